// Node. `npm run self-approval`: agents' tools try to press Sayso's Allow themselves, some two thousand times. Prints a table,
// writes artifacts/self-approval.json (in Firefox self-approval-firefox.json), ends with 1 if anything got through or a way pressed nothing.
//   --firefox (there, by WebDriver BiDi and Marionette)   --times N (tries of each way; slow ways make a third)   --only REGEX
//   --forged (input forged down to the last detail, which gets through: README)   --lanes N   --built (the build as it is)
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { startXDisplay, type XDisplay } from "../tests/fixtures/x-display.ts";
import { startGround } from "../tests/self-approval/chromium-ground.ts";
import { WAYS } from "../tests/self-approval/chromium-ways.ts";
import { startFirefoxGround } from "../tests/self-approval/firefox-ground.ts";
import { FIREFOX_WAYS } from "../tests/self-approval/firefox-ways.ts";
import { FORGED_WAYS } from "../tests/self-approval/forged-ways.ts";
import type { Ground, Seat, Way } from "../tests/self-approval/ground.ts";
import { type Tally, tryWay } from "../tests/self-approval/try-way.ts";

const { values } = parseArgs({
	options: {
		firefox: { type: "boolean", default: false },
		forged: { type: "boolean", default: false },
		times: { type: "string" },
		only: { type: "string", default: "" },
		lanes: { type: "string" },
		built: { type: "boolean", default: false },
	},
});
const times = Number(values.times ?? (values.firefox ? 20 : 160));
const lanes = Number(values.lanes ?? (values.firefox ? 1 : 2));
const file = `artifacts/self-approval${values.firefox ? "-firefox" : values.forged ? "-forged" : ""}.json`;
if (!values.built) buildIfStale(values.firefox ? "firefox" : "chromium");

/** A way, and how it is played, in a browser of its own: one tool's attached client is not the other's. */
interface Trial {
	way: Pick<Way, "tool" | "name" | "slow" | "missing">;
	play(): Promise<{ tally: Tally; blamed: number }>;
}
function onGround<G extends Ground<S>, S extends Seat, W extends Way<G, S>>(ways: readonly W[], start: (way: W) => Promise<G>): Trial[] {
	return ways.map((way) => ({
		way,
		async play() {
			const ground = await start(way);
			try {
				const tally = await tryWay(ground, way, Math.ceil(times / (way.slow ? 3 : 1)));
				return { tally, blamed: (await ground.log()).filter((line) => line.rule === "self-approval").length };
			} finally {
				await ground.close();
			}
		},
	}));
}

const only = new RegExp(values.only);
const nameOf = ({ tool, name }: { tool: string; name: string }) => `${tool}: ${name}`;
const displays: XDisplay[] = [];
process.once("exit", () => {
	for (const display of displays) display.stop();
});
/** Firefox's popup opens only where there is a screen; a screen has one focus, so each browser has its own. */
async function inFirefox(way: (typeof FIREFOX_WAYS)[number]) {
	const display = await startXDisplay();
	displays.push(display);
	const ground = await startFirefoxGround(way.by, display.name);
	return { ...ground, close: () => ground.close().finally(display.stop) };
}
const trials = values.firefox ? onGround(FIREFOX_WAYS, inFirefox) : onGround(values.forged ? FORGED_WAYS : WAYS, () => startGround());
const queue = trials.filter(({ way }) => only.test(nameOf(way)));
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const tallies: Tally[] = [];
const startedAt = Date.now();
/** by way: log entries that say that the agent tried to approve */
const blamed = new Map<string, number>();

async function lane() {
	for (let trial = queue.shift(); trial; trial = queue.shift()) {
		const played = await trial.play();
		tallies.push(played.tally);
		blamed.set(nameOf(trial.way), played.blamed);
		const { tried, approved, denied, refused, failed, trouble, notes } = played.tally;
		console.log(
			`${nameOf(trial.way)}: ${tried} tries, ${approved} approved, ${denied} denied, ${refused} did not count${trouble ? `, ${failed} not carried out (${trouble})` : ""}${notes && `; ${notes}`}`,
		);
	}
}
await Promise.all(Array.from({ length: lanes }, lane));

const sum = (key: "tried" | "approved" | "denied" | "refused") => tallies.reduce((all, tally) => all + tally[key], 0);
const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const rows = [...tallies]
	.sort((a, b) => a.tool.localeCompare(b.tool))
	.map(({ tool, name, tried, approved, denied, refused, trouble }) =>
		row([tool, trouble && !tried ? `${name} (${trouble})` : name, tried, approved, denied, blamed.get(nameOf({ tool, name })) ?? 0, refused]),
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
writeFileSync(file, `${JSON.stringify({ tallies, blamed: Object.fromEntries(blamed), ms: Date.now() - startedAt }, null, "\t")}\n`);
console.log(`\n${table}\n\n${Math.round((Date.now() - startedAt) / 1000)} s. In ${file}.`);
const isMissing = (tally: Tally) => trials.some(({ way }) => way.missing && nameOf(way) === nameOf(tally));
process.exit(sum("approved") > 0 || tallies.some((tally) => tally.tried === 0 && !isMissing(tally)) ? 1 : 0);
