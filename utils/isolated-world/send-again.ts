// Isolated world. Sends what the network net had stopped, after a person's yes and at the background's word: from here it is a
// request of this page's origin, with its cookies.
import type { SeenBody } from "../contracts/content-background";
import { answerBackground } from "../platform/answer-background";
import { attribute } from "./accessible-name";
import { formFields, formTarget } from "./form-entries";
import type { Guard } from "./guard-context";
import { type FrozenForm, submitEntries } from "./release-form";

/** Content types that need no leave of the other origin. */
const SIMPLE = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
}

/** Status of the answer, 0 where none can be read. */
async function send(url: string, method: string, body: SeenBody): Promise<number> {
	const contentType = body.kind === "entries" ? "application/x-www-form-urlencoded" : body.kind === "none" ? "" : body.contentType;
	const isForeign = new URL(url).origin !== location.origin;
	const init: RequestInit = { method, credentials: "include", redirect: "follow" };
	if (body.kind === "entries") init.body = new URLSearchParams(body.entries);
	else if (body.kind === "text") init.body = body.text;
	else if (body.kind === "bytes") init.body = bytesOf(body.base64);
	if (contentType && body.kind !== "entries") init.headers = { "content-type": contentType };
	// As it was, it may have been one that asks nobody's leave; else the other side's answer to a preflight decides.
	if (isForeign && /^(GET|POST)$/i.test(method) && (!contentType || SIMPLE.test(contentType))) init.mode = "no-cors";
	try {
		return (await fetch(url, init)).status;
	} catch {
		return 0;
	}
}

/** ms that a page gets to be read before its form is looked for */
const READ_WITHIN = 5000;

function untilRead(): Promise<void> {
	if (document.readyState !== "loading") return Promise.resolve();
	return new Promise((done) => {
		document.addEventListener("DOMContentLoaded", () => done(), { once: true });
		setTimeout(done, READ_WITHIN);
	});
}

/** The network shows entries sorted by name, and not how they were coded: the form of the page that has all their fields tells it. */
function asInForm(frozen: FrozenForm): FrozenForm {
	const names = frozen.entries.map(([name]) => name);
	const forms = [...document.querySelectorAll("form")].filter((form) => {
		const own = new Set(formFields(form).map(({ name }) => name));
		return formTarget(form).method === frozen.method && names.every((name) => own.has(name));
	});
	const form = forms.find((each) => formTarget(each).url === frozen.url) ?? forms[0];
	if (!form) return frozen;
	const fields = formFields(form);
	const places = new Map<string, number[]>();
	for (const [at, { name }] of fields.entries()) places.set(name, [...(places.get(name) ?? []), at]);
	const placeOf = (name: string) => {
		const left = places.get(name) as number[];
		return (left.length > 1 ? left.shift() : left[0]) as number;
	};
	const placed = frozen.entries.map(([name, value]) => ({ name, value, at: placeOf(name) })).sort((one, other) => one.at - other.at);
	const noFile = () => new File([], "", { type: "application/octet-stream" });
	const entries = placed.map(({ name, value, at }): [string, string | File] => [name, fields[at]?.isFile && value === "" ? noFile() : value]);
	return { ...frozen, entries, enctype: formTarget(form).enctype, charset: attribute(form, "accept-charset") };
}

export function answerSendAgain(guard: Guard): void {
	answerBackground((message) => {
		if (message.type === "sendAgain" && message.origin === self.origin)
			return send(message.url, message.method, message.body).then((status) => ({ status }));
		if (message.type !== "submitAgain" || message.origin !== self.origin) return undefined;
		const { url, entries, enctype } = message;
		// A page that has only just come back may not know yet that its tab is under the net, and would go without a pass.
		return Promise.all([untilRead(), guard.state.whenKnown()])
			.then(() => guard.net.form(url, "POST", ""))
			.then(() => {
				submitEntries(guard, asInForm({ url, method: "POST", enctype, target: "", charset: "", entries }));
				return { status: -1 };
			});
	}, guard.signal);
}
