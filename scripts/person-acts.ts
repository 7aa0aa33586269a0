// Node 24, by hand: how many of a person's own acts Sayso holds, in an armed tab beside an agent and in one that nobody armed.
//   node scripts/person-acts.ts [--armed 1000] [--unarmed 500] [--seed 1]
import { parseArgs } from "node:util";
import { chromium as playwright } from "playwright-core";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import { EXTENSION_ID, extensionFolder, launchChromium } from "../tests/fixtures/chromium.ts";
import { connectDevTools } from "../tests/fixtures/devtools.ts";
import { openOverlayEye } from "../tests/fixtures/overlay-eye.ts";
import { createPerson } from "../tests/fixtures/person.ts";
import { ACTS_PAGE, playActs } from "../tests/fixtures/person-acts.ts";
import { createRecordingServer } from "../tests/fixtures/recording-server.ts";
import { readSessionLog } from "../tests/fixtures/session-log.ts";
import { until } from "../tests/fixtures/until.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";

const { values } = parseArgs({
	options: { armed: { type: "string", default: "1000" }, unarmed: { type: "string", default: "500" }, seed: { type: "string", default: "1" } },
});
const PAGES: Record<string, string> = { "/acts": ACTS_PAGE, "/token": "x" };
buildIfStale();
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
	const browser = await launchChromium({ display: display.name, extension: extensionFolder(), hostsPort: server.port });
	const devtools = await connectDevTools(browser.wsUrl);
	await until("Sayso is loaded", async () => (await devtools.targets()).some(({ url }) => url.includes(EXTENSION_ID)), 20_000);
	const agent = isArmed ? await playwright.connectOverCDP(browser.wsUrl) : undefined;
	const page = await agent?.contexts()[0]?.newPage();
	if (page) await page.goto("http://forum.example/acts");
	else await devtools.send("Target.createTarget", { url: "http://forum.example/acts" });
	await page?.bringToFront();
	const target = await until("the page is there", async () =>
		(await devtools.targets()).find(({ url, title }) => url.endsWith("/acts") && title === "Acts"),
	);
	const eye = await openOverlayEye(devtools, target.targetId);
	const { done, held, lost } = await playActs({
		...{ display: display.name, server, person, eye, acts },
		seed: Number(values.seed),
		...(page ? { between: () => page.click("#tab") } : {}),
		onBatch: (n, words) => console.log(`  ${n} done, ${words.length} held`),
	});
	console.log(
		`${isArmed ? "armed tab, Playwright acting beside" : "tab that nobody armed"}: ${held.length} of ${done} held (${((100 * held.length) / done).toFixed(2)} %)`,
	);
	console.log(`  ${lost.length} more came to nothing with nothing asked`);
	for (const words of held) console.log(`  ${words}`);
	const asked = (await readSessionLog(devtools)).filter(({ stage, verdict }) => stage === "asked" || verdict === "blocked");
	console.log(`  ${asked.length} lines of the log say that something was asked or blocked`);
	await agent?.close();
	devtools.close();
	await browser.close();
}

await run(true, Number(values.armed));
await run(false, Number(values.unarmed));
await server.close();
process.exit(0);
