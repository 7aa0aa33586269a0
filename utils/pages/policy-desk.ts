// Options. Everything about policy besides the plain settings: rules, the simulator, the file, what is managed, the report of watching.
// It changes nothing by itself: each change goes the settings' way, with the care that they take.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { canonical } from "../core/canonical";
import { contractWords } from "../core/contract-words";
import type { Entry } from "../core/entry";
import { loosenings } from "../core/loosens";
import { type Managed, withManaged } from "../core/managed";
import { readPolicyFile, writePolicyFile } from "../core/policy-file";
import { isLooser, STRICTNESS } from "../core/preset";
import { readRule } from "../core/read-rule";
import { summaryText } from "../core/say-summary";
import { formatRule, formatScope } from "../core/scope";
import type { Grant, Rule, Settings } from "../core/settings";
import { readAction, simulate } from "../core/simulate";
import { isWatchedLine, type WatchReport, watchReport } from "../core/watch-report";
import type { EntityTable } from "../platform/live-query";
import { type AskBackground, inWords } from "./ask-background";

/** how many logged actions the simulator offers, and out of how many of the newest lines */
const PAST = 40;
const PAST_LINES = 400;
/** how far back the report looks, and after how long it comes unasked; ms */
const DAY = 86_400_000;
const REPORT = 60 * DAY;
const WEEK = 7 * DAY;

interface Options {
	ask: AskBackground;
	table: EntityTable<Entry, "seq">;
	store: {
		settings: ReadonlySignal<Settings | undefined>;
		error: ReadonlySignal<string>;
		change(change: Partial<Settings>): Promise<void>;
	};
	grants: ReadonlySignal<Grant[]>;
	saveFile(name: string, content: Blob): void;
	/** what a rule speaks of, in the interface's words */
	words(rule: Omit<Rule, "id">): string;
	now(): number;
}

export type PolicyDesk = ReturnType<typeof createPolicyDesk>;

export const createPolicyDesk = ({ ask, table, store, grants, saveFile, words, now }: Options) => {
	const managed = signal<Managed | undefined>(undefined);
	const past = signal<{ id: string; words: string; text: string }[]>([]);
	const watched = signal<Entry[] | undefined>(undefined);
	const since = signal(0);
	const error = signal("");
	const newId = () => `r-${crypto.randomUUID().slice(0, 8)}`;
	let read: Settings | undefined;

	const change = async (next: Partial<Settings>): Promise<string> => {
		await store.change(next);
		return store.error.value;
	};

	const loadPast = async () => {
		const lines = await table.orderBy("seq").reverse().limit(PAST_LINES).toArray();
		const seen = new Set<string>();
		past.value = lines
			.flatMap(({ id, hold, action }) => {
				if (!action || seen.has(hold)) return [];
				seen.add(hold);
				return [{ id, words: summaryText(action), text: JSON.stringify(action) }];
			})
			.slice(0, PAST);
	};

	const loadWatched = async () => {
		const lines: Entry[] = [];
		let asked = 0;
		await table
			.where("at")
			.above(now() - REPORT)
			.each((line) => {
				if (isWatchedLine(line)) lines.push(line);
				else if (line.stage === "asked") asked = line.at;
			});
		// Where nothing is held, a question says that it was otherwise until then.
		const isAll = store.settings.value?.preset === "watch_only";
		since.value = lines.find(({ at }) => !isAll || at > asked)?.at ?? 0;
		return lines;
	};

	const guard = async (work: () => Promise<void>) => {
		try {
			await work();
			error.value = "";
		} catch (problem) {
			error.value = inWords(problem);
		}
	};
	const isWatching = () => {
		const settings = store.settings.value;
		return settings?.preset === "watch_only" || settings?.sitePresets.some(({ preset }) => preset === "watch_only") === true;
	};

	return {
		managed,
		/** presets that are looser than what is laid down */
		locked: computed(() => STRICTNESS.filter((preset) => managed.value?.preset !== undefined && isLooser(preset, managed.value.preset))),
		error,
		async load() {
			await guard(async () => {
				managed.value = (await ask("getPolicy")).managed;
			});
			await loadPast().catch(() => {});
			await guard(async () => {
				const lines = await loadWatched();
				if (isWatching() && since.value && now() - since.value >= WEEK) watched.value = lines;
			});
		},
		tools: { read: readRule, format: formatScope, words, newId },
		contractWords,
		simulator: {
			past,
			simulate(text: string) {
				const settings = store.settings.value;
				const found = readAction(text);
				if (!found.ok) return { error: found.error };
				if (!settings) return { error: store.error.value };
				return { ...simulate(found.action, withManaged(settings, managed.value), grants.value, now()), action: found.action };
			},
		},
		file: {
			save() {
				const settings = store.settings.value;
				if (settings) saveFile(policyFileName(new Date(now())), new Blob([writePolicyFile(settings)], { type: "application/json" }));
			},
			read(text: string) {
				read = undefined;
				const before = store.settings.value;
				if (!before) return { errors: [store.error.value] };
				const found = readPolicyFile(text, before, newId);
				if (!found.ok) return { errors: found.errors };
				read = found.settings;
				return { changes: changesIn(before, read), looser: loosenings(before, read) };
			},
			take: async () => (read ? change(read) : ""),
		},
		watch: {
			report: computed((): WatchReport | undefined => watched.value && watchReport(watched.value, { rules: store.settings.value?.rules ?? [] })),
			isDue: computed(() => isWatching() && since.value > 0 && now() - since.value >= WEEK),
			error,
			make: () =>
				void guard(async () => {
					watched.value = await loadWatched();
				}),
			take: (rule: Omit<Rule, "id">) => change({ rules: [...(store.settings.value?.rules ?? []), { ...rule, id: newId() }] }),
			formatRule,
		},
	};
};

/** Each as the file has it. */
function changesIn(before: Settings, after: Settings): string[] {
	const [was, is] = [before, after].map((each) => JSON.parse(writePolicyFile(each)) as Record<string, unknown>);
	return Object.keys(is ?? {}).flatMap((name) => {
		const [old, fresh] = [was?.[name], is?.[name]];
		if (canonical(old) === canonical(fresh)) return [];
		if (!Array.isArray(old) || !Array.isArray(fresh)) return [`${name}: ${JSON.stringify(old)} → ${JSON.stringify(fresh)}`];
		const gone = old.filter((each) => !fresh.includes(each)).map((each) => `${name}: without "${each}"`);
		const come = fresh.filter((each) => !old.includes(each)).map((each) => `${name}: with "${each}"`);
		return gone.length + come.length ? [...gone, ...come] : [`${name}: in another order`];
	});
}

/** `sayso-policy-2026-11-22.json` */
const policyFileName = (now: Date): string => `sayso-policy-${now.toISOString().slice(0, 10)}.json`;
