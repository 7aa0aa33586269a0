// Background. The person's settings: one versioned item in storage.local with migrations.
import { DEFAULT_SETTINGS, Settings } from "../core/settings";
import { createVersionedItem, type Migrations } from "./versioned-item";

export const SETTINGS_KEY = "local:settings";
export const SETTINGS_VERSION = 1;

/** `what` says why defaults are used and nothing may be saved; undefined when all is well. */
export interface StoredSettings {
	settings: Settings;
	what?: string;
}

export interface SettingsStore {
	read(): Promise<StoredSettings>;
	/** Rejects when what is stored is of a future version: that is left as it is. */
	save(settings: Settings): Promise<Settings>;
	/** Calls back after every change, whoever made it. Returns its undo. */
	watch(listener: () => void): () => void;
}

export function createSettingsStore(version = SETTINGS_VERSION, migrations: Migrations = {}): SettingsStore {
	const item = createVersionedItem({
		...{ key: SETTINGS_KEY, version, fallback: DEFAULT_SETTINGS, migrations },
		...{ name: "settings", instead: "the defaults hold" },
	});
	return {
		async read() {
			const what = await item.future();
			if (what) return { settings: DEFAULT_SETTINGS, what };
			const stored = await item.get();
			const parsed = Settings.safeParse(stored && typeof stored === "object" ? { ...DEFAULT_SETTINGS, ...stored } : stored);
			if (parsed.success) return { settings: parsed.data };
			return { settings: DEFAULT_SETTINGS, what: "the stored settings can't be read, so the defaults hold; saving replaces them" };
		},
		save: (settings) => item.save(() => Settings.parse(settings)),
		watch: item.watch,
	};
}
