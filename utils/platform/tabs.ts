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

export function onTabOpened(listener: (tab: { tabId: number; openerTabId: number }) => void): void {
	browser.tabs.onCreated.addListener((tab) => {
		if (tab.id !== undefined && tab.openerTabId !== undefined) listener({ tabId: tab.id, openerTabId: tab.openerTabId });
	});
}

export function onTabClosed(listener: (tabId: number) => void): void {
	browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}

export async function listTabs(): Promise<number[]> {
	const tabs = await browser.tabs.query({});
	return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
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
