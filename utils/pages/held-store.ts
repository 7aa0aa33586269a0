// Interstitial. What became of the sending that this page stands for: its question while it waits, else what the log says.
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Entry } from "../core/entry";
import type { Hold } from "../core/hold";
import type { Says } from "../core/says";
import { type EntityTable, liveQuery } from "../platform/live-query";
import { whyStopped } from "./log-rows";

/** ms after which a page without any word of its hold says that nothing waits */
const WORD_WITHIN = 3000;

export type Fate =
	| { state: "looking" }
	/** settled; `sent` is what the log says of the sending, empty while it is not over */
	| { state: "approved"; sent: string }
	| { state: "denied" | "expired" | "withdrawn"; reason: string }
	/** nobody was asked */
	| { state: "blocked"; summary: string; says?: Says | undefined; why: string }
	| { state: "nothing" };

interface Options {
	table: EntityTable<Entry, "seq">;
	current: ReadonlySignal<Hold | undefined>;
	tabId: number;
	/** epoch ms at which this page was diverted to: what was stopped before is not what it stands for */
	since: number;
	/** the hold that this entry of the tab's history stood for when it was shown before; "" if none */
	known: string;
	remember(hold: string): void;
}

export const createHeldStore = ({ table, current, tabId, since, known, remember }: Options) => {
	const hold = signal(known);
	const lines = signal<Entry[]>([]);
	const isLate = signal(false);
	setTimeout(() => {
		isLate.value = true;
	}, WORD_WITHIN);
	effect(() => {
		const id = current.value?.id;
		if (id && id !== hold.peek()) {
			hold.value = id;
			remember(id);
		}
	});
	effect(() => {
		const id = hold.value;
		const subscription = liveQuery(() =>
			id
				? table.where("hold").equals(id).toArray()
				: table
						.where("at")
						.aboveOrEqual(since)
						.filter((line) => line.tabId === tabId && line.rule === "net" && line.verdict === "blocked" && isPageChange(line))
						.toArray(),
		).subscribe({
			next: (found) => {
				lines.value = found.sort((a, b) => a.seq - b.seq);
			},
			// Without the log the page says the little that it knows.
			error: () => {},
		});
		return () => subscription.unsubscribe();
	});

	return {
		fate: computed((): Fate => {
			const settled = lines.value.findLast((line) => line.verdict);
			const sent = lines.value.findLast((line) => line.stage === "sent");
			const { verdict, note = "", action } = settled ?? {};
			if (verdict === "approved") return { state: "approved", sent: sent?.note ?? "" };
			if (verdict === "blocked") return { state: "blocked", summary: action?.summary ?? "", says: action?.says, why: whyStopped(note) };
			if (verdict) return { state: verdict, reason: note };
			return { state: isLate.value ? "nothing" : "looking" };
		}),
	};
};

const isPageChange = ({ action }: Entry): boolean => action?.trigger.topFrame === true && ["navigate", "redirect"].includes(action.trigger.vector);

/** The same for agents, who read a page's text and its `data-sayso`. */
export const heldNotice = (hold: Hold | undefined, fate: Fate): { title: string; text: string; json: string } => {
	const json = (status: string, next: string, reason = "") =>
		JSON.stringify({
			...{ sayso: 1, hold: hold?.id ?? "", status, action: hold?.action.kind ?? "unknown", audience: hold?.action.audience ?? "unknown" },
			...{ reason, retry: false, next },
		});
	if (hold)
		return {
			title: "HELD by Sayso, waiting for a person",
			text: `HELD by Sayso: “${hold.action.summary}” was NOT sent. It waits for the person to decide. Do not retry, do not go back and do not press buttons of this page: they are for the person alone. Wait, or tell the person.`,
			json: json("held", "wait"),
		};
	switch (fate.state) {
		case "approved":
			return {
				title: "Allowed - Sayso",
				text: "Sayso: the person allowed it. It is sent from the page that it came from.",
				json: json("approved", "continue"),
			};
		case "denied":
			return {
				title: "Denied - Sayso",
				text: "Sayso: the person DENIED it. It was not sent. Do not retry; ask the person what to do instead.",
				json: json("denied", "ask_user", fate.reason),
			};
		case "blocked":
			return {
				title: "Not sent - Sayso",
				text: `Sayso: it was stopped at the network and not sent: ${fate.why}. Do not retry.`,
				json: json("blocked", "ask_user", fate.why),
			};
		case "expired":
		case "withdrawn":
			return {
				title: "Not sent - Sayso",
				text: "Sayso: nobody answered in time. It was not sent. Ask the person before trying again.",
				json: json("expired", "ask_user", fate.reason),
			};
		default:
			return {
				title: "Not sent - Sayso",
				text: "Sayso stopped this at the network. It was not sent. Do not retry.",
				json: json("blocked", "ask_user"),
			};
	}
};
