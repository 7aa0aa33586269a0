// Background. Where the holds are kept, with their owners: in memory, and in storage.session for the next worker.
import type { HoldsPortDown } from "../contracts/content-background";
import type { Hold } from "../core/hold";
import type { FrameSender } from "../platform/sender";
import type { SessionStore } from "../platform/session-store";
import { readStoredHolds, removeStoredHold, type StoredHold, writeStoredHold } from "./stored-hold";

/** ms that endings are kept for owners who have not heard them */
const KEEP_ENDINGS = 10 * 60_000;

/** The frame that holds the real action. */
export interface Owner {
	from: FrameSender;
	post(message: HoldsPortDown): void;
}

export interface HoldShelf {
	load(): Promise<void>;
	get(id: string): StoredHold | undefined;
	all(): StoredHold[];
	/** without an ending; those that joined another one too */
	waiting(tabId?: number): StoredHold[];
	/** those that joined this one and wait with it */
	joinedTo(id: string): StoredHold[];
	/** the questions: waiting and not joined, oldest first */
	pending(tabId?: number): Hold[];
	/** Rejects when there is no room for it; then it is not on the shelf. */
	put(stored: StoredHold, owner: Owner): Promise<void>;
	/** writes down what has changed; a full storage is no reason to stop, since the log has every ending */
	keep(stored: StoredHold): Promise<void>;
	forget(stored: StoredHold): Promise<void>;
	owner(id: string): Owner | undefined;
	setOwner(id: string, owner: Owner): void;
	dropOwners(isMeant: (owner: Owner) => boolean): void;
	dropOwner(id: string): void;
	/** endings that nobody has asked for any more */
	prune(): void;
}

export function createHoldShelf(store: SessionStore, now: () => number): HoldShelf {
	const holds = new Map<string, StoredHold>();
	const owners = new Map<string, Owner>();
	const waiting = (tabId?: number) => [...holds.values()].filter((stored) => !stored.settled && (tabId === undefined || stored.hold.tabId === tabId));
	const forget = async (stored: StoredHold) => {
		holds.delete(stored.hold.id);
		owners.delete(stored.hold.id);
		await removeStoredHold(store, stored.hold.id).catch(() => {});
	};
	return {
		async load() {
			for (const stored of await readStoredHolds(store)) holds.set(stored.hold.id, stored);
		},
		get: (id) => holds.get(id),
		all: () => [...holds.values()],
		waiting,
		joinedTo: (id) => waiting().filter((stored) => stored.joins === id),
		pending: (tabId) =>
			waiting(tabId)
				.filter((stored) => !stored.joins)
				.map((stored) => stored.hold)
				.sort((a, b) => a.createdAt - b.createdAt),
		async put(stored, owner) {
			await writeStoredHold(store, stored);
			holds.set(stored.hold.id, stored);
			owners.set(stored.hold.id, owner);
		},
		keep: (stored) => writeStoredHold(store, stored).catch(() => {}),
		forget,
		owner: (id) => owners.get(id),
		setOwner: (id, owner) => void owners.set(id, owner),
		dropOwners(isMeant) {
			for (const [id, owner] of owners) if (isMeant(owner)) owners.delete(id);
		},
		dropOwner: (id) => void owners.delete(id),
		prune() {
			for (const stored of holds.values()) {
				if (stored.settled && now() - stored.settled.at > KEEP_ENDINGS) void forget(stored);
			}
		},
	};
}

/** Whether a frame is the one that this hold came from: the same document in the same frame of the same tab. */
export function isOf({ hold, documentId }: StoredHold, from: FrameSender): boolean {
	return hold.tabId === from.tabId && hold.frameId === from.frameId && documentId === from.documentId;
}
