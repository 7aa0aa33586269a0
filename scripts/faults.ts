// Node. `npm run faults`: each fault of the fault matrix at its four moments, in real Chromium against a recording server. Prints a
// table, writes artifacts/faults.md, ends with 1 if a cell failed.
//   --only REGEX (of names as --list prints them)   --list   --seed N   --built (the build as it is)
//   --kill-suite: instead, the end-to-end tests once more, with the worker stopped at a drawn moment of each test
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";
import { createGround } from "./faults/ground.ts";
import { killSuite } from "./faults/kill-suite.ts";
import { reportOf, tableOf } from "./faults/report.ts";
import { cellsOf, FAULTS, skippedOf } from "./faults/rows.ts";
import { cellName, playCells } from "./faults/run-cell.ts";

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		only: { type: "string" },
		list: { type: "boolean", default: false },
		seed: { type: "string" },
		built: { type: "boolean", default: false },
		"kill-suite": { type: "boolean", default: false },
	},
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
if (!values.built) buildIfStale();
if (values["kill-suite"]) process.exit(killSuite(seed, positionals));

const only = new RegExp(values.only ?? "");
const cells = cellsOf(FAULTS).filter((cell) => only.test(cellName(cell)));
const skipped = skippedOf(FAULTS);
if (values.list) {
	writeFileSync(1, `${cells.map(cellName).join("\n")}\n${cells.length} cells, ${skipped.length} not applicable\n`);
	process.exit(0);
}
console.log(`${cells.length} cells; seed ${seed}`);
const startedAt = Date.now();
const display = await startXDisplay();
process.once("exit", () => display.stop());
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const ground = await createGround(display.name);
const results = await playCells(cells, ground, seed, (one) => {
	console.log(`${one.verdict === "failed" ? "FAIL" : "ok  "} ${one.number} ${one.name}, ${one.moment} (${one.ms} ms): ${one.words}`);
});
await ground.close();
const run = { results: values.only ? results : [...results, ...skipped], seed, startedAt, endedAt: Date.now() };
mkdirSync("artifacts", { recursive: true });
writeFileSync("artifacts/faults.md", reportOf(run));
console.log(`\n${tableOf(run)}\n\nIn artifacts/faults.md.`);
process.exit(results.some(({ verdict }) => verdict === "failed") || results.length < cells.length ? 1 : 0);
