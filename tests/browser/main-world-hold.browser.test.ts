// Real Chromium, fixture extension: what the page sees while a call is held and after it was refused, and that nothing it does
// meanwhile changes what goes out.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBench, type PageBench } from "./main-world-fixture/page-bench";

const bench = createBench(8813);
let on: PageBench;
beforeAll(bench.start, 60_000);
afterAll(bench.stop);
beforeEach(async () => {
	on = await bench.open();
	await on.hold();
});
afterEach(() => on.close());

const XHR = `const x = new XMLHttpRequest(), seen = []; x.open("POST", url);
	for (const [name, at] of [["", x], ["up.", x.upload]]) for (const type of ["readystatechange", "loadstart", "load", "error", "abort", "timeout", "loadend"])
		at.addEventListener(type, () => seen.push(name + type + x.readyState + "/" + x.status));`;

describe("refused", () => {
	test("fetch rejects with a TypeError that says why", async () => {
		await on.start(`return fetch(url, { method: "POST", body: "b" })`);
		await on.described();
		await on.settle("denied", 0, "not today");
		expect(await on.outcome()).toBe("TypeError: Failed to fetch (Sayso: denied: not today)");
		expect(await on.arrived()).toEqual([]);
	});

	test("XMLHttpRequest goes through the events of a network error, and can be opened again", async () => {
		const events = `${XHR} x.send("b"); await new Promise((r) => x.addEventListener("loadend", r)); await 0;`;
		await on.start(`${events} let late; try { x.setRequestHeader("a", "b") } catch (e) { late = e.name }
			return [seen, x.readyState, x.status, x.responseText, x.responseURL, x.getAllResponseHeaders(), late]`);
		await on.described();
		await on.settle("denied");
		const refused = await on.outcome();
		expect(await on.arrived()).toEqual([]);
		// The same with a port that nobody listens on, without us.
		await on.hold(false);
		await on.start(`${events.replace("url", "url.replace('/act', '') || 'http://127.0.0.1:8819/'")} let late; try { x.setRequestHeader("a", "b") } catch (e) { late = e.name }
			return [seen, x.readyState, x.status, x.responseText, x.responseURL, x.getAllResponseHeaders(), late]`);
		expect(refused).toEqual(await on.outcome());
		await on.hold();
		await on.start(
			`${XHR} x.send(); x.onerror = () => { x.open("GET", "/again"); x.onload = () => window.again = x.status + "/" + x.readyState; x.send() }; return 0`,
		);
		await expect.poll(async () => await on.bench((b) => b.described.length, null)).toBe(2);
		await on.settle("denied", 2);
		await expect.poll(() => on.page.evaluate("window.again")).toBe("200/4");
	});

	test("a beacon and a socket frame are dropped without a word", async () => {
		await on.start(`return [navigator.sendBeacon(url, "b")]`);
		expect(await on.outcome()).toEqual([true]);
		await on.described();
		await on.settle("denied");
		expect(await on.arrived()).toEqual([]);
	});

	test("a synchronous XMLHttpRequest fails at once as a network error does", async () => {
		await on.start(
			`const x = new XMLHttpRequest(); x.open("POST", url, false); try { x.send("b") } catch (e) { return [e.name, e instanceof DOMException, x.readyState, x.status] }`,
		);
		expect(await on.outcome()).toEqual(["NetworkError", true, 4, 0]);
		expect(await on.arrived()).toEqual([]);
		expect(await on.bench((b) => b.asks.map((a) => a.vector), null)).toEqual(["xhr_sync"]);
		await on.hold(false);
		await on.start(`const x = new XMLHttpRequest(); x.open("POST", url, false); x.send("b"); return x.responseText`);
		expect(await on.outcome()).toBe("got POST");
	});

	test("a stream can't be shown, and says so", async () => {
		await on.start(`return fetch(url, { method: "POST", duplex: "half", body: new ReadableStream() })`);
		await on.described();
		expect(await on.bench((b) => b.described, null)).toMatchObject([{ body: { kind: "opaque" } }]);
	});
});

