// Page's world (MAIN). form.submit(), which raises no submit event. A held one is over here: the isolated world has the form,
// freezes its entries and sends them itself when it is approved. requestSubmit() raises one, which doesn't say whose code called.
import type { Link } from "../link";
import { apply, attempt, membersOf, node } from "../natives";
import { patch } from "../patch";

// From the prototype: a field named "method" or "action" hides them on the form.
const forms = membersOf(HTMLFormElement, "action", "method");

export function hookFormSubmit(link: Link): () => void {
	const { prototype } = HTMLFormElement;
	const undo = [
		patch(prototype, "submit", (native, self, args) => {
			// Not a form: the native throws. Out of the document, or a dialog to close: nothing is sent.
			const method = attempt(() => node(self, "isConnected") && forms(self, "method"));
			if (!method || method === "dialog") return apply(native, self, args);
			const held = link.ask("form_submit", method === "post" ? "POST" : "GET", forms(self, "action"), self as HTMLFormElement);
			return held ? undefined : apply(native, self, args);
		}),
		patch(prototype, "requestSubmit", (native, self, args) => {
			link.outside(true);
			link.meet(self);
			return apply(native, self, args);
		}),
	];
	return () => {
		for (const one of undo) one();
	};
}
