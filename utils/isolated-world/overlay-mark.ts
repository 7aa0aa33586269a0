// Isolated world. How the scripts of this world know the overlay's host element: properties that other worlds can't see.

const MARK = Symbol.for("sayso.overlay");
const TAP = Symbol.for("sayso.overlayTap");

/** What hears an event on the overlay before anybody in the page does. */
export type Tap = (event: Event) => void;
type Marked = EventTarget & { [TAP]?: Tap };

export function markOverlay(host: Element, tap: Tap): void {
	Object.defineProperty(host, MARK, { value: true });
	Object.defineProperty(host, TAP, { value: tap });
}

export function isOnOverlay(event: Event): boolean {
	return event.target !== null && MARK in event.target;
}

export function isOverlay(node: Node): boolean {
	return MARK in node;
}

export function tapOf(event: Event): Tap | undefined {
	return (event.target as Marked | null)?.[TAP];
}
