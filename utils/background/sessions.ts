// Background. Which tabs are armed and why: sessions begin, are inherited, pause and end here, and frames are told.
// Kept in storage.session, so that it survives the worker and not the browser.
import * as z from "zod/mini";
import type { TabMessage } from "../contracts/content-background";
import type { NewEntry } from "../core/entry";
import type { Look } from "../core/looks";
import type { Policy } from "../core/managed";
import { isWatchOnly } from "../core/preset";
import { type ArmedWhy, Session, type TabState } from "../core/session";
import { siteOf } from "../core/site";
import type { SessionStore } from "../platform/session-store";

/** ms without an action after which a session is over */
const QUIET = 30 * 60_000;
const PAUSE = 5 * 60_000;
const MOST_EVIDENCE = 20;

/** A tab that somebody or something has armed; tabs without one are idle. */
const TabRecord = z.object({
	mode: z.enum(["armed", "off", "paused", "driving"]),
	session: Session,
	site: z.string(),
	pausedUntil: z.optional(z.number()),
	/** all input in this tab counts as the agent's, whatever the settings say */
	strict: z.optional(z.boolean()),
	/** an agent was seen although the tab is off: said once */
	seenWhileOff: z.optional(z.boolean()),
	/** an inherited tab has shown its first document */
	reached: z.optional(z.boolean()),
});
type TabRecord = z.infer<typeof TabRecord>;

export interface SessionsOptions {
	store: SessionStore;
	settings(): Policy;
	/** never rejects */
	note(line: NewEntry): Promise<void>;
	sendToTab(tabId: number, message: TabMessage): Promise<boolean>;
	writeWatch(any: boolean): Promise<void>;
	hasPending(tabId: number): boolean;
	/** how the tab's requests fare at the network */
	netOf(tabId: number, mode: TabState["mode"]): TabState["net"];
	/** what frames of a guarded tab look at for adapters */
	looks?(): Look[];
	/** mode or session of a tab changed: badge, surfaces */
	onChange(tabId: number): void;
	now(): number;
}

export type PersonMode = "armed" | "off" | "paused" | "driving";

export interface Sessions {
	load(): Promise<void>;
	state(tabId: number): TabState;
	session(tabId: number): Session | undefined;
	/** whether a session, or one that was inherited from it, goes on */
	isOn(session: string): boolean;
	/** ids of the tabs that are not idle */
	tabs(): number[];
	/** a new document; arms by policy where the settings say so */
	/** `ledTo` false: nothing led to this document, as in a tab that a person opens */
	hello(tabId: number, frameId: number, url: string, ledTo?: boolean): Promise<TabState>;
	agentSeen(tabId: number, url: string, evidence: string[]): Promise<TabState>;
	/** An action is being asked about. A frame that holds is armed, whether or not we knew: undefined only where the person said off or pause. */
	acting(tabId: number, url: string, evidence: string[]): Promise<Session | undefined>;
	/** by the person; `how` says with what: "in the popup". What is kept guarded by the organisation stays so. */
	setMode(tabId: number, mode: PersonMode, how: string): Promise<TabState>;
	/** by the person, of this tab alone; a tab that nobody guards is guarded with it */
	setStrict(tabId: number, strict: boolean, how: string): Promise<TabState>;
	/** false where the organisation has every tab, or this site's, guarded */
	mayStop(tabId: number): boolean;
	opened(tabId: number, openerTabId: number): Promise<void>;
	closed(tabId: number): Promise<void>;
	/** a guarded tab led to what this tab shows, though none of our scripts is there to say so */
	reached(tabId: number): Promise<void>;
	/** Arms a tab again that was guarded when Sayso was reloaded or updated: its scripts there are orphans, its net is gone. */
	resume(tabId: number, url: string): Promise<void>;
	/** settings were changed: `tabIds` are all open tabs */
	reconsider(tabIds: number[]): Promise<void>;
	/** tells a tab's frames once more how things stand */
	tell(tabId: number): void;
}

