// Pure. Reads labels of scripts that put no spaces between words. Chinese and Japanese commands stand at one end of the label,
// Thai, Khmer and Burmese ones begin it or begin a word in it.
import type { Kind } from "./action";
import type { LabelReading } from "./label-reader";
import { bare, compile, type Entry, ORDER, wordsIn, written } from "./words-languages";

/** Scripts that are read so. */
export const RUN = /[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;
const HAN = /[\u3400-\u9fff]/;
const THAI = /[\u0e00-\u0e7f]/;
const KHMER = /[\u1780-\u17ff]/;
/** Longer ones are sentences. */
const LONGEST = { han: 26, other: 60 };
/** Behind a verb they make a thing of it: "deletion log". */
const THING = /(日志|日誌|设置|設定|设定|选项|選項|时间|時間|方式|失败|失敗|履歴|記録|[^用]者|于|於|时|時|済み|された|カート)$/;
/** So does a list, of what isn't deleted: a list can be. */
const LISTED = /(列表|清单|清單|一覧|一览)$/;
const TAKEN_BACK = /(しない|キャンセル|をやめる|中止|を取り消す|の取り消し)$/;

/** Without accents, kana with their marks. */
const joined = (text: string) => bare(written(text, text.length)).normalize("NFC");

/** undefined: nothing tells. "harmless": a verb that changes nothing. */
export function readRun(label: string): LabelReading | "harmless" | undefined {
	// "テーブルの削除 (DROP)": what stands in brackets behind it says it once more.
	const spaced = joined(label.replace(/\s*[(（][a-z ]{1,20}[)）]\s*$/i, ""));
	const text = spaced
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "")
		.replace(
			/^(是的|はい|是否)?([您你](?=确|確|真|是否|要|想))?(真的|是否)?(想?要|确定(?:真的)?想?要?|確定(?:真的)?想?要?|确认想?要?|確認想?要?)?(全部|批量|一键|一鍵|立即|永久|彻底|徹底|只|仅|僅|从|從|将|將|今すぐ|完全に|本当に)?(?=..)/,
			"",
		);
	if (HAN.test(label) || KANA.test(label)) return text.length > LONGEST.han ? undefined : readHan(text, KANA.test(label));
	if (text.length > LONGEST.other) return undefined;
	return readStart(text, spaced, THAI.test(label) ? "th" : KHMER.test(label) ? "km" : "my");
}

const spelled = new Map<string, [string, Entry][]>();
/** Words of a language without the joints between them, longest first, then riskiest. */
function listOf(lang: string): [string, Entry][] {
	const known = spelled.get(lang);
	if (known) return known;
	const list = compile([lang])
		.entries.filter(({ is }) => is === "harmless" || ORDER.includes(is as Kind))
		.flatMap((entry) => wordsIn(entry).map((words): [string, Entry] => [joined(words.map(({ text }) => text).join("")), entry]));
	list.sort(([a, x], [b, y]) => b.length - a.length || rank(x) - rank(y));
	spelled.set(lang, list);
	return list;
}

/** The next of these languages is put in order. False: nothing was left. */
export function prepareRun(): boolean {
	const next = ["zh", "ja", "th", "km", "my"].find((lang) => !spelled.has(lang));
	if (next) listOf(next);
	return next !== undefined;
}

function rank({ is, weak }: Entry): number {
	return (is === "harmless" ? 50 : ORDER.indexOf(is as Kind)) + (weak ? 100 : 0);
}

const said = (entry: Entry, word: string): LabelReading | "harmless" =>
	entry.is === "harmless" ? "harmless" : { kind: entry.is as Kind, weak: entry.weak, word, lang: entry.lang };

