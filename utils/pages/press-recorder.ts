// Overlay and popup. Keeps what pointer and keys did in the last seconds, so that a press can be judged by how it came about.
import type { KeyStamp, PointerStamp } from "../core/gesture";

const KEEP_MS = 4000;
const KEEP_MOST = 300;
const POINTER = { pointermove: "move", pointerdown: "down", pointerup: "up", click: "click" } as const;
const KEY = { keydown: "down", keyup: "up" } as const;

export interface PressRecorder {
	/** stamps of the last four seconds, oldest first */
	recent(): { pointers: PointerStamp[]; keys: KeyStamp[] };
	/** forgets everything: what was pressed for one question proves nothing about the next */
	clear(): void;
}

/** @param target everything inside it is recorded, in the capture phase, before any listener of its own */
export const createPressRecorder = (target: EventTarget, signal?: AbortSignal): PressRecorder => {
	let pointers: PointerStamp[] = [];
	let keys: KeyStamp[] = [];
	const keep = <Stamp extends { t: number }>(list: Stamp[], stamp: Stamp): Stamp[] => {
		list.push(stamp);
		return list.length > KEEP_MOST ? list.slice(-KEEP_MOST) : list;
	};
	const onPointer = (event: Event) => {
		if (event instanceof MouseEvent) pointers = keep(pointers, pointerStamp(event));
	};
	const onKey = (event: Event) => {
		if (!(event instanceof KeyboardEvent)) return;
		const type = KEY[event.type as keyof typeof KEY];
		// Only the keys that walk to a button and press it; what the person types as a reason is not evidence and not kept.
		if (["Enter", " ", "Tab"].includes(event.key))
			keys = keep(keys, { type, t: event.timeStamp, key: event.key, repeat: event.repeat, trusted: event.isTrusted });
	};
	const options = { capture: true, passive: true, ...(signal ? { signal } : {}) };
	for (const type of Object.keys(POINTER)) target.addEventListener(type, onPointer, options);
	for (const type of Object.keys(KEY)) target.addEventListener(type, onKey, options);
	return {
		recent() {
			const from = performance.now() - KEEP_MS;
			return { pointers: pointers.filter((stamp) => stamp.t >= from), keys: keys.filter((stamp) => stamp.t >= from) };
		},
		clear() {
			pointers = [];
			keys = [];
		},
	};
};

const pointerStamp = (event: MouseEvent): PointerStamp => {
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
	if (type !== "move") stamp.centred = isCentred(event);
	return stamp;
};

/** Within half a pixel of the middle of the button: where tools click and hands don't. */
const isCentred = (event: MouseEvent): boolean => {
	const on = event.target instanceof Element ? (event.target.closest("button") ?? event.target) : undefined;
	if (!on) return false;
	const box = on.getBoundingClientRect();
	return Math.abs(event.clientX - (box.left + box.width / 2)) <= 0.5 && Math.abs(event.clientY - (box.top + box.height / 2)) <= 0.5;
};

/** X11 and Wayland stamp real input in whole milliseconds; a driver's input comes at any fraction of one. */
export const isWholeMsClock = (platform: string, userAgent: string): boolean => platform.startsWith("Linux") && !userAgent.includes("Android");
