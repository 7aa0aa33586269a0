// Background. What waits, as a notification of the system with buttons: no page shows it, so no input that is sent to pages
// presses it. It comes when a question was not answered for a while, and at once when it can't be answered in its page.
import type { Hold } from "../core/hold";
import { language, say } from "../core/say";
import { summaryText } from "../core/say-summary";
import type { Notifications } from "../platform/notifications";
import type { HoldList } from "./hold-list";

/** ms until an unanswered question is shown this way too */
const UNANSWERED = 8000;
/** ms that it has to have been there before its Allow counts */
const SEEN = 1000;
const PREFIX = "hold:";

export interface NotifyOptions {
	ready: Promise<unknown>;
	notifications: Notifications;
	holdList: Pick<HoldList, "pending" | "decide" | "shown">;
	/** it can't be answered in its page any more */
	hasMoved(tabId: number): boolean;
	/** a yes wants the passphrase, which only the popup can ask for */
	isLocked(hold: Hold): boolean;
	openPopup(): Promise<boolean>;
	now(): number;
}

export function createNotify({ ready, notifications, holdList, hasMoved, isLocked, openPopup, now }: NotifyOptions) {
	/** by hold: since when it is shown; 0 while it only may be soon */
	const shown = new Map<string, number>();
	/** by hold: what it was said to be outside of; a contract that is declared later is said too, before a press counts */
	const outside = new Map<string, string | undefined>();
	/** What can't be taken back wants more than one press. */
	const needsPopup = (hold: Hold) => hold.extraStep || isLocked(hold);

	async function show(id: string) {
		const hold = holdList.pending().find((each) => each.id === id);
		if (!hold || shown.get(id)) return;
		const buttons = [say("card.deny"), say(needsPopup(hold) ? "notify.inPopup" : "lifetime.once")];
		const { page } = hold.action;
		const message = hold.mismatch && language() === "en" ? hold.mismatch : summaryText(hold.action);
		outside.set(id, hold.mismatch);
		if (
			await notifications.show(`${PREFIX}${id}`, {
				title: say(hold.mismatch && language() !== "en" ? "notify.outside" : "notify.title"),
				message,
				context: page.site,
				buttons,
			})
		)
			shown.set(id, now());
	}

	notifications.onPressed((key, button) => {
		if (!key.startsWith(PREFIX)) return;
		void ready.then(async () => {
			const id = key.slice(PREFIX.length);
			const hold = holdList.pending().find((each) => each.id === id);
			if (!hold) return notifications.clear(key);
			if (button === 1 && needsPopup(hold)) return void (await openPopup());
			const verdict = button === 0 ? "denied" : "approved";
			// A worker that has started since does not know since when: the browser kept it, so long enough.
			const shownFor = now() - (shown.get(id) || hold.createdAt);
			if (verdict === "approved" && shownFor < SEEN) return;
			await holdList.shown(id);
			const proof = { level: 2, gesture: "notification" as const, checks: ["a button of a notification of the system"], shownFor };
			await holdList.decide({ hold: id, digest: hold.digest, verdict, lifetime: "once", reason: "", proof }, { surface: "notification" });
		});
	});

	return {
		/** the waiting holds of a tab are others than before, or it can't be answered there any more */
		update(tabId: number) {
			const pending = holdList.pending();
			for (const id of shown.keys()) {
				if (pending.some((hold) => hold.id === id)) continue;
				shown.delete(id);
				outside.delete(id);
				notifications.clear(`${PREFIX}${id}`);
			}
			for (const { id, tabId: tab, mismatch } of pending) {
				if (shown.get(id) && outside.get(id) !== mismatch) {
					shown.set(id, 0);
					notifications.clear(`${PREFIX}${id}`);
					void show(id);
				}
				if (tab === tabId && hasMoved(tabId)) void show(id);
				if (shown.has(id)) continue;
				shown.set(id, 0);
				setTimeout(() => void show(id), UNANSWERED);
			}
		},
	};
}
