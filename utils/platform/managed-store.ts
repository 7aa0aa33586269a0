// Background. What an organisation lays down for this browser: `storage.managed`, which only its administrators write. In Chromium
// its shape is declared in public/managed-schema.json; in Firefox it comes from the enterprise policy `3rdparty` or a managed storage
// manifest, and is read at the browser's start.
import { browser } from "wxt/browser";
import { type Managed, readManaged, unreadable } from "../core/managed";

/** Firefox rejects where there is none. */
const NONE = /manifest not found|not supported|not available/i;

/** ms: Chromium hands it over some three seconds after its own start, and nothing may go unheld for so long */
const SOON = 200;
const KEPT = "managedKept";

export interface ManagedPolicy {
	policy: Managed | undefined;
	/** the browser had nothing to say yet, and `policy` is that of last time; resolves once it has */
	later?: Promise<Managed | undefined>;
}

/** Never rejects. */
export async function readManagedPolicy(): Promise<ManagedPolicy> {
	const { managed, local } = browser.storage;
	if (!managed) return { policy: undefined };
	const read = async () => {
		try {
			const values = await managed.get(null);
			const kept = Object.keys(values).length ? local.set({ [KEPT]: values }) : local.remove(KEPT);
			// It is read anew at each start; without it the first seconds of the next one are the person's own settings.
			await kept.catch(() => {});
			return readManaged(values);
		} catch (error) {
			const words = error instanceof Error ? error.message : String(error);
			return NONE.test(words) ? undefined : unreadable(`the browser does not hand it over: ${words.slice(0, 200)}`);
		}
	};
	const fresh = read();
	const isLate = Symbol();
	const first = await Promise.race([fresh, new Promise<typeof isLate>((done) => setTimeout(done, SOON, isLate))]);
	if (first !== isLate) return { policy: first };
	const { [KEPT]: kept } = await local.get(KEPT).catch((): Record<string, unknown> => ({}));
	return { policy: kept === undefined ? undefined : readManaged(kept as Record<string, unknown>), later: fresh };
}

export function watchManagedPolicy(listener: () => void): void {
	browser.storage.onChanged.addListener((_changes, area) => {
		if (area === "managed") listener();
	});
}
