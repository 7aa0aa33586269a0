// Background. A contract that is declared while actions wait is about them too: what it refuses ends, and what leaves it is shown
// anew, with the mismatch, before a yes counts. A page's contract reaches us a moment after its first action may have armed the tab.
import type { Hold } from "../core/hold";
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
	onChange(tabId: number): void;
	now(): number;
}

export function createHoldContracts(options: HoldContractsOptions): () => Promise<void> {
	const { shelf, endings, faults, contracts, sessions, onChange, now } = options;

	/** @param older those that were asked about before it */
	async function compare(stored: StoredHold, older: readonly Hold[]): Promise<void> {
		const { hold } = stored;
		const session = sessions.session(hold.tabId);
		if (!session) return;
		const { offers, extraStep, rule } = hold;
		const asked = { effect: "ask", path: "policy", rule, offers, extraStep } as const;
		const { ruling, note } = contracts.judge({ ...asked, offers: [...offers] }, hold.action, session, older, hold.id);
		const { mismatch } = ruling;
		if (!mismatch || mismatch.words === hold.mismatch) return;
		if (mismatch.effect === "deny") return refuse(stored, contractReason(mismatch), ruling.rule);
		Object.assign(hold, { rule: ruling.rule, offers: ruling.offers, mismatch: mismatch.words, outside: mismatch.outside, shownAt: undefined });
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
	}

	async function refuse(stored: StoredHold, reason: string, rule: string): Promise<void> {
		try {
			await endings.settle(stored, "blocked", "policy", reason, { rule });
		} catch (error) {
			faults.stand("log", `${NO_LOG}: ${words(error)}`);
			if (!stored.settled) await endings.take(stored, { verdict: "blocked", path: "policy", reason, at: now() });
		}
	}

	return async () => {
		const older: Hold[] = [];
		for (const hold of shelf.pending()) {
			const stored = shelf.get(hold.id);
			if (!stored || stored.settled || stored.joins) continue;
			await compare(stored, older).catch((error: unknown) =>
				faults.report({ what: `a waiting action was not compared with a contract: ${words(error)}`, hold: hold.id }),
			);
			if (!stored.settled) older.push(hold);
		}
	};
}
