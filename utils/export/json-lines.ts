// Pure. The log as JSON Lines: one entry a line, oldest first, nothing left out, so that whoever gets it can check the chain.
import type { Sha256 } from "../core/canonical";
import { CHAIN_START, type ChainCheck, verifyChain } from "../core/chain";
import { Entry } from "../core/entry";

/** Each line ends with a newline. */
export function toJsonLines(entries: Iterable<Entry>): string {
	let text = "";
	for (const entry of entries) text += `${JSON.stringify(entry)}\n`;
	return text;
}

/** Throws with the line's number on a line that isn't an entry. */
export function fromJsonLines(text: string): Entry[] {
	return text.split("\n").flatMap((line, index) => {
		if (!line.trim()) return [];
		try {
			return [Entry.parse(JSON.parse(line))];
		} catch (error) {
			throw new Error(`line ${index + 1} is not a log entry`, { cause: error });
		}
	});
}

/** Checks an exported log. A part of one is checked from its own first line on: that line's `prev` is taken as given. */
export function verifyJsonLines(text: string, sha256: Sha256): Promise<ChainCheck> {
	const entries = fromJsonLines(text);
	const [first] = entries;
	return verifyChain(entries, sha256, first && first.seq > 1 ? { seq: first.seq - 1, hash: first.prev } : { seq: 0, hash: CHAIN_START });
}
