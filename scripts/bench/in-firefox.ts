// Node. Firefox for the bench: looked at from its own privileged code, driven by Puppeteer over WebDriver BiDi.
import { contextOf, type Firefox, firefoxFolder, launchFirefox } from "../../tests/fixtures/firefox.ts";
import { firefoxDevTools } from "../../tests/fixtures/firefox-devtools.ts";
import { openFirefoxEye } from "../../tests/fixtures/firefox-eye.ts";
import { until } from "../../tests/fixtures/until.ts";
import { type Bench, type BenchBrowser, type LaunchOptions, now, ORIGIN, type QuietTab } from "./browser.ts";

/** Pages' clocks in full, where Firefox gives them whole milliseconds: what is timed here is shorter. */
const PREFS = { "privacy.reduceTimerPrecision": false };

async function quietTab(firefox: Firefox): Promise<QuietTab> {
	const devtools = firefoxDevTools(firefox);
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
	await devtools.send("Target.activateTarget", { targetId });
	const evaluate = async <T>(expression: string) => {
		const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
			"Runtime.evaluate",
			{ expression },
			targetId,
		);
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value;
	};
	return {
		evaluate,
		async open(path, origin = ORIGIN) {
			const address = JSON.stringify(`${origin}${path}?${Math.random()}`);
			await firefox.inBrowser(
				`const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
				NavigableManager.getBrowserById("${targetId}").loadURI(Services.io.newURI(${address}), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
			);
			await until(`${path} is loaded`, () => evaluate<boolean>(`location.href === ${address} && document.readyState === "complete"`), 60_000);
			await evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))");
		},
		close: () => devtools.send("Target.closeTarget", { targetId }),
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
async function launch({ isSecond: _, ...options }: LaunchOptions): Promise<BenchBrowser> {
	const firefox = await launchFirefox({ ...options, prefs: PREFS });
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
		"A client of WebDriver BiDi is attached to every Firefox here from the start: unarmed is a tab in which no agent has acted",
		"Not measured in Firefox: CPU time of scripts in a page and in a page with 100 frames (no client gets Firefox's profile by frame)",
	],
};
