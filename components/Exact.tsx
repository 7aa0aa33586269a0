// Preact. Text from the page or the agent, shown so that it can't pose as ours: isolated from the reading direction
// around it, with what would hide, reorder or push the rest away spelled out.
import { exactPieces } from "./exact-pieces";

export function Exact({ text }: { text: string }) {
	return (
		<bdi>
			{exactPieces(text).map((piece, i) =>
				piece.isMark ? (
					<span class="hidden-char" key={`${i}`}>
						{piece.text}
					</span>
				) : (
					piece.text
				),
			)}
		</bdi>
	);
}
