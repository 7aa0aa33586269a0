// Node. Firefox for the bench: looked at from its own privileged code, driven by Puppeteer over WebDriver BiDi.
import { contextOf, type Firefox, firefoxFolder, launchFirefox } from "../../tests/fixtures/firefox.ts";
import { openFirefoxEye } from "../../tests/fixtures/firefox-eye.ts";
import { type Bench, type BenchBrowser, type LaunchOptions, now } from "./browser.ts";

/** Pages' clocks in full, where Firefox gives them whole milliseconds: what is timed here may be shorter. */
const PREFS = { "privacy.reduceTimerPrecision": false };

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
async function launch({ isSecond: _, ...options }: LaunchOptions): Promise<BenchBrowser> {
	const firefox = await launchFirefox({ ...options, prefs: PREFS });
	return {
		product: await firefox.browser.version(),
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
		"Not measured in Firefox: what Sayso costs where no agent acts, and the network net. We look in over WebDriver BiDi, of which every page is told (navigator.webdriver), so that what a page sends by itself is held there",
		"Not measured in Firefox: CPU time of scripts in a page and in a page with 100 frames. No client gets it by frame",
	],
};
