// Pure. Which entries of the tables a label's words are: as written, with an ending that their language has, or without accents.
// The background alone loads this.
import { type Language, NOUNS } from "./languages/language";
import { bare, type Entry, type Index, type Part, type WordClass, wordsIn } from "./words-languages";

export interface Match {
	at: number;
	end: number;
	entry: Entry;
	/** letters that were compared */
	size: number;
	/** how much the language is known by it: its word as it stands, with an ending, without its accents */
	sure: number;
	/** its second half ends the label */
	split?: boolean;
}

const LONGEST_ENDING = 6;
const IS_NOUN = new Set<WordClass>(NOUNS);

/** All entries that begin with this word, each language's most telling ones. */
export function matchesAt(words: readonly string[], plainWords: readonly string[], at: number, index: Index): Match[] {
	const word = words[at] ?? "";
	const found: Match[] = [];
	const add = (entries: readonly Entry[] | undefined, some: readonly string[]) => {
		for (const entry of entries ?? []) {
			let best: { size: number; end: number; split?: boolean } | undefined;
			for (const spelling of wordsIn(entry)) {
				const size = fits(spelling, entry.table, some, at, some !== words);
				if (size > (best?.size ?? 0)) best = { size, end: at + spelling.length };
				else if (!size && entry.table.splits && isSplit(spelling, some, at)) best ??= { size: 4, end: at + 1, split: true };
			}
			if (best) found.push({ at, ...best, entry, sure: some !== words ? 1 : entry.item.endsWith("*") ? 1.5 : 2 });
		}
	};
	const beginnings = (of: string, map: Map<string, Entry[]>, some: readonly string[]) => {
		for (let length = of.length; length > 1 && of.length - length <= endingOf(of); length--) add(map.get(of.slice(0, length)), some);
	};
	add(index.whole.get(word), words);
	beginnings(word, index.open, words);
	inOtherForms(word, words, at, index, found);
	// with accents of its own a Latin word means them
	if (found.length || (word.length < 4 && /^[a-z]*$/.test(word)) || (/^[ -\u024f\u1e00-\u1eff]*$/.test(word) && plainWords[at] !== word))
		return found;
	const simple = plainWords[at] ?? "";
	add(index.bare.get(simple), plainWords);
	beginnings(simple, index.bareOpen, plainWords);
	if (simple !== word) {
		add(index.whole.get(simple), plainWords);
		beginnings(simple, index.open, plainWords);
	}
	return found;
}

/** "Voeg … toe": both halves of a verb, what it is about between them. */
function isSplit([first, second, more]: readonly Part[], words: readonly string[], at: number): boolean {
	return Boolean(second && !more && words.length > at + 2 && first?.text === words[at] && second.text === words.at(-1));
}

/** Adds the entries of which this word is another form: "удалите" beside "удалить", in languages that know no verb as it stands. */
function inOtherForms(word: string, words: readonly string[], at: number, index: Index, found: Match[]): void {
	if (word.length < 4 || word.length > 24) return;
	for (const [lang, table] of index.inflected) {
		if (found.some(({ entry }) => entry.lang === lang && !IS_NOUN.has(entry.is))) continue;
		for (const [ending, verb] of table.forms ?? []) {
			if (!ending.test(word)) continue;
			// a pronoun behind it gives the verb an accent that it hasn't alone
			const written = word.replace(ending, verb);
			const form = index.whole.has(written) ? written : bare(written);
			for (const entry of form.length < 3 ? [] : (index.whole.get(form) ?? [])) {
				if (entry.lang !== lang) continue;
				const some = words.with(at, form);
				const spelling = wordsIn(entry).find((each) => fits(each, table, some, at, false) > 0);
				if (spelling) found.push({ at, end: at + spelling.length, entry, size: form.length, sure: 1.5 });
			}
		}
	}
}

/** Endings of languages that put whole words behind the stem are longer. */
function endingOf(word: string): number {
	return /[\uac00-\ud7af]/.test(word) ? 12 : LONGEST_ENDING;
}

/** Letters compared, 0 if the label goes on differently. */
function fits(entry: readonly Part[], table: Language, label: readonly string[], at: number, isBare: boolean): number {
	let size = 0;
	for (let each = 0; each < entry.length; each++) {
		const word = label[at + each];
		const part = entry[each];
		if (word === undefined || !part) return 0;
		const text = isBare ? bare(part.text) : part.text;
		if (part.open ? !(word.startsWith(text) && isEnding(word.slice(text.length).normalize("NFC"), table, endingOf(word))) : word !== text) {
			// later words of a phrase may be written without their accents
			if (isBare || each === 0) return 0;
			const simple = bare(word);
			const simpleText = bare(part.text);
			if (part.open ? !simple.startsWith(simpleText) : simple !== simpleText) return 0;
		}
		size += text.length + (part.open ? 0 : 1);
	}
	return size;
}

/** Endings of participles and nouns of languages that name their own endings: a stem of another is not meant by them. */
const FOREIGN = /^(ad[oa]s?|id[oa]s?|at[aeio]|ate[ns]?|ed|ées?|iert(e[nrms]?)?|iche|[ai]tions?|[acs]iones|ações|azioni|it[äàéeé]t?|itet|ity|ità)$/;

function isEnding(ending: string, { endings, notEndings }: Language, longest: number): boolean {
	return ending.length <= longest && (endings ? endings.test(ending) : !FOREIGN.test(ending)) && !notEndings?.test(ending);
}
