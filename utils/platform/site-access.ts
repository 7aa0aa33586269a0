// Background and popup. Whether the browser lets Sayso into all sites: a person may take that back at any time, in Firefox for each add-on.
import { browser } from "wxt/browser";

const ALL = { origins: ["<all_urls>"] };

export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(ALL);
/** Only in answer to a press: the browser asks the person. */
export const askForSiteAccess = (): Promise<boolean> => browser.permissions.request(ALL);

/** Calls at once, and whenever it may have changed. */
export function watchSiteAccess(listener: (has: boolean) => void): void {
	const look = () =>
		void hasSiteAccess().then(listener, () => {
			// Not known is not the same as missing.
		});
	browser.permissions.onAdded.addListener(look);
	browser.permissions.onRemoved.addListener(look);
	look();
}
