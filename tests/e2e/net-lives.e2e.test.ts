// Real Chromium with Sayso, tabs armed by hand and acted in by their own scripts. Documents that are there before their tab shows them
// or come back after it has moved on (prerender, back/forward cache), and what was there before anybody was guarded.
import { createSocket } from "node:dgram";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createGround, type Ground, openStand, type Stand } from "../cases/arena.ts";
import type { Desk } from "../cases/desk.ts";
import { type EyeTab, eyeOnTarget, openTab } from "../cases/eye.ts";
import type { Hosts, Served } from "../cases/types.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";

let ground: Ground;
let sayso: Stand & { desk: Desk };
let bare: Stand;

beforeAll(async () => {
	ground = await createGround();
	sayso = (await openStand(ground, ownDisplay(), true)) as typeof sayso;
	bare = await openStand(ground, ownDisplay(), false);
});
afterEach(async () => {
	await sayso?.clear();
	await bare?.clear();
});
afterAll(async () => {
	await sayso?.close();
	await bare?.close();
	await ground?.close();
});

/** Neither in the way of the back/forward cache nor of prerendering. */
const page = (body: string): Served => ({ body, headers: { "cache-control": "no-cache" } });
const post = (url: string, body = "x") => `fetch("${url}", { method: "POST", body: "${body}" }).catch(() => {});`;
const arrived = (hosts: Hosts, path: string) => ground.all(hosts).filter((each) => each.method !== "GET" && each.url === path);
const isThere = (hosts: Hosts, path: string, count = 1) => until(`${count} at ${path}`, () => arrived(hosts, path).length >= count);
const asked = (hosts: Hosts, path: string) =>
	until(`a question about ${path}`, async () => (await sayso.desk.holds(hosts.token)).find((hold) => hold.action.target.url.endsWith(path)));
/** The page goes elsewhere and back by its own script: nobody is attached that could keep it out of the cache. */
const goes = (tab: EyeTab, code: string) => tab.evaluate(`void setTimeout(() => { ${code} })`);
/** Only a message of the test's reaches the page's own code: what is evaluated from outside, timers and all, is an agent's. */
const SAY = (message: unknown) => `setTimeout(${JSON.stringify(`postMessage(${JSON.stringify(message)}, "*")`)})`;
const isAt = (tab: EyeTab, path: string) =>
	until(`the tab shows ${path}`, () =>
		tab.evaluate<boolean>(`location.pathname === "${path}" && document.readyState === "complete"`).catch(() => false),
	);
const quiet = async (hosts: Hosts, ...paths: string[]) => {
	await sayso.fence();
	expect(summary(ground.all(hosts).filter((each) => each.method !== "GET" && (paths.length === 0 || paths.includes(each.url))))).toBe("nothing");
};

