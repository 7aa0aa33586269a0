// Real Chromium, fixture extension: a page can't tell the patched functions from the real ones, is not in their way, and can
// neither reach the private port nor bend the hooks. And whose code called is told right.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBench, type PageBench } from "./main-world-fixture/page-bench";

const bench = createBench(8814);
let on: PageBench;
beforeAll(bench.start, 60_000);
afterAll(bench.stop);
beforeEach(async () => {
	on = await bench.open();
});
afterEach(() => on.close());

/** A window whose functions nobody patched: the empty document of a frame before its own one comes. */
const PRISTINE = `const frame = document.createElement("iframe"); frame.src = "/never"; document.body.append(frame); const pristine = frame.contentWindow;`;
const PATCHED = `[["fetch"], ["XMLHttpRequest", "open"], ["XMLHttpRequest", "send"], ["XMLHttpRequest", "abort"], ["XMLHttpRequest", "setRequestHeader"], ["XMLHttpRequest", "readyState"],
	["Navigator", "sendBeacon"], ["WebSocket", "send"], ["RTCDataChannel", "send"], ["HTMLFormElement", "submit"], ["Function", "toString"], ["open"]]`;
const LOOK = `const look = (w, [owner, key]) => {
	const holder = key ? w[owner].prototype : w, d = Object.getOwnPropertyDescriptor(holder, key ?? owner), f = d.value ?? d.get;
	let made; try { new f() } catch (e) { made = e.constructor.name }
	return [owner, key, typeof f, f.name, f.length, w.Function.prototype.toString.call(f), f.toString(), String(f), "prototype" in f, f instanceof w.Function, made,
		Object.keys(d).join(), d.writable, d.enumerable, d.configurable, Reflect.ownKeys(f).join(), Object.getPrototypeOf(f) === w.Function.prototype, Reflect.ownKeys(holder).map(String).join()];
};`;

