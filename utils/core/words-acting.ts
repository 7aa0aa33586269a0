// Pure. Words of the kinds that are held at the click already, in twelve languages (en de fr es it pt nl pl ru ja zh ar); for
// deletions, which may change nothing but the page's own storage, in twenty more.
// Kept short and as strings that are split on first use: every frame loads them (`languages` has the rest, for the
// background). Words only name and may only raise; that a write is held never depends on them.

/** What a control's words can call for at the click; riskiest first: it wins where a label reads as two. */
export type ActingKind = "delete" | "purchase" | "account" | "share" | "post" | "send";

/**
 * - `head`: the command begins the label ("Delete post"). `=word` only as the whole label ("Post", but not "Post options")
 * - `anywhere`: verbs that close or wander in the label ("Beitrag löschen")
 * - `weak`: as often opens a composer or dialog as it acts; counts where something is composed or a dialog is open
 * - `han`: Chinese and Japanese, matched at the ends of the label; `=` as above, `~` weak
 *
 * `_` joins the words of a phrase, `/` lists alternatives for one word of it.
 */
export interface WordTable {
	head: string;
	anywhere?: string;
	weak?: string;
	han?: string;
}

export const ACTING: Partial<Record<ActingKind, WordTable>> = {
	delete: {
		head: `delete remove erase destroy purge wipe truncate =trash =drop =empty =clear_all clear_everything/history/storage move_to_trash/bin empty/clear_trash/bin/folder/spam/history/data/chat cancel/close/end_subscription/plan/membership/order/booking/account discard_draft supprimer effacer retirer vider purger résilier eliminar elimina borrar borra suprimir quitar vaciar purgar mover/enviar_a_la_papelera cerrar/cancelar_cuenta/suscripción eliminare cancella rimuovi svuota cestina disdici excluir apagar remover esvaziar mover_para_a/o_lixeira/lixo usuń skasuj opróżnij przenieś_do_kosza удалить стереть очистить smazat odstranit vymazať odstrániť radera ta_bort slet slett poista törlés törlöm șterge sil kaldır видалити διαγραφή xóa hapus מחק हटाएं ištrinti pašalinti dzēst kustuta izbriši obriši изтрий обриши suprimeix حذف احذف إزالة مسح إفراغ تفريغ`,
		anywhere: "löschen entfernen leeren kündigen stornieren verwijderen verwijder wissen legen opzeggen",
		weak: "discard trash verwerfen",
		han: "삭제 ลบ 削除 消去 破棄 退会 解約 ゴミ箱に移動 删除 刪除 移除 清空 取消订阅",
	},
	purchase: {
		head: `buy purchase pay donate =transfer place/complete/confirm/submit_order/your/purchase/payment order_now transfer/send_money/funds acheter payer commander comprar pagar realizar/confirmar_pedido/pago acquista paga kup zapłać zamawiam купить оплатить заказать شراء اشتر ادفع`,
		anywhere: "kaufen bezahlen bestellen überweisen spenden kopen betalen",
		han: "購入 注文する 注文を確定 支払う 送金 购买 購買 支付 付款 下单 转账",
	},
	share: {
		head: `make_public/admin/owner make_it/this_public change/revoke/grant/give/allow_access/role/permissions authorize transfer_ownership ban =block block_user/this/account rendre_public autoriser bloquer hacer_público autorizar bloquear autorizza blocca zablokuj заблокировать حظر`,
		anywhere: "freigeben sperren blokkeren",
		weak: "share invite add_member/people teilen einladen partager inviter compartir invitar condividi invita compartilhar convidar delen uitnodigen udostępnij zaproś поделиться пригласить مشاركة دعوة",
		han: "~共有 ~招待 ~分享 ~邀请",
	},
	post: {
		head: `publish =post =tweet =repost post_comment/reply/answer/message/to/now/it/in/all/anyway/review/question/update/publicly/privately submit_comment/reply/answer/review/post/your publier poster publicar publica pubblica postar opublikuj опубликовать نشر انشر`,
		anywhere: "veröffentlichen posten publiceren plaatsen",
		weak: "comment reply answer kommentieren antworten répondre commenter responder comentar rispondi commenta reageren odpowiedz skomentuj ответить комментировать رد تعليق",
		han: "=投稿 を投稿 投稿する =公開 を公開 公開する 发布 發布 发表 發表 ~返信 ~回复 ~评论",
	},
	send: {
		head: `send resend envoyer enviar envía invia inviare envie wyślij отправить إرسال أرسل`,
		anywhere: "senden absenden abschicken verzenden versturen verstuur",
		weak: "send_message/feedback/email/an/a/invite",
		han: "送信 发送 發送 傳送",
	},
};

/** Words that may stand before the command: "Yes, permanently delete". */
export const BEFORE_COMMAND =
	"yes ok confirm permanently really now just also i understand want ja oui sí si sim tak да tout definitivamente i نعم تأكيد";

/** After these a command begins again: "Save and publish". */
export const JOINTS = "and und et y e en i и";

/** In a label whose verb may stand anywhere they turn it harmless: "Nicht löschen". */
export const NEGATING = "cancel undo keep show view not deleted nicht abbrechen behalten anzeigen gelöschte niet annuleren tonen geen";
/** Taking these away is reading, not deleting: "Filter entfernen", "Remove from cart". */
export const PASSING_OBJECTS =
	"filter filters filtre filtres filtro filtri filtros filtry фильтр formatting format formatierung selection auswahl sélection selección search suche recherche búsqueda cart basket warenkorb panier carrito carrello carrinho winkelwagen";
/** Both, within Chinese and Japanese labels; those after the bar only behind the verb ("送信者"). */
export const HARMLESS_HAN =
	"已 不 取消 取り消 撤 恢复 復元 취소 ยกเลิก | 취소 보기 기록 내역 しない キャンセル 履歴 历史 记录 一覧 列表 済 された 者 時間 时间 日期 方式 設定 设置 失敗 失败 筛选 カート";

/** Answers that mean yes in a dialog; the dialog's own words say to what. */
export const AFFIRMATIVE =
	"ok yes confirm continue proceed sure agree accept do_it apply ja bestätigen fortfahren oui confirmer continuer sí confirmar continuar aceptar conferma sim bevestigen tak potwierdź да подтвердить نعم تأكيد موافق はい 確認 続行 是 确定 確定 确认";

/** Beginnings of words that tell in running text (a dialog's question) that something goes away. */
export const GOING_AWAY =
	"delet remov eras destroy lösch gelösch entfern supprim elimin borr rimuov rimoss cancellar apag exclu verwijder usun удал حذف";