function readHan(text: string, kana: boolean): LabelReading | "harmless" | undefined {
	if (/^(已|最近|您|由您|下一次|未)/.test(text)) return "harmless";
	if (TAKEN_BACK.test(text) && !/(招待|ブロック|禁止|アクセス権|注文|予約|会議|購読|定期購入|サブスクリプション|契約)/.test(text)) return "harmless";
	const stem = text.replace(
		/(する|します|しますか|してください|してよい|し?ても(よろしい|宜しい|いい|良い|よい)(です)?か|をする|を行う|吗|嗎|吧|了)$/,
		"",
	);
	let best: { reading: LabelReading | "harmless"; order: number } | undefined;
	for (const lang of kana ? ["ja"] : ["zh", "ja"]) {
		const list = listOf(lang);
		const at = (test: (word: string) => boolean) => list.find(([word, { whole }]) => (whole ? text === word : test(word)));
		const start = lang === "zh" ? at((word) => text.startsWith(word)) : undefined;
		const end = at((word) => text.endsWith(word) || (stem !== text && stem.endsWith(word)));
		// Chinese verbs lead; one that ends the label counts where none begins it
		const found = lang === "zh" && start ? (isThing(text, start) ? undefined : start) : end;
		if (!found) {
			if (start) return "harmless";
			continue;
		}
		const [word] = found;
		const before = found === start ? "" : text.slice(0, text.lastIndexOf(word));
		// "was deleted", "don't enable", "blocked users"
		if (lang === "zh" && (/(已|被|已经|已經|不要|勿)$/.test(before) || (!before && text.startsWith(`${word}的`)))) return "harmless";
		const also = lang === "zh" && start && end && end !== start && end[1].is !== "harmless" && /[并並和与及后後]/.test(text) ? end : undefined;
		// "Delete and draft again"
		const first = lang === "ja" ? list.find(([word, { weak, is }]) => !weak && is !== "harmless" && text.includes(`${word}して`)) : also;
		const chosen = first && rank(first[1]) < rank(found[1]) ? first : found;
		const order = rank(chosen[1]);
		const reading = about(said(chosen[1], chosen[0]), text.replace(chosen[0], ""), lang);
		if (!best || order < best.order) best = { reading, order };
		// what one of the two languages takes for a verb of its own is read by it alone
		if (lang === "zh") break;
	}
	return best?.reading;
}

/** A noun that the verb at its front only tells more of. */
function isThing(text: string, [word, { is }]: [string, Entry]): boolean {
	return (THING.test(text) && !THING.test(word)) || (is !== "delete" && LISTED.test(text));
}

/** What the verb is about may change its kind: "保存用户组". */
function about(reading: LabelReading | "harmless", rest: string, lang: string): LabelReading | "harmless" {
	if (reading === "harmless") return reading;
	const has = (is: Entry["is"]) => compile([lang]).entries.some((entry) => entry.is === is && rest.includes(joined(entry.item)));
	if (reading.kind === "update" && has("rights")) return { ...reading, kind: "share" };
	if ((reading.kind === "update" || reading.weak) && has("password")) return { ...reading, kind: "account" };
	if (has("passing") && (reading.kind === "update" || (reading.kind === "delete" && !/^(删除|刪除|削除)/.test(reading.word)))) return "harmless";
	return reading.kind === "delete" && has("sanctions") ? { ...reading, kind: "share" } : reading;
}

let segmenter: Intl.Segmenter | undefined;

function readStart(text: string, spaced: string, lang: string): LabelReading | "harmless" | undefined {
	// "has been deleted"
	if (/แล้ว$|បាន(លុប|ផ្ញើ|ផ្សាយ)/.test(text)) return "harmless";
	const list = listOf(lang);
	const rest = text.replace(/^(ยืนยันการ|ยืนยันที่จะ|ยืนยัน(?=ลบ|ส่ง|โพสต์)|ต้องการ|การ|กรุณา|โปรด|ให้)(?=.)/u, "");
	// Burmese verbs close the label, with a particle behind them
	const stem = lang === "my" ? text.replace(/(ရန်|ပါ|မည်|သည်)$/u, "") : "";
	const last = stem && list.find(([word]) => text.endsWith(word) || stem.endsWith(word));
	const first = last || (list.find(([word]) => rest.startsWith(word)) ?? list.find(([word]) => text.startsWith(word)));
	if (first) return said(first[1], first[0]);
	if (typeof Intl.Segmenter !== "function") return undefined;
	segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
	let best: [string, Entry] | undefined;
	for (const { index } of segmenter.segment(spaced)) {
		// "which was deleted"
		if (/(ที่|ถูก|แล้ว|ที่ถูก)\s*$/.test(spaced.slice(0, index))) continue;
		const from = spaced.slice(index).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
		const found = index ? list.find(([word, { weak }]) => !weak && from.startsWith(word)) : undefined;
		if (found && (!best || rank(found[1]) < rank(best[1]))) best = found;
	}
	return best && said(best[1], best[0]);
}
