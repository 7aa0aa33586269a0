// Real Chromium with Sayso. The interstitial: what a person sees of a navigation that only the network net stopped, and that
// nobody but a person gets it sent from there.
import type { Page } from "playwright-core";
import { afterEach, describe, expect, test } from "vitest";
import { fromOwnPage, inWorker } from "../fixtures/extension-worlds.ts";
import { openOverlayEye } from "../fixtures/overlay-eye.ts";
import { type Arrival, header } from "../fixtures/recording-server.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const form = (fields: string, more = "", action = "/act/note") =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Notes</title><body><script>document.cookie = "who=ana; SameSite=Strict; path=/";</script>
	<h1>Notes</h1><form method="post" action="${action}" ${more}>${fields}<button>Save</button></form></body></html>`;
const FIELDS = `<input name="text" value="Ana &amp; Bo, ünïcode"><input name="count" value="12"><input type="hidden" name="area" value="b">`;
const stage = useStage({
	pages: {
		"/plain": form(FIELDS),
		"/window": form(FIELDS, `target="_blank"`),
		"/multipart": form(`${FIELDS}<input type="file" name="doc">`, `target="_blank" enctype="multipart/form-data"`),
		"/secret": form(`<input name="text" value="Ana"><input name="password" type="password" value="tr0ub4dor">`, `target="_blank"`),
		"/file": form(`<input type="file" name="doc">`, `target="_blank" enctype="multipart/form-data"`),
		"/hop": form(FIELDS, "", "/act/hop"),
	},
	sites: [({ url, method }) => (url === "/act/hop" && method === "POST" ? { status: 307, headers: { location: "/act/note" } } : undefined)],
});

/** New windows belong to no test's page. */
afterEach(async () => {
	const left = (stage().agent?.pages() ?? []).filter((page) => /held\.html$|\/act\//.test(page.url()));
	// The tool may wait for ever for one whose navigation was diverted; the browser closes it all the same.
	await Promise.race([Promise.all(left.map((page) => page.close())), new Promise((giveUp) => setTimeout(giveUp, 10_000))]);
});

/** A page in which the agent has shown itself. */
async function armedPage(path: string): Promise<Page> {
	const page = await stage().openPage(`http://forum.example${path}`);
	await page.click("h1");
	const tabs = `chrome.tabs.query({ url: "http://forum.example${path}" })`;
	const isArmed = `${tabs}.then(async (tabs) => { const all = await chrome.storage.session.get(); return tabs.some(({ id }) => all["tab:" + id]?.mode === "armed"); })`;
	await until("the tab is armed", () => inWorker<boolean>(stage().devtools, isArmed));
	return page;
}

/** Where no hook of ours and no event of the page's is in the way: another client's isolated world. */
async function fromAnotherWorld(page: Page, expression: string) {
	const session = await page.context().newCDPSession(page);
	const { frameTree } = await session.send("Page.getFrameTree");
	const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "another" });
	const { exceptionDetails } = await session.send("Runtime.evaluate", { expression, contextId: executionContextId, userGesture: true });
	await session.detach();
	expect(exceptionDetails?.exception?.description).toBeUndefined();
}
const submit = (page: Page) => fromAnotherWorld(page, `document.querySelector("form").submit()`);
/** The popup's own natives, in the document that it has before any script is there. */
const submitInPopup = (page: Page) =>
	fromAnotherWorld(
		page,
		`(() => {
			const popup = open("about:blank", "_blank", "width=700,height=700");
			const copy = popup.document.importNode(document.querySelector("form"), true);
			popup.document.body.append(copy);
			popup.HTMLFormElement.prototype.submit.call(copy);
		})()`,
	);

interface Interstitial {
	page: Page;
	/** resolves with all of its words once they have these */
	says(words: string): Promise<string>;
	/** a person's click on something of its own */
	press(selector: string): Promise<void>;
}

