// Background. The mark on the toolbar button of one tab.
import { browser } from "wxt/browser";

export interface Badge {
	/** at most four characters are seen */
	text: string;
	colour: string;
	title: string;
}

/** Without a tab id: for every tab that has none of its own. A tab that has just gone is nobody's fault. */
export async function setBadge({ text, colour, title }: Badge, tabId?: number): Promise<void> {
	const which = tabId === undefined ? {} : { tabId };
	await Promise.allSettled([
		browser.action.setBadgeText({ ...which, text }),
		browser.action.setBadgeBackgroundColor({ ...which, color: colour }),
		browser.action.setBadgeTextColor?.({ ...which, color: "#ffffff" }),
		browser.action.setTitle({ ...which, title }),
	]);
}
