// Real Chromium with Sayso, agent attached. Ways past the network net that were tried against it. One line per attack: without a
// yes nothing arrives, and the log says so.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { inWorker } from "../fixtures/extension-worlds.ts";
import type { LogLine } from "../fixtures/session-log.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const stage = useStage({
	sites: [
		({ url }) => (url.startsWith("/never") ? { status: 204 } : undefined),
		({ url }) =>
			url.startsWith("/latin")
				? {
						headers: { "content-type": "text/html; charset=windows-1252" },
						body: `<!doctype html><title>Notes</title><p id="nothing">Notes</p><form method="post" action="/act/latin"><input name="a" value="1"><button id="go">Save</button></form>`,
					}
				: undefined,
	],
});

interface Attack {
	name: string;
	/** code of the page that the agent runs; `TO` stands for the address */
	run: string;
	/** the tab is closed then */
	closes?: boolean;
	/** on http://localhost, which is a secure context */
	secure?: boolean;
	/** its host is written with a dot at its end */
	dotted?: boolean;
	how: "held" | "blocked";
}

/** A fetch from a frame that has no document of its own yet, inside `w`. */
const PRISTINE = `const f = w.document.createElement("iframe"); f.src = "/never"; w.document.body.append(f); f.contentWindow.fetch("TO", { method: "POST", body: "x" }).catch(() => {});`;
const shared = (after: number, options = "") =>
	`new SharedWorker(URL.createObjectURL(new Blob(['setTimeout(() => fetch("TO", { method: "POST", mode: "no-cors", body: "x" }), ${after})']))${options});`;

const ATTACKS: Attack[] = [
	{
		name: "a window that is disowned at once, without a referrer",
		run: `document.head.insertAdjacentHTML("beforeend", '<meta name="referrer" content="no-referrer">'); const w = open("/empty"); w.opener = null; setTimeout(() => { ${PRISTINE} }, 2000)`,
		how: "held",
	},
	{
		name: "an empty window that is disowned at once",
		run: `document.head.insertAdjacentHTML("beforeend", '<meta name="referrer" content="no-referrer">'); const w = open("about:blank"); w.opener = null; setTimeout(() => { ${PRISTINE} }, 2000)`,
		how: "held",
	},
	{ name: "a shared worker that outlives its tab", run: shared(3000, ", { extendedLifetime: true }"), closes: true, how: "blocked" },
	{ name: "a shared worker of a host with a dot at its end", run: shared(0), secure: true, dotted: true, how: "held" },
	{ name: "fetchLater of a tab that is closed", run: `fetchLater("TO", { method: "POST", body: "x" })`, closes: true, secure: true, how: "blocked" },
];

let number = 500;
const lines = async (of: string) => ((await readSessionLog(stage().devtools)) as LogLine[]).filter((line) => JSON.stringify(line).includes(of));
const ruledTabs = () =>
	inWorker<number[]>(
		stage().devtools,
		"chrome.declarativeNetRequest.getSessionRules().then((rules) => [...new Set(rules.flatMap(({ action, condition }) => (action.type === 'block' && condition.tabIds) || []))])",
	);

async function openGuarded(url: string): Promise<Page> {
	const before = await ruledTabs();
	const page = await stage().openPage(url);
	await page.click("#nothing");
	await until("the net is up for this tab", async () => (await ruledTabs()).some((id) => id > 0 && !before.includes(id)));
	return page;
}

describe("attacks", () => {
	test.each(ATTACKS)("$name", async ({ run, closes, secure, dotted, how }) => {
		const { server, serve, openBare } = stage();
		const body = `<!doctype html><title>Notes</title><p id="nothing">Notes</p>`;
		serve("/attack", body);
		serve("/empty", body);
		const origin = secure ? `http://localhost${dotted ? "." : ""}:${server.port}` : "http://forum.example";
		const to = `/act/attacks/${++number}`;
		const page = await openGuarded(`${origin}/attack`);
		const mark = server.mark();
		await page.evaluate((source) => void new Function(source)(), run.replaceAll("TO", `${origin}${to}`));
		if (closes) {
			await stage().fence(page);
			await page.close();
		}
		const line = await until(
			"the log tells of it",
			async () => (await lines(to)).find(({ stage: of }) => of === "asked" || of === "settled"),
			10_000,
		);
		const fence = await openBare("http://forum.example/empty?fence");
		await fence.close();
		expect(
			server.arrivals().filter(({ seq, url }) => seq > mark && url.startsWith(to)),
			"nothing arrives without a yes",
		).toEqual([]);
		if (how === "held") expect(line.stage).toBe("asked");
		else expect(line.verdict).toBe("blocked");
	});
});

/** Another form, in a frame whose natives nobody patched. */
const other = (to: string) =>
	`const f = document.createElement("iframe"); f.src = "/never"; document.body.append(f); const form = f.contentDocument.createElement("form"); form.method = "post"; form.action = "${to}"; form.innerHTML = '<input name="text" value="hidden">'; f.contentDocument.body.append(form); form.submit();`;
const arrived = (mark: number, to: string) =>
	stage()
		.server.arrivals()
		.filter(({ seq, url }) => seq > mark && url.startsWith(to));
async function fence() {
	const tab = await stage().openBare("http://forum.example/empty?fence");
	await tab.close();
}
async function allow(page: Page) {
	const eye = await stage().eyeOn(page);
	await stage().person.answers(eye, "allow");
	await eye.close();
}

