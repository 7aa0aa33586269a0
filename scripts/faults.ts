// Node. `npm run faults`: each fault of the fault matrix at its four moments, in real Chromium against a recording server. Prints a
// table, writes artifacts/faults.md, ends with 1 if a cell failed.
//   --only REGEX (of names as --list prints them)   --list   --seed N   --lanes N   --built (the build as it is)
//   --firefox (the same matrix in Firefox, with the faults that only Firefox has; artifacts/faults-firefox.md)
//   --kill-suite: instead, the end-to-end tests once more, with the worker stopped at a drawn moment of each test
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";
import { createGround } from "./faults/ground.ts";
import { killSuite } from "./faults/kill-suite.ts";
import { reportOf, tableOf } from "./faults/report.ts";
import { cellsOf, faultsIn, skippedOf } from "./faults/rows.ts";
import { cellName, playCells } from "./faults/run-cell.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: "string" },
		list: { type: "boolean", default: false },
		seed: { type: "string" },
		lanes: { type: "string" },
		firefox: { type: "boolean", default: false },
		built: { type: "boolean", default: false },
		"kill-suite": { type: "boolean", default: false },
	},
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
if (values["kill-suite"] && !values.built) buildIfStale();
if (values["kill-suite"]) process.exit(killSuite(seed, positionals));

const browser = values.firefox ? "firefox" : "chromium";
const only = new RegExp(values.only ?? "");
const cells = cellsOf(faultsIn(browser)).filter((cell) => only.test(cellName(cell)));
const skipped = skippedOf(faultsIn(browser));
if (values.list) {
	writeFileSync(1, `${cells.map(cellName).join("\n")}\n${cells.length} cells, ${skipped.length} not applicable\n`);
	process.exit(0);
}
if (!values.built) buildIfStale(browser);
const lanes = Math.max(1, Math.min(cells.length, Number(values.lanes ?? 1)));
console.log(`${cells.length} cells in ${browser}, ${lanes} at a time; seed ${seed}`);
const startedAt = Date.now();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
// A cell is judged by what the server has; what a tab that is gone had still been told to do is no fault.
process.on("unhandledRejection", (error) => console.log(`note: nobody waited for what failed: ${error instanceof Error ? error.message : error}`));

/** Each with a display, a server and a browser of its own, and every so many of the cells. */
async function playLane(lane: number) {
	const display = await startXDisplay();
	process.once("exit", () => display.stop());
	const ground = await createGround(display.name, browser);
	const own = cells.filter((_, index) => index % lanes === lane);
	const results = await playCells(own, ground, seed, (one) => {
		console.log(`${one.verdict === "failed" ? "FAIL" : "ok  "} ${one.number} ${one.name}, ${one.moment} (${one.ms} ms): ${one.words}`);
	});
	await ground.close();
	return results;
}
const results = (await Promise.all(Array.from({ length: lanes }, (_, lane) => playLane(lane)))).flat();
const run = { browser, results: values.only ? results : [...results, ...skipped], seed, startedAt, endedAt: Date.now() } as const;
const file = values.firefox ? "artifacts/faults-firefox.md" : "artifacts/faults.md";
mkdirSync("artifacts", { recursive: true });
writeFileSync(file, reportOf(run));
console.log(`\n${tableOf(run)}\n\nIn ${file}.`);
process.exit(results.some(({ verdict }) => verdict === "failed") || results.length < cells.length ? 1 : 0);
