// Node. Whether a log that was read back is whole: an own reading of its hash chain, apart from Sayso's.
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Entry } from "../../utils/core/entry.ts";

/** The number of the first line that is missing, changed or out of its place; undefined when there is none. */
export function brokenAt(log: Entry[]): number | undefined {
	let before = "0".repeat(64);
	for (const [index, line] of log.entries()) {
		const { hash, ...rest } = line;
		const text = canonicalize(rest) ?? "";
		if (line.seq !== index + 1 || line.prev !== before || createHash("sha256").update(text).digest("hex") !== hash) return index + 1;
		before = hash;
	}
	return undefined;
}
