// Node. `npm run self-approval`: agents' tools try to press Sayso's Allow themselves, some two thousand times. Prints a table,
// writes artifacts/self-approval.json, ends with 1 if anything got through.
//   --times N (tries of each way; slow ways make a third)   --only REGEX   --lanes N   --built (the build as it is)
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { startGround } from "../tests/self-approval/ground.ts";
import { type Tally, tryWay } from "../tests/self-approval/try-way.ts";
import { WAYS } from "../tests/self-approval/ways.ts";

const { values } = parseArgs({
	options: {
		times: { type: "string", default: "160" },
		only: { type: "string", default: "" },
		lanes: { type: "string", default: "2" },
		built: { type: "boolean", default: false },
	},
});
if (!values.built) buildIfStale();
const only = new RegExp(values.only);
const queue = WAYS.filter((way) => only.test(`${way.tool}: ${way.name}`));
const tallies: Tally[] = [];
const startedAt = Date.now();
/** by way: log entries that say that the agent tried to approve */
const blamed = new Map<string, number>();

async function lane() {
	for (let way = queue.shift(); way; way = queue.shift()) {
		// A browser of its own for each way: one tool's attached client is not the other's.
		const ground = await startGround();
		try {
			const times = Math.ceil(Number(values.times) / (way.slow ? 3 : 1));
			const tally = await tryWay(ground, way, times);
			tallies.push(tally);
			const entries = (await ground.log()).filter((line) => line.rule === "self-approval").length;
			blamed.set(`${way.tool}: ${way.name}`, entries);
			console.log(
				`${way.tool}: ${way.name}: ${tally.tried} tries, ${tally.approved} approved, ${tally.denied} denied, ${tally.refused} did not count${tally.trouble ? `, ${tally.failed} not carried out (${tally.trouble})` : ""}`,
			);
		} finally {
			await ground.close();
		}
	}
}
await Promise.all(Array.from({ length: Number(values.lanes) }, lane));

const sum = (key: "tried" | "approved" | "denied" | "refused") => tallies.reduce((all, tally) => all + tally[key], 0);
const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const rows = [...tallies]
	.sort((a, b) => a.tool.localeCompare(b.tool))
	.map(({ tool, name, tried, approved, denied, refused, trouble }) =>
		row([tool, trouble && !tried ? `${name} (${trouble})` : name, tried, approved, denied, blamed.get(`${tool}: ${name}`) ?? 0, refused]),
	);
const table = [
	row(["tool", "way", "tries", "approved", "denied", "in the log as the agent's try", "did not count at once"]),
	row(Array(7).fill("---")),
	...rows,
	row([
		"all",
		`${tallies.filter((tally) => tally.tried).length} ways`,
		sum("tried"),
		sum("approved"),
		sum("denied"),
		[...blamed.values()].reduce((all, entries) => all + entries, 0),
		sum("refused"),
	]),
].join("\n");
mkdirSync("artifacts", { recursive: true });
writeFileSync(
	"artifacts/self-approval.json",
	`${JSON.stringify({ tallies, blamed: Object.fromEntries(blamed), ms: Date.now() - startedAt }, null, "\t")}\n`,
);
console.log(`\n${table}\n\n${Math.round((Date.now() - startedAt) / 1000)} s. In artifacts/self-approval.json.`);
process.exit(
	sum("approved") > 0 ||
		tallies.some((tally) => tally.tried === 0 && !WAYS.find((way) => way.name === tally.name && way.tool === tally.tool)?.missing)
		? 1
		: 0,
);
