// Pure. Who is behind a trusted press or key: one documented scoring, fed with what `gesture.ts` remembers.
//
// Where no client is attached, trusted input is a person's, but for presses without pressure (drivers that don't set it).
// Where one is attached, a person has to be told from a driver that forges everything but the clock and the way to the
// target. `proofs` counts independent agreements with the X server's clock; each happens to a driver one time in ten.
// When it can't be told the answer is `unknown`, which callers hold in an armed tab.
import type { Actor } from "./action";
import { type GestureHistory, isOnClock, isWholeApart, type KeyStamp, type PointerStamp, wholeInRow } from "./gesture";

/** px: a press this near to the last stamp is where the pointer was */
const SAME_PLACE = 4;
/** px: hands get there in smaller steps */
const JUMP = 60;
/** ms: hands rest at least this long between the last move and the press, or nearly */
const AT_ONCE = 20;
/** ms: how long a move tells of presses where it ended */
const LEADS_FOR = 10_000;
/** ms: a mouse that moved elsewhere less than this ago is not the one that rests here */
const RESTED = 300;
/** ms: no finger is quicker */
const QUICK = 10;
/** ms: how long earlier keys tell of later ones */
const KEYS_TELL = 10_000;
/** Agreements asked for where the approach looks like a driver's, and where it does not. */
const MANY = 5;
const FEW = 2;

export interface Surroundings {
	/** an automation client is attached: probe, webdriver, marks */
	attached: boolean;
	/** real input is stamped in whole milliseconds here (Linux) */
	wholeMsClock: boolean;
	/** the tab is guarded */
	armed?: boolean;
}

export interface PointerFeatures extends Surroundings {
	pointerType: string;
	pressure: number;
	/**
	 * how the pointer came: not seen coming (it rested), pressed again in place, by steps, by one jump, along a ruler; or
	 * `crossed`: another pointer moved elsewhere in between, as when a hand and a driver share the page
	 */
	arrival: "rest" | "still" | "steps" | "jump" | "ruler" | "crossed";
	/** ms since it came there; Infinity at rest */
	gap: number;
	/** earlier pointer stamps in a row that are whole ms from the press */
	agreeing: number;
	/** on the clock that this document proved before; undefined if none */
	onClock: boolean | undefined;
	/** in the exact middle of the control */
	centred: boolean;
	/** the press before this one in the same place */
	previous?: Actor["kind"];
	/** known from `up` on: ms between down and up, and whether they are whole ms apart */
	pressMs?: number;
	upAgrees?: boolean;
}

/** What the press `down` looks like against the history before it. */
export function pointerFeatures(history: GestureHistory, down: PointerStamp, around: Surroundings, previous?: Actor["kind"]): PointerFeatures {
	const { pointers } = history;
	const last = pointers[pointers.length - 1];
	const near = pointers.findLast(
		(stamp) => down.t - stamp.t < LEADS_FOR && Math.abs(stamp.x - down.x) <= SAME_PLACE && Math.abs(stamp.y - down.y) <= SAME_PLACE,
	);
	const isCrossed = last !== near && (near !== undefined || (last !== undefined && down.t - last.t < RESTED));
	return {
		...around,
		pointerType: down.pointerType,
		pressure: down.pressure,
		arrival: isCrossed ? "crossed" : near ? arrivalOf(pointers, near) : "rest",
		gap: near ? down.t - near.t : Number.POSITIVE_INFINITY,
		agreeing: isCrossed
			? Number(near !== undefined && isWholeApart(near.t, down.t))
			: wholeInRow(
					pointers.map((stamp) => stamp.t),
					down.t,
				),
		onClock: isOnClock(history, down.t),
		centred: down.centred === true,
		previous,
	};
}

function arrivalOf(pointers: readonly PointerStamp[], last: PointerStamp): PointerFeatures["arrival"] {
	if (last.type !== "move") return "still";
	const { movementX, movementY } = last;
	if (Math.hypot(movementX, movementY) > JUMP || (movementX === 0 && movementY === 0)) return "jump";
	const steps = pointers.slice(-5);
	const isRuler =
		steps.length === 5 &&
		steps.every((step) => step.type === "move" && Math.abs(step.movementX - movementX) <= 1 && Math.abs(step.movementY - movementY) <= 1);
	return isRuler && Math.hypot(movementX, movementY) > 3 ? "ruler" : "steps";
}

const actor = (kind: Actor["kind"], confidence: number, ...evidence: string[]): Actor => ({ kind, confidence, evidence });

