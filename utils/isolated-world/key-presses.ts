// Isolated world. Who is behind a key: its press, its character, its release. A driver sends each of them alone, too.
import type { Actor } from "../core/action";
import { attributeKey } from "../core/attribute";
import { addStamp } from "../core/gesture";
import { keyFeatures } from "../core/key-features";
import { CERTAIN, type GestureJudge } from "./gesture-judge";
import { keyStamp } from "./gesture-stamp";
import type { PointerPresses } from "./pointer-presses";

/** ms: a character comes with its key */
const WITH_KEY = 100;
/** ms: a press this long ago still tells of what follows it */
export const PRESS_TELLS = 15_000;

interface KeyPress {
	/** `performance.now()` */
	at: number;
	/** the event's time stamp */
	t: number;
	actor: Actor;
	/** its character has come */
	isTyped: boolean;
}

export interface KeyPresses {
	last(): KeyPress | undefined;
	down(event: KeyboardEvent): Actor;
	/** the character of the key that is down; undefined for one that came alone */
	character(event: KeyboardEvent): Actor | undefined;
	/** undefined: it was not pressed here */
	up(event: KeyboardEvent): Actor | undefined;
}

export function createKeyPresses({ history, memory, clock, armed, judge }: GestureJudge, pointer: Pick<PointerPresses, "last">): KeyPresses {
	let last: KeyPress | undefined;
	/** keys that are down, and who pressed them: a driver lets go of what it never pressed, too */
	const downs = new Map<string, KeyPress>();

	return {
		last: () => last,
		down(event) {
			const stamp = keyStamp(event, "down");
			const press = pointer.last();
			const isTelling = press && performance.now() - press.at < PRESS_TELLS && (memory.isLast(press.actor) || memory.isPersonsSince(press.at));
			const isArmed = armed();
			// In a guarded tab a key that may be a tool's is asked about.
			const conditions = { attached: true, wholeMsClock: clock.isWhole(), armed: isArmed, keysPutOff: import.meta.env.FIREFOX && !isArmed };
			const features = keyFeatures(history, stamp, conditions, isTelling ? press.actor.kind : undefined);
			const by = judge(
				(attached) => attributeKey({ ...features, attached }),
				features.wholeMsClock && features.agreeing >= CERTAIN && features.onClock === true,
			);
			last = { at: performance.now(), t: event.timeStamp, actor: by, isTyped: false };
			downs.set(stamp.key, last);
			addStamp(history, stamp);
			return memory.remember(by);
		},
		character(event) {
			if (!last || last.isTyped || event.timeStamp - last.t >= WITH_KEY) return undefined;
			last.isTyped = true;
			return last.actor;
		},
		up(event) {
			const stamp = keyStamp(event, "up");
			const down = downs.get(stamp.key);
			downs.delete(stamp.key);
			addStamp(history, stamp);
			return down && performance.now() - down.at < PRESS_TELLS ? down.actor : undefined;
		},
	};
}
