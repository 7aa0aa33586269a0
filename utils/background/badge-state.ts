// Background. What the toolbar button says of a tab.
import { say, sayMany } from "../core/say";
import type { TabState } from "../core/session";
import type { Badge } from "../platform/badge";

const MODES: Record<TabState["mode"], { text: string; colour: string }> = {
	idle: { text: "", colour: "#1b6e3c" },
	armed: { text: "on", colour: "#1b6e3c" },
	watch: { text: "log", colour: "#4a5568" },
	paused: { text: "II", colour: "#8a5a00" },
	driving: { text: "you", colour: "#4a5568" },
	off: { text: "off", colour: "#8a5a00" },
};

/** `fault`: what is wrong with Sayso itself, or empty. `missed`: questions that nobody answered since somebody last looked. */
export function badgeState(mode: TabState["mode"], waiting: number, fault: string, missed = 0): Badge {
	const { text, colour } = MODES[mode];
	const waits = waiting > 0 ? sayMany("badge.waiting", waiting) : "";
	const gone = missed > 0 ? sayMany("badge.missed", missed) : "";
	const title = [say(`badge.${mode}`), waits, gone, fault].filter(Boolean).join(". ");
	if (waiting > 0) return { text: waiting > 99 ? "99+" : String(waiting), colour: "#b3261e", title };
	if (missed > 0 && !fault) return { text: missed > 99 ? "×99" : `×${missed}`, colour: "#8a5a00", title };
	return fault ? { text: "!", colour: "#b3261e", title } : { text, colour, title };
}
