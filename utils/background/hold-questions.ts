// Background. What happens when a frame asks: named, judged, and then allowed, refused or made a question; written down first.
//
// The same action tried twice in a tab while it waits (the same in all but who, how and when) is one question: the second
// hold joins the first. Allowed means that it happens once, so only the first is released and the joined ones are denied in
// words; a site that wants the same twice is asked about again at its next try. When the first one's page goes away, the
// oldest joined one takes its place.
import type { Action, Attempt } from "../core/action";
import { isUnasked } from "../core/brake";
import { thingsOf } from "../core/bulk";
import { canonical, type Sha256 } from "../core/canonical";
import { decide, type Ruling } from "../core/decide";
import type { NewEntry } from "../core/entry";
import { grantWords } from "../core/grant";
import type { DecisionPath, Hold } from "../core/hold";
import type { Policy } from "../core/managed";
import { isWatched } from "../core/preset";
import { namedLike, plainKind } from "../core/raised";
import type { Session } from "../core/session";
import { refusalWords, whyWords } from "../core/why";
import type { VolumeBrake } from "./brake";
import type { Contracts } from "./contracts";
import type { Faults } from "./faults";
import type { Grants } from "./grants";
import type { HoldEndings } from "./hold-endings";
import { armedWords, askedMessage, brakeWords, contractReason, likenessOf, NO_LOG, namedAs, requestOf, seenFrom, words } from "./hold-lines";
import { type HoldShelf, isOf, type Owner } from "./hold-shelf";
import type { Log } from "./log";
import type { Sessions } from "./sessions";
import type { StoredHold } from "./stored-hold";

/** waiting holds of one tab; beyond it attempts are refused */
export const MOST_WAITING = 200;

export interface HoldQuestionsOptions {
	shelf: HoldShelf;
	endings: HoldEndings;
	log: Log;
	faults: Faults;
	grants: Grants;
	contracts: Contracts;
	brake: VolumeBrake;
	sessions: Pick<Sessions, "acting" | "session" | "state">;
	settings(): Policy;
	classify(attempt: Attempt): Action;
	sha256: Sha256;
	onChange(tabId: number): void;
	now(): number;
}

/** ms in which the site's own question may be answered, and some for the way */
const CONFIRMED_WITHIN = 90_000;

type Base = Omit<NewEntry, "stage" | "note"> & { action: Action; digest: string };

/**
 * Resolves to false when it could not be dealt with, and stays held without a question: ask again later. `again`: its owner had asked
 * an earlier worker.
 */
export type AskHold = (attempt: Attempt, owner: Owner, again?: boolean) => Promise<boolean>;

