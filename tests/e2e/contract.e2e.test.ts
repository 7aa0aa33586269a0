// Real Chromium with Sayso: an agent that leaves what it declared is asked about with the difference first; and a task that the
// person chose in the popup refuses what is outside without a question.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inWorker, stopWorker } from "../fixtures/extension-worlds.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const ANSWER = '{"action":"post","audience":"requester_only"}';
const form = (visibility: string, button: string) =>
	`<form method="post" action="/act/replies/${visibility}" target="sent"><input name="text" value="See you at nine"><input type="hidden" name="visibility" value="${visibility}"><button>${button}</button></form>`;
const page = (head = "") =>
	`<!doctype html><html lang="en"><head><title>Thread</title>${head}</head><body><h1>When do we meet?</h1>${form("public", "Post reply")}${form("private", "Reply privately")}<iframe name="sent"></iframe></body></html>`;
const stage = useStage({
	pages: { "/thread": page(), "/declared": page(`<meta name="sayso-contract" content='${ANSWER}'>`) },
});
const OUTSIDE = "Declared: answer the requester only. About to: post publicly on forum.example";

const notice = async (page: Page) => {
	const element = page.locator("body > [data-sayso]");
	return { text: (await element.textContent()) ?? "", json: JSON.parse((await element.getAttribute("data-sayso")) ?? "null") };
};
/** An agent's declaration by the event, and its answer. */
const declares = (page: Page, detail: string) =>
	page.evaluate(
		(detail) =>
			new Promise<string>((done) => {
				document.addEventListener("sayso:contract-answer", (event) => done((event as CustomEvent<string>).detail), { once: true });
				document.dispatchEvent(new CustomEvent("sayso:contract", { detail }));
			}),
		detail,
	);
const contractLines = async () =>
	(await readSessionLog(stage().devtools)).filter(({ rule, stage }) => stage === "settled" && rule?.startsWith("contract:"));

test("declared to answer the requester only: about to post publicly, it is asked about with that first, and the agent reads it", async () => {
	const page = await stage().openPage("http://forum.example/declared");
	const eye = await stage().eyeOn(page);
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectHeld()
		.expect("the mismatch comes first, and a yes is for once", async () => {
			const question = await until("the mismatch", async () => {
				const now = await eye.question();
				return now?.text.includes("Declared:") ? now : undefined;
			});
			expect(question.text).toContain(OUTSIDE);
			expect(question.text.indexOf("Declared:")).toBeLessThan(question.text.indexOf(question.summary));
			expect(question.buttons.some(({ classes }) => classes.includes("longer"))).toBe(false);
		})
		.expect("the agent reads it, in words and as JSON", async () => {
			const { text, json } = await notice(page);
			expect(text).toContain(`${OUTSIDE}.`);
			expect(json).toMatchObject({ status: "held", action: "post", audience: "public", reason: `${OUTSIDE}.`, next: "wait" });
			const answer = JSON.parse((await page.locator("body > [data-sayso]").getAttribute("data-sayso-contract")) ?? "null");
			expect(answer).toMatchObject({ sayso: 1, contract: { ok: true, declared: "answer the requester only" } });
		})
		.person("deny")
		.expectAgentTold(/the person DENIED “Post publicly on forum\.example”/)
		.expectNothingSent();
	const [line] = await contractLines();
	expect(line).toMatchObject({ verdict: "denied", path: "human" });
	// What is within it is an ordinary question.
	await given(stage(), page)
		.agentClicks("Reply privately")
		.expectHeld()
		.expect("no mismatch", async () => expect((await eye.question())?.text).not.toContain("Declared:"))
		.person("allow")
		.expectSent(1);
	await eye.close();
});

test("declared by an event: what is wrong is named by its path and changes nothing; what is right counts, over a worker's death", async () => {
	const page = await stage().openPage("http://forum.example/thread");
	// Nobody guards the tab yet, so nobody listens.
	await page.evaluate(() => document.dispatchEvent(new CustomEvent("sayso:contract", { detail: "{}" })));
	await given(stage(), page).agentClicks("Post reply").expectHeld().person("deny").expectNothingSent();
	const wrong: [string, string][] = [
		["{", "it is not JSON"],
		['{"allow":[{"action":"publish"}]}', "allow[0].action: has to be one of post, send"],
		['{"allow":[{"action":"post"}],"deny":[{"action":"post"}]}', "allow[0]: is denied by deny[0]"],
		[`{"task":"${"a".repeat(100_000)}"}`, "100011 characters are too many"],
	];
	for (const [text, error] of wrong) {
		const { contract } = JSON.parse(await declares(page, text));
		expect(contract.ok).toBe(false);
		expect(contract.error.slice(0, error.length)).toBe(error);
	}
	expect(JSON.parse(await declares(page, '{"deny":[{"action":"post","audience":"public"}]}'))).toMatchObject({
		contract: { ok: true, declared: "not to post publicly" },
	});
	await stopWorker(stage().devtools);
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectAgentTold(/refused by policy.*Declared: not to post publicly\. About to: post publicly/)
		.expectNoQuestion()
		.expectNothingSent();
});

