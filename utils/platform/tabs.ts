// Background. Tabs as far as they can be seen without the `tabs` permission.
import { browser } from "wxt/browser";
import type { TabMessage } from "../contracts/content-background";

/** Tells every frame of a tab, or one of them. False when no content script of ours is there. */
export async function sendToTab(tabId: number, message: TabMessage, frameId?: number): Promise<boolean> {
	try {
		await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
		return true;
	} catch {
		return false;
	}
}

/** `openerTabId` is missing for tabs that nothing opened, and for those that were opened in a window of their own. */
export function onTabOpened(listener: (tab: { tabId: number; openerTabId: number | undefined }) => void): void {
	browser.tabs.onCreated.addListener((tab) => {
		if (tab.id !== undefined) listener({ tabId: tab.id, openerTabId: tab.openerTabId });
	});
}

/** The answer of a tab's frame; undefined when nobody there answers. */
export async function askTab(tabId: number, message: TabMessage, frameId?: number): Promise<unknown> {
	try {
		return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
	} catch {
		return undefined;
	}
}

/** Listening is enough to be started with the browser: what a crash left on has to be switched off. */
export function startWithBrowser(): void {
	browser.runtime.onStartup.addListener(() => {});
}

export function onTabClosed(listener: (tabId: number) => void): void {
	browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

export interface TabInfo {
	tabId: number;
	/** "" where extensions may not know it */
	url: string;
	openerTabId?: number | undefined;
	/** whose cookies it has: a container's, or private windows' (Firefox, which says it without a permission) */
	store?: string | undefined;
}

/** all tabs */
export async function listTabs(): Promise<TabInfo[]> {
	const tabs = await browser.tabs.query({});
	return tabs.flatMap(({ id, url, openerTabId, ...rest }) =>
		id === undefined ? [] : [{ tabId: id, url: url ?? "", openerTabId, store: (rest as { cookieStoreId?: string }).cookieStoreId }],
	);
}

/** Back in the tab's history. False when there is nothing to go back to. */
export async function goBack(tabId: number): Promise<boolean> {
	try {
		await browser.tabs.goBack(tabId);
		return true;
	} catch {
		return false;
	}
}

export async function openIn(tabId: number, url: string): Promise<void> {
	await browser.tabs.update(tabId, { url });
}

/** Our options in a new tab, at a place on them. */
export async function openOptions(place: string): Promise<void> {
	await browser.tabs.create({ url: `${browser.runtime.getURL("/options.html")}#${encodeURIComponent(place)}` });
}

export async function activeTab(): Promise<number | undefined> {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	return tab?.id;
}

/** Puts the overlay into the top document. False where extensions may not run. */
export async function injectOverlay(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ["/overlay.js" as never], injectImmediately: true });
		return true;
	} catch {
		return false;
	}
}

/** Puts our script once more into every frame of a tab, where the ones there are orphans: they hand over to it. False where it can't be. */
export async function guardAnew(tabId: number, heir: string): Promise<boolean> {
	const target = { tabId, allFrames: true };
	const func = (name: string) => void Object.assign(globalThis, { saysoHeir: name });
	try {
		await browser.scripting.executeScript({ target, injectImmediately: true, args: [heir], func });
		await browser.scripting.executeScript({ target, injectImmediately: true, files: ["/isolated.js" as never] });
		return true;
	} catch {
		return false;
	}
}
