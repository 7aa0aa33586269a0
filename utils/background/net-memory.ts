// Background. What the net must know again after its worker was stopped: whose documents are in guarded tabs, and which guarded tabs
// were closed a moment ago. Kept in storage.session.
import * as z from "zod/mini";
import type { SessionStore } from "../platform/session-store";

const KEY = "guarded";
const Kept = z.object({ hosts: z.record(z.string(), z.array(z.string())), closed: z.record(z.string(), z.number()) });

export interface NetMemory {
	/** hosts by tab; when tabs were closed, in epoch ms */
	recall(): Promise<{ hosts: [number, string[]][]; closed: [number, number][] }>;
	/** writes it down if it has changed; without room for it, it lasts as long as this worker */
	keep(hosts: [number, Iterable<string>][], closed: Iterable<[number, number]>): void;
}

const byTab = <T>(record: Record<string, T>) => Object.entries(record).map(([tabId, value]): [number, T] => [Number(tabId), value]);

export function createNetMemory(store: Pick<SessionStore, "readAll" | "write">): NetMemory {
	let text = "";
	let isRecalled = false;
	return {
		async recall() {
			isRecalled = true;
			const stored = Kept.safeParse((await store.readAll())[KEY]);
			return stored.success ? { hosts: byTab(stored.data.hosts), closed: byTab(stored.data.closed) } : { hosts: [], closed: [] };
		},
		keep(hosts, closed) {
			const kept = { hosts: Object.fromEntries(hosts.map(([tabId, names]) => [tabId, [...names]])), closed: Object.fromEntries(closed) };
			const next = JSON.stringify(kept);
			// What an earlier worker knew is not to be lost before it is read.
			if (next === text || !isRecalled) return;
			text = next;
			store.write({ [KEY]: kept }).catch(() => {
				text = "";
			});
		},
	};
}