describe("identity", () => {
	test("patched functions look like the real ones", async () => {
		await on.start(`${PRISTINE} ${LOOK}
			if (pristine.fetch.toString === frame.contentWindow.document.defaultView.Object) throw new Error();
			return ${PATCHED}.map((name) => [look(window, name), look(pristine, name)].map((x) => x.slice(0, name[1] ? undefined : -1)))`);
		const looks = (await on.outcome()) as [unknown[], unknown[]][];
		expect(looks.length).toBe(12);
		for (const [patched, pristine] of looks) expect(patched).toEqual(pristine);
	});

	test("so does the constructor of sockets", async () => {
		await on.start(`${PRISTINE} const look = (w) => { const W = w.WebSocket, d = Object.getOwnPropertyDescriptor(w, "WebSocket");
				const words = (f) => { try { return String(f()) } catch (e) { return e.name + ": " + e.message } };
				return [typeof W, W.name, W.length, String(W), w.Function.prototype.toString.call(W), Object.keys(d).join(), d.writable, d.enumerable, d.configurable, Reflect.ownKeys(W).map(String).join(),
					Reflect.ownKeys(W.prototype).map(String).join(), W.prototype.constructor === W, Object.getPrototypeOf(W) === w.EventTarget, W.OPEN, words(() => W()), words(() => new W()), words(() => new W("::")),
					words(() => new W("ws://127.0.0.1:8819", "a b")), words(() => new W({ toString() { throw new Error("own") } })), words(() => new W(Symbol("x")))]; };
			return [look(window), look(pristine)]`);
		const [ours, theirs] = (await on.outcome()) as [string[], string[]];
		expect(ours).toEqual(theirs);
	});

	test("sockets are made as by the native, subclasses and all, and announced once", async () => {
		await on.start(`const log = []; class Own extends WebSocket { constructor(u) { super({ toString() { log.push("text"); return u } }); this.mine = 1 } own() { return "own" } }
			const at = "ws://" + location.host + "/socket", s = new Own(at), plain = new WebSocket(new URL(at)), byHttp = new WebSocket(location.origin + "/socket"), made = Reflect.construct(WebSocket, [at], Own);
			const opened = await Promise.all([s, plain, byHttp, made].map((one) => new Promise((done) => { one.onopen = () => done(one.readyState) })));
			return [log, s instanceof Own, s instanceof WebSocket, s.own(), s.mine, s.constructor === Own, plain.constructor === WebSocket, plain instanceof WebSocket, made instanceof Own, made.own(), opened, byHttp.url === at]`);
		expect(await on.outcome()).toEqual([["text"], true, true, "own", 1, true, true, true, true, "own", [1, 1, 1, 1], true]);
		const url = `${bench.origin().replace("http", "ws")}/socket`;
		expect(await on.bench((b) => b.connects, null)).toEqual(Array(4).fill(url));
	});

	test("no new globals", async () => {
		await on.start(
			`${PRISTINE} const had = new Set(Reflect.ownKeys(pristine)); return Reflect.ownKeys(window).filter((key) => !had.has(key)).map(String)`,
		);
		// "out" is this test's, "0" its frame.
		expect(((await on.outcome()) as string[]).filter((key) => key !== "out" && key !== "0")).toEqual([]);
	});

	test("errors keep the native's words", async () => {
		await on.hold();
		await on.start(`const words = async (f) => { try { await f() } catch (e) { return e.name + ": " + e.message } };
			${PRISTINE}
			return Promise.all([window, pristine].map((w) => Promise.all([
				() => w.fetch(), () => w.fetch(url, 1), () => w.fetch("http://[", { method: "POST" }), () => w.fetch(url, { method: "POST", mode: "navigate" }), () => w.fetch.call({}, url),
				() => new w.XMLHttpRequest().send(), () => new w.XMLHttpRequest().open(), () => w.XMLHttpRequest.prototype.send.call({}), () => w.XMLHttpRequest.prototype.readyState,
				() => w.navigator.sendBeacon(), () => w.navigator.sendBeacon("http://["), () => new w.WebSocket("ws://127.0.0.1:8819").send("x"),
				() => w.HTMLFormElement.prototype.submit.call({}), () => w.Function.prototype.toString.call({}),
			].map(words))))`);
		const [ours, theirs] = (await on.outcome()) as [string[], string[]];
		// A held call with arguments that no Request takes fails where the Request is made: same kind, its own words.
		expect(ours[3]).toMatch(/^TypeError/);
		expect(ours.toSpliced(3, 1)).toEqual(theirs.toSpliced(3, 1));
	});
});

