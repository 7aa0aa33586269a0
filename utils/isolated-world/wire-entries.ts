// Isolated world. The entry list that the browser really builds for a submission: read at `formdata`, in the bubble phase, last of all,
// after the page's own listeners have added theirs. Reading the form is not enough, and building a list ourselves would tell
// the page.
import type { Guard } from "./guard-context";

export type Entries = [string, string | File][];

export interface WireEntries {
	/**
	 * Runs `act`, which submits `form`. Returns the list built last, which is the one on the wire (earlier ones are the
	 * page's own); "hidden" if a listener of the page kept it from us; undefined if none was built. `insteadOf` is asked
	 * with each list and may give another one to be sent.
	 */
	during(form: HTMLFormElement, insteadOf: (entries: Entries) => Entries | undefined, act: () => void): Entries | "hidden" | undefined;
	/** the list built last for this form, within the last second */
	last(form: HTMLFormElement): Entries | undefined;
}

export function createWireEntries(listen: Guard["listen"]): WireEntries {
	let latest: { form: EventTarget | null; entries: Entries | "hidden"; at: number } | undefined;
	let instead: ((entries: Entries) => Entries | undefined) | undefined;

	function begin({ target, currentTarget }: Event) {
		// The navigate event makes Chromium build the list once more; what was built before it is on the wire.
		if (!instead && latest?.form === target && performance.now() - latest.at < 50) return;
		latest = { form: target, entries: "hidden", at: performance.now() };
		// Behind every listener that the page has there by now; and those that it adds from here on hear nothing.
		currentTarget?.removeEventListener("formdata", end as EventListener);
		currentTarget?.addEventListener("formdata", end as EventListener);
	}
	function end(event: FormDataEvent) {
		const { target, formData } = event;
		if (latest?.form !== target || latest.entries !== "hidden") return;
		event.stopImmediatePropagation();
		// Not `entries()`: in Firefox what it gives can't be iterated from here.
		const entries = [...formData] as Entries;
		const others = instead?.(entries);
		if (others) {
			for (const [name] of entries) formData.delete(name);
			for (const [name, value] of others) {
				if (typeof value === "string") formData.append(name, value);
				else formData.append(name, value, value.name);
			}
		}
		latest.entries = others ?? entries;
	}
	listen("formdata", begin);

	const builtFor = (form: HTMLFormElement) => (latest?.form === form ? latest.entries : undefined);

	return {
		during(form, insteadOf, act) {
			latest = undefined;
			instead = insteadOf;
			// In a shadow tree the window hears nothing of it.
			const root = Node.prototype.getRootNode.call(form);
			if (root instanceof ShadowRoot) root.addEventListener("formdata", begin, true);
			try {
				act();
			} finally {
				instead = undefined;
				root.removeEventListener("formdata", begin, true);
			}
			return builtFor(form);
		},
		last(form) {
			if (latest?.form !== form || latest.entries === "hidden" || performance.now() - latest.at > 1000) return undefined;
			return latest.entries;
		},
	};
}