describe("a pass is for what was shown", () => {
	test("a page that sends another form in its place, from an empty frame", async () => {
		const { server, serve } = stage();
		const to = `/act/attacks/${++number}`;
		serve(
			"/attack",
			`<!doctype html><title>Notes</title><p id="nothing">Notes</p><form id="own" method="post" action="${to}"><input name="text" value="shown"><button id="go">Save</button></form>
			<script>own.addEventListener("submit", (event) => { event.preventDefault(); ${other(`http://forum.example${to}`)} });</script>`,
		);
		const page = await openGuarded("http://forum.example/attack");
		const mark = server.mark();
		await page.click("#go", { noWaitAfter: true });
		await allow(page);
		await until("the pass was given, and the page has had its turn", async () => (await lines(to)).some((line) => line.stage === "sent"));
		await until("the other one is asked about", async () => (await lines(to)).filter((line) => line.stage === "asked").length > 1);
		await fence();
		expect(arrived(mark, to)).toEqual([]);
	});

	test("a sandboxed frame's form, which names no origin, goes out after a yes", async () => {
		const { server, serve } = stage();
		const to = `/act/attacks/${++number}`;
		serve("/inner", `<!doctype html><form method="post" action="${to}"><input name="text" value="shown"><button id="go">Save</button></form>`);
		serve(
			"/attack",
			`<!doctype html><title>Notes</title><p id="nothing">Notes</p><iframe sandbox="allow-scripts allow-forms" src="/inner"></iframe>`,
		);
		const page = await openGuarded("http://forum.example/attack");
		const mark = server.mark();
		await page.frames()[1]?.click("#go", { noWaitAfter: true });
		await allow(page);
		await until("it arrives", () => arrived(mark, to).length > 0);
		await fence();
		expect(arrived(mark, to).map(({ body }) => body.toString())).toEqual(["text=shown"]);
	});

	test("addresses go out as the document is encoded", async () => {
		const { server, openBare } = stage();
		const code = `const x = new XMLHttpRequest(); x.open("POST", "/act/latin?q=\u00fc"); x.send("x"); x.onloadend = () => { navigator.sendBeacon("/act/latin?b=\u00fc", "b"); fetch("/act/latin?f=\u00fc", { method: "POST", body: "f" }); }`;
		const run = (page: Page) => page.evaluate((source) => void new Function(source)(), code);
		const bare = await openBare("http://forum.example/latin");
		const start = server.mark();
		await run(bare);
		const urls = (mark: number) =>
			arrived(mark, "/act/latin")
				.map(({ url }) => url)
				.sort();
		await until("all arrive", () => urls(start).length === 3);
		const expected = urls(start);
		const page = await openGuarded("http://forum.example/latin");
		const mark = server.mark();
		await run(page);
		// The last two are alike, and may be one question.
		for (let at = 1; at <= 3 && urls(mark).length < 3; at++) {
			await allow(page);
			await until("what was allowed arrives", () => urls(mark).length >= at);
			await fence();
		}
		expect(urls(mark)).toEqual(expected);
	});
});

/** A site of a guarded tab. */
const netKnows = (host: string) =>
	until(`the net knows ${host}`, () =>
		inWorker<boolean>(
			stage().devtools,
			`chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.some(({ condition }) => condition.initiatorDomains?.includes("${host}")))`,
		),
	);

describe("from a guarded tab", () => {
	test("a shared worker of a frame that was there before anybody was seen", async () => {
		const { server, serve } = stage();
		const to = `/act/attacks/${++number}`;
		serve("/inner", "<!doctype html><p>Inner</p>");
		serve("/attack", `<!doctype html><title>Notes</title><p id="nothing">Notes</p><iframe src="http://far${number}.example/inner"></iframe>`);
		const page = await openGuarded("http://forum.example/attack");
		await netKnows(`far${number}.example`);
		const mark = server.mark();
		await page.frames()[1]?.evaluate((source) => void new Function(source)(), shared(0).replaceAll("TO", `http://far${number}.example${to}`));
		await until("the log tells of it", async () => (await lines(to)).length > 0);
		await fence();
		expect(arrived(mark, to)).toEqual([]);
	});

	test.each([
		[
			"a form",
			(to: string) =>
				`const f = document.createElement("iframe"); f.src = "/never"; document.body.append(f); const form = document.createElement("form"); form.method = "post"; form.action = "${to}"; form.target = "main"; form.innerHTML = '<input name="text" value="hidden">'; document.body.append(form); f.contentWindow.HTMLFormElement.prototype.submit.call(form);`,
		],
		["a GET that acts", (to: string) => `opener.location = "${to}/7/delete"`],
	])("%s into another site's tab that had opened it, and that nobody guards", async (_, code) => {
		const { server, serve } = stage();
		const to = `/act/attacks/${++number}`;
		serve("/bank", `<!doctype html><title>Bank</title><script>window.name = "main"</script>`);
		serve("/attack", `<!doctype html><title>Notes</title><p id="nothing">Notes</p>`);
		const bank = await stage().openPage("http://bank.example/bank");
		const [page] = await Promise.all([
			bank.waitForEvent("popup"),
			bank.evaluate((url) => void window.open(url), `http://notes${number}.example/attack`),
		]);
		await page.bringToFront();
		await page.click("#nothing");
		await netKnows(`notes${number}.example`);
		const mark = server.mark();
		await page.evaluate((source) => void new Function(source)(), code(`http://bank.example${to}`));
		await until("the log tells of it", async () => (await lines(to)).some(({ stage: of }) => of === "asked" || of === "settled"));
		await fence();
		expect(arrived(mark, to)).toEqual([]);
		await page.close();
	});
});
