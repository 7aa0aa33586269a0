// Pure. Finds the command in a label with the tables of all languages: what its verb is, what it is about, and whether another
// verb takes it over ("Cancel deletion"). The background alone loads this; frames have `readActing`. It names, and may only raise.
import type { Kind } from "./action";
import { RUN, readRun } from "./label-run";
import type { Language } from "./languages/language";
import { unmasked } from "./lookalikes";
import {
	bare,
	compile,
	type Entry,
	type Index,
	LANGUAGES,
	ORDER,
	type Part,
	prepare,
	type WordClass,
	wordsIn,
	wordsOf,
	written,
} from "./words-languages";

export interface LabelReading {
	kind: Kind;
	/** the label as often opens something as it acts */
	weak: boolean;
	/** the words that told, normalised */
	word: string;
	/** language whose table told */
	lang: string;
}

const SCRIPTS: readonly [RegExp, readonly string[]][] = [
	[/[\u0400-\u052f]/, ["ru", "uk", "be", "bg", "sr", "mk", "kk"]],
	[/[\u0370-\u03ff]/, ["el"]],
	[/[\u0590-\u05ff]/, ["he"]],
	[/[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/, ["ar", "fa", "ur"]],
	[/[\u0900-\u097f]/, ["hi", "mr"]],
	[/[\u0980-\u09ff]/, ["bn"]],
	[/[\u0530-\u058f]/, ["hy"]],
	[/[\u1100-\u11ff\uac00-\ud7af]/, ["ko"]],
];
const OTHERS = new Set([...SCRIPTS.flatMap(([, langs]) => langs), "ja", "zh", "th", "km", "my"]);
const LATIN = LANGUAGES.map(([lang]) => lang).filter((lang) => !OTHERS.has(lang));

/** Reads in one more language, so that the first label needn't wait for all. False: all are read. */
export function prepareNext(): boolean {
	return [LATIN, ...SCRIPTS.map(([, langs]) => langs)].some(prepare);
}

/** May stand before a command: "Yes, permanently delete". */
const BEFORE = new Set(
	"yes ok confirm permanently really now just also i understand want to please bulk mass force quick ja oui si sim tak da nu ano igen evet kylla definitemente definitivement definitivamente endgultig и да так نعم בטוח יא 네".split(
		" ",
	),
);
/** The longest label that is read word by word; of a longer one only what it begins with. */
const MOST_WORDS = 9;
const LONGEST_ENDING = 6;

/** What the label commands; undefined where nothing tells or it changes nothing. */
export function readLabel(label: string): LabelReading | undefined {
	const short = label.slice(0, 400);
	const run = RUN.test(short) ? readRun(short) : undefined;
	if (run) return run === "harmless" ? undefined : run;
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
		best = better(best, readWith(words, compile(langs).index, /[?？]\s*$/.test(text)));
	// What is dressed as something else is read as what a person sees.
	if (!best?.kind) {
		const shown = [...unmasked(words), ...(/[\u202d\u202e]/.test(short) ? [wordsOf([...text].reverse().join(""))] : [])];
		for (const each of shown) best = better(best, readWith(each, compile(LATIN).index, false));
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
}
const HARMLESS: Reading = { kind: undefined, weak: false, word: "", lang: "", knows: 0, sure: 0, at: 0 };

interface Match {
	at: number;
	end: number;
	entry: Entry;
	/** letters that were compared */
	size: number;
	/** how much the language is known by it: its word as it stands, with an ending, without its accents */
	sure: number;
}

function readWith(words: readonly string[], index: Index, isQuestion: boolean): Reading | undefined {
	const byLang = new Map<string, Match[]>();
	const end = Math.min(words.length, MOST_WORDS);
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
	return first.sure < 1.5 && second.sure >= 2 ? second : first.sure >= second.sure || first.at !== second.at ? first : second;
}

const HARMFUL_RANK = ORDER.indexOf("upload") + 0.5;

function rank({ kind, weak }: Reading): number {
	// what changes nothing in one language and little in another changes nothing
	return (kind ? ORDER.indexOf(kind) : HARMFUL_RANK) + (weak && kind ? 0.2 : 0);
}

/** All entries that begin with this word, each language's most telling ones. */
function matchesAt(words: readonly string[], plainWords: readonly string[], at: number, index: Index): Match[] {
	const word = words[at] ?? "";
	const found: Match[] = [];
	const add = (entries: readonly Entry[] | undefined, some: readonly string[]) => {
		for (const entry of entries ?? []) {
			let best: { size: number; end: number } | undefined;
			for (const spelling of wordsIn(entry)) {
				const size = fits(spelling, entry.table, some, at, some !== words);
				if (size > (best?.size ?? 0)) best = { size, end: at + spelling.length };
			}
			if (best) found.push({ at, ...best, entry, sure: some !== words ? 1 : entry.item.endsWith("*") ? 1.5 : 2 });
		}
	};
	const beginnings = (of: string, map: Map<string, Entry[]>, some: readonly string[]) => {
		for (let length = of.length; length > 1 && of.length - length <= endingOf(of); length--) add(map.get(of.slice(0, length)), some);
	};
	add(index.whole.get(word), words);
	beginnings(word, index.open, words);
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
	if (plainWords.some((word) => ROLE.test(word))) nouns.add("rights").add("sanctions");
	const commands: Match[] = [];
	let head = true;
	for (let at = 0; at < words.length; at++) {
		const here = matches.filter((match) => match.at === at && (match.entry.is === "harmless" || IS_KIND.has(match.entry.is)));
		const usable = here.filter(
			({ entry, end }) => (!entry.head || head || (isQuestion && entry.is === "delete")) && (!entry.whole || (at === 0 && end === words.length)),
		);
		usable.sort((a, b) => b.end - a.end || b.size - a.size || order(a.entry) - order(b.entry));
		const [first] = usable;
		if (first && (first.entry.is === "harmless" || head || words.length <= MOST_WORDS)) {
			commands.push(first);
			know(first);
			at = first.end - 1;
		}
		head = joints.has(at + 1) || joints.has(at) || (head && !first && (BEFORE.has(plainWords[at] ?? "") || /^\d+$/.test(words[at] ?? "")));
	}
	for (const match of matches) if (nouns.has(match.entry.is) || match.entry.is === "joints") know(match);
	const knows = known.size;
	const sure = [...known.values()].reduce((sum, one) => sum + one, 0);
	const verbs = commands.filter(({ entry }) => entry.is !== "harmless");
	const none: Reading = { ...HARMLESS, lang, knows, sure, at: commands[0]?.at ?? 0 };
	if (!verbs.length) {
		// "Cancel the ban" lifts it
		const [lifts] = commands;
		if (lifts && lifts.at < 2 && nouns.has("sanctions") && CANCELS.test(lifts.entry.item))
			return { kind: "share", weak: false, word: lifts.entry.item, lang, knows, sure, at: lifts.at };
		const only = commands[0];
		return only && (only.at < 2 || (only.entry.table.verbLast && only.end >= words.length)) ? none : undefined;
	}
	const [start] = commands;
	const last = commands.at(-1);
	const joined = [...joints].some((at) => at > 0 && at < words.length - 1);
	if (last?.entry.is === "harmless" && nouns.has("sanctions") && CANCELS.test(last.entry.item))
		return { kind: "share", weak: false, word: last.entry.item, lang, knows, sure, at: last.at };
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
	const kind = about(chosen.entry.is as Kind, chosen, nouns);
	if (!kind) return none;
	return {
		kind,
		weak: chosen.entry.weak && kind === chosen.entry.is,
		word: chosen.entry.item.replaceAll("_", " "),
		lang,
		knows,
		sure,
		at: chosen.at,
	};
}

function order({ is, weak }: Entry): number {
	return (is === "harmless" ? 50 : ORDER.indexOf(is as Kind)) + (weak ? 100 : 0);
}

/** Kinds that a harmless beginning doesn't take back: "Copy and send". */
const RISKY = new Set<WordClass>(ORDER.slice(0, ORDER.indexOf("upload") + 1));

/** Others may take a filter only off; these mean a saved one. */
const DELETES =
	/^(delete|lösch|supprim|elimin|borr|exclu|apag|delet|smaz|zmaz|удал|вилуч|видал|выдал|изтри|izbri|obri|обри|избри|slet|radera|ištrin|törl|töröl|sil$|hapus|xóa|xoá|suprimeix|esborra|διαγρ|ezabat|삭제|حذف|eyða|מחק|מחיק|ลบ|kustuta|dzēs|usuń|skasuj|ştergere|fshi)/;
const LEAVES =
	/^(leave|verlas|verlaat|verlat|quit|abandon|lasci|esci|sair|deixar|dejar|deixa|salir|surt|saír|opust|opuść|zrezyg|lämna|forlat|napusti|zapusti|părăs|elhagy|kilép|покин|выйти|залиш|полиш|вийти|напус|palikti|išeiti|pamest|atstāt|keluar|tinggal|rời|thoát|poistu|eroa|lahku|ayrıl|terk|ترک|خروج|غادر|مغادرة|עזוב|עזיב|αποχωρ|εξοδος|irten|나가|탈퇴|떠나)/;
const CANCELS =
	/^(cancel|abbrech|aufheb|annul|avbryt|upphäv|fortryd|ophæv|opphev|anul|storno|zruš|prekli|otkaž|poništ|отмен|скас|отказ|отмян|поништ|откаж|peru|tühista|mégse|visszavon|atcel|atšauk|ακυρ|iptal|ləğv|الغ|إلغ|لغو|منسوخ|ביטול|בטל|रद्द|বাতিল|hủy|huỷ|batal|취소|undo|desf|deshac|lift)/;
const ROLE =
	/^(admin|administr[aаi]|moder[aа]|mod$|mods$|адм[iі]н|модер|správc|rendszergazd|διαχειριστ|συντονιστ|ylläpitäj|valvoj|yönetici|مدير|مشرف|مدیر|ناظم|מנהל|מודרטור|관리자|운영자|प्रशासक)/;

/** Of those that send, these tell somebody about a post: they publish none. */
const REPORTS =
	/^(report|flag|notif|forward|meld|benachr|weiter|signal|préven|transf|denunc|avis|segnal|inoltr|reenv|encam|rapport|doorst|verwitt|zgł|powiad|przek|пожал|жалоб|увед|сообщ|перес|anmäl|vidare|anmeld|videre|ilmoit|ilmian|jelent|bejel|bildir|şikayet|prijav|прија|nahl|upozorn|teata|ziņo|prane|αναφ|ابل|بلغ|گزار|דווח|דיוו|신고|lapor|báo|denun)/;

/** The verb's kind with what it is about; undefined: that changes nothing. */
function about(kind: Kind, { entry }: Match, nouns: ReadonlySet<WordClass>): Kind | undefined {
	if (nouns.has("passing") && (kind === "update" || kind === "upload" || (kind === "delete" && !DELETES.test(entry.item)))) return undefined;
	if (kind === "delete" && nouns.has("sanctions") && !LEAVES.test(entry.item)) return "share";
	if ((kind === "update" || kind === "submit" || (kind === "delete" && entry.weak)) && nouns.has("password")) return "account";
	if (kind === "submit" && nouns.has("accounts")) return "account";
	if (kind === "update" && nouns.has("rights")) return "share";
	if ((kind === "submit" || kind === "send") && nouns.has("posts") && !nouns.has("mail") && !REPORTS.test(entry.item)) return "post";
	if ((kind === "update" || kind === "send") && nouns.has("trash")) return "delete";
	return kind;
}
