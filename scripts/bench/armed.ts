// Node. What Sayso costs while an agent drives: from its press to the question, from the person's yes to the request.
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import type { Chromium } from "../../tests/fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../../tests/fixtures/devtools.ts";
import { type OverlayEye, openOverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Figure } from "./bench-table.ts";
import type { Hand } from "./hand.ts";

const COLD = 30;
const WARM = 30;
const CALLS = 30;
/** ms after which a loop ends with fewer rounds on a slow machine: the table says how many there were */
const MOST = { cold: 50_000, warm: 70_000, calls: 25_000 };
const THREAD = "http://forum.example/thread";

const now = () => performance.timeOrigin + performance.now();

export interface Replies {
	/** epoch ms of each reply's arrival so far */
	arrived: number[];
}

/** A tab as the agent drives it, and an eye that says where things are on the screen. */
interface Tab {
	page: Page;
	cdp: CDPSession;
	eye: OverlayEye;
	close(): Promise<void>;
}

async function openTab(context: BrowserContext, devtools: DevTools): Promise<Tab> {
	const page = await context.newPage();
	await page.goto(THREAD);
	await page.bringToFront();
	const cdp = await context.newCDPSession(page);
	const { targetInfo } = await cdp.send("Target.getTargetInfo");
	const eye = await openOverlayEye(devtools, targetInfo.targetId);
	return {
		page,
		cdp,
		eye,
		async close() {
			await eye.close();
			await page.close();
		},
	};
}

/**
 * Presses as drivers do, and says how many ms passed from sending the release to two animation frames after something was put
 * at the end of the document element: the question, or without Sayso the page's own popover. The second of them begins when
 * the frame that shows it has been handed to the compositor.
 */
async function pressUntilPainted({ page, cdp }: Tab, selector: string): Promise<number> {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`${selector} is not on the page`);
	const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, button: "left", clickCount: 1 } as const;
	await page.evaluate(() => {
		const world = window as unknown as { painted: Promise<number> };
		world.painted = new Promise((done, fail) => {
			setTimeout(() => fail(new Error("nothing was put on the page within 8 s of the press")), 8000);
			const observer = new MutationObserver((records) => {
				if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
				observer.disconnect();
				requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())));
			});
			observer.observe(document.documentElement, { childList: true });
		});
	});
	const ahead = await clockAhead(page);
	await cdp.send("Input.dispatchMouseEvent", { ...at, type: "mouseMoved", button: "none" });
	await cdp.send("Input.dispatchMouseEvent", { ...at, type: "mousePressed" });
	const from = now();
	await cdp.send("Input.dispatchMouseEvent", { ...at, type: "mouseReleased" });
	const painted = await page.evaluate(() => (window as unknown as { painted: Promise<number> }).painted);
	return painted - ahead - from;
}

/** How many ms the page's clock is ahead of ours, from the fastest of a few questions. */
async function clockAhead(page: Page): Promise<number> {
	let best = { took: Number.POSITIVE_INFINITY, ahead: 0 };
	for (let tries = 0; tries < 5; tries++) {
		const before = now();
		const there = await page.evaluate(() => performance.timeOrigin + performance.now());
		const took = now() - before;
		if (took < best.took) best = { took, ahead: there - before - took / 2 };
	}
	return best.ahead;
}

/** Presses Allow; resolves with the ms from letting go to the request's arrival. A press that did not count is made anew. */
async function allow({ eye }: Tab, hand: Hand, replies: Replies): Promise<number> {
	const before = replies.arrived.length;
	const button = async () => (await eye.question())?.buttons.find(({ classes }) => classes.includes("allow"));
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

async function connect(browser: Chromium) {
	const devtools = await connectDevTools(browser.wsUrl);
	const agent: Browser = await chromium.connectOverCDP(browser.wsUrl);
	const context = agent.contexts()[0] as BrowserContext;
	return {
		open: () => openTab(context, devtools),
		async close() {
			await agent.close();
			devtools.close();
		},
	};
}

/** From here on an agent is attached to both browsers. `hand` works on the display where both are seen, side by side. */
export async function measureArmed(sayso: Chromium, bare: Chromium, hand: Hand, replies: Replies): Promise<Figure[]> {
	const guarded = await connect(sayso);
	const open = await connect(bare);
	const cold = { sayso: [] as number[], bare: [] as number[] };
	const warm = { sayso: [] as number[], bare: [] as number[] };
	const yes = { sayso: [] as number[], bare: [] as number[] };
	const held = { sayso: [] as number[], bare: [] as number[] };
	const idle = { sayso: [] as number[], bare: [] as number[] };

	for (let round = 0, end = now() + MOST.cold; round < COLD && now() < end; round++) {
		const one = await guarded.open();
		cold.sayso.push(await pressUntilPainted(one, "#post"));
		await one.close();
		const other = await open.open();
		cold.bare.push(await pressUntilPainted(other, "#paint"));
		await other.close();
	}

	const one = await guarded.open();
	const other = await open.open();
	for (let round = -1, end = now() + MOST.warm; round < WARM && now() < end; round++) {
		const painted = await pressUntilPainted(one, "#post");
		const sent = await allow(one, hand, replies);
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

	for (let round = 0, end = now() + MOST.calls; round < CALLS && now() < end; round++) {
		for (const [tab, key] of [
			[one, "sayso"],
			[other, "bare"],
		] as const) {
			// A new document each time: what was held in the old one ends with it.
			await tab.page.goto(THREAD);
			idle[key].push(await timed(() => tab.page.click("#idle")));
			held[key].push(await timed(() => tab.page.click("#post")));
			if (key === "sayso") await until("the press is held", () => tab.eye.question());
		}
	}
	await guarded.close();
	await open.close();
	const painted = "CDP mouseReleased sent → 2nd animation frame after it was put in the page; without: the page's own popover";
	return [
		{ name: "agent's click → question painted, cold", unit: "ms", ...cold, how: `${painted}; first hold of a new tab` },
		{ name: "agent's click → question painted, warm", unit: "ms", ...warm, how: `${painted}; later holds of one document` },
		{
			name: "person's Allow → request at the server",
			unit: "ms",
			...yes,
			how: "X mouse release → request; without: the person clicks it themselves",
		},
		{ name: "page.click of a write (held)", unit: "ms", ...held, how: "Playwright's whole call" },
		{ name: "page.click of nothing that needs asking", unit: "ms", ...idle, how: "Playwright's whole call" },
	];
}
