// Background. Tells the log of everything that went wrong, without letting a page fill it.
import type { Log } from "./log";

/** fault lines of one tab in one minute; then one that says that more are left out */
const MOST = 30;
const WINDOW = 60_000;

export interface Fault {
	what: string;
	tabId?: number;
	hold?: string;
	session?: string;
	site?: string;
}

export interface Faults {
	/** Never rejects. A fault of the log itself is kept for the badge. */
	report(fault: Fault): Promise<void>;
	/** what is wrong with Sayso itself right now, in words; empty when all is well */
	standing(): string;
	/** sets or, with empty words, ends something that stands wrong: `log`, `settings` */
	stand(about: string, what: string): void;
}

export function createFaults(log: Pick<Log, "append">, now: () => number, onStanding: () => void): Faults {
	const recent = new Map<number, { from: number; count: number }>();
	const standing = new Map<string, string>();

	const stand = (about: string, what: string) => {
		if ((standing.get(about) ?? "") === what) return;
		if (what) standing.set(about, what);
		else standing.delete(about);
		onStanding();
	};

	function room(tabId: number): "yes" | "last" | "no" {
		const seen = recent.get(tabId);
		if (!seen || now() - seen.from > WINDOW) {
			recent.set(tabId, { from: now(), count: 1 });
			return "yes";
		}
		seen.count++;
		return seen.count < MOST ? "yes" : seen.count === MOST ? "last" : "no";
	}

	return {
		async report({ what, tabId = -1, hold = "", session = "", site = "" }) {
			const left = room(tabId);
			if (left === "no") return;
			const note = left === "last" ? `${what} (and more: further faults of this minute are left out)` : what;
			try {
				await log.append({ stage: "fault", session, tabId, hold, site, note: note.slice(0, 1000) });
				stand("log", "");
			} catch (error) {
				stand("log", `the log can't be written: ${error instanceof Error ? error.message : String(error)}`);
			}
		},
		standing: () => [...standing.values()].join("; "),
		stand,
	};
}
