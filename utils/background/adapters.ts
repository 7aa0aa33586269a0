// Background. The adapters that count now: those that come with Sayso, and the person's own, which only raise.
import type { ActiveAdapter } from "../core/ask-adapters";
import { BUILT_IN } from "../core/built-in-adapters";
import { canonical } from "../core/canonical";
import { type Look, looksOf } from "../core/looks";
import { readAdapter } from "../core/read-adapter";
import {
	type AdapterView,
	activeAdapters,
	adapterViews,
	loosensAdapters,
	MOST_OWN,
	NO_CHANGES,
	ownAdapters,
	type StoredAdapters,
} from "../core/stored-adapters";
import type { AdapterStore } from "../platform/adapter-store";
import type { Faults } from "./faults";

export interface Adapters {
	load(): Promise<void>;
	active(): readonly ActiveAdapter[];
	/** what frames of guarded tabs look at */
	looks(): Look[];
	list(): { adapters: AdapterView[]; trouble: string };
	/** Rejects in words, with the path of what is wrong; then nothing has changed. */
	add(text: string): Promise<string>;
	/** `mayLoosen` false: rejects what could let more through */
	set(id: string, on: boolean, mayLoosen: boolean): Promise<string>;
	remove(id: string, mayLoosen: boolean): Promise<string>;
	/** Someone else wrote: what could let more through is put back. */
	changedOutside(): Promise<void>;
}

const STRICTER_ONLY =
	"Agents can reach this page. While a tab is guarded, adapters can only be added here, or your own switched on; switch off guarding in the toolbar's popup first.";

export function createAdapters(store: AdapterStore, faults: Pick<Faults, "stand" | "report">, onChange: () => void): Adapters {
	let stored: StoredAdapters = NO_CHANGES;
	let trouble = "";
	let active: readonly ActiveAdapter[] = activeAdapters(BUILT_IN, stored);
	let looks = looksOf(active.map(({ adapter }) => adapter));
	let queue: Promise<unknown> = Promise.resolve();

	const take = (next: StoredAdapters, what = "") => {
		stored = next;
		const damaged = ownAdapters(next).filter(({ error }) => error);
		trouble = [
			what,
			...damaged.map(({ id, error }) => `your adapter ${id.replace(/^damaged:/, "no. ")} says nothing, since it can't be read: ${error}`),
		]
			.filter(Boolean)
			.join("; ");
		active = activeAdapters(BUILT_IN, next);
		looks = looksOf(active.map(({ adapter }) => adapter));
		faults.stand("adapters", trouble);
	};
	/** One change after the other, each upon what the one before led to. */
	const change = <Result>(work: () => Promise<Result>): Promise<Result> => {
		const done = queue.then(work);
		queue = done.catch(() => {});
		return done;
	};
	const save = async (next: StoredAdapters, mayLoosen: boolean) => {
		if (!mayLoosen && loosensAdapters(stored, next)) throw new Error(STRICTER_ONLY);
		const before = stored;
		// First, so that the change that storage reports next is known for our own.
		take(next);
		try {
			await store.save(next);
		} catch (error) {
			take(before, trouble);
			throw error;
		}
		onChange();
	};
	const nameOf = (id: string) => adapterViews(BUILT_IN, stored).find((view) => view.id === id)?.name || id;
	const none = () => new Error("There is no such adapter any more.");

	return {
		async load() {
			const { stored: read, what } = await store.read();
			take(read, what);
		},
		active: () => active,
		looks: () => looks,
		list: () => ({ adapters: adapterViews(BUILT_IN, stored), trouble }),
		add: (text) =>
			change(async () => {
				const read = readAdapter(text);
				if (!read.ok) throw new Error(read.error);
				const { adapter } = read;
				if (BUILT_IN.some(({ id }) => id === adapter.id)) throw new Error(`id: "${adapter.id}" is one that comes with Sayso; give yours another id`);
				if (ownAdapters(stored).some(({ id }) => id === adapter.id))
					throw new Error(`id: there is one called "${adapter.id}" already; remove it first`);
				if (stored.own.length >= MOST_OWN) throw new Error(`There are ${MOST_OWN} of your own already; remove one first.`);
				await save({ ...stored, own: [...stored.own, { on: true, adapter }] }, true);
				return adapter.name;
			}),
		set: (id, on, mayLoosen) =>
			change(async () => {
				const at = ownAdapters(stored).findIndex((each) => each.id === id);
				if (at < 0 && !BUILT_IN.some((each) => each.id === id)) throw none();
				const off = stored.off.filter((each) => each !== id);
				await save(
					at < 0 ? { ...stored, off: on ? off : [...off, id] } : { ...stored, own: stored.own.map((each, i) => (i === at ? { ...each, on } : each)) },
					mayLoosen,
				);
				return nameOf(id);
			}),
		remove: (id, mayLoosen) =>
			change(async () => {
				const at = ownAdapters(stored).findIndex((each) => each.id === id);
				if (at < 0) throw none();
				const name = nameOf(id);
				await save({ ...stored, own: stored.own.filter((_, i) => i !== at) }, mayLoosen);
				return name;
			}),
		changedOutside: () =>
			change(async () => {
				const before = stored;
				const { stored: read, what } = await store.read();
				// Storage gives the keys of what it kept in an order of its own.
				if (canonical(read) === canonical(before) && !what) return;
				take(read, what);
				if (loosensAdapters(before, read)) {
					take(before);
					await store.save(before);
					await faults.report({ what: "adapters were changed from outside Sayso's own pages' buttons: put back" });
				}
				onChange();
			}),
	};
}
