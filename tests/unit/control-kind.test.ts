// Which clicks are held before any handler of the page runs, and which never are.
import { describe, expect, test } from "vitest";
import { controlKind, urlAction } from "../../utils/core/control-kind.ts";
import { button, control, link } from "./naming-fixture.ts";

describe("a command's words, in twelve languages", () => {
	const commands: Record<string, string[]> = {
		delete: [
			"Delete", "DELETE", "Delete post", "Delete 37 conversations", "Remove", "Empty trash", "Yes, delete it", "Permanently delete", "Cancel subscription", "Close account", "Move to trash", "Discard draft", "Delete this and don't ask again",
			"Löschen", "Beitrag löschen", "Alle Nachrichten endgültig löschen", "Papierkorb leeren", "Ja, löschen", "Supprimer", "Supprimer l’article", "Vider la corbeille", "Eliminar", "Borrar mensaje", "Elimina", "Cancella messaggio", "Svuota cestino",
			"Excluir", "Apagar mensagem", "Verwijderen", "Bericht verwijderen", "Prullenbak legen", "Usuń", "Usuń wiadomość", "Opróżnij kosz", "Удалить", "Удалить тему", "Очистить корзину", "削除", "投稿を削除", "削除する", "削除しますか", "ゴミ箱を削除", "删除", "删除帖子", "確認刪除", "确认删除", "取消订阅", "حذف", "حذف الموضوع",
		],
		post: ["Post", "Publish", "Post comment", "Save and publish", "Post publicly", "Submit reply", "Veröffentlichen", "Beitrag veröffentlichen", "Publier", "Publicar", "Pubblica", "Publiceren", "Bericht plaatsen", "Opublikuj", "Опубликовать", "投稿する", "コメントを投稿", "公開", "发布", "立即发布", "發表", "نشر"],
		send: ["Send", "Send now", "Senden", "Nachricht senden", "Absenden", "Envoyer", "Enviar", "Invia", "Verzenden", "Wyślij", "Отправить", "送信", "メールを送信", "发送", "إرسال"],
		purchase: ["Buy now", "Pay $42.00", "Place order", "Place your order", "Jetzt kaufen", "Zahlungspflichtig bestellen", "Acheter", "Pagar", "Kup", "Купить", "購入する", "立即购买"],
		share: ["Make public", "Ban user", "Block", "Grant access", "Transfer ownership", "Authorize app", "Rendre public"],
	};
	for (const [kind, names] of Object.entries(commands)) test.each(names)(`${kind}: %s`, (name) => expect(controlKind(button(name))?.kind).toBe(kind));
});

describe("what only reads, opens, or takes back is never held", () => {
	test.each([
		"Posts", "Post options", "Post #4711", "Deleted items", "Deleted", "Sent", "Cancel", "Close", "Dismiss", "Keep", "Undo", "Undo delete", "Don't delete", "Cancel deletion", "Show deleted", "Remove filter", "Clear search", "Clear", "Remove from cart",
		"Search", "Sort by date", "Order", "Order history", "Shared with me", "Comments", "Reply", "Comment", "Share", "Invite", "Compose", "New post", "New message", "Next", "Save", "Submit", "Apply", "OK", "Continue", "Edit", "Add label", "Payment methods", "Sending options", "Delete…", "Share…",
		"Löschen abbrechen", "Nicht löschen", "Filter entfernen", "Gelöschte Objekte", "Abbrechen", "Einstellungen", "Antworten", "Annuler", "Supprimé", "Effacer les filtres", "Envoyés", "Eliminados", "Posta in arrivo", "Geselecteerde", "Usunięte", "Удалённые", "Отправленные",
		"削除済み", "削除しない", "削除を取り消す", "投稿一覧", "最新の投稿", "送信済み", "送信者", "購入履歴", "已删除", "发布时间", "支付方式", "取消删除", "购买记录", "المحذوفات",
	])("%s", (name) => expect(controlKind(button(name))).toBeUndefined());

	test.each([
		["a folder", link("Trash", "https://mail.example/?_mbox=Trash", { marks: "mailbox trash icon-trash" })],
		["a folder in a single-page application", link("Trash", "https://mail.example/mail/#trash", { marks: "fa-trash" })],
		["a title", link("Delete your account in three steps", "https://blog.example/2026/delete-your-account")],
		["navigation", link("Post", "https://social.example/compose/post")],
		["posts", link("Publish", "https://docs.example/guides/publish")],
		["a menu", button("Delete", { opens: true })],
		["a tab", button("Delete", { role: "tab" })],
		["a checkbox", control({ tag: "input", role: "checkbox", type: "checkbox", name: "Delete" })],
		["a field", control({ tag: "input", role: "textbox", type: "text", name: "Delete" })],
		["a sorter", control({ tag: "th", role: "columnheader", name: "Send" })],
		["a submit button of a POST form: its form is held", button("Delete", { type: "submit", method: "POST" })],
		["a paragraph", control({ tag: "p", role: "", name: "Delete what you no longer need and publish the rest" })],
		["Cancel in a dialog about deleting", button("Cancel", { inDialog: true, context: ["Delete conversation?"], marks: "delete-dialog-cancel" })],
		["OK in a dialog about nothing", button("OK", { inDialog: true, context: ["Your session has been extended"] })],
		["an edit button", button("Edit", { marks: "btn post-edit" })],
		["a restore icon", button("", { marks: "icon-untrash restore" })],
	])("%s", (_what, each) => expect(controlKind(each)).toBeUndefined());
});

