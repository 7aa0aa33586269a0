// Pure. Whether a press on our own surfaces is a person's: an agent can see and press what it is shown, so a yes counts
// only with the marks that a driver's input lacks. Refuses the stock tools; a client that forges pressure, path and clock
// can pass, which no extension can prevent.
import { isWholeApart, type KeyStamp, type PointerStamp, wholeInRow } from "./gesture";
import type { Proof } from "./hold";

/** ms that the question has to have been whole, without interruption */
export const SHOWN = 1000;
const PRESS = 20;
const PRESS_OFF_CLOCK = 25;
const HOLD_MOUSE = 700;
const HOLD_KEY = 600;
const REPEATS = 3;
const SURE = 4;
const SURE_BESIDE_CLIENT = 6;
const SAME_PLACE = 4;
const JUMP = 60;
const AT_ONCE = 40;

export interface Press {
	/** everything the pointer did on the surface lately, oldest first, this press last */
	pointers: PointerStamp[];
	/** keys likewise; Tab on the way to the button helps to prove Enter */
	keys: KeyStamp[];
	gesture: "mouse" | "touch" | "pen" | "key" | "hold_mouse" | "hold_key";
	/** ms between painted and pressed */
	shownFor: number;
	clientAttached: boolean;
	/** real input is stamped in whole milliseconds here (Linux) */
	wholeMsClock: boolean;
	/** input that a client sends to a page reaches this surface: the question in the page, not the toolbar's popup */
	inPage?: boolean;
	/** only a press-and-hold counts */
	extraStep: boolean;
	/** where a hand rests that was seen to come there, by its clock */
	hand?: { t: number; x: number; y: number } | undefined;
	/** what is wrong with the surface at the moment of the press, in words; empty while it is whole */
	broken?: string;
	/** ms without any trusted input in the document before what a script pressed */
	quietFor?: number;
}

export interface Judgement {
	ok: boolean;
	proof: Proof;
	/** the checks that failed, in words for the log; empty if none */
	why: string;
}

/** `level` of the proof: 2 proved by four or more stamps of the server's clock, 1 by the other marks, 0 refused. */
export function judgePress(press: Press): Judgement {
	const checks: string[] = [];
	const failed: string[] = [];
	const need = (name: string, holds: boolean) => (holds ? checks : failed).push(name);

	need("on screen long enough", press.shownFor >= SHOWN);
	need(press.broken ? `whole (${press.broken})` : "whole", !press.broken);
	if (press.extraStep) need("pressed and held", press.gesture === "hold_mouse" || press.gesture === "hold_key");
	const isSure = press.gesture === "key" || press.gesture === "hold_key" ? judgeKeys(press, need) : judgePointer(press, need);
	const ok = failed.length === 0;
	const proof: Proof = { level: ok ? (isSure ? 2 : 1) : 0, gesture: press.gesture, checks, shownFor: press.shownFor };
	return { ok, proof, why: failed.map((name) => `not: ${name}`).join("; ") };
}

type Need = (name: string, holds: boolean) => void;

/** All stamps whole milliseconds apart from the last. */
const isOneClock = (times: number[]) => times.every((t) => isWholeApart(t, times[times.length - 1] as number));

function judgePointer(press: Press, need: Need): boolean {
	const { pointers } = press;
	const upAt = pointers.findLastIndex((stamp) => stamp.type === "up");
	const downAt = pointers.findLastIndex((stamp, i) => stamp.type === "down" && i < upAt);
	const down = pointers[downAt];
	const up = pointers[upAt];
	if (!down || !up) {
		need("a whole press", false);
		return false;
	}
	const came = cameTo(pointers.slice(0, downAt), down);
	need(
		"made by a device",
		[...came, down, up, ...pointers.slice(upAt)].every((stamp) => stamp.trusted),
	);
	if (down.made) need("made by a device, as the browser marks it", down.made === "device");
	need("in one place on screen", down.screenDx === up.screenDx && down.screenDy === up.screenDy);
	const isMouse = press.gesture === "mouse" || press.gesture === "hold_mouse";
	// A pen or finger that holds is a hold_mouse too.
	const type = press.gesture === "hold_mouse" ? down.pointerType : press.gesture;
	need("the device it says", down.pointerType === type && (!isMouse || press.gesture === "hold_mouse" || type === "mouse"));
	need("pressed with a finger's pressure", type === "mouse" ? down.pressure === 0.5 : down.pressure > 0);
	const long = up.t - down.t;
	need("as long as a finger presses", long >= (press.wholeMsClock ? PRESS : PRESS_OFF_CLOCK));
	if (press.gesture === "hold_mouse") need("held", long >= HOLD_MOUSE);
	if (type !== "mouse" && press.inPage) need("a finger or pen that a clock vouches for", isVouchedFor(press, came, pointers.slice(downAt, upAt + 1)));
	if (!press.wholeMsClock && !press.clientAttached) need("came as a hand does", !(isToolLike(came, down) && wasAtOnce(came, down)));
	if (press.wholeMsClock) {
		const before = came.map((stamp) => stamp.t);
		const agreeing = wholeInRow(before, down.t);
		// Four moves on the clock are this hand's; what came before them may have been a driver's.
		need("on the clock of the device", isWholeApart(down.t, up.t) && (agreeing === before.length || agreeing >= SURE));
		if (agreeing + 2 >= (press.clientAttached ? SURE_BESIDE_CLIENT : SURE)) return true;
		// Down and up alone are on that clock by chance one time in ten, which a client that holds the button could wait for.
		if (press.clientAttached) {
			const { hand } = press;
			need("came as a hand does", hand !== undefined && isNear(hand, down) && isWholeApart(hand.t, down.t));
			return true;
		}
		need("came as a hand does", !isToolLike(came, down));
	} else if (press.clientAttached)
		need("came as a hand does", !isToolLike(came, down) && !isRuler(came) && came.filter((stamp) => stamp.type === "move").length >= REPEATS);
	return false;
}

