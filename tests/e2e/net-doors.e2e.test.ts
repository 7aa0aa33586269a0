// Real Chromium with Sayso, agent attached. The doors of a page: every way of reaching an address that acts by GET, and what else
// sends past the page's hooks. One line per door: without a yes nothing arrives, and the log says so.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ACTING_GET, NOT_ACTING_GET } from "../../utils/core/acting-get.ts";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import type { LogLine } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const WORKER = `oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim());
onmessage = (e) => fetch(e.data.url, e.data.init).catch(() => {}); onsync = (e) => e.waitUntil(fetch(e.tag, { method: "POST", body: "x" }).catch(() => {}));`;
const js: Record<string, string> = { "content-type": "text/javascript", "service-worker-allowed": "/" };
const stage = useStage({
	sites: [
		({ url, method }) => {
			if (url.startsWith("/to?")) return { status: 302, headers: { location: decodeURIComponent(url.slice(4)) } };
			if (url === "/worker.js") return { headers: js, body: `onmessage = (e) => fetch(e.data.url, e.data.init).catch(() => {});` };
			if (url === "/shared.js")
				return { headers: js, body: `onconnect = (e) => { e.ports[0].onmessage = (e) => fetch(e.data.url, e.data.init).catch(() => {}); };` };
			if (url === "/sw.js") return { headers: js, body: WORKER };
			return url === "/act/result" && method === "POST"
				? { headers: { "content-type": "text/html" }, body: "<!doctype html><title>Result</title><p>Result</p>" }
				: undefined;
		},
	],
});

interface Door {
	name: string;
	/** body of the page; `TO` stands for the address */
	body?: string;
	/** code of the page that the agent runs */
	run?: string;
	act?(page: Page, to: string): Promise<unknown>;
	/** on http://localhost, which is a secure context */
	secure?: boolean;
	/** posts to an address that does not read like an action */
	posts?: boolean;
	/** the page is left without a trace that could be asked about */
	how?: "held" | "blocked";
}
const link = (attributes = "") => `<a id="go" href="TO" ${attributes}>First note</a>`;
const append = (tag: string, set: string) => `const e = document.createElement("${tag}"); ${set}; document.body.append(e);`;
const ready = `await navigator.serviceWorker.register("/sw.js"); const sw = (await navigator.serviceWorker.ready).active;`;

const GETS: Door[] = [
	{ name: "image", run: `new Image().src = "TO"` },
	{ name: "image element with srcset", run: append("img", `e.srcset = "TO 1x"`) },
	{ name: "script", run: append("script", `e.src = "TO"`) },
	{ name: "module import", run: `import("TO").catch(() => {})` },
	{ name: "frame", run: append("iframe", `e.src = "TO"`) },
	{ name: "object", run: append("object", `e.data = "TO"`) },
	{ name: "embed", run: append("embed", `e.src = "TO"`) },
	{ name: "audio", run: append("audio", `e.src = "TO"; e.preload = "auto"`) },
	{ name: "style sheet", run: append("link", `e.rel = "stylesheet"; e.href = "TO"`) },
	{ name: "CSS background", run: `document.body.style.background = "url(TO)"` },
	{ name: "CSS font", run: append("style", `e.textContent = "@font-face { font-family: x; src: url(TO) } body { font-family: x }"`) },
	{ name: "SVG use and image", run: `document.body.insertAdjacentHTML("beforeend", '<svg><image href="TO"/></svg>')` },
	{ name: "prefetch", run: append("link", `e.rel = "prefetch"; e.href = "TO"`), secure: true },
	{ name: "preload", run: append("link", `e.rel = "preload"; e.as = "fetch"; e.href = "TO"`) },
	{
		name: "speculation rules, prefetch",
		run: append("script", `e.type = "speculationrules"; e.textContent = JSON.stringify({ prefetch: [{ urls: ["TO"] }] })`),
		secure: true,
	},
	{
		name: "speculation rules, prerender",
		run: append("script", `e.type = "speculationrules"; e.textContent = JSON.stringify({ prerender: [{ urls: ["TO"] }] })`),
		secure: true,
	},
	{ name: "a socket, which begins with a GET", run: `new WebSocket(location.origin.replace("http", "ws") + "TO")`, how: "blocked" },
	{
		name: "a socket of a frame that has no document of its own yet",
		run: `const f = document.createElement("iframe"); document.body.append(f); new f.contentWindow.WebSocket(location.origin.replace("http", "ws") + "TO")`,
		how: "blocked",
	},
	{ name: "EventSource", run: `const s = new EventSource("TO"); s.onerror = () => s.close()` },
	{ name: "fetch", run: `fetch("TO").catch(() => {})`, how: "held" },
	{ name: "fetch of a Request", run: `fetch(new Request("TO", { headers: { "x-a": "1" } })).catch(() => {})`, how: "held" },
	{ name: "fetch HEAD", run: `fetch("TO", { method: "HEAD" }).catch(() => {})`, how: "held" },
	{ name: "XMLHttpRequest", run: `const x = new XMLHttpRequest(); x.open("GET", "TO"); x.setRequestHeader("x-a", "1"); x.send()`, how: "held" },
	{
		name: "synchronous XMLHttpRequest",
		run: `const x = new XMLHttpRequest(); x.open("GET", "TO", false); try { x.send() } catch {}`,
		how: "blocked",
	},
	{ name: "fetch in a worker", run: `new Worker("/worker.js").postMessage({ url: "TO" })` },
	{ name: "fetch in a shared worker", run: `new SharedWorker("/shared.js").port.postMessage({ url: "TO" })` },
	{ name: "fetch in a service worker", run: `${ready} sw.postMessage({ url: "TO" })`, secure: true },
	{ name: "page.goto", act: (page, to) => page.goto(new URL(to, page.url()).href), how: "held" },
	{ name: "location", run: `location.href = "TO"`, how: "held" },
	{ name: "location.replace", run: `location.replace("TO")`, how: "held" },
	{ name: "navigation.navigate", run: `navigation.navigate("TO")`, how: "held" },
	{ name: "a redirect", run: `location.href = "/to?" + encodeURIComponent("TO")`, how: "held" },
	{ name: "meta refresh", run: `document.head.insertAdjacentHTML("beforeend", '<meta http-equiv="refresh" content="0;url=TO">')`, how: "held" },
	{ name: "link", body: link(), act: (page) => page.click("#go"), how: "held" },
	{ name: "link, clicked by script", body: link(), run: `go.click()`, how: "held" },
	{ name: "link, downloaded", body: link("download"), run: `go.click()` },
	{ name: "link into a new tab", body: link('target="_blank"'), act: (page) => page.click("#go"), how: "held" },
	{ name: "link into a new tab, no opener, by script", body: link('target="_blank" rel="noopener"'), run: `go.click()`, how: "held" },
	{ name: "link with Control", body: link(), act: (page) => page.click("#go", { modifiers: ["Control"] }), how: "held" },
	{ name: "link with the middle button", body: link(), act: (page) => page.click("#go", { button: "middle" }), how: "held" },
	{ name: "window.open", run: `window.open("TO")`, how: "held" },
	{ name: "window.open without opener", run: `window.open("TO", "_blank", "noopener")`, how: "held" },
	{ name: "window.open in the window itself", run: `window.open("TO", "_self")`, how: "held" },
	{ name: "a new window's location", run: `const w = window.open("about:blank"); w.location = "TO"`, how: "held" },
	{ name: "a new window that is redirected", run: `window.open("/to?" + encodeURIComponent("TO"))`, how: "held" },
	{ name: "form GET into a new window", body: `<form action="TO" target="_blank"></form>`, run: `document.forms[0].submit()`, how: "held" },
	{ name: "a frame's location", body: `<iframe id="f" src="/empty"></iframe>`, run: `f.contentWindow.location = "TO"`, how: "held" },
];

const POST = `{ method: "POST", body: "x" }`;
const POSTS: Door[] = [
	{
		name: "WebSocketStream",
		run: `const s = new WebSocketStream(location.origin.replace("http", "ws") + "TO"); s.opened.then(({ writable }) => writable.getWriter().write("x"))`,
		how: "blocked",
	},
	{ name: "fetchLater", run: `fetchLater("TO", { method: "POST", body: "x", activateAfter: 0 })`, secure: true },
	{ name: "fetchLater when leaving", run: `fetchLater("TO", ${POST}); location.href = "/elsewhere"`, secure: true },
	{ name: "beacon when leaving", run: `addEventListener("pagehide", () => navigator.sendBeacon("TO", "x")); location.href = "/elsewhere"` },
	{ name: "service worker, message", run: `${ready} sw.postMessage({ url: "TO", init: ${POST} })`, secure: true },
	{ name: "service worker, background sync", run: `${ready} await (await navigator.serviceWorker.ready).sync.register("TO")`, secure: true },
	{
		name: "form in a shadow root, into a new window",
		body: `<div id="host"></div>`,
		run: `const s = host.attachShadow({ mode: "closed" }); s.innerHTML = '<form method="post" action="TO" target="_blank"><input name="a" value="1"><button>Go</button></form>'; s.querySelector("form").requestSubmit()`,
		how: "held",
	},
	{
		name: "formaction and formmethod of a button",
		body: `<form action="/elsewhere"><input name="a" value="1"><button id="go" formaction="TO" formmethod="post">Go</button></form>`,
		act: (page) => page.click("#go"),
		how: "held",
	},
	{
		name: "button outside its form",
		body: `<form id="f" method="post" action="TO"><input name="a" value="1"></form><button id="go" form="f">Go</button>`,
		act: (page) => page.click("#go"),
		how: "held",
	},
	{
		name: "command and commandfor",
		body: `<form id="f" method="post" action="TO"><input name="a" value="1"></form><button id="go" commandfor="f" command="--send">Go</button><script>f.addEventListener("command", () => f.submit())</script>`,
		act: (page) => page.click("#go"),
		how: "held",
	},
	{
		name: "document.open, then a fetch in the same task",
		run: `document.open(); document.write("<p>New</p>"); document.close(); fetch("TO", ${POST}).catch(() => {})`,
		how: "held",
	},
	{
		name: "document.open, then a form in the same task",
		run: `document.open(); document.write('<form method="post" action="TO"><input name="a" value="1"></form>'); document.close(); document.forms[0].requestSubmit()`,
		how: "held",
	},
];

/** Where a page finds functions that are not its own: each leaves another realm's window in `w`. */
const REALMS: [string, string][] = [
	["a frame", `const f = document.createElement("iframe"); document.body.append(f); const w = f.contentWindow;`],
	[
		"a frame where no scripts run",
		`const f = document.createElement("iframe"); f.sandbox = "allow-same-origin"; document.body.append(f); const w = f.contentWindow;`,
	],
	["a new window", `const w = window.open("about:blank");`],
];
const FORM = `const form = document.createElement("form"); form.method = "post"; form.action = "TO"; const field = document.createElement("input"); field.name = "a"; field.value = "1"; form.append(field); document.body.append(form);`;
/** What of it acts on what is this document's. */
const BORROWED: [string, string, string][] = [
	[
		"open and send",
		`const X = w.XMLHttpRequest.prototype, { open, send } = X;`,
		`const x = new XMLHttpRequest(); open.call(x, "POST", "TO"); send.call(x, "x")`,
	],
	["open alone", `const { open } = w.XMLHttpRequest.prototype;`, `const x = new XMLHttpRequest(); open.call(x, "POST", "TO"); x.send("x")`],
	["send alone", `const { send } = w.XMLHttpRequest.prototype;`, `const x = new XMLHttpRequest(); x.open("POST", "TO"); send.call(x, "x")`],
	[
		"a call of its own",
		`const x = new w.XMLHttpRequest();`,
		`XMLHttpRequest.prototype.open.call(x, "POST", "TO"); XMLHttpRequest.prototype.send.call(x, "x")`,
	],
	["fetch", `const { fetch } = w;`, `fetch.call(window, "TO", ${POST}).catch(() => {})`],
	["a Request", `const r = new w.Request(location.origin + "TO", ${POST});`, `fetch(r).catch(() => {})`],
	["sendBeacon", `const { sendBeacon } = w.Navigator.prototype;`, `sendBeacon.call(navigator, "TO", "x")`],
	["submit", `const { submit } = w.HTMLFormElement.prototype;`, `${FORM} submit.call(form)`],
	["requestSubmit", `const { requestSubmit } = w.HTMLFormElement.prototype;`, `${FORM} requestSubmit.call(form)`],
	["click", `const { click } = w.HTMLElement.prototype;`, `${FORM} const b = document.createElement("button"); form.append(b); click.call(b)`],
	[
		"dispatchEvent",
		`const { dispatchEvent } = w.EventTarget.prototype;`,
		`${FORM} const b = document.createElement("button"); form.append(b); dispatchEvent.call(b, new MouseEvent("click"))`,
	],
	[
		"a form of its own",
		`const form = w.document.createElement("form");`,
		`form.method = "post"; form.action = "TO"; document.body.append(form); form.submit()`,
	],
];
const BORROWS: Door[] = REALMS.flatMap(([realm, make]) =>
	BORROWED.map(([what, taken, used]) => ({ name: `${what}, from ${realm}`, run: `${make} ${taken} ${used}` })),
);

/** Sayso's own page in a background tab: reads rules and log. */
let look: <T>(code: string) => Promise<T>;
beforeAll(async () => {
	const { devtools, serve } = stage();
	serve("/empty", html(""));
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", {
		url: `chrome-extension://${EXTENSION_ID}/session-log.html`,
		background: true,
	});
	const session = await devtools.attach(targetId);
	look = async (code) => {
		const { result, exceptionDetails } = await devtools.send<{
			result: { value: never };
			exceptionDetails?: { exception?: { description?: string } };
		}>("Runtime.evaluate", { expression: `(async () => { ${code} })()`, awaitPromise: true, returnByValue: true }, session);
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
		return result.value;
	};
	await until("Sayso's page is there", () =>
		look<boolean>(`return location.protocol === "chrome-extension:" && document.readyState === "complete"`).catch(() => false),
	);
});
const lines = (of: string) =>
	look<(LogLine & { rule?: string })[]>(`const { logHead } = await chrome.storage.local.get("logHead");
const base = await new Promise((ok, no) => { const r = indexedDB.open(logHead?.name ?? "sayso-log"); r.onsuccess = () => ok(r.result); r.onerror = () => no(r.error); });
const all = await new Promise((ok, no) => { const r = base.transaction("entries").objectStore("entries").getAll(); r.onsuccess = () => ok(r.result); r.onerror = () => no(r.error); });
base.close(); return all.filter((line) => JSON.stringify(line).includes(${JSON.stringify(of)}))`);
/** Whether the requests of the tab that shows `url` are stopped, those by GET too. */
const isRuled = (url: string) =>
	look<boolean>(`const [rules, sets, tabs] = await Promise.all([chrome.declarativeNetRequest.getSessionRules(), chrome.declarativeNetRequest.getEnabledRulesets(), chrome.tabs.query({})]);
const ruled = rules.flatMap(({ action, condition }) => (action.type === "allow" ? [] : (condition.tabIds ?? [])));
return sets.length > 0 && tabs.some((tab) => tab.url === ${JSON.stringify(url)} && ruled.includes(tab.id))`);

