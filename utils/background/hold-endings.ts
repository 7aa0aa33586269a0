// Background. The endings of holds: written first, then in effect, then told. Also those that time, closed pages and dead
// workers bring.
import type { NewEntry } from "../core/entry";
import type { DecisionPath, Hold, Verdict } from "../core/hold";
import { plainKind } from "../core/raised";
import type { Faults } from "./faults";
import { lineAfter, lineOf, NO_LOG, namedAs, requestOf, words } from "./hold-lines";
import type { HoldShelf } from "./hold-shelf";
import type { Log } from "./log";
import type { StoredHold } from "./stored-hold";

const JOINED_REASON = "The same action was just released once; it was not done a second time.";
/** the longest that a timer can wait */
const LONGEST = 2 ** 31 - 1;

export interface HoldEndingsOptions {
	shelf: HoldShelf;
	log: Log;
	faults: Faults;
	onChange(tabId: number): void;
	/** a hold ended and its owner, which would say so in the page, is gone */
	onOrphanEnded(hold: Hold, why: string): void;
	/** a question ended because nobody answered */
	onMissed(): void;
	/** runs it in turn with everything else that touches holds */
	later(work: () => Promise<void>): void;
	now(): number;
}

export interface HoldEndings {
	/** Rejects when the ending can't be written: then nothing has changed. */
	settle(stored: StoredHold, verdict: Verdict, path: DecisionPath | undefined, reason: string, more?: Partial<NewEntry>): Promise<void>;
	/** An ending that is written already, or that refuses: it takes effect. */
	take(stored: StoredHold, ending: NonNullable<StoredHold["settled"]>): Promise<void>;
	/** An ending that nobody pressed for. If it can't be written, it refuses all the same, and the next start writes it. */
	end(stored: StoredHold, verdict: "withdrawn" | "expired", why: string): Promise<void>;
	/** Ends whatever is meant and has no owner any more. */
	endOrphans(isMeant: (stored: StoredHold) => boolean, why: string): Promise<void>;
	/** Holds that the log knows as open and nobody remembers: the browser went away, or there was no room to keep them. */
	endUnremembered(ids: string[], verdict: "withdrawn" | "expired", why: string, tabId?: number): Promise<void>;
	/** Ends those whose time is over, and comes back for the next one. */
	expire(): Promise<void>;
	/** sets the clock for the hold that ends next */
	schedule(): void;
	/** tells the owner of an ending, if it is there */
	tell(stored: StoredHold): void;
	/** a line without which nothing goes wrong; never rejects */
	note(entry: NewEntry): Promise<void>;
}

export function createHoldEndings({ shelf, log, faults, onChange, onOrphanEnded, onMissed, later, now }: HoldEndingsOptions): HoldEndings {
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function settle(
		stored: StoredHold,
		verdict: Verdict,
		path: DecisionPath | undefined,
		reason: string,
		more: Partial<NewEntry> = {},
	): Promise<void> {
		const { hold } = stored;
		await log.append({ ...lineOf(hold), stage: "settled", verdict, path, note: reason, ...requestOf(hold.action), ...more });
		faults.stand("log", "");
		await take(stored, { verdict, path, reason, at: now() });
		const joined = shelf.joinedTo(hold.id);
		if (verdict === "withdrawn") return promote(joined);
		for (const other of joined) {
			if (verdict === "approved") await settle(other, "denied", path, JOINED_REASON);
			else await settle(other, verdict, path, reason);
		}
	}

	async function take(stored: StoredHold, ending: NonNullable<StoredHold["settled"]>): Promise<void> {
		stored.settled = ending;
		stored.hold.state = ending.verdict === "approved" ? "released" : "refused";
		// Kept before it is told: a worker that dies in between leaves it to the next one.
		await shelf.keep(stored);
		tell(stored);
		onChange(stored.hold.tabId);
		schedule();
		shelf.prune();
	}

	/** The first one's page went away: the oldest that joined it becomes the question. */
	async function promote(joined: StoredHold[]): Promise<void> {
		const [next, ...rest] = joined;
		if (!next) return;
		next.joins = undefined;
		next.hold.attempts = joined.length;
		for (const other of rest) other.joins = next.hold.id;
		for (const other of joined) await shelf.keep(other);
		onChange(next.hold.tabId);
	}

	function tell({ hold, settled }: StoredHold): void {
		if (!settled) return;
		// To the agent, what no person denied was refused by policy.
		const isByPolicy = settled.verdict === "denied" && settled.path === "policy";
		const verdict = settled.verdict === "withdrawn" ? "expired" : isByPolicy ? "blocked" : settled.verdict;
		shelf.owner(hold.id)?.post({
			type: "settled",
			hold: hold.id,
			digest: hold.digest,
			kind: plainKind(hold.action),
			verdict,
			path: settled.path ?? "",
			reason: settled.reason,
			named: namedAs(hold.action),
		});
	}

	async function end(stored: StoredHold, verdict: "withdrawn" | "expired", why: string): Promise<void> {
		if (verdict === "expired" && !stored.joins) onMissed();
		try {
			await settle(stored, verdict, verdict === "expired" ? "timeout" : undefined, why);
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			await take(stored, { verdict, reason: why, at: now() });
		}
	}

	async function note(entry: NewEntry): Promise<void> {
		await log.append(entry).catch((error: unknown) => faults.stand("log", `${NO_LOG}: ${words(error)}`));
	}

	function schedule(): void {
		clearTimeout(timer);
		const next = Math.min(...shelf.waiting().map(({ hold }) => hold.expiresAt));
		if (Number.isFinite(next)) timer = setTimeout(() => later(expire), Math.min(Math.max(next - now(), 0), LONGEST));
	}

	async function expire(): Promise<void> {
		for (const stored of shelf.waiting()) {
			if (!stored.settled && !stored.joins && now() >= stored.hold.expiresAt) await end(stored, "expired", "nobody answered in time");
		}
		schedule();
	}

	return {
		settle,
		take,
		end,
		expire,
		schedule,
		tell,
		note,
		async endOrphans(isMeant, why) {
			for (const stored of shelf.all()) {
				if (shelf.owner(stored.hold.id) || !isMeant(stored)) continue;
				if (!stored.settled) {
					await end(stored, "withdrawn", why);
					onOrphanEnded(stored.hold, why);
				}
				// Whether it heard of the approval can't be told for sure: at most once it did.
				else if (stored.settled.verdict === "approved")
					await note({ ...lineOf(stored.hold), stage: "sent", note: `no word of what became of it: ${why}` });
				await shelf.forget(stored);
			}
		},
		async endUnremembered(ids, verdict, why, tabId) {
			const open = new Set(await log.openHolds());
			for (const id of ids) {
				const asked = open.has(id) ? (await log.entriesOf(id)).find((entry) => entry.stage === "asked") : undefined;
				if (asked && (tabId === undefined || asked.tabId === tabId))
					await note({ ...lineAfter(asked), stage: "settled", verdict, path: verdict === "expired" ? "timeout" : undefined, note: why });
			}
		},
	};
}
