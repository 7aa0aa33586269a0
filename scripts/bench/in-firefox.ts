// Node. Firefox for the bench: looked at from its own privileged code, driven by Puppeteer over WebDriver BiDi.
import { contextOf, type Firefox, firefoxFolder, launchFirefox } from "../../tests/fixtures/firefox.ts";
import { firefoxDevTools } from "../../tests/fixtures/firefox-devtools.ts";
import { openFirefoxEye } from "../../tests/fixtures/firefox-eye.ts";
import { until } from "../../tests/fixtures/until.ts";
import { type Bench, type BenchBrowser, type LaunchOptions, now, ORIGIN, type QuietTab } from "./browser.ts";

/** Pages' clocks in full, where Firefox gives them whole milliseconds: what is timed here is shorter. */
const PREFS = { "privacy.reduceTimerPrecision": false };
/** We look in as a client of WebDriver BiDi, of which a Firefox tells every page from its start. */
const UNTOLD = { "dom.webdriver.enabled": false };

/** Of a tab each page is a new one. */
async function quietTab(firefox: Firefox): Promise<QuietTab> {
	const devtools = firefoxDevTools(firefox);
	let targetId = "";
	async function look<T>(expression: string): Promise<T> {
		const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
			"Runtime.evaluate",
			{ expression },
			targetId,
		);
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value;
	}
	/** One look lasts for seconds at most: what takes longer is begun, and looked for again. */
	async function evaluate<T>(expression: string): Promise<T> {
		await look(
			`(globalThis.running = Promise.resolve().then(() => (${expression})).then((value) => ({ value }), (error) => ({ error: String(error) })), 0)`,
		);
		const { value, error } = await until("it has been measured", () => look<{ value?: T; error?: string }>("globalThis.running"), 120_000);
		if (error) throw new Error(error);
		return value as T;
	}
	const close = async () => void (targetId && (await devtools.send("Target.closeTarget", { targetId })));
	return {
		...{ evaluate, close },
		async open(path, origin = ORIGIN) {
			await close();
			const url = `${origin}${path}?${Math.random()}`;
			({ targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url }));
			await devtools.send("Target.activateTarget", { targetId });
			await until(`${path} is loaded`, () => look<boolean>(`document.readyState === "complete"`), 60_000);
			await evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))");
		},
	};
}

/** The client is there from the start: only what it does arms a tab. */
async function attach(firefox: Firefox): ReturnType<BenchBrowser["agent"]> {
	return {
		async open(url) {
			const page = await firefox.browser.newPage();
			await page.goto(url);
			await page.bringToFront();
			return {
				eye: openFirefoxEye(firefox, { context: contextOf(page) }),
				goto: (address) => page.goto(address),
				evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
				click: (selector) => page.click(selector),
				async press({ x, y }) {
					await page.mouse.move(x, y);
					await page.mouse.down();
					const from = now();
					await page.mouse.up();
					return from;
				},
				close: () => page.close(),
			};
		},
		close: async () => {},
	};
}

// The window manager puts the second window beside the first one by itself.
async function launch({ isSecond: _, isQuiet, ...options }: LaunchOptions): Promise<BenchBrowser> {
	const firefox = await launchFirefox({ ...options, prefs: { ...PREFS, ...(isQuiet ? UNTOLD : {}) } });
	return {
		product: await firefox.browser.version(),
		quietTab: () => quietTab(firefox),
		agent: () => attach(firefox),
		inBackground: firefox.inBackground,
		popup: openFirefoxEye(firefox, { view: "popup" }),
		close: firefox.close,
	};
}

export const inFirefox: Bench = {
	...{ name: "Firefox", folder: firefoxFolder, launch, rounds: 12, perRound: 20 },
	release: "BiDi pointerUp sent",
	yes: "X mouse release on Allow in the popup, which the person had opened",
	notes: [
		"Where no agent acts, and for the network net, these Firefoxes don't tell pages that we look in over WebDriver BiDi (dom.webdriver.enabled)",
		"Not measured in Firefox: CPU time of scripts in a page and in a page with 100 frames (no client gets Firefox's profile by frame)",
	],
};