const html = (body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notes</title></head><body><p id="nothing">Notes</p>${body}</body></html>`;
let number = 100;

/** The agent does it. A tool that waits for a page that doesn't come is not waited for. */
async function act(page: Page, { run, act: steps }: Door, to: string) {
	const code = (run ?? "").replaceAll("TO", to);
	const done = steps ? steps(page, to) : page.evaluate((source) => void new Function(`(async () => { ${source} })()`)(), code);
	await Promise.race([done.catch(() => undefined), new Promise((giveUp) => setTimeout(giveUp, 3000))]);
}

/** A tab that is guarded, rules and all. */
async function openGuarded(url: string): Promise<Page> {
	const page = await stage().openPage(url);
	await page.click("#nothing");
	await until("the net is up for this tab", () => isRuled(url));
	return page;
}

describe.each([
	["reads like an action", GETS],
	["is written to", POSTS],
	["is written to by what another realm lends", BORROWS],
] as const)("an address that %s", (_, doors) => {
	test.each(doors)("$name", async (door) => {
		const { server, serve, openBare } = stage();
		const id = ++number;
		const to = doors === GETS ? `/act/items/${id}/delete` : `/act/items/${id}`;
		const path = `/doors/${id}`;
		serve(path, html((door.body ?? "").replaceAll("TO", to)));
		const url = door.secure ? `http://localhost:${server.port}${path}` : `http://forum.example${path}`;
		const arrived = (after: number) => server.arrivals().filter((arrival) => arrival.seq > after && arrival.url.startsWith(to));

		const bare = await openBare(url);
		const start = server.mark();
		await act(bare, door, to);
		await until("it arrives where nobody holds it", () => arrived(start).length > 0, 8000);
		// Not closed here: closing a page in the middle of a navigation hangs the tool.

		const page = await openGuarded(url);
		const mark = server.mark();
		await act(page, door, to);
		const line = await until(
			"the log tells of it",
			async () => (await lines(to)).find(({ stage: of }) => of === "asked" || of === "settled"),
			8000,
		).catch((error: Error) => {
			throw new Error(`${error.message}; arrived: ${arrived(mark).length}`);
		});
		const fence = await openBare(`http://forum.example/doors/${id}?fence`);
		await fence.close();
		expect(arrived(mark), "nothing arrives without a yes").toEqual([]);
		if (door.how === "held") expect(line.stage).toBe("asked");
		if (door.how === "blocked") expect(line.verdict).toBe("blocked");
	});
});