describe("structure and surroundings", () => {
	test.each([
		["an icon", button("", { marks: "btn fa fa-trash" }), "delete"],
		["lucide", button("", { marks: "lucide lucide-trash-2" }), "delete"],
		["octicon", button("", { marks: "octicon octicon-trash" }), "delete"],
		["a Material ligature", button("delete_forever"), "delete"],
		["a test id", button("", { marks: "delete-post-button" }), "delete"],
		["a send icon beside what is written", button("", { marks: "icon-paper-plane", composed: "hello" }), "send"],
		["markup of htmx", button("x", { method: "DELETE" }), "delete"],
		["markup of rails-ujs, menu or not", link("x", "https://a.example/posts/1", { method: "DELETE", opens: true }), "delete"],
		["a link that acts", link("Delete", "https://a.example/delete?id=1"), "delete"],
		["a bare command on a link", link("Delete", "https://a.example/posts/1"), "delete"],
		["a link without address", link("Delete", "https://a.example/#"), "delete"],
		["a menu item", button("Delete", { role: "menuitem" }), "delete"],
		["a bare element", control({ tag: "span", role: "", name: "Delete" }), "delete"],
		["a submit button of a GET form", button("Empty Trash", { type: "submit", method: "GET" }), "delete"],
		["Reply with a reply written", button("Reply", { composed: "Thank you" }), "post"],
		["Share in a dialog", button("Share", { inDialog: true }), "share"],
		["Yes to a deletion", button("Yes", { inDialog: true, context: ["Delete conversation?", "It will be gone."] }), "delete"],
		["OK to a deletion in German", button("OK", { inDialog: true, context: ["Soll die Nachricht gelöscht werden?"] }), "delete"],
		["はい", button("はい", { inDialog: true, context: ["この投稿を削除しますか？"] }), "delete"],
		["a long label of an icon button", button("Delete conversation with Anna about the quarterly figures and what follows from them for the next year"), "delete"],
		["look-alike letters", button("Dеlеte"), "delete"],
		["zero-width and bidi characters", button("\u202eDe\u200blete\u2069"), "delete"],
		["full-width letters", button("Ｄｅｌｅｔｅ"), "delete"],
	])("%s", (_what, each, kind) => expect(controlKind(each)?.kind).toBe(kind));
});

describe("URLs", () => {
	test.each([
		["https://a.example/delete?id=1", "delete"],
		["https://a.example/posts/4/delete", "delete"],
		["https://a.example/posts/delete/4", "delete"],
		["https://a.example/deletePost.php?post_id=4", "delete"],
		["https://w.example/wp-admin/post.php?post=4&action=trash&_wpnonce=ab", "delete"],
		["https://w.example/wp-admin/edit.php?post_status=trash&_wpnonce=1&action=-1&delete_all=Empty+Trash", "delete"],
		["https://w.example/index.php?title=X&action=rollback&token=1", "update"],
		["https://news.example/vote?id=3&how=up&auth=abc", "update"],
		["https://a.example/item/7/publish", "post"],
	])("%s", (url, kind) => expect(urlAction(url)?.kind).toBe(kind));
	test.each([
		"https://a.example/", "https://a.example/posts", "https://a.example/trash", "https://a.example/?_task=mail&_mbox=Trash", "https://a.example/search?q=delete", "https://docs.example/api/delete", "https://a.example/docs/delete", "https://a.example/wiki/Delete",
		"https://a.example/blog/delete-facebook", "https://a.example/settings/delete-account", "https://a.example/posts?sort=date&order=desc&page=2", "https://w.example/wp-admin/edit.php?s=x&_wpnonce=1&action=-1&action2=-1&filter_action=Filter",
		"https://a.example/posting.php?mode=post&f=2", "https://a.example/pay", "https://a.example/compose", "mailto:a@b.example?subject=delete", "javascript:void(0)", "https://a.example/%E0%A4%A",
	])("reads: %s", (url) => expect(urlAction(url)).toBeUndefined());
});

test("a label of 100,000 characters takes no longer than a short one's limit", () => {
	for (const name of ["Delete ".repeat(15_000), "削除".repeat(50_000), "a".repeat(100_000), "\u0301".repeat(100_000)]) expect(controlKind(button(name))).toBeUndefined();
});
