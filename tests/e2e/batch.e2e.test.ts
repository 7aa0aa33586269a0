// Real Chromium with Sayso: a burst of like actions is one question with a list; the server counts what one press let out.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import type { OverlayEye, Question } from "../fixtures/overlay-eye.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const html = (body: string) => `<!doctype html><html lang="en"><title>Mails</title><body>${body}</body></html>`;
/** Each mail has a button of its own; what became of it is written beside it. */
const INBOX = html(`<h1>Inbox</h1><ul id="list"></ul><script>
for (let n = 1; n <= 12; n++) {
	const row = document.createElement("li");
	row.innerHTML = "<span>Mail number " + n + "</span> <button>Delete</button> <i></i>";
	row.querySelector("button").onclick = () => remove(n);
	document.querySelector("#list").append(row);
}
const say = (n, words) => { document.querySelector("li:nth-child(" + n + ") i").textContent = words; };
const remove = (n) => fetch("/act/mails/" + n, { method: "DELETE" }).then(() => say(n, "gone"), (error) => say(n, error.name));
const removeAll = () => { for (let n = 1; n <= 12; n++) void remove(n); };
</script>`);

const stage = useStage({ pages: { "/inbox": INBOX } });
const open = () => stage().openPage("http://mail.example/inbox");
/** deletes as an agent's script does, from outside, all at once and without waiting */
const deletes = (from: number, to: number) => (page: Page) =>
	page.evaluate(
		([first, last]) => {
			for (let n = first as number; n <= (last as number); n++) void fetch(`/act/mails/${n}`, { method: "DELETE" }).catch(() => {});
		},
		[from, to],
	);
const figures: string[] = [];
afterAll(() => console.log(figures.join("\n")));

const lines = async (eye: OverlayEye) => (await eye.question())?.buttons.filter((button) => button.classes.includes("unfold")).length ?? 0;
const button = (eye: OverlayEye, fits: (button: Question["buttons"][number]) => boolean) =>
	until("a button of the question", async () => (await eye.question())?.buttons.find(fits));
/** rows are struck from the last on, which may lie below: so they are brought into sight by the keyboard's way, or by the wheel */
async function strike(eye: OverlayEye, place: number) {
	const before = await strikes(eye);
	await stage().person.clickAt(await button(eye, ({ text }) => text.endsWith(`number ${place} from the list`)));
	await until("it is struck", async () => (await strikes(eye)) === before - 1);
}
const strikes = async (eye: OverlayEye) => (await eye.question())?.buttons.filter(({ classes }) => classes.includes("strike")).length ?? 0;
const sent = (mark: number) =>
	stage()
		.server.writes(mark)
		.map(({ url }) => Number(url.split("/").at(-1)))
		.sort((a, b) => a - b);
const settledOf = async (seq: number) => (await readSessionLog(stage().devtools)).filter((line) => line.seq > seq && line.stage === "settled");
const lastSeq = async () => (await readSessionLog(stage().devtools)).at(-1)?.seq ?? 0;

test("twelve deletions at once: one question, two struck, one press, exactly ten arrive", async () => {
	const page = await open();
	const eye = await stage().eyeOn(page);
	const { server, person } = stage();
	const [mark, seq] = [server.mark(), await lastSeq()];
	await deletes(1, 12)(page);
	await until("all twelve are in one list", async () => (await lines(eye)) === 12);
	const asked = await eye.question();
	expect(asked?.place).toBe("");
	expect(asked?.summary).toBe("Delete 12 mails on mail.example");
	expect(server.writes(mark)).toEqual([]);
	await strike(eye, 2);
	await strike(eye, 4);
	await person.answers(eye, "allow");
	await until("ten arrive", () => sent(mark).length >= 10);
	await stage().fence(page);
	const all = Array.from({ length: 12 }, (_, i) => i + 1);
	expect(sent(mark)).toEqual(all.filter((n) => n !== 2 && n !== 4));
	expect(await eye.question()).toBeUndefined();
	const settled = await settledOf(seq);
	expect(settled.map((line) => line.verdict).sort()).toEqual([...Array(10).fill("approved"), ...Array(2).fill("denied")]);
	expect(new Set(settled.map((line) => line.hold)).size).toBe(12);
	expect(new Set(settled.map((line) => (line as { press?: string }).press)).size).toBe(1);
	figures.push(
		`deletions at once: ${new Set(settled.map((line) => line.hold)).size} holds, answered by ${new Set(settled.map((line) => (line as { press?: string }).press)).size} press`,
	);
	await eye.close();
});

test("an agent that presses one after the other without an answer: the list grows in sight, and one press answers it", async () => {
	const page = await open();
	const eye = await stage().eyeOn(page);
	const [mark, seq] = [stage().server.mark(), await lastSeq()];
	for (let n = 1; n <= 6; n++) {
		await page.locator(`li:nth-child(${n}) button`).click();
		await until(`${n} in the question`, async () => (n === 1 ? Boolean(await eye.question()) : (await lines(eye)) === n));
	}
	expect((await eye.question())?.place).toBe("");
	expect(stage().server.writes(mark)).toEqual([]);
	await stage().person.answers(eye, "allow");
	await until("six arrive", () => sent(mark).length >= 6);
	await stage().fence(page);
	expect(sent(mark)).toEqual([1, 2, 3, 4, 5, 6]);
	expect(await eye.question()).toBeUndefined();
	const settled = (await settledOf(seq)).filter((line) => line.path === "human");
	figures.push(
		`presses one after the other: ${settled.length} holds, answered by ${new Set(settled.map((line) => (line as { press?: string }).press)).size} press`,
	);
	await eye.close();
});

