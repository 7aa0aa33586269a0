// Background. The person's settings: one versioned item in storage.local with migrations.
import { storage } from "wxt/utils/storage";
import { DEFAULT_SETTINGS, Settings } from "../core/settings";

export const SETTINGS_KEY = "local:settings";
export const SETTINGS_VERSION = 1;

/** `what` says why defaults are used and nothing may be saved; undefined when all is well. */
export interface StoredSettings {
	settings: Settings;
	what?: string;
}

/** Version n is made from n - 1 by `migrations[n]`. */
type Migrations = Record<number, (before: unknown) => unknown>;

export interface SettingsStore {
	read(): Promise<StoredSettings>;
	/** Rejects when what is stored is of a future version: that is left as it is. */
	save(settings: Settings): Promise<Settings>;
	/** Calls back after every change, whoever made it. Returns its undo. */
	watch(listener: () => void): () => void;
}

export function createSettingsStore(version = SETTINGS_VERSION, migrations: Migrations = {}): SettingsStore {
	const isFuture = async () => {
		const { v = 1 } = await storage.getMeta<{ v?: number }>(SETTINGS_KEY);
		return v > version
			? `the stored settings are of version ${v}, newer than this Sayso understands (${version}): they are left as they are, and the defaults hold`
			: undefined;
	};
	// Defined when it is needed, not before: defining migrates at once, and a future version must not be touched.
	let defined: ReturnType<typeof storage.defineItem<unknown>> | undefined;
	const item = () => {
		defined ??= storage.defineItem<unknown>(SETTINGS_KEY, { fallback: DEFAULT_SETTINGS, version, migrations });
		return defined;
	};
	return {
		async read() {
			const what = await isFuture();
			if (what) return { settings: DEFAULT_SETTINGS, what };
			const stored = await item().getValue();
			const parsed = Settings.safeParse(stored && typeof stored === "object" ? { ...DEFAULT_SETTINGS, ...stored } : stored);
			if (parsed.success) return { settings: parsed.data };
			return { settings: DEFAULT_SETTINGS, what: "the stored settings can't be read, so the defaults hold; saving replaces them" };
		},
		async save(settings) {
			const what = await isFuture();
			if (what) throw new Error(`Not saved: ${what}.`);
			const parsed = Settings.parse(settings);
			await item().setValue(parsed);
			return parsed;
		},
		watch: (listener) => storage.watch<unknown>(SETTINGS_KEY, () => listener()),
	};
}
