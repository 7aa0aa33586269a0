// Labels as pages write them: whatever it is, reading it neither throws nor depends on invisible characters or case.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readLabel } from "../../utils/core/label-reader.ts";
import { isAffirmative, plain, readActing, readQuestion, wordList, words } from "../../utils/core/words.ts";

test("any text is read", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
			readActing(text);
			readLabel(text);
			readQuestion(text);
			isAffirmative(text);
		}),
	);
});

test("invisible characters, case and accents don't change what a label says", () => {
	const invisible = fc.constantFrom("\u200b", "\u200d", "\u202e", "\u2066", "\u00ad", "\ufeff", "");
	fc.assert(
		fc.property(
			fc.constantFrom("delete post", "beitrag löschen", "supprimer", "usuń", "удалить", "削除する", "删除", "حذف"),
			fc.array(invisible, { minLength: 20, maxLength: 20 }),
			(label, marks) => {
				const dressed = [...label.toUpperCase()].map((letter, at) => letter + (marks[at] ?? "")).join("");
				expect(readActing(dressed)?.kind).toBe("delete");
				expect(readActing(label.normalize("NFD"))?.kind).toBe("delete");
			},
		),
	);
});

test("what the small table of the frames finds, the large one finds too", () => {
	for (const label of ["Delete", "Beitrag löschen", "Publicar", "Send", "Pay now", "Make public", "削除", "发布", "Kup", "Einladen"])
		expect(readLabel(label)?.kind, label).toBe(readActing(label)?.kind);
});

test("phrases and alternatives", () => {
	expect(wordList("a/b_c d")).toEqual(["a c", "b c", "d"]);
	expect(words("Don't  delete—this (3)")).toEqual(["don", "t", "delete", "this", "3"]);
	expect(plain("LÖSCHEN\u200b É ﬁ")).toBe("loschen e fi");
});

test("questions in dialogs, and the answers that agree", () => {
	expect(readQuestion("Are you sure you want to delete this conversation? This cannot be undone.")).toBe("delete");
	expect(readQuestion("Soll der Beitrag wirklich gelöscht werden?")).toBe("delete");
	expect(readQuestion("Voulez-vous supprimer ces messages ?")).toBe("delete");
	expect(readQuestion("この投稿を削除しますか？")).toBe("delete");
	expect(readQuestion("Publish this article?")).toBe("post");
	expect(readQuestion("Leave this page? Changes you made may not be saved.")).toBeUndefined();
	for (const yes of ["OK", "Yes", "Yes, I'm sure", "Confirm", "Ja", "Oui", "はい", "确定", "نعم"]) expect(isAffirmative(yes), yes).toBe(true);
	for (const no of ["Cancel", "No", "Nein", "いいえ", "取消", "Not now", ""]) expect(isAffirmative(no), no).toBe(false);
});
