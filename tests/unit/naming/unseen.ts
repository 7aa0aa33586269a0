// Made-up pages of twenty other kinds of application: naming is never tuned on them, they are only counted.
import { call, drop, follow, form, graphql, hint, key, type Page, persisted, press } from "./evidence.ts";

export const UNSEEN: readonly Page[] = [
	// video
	["video: publish", press("Publish", { inDialog: true, hints: [hint("visibility", "Visibility", "Public")] }), "post", "public"],
	["video: unlisted", press("Save", { inDialog: true, hints: [hint("privacy", "Visibility", "Private")] }), "update", "requester_only"],
	["video: comment", call("POST", "/youtubei/v1/comment/create_comment", { commentText: "great" }), "post"],
	["video: delete", press("Delete forever", { inDialog: true, context: ["Permanently delete this video?"] }), "delete"],
	["video: subscribe", call("POST", "/api/subscription/subscribe", { channelIds: ["a"] }), "update"],
	["video: live", press("Go live"), "post"],
	// music
	["music: delete playlist", press("Delete", { inDialog: true, context: ["Delete from library? This will delete My Mix"] }), "delete"],
	["music: follow artist", call("PUT", "/v1/me/following?type=artist", { ids: ["a"] }), "update"],
	["music: start premium", press("Start subscription", { inDialog: true }), "purchase"],
	["music: heartbeat", call("POST", "/v1/heartbeat", { sid: "a", ts: 1 }), "telemetry"],
	// dating
	["dating: message", key("Enter", { hints: [hint("composer", "", "Message Lena")] }), "send", "named_people"],
	["dating: unmatch", press("Unmatch", { inDialog: true, context: ["Remove Lena?"] }), "delete"],
	["dating: report", press("Signaler", { inDialog: true }), "send"],
	["dating: block", press("Bloquer", { inDialog: true }), "share"],
	// travel
	["travel: book", press("Book now"), "purchase"],
	["travel: pay", form("/pay", { "card-number": "4", expiry: "1/30" }, "Réserver et payer"), "purchase"],
	["travel: cancel booking", press("Cancel booking", { inDialog: true }), "delete"],
	["travel: search flights", call("POST", "/api/flights/search", { from: "BER", to: "LIS", query: "x" }), "search"],
	["travel: save to list", call("POST", "/api/wishlists/4/items", { listing: 3 }, { name: "Save" }), "update"],
	// food
	["food: order", press("Zamów i zapłać"), "purchase"],
	["food: tip", press("Add tip", { inDialog: true }), "submit"],
	["food: rate", form("/rate", { rating: "5", review: "tasty" }, "Оставить отзыв"), "post"],
	// survey
	["survey: send answers", form("/survey/4", { q1: "yes", q2: "no" }, "Submit"), "submit"],
	["survey: delete responses", press("Delete all responses", { inDialog: true, context: ["Delete all 214 responses?"] }), "delete"],
	["survey: share", press("Share", { inDialog: true, hints: [hint("access", "Who can respond", "Anyone with the link")] }), "share", "public"],
	// tickets for events
	["events: buy tickets", press("Kup bilety", { inDialog: true }), "purchase"],
	["events: cancel event", press("Cancel event", { inDialog: true }), "delete"],
	[
		"events: message attendees",
		press("Send message", { inDialog: true, composed: "Hi all", hints: [hint("recipients", "To", "All attendees")] }),
		"send",
	],
	// health
	["health: book appointment", press("Termin buchen"), "purchase"],
	["health: message to the doctor", form("/messages", { to: "Dr. Roth", message: "…" }, "Nachricht senden"), "send", "named_people"],
	["health: delete record", press("Supprimer le document", { inDialog: true }), "delete"],
	["health: share record", press("Grant access", { hints: [hint("recipient", "Share with", "Dr. Roth")] }), "share", "named_people"],
	// government
	["office: hand in form", form("/antrag", { name: "A", iban_hint: "" }, "Antrag einreichen"), "submit"],
	["office: withdraw", press("Antrag zurückziehen"), "share"],
	["office: sign in", form("/login", { username: "a", "!password": "x" }, "Anmelden"), "account"],
	// people and pay
	["hr: approve leave", press("Approve request"), "update"],
	["hr: reject leave", press("Reject", { inDialog: true }), "delete"],
	["hr: delete employee", call("DELETE", "/api/employees/7"), "delete"],
	["hr: run payroll", call("POST", "/api/payroll/payments", { month: "11" }, { name: "Pay employees" }), "purchase"],
	["hr: change role", call("PATCH", "/api/users/7/role", { role: "admin" }), "share"],
	// smart home
	["home: switch", call("POST", "/api/services/light/toggle", { entity_id: "light.a" }), "update"],
	["home: unlock door", press("Unlock"), "share"],
	["home: remove device", press("Remove device", { inDialog: true }), "delete"],
	["home: state", graphql("subscription { states { id } }"), "read"],
	// domain names
	["domains: buy", press("Checkout"), "purchase"],
	["domains: delete zone", press("Delete zone", { inDialog: true }), "delete"],
	["domains: add record", form("/dns", { type: "A", value: "1.2.3.4" }, "Add record"), "submit"],
	["domains: transfer out", press("Transfer ownership", { inDialog: true }), "share"],
	// job board
	["jobs: apply", form("/apply", { name: "A", cover_letter: "…" }, "Bewerbung absenden"), "send"],
	["jobs: publish offer", press("Veröffentlichen"), "post"],
	["jobs: withdraw", press("Withdraw application", { inDialog: true }), "delete"],
	["jobs: save search", press("Save search"), "update"],
	// marketplace
	["market: sell", press("Inserat veröffentlichen"), "post"],
	["market: message to seller", form("/msg", { message: "still there?", seller_id: "3" }, "Nachricht senden"), "send"],
	["market: bid", press("Place bid"), "purchase"],
	["market: delete listing", press("Eliminar anuncio"), "delete"],
	["market: bid by GraphQL", graphql("mutation PlaceBid($a: Int!) { createBid(amount: $a) { id } }"), "purchase"],
	// crowdfunding
	["funding: back", press("Pledge 20 €", { inDialog: true }), "purchase"],
	["funding: donate", press("Faire un don"), "purchase"],
	["funding: update to backers", form("/updates", { title: "News", body: "…", visibility: "backers" }, "Publish update"), "post"],
	// password manager
	["vault: delete item", press("Delete item", { inDialog: true, context: ["Move to trash?"] }), "delete"],
	["vault: share", press("Condividi", { inDialog: true, hints: [hint("recipient", "Email", "bob@example.org")] }), "share", "named_people"],
	["vault: new item", form("/items", { title: "a", "!password": "x" }, "Save"), "account"],
	["vault: export", press("Export vault", { inDialog: true }), "submit"],
	// customers
	["crm: delete contact", press("Kontakt löschen"), "delete"],
	["crm: log call", form("/activities", { type: "call", notes: "asked for a price" }, "Save"), "update"],
	["crm: mail a contact", form("/email", { to: "a@b.example", subject: "x", body: "y" }, "Enviar"), "send", "named_people"],
	["crm: import", press("Importovat kontakty", { inDialog: true }), "upload"],
	["crm: assign", graphql("mutation { updateDealOwner(id: 1) { ok } }"), "update"],
	// documents
	["docs: comment", press("コメントを追加", { composed: "ここ" }), "post"],
	[
		"docs: publish to the web",
		press("Publish", { inDialog: true, context: ["Publish to web"], hints: [hint("access", "Visible to", "Everyone")] }),
		"post",
		"public",
	],
	["docs: autosave", call("POST", "/docs/4/autosave", { ops: [1] }), "draft"],
	["docs: stop sharing", press("Remove access", { inDialog: true, context: ["Anna can edit"] }), "share"],
	["docs: delete page", press("페이지 삭제"), "delete"],
	// photos
	["photos: delete", press("Move to trash", { context: ["12 selected"] }), "delete"],
	["photos: empty the bin", press("Vaciar papelera", { inDialog: true }), "delete"],
	["photos: share album", press("Del album", { inDialog: true }), "share"],
	["photos: drop on the bin", drop("Корзина", { marks: "" }), "delete"],
	["photos: upload", form("/upload", { file: "a.jpg" }, "上传"), "upload"],
	// group chat
	["group: send", press("Senden", { composed: "hallo", hints: [hint("heading", "", "Familie (7 Mitglieder)")] }), "send", "group"],
	["group: announce", press("Objavi", { composed: "x", hints: [hint("badge", "", "Javno")] }), "post"],
	["group: remove member", press("Remove member", { inDialog: true }), "share"],
	["group: delete for all", press("Delete for everyone", { inDialog: true }), "delete"],
	["group: by GraphQL", graphql("mutation S($m: M!) { sendMessage(input: $m) { id } }"), "send"],
	// link news
	["news: submit link", form("/submit", { title: "A", url: "https://a.example" }, "Submit post"), "post"],
	["news: downvote", call("POST", "/vote", { id: "t3_1", dir: "-1" }), "update"],
	["news: reply", form("/comment", { text: "no", parent: "t1_3" }, "Risposta"), "post"],
	["news: delete comment", follow("delete", "/delete-confirm?id=4&goto=item"), "read"],
	// ad manager
	["ads: start", press("Kampagne starten"), "update"],
	["ads: delete campaign", persisted("DeleteCampaignMutation"), "delete"],
	["ads: add funds", press("Add funds", { inDialog: true }), "purchase"],
	["ads: report by POST", call("POST", "/reports/query", { query: "select", page: 1 }), "search"],
	// other languages, plain buttons
	["sv: delete", press("Ta bort inlägg"), "delete"],
	["cs: publish", press("Zveřejnit příspěvek"), "post"],
	["tr: send", press("Mesajı gönder", { composed: "x" }), "send"],
	["el: delete", press("Διαγραφή λογαριασμού"), "delete"],
	["he: publish", press("פרסם"), "post"],
	["hi: delete", press("संदेश हटाएँ"), "delete"],
	["th: delete", press("ลบโพสต์"), "delete"],
	["vi: pay", press("Thanh toán ngay"), "purchase"],
	["id: send", press("Kirim pesan", { composed: "x" }), "send"],
	["hu: delete", press("Üzenet törlése"), "delete"],
	["fa: delete", press("حذف پیام"), "delete"],
	["uk: block", press("Заблокувати користувача"), "share"],
	["fi: buy", press("Siirry kassalle"), "purchase"],
	["ar: publish", press("نشر المقال"), "post"],
	["ro: show", press("Afișează mesajele șterse"), "submit"],
	["masked delete", press("Dеlеtе аll"), "delete"],
];
