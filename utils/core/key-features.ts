// Pure. What a key looks like against what its document saw before: the features that `attribute.ts` weighs.
import type { Actor } from "./action";
import { type GestureHistory, isOnClock, isWholeApart, type KeyStamp, wholeInRow } from "./gesture";
import type { Surroundings } from "./pointer-features";

/** ms: how long earlier keys tell of later ones */
const KEYS_TELL = 10_000;
/** ms: no finger is quicker */
const QUICK = 10;
/** keys in a row that have to be so quick where a busy browser makes one of a hand's so now and then: measured, it never did two */
const IN_A_ROW = 2;

export interface KeyFeatures extends Surroundings {
	/** key stamps of the last 10 s before this one */
	seen: number;
	/** of those, in a row back from this one, whole ms from it */
	agreeing: number;
	onClock: boolean | undefined;
	/** an earlier key of these was down for less than a finger needs; where keys are put off, the last ones were, each of them */
	quick: boolean;
	/** who pressed with the pointer, if that was the last thing done and not longer ago than 15 s */
	pointer?: Actor["kind"];
	/** whole ms from the last stamp of a pointer */
	withPointer?: boolean;
}

/** What a keydown looks like against the history before it. */
export function keyFeatures(history: GestureHistory, key: KeyStamp, around: Surroundings, pointer?: Actor["kind"]): KeyFeatures {
	const keys = history.keys.filter((stamp) => key.t - stamp.t < KEYS_TELL);
	const last = history.pointers[history.pointers.length - 1];
	return {
		...around,
		seen: keys.length,
		agreeing: wholeInRow(
			keys.map((stamp) => stamp.t),
			key.t,
		),
		onClock: isOnClock(history, key.t),
		quick: isQuick(keys, around.keysPutOff === true),
		pointer,
		...(last ? { withPointer: isWholeApart(last.t, key.t) } : {}),
	};
}

function isQuick(keys: readonly KeyStamp[], isPutOff: boolean): boolean {
	const quick = keys.flatMap((up, i) => {
		if (up.type === "down") return [];
		// What a held key repeats begins nothing: it may be let go right after.
		const down = keys.slice(0, i).findLast((each) => each.type === "down" && each.key === up.key && !each.repeat);
		return down ? [up.t - down.t < QUICK] : [];
	});
	if (!isPutOff) return quick.includes(true);
	const last = quick.slice(-IN_A_ROW);
	return last.length === IN_A_ROW && !last.includes(false);
}