/**
 * A client's touch has a finger's pressure and width, and comes from nowhere as a finger does; its pen is a pen. So what touches a page
 * says yes by the device's clock alone: by more stamps than agree by chance, of the way there and of the press itself.
 */
function isVouchedFor({ wholeMsClock, clientAttached }: Press, came: readonly PointerStamp[], pressed: readonly PointerStamp[]): boolean {
	const times = [...new Set([...came, ...pressed].map((stamp) => stamp.t))];
	return wholeMsClock && isOneClock(times) && times.length >= (clientAttached ? SURE_BESIDE_CLIENT : SURE);
}

/** Moves that did not lead here belong to another pointer: a driver's, while the hand rested. */
export function cameTo(before: readonly PointerStamp[], down: PointerStamp): PointerStamp[] {
	const moves = before.filter((stamp) => stamp.type !== "click");
	const last = moves[moves.length - 1];
	return last && isNear(last, down) ? moves.slice(-8) : [];
}

const isNear = (a: { x: number; y: number }, b: PointerStamp) => Math.abs(a.x - b.x) <= SAME_PLACE && Math.abs(a.y - b.y) <= SAME_PLACE;

/** One jump to the place, pressed at once or in the exact middle: what tools do. */
export function isToolLike(came: PointerStamp[], down: PointerStamp): boolean {
	const last = came[came.length - 1];
	if (down.centred) return true;
	if (last?.type !== "move") return false;
	const jumped = Math.hypot(last.movementX, last.movementY);
	return jumped === 0 || jumped > JUMP || (down.t - last.t < AT_ONCE && came.length < REPEATS);
}

const wasAtOnce = (came: PointerStamp[], down: PointerStamp) =>
	came.length > 0 && down.t - (came[came.length - 1] as PointerStamp).t < AT_ONCE && (down.centred === true || came.length < 3);

/** Equal steps along a line. */
function isRuler(came: PointerStamp[]): boolean {
	const steps = came.filter((stamp) => stamp.type === "move").slice(-5);
	const [first] = steps;
	return (
		steps.length === 5 &&
		first !== undefined &&
		steps.every((step) => Math.abs(step.movementX - first.movementX) <= 1 && Math.abs(step.movementY - first.movementY) <= 1)
	);
}

function judgeKeys(press: Press, need: Need): boolean {
	const { keys } = press;
	const upAt = keys.findLastIndex((stamp) => stamp.type === "up");
	const up = keys[upAt];
	const downAt = up ? keys.findLastIndex((stamp, i) => stamp.type === "down" && stamp.key === up.key && !stamp.repeat && i < upAt) : -1;
	const down = keys[downAt];
	if (!up || !down) {
		need("a whole press", false);
		return false;
	}
	const recent = keys.slice(-10);
	need(
		"made by a device",
		recent.every((stamp) => stamp.trusted),
	);
	const long = up.t - down.t;
	need("as long as a finger presses", long >= (press.wholeMsClock ? PRESS : PRESS_OFF_CLOCK));
	const repeats = keys.slice(downAt, upAt).filter((stamp) => stamp.type === "down" && stamp.key === up.key && stamp.repeat);
	if (press.gesture === "hold_key") {
		need("held", long >= HOLD_KEY);
		const [first, second] = repeats;
		// A keyboard waits before it repeats, and then does so fast.
		const waited = first && second && first.t - down.t >= 1.5 * (second.t - first.t);
		need("the keyboard repeated it", repeats.length >= REPEATS && waited === true);
	}
	if (!press.wholeMsClock) {
		// Nothing but the clock tells one key of a driver's from a person's.
		if (press.clientAttached) need("held, while a client is attached", press.gesture === "hold_key");
		return false;
	}
	need("on the clock of the keyboard", isOneClock(recent.map((stamp) => stamp.t)));
	need("enough keys to tell", recent.length >= SURE);
	return true;
}