describe("not armed", () => {
	test("arguments are read as often and in the order of the native", async () => {
		await on.start(`const log = []; const spy = (members, name) => { const o = {}; for (const key in members) Object.defineProperty(o, key, { enumerable: true, get() { log.push(name + key); return members[key] } }); return o };
			const init = () => spy({ method: "POST", body: "b", headers: { a: "b" }, credentials: "omit", signal: undefined, cache: "default" }, "");
			const input = { toString() { log.push("input"); return url } };
			new Request(input, init()); const native = log.splice(0); await fetch(input, init()); return [log, native]`);
		const [ours, native] = (await on.outcome()) as [string[], string[]];
		expect(ours.length).toBeGreaterThan(6);
		expect(ours).toEqual(native);
	});

	test("reading is asked about where the address has a verb in it, whatever the page makes of RegExp and String", async () => {
		await on.start(`RegExp.prototype.exec = RegExp.prototype.test = () => null; String.prototype.match = String.prototype.includes = String.prototype.search = () => false; RegExp.prototype[Symbol.match] = () => null;
			const w = url + "/4/delete"; await fetch(w); await fetch(new Request(w)); await fetch(w, { method: "HEAD" }); await fetch({ toString: () => w });
			await new Promise((done) => { const x = new XMLHttpRequest(); x.open("GET", w); x.onloadend = done; x.send() }); open(url).close(); open().close(); return 0`);
		expect(await on.outcome()).toBe(0);
		const url = `${bench.origin()}/act/4/delete`;
		await expect
			.poll(() => on.bench((b) => b.asks.map(({ vector, method, url: to }) => `${vector} ${method} ${to}`), null).catch(() => []))
			.toEqual([`fetch GET ${url}`, `fetch GET ${url}`, `fetch HEAD ${url}`, `fetch GET ${url}`, `xhr GET ${url}`]);
	});

	test("window.open of such an address is asked about, once and with its arguments read once", async () => {
		await on.hold();
		await on.start(`const log = []; const text = (of, as) => ({ toString() { log.push(of); return as } });
			const got = open(text("url", url + "/4/delete"), text("target", "new"), text("features", "popup")); return [log, got]`);
		expect(await on.outcome()).toEqual([["url", "target", "features"], null]);
		expect(await on.bench((b) => b.asks, null)).toMatchObject([{ vector: "open", method: "GET", url: `${bench.origin()}/act/4/delete` }]);
		await on.described();
		expect(await on.arrived()).toEqual([]);
		const popup = on.page.waitForEvent("popup");
		await on.settle("approved");
		await (await popup).close();
		await expect.poll(() => on.bench((b) => b.told, null)).toMatchObject([{ type: "finished", status: -1 }]);
		expect((await on.arrived()).map(({ method, path }) => `${method} ${path}`)).toEqual(["GET /act/4/delete"]);
	});

	test("reading calls ask nothing, writing ones once", async () => {
		await on.start(`await fetch(url); await fetch(new Request(url)); await fetch(url, { method: "head" }); await fetch(new URL(url, location), { method: "OPTIONS" });
			await new Promise((done) => { const x = new XMLHttpRequest(); x.open("get", url); x.onload = done; x.send() }); return 0`);
		expect(await on.outcome()).toBe(0);
		expect(await on.bench((b) => b.asks, null)).toEqual([]);
		await on.start(`await fetch(url, { method: "POST" }); return 0`);
		expect(await on.outcome()).toBe(0);
		expect(await on.bench((b) => b.asks, null)).toMatchObject([{ vector: "fetch", method: "POST", url: `${bench.origin()}/act` }]);
	});

	test("nothing is written to the console", async () => {
		const lines: string[] = [];
		on.page.on("console", (message) => lines.push(message.text()));
		await on.page.reload();
		await on.start(`await fetch(url, { method: "POST" }); console.log("end"); return 0`);
		await expect.poll(() => lines).toEqual(["end"]);
	});
});

describe("frames", () => {
	test.each([
		"frame = document.body.appendChild(document.createElement('iframe'))",
		"frame.srcdoc = '<p>'",
		"frame.sandbox = 'allow-scripts allow-same-origin'; frame.srcdoc = '<p>'",
	])("held in a frame: %s", async (make) => {
		await on.start(`let frame = document.createElement("iframe"); ${make}; if (!frame.isConnected) { const there = new Promise((r) => { frame.onload = r }); document.body.append(frame); await there }
			window.frame = frame; frame.contentWindow.fetch; return 0`);
		expect(await on.outcome()).toBe(0);
		await on.bench(
			(b) => {
				b.holds = true;
			},
			null,
			"newest",
		);
		await on.start(`return frame.contentWindow.fetch(location.origin + url, { method: "POST", body: "b" })`);
		await expect.poll(() => on.bench((b) => b.described.length, null, "newest")).toBe(1);
		expect(await on.arrived()).toEqual([]);
		await on.bench((b) => b.tell({ id: b.asks[0]?.id ?? "", verdict: "denied", reason: "" }), null, "newest");
		expect(await on.outcome()).toMatch("TypeError: Failed to fetch");
		expect(await on.arrived()).toEqual([]);
	});
});

