// Preact. How something is known: what the log keeps in English, said in the person's language where it can be.
import { Fragment } from "preact";
import { language } from "../utils/core/say";
import { Exact } from "./Exact";
import { findKnown } from "./known-words";
import { Say } from "./Say";

export function Evidence({ lines }: { lines: readonly string[] }) {
	if (language() === "en") return <Exact text={lines.join("; ")} />;
	const all = lines.flatMap((line) => (findKnown(line) ? [line] : line.split("; ")));
	return (
		<>
			{all.map((line, i) => (
				<Fragment key={`${i}`}>
					{i ? (language() === "ar" ? "؛ " : language() === "ja" ? "；" : "; ") : ""}
					<Line text={line} />
				</Fragment>
			))}
		</>
	);
}

function Line({ text }: { text: string }) {
	const found = findKnown(text);
	if (!found)
		return (
			<span lang="en">
				<Exact text={text} />
			</span>
		);
	const values = Object.fromEntries(
		Object.entries(found.values).map(([name, value]) => [
			name,
			findKnown(value) ? <Line key={name} text={value} /> : <Exact key={name} text={value} />,
		]),
	);
	return <Say of={found.of} values={values} />;
}
