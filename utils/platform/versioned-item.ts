// Background. One item of storage.local with a version: what a newer Sayso has stored is left as it is.
import { storage } from "wxt/utils/storage";

/** Version n is made from n - 1 by `migrations[n]`. */
export type Migrations = Record<number, (before: unknown) => unknown>;

interface VersionedItemOptions {
	key: `local:${string}`;
	version: number;
	fallback: unknown;
	migrations?: Migrations;
	/** what is stored, in words: "settings" */
	name: string;
	/** what counts instead of what can't be understood: "the defaults hold" */
	instead: string;
}

export interface VersionedItem {
	/** Why what is stored can't be understood, being of a future version; undefined where it can. */
	future(): Promise<string | undefined>;
	/** Not where `future` says why. */
	get(): Promise<unknown>;
	/** Rejects when what is stored is of a future version. `made` is asked after that was looked at. */
	save<T>(made: () => T): Promise<T>;
	/** Calls back after every change, whoever made it. Returns its undo. */
	watch(listener: () => void): () => void;
}

export function createVersionedItem({ key, version, fallback, migrations = {}, name, instead }: VersionedItemOptions): VersionedItem {
	const future = async () => {
		const { v = 1 } = await storage.getMeta<{ v?: number }>(key);
		return v > version
			? `the stored ${name} are of version ${v}, newer than this Sayso understands (${version}): they are left as they are, and ${instead}`
			: undefined;
	};
	// Defined when it is needed, not before: defining migrates at once, and a future version must not be touched.
	let defined: ReturnType<typeof storage.defineItem<unknown>> | undefined;
	const item = () => {
		defined ??= storage.defineItem<unknown>(key, { fallback, version, migrations });
		return defined;
	};
	return {
		future,
		get: async () => item().getValue(),
		async save(made) {
			const what = await future();
			if (what) throw new Error(`Not saved: ${what}.`);
			const value = made();
			await item().setValue(value);
			return value;
		},
		watch: (listener) => storage.watch<unknown>(key, () => listener()),
	};
}
