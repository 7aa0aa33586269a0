// Background. The list of holds: one question each, one ending each. It remembers and decides; the real action stays with
// its owner, the frame. Whatever is decided is in the log before anybody is told.
//
// The same action tried twice in a tab while it waits (same in all but who, how and when) is one question: the second hold
// joins the first. Allowed means that it happens once, so only the first is released and the joined ones are denied in
// words; a site that wants the same twice is asked again at its next try. When the first one's page goes away, the oldest
// joined one takes its place.
import type { HoldsPortDown } from "../contracts/content-background";
import type { Action, Attempt } from "../core/action";
import { canonical, type Sha256 } from "../core/canonical";
import { decide, type Ruling } from "../core/decide";
import type { Entry, NewEntry } from "../core/entry";
import { grantFor } from "../core/grant";
import type { Decision, DecisionPath, Hold, Surface, Verdict } from "../core/hold";
import type { Session } from "../core/session";
import type { Settings } from "../core/settings";
import { originOf } from "../core/site";
import type { FrameSender } from "../platform/sender";
import type { SessionStore } from "../platform/session-store";
import { createSerial } from "./create-serial";
import type { Fault, Faults } from "./faults";
import type { Grants } from "./grants";
import type { Log } from "./log";
import type { Sessions } from "./sessions";
import { readStoredHolds, removeStoredHold, type StoredHold, writeStoredHold } from "./stored-hold";

/** waiting holds of one tab; beyond it attempts are refused */
export const MOST_WAITING = 200;
/** ms that an owner may be away before its holds are withdrawn: it comes back 0.1 s after the worker went */
const AWAY = 3000;
/** the same after the worker has started, when owners have to notice first */
const AWAY_AT_START = 10_000;
/** ms that endings are kept for owners who have not heard them */
const KEEP_ENDINGS = 10 * 60_000;

const JOINED_REASON = "The same action was just released once; it was not done a second time.";
const NO_LOG = "the session log can't be written, and nothing is released without it";

/** The frame that holds the real action. */
export interface Owner {
	from: FrameSender;
	post(message: HoldsPortDown): void;
}

export interface HoldListOptions {
	log: Log;
	faults: Faults;
	grants: Grants;
	sessions: Pick<Sessions, "acting" | "session" | "state">;
	store: SessionStore;
	settings(): Settings;
	classify(attempt: Attempt): Action;
	sha256: Sha256;
	/** the waiting holds of a tab, or one of them, are others than before */
	onChange(tabId: number): void;
	now(): number;
	/** ms; only tests give others */
	away?: { lost: number; atStart: number };
}

export interface HoldList {
	/** Reads what was kept. */
	load(): Promise<void>;
	/** Then compares it with the log and ends what nobody can answer any more. What owners and surfaces say waits for it. */
	reconcile(): Promise<void>;
	/** False when it could not be dealt with, and stays held without a question: ask again later. */
	ask(attempt: Attempt, owner: Owner): Promise<boolean>;
	repeated(id: string, owner: Owner): Promise<void>;
	gaveUp(id: string, verdict: "withdrawn" | "expired", why: string, owner: Owner): Promise<void>;
	released(id: string, status: number, note: string, owner: Owner): Promise<void>;
	/** the owner's port is gone */
	lost(owner: Owner): void;
	/** `tabId`: a surface in that tab, which decides for that tab alone */
	decide(decision: Decision, by: { surface: Surface; tabId?: number }): Promise<{ ok: boolean; what: string }>;
	/** the question is on screen */
	shown(id: string, tabId?: number): Promise<void>;
	/** waiting questions, oldest first; of all tabs without a tab id */
	pending(tabId?: number): Hold[];
	tabClosed(tabId: number): Promise<void>;
}