export function createHoldQuestions(options: HoldQuestionsOptions): AskHold {
	const { shelf, endings, log, faults, grants, contracts, brake, sessions, settings, classify, sha256, onChange, now } = options;

	async function ask(attempt: Attempt, owner: Owner, isAgain = false): Promise<boolean> {
		const { tabId, url } = owner.from;
		let action: Action;
		try {
			action = classify(seenFrom(attempt, owner.from));
		} catch (error) {
			return refuse(
				{ session: sessions.session(tabId)?.id ?? "", tabId, hold: attempt.hold, site: "" },
				`the action can't be named: ${words(error)}`,
				owner,
			);
		}
		const digest = await sha256(canonical(action));
		const known = shelf.get(attempt.hold);
		if (known) return again(known, action, digest, owner);
		if (isAgain && (await tellWritten(attempt.hold, digest, owner))) return true;

		const session = await sessions.acting(tabId, url, attempt.actor.kind === "agent" ? attempt.actor.evidence : []);
		const base: Base = {
			session: (session ?? sessions.session(tabId))?.id ?? "",
			tabId,
			hold: attempt.hold,
			site: action.target.site,
			action,
			actor: action.actor,
			digest,
		};
		const why = (ruling: Pick<Ruling, "effect" | "rule">) => whyWords(ruling, action, settings(), grants.list());
		if (!session) {
			const rule = `tab:${sessions.state(tabId).mode}`;
			return allow({ ...base, why: why({ effect: "allow", rule }) }, "policy", rule, owner);
		}
		const first = decide(action, { ...settings(), strict: sessions.state(tabId).strict }, grants.list(), session, now());
		const judged = contracts.judge(first, action, session, shelf.pending(), attempt.hold);
		const ruling = brake.judge(judged.ruling, action);
		base.why = why(ruling);
		if (ruling.effect === "allow") {
			const isDone = await allow(base, ruling.path, ruling.rule, owner, { session, note: judged.note });
			// After the line: what could not be written did not go out.
			if (isDone) brake.passed(ruling, action);
			return isDone;
		}
		if (ruling.effect === "deny") return block(base, ruling, owner, judged.note);
		if (!ruling.mismatch && (await isAskedAlready(attempt.follows, action, tabId)))
			return allow(base, "policy", "page", owner, { note: `covered by the approval of ${attempt.follows}` });
		if (shelf.waiting(tabId).length >= MOST_WAITING) return refuse(base, `more than ${MOST_WAITING} actions wait in this tab`, owner);
		return question(base, ruling, session, owner, judged.note);
	}

	/** The site's own question about what a person has just allowed: it is theirs too, unless it speaks of more. */
	async function isAskedAlready(hold: string | undefined, action: Action, tabId: number): Promise<boolean> {
		const lines = hold ? await log.entriesOf(hold).catch(() => []) : [];
		const isRecent = lines.some(({ verdict, at }) => verdict === "approved" && now() - at < CONFIRMED_WITHIN);
		// What was asked about is in the line of the question.
		const before = isRecent ? lines.find((line) => line.action && line.tabId === tabId)?.action : undefined;
		if (!before || before.kind !== action.kind || before.page.site !== action.page.site) return false;
		return thingsOf(action) <= thingsOf(before) && (action.quantity >= 0 || before.quantity < 0);
	}

	async function question(base: Base, ruling: Ruling, session: Session, owner: Owner, compared: string): Promise<boolean> {
		const { tabId, frameId, documentId } = owner.from;
		const likeness = await sha256(canonical(likenessOf(base.action)));
		const first = shelf.waiting(tabId).find((other) => !other.joins && other.likeness === likeness);
		const { offers, extraStep, rule, brake: over, mismatch } = ruling;
		const createdAt = now();
		const hold: Hold = {
			...{ id: base.hold, tabId, frameId, session: session.id, action: base.action, digest: base.digest, offers, extraStep, rule },
			...(over ? { brake: over } : {}),
			...(mismatch ? { mismatch: mismatch.words, outside: mismatch.outside } : {}),
			...(base.why ? { why: base.why } : {}),
			armedWhy: armedWords(session),
			createdAt,
			expiresAt: first ? first.hold.expiresAt : createdAt + settings().holdTimeout,
			attempts: 1,
			state: "pending",
		};
		try {
			const isWritten = (await log.openHolds()).includes(base.hold);
			if (!isWritten)
				await log.append({
					...base,
					stage: "asked",
					rule,
					attempts: 1,
					note: [compared, over ? brakeWords(base.action.kind, over) : "", first ? `the same as hold ${first.hold.id}, which waits: joins it` : ""]
						.filter(Boolean)
						.join("; "),
				});
			// No room to remember it: nobody could allow it, so it stays held.
			await shelf.put({ hold, documentId, likeness, joins: first?.hold.id }, owner);
		} catch (error) {
			return failed(base.hold, owner, error);
		}
		if (first) {
			first.hold.attempts++;
			await shelf.keep(first);
		}
		owner.post(askedMessage(hold));
		endings.schedule();
		onChange(tabId);
		return true;
	}

	/** Settled at once by an earlier worker that stopped before it could say so: its line counts, and is not written twice. */
	async function tellWritten(id: string, digest: string, owner: Owner): Promise<boolean> {
		const line = (await log.entriesOf(id).catch(() => [])).find((entry) => entry.stage === "settled");
		if (line?.tabId !== owner.from.tabId || line.digest !== digest || line.path === "human") return false;
		if (line.verdict !== "approved" && line.verdict !== "blocked") return false;
		const { verdict, path = "", note } = line;
		const reason = verdict === "blocked" ? note : "";
		const named = line.action && namedAs(line.action);
		owner.post({
			type: "settled",
			hold: id,
			digest,
			kind: line.action ? plainKind(line.action) : "",
			verdict,
			path,
			reason,
			...(named ? { named } : {}),
		});
		return true;
	}

	/** The owner has come back, or sent the same twice: the same hold, as it is now. */
	async function again(known: StoredHold, action: Action, digest: string, owner: Owner): Promise<boolean> {
		const { hold } = known;
		const isSameFrame = isOf(known, owner.from);
		// What was shown counts, also where an adapter would call it otherwise by now.
		const isSame = digest === hold.digest || (await sha256(canonical(namedLike(action, hold.action)))) === hold.digest;
		if (!isSameFrame || !isSame) {
			const what = isSameFrame
				? "a waiting action was asked about again with another content"
				: "a hold was claimed by another document than its own";
			await faults.report({ what, tabId: owner.from.tabId, hold: hold.id, session: hold.session });
			owner.post({ type: "failed", hold: hold.id, what });
			return true;
		}
		shelf.setOwner(hold.id, owner);
		if (known.settled) endings.tell(known);
		else {
			owner.post(askedMessage(hold));
			onChange(hold.tabId);
		}
		return true;
	}

	async function allow(
		base: Base,
		path: DecisionPath,
		rule: string,
		owner: Owner,
		{ session, note: compared }: { session?: Session; note: string } = { note: "" },
	): Promise<boolean> {
		const unwatched = isWatched(rule) ? unwatchedEffect(base.action, session) : "allow";
		try {
			// Not a person's own doing, nor what is merely watched.
			if (session && isUnasked(rule)) await contracts.count(base.hold, base.action, session);
		} catch (error) {
			return failed(base.hold, owner, error);
		}
		const grant = path === "grant" ? grants.use(rule) : undefined;
		const why = grant ? grantWords(grant) : unwatched === "allow" ? "" : `would have been held (${unwatched})`;
		return settleAtOnce(base, { verdict: "approved", path, rule, note: [why, compared].filter(Boolean).join("; ") }, "", owner);
	}

	/** What would have become of it if it were not merely watched. */
	function unwatchedEffect(action: Action, session: Session | undefined): Ruling["effect"] {
		const first = decide(action, { ...settings(), preset: "ask_before_writing", sitePresets: [] }, [], session ?? { id: "" }, now());
		return session ? contracts.judge(first, action, session, shelf.pending()).ruling.effect : first.effect;
	}

	async function block(base: Base, ruling: Ruling, owner: Owner, compared: string): Promise<boolean> {
		const { path, rule, mismatch } = ruling;
		if (mismatch) {
			const reason = contractReason(mismatch);
			return settleAtOnce(base, { verdict: "blocked", path, rule, note: reason }, reason, owner);
		}
		const reason = refusalWords(rule, settings());
		return settleAtOnce(base, { verdict: "blocked", path, rule, note: [reason, compared].filter(Boolean).join(" Also ") }, reason, owner);
	}

	async function settleAtOnce(
		base: Base,
		line: { verdict: "approved" | "blocked"; path: DecisionPath; rule: string; note: string },
		reason: string,
		owner: Owner,
	): Promise<boolean> {
		try {
			await log.append({ ...base, ...line, stage: "settled", ...requestOf(base.action) });
		} catch (error) {
			return failed(base.hold, owner, error);
		}
		owner.post({
			type: "settled",
			hold: base.hold,
			digest: base.digest,
			kind: plainKind(base.action),
			verdict: line.verdict,
			path: line.path,
			reason,
			named: namedAs(base.action),
		});
		return true;
	}

	/** Something is wrong with the attempt itself. Refusing needs no log, but that it is missing is said. */
	async function refuse(base: Omit<NewEntry, "stage" | "note">, what: string, owner: Owner): Promise<boolean> {
		await endings.note({ ...base, stage: "settled", verdict: "blocked", path: "fault", note: what });
		owner.post({
			type: "settled",
			hold: base.hold,
			digest: base.digest ?? "",
			kind: base.action?.kind ?? "",
			verdict: "blocked",
			path: "fault",
			reason: `Sayso refused it: ${what}.`,
		});
		return true;
	}

	/** No line, no release: it stays held. */
	function failed(id: string, owner: Owner, error: unknown): false {
		const what = `${NO_LOG} (${words(error)})`;
		faults.stand("log", what);
		owner.post({ type: "failed", hold: id, what: what.slice(0, 300) });
		return false;
	}

	return ask;
}
