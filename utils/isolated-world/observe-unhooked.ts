// Isolated world. `form.submit()` in a document whose own scripts may not run (a sandbox): the hook that would report it is not there
// either, and where the document's origin is opaque no navigation is seen. What is left is the event in which its entries are put together.
import { parentNodeOf } from "./accessible-name";
import { formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { holdEarlySubmit, holdFormSubmit } from "./hold-form-submit";
import type { LetGo } from "./let-go";
import type { MainLink } from "./main-link";

export function observeUnhooked(guard: Guard, link: Pick<MainLink, "isTaken">, letGo: LetGo): void {
	guard.listen("formdata", ({ target: form }: Event) => {
		if (link.isTaken() || !(form instanceof HTMLFormElement)) return;
		const to = formTarget(form, null);
		// Heard of already: pressed, or released by us.
		if (letGo.has(form, to)) return;
		// Into another window it goes all the same, and only the net can stop it.
		if (!/^(_self)?$/i.test(to.target)) return void guard.state.judge(() => guard.gestures.actorNow(caller()), true);
		const hold = guard.state.isKnown() || to.method !== "POST" ? holdFormSubmit : holdEarlySubmit;
		if (hold(guard, letGo, form, caller())) giveUp(form);
	});
}

/** A document of an opaque origin is out of every page's reach; others their opener or parent may script. */
const caller = () => (origin === "null" ? "agent" : "none");

/** A form that is out of the document by the end of this event is not sent. */
function giveUp(form: HTMLFormElement): void {
	const parent = parentNodeOf(form);
	const next = Object.getOwnPropertyDescriptor(Node.prototype, "nextSibling")?.get?.call(form) as Node | null;
	if (!parent) return;
	Element.prototype.remove.call(form);
	setTimeout(() => parent.insertBefore(form, next && parentNodeOf(next) === parent ? next : null));
}
