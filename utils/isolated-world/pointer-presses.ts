// Isolated world. Who is behind a press of a pointer, from its beginning to its release; what is dragged; and, in Firefox, the browser's
// own marks of who made it.
import type { Actor } from "../core/action";
import { attributePointer } from "../core/attribute";
import { addStamp, addTime, type PointerStamp } from "../core/gesture";
import { type MadeBy, madeBy } from "../core/made-by";
import { type PointerFeatures, pointerFeatures, withDrawn, withUp } from "../core/pointer-features";
import { CERTAIN, type GestureJudge, STRICT } from "./gesture-judge";
import { mouseStamp, pointerStamp } from "./gesture-stamp";

/** px: a press this near to the last move is where that move led */
const THERE = 4;
/** px */
const LONG_MOVE = 60;
const SMALL = 24;

export interface Press {
	down: PointerStamp;
	/** `performance.now()` */
	at: number;
	features: PointerFeatures;
	actor: Actor;
	isUp: boolean;
	/** made while another button was down already */
	isSecond: boolean;
}

export interface PointerPresses {
	/** the last one in this document */
	last(): Press | undefined;
	down(event: PointerEvent): Actor;
	mouseDown(event: MouseEvent): Actor | undefined;
	/** undefined: there was nothing left to let go of */
	up(stamp: PointerStamp): Actor | undefined;
	dragStart(): void;
	dragEnd(): void;
	/** whether something from here was being dragged, which is over now */
	takeDrag(): boolean;
	move(event: PointerEvent): void;
	/** Firefox: the browser's mark of who moves the mouse */
	mouseMove(event: MouseEvent): void;
	wheel(event: Event): void;
}

export function createPointerPresses({ history, memory, task, clock, armed, judge }: GestureJudge): PointerPresses {
	let press: Press | undefined;
	let dragging = false;
	let moved: { made: MadeBy; x: number; y: number } | undefined;

	/** Reading the marks leaves a warning in the page's console: not where no driver can be. */
	const isLookedAt = () => navigator.webdriver || armed();
	const isThere = ({ x, y }: PointerStamp) => moved !== undefined && Math.abs(moved.x - x) <= THERE && Math.abs(moved.y - y) <= THERE;

	function begin(event: MouseEvent, down: PointerStamp): Actor {
		const isArmed = armed();
		const around = { attached: true, wholeMsClock: clock.isWhole(), armed: isArmed, hidden: !import.meta.env.FIREFOX };
		const features = pointerFeatures(history, down, around, press?.actor.kind);
		const isCertain =
			features.wholeMsClock && features.agreeing >= CERTAIN && features.onClock === true && down.pressure === 0.5 && features.arrival === "way";
		const by = judge((attached) => {
			features.attached = attached;
			features.centred = (attached || isArmed) && isCentred(event);
			return attributePointer(features);
		}, isCertain);
		press = { down, at: performance.now(), features, actor: by, isUp: false, isSecond: false };
		dragging = false;
		addStamp(history, down);
		// In Firefox it is not known yet who made the press of a pointer that has not moved here.
		return import.meta.env.FIREFOX && features.pointerType === "mouse" && !down.made ? by : memory.remember(by);
	}

	/** Firefox: the press that has just begun, with the mark that it has now. */
	function made(event: MouseEvent): Actor | undefined {
		if (!press || press.actor === STRICT || !isLookedAt()) return press?.actor;
		const mark = madeBy(event);
		if (press.features.made === mark || event.timeStamp !== press.down.t) return press.actor;
		const { features } = press;
		features.made = mark;
		press.actor = judge(() => attributePointer(features), false);
		return memory.remember(press.actor);
	}

	return {
		last: () => press,
		down(event) {
			const down = pointerStamp(event, "down");
			if (import.meta.env.FIREFOX) down.made = isThere(down) ? moved?.made : undefined;
			return begin(event, down);
		},
		// With another button still down, whoever holds that one, a press has this event alone.
		mouseDown(event) {
			const isOfPress = /^(touch|pen)$/.test(press?.down.pointerType ?? "") ? !isChord(event) : press?.down.t === event.timeStamp;
			if (isOfPress) return import.meta.env.FIREFOX ? made(event) : task.now();
			const down = mouseStamp(event, "down");
			if (import.meta.env.FIREFOX && isLookedAt()) down.made = madeBy(event);
			const by = begin(event, down);
			if (press) press.isSecond = true;
			return by;
		},
		up(up) {
			addStamp(history, up);
			// Of a press that is over nothing is left to let go of.
			if (!press || press.isUp) return undefined;
			press.isUp = true;
			press.features = withDrawn(press.features, history, press.down);
			if (press.actor === STRICT) return STRICT;
			const { evidence, kind } = press.actor;
			const { features } = press;
			// Where nobody disputes it, a hand's press tells what real input looks like on this machine.
			if (kind === "human" && features.arrival === "way" && !features.armed && (!features.attached || features.wholeMsClock))
				clock.learn(history.pointers);
			const again = attributePointer(withUp(features, press.down, up));
			press.actor = again.kind === "human" ? again : { ...again, evidence: [...new Set([...again.evidence, ...evidence])] };
			return memory.remember(press.actor);
		},
		// Of an element that is dragged the page sees no release.
		dragStart() {
			dragging = true;
			if (press) press.isUp = true;
			if (!press || press.actor === STRICT || press.actor.kind === "human") return;
			press.features = withDrawn(press.features, history, press.down);
			press.actor = memory.remember(attributePointer(press.features));
		},
		dragEnd() {
			dragging = false;
		},
		takeDrag() {
			const was = dragging;
			dragging = false;
			return was;
		},
		move(event) {
			const stamp = pointerStamp(event, "move");
			// On a busy page many moves arrive as one long one. A driver's jump is one move. Chromium tells which only in secure contexts.
			const parts = Math.abs(stamp.movementX) + Math.abs(stamp.movementY) > LONG_MOVE ? (event.getCoalescedEvents?.() ?? []) : [];
			if (parts.length > 1) for (const part of parts) addStamp(history, { ...pointerStamp(part, "move"), bundled: 1 });
			else addStamp(history, stamp);
		},
		mouseMove(event) {
			const mark = event.isTrusted && isLookedAt() ? madeBy(event) : undefined;
			if (mark) moved = { made: mark, x: event.clientX, y: event.clientY };
		},
		wheel(event) {
			if (event.isTrusted) addTime(history, event.timeStamp);
		},
	};
}

/** More than one button is down. */
const isChord = ({ buttons }: MouseEvent) => (buttons & (buttons - 1)) !== 0;

/** In the exact middle of what is pressed: where drivers press and hands don't. Makes the page lay out. */
function isCentred(event: MouseEvent): boolean {
	for (const node of event.composedPath().slice(0, 4)) {
		if (!(node instanceof Element)) break;
		const box = node.getBoundingClientRect();
		// Hands aim at the middle of small things.
		if (box.width <= SMALL && box.height <= SMALL) continue;
		if (Math.abs(event.clientX - box.left - box.width / 2) <= 0.6 && Math.abs(event.clientY - box.top - box.height / 2) <= 0.6) return true;
	}
	return false;
}
