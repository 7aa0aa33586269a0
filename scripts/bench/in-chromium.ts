// Node. Chromium for the bench: looked at through DevTools sessions that enable nothing, driven by Playwright.
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../../tests/fixtures/chromium.ts";
import { connectDevTools } from "../../tests/fixtures/devtools.ts";
import { inWorker } from "../../tests/fixtures/extension-worlds.ts";
import { guardsSites } from "../../tests/fixtures/guards-sites.ts";
import { openOverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import { until } from "../../tests/fixtures/until.ts";
import { type Bench, type BenchBrowser, type LaunchOptions, now, ORIGIN, type QuietBrowser, type QuietTab } from "./browser.ts";
import { traceCpu } from "./trace-cpu.ts";

/** Enables no domain of the protocol, so that Sayso sees no agent. */
async function quietTab(browser: Chromium): Promise<QuietTab> {
	const devtools = await connectDevTools(browser.wsUrl);
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
	const session = await devtools.attach(targetId);
	const evaluate = async <T>(expression: string) => {
		const params = { expression, awaitPromise: true, returnByValue: true };
		const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
			"Runtime.evaluate",
			params,
			session,
		);
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value;
	};
	return {
		evaluate,
		async open(path, origin = ORIGIN) {
			const address = `${origin}${path}?${Math.random()}`;
			await devtools.send("Page.navigate", { url: address }, session);
			await until(
				`${path} is loaded`,
				() => evaluate<boolean>(`location.href === ${JSON.stringify(address)} && document.readyState === "complete"`),
				60_000,
			);
			// What a script puts off until the page is quiet belongs to its cost.
			await evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))");
		},
		async close() {
			await devtools.send("Target.closeTarget", { targetId });
			devtools.close();
		},
	};
}

async function attach(browser: Chromium): ReturnType<BenchBrowser["agent"]> {
	const devtools = await connectDevTools(browser.wsUrl);
	const playwright: Browser = await chromium.connectOverCDP(browser.wsUrl);
	const context = playwright.contexts()[0] as BrowserContext;
	return {
		async open(url) {
			const page = await context.newPage();
			await page.goto(url);
			await page.bringToFront();
			const cdp = await context.newCDPSession(page);
			const { targetInfo } = await cdp.send("Target.getTargetInfo");
			const eye = await openOverlayEye(devtools, targetInfo.targetId);
			return {
				eye,
				goto: (address) => page.goto(address),
				evaluate: (expression) => page.evaluate(expression),
				click: (selector) => page.click(selector),
				async press({ x, y }) {
					const at = { x, y, button: "left", clickCount: 1 } as const;
					await cdp.send("Input.dispatchMouseEvent", { ...at, type: "mouseMoved", button: "none" });
					await cdp.send("Input.dispatchMouseEvent", { ...at, type: "mousePressed" });
					const from = now();
					await cdp.send("Input.dispatchMouseEvent", { ...at, type: "mouseReleased" });
					return from;
				},
				async close() {
					await eye.close();
					await page.close();
				},
			};
		},
		async close() {
			await playwright.close();
			devtools.close();
		},
	};
}

async function launch({ isSecond, ...options }: LaunchOptions): Promise<BenchBrowser & Required<QuietBrowser>> {
	const browser = await launchChromium({ ...options, ...(isSecond ? { args: ["--window-position=1210,0"] } : {}) });
	const devtools = await connectDevTools(browser.wsUrl);
	const { product } = await devtools.send<{ product: string }>("Browser.getVersion");
	if (options.extension === extensionFolder())
		await until("Sayso is loaded", async () => (await devtools.targets()).some(({ url }) => url.includes(EXTENSION_ID)), 20_000);
	return {
		product,
		quietTab: () => quietTab(browser),
		agent: () => attach(browser),
		inBackground: (expression) => inWorker(devtools, expression),
		cpu: (origin, during) => traceCpu(browser.wsUrl, `chrome-extension://${EXTENSION_ID}/`, origin, during),
		async close() {
			devtools.close();
			await browser.close();
		},
	};
}

async function launchQuiet(options: LaunchOptions, guardSites?: string[]): Promise<QuietBrowser> {
	const browser = await launch(options);
	if (guardSites) await browser.inBackground(guardsSites(guardSites));
	return browser;
}

export const inChromium: Bench = {
	...{ name: "Chromium", folder: extensionFolder, launch, launchQuiet, rounds: 30, perRound: 60 },
	permissionOnly: () => join(import.meta.dirname, "permission-extension"),
	release: "CDP mouseReleased sent",
	yes: "X mouse release on the question's Allow",
	notes: [],
};
