// Isolated world. The backstop for navigations that no earlier net saw: forms submitted from other isolated worlds, and
// location changes to addresses that read like an action. Sound for same-window navigations of ordinary documents.

import type { Payload } from "../core/action";
import { urlAction } from "../core/control-kind";
import { NO_PAYLOAD } from "../core/no-payload";
import { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import { entriesPayload, formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { type LetGo, letGoOf } from "./let-go";
import { submitEntries } from "./release-form";

// TypeScript's DOM library has these, but not in every version that we build with.
interface Navigate extends Event {
	destination: { url: string; sameDocument: boolean };
	formData: FormData | null;
	sourceElement?: Element | null;
	hashChange: boolean;
	downloadRequest: string | null;
}

/**
 * A driver that was told "a navigation starts" waits for it; replacing the entry by itself in the next task settles it
 * (measured: without this a prevented form navigation hangs Playwright for its whole time-out).
 */
function settleDrivers() {
	setTimeout(() => history.replaceState(history.state, "", location.href));
}

export function observeNavigate(guard: Guard, letGo: LetGo): void {
	const { signal, state, gestures, holds, coverage, pass } = guard;
	const navigation = (window as unknown as { navigation?: EventTarget }).navigation;
	/** the entry list nearest to the wire: read in the bubble phase, after the page's own listeners */
	let lastEntries: { form: HTMLFormElement; entries: [string, string | File][]; at: number } | undefined;

	/** the form whose approved submission came out with other entries than were shown */
	let changed: HTMLFormElement | undefined;

	function formdata(event: FormDataEvent) {
		const form = event.target as HTMLFormElement;
		const entries = [...event.formData.entries()];
		// The navigate event makes Chromium build the list a second time; the first is the one on the wire.
		if (lastEntries?.form === form && performance.now() - lastEntries.at < 50) return;
		lastEntries = { form, entries, at: performance.now() };
		changed = pass.isAsExpected(form, entries) ? undefined : form;
	}
	guard.listen("formdata", formdata, false);

	function navigate(event: Event) {
		const { destination, formData, hashChange, sourceElement, downloadRequest } = event as Navigate;
		if (!event.cancelable || hashChange || destination.sameDocument || downloadRequest !== null) return;
		const { url } = destination;
		const source = sourceElement ?? undefined;
		const form = formOf(source);
		const isChanged = form !== undefined && form === changed;
		changed = undefined;
		if (pass.takeNavigation(url) && !isChanged) return;
		const places = form && letGoOf(form, letGo);
		if (form && places?.has(form) && !isChanged) return places.delete(form);
		const kind = formData ? "submit" : urlAction(url, "GET")?.kind;
		if (!kind) return;
		const { verdict, actor } = state.judge(() => gestures.actorNow(), true);
		if (verdict === "pass" && !isChanged) return;
		const method = formData ? "POST" : "GET";
		const entries = formData
			? lastEntries?.form === form && lastEntries
				? lastEntries.entries
				: ([...formData.entries()] as [string, string | File][])
			: [];
		const payload: Payload = formData
			? entriesPayload(entries.map(([name, value]) => ({ name, value, label: "", secret: isSecret(form, name) })))
			: NO_PAYLOAD;
		const control = source ?? guard.lastControl();
		const attempt = createAttempt({
			vector: "navigate",
			actor,
			control: control && describeControl(control),
			request: { url, method, headers: [] },
			payload,
		});
		const covered = isChanged ? "" : coverage.request(url, method);
		if (verdict === "watch" || covered) return guard.record(attempt, covered ? `covered by the approval of ${covered}` : "watch only");
		event.preventDefault();
		settleDrivers();
		const key = form ?? `navigate ${url}`;
		if (holds.join(key)) return;
		const submitter = source === form ? null : (source as HTMLElement | undefined);
		const enctype = form ? formTarget(form, submitter).enctype : "application/x-www-form-urlencoded";
		const charset = form ? (HTMLElement.prototype.getAttribute.call(form, "accept-charset") ?? "") : "";
		holds.open({
			attempt,
			key,
			refuse() {},
			release(covers) {
				if (covers) coverage.begin(attempt.hold, kind);
				if (formData) submitEntries(guard, { url, method, enctype, target: "", charset, entries });
				else {
					pass.allowNavigation(url);
					location.assign(url);
				}
				return { status: -1, note: "navigated" };
			},
		});
	}

	navigation?.addEventListener("navigate", navigate, { signal, capture: true });
}

/** By name and not by class: the source may stand in another frame, whose classes are others. */
function formOf(source: Element | undefined): HTMLFormElement | undefined {
	if (source?.localName === "form") return source as HTMLFormElement;
	return (source as HTMLButtonElement | undefined)?.form ?? undefined;
}

function isSecret(form: HTMLFormElement | undefined, name: string): boolean {
	const field = form && HTMLFormElement.prototype.querySelector.call(form, `[name="${CSS.escape(name)}"]`);
	return field instanceof HTMLInputElement && field.type === "password";
}
