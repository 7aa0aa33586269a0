// Pure. Finds the command in a label with the tables of all languages: what its verb is, what it is about, and whether another
// verb takes it over ("Cancel deletion"). The background alone loads this; frames have `readActing`. It names, and may only raise.
import type { Kind } from "./action";
import { about, CANCELS, CLOSES, KEYS, NEGATES, ROLE } from "./label-about";
import { type Match, matchesAt } from "./label-match";
import { prepareRun, RUN, readRun } from "./label-run";
import { unmasked, unmaskedCyrillic } from "./lookalikes";
import { bare, compile, type Entry, type Index, LANGUAGES, ORDER, prepare, type WordClass, wordsOf, written } from "./words-languages";

export interface LabelReading {
	kind: Kind;
	/** the label as often opens something as it acts */
	weak: boolean;
	/** the words that told, normalised */
	word: string;
	/** language whose table told */
	lang: string;
}

const CYRILLIC = ["ru", "uk", "be", "bg", "sr", "mk", "kk", "mn", "tt", "tg", "ky"];
const SCRIPTS: readonly [RegExp, readonly string[]][] = [
	[/[\u0400-\u052f]/, CYRILLIC],
	[/[\u0370-\u03ff]/, ["el"]],
	[/[\u0590-\u05ff]/, ["he"]],
	[/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/, ["ar", "fa", "ur", "kk-arab", "ms-arab"]],
	[/[\u0900-\u097f]/, ["hi", "mr", "ne"]],
	[/[\u0980-\u09ff]/, ["bn"]],
	[/[\u0a00-\u0a7f]/, ["pa"]],
	[/[\u0a80-\u0aff]/, ["gu"]],
	[/[\u0b80-\u0bff]/, ["ta"]],
	[/[\u0c00-\u0c7f]/, ["te"]],
	[/[\u0c80-\u0cff]/, ["kn"]],
	[/[\u0d00-\u0d7f]/, ["ml"]],
	[/[\u0d80-\u0dff]/, ["si"]],
	[/[\u10a0-\u10ff]/, ["ka"]],
	[/[\u1200-\u137f]/, ["am"]],
	[/[\u0530-\u058f]/, ["hy"]],
	[/[\u1100-\u11ff\uac00-\ud7af]/, ["ko"]],
];
const OTHERS = new Set([...SCRIPTS.flatMap(([, langs]) => langs), "ja", "zh", "th", "km", "my"]);
const LATIN = LANGUAGES.map(([lang]) => lang).filter((lang) => !OTHERS.has(lang));

/** Reads in one more language, so that the first label needn't wait for all. False: all are read. */
export function prepareNext(): boolean {
	return [LATIN, ...SCRIPTS.map(([, langs]) => langs)].some(prepare) || prepareRun();
}

/** May stand before a command: "Yes, permanently delete". */
const BEFORE = new Set(
	"yes ok confirm permanently really now just also i understand want to please do you would like are sure that bulk mass force quick ja oui si sim tak da nu ano igen evet kylla definitemente definitivement definitivamente endgultig и да так نعم قم בטוח יא 네".split(
		" ",
	),
);
/** The longest label that is read word by word; of a longer one only what it begins with. */
const MOST_WORDS = 9;
/** A question of this many words is read for what it would delete: "Are you sure that you want to …?" */
const MOST_ASKED = 20;

/** What the label commands; undefined where nothing tells or it changes nothing. */
export function readLabel(label: string): LabelReading | undefined {
	const short = label.slice(0, 400);
	const run = RUN.test(short) ? readRun(short) : undefined;
	if (run && run !== "harmless") return run;
	// what takes a command back in one script takes nothing back in another
	if (run && !/[a-z\u0400-\u04ff]/i.test(short)) return undefined;
	const text = written(short);
	let words = wordsOf(text.replaceAll("*", " ").replaceAll("&", " and ")).slice(0, 40);
	// "D e l e t e"
	if (words.length > 3 && words.every((word) => word.length === 1)) words = [words.join("")];
	if (!words.length) return undefined;
	let best: Reading | undefined;
	for (const langs of [
		...SCRIPTS.filter(([script]) => script.test(text)).map(([, langs]) => langs),
		...(/[a-z\u00c0-\u024f\u1e00-\u1eff]/.test(text) ? [LATIN] : []),
	])
		best = better(best, readWith(words, compile(langs).index, /[?？؟;]\s*$/.test(text)));
	// What is dressed as something else is read as what a person sees, where that is worse.
	if (!best?.kind || rank(best) > HARMFUL_RANK) {
		const shown = [...unmasked(words), ...(/[\u202d\u202e]/.test(short) ? [wordsOf([...text].reverse().join(""))] : [])];
		const cyrillic = unmaskedCyrillic(words);
		for (const [each, langs] of [...shown.map((some) => [some, LATIN] as const), ...(cyrillic ? [[cyrillic, CYRILLIC] as const] : [])]) {
			const masked = readWith(each, compile(langs).index, false);
			if (masked?.kind && (!best?.kind || rank(masked) < rank(best))) best = masked;
		}
	}
	return best?.kind ? { kind: best.kind, weak: best.weak, word: best.word, lang: best.lang } : undefined;
}

