// Extension pages. Where our page runs and what it stands beside; agents can open our pages as tabs, and those decide nothing.
import { browser } from "wxt/browser";

/** True for a page in a tab or window of its own, false in the toolbar's popup. */
export const isInTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

/** The tab that the popup was opened on; undefined where there is none. */
export const activeTabId = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** The tab that this page is open in. */
export const ownTabId = async (): Promise<number | undefined> => (await browser.tabs.getCurrent())?.id;

/** Closes the tab that this page is open in. */
export const closeOwnTab = async (): Promise<void> => {
	const tabId = await ownTabId();
	if (tabId !== undefined) await browser.tabs.remove(tabId);
};

/** Closes the toolbar's popup where it is open. */
export const closePopup = (): void => {
	for (const view of browser.extension.getViews({ type: "popup" })) (view as unknown as { close(): void }).close();
};

/** The keys that the person's browser has for each command; "" where none is set. */
export const commandKeys = async (): Promise<{ approve: string; deny: string }> => {
	const commands = await browser.commands.getAll().catch(() => []);
	const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? "";
	return { approve: keyOf("approve"), deny: keyOf("deny") };
};

/** False where the browser keeps us out of private windows. */
export const isInPrivateWindows = (): Promise<boolean> => browser.extension.isAllowedIncognitoAccess();

/** The browser's own page about this extension; undefined where extensions may not open it. */
export const openBrowserSettings: (() => Promise<void>) | undefined = import.meta.env.FIREFOX
	? undefined
	: async () => {
			await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
		};

export const reloadTab = async (tabId: number): Promise<void> => {
	await browser.tabs.reload(tabId);
};

/** Calls whenever a page of that tab has loaded. */
export const onTabLoaded = (tabId: number, listener: () => void): void => {
	browser.tabs.onUpdated.addListener((changed, { status }) => {
		if (changed === tabId && status === "complete") listener();
	});
};

/** Opens one of our own pages in a tab, or the options. */
export const openPage = async (page: "session-log" | "options" | "welcome"): Promise<void> => {
	if (page === "options") await browser.runtime.openOptionsPage();
	else await browser.tabs.create({ url: browser.runtime.getURL(page === "welcome" ? "/welcome.html" : "/session-log.html") });
};
