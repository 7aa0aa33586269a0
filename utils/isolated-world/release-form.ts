// Isolated world. Sends a form navigation from a frozen entry list: what was shown is what goes out, whatever the page's form
// has become. A form of our own in a closed shadow root takes the entries in its `formdata` event, which no page listener sees.
import { formEntries, formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { isAsShown, listKey, pixelsOf } from "./press-gate";

/**
 * Runs `act`, which submits the approved `form` in the page's own way, and sees to it that nothing but what was shown goes
 * out: another list stops the navigation (`observe-navigate` asks anew); into another window, where no navigation is seen,
 * the shown list is put in its place. Where the page's own handlers send nothing by it, its pass (`paid`) is for nothing else.
 */
export function submitAsShown(
	guard: Pick<Guard, "net" | "pass" | "wire">,
	form: HTMLFormElement,
	submitter: HTMLElement | null,
	act: () => void,
	paid?: string,
): void {
	const shown = formEntries(form, submitter).map(({ name, value }): [string, string | File] => [name, value]);
	const pixels = pixelsOf(submitter);
	const key = listKey(shown, pixels);
	const { target } = formTarget(form, submitter);
	const leaves = target !== "" && !/^_(self|top|parent)$/i.test(target);
	const wire = guard.wire.during(form, (entries) => (leaves && !isAsShown(key, entries, pixels) ? shown : undefined), act);
	if (wire === undefined) {
		guard.net.takePaid(form);
		if (paid) guard.net.spent(paid);
	} else if (wire === "hidden" || !isAsShown(key, wire, pixels)) guard.pass.markChanged(form);
}

export interface FrozenForm {
	url: string;
	/** "POST" or "GET" */
	method: string;
	enctype: string;
	/** browsing context name; "" for the form's own */
	target: string;
	charset: string;
	entries: [string, string | File][];
}

export function submitEntries(guard: Pick<Guard, "pass">, frozen: FrozenForm): void {
	const host = document.createElement("div");
	const form = document.createElement("form");
	form.method = frozen.method;
	form.enctype = frozen.enctype;
	form.action = frozen.url;
	if (frozen.target) form.target = frozen.target;
	if (frozen.charset) form.acceptCharset = frozen.charset;
	host.attachShadow({ mode: "closed" }).append(form);
	form.addEventListener("formdata", (event) => {
		event.stopImmediatePropagation();
		for (const [name] of [...event.formData]) event.formData.delete(name);
		for (const [name, value] of frozen.entries) {
			if (typeof value === "string") event.formData.append(name, value);
			else event.formData.append(name, value, value.name);
		}
	});
	document.documentElement.append(host);
	guard.pass.allowNavigation(form.action);
	HTMLFormElement.prototype.submit.call(form);
	host.remove();
}
