// Real Chromium with Sayso: where else than in the page a person decides. The passphrase, the popup after a page fought the
// question, and the buttons of the system's notification.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Notes</title><body><button id="post" onclick="fetch('/act/comment', { method: 'POST', body: 'hi' })">Post comment</button>
<button id="buy" onclick="fetch('/act/order', { method: 'POST', body: 'hi' })">Buy now</button></body></html>`;
const stage = useStage({ pages: { "/notes": PAGE } });
const run = promisify(execFile);
const x = (...args: (string | number)[]) => run("xdotool", args.map(String), { env: { ...process.env, DISPLAY: ownDisplay() } });

test("the passphrase: asked for with what can't be taken back, wrong ones don't count and are in the log, the page sees no letter of it", async () => {
	const { devtools, person, server } = stage();
	const options = await stage().openPage(`chrome-extension://${EXTENSION_ID}/options.html`);
	const change = (data: object) =>
		options.evaluate(async (data) => {
			const answer = (await chrome.runtime.sendMessage({ id: 1, type: "changePassphrase", data, timestamp: 1 })) as {
				res?: boolean;
				err?: { message?: string };
			};
			return answer.err?.message ?? answer.res;
		}, data);
	expect(await change({ next: "open sesame", current: "" })).toBe(true);
	await options.close();
	const page = await stage().openPage("http://forum.example/notes");
	await page.evaluate(() => {
		const heard: string[] = [];
		Object.assign(window, { heard });
		for (const type of ["keydown", "keypress", "keyup", "beforeinput", "input"])
			window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key ?? type), true);
	});
	const mark = server.mark();
	await page.click("#buy");
	const eye = await stage().eyeOn(page);
	const press = async () => {
		const button = await until("Allow is awake", async () =>
			(await eye.question())?.buttons.find(({ classes }) => classes.includes("allow") && classes.includes("awake")),
		);
		await person.holdAt(button, () =>
			until("held long enough", async () => (await eye.question())?.buttons.some(({ classes }) => classes.includes("ready"))),
		);
	};
	// Without it, the field gets the focus.
	await press();
	await person.type("a wrong guess");
	await press();
	await until("it is said", async () => /not the passphrase/.test((await eye.question())?.text ?? ""));
	expect(server.writes(mark)).toHaveLength(0);
	await person.press("shift+Tab");
	const field = (await eye.question())?.buttons.find(({ classes }) => classes.includes("deny"));
	// The field is above Deny.
	await person.clickAt({ x: field?.x ?? 0, y: (field?.y ?? 0) - 52 });
	await x("key", "ctrl+a");
	await person.type("open sesame");
	await press();
	await server.waitFor((arrival) => arrival.url === "/act/order", mark);
	expect(await page.evaluate("heard")).toEqual([]);
	const log = await readSessionLog(devtools);
	expect(log.some((line) => /a wrong passphrase was entered/.test(line.note))).toBe(true);
	expect(JSON.stringify(log)).not.toMatch(/sesame|wrong guess/);
	await eye.close();
	const again = await stage().openPage(`chrome-extension://${EXTENSION_ID}/options.html`);
	// In a tab, beside guarded ones, nobody changes it, not even with the right one.
	expect(
		await again.evaluate(async () => {
			const answer = (await chrome.runtime.sendMessage({ id: 1, type: "changePassphrase", data: { current: "open sesame" }, timestamp: 1 })) as {
				err?: { message?: string };
			};
			return answer.err?.message;
		}),
	).toMatch(/can’t be changed/);
	// Nor past the background.
	await again.evaluate(() => chrome.storage.local.remove("passphrase"));
	await until("it is put back", () => again.evaluate(async () => Boolean((await chrome.storage.local.get("passphrase"))["passphrase"])));
	await again.close();
});

test("an agent that scrolls the question does not take its first sentence out of sight", async () => {
	stage().serve(
		"/long",
		`<!doctype html><title>Long</title><form action="/act/post" method="post"><textarea name="text">${"word\n".repeat(80)}Save a draft, for you only</textarea><button id="go">Post reply to everyone</button></form>`,
	);
	const page = await stage().openPage("http://forum.example/long");
	await page.click("#go");
	const eye = await stage().eyeOn(page);
	const before = await until("a question", () => eye.question());
	const facts = await until("what it says is drawn", () => eye.screenshot());
	await page.mouse.move(900, 300);
	await page.mouse.wheel(0, 1500);
	await until("it is scrolled", async () => !(await eye.screenshot()).equals(facts));
	await new Promise((done) => setTimeout(done, 500));
	const after = await eye.question();
	expect(Math.abs((after?.summaryAt.y ?? 0) - before.summaryAt.y)).toBeLessThan(60);
	await eye.close();
});

test("a page that fights the question moves it to the popup: no yes in the page any more", async () => {
	const { server, person, devtools } = stage();
	const page = await stage().openPage("http://wiki.example/notes");
	const mark = server.mark();
	const seq = (await readSessionLog(devtools)).at(-1)?.seq ?? 0;
	await page.click("#post");
	const eye = await stage().eyeOn(page);
	await until("the question is there", () => eye.question());
	await page.evaluate(async () => {
		for (let times = 0; times < 12; times++) {
			document.querySelector(":root > div")?.remove();
			await new Promise((done) => setTimeout(done, 150));
		}
	});
	await until("it says where to decide", async () => /popup only/.test((await eye.question())?.text ?? ""), 15_000);
	expect(server.writes(mark)).toHaveLength(0);
	// No button of it is awake here; a no still counts. What the popup allows is in popup.e2e.test.ts.
	expect((await eye.question())?.buttons.filter(({ classes }) => classes.includes("awake"))).toEqual([]);
	await person.answers(eye, "deny");
	const log = await until("it is denied", async () => {
		const lines = (await readSessionLog(devtools)).filter((line) => line.seq > seq);
		return lines.some((line) => line.stage === "settled" && line.path === "human") && lines;
	});
	expect(log.findLast((line) => line.path === "human")).toMatchObject({ verdict: "denied", surface: "overlay" });
	expect(log.some((line) => /interfered again and again/.test(line.note))).toBe(true);
	await stage().fence(page);
	expect(server.writes(mark)).toHaveLength(0);
	await eye.close();
});
