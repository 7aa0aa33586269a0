// Pure. Where a person's hand rests: the end of its last moves that were surely its own. A press without any move before it
// has two stamps only, which a driver's meet by chance one time in ten; a hand that was seen to come to this very place tells.
import { isWholeApart } from "./gesture";

/** stamps in a row that prove the clock (by chance once in a million), and then that a move is the hand's */
const PROOF = 7;
const AGAIN = 3;
/** px */
const SAME = 6;

interface Moved {
	t: number;
	x: number;
	y: number;
	trusted: boolean;
}

export interface RestingHand {
	/** every move of any pointer in the document, in order */
	moved(stamp: Moved): void;
	/** a stamp of the hand's clock, and where it rests; undefined while none was seen */
	rests(): { t: number; x: number; y: number } | undefined;
}

export function createRestingHand(): RestingHand {
	let last = Number.NaN;
	let run = 0;
	let clock = Number.NaN;
	let place: { t: number; x: number; y: number } | undefined;
	return {
		moved({ t, x, y, trusted }) {
			if (!trusted || t === last) return;
			run = isWholeApart(t, last) ? run + 1 : 1;
			last = t;
			if (run >= PROOF) clock = t;
			// Another pointer came to that very place: who presses there now can't be told any more.
			if (place && !isWholeApart(t, clock) && Math.abs(place.x - x) <= SAME && Math.abs(place.y - y) <= SAME) place = undefined;
			if (run >= AGAIN && isWholeApart(t, clock)) place = { t, x, y };
		},
		rests: () => place,
	};
}
