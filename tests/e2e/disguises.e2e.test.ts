// Real Chromium with Sayso, agent attached. What an agent dresses as the page's own doing, as a person's, or as what an approval
// led to. One line per disguise: without a yes of its own nothing arrives, and it is asked about.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { type Arrival, isWrite } from "../fixtures/recording-server.ts";
import type { LogLine } from "../fixtures/session-log.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const page = (body: string) => `<!doctype html><meta charset="utf-8"><title>Notes</title><p id="nothing">Notes</p>${body}`;
const stage = useStage({
	pages: { "/start": page("") },
	sites: [({ url }) => (url.startsWith("/api") ? { headers: { "content-type": "application/json" }, body: "{}" } : undefined)],
});

const POST = `{ method: "POST", body: "disguised" }`;
/** A script element that acts once nobody's code is below it any more. */
const insert = (code: string) =>
	`const s = document.createElement("script"); s.textContent = ${JSON.stringify(`setTimeout(() => { ${code} })`)}; document.body.append(s);`;
const bound = `setTimeout(fetch.bind(window, "TO", ${POST}))`;

let number = 700;
const ruledTabs = () =>
	inWorker<number[]>(
		stage().devtools,
		"chrome.declarativeNetRequest.getSessionRules().then((rules) => [...new Set(rules.flatMap(({ action, condition }) => (action.type === 'block' && condition.tabIds) || []))])",
	);
const lines = async (of: string) => ((await readSessionLog(stage().devtools)) as LogLine[]).filter((line) => JSON.stringify(line).includes(of));

/** A guarded tab, in whose document of now no agent has done anything yet. */
async function open(body: string): Promise<Page> {
	const before = await ruledTabs();
	const tab = await stage().openPage("http://forum.example/start");
	await tab.click("#nothing");
	await until("the net is up for this tab", async () => (await ruledTabs()).some((id) => id > 0 && !before.includes(id)));
	const path = `/disguises/${number}`;
	stage().serve(path, page(body));
	await tab.goto(`http://forum.example${path}`);
	return tab;
}
const run = (tab: Page, code: string) => tab.evaluate((source) => void new Function(source)(), code);
/** As code of the client's own, without its tool's wrapping. */
async function evaluate(tab: Page, expression: string) {
	const session = await tab.context().newCDPSession(tab);
	await session.send("Runtime.evaluate", { expression });
	await session.detach();
}
async function nothing(mark: number, fits: (arrival: Arrival) => boolean, tab: Page) {
	await stage().fence(tab);
	expect(
		stage()
			.server.arrivals()
			.filter((arrival) => arrival.seq > mark && isWrite(arrival) && fits(arrival)),
	).toEqual([]);
}
const asked = (of: string, count = 1) =>
	until(`${of} is asked about`, async () => (await lines(of)).filter((line) => line.stage === "asked").length >= count);
const disguised = ({ body }: Arrival) => /disguised/.test(body.toString());

describe("as the page's own loading", () => {
	test.each<[string, (tab: Page, to: string) => Promise<unknown>]>([
		["a page that the tool writes", (tab, to) => tab.setContent(page(`<script>fetch("${to}", ${POST}).catch(() => {})</script>`))],
		[
			"document.open, and code in a timer",
			(tab, to) => run(tab, `document.open(); document.write('<script>setTimeout(() => fetch("${to}", ${POST}).catch(() => {}))</' + 'script>');`),
		],
	])("%s", async (_, act) => {
		const to = `/act/disguises/${++number}`;
		const tab = await open("");
		const mark = stage().server.mark();
		await act(tab, to).catch(() => {});
		await asked(to);
		await nothing(mark, disguised, tab);
	});
});

