// Background. Adapters as the person has set them: one versioned item in storage.local. What can't be read changes nothing that comes
// with Sayso.
import { NO_CHANGES, StoredAdapters } from "../core/stored-adapters";
import { createVersionedItem } from "./versioned-item";

export const ADAPTERS_KEY = "local:adapters";
export const ADAPTERS_VERSION = 1;

export interface AdapterStore {
	/** `what` says why nothing of the person's counts; undefined when all is well */
	read(): Promise<{ stored: StoredAdapters; what?: string }>;
	/** Rejects when what is stored is of a future version: that is left as it is. */
	save(stored: StoredAdapters): Promise<void>;
	/** Calls back after every change, whoever made it. */
	watch(listener: () => void): () => void;
}

export function createAdapterStore(version = ADAPTERS_VERSION): AdapterStore {
	const item = createVersionedItem({
		...{ key: ADAPTERS_KEY, version, fallback: NO_CHANGES },
		...{ name: "adapters", instead: "those that come with Sayso count" },
	});
	return {
		async read() {
			const what = await item.future();
			if (what) return { stored: NO_CHANGES, what };
			const parsed = StoredAdapters.safeParse(await item.get());
			if (parsed.success) return { stored: parsed.data };
			const where = parsed.error.issues[0]?.path.join(".");
			return {
				stored: NO_CHANGES,
				what: `your adapters can't be read${where ? ` (${where})` : ""}: those that come with Sayso count; adding or switching one replaces what is stored`,
			};
		},
		async save(stored) {
			await item.save(() => StoredAdapters.parse(stored));
		},
		watch: item.watch,
	};
}
