// Real Chromium with Sayso. A part of the fault matrix of `npm run faults`: the same data, the same runner.
import { beforeAll, expect, test } from "vitest";
import { createGround } from "../../scripts/faults/ground.ts";
import { cellsOf, FAULTS, faultsIn, skippedOf } from "../../scripts/faults/rows.ts";
import { cellName, playCells } from "../../scripts/faults/run-cell.ts";
import type { CellResult } from "../../scripts/faults/types.ts";
import { ownDisplay } from "../fixtures/own-display.ts";

const SHORT = [
	/^1 worker stopped: between Allow/,
	/^1 worker stopped, and only the net saw it: between Allow/,
	/^1 worker stopped: after release/,
	/^3 .*while pending/,
	/^4 .*before the hold/,
	/^6 .*before the hold/,
	/^7 .*while pending/,
	/^8 .*between Allow/,
	/^9 .*shown then: before the hold/,
	/^9 .*never shown: before the hold/,
	/^12 .*after release/,
	/^14 .*between Allow/,
	/^16 .*between Allow/,
	/^17 page tampers: while pending/,
	/^17 .*tool presses Allow: while pending/,
	/^17 .*script presses the question: while pending/,
	/^18 .*between Allow/,
	/^24 room for network rules full.*while pending/,
	/^24 network rules gone.*between Allow/,
];
const SEED = Number(process.env["SAYSO_SEED"] ?? 1);
const cells = cellsOf(FAULTS).filter((cell) => SHORT.some((name) => name.test(cellName(cell))));
let results: CellResult[] = [];

const play = async (some: typeof cells) => {
	const ground = await createGround(ownDisplay());
	try {
		return await playCells(some, ground, SEED, () => {});
	} finally {
		await ground.close();
	}
};

beforeAll(async () => {
	results = await play(cells);
}, 300_000);

test("every choice is a cell of the matrix", () => expect(cells).toHaveLength(SHORT.length));

const judged = new Set<string>();
test.each(cells.map((cell) => [cellName(cell), cell] as const))("%s", async (name, cell) => {
	// Tried again, where it had merely waited in vain: then it is played again.
	const all = judged.has(name) ? await play([cell]) : results;
	judged.add(name);
	const result = all.find((one) => one.number === cell.fault.number && one.name === cell.fault.name && one.moment === cell.moment);
	if (result?.verdict !== "survived") throw new Error(result?.words ?? "not played");
});

test("all 24 faults are in the matrix, and each moment without a cell has its reason", () => {
	expect([...new Set(FAULTS.map(({ number }) => number))].sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1));
	for (const browser of ["chromium", "firefox"] as const)
		for (const { words } of skippedOf(faultsIn(browser))) expect(words.length).toBeGreaterThan(5);
});
