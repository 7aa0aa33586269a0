// Background. A person's decision from a surface: checked against the holds as they are now, written, then in effect. One press may
// answer a list; then each hold of it has its own line and its own ending, and the yes reaches those that were shown and no other.
import { areAlike, needsExtraStepTogether, offersTogether } from "../core/batch";
import { grantFor } from "../core/grant";
import type { Decision, Hold, Surface } from "../core/hold";
import type { Session } from "../core/session";
import type { VolumeBrake } from "./brake";
import type { Contracts } from "./contracts";
import type { Faults } from "./faults";
import type { Grants } from "./grants";
import type { HoldContracts } from "./hold-contracts";
import type { HoldEndings } from "./hold-endings";
import { NO_LOG, words } from "./hold-lines";
import type { HoldShelf } from "./hold-shelf";
import type { Sessions } from "./sessions";
import type { StoredHold } from "./stored-hold";

export interface HoldDecisionsOptions {
	shelf: HoldShelf;
	endings: HoldEndings;
	faults: Faults;
	grants: Grants;
	contracts: Pick<Contracts, "count">;
	brake: VolumeBrake;
	sessions: Pick<Sessions, "session" | "state">;
	recheck: HoldContracts["recheck"];
	now(): number;
}

/** `tabId`: a surface in that tab, which decides for that tab alone. `unlocked`: with the person's passphrase. */
interface By {
	surface: Surface;
	tabId?: number;
	unlocked?: boolean;
}

/** `what` says why not. */
export type DecideHold = (decision: Decision, by: By) => Promise<{ ok: boolean; what: string }>;

/** What the agent is told, and what the log calls it. */
const FOR_THE_PERSON =
	"Sayso's buttons are for the person alone: a press by a tool never counts, and pressing one denies the action. Do not retry; tell the person.";
export const SELF_APPROVAL = "self-approval";

/** Denies what a tool surely tried to allow. False when there is no such question in that tab any more. */
export type RefuseSelfApproval = (id: string, marks: readonly string[], by: By) => Promise<boolean>;

export function createSelfApprovalRefusal({ shelf, endings, faults, now }: HoldDecisionsOptions): RefuseSelfApproval {
	return async (id, marks, { surface, tabId }) => {
		const stored = shelf.get(id);
		if (!stored || stored.settled || stored.joins || (tabId !== undefined && stored.hold.tabId !== tabId)) return false;
		try {
			await endings.settle(stored, "denied", "policy", FOR_THE_PERSON, {
				surface,
				rule: SELF_APPROVAL,
				note: `the agent tried to approve this itself: ${marks.join("; ")}`.slice(0, 1000),
			});
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			if (!stored.settled) await endings.take(stored, { verdict: "denied", path: "policy", reason: FOR_THE_PERSON, at: now() });
		}
		return true;
	};
}

type Bound = Pick<Decision, "hold" | "digest">;

const STRUCK = "The person struck it from the list.";
const OVER = "its time was over";
const NOT_ANY_MORE = "it is not allowed any more, or not as it was shown: look at it again";
const STRICT_YES = "this tab is strict, where a press may be the agent's: allow it with Alt+Shift+Y, or in the toolbar's popup";