describe("what is described is what goes out", () => {
	const CASES: [string, string, unknown][] = [
		[
			"FormData",
			`const f = new FormData(); f.append("a", "1"); f.append("f", new File(["x"], "n.txt", { type: "text/plain" })); const o = { method: "POST", body: f }; await0 = fetch(url, o); f.set("a", "EVIL"); o.body = "EVIL"`,
			{
				kind: "entries",
				entries: [
					["a", "1"],
					["f", { name: "n.txt", type: "text/plain", base64: "eA==" }],
				],
			},
		],
		[
			"URLSearchParams",
			`const p = new URLSearchParams("a=1"); await0 = fetch(url, { method: "POST", body: p }); p.set("a", "EVIL")`,
			{ kind: "text", text: "a=1", contentType: "application/x-www-form-urlencoded;charset=UTF-8" },
		],
		[
			"bytes",
			`const b = new Uint8Array([1, 2]); await0 = fetch(url, { method: "POST", body: b }); b[0] = 66`,
			{ kind: "blob", base64: "AQI=", contentType: "" },
		],
		[
			"headers",
			`const h = new Headers({ "x-own": "1" }); await0 = fetch(url, { method: "POST", headers: h }); h.set("x-own", "EVIL"); history.pushState(0, "", "/page/elsewhere/EVIL")`,
			{ kind: "none" },
		],
		[
			"getters that change their mind",
			`let n = 0; await0 = fetch(url, { method: "POST", get body() { return n++ ? "EVIL" : "first" } })`,
			{ kind: "text", text: "first", contentType: "text/plain;charset=UTF-8" },
		],
		[
			"a body swapped by a getter",
			`await0 = fetch(url, { method: "POST", body: "first", get cache() { this.body = "EVIL"; return "default" } })`,
			{ kind: "text", text: "first", contentType: "text/plain;charset=UTF-8" },
		],
		[
			"a Request that the page goes on using",
			`const r = new Request(url, { method: "POST", body: "first", headers: { "x-own": "1" } }); await0 = fetch(r); r.headers.set("x-own", "EVIL")`,
			{ kind: "text", text: "first", contentType: "text/plain;charset=UTF-8" },
		],
		[
			"XHR FormData",
			`const f = new FormData(); f.append("a", "1"); ${XHR} x.send(f); f.set("a", "EVIL"); try { x.setRequestHeader("x-own", "EVIL") } catch {}; try { x.send("EVIL") } catch {}; x.withCredentials = true`,
			{ kind: "entries", entries: [["a", "1"]] },
		],
		[
			"XHR FormData, which the server is told to read otherwise",
			`const f = new FormData(); f.append("a", "\\r\\n--x\\r\\nContent-Disposition: form-data; name=\\"b\\"\\r\\n\\r\\n2\\r\\n--x--\\r\\n"); ${XHR} x.setRequestHeader("Content-Type", "multipart/form-data; boundary=x"); x.send(f)`,
			{ kind: "entries", entries: [["b", "2"]] },
		],
		[
			"XHR FormData, told to be text",
			`const f = new FormData(); f.append("a", "&b=2&c="); ${XHR} x.setRequestHeader("content-type", "application/x-www-form-urlencoded"); x.send(f)`,
			{ kind: "text", text: expect.stringContaining("&b=2&c="), contentType: "application/x-www-form-urlencoded" },
		],
		[
			"a mark before the first name",
			`await0 = fetch(url, { method: "POST", body: new Blob(["\\ufeffa=1"], { type: "application/x-www-form-urlencoded" }) })`,
			{ kind: "text", text: "\ufeffa=1", contentType: "application/x-www-form-urlencoded" },
		],
		["XHR bytes", `const b = new Uint8Array([1, 2]); ${XHR} x.send(b); b[0] = 66`, { kind: "blob", base64: "AQI=", contentType: "" }],
		["beacon bytes", `const b = new Uint8Array([1, 2]); navigator.sendBeacon(url, b); b[0] = 66`, { kind: "blob", base64: "AQI=", contentType: "" }],
		[
			"beacon FormData",
			`const f = new FormData(); f.append("a", "1"); navigator.sendBeacon(url, f); f.set("a", "EVIL")`,
			{ kind: "entries", entries: [["a", "1"]] },
		],
	];
	test.each(CASES)("%s changed during the hold", async (_name, code, body) => {
		await on.start(`let await0; ${code}; return 0`);
		await on.described();
		const described = (await on.bench((b) => b.described, null)) as { body: unknown; url: string }[];
		expect(described).toMatchObject([{ body, url: `${bench.origin()}/act` }]);
		await on.settle("approved");
		await expect.poll(async () => (await on.arrived()).length).toBe(1);
		const [request] = await on.arrived();
		expect(JSON.stringify([request?.path, request?.headers["x-own"], request?.body.toString("latin1")])).not.toContain("EVIL");
		if (typeof body === "object" && body && "base64" in body) expect(request?.body.toString("base64")).toBe(body.base64);
	});

	test("headers of an XMLHttpRequest are described", async () => {
		await on.start(`${XHR} x.setRequestHeader("X-Own", 1); x.send("b"); return 0`);
		await on.described();
		expect(await on.bench((b) => b.described, null)).toMatchObject([{ headers: [["X-Own", "1"]], method: "POST" }]);
	});
});

