// Pure. Who is behind a trusted press or key: one sum over the clues that a press leaves, each named and weighed below.
//
// Where no client is attached and nobody armed the tab, trusted input is a person's, but for mouse presses without a mouse's
// pressure (drivers that don't set it). Elsewhere a person has to be told from a driver, which can forge anything but mostly
// doesn't: the way to the target, the place, how long it is pressed, and, on machines that stamp real input in whole
// milliseconds, the clock. Each stamp agrees with that clock by chance one time in eight or ten.
// When it can't be told the answer is `unknown`, which callers hold in an armed tab.
import type { Actor } from "./action";
import { type Clue, NEVER, weigh } from "./clues";
import type { KeyFeatures } from "./key-features";
import type { Arrival, PointerFeatures } from "./pointer-features";

/** Outweighs what a hand may have in common with a tool. */
const MARKED = 14;
/** ms: tools press this soon after they came; hands do so only on the move */
const AT_ONCE = 20;
/** ms: no finger is quicker */
const QUICK = 10;
const FINGER = 20;

/** ln(1 / 0.12): a driver's stamp is on the clock of the mouse by chance, within what browsers round to */
const AGREES = 2.2;
/** With a clock to hold it against, what looks like a tool's has to be made up for by many stamps; without one it stays unsure. */
const WAY: Record<Arrival, { words: string; withClock: number; without: number }> = {
	way: { words: "came by many uneven moves", withClock: 3, without: 3 },
	rest: { words: "press of a resting pointer", withClock: 2, without: 2 },
	// Hands don't get anywhere without a way. But a mouse may rest while a driver's pointer goes about.
	elsewhere: { words: "press where no pointer was seen to go", withClock: 1, without: 0 },
	still: { words: "pressed again in place", withClock: 0.5, without: 0.5 },
	nudge: { words: "came by a small move", withClock: -0.5, without: -0.5 },
	crossed: { words: "another pointer moved in between", withClock: -2.5, without: -2 },
	jump: { words: "came in one jump", withClock: -5, without: -2.5 },
	ruler: { words: "came along a ruler", withClock: -7.5, without: -7.5 },
};

export function attributePointer(features: PointerFeatures): Actor {
	const { pointerType, pressure } = features;
	const isMouse = pointerType === "mouse";
	const clues: Clue[] = [around(features, isMouse)];
	const add = (words: string, weight: number) => void clues.push({ words, weight });
	if (isMouse && pressure !== 0.5) add(`mouse press with pressure ${pressure}`, NEVER);
	if (features.made === "driver") add("the browser marks it as made by a program", NEVER);
	if (!isLookedAt(features)) return weigh(clues);
	if (features.made === "device") add("the browser marks it as made by a device", MARKED);
	if (isMouse) addWay(features, add);
	else addContact(features, add);
	addPress(features, add, isMouse);
	if (features.wholeMsClock) addClock(features, add);
	return weigh(clues);
}

type Add = (words: string, weight: number) => void;
const isLookedAt = ({ attached, armed }: { attached: boolean; armed?: boolean }) => attached || armed === true;

/** What is known before anything is looked at. */
function around({ attached, armed, hidden, wholeMsClock }: PointerFeatures, isMouse: boolean): Clue {
	if (!attached && !armed) return { words: "no client attached", weight: 2.5 };
	// A driver's mouse gives itself away by its pressure, attached to be seen or not. Its finger and its pen don't.
	if (!attached && (isMouse || !hidden)) return { words: "no client attached", weight: 12 };
	// With a clock that tells, a person's press has more to show; without it the rest has to do.
	return { words: attached ? "client attached" : "no client to be seen, in a guarded tab", weight: wholeMsClock ? -2.5 : -1 };
}

