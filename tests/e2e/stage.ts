// Node. Where an end-to-end test plays: a recording server, a headed Chromium with Sayso in which agent and person meet,
// and a second Chromium without Sayso that says what the same steps send when nobody holds them.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type Chromium, type ChromiumOptions, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { stopWorker } from "../fixtures/extension-worlds.ts";
import { type OverlayEye, openOverlayEye } from "../fixtures/overlay-eye.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { createPerson, type Person } from "../fixtures/person.ts";
import { createRandom, seedOf } from "../fixtures/random.ts";
import { createRecordingServer, type RecordingServer, type Site, summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";

/** HTML of a page by its path, the same on every host. */
export type Pages = Record<string, string>;

export interface Stage {
	server: RecordingServer;
	person: Person;
	/** browser with Sayso, and the test's own eye on it */
	chromium: Chromium;
	devtools: DevTools;
	/** the agent's connection to the browser with Sayso; absent with `agent: false` */
	agent?: BrowserContext;
	/** puts a page on the server */
	serve(path: string, html: string): void;
	/** a new tab of the agent in the browser with Sayso, in front */
	openPage(url: string): Promise<Page>;
	/** the same without Sayso */
	openBare(url: string): Promise<Page>;
	/** the test's eye on a tab of the browser with Sayso */
	eyeOn(page: Page): Promise<OverlayEye>;
	/** a request to the server that is sure to arrive after everything the page has sent so far */
	fence(page: Page): Promise<void>;
	/** this test is not one that a worker may be stopped under by `npm run faults -- --kill-suite`; call it first */
	keepWorker(why: string): void;
}

export interface StageOptions {
	pages?: Pages;
	sites?: Site[];
	/** false: nobody attaches over the DevTools protocol but the test's own eye, which enables nothing */
	agent?: boolean;
	/** more options for the browser with Sayso */
	chromium?: Partial<ChromiumOptions>;
}

/** Set by `npm run faults -- --kill-suite`: the worker is stopped once, at a drawn moment, under each test. */
const KILL_SEED = process.env["SAYSO_KILL_SEED"];
/** ms; within it lies the moment: most tests take one to five seconds */
const KILL_WITHIN = 4000;

/** Sets the stage for a test file; the getter is for use inside tests. After a failed test its evidence is in artifacts/. */
export function useStage(options: StageOptions = {}): () => Stage {
	let stage: Stage | undefined;
	let bare: { chromium: Chromium; browser: Browser } | undefined;
	let agent: Browser | undefined;
	const opened: Page[] = [];
	const pages: Pages = { ...options.pages };
	let startMark = 0;
	let kill: { timer: ReturnType<typeof setTimeout>; done?: Promise<unknown> } | undefined;

	beforeAll(async () => {
		const display = ownDisplay();
		const server = await createRecordingServer([siteOf(pages), ...(options.sites ?? [])]);
		const sayso = await launchChromium({ display, extension: extensionFolder(), hostsPort: server.port, ...options.chromium });
		const devtools = await connectDevTools(sayso.wsUrl);
		await untilInstalled(devtools);
		if (options.agent !== false) agent = await chromium.connectOverCDP(sayso.wsUrl);
		const openIn = async (browser: Browser, url: string) => {
			const page = await (browser.contexts()[0] as BrowserContext).newPage();
			page.setDefaultTimeout(10_000);
			opened.push(page);
			await page.goto(url);
			return page;
		};
		stage = {
			server,
			devtools,
			chromium: sayso,
			person: createPerson(display),
			...(agent ? { agent: agent.contexts()[0] as BrowserContext } : {}),
			serve: (path, html) => {
				pages[path] = html;
			},
			async openPage(url) {
				if (!agent) throw new Error("this stage has no agent");
				const page = await openIn(agent, url);
				await page.bringToFront();
				return page;
			},
			async openBare(url) {
				bare ??= await launchBare(server.port);
				return openIn(bare.browser, url);
			},
			async eyeOn(page) {
				const session = await page.context().newCDPSession(page);
				const { targetInfo } = await session.send("Target.getTargetInfo");
				await session.detach();
				return openOverlayEye(devtools, targetInfo.targetId);
			},
			fence: (page) => fence(server, page),
			keepWorker(why) {
				if (!kill) return;
				clearTimeout(kill.timer);
				kill = undefined;
				console.log(`the worker is left alone: ${why}`);
			},
		};
	});

	beforeEach(({ task }) => {
		if (!KILL_SEED || !stage) return;
		const { devtools } = stage;
		const after = Math.round(createRandom(seedOf(Number(KILL_SEED), `${task.suite?.name ?? ""} ${task.name}`))() * KILL_WITHIN);
		const mine: NonNullable<typeof kill> = {
			timer: setTimeout(() => {
				console.log(`the worker is stopped ${after} ms after the start of "${task.name}" (seed ${KILL_SEED})`);
				mine.done = stopWorker(devtools).catch((error: Error) => console.log(`the worker could not be stopped: ${error.message}`));
			}, after),
		};
		kill = mine;
	});

	afterEach(async ({ task }) => {
		clearTimeout(kill?.timer);
		await kill?.done;
		kill = undefined;
		if (!stage) return;
		if (task.result?.state === "fail") await keepEvidence(stage, `${task.suite?.name ?? ""} ${task.name}`, startMark, opened);
		startMark = stage.server.mark();
		// A page in the middle of a navigation that was diverted hangs the tool that closes it.
		await Promise.all(
			opened.splice(0).map((page) => Promise.race([page.close().catch(() => undefined), new Promise((giveUp) => setTimeout(giveUp, 10_000))])),
		);
	});

	afterAll(async () => {
		await agent?.close();
		await bare?.browser.close();
		await bare?.chromium.close();
		stage?.devtools.close();
		await stage?.chromium.close();
		await stage?.server.close();
	});

	return () => {
		if (!stage) throw new Error("the stage is set in beforeAll: use it inside tests");
		return stage;
	};
}

/** Those pages, on every host; scripts where the path says so. */
export function siteOf(pages: Pages): Site {
	return (arrival) => {
		if (arrival.url.startsWith("/fence")) return { body: "" };
		const path = arrival.url.split("?")[0] ?? "";
		const html = pages[path];
		const type = path.endsWith(".js") ? "text/javascript" : "text/html";
		// Not `no-store`: such pages come back from no cache.
		return html === undefined || arrival.method !== "GET"
			? undefined
			: { headers: { "content-type": `${type}; charset=utf-8`, "cache-control": "no-cache" }, body: html };
	};
}

export async function fence(server: RecordingServer, page: { evaluate(code: string): Promise<unknown> }): Promise<void> {
	const url = `/fence?${Math.random()}`;
	const mark = server.mark();
	// An image: never held, and sent by the page itself, so behind what it sent before.
	await page.evaluate(`new Promise((done) => { const image = new Image(); image.onload = image.onerror = () => done(); image.src = "${url}"; })`);
	await server.waitFor((arrival) => arrival.url === url, mark);
}

async function launchBare(hostsPort: number) {
	const bare = await launchChromium({ hostsPort });
	return { chromium: bare, browser: await chromium.connectOverCDP(bare.wsUrl) };
}

/** A page that loads before the content scripts are registered would not have them. */
async function untilInstalled(devtools: DevTools): Promise<void> {
	await until(
		"the extension's worker is there",
		async () => (await devtools.targets()).some((target) => target.type === "service_worker" && target.url.includes(EXTENSION_ID)),
		20_000,
	);
}

async function keepEvidence(stage: Stage, name: string, afterSeq: number, pages: Page[]): Promise<void> {
	const file =
		expect
			.getState()
			.testPath?.split("/")
			.at(-1)
			?.replace(/\.e2e\.test\.ts$/, "") ?? "test";
	const folder = join("artifacts", "e2e", file, name.replace(/[^\w-]+/g, "-").slice(0, 80));
	mkdirSync(folder, { recursive: true });
	const arrivals = stage.server.arrivals().filter((arrival) => arrival.seq > afterSeq);
	writeFileSync(
		join(folder, "traffic.jsonl"),
		arrivals.map((arrival) => `${JSON.stringify({ ...arrival, body: arrival.body.toString("latin1") })}\n`).join(""),
	);
	writeFileSync(join(folder, "writes.txt"), `${summary(stage.server.writes(afterSeq))}\n`);
	for (const [index, page] of pages.entries()) {
		const target = (await stage.devtools.targets()).find((candidate) => candidate.type === "page" && candidate.url === page.url());
		if (!target) continue;
		const eye = await openOverlayEye(stage.devtools, target.targetId);
		await eye.screenshot().then(
			(png) => writeFileSync(join(folder, `page-${index + 1}.png`), png),
			() => undefined,
		);
		await eye.question().then(
			(question) => writeFileSync(join(folder, `question-${index + 1}.json`), JSON.stringify(question ?? null, null, "\t")),
			() => undefined,
		);
		await eye.close();
	}
}
