// Pure. Words of the kinds that are held at the click already, in twelve languages (en de fr es it pt nl pl ru ja zh ar).
// Kept short and as strings that are split on first use: every frame loads them (`words-naming` has the rest, for the
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
		head: `delete remove erase destroy purge wipe uninstall truncate =trash =drop =empty move/send_to_trash/bin empty/clear_trash/bin/folder/spam/history/data/chat cancel/close/end_subscription/plan/membership/order/booking/account discard_draft supprimer supprimez effacer retirer enlever vider purger résilier mettre_à_la_corbeille fermer_mon/le_compte eliminar elimina borrar borra suprimir quitar vaciar mover/enviar_a_la_papelera cerrar/cancelar_cuenta/suscripción eliminare cancella cancellare rimuovi svuota cestina sposta_nel_cestino disdici excluir apagar apague remover esvaziar mover_para_o/a_lixo/lixeira encerrar_conta usuń usunąć skasuj opróżnij przenieś_do_kosza удалить стереть уничтожить убрать очистить переместить_в_корзину حذف احذف إزالة مسح إفراغ تفريغ`,
		anywhere: "löschen entfernen leeren kündigen stornieren papierkorb_verschieben verwijderen verwijder wissen leegmaken legen opzeggen",
		weak: "discard trash verwerfen",
		han: "削除 消去 破棄 退会 解約 ゴミ箱に移動 ゴミ箱を空に 删除 刪除 移除 清空 销毁 取消订阅",
	},
	purchase: {
		head: `buy purchase pay donate =transfer place/complete/confirm/submit_order/your/purchase/payment order_now confirm_and_pay transfer/send_money/funds acheter payer commander passer/valider_la_commande comprar pagar realizar/hacer/confirmar/finalizar_pedido/pago/compra acquista compra paga effettua/conferma_ordine kup zapłać zamów zamawiam купить оплатить заказать оформить_заказ شراء اشتر ادفع دفع تأكيد_الطلب`,
		anywhere: "kaufen bezahlen bestellen überweisen spenden kopen betalen",
		han: "購入 注文する 注文を確定 支払う 決済 送金 购买 購買 支付 付款 下单 提交订单 转账",
	},
	share: {
		head: `make_public/admin/owner make_it/this_public change/revoke/grant/give/allow_access/role/permissions authorize transfer_ownership ban =block block_user/this/account rendre_public autoriser bloquer bannir hacer_público autorizar bloquear rendi_pubblico autorizza blocca tornar_público upublicznij zablokuj открыть/предоставить_доступ заблокировать حظر`,
		anywhere: "freigeben sperren autorisieren blokkeren",
		weak: "share invite add_member/people teilen einladen partager inviter compartir invitar condividi invita compartilhar convidar delen uitnodigen udostępnij zaproś поделиться пригласить مشاركة دعوة",
		han: "ブロックする 公開設定を変更 设为公开 授权 ~共有 ~招待 ~分享 ~共享 ~邀请",
	},
	post: {
		head: `publish =post =tweet =repost post_comment/reply/answer/message/to/now/it/in/all/anyway/review/question/update/publicly/tweet submit_comment/reply/answer/review/post/your publier poster publicar publica pubblica pubblicare postar opublikuj publikuj zamieść опубликовать разместить نشر انشر`,
		anywhere: "veröffentlichen posten kommentar_absenden publiceren plaatsen",
		weak: "comment reply answer create_post/topic add_comment kommentieren antworten répondre commenter responder comentar rispondi commenta reageren beantwoorden odpowiedz skomentuj ответить комментировать رد تعليق",
		han: "=投稿 を投稿 投稿する =公開 を公開 公開する つぶやく 发布 發布 发表 發表 张贴 ~返信 ~回复 ~回覆 ~评论",
	},
	send: {
		head: "send resend envoyer envoyez enviar envía invia inviare envie wyślij отправить إرسال أرسل",
		anywhere: "senden absenden abschicken verschicken verzenden versturen verstuur",
		weak: "send_message/feedback/email/an/a/invite forward",
		han: "送信 送る 发送 發送 傳送",
	},
};

/** Words that may stand before the command: "Yes, permanently delete". */
export const BEFORE_COMMAND =
	"yes ok please confirm permanently really now just bulk also i understand want ja oui sí si sim tak да endgültig jetzt définitivement confirmer permanentemente definitivamente confirmar conferma trwale i навсегда نعم تأكيد";

/** After these a command begins again: "Save and publish". */
export const JOINTS = "and und et y e en i и then";

/** Anywhere in the label they turn it harmless: "Nicht löschen", "Filter entfernen". */
export const HARMLESS =
	"cancel undo keep hide show view don not never deleted nicht abbrechen behalten anzeigen gelöschte niet annuleren tonen no ne nie не لا how why filter filters filtre filtres filtro filtri filtros filtry фильтр фильтры formatting formato formatierung selection auswahl sélection selección search suche recherche búsqueda cart basket warenkorb panier carrito carrello carrinho winkelwagen koszyka highlight";
/** The same within Chinese and Japanese labels. */
export const HARMLESS_HAN = "已 しない 取消 取り消 キャンセル 撤 恢复 復元 表示 显示 查看 履歴 历史 记录 一覧 列表 不 済 された 者 時間 时间 日期 方式 設定 设置 失敗 失败 筛选 格式 购物车 カート";

/** Answers that mean yes in a dialog; the dialog's own words say to what. */
export const AFFIRMATIVE =
	"ok yes confirm continue proceed sure agree accept do_it apply go_ahead ja bestätigen fortfahren oui confirmer continuer sí si confirmar continuar aceptar conferma continua sì sim bevestigen doorgaan tak potwierdź да подтвердить продолжить نعم تأكيد موافق はい 確認 続行 是 确定 確定 确认";

/** Beginnings of words that tell in running text (a dialog's question) that something goes away. */
export const GOING_AWAY = "delet remov eras destroy lösch gelösch entfern supprim elimin borr rimuov rimoss cancellar apag exclu verwijder usun удал حذف";
