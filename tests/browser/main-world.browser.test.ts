// Real Chromium, fixture extension: what is held by the hooks in the page's world arrives once and byte for byte, or not at all.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createBench, type PageBench } from "./main-world-fixture/page-bench";
import type { Received } from "./main-world-fixture/server";

/** Run in the page with `url` in scope; each gives the promise of an outcome that can be compared. */
const fetched = (args: string) => `fetch(${args}).then(async (r) => [r.status, r.url, r.redirected, r.type, await r.text()])`;
const sent = (setUp: string, body: string, method = "POST") => `new Promise((done) => {
	const x = new XMLHttpRequest(); const seen = [];
	x.open("${method}", url); ${setUp};
	for (const type of ["load", "error", "abort", "timeout", "loadend"]) x.addEventListener(type, () => {
		seen.push(type + x.readyState + "/" + x.status);
		if (type === "loadend") done([seen, x.response === null ? null : JSON.stringify(x.response), x.responseURL]);
	});
	x.send(${body});
})`;
const FORM = `(() => { const f = new FormData(); f.append("a", "1"); f.append("ü", "line\\r\\ntwo"); f.append("file", new File([new Uint8Array([0, 255, 10, 13])], 'na"me ü.bin', { type: "image/png" })); f.append("empty", new File([], "")); f.append("a", "2"); return f; })()`;
const BYTES = "new Uint8Array([9, 0, 1, 2, 255, 9]).subarray(1, 5)";

const CALLS: Record<string, string> = {
	"fetch string": fetched(`url, { method: "POST", body: "plain ü \\ud800" }`),
	"fetch JSON with headers": fetched(
		`url, { method: "POST", headers: { "Content-Type": "application/json", "X-Own": "1, 2" }, body: JSON.stringify({ a: [1, "ü"] }) }`,
	),
	"fetch URLSearchParams": fetched(`url, { method: "POST", body: new URLSearchParams([["a", "1 ü"], ["a", "&"]]) }`),
	"fetch FormData with files": fetched(`url, { method: "POST", body: ${FORM} }`),
	"fetch Blob": fetched(`url, { method: "PUT", body: new Blob(["x".repeat(100000)], { type: "image/webp" }) }`),
	"fetch Blob without a type": fetched(`url, { method: "POST", body: new Blob([new Uint8Array([0, 1])]) }`),
	"fetch typed array": fetched(`url, { method: "POST", body: ${BYTES} }`),
	"fetch ArrayBuffer": fetched(`url, { method: "POST", body: new Uint8Array([0, 7, 255]).buffer }`),
	"fetch DataView": fetched(`url, { method: "POST", body: new DataView(new Uint8Array([5, 6, 7]).buffer, 1) }`),
	"fetch POST without a body": fetched(`url, { method: "POST" }`),
	"fetch DELETE": fetched(`url, { method: "delete" }`),
	"fetch a method of its own": fetched(`url, { method: "PURGE", body: "p" }`),
	"fetch Request": fetched(`new Request(url, { method: "POST", body: "in the request", headers: { "X-Own": "r" } })`),
	"fetch Request with FormData": fetched(`new Request(url, { method: "POST", body: ${FORM} })`),
	"fetch Request overridden": fetched(
		`new Request(url, { method: "POST", body: "one" }), { method: "PUT", body: "two", headers: [["x-own", "two"]] }`,
	),
	"fetch URL object": fetched(`new URL(url, location), { method: "POST", body: "u" }`),
	"fetch with every option": fetched(
		`url, { method: "POST", body: "o", credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer", mode: "same-origin", keepalive: true, priority: "low" }`,
	),
	"fetch with a getter": fetched(`url, { get method() { return "POST"; }, get body() { return "got"; } }`),
	"fetch with an inherited method": fetched(`url, Object.create({ method: "POST", body: "inherited" })`),
	"fetch with a String object as the method": fetched(`url, { method: new String("POST"), body: "s" }`),
	"fetch an object with toString": fetched(`{ toString: () => url }, { method: "POST", body: "t" }`),
	"fetch no-cors": fetched(`url, { method: "POST", body: "n", mode: "no-cors" }`),
	"fetch GET that may act": fetched(`url + "/4/delete"`),
	"fetch GET that may act, with headers in a Request": fetched(
		`new Request(url + "/4/delete?a=ü", { headers: { "X-Own": "1" }, credentials: "omit" })`,
	),
	"xhr GET that may act": sent(`x.open("GET", url + "/delete/4", true); x.setRequestHeader("X-Own", "1"); x.responseType = "text"`, ""),
	"xhr string": sent("", `"text ü"`),
	"xhr nothing": sent("", ""),
	"xhr DELETE": sent("", "null", "DELETE"),
	"xhr JSON": sent(
		`x.setRequestHeader("content-type", "application/json"); x.setRequestHeader("X-Own", "1"); x.setRequestHeader("X-Own", "2"); x.responseType = "json"`,
		`'{"a":1}'`,
	),
	"xhr FormData with files": sent("", FORM),
	"xhr URLSearchParams": sent("x.withCredentials = true", `new URLSearchParams("a=1&b=ü")`),
	"xhr Blob": sent(`x.responseType = "arraybuffer"`, `new Blob(["b"], { type: "text/x-own" })`),
	"xhr Blob without a type": sent("", `new Blob(["b"])`),
	"xhr ArrayBuffer": sent("", "new Uint8Array([0, 7, 255]).buffer", "PUT"),
	"xhr typed array": sent("", BYTES),
	"xhr a number": sent("", "17"),
	"beacon string": "navigator.sendBeacon(url, 'beacon ü')",
	"beacon nothing": "navigator.sendBeacon(url)",
	"beacon URLSearchParams": `navigator.sendBeacon(url, new URLSearchParams("a=1&b=ü"))`,
	"beacon FormData with files": `navigator.sendBeacon(url, ${FORM})`,
	"beacon Blob": `navigator.sendBeacon(url, new Blob(["{}"], { type: "application/json" }))`,
	"beacon ArrayBuffer": "navigator.sendBeacon(url, new Uint8Array([0, 7, 255]).buffer)",
	"beacon typed array": `navigator.sendBeacon(url, ${BYTES})`,
	"beacon URL object": "navigator.sendBeacon(new URL(url, location), 'u')",
};

