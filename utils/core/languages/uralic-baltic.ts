// Pure. The words of Finnish, Estonian, Hungarian, Latvian, Lithuanian, Albanian, Basque and Greek.
import type { Languages } from "./language";

export const URALIC_BALTIC: Languages = {
	fi: {
		delete:
			"poista poistaa poistetaan poisto poistaminen tyhjennä tyhjennys hylkää hylätä hylkäys poistu_ryhmästä/huoneesta/keskustelusta eroa peruuta_tilaus/varaus/jäsenyys peru_tilaus/varaus irtisano sulje_tili tuhoa siirrä_roskakoriin torju ~palauta ~nollaa ~kumoa_muutokset poista_asennus karsi lakkauta ~nollaus poistu kieltäydy",
		purchase: "osta maksa varaa lahjoita kassalle siirry_kassalle vahvista_tilaus vuokraa tilaa_nyt tilaa_ja tee_tilaus",
		account:
			"rekisteröi* luo_tunnus/tili/käyttäjätunnus/käyttäjätili luo_uusi_tunnus vaihda/muuta/nollaa/aseta_salasana salasanan_vaihto liity_jäseneksi",
		share:
			"~jaa ~kutsu estä esto poista_esto kiellä poista_kielto porttikielto lukitse lukitus avaa_lukitus poista_lukitus suojaa poista_suojaus muuta_suojausta/suojaustasoa/oikeuksia/ryhmiä/roolia muuta_käyttäjän_ryhmiä/oikeuksia muokkaa_käyttöoikeuksia käyttöoikeudet käyttäjäoikeudet käyttäjän_oikeudet mykistä hiljennä vaienna potki heitä_ulos salli_pääsy myönnä peru_oikeus peru_kutsu valtuuta julkista lisää_jäsen/jäseniä/käyttäjä/käyttäjiä ylennä alenna potkaise bannaa vapauta muokkaa_käyttäjän peruuta_kutsu siirrä_omistajuus nimitä salli_käyttäjä salli_yhteisö ~ohita ~sivuuta",
		post: "julkaise julkaisu julkaiseminen ~vastaa ~kommentoi lähetä_kommentti/vastaus/viesti_foorumille lisää_kommentti uusi_aihe uusi_ketju uusi_viestiketju luo_aihe aloita_keskustelu tallenna_sivu twiittaa kirjoita_arvostelu",
		send: "lähetä lähetys lähettäminen välitä edelleenlähetä lähetä_edelleen ilmoita ilmianna raportoi ilmoittaa huomauta liputa keskustele ota_yhteyttä kirjoita_käyttäjälle vastaa_kaikille uudelleenohjaa sähköpostita jatka_keskustelua",
		upload:
			"tuo tallenna_tiedosto lataa_palvelimelle lähetä_tiedosto siirrä_tiedosto lisää_liite liitä tuonti lataa_tiedosto_palvelimelle lataa_tiedosto lataa_kuva lataa_uusi lähetä_kuva lähetä_profiilikuva",
		draft: "tallenna_luonnos tallenna_luonnoksena",
		update:
			"tallenna tallennus käytä nimeä_uudelleen siirrä siirto arkistoi merkitse tarkkaile lopeta_tarkkailu seuraa lopeta_seuraaminen kiinnitä irrota päivitä_tiedot muuta vaihda hyväksy aktivoi ota_käyttöön poista_käytöstä määritä yhdistä korvaa aseta tykkää äänestä haaroita jaa_osiin älä_seuraa ajasta poista_kiinnitys päällekirjoita arkistoida päivitä päivittää tallentaa vie_arkistoon ratkaise tilaa en_tykkää",
		submit: "luo lisää liity vahvista ok valmis suorita pyydä luonti generoi hyväksyn tee kloonaa monista kahdenna lisätä luoda vahvistaa",
		search: "etsi hae haku löydä",
		harmless:
			"peruuta peru sulje takaisin palaa näytä katso piilota avaa esikatsele esikatselu kopioi tulosta vie lataa päivitä valitse järjestä lajittele suodata vertaa selaa seuraava edellinen ohje historia enemmän vähemmän säilytä älä muokkaa lue kirjaudu siirry mene tiedot asetukset laajenna kumoa lainaa satunnainen ilmoitukset käännä arkistoitu",
		password: "salasana*",
		accounts: "tili tunnus käyttäjätunnus käyttäjätil*",
		rights: "oikeu* käyttöoikeu* rooli* suojau* näkyvyy* esto* lukitus käyttäjän_ryhm* käyttäjäryhm*",
		posts: "kommentti kommentin vastau* aihe aihee* ketju sivu sivun artikkeli viesti julkais*",
		mail: "viesti* sähköposti* kutsu",
		trash: "roskakori* poistetut poistettuihin",
		passing: "suodatin suodattimet valinta haku muotoilu ostoskorista lisää tilaa suodatus",
		joints: "ja tai",
		sanctions: "esto eston hiljennys lukitus suojaus banni porttikielto kutsu",
	},
	et: {
		delete:
			"kustuta kustutamine eemalda eemaldamine tühjenda lükka_tagasi hülga lahku lahku_rühmast/grupist tühista_tellimus sulge_konto hävita liiguta_prügikasti ~taasta ~tühista_muudatus ~lähtesta viska ~nulli eemaldage kustutage puhasta loobu_muudatustest keeldu",
		purchase: "osta maksa telli anneta broneeri kassasse",
		account: "registreer* loo_konto loo_uus_konto muuda/vaheta/lähtesta/sea_parool* parooli_muutmine muuda_põhiparool*",
		share:
			"~jaga ~kutsu blokeeri blokeering blokeeringu_eemaldamine eemalda_blokeering keela keelusta lukusta ava_lukk kaitse eemalda_kaitse muuda_kaitset/õiguseid/õigusi/rolli/rühmi/rühmasid muuda_kasutajarühmi muuda_kasutajarühmasid kasutaja_õigused kasutajaõigused vaigista viska_välja luba_juurdepääs anna_õigus anna_omandus volita avalikusta lisa_liige/liikmeid/kasutaja sulge_teema ava_teema bannige bänni ava_lukust taasava anna_omanik* kasutaja_blokeerimine blokeerimise_eemaldamine tühistage_kutse tühista_kutse nimeta_ametisse nimeta_moderaatoriks eemalda_ligipääs ~eira ~ignoreeri",
		post: "avalda avaldamine postita ~vasta ~kommenteeri lisa_kommentaar saada_kommentaar uus_teema loo_teema salvesta_lehekülg salvesta_leht",
		send: "saada saatmine edasta teata teavita raporteeri kirjuta vestle e_kirja_saatmine saada_edasi vasta_kõigile suuna saatke",
		upload: "laadi_üles lae_üles üleslaadimine faili_üleslaadimine impordi import manusta laadi_fail lae_fail laadi_uus laadi_pilt laadi_avatar",
		draft: "salvesta_mustand",
		update:
			"salvesta rakenda nimeta_ümber teisalda liiguta arhiveeri märgi jälgi lõpeta_jälgimine jälgimise_lõpetamine kinnita_ülesse uuenda_andmed muuda vaheta aktiveeri lülita ühenda liida asenda sea telli_teavitused hääleta kasuta meeldib tõsta tõsta_esile ära_jälgi kirjuta_üle määra salvestage muutke nimetage vabastage märgista lahenda lõpeta_tellimine luba",
		submit:
			"loo lisa sisesta kinnita liitu ok valmis genereeri taotle käivita nõustu aktsepteeri sooritan sobib olgu looge koosta lisage klooni esita võta_vastu",
		search: "otsi otsing leia mine_otsingule",
		harmless:
			"tühista katkesta sulge tagasi näita kuva vaata peida ava eelvaade kopeeri prindi ekspordi laadi_alla lae_alla värskenda vali sorteeri filtreeri võrdle sirvi järgmine eelmine abi ajalugu rohkem vähem säilita ära redigeeri loe logi_sisse logi_välja mine üksikasjad seaded laienda tsiteeri juhuslik loobu teavitused teated tõlgi",
		password: "parool*",
		rights: "õigus* rolli kaitset rühmi kasutajarühm*",
		posts: "kommentaar vastus teema lehekülg leht artikkel postitus*",
		mail: "sõnum* kiri e_kiri e_posti kutse",
		trash: "prügikasti kustutatud prügikast*",
		passing: "filter filtrid filtrit valik otsing rohkem veel",
		joints: "ja või",
		sanctions: "blokeering* keeld kaitse kaitset lukustus kutse",
		accounts: "konto",
	},
	hu: {
		notEndings: /([oeö]tt|t)([ae]k)?$|v[ae]$|[áé]sek$|[áé]sok$/,
		verbLast: true,
		delete:
			"törl* töröl* törlés eltávolít* ürít* kiürít* elvet* elutasít* elhagy* kilép_a_csoportból kilépés_a_csoportból lemond* felmond* megsemmisít* kukába áthelyezés_a_kukába megszüntet* visszavonás_végleg ~visszaállít* ~helyreállít* ~alaphelyzet* ~visszavon_szerkesztés eldob* fiók_megszüntetése leiratkozás_és kitöröl* tisztogat* megtisztít* leválaszt* szétkapcsol* távolítsa visszautasít* megvon* kilépés_az megtagad*",
		purchase:
			"vásárl* megvásárl* megvesz veszek fizet* kifizet* megrendel* rendelés_leadása adományoz* foglalás lefoglal* pénztárhoz előfizet* átutal* kölcsönz*",
		account:
			"regisztr* fiók_létrehozása felhasználói_fiók_létrehozása új_fiók jelszóváltoztatás jelszócsere jelszómódosítás jelszó_megváltoztatása jelszó_módosítása jelszó_cseréje",
		share:
			"~megoszt* ~meghív* blokkol* letilt* tiltás feloldás kitilt* kitiltás zárolás zárol* lezár* lapvédelem levéd* levédés védettség elnémít* némít* kirúg* kidob* engedélyez_hozzáférés szerep_módosítása csoport_tagság csoportok_módosítása nyilvánossá_tesz felhasználói_jogok jogosultságai tag_hozzáadása tagok_hozzáadása felhasználó_hozzáadása előléptet* lefokoz* meghívás_visszavonása kinevez* kinevezés tiltása tiltás* megadás* átad* átvitel* engedélyezed ne_legyen_blokkolva ~mellőz* ~figyelmen_kívül",
		post: "közzétesz* közzété* közzétevés publikál* ~válasz ~válaszol* ~hozzászól* ~kommentel* posztol* hozzászólás_elküldése/küldése/írása válasz_küldése/elküldése új_téma új_bejegyzés új_hozzászólás téma_létrehozása lap_mentése oldal_mentése megjegyzés_hozzáadása új_témakör bejegyzés_később",
		send: "küld* elküld* továbbít* továbbküld* jelent* bejelent* értesít* üzen* üzenet_írása e_mail_küldése levél_írása levélírás kapcsolatfelvétel válasz_mindenkinek átirányít* csevegés",
		upload: "feltölt* importál* csatol*",
		draft: "piszkozat_mentése mentés_piszkozatként",
		update:
			"ment mentés mentése elment* alkalmaz* átnevez* áthelyez* mozgat* archivál* megjelöl* jelöl* figyel* követ* kitűz* rögzít* frissítés_mentése módosít* változtat* jóváhagy* aktivál* bekapcsol* kikapcsol* hozzárendel* egyesít* összevon* cseréla csere beállít* feliratkoz* leiratkoz* kedvel* szavaz* elfogad* ütemez* kedvenc* felülír* visszaarchivál* megold* leiratkozás feliratkozás engedélyez* szétszed* időzít* visszakövet* pontoz* lepontoz* felpontoz* frissítés* megváltoztat* tetszik nem_tetszik",
		submit:
			"létrehoz* hozzáad* beszúr* megerősít* csatlakoz* belép_a_csoportba ok rendben kész befejez* generál* igényel* végrehajt* elfogadom beküld* felvétel készít* mehet klónoz* megkettőz* hozzáfűz* bead*",
		search: "keres* megkeres* megtalál*",
		harmless:
			"mégse mégsem bezár* vissza megjelenít* mutat* megmutat* megtekint* megnéz* elrejt* megnyit* előnézet másol* nyomtat* exportál* letölt* frissít* kiválaszt* kijelöl* rendez* szűr* összehasonlít* böngész* következő előző súgó segítség történet előzmények több kevesebb megtart* ne szerkeszt* olvas* bejelentkez* belépés kijelentkez* kilépés ugrás menj tovább részletek beállítások kibont* összecsuk* idéz* véletlen laptörténet értesítések fordítás archivált letiltott hozzászólások bejegyzések tiltott követők kedvencek kinyit*",
		password: "jelszó jelszav*",
		accounts: "fiók fiókot",
		rights: "jog* jogosultság* szerep* védel* láthatóság* felhasználói_csoport* csoporttagság szerkesztőcsoport* felhasználócsoport* szerkesztői",
		posts: "hozzászólás* megjegyzés* válasz* tém* lap lapot oldal cikk* bejegyzés*",
		mail: "üzenet* e_mail levél* leve* meghív*",
		trash: "kuka lomtár* törölt_elemek kukába lomtárba",
		passing: "szűrő szűrők szűrőt kijelölés keresés kosárból több",
		joints: "és vagy",
		sanctions: "tiltás* blokk* blokkolás* védelm* zárolás* meghívás* meghívó* jog",
	},
	lv: {
		notEndings: /t(s|a|i|as|ie|ais)$/,
		delete:
			"dzēst* dzēš* izdzēs* dzēšana noņemt noņem iztukšot iztīrīt atmest noraidīt noraida pamest pamet atcelt_abonementu/pasūtījumu aizvērt_kontu slēgt_kontu iznīcināt pārvietot_uz_atkritni ~atjaunot ~atgriezt ~atrit* ~novērst ~atiestatīt atstāt atstāt_grupu noņemiet dzēsiet atsaistīt",
		purchase: "pirkt nopirkt maksāt apmaksāt pasūtīt ziedot rezervēt",
		account: "reģistr* izveidot_kontu izveidot_jaunu_kontu mainīt_paroli nomainīt_paroli paroles_maiņa atiestatīt_paroli",
		share:
			"~kopīgot ~dalīties ~uzaicin* bloķēt bloķē atbloķēt aizliegt slēgt_tēmu atvērt_tēmu aizslēgt atslēgt aizsargāt neaizsargāt noņemt_aizsardzību mainīt_aizsardzību mainīt_aizsardzības mainīt_tiesības/lomu/grupas mainīt_dalībnieka/lietotāja_grupas dalībnieka_tiesības lietotāja_tiesības dalībnieku_tiesības apklusināt izmest izslēgt_lietotāju piešķirt autorizēt atļaut_piekļuvi pievienot_dalībnieku/lietotāju slēgt_tematu slēgt izslēgt atsaukt_tiesības atsaukt_uzaicinājumu iecelt ~ignorēt",
		post: "publicēt publicē publicēšana ~atbildēt ~komentēt pievienot_komentāru nosūtīt_komentāru jauns_temats jauna_tēma izveidot_tēmu saglabāt_lapu",
		send: "sūtīt nosūtīt aizsūtīt pārsūtīt ziņot paziņot rakstīt nosūtīt_e_pastu e_pasts_lietotājam atbildēt_visiem tērzēt sūtīt_tālāk sarunāties turpināt_sarunu nosūtiet",
		upload: "augšupielād* ielādēt importēt pievienot_failu",
		draft: "saglabāt_melnrakstu",
		update:
			"saglabāt saglabā lietot pielietot pārsaukt pārdēvēt pārvietot arhivēt atzīmēt uzraudzīt neuzraudzīt sekot nesekot piespraust atspraust atjaunināt mainīt izmainīt apstiprināt_lietotāju aktivizēt ieslēgt apvienot aizstāt iestatīt abonēt balsot pieņemt nozarot noenkurot novērošana novērot pārrakstīt saglabājiet mainiet atrisināt anulēt_abonementu",
		submit:
			"izveidot pievienot ievietot apstiprināt pievienoties labi ok pabeigt gatavs ģenerēt pieprasīt izpildīt piekrītu iesniegt izveidojiet pievienojiet klonēt",
		search: "meklēt meklē atrast",
		harmless:
			"atcelt aizvērt atpakaļ rādīt parādīt skatīt apskatīt slēpt paslēpt atvērt pirmskats priekšskat* kopēt drukāt eksportēt lejupielādēt pārlādēt atsvaidzināt izvēlēties atlasīt kārtot filtrēt salīdzināt pārlūkot nākamā nākamais iepriekšējā iepriekšējais palīdzība vēsture vairāk mazāk paturēt ne labot rediģēt lasīt ieiet pieteikties iziet doties iet detaļas iestatījumi izvērst citēt nejauša hronoloģija paziņojumi tulkot komentāri",
		password: "parol*",
		rights: "tiesīb* lom* aizsardzīb* lietotāja_grupas dalībnieka_grupas",
		posts: "komentār* atbild* tēm* temat* lap* rakst* ierakst*",
		mail: "ziņojum* ziņu vēstul* e_past* ielūgum* uzaicinājum*",
		trash: "atkritn* miskast* dzēstie",
		passing: "filtr* atlasi meklēšanu groza vairāk",
		joints: "un vai",
		sanctions: "bloku bloķēšanu aizliegumu aizsardzību ielūgumu",
		accounts: "kontu konts",
	},
	lt: {
		notEndings: /t(as|a|i|os|ų)$/,
		delete:
			"ištrin* ištrinti trinti šalinti pašalin* pašalinti naikinti panaikin* panaikinti išvalyti ištuštinti valyti atmesti atmetimas palikti_grupę/kambarį išeiti_iš_grupės atsisakyti_prenumeratos/užsakymo atšaukti_prenumeratą/užsakymą uždaryti_paskyrą sunaikinti perkelti_į_šiukšlinę/šiukšliadėžę ~atkurti ~atstatyti ~grąžinti ~atmesti_keitimą išmesti išeiti atsieti ištrynimą palikti_grupę/komandą/kambarį",
		purchase: "pirkti nusipirkti mokėti apmokėti sumokėti užsakyti paaukoti aukoti rezervuoti",
		account:
			"registruotis registr* užsiregistruoti sukurti_paskyrą sukurti_naują_paskyrą keisti/pakeisti/nustatyti/atkurti_slaptažodį slaptažodžio_keitimas",
		share:
			"~dalintis ~bendrinti ~dalytis ~pakviesti blokuoti užblokuoti atblokuoti uždrausti užrakinti atrakinti apsaugoti rakinti nuimti_apsaugą keisti_apsaugą keisti/pakeisti_teises/rolę/grupes keisti_naudotojo_grupes naudotojo_teisės naudotojų_teisės vartotojo_teisės nutildyti išmesti_narį išspirti suteikti atimti atšaukti_pakvietimą įgalioti leisti_prieigą paviešinti pridėti_narį/narius/naudotoją paskirti išmesti_iš perduoti duoti deleguoti atšaukti_prieigą ~ignoruoti",
		post: "paskelbti skelbti publikuoti ~atsakyti ~komentuoti pridėti_komentarą siųsti_komentarą rašyti_komentarą nauja_tema sukurti_temą išsaugoti_puslapį įrašyti_puslapį viešinti",
		send: "siųsti išsiųsti nusiųsti persiųsti pranešti informuoti rašyti_laišką parašyti rašyti siųsti_laišką el_laiškas atsakyti_visiems nukreipti susirašinėti pokalbis_su tęsti_pokalbį nusiųsk",
		upload: "įkelti įkėlimas importuoti pridėti_failą prisegti",
		draft: "išsaugoti_juodraštį įrašyti_juodraštį",
		update:
			"išsaugoti įrašyti saugoti taikyti pritaikyti pervadinti pervardyti perkelti archyvuoti pažymėti stebėti nebestebėti sekti nebesekti prisegti_temą atsegti atnaujinti_duomenis keisti pakeisti patvirtinti_narį aktyvuoti įjungti išjungti priskirti sujungti nustatyti prenumeruoti balsuoti priimti perrašyti išarchyvuoti išspręsti atsisakyti_prenumeratos nesekti išskaidyti žymėti atnaujinti_informaciją patinka nepatinka",
		submit:
			"sukurti kurti pridėti įterpti patvirtinti prisijungti_prie gerai ok baigti generuoti prašyti vykdyti sutinku pateikti klonuoti dubliuoti sukurkite susikurkite",
		search: "ieškoti paieška rasti",
		harmless:
			"atšaukti atsisakyti uždaryti atgal rodyti parodyti žiūrėti peržiūrėti peržiūra slėpti paslėpti atverti atidaryti kopijuoti spausdinti eksportuoti atsisiųsti parsisiųsti atnaujinti perkrauti pasirinkti rūšiuoti rikiuoti filtruoti palyginti naršyti kitas ankstesnis pagalba žinynas istorija daugiau mažiau laikyti ne redaguoti skaityti prisijungti atsijungti eiti detalės nustatymai išskleisti suskleisti cituoti atsitiktinis pranešimai versti išversti komentarai įrašai užblokuoti_naudotojai ištrinti_elementai palikti įkelti_iš_naujo",
		password: "slaptažod*",
		rights: "teis* rol* apsaug* naudotojo_grupes naudotojų_grupes",
		posts: "komentar* atsakym* tem* puslap* straipsn* įraš*",
		mail: "žinut* laišk* pranešim* pakvietim*",
		trash: "šiukšl* ištrinti_elementai",
		passing: "filtr* žymėjimą paiešką krepšelio daugiau",
		joints: "ir ar",
		sanctions: "blokavimą draudimą apsaugą užraktą pakvietimą",
	},
	sq: {
		delete:
			"fshi fshij fshije fshini hiq hiqe hiqeni largo zbraz zbraze hidh hidhe hidhe_tej hidhni_poshtë hidhe_poshtë refuzo braktis braktise lini_grupin ~riktheje ~rikthe ~riktheni spastro spastroje asgjëso pastro pastroni dil_nga hiqni mohoje shfuqizoje",
		purchase: "blej paguaj porosit dhuro blini",
		account: "regjistrohu krijo_llogari krijoni_një_llogari ndrysho_fjalëkalimin ndryshoni_fjalëkalimin ndryshoni_fjalëkalim",
		share:
			"~ndaje ~fto ~ftoje blloko bllokoje bllokim zhblloko dëbo dëboje hiqi_dëbimin kyç_temën çkyç kyçe mbro mbroje ndrysho_mbrojtjen ndrysho_grupet ndryshoni_grupe të_drejta_përdoruesi të_drejtat_e_përdoruesit heshtoje jepi jepni përzër nxirre shkyçe shkyç ndalim* hiq_ftesën privilegjet_e_përdoruesit ruaj_grupet emëro transfero",
		post: "boto publiko botoje ~përgjigju ~komento ruaje_faqen ruaj_faqen temë_e_re ~komentojeni postoni",
		send: "dërgo dërgoje dërgoni ridërgo përcille përcill njofto raporto shkruaj dërgoji_email vazhdo_bisedën raportojeni",
		upload: "ngarko ngarkoje importo importoje bashkëngjit",
		draft: "ruaje_si_skicë ruaj_skicën",
		update:
			"ruaj ruaje zbato apliko riemërto riemërtoje zhvendos zhvendose lëviz vështro vëzhgo mbikëqyr ndiq ndiqe mos_e_ndiq fikso shëno arkivo përditëso ndrysho mirato aktivizo bashko zëvendëso prano pranoje mbikëqyre lëvizni lëvize shënoni ndjek abonohu zgjidh",
		submit: "krijo shto fut ripohoje ripohojeni konfirmo bashkohu ok në_rregull parashtroje shtoni paraqes klono",
		search: "kërko kërkim gjej",
		harmless:
			"anulo anuloje mbyll mbylle kthehu mbrapsht shfaq shfaqe shih shihni paraparje fshih fshihe hap hape kopjo shtyp eksporto shkarko rifresko përzgjidh rendit krahaso shfleto pasuesi i_mëparshmi ndihmë historik mos përpuno lexo hyni hyr dilni dil shko komentet postimet kuti",
		password: "fjalëkalim*",
		posts: "koment* përgjigje temë faqe faqen postim*",
		joints: "dhe ose",
		sanctions: "bllokimin bllokim dëbimin mbrojtjen ftesën",
		passing: "më_shumë",
		trash: "hedhurina koshi kosh",
		accounts: "llogari* llogarinë",
	},
	eu: {
		verbLast: true,
		delete:
			"ezabatu ezabaketa kendu hustu baztertu ukatu utzi_taldea irten_taldetik ~berreskuratu ~leheneratu garbitu ~berrezarri irten purgatu taldea_utzi uko_egin",
		purchase: "erosi ordaindu eskatu",
		account: "erregistratu kontua_sortu sortu_kontua aldatu_pasahitza pasahitza_aldatu",
		share:
			"~partekatu ~gonbidatu blokeatu desblokeatu babestu babesa_kendu babesa_aldatu aldatu_babesa aldatu_taldeak giltzatu kanporatu isildu baimendu erabiltzaile_eskubideak erabiltzaile_taldeak_aldatu lankide_eskubideak debekatu taldeak_gorde erabiltzaile_baimenak mututu utzi_blokeatzeari utzi_mututzeari transferitu berronartu eman_baimena",
		post: "argitaratu ~erantzun ~iruzkindu orria_gorde orrialdea_gorde gorde_orria",
		send: "bidali birbidali jakinarazi salatu idatzi e_posta_bidali",
		upload: "igo inportatu kargatu",
		update:
			"gorde aplikatu berrizendatu mugitu jarraitu jarraitzeari_utzi zaindu ez_zaindu markatu eguneratu aldatu onartu aktibatu bateratu ez_jarraitu artxibatu gainidatzi esleitu finkatu ezarri programatu harpidetu argitu bozkatu",
		submit: "sortu gehitu txertatu berretsi ados klonatu baieztatu",
		search: "bilatu bilaketa aurkitu",
		harmless:
			"utzi itxi atzera erakutsi ikusi aurreikusi ezkutatu ireki kopiatu inprimatu esportatu deskargatu hautatu ordenatu alderatu hurrengo aurreko laguntza historia historiala ez editatu irakurri saioa joan",
		password: "pasahitz*",
		posts: "iruzkin* erantzun* orri* artikulu* bidalketa*",
		joints: "eta edo",
		sanctions: "blokeoa babesa",
		rights: "erabiltzaile_taldeak",
		passing: "iragazia iragazkia bilaketa gehiago",
		trash: "zakarrontzi*",
	},
	el: {
		notEndings: /(μέν|μεν|έν)(ο|η|α|οι|ες|ων|ους)$|(εις|ων)$/,
		delete:
			"διαγραφη διαγραψε διαγραψτε διαγραφ* σβησ* αφαιρεσ* αφαιρε* αδειασ* απορριψ* απορριπτω αποχωρησ* εγκαταλειψ* ακυρωση_συνδρομης/παραγγελιας/κρατησης κλεισιμο_λογαριασμου μετακινηση_στον/στα_καδο καταστροφ* εκκαθαριση καθαρισμος ~επαναφορ* ~αποκαταστ* ~αναστροφη ~αναιρεση_αλλαγων απεγκαταστ* ξεφορτωσου εξαλειψ* αποσυνδεση_openid εξοδος_απο αποχωρηση",
		purchase: "αγορα αγορασ* πληρωμ* πληρωσ* παραγγειλ* παραγγελια δωρεα κρατηση ολοκληρωση_παραγγελιας/αγορας ταμειο ενοικιασ*",
		account:
			"εγγραφ* δημιουργια_λογαριασμου δημιουργησ*_λογαριασμο δημιουργια_νεου_λογαριασμου αλλαγη_κωδικου/συνθηματικου αλλαξ*_κωδικο επαναφορα_κωδικου",
		share:
			"~κοινοποιησ* ~μοιρασ* ~διαμοιρασμος ~προσκαλ* ~προσκλησ* φραγη φραξιμο μπλοκαρ* αποκλεισμ* αρση_φραγης/αποκλεισμου/προστασιας/απαγορευσης απαγορευσ* κλειδωμα κλειδωσ* ξεκλειδωμα ξεκλειδωσ* προστασια προστατευσ* αλλαγη_προστασιας/δικαιωματων/ρολου/ομαδων/δικαιωματα δικαιωματα_χρηστη φιμωσ* αποβολη διωξ* παραχωρησ* εκχωρησ* ανακλησ* εξουσιοδοτ* επιτρεψ*_προσβαση δημοσιοποιησ* προσθηκη_μελους/μελων/χρηστη ξεμπλοκαρ* αναστολη διορισμος ορισμος_ως αρση μεταφορα δικαιωματα_χρηστων ~αγνοησ* ~αγνοηση",
		post: "δημοσιευσ* δημοσιευ* ~απαντησ* ~σχολιασ* αποστολη/προσθηκη_σχολιου/απαντησης νεο_θεμα νεα_συζητηση δημιουργια_θεματος αποθηκευση_σελιδας αποθηκευσε_τη_σελιδα γραψε_νεα ~σχολιαστε",
		send: "αποστολη στειλ* αποστελλ* προωθησ* αναφορα_χρηστη αναφερ* ειδοποι* επικοινων* αποστολη_μηνυματος γραψε_σε απαντηση_σε_ολους ανακατευθυνση συνομιλια_με αναφορα στελνω αναφορα_δημοσιευσης",
		upload: "μεταφορτωσ* ανεβασ* φορτωσ* επιφορτωσ* εισαγωγη_αρχειου εισαγωγη επισυναψ*",
		draft: "αποθηκευση_προχειρου αποθηκευση_ως_προχειρο",
		update:
			"αποθηκευσ* εφαρμογη εφαρμοσ* μετονομασ* μετακινησ* αρχειοθετ* σημανση σημειωσ* επισημανσ* παρακολουθησ* παυση_παρακολουθησης ακολουθησ* καρφιτσωμα καρφιτσωσ* ενημερωσ* αλλαγη αλλαξ* τροποποι* εγκρισ* ενεργοποι* απενεργοποι* αναθεσ* συγχωνευσ* αντικαταστασ* ορισμος εγγραφη_σε ψηφισ* αποδοχη επιλυση διακοπη_παρακολουθησης καταργηση_εγγραφης απεγγραφη διαχωρισμος μην_ακολουθεις ξεκαρφιτσωμα ξεκαρφιτσωνω αγαπημενο ψηφος αποθηκευω μετονομαζω",
		submit:
			"δημιουργ* προσθηκη προσθεσ* εισαγαγετε επιβεβαιωσ* συμμετοχη συμμετεχ* ενταξη εντάξει ενταξει οκ ολοκληρωσ* υποβολη υποβαλ* εκτελεσ* ζητησ* αιτηση κλωνοποι* αντιγραφη_πινακα προσθετω επιβεβαιωνω καταχωριση κλωνος",
		search: "αναζητησ* ευρεσ* βρες",
		harmless:
			"ακυρωσ* ακυρο κλεισιμο κλεισ* πισω επιστροφη εμφανισ* προβολη δειξ* δες προεπισκοπησ* αποκρυψ* ανοιγμα ανοιξ* αντιγραφ* εκτυπωσ* εξαγωγη ληψη κατεβασ* ανανεωσ* επιλογη επιλεξ* ταξινομ* φιλτρ* συγκρισ* περιηγηση επομεν* προηγουμεν* βοηθεια ιστορικο περισσοτερα λιγοτερα διατηρησ* μη επεξεργασια αναγνωση συνδεση εισοδος αποσυνδεση εξοδος μεταβαση πηγαινε λεπτομερειες ρυθμισεις επεκταση παραθεση τυχαια ειδοποιησεις μεταφραση αποκλεισμενοι μπλοκαρισμενοι σχολια αναρτησεις σιγαση αρχειοθετηθηκε αρχειοθετημενες δημοσιευσεις απαντησεις",
		password: "κωδικ* συνθηματικ*",
		accounts: "λογαριασμ*",
		rights: "δικαιωμ* ρολο* προστασι* ορατοτητ* προσβασ* φραγη* αποκλεισμου ομαδων_χρηστη ομαδες_χρηστη ομαδων ομαδες_χρηστων",
		posts: "σχολι* απαντησ* θεμα θεματος σελιδ* αρθρο συζητησ* αναρτηση αναρτησης δημοσιευση",
		mail: "μηνυμα μηνυματος email e_mail προσκλησ* ηλεκτρονικ*",
		trash: "καδο απορριμματ* διαγραμμενα διεγραμμενα",
		passing: "φιλτρ* επιλογη* αναζητησ* καλαθι περισσοτερ* περισσοτερων",
		joints: "και ή",
		sanctions: "φραγη* αποκλεισμ* απαγορευσ* προστασι* σιγασ* προσκλησ* σιγαση*",
	},
};