export function createHoldList(options: HoldListOptions): HoldList {
	const { log, faults, grants, sessions, store, settings, classify, sha256, onChange, now } = options;
	const away = options.away ?? { lost: AWAY, atStart: AWAY_AT_START };
	const serial = createSerial();
	const holds = new Map<string, StoredHold>();
	const owners = new Map<string, Owner>();
	let timer: ReturnType<typeof setTimeout> | undefined;

	// ── asking ──

	async function ask(attempt: Attempt, owner: Owner): Promise<boolean> {
		const { from } = owner;
		const known = holds.get(attempt.hold);
		let action: Action;
		try {
			action = classify(seenFrom(attempt, from));
		} catch (error) {
			return refuse(attempt.hold, "", owner, undefined, `the action can't be named: ${words(error)}`);
		}
		const digest = await sha256(canonical(action));
		if (known) return again(known, digest, owner);

		const session = await sessions.acting(from.tabId, from.url, actorEvidence(attempt));
		const base = { session: session?.id ?? "", tabId: from.tabId, hold: attempt.hold, site: action.target.site, action, actor: action.actor, digest };
		if (!session) return allow({ ...base, session: sessions.session(from.tabId)?.id ?? "" }, "policy", `tab:${sessions.state(from.tabId).mode}`, owner);
		const ruling = decide(action, settings(), grants.list(), session, now());
		if (ruling.effect === "allow") return allow(base, ruling.path, ruling.rule, owner);
		if (ruling.effect === "deny") return block(base, ruling, owner);
		if (waiting(from.tabId).length >= MOST_WAITING) return refuse(attempt.hold, digest, owner, base, `more than ${MOST_WAITING} actions wait in this tab`);
		return question(base, ruling, session, owner);
	}

	type Base = Omit<NewEntry, "stage" | "note"> & { action: Action; digest: string };

	async function question(base: Base, ruling: Ruling, session: Session, owner: Owner): Promise<boolean> {
		const { from } = owner;
		const likeness = await sha256(canonical(alike(base.action)));
		const first = [...holds.values()].find((other) => isWaiting(other) && !other.joins && other.hold.tabId === from.tabId && other.likeness === likeness);
		const createdAt = now();
		const hold: Hold = {
			id: base.hold,
			tabId: from.tabId,
			frameId: from.frameId,
			session: session.id,
			action: base.action,
			digest: base.digest,
			offers: ruling.offers,
			extraStep: ruling.extraStep,
			rule: ruling.rule,
			armedWhy: armedWords(session),
			createdAt,
			expiresAt: first ? first.hold.expiresAt : createdAt + settings().holdTimeout,
			attempts: 1,
			state: "pending",
		};
		const stored: StoredHold = { hold, documentId: from.documentId, likeness, ...(first ? { joins: first.hold.id } : {}) };
		try {
			const isWritten = (await log.openHolds()).includes(base.hold);
			if (!isWritten) await log.append({ ...base, stage: "asked", rule: ruling.rule, attempts: 1, note: first ? `the same as hold ${first.hold.id}, which waits: joins it` : "" });
			// No room to remember it: nobody could allow it, so it stays held until its owner's time is over.
			await writeStoredHold(store, stored);
		} catch (error) {
			return failed(base.hold, owner, error);
		}
		holds.set(hold.id, stored);
		owners.set(hold.id, owner);
		if (first) {
			first.hold.attempts++;
			await keep(first);
		}
		owner.post(askedMessage(hold));
		schedule();
		onChange(hold.tabId);
		return true;
	}

	/** The owner has come back, or sent the same twice: same hold, present state. */
	async function again(known: StoredHold, digest: string, owner: Owner): Promise<boolean> {
		const { hold } = known;
		const { from } = owner;
		const isSamePlace = isOf(known, from);
		if (!isSamePlace || digest !== hold.digest) {
			const what = isSamePlace ? "a waiting action was asked about again with another content" : "a hold was claimed by another document than its own";
			await fault({ what, tabId: from.tabId, hold: hold.id, session: hold.session });
			owner.post({ type: "failed", hold: hold.id, what });
			return true;
		}
		owners.set(hold.id, owner);
		if (!known.settled) {
			owner.post(askedMessage(hold));
			onChange(hold.tabId);
		} else tellOwner(known);
		return true;
	}

	// ── endings without a question ──

	async function allow(base: Base, path: DecisionPath, rule: string, owner: Owner): Promise<boolean> {
		const wouldAsk = rule === "preset:watch_only" ? decide(base.action, { ...settings(), preset: "ask_before_writing" }, [], { id: base.session }, now()).effect : "allow";
		try {
			await log.append({ ...base, stage: "settled", verdict: "approved", path, rule, note: wouldAsk === "allow" ? "" : `would have been held (${wouldAsk})`, ...requestOf(base.action) });
		} catch (error) {
			return failed(base.hold, owner, error);
		}
		owner.post({ type: "settled", hold: base.hold, digest: base.digest, verdict: "approved", path, reason: "" });
		return true;
	}

	async function block(base: Base, ruling: Ruling, owner: Owner): Promise<boolean> {
		const reason = ruling.rule === "preset:read_only" ? "Sayso is set to read only." : "A rule of the person does not allow this.";
		try {
			await log.append({ ...base, stage: "settled", verdict: "blocked", path: ruling.path, rule: ruling.rule, note: reason, ...requestOf(base.action) });
		} catch (error) {
			return failed(base.hold, owner, error);
		}
		owner.post({ type: "settled", hold: base.hold, digest: base.digest, verdict: "blocked", path: ruling.path, reason });
		return true;
	}

	/** Something is wrong with the attempt itself. Refusing needs no log; that the log is missing is said. */
	async function refuse(id: string, digest: string, owner: Owner, base: Base | undefined, what: string): Promise<boolean> {
		const { tabId } = owner.from;
		const line: NewEntry = { ...(base ?? { session: sessions.session(tabId)?.id ?? "", tabId, hold: id, site: "" }), stage: "settled", verdict: "blocked", path: "fault", note: what };
		await log.append(line).catch((error: unknown) => faults.stand("log", `${NO_LOG}: ${words(error)}`));
		owner.post({ type: "settled", hold: id, digest, verdict: "blocked", path: "fault", reason: `Sayso refused it: ${what}.` });
		return true;
	}

	/** No line, no release: it stays held. */
	function failed(id: string, owner: Owner, error: unknown): false {
		const what = `${NO_LOG} (${words(error)})`;
		faults.stand("log", what);
		owner.post({ type: "failed", hold: id, what: what.slice(0, 300) });
		return false;
	}

	// ── endings ──

	/** Writes the ending first; then, and only then, it takes effect. Rejects when it could not be written. */
	async function settle(stored: StoredHold, verdict: Verdict, path: DecisionPath | undefined, reason: string, more: Partial<NewEntry> = {}): Promise<void> {
		const { hold } = stored;
		await log.append({ ...lineOf(hold), stage: "settled", verdict, ...(path ? { path } : {}), note: reason, ...requestOf(hold.action), ...more });
		faults.stand("log", "");
		await take(stored, { verdict, ...(path ? { path } : {}), reason, at: now() });
		const joined = [...holds.values()].filter((other) => isWaiting(other) && other.joins === hold.id);
		if (verdict === "withdrawn") return promote(joined);
		for (const other of joined) await settle(other, verdict === "approved" ? "denied" : verdict, path, verdict === "approved" ? JOINED_REASON : reason);
	}

	async function take(stored: StoredHold, ending: NonNullable<StoredHold["settled"]>): Promise<void> {
		stored.settled = ending;
		stored.hold.state = ending.verdict === "approved" ? "released" : "refused";
		// Kept before it is told: a worker that dies in between finds it again, in the log at the latest.
		await keep(stored);
		tellOwner(stored);
		onChange(stored.hold.tabId);
		schedule();
		prune();
	}

	async function promote(joined: StoredHold[]): Promise<void> {
		const next = joined[0];
		if (!next) return;
		next.joins = undefined;
		next.hold.attempts = joined.length;
		for (const other of joined.slice(1)) other.joins = next.hold.id;
		for (const other of joined) await keep(other);
		onChange(next.hold.tabId);
	}

	function tellOwner(stored: StoredHold): void {
		const { hold, settled } = stored;
		const owner = owners.get(hold.id);
		if (!owner || !settled) return;
		const verdict = settled.verdict === "withdrawn" ? "expired" : settled.verdict;
		owner.post({ type: "settled", hold: hold.id, digest: hold.digest, verdict, path: settled.path ?? "", reason: settled.reason });
	}

	/** An ending that nobody pressed for. The log may refuse it: then it is tried again at the next start, and nothing went through. */
	async function end(stored: StoredHold, verdict: "withdrawn" | "expired", why: string): Promise<void> {
		try {
			await settle(stored, verdict, verdict === "expired" ? "timeout" : undefined, why);
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			await take(stored, { verdict, reason: why, at: now() });
		}
	}

	// ── what owners and surfaces say ──

	async function gaveUp(id: string, verdict: "withdrawn" | "expired", why: string, owner: Owner): Promise<void> {
		const stored = holds.get(id);
		if (!stored) return endUnremembered([id], verdict, why, owner.from.tabId);
		if (!isOf(stored, owner.from)) return fault({ what: "a hold was given up by another document than its own", tabId: owner.from.tabId, hold: id });
		if (!stored.settled) {
			// It has ended there already; nobody is to be told.
			owners.delete(id);
			await end(stored, verdict, why);
		} else if (stored.settled.verdict === "approved") {
			await append({ ...lineOf(stored.hold), stage: "sent", note: `not carried out: ${why}` });
		}
		await forget(stored);
	}

	async function released(id: string, status: number, note: string, owner: Owner): Promise<void> {
		const stored = holds.get(id);
		// What policy let through is not in the list; its ending is in the log.
		const hold = stored?.hold;
		if (stored && !isOf(stored, owner.from)) return fault({ what: "a release was reported by another document than the hold's own", tabId: owner.from.tabId, hold: id });
		if (stored && stored.settled?.verdict !== "approved") return fault({ what: "a release was reported of a hold that was not allowed", tabId: owner.from.tabId, hold: id, session: stored.hold.session });
		const known = hold ? undefined : (await log.entriesOf(id).catch(() => [])).at(-1);
		if (!hold && known?.verdict !== "approved") return fault({ what: "a release was reported of an unknown hold", tabId: owner.from.tabId, hold: id });
		const action = hold?.action ?? known?.action;
		const base = hold ? lineOf(hold) : { session: known?.session ?? "", tabId: owner.from.tabId, hold: id, site: known?.site ?? "" };
		const request = action?.target.method ? { request: { method: action.target.method, url: action.target.url, ...(status < 0 ? {} : { status }) } } : {};
		await append({ ...base, stage: "sent", note, ...request });
		if (stored) await forget(stored);
	}

	async function shown(id: string, tabId?: number): Promise<void> {
		const stored = holds.get(id);
		if (!stored || !isWaiting(stored) || stored.hold.shownAt !== undefined || (tabId !== undefined && tabId !== stored.hold.tabId)) return;
		stored.hold.shownAt = now();
		await keep(stored);
		onChange(stored.hold.tabId);
	}

	async function decideHold(decision: Decision, { surface, tabId }: { surface: Surface; tabId?: number }): Promise<{ ok: boolean; what: string }> {
		const stored = holds.get(decision.hold);
		const no = async (what: string) => {
			const { hold } = stored ?? {};
			await fault({ what: `a decision was refused: ${what}`, tabId: hold?.tabId ?? tabId, hold: decision.hold, session: hold?.session, site: hold?.action.target.site });
			return { ok: false, what };
		};
		if (!stored || (tabId !== undefined && stored.hold.tabId !== tabId)) return no("no such hold in this tab");
		const { hold } = stored;
		if (stored.settled) return no(`it was settled before: ${stored.settled.verdict}`);
		if (stored.joins) return no("it waits together with another one");
		if (decision.digest !== hold.digest) return no("it is about another content than what is held");
		if (now() >= hold.expiresAt) {
			await end(stored, "expired", "nobody answered in time");
			return no("its time was over");
		}
		const isYes = decision.verdict === "approved";
		if (isYes) {
			if (!(decision.proof.level > 0)) return no("no sign of a person's press");
			if (!hold.offers.includes(decision.lifetime)) return no(`"${decision.lifetime}" is not offered for it`);
			if (hold.shownAt === undefined) return no("it was not shown yet");
			if (hold.extraStep && !["hold_mouse", "hold_key"].includes(decision.proof.gesture)) return no("it has to be confirmed by holding");
		}
		const grant = isYes ? grantFor(hold.action, decision.lifetime, grantee(hold), hold.id, crypto.randomUUID(), now()) : undefined;
		const proven = { surface, proof: decision.proof, ...(hold.shownAt === undefined ? {} : { shownFor: now() - hold.shownAt }), ...(grant ? { rule: grant.id } : {}) };
		try {
			await settle(stored, decision.verdict, "human", decision.reason, proven);
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			if (isYes) return { ok: false, what: `It stays held: ${NO_LOG} (${words(error)}).` };
			await take(stored, { verdict: "denied", path: "human", reason: decision.reason, at: now() });
		}
		if (grant) await grants.add(grant).catch((error: unknown) => fault({ what: `the allowance could not be kept: ${words(error)}`, tabId: hold.tabId, hold: hold.id, session: hold.session }));
		return { ok: true, what: "" };
	}

	// ── time, and owners that went away ──

	function schedule(): void {
		clearTimeout(timer);
		const next = Math.min(...[...holds.values()].filter(isWaiting).map(({ hold }) => hold.expiresAt));
		if (Number.isFinite(next)) timer = setTimeout(() => void serial(expire), Math.min(Math.max(next - now(), 0), 2 ** 31 - 1));
	}

	async function expire(): Promise<void> {
		for (const stored of [...holds.values()]) {
			if (isWaiting(stored) && !stored.joins && now() >= stored.hold.expiresAt) await end(stored, "expired", "nobody answered in time");
		}
		schedule();
	}

	async function endOrphans(isMeant: (stored: StoredHold) => boolean, why: string): Promise<void> {
		for (const stored of [...holds.values()]) {
			if (owners.has(stored.hold.id) || !isMeant(stored)) continue;
			if (!stored.settled) await end(stored, "withdrawn", why);
			// Whether it heard of the approval can't be told for sure: at most once it did.
			else if (stored.settled.verdict === "approved") await append({ ...lineOf(stored.hold), stage: "sent", note: `no word of what became of it: ${why}` });
			await forget(stored);
		}
	}

	/** Holds that the log knows as open and nobody remembers: the browser went away, or there was no room to keep them. */
	async function endUnremembered(ids: string[], verdict: "withdrawn" | "expired", why: string, tabId?: number): Promise<void> {
		const open = new Set(await log.openHolds());
		for (const id of ids) {
			const asked = open.has(id) ? (await log.entriesOf(id)).find((entry) => entry.stage === "asked") : undefined;
			if (asked && (tabId === undefined || asked.tabId === tabId)) await append({ ...afterAsked(asked), stage: "settled", verdict, ...(verdict === "expired" ? { path: "timeout" as const } : {}), note: why });
		}
	}

	async function reconcile(): Promise<void> {
		try {
			const open = await log.openHolds();
			await endUnremembered(open.filter((id) => !holds.has(id)), "withdrawn", "the browser or the extension went away before it was decided");
			for (const stored of holds.values()) {
				if (stored.settled || open.includes(stored.hold.id)) continue;
				// The worker died between the line and what follows from it: the line counts.
				const line = (await log.entriesOf(stored.hold.id)).find((entry) => entry.stage === "settled");
				if (line?.verdict) await take(stored, { verdict: line.verdict, ...(line.path ? { path: line.path } : {}), reason: line.note, at: line.at });
			}
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
		}
		// The worker died while the endings of joined holds were being written: those left over stand for themselves.
		for (const stored of holds.values()) {
			const first = stored.joins === undefined ? undefined : holds.get(stored.joins);
			if (isWaiting(stored) && stored.joins !== undefined && (!first || !isWaiting(first))) {
				stored.joins = undefined;
				await keep(stored);
			}
		}
		await expire();
		setTimeout(() => void serial(() => endOrphans(() => true, "the page went away")), away.atStart);
	}

	// ── small parts ──

	const isWaiting = (stored: StoredHold) => !stored.settled;
	const isOf = (stored: StoredHold, from: FrameSender) => stored.hold.tabId === from.tabId && stored.hold.frameId === from.frameId && stored.documentId === from.documentId;
	const waiting = (tabId: number) => [...holds.values()].filter((stored) => isWaiting(stored) && stored.hold.tabId === tabId);
	const fault = (what: Fault) => faults.report(what);
	const append = (entry: NewEntry) => log.append(entry).then(
		() => {},
		(error: unknown) => faults.stand("log", `${NO_LOG}: ${words(error)}`),
	);
	/** Storage full or gone: the log has the ending, and this worker's memory. */
	const keep = (stored: StoredHold) => writeStoredHold(store, stored).catch(() => {});
	const grantee = (hold: Hold): Pick<Session, "id" | "parent"> => {
		const session = sessions.session(hold.tabId);
		return session?.id === hold.session ? session : { id: hold.session };
	};

	async function forget(stored: StoredHold): Promise<void> {
		holds.delete(stored.hold.id);
		owners.delete(stored.hold.id);
		await removeStoredHold(store, stored.hold.id).catch(() => {});
	}

	function prune(): void {
		for (const stored of holds.values()) {
			if (stored.settled && now() - stored.settled.at > KEEP_ENDINGS) void forget(stored);
		}
	}

	return {
		load: () =>
			serial(async () => {
				for (const stored of await readStoredHolds(store)) holds.set(stored.hold.id, stored);
			}),
		reconcile: () => serial(reconcile),
		ask: (attempt, owner) => serial(() => ask(attempt, owner)),
		repeated: (id, owner) =>
			serial(async () => {
				const stored = holds.get(id);
				if (!stored || !isWaiting(stored) || !isOf(stored, owner.from)) return;
				const shownOne = holds.get(stored.joins ?? id) ?? stored;
				shownOne.hold.attempts++;
				await keep(shownOne);
				onChange(shownOne.hold.tabId);
			}),
		gaveUp: (id, verdict, why, owner) => serial(() => gaveUp(id, verdict, why, owner)),
		released: (id, status, note, owner) => serial(() => released(id, status, note, owner)),
		lost(owner) {
			for (const [id, other] of owners) if (other === owner) owners.delete(id);
			setTimeout(() => void serial(() => endOrphans((stored) => isOf(stored, owner.from), "the page went away")), away.lost);
		},
		decide: (decision, by) => serial(() => decideHold(decision, by)),
		shown: (id, tabId) => serial(() => shown(id, tabId)),
		pending: (tabId) =>
			[...holds.values()]
				.filter((stored) => isWaiting(stored) && !stored.joins && (tabId === undefined || stored.hold.tabId === tabId))
				.map((stored) => stored.hold)
				.sort((a, b) => a.createdAt - b.createdAt),
		tabClosed: (tabId) =>
			serial(async () => {
				for (const [id, owner] of owners) if (owner.from.tabId === tabId) owners.delete(id);
				await endOrphans((stored) => stored.hold.tabId === tabId, "the tab was closed");
			}),
	};
}

