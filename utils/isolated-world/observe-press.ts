// Isolated world. Holds presses (mouse, touch, pen, key, script) on controls that do something, before any handler of the
// page sees them, pointerdown included; and carries them out once a person has said yes.
import { isActingGet } from "../core/acting-get";
import type { Actor, Attempt } from "../core/action";
import { audienceHints } from "./audience-hints";
import { createAttempt } from "./create-attempt";
import { closestControl, deepTarget, describeControl, selectionOf } from "./describe-control";
import { expectEffect } from "./expect-effect";
import { baseTarget, formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { fieldsAround, filesIn } from "./nearby-entries";
import { isOnOverlay } from "./overlay-mark";
import type { Outcome } from "./owned-holds";
import { actsOn, formKey, type Gate, keepsShown, pressContent, pressGate, type Submitter } from "./press-gate";
import { submitAsShown } from "./release-form";
import { isReplaying, type Press, rememberPress, replayPress } from "./replay-press";

const FIRST = ["pointerdown", "mousedown", "touchstart"];
const BETWEEN = ["pointerup", "mouseup", "touchend", "dblclick", "auxclick"];
/** ms that the press which confirms may take */
const CONFIRMS_WITHIN = 2000;
/** ms in which a control that did nothing gated is not looked at again, in unarmed tabs */
const UNGATED_FOR = 300;
/** ms after which a press without a click is asked about as it is: a script's lone pointerdown, a press kept down */
const NO_CLICK_WITHIN = 400;

export function swallow(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** What the person was shown, to see whether it is still the same when the yes comes. */
function shown(gate: Gate): string {
	const control = describeControl(gate.element);
	const content = gate.form
		? formKey(gate.form, gate.element as Submitter)
		: [pressContent({ ...gate, control }).payload.parts, filesIn(fieldsAround(gate.element))];
	return JSON.stringify([control.name, control.href, control.method, control.context[0], selectionOf(gate.element), actsOn(gate.element), content]);
}

/** Two digits that belong to no name or date. */
const speaksOfMany = ({ inDialog, context }: Gate["control"]) =>
	inDialog && context.some((text) => /(^|[^\p{L}\d#.,:/-])\d[\d.,\u00a0 ]*\d/u.test(text));

function attemptOf(gate: Gate, actor: Actor, follows?: string): Attempt {
	return createAttempt({
		vector: "click",
		actor,
		follows,
		control: gate.control,
		near: gate.element,
		hints: audienceHints(gate.element),
		...pressContent(gate),
	});
}

export function observePress(guard: Guard): void {
	const { state, gestures, holds, coverage, pass, net } = guard;
	/** the press in progress that the page must not see */
	let swallowing: Element | undefined;
	const ungated = new WeakMap<Element, number>();
	/** the press that was asked about without its click, which may still come */
	let lone: { element: Element; press: Press } | undefined;
	/** the press in progress that was let through on purpose */
	let letting: Element | undefined;
	/** the site's own question may speak of more than was approved, which the background compares */
	let confirming: { element: Element; hold: string; until: number } | undefined;
	const takeConfirming = (element: Element) => {
		const found = confirming?.element === element && performance.now() < confirming.until ? confirming.hold : undefined;
		confirming = undefined;
		return found;
	};
	/** An earlier approval that this press belongs to: the site's own question, or the repeat that the site insists on. */
	function isCovered(gate: Gate, actor: Actor): boolean {
		const again = pass.takeNextPress(gate.element, shown(gate));
		if (again) coverage.begin(again, gate.kind, undefined, keepsShown(gate));
		const hold = again || coverage.confirmation(gate.element, gate.kind);
		if (!hold) return false;
		if (!again && speaksOfMany(gate.control)) {
			confirming = { element: gate.element, hold, until: performance.now() + CONFIRMS_WITHIN };
			return false;
		}
		letting = gate.element;
		if (gate.form) pass.allowSubmit(gate.form, formKey(gate.form, gate.element as Submitter), formKey(gate.form, null), () => {});
		guard.record(createAttempt({ vector: "click", actor, control: gate.control }), `covered by the approval of ${hold}`);
		return true;
	}

	/** Judges the actor first: finding and naming a control costs more, and most presses are a person's. */
	function consider(event: Event): { element?: Element | undefined; gate?: Gate | undefined; verdict: "pass" | "hold" | "watch"; actor: Actor } {
		const { verdict, actor } = state.judge(() => gestures.actorOf(event), false);
		if (verdict === "pass" && actor.kind !== "agent") return { verdict, actor };
		const element = closestControl(event);
		// A page that presses its own buttons in a loop, in a tab that nobody armed, is not named anew each time.
		const now = performance.now();
		if (!element || (verdict === "pass" && now - (ungated.get(element) ?? Number.NEGATIVE_INFINITY) < UNGATED_FOR))
			return { element, verdict, actor };
		const gate = pressGate(element);
		if (!gate) ungated.set(element, now);
		return { element, gate, ...(gate && verdict === "pass" ? state.judge(() => actor, true) : { verdict, actor }) };
	}

	function first(event: Event) {
		if (isReplaying() || isOnOverlay(event)) return;
		const continues = event.type !== "pointerdown" && event.isTrusted;
		if (letting && continues) return;
		if (swallowing && continues) return swallow(event);
		swallowing = letting = undefined;
		const { element, gate, verdict, actor } = consider(event);
		if (!element || !gate || verdict !== "hold" || isCovered(gate, actor)) return;
		swallowing = element;
		swallow(event);
		setTimeout(() => {
			if (swallowing !== element) return;
			// A script's press has no release that would have to be kept from the page too.
			if (!event.isTrusted) swallowing = undefined;
			if (holds.join(gate.form ?? element)) return;
			const attempt = attemptOf(gate, actor, takeConfirming(element));
			lone = {
				element,
				press: { ...rememberPress(event as MouseEvent, deepTarget(event) ?? element, true), withClick: BETWEEN.includes(event.type) },
			};
			open(gate, attempt, lone.press);
		}, NO_CLICK_WITHIN);
	}

	function click(event: MouseEvent) {
		if (isReplaying() || isOnOverlay(event)) return;
		const wasSwallowing = swallowing;
		const wasLetting = letting;
		swallowing = letting = undefined;
		const { element, gate, verdict, actor } = consider(event);
		if (verdict === "pass") {
			const target = wasSwallowing && deepTarget(event);
			if (!target) return;
			// The whole press looks like a person's after all: give the page what was kept from it.
			swallow(event);
			return replayPress(rememberPress(event, target, true));
		}
		if (!element) return;
		guard.setLastControl(element);
		guard.committed();
		if (wasLetting !== element && !gate) coverage.agentActed(element, true);
		if (wasLetting === element) return;
		if (!gate) {
			if (wasSwallowing) swallow(event);
			return;
		}
		if (verdict === "hold" && isCovered(gate, actor)) return;
		const attempt = attemptOf(gate, actor, takeConfirming(element));
		if (verdict === "watch") return guard.record(attempt, "watch only");
		swallow(event);
		if (lone?.element === element) lone.press.withClick = true;
		coverage.end();
		if (holds.join(gate.form ?? element)) return;
		open(gate, attempt, rememberPress(event, deepTarget(event) ?? element, wasSwallowing !== undefined));
	}

	/** What the press itself navigates to needs a pass at the network; what the page's code sends gets its own. */
	async function payFor({ form, element, control }: Gate): Promise<string | undefined> {
		if (form) {
			const { url, method, target } = formTarget(form, element as Submitter);
			return method === "POST" ? net.form(url, method, target) : undefined;
		}
		if (control.href && isActingGet(control.href)) await net.form(control.href, "GET", element.getAttribute("target") || baseTarget());
	}

	function open(gate: Gate, attempt: Attempt, press: Press) {
		const before = shown(gate);
		const askAnew = (): Outcome => {
			open(gate, attemptOf({ ...gate, control: describeControl(gate.element) }, attempt.actor), press);
			return { status: -1, note: "not carried out: the content changed after it was shown, so it is asked about anew" };
		};
		holds.open({
			attempt,
			key: gate.form ?? gate.element,
			refuse() {},
			async release(covers) {
				const paid = await payFor(gate);
				if (!press.target.isConnected) throw new Error("the control is gone from the page");
				if (shown(gate) !== before) return askAnew();
				if (covers) coverage.begin(attempt.hold, gate.kind, undefined, keepsShown(gate));
				if (gate.control.href) pass.allowNavigation(gate.control.href);
				const replay = () => gestures.asOurs(() => replayPress(press));
				if (gate.form) {
					const { form } = gate;
					net.pay(form, false);
					pass.allowSubmit(form, formKey(form, gate.element as Submitter), formKey(form, null), askAnew);
					submitAsShown(guard, form, gate.element as Submitter, replay, paid);
				} else replay();
				if (covers) expectEffect(guard, gate.element, attempt.hold, before, "Press the same control once more: that press goes through.");
				return { status: -1, note: "pressed" };
			},
		});
	}

	for (const type of FIRST) guard.listen(type, first);
	function between(event: Event) {
		if (isReplaying() || isOnOverlay(event)) return;
		if (swallowing) swallow(event);
		// A script needs no press for a release.
		else if (!event.isTrusted && !letting) first(event);
	}

	for (const type of BETWEEN) guard.listen(type, between);
	guard.listen("click", click);
}
