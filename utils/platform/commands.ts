// Background. Keyboard commands, and the popup that some of them lead to.
import { browser } from "wxt/browser";
import { activeTab } from "./tabs";

/** `tabId` is the active tab of the window that the key was pressed in. */
export function onCommand(listener: (command: string, tabId: number) => void): void {
	browser.commands.onCommand.addListener((command, tab) => {
		if (tab?.id !== undefined) return listener(command, tab.id);
		void activeTab().then((tabId) => tabId !== undefined && listener(command, tabId));
	});
}

/** ms between tries while a window comes to the front, and how many */
const RAISED_WITHIN = 100;
const RAISES = 10;

/**
 * Firefox opens it in the browser's own windows alone, and in one that is in front. A page's small window (picture-in-picture, or one that
 * it opened) has no toolbar, so where the person is in such a one, a window of the browser's is brought to the front first. Where they
 * are in another program, nothing is.
 */
async function openBehindSmallWindow(): Promise<boolean> {
	const windows = await browser.windows.getAll();
	if (!windows.some(({ focused, type }) => focused && type === "popup")) return false;
	// `getLastFocused` gives the small one, whatever types it is asked for.
	const windowId = windows.findLast(({ type }) => type === "normal")?.id;
	if (windowId === undefined) return false;
	await browser.windows.update(windowId, { focused: true });
	for (let tries = 0; tries < RAISES; tries++) {
		try {
			await browser.action.openPopup({ windowId });
			return true;
		} catch {
			await new Promise((done) => setTimeout(done, RAISED_WITHIN));
		}
	}
	return false;
}

/** False where the browser won't open it just now. */
export async function openPopup(): Promise<boolean> {
	try {
		await browser.action.openPopup();
		return true;
	} catch {
		return import.meta.env.FIREFOX ? openBehindSmallWindow().catch(() => false) : false;
	}
}
