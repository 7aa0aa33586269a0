// Background. What an organisation lays down for this browser: `storage.managed`, which only its administrators write. In Chromium
// its shape is declared in public/managed-schema.json; in Firefox it comes from the enterprise policy `3rdparty` or a managed storage
// manifest, and is read at the browser's start.
import { browser } from "wxt/browser";
import { canonical } from "../core/canonical";
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
	const kept = local.get(KEPT).then(
		(found) => found[KEPT] as Record<string, unknown> | undefined,
		() => undefined,
	);
	const read = async () => {
		try {
			const values = await managed.get(null);
			// It is read anew at each start; without it the first seconds of the next one are the person's own settings.
			await keep(await kept, Object.keys(values).length ? values : undefined).catch(() => {});
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
	const last = await kept;
	return { policy: last && readManaged(last), later: fresh };
}

/** Written when it has changed alone: the background starts often. */
async function keep(before: Record<string, unknown> | undefined, values: Record<string, unknown> | undefined): Promise<void> {
	if (canonical(before ?? null) === canonical(values ?? null)) return;
	await (values ? browser.storage.local.set({ [KEPT]: values }) : browser.storage.local.remove(KEPT));
}

export function watchManagedPolicy(listener: () => void): void {
	browser.storage.onChanged.addListener((_changes, area) => {
		if (area === "managed") listener();
	});
}