test("a prerendered page of a guarded tab sends nothing until it is shown; then it goes on as any page that loads", async () => {
	const outer = `<script>setInterval(async () => {
		const step = await (await fetch("/step")).text();
		if (step === "show") location.href = "/inner";
		if (step !== "load" || document.querySelector("[type=speculationrules]")) return;
		const rules = document.createElement("script"); rules.type = "speculationrules";
		rules.textContent = JSON.stringify({ prerender: [{ urls: ["/inner"], eagerness: "immediate" }] });
		document.head.append(rules);
	}, 200);</script>`;
	const inner = `<script>${post("/quiet/load")} navigator.sendBeacon("/quiet/beacon", "x");
		const x = new XMLHttpRequest(); x.open("POST", "/quiet/xhr"); x.send("x");
		const f = document.createElement("iframe"); document.documentElement.append(f); f.contentWindow.fetch("{home}/act/frame", { method: "POST", body: "x" }).catch(() => {});
		addEventListener("load", () => setTimeout(() => { ${post("/act/later")} fetch("/ready"); }, 50));</script>`;
	const run = async (stand: Stand) => {
		const step: Served = { body: "wait", type: "text/plain" };
		const hosts = ground.play({ "/page": page(outer), "/inner": page(inner), "/step": step }, { secure: true });
		// No client on the page itself: the browser prerenders nothing where its developer tools look on.
		const { targetId } = await stand.devtools.send<{ targetId: string }>("Target.createTarget", { url: `${hosts.home}/page` });
		await until("the page is there", () => ground.all(hosts).some((each) => each.url === "/step"));
		return { hosts, step, targetId };
	};
	const free = await run(bare);
	free.step.body = "load";
	await isThere(free.hosts, "/act/later");
	expect(arrived(free.hosts, "/quiet/load")[0]?.headers.find(([name]) => name === "Sec-Purpose")?.[1]).toContain("prerender");

	const { hosts, step, targetId } = await run(sayso);
	await sayso.desk.arm(hosts.token);
	step.body = "load";
	await until("it is prerendered", () => ground.all(hosts).some((each) => each.url === "/ready"));
	await quiet(hosts);
	step.body = "show";
	for (const path of ["/quiet/load", "/quiet/beacon", "/quiet/xhr"]) await isThere(hosts, path);
	const hold = await asked(hosts, "/act/later");
	await quiet(hosts, "/act/later", "/act/frame");
	const tab = await eyeOnTarget(sayso.devtools, targetId);
	expect(await tab.evaluate<number>(`performance.getEntriesByType("navigation")[0].activationStart`)).toBeGreaterThan(0);
	await sayso.desk.decide(hold, "approved");
	await isThere(hosts, "/act/later");
	expect(["/quiet/load", "/quiet/beacon", "/quiet/xhr", "/act/later", "/act/frame"].map((path) => arrived(hosts, path).length)).toEqual([
		1, 1, 1, 1, 0,
	]);
});

/** A page that beats by itself, as measuring scripts do, and acts when a message tells it to. */
const BEATS = `<p>Beats</p><script>addEventListener("pageshow", (e) => { if (e.persisted) document.title = "back"; });
	let n = 0; setInterval(() => navigator.sendBeacon("/telemetry/beat?" + ++n, "t=1"), 150);
	addEventListener("message", () => { ${post("/act/do")} });</script>`;
const beats = (hosts: Hosts) => ground.all(hosts).filter((each) => each.url.startsWith("/telemetry/beat")).length;

async function openAway(): Promise<{ hosts: Hosts; tab: EyeTab }> {
	const hosts = ground.play({ "/page": page(BEATS), "/away": page("<p>Away</p>") }, {});
	const tab = await openTab(sayso.devtools, `${hosts.home}/page`);
	await until("it beats", () => beats(hosts) > 1);
	return { hosts, tab };
}
const isBack = (tab: EyeTab) =>
	until("it is back out of the cache", () => tab.evaluate<boolean>(`document.title.endsWith("back")`).catch(() => false));

test("a tab that is armed while it is elsewhere: back on a page of before, the beat goes on, and the first action is held", async () => {
	const { hosts, tab } = await openAway();
	await goes(tab, `location.href = "/away"`);
	await isAt(tab, "/away");
	await sayso.desk.arm(hosts.token);
	const before = beats(hosts);
	await goes(tab, "history.back()");
	await isAt(tab, "/page");
	await goes(tab, SAY(1));
	const hold = await asked(hosts, "/act/do");
	await until("it beats on", () => beats(hosts) > before + 3);
	await quiet(hosts, "/act/do");
	const lines = await sayso.desk.lines(hosts.token);
	const wrong = lines.filter(({ stage, verdict, action }) => verdict === "blocked" || (stage === "asked" && action?.summary.includes("telemetry")));
	expect(wrong.map(({ stage, verdict, note, action }) => [stage, verdict, note, action?.summary].join(" "))).toEqual([]);
	await sayso.desk.decide(hold, "approved");
	await isThere(hosts, "/act/do");
	expect(arrived(hosts, "/act/do").length).toBe(1);
});

