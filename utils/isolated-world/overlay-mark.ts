// Isolated world. How the scripts of this world know the overlay's host element: a property that other worlds can't see.

const MARK = Symbol.for("sayso.overlay");

export function markOverlay(host: Element): void {
	Object.defineProperty(host, MARK, { value: true });
}

export function isOnOverlay(event: Event): boolean {
	return event.target !== null && MARK in event.target;
}

export function isOverlay(node: Node): boolean {
	return MARK in node;
}