async function interstitial(): Promise<Interstitial> {
	const { devtools, agent, person } = stage();
	const isHeld = ({ url }: { url: string }) => url.endsWith("/held.html");
	const target = await until("the interstitial is there", async () => (await devtools.targets()).find(isHeld));
	const page = await until("the agent sees it", () => agent?.pages().find((each) => each.url().endsWith("/held.html")));
	const eye = await openOverlayEye(devtools, target.targetId);
	return {
		page,
		async says(words) {
			let text = "";
			const seen = await until(`the interstitial says "${words}"`, async () => {
				text = await page.locator("main").innerText();
				return text.includes(words) ? text : undefined;
			}).catch((error: Error) => {
				throw new Error(`${error.message}; it says: ${text}`);
			});
			return seen;
		},
		press: async (selector) => person.clickAt(await until(`${selector} is on screen`, () => eye.locate(selector))),
	};
}

/** The command's key, as often as a person presses it until the question is gone. */
async function pressUntilAnswered(keys: string, { page }: Interstitial) {
	const asks = () => page.evaluate(() => document.body.innerText.includes("Exactly this will be sent"));
	for (let tries = 1; ; tries++) {
		await stage().person.press(keys);
		const outcome = await until(`the question is gone after ${keys}`, async () => !page.url().endsWith("/held.html") || !(await asks()), 3000).catch(
			(error: Error) => error,
		);
		if (!(outcome instanceof Error)) return;
		if (tries === 5) throw outcome;
	}
}
/** Only a page that is slow to come back delays it. */
const arrives = (mark: number) => stage().server.waitFor(({ url }) => url === "/act/note", mark, 30_000);

/** What a server can tell a request by; boundaries of multipart bodies are made up anew each time. */
function told(arrival: Arrival) {
	const boundary = /boundary=(\S+)/.exec(header(arrival, "content-type"))?.[1];
	const plain = (text: string) => (boundary ? text.replaceAll(boundary, "BOUNDARY") : text);
	const names = ["origin", "referer", "cookie", "content-type"];
	return {
		...{ method: arrival.method, host: arrival.host, url: arrival.url, body: plain(arrival.body.toString("latin1")) },
		headers: Object.fromEntries(names.map((name) => [name, plain(header(arrival, name))])),
	};
}

/** the same steps without Sayso */
async function bareRequest(path: string, act: (page: Page) => Promise<void>) {
	const { server } = stage();
	const page = await stage().openBare(`http://forum.example${path}`);
	const mark = server.mark();
	await act(page);
	const arrival = await server.waitFor((each) => each.url === "/act/note", mark);
	for (const each of page.context().pages()) if (each !== page && each.url().includes("/act/")) await each.close();
	return told(arrival);
}

const WAYS: { way: string; path: string; act(page: Page): Promise<void>; hasReferer: boolean }[] = [
	{ way: "into a new window, from another isolated world", path: "/window", act: submit, hasReferer: true },
	{ way: "as multipart into a new window", path: "/multipart", act: submit, hasReferer: true },
	// An initial empty document names no referrer; a page that sends in its place does.
	{ way: "from a popup's initial empty document", path: "/plain", act: submitInPopup, hasReferer: false },
];

describe.each(WAYS)("a form sent $way", ({ path, act, hasReferer }) => {
	test("is shown with its entries; a person's Deny, and nothing is sent", async () => {
		const { server, devtools } = stage();
		const page = await armedPage(path);
		const mark = server.mark();
		await act(page);
		const held = await interstitial();
		const text = await held.says("Exactly this will be sent");
		for (const part of ["This was not sent", "Only Sayso’s network net saw it", "Ana & Bo, ünïcode", "12", "Alt+Shift+Y"])
			expect(text).toContain(part);
		expect(JSON.parse((await held.page.locator("#notice").getAttribute("data-sayso")) ?? "")).toMatchObject({
			sayso: 1,
			status: "held",
			next: "wait",
		});
		await held.press(".deny");
		expect(await held.says("Nothing was sent")).toContain("Close this tab");
		await stage().fence(page);
		expect(server.writes(mark)).toEqual([]);
		const settled = (await readSessionLog(devtools)).findLast((line) => line.stage === "settled");
		expect(settled).toMatchObject({ verdict: "denied", path: "human" });
		await held.press(".act.main");
		await until("the tab is closed", () => held.page.isClosed());
	});

	test("Alt+Shift+Y sends it once, as it would have been sent", async () => {
		const { server, devtools } = stage();
		const bare = await bareRequest(path, act);
		const page = await armedPage(path);
		const mark = server.mark();
		await act(page);
		const held = await interstitial();
		await held.says("Exactly this will be sent");
		await pressUntilAnswered("alt+shift+y", held);
		await arrives(mark);
		await stage().fence(page);
		const expected = hasReferer ? bare : { ...bare, headers: { ...bare.headers, referer: "http://forum.example/plain" } };
		expect(server.writes(mark).map(told)).toEqual([expected]);
		const sent = await until("the log tells of it", async () => (await readSessionLog(devtools)).findLast((line) => line.stage === "sent"));
		expect(sent.note).toContain("sent again");
	});
});

