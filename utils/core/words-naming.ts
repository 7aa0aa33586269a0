// Pure. The background's words: all kinds, more forms and phrases than frames carry (`words-acting`), in the same
// twelve languages and the same notation.
import type { Kind } from "./action";
import { ACTING, type WordTable } from "./words-acting";

const MORE: Partial<Record<Kind, WordTable>> = {
	delete: {
		head: `kill flush =leave clean_up descartar descarte abandonner quitter tuer partir dejar_el matar scarta scartare lascia abbandona termina deixar_grupo deixar_o porzuć opuść zabij покинуть завершить убить غادر نبذ تجاهل إنهاء =limpar uninstall enlever supprimez mettre_à_la_corbeille fermer_mon/le_compte cancellare sposta_nel_cestino exclua apague expurgar encerrar_conta usunąć уничтожить убрать переместить_в_корзину rifiuta darse_de_baja expunge shred delist terminate undelete del deactivate_account/my leave_group/chat/channel/team/room clear_conversation/all_data/browsing/database/log/cache reset_all/everything drop_table/database/column/index/view empty_the/recycle/deleted
			cancel/close_your_account cancel_my_plan/subscription/membership reject_all remove_all =reject =revoke =clear =rollback =revert roll_back
			suppression effacez retirez supprime détruire rejeter quitter_le_groupe fermer_mon_compte résilier_l_abonnement annuler_l_abonnement
			destruir elimine elimínalo eliminación borrado borre descartar_borrador rechazar abandonar_grupo darme_de_baja dar_de_baja
			distruggi togli eliminazione cancellazione rimozione abbandona_gruppo chiudi_account annulla_abbonamento scarta
			exclusão remoção eliminação deletar deletar_tudo suprimir destruir descartar_rascunho rejeitar sair_do_grupo cancelar_a_assinatura cancelar_subscrição elimina remove limpar_tudo
			usuwanie skasować wykasuj zniszcz opróżnić wyczyść wymaż odrzuć opuść_grupę anuluj_subskrypcję zamknij_konto likwiduj
			удали удалите удаление очистка сброс очистить_корзину отменить_подписку закрыть_аккаунт отклонить покинуть_группу убрать снести
			أزل امسح أفرغ محو تطهير إتلاف شطب نقل_إلى_المهملات إلغاء_الاشتراك إغلاق_الحساب الحذف رفض مغادرة_المجموعة احذفها ازالة تدمير`,
		anywhere: `lösche entferne löscht entleeren leere vernichten bereinigen ablehnen zurückweisen konto_schließen gruppe_verlassen zurücksetzen tilgen löschung entfernung
			verwijderd_maken afkeuren wis papierkorb_verschieben leegmaken vernietigen opschonen afwijzen weggooien groep_verlaten account_sluiten verwijdering naar_prullenbak verlassen verwerfen verlaat verlaten opruimen aufräumen beenden beëindigen`,
		weak: "reset restore leave reestablecer reimposta reimpostare redefinir reinicializar herstellen resetuj إعادة_تعيين zurücksetzen réinitialiser restablecer ripristina restaurar terugzetten przywróć сбросить восстановить",
		han: `空にする 離脱 離開 离开 退出 退群 ~リセット ~重置 強制終了 终止 ゴミ箱を空に 清空 销毁 清除 抹消 除去 取り除く 消す 却下 退出する ごみ箱に移動 ゴミ箱へ移動 ごみ箱を空に 完全に削除 クリアする 拒否 =クリア 差し戻し 巻き戻し 復帰 清除 永久删除 永久刪除 彻底删除 移至垃圾 移到垃圾 移至回收站 移到回收站 移入回收站 注销账号 注销账户 取消訂閱 取消订单 刪掉 删掉 拒绝 拒絕 退出群 銷毀 =删 =清理 丢弃 捨棄 回退`,
	},
	purchase: {
		head: `confirm_and_pay passer/valider_la_commande hacer/finalizar_pedido compra effettua/conferma_ordine zamów оформить_заказ تأكيد_الطلب دفع order_now book_now top_up start_subscription effectuer_un_virement faire_un_don confirmer_le_paiement donar transferir_dinero dona ordina_ora doar finalizar_compra confirmar_pagamento kupić kupuję zamawiam złóż_zamówienie przelej przekaż_darowiznę
			пожертвовать перевести_деньги подтвердить_заказ اشتري إتمام_الشراء إتمام_الطلب اطلب_الآن تبرع =checkout`,
		anywhere: "kostenpflichtig zahlungspflichtig overmaken doneren bestelling_plaatsen zur_kasse afrekenen",
		han: "決済 提交订单 支払い 買う 寄付する 充值 捐款 结账 轉帳 付款",
	},
	account: {
		head: `change/update/reset/set_password change/update_my/your_password/email change/update_email create/generate/regenerate/revoke_token/key create/generate_new/api/access_token/key add_ssh_key enable/disable_two/2fa turn_off_2fa sign_up sign_in log_in_to register create_account/user create_your/my/an/new_account set_password_and
			changer/modifier/réinitialiser_le_mot créer_un_compte/jeton s_inscrire cambiar/restablecer_contraseña cambiar_la_contraseña crear_cuenta/token registrarse cambia/reimposta_password crea_account/utenza registrati alterar/mudar/redefinir_senha/palavra criar_conta criar_uma_conta cadastrar
			zmień_hasło utwórz_konto zarejestruj załóż_konto изменить/сменить/сбросить_пароль зарегистрироваться создать_учётную/аккаунт تغيير_كلمة إنشاء_حساب أنشئ_حساب تسجيل_حساب إنشاء_حسابك`,
		anywhere:
			"passwort/kennwort_ändern passwort_zurücksetzen benutzerkonto/konto_erstellen/anlegen token_erstellen registrieren wachtwoord_wijzigen/instellen account_aanmaken registreren",
		han: "パスワードを変更 パスワード変更 アカウントを作成 アカウント作成 修改密码 更改密碼 重置密码 创建账号 建立帳號 注册账号",
	},
	share: {
		head: `bannir rendi_pubblico tornar_público upublicznij открыть/предоставить_доступ make_private/moderator change_visibility block_member/ip block_this_user unblock unban promote demote kick mute unmute protect unprotect change_protection lock unlock user_rights save_user_groups change_user_groups uninvite rescind_invitation grant remove_block approve_access unlock_topic lock_topic
			débloquer débannir expulser protéger déprotéger accorder verrouiller déverrouiller droits_utilisateur modifier_les_groupes desbloquear banear expulsar proteger desproteger conceder cambiar_protección silenciar sblocca bandisci espelli proteggi concedi modifica_protezione silenzia tornar_pública
			banir desbanir proteger bloqueie silenciar trancar odblokuj zbanuj odbanuj wyrzuć zabezpiecz wycisz nadaj zmień_zabezpieczenie разблокировать забанить разбанить авторизовать защитить снять_защиту исключить заглушить
			احظر رفع_الحظر رفع_المنع منع إلغاء_الحظر تفويض حماية منح طرد كتم قفل فتح_القفل`,
		anywhere: `autorisieren entsperren verbannen bannen blockieren schützen freischalten stummschalten rauswerfen zugriff_gewähren öffentlich_machen schutz_ändern deblokkeren verbannen beveiligen beveiliging_wijzigen dempen openbaar_maken toegang_verlenen vergrendelen ontgrendelen`,
		weak: "add_members add_user add_users add_collaborator mitglied_hinzufügen partilhar ادع شارك",
		han: "ブロックする 公開設定を変更 设为公开 授权 ~共享 ブロック ブロック解除 保護 保護する 保護解除 ロック ロック解除 ミュート キック 追放 BAN 許可 封禁 解封 封鎖 解除封禁 解除封鎖 保护 解除保护 屏蔽 拉黑 禁言 踢出 锁定 鎖定 解锁 解鎖 更改保护",
	},
	post: {
		head: `publikuj zamieść разместить pubblicare create_post/topic toot retweet reblog republish post_an/my/your/as/this/later/topic/thread go_live broadcast announce submit_topic/question/article save_and_publish publish_page/changes/article save_page new_topic/thread/post
			enregistrer_la_page envoyer_le_commentaire soumettre_le_commentaire/commentaire mettre_en_ligne postez publiez publiez_la nouveau_sujet publique postear tuitear enviar_comentario/respuesta guardar/grabar_página guardar/grabar_la_página grabar_página nuevo_tema
			twitta invia_commento/risposta salva_la_pagina salva_pagina nuova_discussione tuitar enviar_comentário/resposta gravar_página salvar_página salvar_a_página novo_tópico publikować opublikować wyślij_komentarz/odpowiedź zapisz_stronę nowy_temat
			публиковать запостить отправить_комментарий/ответ записать_страницу сохранить_страницу новая_тема создать_тему النشر حفظ_الصفحة أرسل_التعليق موضوع_جديد`,
		anywhere:
			"publizieren twittern kommentar/antwort/beitrag_absenden/senden/abschicken beitrag/thema/antwort_erstellen seite_speichern/veröffentlichen neues_thema publiceer bekendmaken bericht/reactie_plaatsen pagina_opslaan nieuw_onderwerp",
		weak: "add_comment beantwoorden add_reply add_review start_discussion/thread submit_new quote kommentiere réponse répondez responda antwoord odpowiadać прокомментировать الرد",
		han: "~回覆 つぶやく 张贴 後で投稿 ツイートする ポストする 掲載する コメントを投稿 ページを保存 新しいスレッド 新規スレッド ~コメントする 返信する 发佈 發佈 張貼 发帖 發帖 发推 新主题 新主題 保存页面 儲存頁面 ~評論 ~回復",
	},
	send: {
		head: `report flag report_this signaler segnala reportar denunciar sinalizar zgłoś пожаловаться письмо написать إبلاغ بلغ مراسلة escribir_a écrire scrivi escrever_a napisz envoyez lui_envoyer forward send_it/now/mail/to mail_to =email email_this email_user e_mail_this chat_with continue_chat flag_profile forward reply_all report_user report_this =notify notify =chat bounce redirect
			renvoyer expédier envoyez_un transférer faire_suivre rediriger écrire_à envoyer_un notifier envie_mail enviad mandar reenviar redirigir notificar inoltra rispondi_a_tutti spedisci manda notifica scrivi_a reencaminhar encaminhar mandar notificar
			wysłać prześlij przekaż przekieruj napisz_do powiadom odeślij отправь послать переслать перенаправить уведомить написать_письмо ارسل بعث إعادة_إرسال إعادة_توجيه تحويل_الرسالة إخطار راسل أخطر`,
		anywhere:
			"melden rapporteren e_mail_an verschicken e_mailen mailen versenden sende schicken zusenden weiterleiten umleiten benachrichtigen verschicke anschreiben e_mail_senden verzend sturen stuur doorsturen omleiden verwittigen bounce terugsturen",
		han: "報告 報告する 通報する 举报 舉報 送る 发邮件 電郵 电邮 邮件联系 転送 転送する 送信する リダイレクト 通知する メールを送信 メール送信 再送 寄出 寄送 送出 转发 轉寄 转寄 重定向 通知 傳送",
	},
	upload: {
		head: "fazer_upload upload attach upload_file import téléverser téléverse importer joindre télécharger_un_fichier_vers subir cargar adjuntar importar carica allega importa enviar_arquivo carregar anexar wgraj prześlij_plik załącz importuj загрузить прикрепить импорт импортировать رفع ارفع تحميل_ملف إرفاق استيراد",
		anywhere: "hochladen anhängen importieren uploaden opsturen bijvoegen importeren",
		han: "上載 上载 アップロード アップロードする 添付 取り込み インポート 上传 上傳 导入 匯入",
	},
	draft: {
		head: "save_draft save_as_draft save_to_drafts enregistrer_le_brouillon guardar_borrador salva_bozza salvar_rascunho guardar_rascunho zapisz_szkic zapisz_wersję сохранить_черновик حفظ_مسودة",
		anywhere: "entwurf_speichern concept_opslaan",
		han: "下書き保存 下書きを保存 存草稿 保存草稿 儲存草稿",
	},
	update: {
		head: "save update edit rename move apply mark archive watch unwatch follow unfollow like pin unpin lock enregistrer modifier renommer déplacer appliquer guardar editar mover salva modifica rinomina sposta salvar gravar alterar mover zapisz zmień przenieś edytuj сохранить записать изменить переместить переименовать حفظ احفظ تعديل نقل",
		anywhere: "speichern bearbeiten umbenennen verschieben anwenden übernehmen beobachten opslaan bewerken verplaatsen hernoemen toepassen volgen",
		han: "保存 更新 編集 変更 移動 名前を変更 適用 修改 编辑 編輯 儲存 移动 重命名 应用",
	},
	submit: {
		head: "submit create add confirm ok soumettre créer ajouter valider crear añadir agregar aceptar crea aggiungi criar adicionar utwórz dodaj создать добавить إنشاء إضافة",
		anywhere: "erstellen anlegen hinzufügen aanmaken toevoegen indienen",
		han: "作成 追加 提交 创建 添加 新增",
	},
	search: {
		head: "search find go filter look_up rechercher chercher buscar cerca trova procurar pesquisar szukaj найти искать поиск بحث ابحث",
		anywhere: "suchen finden zoeken",
		han: "検索 搜索 搜尋 查找",
	},
};

const ORDER: Kind[] = ["delete", "purchase", "account", "share", "post", "send", "upload", "draft", "search", "update", "submit"];
const PARTS = ["head", "anywhere", "weak", "han"] as const;

/** Every kind with all its words, riskiest first. */
export const NAMING: readonly (readonly [Kind, WordTable])[] = ORDER.map((kind) => {
	const tables = [ACTING[kind as keyof typeof ACTING], MORE[kind]];
	const joined = Object.fromEntries(PARTS.map((part) => [part, tables.map((table) => table?.[part] ?? "").join(" ")]));
	return [kind, joined as unknown as WordTable] as const;
});
