// Node. What Sayso costs while an agent drives: from its press to the question, from the person's yes to the request.
import { opensPopup } from "../../tests/fixtures/firefox-eye.ts";
import type { Person } from "../../tests/fixtures/person.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Figure } from "./bench-table.ts";
import { type Bench, type BenchBrowser, type DrivenTab, now, ORIGIN } from "./browser.ts";
import type { Hand } from "./hand.ts";

/** ms after which a loop ends with fewer rounds on a slow machine: the table says how many there were */
const MOST = { cold: 50_000, warm: 70_000, calls: 25_000 };
const THREAD = `${ORIGIN}/thread`;

export interface Replies {
	/** epoch ms of each reply's arrival so far */
	arrived: number[];
}

/** Who answers, where both browsers are seen side by side. */
interface Desk {
	hand: Hand;
	person: Person;
	replies: Replies;
}

/**
 * Presses as drivers do, and says how many ms passed from sending the release to two animation frames after something was put
 * at the end of the document element: the question, or without Sayso the page's own popover. The second of them begins when
 * the frame that shows it has been handed to the compositor.
 */
async function pressUntilPainted(tab: DrivenTab, selector: string): Promise<number> {
	const at = await tab.evaluate<{ x: number; y: number }>(
		`(() => { const { x, y, width, height } = document.querySelector("${selector}").getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 }; })()`,
	);
	await tab.evaluate(`{
		window.painted = new Promise((done, fail) => {
			setTimeout(() => fail(new Error("nothing was put on the page within 8 s of the press")), 8000);
			const observer = new MutationObserver((records) => {
				if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
				observer.disconnect();
				requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())));
			});
			observer.observe(document.documentElement, { childList: true });
		});
		undefined;
	}`);
	const ahead = await clockAhead(tab);
	const from = await tab.press(at);
	return (await tab.evaluate<number>("window.painted")) - ahead - from;
}

/** How many ms the page's clock is ahead of ours, from the fastest of a few questions. */
async function clockAhead(tab: DrivenTab): Promise<number> {
	let best = { took: Number.POSITIVE_INFINITY, ahead: 0 };
	for (let tries = 0; tries < 5; tries++) {
		const before = now();
		const there = await tab.evaluate<number>("performance.timeOrigin + performance.now()");
		const took = now() - before;
		if (took < best.took) best = { took, ahead: there - before - took / 2 };
	}
	return best.ahead;
}

/**
 * Presses Allow, where this browser takes it; resolves with the ms from letting go to the request's arrival. A press that did not
 * count is made anew.
 */
async function allow({ eye }: DrivenTab, popup: BenchBrowser["popup"], { hand, person, replies }: Desk): Promise<number> {
	const before = replies.arrived.length;
	if (popup) await opensPopup(person, eye, popup);
	const button = async () => (await (popup ?? eye).question())?.buttons.find(({ classes }) => classes.includes("allow"));
	for (let tries = 1; ; tries++) {
		await hand.moveTo(await until("the question is there", button));
		const awake = await until("Allow can be pressed", async () => {
			const seen = await button();
			return seen && !seen.disabled ? seen : undefined;
		});
		const mustHold = /press and hold|hold it a little/i.test(awake.text);
		const ready = () => until("it was held long enough", async () => (await button())?.classes.includes("ready"));
		const from = await hand.press(mustHold ? ready : undefined);
		const arrived = await until("the request arrives", () => replies.arrived[before], 4000).catch((error: Error) => error);
		if (!(arrived instanceof Error)) {
			await until("the question is gone", async () => !(await eye.question()));
			if (popup) {
				await person.press("Escape");
				await until("the popup is closed", async () => !(await popup.question()));
			}
			return arrived - from;
		}
		if (tries === 3) throw arrived;
	}
}

async function timed(call: () => Promise<unknown>): Promise<number> {
	const from = now();
	await call();
	return now() - from;
}

/** From here on an agent is attached to both browsers. */
export async function measureArmed(
	{ release, yes: how }: Bench,
	sayso: BenchBrowser,
	bareBrowser: BenchBrowser,
	desk: Desk,
	rounds: number,
): Promise<Figure[]> {
	const { hand, replies } = desk;
	const guarded = await sayso.agent();
	const open = await bareBrowser.agent();
	const cold = { sayso: [] as number[], bare: [] as number[] };
	const warm = { sayso: [] as number[], bare: [] as number[] };
	const yes = { sayso: [] as number[], bare: [] as number[] };
	const held = { sayso: [] as number[], bare: [] as number[] };
	const idle = { sayso: [] as number[], bare: [] as number[] };

	for (let round = 0, end = now() + MOST.cold; round < rounds && now() < end; round++) {
		const one = await guarded.open(THREAD);
		cold.sayso.push(await pressUntilPainted(one, "#post"));
		await one.close();
		const other = await open.open(THREAD);
		cold.bare.push(await pressUntilPainted(other, "#paint"));
		await other.close();
	}

	const one = await guarded.open(THREAD);
	const other = await open.open(THREAD);
	for (let round = -1, end = now() + MOST.warm; round < rounds && now() < end; round++) {
		const painted = await pressUntilPainted(one, "#post");
		const sent = await allow(one, sayso.popup, desk);
		const floor = await pressUntilPainted(other, "#paint");
		const before = replies.arrived.length;
		await hand.moveTo(await other.eye.locate("#post"));
		const from = await hand.press();
		const arrived = await until("the person's own click sends", () => replies.arrived[before]);
		if (round < 0) continue;
		warm.sayso.push(painted);
		yes.sayso.push(sent);
		warm.bare.push(floor);
		yes.bare.push(arrived - from);
	}

	for (let round = 0, end = now() + MOST.calls; round < rounds && now() < end; round++) {
		for (const [tab, key] of [
			[one, "sayso"],
			[other, "bare"],
		] as const) {
			// A new document each time: what was held in the old one ends with it.
			await tab.goto(THREAD);
			idle[key].push(await timed(() => tab.click("#idle")));
			held[key].push(await timed(() => tab.click("#post")));
			if (key === "sayso") await until("the press is held", () => tab.eye.question());
		}
	}
	await guarded.close();
	await open.close();
	const painted = `${release} → 2nd animation frame after it was put in the page; without: the page's own popover`;
	return [
		{ name: "agent's click → question painted, cold", unit: "ms", ...cold, how: `${painted}; first hold of a new tab` },
		{ name: "agent's click → question painted, warm", unit: "ms", ...warm, how: `${painted}; later holds of one document` },
		{
			name: "person's Allow → request at the server",
			unit: "ms",
			...yes,
			how: `${how} → request; without: the person clicks it themselves`,
		},
		{ name: "page.click of a write (held)", unit: "ms", ...held, how: "the tool's whole call" },
		{ name: "page.click of nothing that needs asking", unit: "ms", ...idle, how: "the tool's whole call" },
	];
}