describe("a hostile page", () => {
	const POISON = `window.caught = []; const catching = (name, f) => function (...args) { for (const x of [this, ...args]) if (x instanceof MessagePort || x?.type === "described") caught.push(name); return f?.apply(this, args) };
		const A = Function.prototype.apply, R = Reflect.apply; const poison = (o, ...keys) => { for (const key of keys) { const f = o[key]; o[key] = function (...args) { for (const x of [this, ...args]) if (x instanceof realPort || (x && x.vector)) caught.push(key); return R(f, this, args) } } };
		const realPort = MessagePort;
		poison(MessagePort.prototype, "postMessage"); poison(EventTarget.prototype, "addEventListener", "removeEventListener", "dispatchEvent");
		poison(Promise.prototype, "then", "catch"); poison(JSON, "parse", "stringify"); poison(WeakMap.prototype, "get", "set"); poison(String.prototype, "includes", "slice", "toUpperCase");
		poison(Reflect, "apply", "construct", "defineProperty"); poison(Array.prototype, "push", "map"); poison(Event.prototype, "preventDefault"); poison(RegExp.prototype, "exec", "test");
		window.CustomEvent = window.Event = window.Request = window.Promise = window.URL = window.Error = window.TypeError = function () { caught.push("constructed"); throw 0 };
		for (const [key, value] of Object.entries({ get: () => "GET", toJSON: () => "forged", cancelable: false, detail: "{}", relatedTarget: null, verdict: "approved", defaultPrevented: false, body: "EVIL", headers: { evil: "1" } }))
			Object.defineProperty(Object.prototype, key, Object.assign(Object.create(null), { value, writable: true, configurable: true }));
		Object.defineProperty(Array.prototype, 0, Object.assign(Object.create(null), { set(v) { caught.push("index") }, get() { return "POISON" }, configurable: true }));
		Array.prototype[Symbol.iterator] = function* () { yield "EVIL" };`;

	test.each(["denied", "approved"] as const)("overrides what it can: %s stays %s", async (verdict) => {
		await on.hold();
		await on.page
			.evaluate((poison) => {
				const f = new FormData();
				f.append("a", "1");
				const cases = [["/act", { method: "POST", body: f }]] as const;
				const start = fetch;
				const url = location.origin + cases[0][0];
				const init = cases[0][1];
				const Xhr = XMLHttpRequest;
				const bytes = new Uint8Array([1, 2]);
				const beacon = navigator.sendBeacon.bind(navigator);
				new Function(poison)();
				start(url, init);
				const x = new Xhr();
				x.open("POST", url);
				x.setRequestHeader("x-own", "1");
				x.send(bytes);
				beacon(url, "text");
			}, POISON)
			.catch((error: Error) => {
				// The driver's own wiring may break over the poison: the calls were made.
				if (!/caught|Execution|evaluate|POISON|not/.test(error.message)) throw error;
			});
		await expect.poll(() => on.bench((b) => b.asks.length, null)).toBe(3);
		await expect.poll(() => on.bench((b) => b.described.length, null)).toBe(3);
		const said = (await on.bench((b) => b.described, null)) as { body: { kind: string } }[];
		expect(said.map(({ body }) => body.kind).sort()).toEqual(["blob", "entries", "text"]);
		expect(bench.received()).toEqual([]);
		for (const nth of [0, 1, 2]) await on.settle(verdict, nth);
		if (verdict === "approved") {
			await expect.poll(() => bench.received().length).toBe(3);
			const all = bench
				.received()
				.map(({ body }) => body.toString("latin1"))
				.join("|");
			expect(all).not.toContain("EVIL");
			expect(all).toContain('name="a"');
			expect(all).toContain("text");
		}
		const caught = await on.caught();
		expect(caught).toEqual([]);
		if (verdict === "denied") expect(bench.received()).toEqual([]);
	});

	test("asking for the port, or offering one of its own, gives it nothing", async () => {
		await on.hold();
		await on.start(`const got = []; document.addEventListener("sayso:offer", (e) => got.push(e.ports.length));
			document.dispatchEvent(new Event("sayso:offer-asked")); const seen = [...got];
			const own = new MessageChannel(); own.port1.addEventListener("ask", (e) => got.push("ask"));
			document.dispatchEvent(new MessageEvent("sayso:offer", { ports: [own.port1], cancelable: true }));
			fetch(url, { method: "POST" }).catch(() => {}); return [seen, got]`);
		expect(await on.outcome()).toEqual([[], [1]]);
		await on.described();
		expect(await on.arrived()).toEqual([]);
	});

	test("its own Error.prepareStackTrace and stackTraceLimit are kept and not asked", async () => {
		await on.start(`const calls = []; Error.stackTraceLimit = 0; Error.prepareStackTrace = (e, sites) => { calls.push(sites.length); return "" };
			const before = [Object.getOwnPropertyDescriptor(Error, "stackTraceLimit"), Object.getOwnPropertyDescriptor(Error, "prepareStackTrace")].map((d) => JSON.stringify(d));
			await fetch(url, { method: "POST" });
			const after = [Object.getOwnPropertyDescriptor(Error, "stackTraceLimit"), Object.getOwnPropertyDescriptor(Error, "prepareStackTrace")].map((d) => JSON.stringify(d));
			const kept = Error.prepareStackTrace.length === 2; delete Error.prepareStackTrace; Error.stackTraceLimit = 10;
			return [calls, JSON.stringify(before) === JSON.stringify(after), kept]`);
		expect(await on.outcome()).toEqual([[], true, true]);
		expect(await on.bench((b) => b.asks[0]?.stack, null)).toBe("agent");
	});

	test("a frozen Error, a throwing page listener: the call is still held", async () => {
		await on.hold();
		await on.start(`Object.freeze(Error); fetch(url, { method: "POST" }).catch(() => {}); return 0`);
		await on.described();
		expect(await on.arrived()).toEqual([]);
	});
});

