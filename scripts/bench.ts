// Node 24. `npm run bench`: what Sayso costs in time and bytes, against the same steps without it in the same run. Prints one
// table, and writes artifacts/bench.json and artifacts/bench.md. Figures are never judged here: a slow machine fails nothing.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { EXTENSION_ID, extensionFolder, launchChromium } from "../tests/fixtures/chromium.ts";
import { connectDevTools } from "../tests/fixtures/devtools.ts";
import { createRecordingServer } from "../tests/fixtures/recording-server.ts";
import { until } from "../tests/fixtures/until.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";
import { measureArmed, type Replies } from "./bench/armed.ts";
import { type Figure, table, toRow } from "./bench/bench-table.ts";
import { createHand } from "./bench/hand.ts";
import { measureNet } from "./bench/net.ts";
import { createBenchSite } from "./bench/pages.ts";
import { measureSizes } from "./bench/script-sizes.ts";
import { measureUnarmed } from "./bench/unarmed.ts";

const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
const say = (line: string) => console.log(line);

buildIfStale();
const replies: Replies = { arrived: [] };
const server = await createRecordingServer([createBenchSite(() => replies.arrived.push(performance.timeOrigin + performance.now()))]);
// Wide enough for both browsers side by side: a covered window paints nothing.
const display = await startXDisplay("2420x1000x24");
// Browsers end with us by themselves.
process.once("exit", () => display.stop());
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const common = { display: display.name, hostsPort: server.port };
const sayso = await launchChromium({ ...common, extension: extensionFolder() });
const bare = await launchChromium({ ...common, args: ["--window-position=1210,0"] });
const devtools = await connectDevTools(sayso.wsUrl);
const { product } = await devtools.send<{ product: string }>("Browser.getVersion");
await until("Sayso is loaded", async () => (await devtools.targets()).some(({ url }) => url.includes(EXTENSION_ID)), 20_000);

const loads = [loadavg()[0] ?? 0];
const sizes = measureSizes(extensionFolder());
/** Writes what there is so far; returns the table and what has to be known to read it. */
function report(figures: Figure[]): string {
	const rows = figures.map(toRow);
	const about = `${new Date().toISOString()}, ${product}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, load average ${loads.map((load) => load.toFixed(1)).join(" → ")}, took ${seconds()}. "Without": the same steps in a Chromium without Sayso, in turns with the one that has it.`;
	const notes = rows.filter((row) => row.how).map((row) => `- ${row.name}: ${row.how}.`);
	const text = `${table(rows)}\n\n${about}\n\n${notes.join("\n")}\n`;
	mkdirSync("artifacts", { recursive: true });
	writeFileSync(join("artifacts", "bench.md"), `# Bench\n\n${text}`);
	writeFileSync(join("artifacts", "bench.json"), `${JSON.stringify({ about, loads, rows, figures }, null, "\t")}\n`);
	return text;
}

say(`${product}, ${cpus().length} cores. Without an agent …`);
const unarmed = await measureUnarmed(sayso, bare);
report([...unarmed, ...sizes]);
say(`With an agent and a person … (${seconds()})`);
const armed = await measureArmed(sayso, bare, createHand(display.name), replies);
say(`The network net … (${seconds()})`);
const net = await measureNet(common, extensionFolder());
loads.push(loadavg()[0] ?? 0);

devtools.close();
await sayso.close();
await bare.close();
await server.close();

say(`\n${report([...armed, ...unarmed, ...net, ...sizes])}\nIn artifacts/bench.md and artifacts/bench.json.`);
process.exit(0);
