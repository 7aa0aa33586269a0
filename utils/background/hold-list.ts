// Background. The list of holds: one question each, one ending each. It remembers and decides; the real action stays with
// its owner, the frame. One thing at a time, so that nothing is settled twice.
import type { Attempt } from "../core/action";
import type { Hold } from "../core/hold";
import type { SessionStore } from "../platform/session-store";
import { createSerial } from "./create-serial";
import { createHoldContracts } from "./hold-contracts";
import { createHoldDecisions, createSelfApprovalRefusal, type DecideHold, type RefuseSelfApproval } from "./hold-decisions";
import { createHoldEndings } from "./hold-endings";
import { lineOf, NO_LOG, words } from "./hold-lines";
import { type AskHold, createHoldQuestions, type HoldQuestionsOptions } from "./hold-questions";
import { createHoldShelf, isOf, type Owner } from "./hold-shelf";

/** ms that an owner may be away before its holds are withdrawn: it comes back 0.1 s after the worker went */
const AWAY = 3000;
/** the same after the worker has started, when owners have to notice first */
const AWAY_AT_START = 10_000;

export interface HoldListOptions extends Omit<HoldQuestionsOptions, "shelf" | "endings"> {
	store: SessionStore;
	onOrphanEnded(hold: Hold, why: string): void;
	onMissed(): void;
	/** ms; only tests give others */
	away?: { lost: number; atStart: number };
}

/** A question as a surface shows it: one hold, or a list. `since` epoch ms. */
export interface OnScreen {
	/** what a yes covers: nothing, where all was struck */
	holds: Hold[];
	struck: Hold[];
	since: number;
}

export interface HoldList {
	/** Reads what was kept. */
	load(): Promise<void>;
	/** Then compares it with the log and ends what nobody can answer any more. What owners and surfaces say waits for it. */
	reconcile(): Promise<void>;
	ask: AskHold;
	repeated(id: string, owner: Owner): Promise<void>;
	gaveUp(id: string, verdict: "withdrawn" | "expired", why: string, owner: Owner): Promise<void>;
	released(id: string, status: number, note: string, owner: Owner): Promise<void>;
	/** the owner's port is gone */
	lost(owner: Owner): void;
	decide: DecideHold;
	/** the agent pressed Allow itself: denied */
	refuseSelfApproval: RefuseSelfApproval;
	/** the question is on screen, as a list where there is more than one in it */
	shown(id: string, tabId?: number, list?: readonly string[], struck?: readonly string[]): Promise<void>;
	/** the question that is on screen in a tab, as far as it still waits; undefined where none is known to be */
	onScreen(tabId: number): OnScreen | undefined;
	/** a contract was declared, or the rules are others: what waits is compared with them */
	compare(): Promise<void>;
	/** it waits, or its owner has not been told of its ending */
	isKnown(id: string): boolean;
	/** waiting questions, oldest first; of all tabs without a tab id */
	pending(tabId?: number): Hold[];
	tabClosed(tabId: number): Promise<void>;
}