/** What a yes, or a person's own hand, opens. */
describe("ways through", () => {
	const arrivals = (after: number, to: string) =>
		stage()
			.server.arrivals()
			.filter((arrival) => arrival.seq > after && arrival.url.startsWith(to));
	async function guarded(body: string) {
		const id = ++number;
		const to = `/act/items/${id}/delete`;
		stage().serve(`/doors/${id}`, html(body.replaceAll("TO", to)));
		return { to, page: await openGuarded(`http://forum.example/doors/${id}`), mark: stage().server.mark() };
	}

	test.each([
		["fetch", `fetch("TO", { headers: { "x-a": "1" } }).then((r) => { document.title = "status " + r.status; }, () => {})`],
		["fetch of a Request", `fetch(new Request("TO")).then((r) => { document.title = "status " + r.status; }, () => {})`],
		["XMLHttpRequest", `const x = new XMLHttpRequest(); x.open("GET", "TO"); x.onload = () => { document.title = "status " + x.status; }; x.send()`],
		["an image", `new Image().src = "TO"`],
		["location", `location.href = "TO"`],
		["window.open", `window.open("TO")`],
		["a link into a new tab", `document.body.insertAdjacentHTML("beforeend", '<a id="go" target="_blank" href="TO">More</a>'); go.click()`],
	])("%s: a yes sends it once", async (name, run) => {
		const { page, to, mark } = await guarded("");
		const eye = await stage().eyeOn(page);
		await act(page, { name, run }, to);
		await until("a question", () => eye.question());
		expect(arrivals(mark, to)).toEqual([]);
		await stage().person.answers(eye, "allow");
		await until("it arrives", () => arrivals(mark, to).length > 0);
		await eye.close();
		const fence = await stage().openBare("http://forum.example/empty?fence");
		await fence.close();
		expect(arrivals(mark, to).map(({ method }) => method)).toEqual(["GET"]);
		if (/status/.test(run)) await until("the page has its answer", async () => (await page.title()).includes("status 200"));
	});

	test.each([
		["in the same window", link()],
		["into a new tab", link('target="_blank"')],
	])("a person's own click on a link, %s, is not asked about", async (_, body) => {
		const { page, to, mark } = await guarded(`<div style="height: 120px"></div>${body}<p style="height: 200px">Below</p>`);
		const eye = await stage().eyeOn(page);
		const point = await eye.locate("#go");
		await stage().person.clickAt({ x: point.x + 30, y: point.y + 150 });
		await stage().person.clickAt(point);
		await until("it arrives", () => arrivals(mark, to).length > 0);
		expect(arrivals(mark, to)).toHaveLength(1);
		await eye.close();
	});
});

