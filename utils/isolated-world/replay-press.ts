// Isolated world. Carries out an approved press: the events of the real one once more, on the same element, in order.
// Only event interfaces of this world are used, so the page can't have replaced them.

let replaying = 0;

/** True while our own replay dispatches: observers let these events through. */
export const isReplaying = () => replaying > 0;

/** What is kept of a swallowed press until it may happen. */
export interface Press {
	target: Element;
	click: MouseEventInit & PointerEventInit;
	/** the press came with a pointer (or a synthetic imitation of one), not by key or `el.click()` */
	withPointer: boolean;
	/** false for a pointer that went down and has not clicked */
	withClick: boolean;
	/** its click was made by `click()` or a key: such a click has no place, which the bytes of an image button tell */
	isPlaceless: boolean;
	/** CSS pixels within an image button, which are sent */
	pixel: { x: number; y: number } | undefined;
}

const isImageButton = (target: Element): target is HTMLInputElement => target instanceof HTMLInputElement && target.type === "image";

export function rememberPress(event: MouseEvent, target: Element, withPointer: boolean): Press {
	const { detail, screenX, screenY, clientX, clientY, offsetX, offsetY, ctrlKey, shiftKey, altKey, metaKey, button } = event;
	const pointer = event instanceof PointerEvent ? event : undefined;
	return {
		target,
		withPointer,
		withClick: true,
		isPlaceless: pointer?.pointerId === -1 && detail === 0 && !(ctrlKey || shiftKey || altKey || metaKey),
		pixel: isImageButton(target) ? { x: offsetX, y: offsetY } : undefined,
		click: {
			bubbles: true,
			cancelable: true,
			composed: true,
			view: window,
			detail,
			screenX,
			screenY,
			clientX,
			clientY,
			ctrlKey,
			shiftKey,
			altKey,
			metaKey,
			button,
			pointerId: pointer?.pointerId ?? 1,
			pointerType: pointer?.pointerType ?? "",
			isPrimary: true,
		},
	};
}

/** Events tell whole pixels of the window. Where a button begins between two of them, that is not enough to find the same one of the button's. */
function placeOf(target: Element, pixel: Press["pixel"]): MouseEventInit {
	if (!pixel) return {};
	const { left, top } = target.getBoundingClientRect();
	return { clientX: left + target.clientLeft + pixel.x, clientY: top + target.clientTop + pixel.y };
}

/** Runs `act` with our observers standing aside. */
export function asReplay<T>(act: () => T): T {
	replaying++;
	try {
		return act();
	} finally {
		replaying--;
	}
}

export function replayPress({ target, click, withPointer, withClick, isPlaceless, pixel }: Press): void {
	asReplay(() => {
		if (withPointer) {
			const down = { ...click, buttons: 1, pressure: 0.5, detail: 0 };
			const up = { ...click, buttons: 0, pressure: 0, detail: 0 };
			target.dispatchEvent(new PointerEvent("pointerdown", down));
			// As the browser does: a prevented mousedown keeps the focus where it was.
			const mayFocus = target.dispatchEvent(new MouseEvent("mousedown", { ...down, detail: click.detail ?? 1 }));
			const focusable = target.closest<HTMLElement>("a[href],button,input,select,textarea,summary,[tabindex],[contenteditable]");
			if (mayFocus) focusable?.focus({ preventScroll: true });
			if (!withClick) return;
			target.dispatchEvent(new PointerEvent("pointerup", up));
			target.dispatchEvent(new MouseEvent("mouseup", { ...up, detail: click.detail ?? 1 }));
		}
		if (!withClick) return;
		if (isPlaceless && target instanceof HTMLElement) HTMLElement.prototype.click.call(target);
		else target.dispatchEvent(new PointerEvent("click", { ...click, ...placeOf(target, pixel) }));
	});
}
