// Background. What the toolbar button says of a tab.
import type { TabState } from "../core/session";
import type { Badge } from "../platform/badge";

const MODES: Record<TabState["mode"], { text: string; colour: string; words: string }> = {
	idle: { text: "", colour: "#1b6e3c", words: "not guarding this tab; an agent that shows itself is noticed" },
	armed: { text: "on", colour: "#1b6e3c", words: "guarding this tab" },
	watch: { text: "log", colour: "#4a5568", words: "watching this tab; nothing is held" },
	paused: { text: "II", colour: "#8a5a00", words: "paused in this tab" },
	driving: { text: "you", colour: "#4a5568", words: "you are driving; guarding again when an agent is seen" },
	off: { text: "off", colour: "#8a5a00", words: "switched off in this tab" },
};

/** `fault`: what is wrong with Sayso itself, or empty. `missed`: questions that nobody answered since somebody last looked. */
export function badgeState(mode: TabState["mode"], waiting: number, fault: string, missed = 0): Badge {
	const { text, colour, words } = MODES[mode];
	const waits = waiting === 1 ? "1 action waits for you" : waiting > 1 ? `${waiting} actions wait for you` : "";
	const gone =
		missed === 1
			? "1 action got no answer in time, so it was refused"
			: missed > 1
				? `${missed} actions got no answer in time, so they were refused`
				: "";
	const title = `Sayso: ${[words, waits, gone, fault].filter(Boolean).join(". ")}`;
	if (waiting > 0) return { text: waiting > 99 ? "99+" : String(waiting), colour: "#b3261e", title };
	if (missed > 0 && !fault) return { text: missed > 99 ? "×99" : `×${missed}`, colour: "#8a5a00", title };
	return fault ? { text: "!", colour: "#b3261e", title } : { text, colour, title };
}
