// Pure. Whether a press on Allow was surely a tool's: then the agent tried to approve its own action, which denies it. What is
// only doubtful is not in here: it doesn't count, and nobody is blamed for it. Two marks that have nothing to do with each
// other are asked for, or one that no device can make.
import { isWholeApart, type KeyStamp, type PointerStamp, wholeInRow } from "./gesture";
import { cameTo, isToolLike, type Press } from "./person-proof";

/** ms: no finger is as quick */
const TAP = 20;
const TAP_OFF_CLOCK = 10;
/** ms that a key is down before a keyboard repeats it, and a little more */
const REPEATS_AFTER = 750;
/** moves off the device's clock that can't be chance beside a hand's */
const PATH = 4;
/** ms: a library may press again what a person has just pressed */
const ECHO = 1000;

/** The marks in words for the log; [] when it may have been a person. */
export function toolMarks(press: Press): string[] {
	const script = scriptMarks(press);
	if (script.length) return script;
	return press.gesture === "key" || press.gesture === "hold_key" ? keyMarks(press) : pointerMarks(press);
}

function scriptMarks({ pointers, quietFor = 0 }: Press): string[] {
	const last = pointers[pointers.length - 1];
	if (!last || last.trusted || (last.type !== "click" && last.type !== "down") || quietFor < ECHO) return [];
	return ["a script made the press, and no device was touched"];
}

function pointerMarks({ pointers, clientAttached, wholeMsClock }: Press): string[] {
	const upAt = pointers.findLastIndex((stamp) => stamp.type === "up" && stamp.trusted);
	const downAt = pointers.findLastIndex((stamp, i) => stamp.type === "down" && stamp.trusted && i < upAt);
	const down = pointers[downAt];
	const up = pointers[upAt];
	if (!down || !up || down.pointerType !== "mouse") return [];
	// Not even a worn button: browsers give every mouse 0.5.
	if (down.made === "driver") return ["the browser marks the press as made by a program"];
	if (down.pressure === 0) return ["a mouse pressed without pressure"];
	const came = cameTo(pointers.slice(0, downAt), down);
	const long = up.t - down.t;
	const marks: string[] = [];
	if (isToolLike(came, down)) marks.push("the pointer jumped to the button");
	if (long < (wholeMsClock ? TAP : TAP_OFF_CLOCK)) marks.push(`pressed for ${Math.round(long)} ms`);
	if (wholeMsClock) {
		if (isWholeApart(down.t, up.t)) return [];
		if (isPathOff(came, down)) marks.push("the way there was not on the clock of a device");
		return marks.length ? ["not on the clock of a device", ...marks] : [];
	}
	return clientAttached && down.centred === true && marks.length === 2 ? ["in the exact middle", ...marks] : [];
}

function isPathOff(came: readonly PointerStamp[], down: PointerStamp): boolean {
	return (
		came.length >= PATH &&
		wholeInRow(
			came.map((stamp) => stamp.t),
			down.t,
		) === 0
	);
}

function keyMarks({ keys, clientAttached, wholeMsClock }: Press): string[] {
	const upAt = keys.findLastIndex((stamp) => stamp.type === "up");
	const up = keys[upAt];
	const downAt = up ? keys.findLastIndex((stamp, i) => stamp.type === "down" && stamp.key === up.key && !stamp.repeat && i < upAt) : -1;
	const down = keys[downAt];
	if (!up || !down) return [];
	const pressed = keys.slice(downAt, upAt + 1);
	if (pressed.some((stamp) => !stamp.trusted)) return ["a script made the key press"];
	// Elsewhere nothing but the clock tells one key from another.
	if (!wholeMsClock || isWholeApart(down.t, up.t)) return [];
	const marks: string[] = [];
	const long = up.t - down.t;
	if (clientAttached) marks.push("a client is attached");
	if (long < TAP) marks.push(`pressed for ${Math.round(long)} ms`);
	if (long > REPEATS_AFTER && !pressed.some((stamp: KeyStamp) => stamp.repeat)) marks.push("no keyboard repeated it");
	return marks.length ? ["not on the clock of a keyboard", ...marks] : [];
}
