// Real Chromium with Sayso: a person takes an armed tab over from the agent and hands it back, and makes it strict, with the
// mouse of the X server in the toolbar's popup.
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Work</title><body><h1>Work</h1><p><button id="tab" role="tab">Description</button></p>
<p><button id="post">Post comment</button></p><script>
document.querySelector("#post").onclick = () => fetch("/act/comment", { method: "POST", body: "x" }).catch(() => {});
</script></body></html>`;
const stage = useStage({ pages: { "/work": PAGE } });

/** What an expression gives in the popup, once that is something. */
async function inPopup<T>(what: string, expression: string, timeout?: number): Promise<T> {
	const { devtools } = stage();
	return until(
		what,
		async () => {
			const target = (await devtools.targets()).find((each) => each.url.endsWith("/popup.html"));
			if (!target) return undefined;
			const session = await devtools.attach(target.targetId);
			const { result } = await devtools.send<{ result: { value?: T } }>("Runtime.evaluate", { expression, returnByValue: true }, session);
			await devtools.detach(session);
			return result.value;
		},
		timeout,
	);
}

/** Middle of the first thing in the popup with that text, on the screen. */
const placeOf = (text: string) =>
	inPopup<{ x: number; y: number }>(
		`"${text}" in the popup`,
		`(() => { const found = [...document.querySelectorAll("button,label")].find((each) => each.textContent.includes(${JSON.stringify(text)}) && !each.disabled); if (!found) return;
		const box = (found.querySelector("input") ?? found).getBoundingClientRect();
		return { x: screenX + (outerWidth - innerWidth) / 2 + box.x + box.width / 2, y: screenY + (outerHeight - innerHeight) / 2 + box.y + box.height / 2 }; })()`,
		5000,
	);
const notes = async () => (await readSessionLog(stage().devtools)).filter((line) => line.stage === "session").map(({ note }) => note);

/** The person opens the popup, presses what says `text` until each of `dones` holds there, and closes it again. */
async function pressInPopup(text: string, ...dones: string[]) {
	const { person, devtools } = stage();
	const isOpen = async () => (await devtools.targets()).some((each) => each.url.endsWith("/popup.html"));
	for (const done of dones) {
		for (let tries = 1; ; tries++) {
			// What takes the focus closes it.
			if (!(await isOpen())) await inWorker(devtools, "chrome.action.openPopup()").catch(() => {});
			const place = await placeOf(text).catch(() => undefined);
			if (!place && tries < 4) {
				// It was opened for another tab.
				await person.press("Escape");
				continue;
			}
			// The popup grows while it fills.
			await person.clickAt(place ?? (await placeOf(text)));
			const shown = await inPopup(done, done, 4000).catch((error: Error) => error);
			if (!(shown instanceof Error)) break;
			if (tries === 4) throw shown;
		}
	}
	await person.press("Escape");
	await until("the popup is closed", async () => !(await isOpen()));
}
const DRIVING = `document.querySelector("section.driving") !== null`;

/** Strict for the tab with the page, switched on by a page of ours in a tab: from there it can be made stricter only. */
async function makeStrict(): Promise<string> {
	const { devtools } = stage();
	const url = `chrome-extension://${EXTENSION_ID}/options.html`;
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url, background: true });
	const session = await devtools.attach(targetId);
	const expression = `(async () => { const [tab] = await chrome.tabs.query({ url: "http://forum.example/work*" });
		const ask = (strict) => chrome.runtime.sendMessage({ id: 1, type: "setTabStrict", data: { tabId: tab.id, strict }, timestamp: Date.now() });
		const { res } = await ask(true); const { err } = await ask(false); return res.strict + "; " + err.message; })()`;
	const said = await until("the background answers", async () => {
		const { result } = await devtools.send<{ result: { value?: unknown } }>(
			"Runtime.evaluate",
			{ expression, returnByValue: true, awaitPromise: true },
			session,
		);
		// An error, as long as it is not that page yet.
		return typeof result.value === "string" ? result.value : undefined;
	});
	await devtools.send("Target.closeTarget", { targetId });
	return said;
}

async function openWork() {
	const page = await stage().openPage("http://forum.example/work");
	await page.click("#tab");
	const eye = await stage().eyeOn(page);
	// The window has the focus with this: the popup opens over its tab.
	await stage().person.clickAt(await eye.locate("h1"));
	return { page, eye };
}

test("the person takes over: nothing is held until the agent acts again, and then everything is", async () => {
	const { page, eye } = await openWork();
	const { server, person } = stage();
	await pressInPopup("I’m driving", DRIVING);
	let mark = server.mark();
	for (let press = 0; press < 3; press++) {
		const seen = server.mark();
		await person.clickAt(await eye.locate("#post"));
		await server.waitFor((arrival) => arrival.url === "/act/comment", seen);
	}
	expect(await eye.question()).toBeUndefined();
	expect(server.writes(mark)).toHaveLength(3);
	// The agent's first press ends it, and is held itself.
	mark = server.mark();
	await page.click("#post");
	await until("a question", () => eye.question());
	expect(server.writes(mark)).toEqual([]);
	expect((await notes()).join("\n")).toMatch(/guarding again: the agent is back/);
	await person.answers(eye, "deny");
	await stage().fence(page);
	expect(server.writes(mark)).toEqual([]);
	// And the person goes on beside it.
	await person.clickAt(await eye.locate("#post"));
	await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
	expect(await eye.question()).toBeUndefined();
	await eye.close();
});

test("what the agent calls without any press ends it too", async () => {
	const { page, eye } = await openWork();
	const { server, person } = stage();
	await pressInPopup("I’m driving", DRIVING);
	const mark = server.mark();
	await page.evaluate(() => void fetch("/act/comment", { method: "POST", body: "x" }).catch(() => {}));
	await until("a question", () => eye.question());
	expect(server.writes(mark)).toEqual([]);
	await person.answers(eye, "deny");
	await eye.close();
});

test("strict: the person's own press is asked about, a press in the page allows nothing, the keyboard command does", async () => {
	const { page, eye } = await openWork();
	const { server, person } = stage();
	expect(await makeStrict()).toMatch(/^tab; .*toolbar's popup/);
	const mark = server.mark();
	await person.clickAt(await eye.locate("#post"));
	const asked = await until("a question", () => eye.question());
	await person.pressesIn(eye, (question) => question?.buttons.find((each) => each.classes.includes("allow") && !each.disabled));
	await until("it says how", async () => (await eye.question())?.text.includes("strict"));
	expect((await eye.question())?.summary).toBe(asked.summary);
	expect(server.writes(mark)).toEqual([]);
	await person.press("alt+shift+y");
	await server.waitFor((arrival) => arrival.url === "/act/comment", mark);
	await until("the question is gone", async () => !(await eye.question()));
	expect(server.writes(mark)).toHaveLength(1);
	await page.close();
	await eye.close();
});