interface Reading {
	/** undefined: a verb that changes nothing */
	kind: Kind | undefined;
	weak: boolean;
	word: string;
	lang: string;
	/** how many words of the label its language knows, and how surely */
	knows: number;
	sure: number;
	/** the word that the command begins at */
	at: number;
	/** its language puts verbs last */
	verbLast: boolean;
}
const HARMLESS: Reading = { kind: undefined, weak: false, word: "", lang: "", knows: 0, sure: 0, at: 0, verbLast: false };

function readWith(words: readonly string[], index: Index, isQuestion: boolean): Reading | undefined {
	const byLang = new Map<string, Match[]>();
	const end = Math.min(words.length, isQuestion ? MOST_ASKED : MOST_WORDS);
	const plainWords = words.map(bare);
	for (let at = 0; at < end; at++)
		for (const match of matchesAt(words, plainWords, at, index)) {
			const list = byLang.get(match.entry.lang);
			if (list) list.push(match);
			else byLang.set(match.entry.lang, [match]);
		}
	let best: Reading | undefined;
	for (const [lang, matches] of byLang) best = better(best, readIn(lang, matches, words, plainWords, isQuestion));
	return best;
}

/** The language that knows more words of the label; then the riskier; what risks nothing yields to what is better known. */
function better(one: Reading | undefined, other: Reading | undefined): Reading | undefined {
	if (!one || !other) return one ?? other;
	if (one.knows !== other.knows) return one.knows > other.knows ? one : other;
	const [first, second] = rank(other) < rank(one) ? [other, one] : [one, other];
	if (rank(second) < HARMFUL_RANK) return first;
	// "Přejít na import", "Uppdatera nu": what stands first in one language commands, not what another takes for a verb behind it
	if (first.at > 0 && !first.verbLast && second.at === 0 && second.sure >= 2 && (!second.kind || second.kind === "search" || !first.kind))
		return second;
	return first.sure < 1.5 && second.sure >= 2 ? second : first.sure >= second.sure || first.at !== second.at ? first : second;
}

const HARMFUL_RANK = ORDER.indexOf("upload") + 0.5;

function rank({ kind, weak }: Reading): number {
	// what changes nothing in one language and little in another changes nothing
	return (kind ? ORDER.indexOf(kind) : HARMFUL_RANK) + (weak && kind ? 0.2 : 0);
}

const IS_KIND = new Set<WordClass>(ORDER);

