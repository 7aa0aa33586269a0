// Node. `npm run cases`: the edge cases in real Chromium against a recording server. Prints a table and each failing cell, writes
// artifacts/cases.md and artifacts/cases.json, ends with 1 if anything failed.
//   --only REGEX (of names as --list prints them)   --list   --short   --seed N   --random M   --lanes N   --built (the build as it is)
//   --firefox (a matrix of its own, in Firefox)
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { createGround } from "../tests/cases/arena.ts";
import { blocksOf } from "../tests/cases/blocks.ts";
import { playAll } from "../tests/cases/lanes.ts";
import type { Result } from "../tests/cases/outcome.ts";
import { allPlays, firefoxPlays, shortPlays } from "../tests/cases/plays.ts";
import { reportOf } from "../tests/cases/report.ts";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";

const { values } = parseArgs({
	options: {
		only: { type: "string" },
		list: { type: "boolean", default: false },
		short: { type: "boolean", default: false },
		seed: { type: "string" },
		random: { type: "string" },
		lanes: { type: "string" },
		built: { type: "boolean", default: false },
		firefox: { type: "boolean", default: false },
	},
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
const browser = values.firefox ? "firefox" : "chromium";
const all = values.firefox ? firefoxPlays() : values.short ? shortPlays(seed) : allPlays(seed, Number(values.random ?? 60));
const only = new RegExp(values.only ?? "");
const plays = all.filter(({ name }) => only.test(name));

if (values.list) {
	// A pipe would lose what is still to be written when the process exits.
	await new Promise((done) => process.stdout.write(`${[...plays.map(({ name }) => name), `${plays.length} cases`].join("\n")}\n`, done));
	process.exit(0);
}

if (!values.built) buildIfStale(browser);
const blocks = blocksOf(plays);
const lanes = Math.min(blocks.length, Number(values.lanes ?? Math.max(1, Math.min(2, availableParallelism()))));
console.log(`${plays.length} cases in ${blocks.length} browsers, ${lanes} at a time; seed ${seed}`);
const startedAt = Date.now();
const results: Result[] = [];
const ground = await createGround();
// A case is judged by what the server has; what a tab that is gone had still been told to do is no case.
process.on("unhandledRejection", (error) => console.log(`note: nobody waited for what failed: ${error instanceof Error ? error.message : error}`));
const late = await playAll(
	blocks,
	lanes,
	ground,
	(result) => {
		results.push(result);
		const mark = result.ok ? "ok  " : "FAIL";
		console.log(
			`${mark} ${String(results.length).padStart(4)} ${result.name} (${result.ms} ms${result.outcome ? `, ${result.outcome}` : ""})${result.why ? `\n       ${result.trouble}: ${result.why}` : ""}`,
		);
	},
	browser,
);
await ground.close();

const order = new Map(plays.map(({ name }, index) => [name, index]));
results.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
const run = { results, seed, startedAt, endedAt: Date.now(), late };
const report = reportOf(run);
mkdirSync("artifacts", { recursive: true });
writeFileSync("artifacts/cases.md", report);
writeFileSync("artifacts/cases.json", `${JSON.stringify(run, null, "\t")}\n`);
console.log(`\n${report}\nIn artifacts/cases.md and artifacts/cases.json.`);
process.exit(late.length > 0 || results.some(({ ok }) => !ok) || results.length < plays.length ? 1 : 0);
