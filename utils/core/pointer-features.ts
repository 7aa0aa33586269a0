// Pure. What a press of a pointer looks like against what its document saw before: the features that `attribute.ts` weighs.
import type { Actor } from "./action";
import { type GestureHistory, isOnClock, isWholeApart, type PointerStamp, wholeInRow } from "./gesture";
import type { MadeBy } from "./made-by";

/** px: a press this near to the last stamp is where the pointer was */
const SAME_PLACE = 4;
/** px: hands get there in smaller steps */
const JUMP = 60;
/** px in one move, ms after the move before: a hand that goes on after a pause begins with a small one */
const STRIDE = 24;
const PAUSE = 60;
/** ms: how long a move tells of presses where it ended */
const LEADS_FOR = 10_000;
/** ms: a mouse that moved elsewhere less than this ago is not the one that rests here */
const RESTED = 300;
/** ms: moves that belong to one way of a hand follow each other within this */
const ONE_WAY = 300;
/** stamps that count of what came in one jump */
const OF_A_JUMP = 3;
/** moves that make a way */
const MANY = 3;
/** px by which a hand's steps differ, at least */
const UNEVEN = 2;
const ALIKE = 0.05;

export interface Surroundings {
	/** an automation client is attached: probe, webdriver, marks */
	attached: boolean;
	/** real input is stamped in whole milliseconds here (X11; Wayland's protocol counts so too) */
	wholeMsClock: boolean;
	/** the tab is guarded */
	armed?: boolean;
	/** a client may be attached that nobody sees; Firefox tells of each */
	hidden?: boolean;
	/** keys are stamped when the browser comes to them (Firefox): a busy one takes a hand's down and up at once. Where nobody guards the tab, that is forgiven */
	keysPutOff?: boolean;
}

/**
 * How the pointer came: not seen at all before (it `rests`), nor seen going there from where it was last (`elsewhere`), pressed again in place (`still`), by one small move (`nudge`), by a `way`
 * of many uneven moves, by one `jump`, along a `ruler`; or `crossed`: another pointer moved elsewhere in between, as when a
 * hand and a driver share the page.
 */
export type Arrival = "rest" | "elsewhere" | "still" | "nudge" | "way" | "jump" | "ruler" | "crossed";

export interface PointerFeatures extends Surroundings {
	pointerType: string;
	pressure: number;
	arrival: Arrival;
	/** moves on the way came in bundles (`getCoalescedEvents`): a driver waits for each of its own */
	bundled: boolean;
	/** ms since it came there; Infinity at rest */
	gap: number;
	/** earlier pointer stamps in a row that are whole ms from the press */
	agreeing: number;
	/** on the clock that this document proved before; undefined if none */
	onClock: boolean | undefined;
	/** in the exact middle of the control */
	centred: boolean;
	/** as the browser itself marks it, where it does */
	made?: MadeBy | undefined;
	/** the press before this one in the same place */
	previous?: Actor["kind"];
	/** known from `up` on: ms between down and up, and whether they are whole ms apart */
	pressMs?: number;
	/** moves since, with the button down, that are whole ms from the press; the newest back to the first that is not */
	drawn?: number;
	upAgrees?: boolean;
}

/** What the press `down` looks like against the history before it. */
export function pointerFeatures(history: GestureHistory, down: PointerStamp, around: Surroundings, previous?: Actor["kind"]): PointerFeatures {
	const { pointers } = history;
	const last = pointers[pointers.length - 1];
	const near = pointers.findLast(
		(stamp) => down.t - stamp.t < LEADS_FOR && Math.abs(stamp.x - down.x) <= SAME_PLACE && Math.abs(stamp.y - down.y) <= SAME_PLACE,
	);
	const way = wayOf(pointers);
	const bundled = way.some((move) => move.bundled !== undefined);
	const arrival = near ? arrivalOf(way, bundled) : last ? "elsewhere" : "rest";
	const isCrossed = last !== near && (near !== undefined || (last !== undefined && down.t - last.t < RESTED));
	return {
		...around,
		pointerType: down.pointerType,
		pressure: down.pressure,
		arrival: isCrossed ? "crossed" : arrival,
		bundled,
		gap: near ? down.t - near.t : Number.POSITIVE_INFINITY,
		agreeing: agreeingOf(isCrossed ? "crossed" : arrival, near, pointers, down),
		onClock: isOnClock(history, down.t),
		centred: down.centred === true,
		...(down.made ? { made: down.made } : {}),
		previous,
	};
}

/**
 * What came here in one jump has the stamps of that jump and of the press to show: those before it agree with each other since they
 * are a hand's, which says little of who jumped.
 */
function agreeingOf(arrival: Arrival, near: PointerStamp | undefined, pointers: readonly PointerStamp[], down: PointerStamp): number {
	if (arrival === "crossed") return Number(near !== undefined && isWholeApart(near.t, down.t));
	const inRow = wholeInRow(
		pointers.map((stamp) => stamp.t),
		down.t,
	);
	// A press where no pointer was seen to go has its own stamp alone.
	return arrival === "elsewhere" && down.pointerType === "mouse" ? Math.min(inRow, 1) : arrival === "jump" ? Math.min(inRow, OF_A_JUMP) : inRow;
}

/** `way` ends where the press is. */
function arrivalOf(way: readonly PointerStamp[], bundled: boolean): Arrival {
	const [last] = way;
	if (!last) return "still";
	const length = Math.hypot(last.movementX, last.movementY);
	const [, before] = way;
	// The way before it may be a hand's beside which a driver works.
	if (!last.bundled && (length > 2 * JUMP || (length > STRIDE && before && last.t - before.t > PAUSE))) return "jump";
	if (bundled) return "way";
	if (way.length < MANY) return length > JUMP || length === 0 ? "jump" : "nudge";
	const steps = way.slice(1, 9).map((before, i) => Math.hypot((way[i] as PointerStamp).x - before.x, (way[i] as PointerStamp).y - before.y));
	const longest = Math.max(...steps);
	const shortest = Math.min(...steps);
	// Several jumps are no way: a driver that goes over this and that before it presses.
	if (longest - shortest > UNEVEN) return shortest > 2 * JUMP ? "jump" : "way";
	// Small even steps may be a hand's that comes to a stop, pixel by pixel; but none makes them alike to the hundredth between pixels.
	const isBetween = way.some(({ x, y }) => x % 1 !== 0 || y % 1 !== 0);
	return longest > 2 * UNEVEN || (isBetween && longest - shortest < ALIKE) ? "ruler" : "nudge";
}

/** The moves of one hand's way, the last first. */
function wayOf(pointers: readonly PointerStamp[]): PointerStamp[] {
	const way: PointerStamp[] = [];
	for (let i = pointers.length - 1; i >= 0; i--) {
		const stamp = pointers[i] as PointerStamp;
		const later = way[way.length - 1];
		if (stamp.type !== "move" || (later && later.t - stamp.t > ONE_WAY)) break;
		way.push(stamp);
	}
	return way;
}

/** Looks at a press again once something is dragged. */
export function withDrawn(features: PointerFeatures, history: GestureHistory, down: PointerStamp): PointerFeatures {
	const since = history.pointers.filter((stamp) => stamp.type === "move" && stamp.t > down.t);
	return {
		...features,
		drawn: wholeInRow(
			since.map((stamp) => stamp.t),
			down.t,
		),
	};
}

/** Looks at a press again when it is over. */
export function withUp(features: PointerFeatures, down: PointerStamp, up: PointerStamp): PointerFeatures {
	return { ...features, pressMs: up.t - down.t, upAgrees: isWholeApart(down.t, up.t) };
}
