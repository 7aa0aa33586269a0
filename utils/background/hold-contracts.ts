// Background. A contract that is declared while actions wait is about them too: what it refuses ends, and what leaves it is shown
// anew, with the mismatch, before a yes counts. A page's contract reaches us a moment after its first action may have armed the tab.
// So it is when the yes comes: others may have used up what was left, the time may be over, or a rule may refuse it now.
import { decide, type Ruling } from "../core/decide";
import type { Hold } from "../core/hold";
import type { Policy } from "../core/managed";
import { refusalWords, whyWords } from "../core/why";
import type { Contracts } from "./contracts";
import type { Faults } from "./faults";
import type { HoldEndings } from "./hold-endings";
import { askedMessage, contractReason, NO_LOG, words } from "./hold-lines";
import type { HoldShelf } from "./hold-shelf";
import type { Sessions } from "./sessions";
import type { StoredHold } from "./stored-hold";

export interface HoldContractsOptions {
	shelf: HoldShelf;
	endings: HoldEndings;
	faults: Faults;
	contracts: Contracts;
	sessions: Pick<Sessions, "session">;
	settings(): Policy;
	onChange(tabId: number): void;
	now(): number;
}

export interface HoldContracts {
	/** all that waits */
	compare(): Promise<void>;
	/** What a yes is about to let out, in this order. False when one of it is outside now and was not shown so: it is shown anew, or refused. */
	recheck(meant: readonly StoredHold[]): Promise<boolean>;
}

export function createHoldContracts(options: HoldContractsOptions): HoldContracts {
	const { shelf, endings, faults, contracts, sessions, settings: policy, onChange, now } = options;

	/**
	 * @param older those that count as asked about before it
	 * @param isYes what was shown as outside may be allowed as that
	 * @returns whether it is as it was
	 */
	async function compare(stored: StoredHold, older: readonly Hold[], isYes = false): Promise<boolean> {
		const { hold } = stored;
		const session = sessions.session(hold.tabId);
		if (!session) return true;
		// Held as an agent's, whoever it seems to be by.
		const ruled = decide(hold.action, { ...policy(), strict: true }, [], session, now());
		if (ruled.effect === "deny") {
			await refuse(stored, refusalWords(ruled.rule, policy()), ruled);
			return false;
		}
		const { offers, extraStep, rule } = hold;
		const asked = { effect: "ask", path: "policy", rule, offers, extraStep } as const;
		const { ruling, note } = contracts.judge({ ...asked, offers: [...offers] }, hold.action, session, older, hold.id);
		const { mismatch } = ruling;
		if (!mismatch || mismatch.words === hold.mismatch) return true;
		if (mismatch.effect === "deny") {
			await refuse(stored, contractReason(mismatch), ruling);
			return false;
		}
		if (isYes && hold.mismatch !== undefined) return true;
		const why = whyWords(ruling, hold.action, policy(), []);
		Object.assign(hold, { rule: ruling.rule, offers: ruling.offers, mismatch: mismatch.words, outside: mismatch.outside, why, shownAt: undefined });
		await shelf.keep(stored);
		await endings.note({
			stage: "session",
			session: hold.session,
			tabId: hold.tabId,
			hold: "",
			site: hold.action.target.site,
			note: `${note} (it waited)`,
		});
		shelf.owner(hold.id)?.post(askedMessage(hold));
		onChange(hold.tabId);
		return false;
	}

	async function refuse(stored: StoredHold, reason: string, ruling: Ruling): Promise<void> {
		const why = whyWords(ruling, stored.hold.action, policy(), []);
		try {
			await endings.settle(stored, "blocked", "policy", reason, { rule: ruling.rule, why });
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			if (!stored.settled) await endings.take(stored, { verdict: "blocked", path: "policy", reason, at: now() });
		}
	}

	return {
		async compare() {
			const older: Hold[] = [];
			for (const hold of shelf.pending()) {
				const stored = shelf.get(hold.id);
				if (!stored || stored.settled || stored.joins) continue;
				await compare(stored, older).catch((error: unknown) =>
					faults.report({ what: `a waiting action was not compared with a contract: ${words(error)}`, hold: hold.id }),
				);
				if (!stored.settled) older.push(hold);
			}
		},
		async recheck(meant) {
			const before: Hold[] = [];
			let isAsShown = true;
			for (const stored of meant) {
				if (!(await compare(stored, before, true))) isAsShown = false;
				before.push(stored.hold);
			}
			return isAsShown;
		},
	};
}
