// Pure. The words of the Romance languages.
import type { Languages } from "./language";

export const ROMANCE: Languages = {
	fr: {
		forms: [
			[/issez$/, "ir"],
			[/ez$/, "er"],
		],
		endings: /^(er|ez|es?|ons|ir|issez|is|re|ant|ation|tion)?$/,
		delete:
			"supprim* suppression effac* effacement retirer retire retirez enlever enlevez enlève vider vide purger purge purgez détruire abandonner abandonne quitter quittez rejeter rejetez refuser refusez décliner jeter résilier résiliez annuler_l_abonnement annuler_la/ma_commande/réservation annuler_mon/l_abonnement/compte fermer_mon/le_compte désinstaller désinscri* mettre/déplacer_à/vers/dans_la_corbeille ignorer_le_brouillon éliminer ~réinitialis* ~restaur* ~révoquer_la_modification dissocier déconnecter_l nettoyer tronquer délier effacer ignorer_et ignorer_le/les/ce_brouillon/modifications annuler_les_changements annuler_les_modifications annuler_le_partage annuler_les_modifs supprimez ^partir vider_le dépublier retirer_ma/la/votre_candidature/demande annuler_le_rendez retirer_la_publication rétablir_les_paramètres_d rompre tuer/terminer/arrêter/interrompre_processus tuer/terminer/arrêter_le/un/ce_processus =tuer compacter_le/la/les/dossier/dossiers/boîte ^~=compacter expurger oublier_cet/ce/l/appareil/réseau dissoudre dissous clôturer_le/mon/ce/votre/compte clôture_du_compte désactiver_le/mon/ce_compte détacher_le ôter débrancher =suppression annihiler anéantir éradiquer liquider révocation_définitive résiliation résilier_le vidage vidanger virer dégager réinitialisation_usine réinitialiser_l_appareil retour_aux_paramètres_usine mettre_au_rebut jeter_à bazarder se_débarrasser effacez videz annuler_mon/le/la/l_abonnement/commande/réservation/adhésion ^détruis tronquer_la faire_le_ménage ~rétablir vidange ~remettre_à_zéro ~remise_à_zéro enlever_la_sélection ~annuler_les_modifications ~valeurs_par_défaut ~réinitialisation ~repartir_de_zéro",
		purchase:
			"acheter achetez payer payez commander commandez régler donner_maintenant faire_un_don passer_la/une/ma_commande valider_la/ma_commande/panier réserver réservez virer s_abonner_maintenant finaliser_la/ma/l louer effectuer_un/le_virement/paiement",
		account:
			"s_inscrire inscription inscrivez créer_un/mon/votre/le_compte créez_votre/un_compte changer/modifier/réinitialiser/définir_le/mon/votre_mot nouveau_mot_de réinitialiser_votre/mon_mot réinitialiser_mot définir_un_nouveau actualiser/mettre_votre_mot s_enregistrer créer_mon modifiez_votre_mot",
		share:
			"~partager ~partagez ~inviter ~invitez bloquer bloquez débloquer débloquez bannir bannissez débannir exclure expulser verrouiller déverrouiller verrouillez protéger protégez déprotéger masquer_à rendre_public/publique/privé accorder révoquer octroyer attribuer_le_rôle modifier/changer/gérer_la/les/le/l_protection/droits/rôles/rôle/accès/permissions/visibilité/privilèges/groupes droits_d/de/utilisateur* droits_utilisateur* ajouter_un/des/le_membre*/utilisateur*/collaborateur* promouvoir rétrograder mettre_en_sourdine réactiver_le_son rendre_muet suspendre suspendez limiter annuler/retirer_l_invitation lever_le_blocage modifier_les_groupes restreindre retirer_la_protection exclu* rétablir_le_compte droits_des_utilisateurs déverouiller lever réafficher ne_plus_masquer démasquer sourdine transférer_le/la/la_propriété nommer nommez verouiller désigner transférer_la déléguer ajouter_un_délégué ~ignorer ~ne_plus_ignorer couper_le_son rétablir_le_son activer_le_son désactiver_les_notifications silencieux rendre_la_parole rendre_admin* rétracter réactiver_le/les/la nommer_admin* ajouter_quelqu déblocage masquer_la_conversation masquer_les_notifications révoquez retirer_l_accès =autoriser autoriser_l/cet/cette masquer_le_compte masquer_ce_compte =réactiver recharger_les_privilèges attribuer/assigner_un/le/rôle donner/refuser/accorder/octroyer_l_accès donner_les_droits donner_accès refuser_accès retirer_le/ce/un_membre retirer_les_droits transmettre_la_propriété céder_la_propriété accepter_la_demande_d exclure_du accréditer destituer révoquer_l éditer_les_privilèges éditer_les_droits modifier_l_accès rendre_privé rendre_visible partager_le_lien",
		post: "publi* poster postez ~répondre ~répondez ~commenter ~commentez tweeter diffuser envoyer_la_réponse nouveau_sujet nouvelle_discussion nouvel_article créer_un/le_sujet/article/fil enregistrer_la/cette_page sauvegarder_la_page mettre_en_ligne partager_publiquement soumettre_le/un/votre_commentaire/avis écrire_un_nouveau_message ajouter/envoyer/publier/laisser/écrire_un/le/votre/mon_commentaire/avis faire_une_publication donner_mon/son/votre_avis poser passer_en_direct annoncer déposer partager_en_story créer_un_sondage laisser_un diffuser_en soumettre_pour/à/au/en_révision/validation/relecture/approbation/modération/publication mettre_en_vente mettre_à_la_vente lancer_le_direct démarrer_le_direct lancer_la_diffusion faire_une_annonce laisser/donner/écrire/rédiger_un_avis donner_mon_avis divulguer paraître sortir_la_version publiez annoncez commentez répondez",
		send: "envoyer envoyez envoie renvoyer réexpédier expédier transférer transférez transfert faire_suivre rediriger signaler signalez notifier prévenir écrire_à contacter courriel_à répondre_à_tous discuter_avec clavarder continuer_la_discussion transmettre transmettez donnez_nous écrire_au écrire_à_la appeler =rappeler relancer alerter réenvoyer réenvoyez avertir avertissez prévenez ^=envoi expédiez relancer_le aviser_le mailer téléphoner acheminer adresser_un adresser_à partager_par_e partager_par_mail répercuter répondre_à_tout",
		upload: "téléverser téléversement téléversez téléverse importer importez importation joindre charger_un envoyer_un/le/des_fichier*",
		draft: "enregistrer/sauvegarder_le/comme/en/ce_brouillon enregistrer_en_tant",
		update:
			"enregistrer enregistrez sauvegarder sauver appliquer appliquez renommer renommez déplacer déplacez archiver marquer marquez suivre suivez ne_plus_suivre épingler désépingler détacher mettre_à_jour modifier modifiez changer changez approuver activer désactiver assigner fusionner fusionnez définir remplacer s_abonner aimer ajouter_aux_favoris voter surveiller mémoriser accepter scinder diviser marquer_non_lu* actualiser_les j_aime enregistrer_les_changements programmer planifier enlever_des_favoris écraser désarchiver affecter désaffecter activer_les résoudre mettre_en_avant voter_pour voter_contre se_désabonner je_n_aime_plus mettre_en_favori activez désactivez dépingler reporter rappeler répéter trier_les mise_à_jour définissez basculer placer remplacez dupliquez fixer définir_un",
		submit:
			"créer créez ajouter ajoutez insérer insérez confirmer confirmez valider validez soumettre soumettez rejoindre rejoignez ok terminer générer demander d_accord exécuter cloner dupliquer accepter_l participer adhérer commencer commencez lancer démarrer débuter installer installez rendre",
		search: "rechercher recherche cherche chercher trouver",
		harmless:
			"annuler annulez fermer retour retourner afficher affiche voir masquer cacher ouvrir aperçu prévisualis* visualiser copier imprimer exporter télécharger actualiser rafraîchir sélectionner choisir trier filtrer comparer parcourir suivant précédent page_suivante page_précédente aide historique plus moins garder conserver ne_pas éditer lire se_connecter connexion se_déconnecter déconnexion aller détails paramètres options développer réduire déplier citer consulter revenir lien_permanent voir_la_source traduire marque_pages notifications archivé épinglé bloqués charger_plus commentaires publications supprimer_les_filtres sourdine_activée ne_pas_autoriser replier réinitialiser_le_zoom mes mon_compte ma mode_de moyen_de",
		password: "mot_de_passe mots_de_passe",
		accounts: "compte utilisateur comptes",
		rights: "droits rôle rôles protection permissions accès visibilité privilèges blocage groupes_de_l_utilisat* groupes_d_utilisateurs",
		posts: "commentaire réponse avis sujet page discussion billet post publication fil sondage question annonce",
		mail: "message courriel e_mail invitation mail",
		trash: "corbeille poubelle éléments_supprimés messages_supprimés",
		passing: "filtre filtres sélection recherche mise_en_forme panier plus filtrage zoom surlignage",
		joints: "et ou",
		sanctions: "blocage bannissement protection sourdine verrouillage invitation",
		people: "membre membres utilisateur* participant* collaborateur* personne personnes invité invités",
		bound:
			"commande réservation rendez abonnement publication modifications changements adhésion contrat réunion rendez_vous course livraison événement",
		past: "été",
	},
	es: {
		forms: [
			[/(?<=[aei])l[ao]s?$/, ""],
			[/que$/, "car"],
			[/(?<!pa)gue$/, "gar"],
			[/ce$/, "zar"],
			[/([aei]r)(l[ao]s?|le|se|te|me|nos)$/, "$1"],
			[/(?<!import|nombr|pag|mut|contact)e$/, "ar"],
		],
		endings: /^([aei]r(lo|la|los|las|se|te|me|nos)?|a|e|o|an|en|ad|id|ando|[ai]endo|[aei]mos|ue|ç[aã]o|[cs]i[oó]n)?$/,
		delete:
			"elimin* borr* suprim* quitar quita quite retirar retire vaciar vacíe vacía purgar purgue destruir descart* rechaz* abandon* salir_del/de_grupo/la/este/canal/chat dejar_el/la/este_grupo/chat/conversación/canal dar_de_baja darse_de_baja cancelar_suscripción/pedido/reserva/cuenta/cita cancelar_la/mi/el_suscripción/pedido/reserva/cuenta cerrar_cuenta cerrar_mi/la_cuenta desechar limpiar_todo desinstalar anular_pedido ~restablecer ~restaurar ~reiniciar ~revertir ~deshacer_borrado tirar expurgar desvincular truncar ~reestablecer limpiar salir_del eliminación dejar_el_equipo desenlazar declinar denegar descomponer dejar_el_canal abandonar_el remueve remover remueva eliminado_permanente dejar_de_impulsar mover/enviar_a_papelera mover/enviar_a_la_papelera anular_envío retirar_publicación/solicitud/mensaje cancelar_la_cita dar_por_terminado restaurar_de_fábrica matar/finalizar/terminar/detener/parar_proceso matar/finalizar/terminar/detener/parar_el/este_proceso compactar_carpeta/carpetas/buzón/base ^~=compactar olvidar_dispositivo/red/este/esta/el disolver disuelve rescindir_contrato rescindir_el deshacerse_de aniquilar erradicar liquidar exterminar desmantelar suprima quite_de descarte eliminad vaciado =eliminación =borrado_definitivo darme_de_baja date_de_baja baja_de deseche tire deshabilitar_mi desactivar_la/mi/esta_cuenta truncar_la desmontar_y cancelar_mi/la/tu_suscripción/membresía/cuenta anular_la/mi_suscripción/reserva/compra anular_suscripción/reserva/compra/pedido retirar_la_publicación restablecer_de_fábrica restablecer_valores_de_fábrica =matar ~resetear depurar anular_cambios/los ~volver_a_los_valores ~valores_predeterminados ~poner_a_cero deshacer_cambios deshacer_los_cambios rechace elimínalo bórralo elimínalos borrado_de",
		purchase:
			"comprar compra compre pagar paga pague donar dona realizar/confirmar/finalizar/tramitar_pedido/compra/pago reservar reserva_ahora pedir_ahora suscribirse_ahora alquilar contratar transferir_dinero/fondos",
		account:
			"regístrate crear_cuenta crear_una/mi/la/tu_cuenta cambiar/restablecer/modificar/establecer_contraseña cambiar/restablecer/modificar/establecer_la/tu/su/mi_contraseña darse_de_alta inscribirse registrarse registrar registrate registrar_usuario registrarte registro nueva_contraseña reiniciar_contraseña reinicializar/resetear/actualiza/actualizar_contraseña resetear/actualiza/actualizar/restablece_la/tu/su_contraseña cambiar_password establecer_una_nueva definir_contraseña definir_una",
		share:
			"~compartir ~comparte ~invitar ~invita banear desbanear expuls* echar proteger proteja desproteger cambiar/modificar/editar_protección/permisos/roles/grupos/derechos/privilegios/visibilidad/acceso cambiar/modificar/editar/gestionar/guardar_la/los/el_protección/permisos/roles/grupos/derechos/privilegios/visibilidad/acceso silenciar dejar_de_silenciar conceder otorgar revocar autorizar permitir_acceso hacer_público hacer_pública hacer_privado agregar/añadir_miembro*/usuario*/colaborador* agregar/añadir_un/una_miembro/usuario permisos_de/del_usuario derechos_de/del_usuario promover degradar suspender restringir retirar_invitación rescindir cerrar_tema abrir_tema anular_invitación prohibir vetar cancelar_invitación cancelar_la_invitación reabrir_tema mutear desmutear cerrar_hilo bloquear bloquea bloquee desbloquear desbloquea desbloquee quitar_silencio ocultar_dominio designar nombrar nombra delegar anular_permiso transferir_propiedad/la/el/a ~ignorar ~dejar_de_ignorar silencio activar_sonido/audio convertir convertirse anular_permiso/acceso retirar_acceso activar_notificaciones silenciar_notificaciones cancelar_petición cancelar_solicitud invítalos remover_usuario revoque hacer_administrador/moderador/admin hacer_a_administrador ascender asciende ascender_a recargar_los/privilegios dar_acceso dar_permiso dar_permisos negar/denegar/conceder/otorgar/quitar_acceso negar_el_acceso denegar_el_acceso quitar_permisos retirar_permisos asignar_rol asignar_el_rol traspasar ceder_propiedad ceder_la editar_privilegios editar_permisos hacer_visible aceptar_solicitud_de_ingreso destituir inhabilitar_usuario marginar compártelo",
		post: "postear ~responder ~responde ~comentar ~comenta tuitear twittear enviar/publicar/añadir/agregar/escribir/dejar_comentario/respuesta/reseña/opinión enviar/publicar/añadir/agregar/escribir/dejar_un/una/el/la/tu_comentario/respuesta/reseña nuevo_tema nueva_entrada nuevo_hilo crear_tema/entrada/hilo/publicación crear_un/una_tema/entrada guardar/grabar_página guardar/grabar_la/esta_página difundir publicar publica publique publiquen publícalo hacer_una_pregunta transmitir anunciar compartir_en_historia/mi/el dejar_una_opinión/reseña subir_historia enviar_a/para_revisión/aprobación/moderación publicación_nueva nueva_publicación poner_a/en_la/venta iniciar/empezar_directo iniciar/empezar_transmisión iniciar_en_vivo estar_en_vivo lanzar_versión dar_a_conocer emitir_en divulgar sacar_a_la_venta opinar publíquese comente escribir_una_reseña escribir_una_opinión dejar_opinión dejar_comentario vender_artículo",
		send: "enviar envía envíe envíar reenviar reenvía remitir mandar manda notificar denunciar reportar informar_de avisar escribir_a escribe_a contactar responder_a_todos chatear redirigir correo_a informar continuar_con_el_reporte envíenos reporte_un reporte_error enlace_para enviar_solicitud llamar recordar_a enviar_recordatorio despachar avise mandar_un mande recordarle comunicar comunicar_a alertar expedir enviar_por llamar_a hacer_llegar responda_a_todos difundir_mensaje envíalo envíalos",
		upload: "subir sube suba cargar_archivo* importar importe adjuntar",
		draft: "guardar_borrador guardar_como/el/este_borrador",
		update:
			"guardar guarda guarde grabar aplicar aplique renombrar renombre mover mueva trasladar archivar marcar marque seguir sigue dejar_de_seguir vigilar dejar_de_vigilar fijar desfijar anclar actualizar_datos actualizar modificar cambiar aprobar activar desactivar habilitar deshabilitar asignar fusionar combinar establecer reemplazar suscrib* me_gusta votar dividir adherir separar bifurcar desanclar favorita programar enganchar desenganchar destacar archiva sobrescribir desarchivar asignarme desasignar desasignarme desuscribirse desuscribir resolver votar_a_favor votar_en_contra ya_no_me no_me_gusta repetir posponer recordar inhabilitar permitir",
		submit:
			"crear crea cree añadir añade añada agregar agregue insertar inserte confirm* validar unirse únete participar ok aceptar acepte terminar finalizar generar solicitar proceder ejecutar duplicar enviar_solicitud apuntarse enviar_reporte clonar clona entregar iniciar inicia comenzar empezar instalar instale configurar",
		search: "buscar busca búsqueda encontrar",
		harmless:
			"cancelar cancele cerrar cierra volver atrás mostrar muestra ver vista_previa previsualizar ocultar abrir copiar imprimir exportar descargar refrescar recargar seleccionar elegir ordenar filtrar comparar explorar examinar siguiente anterior ayuda historial más menos mantener conservar no editar leer iniciar_sesión cerrar_sesión acceder entrar identificarse ir detalles configuración opciones expandir contraer deshacer citar aleatoria notificaciones archivado fijado traducir bandeja al comentarios publicaciones cargar_más importante ver_registros seguir_editando mis restablecer_zoom restablecer_el_zoom registro_de registros método_de forma_de envíos estado_del informe informes registro reporte reportes importe",
		password: "contraseña clave",
		accounts: "cuenta usuario",
		rights: "permisos derechos rol roles protección visibilidad acceso privilegios bloqueo grupos_del_usuario grupos_de_usuario*",
		posts: "comentario respuesta reseña tema página entrada hilo discusión post publicación encuesta anuncio pregunta opinión",
		mail: "mensaje correo email e_mail invitación",
		trash: "papelera basura elementos_eliminados eliminados reciclaje",
		passing: "filtro filtros selección búsqueda formato carrito cesta más busca zoom resaltado filtros_aplicados",
		joints: "y e o",
		sanctions: "bloqueo protección veto suspensión invitación",
		people: "miembro* usuario* participante* persona personas colaborador* invitado*",
		bound: "pedido reserva suscripción cita publicación cambios membresía contrato reunión viaje entrega evento",
		past: "sido fue fueron",
	},
	it: {
		forms: [
			[/are$/, "a"],
			[/ere$/, "i"],
			[/([aei])te$/, "$1re"],
			[/([ai])(l[aeio]|ci|mi)$/, "$1"],
		],
		endings: /^([aei]re|a|e|i|o|[aei]te|[aei]rl[oaie]|iamo|azione)?$/,
		delete:
			"elimin* cancella cancellare cancellazione rimuov* rimozione svuot* scart* distrugg* rifiut* respingi abbandon* esci_dal/dalla/da_gruppo/chat/canale lascia_il/la/gruppo disdi* annulla_ordine/abbonamento/prenotazione annulla_l/il/la_ordine/abbonamento/prenotazione chiudi_account chiudi_l_account cestina sposta_nel/in_cestino butta togli disinstalla ~ripristin* ~reimposta ~reimpostare ~annulla_modifiche pulisci_tutto purga epura scollega tronca disiscriviti lascia pulisci nega lasciare lasciare_il vuoi_lasciare abbandona epurazione rimuovere elimina_definitivamente annulla_condivisione disdici_appuntamento/abbonamento/prenotazione ritira ritira_candidatura disdici disdire elimina_per termina/uccidi/ferma/arresta/interrompi_processo termina/uccidi/ferma/arresta/interrompi_il_processo =uccidi compatta_cartella/cartelle/la ^~=compatta ^~=compattare dimentica_dispositivo/rete/questo/questa/il sciogli sciogliere recedi recedere spubblica ripulisci ripulire azzera azzerare =getta getta_via gettare elimini distruggere annienta eradica liquida annullamento_abbonamento disattiva_il/mio/account chiudi_il/mio_account svuotamento =eliminazione =rimozione =cancellazione tronca_tabella tronca_la annulla_la/il_prenotazione/abbonamento/ordine/iscrizione annulla_prenotazione/iscrizione togliere sopprimi sopprimere disfarsi disfati ritira_pubblicazione uccidere ~resetta ~resettare eliminali cancellali rimuovili ~ricomincia_da annullare_le_modifiche ~riporta_ai_valori ~valori_predefiniti eliminalo rimuovilo cancellalo",
		purchase:
			"compra comprare paga pagare dona donare ordinare prenota prenotare effettua/conferma/completa_ordine/pagamento/acquisto/l vai_alla_cassa noleggia ordina_ora ordina_adesso trasferisci_denaro acquista acquistare acquistalo",
		account:
			"registrati registrazione crea_account crea_un/il_account crea_utenza cambia/modifica/reimposta/imposta_password cambia/modifica/reimposta/imposta_la_password iscriviti resetta/aggiorna/resettare_password resetta/aggiorna/resettare_la_password aggiorna_la_tua nuova_password reimposta_la_tua",
		share:
			"~condivid* ~invit* bandisci bannare banna sbanna espelli caccia protegg* sprotegg* modifica/cambia_protezione/permessi/ruolo/ruoli/gruppi/diritti/visibilità/privilegi modifica/cambia/gestisci_la/i/il/gli_protezione/permessi/ruoli/gruppi/diritti silenzia smetti_di_silenziare concedi revoca autorizza consenti_accesso rendi_pubblico/pubblica/privato aggiungi_membr*/utent*/collaborator* aggiungi_un_membro/utente/account diritti_utente diritti_degli_utenti promuovi sospendi limita revoca_invito muta smuta ritira_invito togli_il_ban butta_fuori blocca bloccare sblocca sbloccare riattiva trasferisci nomina nominare delega delegare ~ignora ~smetti_di_ignorare muto togli_muto disattivare_l_audio attiva/riattiva_notifiche riattiva_l_audio revocare rendi_amministratore rendi_admin rendi silenziare invitali revoca_l_accesso non_silenziare retrocedi retrocedere ricarica_i_privilegi ricarica_privilegi declassa assegna_ruolo assegna_il_ruolo dai_accesso dai_l_accesso nega/consenti/concedi_accesso nega_l_accesso consenti_l_accesso rimuovi_membro rimuovi_dal_gruppo cedi_proprietà cedi_la rendi_privato rendi_visibile modifica_permessi modifica_diritti concedi_permessi escludi_utente destituisci accetta_richiesta_di_iscrizione autorizzare",
		post: "postare ~rispond* ~commenta ~commentare twitta invia/pubblica/aggiungi/scrivi/lascia_commento/risposta/recensione invia/pubblica/aggiungi/scrivi/lascia_un/una/il/la_commento/risposta/recensione nuova_discussione nuovo_argomento nuovo_post crea_discussione/argomento/post crea_un/una_discussione/argomento/post salva_pagina salva_la_pagina pubblica pubblicare pubblicalo rebloggare reblogga condividi_pubblicamente fai_una_domanda vai_in_diretta annuncia inserisci_annuncio trasmetti chiedi invia_per_revisione/approvazione metti_in_vendita metti_online avvia_diretta inizia_diretta scrivi/lascia_una_recensione lascia_recensione lancia_versione rilascia_versione rilascia divulga pubblicare_ora diffondi_in",
		send: "invia inviare invii spedisci inoltra inoltrare manda segnala segnalare notifica notificare scrivi_a scrivi_all* contatta rispondi_a_tutti rinvia chatta chat_con reinvia reindirizza e_mail_a invio_messaggio rispedisci inoltro codice_di_rispedizione re_invio inviaci reinvio avvisa ricorda pianifica_invio chiama ricordami sollecita ^=invio spedire spedisca recapita avvertire avverti mandare comunica_a trasmettere invita_via allerta ricordaglielo fai_sapere telefona rispondere_a_tutti",
		upload: "carica caricare importa importare allega allegare",
		draft: "salva_bozza salva_come/la_bozza",
		update:
			"salva salvare applica applicare rinomina rinominare sposta spostare archivia segna contrassegna segui seguire smetti_di_seguire non_seguire osserva fissa aggiorna_dati cambia approva attiva disattiva abilita disabilita assegna unisci_versioni unisci unire imposta sostituisci abbonati mi_piace vota accetta dividi muovi apprezza programma aggiorna_informazioni aggiorna_i togli_dai rimuovi_dai_preferiti ricambia sovrascriv* dearchivia disarchivia attiva_i fissa_in risolvi evidenzia metti_in_evidenza non_mi_piace ripeti posticipa disinstallare aggiorna aggiornare attivare cambiare aggiornamento",
		submit:
			"crea creare aggiungi aggiungere inserisci conferma confermare unisciti partecipa ok accetto procedi fatto genera richiedi esegui duplica entra_nel clona clonare avvia avviare inizia iniziare installa installare configura unisci",
		search: "cerca cercare ricerca trova",
		harmless:
			"annulla annullare chiudi torna indietro mostra mostrare visualizza vedi anteprima nascondi apri copia stampa esporta scarica ricarica seleziona scegli ordina_per filtra confronta sfoglia successivo precedente aiuto cronologia altro meno mantieni non leggi accedi entra esci disconnetti vai dettagli impostazioni opzioni espandi comprimi ignora cita pagina_casuale modifica modifiche fine notifiche traduci archiviati bloccati carica_altro registro commenti posta posta_inviata carica_altre carica_altri importante non_registrare =link miei mie zoom_predefinito reimposta_zoom reimposta_lo_zoom metodo_di modalità registri",
		password: "password parola_chiave",
		accounts: "account utenza utente",
		rights: "permessi diritti ruolo ruoli protezione visibilità accesso privilegi blocco gruppi_utente gruppi_dell_utente",
		posts: "commento risposta recensione argomento pagina articolo discussione post pubblicazione conversazione_pubblica sondaggio annuncio domanda",
		mail: "messaggio email e_mail invito posta",
		trash: "cestino posta_eliminata elementi_eliminati eliminati",
		passing: "filtro filtri selezione ricerca formattazione carrello altro altri di_più zoom",
		joints: "e o",
		sanctions: "blocco ban protezione invito silenzio silenziamento",
		people: "membro membri utente utenti partecipante partecipanti persona persone collaborator*",
		bound: "ordine prenotazione abbonamento appuntamento pubblicazione modifiche iscrizione contratto riunione corsa consegna evento",
	},
	pt: {
		forms: [
			[/que$/, "car"],
			[/(?<!pa)gue$/, "gar"],
			[/ce$/, "çar"],
			[/(?<!pag|mut|contact|import)e$/, "ar"],
		],
		endings: /^([aei]r(lo|la|los|las|se|te|me|nos)?|a|e|o|an|en|ad|id|ando|[ai]endo|[aei]mos|ue|ç[aã]o|[cs]i[oó]n)?$/,
		delete:
			"exclu* apag* elimin* remov* remoção suprim* delet* limpar_tudo esvaziar esvazie descart* rejeit* recus* abandonar sair_do/da/de_grupo/conversa/canal/sala deixar_o/a_grupo/conversa cancelar_assinatura/subscrição/pedido/reserva/conta cancelar_a/o/minha_assinatura/subscrição/pedido/reserva encerrar_conta encerrar/fechar_a/minha_conta mover_para_a/o_lixeira/lixo destruir expurgar purgar desinstalar ~redefinir ~restaur* ~reverter ~repor ~restabelecer anular_encomenda truncar desvincular deixar_grupo deixar_o_grupo ~reinicializar deletar limpar exclusão eliminação sair_do/da_painel/quadro/grupo/sala sair_deste resetar ~resetar sair_da_equipa/equipe negar deixar_canal deixar_equipa sair_do_time/canal desfazer_boost desfazer_alterações descartar_alterações despublicar jogar_fora cancelar_consulta/agendamento retirar_candidatura/pedido restaurar_padrão descarta sair_da_organização matar/encerrar/finalizar/terminar/parar_processo matar/encerrar/finalizar/terminar/parar_o/este_processo compactar_pasta/pastas/caixa/a ^~=compactar esquecer_dispositivo/rede/este/esta/o dissolver dissolva deitar_fora jogue_fora aniquilar erradicar liquidar =exclusão =eliminação =remoção exclua_tudo desfazer_se livrar_se truncar_a desativar_a/minha/esta_conta encerrar_a/minha_conta cancelar_minha/a/sua_assinatura/inscrição/conta/reserva rescindir rescindir_contrato suprima limpe anular_a/encomenda/compra/reserva/subscrição retirar_do_ar tirar_do_ar restaurar_padrões_de_fábrica redefinição_de_fábrica =matar ~zerar anular_alterações anular_as ~valores_padrão ~recomeçar_do desfazer_as_alterações",
		purchase:
			"comprar compre pagar pague doar doe encomendar finalizar/confirmar/concluir_compra/pedido/pagamento/encomenda reservar assinar_agora alugar fazer_pedido transferir_dinheiro",
		account:
			"cadastr* criar_conta criar_uma/a/sua_conta alterar/mudar/redefinir/trocar_senha alterar/mudar/redefinir/trocar/modificar_palavra/a_passe/senha/palavra alterar_palavra_passe inscrever_se registar registrar registe registre registar_se mude/altere/atualize/redefina/redefine_sua/a_senha/palavra/tua redefine_a_tua altere_a_sua nova_senha/palavra inscreva_se registo resetar_senha definir_senha definir_nova/uma_nova/senha altera_senha definir_palavra alterar_password",
		share:
			"~compartilh* ~partilh* ~convid* banir desbanir expulsar proteger proteja desproteger alterar/mudar/editar/modificar_proteção/proteção/permissões/papel/grupos/privilégios/visibilidade/acesso/direitos alterar/mudar/editar/gerenciar/gerir/modificar/gravar/salvar_a/os/as/o_proteção/permissões/grupos/privilégios/direitos/acesso silenciar conceder revogar autorizar permitir_acesso tornar_público/pública/privado adicionar_membro*/usuário*/utilizador*/colaborador* adicionar_um/conta_membro/usuário/de direitos/permissões_de/do/dos_usuário/utilizador promover suspender restringir trancar destrancar retirar_convite cancelar_convite cancelar_silenciamento remover_bloqueio anular_convite dessilenciar chutar privilégios_de/do_utilizador/usuário anular_o_convite bloquear bloqueia bloqueie desbloquear desbloqueia desilenciar nomear designar transferir_propriedade transferir_comunidade delegar ~ignorar ~parar_de_ignorar ~deixar_de_ignorar ativar_som sair_do_mudo mutar desmutar retirar_silêncio remover_silêncio tornar_administrador tornar_admin transfere_a/o permitir_que_o ligar_notificações desligar_notificações remover_do_silêncio remover_conversa conceder_acesso cancelar_solicitação cancelar_o_pedido regista_te rebaixar despromover recarregar_os/privilégios atribuir_função/cargo/papel atribuir_a_função dar_acesso negar/conceder/permitir/retirar_acesso negar_o_acesso dar_permissão editar_permissões editar_privilégios fazer_administrador nomear_administrador ceder_propriedade remover_membro tornar_privado tornar_visível aceitar_pedido_de_adesão destituir excluir_do_grupo",
		post: "postar poste ~respond* tuitar enviar/publicar/adicionar/escrever/deixar_comentário/resposta/avaliação enviar/publicar/adicionar/escrever/deixar_um/uma/o/a/seu_comentário/resposta/avaliação novo_tópico nova_discussão nova_publicação criar_tópico/publicação/discussão criar_um/uma_tópico/publicação gravar/salvar/guardar_página gravar/salvar/guardar_a_página divulgar publicar publique publica ~comentar ~comente fazer_publicação fazer_uma_publicação fazer_uma_pergunta transmitir anunciar perguntar compartilhar_no_story fazer_uma_enquete enviar_para/a_revisão/aprovação/moderação submeter_para/a_revisão/aprovação colocar/pôr_à_venda entrar_ao_vivo entrar_em_direto iniciar_transmissão lançar_versão deixar/escrever_uma_avaliação deixar_avaliação escrever_opinião ir_ao_vivo vender_item emitir_em",
		send: "enviar envie envia reenviar encaminhar reencaminhar remeter mandar notificar avisar denunciar reportar sinalizar relatar escrever_a escrever_para contatar contactar responder_a_todos conversar_com redirecionar continuar_a_conversa comunicar teste_de_envio enviar_teste envie_nos lembrar ligar agendar_envio ligar_para enviar_lembrete despachar mande encaminhe avise alertar comunicar_a expedir lembrar_o enviar_por responda_a_todos fazer_chegar submeta",
		upload:
			"carregar_ficheiro* carregar_arquivo* carregar fazer_upload importar importe anexar upload enviar_ficheiro enviar_arquivo enviar_um_ficheiro/arquivo enviar_uma_nova/imagem enviar_imagem/foto",
		draft: "salvar/guardar/gravar_rascunho salvar/guardar/gravar_como/o_rascunho",
		update:
			"salvar salve guardar guarde gravar aplicar aplique renomear mover mova arquivar marcar marque seguir siga deixar_de_seguir vigiar deixar_de_vigiar fixar desafixar desfixar atualizar_dados alterar mudar modificar aprovar ativar desativar habilitar desabilitar atribuir fundir mesclar definir substituir assinar subscrever curtir gosto votar aceitar acompanhar ramificar dividir segue favoritar afixar agendar vincular atualizar sobrescrever desarquivar desatribuir ativar_lembretes resolver destacar cancelar_inscrição desinscrever dessalvar descurtir não_gosto repetir adiar permitir defina atualização_do",
		submit:
			"criar crie adicionar adicione acrescentar inserir insira confirm* submeter participar ingressar juntar_se ok terminar gerar solicitar prosseguir executar duplicar aderir entrar_no_grupo concluir clonar enviar_formulário candidatar iniciar começar instalar instale configurar tornar unir juntar cria",
		search: "pesquis* buscar busca procurar procura localizar encontrar",
		harmless:
			"cancelar fechar voltar mostrar mostre exibir ver visualizar previsão antever pré_visualizar ocultar esconder abrir copiar imprimir exportar baixar descarregar transferir_ficheiro recarregar selecionar escolher ordenar filtrar comparar navegar próxima seguinte anterior ajuda histórico mais menos manter não editar ler entrar sair iniciar_sessão terminar_sessão ir detalhes configurações opções expandir recolher desfazer citar notificações traduzir arquivado comentários publicações importante transferir_tudo transferir_zip transferir_anexo transferir_mensagem limpar_entrada ver_registos visualizar_registros =link meus minhas redefinir_zoom redefinir_o_zoom repor_zoom método_de forma_de estado_do",
		password: "senha palavra_passe palavra_chave",
		accounts: "conta usuário utilizador",
		rights: "permissões direitos papel papéis proteção visibilidade acesso privilégios bloqueio grupos_de/do/da_utilizador*/usuário*/usuária",
		posts:
			"comentário resposta avaliação tópico página artigo discussão publicação post posts postagem sequência fio conversa_pública enquete anúncio pergunta sondagem",
		mail: "mensagem email e_mail correio convite",
		trash: "lixeira lixo reciclagem itens_excluídos itens_eliminados excluídos eliminados",
		passing: "filtro filtros seleção pesquisa busca formatação carrinho mais zoom realce",
		joints: "e ou",
		sanctions: "bloqueio proteção banimento silenciamento convite",
		people: "membro membros usuário usuários utilizador* participante* pessoa pessoas colaborador*",
		bound:
			"pedido reserva assinatura consulta publicação encomenda subscrição alterações mudanças adesão contrato reunião viagem entrega evento inscrição",
		past: "foi foram",
	},
	ca: {
		forms: [
			[/(queu|car)$/, "ca"],
			[/geu$/, "ja"],
			[/(eu|ar)$/, "a"],
		],
		endings: /^([aei]r|a|e|eix|eu|ix)?$/,
		delete:
			"elimina eliminar esborra esborrar suprimeix suprimir buida buidar treu descarta descartar rebutja abandona surt_del_grup cancel·la_subscripció purga ~restaura ~reverteix ~restableix ~desfés_l_eliminació mou_a_la_paperera netejar neteja desenllaça deixa_l_equip deixar_l_equip desvincula sortir_del/de_grup/l desinstal·la rebutjar deixa_el_grup deixa_el sortir_del suprimex treure traieu despublicar retira_la destrueix destruir mata/finalitza/atura/acaba_el/procés trunca_la compacta_la/carpeta/carpetes ^~=compacta oblida_el/dispositiu/aquest/xarxa dissol dissoldre lleva =eliminació =supressió dona_de_baixa donar_de_baixa dóna_de_baixa dona_t_de_baixa llença llençar llança elimineu esborreu suprimiu buideu tanca_el/meu_compte desactiva_el/meu/compte despublica restableix_de_fàbrica =mata ~=reinicia ~reinicialitza desfés_els_canvis ~restabliment ~valors_per_defecte supressió",
		purchase: "compra comprar paga pagar fes_un_donatiu dona encarrega reserva",
		account:
			"registre crea_compte crea_un_compte canvia_la_contrasenya canvia_contrasenya registreu canviar_contrasenya registra_m registrar_se canvieu_la_vostra restablir_contrasenya restableix_la_contrasenya posa_una nova_contrasenya inscriviu inscriu_te canviar_la_contrasenya",
		share:
			"~compart* ~convid* bloca bloqueja blocar desbloca desbloqueja desblocar protegeix protegir desprotegeix canvia_la_protecció canvia_els_grups drets_d_usuari permisos_d_usuari silencia autoritza concedeix revoca fes_públic expulsa canvia_protecció protecció blocatge bandejar_usuari bloquejar desbloquejar nomenar nomena designa designar transfereix desfés_bandeig ~ignora ~deixa_d_ignorar bandeja deixa_de_bandejar activar_notificacions desactiva_el_silenci anul_la_l_enllaç no_silenciar dona_accés dóna_accés dona_permís fes_administrador/públic/privat fes_lo promou degrada edita_els/privilegis/permisos recarrega_els/privilegis suspèn suspèn_l assigna_un/rol assigna_el_rol nega_accés denega_l_accés cedeix transfereix_la_propietat afegeix_membre/usuari",
		post: "publica publicar publiqueu ~respon ~respondre ~comenta desa_la_pàgina desa_pàgina nou_tema envia_comentari afegeix_un_comentari crea_un_tema fes_una_pregunta anuncia emet escriu_una tema_nou nova_entrada envia_a_revisió envia_per_a_revisió posa_a_la/venda emet_en comença_la_transmissió difon escriu_una/ressenya/opinió deixa_una_ressenya llança_versió nova_publicació",
		send: "envia enviar trameteu tramet reenvia reenviar notifica denuncia informa escriu_a respon_a_tots redirigeix envieu continua_amb_la recorda truca contacta torna_a_enviar remet respon_a_tothom alerta_a comunica avisa_a avisa",
		upload: "carrega carregar puja pujar importa importar adjunta penja pujada importació",
		draft: "desa_l_esborrany desa_com_a_esborrany",
		update:
			"desa desar guarda guardar aplica aplicar reanomena canvia_el_nom mou moure arxiva marca segueix seguir vigila vigilar deixa_de_vigilar deixa_de_seguir desatén fixa actualitza canvia modifica aprova activa desactiva assigna fusiona combina reemplaça subscriu sobreescriu desarxiva arxivar enganxa desenganxa programa afig_als_marcadors resoldre habilita estableix canviar actualitzar assignar desplaceu substitueix desactivar",
		submit:
			"crea crear afegeix afegir insereix confirma uneix_te accepta d_acord genera acceptar clonar clona afig comença començar instal·la inicia afegiu",
		search: "cerca cercar busca",
		harmless:
			"cancel cancel·la cancella tanca torna enrere mostra veure visualitza previsualitza amaga oculta obre copia imprimeix exporta baixa descarrega refresca selecciona ordena filtra compara següent anterior ajuda historial mantén no edita llegeix inicia_sessió finalitza_sessió entra surt vés_a detalls safata publicació publicacions notificacions carrega_n carrega_més comentaris importants meus meves restableix_el_zoom mètode_de forma_de",
		password: "contrasenya",
		accounts: "compte usuari",
		rights: "permisos drets protecció rols privilegis grups",
		posts: "comentari resposta tema pàgina article publicació fil enquesta anunci pregunta",
		mail: "missatge correu invitació",
		trash: "paperera elements_suprimits",
		passing: "filtre filtres selecció cerca més zoom",
		joints: "i o",
		sanctions: "bloqueig blocatge protecció",
		people: "membre membres usuari usuaris participant participants persona persones usuària",
		bound: "comanda reserva subscripció canvis contracte reunió cita",
		past: "estat",
	},
	gl: {
		forms: [
			[/que$/, "car"],
			[/(?<!pa)gue$/, "gar"],
			[/ce$/, "zar"],
			[/(?<!pag|mut|contact|import)e$/, "ar"],
		],
		endings: /^([aei]r(lo|la|los|las|se|te|me|nos)?|a|e|o|an|en|ad|id|ando|[ai]endo|[aei]mos|ue|ç[aã]o|[cs]i[oó]n)?$/,
		delete:
			"eliminar elimina borrar borra suprimir quitar retirar baleirar desbotar descartar rexeitar abandonar saír_do_grupo deixar_o_grupo ~restaurar ~restablecer ~reverter ~desfacer_a purgar mover_ao_lixo marchar_do_grupo limpar desligar saír_do_equipo deixar_o_equipo declinar elimimar destruír matar/finalizar/terminar/deter_o/proceso compactar_cartafol/cartafoles/o ^~=compactar esquecer_dispositivo/o/este/rede disolver disolve tirar_ao_lixo tira =eliminación =borrado pechar_a/miña_conta desactivar_a/miña_conta despublicar elimine borre restablecer_de_fábrica =matar desfacer_os_cambios desfacer_cambios ~restablecemento ~valores_predeterminados",
		purchase: "mercar comprar pagar doar encargar",
		account:
			"rexistrar* crear_unha/a_conta crear_conta cambiar_o/de_contrasinal cambiar_contrasinal cambia_lo_contrasinal establecer_novo novo_contrasinal creación_de_contas crea_unha_conta escolle_un_contrasinal establecer_contrasinal definir_contrasinal",
		share:
			"~compartir ~convidar bloquear desbloquear protexer desprotexer cambiar_a_protección cambiar_protección cambiar/modificar_os_grupos/dereitos dereitos_de/do_usuario permisos_do_usuario silenciar expulsar conceder revogar autorizar retirar_invitación pechar_tema readmitir reabrir_tema mudar_a_protección mudar_protección acalar reactivar nomear designar establecer_como delegar ~ignorar ~deixar_de_ignorar veto_permanente engadir_usuari* engadir_participante transferir_a transferir_propiedade non_acalar dar_acceso facer_administrador/público/privado ascender degradar editar_privilexios/permisos cambiar_privilexios recargar_os/privilexios asignar_rol negar_acceso ceder transferir_a_propiedade",
		post: "publicar ~responder ~comentar gardar_páxina gardar_a_páxina novo_tema novo_fío enviar_comentario escribir_unha facer_unha_pregunta enviar_a_revisión enviar_para_revisión poñer_á/venda emitir_en escribir_unha/recensión/opinión difundir lanzar_versión nova_publicación",
		send: "enviar reenviar notificar denunciar avisar remitir escribir_a responder_a_todos enviarlle_un continuar_a_falar programar_envío chamar redirixir comunicar alertar enviarlle",
		upload: "cargar subir importar anexar",
		draft: "gardar_borrador",
		update:
			"gardar aplicar renomear mover trasladar arquivar marcar seguir vixiar deixar_de_vixiar deixar_de_seguir fixar actualizar cambiar modificar aprobar activar desactivar fusionar subscribirse dividir mudar desafixar programar sobrescribir desarquivar asignar asignarme soltar subscribir dar_de_baixa resolver permitir",
		submit: "crear engadir inserir confirmar aceptar unirse xerar de_acordo clonar comezar iniciar instalar unir xuntar crea_unha",
		search: "procurar buscar procura",
		harmless:
			"cancelar pechar volver amosar mostrar ver vista_previa agochar abrir copiar imprimir exportar descargar seleccionar ordenar filtrar comparar seguinte anterior axuda historial non editar ler acceder rexistro saír ir detalles páxina_ao_chou publicación publicacións cargar_máis notificacións importante meus miñas restablecer_zoom método_de",
		password: "contrasinal",
		accounts: "conta usuario",
		rights: "permisos dereitos protección roles grupos_do_usuario",
		posts: "comentario resposta tema páxina artigo publicación enquisa anuncio pregunta",
		mail: "mensaxe correo invitación",
		trash: "lixo papeleira elementos_borrados",
		passing: "filtro filtros selección procura máis zoom",
		joints: "e ou",
		sanctions: "bloqueo protección invitación",
		people: "membro membros usuario* usuaria* participante* persoa persoas",
		bound: "pedido reserva subscrición cambios contrato cita reunión",
	},
	ro: {
		forms: [
			[/(aţi|are)$/, "ă"],
			[/(aţi|are)$/, "ează"],
			[/eţi$/, "e"],
		],
		endings: /^([aei]re|ă|ează|[aei]ţi|i|e|eze|eşte|u|a)?$/,
		delete:
			"şterge ştergeţi ştergere ştergerea înlătur* goleşt* golire renunţă_la respinge respingeţi refuză abandonează părăseşt* anulează_comanda/abonamentul/rezervarea închide_contul închide_cont mută_la/în_coş distruge aruncă curăţă dezinstalează ~restaur* ~resetează ~revino_la ~anulează_modificarea ~restabil* dezabonează elimină eliminaţi eliminare epurare deconectaţi îndepărtaţi scoate anulează_modificările deconectare_openid renunţaţi_la goleşte ştergi parăseşte dezinstalaţi renunţă_şi nu_salva renunţaţi curăţaţi curăţare curăţarea îndepărtează dezinstalare goliţi renunţă_la_modificări goleşte_coşul retrage deconectează_contul anulează_publicarea părăsire renunţi renunţi_la părăsiţi omoară/încheie/opreşte/termină_procesul omoară/încheie/opreşte/termină_proces trunchiază compactează_dosar* compactaţi_dosar* ^~=compactează ^~=compactare uită_dispozitivul/reţeaua dizolvă dizolvare renunţă renunţare ieşi_din şterge_selecţia =ştergere =eliminare înlăturaţi înlăturare suprimă lichidează distrugeţi aruncaţi goli dezactivează_contul închideţi_contul reziliază rezilierea retrage_publicarea anulaţi_abonamentul/comanda/rezervarea abandonaţi mutare_la_gunoi purjează videază epurează omoară ~reiniţializează ~=revenire ~reveniţi revocă_modificările ~resetaţi ~valori_implicite",
		purchase: "cumpăr* plăteşt* comand* donează rezervă finalizează_comanda plasează_comanda abonează_te_acum închiriază transferă_bani",
		account:
			"înregistr* creează_cont creează_un/contul_cont schimbă/modifică/resetează_parola schimbare_parolă creare_cont înscrie_te parolă_nouă parola_nouă decide_o înscriere stabileşte_parola înregistrează",
		share:
			"~partaj* ~distribui* ~invit* interzice schimbă/modifică_protecţia/permisiunile/drepturile/rolul/grupurile drepturi_utilizator drepturile_utilizatorului acordă revocă autorizează permite_accesul fă_public adaugă_membr*/utilizator* promovează suspendă exclude dă_afară amuţeşte blocare deblocare protejare retrage_invitaţia modifică_nivelul_de_protecţie protejează protejaţi blochează blocaţi deblochează deblocaţi numeşte numeste închide_subiect* deschide_subiect* desemnează desemnare permite permisiuni_utilizator interzicere transferă ~ignoră ~ignoraţi porneşte_notificările revocaţi dezactivează_notificările activaţi_sunetul mut adaugă_membru adaugă_un_membru revocă_accesul dezactivare_sunet ascunde_contul anulează_amuţirea fă_administrator fă_privat faceţi_public retrogradează promovaţi editează/modifică/reîncarcă_privilegiile editaţi/modificaţi/reîncărcaţi_privilegiile modifică/editează_drepturile modifică_permisiunile retrage_accesul retrage_drepturile acordaţi acordă_accesul refuză_accesul permiteţi interziceţi atribuie_rol atribuiţi_rol grupurile_utilizator* suspendaţi invitaţi daţi_acces",
		post: "postează postaţi ~răspunde* trimite_comentariul/comentariu/răspunsul adaugă_comentariu adaugă_un_comentariu subiect_nou creează_subiect salvează_pagina salvare_pagină publică publicaţi publicare ~comentează ~comentaţi scrie_o_recenzie pune_o_întrebare publică_anunţ transmite_live întreabă transmite_în transmite_în_direct lansează lansaţi anunţă_public trimite_spre_revizuire trimite_spre_aprobare scrie_o/recenzie lasă_o_recenzie scoate_la scoate_la_vânzare pune_în_vânzare răspundeţi comentaţi",
		send: "trimite trimiteţi trimitere trimit expediază redirecţion* înaintează retrimite raporteaz* semnalează anunţă contactează scrie_lui răspunde_tuturor notifică notificaţi notificare transmite raportaţi retrimiteţi aminteşte =sună apelează contactaţi retrimitere avertizează expediaţi expediere înştiinţează înştiinţaţi informează informaţi redirecţionaţi e_mail_către_acest e_mail_către_utilizator* semnalaţi",
		upload: "încarcă încărcaţi încărcare importă importaţi import ataşează ataşaţi uploadează",
		draft: "salvează_ciorna salvează_ca_ciornă",
		update:
			"salveaz* salvaţi salvare aplic* redenum* mută mutaţi mutare arhiveaz* marcheaz* marcaţi urmăreş* urmărire nu_mai_urmări opreşte_urmărirea fixează actualiz* modific* schimb* aprob* activ* dezactiv* atribuie uneşte fuzioneaz* comasează înlocui* abonează apreciază votează acceptă suprascrie dezarhivează abonaţi rezolvă urmăreşte bifurcă recomandă abonare dezabonare setaţi setează arhivaţi arhivează alăture",
		submit:
			"cree* creare adaug* adăug* insereaz* inseraţi confirm* alătură_te ok gata termină generează solicită execută finalizează clonează duplică creează creaţi alătură crează începe porneşte instalează instalaţi multiplică duplichează îmbină",
		search: "caut* căut* găseşt*",
		harmless:
			"anuleaz* anulare revocare renunţă închide închideţi înapoi arat* afişe* afişare vezi vizualiz* previzualiz* ascunde deschide copiaz* copiaţi tipăr* imprimă export* descarcă descărcare reîncarcă reîmprospătează select* alege sorteaz* filtreaz* compar* răsfoi* următor* precedent* anterior* ajutor istoric mai_mult mai_puţin păstrează nu editează editare citeşte autentificare conectare intră deconectare ieşire mergi du_te salt detalii setări opţiuni extinde restrânge citează pagină_aleatorie notificări traduce tradu blocaţi blocate comentarii postări metodă_de mod_de utilizatori",
		password: "parola parolă",
		accounts: "cont contul utilizator",
		rights: "permisiuni* drepturi* rol rolul protecţi* vizibilitat* acces grupuri* grupul_de_utilizatori grupurile_utilizatorului",
		posts: "comentariu* răspuns* subiect* pagin* articol* postare postarea publicaţie discuţie sondaj anunţ întrebare recenzie",
		mail: "mesaj* e_mail invitaţi*",
		trash: "coş coşul gunoi elemente_şterse",
		passing: "filtru filtre filtrele selecţia căutare mai_mult mai_multe filtrul coşul_de_cumpărături zoom",
		joints: "şi sau",
		sanctions: "blocarea blocare protecţia interdicţia invitaţia amuţirea",
		people: "membr* utilizator* participant* persoan* colaborator*",
		bound: "comanda rezervarea abonamentul programarea publicarea modificările modificări comandă contract întâlnirea",
		past: "fost",
	},
};
