// Pure. The words of Finnish, Estonian, Hungarian, Latvian, Lithuanian, Albanian, Basque and Greek.
import type { Languages } from "./language";

export const URALIC_BALTIC: Languages = {
	fi: {
		splits: true,
		forms: [[/(minen|kaa|kää)$/, ""]],
		delete:
			"poista poistaa poistetaan poisto poistaminen tyhjennä tyhjennys hylkää hylätä hylkäys poistu_ryhmästä/huoneesta/keskustelusta eroa peruuta_tilaus/varaus/jäsenyys peru_tilaus/varaus irtisano sulje_tili tuhoa siirrä_roskakoriin torju ~palauta ~nollaa ~kumoa_muutokset poista_asennus karsi lakkauta ~nollaus poistu kieltäydy poistetaanko hylätäänkö lopeta_tilaus poistutaanko puhdista puhdistus peru_julkaisu peruuta_hakemus irrota_tili poista_julkaisusta peruuta_julkaisu tapa/lopeta/pysäytä/keskeytä_prosessi tiivistä_kansio* unohda_laite unohda_verkko unohda_tämä hävitä hävittäminen heitä_pois pura_ryhmä lakkauta_ryhmä pyyhi pyyhi_pois katkaise_yhteys poista_käytöstä_tili poista_käytöstä_tilini deaktivoi_tili hajota_ryhmä lopeta_jäsenyys irtisano_sopimus irtisano_jäsenyys sulje_tilini siivoa_pois likvidoi eliminoi tuhoaminen =poistaminen =poisto poistakaa peru_tilaus peru_varaus peru_jäsenyys palauta_tehdas* alusta_levy kumoa_julkaisu vedä_pois poista_julkaisu ~resetoi ~alusta_uudelleen ~oletusarvot siivoa siivous ~palautus tyhjentäkää tilauksen_peruutus päätä_prosess*",
		purchase: "osta maksa varaa lahjoita kassalle siirry_kassalle vahvista_tilaus vuokraa tilaa_nyt tilaa_ja tee_tilaus",
		account:
			"rekisteröi* luo_tunnus/tili/käyttäjätunnus/käyttäjätili luo_uusi_tunnus vaihda/muuta/nollaa/aseta_salasana salasanan_vaihto liity_jäseneksi uusi_salasana vaihda_salasanasi palauta_salasana",
		share:
			"~jaa ~kutsu estä esto poista_esto kiellä poista_kielto porttikielto lukitse lukitus avaa_lukitus poista_lukitus suojaa poista_suojaus muuta_suojausta/suojaustasoa/oikeuksia/ryhmiä/roolia muuta_käyttäjän_ryhmiä/oikeuksia muokkaa_käyttöoikeuksia käyttäjäoikeudet käyttäjän_oikeudet mykistä hiljennä vaienna potki heitä_ulos salli_pääsy myönnä peru_oikeus peru_kutsu valtuuta julkista lisää_jäsen/jäseniä/käyttäjä/käyttäjiä ylennä alenna potkaise bannaa vapauta muokkaa_käyttäjän peruuta_kutsu siirrä_omistajuus nimitä salli_käyttäjä salli_yhteisö ~ohita ~sivuuta vaimenna lopeta_vaimennus aseta_porttikieltoon peru_api peru_porttikielto peru_pääsyoikeus perutaanko_pääsyoikeus avaa_viestin kumoa_mykistys kumoa_kanavan kumoa_jonkun mykistys tee_ylläpitäjäksi tee_yksityiseksi tee_julkiseksi salli_instanssi poista_mykistys poista_ilmoitusten poista_keskustelun avaa_tili avaa_tämä peru_seuraamispyyntö anna_oikeudet anna_oikeus anna_pääsy anna_lupa peru_käyttöoikeus/oikeudet/pääsy avaa_tilin avaa_tilin_lukitus muokkaa/muuta_oikeuksia muokkaa/muuta_käyttöoikeuksia lataa_oikeudet jäädytä jäädytä_tili poista_ryhmästä poista_jäsen estä_pääsy aseta_ylläpitäjäksi luovuta_omistajuus hyväksy_jäsen hyllytä sulje_pois",
		post: "julkaise julkaisu julkaiseminen ~vastaa ~kommentoi lähetä_kommentti/vastaus/viesti_foorumille lisää_kommentti uusi_aihe uusi_ketju uusi_viestiketju luo_aihe aloita_keskustelu tallenna_sivu twiittaa kirjoita_arvostelu esitä_kysymys ilmoita_myyntiin luo_kysely jätä_arvostelu siirry_suoraan aloita_lähetys aloita_suora laita_myyntiin pane_myyntiin lähetä_tarkistettavaksi lähetä_hyväksyttäväksi lähetä_arvioitavaksi kirjoita_arvio julkista_nyt ilmoita_tapahtuma mainosta kuuluta julkaista julkaiskaa",
		send: "lähetä lähetys lähettäminen välitä edelleenlähetä lähetä_edelleen ilmoita ilmianna raportoi ilmoittaa huomauta liputa keskustele ota_yhteyttä kirjoita_käyttäjälle vastaa_kaikille uudelleenohjaa sähköpostita jatka_keskustelua lähetetäänkö uudelleenlähetä muistuta soita kysy ohjaa_uudelleen tiedota hälytä varoita_käyttäjää lähettäkää toimita_viesti lähettää toimita_viest* toimita_perille",
		upload:
			"tallenna_tiedosto lataa_palvelimelle lähetä_tiedosto siirrä_tiedosto lisää_liite liitä tuonti lataa_tiedosto_palvelimelle lataa_tiedosto lataa_kuva lataa_uusi lähetä_kuva lähetä_profiilikuva ^tuo lataa_liite lataa_liitteet",
		draft: "tallenna_luonnos tallenna_luonnoksena",
		update:
			"tallenna tallennus käytä nimeä_uudelleen siirrä siirto arkistoi merkitse tarkkaile lopeta_tarkkailu seuraa lopeta_seuraaminen kiinnitä irrota päivitä_tiedot muuta vaihda hyväksy aktivoi ota_käyttöön poista_käytöstä määritä yhdistä korvaa aseta tykkää äänestä haaroita jaa_osiin älä_seuraa ajasta poista_kiinnitys päällekirjoita arkistoida päivitä päivittää tallentaa vie_arkistoon ratkaise tilaa en_tykkää lisää_suosikkeihin toista torkuta anna_ääni salli deaktivoi kopioi_kohteeseen siirry_alas",
		submit:
			"luo lisää liity vahvista ok valmis suorita pyydä luonti generoi hyväksyn tee kloonaa monista kahdenna lisätä luoda vahvistaa aloita käynnistä asenna",
		search: "etsi hae haku löydä",
		harmless:
			"peruuta peru sulje takaisin palaa näytä katso piilota avaa esikatsele esikatselu kopioi tulosta vie lataa päivitä valitse järjestä lajittele suodata vertaa selaa seuraava edellinen ohje historia enemmän vähemmän säilytä älä muokkaa lue kirjaudu siirry mene tiedot asetukset laajenna kumoa lainaa satunnainen ilmoitukset käännä arkistoitu oma omat palauta_zoomaus maksutapa",
		password: "salasana*",
		accounts: "tili tunnus käyttäjätunnus käyttäjätil*",
		rights: "oikeu* käyttöoikeu* rooli* suojau* näkyvyy* esto* lukitus käyttäjän_ryhm* käyttäjäryhm*",
		posts:
			"kommentti kommentin vastau* aihe aihee* ketju sivu sivun artikkeli viesti julkais* keskustelu keskustelun kysely kysymys arvostelu ilmoitus",
		mail: "viesti* sähköposti* kutsu",
		trash: "roskakori* poistetut poistettuihin",
		passing: "suodatin suodattimet valinta haku muotoilu ostoskorista lisää tilaa suodatus zoomaus zoomauksen",
		joints: "ja tai",
		sanctions: "esto eston hiljennys lukitus suojaus banni porttikielto kutsu",
		people: "jäsen* käyttäj* osallistuj* henkilö*",
		bound: "tilaus varaus tapaaminen julkaisu muutokset jäsenyys sopimus tapahtuma ajanvaraus",
	},
	et: {
		splits: true,
		forms: [[/(ge|ke|da|mine|d)$/, ""]],
		delete:
			"kustuta kustutamine eemalda eemaldamine tühjenda lükka_tagasi hülga lahku lahku_rühmast/grupist tühista_tellimus sulge_konto hävita liiguta_prügikasti ~taasta ~tühista_muudatus ~lähtesta viska ~nulli eemaldage kustutage puhasta loobu_muudatustest keeldu kustutad kustutada lahkud loobu_salvestamata =loobu kas_kustutada eemaldada desinstalli võta_avaldus unusta hülgan viskan tapa/lõpeta/peata/katkesta_protsess tihenda_kaust* unusta_seade unusta_võrk ühenda_konto_lahti ühenda_lahti saada_laiali saada_grupp_laiali pühi likvideeri elimineeri desaktiveeri_konto desaktiveeri_minu deaktiveeri_konto deaktiveeri_minu lõpeta_tellimus lõpeta_liikmelisus lõpeta_leping tühista_liikmesus tühista_broneering =kustutamine =eemaldamine hävitamine taasta_tehase* viska_minema eemaldage_kontolt ütle_lahti ~ennista ~vaikeväärtused ~nullimine tühjendamine puhastamine",
		purchase: "osta maksa telli anneta broneeri kassasse",
		account:
			"registreer* loo_konto loo_uus_konto muuda/vaheta/lähtesta/sea_parool* parooli_muutmine muuda_põhiparool* muuda_salasõna uus_salasõna määra_uus muuda_salasõn*",
		share:
			"~jaga ~kutsu blokeeri blokeering blokeeringu_eemaldamine eemalda_blokeering keelusta lukusta ava_lukk kaitse eemalda_kaitse muuda_kaitset/õiguseid/õigusi/rolli/rühmi/rühmasid muuda_kasutajarühmi muuda_kasutajarühmasid kasutaja_õigused kasutajaõigused vaigista viska_välja luba_juurdepääs anna_õigus anna_omandus volita avalikusta lisa_liige/liikmeid/kasutaja sulge_teema ava_teema bannige bänni ava_lukust taasava anna_omanik* kasutaja_blokeerimine blokeerimise_eemaldamine tühistage_kutse tühista_kutse nimeta_ametisse nimeta_moderaatoriks eemalda_ligipääs ~eira ~ignoreeri tühista_api tühista_vaigistus tühistad_ligipääsu tühista_ligipääs kaota_vaigistus ava_konto keela_kasutaja anna_juurdepääs tühista_juurdepääs anna_õigus* edenda ülenda alanda anna_üle anna_omand* anna_omandiõigus muuda_avalikuks muuda_privaatseks muuda/redigeeri_õigus* muuda/redigeeri_privileeg* lae/laadi_privileeg* peata_kasutaja määra_roll keela_juurdepääs eemalda_liige",
		post: "avalda avaldamine postita ~vasta ~kommenteeri lisa_kommentaar saada_kommentaar uus_teema loo_teema salvesta_lehekülg salvesta_leht esita_küsimus lisa_kuulutus alusta_otseülekannet alusta_ülekannet kuuluta pane_müüki saada_ülevaatamiseks saada_kinnitamiseks kuulutus_üles anna_välja",
		send: "saada saatmine edasta teata teavita raporteeri kirjuta vestle e_kirja_saatmine saada_edasi vasta_kõigile suuna saatke raporteeri_postitus* tuleta_meelde helista võta_ühendust läkita hoiata informeeri väljasta_teade =saata",
		upload: "laadi_üles lae_üles üleslaadimine faili_üleslaadimine impordi import manusta laadi_fail lae_fail laadi_uus laadi_pilt laadi_avatar",
		draft: "salvesta_mustand",
		update:
			"salvesta rakenda nimeta_ümber teisalda liiguta arhiveeri märgi jälgi lõpeta_jälgimine jälgimise_lõpetamine kinnita_ülesse uuenda_andmed muuda vaheta aktiveeri lülita ühenda liida asenda sea telli_teavitused hääleta kasuta meeldib tõsta tõsta_esile ära_jälgi kirjuta_üle määra salvestage muutke nimetage vabastage märgista lahenda lõpeta_tellimine luba uuenda värskenda_andmed liigu kasutusele_võtmine keela",
		submit:
			"loo lisa sisesta kinnita liitu ok valmis genereeri taotle käivita nõustu aktsepteeri sooritan sobib olgu looge koosta lisage klooni esita võta_vastu alusta paigalda",
		search: "otsi otsing leia mine_otsingule",
		harmless:
			"tühista katkesta sulge tagasi näita kuva vaata peida ava eelvaade kopeeri prindi ekspordi laadi_alla lae_alla värskenda vali sorteeri filtreeri võrdle sirvi järgmine eelmine abi ajalugu rohkem vähem säilita ära redigeeri loe logi_sisse logi_välja mine üksikasjad seaded laienda tsiteeri juhuslik loobu teavitused teated tõlgi minu makseviis",
		password: "parool* salasõn*",
		rights: "õigus* rolli kaitset rühmi kasutajarühm*",
		posts: "kommentaar vastus teema lehekülg leht artikkel postitus* küsitlus kuulutus küsimus arvustus",
		mail: "sõnum* kiri e_kiri e_posti kutse",
		trash: "prügikasti kustutatud prügikast*",
		passing: "filter filtrid filtrit valik otsing rohkem veel valiku suum suumi zoom",
		joints: "ja või",
		sanctions: "blokeering* keeld kaitse kaitset lukustus kutse vaigistus vaigistuse",
		accounts: "konto",
		people: "liige liikme* liikmeid kasutaja* osaleja* osalejaid",
		bound: "tellimus broneering muudatused muudatusi liikmelisus leping kohtumine",
	},
	hu: {
		notEndings: /([oeö]tt|t)([ae]k)?$|v[ae]$|[őó](k|t|ket|kat|n[ea]k)?$|[áé]sek$|[áé]sok$/,
		verbLast: true,
		delete:
			"törl* töröl* törlés eltávolít* ürít* kiürít* elvet* elutasít* elhagy* kilép_a_csoportból kilépés_a_csoportból lemond* felmond* megsemmisít* kukába áthelyezés_a_kukába megszüntet* visszavonás_végleg ~visszaállít* ~helyreállít* ~alaphelyzet* ~visszavon_szerkesztés eldob* fiók_megszüntetése leiratkozás_és kitöröl* tisztogat* megtisztít* leválaszt* szétkapcsol* távolítsa visszautasít* megvon* kilépés_az megtagad* elveted elveti kilépés_a_csatornából kilépés_a_csapatból kilépés_a kilépek eltávolítás kitisztít* tisztítás megtolás_visszavonása tisztítsa közzététel_visszavonása jelentkezés_visszavonása gyári_beállítás* folyamat*_leállítás* folyamat*_befejezés* folyamat*_megszakítás* kilövés* leállít_folyamat kidobás_a_kukába postafiók_tömörítése eszköz_elfelejtés* hálózat_elfelejtés* elfelejt* fiók_lezárása fiókom_lezárása fiók*_inaktivál* fiók*_deaktivál* inaktiválás* csoport_feloszlatása feloszlat* letöröl* leiratkozás_és_törlés tagság_megszüntetése szerződés_felmondása felmondás felszámol* likvidál* érvénytelenít* selejtez* kivesz_a_listából kitörlés kidob_fájl megsemmisítés kiürítés eldobás semmisít* töröld töröljük törlöd távolít* kiirt* találkozó_lemondása visszavonás_közzététel üríts változtatások_visszavonása módosítások_visszavonása ~nulláz* kitakarít* ~alapértelmezés_visszaállítása ~alapérték* vesse_el utasítsa_el törölje_ki vessük_el postafiók*_tömörítés*",
		purchase:
			"megvásárl* megvesz veszek kifizet* megrendel* rendelés_leadása adományoz* foglalás lefoglal* pénztárhoz átutal* kölcsönz* fizet fizetek =fizetés vásárlás vásárlok vásárol előfizet előfizetek",
		account:
			"regisztr* fiók_létrehozása felhasználói_fiók_létrehozása új_fiók jelszóváltoztatás jelszócsere jelszómódosítás jelszó_megváltoztatása jelszó_módosítása jelszó_cseréje új_jelszó állítson_be_új regiszter hozzon_létre jelszó_megadása add_meg_a_jelszót jelszó_beállítása",
		share:
			"~megoszt* ~meghív* blokkol* tiltás feloldás kitilt* kitiltás zárolás zárol* lezár* lapvédelem levéd* levédés védettség elnémít* némít* kirúg* kidob* engedélyez_hozzáférés szerep_módosítása csoport_tagság csoportok_módosítása nyilvánossá_tesz felhasználói_jogok jogosultságai tag_hozzáadása tagok_hozzáadása felhasználó_hozzáadása előléptet* lefokoz* meghívás_visszavonása kinevez* kinevezés tiltása tiltás* átad* engedélyezed ne_legyen_blokkolva ~mellőz* ~figyelmen_kívül hozzáférés_visszavonása némítás_megszüntetése némítás_feloldása legyen_privát adminisztrátorrá rendszergazdává átvitel_másnak feloldása felhasználó_feloldása felhasználó_letiltása =visszavonás kulcs_visszavonása token_visszavonása jog_megadása tulajdonjog_megadása hívjon_meg =letiltás hozzáférés_megadása hozzáférés_megtagadása hozzáférés_engedélyezése jog*_megvonása jog*_szerkesztése jog*_újratöltése privilégium* legyen_admin legyen_adminisztrátor legyen_nyilvános nyilvánossá nyilvánossá_tétel tulajdonjog* tulajdonjog_átruházása átruház* felfüggeszt* felfüggesztés szerep*_hozzárendelése tag_eltávolítása tag_jóváhagyása kizárás kizár* szerkesztői_jogok =felold láthatóvá priváttá privilégium*_szerkesztés* privilégiumok_módosítása ossza_meg hívja_meg tiltsa_le",
		post: "közzétesz* közzété* közzétevés publikál* ~válasz ~válaszol* ~kommentel* posztol* hozzászólás_elküldése/küldése/írása válasz_küldése/elküldése új_téma új_bejegyzés új_hozzászólás téma_létrehozása lap_mentése oldal_mentése megjegyzés_hozzáadása új_témakör bejegyzés_később értékelés_írása kérdés_feltevése hirdetés_feladása kérdez* vélemény_írása meghirdet* ~=hozzászólás ~hozzászólok ~hozzászól élő_közvetítés* élő_adás* adás_indítása beküldés_ellenőrzésre beküldés_jóváhagyásra kiadás_közzététele kiad_verzió hirdetésfeladás meghirdetés eladásra_kínál eladás közzététele hirdess tegye_közzé tegyük_közzé",
		send: "küld* elküld* továbbít* továbbküld* jelent* bejelent* üzen* üzenet_írása e_mail_küldése levél_írása levélírás kapcsolatfelvétel válasz_mindenkinek átirányít* csevegés újraküld* =hívás hívd emlékeztetés emlékeztess értesít értesítése értesítsd értesítés_küldése =jelentés jelentése beküldés kiküldés kiküld* értesítés_küldés* figyelmeztet_felhasználót körlevél szétküld* tájékoztat* hívás_indítása e_mail_küldés* értesítse küldje_el",
		upload: "feltölt* importál* csatol csatolás csatolása",
		draft: "piszkozat_mentése mentés_piszkozatként",
		update:
			"ment mentés mentése elment* alkalmaz* átnevez* áthelyez* mozgat* archivál* megjelöl* jelöl* figyel* követ* kitűz* rögzít* frissítés_mentése módosít* változtat* jóváhagy* aktivál* bekapcsol* kikapcsol* hozzárendel* egyesít* összevon* cseréla csere beállít* feliratkoz* leiratkoz* kedvel* szavaz* elfogad* ütemez* kedvenc* felülír* visszaarchivál* megold* leiratkozás feliratkozás engedélyez* szétszed* időzít* visszakövet* pontoz* lepontoz* felpontoz* frissítés* megváltoztat* tetszik nem_tetszik adja_meg mentse állítsa deaktivál* csillagoz* vált* letilt*",
		submit:
			"létrehoz* hozzáad* beszúr* megerősít* csatlakoz* belép_a_csoportba ok rendben kész befejez* generál* igényel* végrehajt* elfogadom beküld* felvétel készít* mehet klónoz* megkettőz* hozzáfűz* bead* indít* megkezd* megkezdése indítása telepít* kezd* adjon_hozzá adjon adja_hozzá erősítse_meg másolása_ide",
		search: "keres* megkeres* megtalál*",
		harmless:
			"mégse mégsem bezár* vissza megjelenít* mutat* megmutat* megtekint* megnéz* elrejt* megnyit* előnézet másol* nyomtat* exportál* letölt* frissít* kiválaszt* kijelöl* rendez* szűr* összehasonlít* böngész* következő előző súgó segítség történet előzmények több kevesebb megtart* ne szerkeszt* olvas* bejelentkez* belépés kijelentkez* kilépés ugrás menj tovább részletek beállítások kibont* összecsuk* idéz* véletlen laptörténet értesítések fordítás archivált letiltott hozzászólások bejegyzések tiltott követők kedvencek kinyit* szerkesztés_elvetése feltöltés_visszavonása szűrő_törlése szűrők_törlése keresés_törlése nagyítás_visszaállítása saját fizetési_mód hivatkozás",
		password: "jelszó jelszav*",
		accounts: "fiók fiókot",
		rights: "jog* jogosultság* szerep* védel* láthatóság* felhasználói_csoport* csoporttagság szerkesztőcsoport* felhasználócsoport* szerkesztői",
		posts:
			"hozzászólás* megjegyzés* válasz* tém* lap lapot oldal cikk* bejegyzés* szál megbeszélés* bejegyzés hirdetés* szavazás* kérdés* értékelés* vélemény*",
		mail: "üzenet* e_mail levél* leve* meghív*",
		trash: "kuka lomtár* törölt_elemek kukába lomtárba",
		passing: "szűrő szűrők szűrőt kijelölés keresés kosárból több nagyítás zoom szűrőket keresést",
		joints: "és vagy",
		sanctions: "tiltás* blokk* blokkolás* védelm* zárolás* meghívás* meghívó* jog",
		people: "tag tagot tagok felhasználó* résztvevő* személy*",
		bound: "rendelés* foglalás* előfizetés* időpont* módosítás* változtatás* tagság* szerződés* találkozó* megbeszélés_időpont esemény*",
		past: "került kerültek lett",
	},
	lv: {
		forms: [
			[/(jiet|šana)$/, "t"],
			[/iet$/, "īt"],
			[/iet$/, "ēt"],
		],
		notEndings: /t(s|a|i|as|ie|ais)$/,
		delete:
			"dzēst* dzēš* izdzēs* dzēšana noņemt noņem iztukšot iztīrīt atmest noraidīt noraida pamest pamet atcelt_abonementu/pasūtījumu aizvērt_kontu slēgt_kontu iznīcināt pārvietot_uz_atkritni ~atjaunot ~atgriezt ~atrit* ~novērst ~atiestatīt atstāt atstāt_grupu noņemiet dzēsiet atsaistīt nodzēst atinstalēt atmetiet atsaukt_publikāciju notīrīt nogalināt/pārtraukt/apturēt/beigt_proces* aizmirst_ierīci aizmirst_tīklu atvienot_kontu atvienot likvidēt deaktivizēt_kontu deaktivizēt_manu atcelt_abonementu/dalību/rezervāciju/līgumu lauzt_līgumu izmest_miskastē izmest_melnrakstu iznīcini dzēs izdzēsiet =dzēšana =noņemšana =izdzēšana izformēt atbrīvoties_no atjaunot_rūpnīcas atiestatīt_uz_rūpnīcas atcelt_publicēšanu anulēt_abonementu aizslēgt_kontu nogalināt attīrīt ~atiestatīšana ~noklusējuma_vērtības iztukšošana pametiet noraidīšana",
		purchase: "pirkt nopirkt maksāt apmaksāt pasūtīt ziedot rezervēt",
		account: "reģistr* izveidot_kontu izveidot_jaunu_kontu mainīt_paroli nomainīt_paroli paroles_maiņa atiestatīt_paroli jaunu_paroli",
		share:
			"~kopīgot ~dalīties ~uzaicin* bloķēt bloķē atbloķēt aizliegt slēgt_tēmu atvērt_tēmu aizslēgt atslēgt aizsargāt neaizsargāt noņemt_aizsardzību mainīt_aizsardzību mainīt_aizsardzības mainīt_tiesības/lomu/grupas mainīt_dalībnieka/lietotāja_grupas dalībnieka_tiesības lietotāja_tiesības dalībnieku_tiesības apklusināt izmest izslēgt_lietotāju piešķirt autorizēt atļaut_piekļuvi pievienot_dalībnieku/lietotāju slēgt_tematu slēgt izslēgt atsaukt_tiesības atsaukt_uzaicinājumu iecelt ~ignorēt atsaukt atsaukt_piekļuvi ieslēgt_skaņu izslēgt_skaņu atcelt_apklusināšanu atcelt_sekošanas padarīt_kontu atcelt_sarunas atņemt atņemt_piekļuvi atņemt_tiesības padarīt_par padarīt_publisku padarīt_privātu paaugstināt pazemināt nodot_īpašum* rediģēt/mainīt/labot_tiesības rediģēt/mainīt/labot_privilēģijas pārlādēt_privilēģijas apturēt_lietotāju liegt_piekļuvi dot_piekļuvi piešķirt_tiesības piešķirt_lomu izslēgt_dalībnieku noņemt_dalībnieku",
		post: "publicēt publicē publicēšana ~atbildēt ~komentēt pievienot_komentāru nosūtīt_komentāru jauns_temats jauna_tēma izveidot_tēmu saglabāt_lapu uzdot_jautājumu ievietot_sludinājumu sākt_tiešraidi izdot laist_klajā nosūtīt_pārskatīšanai nosūtīt_apstiprināšanai pārdot izsludināt rakstīt_recenziju",
		send: "sūtīt nosūtīt aizsūtīt pārsūtīt ziņot paziņot rakstīt nosūtīt_e_pastu e_pasts_lietotājam atbildēt_visiem tērzēt sūtīt_tālāk sarunāties turpināt_sarunu nosūtiet izsūtīt atgādināt zvanīt sazināties informēt pāradresēt brīdināt iesniegt_sūdzību",
		upload: "augšupielād* ielādēt importēt pievienot_failu",
		draft: "saglabāt_melnrakstu",
		update:
			"saglabāt saglabā lietot pielietot pārsaukt pārdēvēt pārvietot arhivēt atzīmēt uzraudzīt neuzraudzīt sekot nesekot piespraust atspraust atjaunināt mainīt izmainīt apstiprināt_lietotāju aktivizēt ieslēgt apvienot aizstāt iestatīt abonēt balsot pieņemt nozarot noenkurot novērošana novērot pārrakstīt saglabājiet mainiet atrisināt anulēt_abonementu iespējot atspējot atļaut nomainīt",
		submit:
			"izveidot pievienot ievietot apstiprināt pievienoties labi ok pabeigt gatavs ģenerēt pieprasīt izpildīt piekrītu iesniegt izveidojiet pievienojiet klonēt sākt uzsākt instalēt uzstādīt",
		search: "meklēt meklē atrast",
		harmless:
			"atcelt aizvērt atpakaļ rādīt parādīt skatīt apskatīt slēpt paslēpt atvērt pirmskats priekšskat* kopēt drukāt eksportēt lejupielādēt pārlādēt atsvaidzināt izvēlēties atlasīt kārtot filtrēt salīdzināt pārlūkot nākamā nākamais iepriekšējā iepriekšējais palīdzība vēsture vairāk mazāk paturēt ne labot rediģēt lasīt ieiet pieteikties iziet doties iet detaļas iestatījumi izvērst citēt nejauša hronoloģija paziņojumi tulkot komentāri mans mana mani manas",
		password: "parol*",
		rights: "tiesīb* lom* aizsardzīb* lietotāja_grupas dalībnieka_grupas",
		posts: "komentār* atbild* tēm* temat* lap* rakst* ierakst* aptauju sludinājumu jautājumu atsauksmi",
		mail: "ziņojum* ziņu vēstul* e_past* ielūgum* uzaicinājum*",
		trash: "atkritn* miskast* dzēstie",
		passing: "filtr* atlasi meklēšanu groza vairāk izvēli tālummaiņu tālummaiņa",
		joints: "un vai",
		sanctions: "bloku bloķēšanu aizliegumu aizsardzību ielūgumu apklusinājumu apklusināšanu",
		accounts: "kontu konts",
		people: "dalībniek* lietotāj* biedr*",
		bound: "pasūtījumu rezervāciju abonementu izmaiņas dalību līgumu tikšanos",
		past: "tika",
	},
	lt: {
		forms: [[/kite$/, "ti"]],
		notEndings: /t(as|a|i|os|ų)$/,
		delete:
			"ištrin* ištrinti trinti šalinti pašalin* pašalinti naikinti panaikin* panaikinti išvalyti ištuštinti valyti atmesti atmetimas palikti_grupę/kambarį išeiti_iš_grupės atsisakyti_prenumeratos/užsakymo atšaukti_prenumeratą/užsakymą uždaryti_paskyrą sunaikinti perkelti_į_šiukšlinę/šiukšliadėžę ~atkurti ~atstatyti ~grąžinti ~atmesti_keitimą išmesti išeiti atsieti ištrynimą palikti_grupę/komandą/kambarį išdiegti pašalinkite atšaukti_skelbimą atsiimti palikti_organizaciją nutraukti/stabdyti/sustabdyti/užbaigti_proces* suglaudinti_aplank* sutankinti pamiršti_įrenginį pamiršti_tinklą likviduoti atsisakyti_prenumeratos atsisakyti_užsakymo atsisakyti_pakeitimų atšaukti_narystę nutraukti_narystę nutraukti_sutartį nutraukti_prenumeratą išjungti_mano/paskyrą deaktyvuoti_paskyrą =trynimas =šalinimas =pašalinimas =ištrynimas šalinama trinkite ištrinkite išardyti_grupę išformuoti eliminuoti anuliuoti atkurti_gamyklinius atsikratyti uždaryti_mano nebeskelbti nužudyti ~numatytosios ~atstatymas išvalymas ~pradinė_būsena trynim*",
		purchase: "pirkti nusipirkti mokėti apmokėti sumokėti užsakyti paaukoti aukoti rezervuoti",
		account:
			"registruotis registr* užsiregistruoti sukurti_paskyrą sukurti_naują_paskyrą keisti/pakeisti/nustatyti/atkurti_slaptažodį slaptažodžio_keitimas nustatykite_naują naujas_slaptažodis atnaujinti_slaptažodį atnaujinti_savo prisijunk_dabar",
		share:
			"~dalintis ~bendrinti ~dalytis ~pakviesti blokuoti užblokuoti atblokuoti uždrausti užrakinti atrakinti apsaugoti rakinti nuimti_apsaugą keisti_apsaugą keisti/pakeisti_teises/rolę/grupes keisti_naudotojo_grupes naudotojo_teisės naudotojų_teisės vartotojo_teisės nutildyti išmesti_narį išspirti suteikti atimti atšaukti_pakvietimą įgalioti leisti_prieigą paviešinti pridėti_narį/narius/naudotoją paskirti išmesti_iš perduoti duoti deleguoti atšaukti_prieigą ~ignoruoti panaikinti_api išjungti_nutildymą padaryti_administratoriumi nebenutildyti nebeblokuoti paaukštinti pažeminti padaryti_viešą padaryti_privatų redaguoti/keisti_teises redaguoti/keisti_privilegijas perkrauti_privilegijas perkrauti_teises sustabdyti_naudotoją sustabdyti_vartotoją priskirti_vaidmenį priskirti_teises suteikti_teises atimti_teises uždrausti_prieigą perduoti_nuosavybę pašalinti_narį",
		post: "paskelbti skelbti publikuoti ~atsakyti ~komentuoti pridėti_komentarą siųsti_komentarą rašyti_komentarą nauja_tema sukurti_temą išsaugoti_puslapį įrašyti_puslapį viešinti užduoti_klausimą įdėti_skelbimą pateikti_skelbimą pradėti_transliaciją pradėti_tiesioginę transliuoti išleisti_versiją išleisti pateikti_peržiūrai pateikti_tvirtinti siųsti_peržiūrai išstatyti_pardavimui parduoti parašyti_atsiliepimą",
		send: "siųsti išsiųsti nusiųsti persiųsti pranešti informuoti rašyti_laišką parašyti rašyti siųsti_laišką el_laiškas atsakyti_visiems nukreipti susirašinėti pokalbis_su tęsti_pokalbį nusiųsk priminti skambinti susisiekti pakartoti_pakvietimą pasiųsti įspėti išsiuntinėti siuntimas peradresuoti",
		upload: "įkelti įkėlimas importuoti pridėti_failą prisegti",
		draft: "išsaugoti_juodraštį įrašyti_juodraštį",
		update:
			"išsaugoti įrašyti saugoti taikyti pritaikyti pervadinti pervardyti perkelti archyvuoti pažymėti stebėti nebestebėti sekti nebesekti prisegti_temą atsegti atnaujinti_duomenis keisti pakeisti patvirtinti_narį aktyvuoti įjungti išjungti priskirti sujungti nustatyti prenumeruoti balsuoti priimti perrašyti išarchyvuoti išspręsti atsisakyti_prenumeratos nesekti išskaidyti žymėti atnaujinti_informaciją patinka nepatinka atnaujinti įgalinti leisti",
		submit:
			"sukurti kurti pridėti įterpti patvirtinti prisijungti_prie gerai ok baigti generuoti prašyti vykdyti sutinku pateikti klonuoti dubliuoti sukurkite susikurkite pradėti įdiegti padaryti",
		search: "ieškoti paieška rasti",
		harmless:
			"atšaukti atsisakyti uždaryti atgal rodyti parodyti žiūrėti peržiūrėti peržiūra slėpti paslėpti atverti atidaryti kopijuoti spausdinti eksportuoti atsisiųsti parsisiųsti perkrauti pasirinkti rūšiuoti rikiuoti filtruoti palyginti naršyti kitas ankstesnis pagalba žinynas istorija daugiau mažiau laikyti ne redaguoti skaityti prisijungti atsijungti eiti detalės nustatymai išskleisti suskleisti cituoti atsitiktinis pranešimai versti išversti komentarai įrašai užblokuoti_naudotojai ištrinti_elementai palikti įkelti_iš_naujo mano apmokėjimo_būdas",
		password: "slaptažod*",
		rights: "teis* rol* apsaug* naudotojo_grupes naudotojų_grupes",
		posts: "komentar* atsakym* tem* puslap* straipsn* įraš* apklausą skelbimą klausimą atsiliepimą",
		mail: "žinut* laišk* pranešim* pakvietim*",
		trash: "šiukšl* ištrinti_elementai",
		passing: "filtr* žymėjimą paiešką krepšelio daugiau pasirinkimą mastelį mastelis",
		joints: "ir ar",
		sanctions: "blokavimą draudimą apsaugą užraktą pakvietimą nutildymą",
		people: "nari* naudotoj* vartotoj* dalyvi*",
		bound: "užsakymą rezervaciją prenumeratą pakeitimus narystę sutartį susitikimą",
		past: "buvo",
	},
	sq: {
		forms: [
			[/ni$/, ""],
			[/ni$/, "j"],
		],
		delete:
			"fshi fshij fshije fshini hiq hiqe hiqeni largo zbraz zbraze hidh hidhe hidhe_tej hidhni_poshtë hidhe_poshtë refuzo braktis braktise lini_grupin ~riktheje ~rikthe ~riktheni spastro spastroje asgjëso pastro pastroni dil_nga hiqni mohoje shfuqizoje fshihet çinstalo ç_instalo eliminoni heqeni largoni shkatërro fshiji hidhi_poshtë hiqet hidhini hidhen largohuni përzëre asgjësoje vrit/ndal/përfundo/ndërprit_proces* hidhi hidhi_tej shkatërroje shkatërrojeni lër_grupin lëre_grupin ngjeshe_dosjen ngjesh_dosjen ngjeshi harroje harroje_pajisjen shkëput shkëpute çaktivizo_llogari* =fshirje =fshirja =heqje =heqja fshirjen shpjere_te shpjere_në shpërndaje shpërbëje eliminoje eliminojeni eliminim zbrazeni boshatis boshatise pastroje pastrim prishe prish zhduke zhduk fshijini hiqini ktheje_te_parazgjedhjet ktheje_te anulo_abonim* anulo_porosi* anulo_rezervim* anuloje_abonim* mbyll_llogari* ndërprit_abonim* vrit vrite dil_nga_grupi/kanali/ekipi/biseda/projekti/grupit ~rivendos ~rivendosni ~ktheje_mbrapsht ~kthe_mbrapsht ~zeroje ~zero fshihen",
		purchase: "blej paguaj porosit dhuro blini",
		account:
			"regjistrohu krijo_llogari krijoni_një_llogari ndrysho_fjalëkalimin ndryshoni_fjalëkalimin ndryshoni_fjalëkalim rivendos_fjalëkalimin ndërroje_fjalëkalimin rivendosni regjistromë fjalëkalimi_i_ri vendos_fjalëkalim",
		share:
			"~ndaje ~fto ~ftoje blloko bllokoje bllokim zhblloko dëbo dëboje hiqi_dëbimin kyç_temën çkyç kyçe mbro mbroje ndrysho_mbrojtjen ndrysho_grupet ndryshoni_grupe të_drejta_përdoruesi të_drejtat_e_përdoruesit heshtoje jepi jepni përzër nxirre shkyçe shkyç ndalim* hiq_ftesën privilegjet_e_përdoruesit ruaj_grupet emëro transfero tërheq anulo_çelësin heshtje heshto hiqja_heshtimin jep_hyrje jep_leje jep_të_drejta akordo akordoni shfuqizo_hyrjen shfuqizo shfuqizoje hiq_të_drejt* bëje_administrator bëje_publik bëje_privat bëje_përgjegjës bëje_pa_zë bëje_llogarinë ngri_në degrado kyç kyç_llogari* përjashto përjashtoje përpuno/ndrysho/rifresko/modifiko_privilegj* përpuno/ndrysho_leje* pezullo pezulloje autorizo autorizoje cakto_rol ndaje_me ndajeni_me përzëre përzë nxirre_nga aktivizo_llogarinë dhënia dhënie_e_pronësisë ripërtërij_privilegj* ftoje",
		post: "boto publiko botoje ~përgjigju ~komento ruaje_faqen ruaj_faqen temë_e_re ~komentojeni postoni shkruaj_një bëj_një_pyetje bëni_një_pyetje postoje postojeni transmeto transmeto_drejtpërdrejt dërgo_për_shqyrtim dërgoje_për hidh_në_qarkullim shpall shpalle shkruaj_vlerësim lini_koment lër_koment nxirre_në_shitje shit bëj_koment krijo_postim krijo_temë publikojeni përgjigju_temës komentoje komentoni",
		send: "dërgo dërgoje dërgoni ridërgo përcille përcill njofto raporto shkruaj dërgoji_email vazhdo_bisedën raportojeni kontakto kujto kujtoji përgjigju_të_gjithëve ridërgoje lajmëro lajmëroje raportoje thirr thirre ridrejto ridrejtoje njoftoje njoftojeni nise niseni dërgojani dërgim email_përdoruesi* kujtoje kujtojuni kontaktoni kontaktoje përcjell*",
		upload: "ngarko ngarkoje importo importoje bashkëngjit",
		draft: "ruaje_si_skicë ruaj_skicën",
		update:
			"ruaj ruaje zbato apliko riemërto riemërtoje zhvendos zhvendose lëviz vështro vëzhgo mbikëqyr ndiq ndiqe mos_e_ndiq fikso shëno arkivo përditëso ndrysho mirato aktivizo bashko zëvendëso prano pranoje mbikëqyre lëvizni lëvize shënoni ndjek abonohu zgjidh lejo çaktivizo shënoje vendos mundëso zbatoje hiqi_mbikqyrjen ndiqeni ruajeni ndryshoje zhvendoseni arkivoje hiqi_vëzhgimin mbikqyre",
		submit:
			"krijo shto fut ripohoje ripohojeni konfirmo bashkohu ok në_rregull parashtroje shtoni paraqes klono nis fillo instalo instaloni shtoje shtojeni krijoje krijojeni pranoje plotësoje",
		search: "kërko kërkim gjej",
		harmless:
			"anulo anuloje mbyll mbylle kthehu mbrapsht shfaq shfaqe shih shihni paraparje fshih fshihe hap hape kopjo shtyp eksporto shkarko rifresko përzgjidh rendit krahaso shfleto pasuesi i_mëparshmi ndihmë historik mos përpuno lexo hyni hyr dilni dil shko komentet postimet kuti u_fshi u_hoq u_dërgua shiko_më kopjoje shfaqi fshihi_të dil_nga_llogaria =dil hapni lexojeni mbylleni anulojeni filtro apliko_filtr*",
		password: "fjalëkalim*",
		posts: "koment* përgjigje temë faqe faqen postim*",
		joints: "dhe ose",
		sanctions: "bllokimin bllokim dëbimin mbrojtjen ftesën heshtimin",
		passing: "më_shumë zoom filtrat filtrin zmadhim*",
		trash: "hedhurina koshi kosh",
		accounts: "llogari* llogarinë",
		people: "anëtar* përdorues* përdorës* pjesëmarrës*",
		bound: "abonimin porosinë rezervimin ndryshimet abonim* porosi* rezervim* anëtarësi* kontrat*",
	},
	eu: {
		forms: [[/t(zea|zen|ea|en)$/, "tu"]],
		verbLast: true,
		delete:
			"ezabatu ezabaketa kendu hustu baztertu ukatu utzi_taldea irten_taldetik ~berreskuratu ~leheneratu garbitu ~berrezarri irten purgatu taldea_utzi uko_egin desinstalatu ezabatzen bultzatzeari_utzi garbitu_historia suntsitu atera_taldetik bota hil/amaitu/gelditu/eten_prozesua trinkotu trinkotu_karpeta errefusatu ahaztu_gailua ahaztu_sarea deslotu itxi_kontua itxi_nire desaktibatu_kontua desaktibatu_nire_kontua desegin_taldea borratu =ezabaketa =ezabatzea =kentzea suntsitzea hustea ezabatzeko utzi_bertan_behera_eskaera utzi_bertan_behera_harpidetza utzi_bertan_behera_erreserba amaitu_harpidetza baja_eman eliminatu baliogabetu_kontratua hil desegin_aldaketak desegin_guztiak ~berrabiarazi ~lehenetsitakoak ~berrezartzea ezaba_ezazu kendu_ezazu hustu_ezazu",
		purchase: "erosi ordaindu eskatu",
		account:
			"erregistratu kontua_sortu sortu_kontua aldatu_pasahitza pasahitza_aldatu pasahitza_berrabiarazi eman_izena izena_eman pasahitza_berrezarri pasahitza_definitu pasahitza_ezarri",
		share:
			"~partekatu ~gonbidatu blokeatu desblokeatu babestu babesa_kendu babesa_aldatu aldatu_babesa aldatu_taldeak giltzatu kanporatu isildu baimendu erabiltzaile_eskubideak erabiltzaile_taldeak_aldatu lankide_eskubideak debekatu taldeak_gorde erabiltzaile_baimenak mututu utzi_blokeatzeari utzi_mututzeari transferitu berronartu eman_baimena ezeztatu ezeztatzea isiltasuna utzi_domeinua utzi_bidalketa mututzeari blokeatzeari aktibatu_audioa desmututu desmututu_elkarrizketa isilarazi eman_sarbidea kendu_sarbidea kendu_baimenak egin_administratzaile egin_publiko egin_pribatu editatu/aldatu/birkargatu_pribilegioak editatu/aldatu_baimenak eten_erabiltzailea esleitu_rola ukatu_sarbidea onartu_kidea kendu_kidea transferitu_jabetza",
		post: "argitaratu ~erantzun ~iruzkindu orria_gorde orrialdea_gorde gorde_orria idatzi_iritzia egin_galdera gai_berria iragarri kaleratu sortu_argitalpena sortu_mezua bidali_berrikustera bidali_onartzera jarri_salgai idatzi_kritika hasi_zuzenekoa eman_iritzia",
		send: "bidali birbidali jakinarazi salatu idatzi e_posta_bidali gogorarazi erantzun_guztiei berbidali erantzun_denei eman_parte jarri_harremanetan deitu birbideratu abisatu =mezua bidaltzea igorri",
		upload: "igo inportatu kargatu",
		update:
			"gorde aplikatu berrizendatu mugitu jarraitu jarraitzeari_utzi zaindu ez_zaindu markatu eguneratu aldatu onartu aktibatu bateratu ez_jarraitu artxibatu gainidatzi esleitu finkatu ezarri programatu harpidetu argitu bozkatu gaitu desgaitu ezgaitu desaktibatu eraman",
		submit: "sortu gehitu txertatu berretsi ados klonatu baieztatu hasi instalatu batu",
		search: "bilatu bilaketa aurkitu",
		harmless:
			"utzi itxi atzera erakutsi ikusi aurreikusi ezkutatu ireki kopiatu inprimatu esportatu deskargatu hautatu ordenatu alderatu hurrengo aurreko laguntza historia historiala ez editatu irakurri saioa joan bidali_da ezabatu_du ezabatu_da nire hasi_saioa saioa_hasi",
		password: "pasahitz*",
		posts: "iruzkin* erantzun* orri* artikulu* bidalketa*",
		joints: "eta edo",
		sanctions: "blokeoa babesa",
		rights: "erabiltzaile_taldeak",
		passing: "iragazia iragazkia bilaketa gehiago zooma zoom iragazkiak",
		trash: "zakarrontzi*",
		people: "kide* erabiltzaile* parte_hartzaile*",
		bound: "harpidetza eskaera erreserba aldaketak kidetza kontratua",
	},
	el: {
		notEndings: /(μέν|μεν|έν)(ο|η|α|οι|ες|ων|ους)$|(εις|ων)$|ηκ(ε|αν)$/,
		delete:
			"διαγραφη διαγραψε διαγραψτε διαγραφ* σβησ* αφαιρεσ* αφαιρε* απορριψ* απορριπτω αποχωρησ* εγκαταλειψ* ακυρωση_συνδρομης/παραγγελιας/κρατησης κλεισιμο_λογαριασμου μετακινηση_στον/στα_καδο καταστροφ* εκκαθαριση καθαρισμος ~επαναφορ* ~αποκαταστ* ~αναστροφη ~αναιρεση_αλλαγων απεγκαταστ* ξεφορτωσου εξαλειψ* αποσυνδεση_openid εξοδος_απο αποχωρηση βγειτε_απο καταργηση κατάργησε διαφραφη αποσυρση αποσυρση_δημοσιευσης αποσυνδεση_λογαριασμου διαγραψετε διαγραψω αδειασμα αδειασε αδειαστε ξεχασε τερματισμος/διακοπη/κλεισιμο_διεργασιας τερματισμος_διεργασι* συμπυκνωση_φακελ* συμπτυξη_φακελ* να_ξεχαστει ξεχασε_τη διαλυση διαλυση_ομαδας απενεργοποιηση_λογαριασμου πεταγμα πεταξε =αρνηση αρνηση_αιτηματος αποποιηση εκκενωση εξαλειψη αποδεσμευση ακυρωση_συμμετοχης ακυρωση_συνδρομης ακυρωση_κρατησης ακυρωση_παραγγελιας καταγγελια_συμβασης λυση_συμβασης αφαιρεστε εκκαθαριστε απορριψτε σβηστε εγκαταλειψη επαναφορα_εργοστασιακων μηδενισμος_συσκευης ~μηδενισμος ~προεπιλογων αναιρεση_αλλαγων ~επαναρυθμιση διεγραψε καταργηστε να_διαγραφει",
		purchase: "αγορα αγορασ* πληρωμ* πληρωσ* παραγγειλ* παραγγελια δωρεα κρατηση ολοκληρωση_παραγγελιας/αγορας ταμειο ενοικιασ*",
		account:
			"εγγραφ* δημιουργια_λογαριασμου δημιουργησ*_λογαριασμο δημιουργια_νεου_λογαριασμου αλλαγη_κωδικου/συνθηματικου αλλαξ*_κωδικο επαναφορα_κωδικου επαναφερετε_τον επαναφορα_συνθηματικου νεος_κωδικος καθοριστε_συνθηματικο ορισμος_κωδικου ορισμος_συνθηματικου καθορισμος_κωδικου",
		share:
			"~κοινοποιησ* ~μοιρασ* ~διαμοιρασμος ~προσκαλ* ~προσκλησ* φραγη φραξιμο μπλοκαρ* αποκλεισμ* αρση_φραγης/αποκλεισμου/προστασιας/απαγορευσης απαγορευσ* κλειδωμα κλειδωσ* ξεκλειδωμα ξεκλειδωσ* προστασια προστατευσ* αλλαγη_προστασιας/δικαιωματων/ρολου/ομαδων/δικαιωματα δικαιωματα_χρηστη φιμωσ* αποβολη διωξ* παραχωρησ* εκχωρησ* ανακλησ* εξουσιοδοτ* επιτρεψ*_προσβαση δημοσιοποιησ* προσθηκη_μελους/μελων/χρηστη ξεμπλοκαρ* αναστολη διορισμος ορισμος_ως αρση μεταφορα δικαιωματα_χρηστων ~αγνοησ* ~αγνοηση ανακαλω ανακαλεσ* με_ηχο μετατροπη_σε_διαχειριστη σιγαση σιγαση_λογαριασμου σιγαση_ειδοποιησεων ακυρωση_αιτηματος ακυρωση_προσκλησης αποσιωπηση προαγωγη υποβιβασμος μεταβιβαση μεταβιβαση_κυριοτητας επεξεργασια/αλλαγη/τροποποιηση_δικαιωματων επεξεργασια/αλλαγη_προνομιων επαναφορτωση_δικαιωματων επαναφορτωση_προνομιων ~κοινη_χρηση ~κοινοποιηση αρνηση_προσβασης αφαιρεση_μελους ορισμος_ως_δημοσι* εγκριση_μελους αφαιρεση_δικαιωματων παυση_χρηστη αποκλειστε επιτρεψτε φραξτε",
		post: "δημοσιευσ* δημοσιευ* ~απαντησ* ~σχολιασ* αποστολη/προσθηκη_σχολιου/απαντησης νεο_θεμα νεα_συζητηση δημιουργια_θεματος αποθηκευση_σελιδας αποθηκευσε_τη_σελιδα γραψε_νεα ~σχολιαστε αναρτηση σχολιαστε γραψτε_μια κριτικη καντε_μια_ερωτηση ανακοινωση καταχωριση_αγγελιας ζωντανη_μεταδοση εναρξη_μεταδοσης υποβολη_για_ελεγχο υποβολη_για_εγκριση αποστολη_για_ελεγχο κυκλοφορια εκδοση_τωρα πωληση_αντικειμενου γραψε_κριτικη γραψτε_κριτικη δημοσιευστε αναρτηστε απαντηστε",
		send: "αποστολη στειλ* αποστελλ* προωθησ* αναφορα_χρηστη αναφερ* ειδοποι* επικοινων* αποστολη_μηνυματος γραψε_σε απαντηση_σε_ολους ανακατευθυνση συνομιλια_με αναφορα στελνω αναφορα_δημοσιευσης αποσταλει υποβολη_αναφορας να_αποσταλει επαναποστολη υπενθυμιση κληση επικοινωνηστε στειλτε στειλε προωθηστε ενημερωση_χρηστη ειδοποιηστε αναφερετε κλησεις_τωρα τηλεφωνηστε διαβιβαση κοινοποιηση_με_email αποστειλατε αποστείλετε",
		upload: "μεταφορτωσ* ανεβασ* φορτωσ* επιφορτωσ* εισαγωγη_αρχειου εισαγωγη επισυναψ*",
		draft: "αποθηκευση_προχειρου αποθηκευση_ως_προχειρο",
		update:
			"αποθηκευσ* εφαρμογη εφαρμοσ* μετονομασ* μετακινησ* αρχειοθετ* σημανση σημειωσ* επισημανσ* παρακολουθησ* παυση_παρακολουθησης ακολουθησ* καρφιτσωμα καρφιτσωσ* ενημερωσ* αλλαγη αλλαξ* τροποποι* εγκρισ* ενεργοποι* απενεργοποι* αναθεσ* συγχωνευσ* αντικαταστασ* ορισμος εγγραφη_σε ψηφισ* αποδοχη επιλυση διακοπη_παρακολουθησης καταργηση_εγγραφης απεγγραφη διαχωρισμος μην_ακολουθεις ξεκαρφιτσωμα ξεκαρφιτσωνω αγαπημενο ψηφος αποθηκευω μετονομαζω ενεργοποιηση ανανεωση_δεδομενων μαρκαρισμα",
		submit:
			"δημιουργ* προσθηκη προσθεσ* εισαγαγετε επιβεβαιωσ* συμμετοχη συμμετεχ* ενταξη εντάξει ενταξει οκ ολοκληρωσ* υποβολη υποβαλ* εκτελεσ* ζητησ* αιτηση κλωνοποι* αντιγραφη_πινακα προσθετω επιβεβαιωνω καταχωριση κλωνος εναρξη ξεκινησ* εγκατασταση αντιγραφη_σε",
		search: "αναζητησ* ευρεσ* βρες",
		harmless:
			"ακυρωσ* ακυρο κλεισιμο κλεισ* πισω επιστροφη εμφανισ* προβολη δειξ* δες προεπισκοπησ* αποκρυψ* ανοιγμα ανοιξ* αντιγραφ* εκτυπωσ* εξαγωγη ληψη κατεβασ* ανανεωσ* επιλογη επιλεξ* ταξινομ* φιλτρ* συγκρισ* περιηγηση επομεν* προηγουμεν* βοηθεια ιστορικο περισσοτερα λιγοτερα διατηρησ* μη επεξεργασια αναγνωση συνδεση εισοδος αποσυνδεση εξοδος μεταβαση πηγαινε λεπτομερειες ρυθμισεις επεκταση παραθεση τυχαια ειδοποιησεις μεταφραση αποκλεισμενοι μπλοκαρισμενοι σχολια αναρτησεις αρχειοθετηθηκε αρχειοθετημενες δημοσιευσεις απαντησεις επαναφορα_μεγεθυνσης τροπος τροποι",
		password: "κωδικ* συνθηματικ*",
		accounts: "λογαριασμ*",
		rights: "δικαιωμ* ρολο* προστασι* ορατοτητ* προσβασ* φραγη* αποκλεισμου ομαδων_χρηστη ομαδες_χρηστη ομαδων ομαδες_χρηστων",
		posts: "σχολι* απαντησ* θεμα θεματος σελιδ* αρθρο συζητησ* αναρτηση αναρτησης δημοσιευση δημοσκοπηση αγγελια ερωτηση κριτικη",
		mail: "μηνυμα μηνυματος email e_mail προσκλησ* ηλεκτρονικ*",
		trash: "καδο απορριμματ* διαγραμμενα διεγραμμενα",
		passing: "φιλτρ* επιλογη* αναζητησ* καλαθι περισσοτερ* περισσοτερων ζουμ μεγεθυνση μεγεθυνσης",
		joints: "και ή",
		sanctions: "φραγη* αποκλεισμ* απαγορευσ* προστασι* σιγασ* προσκλησ* σιγαση* σιγασης",
		people: "μελος μελη μελους μελων χρηστη χρηστης χρηστες χρηστων συμμετεχοντα συμμετεχοντες συμμετεχοντων",
		bound: "παραγγελια* κρατηση* συνδρομη* ραντεβου δημοσιευσης αλλαγων αλλαγες συνδρομης συμβασης κρατησης παραγγελιας",
	},
};