/** The request as it came, with the boundary that the browser draws anew each time replaced. */
function wire({ method, headers, body }: Received) {
	const boundary = /boundary=(\S+)/.exec(headers["content-type"] ?? "")?.[1];
	const even = (text: string) => (boundary ? text.replaceAll(boundary, "BOUNDARY") : text);
	return {
		method,
		headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, even(value)])),
		body: even(body.toString("latin1")),
	};
}

describe.each(["main first", "isolated first"] as const)("hooks in the page's world, %s", (order) => {
	const bench = createBench(8812, order);
	let on: PageBench;
	beforeAll(bench.start, 60_000);
	afterAll(bench.stop);
	beforeEach(async () => {
		on = await bench.open();
	});
	afterEach(() => on.close());

	const some = order === "main first" ? Object.entries(CALLS) : Object.entries(CALLS).filter(([name]) => /string|files/.test(name));
	test.each(some)("%s: as without us when approved, nothing before", async (_name, code) => {
		await on.start(`return ${code}`);
		const plain = await on.outcome();
		await expect.poll(() => bench.received().length).toBe(1);
		expect((await on.bench((b) => b.asks, null)).length).toBe(1);
		const base = wire(bench.received().pop() as Received);

		await on.hold();
		await on.start(`return ${code}`);
		await on.described();
		expect(await on.arrived()).toEqual([]);
		await on.settle("approved", 1);
		// A second verdict, and one for a hold that nobody knows, change nothing.
		await on.settle("approved", 1);
		await on.settle("denied", 1);
		await on.bench((b) => b.tell({ id: "0".repeat(32), verdict: "approved", reason: "" }), null);
		expect(await on.outcome()).toEqual(plain);
		await expect.poll(async () => (await on.arrived()).length).toBe(1);
		expect(wire((await on.arrived())[0] as Received)).toEqual(base);
		await expect.poll(() => on.bench((b) => b.told, null)).toMatchObject([{ type: "finished" }]);
	});

	test("a redirect is followed as without us", async () => {
		await on.hold();
		await on.start(`return ${fetched(`url, { method: "POST", body: "r" }`)}`, "/moved");
		await on.described();
		await on.settle("approved");
		expect(await on.outcome()).toEqual([200, `${bench.origin()}/after`, true, "basic", "got POST"]);
		expect(bench.received().map(({ path, body }) => `${path} ${body}`)).toEqual(["/moved r", "/after r"]);
	});
});
