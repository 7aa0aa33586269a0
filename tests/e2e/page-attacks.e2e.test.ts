// Real Chromium with Sayso, no client to be seen, so that a person's plain click is enough: what pages do to the question, with
// a real click of the X server at the place of Allow meanwhile. Nothing may be released.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../cases/desk.ts";
import { type OverlayEye, openOverlayEye, type Point } from "../fixtures/overlay-eye.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { HARMLESS, PAGE_ATTACKS, type PageAttack } from "./page-attacks.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,"></head><body><h1>A page</h1><p>Text</p></body></html>`;
const stage = useStage({
	agent: false,
	sites: [({ method }) => (method === "GET" ? { headers: { "content-type": "text/html" }, body: PAGE } : undefined)],
});
const run = promisify(execFile);
let desk: Desk;
let count = 0;
beforeAll(async () => {
	desk = await openDesk(stage().devtools);
	await desk.set({ guardEverything: true });
});

const x = (...args: (string | number)[]) => run("xdotool", args.map(String), { env: { ...process.env, DISPLAY: ownDisplay() } });
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function open() {
	const { devtools } = stage();
	const url = `http://p${++count}.example/page`;
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url });
	const session = await devtools.attach(targetId);
	const evaluate = async <T>(expression: string) =>
		(
			await devtools.send<{ result: { value: T } }>(
				"Runtime.evaluate",
				{
					expression: `(() => { const host = globalThis.saysoHost ??= document.documentElement.querySelector(":scope > div"); ${expression} })()`,
					returnByValue: true,
					userGesture: true,
				},
				session,
			)
		).result?.value;
	await until("the page is there", () => evaluate<boolean>(`return location.href === ${JSON.stringify(url)} && document.readyState === "complete"`));
	const eye = await openOverlayEye(devtools, targetId);
	return {
		url,
		eye,
		evaluate,
		ask: () => evaluate(`delete globalThis.saysoHost; void fetch("/act/released", { method: "POST", body: "x" }).catch(() => {})`),
		close: async () => {
			await eye.close();
			await devtools.send("Target.closeTarget", { targetId });
		},
	};
}

const allowOf = (eye: OverlayEye) =>
	until("Allow is awake", async () => (await eye.question())?.buttons.find(({ classes }) => classes.includes("allow") && classes.includes("awake")));

/** To the place, as a hand comes there. */
const reach = (at: Point) =>
	x(...[120, 90, 64, 44, 28, 16, 8, 3, 0].flatMap((away) => ["mousemove", at.x + 3 - away, at.y + 2 - Math.round(away / 2), "sleep", 0.012]));
const press = ["mousedown", 1, "sleep", 0.09, "mouseup", 1];

async function lureTo(at: Point, lure: PageAttack["lure"] = "click") {
	if (lure === "shortcut") {
		await rest(400);
		return x("keydown", "alt", "keydown", "shift", "key", "y", "keyup", "shift", "keyup", "alt");
	}
	if (lure === "types y") return x("type", "--delay", 60, "yes yes\n");
	if (lure === "holds Enter") return x("keydown", "Return", "sleep", 1.1, "keyup", "Return");
	if (lure === "drag")
		return x(
			"mousemove",
			60,
			180,
			"mousedown",
			1,
			"sleep",
			0.1,
			"mousemove",
			90,
			190,
			"sleep",
			0.1,
			"mousemove",
			at.x,
			at.y,
			"sleep",
			0.1,
			"mouseup",
			1,
		);
	if (lure === "hold") return x("mousedown", 1, "sleep", 0.9, "mouseup", 1);
	if (lure === "when it is over") {
		await rest(150);
		return x(...press);
	}
	if (lure === "double click") return x(...press, "sleep", 0.1, ...press);
	await x(...press);
	await rest(200);
	return x(...press);
}

describe("nothing is released by what a page does:", () => {
	for (const { name, code, lure, before = "", quiet } of PAGE_ATTACKS)
		test(name, async () => {
			const page = await open();
			const { server } = stage();
			const mark = server.mark();
			if (before) await page.evaluate(before);
			let at: Point;
			if (lure === "hold from before" || lure === "types y" || lure === "drag") {
				// Where the question will be, the person is at work already: found out by a question before.
				await page.ask();
				at = await allowOf(page.eye);
				await page.evaluate("location.reload()");
				await until(
					"the question is gone",
					async () => !(await page.eye.question()) && (await page.evaluate<boolean>('return document.readyState === "complete"')),
				);
				await page.evaluate(before);
				await reach(at);
				const working = lureTo(at, lure === "hold from before" ? "click" : lure);
				await page.ask();
				await working;
				if (lure === "hold from before") for (let clicks = 0; clicks < 3; clicks++) await x(...press, "sleep", 0.12);
			} else {
				await page.ask();
				at = await allowOf(page.eye);
				await reach(at);
				await page.evaluate(`const at = { x: ${at.x}, y: ${at.y - 100} }; ${code}`);
				await rest(150);
				await lureTo(at, lure);
			}
			await rest(300);
			expect(summary(server.writes(mark)), "released").toBe("nothing");
			if (!quiet) {
				const { host } = new URL(page.url);
				await until("it is in the log", async () =>
					(await desk.lines(host)).some((line) => /interfered|not accepted|tried to approve/.test(line.note)),
				);
			}
			await page.close();
			expect(summary(server.writes(mark)), "released at the end").toBe("nothing");
		});
});

describe("nothing about the question changes by:", () => {
	for (const { name, code } of HARMLESS)
		test(name, async () => {
			const page = await open();
			const { server } = stage();
			const mark = server.mark();
			await page.ask();
			const at = await allowOf(page.eye);
			const before = await page.eye.question();
			await page.evaluate(code);
			await rest(300);
			const after = await page.eye.question();
			expect(after?.text.replace(/\d+:\d+/g, "")).toBe(before?.text.replace(/\d+:\d+/g, ""));
			expect(after?.buttons.map(({ x, y, width, height }) => [x, y, width, height])).toEqual(
				before?.buttons.map(({ x, y, width, height }) => [x, y, width, height]),
			);
			for (let tries = 0; tries < 3 && !server.writes(mark).length; tries++) {
				await reach(at);
				await x(...press);
				await until("it is released", () => server.writes(mark).length === 1, 2000).catch(() => undefined);
			}
			expect(server.writes(mark)).toHaveLength(1);
			if (code.includes("heard"))
				expect((await page.evaluate<string[]>("return window.heard ?? []")).filter((one) => /(down|up|click)true/.test(one))).toEqual([]);
			await page.close();
		});
});
