// Background. A hold as it is kept in storage.session: with its owner's place, and with its ending once it has one.
import * as z from "zod/mini";
import { NO_PAYLOAD } from "../core/action";
import { DecisionPath, Hold, Verdict } from "../core/hold";
import type { SessionStore } from "../platform/session-store";

export const StoredHold = z.object({
	hold: Hold,
	documentId: z.string(),
	/** hash of what makes two attempts the same one */
	likeness: z.string(),
	/** the waiting hold that this one joined: no question of its own */
	joins: z.optional(z.string()),
	/** its ending; kept until the owner has heard it, since it may be away just then */
	settled: z.optional(z.object({ verdict: Verdict, path: z.optional(DecisionPath), reason: z.string(), at: z.number() })),
});
export type StoredHold = z.infer<typeof StoredHold>;

const KEY = /^hold:([0-9a-f]{32})$/;

export async function readStoredHolds(store: SessionStore): Promise<StoredHold[]> {
	const all = await store.readAll();
	return Object.entries(all).flatMap(([key, value]) => {
		const parsed = KEY.test(key) ? StoredHold.safeParse(value) : undefined;
		return parsed?.success ? [parsed.data] : [];
	});
}

/** Rejects when it doesn't fit (10 MB for everything). Of a settled one the content isn't needed any more. */
export function writeStoredHold(store: SessionStore, stored: StoredHold): Promise<void> {
	const { hold } = stored;
	const value = stored.settled ? { ...stored, hold: { ...hold, action: { ...hold.action, payload: NO_PAYLOAD } } } : stored;
	return store.write({ [`hold:${hold.id}`]: value });
}

export function removeStoredHold(store: SessionStore, id: string): Promise<void> {
	return store.remove(`hold:${id}`);
}
