// Pure. The words of English and its kin.
import type { Languages } from "./language";

export const GERMANIC: Languages = {
	en: {
		delete:
			"^delete ^remove ^erase ^destroy ^purge ^wipe ^truncate ^discard ^expunge ^shred ^dismantle ^scrap ^uninstall ^reject ^decline ^terminate ^kill ^flush ^prune ^unpublish ^retract ^withdraw ^cancel_subscription/order/booking/reservation/membership/plan/event/meeting/account/request ^cancel_my/your/this/the_subscription/order/booking/reservation/membership/plan/event/meeting/account/request ^empty ^trash ^=clear ^clear_all/history/data/log/logs/cache ^=revert ^revert_to/this/changes/all ^leave_group/room/channel/chat/server/team/organization/organisation/project/conversation/community/space/workspace ^leave_this/the_group/room/channel/chat/server/team/project/conversation/community ^=leave ^permanently_delete ^bulk_delete ^mass_delete ^close/deactivate/delete_account ^close/deactivate_my/your_account ^move/send_to_trash/bin/recycle ^throw_away ^dispose ^~reset ^~restore ^~rollback ^~undelete ^roll_back ^unlink ^disconnect ^detach ^evict ^void ^nuke ^obliterate ^zap ^delist ^forget ^leave ^clear_folder/mailbox/inbox/trash/chat/list/all/everything ^=drop ^drop_table/tables/database/index/column/view/schema/collection/the ^deny ^refuse ^=bin ^put_in_trash ^unsend ^recall_message ^recall ^clear_conversation/browsing ^factory_reset ^format_disk/drive/card ^end_subscription/membership ^decommission ^deprovision ^quit_group/channel ^exit_group ^take_down ^revert_commit ^cancel_appointment/service/job/invoice/transaction ^write_off ^dismiss_draft ^strip ^eject_user ^end/stop_process/processes/instance ^tear_down ^disband ^dissolve ^hard_reset ^force_push ^scrub ^vacuum_database/table ^compact_folder/folders/mailbox/database/all ^drop_user/all/role/server/constraint/partition/trigger/function/procedure/event/selected ^remove_all/selected/from ^release_ip/address ^clean_out/inbox/mailbox ^drain_node ^=deletion ^delete_and ^deactivate_account/my/your ^cancel_contract ^eliminate ^eradicate ^annihilate ^exterminate ^expel ^clear_out ^deregister ^delete_forever ^don_t_keep_changes ^unregister ^tombstone ^schedule_deletion/for_deletion ^close_my/the/this_account ^liquidate ^wipe_out ^dump_all ^rescind_offer ^rescind_contract/agreement/offer ^kill_query/connection/session/job/task ^cancel_job/build/deployment/query/transfer ^abort_process/transaction/job/build/merge/upgrade ^end_call ^hang_up ^clean_up ^cleanup ^drop_column/view/selected/it/this ^don_t_save ^discard_all ^reject_application/offer/request/order ^terminate_employee/contract/account ^return_item ^archive_and_delete ^revoke_certificate ^scale_to_zero ^deallocate ^decline_offer ^unschedule ^stop_and_delete ^remove_device/card/payment/photo/file/image/avatar ^undo_changes/all/my ^revert_all ^start_over ^=clear_form ^restore_defaults/default/original ^zero_out ^reinitialize ^reinitialise ^revert_to ^end_all_sessions ^demolish",
		purchase:
			"^buy ^purchase ^pay ^donate ^checkout ^check_out ^place/complete/confirm/submit/review_order ^place_your/my/this_order ^order_now ^book_now ^=subscribe_now ^proceed_to_checkout/payment ^confirm_payment/purchase/booking/reservation ^complete_purchase/payment/booking ^send/transfer/withdraw_money/funds/payment ^place_bid/a ^top_up ^renew_subscription/membership/plan/now ^upgrade_to/now/plan ^start_subscription/membership/trial ^start_free/my/your_trial ^subscribe_for ^refund ^confirm_and_pay ^=transfer ^transfer_to ^book_a/this/your/my/flight/hotel/table/appointment/room/ticket/tickets/it ^add_funds ^add_money ^=bid ^sponsor_this/now ^pledge ^rent_now/this/it ^reserve_now/a/this/your ^leave_a_tip ^=renew ^renew_now/plan/licence/license",
		account:
			"^sign_up ^register ^create/open_account ^create_an/your/my/new_account ^change/reset/set/update_password/passphrase/pin ^enable/disable/activate/deactivate/turn/set_2fa/two/mfa ^regenerate/generate/revoke/create/rotate_token/key/secret/codes/keys/tokens ^generate/create_new/api/access/recovery_token/key/codes ^log_out_all/everywhere ^sign_out_everywhere/all ^verify_email/account ^change_email/username ^add_passkey ^add_ssh_key ^new_password ^revoke_all_sessions",
		share:
			"^~share ^~invite ^block ^unblock ^ban ^unban ^lock ^unlock ^protect ^unprotect ^mute ^unmute ^kick ^grant ^revoke ^rescind ^authorize ^authorise ^allow_access ^give/request_access ^suspend ^unsuspend ^silence ^unsilence ^promote ^demote ^make_public/private/admin/owner/moderator/visible ^make_it/this_public/private ^change_visibility/permissions/access/role/roles/owner/ownership/protection/privacy/privileges/groups/rights ^edit/manage/set_permissions/privileges/rights/access/roles ^edit_user_rights/groups/permissions/privileges ^save_permissions/user ^add/remove_member/members/collaborator/collaborators/moderator/admin/people ^add_user/users ^remove_block ^transfer_ownership ^assign_role/roles ^hide_from ^freeze ^impersonate ^=user_rights ^unshare ^approve_access/member/user ^restrict ^blacklist ^whitelist ^blocklist ^allowlist ^quarantine ^delegate ^archive_for_everyone ^appoint ^nominate ^add_delegate ^limit_user/account/this ^remove_access ^remove_member/members ^~ignore ^~ignore_user ^~stop_ignoring ^~unignore ^make_admin/moderator/owner ^make_channel_admin ^make_team_admin ^reload/flush_privileges ^deny_access ^accept_request_to ^approve_request_to ^get_shareable/sharing_link ^create_share/shared/public_link ^publish_to_everyone ^edit_access ^transfer_channel/group/project/repository ^take_ownership ^make_me ^unprotect_branch ^enable/disable_sharing ^stop_sharing ^add_to_group ^deputize ^open_to_everyone ^share_publicly_with ^add_role/roles ^boot_user/member/from ^hand_over_ownership/control",
		post: "^publish ^republish ^=post ^post_comment/reply/answer/message/to/now/it/in/all/anyway/review/question/update/publicly/a/an/my/your/as/this/later/topic/thread ^tweet ^retweet ^repost ^toot ^boost ^reblog ^~reply ^~comment ^~answer ^~respond ^submit_comment/reply/answer/review/post/story/question/article ^submit_your/a_comment/reply/answer/review ^add/leave/write/create/send/save_comment/reply/answer/review/note ^add/leave/write/create/send/save_a/your_comment/reply/answer/review/note ^create/new/start/open_topic/thread/post/discussion/issue/question/poll/story/status ^create/start/open_a/new_topic/thread/post/discussion/issue/poll ^save_page/article ^save_and_publish ^save_changes_and ^go_live ^announce ^broadcast ^submit_for_review ^make_announcement ^ask_question/a ^share_now/to/publicly/post ^~quote_reply ^cross_post ^write_a/new_post/article/topic/reply ^write_a_new ^create_poll ^=release ^release_now/this/version ^reshare ^share_on ^start_discussion/thread ^post_anonymously/story/on/from/ad/job/thread ^quote_post ^create_release/announcement ^submit_link/new ^submit_for_publication ^close_with ^schedule_post ^list_item ^deploy ^advertise ^syndicate ^start_live ^draft_a ^put_up_for ^publish_to ^push_live ^make_live ^send_for_review/approval ^request_publication ^post_reply ^leave_review/feedback_publicly ^issue_a/statement ^list_for_sale",
		send: "^send ^resend ^=email ^email_this/user/me/a/the ^mail_to ^forward ^reply_all ^reply_to_all ^reply/respond_to_all/sender/user/message ^report ^=report ^flag ^=flag ^notify ^=message ^~chat_with ^~start_chat ^bounce ^redirect ^submit_report/feedback/ticket/request ^invite_by ^request_review/feedback ^remind ^fax ^deliver ^dispatch ^continue_chat ^message_user/this/me/the/him/her/them/all ^mail_this/it ^=call ^call_now ^=chat ^contact_seller/us/support/owner/author/host/sales ^message_seller/owner/host/author ^nudge ^=ping ^transmit ^text_me ^=dial ^request_payment ^share_via_email ^mail_merge ^sms ^email_invoice/receipt/link/customer/customers/quote/everyone/all ^schedule_send ^broadcast_message/email ^alert_all/everyone/user/users ^escalate ^page_on ^print_and_send ^=reply_all ^share_by/via_email/mail ^send_by_email",
		upload: "^upload ^reupload ^import ^attach",
		draft: "^save_draft ^save_as_draft ^save_this/my/a/the_draft ^save_to_drafts",
		update:
			"^save ^update ^apply ^rename ^move ^archive ^unarchive ^mark ^watch ^unwatch ^follow ^unfollow ^like ^unlike ^favourite ^favorite ^unfavourite ^unfavorite ^star ^unstar ^pin ^unpin ^bookmark ^subscribe ^unsubscribe ^approve ^assign ^unassign ^change ^set ^enable ^disable ^merge ^split ^fork ^convert ^replace ^modify ^close_issue/topic/poll/discussion ^reopen ^activate ^deactivate ^vote ^upvote ^downvote ^snooze ^schedule ^tag ^untag ^label ^sync ^rotate ^crop ^edit_profile/description/name ^hide_post/comment ^=accept ^feature ^unfeature ^resolve ^unresolve ^turn_on/off ^switch_to ^reorder ^set_as ^react ^add_reaction ^rate ^nominate ^start ^stop ^restart ^run ^reschedule ^unbookmark ^follow_back ^unhide ^overwrite ^unsave ^sticky ^unsticky ^spotlight play",
		submit:
			"^submit ^create ^insert ^join ^confirm ^ok ^okay ^=yes ^finish ^=done ^complete ^new_group/folder/project/table/user/event/task ^generate ^request ^apply_for ^clone ^duplicate ^install ^connect ^agree ^set_up ^configure ^optimize ^repair ^execute ^enroll ^add ^overwrite",
		search: "^search ^find ^look_up ^=go ^advanced_search",
		harmless:
			"cancel close back show view hide open preview copy print download export refresh reload select deselect sort filter expand collapse compare browse next previous help history more less learn see dismiss skip keep don_t do_not not_now never undo edit read log_in login logout log_out sign_in sign_out return toggle check details settings options go_to jump explore scroll zoom menu home list load retry try_again apply_filters clear_filters clear_search clear_selection clear_filter reset_filters reset_filter reset_zoom reset_view delete_log deletion_log delete_cancel upload_log block_log move_log post_options post_settings deleted report_a_bug_log share_count comments replies posts messages drafts reports sent advanced add_filter save_as_pdf notifications inbox blocked archived pinned muted bookmarks load_more mail_settings message_source cancel_any leave_page leave_site leave_this_page leave_this_site =link link_to block_quote block_quotes blockquote code_block block_list ban_list ban_history block_history share_price share_prices reply_count post_count comment_count send_log kill_list purge_log empty_state discard_pile report_settings report_options report_details report_type report_date reporting reported flush_left flush_right truncate_text kill_switch transfer_history transfer_log leave_feedback_later notify_settings lock_screen lock_icon purchase_history purchase_orders purchase_order order_history payment_history payment_method payment_methods drop_down drop_zone drop_files drop_shadow drop_cap post_code post_office mail_list send_settings share_options share_settings ban_settings invite_history buy_list pay_rate pay_scale release_notes release_date release_history trash_can trash_bin my post_type post_date post_title post_author post_status message_list comment_settings reply_settings empty_cell empty_row empty_line clear_text clear_sky call_log call_history report_list flag_icon drop_cursor transfer_rate transfer_speed block_size block_type block_element block_editor lock_time deny_list allow_list donate_history mute_list muted_users clear_formatting clear_zoom remove_formatting leave_policy leave_balance leave_history leave_type return_policy refund_policy refund_status refund_history cancellation cancel_policy withdraw_history withdraw_limit post_views forward_slash quit_smoking flush_mount recall_rate draft sender recipient block_explorer wipe_pattern empty_results report_period answer_key reply_templates reply_template quick_reply_templates mailbox trash_folder transfer_limits cancel_upload restore_view report_a_problem_page latest_posts boot_menu boot_camp report_card share_capital grant_programs unlock_levels freeze_panes bounce_rate fast_forward forward_10 live_chat broadcast_history remind_me_later deliver_to block_view kill_bill",
		password: "password passphrase passcode",
		accounts: "account accounts",
		rights: "permission permissions privileges role roles ownership visibility access privacy user_groups protection",
		posts: "comment reply answer review thread topic post page article",
		mail: "message email mail invitation invite feedback",
		trash: "trash bin recycle_bin deleted_items",
		passing:
			"filter filters selection search formatting format sort sorting cart basket from_cart from_basket column_filter more zoom highlights search_field",
		joints: "and or then",
		sanctions: "block ban lock protection mute suspension restriction invitation",
		people: "member members user users participant participants people collaborator collaborators guest guests attendee attendees",
		bound:
			"order orders booking reservation subscription appointment publication publishing membership meeting event contract invitation trip flight ride delivery appointments bookings",
		past: "was were been",
	},
	de: {
		splits: true,
		forms: [[/e$/, "en"]],
		endings: /^(en?|n|ung)?$/,
		verbLast: true,
		delete:
			"lösch* entfern* leeren leere leert verwerfen verwirf ablehn* abweis* zurückweis* verlassen verlasse kündig* stornier* vernicht* tilgen beseitig* säubern bereinig* aufräumen ausräumen entleer* austreten abmelden_konto papierkorb_verschieben austragen ~zurücksetzen ~wiederherstell* zurückrollen ausleeren wegwerfen widerrufen_token deinstallier* aufheben_abo schließen_konto konto_schließen konto_deaktivieren verwirft abbestellen trennen bereinigen verknüpfung_aufheben verweiger* entledig* löschung chüble abbestell* verlass* lehne_ab hebe_abo setze_zurück kündige teilen_rückgängig zurückrufen abo_beenden absagen veröffentlichung_zurückziehen bewerbung_zurückziehen in_den_papierkorb abonnement_beenden vertrag_kündigen prozess*_beenden/stoppen/abschießen/abbrechen prozess_killen abschießen konto_auflösen auflösen_gruppe gruppe/team/kanal_auflösen ausradieren löschvorgang rausschmeißen gerät/netzwerk_vergessen/ignorieren verknüpfung_lösen abbruch_des_abonnements ^=aufheben wirf_weg werfen_weg raus_werfen kürzen_tabelle tabelle_kürzen ausmisten mitgliedschaft/vertrag_beenden/aufheben alle_löschen wegräumen dauerhaft_entfernen eliminier* auslöschen ausgelöscht zerstör* abmelden_von wegnehmen neu_aufsetzen formatieren_datenträger datenträger_formatieren ^tilge austreten_aus endgültig_entfernen termin/reservierung/buchung_absagen/stornieren liquidier* ausgliedern_und_löschen ausbuchen veröffentlichung_aufheben depublizier* offline_nehmen änderungen_rückgängig ~auf_standard ~standardeinstellungen_wiederherstellen nullen ~neu_initialisieren postfach_komprimieren/packen/verdichten gelöscht_werden entfernt_werden geleert_werden verworfen_werden",
		purchase:
			"kaufen kauf kaufe bezahl* bestell* zahlen überweis* spenden spende buchen reservieren_jetzt zur_kasse kasse_gehen abonnement_abschließen aufladen mieten bieten",
		account:
			"registrier* konto/benutzerkonto/account_erstell*/anleg*/eröffn* neues_konto hauptpasswort_ändern passwort/kennwort_zurücksetzen/setzen/festlegen/aktualisieren registrierung registrieren setze_dein_passwort =anmeldung konto_erstellen",
		share:
			"~teilen ~teile ~einladen freigeben freigabe sperren sperre sperrt entsperr* blockier* entblock* freischalt* bannen verbann* entbann* schützen schütze stummschalt* stumm_schalten entstumm* rauswerfen hinauswerfen kicken gewähr* entzieh* widerruf* zurücknehmen zurückziehen autorisier* berechtig* zulassen erlauben öffentlich_machen privat_machen ernennen befördern degradieren suspendier* einschränk* verbergen_vor mitglied_hinzufügen mitglieder_hinzufügen benutzer_hinzufügen benutzerrechte rechte_ändern/bearbeiten/verwalten benutzergruppen_ändern/bearbeiten/verwalten gruppenzugehörigkeit_ändern seitenschutz_ändern schutz_ändern/aufheben abschließen öffnen_thema thema_schließen/öffnen stummschaltung_aufheben stumm nicht_mehr_stummschalten nicht_mehr_blockieren übertragen ernenn* delegier* delegieren ~ignorier* ~nicht_mehr_ignorieren ton_ein blockierung_aufheben communityblockierung instanzblockierung benutzerblockierung kanalstummschaltung auf_privat verbiet* ~einlad* ton_aus api_schlüssel_widerrufen zugriff_widerrufen lade_ein gib_frei hebe_auf entsperren rechte/privilegien/berechtigungen_neu ^=befördern zugriff/zugang_verweigern/erlauben/gewähren/entziehen/geben mitgliedsanfrage_annehmen beitrittsanfrage_annehmen privilegien rechte_vergeben rolle_zuweisen/vergeben/ändern zum_admin/moderator/administrator eigentum/besitz/inhaberschaft_übertragen freigabelink übergeben link_freigeben aussperr* verstoß* mitglied_entfernen/ausschließen ausschließ* rauskicken",
		post: "veröffentlich* posten postet poste publizier* ~antworten ~antworte ~kommentier* twittern teilen_öffentlich neues_thema neuer_beitrag boosten tröten erneut_teilen bewertung_abgeben/schreiben seite_speichern seiten_speichern änderungen_veröffentlichen stellen live_gehen ankündig* story_teilen aufgeben anzeige_schalten bewerten rezension_schreiben teilen_als zur_prüfung/freigabe/veröffentlichung_einreichen/vorlegen/senden inserieren inseriere herausgeben =herausgeben zum_verkauf anbieten_zum beitrag/anzeige/inserat/angebot_einstellen live_schalten live_stellen live_übertragen online_stellen bekannt_geben bekanntgeben verlautbar* rezensier* ausstrahlen",
		send: "senden sende sendet absenden abschicken schicken schicke versenden verschick* zusenden zuschicken mailen weiterleit* weiterschick* umleit* melden meldung_abschicken/absenden benachrichtig* chatten anschreiben ~schreiben allen_antworten melde leite_weiter schicke_ab sende_ab melde_dich kontaktieren erinnern feedback_geben anrufen rückmeldung_geben erinnerung_senden sms_senden losschicken losschicke übersend* übermittlung_starten rundmail rundsenden allen_mitteilen informieren verständig* anstupsen alarmieren vermitteln_anruf mitteilen teile_mit bescheid_geben rechnung_versenden versende e_mail_an email_an zustellen",
		upload: "hochlad* importier* anhängen anfügen upload lade_hoch hänge_an",
		draft: "entwurf_speichern/sichern als_entwurf_speichern zwischenspeichern",
		update:
			"speicher* sichern sichere anwenden übernehmen umbenenn* verschieb* archivier* markier* beobachten beobachte folgen folge entfolgen gefällt anheften anpinnen abonnier* aktualisier* änder* ändere genehmig* aktivier* deaktivier* zuweis* zusammenführ* vereinig* vereinige einstell* festlegen ersetz* umwandel* favorisier* merken lesezeichen nicht_mehr_folgen/beobachten setzen abstimmen annehmen akzeptier* aufspalten abspalten seite_beobachten einstellungen_speichern lösen ablösen folgen_zurück zurückfolgen planen loslösen verknüpfen überschreib* dearchivier* verwenden einschalten ausschalten abschalten zuordnen abonnement_beenden upvoten downvoten hochstimmen vorstellen gefällt_mir_nicht_mehr installier* wiederholen schalte_ein schalte_aus schalten wechsle wechseln bewegen setze_auf stummschalten_aufheben bearbeitet_speichern abheften favorisieren",
		submit:
			"erstell* anleg* hinzufüg* einfüg* bestätig* einreich* abgeben beitreten beitritt teilnehmen ok fertig erzeug* eintragen ausführen beantrag* neu_anlegen duplizier* einverstanden klonen klone übermitteln übermittle starte starten start beginne beginnen machen mache einrichten füge_hinzu füge_ein richte_ein generieren kopiere_in trete_bei nimm_teil wechseln eingeben",
		search: "suche suchen such finden finde",
		harmless:
			"abbrech* abbruch schließen zurück anzeigen zeigen zeige ansehen ausblenden einblenden verbergen öffnen vorschau kopieren drucken exportieren herunterladen aktualisieren_ansicht auswählen wählen sortieren filtern vergleichen durchsuchen weiter hilfe versionsgeschichte mehr weniger behalten nicht beibehalten bearbeiten lesen anmelden einloggen abmelden ausloggen gehe details einstellungen optionen ausklappen einklappen erweitern gelöschte gelöschter gelöschten ignorieren überspringen rückgängig zitieren lösch_logbuch filter_anwenden blockierte blockierter archiviert archivierte benachrichtigungen angeheftet übersetzen kommentare beiträge suche_löschen kartenfilter_löschen zoom_zurücksetzen melden_sie_sich mein meine meinen sendungen sendungsverfolgung felder_leeren feld_leeren formular_leeren kündigungsfrist verfolgen verfolge sendung_verfolgen meine_bestellungen meldungsverlauf",
		password: "passwort kennwort passwörter",
		accounts: "konto benutzerkonto account",
		rights: "rechte berechtigung* rolle rollen seitenschutz schutz sichtbarkeit zugriff benutzergruppen sperre benutzergruppe* gruppenzugehörigkeit",
		posts:
			"kommentar* beitrag antwort thema seite artikel diskussion rezension post posts thread threads umfrage frage inserat anzeige bewertung story",
		mail: "nachricht* mail email e_mail einladung*",
		trash: "papierkorb gelöschte_elemente gelöschte_objekte",
		passing:
			"filter auswahl suche formatierung warenkorb sortierung mehr suchfeld zoom filters suchbegriff sortierungen formatierungen hervorhebung markierung suchfilter",
		joints: "und oder",
		sanctions: "sperre sperrung blockierung schutz seitenschutz bann stummschaltung einladung",
		people: "mitglied* benutzer teilnehmer* nutzer person* mitarbeiter* gäste gast",
		past: "wurde wurden worden",
		bound: "änderungen mitgliedschaft vertrag abonnement abo termin bestellung buchung reservierung besprechung",
	},
	nl: {
		splits: true,
		endings: /^(en?|n|t)?$/,
		verbLast: true,
		delete:
			"verwijder* wissen wis wist legen leeg leegmaken weggooien ^gooi_weg afwijzen afkeuren weiger* verlaten verlaat vernietig* opzeggen annuleer_abonnement/bestelling/boeking ontkoppel* schrappen opruimen opschonen verwerpen verwerp naar_prullenbak ~herstel* ~terugzetten ~terugdraaien account_sluiten afmelden_voor uitschrijven ledigen verwijdering ~opnieuw_instellen negeer_wijzigingen deïnstalleren deïnstalleer verwijder_niet_opgeslagen negeer_niet_opgeslagen verwijderactie wijs_af haal_weg gooi_weg zeg_op koppel_los maak_leeg veranderingen_niet wijzigingen_niet_opslaan publicatie_intrekken fabrieksinstellingen_herstellen intrekken_publicatie proces*_beëindigen/stoppen/afbreken/doden beëindig/stop/dood_proces wijzigingen_negeren selectie_verwijderen verwijder_selectie apparaat_vergeten vergeet_apparaat account/groep/lidmaatschap_opheffen/beëindigen ^=opheffen loskoppelen ontkoppelen elimineren elimineer ^~=compacteren inkrimpen_map vernietiging wissing uitwissen uitgooien tabel_afkappen legen_tabel purgeren opheffen_groep lediging ontbind* definitief_verwijderen dumpen weggegooid uitwis afvoeren liquideren wegdoen intrekken_aanmelding uitroeien schoonmaken abonnement/contract/lidmaatschap_stopzetten stopzetten_abonnement uit_elkaar doden =doden ~=herstellen ~resetten ~reset wijzigingen_ongedaan ~beginwaarden ~standaardwaarden ~begin_opnieuw postvak_comprimeren/compacteren/inkrimpen map/mappen_compacteren/inkrimpen weghalen",
		purchase:
			"kopen koop betalen betaal bestellen bestel afrekenen doneren doneer reserveren overmaken overschrijven abonnement_nemen huren bieden boek_nu nu_boeken",
		account:
			"registrer* account/gebruiker_aanmaken/maken inschrijven verander_wachtwoord wachtwoord_resetten/herstellen/instellen/wijzigen nieuw_wachtwoord stel_een_nieuw reset_wachtwoord verander_je",
		share:
			"~delen ~deel ~uitnodig* blokker* deblokker* verbannen ban ontban* vergrendel* ontgrendel* beveilig* bescherm* dempen demp kick schop toestaan verlenen verleen intrekken trek_in machtigen autoriser* openbaar_maken gebruikersrechten leden_toevoegen lid_toevoegen gebruiker_toevoegen beveiliging_wijzigen groepen_wijzigen promoveer* degrade* opschorten sluiten_onderwerp onderwerp_sluiten/openen verban toekennen herroep* deblokkeer* deblokkeren ontdemp* autoriseer overdragen draag_over overdracht benoem* ontban ontbann* overplaatsen delegeren ~negeer ~negeren stilhouden dempen_opheffen beheerder_maken privé_maken uitnodiging geluid_aan geluid_uit herroepen nodig_uit ~nodig negeren_opheffen stilte_opheffen geef_toegang promoveren promoveer degraderen degradeer rechten_bewerken/herladen/toekennen/intrekken/aanpassen privileges_bewerken/herladen/wijzigen privileges schorsen schors rol_toewijzen lid_verwijderen lid_uitzetten eigendom/eigenaarschap_overdragen toegang_verlenen/geven/intrekken/weigeren/ontzeggen/toestaan royeren uitsluiten sta_toe blokkade/blokkering/ban/bescherming/schorsing_opheffen",
		post: "publicer* plaatsen plaats bekendmaken ~reageren ~reageer ~antwoorden ~antwoord ~beantwoord* twitteren tweeten reactie/bericht/onderwerp/pagina/antwoord/artikel_plaatsen/maken/opslaan/toevoegen nieuw_onderwerp nieuw_bericht pagina_opslaan =post posten publiceer publiceren post_naar recensie_schrijven vraag_stellen stel_een_vraag live_gaan aankondigen aankondig schrijf_recensie ter_beoordeling/goedkeuring/publicatie_indienen/insturen/verzenden beoordeling/recensie/bericht/review_schrijven uitbrengen live_zetten online_zetten te_koop adverteren openbaar_plaatsen uitzenden",
		send: "verzend* verstuur* versturen zenden zend sturen stuur doorsturen doorzenden mailen e_mailen meld melden rapporteer* rapporteren markeren_als_ongepast bericht_sturen verwittigen waarschuw* chatten chat omleiden inzenden allen_beantwoorden vlaggen =mail informeer informeren stuur_door uitnodiging_versturen uitnodiging_verzenden uitnodiging_opnieuw contact_opnemen herinneren herinner bel neem_contact opsturen stuur_op op_de_hoogte verwittig* inlichten waarschuw_beheerder doorverwijzen toesturen stuur_toe herinnering/uitnodiging/factuur_sturen attenderen doormailen",
		upload: "uploaden upload importer* bijvoegen toevoegen_bijlage bijlage_toevoegen importeer importeren laad_op",
		draft: "concept_opslaan opslaan_als_concept",
		update:
			"opslaan bewaren bewaar toepassen hernoem* verplaats* archiver* archiveren markeer* markeren volgen volg ontvolg* vastpinnen losmaken bijwerken wijzig* goedkeuren accepter* accepteren inschakelen uitschakelen toewijzen samenvoegen instellen vervang* abonner* leuk_vinden niet_meer_volgen favoriet stemmen splits splitsen niet_volgen vastzetten volg_terug ontpin archiveer update overschrijf* overschrijven terughalen dearchiver* stel_in aanzetten uitzetten toewijz* upvoten downvoten deabonner* uitlichten oplossen vind_leuk vind_ik_leuk herhaal herhalen uitstellen snoozen schakel_in schakel_uit zet_aan zet_uit sla_op pas_toe wijs_toe werk_bij activeren activeer deactiveer* deactiveren importeer verander* vastmaken",
		submit:
			"aanmaken maken maak creëer* toevoegen invoegen bevestig* indienen deelnemen lid_worden word_lid ok klaar genereer* akkoord aanvragen uitvoeren voeg_toe klonen kloon dupliceer voeg_een/toe stuur_in maak_back start starten begin beginnen installeer installeren maak_aan dupliceren neem_deel",
		search: "zoeken zoek vinden vind",
		harmless:
			"annuler* annuleren sluiten terug tonen toon weergeven bekijken bekijk verbergen verberg openen voorvertoning voorbeeld kopiëren kopieer afdrukken exporteren downloaden vernieuwen selecteer selecteren sorteren sorteer filteren filter vergelijk* vergelijken bladeren volgende vorige hulp geschiedenis meer minder behouden niet bewerken lezen aanmelden inloggen afmelden uitloggen ga details instellingen opties uitklappen inklappen verwijderde citeren aanpassen gearchiveerd vastgezet vertaal meldingen verbannen_gebruikers mijn zoom_herstellen zoom_terugzetten betaalmethode betaalwijze lege leeg_veld",
		password: "wachtwoord",
		accounts: "account gebruiker",
		rights: "rechten rechtengroepen rollen rol beveiliging toegang zichtbaarheid bevoegdheden gebruikersgroepen",
		posts: "reactie opmerking antwoord onderwerp pagina artikel post posts draadje discussie commentaar poll enquête advertentie vraag recensie",
		mail: "mail e_mail uitnodiging",
		trash: "prullenbak prullenmand verwijderde_items verwijderde_berichten",
		passing: "filter filters selectie zoekopdracht opmaak winkelwagen zoekvak zoekveld meer zoom zoekfilter",
		joints: "en of",
		sanctions: "blokkade blokkering beveiliging ban uitnodiging",
		people: "lid leden gebruiker gebruikers deelnemer deelnemers persoon personen medewerker medewerkers",
		bound: "bestelling reservering afspraak abonnement publicatie boeking wijzigingen lidmaatschap contract vergadering reservatie bestellingen",
		past: "werd werden",
	},
	af: {
		splits: true,
		delete:
			"skrap verwyder uitvee ~herstel ~terugrol verlaat vee_uit vee_alle oninstalleer skrap_alles verwydering maak_leeg leegmaak wis wis_uit gooi_weg verwerp wys_af weier verlaat_groep kanselleer_bestelling kanselleer_intekening sluit_rekening beëindig_proses vernietig verwyder_permanent skuif_na_asblik deaktiveer_rekening ontbind ~stel_terug",
		share:
			"~deel ~nooi blokkeer versper ontblok beskerm ^blok ontstom demp hef_blokkade_op hef_blokkering_op gebruikersregte verander_gebruikersregte wysig_beskerming verander_gebruiker verander_gebruikersgroepe stoor_gebruikersgroepe gee_toegang herroep maak_openbaar voeg_lid voeg_gebruiker maak_administrateur uitskop skop_uit verban maak_ip",
		post: "publiseer ~antwoord plaas publiseer_nou ~lewer_kommentaar stoor_bladsy nuwe_onderwerp stoor_veranderinge_en plaas_kommentaar lewer kondig_aan gaan_regstreeks skryf_resensie",
		send: "stuur aanstuur verslag e_pos stuur_boodskap stuur_weer stuur_aan rapporteer meld stel_in_kennis kontak herlei bel antwoord_almal",
		upload: "laai_op oplaai laai",
		update:
			"stoor bewaar skuif hernoem dophou pas_toe volg deaktiveer aktiveer stel werk_by hou_dop verander wysig_en versmelt merk archiveer argiveer skakel_aan skakel_af herbenoem",
		submit: "skep voeg_by bevestig dien_in skep_nuwe voeg versmelt_weergawes",
		search: "soek",
		harmless:
			"kanselleer wys vertoon terug maak_toe sluit hulp wysig teken vergelyk meld_aan my vergelyk_weergawes druk voorskou kopieer volgende vorige geskiedenis kies laai_af meld_af kanselleer_wysigings",
		people: "gebruiker gebruikers lid lede verbruiker",
		account: "nuwe_wagwoord verander_wagwoord",
		passing: "soektog filter filters",
		rights: "gebruikersgroepe regte beskerming",
		password: "wagwoord",
		posts: "bladsy kommentaar onderwerp",
		sanctions: "blokkade blokkering versperring",
	},
	sv: {
		splits: true,
		forms: [[/r$/, ""]],
		delete:
			"radera raderar ta_bort tag_bort borttagning släng kasta förkasta avvisa avslå töm tömma lämna rensa avbryt_prenumeration/bokning/beställning säg_upp avsluta_konto/prenumeration stäng_konto förstör utplåna flytta_till_papperskorgen ~återställ ~rulla_tillbaka ~återkalla_ändring avinstallera koppla_från makulera koppla_bort avlänka avböj neka kassera avsluta_abonnemanget avsluta_prenumerationen avbryt_prenumerationen ta_endast_bort ångra_publicering avbeställ avboka avpublicera fabriksåterställ dra_tillbaka_ansökan/publicering ignorera_ändringar avsluta/döda/stoppa/avbryt_process* döda_process trunkera glöm_enhet* glöm_nätverk* upplös upplösa avlägsna ^=radering ^=raderar töm_allt rensa_alla permanent_radering säg_upp_avtal avsluta_medlemskap avregistrera avsäg förinta eliminera radera_kontot inaktivera_konto* avsluta_mitt_konto stäng_mitt_konto ^gallra utrota släng_bort återställ_till_fabriks* dumpa slopa koppla_ifrån döda ~nollställ ~nollställa ångra_ändringar ångra_alla_ändringar ~återgå ~standardvärden ~börja_om tömmer tar_bort komprimera_brevlåda*",
		purchase: "köp köpa betala beställ boka donera skänk till_kassan gå_till_kassan slutför_köp prenumerera_nu hyra",
		account: "registrera skapa_konto bli_medlem ändra/byt/återställ_lösenord* skapa_ett_konto nytt_lösenord sätt_ett_nytt återställ_ditt",
		share:
			"~dela ~bjud_in ~inbjud blockera avblockera häv_blockering bannlys avstäng stäng_av spärra avspärra lås lås_upp skydda ta_bort_skydd upphäv_skydd tysta sluta_tysta sparka kasta_ut kicka tillåt bevilja ge_åtkomst återkalla auktorisera gör_offentlig gör_privat ändra_skydd*/behörighet*/rättighet*/användargrupp*/roll* användarrättigheter lägg_till_medlem*/användare befordra degradera begränsa dra_tillbaka_inbjudan överlåt överför_ägarskap utse utnämn upphäv skrivskydda avtysta överför dra_tillbaka delegera ~ignorera ~sluta_ignorera avaktivera_aviseringar mjuta avmjuta sätt_på_volym slå_på_ljud slå_på_ljudet stäng_av_ljud stäng_av_ljudet gör_till_administratör gör_till tyst ta_bort_tystade ta_bort_tystad ta_bort_blockering slå_av_ljud ändra/redigera/ladda_om_privilegier redigera_behörighet* redigera_rättighet* godkänn_medlem* godkänn_förfrågan tilldela_roll* neka_åtkomst ge_behörighet sätt_som_administratör utestäng uteslut överlåt_ägarskap stäng_ute gör_synlig avskeda privilegier",
		post: "publicera ~svara ~kommentera twittra inlägg_skicka skapa_inlägg/ämne/tråd nytt_ämne nytt_inlägg ny_tråd skicka_kommentar/svar/inlägg spara_sida* lägg_till_kommentar knuffa boosta skriv_ett_inlägg posta_till lägg_upp skriv_kommentar/recension/inlägg ställ_en_fråga ställ_fråga gå_live tillkännage lägg_in_annons annonsera posta_i posta_inlägg skicka_in_för_granskning skicka_för_granskning lämna/skriv_en_recension/kommentar lämna_recension/omdöme lägg_ut_till lägg_ut_till_försäljning offentliggör offentliggöra utannonsera sälj_nu sänd_live sänd_direkt starta_sändning kungör lansera",
		send: "skicka sänd vidarebefordra mejla maila rapportera anmäl flagga meddela notifiera chatta svara_alla omdirigera skriv_till skicka_om fortsätt_chatt e_posta_till/användaren/den kontakta_oss kontakta_användaren återsänd kontakta påminn =ring ring_upp påminna skicka_påminnelse avisera vidaresänd underrätta tipsa tillkännage_för mejla_alla larma påminn_alla messa eftersänd*",
		upload: "ladda_upp uppladdning importera bifoga",
		draft: "spara_utkast spara_som_utkast",
		update:
			"spara uppdatera tillämpa verkställ döp_om byt_namn flytta arkivera markera bevaka följ sluta_följa/bevaka avföljning gilla fäst ändra godkänn aktivera inaktivera tilldela slå_samman sammanfoga ställ_in ersätt prenumerera avprenumerera rösta använd schemalägg lossa koppla följ_tillbaka favoritmarkera skriv_över avarkivera slå_på stäng_av_påminnelse* rösta_upp rösta_ner framhäv lös avbevaka avfölj bokmärk ange grena ångra_fäst gilla_inte stjärnmärk upprepa snooza byt byta sätt avaktivera kopiera_till slå_av",
		submit:
			"skapa lägg_till infoga bekräfta gå_med ok klar godta acceptera ansök generera anslut klona skicka_in duplicera kopiera_tavla starta börja påbörja installera gör_till",
		search: "sök söka hitta",
		harmless:
			"avbryt stäng tillbaka visa dölj öppna förhandsgranska förhandsvisa kopiera skriv_ut exportera ladda_ner ladda_om välj sortera filtrera jämför bläddra nästa föregående hjälp historik mer mindre behåll inte redigera läs logga_in logga_ut gå_till detaljer inställningar expandera fäll ångra raderade citera ladda_ned aviseringar översätt arkiverat kommentarer mina mitt min återställ_zoom tom tomt",
		password: "lösenord lösenordet",
		accounts: "konto kontot användarkonto konton",
		rights:
			"behörighet* rättighet* användarrättighet* roll roller skydd skyddet synlighet åtkomst grupper användargrupper blockering* användargrupp*",
		posts: "kommentar* inlägg svar ämne tråd sida sidan artikel inlägget diskussion diskussionen omröstning annons fråga recension enkät",
		mail: "meddelande e_post mejl inbjudan",
		trash: "papperskorgen papperskorg borttaget borttagna skräp",
		passing: "filter filtret urval sökning formatering varukorg varukorgen mer sökningen markering markeringen zoom zoomning sökfält",
		joints: "och eller",
		sanctions: "blockering* avstängning* skydd skyddet spärr* inbjudan bannlysning",
		people: "medlem medlemmar användare deltagare person personer medarbetare",
		bound:
			"beställning bokning prenumeration tid möte publicering ändringar ändringarna medlemskap avtal kontrakt bokningen beställningen prenumerationen resa evenemang",
		past: "blev raderats tagits",
	},
	da: {
		splits: true,
		notEndings: /^(ede?|et|t)$/,
		forms: [
			[/e$/, ""],
			[/ér(e?)$/, "er"],
		],
		delete:
			"slet slette sletning fjern fjerne tøm ryd kassér kasser afvis forlad opsig annuller_abonnement/ordre/bestilling luk_konto flyt_til_papirkurv* ødelæg udslet ~gendan ~nulstil ~rul_tilbage ~tilbagerul* ~fortryd_sletning afinstaller forkast smid_ud udrens* udrader rens afkobl fortryd_ændringer nægt afinstallér forlad_gruppe annuller_konto afbestil aflys afpublicer destruer træk_ansøgning annuller_aftale afslut/dræb/stop/afbryd_proces* glem_enhed* glem_netværk* frakobl opløs ^=fjernelse tilintetgør afslå afslå_invitation smid_væk kassation afkort_tabel trunker afmeld_abonnement opsig_medlemskab opsig_aftale eliminer skrot nedlæg nedlæg_konto destruktion gendan_fabriks* slet_alle rens_ud udryd udmeld fortryd_udgivelse likvider udslette luk_min_konto dræb ~nulstilling fortryd_alle ~standardværdier ~start_forfra komprimer_postkasse*",
		purchase: "køb betal bestil donér doner til_kassen gå_til_kassen leje overfør_penge book_nu bestil_nu",
		account:
			"registrer* tilmeld opret_konto opret_en_konto skift/ændr*/nulstil_adgangskode* skift/ændr*_kodeord* ny_adgangskode opret_dig nulstil_din skift_din angiv_ny_adgangskode sæt_adgangskode sæt_kodeord",
		share:
			"~inviter bloker* blokering fjern_blokering ophæv_blokering* udeluk bandlys spær lås lås_op oplås beskyt fjern_beskyttelse dæmp slå_lyd smid_ud_bruger spark tillad giv_adgang tildel_rettighed* tilbagekald autoriser gør_offentlig ændr*_beskyttelse*/rettighed*/brugergruppe*/rolle* brugerrettigheder tilføj_medlem*/bruger* forfrem degrader træk_invitation* banlys stumgør afban ikke_stumgør giv_ejerskab afbloker* ^~del overdrag overfør_ejerskab udnævn ophæv deleger ~ignorer blokér afbryd_lyd genoptag_lyd gør_privat gør_til_administrator gør_til_kanaladministrator slå_lyden_fra slå_lyden_til slå_lyd_til slå_lyd_fra invalider invitér invitér_som frigør tildel_adgang skjul_bruger lydløs gør_lydløs band_bruger fratag rediger/genindlæs/skift_privilegier rediger_rettighed* rediger_tilladelse* godkend_medlem* godkend_anmodning giv_rettighed* nægt_adgang frasig ekskluder smid_bruger gør_synlig overdrag_ejerskab suspend* fjern_medlem*",
		post: "offentliggør publicer udgiv ~svar ~kommenter opret_indlæg/emne/tråd nyt_emne nyt_indlæg send_kommentar/svar/indlæg gem_side* tilføj_kommentar post_til slå_op =slå_op skriv_kommentar/anmeldelse stil_et_spørgsmål gå_live annoncer udgiv_nu indsend_til_gennemsyn indsend_til_godkendelse send_til_gennemsyn sæt_til_salg sæt_til skriv/giv_en_anmeldelse bekendtgør kundgør annoncér kommentér besvar send_live start_udsendelse lancer",
		send: "videresend gensend anmeld underret giv_besked chat skriv_til omdiriger svar_alle samtale_med fortsæt_samtale rapportér ~rapporter kontakt_os indsend_rapport kontakt_bruger påmind ring_op =ring kontakt_sælger ^send afsend informer oplys_bruger påmind_alle advar tilsend udsend e_mail_til",
		upload: "upload læg_op oplæg importer vedhæft lægge_en_fil_op læg_en_fil overfør_omslag overfør_fil",
		draft: "gem_kladde gem_som_kladde gem_udkast",
		update:
			"gem opdater anvend omdøb flyt arkiver marker markér overvåg følg stop_med_at_følge fastgør frigør ændr* skift godkend aktiver deaktiver tildel sammenflet flet indstil erstat abonner afmeld synes_godt fjern_overvågning stem fraskil opdel planlæg fjern_fastgørelse overskriv dearkiver genaktiver slå_til slå_fra tilknyt opstem nedstem fremhæv løs synes_ikke sæt angiv tilslut overfør favoriser stjernemarker",
		submit:
			"opret tilføj indsæt bekræft deltag ok udfør accepter anmod generer færdig bliv_medlem klon klone bekræfte tilføje skabe indsend sæt_i_kø start begynd installer installér gør_til kopier_til dupliker genåbn",
		search: "søg find søgning",
		harmless:
			"annuller annullér fortryd luk tilbage vis skjul åbn forhåndsvis* kopier kopiér udskriv eksporter hent genindlæs opfrisk vælg sorter sortér filtrer sammenlign gennemse næste forrige hjælp historik mere mindre behold ikke rediger redigér læs log_ind log_på log_ud log_af gå detaljer indstillinger udvid slettede citer notifikationer oversæt arkiveret kommentarer blokerede tillad_ikke ryd_ikke kopier_link mine mit min nulstil_zoom",
		password: "adgangskode* kodeord*",
		accounts: "konto brugerkonto",
		rights: "rettigheder brugerrettigheder roller rolle beskyttelse synlighed adgang brugergrupper blokering",
		posts: "kommentar* indlæg svar emne tråd side siden artikel diskussion opslag annonce afstemning spørgsmål anmeldelse",
		mail: "besked e_mail mail invitation",
		trash: "papirkurv papirkurven slettet_post slettede_elementer",
		passing: "filter filtre filteret markering søgning formatering kurv kurven mere søgningen valg zoom søgefelt",
		joints: "og eller",
		sanctions: "blokering* beskyttelse* udelukkelse invitation dæmpning",
		people: "medlem medlemmer bruger brugere deltager deltagere person personer",
		bound: "ordre bestilling aftale abonnement reservation ændringer medlemskab kontrakt møde abonnementet bestillingen ordren arrangement",
		past: "blev blevet",
	},
	nb: {
		splits: true,
		notEndings: /^(t|te|ede?)$/,
		forms: [
			[/e$/, ""],
			[/ér(e?)$/, "er"],
		],
		delete:
			"slett slette sletting fjern fjerne tøm forkast avvis avslå forlat avslutt_abonnement si_opp kanseller_bestilling/abonnement lukk_konto flytt_til_papirkurv* ødelegg rydd ~gjenopprett ~tilbakestill ~nullstill ~rull_tilbake tilbakerull* avinstaller kast rens rensk kopple_fra avslutt_konto nekt kanseler kanseller_konto kanseller_abonnement slette_utkast del_utkast vil_du_slette avbestill avlys avpubliser trekk_søknad avbestille vrake avslutt/drep/stopp/avbryt_prosess* stopp_prosess glem_enhet* glem_nettverk* koble_fra oppløs ^=fjerning utslett tilintetgjør avkort_tabell trunker si_opp_medlemskap si_opp_avtale eliminer skrot skrotre nedlegg nullstill_til_fabrikk* gjenopprett_fabrikk* slett_alle utrydd meld_ut likvider lukk_min_konto slett_kontoen kast_bort drep angre_endringer angre_alle ~standardverdier ~start_på_nytt_fra komprimer_postboks* steng_konto*",
		purchase: "kjøp betal bestill doner til_kassen gå_til_kassen leie overfør_penger",
		account: "registrer* opprett_konto opprett_en_konto endre/bytt/tilbakestill_passord* lag_konto nytt_passord skift_passord sett_passord",
		share:
			"~inviter blokker* opphev_blokkering fjern_blokkering avblokker* utesteng steng_ute sperr lås lås_opp beskytt vern fjern_beskyttelse demp spark kast_ut tillat gi_tilgang innvilg tilbakekall autoriser gjør_offentlig endre_beskyttelse*/rettighet*/brugergruppe*/brukergruppe*/rolle*/tilgang* brukerrettigheter brukerrettar legg_til_medlem*/bruker* forfrem trekk_tilbake_invitasjon opphev gi_eierskap ^~del overfør utnevn ~ignorer ~slutt_å_ignorere trekk_tilbake kall_tilbake skru_på_lyd slå_på_lyd slå_av_lyd gjør_til_administrator gjør_privat gjør_til blokkér dempe avdemp skjul_konto skjul_bruker rediger/endre_privilegi* rediger_rettighet* rediger_tilgang* last_inn_privilegier* godkjenn_medlem* godkjenn_forespørsel gi_rettighet* nekt_tilgang ekskluder frata overdra gjør_synlig overfør_eierskap suspender fjern_medlem* steng_bruker",
		post: "publiser* offentliggjør ~svar ~kommenter legg_ut opprett_innlegg/emne/tråd nytt_emne nytt_innlegg send_kommentar/svar/innlegg lagre_side* lagra_sida legg_til_kommentar post_til skriv_kommentar/anmeldelse/innlegg still_et_spørsmål legg_ut_annonse annonser gå_live kunngjør =tut send_inn_til_vurdering send_inn_til_godkjenning send_til_vurdering utgi utgi_nå legg_ut_for gi_en_anmeldelse kunngjøre bekjentgjør kommentér besvar start_sending lanser sett_til_salgs",
		send: "videresend rapporter varsle chat skriv_til svar_alle omdiriger chatte e_post_til fortsett_å_chatte kontakt_oss påminn =ring ring_opp kontakt_selger ^send gi_beskjed informer varsle_alle advar tilsend send_ut underrett",
		upload: "last_opp opplasting importer legg_ved",
		draft: "lagre_kladd lagre_utkast",
		update:
			"lagre lagra oppdater bruk utfør omdøp gi_nytt_navn flytt arkiver merk marker overvåk følg slutt_å_følge overvak avslutt_overvåking avovervåk* fest løsne endre endra godkjenn aktiver deaktiver tildel slå_sammen flett still_inn erstatt abonner lik stem fjern_overvåking forgren avfølg avslutt_overvåkning del_opp planlegg overskriv dearkiver skru_på skru_av tildele fjern_festet avslutt_abonnement liker_ikke liker sett bytt bytte angi",
		submit:
			"opprett legg_til sett_inn bekreft bli_med ok ferdig godta søk_om generer lag send_inn klone klon start begynn installer installér dupliser gjenåpne",
		search: "søk finn søking",
		harmless:
			"avbryt angre lukk tilbake vis skjul åpne forhåndsvis* kopier skriv_ut eksporter last_ned last_inn velg sorter filtrer sammenlign bla neste forrige hjelp historikk mer mindre behold ikke rediger les logg_inn logg_ut gå detaljer innstillinger utvid slettede siter varsler oversett arkivert kommentarer mine mitt min tilbakestill_zoom",
		password: "passord passordet",
		accounts: "konto kontoen brukerkonto",
		rights: "rettigheter brukerrettigheter roller rolle beskyttelse vern synlighet tilgang brukergrupper blokkering",
		posts: "kommentar* innlegg svar emne tråd side siden artikkel diskusjon avstemning annonse spørsmål anmeldelse",
		mail: "melding e_post invitasjon",
		trash: "papirkurv papirkurven søppelkurv slettede_elementer slettet søppel",
		passing: "filter filtre utvalg søk formatering handlekurv mer valg zoom søkefelt",
		joints: "og eller",
		sanctions: "blokkering* beskyttelse vern utestengelse demping",
		people: "medlem medlemmer bruker brukere deltaker deltakere person personer",
		bound: "bestilling avtale abonnement reservasjon publisering endringer medlemskap kontrakt møte abonnementet bestillingen arrangement",
		past: "ble blitt",
	},
	is: {
		delete:
			"eyða eyðir fjarlægja hreinsa tæma henda farga ~endurvekja hafna yfirgefa fara_úr eyða_út taka_út afinstalla hætta_áskrift afpanta eyðileggja færa_í_ruslið =eytt taka_burt sleppa_breytingum eyðing tortíma loka_reikningi eyða_reikningi gleyma_tæki segja_upp segja_upp_áskrift stöðva_ferli drepa_ferli losna_við má_út henda_út hreinsa_skyndiminni eyða_öllu leysa_upp hætta_við_pöntun hætta_í hætta_í_hópi afþakka",
		purchase: "kaupa borga greiða panta",
		account: "nýskrá skrá_mig breyta_lykilorði stofna_aðgang endurstilla_lykilorð stilltu_aðgangsorð nýtt_lykilorð nýskráning breyta_aðgangsorði",
		share:
			"~deila ~bjóða banna afbanna loka_á læsa aflæsa vernda afvernda breyta_vernd* réttindi_notanda þagga hljóð_á afturkalla útiloka aflétta afþagga hindra hindra_notanda hindra_þennan veita_aðgang gera_að_stjórnanda hækka_í_tign bæta_við_notanda bæta_við_meðlim notendaréttindi breyta_réttindum breyta_notandahópum vista_notandahópa færa_eignarhald reka afturkalla_aðgang gera_opinbert",
		post: "~svara ~gera_athugasemd vista_síðu gefa_út birta_færslu birta_núna bæta_við_athugasemd skrifa_umsögn skrifa_athugasemd spyrja_spurningar búa_til_færslu nýr_þráður birta_síðu birta_breytingar gefa_út_núna auglýsa kunngera rita_athugasemd fara_í_loftið bæta_við_umsögn nýtt_umræðuefni senda_inn_færslu",
		send: "senda áframsenda tilkynna senda_tölvupóst hafa_samband láta_vita minna_á svara_öllum hringja sendu senda_skilaboð senda_póst senda_aftur framsenda_póst hringja_í áframsending",
		upload: "hlaða_inn flytja_inn hlaða",
		update:
			"vista uppfæra endurnefna færa vakta fylgja breyta hætta_að_vakta afvakta skrifa_yfir merkja virkja setja skipta gera leyfa sameina sameina_útgáfur virkja_fyrir stilla",
		submit: "búa_til bæta_við staðfesta stofna klóna setja_upp byrja útbúa í_lagi =lagi",
		search: "leita leit finna",
		harmless:
			"hætta_við loka sýna skoða fela til_baka hjálp saga bera_saman skrá_inn útskrá næsta fyrri hlaða_inn_meira hlaða_inn_fleiri hlaða_inn_fleiru birta mín mitt mínar prenta afrita sækja velja raða sía breyta_skoðun",
		password: "lykilorð* lykilorði aðgangsorð*",
		passing: "síu leit val síur",
		accounts: "aðgang* aðgangi reikning*",
		people: "notanda notenda notendum notendur meðlim",
		posts: "athugasemd færslu þráð umsögn",
		bound: "breytingum breytingar",
		rights: "notandahóp* réttind* aðgangsheimild*",
	},
};
