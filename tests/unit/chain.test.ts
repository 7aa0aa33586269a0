// Node.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "../../utils/core/canonical";
import { CHAIN_START, linkEntry, verifyChain } from "../../utils/core/chain";
import type { Entry } from "../../utils/core/entry";
import { fromJsonLines, toJsonLines, verifyJsonLines } from "../../utils/export/json-lines";
import { sha256 } from "../../utils/platform/sha256";
import { actionOf } from "./fixture-action";

async function chainOf(notes: string[]): Promise<Entry[]> {
	const entries: Entry[] = [];
	for (const [i, note] of notes.entries()) {
		const prev = entries.at(-1)?.hash ?? CHAIN_START;
		entries.push(
			await linkEntry(
				{ v: 1, id: `${i}`, seq: i + 1, at: i, stage: "settled", session: "s", tabId: 1, hold: "h", site: "a.example", action: actionOf(), note },
				prev,
				sha256,
			),
		);
	}
	return entries;
}

test("canonical JSON sorts keys, leaves out undefined and never trips over half surrogates", () => {
	expect(canonical({ b: 1, a: [undefined, "é"], c: undefined })).toBe('{"a":[null,"é"],"b":1}');
	expect(canonical({ "\ud800": "\udc00x" })).toBe('{"\ufffd":"\ufffdx"}');
	expect(() => canonical({ n: Number.NaN })).toThrow();
});

test("any chain verifies, through JSON Lines too, and any one change is found at its line", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 5 }), fc.nat(), async (notes, pick) => {
			const entries = await chainOf(notes);
			const text = toJsonLines(entries);
			expect(fromJsonLines(text)).toEqual(entries);
			expect(await verifyJsonLines(text, sha256)).toMatchObject({ ok: true, lines: notes.length, head: entries.at(-1)?.hash });
			const at = pick % notes.length;
			const changed = entries.with(at, { ...(entries[at] as Entry), note: `${notes[at]}!` });
			expect(await verifyChain(changed, sha256)).toMatchObject({ ok: false, brokenAt: at + 1 });
		}),
		{ numRuns: 15 },
	);
}, 60_000);
