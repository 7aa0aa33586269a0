// Isolated world. The backstop for navigations that no earlier net saw: forms submitted from other isolated worlds, and
// location changes to addresses that read like an action. Sound for same-window navigations of ordinary documents.

import { isActingGet } from "../core/acting-get";
import type { Payload } from "../core/action";
import { urlAction } from "../core/control-kind";
import { NO_PAYLOAD } from "../core/no-payload";
import { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import { entriesPayload, formTarget, isSecret } from "./form-entries";
import type { Guard } from "./guard-context";
import { type LetGo, letGoOf } from "./let-go";
import { submitEntries } from "./release-form";

// TypeScript's DOM library has these, but not in every version that we build with.
interface Navigate extends Event {
	destination: { url: string; sameDocument: boolean };
	formData: FormData | null;
	sourceElement?: Element | null;
	hashChange: boolean;
	navigationType: string;
	downloadRequest: string | null;
}

/**
 * A driver that was told "a navigation starts" waits for it; replacing the entry by itself in the next task settles it
 * (measured: without this a prevented form navigation hangs Playwright for its whole time-out).
 */
function settleDrivers() {
	setTimeout(() => history.replaceState(history.state, "", location.href));
}

/** As the page itself would go there: Firefox tells the other side no referrer of a navigation that our world begins. */
const ours = (): Location =>
	import.meta.env.FIREFOX ? ((window as Window & { wrappedJSObject?: Window }).wrappedJSObject?.location ?? location) : location;

export function observeNavigate(guard: Guard, letGo: LetGo): void {
	const { signal, state, gestures, holds, coverage, pass, wire, net, nobodys } = guard;
	const navigation = (window as unknown as { navigation?: EventTarget }).navigation;
	function navigate(event: Event) {
		const { destination, formData, hashChange, sourceElement, downloadRequest, navigationType } = event as Navigate;
		if (!event.cancelable || hashChange || destination.sameDocument || downloadRequest !== null) return;
		const { url } = destination;
		const source = sourceElement ?? undefined;
		const form = formOf(source);
		const isChanged = form !== undefined && pass.takeChanged(form);
		if (pass.takeNavigation(url) && !isChanged) return;
		const method = formData ? "POST" : "GET";
		const places = form && letGoOf(form, letGo);
		const kind = formData ? "submit" : (urlAction(url, "GET")?.kind ?? (isActingGet(url) ? "submit" : undefined));
		const goesOn = () => {
			if (!net.isNeeded() || (!formData && !isActingGet(url))) return;
			event.preventDefault();
			settleDrivers();
			net.form(url, method, "").then(send, send);
		};
		const entries = formData ? ((form && wire.last(form)) ?? ([...formData] as [string, string | File][])) : [];
		const payload: Payload = formData
			? entriesPayload(entries.map(([name, value]) => ({ name, value, label: "", secret: isSecret(fieldOf(form, name), name) })))
			: NO_PAYLOAD;
		const submitter = source === form ? null : (source as HTMLElement | undefined);
		const send = () => {
			if (formData) {
				const enctype = form ? formTarget(form, submitter).enctype : "application/x-www-form-urlencoded";
				const charset = form ? (HTMLElement.prototype.getAttribute.call(form, "accept-charset") ?? "") : "";
				return submitEntries(guard, { url, method, enctype, target: "", charset, entries });
			}
			pass.allowNavigation(url);
			if (navigationType === "replace") ours().replace(url);
			else ours().assign(url);
		};
		if (form && places?.has(form, { url, method }) && !isChanged) {
			places.delete(form);
			// A form that posts has its pass already.
			return formData ? undefined : goesOn();
		}
		if (!kind && !isChanged) return;
		const { verdict, actor } = state.judge(
			nobodys.unlessHeard(() => gestures.actorNow()),
			true,
		);
		if (verdict === "pass" && !isChanged) return goesOn();
		const control = source ?? guard.lastControl();
		const attempt = createAttempt({
			vector: "navigate",
			actor,
			near: control,
			control: control && describeControl(control),
			request: { url, method, headers: [] },
			payload,
		});
		// A form of which no earlier net has heard was sent past them: there is no telling by whom, so no approval covers it.
		const covered = isChanged || formData ? "" : coverage.request(url, method);
		if (verdict === "watch" || covered) {
			guard.record(attempt, covered ? `covered by the approval of ${covered}` : "watch only");
			return goesOn();
		}
		event.preventDefault();
		settleDrivers();
		const key = form ?? `navigate ${url}`;
		if (holds.join(key)) return;
		holds.open({
			attempt,
			key,
			refuse() {},
			async release(covers) {
				if (formData || isActingGet(url)) await net.form(url, method, "");
				if (covers) coverage.begin(attempt.hold, kind ?? "submit");
				send();
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

const fieldOf = (form: HTMLFormElement | undefined, name: string) =>
	form && HTMLFormElement.prototype.querySelector.call(form, `[name="${CSS.escape(name)}"]`);
