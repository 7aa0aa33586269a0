// Preact. What is wrong with something that somebody wrote, or what a policy file would change, one line after the other.
import { Fragment } from "preact";
import { Said } from "./Evidence";
import { Exact } from "./Exact";
import { findWrong } from "./wrong-words";

export function Wrong({ text }: { text: string }) {
	const split = text.split("; ");
	const pieces = findWrong(text) && !split.every(findWrong) ? [text] : split;
	if (!pieces.some(findWrong)) return <Exact text={text} />;
	return (
		<>
			{pieces.map((piece, i) => {
				const found = findWrong(piece);
				return (
					<Fragment key={`${i}`}>
						{i ? <br /> : null}
						{found ? <Said found={found} /> : <Exact text={piece} />}
					</Fragment>
				);
			})}
		</>
	);
}
