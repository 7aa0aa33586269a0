// Real Chromium with Sayso, and what happens to the browser as a whole: it is killed, and its session restored.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createGround, type Ground } from "../cases/arena.ts";
import { type Desk, openDesk } from "../cases/desk.ts";
import { type EyeTab, eyeOnTarget, FENCE, openTab } from "../cases/eye.ts";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";

interface Run {
	chromium: Chromium;
	devtools: DevTools;
	desk: Desk;
	/** Sayso's own page */
	own: EyeTab;
}

let ground: Ground;
let profile: string;
let run: Run | undefined;

beforeAll(async () => {
	ground = await createGround();
});
afterEach(async () => {
	await kill();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
afterAll(() => ground?.close());

/** As a crash does: nobody in the browser hears of it. */
async function kill() {
	run?.devtools.close();
	await run?.chromium.close();
	run = undefined;
}

async function start(args: string[] = []): Promise<Run> {
	const chromium = await launchChromium({
		...{ display: ownDisplay(), extension: extensionFolder(), hostsPort: ground.server.port, profile, args },
	});
	const devtools = await connectDevTools(chromium.wsUrl);
	const isUp = async () => (await devtools.targets()).some((each) => each.type === "service_worker" && each.url.includes(EXTENSION_ID));
	await until("Sayso's worker is there", isUp, 20_000);
	const desk = await openDesk(devtools);
	run = { chromium, devtools, desk, own: await eyeOnTarget(devtools, desk.targetId) };
	return run;
}

const rules = ({ own }: Run) =>
	own.evaluate<unknown>(
		"Promise.all([chrome.declarativeNetRequest.getSessionRules(), chrome.declarativeNetRequest.getEnabledRulesets()]).then(([rules, sets]) => [rules.length, sets])",
	);
const fence = async (tab: EyeTab) => {
	const url = `/fence?${Math.random()}`;
	await tab.evaluate(FENCE(url));
	await ground.server.waitFor((arrival) => arrival.url === url, 0);
};
const FORM = `<form method="post" action="/act/form"><input name="a" value="1"><button>Send</button></form>`;

test("a browser that is killed and restored: no rule is left, the hold is over, and the form's page sends nothing again", async () => {
	profile = mkdtempSync(join(tmpdir(), "sayso-profile-"));
	const first = await start();
	const done = ground.play({ "/page": FORM }, {});
	const waits = ground.play({ "/page": FORM }, {});
	const sent = await openTab(first.devtools, `${done.home}/page`);
	await first.desk.arm(done.token);
	await sent.evaluate("void document.forms[0].requestSubmit()");
	const hold = await until("a question", async () => (await first.desk.holds(done.token))[0]);
	await first.desk.decide(hold, "approved");
	await until("it arrived", () => ground.writes(done).length === 1);
	const held = await openTab(first.devtools, `${waits.home}/page`);
	await first.desk.arm(waits.token);
	await held.evaluate("void document.forms[0].requestSubmit()");
	await until("a question", async () => (await first.desk.holds(waits.token))[0]);
	expect(await rules(first)).not.toEqual([0, []]);
	// What the browser writes down of its windows now and then.
	const preferences = join(profile, "Default", "Preferences");
	await until("the profile is on disk", () => /"exit_type"/.test(readFileSync(preferences, "utf8")), 30_000);
	await until("the session is on disk", () => new Promise((later) => setTimeout(later, 4000, true)));
	await kill();
	// As when the person presses "Restore" in the bubble that comes after a crash.
	writeFileSync(preferences, readFileSync(preferences, "utf8").replace(/"exit_type":"\w+"/, '"exit_type":"Normal"'));

	const again = await start(["--restore-last-session"]);
	await until("the tab is back", async () => (await again.devtools.targets()).find((each) => each.type === "page" && each.url.startsWith(done.home)));
	// Whoever made it has ten seconds to come back first.
	await until(
		"the log says that the hold is over",
		async () => (await again.desk.lines(waits.token)).some((line) => line.hold !== "" && line.stage === "settled" && line.verdict === "withdrawn"),
		30_000,
	);
	expect(await again.desk.holds("")).toEqual([]);
	expect(await rules(again)).toEqual([0, []]);
	await fence(await openTab(again.devtools, `${done.home}/blank`));
	expect(summary(ground.writes(waits))).toBe("nothing");
	expect(ground.writes(done).length).toBe(1);
});
