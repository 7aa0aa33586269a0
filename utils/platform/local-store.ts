// Background. Small things kept over restarts in storage.local: lasting grants, and the flag that frames read at load.
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { HEIR_KEY, SYSTEM_KEY, WATCH_KEY } from "../contracts/content-background";
import { Grant } from "../core/settings";

const GRANTS_KEY = "grants";
const ARMED_KEY = "armedTabs";
const MISSED_KEY = "missed";
const WATCH = WATCH_KEY.slice("local:".length);

/** Lines that can't be read are left out: a grant that isn't understood allows nothing. */
export async function readLastingGrants(): Promise<Grant[]> {
	const { [GRANTS_KEY]: stored } = await browser.storage.local.get(GRANTS_KEY);
	return readGrants(stored);
}

export function readGrants(stored: unknown): Grant[] {
	if (!Array.isArray(stored)) return [];
	return stored.flatMap((line) => {
		const parsed = z.safeParse(Grant, line);
		return parsed.success ? [parsed.data] : [];
	});
}

export async function writeLastingGrants(grants: readonly Grant[]): Promise<void> {
	await browser.storage.local.set({ [GRANTS_KEY]: grants });
}

/** Tabs that are guarded now, for the day that Sayso is reloaded or updated under them. Tab ids are new ones after each browser start. */
export async function readArmedTabs(): Promise<number[]> {
	const { [ARMED_KEY]: stored } = await browser.storage.local.get(ARMED_KEY);
	return Array.isArray(stored) ? stored.filter((tabId) => Number.isInteger(tabId)) : [];
}

export async function writeArmedTabs(tabIds: readonly number[]): Promise<void> {
	await browser.storage.local.set({ [ARMED_KEY]: tabIds });
}

/** The name by which scripts of ours that come one after the other find each other; made once. */
export async function readHeir(): Promise<string> {
	const { [HEIR_KEY]: stored } = await browser.storage.local.get(HEIR_KEY);
	if (typeof stored === "string" && stored) return stored;
	const heir = `sayso:${crypto.randomUUID()}`;
	await browser.storage.local.set({ [HEIR_KEY]: heir });
	return heir;
}

/** Questions that nobody answered, and since when, epoch ms. */
const Missed = z.object({ count: z.number(), since: z.number() });
export type Missed = z.infer<typeof Missed>;

export async function readMissed(): Promise<Missed> {
	const { [MISSED_KEY]: stored } = await browser.storage.local.get(MISSED_KEY);
	const parsed = z.safeParse(Missed, stored);
	return parsed.success ? parsed.data : { count: 0, since: 0 };
}

export async function writeMissed(missed: Missed): Promise<void> {
	await browser.storage.local.set({ [MISSED_KEY]: missed });
}

/** Frames say hello only while `any` is true. */
export async function writeWatch(any: boolean): Promise<void> {
	await browser.storage.local.set({ [WATCH]: { any } });
}

/** For frames: what pages are told of the system a client may have changed. */
export async function writeSystem(): Promise<void> {
	const { os } = await browser.runtime.getPlatformInfo();
	await browser.storage.local.set({ [SYSTEM_KEY]: os });
}