const words = (error: unknown) => (error instanceof Error ? error.message.split("\n")[0] : String(error)) ?? "";

const askedMessage = (hold: Hold): HoldsPortDown => ({
	type: "asked",
	hold: hold.id,
	digest: hold.digest,
	kind: hold.action.kind,
	audience: hold.action.audience,
	summary: hold.action.summary,
	expiresAt: hold.expiresAt,
});

/** What a later line of a hold repeats of the first. The content stays in the first: it can be long. */
const lineOf = (hold: Hold) => ({ session: hold.session, tabId: hold.tabId, hold: hold.id, site: hold.action.target.site, actor: hold.action.actor, digest: hold.digest, rule: hold.rule, attempts: hold.attempts });

const afterAsked = ({ session, tabId, hold, site, actor, digest, rule, attempts }: Entry) => ({ session, tabId, hold, site, ...(actor ? { actor } : {}), ...(digest ? { digest } : {}), ...(rule ? { rule } : {}), ...(attempts ? { attempts } : {}) });

/** What would go out, for the lines that let it or refuse it. */
const requestOf = ({ target, payload }: Action) => (target.method ? { request: { method: target.method, url: target.url, ...(payload.sha256 ? { bodySha256: payload.sha256 } : {}) } } : {});

/** Where it happens is what the browser says, not what the message says; the path is the message's as far as the origin is right. */
function seenFrom(attempt: Attempt, from: FrameSender): Attempt {
	const isSame = originOf(attempt.page.url) === originOf(from.url);
	return { ...attempt, page: { ...attempt.page, url: isSame ? attempt.page.url : from.url, topFrame: from.frameId === 0 } };
}

function actorEvidence({ actor }: Attempt): string[] {
	return actor.kind === "agent" ? actor.evidence.slice(0, 20) : [];
}

/** The same in all but who, how and when. */
function alike({ kind, audience, recipients, target, payload, page }: Action): unknown {
	return { kind, audience, recipients, target, payload, site: page.site };
}

function armedWords({ why, evidence }: Session): string {
	const telling = evidence.slice(0, 3).join("; ");
	if (why === "by_hand") return "you asked Sayso to guard this tab";
	if (why === "by_policy") return telling || "your settings guard this tab";
	return why === "inherited" ? `this tab was opened from a guarded one${telling ? ` (${telling})` : ""}` : telling;
}
