// Isolated world. Whether a press on a control must wait for a person, and what exactly it would do.
import type { Control, Kind, Payload, RequestInfo } from "../core/action";
import { controlKind, urlAction } from "../core/control-kind";
import { NO_PAYLOAD } from "../core/no-payload";
import { describeControl } from "./describe-control";
import { entriesPayload, formEntries, formTarget } from "./form-entries";
import { fieldsAround, fileNumber, keepsContent, nearbyEntries } from "./nearby-entries";

/** characters of a name or value of a GET form, and entries, that are read at once for what they would do */
const READ = 100;
const AT_ONCE = 30;
const CARRIES_CONTENT: readonly Kind[] = ["post", "send", "submit", "update", "account", "draft", "upload", "share"];

export interface Gate {
	element: Element;
	control: Control;
	kind: Kind;
	form?: HTMLFormElement;
}

export type Submitter = HTMLButtonElement | HTMLInputElement;

/** The form that pressing this control submits, if it is a submit button. */
export function submittedForm(element: Element): HTMLFormElement | undefined {
	const isSubmitter =
		(element instanceof HTMLButtonElement && element.type === "submit") ||
		(element instanceof HTMLInputElement && /^(submit|image)$/.test(element.type));
	return isSubmitter ? ((element as Submitter).form ?? undefined) : undefined;
}

/** Whether sending this form changes something by what the markup says: its method, or a GET that reads like an action. */
export function formKind(form: HTMLFormElement, submitter: HTMLElement | null): Kind | undefined {
	const { method, url } = formTarget(form, submitter);
	if (method === "DIALOG") return undefined;
	if (method !== "GET") return "submit";
	const entries = formEntries(form, submitter).map(({ name, value }) => [
		name.slice(0, READ),
		typeof value === "string" ? value.slice(0, READ) : value.name.slice(0, READ),
	]);
	// Of a long address only the beginning is read.
	for (let at = 0; at === 0 || at < entries.length; at += AT_ONCE) {
		const query = new URLSearchParams(entries.slice(at, at + AT_ONCE));
		const kind = urlAction(`${url.split(/[?#]/)[0]}?${query}`, "GET")?.kind;
		if (kind) return kind;
	}
	return undefined;
}

/** undefined: press freely; what follows from it is looked at when it happens. */
export function pressGate(element: Element): Gate | undefined {
	const control = describeControl(element);
	const form = submittedForm(element);
	const named = controlKind(control)?.kind;
	const kind = named ?? (form && formKind(form, element as Submitter));
	if (!kind) return undefined;
	return { element, control, kind, ...(form && { form }) };
}

/** "#" and "javascript:" links are buttons: their address says nothing of what they do. */
function leadsElsewhere(href: string): boolean {
	return /^https?:/i.test(href) && href.split("#")[0] !== location.href.split("#")[0];
}

/** What the press would send, as far as the page shows it before its handlers have run. */
export function pressContent({ element, control, form, kind }: Gate): { request?: RequestInfo; payload: Payload } {
	if (form) {
		const { url, method } = formTarget(form, element as Submitter);
		return { request: { url, method, headers: [] }, payload: entriesPayload(formEntries(form, element as Submitter)) };
	}
	if (control.href && leadsElsewhere(control.href))
		return { request: { url: control.href, method: control.method ?? "GET", headers: [] }, payload: NO_PAYLOAD };
	// Deleting or buying sends no text of its own; fields nearby would only mislead.
	const entries = CARRIES_CONTENT.includes(kind) ? nearbyEntries(element) : [];
	return { payload: entries.length ? entriesPayload(entries) : NO_PAYLOAD };
}

/** Whether the fields say what they say now: what the page's code sends of them by itself is what was shown then. */
export const keepsShown = ({ element, form, kind }: Gate): (() => boolean) =>
	keepsContent(form || CARRIES_CONTENT.includes(kind) ? fieldsAround(element) : []);

