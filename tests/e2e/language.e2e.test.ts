// Real Chromium with Sayso: the language that the person has chosen is the question's, over a worker's death too; what the agent and the
// log are told stays English.
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { inWorker, stopWorker } from "../fixtures/extension-worlds.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { tongueOf } from "../fixtures/tongues.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const page = `<!doctype html><html lang="en"><head><title>Thread</title></head><body><h1>When do we meet?</h1>
<form method="post" action="/act/replies/public" target="sent"><input name="text" value="See you at nine"><input type="hidden" name="visibility" value="public"><button>Post reply</button></form><iframe name="sent"></iframe></body></html>`;
const stage = useStage({ pages: { "/thread": page } });
const choose = (language: string) => inWorker(stage().devtools, `chrome.storage.local.set({ language: ${JSON.stringify(language)} })`);

test("a question in German, one in Arabic after the worker's end, and English again; agent and log hear English", async () => {
	const german = tongueOf("de").look;
	const arabic = tongueOf("ar").look;
	await choose("de");
	const page = await stage().openPage("http://forum.example/thread");
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectHeld()
		.expect("it asks in German", async () => {
			const question = await eye.question();
			expect(question?.summary).toBe("Öffentlich auf forum.example veröffentlichen");
			expect(question?.text).toContain(german("undo_seen"));
			expect(question?.buttons.find(({ classes }) => classes.includes("deny"))?.text).toBe(german("card_deny"));
		})
		.expect("the agent is told in English", async () => {
			const notice = await page.locator("body > [data-sayso]").textContent();
			expect(notice).toContain("HELD by Sayso: “Post publicly on forum.example” was NOT done yet");
		})
		.person("deny")
		.expectAgentTold(/the person DENIED “Post publicly on forum\.example”/)
		.expectNothingSent();

	await choose("ar");
	await stopWorker(stage().devtools);
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectHeld()
		.expect("it asks in Arabic", async () => {
			await until("the Arabic question", async () => (await eye.question())?.text.includes(arabic("card_heldBefore")));
			expect((await eye.question())?.buttons.find(({ classes }) => classes.includes("deny"))?.text).toBe(arabic("card_deny"));
		})
		.person("allow")
		.expectSent(1);

	// Chosen while a question is on screen: it is asked in the other language from then on.
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectHeld()
		.expect("English, at once", async () => {
			await choose("system");
			await until("the English question", async () => (await eye.question())?.summary === "Post publicly on forum.example");
		})
		.person("deny")
		.expectNothingSent();

	const summaries = (await readSessionLog(stage().devtools)).flatMap(({ action }) => action?.summary ?? []);
	expect(new Set(summaries)).toEqual(new Set(["Post publicly on forum.example"]));
	await eye.close();
});

test("a choice that is rubbish, or of a language that is not there, leaves the browser's", async () => {
	await choose("tlh");
	await stopWorker(stage().devtools);
	const page = await stage().openPage("http://forum.example/thread");
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectHeld()
		.expect("English", async () => expect((await eye.question())?.summary).toBe("Post publicly on forum.example"))
		.person("deny")
		.expectNothingSent();
	expect((await readSessionLog(stage().devtools)).filter(({ stage, note }) => stage === "fault" && /language/.test(note))).toEqual([]);
	await choose("system");
	await eye.close();
});

test("after each end of the worker the toolbar's popup and the badge say words, not their keys", async () => {
	const { devtools } = stage();
	const page = await stage().openPage("http://forum.example/thread");
	await given(stage(), page).agentClicks("Post reply").expectHeld().person("deny").expectNothingSent();
	// Chromium forgets the extension's messages about one time in eight.
	for (let time = 0; time < 6; time++) {
		await stopWorker(devtools);
		const title = await until("the badge says something", () =>
			inWorker<string>(devtools, "chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))"),
		);
		expect(title).toMatch(/^Sayso[ :]/);
		const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", {
			url: `chrome-extension://${EXTENSION_ID}/popup.html`,
			background: true,
		});
		const session = await devtools.attach(targetId);
		const text = await until("the popup says something", async () => {
			const read = { expression: "document.querySelector('#app')?.innerText", returnByValue: true };
			return (await devtools.send<{ result: { value?: string } }>("Runtime.evaluate", read, session)).result.value;
		});
		await devtools.send("Target.closeTarget", { targetId });
		expect(text).not.toMatch(/\b(popup|log|mode|tab)\.[a-zA-Z]+\b/);
		expect(text).toContain(tongueOf("en").look("popup_fullLog"));
	}
});
