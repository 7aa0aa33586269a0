// Isolated world. A form's submission as it is at one moment: what it would send, the attempt that is made of it, and sending
// exactly that.
import { audienceHints } from "./audience-hints";
import { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import { entriesPayload, formEntries, formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { formKey } from "./press-gate";
import { submitEntries } from "./release-form";

// A form's fields shadow its own properties ("<input name=isConnected>"), in this world too.
const connectedGetter = Object.getOwnPropertyDescriptor(Node.prototype, "isConnected")?.get;
export const isConnected = (node: Node): boolean => connectedGetter?.call(node) === true;

export function attemptOf(
	guard: Guard,
	vector: "submit" | "form_submit",
	form: HTMLFormElement,
	submitter: HTMLElement | null,
	actor: ReturnType<Guard["gestures"]["actorNow"]>,
	{ target: { url, method }, entries }: Pick<Submission, "target" | "entries"> = {
		target: formTarget(form, submitter),
		entries: formEntries(form, submitter),
	},
) {
	return createAttempt({
		vector,
		actor,
		control: describeControl(submitter ?? guard.lastControl() ?? form),
		request: { url, method, headers: [] },
		payload: entriesPayload(entries),
		near: submitter ?? form,
		hints: audienceHints(submitter ?? form),
	});
}

export interface Submission {
	target: ReturnType<typeof formTarget>;
	entries: ReturnType<typeof formEntries>;
	charset: string;
	key: string;
}

export const submissionOf = (form: HTMLFormElement): Submission => ({
	target: formTarget(form, null),
	entries: formEntries(form, null),
	charset: HTMLElement.prototype.getAttribute.call(form, "accept-charset") ?? "",
	key: formKey(form, null),
});

export const isAsItWas = (form: HTMLFormElement, { key }: Submission) => isConnected(form) && formKey(form, null) === key;

/** The entries of the moment of the call are what it would have sent, whatever became of the form since. */
export function submitAsItWas(guard: Guard, form: HTMLFormElement, was: Submission): void {
	const { target, entries, charset } = was;
	if (isAsItWas(form, was)) HTMLFormElement.prototype.submit.call(form);
	else submitEntries(guard, { ...target, entries: entries.map(({ name, value }) => [name, value]), charset });
}
