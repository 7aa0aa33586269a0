// Pure. Reads labels: normalises what a page wrote, splits it into words, and finds the command in it.
import {
	ACTING,
	type ActingKind,
	AFFIRMATIVE,
	BEFORE_COMMAND,
	GOING_AWAY,
	HARMLESS_HAN,
	JOINTS,
	NEGATING,
	PASSING_OBJECTS,
	type WordTable,
} from "./words-acting";

/** Scripts whose commands are looked for at the ends of the label: Han and kana, Hangul, Thai. */
const HAN = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const KANA = /[\u3040-\u30ff]/;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/u;
/** Cyrillic and Greek letters that pass for Latin ones, pairwise. */
const LOOKALIKES = "аaеeоoсcрpхxуyіiѕsјjһhԁdοoαaνvρp";

interface LabelReading<K extends string = ActingKind> {
	kind: K;
	/** the label as often opens something as it acts */
	weak: boolean;
	/** the words that told, normalised */
	word: string;
}

/** Lower case without accents, bidi and zero-width characters, compatibility forms folded. No more than `limit` characters are read. */
export function plain(text: string, limit = 400): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
	if (/^[\x00-\x7f]*$/.test(text)) return text.slice(0, limit).toLowerCase();
	return text
		.slice(0, limit)
		.normalize("NFKD")
		.replace(/[\u0300-\u036f\u064b-\u065f\u0640\p{Cf}]/gu, "")
		.toLowerCase();
}

/** Words of a text, normalised; a word that mixes alphabets is read as the Latin one that it passes for. */
export function words(text: string): string[] {
	const found = plain(text).split(NOT_WORD).filter(Boolean);
	return found.map((word) => (/[a-z]/.test(word) && /[\u0370-\u052f]/.test(word) ? word.replace(/[\u0370-\u052f]/g, latin) : word));
}

function latin(letter: string): string {
	const at = LOOKALIKES.indexOf(letter);
	return at < 0 || at % 2 ? letter : (LOOKALIKES[at + 1] as string);
}

/** Splits a table string into its normalised words and phrases. */
export function wordList(table: string): string[] {
	return plain(table, table.length).split(/\s+/).filter(Boolean).flatMap(alternatives);
}

function alternatives(phrase: string): string[] {
	let all = [""];
	for (const choice of phrase.split("_")) all = all.flatMap((start) => choice.split("/").map((word) => (start ? `${start} ${word}` : word)));
	return all;
}

interface Entry<K> extends LabelReading<K & string> {
	anywhere: boolean;
	/** only as the whole label */
	whole: boolean;
	rank: number;
}

/**
 * Makes the function that finds the command in a label. `tables`: kinds, riskiest first, each with its words; where a
 * label reads as two kinds, strong beats weak and then the riskier wins. The tables are split on first use.
 */
export function createLabelReader<K extends string>(
	tables: readonly (readonly [K, WordTable | undefined])[],
): (label: string) => LabelReading<K> | undefined {
	let latinEntries: Map<string, Entry<K>> | undefined;
	const hanEntries: Entry<K>[] = [];

	function split(): Map<string, Entry<K>> {
		const map = new Map<string, Entry<K>>();
		tables.forEach(([kind, table], rank) => {
			const add = (list: string | undefined, anywhere: boolean, weak: boolean, han: boolean) => {
				for (const item of wordList(list ?? "")) {
					const word = item.replace(/^[=~]+/, "");
					const entry: Entry<K> = {
						kind,
						word,
						weak: weak || item[0] === "~",
						anywhere,
						whole: item[0] === "=",
						rank: rank + (weak || item[0] === "~" ? 100 : 0),
					};
					if (han) hanEntries.push(entry);
					else if (!map.has(word)) map.set(word, entry);
				}
			};
			add(table?.head, false, false, false);
			add(table?.anywhere, true, false, false);
			add(table?.weak, true, true, false);
			add(table?.han, false, false, true);
		});
		hanEntries.sort((a, b) => b.word.length - a.word.length || a.rank - b.rank);
		return map;
	}

	return (label) => {
		latinEntries ??= split();
		const entry = HAN.test(label) ? readHan(label, hanEntries) : readWords(words(label), latinEntries);
		return entry && { kind: entry.kind, weak: entry.weak, word: entry.word };
	};
}

