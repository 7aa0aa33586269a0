// Isolated world of the top document. What was heard on the overlay before the page could: given to the overlay's own
// buttons as copies that stay inside the closed root. The original goes no further, save for what the browser itself does
// with it (focus, typing, the caret).

interface Options {
	root: ShadowRoot;
	/** the original of something a device did; `on` is what it happened on inside */
	onInput(event: Event, on: Element | null): void;
	/** a script's event on the host itself, which no button of ours gets */
	onScripted(event: Event): void;
	/** this copy stands for an original that a device made */
	vouch(copy: Event): void;
}

const POINTER = ["pointerdown", "pointerup", "pointercancel", "click", "contextmenu"];
const KEY = ["keydown", "keyup"];
/** what a script would send to press something */
const PRESSES = ["pointerdown", "mousedown", "click", "keydown"];

export function createOverlayRelay({ root, onInput, onScripted, vouch }: Options): (event: Event) => void {
	/** what a finger went down on: until it lifts, all of its events belong there */
	let downOn: Element | null = null;
	const inside = new WeakSet<Event>();
	for (const type of PRESSES) root.addEventListener(type, (event) => inside.add(event), { capture: true });

	function innerTarget(event: Event): Element | null {
		if (!(event instanceof MouseEvent)) return root.activeElement;
		// A click without a pointer is a key's: of whatever has the focus.
		if (event.type === "click" && event.detail === 0 && event.clientX === 0 && event.clientY === 0) return root.activeElement;
		const isTouch = event instanceof PointerEvent && event.pointerType === "touch" && event.type !== "pointerdown";
		const on = isTouch || event.type === "pointercancel" ? downOn : root.elementFromPoint(event.clientX, event.clientY);
		if (event.type === "pointerdown") downOn = on;
		return on;
	}

	return (event) => {
		if (!event.isTrusted) {
			if (PRESSES.includes(event.type)) setTimeout(() => inside.has(event) || onScripted(event));
			return;
		}
		event.stopImmediatePropagation();
		const on = innerTarget(event);
		onInput(event, on);
		const copy = copyOf(event, on);
		if (!copy || !on) return;
		vouch(copy);
		if (!on.dispatchEvent(copy)) event.preventDefault();
	};
}

function copyOf(event: Event, on: Element | null): Event | undefined {
	const init = { bubbles: true, cancelable: event.cancelable, composed: false };
	const { type } = event;
	if (type === "input") return new Event(type, init);
	if (event instanceof KeyboardEvent && KEY.includes(type)) {
		const { key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey } = event;
		return new KeyboardEvent(type, { ...init, key, code, location, repeat, ctrlKey, shiftKey, altKey, metaKey });
	}
	if (!(event instanceof MouseEvent) || !POINTER.includes(type)) return undefined;
	// What the browser does with a click by itself (open a summary, tick a box) it does with the original.
	if (type === "click" && !on?.closest("button")) return undefined;
	const { detail, button, buttons, clientX, clientY, screenX, screenY } = event;
	const pointer = event instanceof PointerEvent ? event : undefined;
	const { pointerId = 1, pointerType = "mouse", pressure = 0, isPrimary = true } = pointer ?? {};
	return new PointerEvent(type, {
		...init,
		detail,
		button,
		buttons,
		clientX,
		clientY,
		screenX,
		screenY,
		pointerId,
		pointerType,
		pressure,
		isPrimary,
	});
}
