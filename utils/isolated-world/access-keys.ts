// Isolated world. Access keys. The press that one makes comes before its key is heard, without pointer or key: as assistive technology
// presses, but for the attribute. Before it the focus moves, which lets the page take the attribute away.
import { is } from "./accessible-name";
import { shadowRootOf } from "./describe-control";

const HAS = "[accesskey]";

/** It, a label of it, the legend that leads to it, or (where events don't say more) something in its shadow tree. */
function hasAccessKey(node: EventTarget | null | undefined): boolean {
	if (!(node instanceof Element)) return false;
	if (is(node, `${HAS}, fieldset:has(> legend${HAS}) *`)) return true;
	if (is(node, "button,input,select,textarea")) for (const label of (node as HTMLInputElement).labels ?? []) if (is(label, HAS)) return true;
	return shadowRootOf(node)?.querySelector(HAS) != null;
}

/** Whether a press may be an access key's. */
export function createAccessKeys(signal: AbortSignal): (press: Event) => boolean {
	let focusing: Event | undefined;
	const onFocus = (event: FocusEvent) => {
		const to = event.type === "blur" ? event.relatedTarget : event.composedPath()[0];
		if (!event.isTrusted || !hasAccessKey(to)) return;
		focusing = event;
		// It is in the same task.
		setTimeout(() => {
			if (focusing === event) focusing = undefined;
		});
	};
	for (const type of ["blur", "focus"] as const) window.addEventListener(type, onFocus, { signal, capture: true, passive: true });
	return (press) => focusing !== undefined || press.composedPath().some(hasAccessKey);
}
