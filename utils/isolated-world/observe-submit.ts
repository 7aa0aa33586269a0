// Isolated world. Holds form submissions at their submit event (a press, Enter, requestSubmit), before the page's handlers see it.
import type { Actor, Kind } from "../core/action";
import { controlKind } from "../core/control-kind";
import type { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import { attemptOf, isConnected } from "./form-attempt";
import { formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { keepFrame } from "./keep-frame";
import type { LetGo } from "./let-go";
import { swallow } from "./observe-press";
import type { Outcome } from "./owned-holds";
import { formKey, formKind } from "./press-gate";
import { submitAsShown } from "./release-form";
import { asReplay } from "./replay-press";

type Target = ReturnType<typeof formTarget>;

export function observeSubmit(guard: Guard, letGo: LetGo): void {
	const { state, gestures, holds, coverage, pass, net, nobodys } = guard;

	/** As a person's press on its button does it. */
	const submitInPage = (form: HTMLFormElement, submitter: HTMLElement | null) =>
		gestures.asOurs(() => asReplay(() => HTMLFormElement.prototype.requestSubmit.call(form, submitter)));

	/** Sends it in the page's own way, once it has its pass; the page's handlers hear of it for the first time. */
	function send(form: HTMLFormElement, submitter: HTMLElement | null, to: Target) {
		const frame = keepFrame(to.target);
		const submit = (paid?: string) => {
			frame.letGo();
			if (!isConnected(form)) return;
			net.pay(form, true);
			const isSent =
				guard.wire.during(
					form,
					() => undefined,
					() => submitInPage(form, submitter),
				) !== undefined;
			// The page's own handlers may have sent it in their way.
			net.takePaid(form);
			if (paid && !isSent) net.spent(paid);
		};
		net.form(to.url, to.method, to.target).then(submit, () => submit());
	}

	function submitted(event: SubmitEvent) {
		const form = event.target;
		if (!(form instanceof HTMLFormElement)) return;
		const { submitter } = event;
		const actorOf = nobodys.unlessHeard(() => gestures.actorOf(event));
		const kind: Kind | undefined = (submitter && controlKind(describeControl(submitter))?.kind) || formKind(form, submitter);
		const held = () => {
			swallow(event);
			letGo.delete(form);
		};
		const to = formTarget(form, submitter);
		/** Stopped at the network without a pass: it waits for that, unseen by the page. Where a GET leads shows at its navigation only. */
		const goOn = () => {
			if (!net.isNeeded() || to.method !== "POST") return;
			held();
			send(form, submitter, to);
		};
		const paid = net.takePaid(form);
		letGo.add(form, paid?.isFree ? undefined : to, !kind);
		if (!kind || paid?.isFree) return;
		const taken = pass.takeSubmit(form, formKey(form, submitter));
		if (taken === "ok") return paid ? undefined : goOn();
		if (taken === "changed") return held();
		if (state.isKnown() || to.method !== "POST") return judge(form, submitter, actorOf, goOn, held);
		// The first milliseconds of a document: nobody has told us yet whether its tab is guarded.
		const actor = actorOf();
		held();
		void state.whenKnown().then(() =>
			judge(
				form,
				submitter,
				() => actor,
				() => send(form, submitter, to),
				() => {},
			),
		);
	}

	function judge(form: HTMLFormElement, submitter: HTMLElement | null, actorOf: () => Actor, goOn: () => void, held: () => void) {
		const { verdict, actor } = state.judge(actorOf, true);
		if (verdict === "pass") {
			letGo.add(form, undefined);
			return goOn();
		}
		const attempt = attemptOf(guard, "submit", form, submitter, actor);
		const covered = actor.evidence[0]?.startsWith("call stack") ? "" : coverage.request(attempt.request?.url ?? "", attempt.request?.method ?? "GET");
		if (verdict === "watch" || covered) {
			guard.record(attempt, covered ? `covered by the approval of ${covered}` : "watch only");
			return goOn();
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
				const paid = method === "POST" ? await net.form(url, method, target) : undefined;
				if (!isConnected(form)) throw new Error("the form is gone from the page");
				if (formKey(form, submitter) !== before) return askAnew();
				net.pay(form, false);
				if (covers) coverage.begin(attempt.hold, formKind(form, submitter) ?? "submit");
				pass.allowSubmit(form, before, formKey(form, null), askAnew);
				// The page's own handlers run now, for the first time, and may send it in their own way.
				submitAsShown(guard, form, submitter, () => submitInPage(form, submitter), paid);
				return { status: -1, note: "submitted" };
			},
		});
	}

	guard.listen("submit", submitted);
}
