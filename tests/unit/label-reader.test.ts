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
		["செய்தியை நீக்கு", "delete"],
		["సందేశాన్ని తొలగించు", "delete"],
		["ಸಂದೇಶವನ್ನು ಅಳಿಸಿ", "delete"],
		["സന്ദേശം മായ്ക്കുക", "delete"],
		["સંદેશ કાઢી નાખો", "delete"],
		["ਸੁਨੇਹਾ ਭੇਜੋ", "send"],
		["सन्देश मेटाउनुहोस्", "delete"],
		["පණිවිඩය මකන්න", "delete"],
		["წერილის წაშლა", "delete"],
		["መልእክት ላክ", "send"],
		["Мессежийг устгах", "delete"],
		["Хәбәрне бетерү", "delete"],
		["Нашр кардан", "post"],
		["Билдирүүнү өчүрүү", "delete"],
		["Xabarni oʻchirish", "delete"],
		["Futa ujumbe", "delete"],
		["Dileu'r neges", "delete"],
		["Forigi la mesaĝon", "delete"],
		["Message läschen", "delete"],
		["您确定要删除选中的邮件吗？", "delete"],
		["您要放弃正在撰写的邮件吗？", "delete"],
		["この連絡先をグループから削除してもよろしいですか？", "delete"],
		["テーブルの削除 (DROP)", "delete"],
		["Да ли заиста желите да обришете изабране поруке?", "delete"],
		["Soll der Ordner gelöscht werden?", "delete"],
		["Do you want to send this message without a subject?", "send"],
		["Filter löschen", "delete"],
		["Radera filter", "delete"],
		["Vymazať filter", "delete"],
		["Șterge filtrul", "delete"],
	])("%s", (label, expected) => expect(kind(label)).toBe(expected));

	test.each([
		"பக்கத்தைத் தொகு",
		"రద్దుచేయి",
		"გაუქმება",
		"Цуцлах",
		"Bekor qilish",
		"Ghairi",
		"Canslo",
		"Nuligi",
		"Ordner kann nicht gelöscht werden",
		"Do you want to keep this message?",
		"您的设置",
		"Verwijderen uit winkelwagen",
		"Ta bort från varukorgen",
		"Odstranit z košíku",
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

	describe("what other applications call it", () => {
		test.each<[string, string, readonly string[]]>([
			[
				"ending a process",
				"delete",
				[
					"Kill process",
					"Prozess beenden",
					"Tuer le processus",
					"Matar el proceso",
					"Proces beëindigen",
					"Zakończ proces",
					"Завершить процесс",
					"Süreci sonlandır",
					"结束进程",
					"強制終了",
					"강제 종료",
					"إنهاء العملية",
					"Hentikan proses",
				],
			],
			[
				"emptying a table",
				"delete",
				[
					"Truncate table",
					"Tabelle leeren",
					"Vider la table",
					"Vaciar la tabla",
					"Svuota la tabella",
					"Opróżnij tabelę",
					"Очистить таблицу",
					"テーブルを空にする",
					"清空表",
					"Làm trống bảng",
					"Kosongkan tabel",
				],
			],
			[
				"dissolving a group",
				"delete",
				[
					"Disband group",
					"Gruppe auflösen",
					"Dissoudre le groupe",
					"Disolver grupo",
					"Распустить группу",
					"解散群组",
					"Bubarkan grup",
					"Rozpustit skupinu",
					"Razpusti skupino",
				],
			],
			[
				"giving up what binds",
				"delete",
				[
					"Cancel meeting",
					"Zrušit členství",
					"Zrušiť stretnutie",
					"Otkaži sastanak",
					"Скасувати зустріч",
					"Batalkan rapat",
					"إلغاء الاجتماع",
					"会議をキャンセル",
					"Dezaktywuj moje konto",
					"Désactiver mon compte",
				],
			],
			[
				"privileges",
				"share",
				[
					"Reload privileges",
					"Rechte neu laden",
					"Editar privilegios",
					"Rediger privilegier",
					"Upraviť oprávnenia",
					"Змінити привілеї",
					"编辑权限",
					"Cho phép truy cập",
					"Beri akses",
					"عمومی کردن",
					"Հրավիրել",
				],
			],
			[
				"what goes out to everybody",
				"post",
				[
					"Release now",
					"Go live",
					"Put up for sale",
					"Zur Prüfung einreichen",
					"Mettre en vente",
					"Poner a la venta",
					"Wystaw na sprzedaż",
					"Выставить на продажу",
					"提交审核",
					"リリース",
					"출시하기",
					"Rao bán",
				],
			],
			[
				"what goes to somebody",
				"send",
				[
					"Email invoice",
					"Share by email",
					"Losschicken",
					"Avertir",
					"Giv besked",
					"Poinformuj",
					"Разослать",
					"Rozoslať",
					"Lajmëro",
					"转交",
					"知らせる",
				],
			],
		])("%s: %s", (_, expected, labels) => {
			expect(labels.map((label) => [label, kind(label)])).toEqual(labels.map((label) => [label, expected]));
		});

		test.each([
			"Block quote",
			"Code block",
			"Drop-down menu",
			"Empty state",
			"Kill list",
			"Flush left",
			"Truncate text",
			"Reset zoom",
			"Zoom zurücksetzen",
			"Сбросить масштаб",
			"Ban history",
			"Share price",
			"Release notes",
			"Post count",
			"Lock screen",
			"Purchase history",
			"Transfer history",
			"12 Antworten",
			"3 replies",
			"Block 4",
			"Cancel upload",
			"My orders",
			"Moje objednávky",
			"Мои заказы",
			"Способ оплаты",
			"Bestellung verfolgen",
			"Kontakt",
			"Добавить в корзину",
			"公告列表",
			"ผู้ส่ง",
			"Người gửi",
			"Compact",
			"Compress folder",
			"Ordner komprimieren",
			"Сжать папку",
			"Tapa",
			"Nombre",
			"Registro de llamadas",
			"Bounce rate",
			"Fast forward",
			"Boot menu",
			"Joy",
		])("harmless: %s", (label) => expect(kind(label) ?? "submit").toBe("submit"));
	});

	describe("what labels were misread by", () => {
		test.each<[string, string, readonly [string, string | undefined][]]>([
			[
				"who is added",
				"gets access",
				[
					["Add participant", "share"],
					["Teilnehmer hinzufügen", "share"],
					["Přidat účastníka", "share"],
					["Добавить участника", "share"],
					["Zum Kanal-Administrator machen", "share"],
					["Add label", "submit"],
				],
			],
			[
				"other forms of a verb",
				"are the verb",
				[
					["Удалите сообщение", "delete"],
					["Отстранете ја датотеката", "delete"],
					["Izbrišite sve", "delete"],
					["Afinstallere", "delete"],
					["Silinsin mi?", "delete"],
					["Elimínalos", "delete"],
					["Notifique", "send"],
					["Bloccare", "share"],
					["Versende", "send"],
					["Odmietnite", "delete"],
					["Komentujte", "post"],
					["Комментируйте", "post"],
					["Estäminen", "share"],
					["Menolak", "delete"],
					["Mengosongkan", "delete"],
					["Publicējiet", "post"],
					["قم بالحظر", "share"],
					["ပို့စ်ဖျက်ရန်", "delete"],
					["Reporte", undefined],
					["Hapuskan", "delete"],
					["Largoni", "delete"],
				],
			],
			[
				"verbs in two halves",
				"are one",
				[
					["Voeg commentaar toe", "post"],
					["Nodig personen uit", "share"],
					["Lade Datei hoch", "upload"],
					["Leite Nachricht weiter", "send"],
				],
			],
			[
				"a noun within a command",
				"is not what it is about",
				[
					["Ne plus suivre", "update"],
					["Nicht mehr beobachten", "update"],
				],
			],
			[
				"what has happened",
				"is no command",
				[
					["对话已删除", undefined],
					["封鎖的使用者", undefined],
					["Modul odstraněn", undefined],
					["Η εικόνα διαγράφηκε", undefined],
					["تم حذف الرسالة", undefined],
					["Видалений коментар", undefined],
					["Удалил администратор", undefined],
					["Die Datei wurde gelöscht", undefined],
					["Soubor byl smazán", undefined],
				],
			],
			[
				"a negation beside its verb",
				"takes it back",
				[
					["Tillåt inte", undefined],
					["Jetzt nicht aktivieren", undefined],
					["Nicht gespeicherte Änderungen verwerfen", "delete"],
					["Änderungen nicht speichern", undefined],
				],
			],
			[
				"cancelling what binds",
				"deletes",
				[
					["Bestelling annuleren", "delete"],
					["Annuler le rendez-vous", "delete"],
					["Abonelik iptal", "delete"],
					["Отменить заказ", "delete"],
					["Annuleren", undefined],
				],
			],
			[
				"cancelling a key",
				"withdraws access",
				[
					["Anuluj token", "share"],
					["Delete token", "delete"],
				],
			],
			[
				"searching",
				"changes nothing, whatever is searched for",
				[
					["Pesquisar pedido de compra", "search"],
					["Fizetés keresése", "search"],
				],
			],
			[
				"a page that something stays on",
				"is no post",
				[
					["Send and stay on page", "send"],
					["Reply to all", "send"],
				],
			],
			[
				"voiced kana",
				"are read",
				[
					["パスワードを変更してください", "account"],
					["この投稿を削除しますか？", "delete"],
					["送信して次へ移動する", "send"],
				],
			],
			[
				"a long question",
				"is read for what it deletes",
				[
					["Är du säker på att du vill ta bort det här inlägget?", "delete"],
					["Are you sure that you want to permanently delete this conversation?", "delete"],
					["Jste si jisti, že chcete zrušit tento příspěvek?", "delete"],
				],
			],
			[
				"a verb of one language behind a command of another",
				"is its object",
				[
					["Přejít na import", undefined],
					["Edit kontakt", undefined],
				],
			],
		])("%s %s", (_what, _does, labels) => {
			expect(labels.map(([label]) => [label, kind(label)])).toEqual(labels.map(([label, expected]) => [label, expected]));
		});
	});

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
