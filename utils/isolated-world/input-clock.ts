// Isolated world. What this machine's input stamps were found to be, kept for all frames of the profile; nothing of it leaves it.
import type { PointerStamp } from "../core/gesture";
import { clockFrom, isWholeMs, learnClock } from "../core/input-clock";
import { readClock, writeClock } from "../platform/frame-connection";
import { watchLinux } from "../platform/on-linux";

export interface InputClock {
	isWhole(): boolean;
	/** a press that nobody disputes; the first of a document counts */
	learn(pointers: readonly PointerStamp[]): void;
}

export function createInputClock(): InputClock {
	let learned = 0;
	let isDone = false;
	const isLinux = watchLinux();
	void readClock().then((kept) => {
		learned = clockFrom(kept);
	});
	return {
		// Firefox rounds all stamps to whole milliseconds, a driver's too.
		isWhole: () => !import.meta.env.FIREFOX && isWholeMs(learned, isLinux()),
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