const TELLING = /^(id|name|value|href|action|method|onclick|target|data-.*|form.*|hx-.*)$/;
/** What scripts write onto elements only to style or to track them. */
const STYLING = /^data-(state|focus|hover|active|highlighted|loading|pressed|selected|react|v-|radix|headlessui|popper|side|align|tooltip)/;
const ROW = "tr,li,article,[role=row],[role=listitem],[role=article],[role=option],form,dialog,[role=dialog]";

/** The attributes that say what a control acts on: its own, and those of what it stands in up to its row or form. */
export function actsOn(element: Element): string {
	const said: string[] = [];
	for (let at: Element | null = element, steps = 0; at && steps < 8; at = at.parentElement, steps++) {
		for (const { name, value } of Element.prototype.getAttributeNames
			.call(at)
			.map((name) => ({ name, value: Element.prototype.getAttribute.call(at, name) }))) {
			if (TELLING.test(name) && !STYLING.test(name)) said.push(`${name}=${value}`);
		}
		if (at !== element && Element.prototype.matches.call(at, ROW)) break;
	}
	return said.join("\n").slice(0, 10_000);
}

/** Where an image button was pressed differs by a pixel from what was shown and means nothing: its own two entries, no field's. */
export function pixelsOf(submitter: HTMLElement | null): string[] {
	if (!(submitter instanceof HTMLInputElement) || submitter.type !== "image") return [];
	const name = submitter.getAttribute("name");
	return ["x", "y"].map((axis) => (name ? `${name}.${axis}` : axis));
}

/** How far the page was scrolled, which sites write into the form as it leaves, to come back to the same place. */
const SCROLLED = /(^|_|wp)scroll_?(top|left|pos|position)?_?[xy]?$/i;

/** An entry list as one text, to tell whether it is still what was shown. */
export function listKey(entries: [string, string | File][], pixels: readonly string[]): string {
	// A field that takes the name of one of them is no pixel: then all of that name count.
	const isPixel = (name: string) => pixels.includes(name) && entries.filter((entry) => entry[0] === name).length === 1;
	const isScroll = (name: string, value: string | File) => typeof value === "string" && SCROLLED.test(name) && /^(\d{1,6}(\.\d*)?)?$/.test(value);
	return JSON.stringify(
		entries
			.filter(([name, value]) => !isPixel(name) && !isScroll(name, value))
			.map(([name, value]) => [
				name,
				typeof value === "string" ? value.replace(/\r\n?/g, "\n") : `${value.name}/${value.size}/${value.type}/${fileNumber(value)}`,
			]),
	);
}

/** What sites put in by themselves at the last moment, and nobody could judge: numbers used once, proofs, times. */
const MACHINE_NAME = /nonce|token|csrf|xsrf|captcha|timestamp|honeypot|_time$|^ts$/i;

/** "Repeat the password", which pages fill in themselves where they show what is typed. */
const REPEATS = /pass|pwd/i;

/** Whether `entries` is what was shown (`key`), save for additions of that kind. */
export function isAsShown(key: string, entries: [string, string | File][], pixels: readonly string[]): boolean {
	if (listKey(entries, pixels) === key) return true;
	const shown = new Map(JSON.parse(key) as [string, string][]);
	const repeats = ([name, value]: [string, string | File]) =>
		shown.get(name) === "" && REPEATS.test(name) && [...shown].some(([other, said]) => said === value && REPEATS.test(other));
	return (
		listKey(
			entries
				.filter(([name]) => shown.has(name) || !MACHINE_NAME.test(name))
				.map((entry): [string, string | File] => (repeats(entry) ? [entry[0], ""] : entry)),
			pixels,
		) === key
	);
}

/** All that tells what sending this form would do: where, how, and with which entries. */
export function formKey(form: HTMLFormElement, submitter: HTMLElement | null): string {
	return JSON.stringify([formTarget(form, submitter), entriesKey(form, submitter)]);
}

export function entriesKey(form: HTMLFormElement, submitter: HTMLElement | null): string {
	const entries = formEntries(form, submitter).map(({ name, value }): [string, string | File] => [name, value]);
	return listKey(entries, pixelsOf(submitter));
}
