// Pure. All languages that labels are named in, compiled per script on first use. The background alone loads this.
import type { Kind } from "./action";
import { ASIAN } from "./languages/asian";
import { FURTHER } from "./languages/further";
import { GERMANIC } from "./languages/germanic";
import { type Language, NOUNS } from "./languages/language";
import { ROMANCE } from "./languages/romance";
import { SLAVIC } from "./languages/slavic";
import { TURKIC_SEMITIC } from "./languages/turkic-semitic";
import { URALIC_BALTIC } from "./languages/uralic-baltic";
import { plain } from "./words";

/** Language code, its table, and the file that it stands in. */
export const LANGUAGES: readonly (readonly [string, Language, string])[] = [
	...named(GERMANIC, "germanic"),
	...named(ROMANCE, "romance"),
	...named(SLAVIC, "slavic"),
	...named(URALIC_BALTIC, "uralic-baltic"),
	...named(TURKIC_SEMITIC, "turkic-semitic"),
	...named(ASIAN, "asian"),
	...named(FURTHER, "further"),
];

function named(tables: Record<string, Language>, file: string) {
	return Object.entries(tables).map(([lang, table]) => [lang, table, `languages/${file}.ts`] as const);
}

/** Riskiest first; where a label reads as two, the earlier wins. */
export const ORDER: readonly Kind[] = ["delete", "purchase", "account", "share", "post", "send", "upload", "update", "submit", "draft", "search"];
const CLASSES = [...ORDER, "harmless", "joints", ...NOUNS] as const;
export type WordClass = (typeof CLASSES)[number];

export interface Entry {
	lang: string;
	table: Language;
	is: WordClass;
	/** as it stands in the table; `wordsIn` takes it apart */
	item: string;
	words?: Part[][];
	weak: boolean;
	head: boolean;
	whole: boolean;
}
/** A word of an entry, and whether it may have an ending. */
export interface Part {
	text: string;
	open: boolean;
}

/** Entries by the text of their first word: whole words and beginnings of words, and those without accents that have some. */
export interface Index {
	whole: Map<string, Entry[]>;
	open: Map<string, Entry[]>;
	bare: Map<string, Entry[]>;
	bareOpen: Map<string, Entry[]>;
	/** languages whose verbs have other forms */
	inflected: [string, Language][];
}

const SAME: Record<string, string> = {
	ı: "i",
	ł: "l",
	đ: "d",
	ð: "d",
	ø: "o",
	æ: "ae",
	œ: "oe",
	ß: "ss",
	þ: "th",
	ς: "σ",
	ی: "ي",
	ک: "ك",
	ى: "ي",
	ة: "ه",
	ہ: "ه",
	ھ: "ه",
	ۃ: "ه",
};
const LETTERS = new RegExp(`[${Object.keys(SAME).join("")}]`, "g");

/** Lower case with accents, invisible characters and presentation forms gone. */
export function written(text: string, limit = 400): string {
	const short = text.slice(0, limit);
	return /^[ -~]*$/.test(short)
		? short.toLowerCase()
		: short
				.normalize("NFKC")
				.replace(/[\p{Cf}\u064b-\u065f\u0640\u0591-\u05c7\u055b\u055c\u055e]/gu, "")
				.toLowerCase()
				.normalize("NFC")
				.replace(/[șț]|i\u0307/g, (letter) => (letter === "ș" ? "ş" : letter === "ț" ? "ţ" : "i"));
}

/** The same without accents, and with one letter for those that keyboards or languages write differently. */
export function bare(text: string): string {
	if (/^[ -~]*$/.test(text)) return text.toLowerCase();
	return plain(text, text.length)
		.replace(/[\u093c\u09bc]/g, "")
		.replace(LETTERS, (letter) => SAME[letter] ?? letter);
}

const NOT_WORD = /[^\p{L}\p{N}\p{M}*]+/u;
export const wordsOf = (text: string): string[] => text.split(NOT_WORD).filter(Boolean);

/** All spellings of an entry, word by word. */
export function wordsIn(entry: Entry): Part[][] {
	if (entry.words) return entry.words;
	let all = [""];
	for (const choice of entry.item.split("_")) all = all.flatMap((start) => choice.split("/").map((word) => (start ? `${start} ${word}` : word)));
	entry.words = all.map((one) => wordsOf(one).map((word) => ({ text: word.replace(/\*$/, ""), open: word.endsWith("*") })));
	return entry.words;
}

function firstWords(item: string): string[] {
	const end = item.search(/[_·&]/);
	const first = end < 0 ? item : item.slice(0, end);
	return first.includes("/") ? first.split("/") : [first];
}

interface Compiled {
	index: Index;
	entries: Entry[];
}
const compiled = new Map<string, Compiled & { left: string[] }>();

/** The index over these languages, made once, unless `prepare` has been there before. */
export function compile(langs: readonly string[]): Compiled {
	const made = begun(langs);
	while (made.left.length) addNext(made);
	return made;
}

/** Compiles one more language of these: all at once takes some 20 ms. False: nothing was left. */
export function prepare(langs: readonly string[]): boolean {
	const made = begun(langs);
	addNext(made);
	return made.left.length > 0;
}

function begun(langs: readonly string[]): Compiled & { left: string[] } {
	const key = `${langs[0]}${langs.length}`;
	let made = compiled.get(key);
	if (!made) {
		made = { index: { whole: new Map(), open: new Map(), bare: new Map(), bareOpen: new Map(), inflected: [] }, entries: [], left: [...langs] };
		compiled.set(key, made);
	}
	return made;
}

/** Entries are only cut out here, and taken apart when a label meets them. */
function addNext({ index, entries, left }: Compiled & { left: string[] }): void {
	const next = left.shift();
	const [lang, table] = LANGUAGES.find(([lang]) => lang === next) ?? [];
	if (!lang || !table) return;
	if (table.forms) index.inflected.push([lang, table]);
	for (const is of CLASSES) {
		const text = table[is as keyof Language];
		if (typeof text !== "string") continue;
		// accents go at once for the whole table: word by word this took most of the time
		const simple = bare(text).split(" ");
		const items = text.split(" ");
		for (let at = 0; at < items.length; at++) {
			const marked = items[at] ?? "";
			let from = 0;
			while (marked[from] === "^" || marked[from] === "=" || marked[from] === "~") from++;
			const item = marked.slice(from);
			if (!item) continue;
			const has = (mark: string) => from > 0 && marked.lastIndexOf(mark, from - 1) >= 0;
			const entry: Entry = { lang, table, is, item, weak: has("~"), head: has("^"), whole: has("=") };
			entries.push(entry);
			for (const word of firstWords(item)) putWord(index.whole, index.open, word, entry);
			if (simple[at] !== marked) for (const word of firstWords((simple[at] ?? "").slice(from))) putWord(index.bare, index.bareOpen, word, entry);
		}
	}
}

function putWord(whole: Map<string, Entry[]>, open: Map<string, Entry[]>, word: string, entry: Entry): void {
	const isOpen = word.endsWith("*");
	const map = isOpen ? open : whole;
	const key = isOpen ? word.slice(0, -1) : word;
	const list = map.get(key);
	if (list) list.push(entry);
	else map.set(key, [entry]);
}
