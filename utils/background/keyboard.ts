// Background. The keyboard commands: allow or deny the oldest question that is shown in the active tab, guard or leave a tab.
// Stock drivers can't press them; they go the browser's way, not the page's.
import type { Decision, Hold } from "../core/hold";
import type { HoldList } from "./hold-list";
import type { Sessions } from "./sessions";

/** ms that a question has to have been on screen before a key can allow it */
const SEEN = 1000;

export interface KeyboardOptions {
	ready: Promise<unknown>;
	holdList: Pick<HoldList, "pending" | "decide">;
	sessions: Pick<Sessions, "state" | "setMode">;
	/** ms for which the question has been in sight, as it is now; -1 while it is not: a page may have covered it meanwhile */
	inSightFor(hold: Hold): number;
	openPopup(): Promise<boolean>;
}

export function createKeyboard({ ready, holdList, sessions, inSightFor: shownFor, openPopup }: KeyboardOptions) {
	async function settle(tabId: number, verdict: Decision["verdict"]) {
		const waiting = holdList.pending(tabId);
		const hold = waiting.find((each) => shownFor(each) >= 0) ?? (verdict === "denied" ? waiting[0] : undefined);
		if (!hold) {
			if (waiting.length) await openPopup();
			return;
		}
		const isYes = verdict === "approved";
		if (isYes && shownFor(hold) < SEEN) return;
		// A press is not enough for this one: the popup has the way to hold it down.
		if (isYes && hold.extraStep) {
			await openPopup();
			return;
		}
		const proof = { level: 1, gesture: "command" as const, checks: ["keyboard command"], shownFor: Math.max(0, shownFor(hold)) };
		await holdList.decide({ hold: hold.id, digest: hold.digest, verdict, lifetime: "once", reason: "", proof }, { surface: "shortcut", tabId });
	}

	return async (command: string, tabId: number): Promise<void> => {
		await ready;
		if (command === "approve") return settle(tabId, "approved");
		if (command === "deny") return settle(tabId, "denied");
		if (command !== "guard") return;
		const { mode } = sessions.state(tabId);
		await sessions.setMode(tabId, mode === "armed" || mode === "watch" ? "off" : "armed", "with the keyboard");
	};
}
