// Pure. Whether this machine stamps real input in whole milliseconds, learned from presses that nobody disputes: a person's,
// after a hand's way, where no client is attached and nobody armed the tab. X11 does, macOS and Windows don't.
//
// What is learned is one number between -FULL (it doesn't) and FULL (it does): each document may move it by one, so that it
// follows a profile that moves to another machine, and one odd document changes nothing.
import { isWholeApart, type PointerStamp } from "./gesture";

const FULL = 8;
/** from here on it is believed, over what the platform's name says */
const BELIEVED = 4;
/** stamps that tell: by chance all of these agree once in ten million */
const ENOUGH = 8;

export function isWholeMs(learned: number, isLinux: boolean): boolean {
	return Math.abs(learned) >= BELIEVED ? learned > 0 : isLinux;
}

/** The number after one more press, whose way and stamps are the last of `pointers`. */
export function learnClock(learned: number, pointers: readonly PointerStamp[]): number {
	const times = [...new Set(pointers.slice(-ENOUGH - 1).map((stamp) => stamp.t))];
	if (times.length < ENOUGH) return learned;
	const agreeing = times.filter((t, i) => i > 0 && isWholeApart(t, times[i - 1] as number)).length;
	if (agreeing === times.length - 1) return Math.min(FULL, learned + 1);
	// In between is a hand and something else.
	return agreeing <= times.length / 3 ? Math.max(-FULL, learned - 1) : learned;
}

/** What was kept, as far as it can be understood. */
export const clockFrom = (kept: unknown): number => (typeof kept === "number" && Math.abs(kept) <= FULL ? kept : 0);
