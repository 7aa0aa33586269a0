// Pure. The hash chain of the session log: each line carries the hash of the one before.
import { canonical, type Sha256 } from "./canonical";
import type { Entry } from "./entry";

/** what the first line has as `prev` */
export const CHAIN_START = "0".repeat(64);

/** SHA-256 (hex) over the canonical entry without its own hash. */
export function hashEntry(entry: Omit<Entry, "hash">, sha256: Sha256): Promise<string> {
	const { hash: _, ...rest } = entry as Entry;
	return sha256(canonical(rest));
}

/** Completes an entry with its place in the chain. */
export async function linkEntry(entry: Omit<Entry, "prev" | "hash">, prev: string, sha256: Sha256): Promise<Entry> {
	const linked = { ...entry, prev };
	return { ...linked, hash: await hashEntry(linked, sha256) };
}

/** `brokenAt` is the first seq that is missing, changed or out of its place. `head` is the last line's hash. */
export interface ChainCheck {
	lines: number;
	ok: boolean;
	brokenAt?: number;
	head: string;
}

/**
 * Checks lines in the order given, from the first line of the log on, or from `after` a known line. Stops at the first
 * that doesn't fit.
 */
export async function verifyChain(
	entries: Iterable<Entry> | AsyncIterable<Entry>,
	sha256: Sha256,
	after = { seq: 0, hash: CHAIN_START },
): Promise<ChainCheck> {
	let { seq, hash } = after;
	let lines = 0;
	for await (const entry of entries) {
		const fits = entry.seq === seq + 1 && entry.prev === hash && entry.hash === (await hashEntry(entry, sha256));
		if (!fits) return { lines, ok: false, brokenAt: seq + 1, head: hash };
		seq = entry.seq;
		hash = entry.hash;
		lines++;
	}
	return { lines, ok: true, head: hash };
}