test("what can't be taken back: secrets are masked, the key leads to the popup, and a press held there sends it", async () => {
	const { server, devtools, person } = stage();
	const page = await armedPage("/secret");
	const mark = server.mark();
	await submit(page);
	const held = await interstitial();
	expect(await held.says("Exactly this will be sent")).not.toContain("tr0ub4dor");
	const popup = await until("the popup opened by itself", async () => (await devtools.targets()).find((each) => each.url.endsWith("/popup.html")));
	// The popup is a window without a frame.
	const session = await devtools.attach(popup.targetId);
	const inPopup = async <T>(expression: string) =>
		(await devtools.send<{ result: { value: T } }>("Runtime.evaluate", { expression, returnByValue: true }, session)).result.value;
	const place = `(() => { const button = document.querySelector(".allow.awake"); if (!button) return; const box = button.getBoundingClientRect(); return { x: screenX + box.x + box.width / 2, y: screenY + box.y + box.height / 2 }; })()`;
	const isGone = async () => !(await devtools.targets()).some((each) => each.targetId === popup.targetId);
	for (let tries = 1; !(await isGone()); tries++) {
		const point = await until("it may be allowed", () => inPopup<{ x: number; y: number } | undefined>(place));
		await person.holdAt(point, () => until("held long enough", () => inPopup<boolean>(`!!document.querySelector(".allow.ready")`)));
		const answered = await until("the popup goes with its question", isGone, 4000).catch((error: Error) => error);
		if (answered instanceof Error && tries === 3) throw answered;
	}
	await arrives(mark);
	await stage().fence(page);
	expect(server.writes(mark).map(({ body }) => body.toString())).toEqual(["text=Ana&password=tr0ub4dor"]);
});

test.each([
	["of memory", { name: "doc.txt", mimeType: "text/plain", buffer: Buffer.from("a document") }],
	["on the disk", import.meta.filename],
])("what extensions can't read, a file %s, is not asked about: the page says why", async (_, files) => {
	const { server, devtools } = stage();
	const page = await armedPage("/file");
	await page.setInputFiles("input", files);
	const mark = server.mark();
	await submit(page);
	const held = await interstitial();
	expect(await held.says("nobody could be asked")).toContain("files or a stream");
	const settled = (await readSessionLog(devtools)).findLast((line) => line.stage === "settled");
	expect(settled).toMatchObject({ verdict: "blocked", rule: "net" });
	await stage().fence(page);
	expect(server.writes(mark)).toEqual([]);
});