let small: Record<"before" | "joints" | "negating" | "passing" | "yes" | "away", Set<string>> | undefined;
let harmlessBefore: string[] = [];
let harmlessAfter: string[] = [];
function smallLists() {
	if (!small) {
		const set = (table: string) => new Set(wordList(table));
		small = {
			before: set(BEFORE_COMMAND),
			joints: set(JOINTS),
			negating: set(NEGATING),
			passing: set(PASSING_OBJECTS),
			yes: set(AFFIRMATIVE),
			away: set(GOING_AWAY),
		};
		harmlessAfter = wordList(HARMLESS_HAN);
		harmlessBefore = harmlessAfter.splice(0, harmlessAfter.indexOf("|") + 1);
	}
	return small;
}

function readWords<K extends string>(label: string[], entries: Map<string, Entry<K>>): Entry<K> | undefined {
	const { before, joints, negating, passing } = smallLists();
	let best: Entry<K> | undefined;
	let head = true;
	const end = Math.min(label.length, 9);
	for (let at = 0; at < end; at++) {
		let next = at + 1;
		for (let count = Math.min(4, label.length - at); count > 0; count--) {
			const entry = entries.get(count === 1 ? (label[at] as string) : label.slice(at, at + count).join(" "));
			if (!entry || (entry.whole && !(head && at + count === label.length))) continue;
			if (!entry.anywhere && !head) continue;
			if (entry.anywhere && !head && (label.length > 7 || entry.weak)) continue;
			if (entry.anywhere && label.some((word) => negating.has(word))) continue;
			if (entry.kind === "delete" && entry.word !== "delete" && label.some((word) => passing.has(word))) continue;
			if (!best || entry.rank < best.rank) best = entry;
			next = at + count;
			break;
		}
		head = joints.has(label[next - 1] as string) || (head && next === at + 1 && before.has(label[at] as string));
		at = next - 1;
	}
	return best;
}

function readHan<K extends string>(label: string, entries: Entry<K>[]): Entry<K> | undefined {
	smallLists();
	const all = plain(label).replace(/[^\p{L}\p{M}]+/gu, "");
	if (all.length > 40) return undefined;
	const kana = KANA.test(all);
	const stem = all.replace(/(する|します|しますか|してください|吗)$/, "");
	let best: Entry<K> | undefined;
	for (const entry of entries) {
		const { word } = entry;
		const form = all.endsWith(word) || (!kana && all.startsWith(word)) ? all : stem.endsWith(word) ? stem : "";
		if (!form || (entry.whole && form !== word) || (best && best.rank <= entry.rank)) continue;
		const at = form.endsWith(word) ? form.length - word.length : 0;
		if (harmlessBefore.some((part) => form.slice(0, at).includes(part))) continue;
		if (!harmlessAfter.some((part) => form.slice(at + word.length).includes(part) || (form !== all && all.slice(form.length).includes(part))))
			best = entry;
	}
	return best;
}

const acting = createLabelReader((Object.keys(ACTING) as ActingKind[]).map((kind) => [kind, ACTING[kind]] as const));

/** The command in a label, with the small table that frames have. */
export function readActing(label: string): LabelReading | undefined {
	return acting(label);
}

/** What a dialog's question is about: running text, so any position and any form of a word. */
export function readQuestion(text: string): ActingKind | undefined {
	const { away } = smallLists();
	const found = words(text.slice(0, 300));
	if (HAN.test(text) && /削除|消去|删除|刪除|移除|清空/.test(text)) return "delete";
	for (const word of found) for (const start of away) if (word.startsWith(start) && word.length < start.length + 8) return "delete";
	for (let at = 0; at < found.length; at++) {
		const reading = acting(found.slice(at, at + 3).join(" "));
		if (reading && !reading.weak) return reading.kind;
	}
	return undefined;
}

/** "Yes", "OK", "Continue": agrees to what the dialog says. */
export function isAffirmative(label: string): boolean {
	const { yes } = smallLists();
	if (HAN.test(label)) return yes.has(plain(label).replace(/[^\p{L}\p{M}]+/gu, ""));
	const found = words(label);
	return found.length < 6 && (yes.has(found[0] ?? "") || yes.has(found.slice(0, 2).join(" ")));
}