test("a hold that waits when its page goes into the cache is over, back and forward; done again it is asked about again", async () => {
	const { hosts, tab } = await openAway();
	await sayso.desk.arm(hosts.token);
	await goes(tab, SAY(1));
	const stale = await asked(hosts, "/act/do");
	await goes(tab, `location.href = "/away"`);
	await isAt(tab, "/away");
	await until("the hold is over", async () => (await sayso.desk.holds(hosts.token)).length === 0);
	await goes(tab, "history.back()");
	await isBack(tab);
	expect((await sayso.desk.decide(stale, "approved")).ok).toBe(false);
	await quiet(hosts, "/act/do");
	await goes(tab, SAY(1));
	await asked(hosts, "/act/do");
	await goes(tab, `history.forward()`);
	await isAt(tab, "/away");
	await until("the hold is over", async () => (await sayso.desk.holds(hosts.token)).length === 0);
	await quiet(hosts, "/act/do");
	await goes(tab, `history.back()`);
	await isBack(tab);
	await goes(tab, SAY(1));
	await sayso.desk.decide(await asked(hosts, "/act/do"), "approved");
	await isThere(hosts, "/act/do");
	await sayso.fence();
	expect(arrived(hosts, "/act/do").length).toBe(1);
});

const SHARED: Served = {
	type: "text/javascript",
	body: `onconnect = ({ ports: [port] }) => { port.onmessage = ({ data }) => { fetch(data, { method: "POST", body: "x" }).catch(() => {}); }; };`,
};
const TELLS = `<script>const port = new SharedWorker("/shared.js").port; addEventListener("message", ({ data }) => { if (data.inner) frames[0].postMessage({ worker: data.inner }, "*"); else if (data.worker) port.postMessage(data.worker); else fetch(data.page, { method: "POST", body: "x" }).catch(() => {}); });</script>`;

test("what was there before anybody was guarded: workers of its frames are under the net, other tabs are not", async () => {
	const frame = `<iframe src="{other}/inner"></iframe>`;
	const pages = { "/page": page(TELLS + frame), "/inner": page(TELLS), "/shared.js": SHARED };
	const hosts = ground.play(pages, {});
	const others = ground.play({ "/page": page(TELLS), "/shared.js": SHARED }, {});
	const tab = await openTab(sayso.devtools, `${hosts.home}/page`);
	const other = await openTab(sayso.devtools, `${others.home}/page`);
	const control = async (path: string) => {
		await goes(tab, SAY({ worker: `${path}/own` }));
		await goes(tab, SAY({ inner: `${path}/inner` }));
	};
	await control("/quiet/before");
	for (const which of ["own", "inner"]) await isThere(hosts, `/quiet/before/${which}`);
	await sayso.desk.arm(hosts.token);
	await control("/act/after");
	for (const which of ["own", "inner"]) await asked(hosts, `/act/after/${which}`);
	await goes(other, SAY({ worker: "/quiet/worker" }));
	await goes(other, SAY({ page: "/quiet/page" }));
	for (const path of ["/quiet/worker", "/quiet/page"]) await isThere(others, path);
	await quiet(hosts, "/act/after/own", "/act/after/inner");
});

/** Frames' first empty documents, which no hook is in, send the same address as fast as they can; `on` is where the form goes. */
const RACE = (
	on: string,
) => `<form method="post" action="/act/form" target="${on}"><input name="a" value="shown"></form><iframe name="own" src="/empty"></iframe><script>addEventListener("message", ({ data }) => {
	if (data === "submit") return document.forms[0].requestSubmit();
	setInterval(() => { const f = document.createElement("iframe"); f.src = "/never"; document.body.append(f);
		const { document: inside } = f.contentWindow; const form = inside.createElement("form"); form.method = "post"; form.action = "{home}/act/form"; form.target = data;
		form.innerHTML = '<input name="a" value="other">'; inside.body.append(form); form.submit(); setTimeout(() => f.remove(), 300); }, 3);
});</script>`;