export function createHoldList(options: HoldListOptions): HoldList {
	const { log, faults, onChange, now, store } = options;
	const away = options.away ?? { lost: AWAY, atStart: AWAY_AT_START };
	const serial = createSerial();
	const later = (work: () => Promise<void>) => void serial(work);
	const shelf = createHoldShelf(store, now);
	/** what overlays show, as they last said; one that finds a new worker says it again */
	const shownIn = new Map<number, { list: readonly string[]; struck: readonly string[]; since: number }>();
	const endings = createHoldEndings({ ...options, shelf, later });
	const ask = createHoldQuestions({ ...options, shelf, endings });
	const { compare, recheck } = createHoldContracts({ ...options, shelf, endings });
	const decide = createHoldDecisions({ ...options, shelf, endings, recheck });
	const refuseSelfApproval = createSelfApprovalRefusal({ ...options, shelf, endings, recheck });

	async function gaveUp(id: string, verdict: "withdrawn" | "expired", why: string, owner: Owner): Promise<void> {
		const stored = shelf.get(id);
		if (!stored) return endings.endUnremembered([id], verdict, why, owner.from.tabId);
		if (!isOf(stored, owner.from))
			return faults.report({ what: "a hold was given up by another document than its own", tabId: owner.from.tabId, hold: id });
		// It has ended there already; nobody is to be told.
		shelf.dropOwner(id);
		if (!stored.settled) await endings.end(stored, verdict, why);
		else if (stored.settled.verdict === "approved") await endings.note({ ...lineOf(stored.hold), stage: "sent", note: `not carried out: ${why}` });
		await shelf.forget(stored);
	}

	async function released(id: string, status: number, note: string, owner: Owner): Promise<void> {
		const { tabId } = owner.from;
		const stored = shelf.get(id);
		const wrong = (what: string) => faults.report({ what: `a release was reported ${what}`, tabId, hold: id, session: stored?.hold.session });
		if (stored && !isOf(stored, owner.from)) return wrong("by another document than the hold's own");
		if (stored && stored.settled?.verdict !== "approved") return wrong("of a hold that was not allowed");
		// What policy let through is not on the shelf; its ending is in the log. An owner that lost the worker may report twice.
		const lines = await log.entriesOf(id).catch(() => []);
		if (lines.some((entry) => entry.stage === "sent")) return stored && shelf.forget(stored);
		const known = stored ? undefined : lines.findLast((entry) => entry.stage === "settled");
		if (!stored && (known?.verdict !== "approved" || known.tabId !== tabId)) return wrong("of an unknown hold");
		const target = (stored?.hold.action ?? known?.action)?.target;
		const base = stored ? lineOf(stored.hold) : { session: known?.session ?? "", tabId, hold: id, site: known?.site ?? "" };
		await endings.note({
			...base,
			stage: "sent",
			note,
			...(target?.method ? { request: { method: target.method, url: target.url, ...(status < 0 ? {} : { status }) } } : {}),
		});
		if (stored) await shelf.forget(stored);
	}

	async function reconcile(): Promise<void> {
		try {
			const open = await log.openHolds();
			for (const stored of shelf.waiting()) {
				if (open.includes(stored.hold.id)) continue;
				// The worker died between the line and what follows from it: the line counts.
				const line = (await log.entriesOf(stored.hold.id)).find((entry) => entry.stage === "settled");
				if (line?.verdict) await endings.take(stored, { verdict: line.verdict, path: line.path, reason: line.note, at: line.at });
			}
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
		}
		// It died while the endings of joined holds were being written: those left over stand for themselves.
		for (const stored of shelf.waiting()) {
			const first = stored.joins === undefined ? undefined : shelf.get(stored.joins);
			if (stored.joins === undefined || (first && !first.settled)) continue;
			stored.joins = undefined;
			await shelf.keep(stored);
		}
		await endings.expire();
		setTimeout(() => later(endLost), away.atStart);
	}

	/** Nobody has come back for them. */
	async function endLost(): Promise<void> {
		try {
			const open = (await log.openHolds()).filter((id) => !shelf.get(id));
			await endings.endUnremembered(open, "withdrawn", "the browser or the extension went away before it was decided");
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
		}
		await endings.endOrphans(() => true, "the page went away");
	}

	async function repeated(id: string, owner: Owner): Promise<void> {
		const stored = shelf.get(id);
		if (!stored || stored.settled || !isOf(stored, owner.from)) return;
		const asked = shelf.get(stored.joins ?? id) ?? stored;
		asked.hold.attempts++;
		await shelf.keep(asked);
		onChange(asked.hold.tabId);
	}

	async function shown(id: string, tabId?: number, list: readonly string[] = [], struck: readonly string[] = []): Promise<void> {
		for (const each of new Set([id, ...list, ...struck])) {
			const stored = shelf.get(each);
			if (!stored || stored.settled || stored.hold.shownAt !== undefined || (tabId !== undefined && tabId !== stored.hold.tabId)) continue;
			stored.hold.shownAt = now();
			await shelf.keep(stored);
			onChange(stored.hold.tabId);
		}
		if (tabId !== undefined) shownIn.set(tabId, { list: list.length + struck.length > 1 ? list : [id], struck, since: now() });
	}

	function onScreen(tabId: number): OnScreen | undefined {
		const known = shownIn.get(tabId);
		if (!known) return undefined;
		const waiting = (ids: readonly string[]) => shelf.pending(tabId).filter((hold) => ids.includes(hold.id));
		const [holds, struck] = [waiting(known.list), waiting(known.struck)];
		return holds.length + struck.length > 0 ? { holds, struck, since: known.since } : undefined;
	}

	return {
		load: () => serial(shelf.load),
		reconcile: () => serial(reconcile),
		ask: (attempt: Attempt, owner, again) => serial(() => ask(attempt, owner, again)),
		repeated: (id, owner) => serial(() => repeated(id, owner)),
		gaveUp: (id, verdict, why, owner) => serial(() => gaveUp(id, verdict, why, owner)),
		released: (id, status, note, owner) => serial(() => released(id, status, note, owner)),
		lost(owner) {
			shelf.dropOwners((other) => other === owner);
			setTimeout(() => later(() => endings.endOrphans((stored) => isOf(stored, owner.from), "the page went away")), away.lost);
		},
		decide: (decision, by) => serial(() => decide(decision, by)),
		refuseSelfApproval: (id, marks, by) => serial(() => refuseSelfApproval(id, marks, by)),
		shown: (id, tabId, list, struck) => serial(() => shown(id, tabId, list, struck)),
		onScreen,
		compare: () => serial(compare),
		isKnown: (id) => shelf.get(id) !== undefined,
		pending: shelf.pending,
		tabClosed: (tabId) =>
			serial(async () => {
				shownIn.delete(tabId);
				shelf.dropOwners((owner) => owner.from.tabId === tabId);
				await endings.endOrphans((stored) => stored.hold.tabId === tabId, "the tab was closed");
			}),
	};
}
