// Extension pages. Where our page runs and what it stands beside; agents can open our pages as tabs, and those decide nothing.
import { browser } from "wxt/browser";

/** True for a page in a tab or window of its own, false in the toolbar's popup. */
export const isInTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

/** The tab that the popup was opened on; undefined where there is none. */
export const activeTabId = async (): Promise<number | undefined> => (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** Opens one of our own pages in a tab, or the options. */
export const openPage = async (page: "session-log" | "options"): Promise<void> => {
	if (page === "options") await browser.runtime.openOptionsPage();
	else await browser.tabs.create({ url: browser.runtime.getURL("/session-log.html") });
};