// history.back() to such a page is no door: Chromium itself fails it (ERR_CACHE_MISS) rather than sending the form once more.
test("a reload of the page that a form led to does not send it once more", async () => {
	const { server, serve, openBare } = stage();
	const path = `/doors/${++number}`;
	serve(path, html(`<form method="post" action="/act/result"><input name="a" value="1"><button id="go">Go</button></form>`));
	const bare = await openBare(`http://forum.example${path}`);
	const start = server.mark();
	await bare.click("#go");
	await until("the result is there", async () => (await bare.title()) === "Result");
	await bare.reload();
	await until("it is sent once more where nobody stops it", () => server.writes(start).length === 2);
	await bare.close();

	const page = await openGuarded(`http://forum.example${path}`);
	const mark = server.mark();
	const eye = await stage().eyeOn(page);
	await page.click("#go", { noWaitAfter: true });
	await stage().person.answers(eye, "allow");
	await eye.close();
	await until("the result is there", async () => (await page.title()) === "Result");
	expect(server.writes(mark)).toHaveLength(1);
	await page.reload({ timeout: 2000 }).catch(() => undefined);
	await until("the log tells of the second one", async () => (await lines("/act/result")).filter(({ stage: of }) => of === "asked").length === 2);
	const fence = await openBare("http://forum.example/empty?fence");
	await fence.close();
	expect(server.writes(mark)).toHaveLength(1);
});

