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

/** False where the browser won't open it just now. */
export async function openPopup(): Promise<boolean> {
	try {
		await browser.action.openPopup();
		return true;
	} catch {
		return false;
	}
}
