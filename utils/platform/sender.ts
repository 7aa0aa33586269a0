// Background. Who is at the other end, told by the browser and never by the message.
import { browser } from "wxt/browser";

type Sender = chrome.runtime.MessageSender;

const isOurs = (sender: Sender) => sender.id === browser.runtime.id;
export const isOwnUrl = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL("/" as never)) === true;

/** A page of this extension, in the toolbar's popup or in a tab. */
export function isOwnPage(sender: Sender): boolean {
	return isOurs(sender) && isOwnUrl(sender.url);
}

/** The toolbar's real popup: our popup page, in no tab. Opened as a tab or window, where an agent can reach it, it has one. */
export function isPopup(sender: Sender): boolean {
	return isOwnPage(sender) && sender.tab === undefined && new URL(sender.url ?? "").pathname === "/popup.html";
}

/** The tab in which our interstitial stands in place of the page that the net stopped; undefined for every other sender. */
export function heldTab(sender: Sender): number | undefined {
	const isHeld = isOwnPage(sender) && sender.frameId === 0 && new URL(sender.url ?? "").pathname === "/held.html";
	return isHeld ? sender.tab?.id : undefined;
}

/** A frame of a web page, by our content script there. `url` is the document's, or its origin where it has none of its own. */
export interface FrameSender {
	tabId: number;
	frameId: number;
	documentId: string;
	url: string;
	/** sandboxed: its requests name no initiator */
	isOpaque?: boolean;
}

export function frameSender(sender: Sender): FrameSender | undefined {
	const { tab, frameId } = sender;
	if (!isOurs(sender) || isOwnUrl(sender.url) || tab?.id === undefined || tab.id < 0 || frameId === undefined) return undefined;
	const url = sender.url ?? "";
	const origin = sender.origin ?? "";
	// about:blank, srcdoc, blob: and the like belong to whoever made them.
	const isPlain = /^https?:/.test(url) || !/^https?:/.test(origin);
	return { tabId: tab.id, frameId, documentId: sender.documentId ?? "", url: isPlain ? url : `${origin}/`, isOpaque: origin === "null" };
}