test("deny all, and deny one alone", async () => {
	const page = await open();
	const eye = await stage().eyeOn(page);
	const mark = stage().server.mark();
	await deletes(1, 3)(page);
	await until("three in the list", async () => (await lines(eye)) === 3);
	await stage().person.clickAt(await button(eye, ({ classes, text }) => classes.includes("unfold") && text.startsWith("2 ")));
	await stage().person.clickAt(await button(eye, ({ text }) => text.startsWith("Deny only this one")));
	await until("two are left", async () => (await lines(eye)) === 2);
	await stage().person.answers(eye, "deny");
	await until("no question", async () => !(await eye.question()));
	await stage().fence(page);
	expect(stage().server.writes(mark)).toEqual([]);
	await eye.close();
});

test("what comes while the person is at it waits outside the list until it is added", async () => {
	const page = await open();
	const eye = await stage().eyeOn(page);
	const { server, person } = stage();
	const mark = server.mark();
	await deletes(1, 2)(page);
	await until("two in the list", async () => (await lines(eye)) === 2);
	// A burst is over after a while, and here comes the hand.
	await new Promise((resolve) => setTimeout(resolve, 1600));
	await person.clickAt(await button(eye, ({ classes, text }) => classes.includes("unfold") && text.startsWith("1 ")));
	await deletes(3, 3)(page);
	await until("the third is told of", async () => (await eye.question())?.text.includes("One more like this came meanwhile"));
	expect(await lines(eye)).toBe(2);
	await person.answers(eye, "allow");
	await until("two arrive", () => sent(mark).length >= 2);
	await until("the third is the next question", async () => (await eye.question())?.buttons.some(({ text }) => text === "Deny"));
	expect(sent(mark)).toEqual([1, 2]);
	await deletes(4, 4)(page);
	// Whether it joined by itself or waits beside: it is added.
	const add = (await eye.question())?.buttons.find(({ text }) => /^(Add to the list|Show as a list)$/.test(text));
	if (add) await person.clickAt(add);
	await until("both in the list", async () => (await lines(eye)) === 2);
	await person.answers(eye, "deny");
	await stage().fence(page);
	expect(sent(mark)).toEqual([1, 2]);
	await eye.close();
});

test("the agent puts back what was struck: that denies all of it", async () => {
	const page = await open();
	const eye = await stage().eyeOn(page);
	const [mark, seq] = [stage().server.mark(), await lastSeq()];
	await deletes(1, 3)(page);
	await until("three in the list", async () => (await lines(eye)) === 3);
	await strike(eye, 1);
	const [left = 0, top = 0] = await page.evaluate(() => [
		screenX + (outerWidth - innerWidth) / 2,
		screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2,
	]);
	const blamed = async () =>
		(await settledOf(seq)).filter(({ verdict, note }) => verdict === "denied" && note.includes("tried to approve this itself")).length;
	// One press in ten is on the device's clock by chance: that one counts for nothing, and blames nobody.
	for (let tries = 0; tries < 5; tries++) {
		const back = await until("the struck one may be put back, or the question is gone", async () => {
			const question = await eye.question();
			return question ? question.buttons.find(({ classes }) => classes.includes("back") && classes.includes("awake")) : "gone";
		}).catch(async (error: Error) => {
			throw new Error(`${error.message}; it shows ${JSON.stringify((await eye.question())?.buttons.map(({ text, classes }) => [text, classes]))}`);
		});
		if (back === "gone") break;
		await page.mouse.click(back.x - left, back.y - top);
		await until("the question is gone", async () => !(await eye.question()), 3000).catch(async () => expect(await strikes(eye)).toBe(2));
	}
	await until("all three are denied for it", async () => (await blamed()) === 3);
	await stage().fence(page);
	expect(sent(mark)).toEqual([]);
	await eye.close();
});

test("the shortcut answers the list that is on screen, without what was struck", async () => {
	const page = await open();
	const eye = await stage().eyeOn(page);
	const { server, person } = stage();
	const mark = server.mark();
	await page.evaluate(() => {
		for (let n = 1; n <= 3; n++) void fetch(`/act/mails/${n}`, { method: "PUT", body: `folder=${n}` }).catch(() => {});
	});
	await until("three in the list", async () => (await lines(eye)) === 3);
	await strike(eye, 2);
	const isAwake = async () => (await eye.question())?.buttons.some(({ classes, disabled }) => classes.includes("allow") && !disabled);
	for (let tries = 0; tries < 5 && (await eye.question()); tries++) {
		await until("Allow is awake", isAwake);
		await person.press("alt+shift+y");
		await until("no question", async () => !(await eye.question()), 3000).catch(() => undefined);
	}
	await until("two arrive", () => sent(mark).length >= 2);
	await stage().fence(page);
	expect(sent(mark)).toEqual([1, 3]);
	await eye.close();
});

test("unlike things stay questions of their own", async () => {
	await given(stage(), await open())
		.agentDoes("deletes and posts", (page) =>
			page.evaluate(() => {
				void fetch("/act/mails/1", { method: "DELETE" }).catch(() => {});
				void fetch("/act/comments", { method: "POST", body: "text=hello" }).catch(() => {});
			}),
		)
		.expectHeld({ waiting: 2 })
		.person("deny")
		.person("deny")
		.expectNothingSent();
});