describe("a form whose answer passes it on", () => {
	async function atTheHop() {
		const { server, person } = stage();
		const page = await armedPage("/hop");
		const mark = server.mark();
		await page.click("button");
		const eye = await stage().eyeOn(page);
		await person.answers(eye, "allow");
		await eye.close();
		const held = await interstitial();
		expect(await held.says("Exactly this will be sent")).toContain("passing this on");
		return { mark, held, page };
	}

	test("denied: back to the page, where nothing more is sent", async () => {
		const { mark, held, page } = await atTheHop();
		await pressUntilAnswered("alt+shift+d", held);
		expect(await held.says("Nothing was sent")).toContain("Back to the page");
		await held.press(".act.main");
		await until("the page is back", () => page.url() === "http://forum.example/hop");
		await stage().fence(page);
		expect(
			stage()
				.server.writes(mark)
				.map(({ url }) => url),
		).toEqual(["/act/hop"]);
	});

	test("allowed: goes back and sends it to where it was passed on, once", async () => {
		const { server } = stage();
		const { mark, held } = await atTheHop();
		await pressUntilAnswered("alt+shift+y", held);
		await arrives(mark);
		const [first, second, ...more] = server.writes(mark);
		expect(more).toEqual([]);
		expect(second?.body.toString()).toBe(first?.body.toString());
		expect(header(second as Arrival, "cookie")).toBe("who=ana");
	});
});

test("an agent that drives the interstitial gets nothing sent, and decides about its own tab alone", async () => {
	stage().keepWorker("what the test says goes over ports of its own, which end with the worker");
	const { server, devtools } = stage();
	const other = await armedPage("/plain");
	await other.click("button");
	const eye = await stage().eyeOn(other);
	await until("the other tab asks", () => eye.question());
	const page = await armedPage("/window");
	const mark = server.mark();
	await submit(page);
	const held = await interstitial();
	await held.says("Exactly this will be sent");
	const holds = await inWorker<{ id: string; tabId: number; digest: string }[]>(
		devtools,
		`chrome.storage.session.get().then((all) => Object.values(all).flatMap((value) => (value?.hold?.digest ? [value.hold] : [])))`,
	);
	const tabId = await held.page.evaluate(() => chrome.tabs.getCurrent().then((tab) => tab?.id));
	const [own, foreign] = [holds.find((hold) => hold.tabId === tabId), holds.find((hold) => hold.tabId !== tabId)];
	if (!own || !foreign) throw new Error(`two questions wait: ${JSON.stringify(holds)}`);
	const proof = { level: 2, gesture: "hold_mouse", checks: [], shownFor: 5000 };
	const decision = (hold: typeof own, verdict: string) => ({
		hold: hold.id,
		digest: hold.digest,
		verdict,
		lifetime: "once",
		reason: "let me",
		proof,
	});
	const world = fromOwnPage(held.page);
	for (const [hold, verdict] of [
		[foreign, "approved"],
		[foreign, "denied"],
	] as const) {
		await world.say("surface", { type: "decide", decision: decision(hold, verdict) });
		const { ok } = await world.hears("surface", (message) => message.type === "decided" && message.hold === hold.id);
		expect(ok, verdict).toBe(false);
	}
	expect(await eye.question()).toBeDefined();
	// A no about its own is taken, but as nobody's: neither words nor proof of a person come from here.
	await world.say("surface", { type: "decide", decision: decision(own, "denied") });
	await held.says("Nothing was sent");
	const line = (await readSessionLog(devtools)).findLast((each) => each.hold === own.id && each.stage === "settled");
	expect(line).toMatchObject({ verdict: "denied", note: "", proof: { level: 0 } });
	await stage().fence(page);
	expect(server.writes(mark)).toEqual([]);
	await eye.close();
});

test("the popup is told what kind of page a tab shows; the options say what private windows lack", async () => {
	const page = await armedPage("/window");
	await submit(page);
	const held = await interstitial();
	await held.says("Exactly this will be sent");
	const view = (tabId: string) =>
		held.page.evaluate(async (expression) => {
			const tabs = await chrome.tabs.query({});
			const tabId = tabs.find(({ url }) => url?.endsWith(expression))?.id;
			const message = { id: Math.floor(Math.random() * 10_000), type: "getTab", data: { tabId }, timestamp: Date.now() };
			return ((await chrome.runtime.sendMessage(message)) as { res: unknown }).res;
		}, tabId);
	expect(await view("/window")).toMatchObject({ mode: "armed", reachable: true, place: "web", trouble: "" });
	expect(await view("/held.html")).toMatchObject({ mode: "armed", reachable: false, place: "own" });
	const options = await stage().openPage(held.page.url().replace("held", "options"));
	await options.getByText("In private windows nothing is held").waitFor();
});
