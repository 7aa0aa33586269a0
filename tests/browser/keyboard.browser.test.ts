// Real Chromium, the overlay as it ships, and the keyboard of an X server: every answer without a mouse.
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { ownDisplay } from "../fixtures/own-display.ts";
import { fixtureMails, STATES } from "../pages/fixture-holds.ts";
import { type OverlayBench, startOverlayBench } from "../pages/overlay-bench.ts";

let bench: OverlayBench;
beforeAll(async () => {
	bench = await startOverlayBench(ownDisplay());
}, 60_000);
afterAll(() => bench?.stop(), 30_000);
beforeEach(async () => {
	await bench.page.goto(bench.url);
	await bench.worker.evaluate(() => {
		(self as unknown as { bench: { told: unknown[] } }).bench.told.length = 0;
	});
});
const opts = { timeout: 60_000 };

/** goes there by Tab, or back by Shift+Tab */
async function goTo(selector: string, back = false) {
	for (let tries = 0; tries < 30; tries++) {
		if ((await bench.look(selector))?.focused) return;
		await bench.xdotool("key", back ? "shift+Tab" : "Tab");
	}
	throw new Error(`the keyboard does not reach ${selector}`);
}
async function holds(key: string, ready: string) {
	await bench.xdotool("keydown", key);
	await bench.until("it may be released", async () => (await bench.look(ready)) ?? false);
	await bench.xdotool("keyup", key);
}
/** the pointer rests on the window, so that the keys find it */
const begin = async () => {
	await bench.awake();
	await bench.personPoints((await bench.look("h2")) as never);
};
const decision = async () => (await bench.until("a decision", async () => (await bench.decisions()).length > 0 && bench.decisions()))[0];

test("what can't be taken back is confirmed by holding Enter, and not by tapping it", opts, async () => {
	await bench.ask(STATES["extraStep"]?.() ?? []);
	await begin();
	await goTo(".allow");
	await bench.xdotool("key", "Return");
	await bench.until("the hint", async () => (await bench.look(".allow.short")) ?? false);
	expect(await bench.decisions()).toEqual([]);
	await holds("Return", ".allow.ready");
	expect(await decision()).toMatchObject({ verdict: "approved", proof: { gesture: "hold_key" } });
});

test("the space bar does as Enter does", opts, async () => {
	await bench.ask(STATES["post"]?.() ?? []);
	await begin();
	await goTo(".allow");
	await holds("space", ".allow.ready");
	expect(await decision()).toMatchObject({ verdict: "approved", proof: { gesture: "hold_key" } });
});

test("a list: struck with Enter, put back by holding it, the focus stays at the line; then allowed", opts, async () => {
	const mails = fixtureMails(3);
	await bench.ask(mails);
	await begin();
	await goTo("li:nth-child(3) .strike", true);
	await bench.xdotool("key", "Return");
	await bench.until("the focus is on Put back", async () => (await bench.look("li:nth-child(3) .back.awake"))?.focused);
	await bench.xdotool("key", "shift+Tab", "shift+Tab");
	await bench.until("the focus is on the line before", async () => (await bench.look("li:nth-child(2) .strike"))?.focused);
	await bench.xdotool("key", "Return");
	await bench.until("the focus is on Put back", async () => (await bench.look("li:nth-child(2) .back.awake"))?.focused);
	await holds("Return", "li:nth-child(2) .back.ready");
	await bench.until("the focus is on Strike again", async () => (await bench.look("li:nth-child(2) .strike"))?.focused);
	await bench.awake();
	await goTo(".allow");
	await holds("Return", ".allow.ready");
	expect(await decision()).toMatchObject({
		...{ hold: mails[0]?.id, verdict: "approved", proof: { gesture: "hold_key" } },
		...{ also: [{ hold: mails[1]?.id, digest: mails[1]?.digest }], struck: [{ hold: mails[2]?.id, digest: mails[2]?.digest }] },
	});
});

test("Deny has the focus from the start: one Enter is a no to all", opts, async () => {
	const mails = fixtureMails(3);
	await bench.ask(mails);
	await begin();
	await bench.xdotool("key", "Return");
	expect(await decision()).toMatchObject({ verdict: "denied", hold: mails[0]?.id, also: [{ hold: mails[1]?.id }, { hold: mails[2]?.id }] });
});

test("a longer yes is reached and given by key", opts, async () => {
	await bench.ask(STATES["json"]?.() ?? []);
	await begin();
	await goTo(".extras summary");
	await bench.xdotool("key", "Return");
	await goTo(".extras .longer.awake");
	await holds("Return", ".extras .longer.ready");
	expect(await decision()).toMatchObject({ verdict: "approved", lifetime: "hour", proof: { gesture: "hold_key" } });
});