describe("as MediaWiki's preview", () => {
	const form = (
		code: string,
	) => `<form id="f" method="post" action="/act/wiki/index.php?title=Roses&action=submit"><input type="hidden" name="wpUnicodeCheck" value="ℳ𝒲♥𝓊𝓃𝒾𝒸ℴ𝒹ℯ">
		<textarea name="wpTextbox1">disguised</textarea><input type="hidden" name="wpEditToken" value="b5+\\"><input type="hidden" name="wpUltimateParam" value="1">
		<input type="submit" name="wpPreview" id="preview" value="Show preview"></form><script>${code}</script>`;

	test("it saves nothing, and is not asked about", async () => {
		const tab = await open(form(""));
		const mark = stage().server.mark();
		await tab.click("#preview");
		const { body } = await stage().server.waitFor((arrival) => disguised(arrival) && arrival.seq > mark, 0);
		expect(body.toString()).toMatch(/wpPreview=Show(\+|%20)preview/);
		expect((await lines("title=Roses")).filter((line) => line.stage === "asked")).toEqual([]);
	});

	test("a save that is made of it at the last moment", async () => {
		const tab = await open(form(`f.addEventListener("submit", () => { preview.name = "wpSave"; });`));
		const mark = stage().server.mark();
		await tab.click("#preview");
		await asked("title=Roses");
		await nothing(mark, disguised, tab);
	});
});

describe("as the page's own background traffic", () => {
	const LOADS = `<script>fetch("/api/graph", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "query { notes { id } }" }) })</script>`;
	const mutation = `{ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "mutation { createNote(text: \\"disguised\\") { id } }" }) }`;
	test.each([
		["a mutation where the page queried", `setTimeout(fetch.bind(window, "/api/graph", ${mutation}))`],
		["the same, by a script put in", insert(`fetch("/api/graph", ${mutation})`)],
	])("%s", async (_, code) => {
		number++;
		const tab = await open(LOADS);
		await stage().server.waitFor(({ url }) => url === "/api/graph", 0);
		const mark = stage().server.mark();
		const before = (await lines("createNote")).length;
		await run(tab, code);
		await until("it is asked about", async () => (await lines("createNote")).length > before);
		await nothing(mark, disguised, tab);
	});

	test("a frame on the page's own socket", async () => {
		const to = `/socket/disguises/${++number}`;
		const tab = await open(
			`<script>const s = window.s = new WebSocket("ws://" + location.host + "${to}"); s.onopen = () => { document.title = "open"; };</script>`,
		);
		await until("it is open", async () => (await tab.title()) === "open");
		const mark = stage().server.mark();
		await run(tab, `setTimeout(s.send.bind(s, "disguised"))`);
		await asked(to);
		await nothing(mark, ({ method }) => method === "FRAME", tab);
	});

	test("what its scripts keep of how it is shown goes out unasked; another option, and code from outside, do not", async () => {
		const at = `/api/keeps/${++number}/api.php`;
		const tab =
			await open(`<script>const keep = (change) => fetch("${at}", { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" },
			body: "action=options&format=json&change=" + encodeURIComponent(change) + "&token=b5%2B%5C" }).catch(() => {});
			addEventListener("load", () => setTimeout(async () => { await keep("visualeditor-hidebetawelcome=1"); keep("nickname=disguised"); }, 300));</script>`);
		await stage().server.waitFor(({ url, body }) => url === at && body.toString().includes("hidebetawelcome%3D1"), 0);
		await asked(at);
		await run(tab, `setTimeout(() => keep("visualeditor-hidebetawelcome=2"))`);
		await asked(at, 2);
		await nothing(0, ({ url, body }) => url === at && /disguised|%3D2/.test(body.toString()), tab);
	});

	test("what the page goes on sending looks alike, and is not asked about", async () => {
		const at = `/api/beats/${++number}`;
		const tab = await open(`<script>let n = 0; const post = (to, body) => fetch("${at}" + to, { method: "POST", body }).catch(() => {});
			const beat = () => { n++; post("/json", JSON.stringify({ n, at: Date.now(), items: Array(n % 3).fill({ n }) })); post("/text", String(n)); post("/form", new URLSearchParams({ n, key: Math.random().toString(36).slice(2) }));
			const f = new FormData(); f.append("n", n); post("/multi", f); post("/bytes", new Uint8Array([n, 2, 3])); navigator.sendBeacon("${at}/beacon", "n=" + n); const x = new XMLHttpRequest(); x.open("POST", "${at}/xhr"); x.send(JSON.stringify({ n })); };
			beat(); beat(); beat(); setInterval(beat, 300);</script>`);
		for (const kind of ["json", "text", "form", "multi", "bytes", "beacon", "xhr"])
			await until(
				`${kind} goes on`,
				() =>
					stage()
						.server.arrivals()
						.filter(({ url }) => url === `${at}/${kind}`).length >= 6,
			);
		expect(await lines(at)).toEqual([]);
		await tab.close();
	});
});

