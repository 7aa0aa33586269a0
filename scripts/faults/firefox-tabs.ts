// Node. The tabs of an agent in Firefox, Puppeteer over WebDriver BiDi, while faults are played: in containers and private windows too.
import type { Page } from "puppeteer-core";
import { contextOf, type Firefox } from "../../tests/fixtures/firefox.ts";
import type { FirefoxDevTools } from "../../tests/fixtures/firefox-devtools.ts";
import { elementOf } from "../../tests/fixtures/firefox-sight.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Means } from "./means.ts";
import { openOwnPage, type Tab } from "./tab.ts";

/** ms for an expression of the agent's: a page that is gone never answers */
const ANSWERS_WITHIN = 20_000;

export interface FirefoxTabs extends Pick<Means, "openTab" | "openOwnPage" | "openPrivate" | "closeTabs"> {
	/** a tab of the agent's in a container of its own */
	openContained(url: string): Promise<{ tab: Tab; closeContainer(): Promise<unknown> }>;
	/** a tab of that id that is there already, as the agent's */
	attach(context: string, url: string): Promise<Tab>;
}

export function firefoxTabs({ browser, inBrowser }: Firefox, devtools: FirefoxDevTools): FirefoxTabs {
	function tabOf(page: Page): Tab {
		const targetId = contextOf(page);
		page.setDefaultTimeout(15_000);
		const tab: Tab = {
			targetId,
			session: targetId,
			async evaluate<T>(expression: string) {
				let timer: ReturnType<typeof setTimeout> | undefined;
				const late = new Promise<never>((_, no) => {
					timer = setTimeout(() => no(new Error("the tab does not answer")), ANSWERS_WITHIN);
				});
				return (await Promise.race([page.evaluate(expression), late]).finally(() => clearTimeout(timer))) as T;
			},
			async goto(url) {
				await page.goto(url);
				await loaded(url);
			},
			front: () => devtools.send("Target.activateTarget", { targetId }),
			close: () => devtools.send("Target.closeTarget", { targetId }).catch(() => undefined),
		};
		const loaded = (at: string) =>
			until(
				"the tab is loaded",
				() => tab.evaluate<boolean>(`location.href === ${JSON.stringify(at)} && document.readyState === "complete"`),
				15_000,
			);
		return tab;
	}

	async function openIn(open: () => Promise<Page>, url: string): Promise<Tab> {
		const tab = tabOf(await open());
		await tab.goto(url);
		return tab;
	}

	async function attach(context: string, url: string): Promise<Tab> {
		const page = await until("the agent sees the tab", async () => (await browser.pages()).find((each) => contextOf(each) === context));
		const tab = tabOf(page);
		await until("its page is there", () => tab.evaluate<boolean>(`location.href === "${url}" && document.readyState === "complete"`), 15_000);
		return tab;
	}

	return {
		attach,
		openTab: (url) => openIn(() => browser.newPage(), url),
		openOwnPage: (name) => openOwnPage(devtools, name),
		async openContained(url) {
			const container = await browser.createBrowserContext();
			return { tab: await openIn(() => container.newPage(), url), closeContainer: () => container.close() };
		},
		async openPrivate(url) {
			const context = await inBrowser<string>(`const other = OpenBrowserWindow({ private: true });
				await new Promise((done) => {
					const heard = (subject) => { if (subject !== other) return; Services.obs.removeObserver(heard, "browser-delayed-startup-finished"); done(); };
					Services.obs.addObserver(heard, "browser-delayed-startup-finished");
				});
				const tab = other.gBrowser.addTab("${url}", { triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 }) });
				other.gBrowser.selectedTab = tab;
				return ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs").NavigableManager.getIdForBrowser(tab.linkedBrowser);`);
			const tab = await attach(context, url);
			return { ...tab, close: () => inBrowser(`${elementOf({ context })}?.ownerDocument.defaultView.close();`) };
		},
		async closeTabs() {
			// The browser's first tab stays, and Sayso's page.
			await inBrowser(`for (const each of Services.wm.getEnumerator("navigator:browser")) if (each !== window) each.close();
				for (const tab of [...gBrowser.tabs].slice(1)) if (!/^moz-extension:.*\\/session-log\\.html/.test(tab.linkedBrowser.currentURI.spec)) gBrowser.removeTab(tab, { skipPermitUnload: true });`);
		},
	};
}
