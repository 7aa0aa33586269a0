// Real Chromium with Sayso and an agent that is an extension: agents that press Allow themselves get nothing but a no, the
// person is told in red, and agents that wait go on afterwards.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ownDisplay } from "../fixtures/own-display.ts";
import { createPerson } from "../fixtures/person.ts";
import { until } from "../fixtures/until.ts";
import { type ChromiumGround, startGround } from "../self-approval/chromium-ground.ts";
import { WAYS } from "../self-approval/chromium-ways.ts";
import { tryWay } from "../self-approval/try-way.ts";

let ground: ChromiumGround;
beforeAll(async () => {
	ground = await startGround(ownDisplay());
}, 60_000);
afterAll(() => ground?.close());

describe("an agent's tool can't approve:", () => {
	// `npm run self-approval` makes the many tries, and those of the slow tools.
	for (const way of WAYS.filter(({ slow }) => !slow))
		test(`${way.tool}: ${way.name}`, async () => {
			const tally = await tryWay(ground, way, 2);
			expect(tally).toMatchObject({ tried: 2, approved: 0 });
		});
});

const ALARM = /The agent tried to approve this itself/;

describe("a press of the agent's", () => {
	test("denies the action, is in the log, and stays in red until the person has seen it", async () => {
		const seat = await ground.openSeat();
		const mark = ground.server.mark();
		await seat.evaluate(
			`globalThis.ended = ""; void fetch("/act/denied", { method: "POST", body: "x" }).catch((error) => { ended = String(error); })`,
		);
		const { x, y } = await seat.allow();
		for (const type of ["mouseMoved", "mousePressed", "mouseReleased"])
			await seat.send("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
		await until("the page's own call fails", () => seat.evaluate<boolean>("ended !== ''"));
		type Node = {
			nodeId: number;
			nodeValue: string;
			nodeName: string;
			backendNodeId: number;
			attributes?: string[];
			children?: Node[];
			shadowRoots?: Node[];
		};
		const all = (node: Node): Node[] => [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(all)];
		const inside = async () => all((await seat.send<{ root: Node }>("DOM.getDocument", { depth: -1, pierce: true })).root);
		const text = async () => (await inside()).map(({ nodeValue }) => nodeValue).join(" ");
		await until("the alarm is in the corner", async () => ALARM.test(await text()));
		expect(await text()).toMatch(/a mouse pressed without pressure/);
		// The agent is told whose buttons these are.
		const notice = await seat.evaluate<string>(`document.querySelector("body > [data-sayso]").textContent`);
		expect(notice).toMatch(/buttons are for the person alone/);
		expect(JSON.parse(await seat.evaluate<string>(`document.querySelector("body > [data-sayso]").dataset.sayso`))).toMatchObject({
			status: "blocked",
			next: "ask_user",
		});
		const line = (await ground.log()).findLast((each) => each.rule === "self-approval");
		expect(line).toMatchObject({
			stage: "settled",
			verdict: "denied",
			path: "policy",
			note: expect.stringMatching(/the agent tried to approve this itself: a mouse pressed without pressure/),
		});
		// Nor can it hide that: its press on "I have seen it" is known too.
		const seen = async () => (await inside()).find(({ nodeName, attributes }) => nodeName === "BUTTON" && attributes?.includes("seen"));
		const button = await until("there is a button", seen);
		const { quads } = await seat.send<{ quads: number[][] }>("DOM.getContentQuads", { backendNodeId: button.backendNodeId });
		const [left = 0, up = 0, , , right = 0, down = 0] = quads[0] ?? [];
		const middle = { x: (left + right) / 2, y: (up + down) / 2 };
		for (const type of ["mouseMoved", "mousePressed", "mouseReleased"])
			await seat.send("Input.dispatchMouseEvent", { type, ...middle, button: "left", clickCount: 1 });
		await new Promise((done) => setTimeout(done, 300));
		expect(await text()).toMatch(ALARM);
		const origin = await seat.evaluate<number[]>(
			"[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2]",
		);
		await createPerson(ownDisplay()).clickAt({ x: (origin[0] ?? 0) + middle.x, y: (origin[1] ?? 0) + middle.y });
		await until("the person has seen it", async () => !ALARM.test(await text()));
		expect(ground.server.writes(mark)).toHaveLength(0);
		await seat.close();
	});

	test("a press before the question could be read is blamed on nobody", async () => {
		const seat = await ground.openSeat();
		await seat.evaluate(`void fetch("/act/early", { method: "POST", body: "x" }).catch(() => {})`);
		const button = await until("it is there, asleep", async () =>
			(await seat.eye.question())?.buttons.find(({ classes }) => classes.includes("allow")),
		);
		expect(button.classes).not.toContain("awake");
		const { x, y } = { x: button.x, y: button.y };
		const [left = 0, top = 0] = await seat.evaluate<number[]>(
			"[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2]",
		);
		for (const type of ["mousePressed", "mouseReleased"])
			await seat.send("Input.dispatchMouseEvent", { type, x: x - left, y: y - top, button: "left", clickCount: 1 });
		await seat.allow();
		expect((await ground.log()).some((line) => line.rule === "self-approval" && line.site === new URL(seat.url).host)).toBe(false);
		await seat.close();
	});
});

test("an agent over chrome.debugger stays attached through a hold, and goes on after the person's yes", async () => {
	const seat = await ground.openSeat();
	const mark = ground.server.mark();
	const tabId = await ground.inAgent<number>(`agent.tabOf(${JSON.stringify(seat.url)})`);
	await ground.inAgent(`agent.attach(${tabId})`);
	const run = (expression: string) =>
		ground.inAgent<{ result: { value: unknown } }>(
			`agent.send(${tabId}, "Runtime.evaluate", { expression: ${JSON.stringify(expression)}, returnByValue: true })`,
		);
	const at = (
		await run(
			`(() => { const { x, y, width, height } = document.querySelector("#go").getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
		)
	).result.value as { x: number; y: number };
	await ground.inAgent(`agent.click(${tabId}, ${at.x}, ${at.y})`);
	await until("it is held", () => seat.eye.question());
	expect(ground.server.writes(mark)).toHaveLength(0);
	// It reads and looks meanwhile.
	expect((await run("document.querySelector('body > [data-sayso]').textContent")).result.value).toMatch(/HELD by Sayso/);
	expect((await ground.inAgent<{ data: string }>(`agent.send(${tabId}, "Page.captureScreenshot", {})`)).data.length).toBeGreaterThan(1000);
	await createPerson(ownDisplay()).answers(seat.eye, "allow");
	await until("it is sent", () => ground.server.writes(mark).length === 1);
	expect((await run("1 + 1")).result.value).toBe(2);
	await ground.inAgent(`agent.click(${tabId}, ${at.x}, ${at.y})`);
	await until("the next one is held", () => seat.eye.question());
	expect(await ground.inAgent("agent.detached.length")).toBe(0);
	await ground.inAgent(`agent.detach(${tabId})`);
	await seat.close();
});