describe("as a person's", () => {
	test.each([
		["a function of the browser's in a timer", bound],
		["a script put in", insert(`fetch("TO", ${POST})`)],
		["a form of the page, submitted by a timer", `const f = document.querySelector("form"); f.action = "TO"; setTimeout(f.submit.bind(f))`],
	])("right after a person's press: %s", async (_, code) => {
		const to = `/act/disguises/${++number}`;
		const tab = await open(`<div id="below" style="height: 300px">Below</div><form method="post"><input name="a" value="disguised"></form>`);
		const eye = await stage().eyeOn(tab);
		const point = await eye.locate("#below");
		await stage().person.clickAt({ x: point.x + 30, y: point.y + 40 });
		await stage().person.clickAt(point);
		await eye.close();
		const mark = stage().server.mark();
		await run(tab, code.replaceAll("TO", to));
		await asked(to);
		await nothing(mark, disguised, tab);
	});

	test("a person's own press on a javascript: link is not asked about", async () => {
		const to = `/act/disguises/${++number}`;
		const tab = await open(
			`<div style="height: 120px"></div><a id="go" href="javascript:document.forms[0].submit()">More</a><p style="height: 200px">Below</p><form method="post" action="${to}"><input name="a" value="1"></form>`,
		);
		const eye = await stage().eyeOn(tab);
		const point = await eye.locate("#go");
		await stage().person.clickAt({ x: point.x + 30, y: point.y + 150 });
		const mark = stage().server.mark();
		await stage().person.clickAt(point);
		await stage().server.waitFor(({ url }) => url === to, mark);
		await eye.close();
	});
});

describe("as what an approval led to", () => {
	test.each<[string, (tab: Page, to: string) => Promise<unknown>]>([
		["a function of the browser's in a timer", (tab, to) => run(tab, bound.replaceAll("TO", to))],
		["a script put in", (tab, to) => run(tab, insert(`fetch("${to}", ${POST})`))],
		[
			"code that names itself after the page's",
			(tab, to) => evaluate(tab, `void fetch("${to}", ${POST}).catch(() => {})\n//# sourceURL=http://forum.example/app.js`),
		],
		[
			"code made in such code",
			(tab, to) => evaluate(tab, `setTimeout(new Function('fetch("${to}", ${POST}).catch(() => {})'))\n//# sourceURL=http://forum.example/app.js`),
		],
	])("%s", async (_, act) => {
		const to = `/act/disguises/${++number}`;
		const tab = await open(`<button id="go">Save note</button><script>go.onclick = () => fetch("${to}", { method: "POST", body: "shown" })</script>`);
		const eye = await stage().eyeOn(tab);
		const mark = stage().server.mark();
		await tab.click("#go");
		await stage().person.answers(eye, "allow");
		await stage().server.waitFor(({ url }) => url === to, mark);
		await act(tab, `${to}?more`);
		await asked(`${to}?more`);
		await nothing(mark, disguised, tab);
		await eye.close();
	});
});
