// Isolated world of the top document, from its very start. Hears what happens on the overlay before any listener of the page
// can, and hands it to the overlay alone: the page can neither swallow a press, nor see what is typed there.
import type { Guard } from "./guard-context";
import { tapOf } from "./overlay-mark";

/** What a person does to a question, and what a script could make of it. */
const TAPPED = [
	...["pointerdown", "pointerup", "pointercancel", "mousedown", "mouseup", "click", "dblclick", "auxclick", "contextmenu"],
	...["keydown", "keypress", "keyup", "beforeinput", "input", "change", "paste", "copy", "cut"],
	...["compositionstart", "compositionupdate", "compositionend", "dragstart", "drop"],
];

export function tapOverlay(listen: Guard["listen"]): void {
	if (window !== window.top) return;
	const hear = (event: Event) => tapOf(event)?.(event);
	for (const type of TAPPED) listen(type as "click", hear);
}
