// Isolated world. What submitting a form would send, read without `FormData`: that would fire `formdata` in the page.
// Getters and methods are taken from the prototypes, since a form's fields shadow its own ("<input name=action>").
import type { Payload, PayloadPart } from "../core/action";
import { accessibleName, attribute, is } from "./accessible-name";

interface FormEntry {
	name: string;
	value: string | File;
	/** what a person reads beside the field */
	label: string;
	/** to be masked: passwords, card numbers, one-time codes, tokens */
	secret: boolean;
}

// biome-ignore lint/style/noNonNullAssertion: every browser has this getter
const getElements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, "elements")!.get!;
const SECRET_NAME =
	/passw|passphrase|pwd|secret|token|csrf|xsrf|nonce|api_?key|cvv|cvc|card_?-?num|(^|[^a-z])(pin|otp|iban|ssn|authenticity|pass\d*)([^a-z]|$)/i;
const SECRET_FILL = /password|one-time-code|cc-(number|csc|exp)/;
/** where `dirname` has an effect */
const HAS_DIRNAME = /^(hidden|text|search|tel|url|email|password|submit|textarea)$/;

/**
 * The entry list by the HTML standard, in tree order, with the submitter's own entry. Where Chromium sends
 * more than the standard says (fields in a datalist, an empty `dirname`), that is listed too. `point` is where an image
 * submitter was pressed (its own pixels). Out of sight: values of form-associated custom elements (their `value`
 * attribute is shown), hard wraps of textareas, and what the page's `formdata` listeners add.
 */
export function formEntries(form: HTMLFormElement, submitter?: HTMLElement | null, point = { x: 0, y: 0 }): FormEntry[] {
	const entries: FormEntry[] = [];
	const fields = Array.from(getElements.call(form) as HTMLFormControlsCollection);
	if (submitter instanceof HTMLInputElement && submitter.type === "image" && submitter.form === form) {
		const after = fields.findIndex((field) => submitter.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING);
		fields.splice(after < 0 ? fields.length : after, 0, submitter);
	}
	for (const field of fields) {
		if (is(field, ":disabled") || /^(fieldset|object|output)$/.test(field.localName)) continue;
		const name = field.getAttribute("name") ?? "";
		const type = (field as HTMLInputElement).type ?? "";
		const add = (value: string | File, as = name) => entries.push({ name: as, value, label: labelOf(field), secret: isSecret(field, as) });
		if (field instanceof HTMLInputElement && type === "image") {
			if (field !== submitter) continue;
			add(String(Math.round(point.x)), name ? `${name}.x` : "x");
			add(String(Math.round(point.y)), name ? `${name}.y` : "y");
			continue;
		}
		if (/^(submit|button|reset)$/.test(type) && field !== submitter) continue;
		if (/^(checkbox|radio)$/.test(type) && !(field as HTMLInputElement).checked) continue;
		if (!name) continue;
		if (field instanceof HTMLSelectElement) {
			for (const option of field.selectedOptions) if (!is(option, ":disabled")) add(option.value);
		} else if (type === "file" && field instanceof HTMLInputElement) {
			const files = Array.from(field.files ?? []);
			for (const file of files.length ? files : [new File([], "", { type: "application/octet-stream" })]) add(file);
		} else if (type === "hidden" && /^_charset_$/i.test(name)) add(charset(form));
		else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLButtonElement) add(field.value);
		else add(field.getAttribute("value") ?? "");
		const dirname = field.getAttribute("dirname");
		if (dirname !== null && HAS_DIRNAME.test(type)) add(is(field, ":dir(rtl)") ? "rtl" : "ltr", dirname);
	}
	return entries;
}

/** All its fields in tree order, whether or not they would be sent now. */
export function formFields(form: HTMLFormElement): { name: string; isFile: boolean }[] {
	return Array.from(getElements.call(form) as HTMLFormControlsCollection, (field) => ({
		name: field.getAttribute("name") ?? "",
		isFile: field instanceof HTMLInputElement && field.type === "file",
	}));
}

function charset(form: HTMLFormElement): string {
	for (const label of [...attribute(form, "accept-charset").split(/[\s,]+/), document.characterSet]) {
		try {
			const { encoding } = new TextDecoder(label || "?");
			return /^utf-/.test(encoding) ? "UTF-8" : label === document.characterSet ? label : encoding;
		} catch {}
	}
	return "UTF-8";
}

function labelOf(field: Element): string {
	const text = accessibleName(field);
	return text === attribute(field, "name") ? "" : text;
}

/** Without a field, as where a page has added the entry, the name alone tells. */
export function isSecret(field: Element | null | undefined, name: string): boolean {
	return (
		SECRET_NAME.test(name) || (!!field && ((field as HTMLInputElement).type === "password" || SECRET_FILL.test(attribute(field, "autocomplete"))))
	);
}

/** Where links and forms of this document go that do not say it themselves. */
export const baseTarget = () => document.querySelector("base[target]")?.getAttribute("target") || "";

/**
 * Where submitting would go, the submitter's `form…` attributes first. `url` is absolute and without the entries that
 * GET would add; `method` is GET, POST or DIALOG; `target` "" means this frame.
 */
export function formTarget(form: HTMLFormElement, submitter?: HTMLElement | null): { url: string; method: string; enctype: string; target: string } {
	const pick = (name: string) => (submitter?.hasAttribute(`form${name}`) ? attribute(submitter, `form${name}`) : attribute(form, name));
	const doc = document;
	let url = pick("action") || doc.URL;
	try {
		url = new URL(url, doc.baseURI).href;
	} catch {}
	const method = pick("method").toUpperCase();
	const enctype = pick("enctype").toLowerCase();
	return {
		url,
		method: /^(POST|DIALOG)$/.test(method) ? method : "GET",
		enctype: /^(multipart\/form-data|text\/plain)$/.test(enctype) ? enctype : "application/x-www-form-urlencoded",
		target: pick("target") || baseTarget(),
	};
}

const VALUE_LIMIT = 65_536;
/** Characters of all values together; a message to the background holds no more than 64 MiB. */
const TOTAL_LIMIT = 4_194_304;

/** Entries as `Payload`, within its limits: values cut at 64 Ki characters, 2,000 parts. */
export function entriesPayload(entries: readonly { name: string; value: string | File; label?: string; secret?: boolean }[]): Payload {
	let left = TOTAL_LIMIT;
	const parts = entries.slice(0, 2000).map((entry): PayloadPart => {
		const head = { name: entry.name.slice(0, 500), ...(entry.label && { label: entry.label.slice(0, 500) }) };
		if (entry.value instanceof Blob) {
			const { name, size, type } = entry.value;
			return { ...head, type: "file", value: "", file: { name: name.slice(0, 1000), size, type: type.slice(0, 200) } };
		}
		const value = entry.value.slice(0, Math.min(VALUE_LIMIT, left));
		left -= value.length;
		const more = entry.value.length - value.length;
		return { ...head, type: entry.secret ? "secret" : "text", value, ...(more && { cut: more }) };
	});
	const missing = entries.length - parts.length;
	return { format: "entries", parts, text: "", size: -1, ...(missing > 0 && { cut: missing }) };
}
