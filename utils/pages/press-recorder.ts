// Overlay and popup. Keeps what pointer and keys did in the last seconds, so that a press can be judged by how it came about.
import type { KeyStamp, PointerStamp } from "../core/gesture";
import { madeBy } from "../core/made-by";
import type { Press } from "../core/person-proof";
import { createRestingHand } from "../core/resting-hand";
import { looksLinux } from "../platform/on-linux";

const KEEP_MS = 4000;
const KEEP_MOST = 300;
const POINTER = { pointermove: "move", pointerdown: "down", pointerup: "up", click: "click" } as const;
const KEY = { keydown: "down", keyup: "up" } as const;

export interface PressRecorder {
	/** stamps of the last four seconds, oldest first; where a hand rests; ms since any device was touched */
	recent(): Pick<Press, "pointers" | "keys" | "hand" | "quietFor">;
	/** where and when the last press went down here */
	lastDown(): { x: number; y: number; t: number } | undefined;
	/** the original of a copy: heard before it came here. `on` is what it happened on */
	note(event: Event, on: Element | null): void;
	/** forgets everything: what was pressed for one question proves nothing about the next */
	clear(): void;
}

/**
 * @param target everything inside it is recorded, in the capture phase, before any listener of its own
 * @param isCopy tells what stands for an original that was noted already
 */
export const createPressRecorder = (target: EventTarget, isCopy: (event: Event) => boolean = () => false): PressRecorder => {
	let pointers: PointerStamp[] = [];
	let keys: KeyStamp[] = [];
	const hand = createRestingHand();
	let touchedAt = Number.NEGATIVE_INFINITY;
	const keep = <Stamp extends { t: number }>(list: Stamp[], stamp: Stamp): Stamp[] => {
		list.push(stamp);
		return list.length > KEEP_MOST ? list.slice(-KEEP_MOST) : list;
	};
	const onPointer = (event: Event, on = event.target) => {
		if (event instanceof MouseEvent && !isCopy(event)) pointers = keep(pointers, pointerStamp(event, on));
	};
	const onKey = (event: Event) => {
		if (!(event instanceof KeyboardEvent) || isCopy(event)) return;
		const type = KEY[event.type as keyof typeof KEY];
		// Only the keys that walk to a button and press it; what the person types as a reason is not evidence and not kept.
		if (["Enter", " ", "Tab"].includes(event.key))
			keys = keep(keys, { type, t: event.timeStamp, key: event.key, repeat: event.repeat, trusted: event.isTrusted });
	};
	const options = { capture: true, passive: true };
	for (const type of Object.keys(POINTER)) target.addEventListener(type, (event) => onPointer(event), options);
	for (const type of Object.keys(KEY)) target.addEventListener(type, onKey, options);
	if (import.meta.env.FIREFOX)
		target.addEventListener(
			"mousedown",
			(event) => {
				const down = pointers.findLast((stamp) => stamp.type === "down");
				if (down && event.isTrusted && event.timeStamp === down.t) down.made = madeBy(event as MouseEvent);
			},
			options,
		);
	// Anywhere in the document: where the hand comes from, and whether there is one.
	window.addEventListener("pointermove", ({ timeStamp: t, clientX: x, clientY: y, isTrusted: trusted }) => hand.moved({ t, x, y, trusted }), options);
	const touched = (event: Event) => {
		if (event.isTrusted) touchedAt = event.timeStamp;
	};
	for (const type of ["pointerdown", "pointerup", "keydown", "keyup"]) window.addEventListener(type, touched, options);
	return {
		recent() {
			const now = performance.now();
			const from = now - KEEP_MS;
			return {
				pointers: pointers.filter((stamp) => stamp.t >= from),
				keys: keys.filter((stamp) => stamp.t >= from),
				hand: hand.rests(),
				quietFor: now - touchedAt,
			};
		},
		lastDown: () => pointers.findLast((stamp) => stamp.type === "down"),
		note(event, on) {
			touched(event);
			if (event.type in POINTER) onPointer(event, on);
			else if (event.type in KEY) onKey(event);
		},
		clear() {
			pointers = [];
			keys = [];
		},
	};
};

const pointerStamp = (event: MouseEvent, on: EventTarget | null): PointerStamp => {
	const pointer = event instanceof PointerEvent ? event : undefined;
	const type = POINTER[event.type as keyof typeof POINTER];
	const stamp: PointerStamp = {
		type,
		t: event.timeStamp,
		x: event.clientX,
		y: event.clientY,
		movementX: event.movementX,
		movementY: event.movementY,
		pressure: pointer?.pressure ?? 0,
		pointerType: pointer?.pointerType ?? "",
		trusted: event.isTrusted,
		detail: event.detail,
		screenDx: event.screenX - event.clientX,
		screenDy: event.screenY - event.clientY,
	};
	if (type !== "move") stamp.centred = isCentred(event, on);
	return stamp;
};

/** Within half a pixel of the middle of the button: where tools click and hands don't. */
const isCentred = (event: MouseEvent, target: EventTarget | null): boolean => {
	if (!(target instanceof Element)) return false;
	const box = (target.closest("button") ?? target).getBoundingClientRect();
	return Math.abs(event.clientX - (box.left + box.width / 2)) <= 0.5 && Math.abs(event.clientY - (box.top + box.height / 2)) <= 0.5;
};

/** X11 and Wayland stamp real input in whole milliseconds; a driver's input comes at any fraction of one. Firefox rounds both. */
export const isWholeMsClock = (isLinux: () => boolean = looksLinux): boolean => !import.meta.env.FIREFOX && isLinux();
