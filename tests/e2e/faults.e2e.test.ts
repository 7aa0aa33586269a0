// Real Chromium with Sayso. Whatever breaks, dies or is left while an action waits: it never goes through without a yes that
// is in the log, and never twice. The server judges the first, the log read back the second.
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect, test } from "vitest";
import { verifyChain } from "../../utils/core/chain.ts";
import type { Entry } from "../../utils/core/entry.ts";
import { DEFAULT_SETTINGS } from "../../utils/core/settings.ts";
import { extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { inWorker, stopWorker } from "../fixtures/extension-worlds.ts";
import { type OverlayEye, openOverlayEye } from "../fixtures/overlay-eye.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { createRandom } from "../fixtures/random.ts";
import { summary } from "../fixtures/recording-server.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const html = (body: string) => `<!doctype html><html lang="en"><title>Notes</title><body>${body}</body></html>`;
const stage = useStage({ pages: { "/plain": html("<h1>Plain</h1>"), "/other": html("<h1>Other</h1>") } });
const open = (path = "/plain") => stage().openPage(`http://forum.example${path}`);
const sha256 = async (text: string) => createHash("sha256").update(text).digest("hex");

/** Starts a post as agents do, from outside, and does not wait for it. */
const posts = (path: string) => (page: Page) => page.evaluate((url) => void fetch(url, { method: "POST", body: "text" }).catch(() => {}), path);
const worker = <T>(expression: string) => inWorker<T>(stage().devtools, expression);

const readLog = async (devtools: DevTools = stage().devtools) => (await readSessionLog(devtools)) as unknown as Entry[];
/** The lines of the one action sent to that address. */
async function linesOf(path: string, devtools?: DevTools): Promise<Entry[]> {
	const lines = await readLog(devtools);
	const holds = new Set(lines.filter((line) => line.action?.target.url.endsWith(path)).map((line) => line.hold));
	return lines.filter((line) => holds.has(line.hold));
}
const stagesOf = (lines: Entry[]) =>
	lines.filter((line) => line.stage !== "fault").map((line) => [line.stage, line.verdict, line.path].filter(Boolean).join(" "));
async function untilLogged(path: string, stages: string[], devtools?: DevTools): Promise<Entry[]> {
	let lines: Entry[] = [];
	await until(
		`the log says ${stages.join(", ")}`,
		async () => {
			lines = await linesOf(path, devtools);
			return stagesOf(lines).join() === stages.join();
		},
		20_000,
	).catch((error: Error) => {
		throw new Error(`${error.message}; it says ${JSON.stringify(lines.map(({ stage: at, verdict, note }) => [at, verdict, note]))}`);
	});
	return lines;
}
async function expectWhole(devtools?: DevTools): Promise<void> {
	const lines = await readLog(devtools);
	expect(lines.length).toBeGreaterThan(0);
	expect(await verifyChain(lines, sha256)).toMatchObject({ ok: true, lines: lines.length });
}

test("worker stopped while it waits: the question stays, and a yes lets it out once", async () => {
	const page = await open();
	await given(stage(), page)
		.agentDoes("posts", posts("/act/stopped"))
		.expectHeld()
		.expect("the worker dies, twice", async () => {
			await stopWorker(stage().devtools);
			await given(stage(), page).expectHeld();
			await stopWorker(stage().devtools);
		})
		.expectHeld()
		.person("allow")
		.expectSent(1)
		.expectNoQuestion();
	await untilLogged("/act/stopped", ["asked", "settled approved human", "sent"]);
});

const SEEDS = process.env["SAYSO_SEEDS"]?.split(",").map(Number) ?? [1, 2, 3, 4, 5];

/** Presses Allow as a person does; a press may be lost or not be recognised, and then they press again, up to `most` times. */
async function pressesAllow(eye: OverlayEye, isDone: () => Promise<boolean>, most = 3): Promise<void> {
	for (let press = 0; press < most; press++) {
		const allow = await until("Allow is awake", async () => {
			if (press > 0 && (await isDone())) return "done";
			return (await eye.question())?.buttons.find((button) => button.classes.includes("allow") && !button.disabled);
		});
		if (allow === "done") return;
		const isReady = async () => (await eye.question())?.buttons.some((button) => button.classes.includes("ready")) ?? true;
		if (/hold/i.test(allow.text)) await stage().person.holdAt(allow, () => until("held long enough", isReady, 3000).catch(() => undefined));
		else await stage().person.clickAt(allow);
		const seen = await until("the press has its effect", isDone, 3000).catch(() => false);
		if (seen) return;
	}
	throw new Error(`no press on Allow took effect; the question says: ${(await eye.question())?.text}`);
}

test("worker stopped between a yes and its release, at drawn moments: released once at most, and the log says which", {
	timeout: 120_000,
}, async () => {
	const mark = stage().server.mark();
	for (const seed of SEEDS) {
		const page = await open();
		await given(stage(), page)
			.agentDoes("posts", posts(`/act/between-${seed}`))
			.expectHeld();
		const eye = await stage().eyeOn(page);
		// The fault itself: its moment after the press is drawn, and whatever it meets must come out right.
		const delay = createRandom(seed)() * 80;
		let isStopped = false;
		await pressesAllow(eye, async () => {
			if (!isStopped) {
				isStopped = true;
				await new Promise((resolve) => setTimeout(resolve, delay));
				await stopWorker(stage().devtools);
			}
			return !(await eye.question());
		});
		await eye.close();
		// What its frame could not report is known to be lost only some time after the next worker's start; and what it sends late
		// is not to be taken for the next one's.
		const path = `/act/between-${seed}`;
		const lines = await until(
			`the log says how seed ${seed} ended`,
			async () => {
				const said = await linesOf(path);
				return said.some((line) => line.stage === "sent") && said;
			},
			40_000,
		);
		const sent = summary(
			stage()
				.server.writes(mark)
				.filter((arrival) => arrival.url === path),
		);
		expect(stagesOf(lines).slice(0, 2), `seed ${seed}`).toEqual(["asked", "settled approved human"]);
		const reports = lines.filter((line) => line.stage === "sent");
		expect(reports, `seed ${seed}`).toHaveLength(1);
		if (reports[0]?.request?.status === 200) expect(sent).toBe(`POST forum.example${path} (4 bytes)`);
		else {
			expect(reports[0]?.note, `seed ${seed}`).toMatch(/not carried out|no word|not released/);
			expect(["nothing", `POST forum.example${path} (4 bytes)`]).toContain(sent);
		}
	}
});

test("tab closed while it waits: withdrawn, nothing is sent", async () => {
	const page = await open();
	const other = await open("/other");
	await page.bringToFront();
	const mark = stage().server.mark();
	await given(stage(), page).agentDoes("posts", posts("/act/closed")).expectHeld();
	await page.close();
	await untilLogged("/act/closed", ["asked", "settled withdrawn"]);
	await stage().fence(other);
	expect(summary(stage().server.writes(mark))).toBe("nothing");
});

test("renderer crashed while it waits: withdrawn, nothing is sent", async () => {
	const page = await open();
	const other = await open("/other");
	await page.bringToFront();
	const mark = stage().server.mark();
	await given(stage(), page).agentDoes("posts", posts("/act/crashed")).expectHeld();
	const session = await page.context().newCDPSession(page);
	// It never answers.
	void session.send("Page.crash").catch(() => undefined);
	await untilLogged("/act/crashed", ["asked", "settled withdrawn"]);
	await stage().fence(other);
	expect(summary(stage().server.writes(mark))).toBe("nothing");
});

test("left and come back to from the back/forward cache: withdrawn, and no stale yes", async () => {
	const page = await open();
	await page.evaluate(() => addEventListener("pageshow", (event) => Object.assign(globalThis, { cameBack: event.persisted })));
	const mark = stage().server.mark();
	await given(stage(), page).agentDoes("posts", posts("/act/left")).expectHeld();
	await page.goto("http://elsewhere.example/other");
	// Playwright waits for a load that does not come.
	await page.evaluate(() => void setTimeout(() => history.back()));
	await until("it came back out of the cache", () => page.evaluate(() => (globalThis as { cameBack?: boolean }).cameBack === true));
	// Only now: the log's page is a new tab, the net's rules change with it, and the browser empties its cache at each change.
	await untilLogged("/act/left", ["asked", "settled withdrawn"]);
	const eye = await stage().eyeOn(page);
	await until("the old question goes away", async () => !(await eye.question()), 5000);
	await eye.close();
	await given(stage(), page).expectNoQuestion().expectNothingSent();
	// It guards on, and asks anew.
	await given(stage(), page).agentDoes("posts again", posts("/act/left-again")).expectHeld().person("allow").expectSent(1);
	expect(summary(stage().server.writes(mark))).toBe("POST forum.example/act/left-again (4 bytes)");
});

test("two tabs wait at once: each has its own answer", async () => {
	const [one, two] = [await open(), await open("/other")];
	const mark = stage().server.mark();
	await posts("/act/one")(one);
	await posts("/act/two")(two);
	await given(stage(), two).expectHeld().person("deny");
	await one.bringToFront();
	await given(stage(), one).expectHeld().person("allow").expectSent(1);
	await stage().fence(two);
	expect(summary(stage().server.writes(mark))).toBe("POST forum.example/act/one (4 bytes)");
	await untilLogged("/act/two", ["asked", "settled denied human"]);
});

test("nobody answers within the shortest time: expired, the agent is told, nothing is sent", { timeout: 90_000 }, async () => {
	await worker(`chrome.storage.local.set({ settings: ${JSON.stringify({ ...DEFAULT_SETTINGS, holdTimeout: 30_000 })} })`);
	const page = await open();
	try {
		await given(stage(), page)
			.agentDoes("posts", posts("/act/expires"))
			.expectHeld()
			.expect("it is over", async () => {
				const eye = await stage().eyeOn(page);
				await until("the question goes away", async () => !(await eye.question()), 45_000);
				await eye.close();
			})
			.expectAgentTold(/expired|in time/i)
			.expectNothingSent();
		const [asked, settled] = await untilLogged("/act/expires", ["asked", "settled expired timeout"]);
		expect((settled?.at ?? 0) - (asked?.at ?? 0)).toBeGreaterThanOrEqual(29_000);
	} finally {
		await worker(`chrome.storage.local.remove(["settings", "settings$"])`);
	}
});

test("the log can't be written: nothing is asked or released, a no still works, and afterwards it goes on", async () => {
	stage().keepWorker("the fault is put into this worker");
	// A full disk as Chromium reports it; the worker keeps running, so that nothing else is disturbed.
	const fill = `IDBObjectStore.prototype.realAdd ??= IDBObjectStore.prototype.add; IDBObjectStore.prototype.add = function () { throw new DOMException("Failed to write blobs (IOError)", "DataError"); }; 1`;
	const free = `IDBObjectStore.prototype.add = IDBObjectStore.prototype.realAdd; 1`;
	const page = await open();
	const mark = stage().server.mark();
	await given(stage(), page).agentDoes("posts", posts("/act/full-while")).expectHeld();
	await worker(fill);
	try {
		const eye = await stage().eyeOn(page);
		// The person reads why it stays.
		await pressesAllow(eye, async () => /stays held/i.test((await eye.question())?.text ?? ""));
		await eye.close();
		await posts("/act/full-before")(page);
		await stage().fence(page);
		expect(summary(stage().server.writes(mark))).toBe("nothing");
	} finally {
		await worker(free);
	}
	await given(stage(), page).expectHeld({ waiting: 2 }).person("allow").expectSent(1).person("deny").expectNoQuestion();
	expect(summary(stage().server.writes(mark))).toBe("POST forum.example/act/full-while (4 bytes)");
	await untilLogged("/act/full-while", ["asked", "settled approved human", "sent"]);
	await untilLogged("/act/full-before", ["asked", "settled denied human"]);
	await expectWhole();
});

test("the session store is full: it stays held until there is room", async () => {
	const page = await open();
	const mark = stage().server.mark();
	// Room for the tab's own state, not for a hold.
	await worker(
		`(async () => { const free = 10485760 - await chrome.storage.session.getBytesInUse(null); await chrome.storage.session.set({ filler: "x".repeat(free - 400) }); })()`,
	);
	try {
		await posts("/act/no-room")(page);
		await until("the agent reads that it waits", async () => (await page.locator("body > [data-sayso]").allTextContents()).join(" ").length > 0);
		await stage().fence(page);
		expect(summary(stage().server.writes(mark))).toBe("nothing");
	} finally {
		await worker(`chrome.storage.session.remove("filler")`);
	}
	await given(stage(), page).expectHeld().person("allow").expectSent(1);
	await untilLogged("/act/no-room", ["asked", "settled approved human", "sent"]);
});

test("settings of a future version, then settings that are rubbish: left alone, the defaults hold, and the log says so", async () => {
	const future = { preset: "watch_only", shiny: true };
	await worker(`chrome.storage.local.set({ settings: ${JSON.stringify(future)}, settings$: { v: 99 } })`);
	try {
		await stopWorker(stage().devtools);
		const page = await open();
		await given(stage(), page).agentDoes("posts", posts("/act/future")).expectHeld().person("deny").expectNothingSent();
		expect(await worker(`chrome.storage.local.get(["settings", "settings$"])`)).toEqual({ settings: future, settings$: { v: 99 } });
		await until("the log says so", async () =>
			(await readLog()).some((line) => line.stage === "fault" && /version 99.*left as they are/.test(line.note)),
		);
		await worker(`chrome.storage.local.set({ settings: "rubbish", settings$: { v: 1 }, logHead: 7, grants: { a: 1 }, watch: "yes" })`);
		await stopWorker(stage().devtools);
		await given(stage(), page).agentDoes("posts again", posts("/act/rubbish")).expectHeld().person("deny").expectNothingSent();
		await until("the log says so", async () => (await readLog()).some((line) => line.stage === "fault" && /settings can't be read/.test(line.note)));
		await expectWhole();
	} finally {
		await worker(`chrome.storage.local.remove(["settings", "settings$", "grants"])`);
	}
});

test("browser killed while it waits, the same profile again: nothing is sent, the log is whole; then its log is emptied: it is noticed", {
	timeout: 90_000,
}, async () => {
	const { server } = stage();
	const profile = mkdtempSync(join(tmpdir(), "sayso-killed-"));
	const launch = async () => {
		const browser = await launchChromium({ display: ownDisplay(), extension: extensionFolder(), hostsPort: server.port, profile });
		return { browser, devtools: await connectDevTools(browser.wsUrl) };
	};
	const mark = server.mark();
	try {
		const first = await launch();
		await inWorker(first.devtools, "1");
		const agent = await chromium.connectOverCDP(first.browser.wsUrl);
		const page = await (agent.contexts()[0] as BrowserContext).newPage();
		await page.goto("http://forum.example/plain");
		await posts("/act/killed")(page);
		const target = (await first.devtools.targets()).find((each) => each.type === "page" && each.url.includes("/plain"));
		const eye = await openOverlayEye(first.devtools, target?.targetId ?? "");
		await until("it is asked", () => eye.question());
		const before = await readLog(first.devtools);
		// The whole group with SIGKILL.
		await first.browser.close();
		await agent.close().catch(() => undefined);

		const second = await launch();
		const [asked, settled] = await untilLogged("/act/killed", ["asked", "settled withdrawn"], second.devtools);
		expect(settled?.note).toMatch(/went away before it was decided/);
		expect(asked?.hold).toBe(settled?.hold);
		await expectWhole(second.devtools);
		const after = await readLog(second.devtools);
		expect(after.slice(0, before.length)).toEqual(before);
		await second.browser.close();

		const databases = join(profile, "Default", "IndexedDB");
		for (const name of readdirSync(databases).filter((each) => each.startsWith("chrome-extension_")))
			rmSync(join(databases, name), { recursive: true });
		const third = await launch();
		await inWorker(third.devtools, "1");
		const again = await chromium.connectOverCDP(third.browser.wsUrl);
		const next = await (again.contexts()[0] as BrowserContext).newPage();
		await next.goto("http://forum.example/plain");
		await posts("/act/emptied")(next);
		const [line] = await until("the log goes on", async () => {
			const lines = await readLog(third.devtools);
			return lines.length > 0 && lines;
		});
		expect(line).toMatchObject({ stage: "fault", note: expect.stringMatching(/damaged or emptied/) });
		expect(line?.seq).toBeGreaterThan(before.length);
		await untilLogged("/act/emptied", ["asked"], third.devtools);
		await again.close();
		await third.browser.close();
		expect(summary(server.writes(mark))).toBe("nothing");
	} finally {
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
});
