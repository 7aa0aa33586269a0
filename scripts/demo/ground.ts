// Node. Where the demo plays: a browser with Sayso, an agent in it, and how to see and answer what is asked. One for each browser.
import { join } from "node:path";
import { type Agent, connectAgent } from "../../demo/agent.ts";
import { driveFirefox } from "../../demo/firefox-agent.ts";
import { EXTENSION_ID, extensionFolder, launchChromium } from "../../tests/fixtures/chromium.ts";
import { connectDevTools } from "../../tests/fixtures/devtools.ts";
import { inWorker } from "../../tests/fixtures/extension-worlds.ts";
import { firefoxFolder, launchFirefox } from "../../tests/fixtures/firefox.ts";
import { openFirefoxEye, opensPopup } from "../../tests/fixtures/firefox-eye.ts";
import { type OverlayEye, openOverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import type { Answer, Person } from "../../tests/fixtures/person.ts";
import { type LogLine, READ } from "../../tests/fixtures/session-log.ts";
import { until } from "../../tests/fixtures/until.ts";

export interface Ground {
	/** how an agent attaches, one way a line */
	attach: string[];
	/** the demo's own agent; its files go into `folder` */
	connect(folder: string): Promise<Agent>;
	/** sees the tab that the agent works in */
	openEye(): Promise<OverlayEye>;
	/** a scripted person answers what is asked there */
	answer(person: Person, eye: OverlayEye, answer: Answer): Promise<unknown>;
	log(): Promise<LogLine[]>;
	/** resolves when the browser has ended, by whoever's hand */
	ended: Promise<void>;
	close(): Promise<void>;
}

export interface GroundOptions {
	hostsPort: number;
	display: string | undefined;
	/** shown at the start */
	url: string;
	/** remote debugging port, for an agent that attaches; a free one if not given */
	port: number | undefined;
}

export async function openChromium({ hostsPort, display, url, port }: GroundOptions): Promise<Ground> {
	const options = { extension: extensionFolder(), hostsPort, url, headed: true };
	const browser = await launchChromium({ ...options, ...(display ? { display } : {}), ...(port ? { port } : {}) });
	const devtools = await connectDevTools(browser.wsUrl);
	await until("Sayso is loaded", async () => (await devtools.targets()).some((target) => target.url.includes(EXTENSION_ID)), 20_000);
	// A client that comes while the first tab is still on its way there would wait for it for ever.
	await until("the first page is there", async () => (await devtools.targets()).some((target) => target.url.startsWith(url)), 20_000);
	return {
		attach: [
			`Chromium with Sayso takes agents on http://127.0.0.1:${browser.port}`,
			`  Playwright MCP:      npx @playwright/mcp --cdp-endpoint http://127.0.0.1:${browser.port}`,
			`  chrome-devtools-mcp: npx chrome-devtools-mcp --browserUrl http://127.0.0.1:${browser.port}`,
			`  Puppeteer:           puppeteer.connect({ browserURL: "http://127.0.0.1:${browser.port}", defaultViewport: null })`,
			`  Selenium:            new chrome.Options().debuggerAddress("127.0.0.1:${browser.port}")`,
		],
		connect: (folder) => connectAgent(browser.port, join(folder, "agent")),
		async openEye() {
			const front = (await devtools.targets()).find((target) => target.type === "page" && /^http:\/\/(forum|mail)\.example/.test(target.url));
			if (!front) throw new Error("the demo's tab is gone");
			return openOverlayEye(devtools, front.targetId);
		},
		answer: (person, eye, answer) => person.answers(eye, answer),
		// Not in a tab: the agent's tool looks through all of them, and fails where one closes meanwhile.
		log: () => inWorker<LogLine[]>(devtools, READ),
		ended: browser.ended,
		async close() {
			devtools.close();
			await browser.close();
		},
	};
}

export async function openFirefox({ hostsPort, display, url, port }: GroundOptions): Promise<Ground> {
	const firefox = await launchFirefox({ extension: firefoxFolder(), hostsPort, ...(display ? { display } : {}), ...(port ? { port } : {}) });
	const { browser } = firefox;
	const ended = new Promise<void>((done) => void browser.process()?.once("exit", () => done()));
	const [page = await browser.newPage()] = await browser.pages();
	await page.goto(url);
	// There can be one session only: it is left to whoever comes.
	if (port) await browser.disconnect();
	const popup = openFirefoxEye(firefox, { view: "popup" });
	return {
		attach: [
			`Firefox with Sayso takes one agent at a time on ws://127.0.0.1:${port}`,
			`  Puppeteer:           puppeteer.connect({ browserWSEndpoint: "ws://127.0.0.1:${port}/session", protocol: "webDriverBiDi", defaultViewport: null })`,
		],
		connect: () => driveFirefox(browser),
		openEye: async () => openFirefoxEye(firefox, { context: (page.mainFrame() as unknown as { _id: string })._id }),
		async answer(person, eye, answer) {
			if (answer === "deny") return person.answers(eye, answer);
			await opensPopup(person, eye, popup);
			await person.answers(popup, answer);
			await person.press("Escape");
		},
		log: () => firefox.inBackground<LogLine[]>(READ),
		ended,
		close: firefox.close,
	};
}