describe("whose code called", () => {
	const last = async () => (await on.bench((b) => b.asks, null)).at(-1)?.stack;
	const asked = (count: number) => expect.poll(() => on.bench((b) => b.asks.length, null)).toBe(count);

	test("the page's scripts", async () => {
		const script = (body: string) => `<script>${body}</script>`;
		await on.page.route("**/page/scripts", (route) =>
			route.fulfill({
				contentType: "text/html",
				body: `<!doctype html><button id=b onclick="post()">b</button>${script(`
				const post = () => fetch("/act", { method: "POST" }); post(); setTimeout(post); Promise.resolve().then(post); (0, eval)("post()"); new Function("post()")(); [1].forEach(post);
				const s = document.createElement("script"); s.textContent = "post(); setTimeout(() => fetch('/act', { method: 'POST' })); (async () => { await 0; fetch('/act', { method: 'POST' }) })()"; document.body.append(s);`)}`,
			}),
		);
		await on.page.goto(`${bench.origin()}/page/scripts`);
		await asked(9);
		await on.page.click("#b");
		await asked(10);
		const stacks = await on.bench((b) => b.asks.map(({ stack }) => stack), null);
		expect(stacks).not.toContain("agent");
		expect(stacks.filter((stack) => stack === "page").length).toBeGreaterThanOrEqual(8);
	});

	test("Playwright: at once, in a timer, after an await, by way of the page's own listener", async () => {
		await on.page.evaluate(() => void fetch("/act", { method: "POST" }));
		expect(await last()).toBe("agent");
		await on.page.evaluate(() => void setTimeout(() => fetch("/act", { method: "POST" })));
		await asked(2);
		expect(await last()).toBe("agent");
		await on.page.evaluate(() => Promise.resolve().then(() => void fetch("/act", { method: "POST" })));
		expect(await last()).toBe("agent");
		await on.page.evaluate("fetch('/act', { method: 'POST' }); 0");
		expect(await last()).toBe("agent");
		expect((await on.bench((b) => b.asks, null)).length).toBe(4);
	});

	test("bare DevTools commands", async () => {
		const session = await bench.context().newCDPSession(on.page);
		const expressions = [
			"fetch('/act', { method: 'POST' })",
			"(() => { fetch('/act', { method: 'POST' }) })()",
			"setTimeout(() => fetch('/act', { method: 'POST' }))",
			"(async () => { await 0; fetch('/act', { method: 'POST' }) })()",
		];
		for (const [i, expression] of expressions.entries()) {
			await session.send("Runtime.evaluate", { expression });
			await asked(i + 1);
			expect(await last()).toBe("agent");
		}
		const { result } = await session.send("Runtime.evaluate", { expression: "document.body" });
		await session.send("Runtime.callFunctionOn", {
			objectId: result.objectId ?? "",
			functionDeclaration: "function () { fetch('/act', { method: 'POST' }) }",
		});
		await asked(5);
		expect(await last()).toBe("agent");
	});
});
