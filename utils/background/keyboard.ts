// Background. The keyboard commands: allow or deny the question that is shown in the active tab, guard or leave a tab.
// Stock drivers can't press them; they go the browser's way, not the page's.
import { needsExtraStepTogether } from "../core/batch";
import type { Decision, Hold } from "../core/hold";
import type { HoldList } from "./hold-list";
import type { Sessions } from "./sessions";

/** ms that a question has to have been on screen before a key can allow it: a second, less what it takes until that is heard here */
const SEEN = 800;
/** ms: where a client is attached the shortcut's own first key may be what arms the tab */
const JUST_ARMED = 1500;

const boundTo = ({ id, digest }: Hold) => ({ hold: id, digest });

export interface KeyboardOptions {
	ready: Promise<unknown>;
	holdList: Pick<HoldList, "pending" | "decide" | "onScreen">;
	sessions: Pick<Sessions, "state" | "session" | "setMode">;
	/** ms for which the question has been in sight, as it is now; -1 while it is not: a page may have covered it meanwhile */
	inSightFor(hold: Hold): number;
	openPopup(): Promise<boolean>;
	now(): number;
}

export function createKeyboard({ ready, holdList, sessions, inSightFor: shownFor, openPopup, now }: KeyboardOptions) {
	async function settle(tabId: number, verdict: Decision["verdict"]) {
		const waiting = holdList.pending(tabId);
		const hold = waiting.find((each) => shownFor(each) >= 0) ?? (verdict === "denied" ? waiting[0] : undefined);
		if (!hold) {
			if (waiting.length) await openPopup();
			return;
		}
		const isYes = verdict === "approved";
		// What is before the person's eyes is what they mean: of a list, all that it shows.
		const seen = holdList.onScreen(tabId);
		const [first, ...others] = !seen ? [hold] : isYes ? seen.holds : [...seen.holds, ...seen.struck];
		if (!first) return;
		const holds = [first, ...others];
		if (isYes && (holds.some((each) => shownFor(each) < SEEN) || (seen && now() - seen.since < SEEN))) return;
		// A press is not enough for this one: the popup has the way to hold it down.
		if (isYes && needsExtraStepTogether(holds)) {
			await openPopup();
			return;
		}
		const proof = { level: 1, gesture: "command" as const, checks: ["keyboard command"], shownFor: Math.max(0, shownFor(hold)) };
		const { id, digest } = first;
		const struck = isYes ? (seen?.struck ?? []) : [];
		const more = others.length + struck.length > 0 ? { also: others.map(boundTo), struck: struck.map(boundTo) } : {};
		await holdList.decide({ ...{ hold: id, digest, verdict, lifetime: "once", reason: "", proof }, ...more }, { surface: "shortcut", tabId });
	}

	return async (command: string, tabId: number): Promise<void> => {
		await ready;
		if (command === "approve") return settle(tabId, "approved");
		if (command === "deny") return settle(tabId, "denied");
		if (command !== "guard") return;
		const { mode, why } = sessions.state(tabId);
		const isOn = mode === "armed" || mode === "watch";
		if (isOn && why === "detected" && now() - (sessions.session(tabId)?.startedAt ?? 0) < JUST_ARMED) return;
		await sessions.setMode(tabId, isOn ? "off" : "armed", "with the keyboard");
	};
}