function addWay({ arrival, bundled, gap, centred, previous, wholeMsClock }: PointerFeatures, add: Add): void {
	const { words, withClock, without } = WAY[arrival];
	// Drivers move to where they press: with no move here at all the press is whoever's clock it is on.
	const isUnseen = arrival === "crossed" && gap === Number.POSITIVE_INFINITY;
	add(words, !wholeMsClock ? without : isUnseen ? 0 : withClock);
	if (bundled && arrival === "way") add("its moves came in bundles, as a device's do on a busy page", 3);
	if (gap < AT_ONCE) add(`pressed after ${Math.round(gap)} ms`, arrival === "way" ? -1 : wholeMsClock ? -2 : -5);
	else if (gap < Number.POSITIVE_INFINITY) add("pressed after a while", 1);
	if (centred) add("exact middle", -6);
	if (arrival === "still" && previous === "agent") add("where a tool had pressed", -7);
	if (arrival === "still" && previous === "human") add("where a person had pressed", 0.5);
}

/** A finger or pen comes from nowhere, as a driver's tap does, and says of itself what it likes: width, pressure, that it is a pen. */
function addContact({ centred }: PointerFeatures, add: Add): void {
	add("touched, and nothing tells by what", 1);
	if (centred) add("exact middle", -4);
}

function addPress({ pressMs }: PointerFeatures, add: Add, isMouse: boolean): void {
	if (pressMs === undefined) return;
	if (pressMs < QUICK) add(`press of ${Math.round(pressMs)} ms`, isMouse ? -2.5 : -5);
	else if (pressMs >= FINGER) add("as long as a finger presses", 1);
}

function addClock({ arrival, gap, agreeing, onClock, drawn, upAgrees, pointerType }: PointerFeatures, add: Add): void {
	const cameHere = arrival !== "rest" && arrival !== "elsewhere" && gap < Number.POSITIVE_INFINITY;
	const isOff = (cameHere && agreeing === 0) || onClock === false || upAgrees === false;
	if (isOff) add(`time stamps not from the ${pointerType}`, NEVER);
	if (agreeing) add(`${agreeing} stamps on one clock`, agreeing * AGREES);
	// Of a press where no pointer was seen to go that is the same one stamp once more.
	if (onClock) add("on the clock that this document has proved", arrival === "elsewhere" && pointerType === "mouse" && agreeing ? 0 : 2 * AGREES);
	if (drawn) add(`${drawn} moves since on its clock`, drawn * AGREES);
	if (upAgrees) add("pressed and let go on one clock", AGREES);
}

export function attributeKey(features: KeyFeatures): Actor {
	const { attached, armed, wholeMsClock, seen, agreeing, onClock, quick, pointer, withPointer } = features;
	const clues: Clue[] = [];
	const add = (words: string, weight: number) => void clues.push({ words, weight });
	if (attached) add("client attached", wholeMsClock ? -1.9 : -0.5);
	else add("no client attached", armed ? 4 : 2.5);
	if (!isLookedAt(features)) return weigh(clues);
	if (quick) add(`keys held for less than ${QUICK} ms`, attached ? -8 : -4);
	if (pointer === "human") add("right after a person's press", 2.5);
	// Without a clock to tell them by, its keys follow its press.
	if (pointer === "agent") add("right after a tool's press", wholeMsClock ? -1 : -3);
	if (!wholeMsClock) return weigh(clues);
	if (onClock === false || (seen > 0 && agreeing === 0 && !onClock)) add("time stamps not from the keyboard", NEVER);
	// One agreement may be chance, and keys come in pairs: from the second on they count in full.
	// The keys before a tool's press may have been a hand's, which says nothing of this one.
	const own = pointer === "agent" ? Math.min(agreeing, 1) : agreeing;
	if (agreeing) add(`${agreeing} stamps on one clock`, 1.5 + (own - 1) * AGREES);
	if (onClock) add("on the clock that this document has proved", 2);
	else if (withPointer !== undefined && pointer === "human") {
		if (withPointer) add("on the clock of the mouse", 2);
		else add("not on the clock of the mouse", -8);
	}
	if (onClock && seen > 0 && agreeing === 0) add("the keys before came from elsewhere", -1);
	// Before anything else was felt in a document there is no clock to hold a key against; a guarded tab takes nobody's word.
	if (!attached && seen === 0 && onClock === undefined) add("first key in a guarded document, nothing to hold it against", -3);
	return weigh(clues);
}
