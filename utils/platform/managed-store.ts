// Background. What an organisation lays down for this browser: `storage.managed`, which only its administrators write. In Chromium
// its shape is declared in public/managed-schema.json; in Firefox it comes from the enterprise policy `3rdparty` or a managed storage
// manifest, and is read at the browser's start.
import { browser } from "wxt/browser";
import { type Managed, readManaged, unreadable } from "../core/managed";

/** Firefox rejects where there is none. */
const NONE = /manifest not found|not supported|not available/i;

export async function readManagedPolicy(): Promise<Managed | undefined> {
	const { managed } = browser.storage;
	if (!managed) return undefined;
	try {
		return readManaged(await managed.get(null));
	} catch (error) {
		const words = error instanceof Error ? error.message : String(error);
		return NONE.test(words) ? undefined : unreadable(`the browser does not hand it over: ${words.slice(0, 200)}`);
	}
}

export function watchManagedPolicy(listener: () => void): void {
	browser.storage.onChanged.addListener((_changes, area) => {
		if (area === "managed") listener();
	});
}
