// Background and pages. The session log's table, and the head of the log, which is kept elsewhere.
import { Dexie, type DexieOptions, type EntityTable } from "dexie";
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import type { Entry } from "../core/entry";

export const LOG_NAME = "sayso-log";

export interface LogDatabase extends Dexie {
	entries: EntityTable<Entry, "seq">;
}

/** Strict durability: a line that was acknowledged is on the disk, not in a cache. */
export function createLogDatabase(name: string, options: DexieOptions = {}): LogDatabase {
	const database = new Dexie(name, { chromeTransactionDurability: "strict", ...options }) as LogDatabase;
	database.version(1).stores({ entries: "seq, hold, session, site, at" });
	return database;
}

/** Chromium's; a bucket has a store of its own on the disk. */
interface Buckets {
	open(name: string, options: { durability: "strict"; persisted: boolean }): Promise<{ indexedDB: IDBFactory }>;
}

/**
 * All databases of an origin share one store: where that can't be opened any more, a second database in it can't either
 * (measured: its MANIFEST removed). So every log after the first has a bucket of its own, where the browser has buckets.
 */
export async function openLogDatabase(name: string): Promise<LogDatabase> {
	const { storageBuckets } = navigator as Navigator & { storageBuckets?: Buckets };
	if (name === LOG_NAME || !storageBuckets) return createLogDatabase(name);
	const { indexedDB } = await storageBuckets.open(name, { durability: "strict", persisted: true });
	return createLogDatabase(name, { indexedDB, IDBKeyRange });
}

/**
 * Kept in storage.local, another store than the log's, so that a damaged or emptied log is noticed. `count` lines, the
 * last with `hash`; `open` are holds that were asked about and not settled. May be a few lines behind the log, never ahead.
 */
export const LogHead = z.object({
	name: z.string(),
	count: z.number(),
	hash: z.string(),
	open: z.array(z.string()),
});
export type LogHead = z.infer<typeof LogHead>;

const HEAD_KEY = "logHead";

/** undefined when there is none yet, or none that can be read */
export async function readLogHead(): Promise<LogHead | undefined> {
	const stored = await browser.storage.local.get(HEAD_KEY);
	const parsed = LogHead.safeParse(stored[HEAD_KEY]);
	return parsed.success ? parsed.data : undefined;
}

export async function writeLogHead(head: LogHead): Promise<void> {
	await browser.storage.local.set({ [HEAD_KEY]: head });
}
