// Isolated world. Reads from an event the few numbers that are kept of it; called for every move of the mouse.
import type { KeyStamp, PointerStamp } from "../core/gesture";

export function pointerStamp(event: PointerEvent, type: PointerStamp["type"]): PointerStamp {
	const isMove = type === "move";
	const x = event.clientX;
	const y = event.clientY;
	return {
		type,
		t: event.timeStamp,
		x,
		y,
		movementX: isMove ? event.movementX : 0,
		movementY: isMove ? event.movementY : 0,
		pressure: isMove ? 0 : event.pressure,
		pointerType: isMove ? "" : event.pointerType,
		trusted: true,
		detail: 0,
		screenDx: isMove ? 0 : event.screenX - x,
		screenDy: isMove ? 0 : event.screenY - y,
	};
}

/** Of a mouse's own event, which says neither: what every mouse has. */
export const mouseStamp = (event: MouseEvent, type: PointerStamp["type"]): PointerStamp => ({
	...pointerStamp(event as PointerEvent, type),
	pressure: 0.5,
	pointerType: "mouse",
});

/** `key` is the physical key, enough to pair down with up. */
export function keyStamp(event: KeyboardEvent, type: KeyStamp["type"]): KeyStamp {
	return { type, t: event.timeStamp, key: event.code, repeat: event.repeat, trusted: true };
}