test.each([
	["into its own page, by forms into frames", "", ""],
	["into a frame, by forms into the page", "own", "_top"],
])("a form's pass is for what was shown: raced for %s, the one with a yes goes out or none does", async (_, on, raced) => {
	for (let round = 0; round < 4; round++) {
		const pages = { "/page": page(RACE(on)), "/empty": page("<p>Empty</p>"), "/never": { body: "", hangs: true } };
		const hosts = ground.play(pages, {});
		const tab = await openTab(sayso.devtools, `${hosts.home}/page`);
		await sayso.desk.arm(hosts.token);
		await goes(tab, SAY("submit"));
		const hold = await asked(hosts, "/act/form");
		if (!raced) await goes(tab, SAY(raced));
		const decided = sayso.desk.decide(hold, "approved");
		if (raced) await goes(tab, SAY(raced));
		await decided.catch(() => {});
		await until(
			"it left, or was lost",
			async () => arrived(hosts, "/act/form").length > 0 || (await sayso.desk.lines(hosts.token)).some(({ stage }) => stage === "sent"),
		);
		await sayso.fence();
		expect(
			arrived(hosts, "/act/form")
				.map(({ body }) => body.toString())
				.filter((body) => body !== "a=shown"),
		).toEqual([]);
		expect(arrived(hosts, "/act/form").length).toBeLessThan(2);
		await sayso.clear();
	}
});

describe("WebTransport", () => {
	const WAYS: [string, (url: string) => string][] = [
		["the page", (url) => `new WebTransport("${url}").ready.catch(() => {})`],
		[
			"a frame",
			(url) =>
				`(() => { const f = document.createElement("iframe"); document.body.append(f); new f.contentWindow.WebTransport("${url}").ready.catch(() => {}); })()`,
		],
		["a worker", (url) => `new Worker(URL.createObjectURL(new Blob(['new WebTransport("${url}").ready.catch(() => {})'])))`],
		["a shared worker", (url) => `new SharedWorker(URL.createObjectURL(new Blob(['new WebTransport("${url}").ready.catch(() => {})'])))`],
		[
			"an opaque shared worker",
			(url) => `new SharedWorker("data:text/javascript," + encodeURIComponent('new WebTransport("${url}").ready.catch(() => {})'))`,
		],
		["a service worker", (url) => `navigator.serviceWorker.register("/sw.js?" + encodeURIComponent("${url}"))`],
	];
	const SW: Served = {
		type: "text/javascript",
		body: `oninstall = () => { new WebTransport(decodeURIComponent(location.search.slice(1))).ready.catch(() => {}); };`,
	};
	const sockets: ReturnType<typeof createSocket>[] = [];
	afterAll(() => sockets.map((socket) => socket.close()));
	async function packets(stand: Stand, way: (url: string) => string): Promise<() => number> {
		let count = 0;
		const socket = createSocket("udp4", () => void count++);
		await new Promise<void>((done) => socket.bind(0, "127.0.0.1", done));
		sockets.push(socket);
		const hosts = ground.play({ "/page": page("<p>Page</p>"), "/sw.js": SW }, { secure: true });
		const tab = await openTab(stand.devtools, `${hosts.home}/page`);
		if (stand === sayso) await sayso.desk.arm(hosts.token);
		await tab.evaluate(`void ${way(`https://127.0.0.1:${socket.address().port}/x`)}`);
		return () => count;
	}

	test.each(WAYS)("of %s: not a packet leaves a guarded tab, in the time in which another browser has sent some", async (_, way) => {
		const guarded = await packets(sayso, way);
		const free = await packets(bare, way);
		await until("packets", () => free() > 1);
		expect(guarded()).toBe(0);
	});
});