const TAB_KEY = /^tab:(-?\d+)$/;
const WORDS: Record<ArmedWhy, string> = {
	detected: "an agent was seen",
	by_hand: "by hand",
	by_policy: "by the settings",
	inherited: "opened from a guarded tab",
};

export function createSessions(options: SessionsOptions): Sessions {
	const { store, settings, note, sendToTab, writeWatch, hasPending, netOf, looks, onChange, now } = options;
	const records = new Map<number, TabRecord>();
	/** tabs that nothing led to: their first document may say so before the browser names an opener */
	const begunByPerson = new Set<number>();
	let watched: boolean | undefined;

	const line = (tabId: number, record: TabRecord, words: string, actor?: NewEntry["actor"]): Promise<void> =>
		note({ stage: "session", session: record.session.id, tabId, hold: "", site: record.site, note: words, ...(actor ? { actor } : {}) });

	async function save(tabId: number) {
		const record = records.get(tabId);
		// Arming that can't be kept still counts while this worker lives; the tab's frames know it too.
		await (record ? store.write({ [`tab:${tabId}`]: record }) : store.remove(`tab:${tabId}`)).catch(() => {});
		await updateWatch();
	}

	async function updateWatch() {
		const { guardEverything, guardSites } = settings();
		const any = records.size > 0 || guardEverything || guardSites.length > 0;
		if (any === watched) return;
		watched = any;
		await writeWatch(any).catch(() => {
			watched = undefined;
		});
	}

	async function changed(tabId: number) {
		onChange(tabId);
		void sendToTab(tabId, { sayso: 1, type: "tabState", state: state(tabId) });
		await save(tabId);
	}

	function mayStop(tabId: number): boolean {
		const { managed } = settings();
		return !managed?.guardEverything && !managed?.guardSites.includes(records.get(tabId)?.site ?? "");
	}

	/** Off or paused no longer counts where the organisation has the tab guarded. */
	async function kept(tabId: number, record: TabRecord): Promise<TabRecord> {
		if (record.mode !== "off" && record.mode !== "paused") return record;
		Object.assign(record, { mode: "armed", pausedUntil: undefined });
		await Promise.all([changed(tabId), line(tabId, record, "guarding again: the organisation has this tab guarded")]);
		return record;
	}

	/** The record as it counts now: a pause that has run out is over, a session that went quiet has ended. */
	function current(tabId: number): TabRecord | undefined {
		const record = records.get(tabId);
		if (!record) return undefined;
		if (record.mode === "paused" && (record.pausedUntil ?? 0) <= now()) {
			Object.assign(record, { mode: "armed", pausedUntil: undefined });
			record.session.lastActionAt = now();
			void line(tabId, record, "guarding again: the pause is over");
		}
		const isQuiet = record.mode !== "off" && now() - record.session.lastActionAt > QUIET && !hasPending(tabId);
		if (!isQuiet) return record;
		void line(tabId, record, "session ended: nothing was done for 30 minutes");
		// Who armed it by hand or by policy did not mean half an hour; what was merely seen has to be seen again.
		if (record.session.why === "by_hand" || record.session.why === "by_policy") {
			const { why, evidence } = record.session;
			record.session = newSession(tabId, why, evidence);
			void line(tabId, record, `guarding on: ${WORDS[why]}`);
			return record;
		}
		records.delete(tabId);
		onChange(tabId);
		void save(tabId);
		return undefined;
	}

	function newSession(tabId: number, why: ArmedWhy, evidence: string[], parent?: string): Session {
		return {
			id: crypto.randomUUID(),
			tabId,
			why,
			evidence: evidence.slice(0, MOST_EVIDENCE),
			startedAt: now(),
			lastActionAt: now(),
			...(parent ? { parent } : {}),
		};
	}

	async function arm(tabId: number, url: string, why: ArmedWhy, evidence: string[], parent?: string): Promise<TabRecord> {
		const record: TabRecord = { mode: "armed", session: newSession(tabId, why, evidence, parent), site: siteOf(url) };
		records.set(tabId, record);
		const actor = why === "detected" ? { kind: "agent" as const, confidence: 1, evidence: record.session.evidence } : undefined;
		await Promise.all([changed(tabId), line(tabId, record, `guarding: ${[WORDS[why], ...evidence].join("; ")}`.slice(0, 500), actor)]);
		return record;
	}

	function state(tabId: number): TabState {
		const record = current(tabId);
		const { holdTimeout, strict } = settings();
		if (!record) return { mode: "idle", session: "", holdTimeout, strict, net: netOf(tabId, "idle") };
		const mode = record.mode === "armed" && isWatchOnly(settings()) ? "watch" : record.mode;
		return {
			mode,
			why: record.session.why,
			session: record.session.id,
			holdTimeout,
			strict: strict || record.strict === true,
			net: netOf(tabId, mode),
			...(mode === "off" || !looks ? {} : { looks: looks() }),
			...(record.pausedUntil ? { pausedUntil: record.pausedUntil } : {}),
		};
	}

	/** An agent shows itself. Off stays off and a pause goes on; the person said so. */
	async function seen(tabId: number, url: string, evidence: string[]): Promise<void> {
		const record = current(tabId);
		if (!record) {
			await arm(tabId, url, "detected", evidence);
			return;
		}
		const { session } = record;
		session.lastActionAt = now();
		const before = record.reached;
		// Seen here itself: where the tab comes from, which a first document may still be telling, no longer counts.
		record.reached = true;
		if (record.mode === "off") {
			if (record.seenWhileOff) return;
			record.seenWhileOff = true;
			await line(tabId, record, `an agent was seen, but this tab is switched off by hand: ${evidence.join("; ")}`.slice(0, 500), {
				kind: "agent",
				confidence: 1,
				evidence,
			});
			return save(tabId);
		}
		const fresh = evidence.filter((words) => !session.evidence.includes(words));
		session.evidence = [...session.evidence, ...fresh].slice(0, MOST_EVIDENCE);
		if (record.mode === "driving") {
			record.mode = "armed";
			await Promise.all([changed(tabId), line(tabId, record, `guarding again: the agent is back: ${evidence.join("; ")}`.slice(0, 500))]);
		} else if (fresh.length || !before) await save(tabId);
	}

	return {
		async load() {
			for (const [key, value] of Object.entries(await store.readAll())) {
				const tabId = TAB_KEY.exec(key)?.[1];
				const parsed = TabRecord.safeParse(value);
				if (tabId !== undefined && parsed.success) records.set(Number(tabId), parsed.data);
			}
			await updateWatch();
		},
		state,
		session: (tabId) => current(tabId)?.session,
		isOn: (id) =>
			[...records.keys()].some((tabId) => {
				const record = current(tabId);
				return record !== undefined && record.mode !== "off" && (record.session.id === id || record.session.parent === id);
			}),
		tabs: () => [...records.keys()],
		async hello(tabId, frameId, url, ledTo = true) {
			// The browser names an opener for a person's new tab too; what that tab shows first tells the two apart.
			if (frameId === 0 && !ledTo) begunByPerson.add(tabId);
			const begun = current(tabId);
			if (begun && frameId === 0 && begun.session.why === "inherited" && !begun.reached) {
				begun.reached = true;
				if (ledTo) await save(tabId);
				else {
					records.delete(tabId);
					await Promise.all([changed(tabId), line(tabId, begun, "session ended: nothing in the guarded tab led to this one")]);
				}
			}
			const site = siteOf(url);
			const before = current(tabId);
			if (before && frameId === 0) before.site = site;
			const record = before && !mayStop(tabId) ? await kept(tabId, before) : before;
			const { guardEverything, guardSites } = settings();
			if (!record && (guardEverything || (frameId === 0 && guardSites.includes(site)))) {
				await arm(tabId, url, "by_policy", [guardEverything ? "every tab is guarded" : `${site} is always guarded`]);
			}
			// A navigation takes a tab's own badge away.
			if (frameId === 0) onChange(tabId);
			return state(tabId);
		},
		async agentSeen(tabId, url, evidence) {
			await seen(tabId, url, evidence);
			return state(tabId);
		},
		async acting(tabId, url, evidence) {
			const before = current(tabId);
			if (before?.mode === "off" || before?.mode === "paused") return undefined;
			await seen(tabId, url, evidence.length || before ? evidence : ["an action was held here before anybody had armed the tab"]);
			return records.get(tabId)?.session;
		},
		mayStop,
		async setMode(tabId, mode, how) {
			const record = current(tabId);
			if ((mode === "off" || mode === "paused") && !mayStop(tabId)) return state(tabId);
			if (mode === "armed" && (!record || record.mode === "off")) {
				if (record) records.delete(tabId);
				await arm(tabId, "", "by_hand", [how]);
				return state(tabId);
			}
			if (!record && mode === "off") {
				records.set(tabId, { mode, session: newSession(tabId, "by_hand", []), site: "" });
				await Promise.all([changed(tabId), line(tabId, records.get(tabId) as TabRecord, `switched off before anything was seen, ${how}`)]);
				return state(tabId);
			}
			// Pausing or driving is for a tab that is guarded; what is off stays off.
			if (!record || record.mode === mode || record.mode === "off") {
				// A person's word: what its first document says of where it comes from no longer counts.
				if (record && mode === "armed" && !record.reached) {
					record.reached = true;
					await save(tabId);
				}
				return state(tabId);
			}
			record.mode = mode;
			record.pausedUntil = mode === "paused" ? now() + PAUSE : undefined;
			record.session.lastActionAt = now();
			const words = {
				armed: "guarding again",
				off: "session ended: switched off",
				paused: "paused for 5 minutes",
				driving: "the person drives until an agent is seen",
			}[mode];
			await Promise.all([changed(tabId), line(tabId, record, `${words}, ${how}`)]);
			return state(tabId);
		},
		async setStrict(tabId, strict, how) {
			const before = current(tabId);
			if (strict && (!before || before.mode === "off")) {
				if (before) records.delete(tabId);
				await arm(tabId, "", "by_hand", [how]);
			}
			const record = current(tabId);
			if (!record || (record.strict ?? false) === strict) return state(tabId);
			record.reached = true;
			record.strict = strict || undefined;
			const words = strict ? "strict: all input here counts as the agent's" : "no longer strict: a person's input counts as a person's again";
			await Promise.all([changed(tabId), line(tabId, record, `${words}, ${how}`)]);
			return state(tabId);
		},
		async opened(tabId, openerTabId) {
			const opener = current(openerTabId);
			if (opener?.mode !== "armed" || records.has(tabId) || begunByPerson.has(tabId)) return;
			const record = await arm(tabId, "", "inherited", [...opener.session.evidence].slice(0, 5), opener.session.parent ?? opener.session.id);
			if (!opener.strict) return;
			record.strict = true;
			await changed(tabId);
		},
		async resume(tabId, url) {
			if (!records.has(tabId)) await arm(tabId, url, "detected", ["the tab was guarded when Sayso was reloaded or updated"]);
		},
		async closed(tabId) {
			begunByPerson.delete(tabId);
			const record = records.get(tabId);
			if (!record) return;
			records.delete(tabId);
			if (record.mode !== "off") await line(tabId, record, "session ended: the tab was closed");
			await save(tabId);
		},
		async reached(tabId) {
			const record = current(tabId);
			if (!record || record.reached) return;
			record.reached = true;
			await save(tabId);
		},
		tell: (tabId) => void sendToTab(tabId, { sayso: 1, type: "tabState", state: state(tabId) }),
		async reconsider(tabIds) {
			await updateWatch();
			const { guardEverything } = settings();
			for (const tabId of tabIds) {
				const record = current(tabId);
				if (record && !mayStop(tabId)) await kept(tabId, record);
				if (record) await changed(tabId);
				else if (guardEverything) await arm(tabId, "", "by_policy", ["every tab is guarded"]);
			}
		},
	};
}
