// Labels in many languages and many disguises, and what they are named.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLabel } from "../../utils/core/label-reader.ts";
import { LANGUAGES, written } from "../../utils/core/words-languages.ts";

const kind = (label: string) => readLabel(label)?.kind;

describe("languages", () => {
	test.each([
		["Slet besked", "delete"],
		["Ta bort inlägg", "delete"],
		["Supprimer les messages", "delete"],
		["Elimină comentariul", "delete"],
		["Smazat příspěvek", "delete"],
		["Видалити повідомлення", "delete"],
		["Üzenet törlése", "delete"],
		["Mesajı sil", "delete"],
		["Διαγραφή λογαριασμού", "delete"],
		["מחיקת ההודעה", "delete"],
		["حذف الرسالة", "delete"],
		["حذف پیام", "delete"],
		["संदेश हटाएँ", "delete"],
		["ลบข้อความ", "delete"],
		["Xóa bài viết", "delete"],
		["Hapus pesan", "delete"],
		["메시지 삭제하기", "delete"],
		["メッセージを削除する", "delete"],
		["删除评论", "delete"],
		["Poista viesti", "delete"],
		["Kustuta postitus", "delete"],
		["Dzēst ziņu", "delete"],
		["Ištrinti žinutę", "delete"],
		["Passwort ändern", "account"],
		["Changer le mot de passe", "account"],
		["Kommentar abschicken", "post"],
		["Añadir un comentario", "post"],
		["In den Papierkorb verschieben", "delete"],
		["Benutzerrechte ändern", "share"],
		["Sperre entfernen", "share"],
		["Save and publish", "post"],
		["Paylaşımı yayınla", "post"],
		["Konto schließen", "delete"],
		["Cerrar mi cuenta", "delete"],
		["Отмена блокировки", "share"],
		["Remove as moderator", "share"],
		["Leave admin team", "delete"],
		["Save comment", "post"],
		["Entwurf verwerfen & schließen", "delete"],
		["管理者から除外", "share"],
	])("%s", (label, expected) => expect(kind(label)).toBe(expected));

	test.each([
		"Cancel deletion",
		"Löschen abbrechen",
		"Show deleted messages",
		"Gelöschte Nachrichten anzeigen",
		"Usuarios bloqueados",
		"Comentarios",
		"Filter entfernen",
		"Clear search",
		"削除済みを表示",
		"已删除的卡片",
		"ยกเลิกการลบ",
		"Mục đã xóa",
		"Заблокированные пользователи",
		"Zobrazit smazané",
		"Silmeyi iptal",
		"차단된 사용자",
		"Close",
		"Details",
		"",
	])("harmless: %s", (label) => expect(kind(label)).toBeUndefined());

	test("at least thirty, each with words for what can't be taken back", () => {
		expect(LANGUAGES.length).toBeGreaterThan(30);
		for (const [lang, table] of LANGUAGES) expect([lang, table.delete, table.post, table.send, table.harmless].every(Boolean), lang).toBe(true);
	});

	test("the tables are written as labels are read", () => {
		for (const [lang, table] of LANGUAGES)
			for (const [name, words] of Object.entries(table)) {
				if (typeof words !== "string") continue;
				expect(written(words, words.length), `${lang} ${name}`).toBe(words);
				for (const item of words.split(" ")) expect(item, `${lang} ${name}`).toMatch(/^[~^=]*[\p{L}\p{N}][\p{L}\p{M}\p{N}_/*·'’&-]*$/u);
			}
	});
});

describe("disguises", () => {
	test.each([
		["Cyrillic letters", "Dеlеtе"],
		["nothing but look-alikes", "ԁеӏеtе"],
		["Cherokee", "ᎠᎬᏞᎬᎢᎬ"],
		["small capitals", "ᴅᴇʟᴇᴛᴇ"],
		["mathematical letters", "𝐃𝐞𝐥𝐞𝐭𝐞 𝐚𝐥𝐥"],
		["full width", "Ｄｅｌｅｔｅ"],
		["zero width", "D\u200be\u200cl\u200de\u2060t\ufeffe"],
		["turned round", "\u202eeteleD"],
		["spaced out", "D e l e t e"],
		["digits", "De1ete"],
		["a one for an i", "Publ1sh"],
		["Latin letters in Cyrillic words", "Удaлить"],
		["a word in two alphabets", "Publіsh"],
		["dotless", "SİL"],
		["dotless, too", "KALDIR"],
		["capitals without accents", "ΔΙΑΓΡΑΦΗ"],
		["decomposed", "Beitrag löschen".normalize("NFD")],
		["composed", "삭제".normalize("NFD")],
	])("%s", (_, label) => expect(kind(label)).toMatch(/^(delete|post)$/));

	test("any text is read, and in no time", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				readLabel(text);
			}),
		);
		const units = ["a", "delete ", "\u202e\u200bdelete", "dе", "削除", "ลบ", "ﷺ", "😀", "e\u0301", "- ", "Ꭰ", "удал"];
		for (const unit of units) readLabel(unit);
		const start = performance.now();
		for (const unit of units) readLabel(unit.repeat(100_000 / unit.length));
		// what reads a label to its end takes seconds
		expect(performance.now() - start).toBeLessThan(1000);
	});
});
