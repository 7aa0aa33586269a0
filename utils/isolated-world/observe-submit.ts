// Isolated world. Holds form submissions: the submit event (a press, Enter, requestSubmit) before the page's handlers see it,
// and `form.submit()`, which raises no event and is reported by the hook in the page's world.
import type { Kind } from "../core/action";
import { controlKind } from "../core/control-kind";
import { audienceHints } from "./audience-hints";
import { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import { entriesPayload, formEntries, formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import type { LetGo } from "./let-go";
import { swallow } from "./observe-press";
import type { Outcome } from "./owned-holds";
import { formKey, formKind } from "./press-gate";
import { submitAsShown, submitEntries } from "./release-form";
import { asReplay } from "./replay-press";

// A form's fields shadow its own properties ("<input name=isConnected>"), in this world too.
const connectedGetter = Object.getOwnPropertyDescriptor(Node.prototype, "isConnected")?.get;
const isConnected = (node: Node): boolean => connectedGetter?.call(node) === true;

function attemptOf(
	guard: Guard,
	vector: "submit" | "form_submit",
	form: HTMLFormElement,
	submitter: HTMLElement | null,
	actor: ReturnType<Guard["gestures"]["actorNow"]>,
) {
	const { url, method } = formTarget(form, submitter);
	return createAttempt({
		vector,
		actor,
		control: describeControl(submitter ?? guard.lastControl() ?? form),
		request: { url, method, headers: [] },
		payload: entriesPayload(formEntries(form, submitter)),
		hints: audienceHints(submitter ?? form),
	});
}

export function observeSubmit(guard: Guard, letGo: LetGo): void {
	const { state, gestures, holds, coverage, pass, net } = guard;

	/** A submission that is let through, and stopped at the network without a pass: it waits for that, unseen by the page. */
	function goOn(event: SubmitEvent, form: HTMLFormElement, to: ReturnType<typeof formTarget>) {
		// Where a GET leads shows at its navigation only.
		if (!net.isNeeded() || to.method !== "POST") return;
		const { submitter } = event;
		swallow(event);
		letGo.delete(form);
		const submit = () => {
			if (!isConnected(form)) return;
			net.pay(form, true);
			gestures.asOurs(() => asReplay(() => HTMLFormElement.prototype.requestSubmit.call(form, submitter)));
			// The page's own handlers may have sent it in their way.
			net.takePaid(form);
		};
		net.form(to.url, to.method, to.target).then(submit, submit);
	}

	function submitted(event: SubmitEvent) {
		const form = event.target;
		if (!(form instanceof HTMLFormElement)) return;
		const submitter = event.submitter;
		const kind: Kind | undefined = (submitter && controlKind(describeControl(submitter))?.kind) || formKind(form, submitter);
		const held = () => {
			swallow(event);
			letGo.delete(form);
		};
		const to = formTarget(form, submitter);
		const paid = net.takePaid(form);
		letGo.add(form, paid?.isFree ? undefined : to);
		if (!kind || paid?.isFree) return;
		const taken = pass.takeSubmit(form, formKey(form, submitter));
		if (taken === "ok") return paid ? undefined : goOn(event, form, to);
		if (taken === "changed") return held();
		const { verdict, actor } = state.judge(() => gestures.actorOf(event), true);
		if (verdict === "pass") {
			letGo.add(form, undefined);
			return goOn(event, form, to);
		}
		const attempt = attemptOf(guard, "submit", form, submitter, actor);
		const covered = actor.evidence[0]?.startsWith("call stack") ? "" : coverage.request(attempt.request?.url ?? "", attempt.request?.method ?? "GET");
		if (verdict === "watch" || covered) {
			guard.record(attempt, covered ? `covered by the approval of ${covered}` : "watch only");
			return goOn(event, form, to);
		}
		held();
		if (!holds.join(form)) open(form, submitter, attempt);
	}

	function open(form: HTMLFormElement, submitter: HTMLElement | null, attempt: ReturnType<typeof createAttempt>) {
		const before = formKey(form, submitter);
		const askAnew = (): Outcome => {
			open(form, submitter, attemptOf(guard, "submit", form, submitter, attempt.actor));
			return { status: -1, note: "not sent: the entries changed after they were shown, so it is asked about anew" };
		};
		holds.open({
			attempt,
			key: form,
			refuse() {},
			async release(covers) {
				const { url, method, target } = formTarget(form, submitter);
				if (method === "POST") await net.form(url, method, target);
				if (!isConnected(form)) throw new Error("the form is gone from the page");
				if (formKey(form, submitter) !== before) return askAnew();
				net.pay(form, false);
				if (covers) coverage.begin(attempt.hold, formKind(form, submitter) ?? "submit");
				pass.allowSubmit(form, before, formKey(form, null), askAnew);
				// The page's own handlers run now, for the first time, and may send it in their own way.
				submitAsShown(guard, form, submitter, () =>
					gestures.asOurs(() => asReplay(() => HTMLFormElement.prototype.requestSubmit.call(form, submitter))),
				);
				return { status: -1, note: "submitted" };
			},
		});
	}

	guard.listen("submit", submitted);
}

/** `form.submit()` by the page's world. Returns true when it must not go on there: it is released from here. */
export function holdFormSubmit(guard: Guard, letGo: LetGo, form: HTMLFormElement, stack: "agent" | "page" | "none"): boolean {
	const { state, gestures, holds, coverage, net, nobodys } = guard;
	const kind = formKind(form, null);
	const target = formTarget(form, null);
	letGo.add(form, target);
	if (!kind) return false;
	const { verdict, actor } = state.judge(() => nobodys.actorOf(stack, gestures.actorNow(stack)), true);
	/** Let through: by the hook over there, or from here once it has its pass. */
	const goOn = (to: typeof target | undefined): boolean => {
		letGo.add(form, to);
		if (!net.isNeeded() || target.method !== "POST") return false;
		const submit = () => {
			letGo.add(form, to);
			HTMLFormElement.prototype.submit.call(form);
		};
		net.form(target.url, target.method, target.target).then(submit, submit);
		return true;
	};
	if (verdict === "pass") return goOn(undefined);
	const attempt = attemptOf(guard, "form_submit", form, null, actor);
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
	const entries = formEntries(form, null);
	const before = formKey(form, null);
	holds.open({
		attempt,
		key: form,
		refuse() {},
		async release(covers) {
			if (target.method === "POST") await net.form(target.url, target.method, target.target);
			if (covers) coverage.begin(attempt.hold, kind);
			letGo.add(form, target);
			// The entries of the moment of the call are what it would have sent, whatever became of the form since.
			if (isConnected(form) && formKey(form, null) === before) {
				submitAsShown(guard, form, null, () => HTMLFormElement.prototype.submit.call(form));
			} else
				submitEntries(guard, {
					...target,
					entries: entries.map(({ name, value }) => [name, value]),
					charset: HTMLElement.prototype.getAttribute.call(form, "accept-charset") ?? "",
				});
			return { status: -1, note: "submitted" };
		},
	});
	return true;
}
