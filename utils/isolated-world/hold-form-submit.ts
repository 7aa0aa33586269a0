// Isolated world. Holds `form.submit()`, which raises no event and is reported by the hook in the page's world.
import { attemptOf, isAsItWas, type Submission, submissionOf, submitAsItWas } from "./form-attempt";
import { formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { keepFrame } from "./keep-frame";
import type { LetGo } from "./let-go";
import { formKey, formKind } from "./press-gate";
import { submitAsShown } from "./release-form";

/**
 * In the first milliseconds of a document, when nobody has told us yet whether its tab is guarded: forms that are sent as
 * they load pass a sign-in on. What the call would have sent waits for that, whatever becomes of the form.
 */
export function holdEarlySubmit(guard: Guard, letGo: LetGo, form: HTMLFormElement, stack: "agent" | "page" | "none"): boolean {
	if (!formKind(form, null)) return holdFormSubmit(guard, letGo, form, stack);
	const asItWas = submissionOf(form);
	const frame = keepFrame(asItWas.target.target);
	void guard.state.whenKnown().then(() => {
		const isHeld = holdFormSubmit(guard, letGo, form, stack, asItWas);
		frame.letGo();
		if (isHeld) return;
		letGo.add(form, asItWas.target);
		submitAsItWas(guard, form, asItWas);
	});
	return true;
}

/** `form.submit()` by the page's world. Returns true when it must not go on there: it is released from here. */
export function holdFormSubmit(guard: Guard, letGo: LetGo, form: HTMLFormElement, stack: "agent" | "page" | "none", asItWas?: Submission): boolean {
	const { state, gestures, holds, coverage, net, nobodys } = guard;
	const kind = formKind(form, null);
	const target = asItWas?.target ?? formTarget(form, null);
	let frozen = asItWas;
	// Once: what is looked at is what goes out, though a listener of the page's may fill it in otherwise the next time.
	const freeze = () => (frozen ??= submissionOf(form));
	letGo.add(form, target, !kind);
	if (!kind) return false;
	const { verdict, actor } = state.judge(() => nobodys.actorOf(stack, gestures.actorNow(stack)), true);
	/** Let through: by the hook over there, or from here once it has its pass. */
	const goOn = (to: typeof target | undefined): boolean => {
		letGo.add(form, to);
		if (!net.isNeeded() || target.method !== "POST") return false;
		const was = freeze();
		const frame = keepFrame(target.target);
		const submit = () => {
			frame.letGo();
			letGo.add(form, to);
			submitAsItWas(guard, form, was);
		};
		net.form(target.url, target.method, target.target).then(submit, submit);
		return true;
	};
	if (verdict === "pass") return goOn(undefined);
	const was = freeze();
	const attempt = attemptOf(guard, "form_submit", form, null, actor, was);
	const url = attempt.request?.url ?? "";
	// The form that was just approved, sent by the page's own code: with what was shown, or it is asked about.
	const covered =
		stack === "agent" || nobodys.is(stack) || guard.pass.isOtherThanShown(form, formKey(form, null))
			? ""
			: coverage.request(url, attempt.request?.method ?? "GET");
	if (verdict === "watch" || covered) {
		guard.record(attempt, covered ? `covered by the approval of ${covered}` : "watch only");
		return goOn(target);
	}
	letGo.delete(form);
	if (holds.join(form)) return true;
	const frame = keepFrame(target.target);
	holds.open({
		attempt,
		key: form,
		refuse: frame.giveBack,
		async release(covers) {
			try {
				if (target.method === "POST") await net.form(target.url, target.method, target.target);
			} finally {
				frame.letGo();
			}
			if (covers) coverage.begin(attempt.hold, kind);
			letGo.add(form, target);
			if (isAsItWas(form, was)) submitAsShown(guard, form, null, () => HTMLFormElement.prototype.submit.call(form));
			else submitAsItWas(guard, form, was);
			return { status: -1, note: "submitted" };
		},
	});
	return true;
}
