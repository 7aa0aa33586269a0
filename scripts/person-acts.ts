// Node 24, by hand: how many of a person's own acts Sayso holds, in an armed tab beside an agent and in one that nobody armed.
// With --bare there is no Sayso: what comes to nothing there too is the X server's doing, or the browser's.
//   node scripts/person-acts.ts [--firefox] [--bare] [--armed 1000] [--unarmed 500] [--seed 1]
import { parseArgs } from "node:util";
import { launchAgentsBrowser } from "../tests/fixtures/agents-browser.ts";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { createPerson } from "../tests/fixtures/person.ts";
import { ACTS_PAGE, playActs } from "../tests/fixtures/person-acts.ts";
import { createRecordingServer } from "../tests/fixtures/recording-server.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";

const { values } = parseArgs({
	options: {
		firefox: { type: "boolean", default: false },
		bare: { type: "boolean", default: false },
		armed: { type: "string", default: "1000" },
		unarmed: { type: "string", default: "500" },
		seed: { type: "string", default: "1" },
	},
});
const PAGES: Record<string, string> = { "/acts": ACTS_PAGE, "/token": "x" };
buildIfStale(values.firefox ? "firefox" : "chromium");
const display = await startXDisplay();
process.once("exit", () => display.stop());
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const server = await createRecordingServer([
	({ url, method }) => (method === "GET" && PAGES[url] ? { headers: { "content-type": "text/html; charset=utf-8" }, body: PAGES[url] } : undefined),
]);
const person = createPerson(display.name);

/** A browser of its own, so that no agent was ever attached where none should be. */
async function run(isArmed: boolean, acts: number): Promise<void> {
	if (acts === 0) return;
	const browser = await launchAgentsBrowser(values.firefox, {
		display: display.name,
		hostsPort: server.port,
		hasAgent: isArmed,
		hasSayso: !values.bare,
	});
	const tab = await browser.openTab("http://forum.example/acts", "Acts");
	const { done, held, lost } = await playActs({
		...{ display: display.name, server, person, eye: tab.eye, acts },
		seed: Number(values.seed),
		...(isArmed ? { between: () => tab.click("#tab") } : {}),
		onBatch: (n, words) => console.log(`  ${n} done, ${words.length} held`),
	});
	console.log(
		`${isArmed ? `armed tab, ${values.firefox ? "Puppeteer" : "Playwright"} acting beside` : "tab that nobody armed"}: ${held.length} of ${done} held (${((100 * held.length) / done).toFixed(2)} %)`,
	);
	console.log(`  ${lost.length} more came to nothing with nothing asked`);
	for (const words of [...lost, ...held]) console.log(`  ${words}`);
	const asked = (await browser.log()).filter(({ stage, verdict }) => stage === "asked" || verdict === "blocked");
	console.log(`  ${asked.length} lines of the log say that something was asked or blocked`);
	await browser.close();
}

await run(true, Number(values.armed));
await run(false, Number(values.unarmed));
await server.close();
process.exit(0);