export function createHoldDecisions({ shelf, endings, faults, grants, contracts, brake, sessions, recheck, now }: HoldDecisionsOptions): DecideHold {
	/** What is wrong with deciding this hold; undefined when nothing is. */
	function objection({ digest }: Bound, { hold, settled, joins }: StoredHold, tabId: number | undefined): string | undefined {
		if (tabId !== undefined && hold.tabId !== tabId) return "no such hold in this tab";
		if (settled) return `it was settled before: ${settled.verdict}`;
		if (joins) return "it waits together with another one";
		return digest === hold.digest ? undefined : "it is about another content than what is held";
	}

	function objectionToYes({ proof, lifetime }: Decision, holds: readonly Hold[], { surface, unlocked }: By): string | undefined {
		if (!(proof.level > 0)) return "no sign of a person's press";
		if (!offersTogether(holds).includes(lifetime)) return `"${lifetime}" is not offered for it`;
		if (holds.some((hold) => hold.shownAt === undefined)) return "it was not shown yet";
		// What moves the real mouse can press in the page as well as a person.
		if (surface === "overlay" && !unlocked && holds.some((hold) => sessions.state(hold.tabId).strict)) return STRICT_YES;
		if (needsExtraStepTogether(holds) && proof.gesture !== "hold_mouse" && proof.gesture !== "hold_key") return "it has to be confirmed by holding";
		return undefined;
	}

	/** A session that ended meanwhile grants to nobody: its id does not come back. */
	function grantee({ session, tabId }: Hold): Pick<Session, "id" | "parent"> {
		const now = sessions.session(tabId);
		return now?.id === session ? now : { id: session };
	}

	/** Whether one is still there to be answered. One that ended meanwhile is out of the list, which is no reason against the rest. */
	async function isThere({ hold }: Bound): Promise<StoredHold | undefined> {
		const stored = shelf.get(hold);
		if (!stored || stored.settled) return undefined;
		if (now() < stored.hold.expiresAt) return stored;
		await endings.end(stored, "expired", "nobody answered in time");
		return undefined;
	}

	async function present(bounds: readonly Bound[]): Promise<StoredHold[]> {
		const found: StoredHold[] = [];
		for (const bound of bounds) {
			const stored = await isThere(bound);
			if (stored) found.push(stored);
		}
		return found;
	}

	return async (decision, by) => {
		const { surface, tabId } = by;
		const first = shelf.get(decision.hold);
		const { also = [], struck = [], verdict, reason, proof } = decision;
		const no = async (what: string) => {
			await faults.report({
				what: `a decision was refused: ${what}`,
				tabId: first?.hold.tabId ?? tabId,
				hold: decision.hold,
				session: first?.hold.session,
				site: first?.hold.action.target.site,
			});
			return { ok: false, what };
		};
		if (!first) return no("no such hold");
		const wrong = objection(decision, first, tabId);
		if (wrong) return no(wrong);
		if (!(await isThere(decision))) return no(OVER);

		const others = await present(also);
		const out = await present(struck);
		for (const bound of [...also, ...struck]) {
			const stored = [...others, ...out].find((each) => each.hold.id === bound.hold);
			const objected = stored && objection(bound, stored, tabId);
			if (objected) return no(`of one in the list: ${objected}`);
		}
		const meant = [first, ...others];
		const all = [...meant, ...out];
		if (new Set(all).size !== all.length || !areAlike(all.map((stored) => stored.hold))) return no("these do not belong into one list");
		const isYes = verdict === "approved";
		const against = isYes
			? objectionToYes(
					decision,
					meant.map((stored) => stored.hold),
					by,
				)
			: undefined;
		if (against) return no(against);
		if (isYes && !(await recheck(meant))) return no(NOT_ANY_MORE);

		const press = also.length || struck.length ? { press: decision.hold } : {};
		for (const stored of out) await settle(stored, "denied", { ...decision, reason: [STRUCK, reason].filter(Boolean).join(" ") }, surface, press);
		const { hold } = first;
		const grant = isYes ? grantFor(hold.action, decision.lifetime, grantee(hold), hold.id, crypto.randomUUID(), now()) : undefined;
		for (const stored of meant) {
			const failed = await settle(stored, verdict, { reason, proof }, surface, { ...press, ...(grant ? { rule: grant.id } : {}) });
			if (failed) return { ok: false, what: failed };
		}
		if (isYes) brake.confirmed(hold.action.kind);
		if (grant) {
			await grants
				.add(grant)
				.catch((error: unknown) =>
					faults.report({ what: `the allowance could not be kept: ${words(error)}`, tabId: hold.tabId, hold: hold.id, session: hold.session }),
				);
		}
		return { ok: true, what: "" };
	};

	/** @returns why it stays held; undefined when it has its ending */
	async function settle(
		stored: StoredHold,
		verdict: Decision["verdict"],
		{ reason, proof }: Pick<Decision, "reason" | "proof">,
		surface: Surface,
		more: { press?: string; rule?: string },
	): Promise<string | undefined> {
		const { shownAt } = stored.hold;
		try {
			// Before the line, so that no worker that stops in between lets one more out than was declared.
			if (verdict === "approved") await contracts.count(stored.hold.id, stored.hold.action, grantee(stored.hold));
			await endings.settle(stored, verdict, "human", reason, {
				...{ surface, proof, ...more },
				...(shownAt === undefined ? {} : { shownFor: now() - shownAt }),
			});
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			if (verdict === "approved" && !stored.settled) return `It stays held: ${NO_LOG} (${words(error)}).`;
			if (!stored.settled) await endings.take(stored, { verdict: "denied", path: "human", reason, at: now() });
		}
		return undefined;
	}
}
