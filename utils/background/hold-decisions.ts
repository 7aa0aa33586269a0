// Background. A person's decision from a surface: checked against the hold as it is now, written, then in effect.
import { grantFor } from "../core/grant";
import type { Decision, Hold, Surface } from "../core/hold";
import type { Session } from "../core/session";
import type { Faults } from "./faults";
import type { Grants } from "./grants";
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
	sessions: Pick<Sessions, "session" | "state">;
	now(): number;
}

/** `what` says why not. `tabId`: a surface in that tab, which decides for that tab alone. */
export type DecideHold = (decision: Decision, by: { surface: Surface; tabId?: number }) => Promise<{ ok: boolean; what: string }>;

const STRICT_YES = "this tab is strict, where a press may be the agent's: allow it with Alt+Shift+Y, or in the toolbar's popup";

export function createHoldDecisions({ shelf, endings, faults, grants, sessions, now }: HoldDecisionsOptions): DecideHold {
	/** What is wrong with a decision; undefined when nothing is. */
	function objection(decision: Decision, stored: StoredHold, surface: Surface, tabId: number | undefined): string | undefined {
		const { hold, settled, joins } = stored;
		if (tabId !== undefined && hold.tabId !== tabId) return "no such hold in this tab";
		if (settled) return `it was settled before: ${settled.verdict}`;
		if (joins) return "it waits together with another one";
		if (decision.digest !== hold.digest) return "it is about another content than what is held";
		return decision.verdict === "approved" ? objectionToYes(decision, hold, surface) : undefined;
	}

	function objectionToYes({ proof, lifetime }: Decision, hold: Hold, surface: Surface): string | undefined {
		if (!(proof.level > 0)) return "no sign of a person's press";
		if (!hold.offers.includes(lifetime)) return `"${lifetime}" is not offered for it`;
		if (hold.shownAt === undefined) return "it was not shown yet";
		// What moves the real mouse can press in the page as well as a person.
		if (surface === "overlay" && sessions.state(hold.tabId).strict) return STRICT_YES;
		if (hold.extraStep && proof.gesture !== "hold_mouse" && proof.gesture !== "hold_key") return "it has to be confirmed by holding";
		return undefined;
	}

	/** A session that ended meanwhile grants to nobody: its id does not come back. */
	function grantee({ session, tabId }: Hold): Pick<Session, "id" | "parent"> {
		const now = sessions.session(tabId);
		return now?.id === session ? now : { id: session };
	}

	return async (decision, { surface, tabId }) => {
		const stored = shelf.get(decision.hold);
		const hold = stored?.hold;
		const no = async (what: string) => {
			await faults.report({
				what: `a decision was refused: ${what}`,
				tabId: hold?.tabId ?? tabId,
				hold: decision.hold,
				session: hold?.session,
				site: hold?.action.target.site,
			});
			return { ok: false, what };
		};
		if (!stored || !hold) return no("no such hold");
		const wrong = objection(decision, stored, surface, tabId);
		if (wrong) return no(wrong);
		if (now() >= hold.expiresAt) {
			await endings.end(stored, "expired", "nobody answered in time");
			return no("its time was over");
		}
		const isYes = decision.verdict === "approved";
		const grant = isYes ? grantFor(hold.action, decision.lifetime, grantee(hold), hold.id, crypto.randomUUID(), now()) : undefined;
		const shownFor = hold.shownAt === undefined ? undefined : now() - hold.shownAt;
		try {
			await endings.settle(stored, decision.verdict, "human", decision.reason, {
				surface,
				proof: decision.proof,
				shownFor,
				...(grant ? { rule: grant.id } : {}),
			});
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			if (isYes && !stored.settled) return { ok: false, what: `It stays held: ${NO_LOG} (${words(error)}).` };
			if (!stored.settled) await endings.take(stored, { verdict: "denied", path: "human", reason: decision.reason, at: now() });
		}
		if (grant) {
			await grants
				.add(grant)
				.catch((error: unknown) =>
					faults.report({ what: `the allowance could not be kept: ${words(error)}`, tabId: hold.tabId, hold: hold.id, session: hold.session }),
				);
		}
		return { ok: true, what: "" };
	};
}
