// Node. Firefox for the bench: looked at from its own privileged code, driven by Puppeteer over WebDriver BiDi. Of that every page is
// told (navigator.webdriver), so where no agent may be seen Firefox's remote control is switched off, and pages ask what to do.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contextOf, type Firefox, firefoxFolder, launchFirefox } from "../../tests/fixtures/firefox.ts";
import { openFirefoxEye } from "../../tests/fixtures/firefox-eye.ts";
import { guardsSites } from "../../tests/fixtures/guards-sites.ts";
import { type Bench, type BenchBrowser, type LaunchOptions, now, type QuietBrowser } from "./browser.ts";
import { seatAtDesk } from "./quiet-desk.ts";

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

/** tabs of a browser that nobody drives: they have to be opened while we still can, each in a window, so that none is hidden */
const SEATS = 2;

async function launchQuiet({ isSecond: _, ...options }: LaunchOptions, guardSites?: string[]): Promise<QuietBrowser> {
	const firefox = await launchFirefox({ ...options, prefs: PREFS });
	if (guardSites) await firefox.inBackground(guardsSites(guardSites));
	const seats = Array.from({ length: SEATS }, seatAtDesk);
	await firefox.inBrowser(`
		const { RemoteAgent } = ChromeUtils.importESModule("chrome://remote/content/components/RemoteAgent.sys.mjs");
		// Once we have been answered: with it our connection ends.
		setTimeout(() => {
			RemoteAgent.observe(null, "quit-application");
			for (const address of ${JSON.stringify(seats.map(({ address }) => address))}) window.openDialog("chrome://browser/content/browser.xhtml", "_blank", "chrome,all,dialog=no", address);
		}, 200);`);
	let taken = 0;
	return {
		async quietTab() {
			const seat = seats[taken++];
			if (!seat) throw new Error(`only ${SEATS} tabs were opened before Firefox was left alone`);
			if (await seat.tab.evaluate<boolean>("navigator.webdriver")) throw new Error("this Firefox still tells its pages that it is driven");
			return seat.tab;
		},
		close: firefox.close,
	};
}

/** Made anew from what Sayso's own manifest asks for. */
function permissionOnly(): string {
	const folder = mkdtempSync(join(tmpdir(), "sayso-bench-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	const { permissions, host_permissions } = JSON.parse(readFileSync(join(firefoxFolder(), "manifest.json"), "utf8"));
	const manifest = {
		...{ manifest_version: 3, name: "Bare permission", version: "1", host_permissions },
		permissions: permissions.filter((name: string) => name.startsWith("webRequest")),
		browser_specific_settings: { gecko: { id: "bare-permission@sayso.example" } },
	};
	writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
	return folder;
}

export const inFirefox: Bench = {
	...{ name: "Firefox", folder: firefoxFolder, launch, launchQuiet, permissionOnly, rounds: 12, perRound: 60 },
	release: "BiDi pointerUp sent",
	yes: "X mouse release on Allow in the popup, which the person had opened",
	notes: ["Not measured in Firefox: CPU time of scripts in a page and in a page with 100 frames. No client gets it by frame"],
};
