// Real Chromium with Sayso: what was allowed for longer lasts as long as was said, over workers and browsers that die, and not in
// bulk; and where nobody answers, the answer is no.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../utils/core/settings.ts";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { inWorker, stopWorker } from "../fixtures/extension-worlds.ts";
import { type OverlayEye, openOverlayEye } from "../fixtures/overlay-eye.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const stage = useStage({ pages: { "/plain": '<!doctype html><html lang="en"><title>Notes</title><body><h1>Notes</h1></body></html>' } });
const profiles: string[] = [];
const figures: string[] = [];
afterAll(() => {
	for (const folder of profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	console.log(figures.join("\n"));
});

/** Sends as an agent's script does; what became of it, once that is known. */
const sends = (page: Page, method: string, path: string) =>
	page.evaluate(
		([method, url]) =>
			fetch(url as string, { method: method as string }).then(
				() => "sent",
				() => "refused",
			),
		[method, path],
	);

interface Own {
	browser: Chromium;
	devtools: DevTools;
	page: Page;
	eye: OverlayEye;
	end(): Promise<void>;
}

/** A browser of its own on a profile that outlives it. */
async function start(profile: string, display?: string): Promise<Own> {
	const browser = await launchChromium({
		...{ extension: extensionFolder(), hostsPort: stage().server.port, profile },
		...(display === undefined ? {} : { display }),
	});
	const devtools = await connectDevTools(browser.wsUrl);
	await until("the extension's worker is there", async () => (await devtools.targets()).some(({ url }) => url.includes(EXTENSION_ID)), 20_000);
	const agent = await chromium.connectOverCDP(browser.wsUrl);
	const page = await (agent.contexts()[0] ?? (await agent.newContext())).newPage();
	await page.goto("http://forum.example/plain");
	await page.bringToFront();
	const session = await page.context().newCDPSession(page);
	const { targetInfo } = await session.send("Target.getTargetInfo");
	const eye = await openOverlayEye(devtools, targetInfo.targetId);
	return {
		...{ browser, devtools, page, eye },
		async end() {
			await agent.close();
			devtools.close();
			await browser.close();
		},
	};
}
const newProfile = () => {
	const folder = mkdtempSync(join(tmpdir(), "sayso-grants-"));
	profiles.push(folder);
	return folder;
};

/** The person allows what is asked for longer than once, where the card hides that. */
async function allowsForLonger(eye: OverlayEye, words: RegExp) {
	const { person } = stage();
	const found = (fits: RegExp) => async () => (await eye.question())?.buttons.find(({ text, disabled }) => fits.test(text) && !disabled);
	await until("a question", () => eye.question());
	if (!(await found(words)())) {
		// "Allow for longer" is a summary, not a button: it is reached as people without a mouse reach it, from Deny.
		for (let tabs = 0; tabs < 3; tabs++) await person.press("Tab");
		for (let tries = 0; tries < 4 && !(await found(words)()); tries++) {
			await person.press("Return");
			if (!(await found(words)())) await person.press("Tab");
		}
	}
	for (let tries = 0; tries < 3 && (await eye.question()); tries++) {
		await person.pressesIn(eye, (question) => question?.buttons.find(({ text, disabled }) => words.test(text) && !disabled));
		await until("the question is gone", async () => !(await eye.question()), 3000).catch(() => undefined);
	}
	expect(await eye.question()).toBeUndefined();
}

test("for one hour: over a dead worker and a dead browser; taken back in the options it is asked about again", async () => {
	const profile = newProfile();
	let own = await start(profile, ownDisplay());
	const { server } = stage();
	const mark = server.mark();
	const first = sends(own.page, "PUT", "/act/theme/1");
	await allowsForLonger(own.eye, /^Allow for one hour/);
	expect(await first).toBe("sent");
	expect(await sends(own.page, "PUT", "/act/theme/2")).toBe("sent");
	await stopWorker(own.devtools);
	expect(await sends(own.page, "PUT", "/act/theme/3")).toBe("sent");
	await own.end();

	own = await start(profile, ownDisplay());
	expect(await sends(own.page, "PUT", "/act/theme/4")).toBe("sent");
	const lines = await readSessionLog(own.devtools);
	expect(lines.filter((line) => line.path === "grant").map((line) => line.note.replace(/ [0-9a-f]{8}$/, ""))).toEqual(
		Array(3).fill(lines.find((line) => line.path === "grant")?.note.replace(/ [0-9a-f]{8}$/, "")),
	);
	expect(lines.find((line) => line.path === "grant")?.note).toMatch(
		/^allowed because the person allowed update:?\w*@forum\.example for one hour, in answer to hold [0-9a-f]{8}$/,
	);
	// In the options, where taking back is all that a page in a tab can do with it.
	const options = await own.page.context().newPage();
	await options.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
	await options.getByText("let 3 actions through").waitFor();
	await options.getByText(/For (59|60) minutes more/).waitFor();
	await options.getByRole("button", { name: /^Take back/ }).click();
	await options.getByText("None. Every action that needs your say-so").waitFor();
	await options.close();
	await own.page.bringToFront();
	const again = sends(own.page, "PUT", "/act/theme/5");
	await until("a question", () => own.eye.question());
	await stage().person.answers(own.eye, "deny");
	expect(await again).toBe("refused");
	expect(server.writes(mark).map(({ url }) => url)).toEqual([1, 2, 3, 4].map((n) => `/act/theme/${n}`));
	await own.end();
}, 120_000);

test("for this session: over a dead worker, not over a dead browser; and an hour ends when the clock says so", async () => {
	const profile = newProfile();
	let own = await start(profile, ownDisplay());
	const first = sends(own.page, "PUT", "/act/theme/1");
	await allowsForLonger(own.eye, /^Allow for this session/);
	expect(await first).toBe("sent");
	await stopWorker(own.devtools);
	expect(await sends(own.page, "PUT", "/act/theme/2")).toBe("sent");
	await own.end();

	own = await start(profile, ownDisplay());
	const { server } = stage();
	const mark = server.mark();
	const third = sends(own.page, "PUT", "/act/theme/3");
	await until("a question", () => own.eye.question());
	expect(server.writes(mark)).toEqual([]);
	await allowsForLonger(own.eye, /^Allow for one hour/);
	expect(await third).toBe("sent");
	expect(await sends(own.page, "PUT", "/act/theme/4")).toBe("sent");
	await inWorker(own.devtools, "void (Date.now = ((now) => () => now() + 3_600_000)(Date.now.bind(Date)))");
	const fifth = sends(own.page, "PUT", "/act/theme/5");
	await until("a question: the hour is over", () => own.eye.question());
	await stage().person.answers(own.eye, "deny");
	expect(await fifth).toBe("refused");
	expect(server.writes(mark).map(({ url }) => url)).toEqual(["/act/theme/3", "/act/theme/4"]);
	await own.end();
}, 120_000);

test("allowed for the session, the eleventh deletion of an agent that waits is asked about, with the count", async () => {
	const page = await stage().openPage("http://mail.example/plain");
	const eye = await stage().eyeOn(page);
	const { server, person } = stage();
	const mark = server.mark();
	let questions = 0;
	const first = sends(page, "DELETE", "/act/to-trash/1");
	await person.answers(eye, "allow for this session");
	questions++;
	expect(await first).toBe("sent");
	for (let n = 2; n <= 10; n++) {
		if (n === 6) await stopWorker(stage().devtools);
		expect(await sends(page, "DELETE", `/act/to-trash/${n}`)).toBe("sent");
	}
	const eleventh = sends(page, "DELETE", "/act/to-trash/11");
	const asked = await until("a question", () => eye.question());
	questions++;
	expect(asked.text).toMatch(/10 deletions in 2 minutes, counting this one, without a question/);
	expect(asked.buttons.some(({ classes }) => classes.includes("longer"))).toBe(false);
	expect(server.writes(mark)).toHaveLength(10);
	await person.answers(eye, "allow");
	expect(await eleventh).toBe("sent");
	expect(await sends(page, "DELETE", "/act/to-trash/12")).toBe("sent");
	expect(await eye.question()).toBeUndefined();
	expect(server.writes(mark)).toHaveLength(12);
	const line = (await readSessionLog(stage().devtools)).find(({ note }) => note.includes("asked although"));
	expect(line?.note).toMatch(/^10 deletions within 120 s, counting this one, without a question: asked although \S+ would let it through$/);
	figures.push(
		`${server.writes(mark).length} deletions of an agent that waits for each, with a session's allowance and the brake: ${questions} questions`,
	);
	await eye.close();
});

test("where nobody is there, it ends as a no; the badge tells who returns until they look", async () => {
	stage().keepWorker("a browser of its own");
	const own = await start(newProfile());
	const { server } = stage();
	const mark = server.mark();
	await inWorker(own.devtools, `chrome.storage.local.set({ settings: ${JSON.stringify({ ...DEFAULT_SETTINGS, holdTimeout: 30_000 })} })`);
	const [one, other] = [sends(own.page, "POST", "/act/posts"), sends(own.page, "PUT", "/act/theme/1")];
	expect(await Promise.all([one, other])).toEqual(["refused", "refused"]);
	await until("the notice", async () => /nobody answered in time/i.test((await own.page.locator("body > [data-sayso]").textContent()) ?? ""));
	const badge = () => inWorker<string>(own.devtools, "chrome.action.getBadgeText({})");
	await until("the badge says it", async () => (await badge()) === "×2");
	await stopWorker(own.devtools);
	expect(await inWorker<string>(own.devtools, "chrome.action.getTitle({})")).toContain("2 actions got no answer in time");
	// A page of ours in a tab, which the agent can open, is nobody who came back.
	const tab = await own.page.context().newPage();
	await tab.goto(`chrome-extension://${EXTENSION_ID}/popup.html`);
	await tab.getByText("2 actions got no answer since").waitFor();
	await tab.close();
	expect(await badge()).toBe("×2");
	// The toolbar's own popup is.
	await own.page.bringToFront();
	await inWorker(own.devtools, "chrome.action.openPopup()");
	await until("the badge is as before", async () => !(await badge()).includes("×"));
	const settled = (await readSessionLog(own.devtools)).filter((line) => line.stage === "settled");
	expect(settled.map(({ verdict, path }) => [verdict, path])).toEqual(Array(2).fill(["expired", "timeout"]));
	expect(server.writes(mark)).toEqual([]);
	await own.end();
}, 120_000);
