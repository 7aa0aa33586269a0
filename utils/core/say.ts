// Pure. Words in the person's language: a message by its key, values put in, the right plural form. Whoever starts a surface gives it a
// tongue first (`speak`); what the log and the agent are told is never said through here, it stays English.
import type english from "../../locales/en.json";

type Keys<T, Path extends string = ""> = {
	[K in keyof T & string]: T[K] extends string ? `${Path}${K}` : T[K] extends { other: string } ? never : Keys<T[K], `${Path}${K}.`>;
}[keyof T & string];
type CountedKeys<T, Path extends string = ""> = {
	[K in keyof T & string]: T[K] extends string ? never : T[K] extends { other: string } ? `${Path}${K}` : CountedKeys<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** Of a message without plural forms: "card.deny" */
export type MessageKey = Keys<typeof english>;
/** Of one with them, chosen by `Intl.PluralRules`: "span.minutes" */
export type CountedKey = CountedKeys<typeof english>;
export type Values = Readonly<Record<string, string | number>>;

export const LANGUAGES = ["en", "de", "fr", "es", "ja", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Tongue {
	language: Language;
	/** "" where there is no such message. @param key its steps joined by `_`, as browsers want them */
	look(key: string): string;
}

let tongue: Tongue = { language: "en", look: () => "" };
/** messages are asked for again and again, and the browser's own table is gone once the extension was reloaded under a page */
const known = new Map<string, string>();
/** making one takes longer than using it */
const formats = new Map<string, unknown>();

export function speak(next: Tongue): void {
	tongue = next;
	known.clear();
	formats.clear();
}

/** of the document or box that shows the words */
export const language = (): Language => tongue.language;
export const direction = (of: Language = tongue.language): "rtl" | "ltr" => (of === "ar" ? "rtl" : "ltr");

/** The message as it is written, with `{names}` for values and `<b>`, `<em>`, `<kbd>` for emphasis. */
export function template(key: MessageKey | CountedKey, n?: number): string {
	if (n === undefined) return found(key);
	const form = format("plural", () => new Intl.PluralRules(tongue.language)).select(n);
	return found(`${key}.${form}`) || found(`${key}.other`);
}

function found(key: string): string {
	const path = key.replaceAll(".", "_");
	let text = known.get(path);
	if (text === undefined) {
		text = tongue.look(path);
		if (text) known.set(path, text);
	}
	return text || (/\.(zero|one|two|few|many)$/.test(key) ? "" : key);
}

/** Where each `{name}` stands: texts at even places, names at odd ones. */
export const split = (text: string): string[] => text.split(/\{(\w+)\}/);

export const say = (key: MessageKey, values: Values = {}): string => filled(template(key), values);
/** With `{n}` for the count. */
export const sayMany = (key: CountedKey, n: number, values: Values = {}): string => filled(template(key, n), { n, ...values });

const filled = (text: string, values: Values): string =>
	split(text)
		.map((piece, i) => (i % 2 ? shown(values[piece] ?? `{${piece}}`) : piece))
		.join("");
const shown = (value: string | number): string => (typeof value === "number" ? number(value) : isolated(value));

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/**
 * A value can't reorder the sentence around it. Where both read the same way there is nothing to keep apart. What was said already, with
 * values in it, reads as the language does: browsers don't look for that inside isolates.
 */
export function isolated(text: string): string {
	const isRtl = direction() === "rtl";
	if (!text || !(RIGHT_TO_LEFT.test(text) || (isRtl && /[a-z]/i.test(text)))) return text;
	return `${isRtl && text.includes("\u2068") ? "\u2067" : "\u2068"}${text}\u2069`;
}

/** @param digits exactly so many after the point */
export const number = (n: number, digits = 0): string =>
	format(`number ${digits}`, () => new Intl.NumberFormat(tongue.language, { minimumFractionDigits: digits, maximumFractionDigits: digits })).format(
		n,
	);
export const percent = (part: number): string => format("percent", () => new Intl.NumberFormat(tongue.language, { style: "percent" })).format(part);
/** "a, b and c" */
export const listed = (items: readonly string[]): string => listFormat().format(items);
/** The same in pieces, so that each item can be drawn as it is. */
export const listedParts = (items: readonly string[]): { type: "element" | "literal"; value: string }[] => listFormat().formatToParts(items);
/** en-GB: no comma before "and", as in the log */
const listFormat = () => format("list", () => new Intl.ListFormat(tongue.language === "en" ? "en-GB" : tongue.language, { type: "conjunction" }));
/** @param at epoch ms. English is dated as the browser's own region does. */
export const moment = (at: number, style: Intl.DateTimeFormatOptions): string =>
	format(JSON.stringify(style), () => new Intl.DateTimeFormat(tongue.language === "en" ? undefined : tongue.language, style)).format(at);

function format<T>(name: string, make: () => T): T {
	if (!formats.has(name)) formats.set(name, make());
	return formats.get(name) as T;
}
