// Node 24, by hand: how often Sayso takes a person's yes at the first try, and how long a question takes until it can be answered.
//   node scripts/first-try.ts [--firefox] [--mouse 400] [--keys 100] [--seed 1] [--built]
// An agent (Playwright; in Firefox Puppeteer) acts, a hand on the X server answers; a yes counts when the server has the request and
// the question is gone. In Firefox the hand first opens the popup, by the question's button or by the shortcut, and presses Allow there.
import { parseArgs } from "node:util";
import { type AgentsTab, launchAgentsBrowser } from "../tests/fixtures/agents-browser.ts";
import { buildIfStale } from "../tests/fixtures/build-if-stale.ts";
import type { OverlayEye, Question } from "../tests/fixtures/overlay-eye.ts";
import { createPerson, HAND } from "../tests/fixtures/person.ts";
import { createRandom } from "../tests/fixtures/random.ts";
import { createRecordingServer } from "../tests/fixtures/recording-server.ts";
import { until } from "../tests/fixtures/until.ts";
import { startXDisplay } from "../tests/fixtures/x-display.ts";

const { values } = parseArgs({
	options: {
		firefox: { type: "boolean", default: false },
		mouse: { type: "string", default: "400" },
		keys: { type: "string", default: "100" },
		seed: { type: "string", default: "1" },
		built: { type: "boolean", default: false },
	},
});
/** a yes that has not shown by then was not taken */
const TAKEN_WITHIN = 3000;
const PER_PAGE = 25;
const KINDS = { post: "POST", save: "PUT", remove: "DELETE" };
const PAGE = `<!doctype html><html lang="en"><title>First</title><style>button{margin:20px;min-width:120px;height:34px}</style><body><h1>First</h1>
${Object.entries(KINDS)
	.map(
		([id, method]) =>
			`<button id="${id}" onclick="fetch('/act/${id}/' + (n += 1), { method: '${method}', body: '${id}' }).catch(() => {})">${id}</button>`,
	)
	.join("")}<script>let n = Date.now();</script></body></html>`;

if (!values.built) buildIfStale(values.firefox ? "firefox" : "chromium");
const display = await startXDisplay();
process.once("exit", () => display.stop());
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
const server = await createRecordingServer([
	({ url, method }) =>
		method === "GET" && url.startsWith("/first") ? { headers: { "content-type": "text/html; charset=utf-8" }, body: PAGE } : undefined,
]);
const random = createRandom(Number(values.seed));
const person = createPerson(display.name, HAND);
const browser = await launchAgentsBrowser(values.firefox, { display: display.name, hostsPort: server.port });
const { popup } = browser;

const awake = (question: Question | undefined) => question?.buttons.find(({ classes, disabled }) => classes.includes("allow") && !disabled);
const denies = (question: Question | undefined) => question?.buttons.find(({ classes, disabled }) => classes.includes("deny") && !disabled);
const leads = (question: Question | undefined) => question?.buttons.find(({ classes }) => classes.includes("to-popup"));
/** popups that took more than one press to open; actions that had left before anybody said yes */
const [late, escaped] = [[] as string[], [] as string[]];
const times = { seen: [] as number[], deny: [] as number[], allow: [] as number[] };

/** The person opens the popup; each opening that takes another press is noted. */
async function opens(eye: OverlayEye, way: "mouse" | "keys"): Promise<void> {
	for (let tries = 0; tries < 5; tries++) {
		if (way === "mouse") await person.pressesIn(eye, leads);
		else await person.press("alt+shift+y");
		if (await until("the popup opens", () => popup?.question(), TAKEN_WITHIN).catch(() => undefined)) return;
		late.push(way);
		console.log(`  the popup did not open: ${way}; the question says: ${(await eye.question())?.text ?? "nothing"}`);
	}
}

/** One action of the agent and one yes; whether it was taken at once. */
async function once({ click, evaluate, eye }: AgentsTab, way: "mouse" | "keys"): Promise<boolean> {
	// For what can't be taken back the keys lead to the popup, where it is held down.
	const ids = way === "keys" && !process.env["ALL_KINDS"] ? ["post", "save"] : Object.keys(KINDS);
	const id = ids[Math.floor(random() * ids.length)] as string;
	const mark = server.mark();
	const startedAt = performance.now();
	await click(`#${id}`);
	const note = (list: number[]) => list.push(performance.now() - startedAt);
	await until("the question", () => eye.question(), 30_000).catch(async (error: Error) => {
		const log = (await browser.log()).slice(-6).map(({ stage, verdict, note }) => [stage, verdict, note].join(" "));
		const shown = await evaluate(`[document.title, document.querySelector("[data-sayso]")?.textContent, document.visibilityState, location.href]`);
		const arrived = server.writes(mark).map(({ url }) => url);
		console.log(JSON.stringify({ now: new Date().toISOString(), id, arrived, shown, log }, null, 1));
		throw error;
	});
	note(times.seen);
	await until("it may be denied", async () => denies(await eye.question()));
	note(times.deny);
	if (popup) await opens(eye, way);
	const desk = popup ?? eye;
	await until("it may be allowed", async () => awake(await desk.question()));
	note(times.allow);
	escaped.push(...server.writes(mark).map(({ url }) => url));
	if (way === "mouse") await person.pressesIn(desk, awake);
	else await person.press("alt+shift+y");
	const taken = await until("the yes is taken", async () => server.writes(mark).length === 1 && !(await eye.question()), TAKEN_WITHIN).catch(
		() => false,
	);
	if (popup) {
		await person.press("Escape");
		await until("the popup is closed", async () => !(await popup.question()));
	}
	if (taken) return true;
	console.log(`  not at once: ${way}, ${id}: ${(await eye.question())?.text ?? "no question"}; ${server.writes(mark).length} arrived`);
	for (let tries = 0; tries < 5 && (await eye.question()); tries++) {
		await person.pressesIn(eye, denies);
		await until("the question is gone", async () => !(await eye.question()), TAKEN_WITHIN).catch(() => undefined);
	}
	return false;
}

async function run(way: "mouse" | "keys", count: number): Promise<void> {
	let [taken, done] = [0, 0];
	while (done < count) {
		// An address of its own: the page before may not be gone yet.
		const tab = await browser.openTab(`http://forum.example/first?${way}${done}`, "First");
		for (let here = 0; here < PER_PAGE && done < count; here++, done++) taken += Number(await once(tab, way));
		await tab.close();
		console.log(`  ${way}: ${done} done, ${taken} taken at once`);
	}
	console.log(`${way}: ${taken} of ${done} taken at the first try (${((100 * taken) / done).toFixed(2)} %)`);
}

await run("mouse", Number(values.mouse));
await run("keys", Number(values.keys));
console.log(`${escaped.length} left before a yes${escaped.length ? `: ${escaped.join(", ")}` : ""}`);
if (popup) console.log(`${late.length} times the popup took another press to open`);
for (const [what, list] of Object.entries(times)) {
	const sorted = list.sort((a, b) => a - b);
	const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
	console.log(
		`from the agent's click until ${{ seen: "the question is there", deny: "it can be denied", allow: popup ? "it can be allowed in the popup, which the hand opened" : "it can be allowed" }[what]}: p50 ${at(0.5)}, p95 ${at(0.95)} ms`,
	);
}
await browser.close();
await server.close();
process.exit(0);
