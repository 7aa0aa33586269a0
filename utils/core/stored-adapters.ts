// Pure. What the person has set of adapters: which that come with Sayso are off, and their own. An own one that can't be understood any
// more stays as it is, says nothing, and is told of.
import * as z from "zod/mini";
import type { Adapter } from "./adapter";
import type { ActiveAdapter } from "./ask-adapters";
import { canonical } from "./canonical";
import { checkAdapter } from "./read-adapter";

export const MOST_OWN = 20;

export const StoredAdapters = z.object({
	/** ids of those that come with Sayso */
	off: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200)),
	own: z.array(z.object({ on: z.boolean(), adapter: z.unknown() })).check(z.maxLength(MOST_OWN)),
});
export type StoredAdapters = z.infer<typeof StoredAdapters>;

export const NO_CHANGES: StoredAdapters = { off: [], own: [] };

/** As the options list it. */
export const AdapterView = z.object({
	id: z.string(),
	name: z.string(),
	own: z.boolean(),
	on: z.boolean(),
	/** sites, or that it runs anywhere */
	sites: z.array(z.string()),
	anywhere: z.boolean(),
	rules: z.number(),
	/** why it says nothing, with the path of what is wrong */
	error: z.string(),
});
export type AdapterView = z.infer<typeof AdapterView>;

/** One that can't be read has no id of its own. */
const damagedId = (i: number): string => `damaged:${i + 1}`;

export function ownAdapters({ own }: StoredAdapters): { id: string; on: boolean; adapter?: Adapter; error: string }[] {
	return own.map(({ on, adapter: kept }, i) => {
		const read = checkAdapter(kept);
		return read.ok ? { id: read.adapter.id, on, adapter: read.adapter, error: "" } : { id: damagedId(i), on, error: read.error };
	});
}

export function activeAdapters(builtIn: readonly Adapter[], stored: StoredAdapters): ActiveAdapter[] {
	return [
		...builtIn.filter(({ id }) => !stored.off.includes(id)).map((adapter) => ({ adapter, own: false })),
		...ownAdapters(stored).flatMap(({ on, adapter }) => (on && adapter ? [{ adapter, own: true }] : [])),
	];
}

export function adapterViews(builtIn: readonly Adapter[], stored: StoredAdapters): AdapterView[] {
	const viewOf = ({ id, name, sites = [], urls = [], page, rules }: Adapter, own: boolean, on: boolean): AdapterView => ({
		...{ id, name, own, on, sites: [...sites, ...urls], anywhere: page !== undefined, rules: rules.length, error: "" },
	});
	return [
		...builtIn.map((adapter) => viewOf(adapter, false, !stored.off.includes(adapter.id))),
		...ownAdapters(stored).map(({ id, on, adapter, error }) =>
			adapter ? viewOf(adapter, true, on) : { id, name: "", own: true, on, sites: [], anywhere: false, rules: 0, error },
		),
	];
}

/** Only adding one's own, or switching one's own on, is sure to let nothing more through: one that comes with Sayso names what was unknown. */
export function loosensAdapters(before: StoredAdapters, after: StoredAdapters): boolean {
	const spelled = ({ off }: StoredAdapters) => JSON.stringify([...off].sort());
	const says = (stored: StoredAdapters) => stored.own.filter(({ on }) => on).map(({ adapter }) => canonical(adapter));
	const now = says(after);
	return spelled(before) !== spelled(after) || says(before).some((one) => !now.includes(one));
}
