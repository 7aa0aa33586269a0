// Real Chromium with Sayso. What nobody should send and somebody will: each is refused and said in the log, the hold stays,
// and the page and the other holds go on.
import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { fromOwnPage, openSaysoWorld } from "../fixtures/extension-worlds.ts";
import { summary } from "../fixtures/recording-server.ts";
import { type LogLine, readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const html = (body: string) => `<!doctype html><html lang="en"><title>Notes</title><body>${body}</body></html>`;

/** Looks for Sayso's private port wherever a page can look, from its first script on. */
const SPY = html(`<h1>Spy</h1><script>
	window.caught = { ports: 0, asks: 0 };
	const own = new MessageChannel();
	const see = (value) => { if (value instanceof MessagePort && value !== own.port1 && value !== own.port2) caught.ports++; };
	for (const [holder, names] of [[EventTarget.prototype, ["addEventListener", "removeEventListener", "dispatchEvent"]], [MessagePort.prototype, ["postMessage", "start"]], [Reflect, ["apply"]], [Function.prototype, ["call", "apply", "bind"]]])
		for (const name of names) { const native = holder[name]; const { apply } = Reflect; holder[name] = { [name](...args) { see(this); args.forEach(see); return apply(native, this, args); } }[name]; }
	for (const target of [document, window]) for (const type of ["sayso:offer", "sayso:offer-asked", "verdict", "ask", "told", "subject", "message"])
		target.addEventListener(type, (event) => { for (const port of event.ports ?? []) see(port); }, true);
	for (const port of [own.port1, own.port2]) for (const type of ["ask", "told", "subject", "verdict", "message"]) port.addEventListener(type, () => caught.asks++);
	window.forge = (hold) => {
		const verdicts = ["approved", "denied", "withdrawn"].map((verdict) => ({ id: hold, verdict, reason: "" }));
		document.dispatchEvent(new Event("sayso:offer-asked"));
		caught.taken = !document.dispatchEvent(new MessageEvent("sayso:offer", { ports: [own.port2], cancelable: true }));
		const details = [...verdicts, { type: "settled", hold, digest: "", verdict: "approved", path: "human", reason: "" }, { type: "finished", id: hold, status: 200 }, { type: "withdrawn", id: hold, why: "" }];
		for (const target of [document, window, document.documentElement, document.body, own.port1, own.port2])
			for (const type of ["verdict", "ask", "told", "subject", "described", "sayso:verdict"])
				for (const detail of [...details.map((each) => JSON.stringify(each)), ...details, "{", "null", undefined]) target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: true }));
		for (let i = 0; i < 3000; i++) {
			postMessage(details[i % details.length], "*");
			postMessage({ sayso: 1, type: ["hello", "agentSeen", "attempted", "faulted", "tabState", "holdElsewhere"][i % 6], hold, state: { mode: "off" }, status: "approved" }, "*");
			own.port1.postMessage(details[i % details.length]);
		}
		try { chrome.runtime.sendMessage("${EXTENSION_ID}", { sayso: 1, type: "tabState", state: { mode: "off" } }); caught.reached = true; } catch {}
		try { chrome.runtime.connect("${EXTENSION_ID}", { name: "overlay" }); caught.reached = true; } catch {}
	};
</script>`);

/** Takes everything out of the page that it did not put there, as fast as it can, until told to stop. */
const FIGHTS = html(`<p id="text">Fight</p><script>
	window.fights = true; window.removed = 0;
	const fight = () => {
		if (!fights) return;
		for (const node of [...document.documentElement.children]) if (node !== document.head && node !== document.body) { node.remove(); removed++; }
		for (const node of [...document.body.children]) if (node.id !== "text" && node.tagName !== "SCRIPT") { node.remove(); removed++; }
	};
	new MutationObserver(fight).observe(document, { childList: true, subtree: true });
	const loop = () => { fight(); if (fights) requestAnimationFrame(loop); };
	loop();
</script>`);

const stage = useStage({ pages: { "/plain": html("<h1>Plain</h1>"), "/spy": SPY, "/fights": FIGHTS } });
const open = (path: string) => stage().openPage(`http://forum.example${path}`);
const MEBIBYTE = 2 ** 20;

/** Starts a post as agents do, from outside, and does not wait for it. */
const posts = (path: string) => (page: Page) => page.evaluate((url) => void fetch(url, { method: "POST", body: "text" }).catch(() => {}), path);

/** Lines of the actions sent to such an address, and faults that name their hold. */
async function linesAbout(isMeant: (url: string) => boolean): Promise<LogLine[]> {
	const lines = (await readSessionLog(stage().devtools)) as (LogLine & { action?: { target: { url: string } } })[];
	const holds = new Set(lines.filter((line) => line.action && isMeant(line.action.target.url)).map((line) => line.hold));
	return lines.filter((line) => holds.has(line.hold));
}
const linesOf = (ending: string) => linesAbout((url) => url.endsWith(ending));
const untilLogged = (ending: string, stages: string[]) =>
	until(`the log says ${stages.join(", ")} of ${ending}`, async () => {
		const lines = await linesOf(ending);
		const said = lines.filter((line) => line.stage !== "fault").map((line) => [line.stage, line.verdict].filter(Boolean).join(" "));
		return said.join() === stages.join() && lines;
	}).catch(async (error: Error) => {
		throw new Error(`${error.message}: ${JSON.stringify((await linesOf(ending)).map(({ stage, verdict, note }) => [stage, verdict, note]))}`);
	});

/** The hold that waits, as the overlay is told of it. */
async function theHold(world: Awaited<ReturnType<typeof openSaysoWorld>>) {
	await world.say("overlay", { type: "ping" });
	const { holds } = await world.hears("overlay", (message) => message.type === "holds" && message.holds?.length === 1);
	return holds?.[0] as NonNullable<typeof holds>[number];
}
const decision = (hold: string, digest: string, verdict: "approved" | "denied", level = 2) => ({
	type: "decide",
	decision: { hold, digest, verdict, lifetime: "once", reason: "", proof: { level, gesture: "hold_mouse", checks: ["forged"], shownFor: 900 } },
});

test("forged events and messages of the page: nobody hears them, and the private port stays private", async () => {
	const page = await open("/spy");
	await given(stage(), page)
		.agentDoes("posts", posts("/act/spied"))
		.expectHeld()
		.expect("the page forges all it can, knowing even the hold's id", async () => {
			const [asked] = await untilLogged("/act/spied", ["asked"]);
			await page.evaluate((hold) => (globalThis as unknown as { forge(hold: string): void }).forge(hold), asked?.hold ?? "");
		})
		.expectNothingSent()
		.expectHeld()
		.expect("it got hold of nothing", async () => {
			expect(await page.evaluate("caught")).toEqual({ ports: 0, asks: expect.any(Number), taken: false });
		})
		.person("allow")
		.expectSent(1)
		.expect("nor at the verdict", async () => expect(await page.evaluate("caught.ports")).toBe(0))
		.expectNoQuestion();
	await untilLogged("/act/spied", ["asked", "settled approved", "sent"]);
});

test("verdicts about unknown holds, another content, without a person, and a second one: refused, in the log, in words", async () => {
	stage().keepWorker("what the test says goes over ports of its own, which end with the worker");
	const page = await open("/plain");
	await given(stage(), page).agentDoes("posts", posts("/act/verdicts")).expectHeld();
	const world = await openSaysoWorld(page);
	const { id, digest } = await theHold(world);
	const refused = (hold: string, words: RegExp) =>
		world.hears(
			"overlay",
			(message) => message.type === "decided" && message.hold === hold && message.ok === false && words.test(message.what ?? ""),
		);
	const unknown = "f".repeat(32);
	await world.say("overlay", decision(unknown, digest, "approved"));
	await refused(unknown, /no such hold/);
	await world.say("overlay", decision(id, "0".repeat(64), "approved"));
	await refused(id, /another content/);
	await world.say("overlay", decision(id, digest, "approved", 0));
	await refused(id, /no sign of a person/);
	for (const rubbish of [
		null,
		7,
		"approved",
		[],
		{ type: "decide" },
		{ type: "decide", decision: { hold: id, verdict: "approved" } },
		{ type: "settled", hold: id },
	])
		await world.say("overlay", rubbish);
	await given(stage(), page)
		.expectHeld()
		.person("deny")
		.expectNothingSent()
		.expect("a second verdict comes too late", async () => {
			await world.say("overlay", decision(id, digest, "approved"));
			await refused(id, /settled before: denied|no such hold/);
		})
		.expectNothingSent();
	const lines = await untilLogged("/act/verdicts", ["asked", "settled denied"]);
	expect(lines.filter((line) => line.stage === "fault").map((line) => line.note)).toEqual([
		expect.stringMatching(/another content/),
		expect.stringMatching(/no sign of a person/),
		expect.stringMatching(/settled before|no such hold/),
	]);
	const all = await readSessionLog(stage().devtools);
	expect(all.filter((line) => line.hold === unknown).map((line) => line.note)).toEqual([expect.stringMatching(/no such hold/)]);
	expect(all.filter((line) => /message of a surface was not understood/.test(line.note)).length).toBe(7);
});

test("a frame that lies about holds: what it gave up, released or asks about a second time is not taken from it", async () => {
	stage().keepWorker("what the test says goes over ports of its own, which end with the worker");
	const page = await open("/plain");
	const other = await open("/plain?other");
	await page.bringToFront();
	await given(stage(), page).agentDoes("posts", posts("/act/lies")).expectHeld();
	const { id } = await theHold(await openSaysoWorld(page));
	const liar = await openSaysoWorld(other);
	for (const rubbish of [null, "ask", { type: "ask" }, { type: "ask", attempt: { v: 9, hold: id } }, { type: "released", hold: id, status: "200" }])
		await liar.say("holds", rubbish);
	await liar.say("holds", { type: "gaveUp", hold: id, verdict: "withdrawn", why: "a lie" });
	await liar.say("holds", { type: "released", hold: id, status: 200, note: "a lie" });
	await liar.say("overlay", { type: "shown", hold: id });
	await liar.run(
		`chrome.runtime.sendMessage({ sayso: 1, type: "attempted", attempt: { hold: "${id}" }, verdict: "approved", why: "" }).catch(() => {})`,
	);
	const faults = await until("the lies are in the log", async () => {
		const lines = (await readSessionLog(stage().devtools)).filter((line) => line.stage === "fault").map((line) => line.note);
		const found = [/given up by another document/, /release was reported by another document/, /frame was not understood/].filter((words) =>
			lines.some((line) => words.test(line)),
		);
		return found.length === 3 && lines;
	});
	expect(faults.length).toBeLessThan(60);
	await given(stage(), page).expectHeld().person("allow").expectSent(1);
	await untilLogged("/act/lies", ["asked", "settled approved", "sent"]);
});

for (const answer of ["allow", "deny"] as const)
	test(`a body of 50 MB: shown by its size; ${answer}`, async () => {
		const page = await stage().openPage(`http://localhost:${stage().server.port}/plain`);
		const path = `/act/big-${answer}`;
		const bytes = Buffer.alloc(
			50 * MEBIBYTE,
			Uint8Array.from({ length: 251 }, (_, index) => index),
		);
		const scene = given(stage(), page)
			.agentDoes("posts 50 MB", (current) =>
				current.evaluate((url) => {
					const own = new Uint8Array(50 * 2 ** 20).map((_, index) => index % 251);
					void fetch(url, { method: "POST", body: new Blob([own], { type: "application/octet-stream" }) }).catch(() => {});
				}, path),
			)
			.expectHeld({ saying: /52(\.4)? MB|50(\.0)? MB/ })
			.person(answer);
		if (answer === "deny") await scene.expectNothingSent();
		else
			await scene.expectSent(1).expect("whole", (_page, [sent]) => {
				const digest = (body: Buffer) => createHash("sha256").update(body).digest("hex");
				expect(sent?.body.length).toBe(bytes.length);
				expect(digest(sent?.body ?? Buffer.alloc(0))).toBe(digest(bytes));
			});
		await untilLogged(path, answer === "deny" ? ["asked", "settled denied"] : ["asked", "settled approved", "sent"]);
	});

test("200 actions at once and some more: bounded, nothing arrives, the page and other tabs go on", async () => {
	const other = await open("/plain?other");
	const page = await open("/plain");
	const mark = stage().server.mark();
	await page.evaluate(() => {
		for (let i = 0; i < 205; i++)
			void fetch(`/act/many/${i}`, { method: "POST", body: `text ${i}` }).catch((error: Error) => {
				document.body.append(`${i}: ${error.message} `);
			});
	});
	const eye = await stage().eyeOn(page);
	await until(
		"200 wait, in the list or beside it",
		async () => {
			const text = (await eye.question())?.text ?? "";
			return Number(/Deny all (\d+)/.exec(text)?.[1] ?? 0) + Number(/(\d+) more like this/.exec(text)?.[1] ?? 0) === 200;
		},
		30_000,
	);
	await until("five are refused", async () => (await page.textContent("body"))?.match(/Failed to fetch/g)?.length === 5);
	await stage().fence(page);
	await eye.close();
	// Another tab's action is asked about and answered while 200 wait here.
	await other.bringToFront();
	await given(stage(), other).agentDoes("posts", posts("/act/beside")).expectHeld().person("allow").expectSent(1);
	expect(
		summary(
			stage()
				.server.writes(mark)
				.filter((arrival) => arrival.url.includes("many")),
		),
	).toBe("nothing");
	await page.close();
	const settled = await until(
		"all have their ending",
		async () => {
			const lines = (await linesAbout((url) => url.includes("/act/many/"))).filter((line) => line.stage === "settled");
			return lines.length >= 205 && lines;
		},
		30_000,
	);
	expect(settled.filter((line) => line.verdict === "withdrawn").length).toBe(200);
	expect(settled.filter((line) => line.verdict === "blocked" && /more than 200/.test(line.note)).length).toBe(5);
	await stage().fence(other);
	expect(
		summary(
			stage()
				.server.writes(mark)
				.filter((arrival) => arrival.url.includes("many")),
		),
	).toBe("nothing");
});

/** Each gives what the page sees of it; run with and without Sayso. */
const HOSTILE: Record<string, string> = {
	"a method that throws": `fetch("/act/hostile", { get method() { throw new RangeError("mine"); } })`,
	"a body that throws": `fetch("/act/hostile", { method: "POST", get body() { throw new RangeError("mine"); } })`,
	"headers that throw": `fetch("/act/hostile", { method: "POST", headers: new Proxy({}, { ownKeys() { throw new RangeError("mine"); } }) })`,
	"an address that throws": `fetch({ toString() { throw new RangeError("mine"); } }, { method: "POST" })`,
	"an init that throws at everything": `fetch("/act/hostile", new Proxy({}, { get() { throw new RangeError("mine"); }, has() { throw new RangeError("mine"); }, getOwnPropertyDescriptor() { throw new RangeError("mine"); }, getPrototypeOf() { throw new RangeError("mine"); } }))`,
	"a Request that is none": `fetch(new Proxy(new Request("/act/hostile", { method: "POST" }), {}), { method: "POST", get body() { throw new RangeError("mine"); } })`,
	"a method that is no name": `fetch("/act/hostile", { method: "PO ST" })`,
	"a beacon that throws": `(async () => navigator.sendBeacon({ toString() { throw new RangeError("mine"); } }, "x"))()`,
	"an XHR method that throws": `(async () => new XMLHttpRequest().open({ toString() { throw new RangeError("mine"); } }, "/act/hostile"))()`,
	"an XHR body that throws": `(async () => { const xhr = new XMLHttpRequest(); xhr.open("POST", "/act/hostile"); xhr.send({ toString() { throw new RangeError("mine"); } }); })()`,
};

test("calls that throw while they are read: the page sees its own errors, nothing is sent, and the next action is held", async () => {
	const see = (page: Page, expression: string) =>
		page.evaluate(`${expression}.then(() => "went through", (error) => error.name + (error.message === "mine" ? ": mine" : ""))`);
	const [page, bare] = [await open("/plain"), await stage().openBare("http://forum.example/plain")];
	const mark = stage().server.mark();
	const seen: Record<string, unknown> = {};
	const wanted: Record<string, unknown> = {};
	for (const [name, expression] of Object.entries(HOSTILE)) {
		wanted[name] = await see(bare, expression);
		seen[name] = await see(page, expression);
	}
	expect(seen).toEqual(wanted);
	expect(summary(stage().server.writes(mark))).toBe("nothing");
	await given(stage(), page)
		.agentDoes("gives a method that is another one each time it is read", (current) =>
			current.evaluate(() => {
				let reads = 0;
				const init = {
					get method() {
						return reads++ === 0 ? "POST" : "DELETE";
					},
				};
				void fetch("/act/turning", init).catch(() => {});
			}),
		)
		.expectHeld()
		.person("allow")
		.expectSent(1)
		.expect("what was read and shown is what is sent", (_page, [sent]) => expect(sent?.method).toBe("POST"));
});

test("more than fits into a question: long address, huge headers, thousands of fields: held, asked, and sent whole", async () => {
	const page = await open("/plain");
	await given(stage(), page)
		.agentDoes("posts too much of everything", (current) =>
			current.evaluate(() => {
				const headers = new Headers({ "x-long": "h".repeat(6000) });
				for (let i = 0; i < 250; i++) headers.append(`x-${i}`, "1");
				const body = new URLSearchParams(Array.from({ length: 3000 }, (_, i) => [`field${i}`, `value ${i}`]));
				void fetch(`/act/much?${"q=1&".repeat(1200)}`, { method: "POST", headers, body }).catch(() => {});
			}),
		)
		.expectHeld()
		.person("allow")
		.expectSent(1)
		.expect("nothing is left out", (_page, [sent]) => {
			expect(new URLSearchParams(sent?.body.toString()).size).toBe(3000);
			expect(sent?.url.length).toBeGreaterThan(4800);
			expect(sent?.headers.find(([name]) => name.toLowerCase() === "x-long")?.[1]).toHaveLength(6000);
		});
});

test("a page that removes Sayso's nodes in a loop: it stays held, the page goes on, and the log says so, not without end", async () => {
	const page = await open("/fights");
	const mark = stage().server.mark();
	await posts("/act/fought")(page);
	await untilLogged("/act/fought", ["asked"]);
	await until("the page has removed it again and again", async () => (await page.evaluate<number>("removed")) > 30, 20_000);
	await stage().fence(page);
	expect(summary(stage().server.writes(mark))).toBe("nothing");
	await page.evaluate("void (fights = false)");
	await given(stage(), page).expectHeld().person("deny").expectNothingSent();
	const lines = await untilLogged("/act/fought", ["asked", "settled denied"]);
	const faults = lines.filter((line) => line.stage === "fault");
	expect(faults.length).toBeGreaterThan(0);
	expect(faults.length).toBeLessThanOrEqual(30);
	expect(faults[0]?.note).toMatch(/interfered/);
});

test("Sayso's own pages opened as tabs: they show, but they decide nothing and switch nothing off", async () => {
	stage().keepWorker("what the test says goes over ports of its own, which end with the worker");
	const page = await open("/plain");
	await given(stage(), page).agentDoes("posts", posts("/act/pages")).expectHeld();
	const popup = await stage().openPage(`chrome-extension://${EXTENSION_ID}/popup.html`);
	const world = fromOwnPage(popup);
	await world.say("surface", { type: "ping" });
	const { holds } = await world.hears("surface", (message) => message.type === "holds" && message.holds?.length === 1);
	const { id = "", digest = "" } = holds?.[0] ?? {};
	await world.say("surface", decision(id, digest, "denied"));
	await world.hears("surface", (message) => message.type === "decided" && message.ok === false && /open in a tab/.test(message.what ?? ""));
	const tabId = await popup.evaluate(async () => (await chrome.tabs.query({})).map((tab) => tab.id ?? -1));
	const ask = (type: string, data: unknown) =>
		popup.evaluate(async ([name, value]) => chrome.runtime.sendMessage({ id: 1, type: name, data: value, timestamp: 1 }), [
			type,
			data,
		] as const) as Promise<{ res?: { mode?: string }; err?: { message?: string } } | undefined>;
	for (const id of tabId)
		for (const mode of ["off", "paused", "driving"]) expect((await ask("setTabMode", { tabId: id, mode }))?.err?.message).toMatch(/open in a tab/);
	const { res: settings } = (await ask("getSettings", undefined)) as { res?: object };
	expect((await ask("saveSettings", { ...settings, preset: "watch_only" }))?.err?.message).toMatch(/stricter only/);
	expect((await ask("saveSettings", { preset: "no such thing" }))?.err?.message).toMatch(/not understood/i);
	await popup.close();
	await page.bringToFront();
	await given(stage(), page).expectHeld().person("deny").expectNothingSent();
	const lines = await untilLogged("/act/pages", ["asked", "settled denied"]);
	expect(lines.filter((line) => /pages in a tab was refused/.test(line.note)).length).toBe(1);
	// Still guarded. A forged yes is the agent's own, and denies it.
	await given(stage(), page).agentDoes("posts again", posts("/act/pages-again")).expectHeld();
	const again = await stage().openPage(`chrome-extension://${EXTENSION_ID}/popup.html`);
	const forger = fromOwnPage(again);
	await forger.say("surface", { type: "ping" });
	const waiting = (await forger.hears("surface", (message) => message.type === "holds" && message.holds?.length === 1)).holds?.[0];
	await forger.say("surface", decision(waiting?.id ?? "", waiting?.digest ?? "", "approved"));
	await forger.hears("surface", (message) => message.type === "decided" && message.ok === false);
	await again.close();
	const forged = await untilLogged("/act/pages-again", ["asked", "settled denied"]);
	expect(forged.find((line) => line.stage === "settled")).toMatchObject({
		path: "policy",
		rule: "self-approval",
		note: expect.stringMatching(/tried to approve this itself/),
	});
	await given(stage(), page).expectNothingSent();
});
