// Node.
import { expect, test } from "vitest";
import { fromJsonLines, toJsonLines, verifyJsonLines } from "../../utils/export/json-lines";
import { sha256 } from "../../utils/platform/sha256";
import { createDisk, logOn, rowsOn } from "./fixture-background";

async function exported() {
	const disk = createDisk();
	const log = logOn(disk);
	for (const note of ["one", "two\nlines", "three \u2028 \ud83d"])
		await log.append({ stage: "fault", session: "", tabId: 1, hold: "", site: "", note });
	return toJsonLines(await rowsOn(disk));
}

test("what is exported is one entry a line, nothing left out, and verifies", async () => {
	const text = await exported();
	expect(text.split("\n")).toHaveLength(4);
	expect(fromJsonLines(text).map((entry) => entry.note)).toEqual(["one", "two\nlines", "three \u2028 \ud83d"]);
	expect(await verifyJsonLines(text, sha256)).toMatchObject({ ok: true, lines: 3 });
});
test("a part from the middle verifies by itself, with a line missing it does not", async () => {
	const lines = (await exported()).split("\n");
	expect(await verifyJsonLines(lines.slice(1).join("\n"), sha256)).toMatchObject({ ok: true, lines: 2 });
	expect(await verifyJsonLines([lines[0], lines[2]].join("\n"), sha256)).toMatchObject({ ok: false, brokenAt: 2 });
});
test("rubbish is refused with its line number", () => expect(() => fromJsonLines('{"v":1}\n')).toThrow("line 1"));