// Before the strict ones: there a press in the page allows nothing, and strict can't be taken back while a tab of theirs counts as guarded.
test("a message on a WebRTC data channel is a frame like a socket's", async () => {
	const page = await openGuarded("http://forum.example/empty");
	const CODE = `const one = new RTCPeerConnection(), other = new RTCPeerConnection();
		one.onicecandidate = (e) => e.candidate && other.addIceCandidate(e.candidate); other.onicecandidate = (e) => e.candidate && one.addIceCandidate(e.candidate);
		const channel = one.createDataChannel("orders");
		other.ondatachannel = (e) => { e.channel.onmessage = (m) => { document.title = "received " + m.data; }; };
		channel.onopen = () => { document.title = "open"; }; window.order = (text) => channel.send(text);
		await one.setLocalDescription(); await other.setRemoteDescription(one.localDescription); await other.setLocalDescription(); await one.setRemoteDescription(other.localDescription);`;
	await page.evaluate((source) => void new Function(`(async () => { ${source} })()`)(), CODE);
	await until("the channel is open", async () => (await page.title()) === "open", 40_000);
	const eye = await stage().eyeOn(page);
	await page.evaluate("order('one thing')");
	await until("a question", () => eye.question());
	expect(await page.title()).not.toContain("received");
	await stage().person.answers(eye, "allow");
	await until("it is received", async () => (await page.title()).includes("received one thing"), 20_000);
	await eye.close();
});

