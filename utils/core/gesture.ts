// Pure. What input events leave behind, as plain data, and the clock that their time stamps come from.
//
// An X server stamps real input in whole milliseconds of its own clock, so within one document all stamps of a person's
// mouse, wheel and keys have the same fraction ("2038.9, 2717.9"). A driver's events are stamped when they are made, at
// any tenth of a millisecond: each further stamp agrees by chance one time in ten.

import type { MadeBy } from "./made-by";

export interface PointerStamp {
	type: "move" | "down" | "up" | "click";
	/** event.timeStamp, ms */
	t: number;
	/** client coordinates */
	x: number;
	y: number;
	movementX: number;
	movementY: number;
	pressure: number;
	pointerType: string;
	trusted: boolean;
	detail: number;
	/** in the exact middle of the control; undefined where nobody looked */
	centred?: boolean;
	/** of moves that the browser gave in one: how many this one stands for */
	bundled?: number;
	/** as the browser itself marks it */
	made?: MadeBy | undefined;
	/** screen minus client coordinates */
	screenDx: number;
	screenDy: number;
}

export interface KeyStamp {
	type: "down" | "up";
	t: number;
	key: string;
	repeat: boolean;
	trusted: boolean;
}

/** Half the grid that browsers round event times to, and a little. */
const TOLERANCE = 0.06;
/** This many stamps in a row prove the clock: by chance once in 100,000. */
const PROOF = 6;
/** stamps kept of each sort */
const KEPT = 16;

/** Two stamps a whole number of milliseconds apart. */
export function isWholeApart(a: number, b: number): boolean {
	const apart = Math.abs(a - b) % 1;
	return Math.min(apart, 1 - apart) <= TOLERANCE;
}

/** How many of `stamps`, counted from the newest back, are whole milliseconds from `t`. */
export function wholeInRow(stamps: readonly number[], t: number): number {
	let n = 0;
	while (n < stamps.length && isWholeApart(stamps[stamps.length - 1 - n] as number, t)) n++;
	return n;
}

/** What one document saw lately; newest last. Made by `createGestureHistory`, filled by `addStamp`. */
export interface GestureHistory {
	/** trusted moves, downs and ups of pointers */
	pointers: PointerStamp[];
	keys: KeyStamp[];
	/** the last stamp of the run of equal fractions, and how long that run is */
	last: number;
	run: number;
	/** a stamp of the server's clock, once proved; NaN before */
	clock: number;
}

export const createGestureHistory = (): GestureHistory => ({ pointers: [], keys: [], last: Number.NaN, run: 0, clock: Number.NaN });

/** Feeds any trusted stamp (also of wheels) to the search for the server's clock. */
export function addTime(history: GestureHistory, t: number): void {
	if (t === history.last) return;
	history.run = isWholeApart(t, history.last) ? history.run + 1 : 1;
	history.last = t;
	if (history.run >= PROOF) history.clock = t;
}

const isSamePlace = (a: PointerStamp, b: PointerStamp) => Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1;

/** Remembers a trusted stamp, after it was judged. Clicks carry the time of their `up` and are left out. */
export function addStamp(history: GestureHistory, stamp: PointerStamp | KeyStamp): void {
	if (stamp.type === "click") return;
	// The browser repeats a move by itself when the page changes under a pointer, with a time of its own: that tells nothing.
	const last = history.pointers[history.pointers.length - 1];
	if (stamp.type === "move" && last && stamp.movementX === 0 && stamp.movementY === 0 && isSamePlace(stamp, last)) return;
	addTime(history, stamp.t);
	const list: (PointerStamp | KeyStamp)[] = "key" in stamp ? history.keys : history.pointers;
	if (list.push(stamp) > KEPT) list.shift();
}

/** Whether `t` is on the proved clock; undefined while none is proved. */
export function isOnClock(history: GestureHistory, t: number): boolean | undefined {
	return Number.isNaN(history.clock) ? undefined : isWholeApart(history.clock, t);
}