/** The reading of one language. */
function readIn(
	lang: string,
	matches: readonly Match[],
	words: readonly string[],
	plainWords: readonly string[],
	isQuestion: boolean,
): Reading | undefined {
	const nouns = new Set<WordClass>();
	const joints = new Set<number>();
	const known = new Map<number, number>();
	const know = ({ at, end, sure }: Match) => {
		for (let each = at; each < end; each++) known.set(each, Math.max(known.get(each) ?? 0, sure));
	};
	words.forEach((word, at) => {
		if (word === "and") joints.add(at);
	});
	for (const { at, entry } of matches) {
		if (entry.is === "joints") joints.add(at);
		else if (entry.is !== "harmless" && !IS_KIND.has(entry.is)) nouns.add(entry.is);
	}
	// moderators and administrators are called so nearly everywhere
	if (plainWords.some((word) => ROLE.test(word))) nouns.add("rights").add("sanctions").add("people");
	const commands: Match[] = [];
	let head = true;
	let end = words.length;
	for (let at = 0; at < end; at++) {
		const here = matches.filter((match) => match.at === at && (match.entry.is === "harmless" || IS_KIND.has(match.entry.is)));
		const usable = here.filter(
			({ entry, end }) => (!entry.head || head || (isQuestion && entry.is === "delete")) && (!entry.whole || (at === 0 && end === words.length)),
		);
		usable.sort((a, b) => b.end - a.end || b.size - a.size || order(a.entry) - order(b.entry));
		const [first] = usable;
		if (first && (first.entry.is === "harmless" || head || words.length <= MOST_WORDS || (isQuestion && first.entry.is === "delete"))) {
			commands.push(first);
			know(first);
			at = first.end - 1;
			if (first.split) end = words.length - 1;
		}
		head = joints.has(at + 1) || joints.has(at) || (head && !first && (BEFORE.has(plainWords[at] ?? "") || /^\d+$/.test(words[at] ?? "")));
	}
	for (const match of matches) if (nouns.has(match.entry.is) || match.entry.is === "joints") know(match);
	const knows = known.size;
	const sure = [...known.values()].reduce((sum, one) => sum + one, 0);
	const keys = plainWords.some((word) => KEYS.test(word));
	const verbs = commands.filter(({ entry }) => entry.is !== "harmless");
	const verbLast = Boolean(commands[0]?.entry.table.verbLast);
	const none: Reading = { ...HARMLESS, lang, knows, sure, at: commands[0]?.at ?? 0, verbLast };
	if (!verbs.length) {
		// "Are you sure that you want to cancel this post?"
		const dropped = isQuestion && nouns.has("posts") ? commands.find(({ entry }) => CANCELS.test(entry.item)) : undefined;
		if (dropped) return { kind: "delete", weak: false, word: dropped.entry.item, lang, knows, sure, at: dropped.at, verbLast };
		// "Cancel the ban" lifts it
		const [lifts] = commands;
		if (lifts && lifts.at < 2 && (nouns.has("sanctions") || keys) && CANCELS.test(lifts.entry.item))
			return { kind: "share", weak: false, word: lifts.entry.item, lang, knows, sure, at: lifts.at, verbLast };
		if (lifts && ((nouns.has("accounts") && CLOSES.test(lifts.entry.item)) || (nouns.has("bound") && CANCELS.test(lifts.entry.item))))
			return { kind: "delete", weak: false, word: lifts.entry.item, lang, knows, sure, at: lifts.at, verbLast };
		const only = commands[0];
		return only && (only.at < 2 || (only.entry.table.verbLast && only.end >= words.length)) ? none : undefined;
	}
	if (nouns.has("past") && !isQuestion) return none;
	const [start] = commands;
	const last = commands.at(-1);
	const joined = [...joints].some((at) => at > 0 && at < words.length - 1);
	// "Search orders", "Siparişleri ara"
	const searches = start?.entry.is === "search" && start.at < 2 ? start : last?.entry.is === "search" && last.entry.table.verbLast ? last : undefined;
	if (searches && !joined && (searches === start || searches.end >= words.length))
		return { kind: "search", weak: false, word: searches.entry.item, lang, knows, sure, at: searches.at, verbLast };
	if (last?.entry.is === "harmless" && (nouns.has("sanctions") || keys) && CANCELS.test(last.entry.item))
		return { kind: "share", weak: false, word: last.entry.item, lang, knows, sure, at: last.at, verbLast };
	// "Orders cancel", in languages in which an order is a verb too
	if (last?.entry.is === "harmless" && last.entry.table.verbLast && nouns.has("bound") && CANCELS.test(last.entry.item))
		return { kind: "delete", weak: false, word: last.entry.item, lang, knows, sure, at: last.at, verbLast };
	// where verbs come last, what stands before one is its object
	if (
		start?.entry.is === "harmless" &&
		start.at < 2 &&
		!(start.entry.table.verbLast && last?.entry.is !== "harmless") &&
		!(joined && verbs.some(({ entry }) => RISKY.has(entry.is)))
	)
		return none;
	if (last?.entry.is === "harmless" && last.entry.table.verbLast && !joined && last.end >= words.length) return none;
	const far = (match: Match) => match.at > 2 && match.entry.weak;
	const able = verbs.filter((match) => !far(match));
	able.sort((a, b) => order(a.entry) - order(b.entry));
	const [chosen] = able;
	if (!chosen) return none;
	// "Tillåt inte", "Jetzt nicht aktivieren"
	const negated = chosen.end === words.length - 1 ? words[chosen.end] : chosen.end === words.length ? words[chosen.at - 1] : undefined;
	if (negated && NEGATES.test(negated)) return none;
	// "Send and stay on page" sends no page
	if (joined && chosen.entry.is === "send") nouns.delete("posts");
	// "Reply all" is about no reply, "Nicht mehr folgen" about no more
	for (const noun of ["posts", "passing"] as const)
		if (matches.every(({ at, end, entry }) => entry.is !== noun || (at >= chosen.at && end <= chosen.end))) nouns.delete(noun);
	// "12 replies", "Block 4"
	if (words.length === 2 && words.some((word) => /^\d+$/.test(word)) && NAMES.has(chosen.entry.is)) return none;
	const kind = about(chosen.entry.is as Kind, chosen.entry, nouns);
	if (!kind) return none;
	return {
		kind,
		weak: chosen.entry.weak && kind === chosen.entry.is,
		word: chosen.entry.item.replaceAll("_", " "),
		lang,
		knows,
		sure,
		at: chosen.at,
		verbLast,
	};
}

/** Verbs that are nouns as well, in one language or another. With a number they name a thing. */
const NAMES = new Set<WordClass>(["share", "post", "send"]);

function order({ is, weak }: Entry): number {
	return (is === "harmless" ? 50 : ORDER.indexOf(is as Kind)) + (weak ? 100 : 0);
}

/** Kinds that a harmless beginning doesn't take back: "Copy and send". */
const RISKY = new Set<WordClass>(ORDER.slice(0, ORDER.indexOf("upload") + 1));