describe("the page gives up", () => {
	test("fetch: the signal's reason, at once, and a late verdict sends nothing", async () => {
		await on.start(`const c = new AbortController(); window.c = c; return fetch(url, { method: "POST", body: "b", signal: c.signal })`);
		await on.described();
		await on.page.evaluate(() => (window as never as { c: AbortController }).c.abort(new Error("enough")));
		expect(await on.outcome()).toBe("Error: enough");
		expect(await on.bench((b) => b.told, null)).toMatchObject([{ type: "withdrawn" }]);
		await on.settle("approved");
		expect(await on.arrived()).toEqual([]);
	});

	test("fetch: already aborted, or timed out during the hold", async () => {
		await on.start(`return fetch(url, { method: "POST", signal: AbortSignal.abort() })`);
		expect(await on.outcome()).toBe("AbortError: signal is aborted without reason");
		await on.start(`return fetch(url, { method: "POST", signal: AbortSignal.timeout(50) })`);
		expect(await on.outcome()).toBe("TimeoutError: signal timed out");
		await on.settle("approved", 0);
		await on.settle("approved", 1);
		expect(await on.arrived()).toEqual([]);
	});

	test("fetch: aborted after the release as without us", async () => {
		await on.start(`const c = new AbortController(); window.c = c; return fetch("/never", { method: "POST", body: "b", signal: c.signal })`);
		await on.described();
		await on.settle("approved");
		await expect.poll(() => bench.received().length).toBeGreaterThan(0);
		await on.page.evaluate(() => (window as never as { c: AbortController }).c.abort());
		expect(await on.outcome()).toBe("AbortError: signal is aborted without reason");
	});

	test("XMLHttpRequest: abort() has its events, in their order, and sends nothing", async () => {
		const code = `${XHR} x.send("b"); seen.length = 0; x.abort(); return [seen, x.readyState]`;
		await on.start(code);
		const held = await on.outcome();
		await on.settle("approved");
		expect(await on.arrived()).toEqual([]);
		await on.hold(false);
		await on.start(code, "/never");
		expect(held).toEqual(await on.outcome());
	});

	test("XMLHttpRequest: opened anew, the held one is withdrawn", async () => {
		await on.start(`${XHR} x.send("b"); x.open("GET", "/second"); x.send(); await new Promise((r) => { x.onload = r }); return x.responseText`);
		expect(await on.outcome()).toBe("got GET");
		await on.settle("approved");
		expect((await on.arrived()).map(({ path }) => path)).toEqual(["/second"]);
		expect(await on.bench((b) => b.told, null)).toMatchObject([{ type: "withdrawn" }]);
	});

	test("XMLHttpRequest: during the hold a second send and new headers throw, as after send()", async () => {
		await on.start(
			`${XHR} x.send("b"); const thrown = []; for (const f of [() => x.send("c"), () => x.setRequestHeader("a", "b")]) try { f() } catch (e) { thrown.push(e.name) } return [thrown, x.readyState]`,
		);
		expect(await on.outcome()).toEqual([["InvalidStateError", "InvalidStateError"], 1]);
	});

	test("a Request is used up by the call", async () => {
		await on.start(`const r = new Request(url, { method: "POST", body: "b" }); fetch(r).catch(() => {}); return r.bodyUsed`);
		expect(await on.outcome()).toBe(true);
	});
});

describe("sockets and forms", () => {
	const SOCKET = `const s = window.s = new WebSocket(url.replace("/act", "ws://127.0.0.1:8813/socket")); await new Promise((r) => { s.onopen = r });`;

	test("a held frame waits, others pass it, and it goes out as it was", async () => {
		await on.hold(false);
		await on.start(`${SOCKET} s.send("first"); return 0`);
		expect(await on.outcome()).toBe(0);
		await on.hold();
		await on.start(`const b = new Uint8Array([104, 101, 108, 100]); s.send(b); b.fill(66); return 0`);
		await on.described();
		await on.hold(false);
		await on.start(`s.send("second"); return 0`);
		await expect.poll(() => bench.frames()).toEqual(["first", "second"]);
		await on.settle("approved", 1);
		await expect.poll(() => bench.frames()).toEqual(["first", "second", "held"]);
		expect(await on.bench((b) => b.told, null)).toMatchObject([{ type: "finished", status: -1 }]);
	});

	test("a refused frame never arrives, a closed socket withdraws", async () => {
		await on.start(`${SOCKET} s.send("refused"); s.send("closed"); return 0`);
		await expect.poll(() => on.bench((b) => b.described.length, null)).toBe(2);
		await on.settle("denied", 0);
		await on.page.evaluate("s.close()");
		await expect.poll(() => on.bench((b) => b.told, null)).toMatchObject([{ type: "withdrawn" }]);
		await on.settle("approved", 1);
		await on.arrived();
		expect(bench.frames()).toEqual([]);
	});

	test("form.submit(): asked with its form, also one with treacherous field names or in a shadow root", async () => {
		await on.start(`document.body.innerHTML = '<form id=plain action=/form method=post><input name=method value=get><input name=action value=x></form><div id=host></div>';
			const root = host.attachShadow({ mode: "closed" }); root.innerHTML = '<form id=shaded action=/form></form>';
			HTMLFormElement.prototype.submit.call(plain); root.firstChild.submit(); document.createElement("form").submit(); return 0`);
		expect(await on.outcome()).toBe(0);
		expect(await on.bench((b) => b.asks, null)).toMatchObject([
			{ vector: "form_submit", method: "POST", url: `${bench.origin()}/form`, form: "plain" },
			{ vector: "form_submit", method: "GET", url: `${bench.origin()}/form`, form: "shaded" },
		]);
		expect(await on.arrived()).toEqual([]);
		await on.hold(false);
		await on.page.evaluate("plain.submit()").catch(() => {});
		await expect.poll(() => bench.received().map(({ method, path }) => `${method} ${path}`)).toContain("POST /form");
		// Closing a page in the middle of a navigation hangs the driver.
		await on.page.waitForURL("**/form");
	});
});
