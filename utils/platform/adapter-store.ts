// Background. Adapters as the person has set them: one versioned item in storage.local. What can't be read changes nothing that comes
// with Sayso.
import { storage } from "wxt/utils/storage";
import { NO_CHANGES, StoredAdapters } from "../core/stored-adapters";

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
	const isFuture = async () => {
		const { v = 1 } = await storage.getMeta<{ v?: number }>(ADAPTERS_KEY);
		return v > version
			? `the stored adapters are of version ${v}, newer than this Sayso understands (${version}): they are left as they are, and those that come with Sayso count`
			: undefined;
	};
	// Defined when it is needed: a future version must not be touched.
	let defined: ReturnType<typeof storage.defineItem<unknown>> | undefined;
	const item = () => {
		defined ??= storage.defineItem<unknown>(ADAPTERS_KEY, { fallback: NO_CHANGES, version });
		return defined;
	};
	return {
		async read() {
			const what = await isFuture();
			if (what) return { stored: NO_CHANGES, what };
			const parsed = StoredAdapters.safeParse(await item().getValue());
			if (parsed.success) return { stored: parsed.data };
			const where = parsed.error.issues[0]?.path.join(".");
			return {
				stored: NO_CHANGES,
				what: `your adapters can't be read${where ? ` (${where})` : ""}: those that come with Sayso count; adding or switching one replaces what is stored`,
			};
		},
		async save(stored) {
			const what = await isFuture();
			if (what) throw new Error(`Not saved: ${what}.`);
			await item().setValue(StoredAdapters.parse(stored));
		},
		watch: (listener) => storage.watch<unknown>(ADAPTERS_KEY, () => listener()),
	};
}
