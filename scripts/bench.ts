// Node 24. `npm run bench [-- --firefox] [-- --rounds 30]`: what Sayso costs in time and bytes, against the same steps without it in the same run. Prints one
// table, and writes artifacts/bench.json and artifacts/bench.md (bench-firefox). Figures are never judged here: a slow machine fails nothing.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { createPerson } from "../tests/fixtures/person.ts";
import { createRecordingServer } from "../tests/fixtures/recording-server.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";
import { measureArmed, type Replies } from "./bench/armed.ts";
import { type Figure, table, toRow } from "./bench/bench-table.ts";
import { createHand } from "./bench/hand.ts";
import { inChromium } from "./bench/in-chromium.ts";
import { inFirefox } from "./bench/in-firefox.ts";
import { measureNet } from "./bench/net.ts";
import { createBenchSite } from "./bench/pages.ts";
import { measureSizes } from "./bench/script-sizes.ts";
import { measureUnarmed } from "./bench/unarmed.ts";

const { values } = parseArgs({ options: { firefox: { type: "boolean", default: false }, rounds: { type: "string" } } });
const bench = values.firefox ? inFirefox : inChromium;
const rounds = Number(values.rounds ?? bench.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds wants a whole number of at least 1, not ${values.rounds}`);
/** of what takes turns for longer */
const turns = Math.max(2, Math.round(rounds * 0.3));
const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
const say = (line: string) => console.log(line);

buildIfStale(values.firefox ? "firefox" : "chromium");
const replies: Replies = { arrived: [] };
const server = await createRecordingServer([createBenchSite(() => replies.arrived.push(performance.timeOrigin + performance.now()))]);
// Wide enough for both browsers side by side: a covered window paints nothing.
const display = await startXDisplay("2420x1000x24");
// Browsers end with us by themselves.
process.once("exit", () => display.stop());
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const common = { display: display.name, hostsPort: server.port };
let product = bench.name;
const loads = [loadavg()[0] ?? 0];
const sizes = measureSizes(bench.folder());
const FILE = join("artifacts", values.firefox ? "bench-firefox" : "bench");
/** Writes what there is so far; returns the table and what has to be known to read it. */
function report(figures: Figure[]): string {
	const rows = figures.map(toRow);
	const about = `${new Date().toISOString()}, ${product}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, load average ${loads.map((load) => load.toFixed(1)).join(" → ")}, took ${seconds()}. "Without": the same steps in a ${bench.name} without Sayso, in turns with the one that has it.`;
	const notes = rows.filter((row) => row.how).map((row) => `- ${row.name}: ${row.how}.`);
	const known = bench.notes.map((note) => `${note}.\n\n`).join("");
	const text = `${table(rows)}\n\n${about}\n\n${known}${notes.join("\n")}\n`;
	mkdirSync("artifacts", { recursive: true });
	writeFileSync(`${FILE}.md`, `# Bench in ${bench.name}\n\n${text}`);
	writeFileSync(`${FILE}.json`, `${JSON.stringify({ about, notes: bench.notes, loads, rows, figures }, null, "\t")}\n`);
	return text;
}

say(`${cpus().length} cores.`);
for (const note of bench.notes) say(`${note}.`);
say("Without an agent …");
const quiet = [await bench.launchQuiet({ ...common, extension: bench.folder() }), await bench.launchQuiet({ ...common, isSecond: true })] as const;
const unarmed = await measureUnarmed(...quiet, turns);
for (const browser of quiet) await browser.close();
const sayso = await bench.launch({ ...common, extension: bench.folder() });
const bare = await bench.launch({ ...common, isSecond: true });
product = sayso.product;
report([...unarmed, ...sizes]);
say(`With an agent and a person … (${seconds()})`);
const desk = { hand: createHand(display.name), person: createPerson(display.name), replies };
const armed = await measureArmed(bench, sayso, bare, desk, rounds);
report([...armed, ...unarmed, ...sizes]);
await sayso.close();
await bare.close();
say(`The network net … (${seconds()})`);
const net = await measureNet(bench, common, turns, () => server.arrivals().filter(({ url }) => url === "/act/unasked").length);
loads.push(loadavg()[0] ?? 0);
await server.close();

say(`\n${report([...armed, ...unarmed, ...net, ...sizes])}\nIn ${FILE}.md and ${FILE}.json.`);
process.exit(0);
