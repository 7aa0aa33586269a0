// Isolated world. What this machine's input stamps were found to be, kept for all frames of the profile; nothing of it leaves it.
import type { PointerStamp } from "../core/gesture";
import { clockFrom, isWholeMs, learnClock } from "../core/input-clock";
import { readClock, readSystem, writeClock } from "../platform/frame-connection";

export interface InputClock {
	isWhole(): boolean;
	/** a press that nobody disputes; the first of a document counts */
	learn(pointers: readonly PointerStamp[]): void;
}

const looksLinux = navigator.platform.startsWith("Linux") && !navigator.userAgent.includes("Android");

export function createInputClock(): InputClock {
	let learned = 0;
	let isDone = false;
	let isLinux = looksLinux;
	void readClock().then((kept) => {
		learned = clockFrom(kept);
	});
	// Clients give pages another platform than the browser's, above all where they play a telephone.
	void readSystem().then((system) => {
		if (system) isLinux = system === "linux";
	});
	return {
		// Firefox rounds all stamps to whole milliseconds, a driver's too.
		isWhole: () => !import.meta.env.FIREFOX && isWholeMs(learned, isLinux),
		learn(pointers) {
			if (import.meta.env.FIREFOX || isDone) return;
			const next = learnClock(learned, pointers);
			if (next === learned) return;
			isDone = true;
			learned = next;
			writeClock(next);
		},
	};
}