/**
 * The person presses something in the popup, with the real mouse, until what that leads to is there. While the popup still grows a press
 * may miss it and close it; then the person opens it again.
 */
async function pressesInPopup(find: string, done: string) {
	const { devtools, person } = stage();
	const place = `(() => { const found = (${find}); if (!found || found.disabled) return; found.scrollIntoView({ block: "center" }); const box = found.getBoundingClientRect();
		return { x: screenX + (outerWidth - innerWidth) / 2 + box.x + box.width / 2, y: screenY + (outerHeight - innerHeight) / 2 + box.y + box.height / 2 }; })()`;
	let wrong: unknown;
	for (let tries = 0; tries < 8; tries++) {
		const popup = async () => (await devtools.targets()).find(({ url }) => url.endsWith("/popup.html"));
		if (!(await popup())) await inWorker(devtools, "chrome.action.openPopup()").catch(() => undefined);
		try {
			const { targetId } = await until("the popup is open", popup, 3000);
			const session = await devtools.attach(targetId);
			const evaluate = async <Value>(expression: string) =>
				(await devtools.send<{ result: { value?: Value } }>("Runtime.evaluate", { expression, returnByValue: true }, session)).result.value;
			const isDone = () => evaluate<boolean>(`Boolean(${done})`);
			if (await isDone()) return;
			await person.clickAt(await until(`${find} in the popup`, () => evaluate<{ x: number; y: number }>(place), 3000));
			await until(`${done} in the popup`, isDone, 1500);
			return;
		} catch (error) {
			wrong = error;
		}
	}
	throw wrong;
}
const buttonOf = (words: string) =>
	`[...document.querySelectorAll(".contracts button")].find((each) => each.textContent.startsWith(${JSON.stringify(words)}))`;

test("the person's “Answer me only”, set in the popup: a public post is refused without a question, and the log says which contract", async () => {
	const page = await stage().openPage("http://forum.example/thread");
	const { devtools } = stage();
	// Whoever opened it, the tab is guarded from here on.
	await given(stage(), page).agentClicks("Post reply").expectHeld().person("deny").expectNothingSent();
	// The ready-made ones are in a list that has to be opened first.
	const set = `document.querySelector(".contracts details")?.open ? ${buttonOf("Set Answer me only")} : document.querySelector(".contracts summary")`;
	await pressesInPopup(set, buttonOf("Remove Answer me only"));
	const declared = await until("it is in the log", async () =>
		(await readSessionLog(devtools)).findLast(({ note }) => /^contract \w{8}, the person’s, was declared in the popup/.test(note)),
	);
	const id = /^contract (\w{8})/.exec(declared.note)?.[1];
	await given(stage(), page)
		.agentClicks("Post reply")
		.expectAgentTold(/refused by policy.*The person’s contract for this session \(\w{8}\) does not allow it\. Declared: answer the requester only/)
		.expectNoQuestion()
		.expectNothingSent();
	expect([(await notice(page)).json].flat().at(-1)).toMatchObject({
		status: "blocked",
		action: "post",
		audience: "public",
		next: "ask_user",
		retry: false,
		reason: expect.stringContaining(id ?? "?"),
	});
	expect((await contractLines()).at(-1)).toMatchObject({
		rule: `contract:${id}`,
		verdict: "blocked",
		path: "policy",
		note: expect.stringContaining(OUTSIDE),
	});

	await pressesInPopup(buttonOf("Remove Answer me only"), buttonOf("Set Answer me only"));
	await until("it is removed", async () =>
		(await readSessionLog(devtools)).some(({ note }) => note.startsWith(`contract ${id}, the person’s, was removed`)),
	);
	await given(stage(), page).agentClicks("Post reply").expectHeld().person("deny").expectNothingSent();
});
