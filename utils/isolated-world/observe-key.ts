// Isolated world. Holds keys that do something by themselves, before the page's handlers see them: Enter or Ctrl+Enter in a
// composer, Delete and `#` on a selection. Enter on a button or in a form field arrives as a press or a submit instead.
import type { Kind, Payload } from "../core/action";
import { NO_PAYLOAD } from "../core/no-payload";
import { audienceHints } from "./audience-hints";
import { composerSend } from "./composer";
import { createAttempt } from "./create-attempt";
import { describeControl, selectionOf } from "./describe-control";
import { expectEffect } from "./expect-effect";
import { entriesPayload } from "./form-entries";
import type { Guard } from "./guard-context";
import { keepsContent, nearbyEntries } from "./nearby-entries";
import { swallow } from "./observe-press";
import { isOnOverlay } from "./overlay-mark";
import { actsOn } from "./press-gate";
import { asReplay, isReplaying } from "./replay-press";

function isEditable(element: Element): boolean {
	if (element instanceof HTMLElement && element.isContentEditable) return true;
	if (element instanceof HTMLInputElement) return !/^(button|checkbox|radio|submit|reset|image|range|color|file)$/.test(element.type);
	return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function keyName(event: KeyboardEvent): string {
	return [event.ctrlKey && "Ctrl", event.metaKey && "Meta", event.altKey && "Alt", event.shiftKey && event.key.length > 1 && "Shift", event.key]
		.filter(Boolean)
		.join("+")
		.slice(0, 40);
}

/** What the key would do here; undefined: nothing that waits. */
function keyKind(event: KeyboardEvent, element: Element): Kind | undefined {
	if (event.isComposing) return undefined;
	if (event.key === "Enter") return composerSend(element, { key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, shift: event.shiftKey })?.kind;
	if (isEditable(element)) return undefined;
	if (event.key === "Delete" || (event.key === "Backspace" && event.metaKey)) return "delete";
	return event.key === "#" ? "delete" : undefined;
}

function content(element: Element): Payload {
	const value = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : (element.textContent ?? "");
	if (!isEditable(element)) return NO_PAYLOAD;
	const around = nearbyEntries(element);
	return entriesPayload(
		around.length
			? around
			: [{ name: element.getAttribute("name") ?? "text", value: value.trim(), label: element.getAttribute("aria-label") ?? "", secret: false }],
	);
}

function replayKey(target: Element, original: KeyboardEvent): void {
	const { key, code, location, ctrlKey, shiftKey, altKey, metaKey, keyCode, charCode } = original;
	const init = {
		key,
		code,
		location,
		ctrlKey,
		shiftKey,
		altKey,
		metaKey,
		keyCode,
		charCode,
		which: keyCode,
		bubbles: true,
		cancelable: true,
		composed: true,
		view: window,
	};
	asReplay(() => {
		if (target.dispatchEvent(new KeyboardEvent("keydown", init)) && key.length === 1)
			target.dispatchEvent(new KeyboardEvent("keypress", { ...init, charCode: key.charCodeAt(0) }));
		target.dispatchEvent(new KeyboardEvent("keyup", init));
	});
}

export function observeKey(guard: Guard): void {
	const { state, gestures, holds, coverage, pass } = guard;
	let swallowing = "";
	/** the key whose keydown was looked at last */
	let down = "";

	function keydown(event: KeyboardEvent) {
		if (isReplaying() || isOnOverlay(event)) return;
		down = event.code || event.key;
		const element = event.composedPath()[0];
		if (!(element instanceof Element)) return;
		const kind = keyKind(event, element);
		if (!kind) return typed(event, element);
		const { verdict, actor } = state.judge(() => gestures.actorOf(event), true);
		if (verdict === "pass") return;
		const shown = () => {
			const on = selectedIn(element);
			const { name, context } = describeControl(on);
			// In a field it is what is written that counts; of a list what the key would take.
			return JSON.stringify([content(element).parts, selectionOf(on), actsOn(on), ...(isEditable(element) ? [] : [name, context[0]])]);
		};
		const again = pass.takeNextPress(element, shown());
		if (again) return coverage.begin(again, kind, undefined, keepsContent([element]));
		guard.committed();
		coverage.end();
		const attempt = createAttempt({
			vector: "key",
			actor,
			control: describeControl(selectedIn(element)),
			payload: content(element),
			near: element,
			hints: audienceHints(element),
			key: keyName(event),
		});
		if (verdict === "watch") return guard.record(attempt, "watch only");
		swallow(event);
		swallowing = event.code || event.key;
		guard.setLastControl(element);
		if (holds.join(element)) return;
		const before = shown();
		holds.open({
			attempt,
			key: element,
			refuse() {},
			release(covers) {
				if (!element.isConnected) throw new Error("the field or selection is gone from the page");
				if (shown() !== before) throw new Error("the content changed after it was shown");
				if (covers) coverage.begin(attempt.hold, kind, undefined, keepsContent([element]));
				gestures.asOurs(() => replayKey(element, event));
				if (covers) expectEffect(guard, element, attempt.hold, before, "Press the same key once more: it goes through.");
				return { status: -1, note: `pressed ${attempt.key}` };
			},
		});
	}

	/** Keys that do nothing by themselves still end what an approval covers, unless a person types them. */
	function typed(event: KeyboardEvent, element: Element) {
		if (/^(Shift|Control|Alt|Meta|AltGraph|CapsLock|Tab)$/.test(event.key) || gestures.actorOf(event).kind === "human") return;
		if (event.key === "Enter") guard.committed();
		coverage.agentActed(element, false);
	}

	/** keypress and keyup of a swallowed keydown are swallowed too, or a site that listens to those would act */
	function rest(event: KeyboardEvent) {
		if (isReplaying()) return;
		const code = event.code || event.key;
		// A script needs no keydown for what follows one.
		if (code !== swallowing && code !== down && !event.isTrusted) keydown(event);
		if (code === swallowing) swallow(event);
		if (event.type === "keyup") swallowing = down = "";
	}

	guard.listen("keydown", keydown);
	for (const type of ["change", "drop"]) {
		guard.listen(type, (event) => {
			if (isReplaying() || !(event.target instanceof Element) || gestures.actorOf(event).kind === "human") return;
			guard.committed();
			coverage.agentActed(event.target, false);
		});
	}
	for (const type of ["keypress", "keyup"]) guard.listen(type, rest);
}

/** The item that a selection key acts on: the active descendant or selected row, else the focused element. */
function selectedIn(element: Element): Element {
	const active = element.getAttribute("aria-activedescendant");
	return (
		(active && element.ownerDocument.getElementById(active)) ||
		document.querySelector("[aria-selected=true],tr.selected,li.selected,[role=row] input:checked") ||
		element
	);
}