export function attributePointer(features: PointerFeatures): Actor {
	const { arrival, agreeing, onClock, centred, gap, upAgrees } = features;
	if (features.pointerType === "mouse" && features.pressure !== 0.5) return actor("agent", 0.95, `mouse press with pressure ${features.pressure}`);
	if (!features.attached) return actor("human", 0.9, "trusted press, no client attached");
	if (features.pointerType !== "mouse") return attributeTouch(features);
	const isToolLike = centred || arrival === "crossed" || gap < AT_ONCE || arrival === "jump" || arrival === "ruler";
	const how = `${arrival}${centred ? ", exact middle" : ""}${gap < 1000 ? `, pressed after ${Math.round(gap)} ms` : ""}`;
	if (!features.wholeMsClock) return attributeByHand(features, isToolLike, how);
	if ((gap < Number.POSITIVE_INFINITY && agreeing === 0) || onClock === false || upAgrees === false) {
		return actor("agent", 0.95, "client attached, time stamps not from the mouse", how);
	}
	const proofs = agreeing + (onClock ? 2 : 0) + (upAgrees ? 1 : 0);
	// Drivers move to where they press, but on a page that has just loaded that move can be lost: a press that nothing led to is
	// a resting hand's only once something agrees with the mouse's clock. Nothing does at the first press in a new document, so
	// that one waits for its release, which a driver sends at once.
	if (arrival === "rest") {
		if (proofs === 0 || (proofs === 1 && (centred || (features.pressMs ?? 0) < QUICK)))
			return actor("unknown", 0.5, "client attached, press of a resting mouse that nothing vouches for", how);
		return actor("human", proofs >= FEW ? 0.85 : 0.6, "press of a resting mouse", `${proofs} agreements with its clock`);
	}
	// The move here and the press agree with each other and with the clock: by chance one time in a hundred.
	if (arrival === "crossed" && agreeing && onClock && !centred && gap > AT_ONCE)
		return actor("human", 0.7, "press of a resting mouse while another moved");
	if (proofs >= (isToolLike || (arrival === "still" && features.previous === "agent") ? MANY : FEW))
		return actor("human", 0.95, `${proofs} agreements with the clock of the mouse`);
	return actor("unknown", 0.5, "client attached, too few time stamps", how);
}

/** A finger or pen comes from nowhere, as a driver's tap does: only the clock tells them apart. */
function attributeTouch({ wholeMsClock, onClock, agreeing, upAgrees, pointerType }: PointerFeatures): Actor {
	if (wholeMsClock && (onClock === false || upAgrees === false))
		return actor("agent", 0.9, `client attached, time stamps not from the ${pointerType}`);
	if (wholeMsClock && agreeing + (onClock ? 1 : 0) + (upAgrees ? 1 : 0) > FEW) return actor("human", 0.85, `on the clock of the ${pointerType}`);
	return actor("unknown", 0.5, `client attached, a ${pointerType} press`);
}

/** Without the clock only the way, the place and the length of the press are left. */
function attributeByHand(features: PointerFeatures, isToolLike: boolean, how: string): Actor {
	const { arrival, pressMs } = features;
	if (pressMs !== undefined && pressMs < QUICK) return actor("agent", 0.85, `client attached, press of ${Math.round(pressMs)} ms`, how);
	if (arrival === "still" && features.previous) return actor(features.previous, 0.6, "again where it pressed before");
	if (arrival === "crossed") return actor("unknown", 0.5, "client attached, two pointers at once");
	if (isToolLike) return actor("agent", 0.85, "client attached", how);
	return actor("human", 0.6, "moved and pressed as a hand does", how);
}

export interface KeyFeatures extends Surroundings {
	/** key stamps of the last 10 s before this one */
	seen: number;
	/** of those, in a row back from this one, whole ms from it */
	agreeing: number;
	onClock: boolean | undefined;
	/** an earlier key of these was down for less than a finger needs */
	quick: boolean;
	/** who pressed with the pointer, if that was the last thing done and not longer ago than 15 s */
	pointer?: Actor["kind"];
}

/** What a keydown looks like against the history before it. */
export function keyFeatures(history: GestureHistory, key: KeyStamp, around: Surroundings, pointer?: Actor["kind"]): KeyFeatures {
	const keys = history.keys.filter((stamp) => key.t - stamp.t < KEYS_TELL);
	return {
		...around,
		seen: keys.length,
		agreeing: wholeInRow(
			keys.map((stamp) => stamp.t),
			key.t,
		),
		onClock: isOnClock(history, key.t),
		quick: keys.some(
			(up, i) => up.type === "up" && keys.slice(0, i).some((down) => down.type === "down" && down.key === up.key && up.t - down.t < QUICK),
		),
		pointer,
	};
}

export function attributeKey(features: KeyFeatures): Actor {
	const { seen, agreeing, onClock, pointer } = features;
	if (!features.attached) {
		if (features.armed && features.wholeMsClock) {
			// A client that enables nothing can't be seen, but its keys come from no keyboard. Before anything else was felt in a
			// document there is no clock to hold them against, and a guarded tab takes nobody's word.
			if (onClock === false || (seen > 0 && agreeing === 0 && !onClock)) return actor("agent", 0.9, "time stamps not from the keyboard");
			if (seen === 0 && onClock === undefined) return actor("unknown", 0.5, "first key in a guarded document, nothing to hold it against");
		}
		return actor("human", 0.85, "trusted key, no client attached");
	}
	if (features.quick) return actor("agent", 0.85, `client attached, keys held for less than ${QUICK} ms`);
	if (!features.wholeMsClock) {
		// A driver's typing with pauses looks like a person's: only a press of the mouse just before tells.
		if (pointer === "human") return actor("human", 0.6, "right after a person's press");
		return actor("unknown", 0.5, "client attached, too few keys to tell");
	}
	if (onClock === false || (seen > 0 && agreeing === 0 && !onClock))
		return actor("agent", 0.95, "client attached, time stamps not from the keyboard");
	if (agreeing >= 3 || (onClock && agreeing >= 2)) return actor("human", 0.9, `${agreeing} agreements with the clock of the keyboard`);
	// One stamp agrees by chance one time in ten: a person's press just before makes it enough.
	if (onClock && (seen === 0 || agreeing > 0) && pointer === "human")
		return actor("human", 0.7, "on the clock of the mouse that a person just pressed");
	return actor("unknown", 0.5, "client attached, too few keys to tell");
}

/** Looks at a press again when it is over. */
export function withUp(features: PointerFeatures, down: PointerStamp, up: PointerStamp): PointerFeatures {
	return { ...features, pressMs: up.t - down.t, upAgrees: isWholeApart(down.t, up.t) };
}