test("the browser takes every pattern as a rule", async () => {
	const all = [...ACTING_GET.map(({ pattern }) => pattern), ...NOT_ACTING_GET];
	const refused = await look<string[]>(`const refused = []; for (const regex of ${JSON.stringify(all)})
		if (!(await chrome.declarativeNetRequest.isRegexSupported({ regex, isCaseSensitive: false })).isSupported) refused.push(regex); return refused`);
	expect(refused).toEqual([]);
});

describe("sockets", () => {
	const CONNECT = `const connect = () => { const s = new WebSocket("ws://" + location.host + "/socket/ID?x=" + Math.random()); s.onopen = () => { document.title = "open"; s.send("hi"); }; s.onerror = () => setTimeout(connect, 300); }; connect();`;

	test("each address is in the log once", async () => {
		const id = `a${++number}`;
		const page = await openGuarded("http://forum.example/empty");
		const code = `for (let i = 0; i < 3; i++) new WebSocket("ws://" + location.host + "/socket/${id}?" + i)`;
		await page.evaluate((source) => void new Function(source)(), code);
		await until("a line", async () => (await lines(`/socket/${id}`)).length > 0);
		await page.evaluate((source) => void new Function(source)(), code);
		await stage().fence(page);
		expect((await lines(`/socket/${id}`)).map(({ stage: of, note }) => [of, note.includes(`/socket/${id} (WebSocket)`)])).toEqual([
			["session", true],
		]);
	});

	describe("strict", () => {
		const strict = (isOn: boolean) =>
			look(`const answer = async (type, data) => { const { res, err } = await chrome.runtime.sendMessage({ id: Math.floor(Math.random() * 1e4), type, data, timestamp: Date.now() }); if (err) throw new Error(JSON.stringify(err)); return res; };
				await answer("saveSettings", { ...(await answer("getSettings")), strict: ${isOn} }); return 1`);
		beforeAll(() => strict(true));
		// Refused while one of its own tabs counts as guarded; nothing comes after it in this browser.
		afterAll(() => strict(false).catch(() => {}));

		test("the page's own sockets connect, within a retry as sites make it", async () => {
			const id = `b${++number}`;
			const own = `addEventListener("message", () => { ${CONNECT.replace("ID", id)} });`;
			stage().serve("/live", `<!doctype html><title>Live</title><button id="nothing" role="tab">Details</button><script>${own}</script>`);
			const page = await openGuarded("http://forum.example/live");
			await page.evaluate(() => postMessage("begin"));
			await until("it is open", async () => (await page.title()).includes("open"));
		});

		test.each([
			["a worker", (url: string) => `new Worker(URL.createObjectURL(new Blob(['new WebSocket("${url}").onopen = function () { this.send("x") }'])))`],
			["an agent's own code", (url: string) => `new WebSocket("${url}").onopen = function () { this.send("x") }`],
			[
				"a pristine frame",
				(url: string) =>
					`const f = document.createElement("iframe"); f.src = "/never"; document.body.append(f); new f.contentWindow.WebSocket("${url}").onopen = function () { this.send("x") }`,
			],
		])("one of %s is refused, and the log says so", async (_, code) => {
			const id = `c${++number}`;
			const page = await openGuarded("http://forum.example/empty");
			const mark = stage().server.mark();
			await page.evaluate((source) => void new Function(source)(), code(`ws://forum.example/socket/${id}`));
			const line = await until("a line", async () => (await lines(`/socket/${id}`))[0]);
			expect(line.verdict).toBe("blocked");
			await stage().fence(page);
			expect(
				stage()
					.server.arrivals()
					.filter(({ seq, method }) => seq > mark && method === "FRAME"),
			).toEqual([]);
		});
	});
});
