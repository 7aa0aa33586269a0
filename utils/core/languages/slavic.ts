// Pure. The words of the Slavic languages.
import type { Language, Languages } from "./language";

/** Croatian, Bosnian and Serbian in Latin letters share their verbs. */
const SHTOKAVIAN: Language = {
	forms: [
		[/ite$/, "i"],
		[/jte$/, "j"],
		[/irati$/, "iraj"],
		[/iti$/, "i"],
	],
	notEndings: /([aeju]n|[aeu]t)[ioaeu]$|[aeju]nih?$|^([ae]n|ao|la|lo)$/,
	delete:
		"izbriši* izbrisati obriši* obrisati briši brisanje brisati ukloni uklonite uklanjanje ukloniti isprazni ispraznite odbaci odbacite odbij odbijte napusti napustite poništi_pretplatu/narudžbu otkaži_pretplatu/narudžbu/rezervaciju zatvori_račun/nalog premjesti/premesti_u_smeće/otpad uništi očisti pobriši makni baci ~vrati ~vraćanje ~obnovi ~poništi_promjene ~resetiraj ~resetuj deinstaliraj napuštanje prekini_vezu izađi_iz pročisti odbaciti napustiti izbrišite izbrisati_sve radnja_brisanja obrisanje deinstalirati izbriži očistiti očistite otkaži_izmjene otkaži_izmene čišćenje povuci povuci_objavu otkaži_termin prekini/ubij/zaustavi/obustavi/završi_proces* kompaktiraj zaboravi_uređaj zaboravi_mrežu raspusti likvidiraj prekini_pretplatu prekini_članstvo otkaži_sastanak/članstvo/termin/ugovor raskini_ugovor deaktiviraj_račun/nalog/moj zatvori_moj izbrisati_zauvijek vrati_tvorničke vrati_fabričke riješi_se eliminiraj eliminiši povuci_prijavu poništi_rezervaciju odjavi_se_s_liste otpiši =brisanje =uklanjanje istrijebi obrisati_sve maknuti izbaci_iz_popisa ubij ~ispočetka ~ponovno_postavi ~poništi_sve ~vrati_zadano ~resetovanje ~resetiranje odbijanje pražnjenje obrišete izbrišete",
	purchase: "kupi kupite plati platite naruči naručite doniraj donirajte rezerviraj rezerviši završi_kupnju/kupovinu/narudžbu dovrši_narudžbu",
	account:
		"registr* registriraj registruj otvori_račun/nalog napravi/kreiraj/stvori_račun/nalog/korisnički promijeni/promeni/resetiraj/resetuj/postavi_lozinku/šifru promjena_lozinke promena_lozinke promjeni_lozinku promijenite/ažurirajte_svoju postavite_lozinku nova_lozinka upišite_novu poništi_lozinku ponovno_postavite postava_zaporke registrovati odredi_lozinku odredi_šifru",
	share:
		"~podijeli ~podeli ~dijeli ~pozovi ~pozovite blokiraj blokirajte blokiranje deblokiraj odblokiraj deblokiranje odblokiranje zabrani banuj odbanuj zaključaj zaključavanje otključaj zaštiti zaštititi zaštita_stranice odštiti ukloni_zaštitu skini_zaštitu promijeni/promeni/izmijeni/izmeni_zaštitu/prava/dozvole/ulogu/grupe/privilegije/suradničke korisnička_prava suradnička_prava prava_korisnika izbaci isključi_korisnika utišaj ušutkaj dopusti dozvoli dodijeli dodeli ovlasti učini_javnim dodaj_člana/članove/korisnika/korisnike unaprijedi suspendiraj suspenduj povuci_poziv skini_zabranu poništi_poziv opozovi_pravo/pristup/pozivnicu prenesi_vlasništvo imenuj imenovanje postavi_za prenesi_zajednicu odključaj povuci_pozivnicu upravljanje_pravima prijenos ~ignoriraj ~ignoriši ~zanemari isključi/uključi_zvuk/ton/obavijesti isključi/uključi_zvuk_kanala opozvati opozovi oduzmi oduzeti ukloni_tišinu učini učini_adminom postavi_za_administratora pozivnica poziv reset_lozinke banaj uredi/promijeni/promeni_privilegije/ovlasti/dozvole/prava ponovno/ponovo_učitaj_privilegije učitaj_privilegije učitaj_ovlasti unapredi degradiraj oduzmi_pristup dodijeli_ulogu dodeli_ulogu dopusti_pristup dozvoli_pristup odbij_pristup učini_privatnim isključi_člana ukloni_člana suradnikova_prava suradničina_prava spremi_suradnikove spremi_suradničine",
	post: "objavljivanje ~odgovori ~odgovorite ~komentiraj ~komentariši postavi_komentar pošalji_komentar/odgovor/recenziju dodaj_komentar nova_tema novi_članak otvori/napravi/kreiraj_temu sačuvaj/spremi/snimi_stranicu sačuvaj/snimi_stranu objavi objavite postavi_pitanje objavi_oglas predaj_oglas najavi napiši_recenziju/osvrt prenosi_uživo prenosi emitiraj emituj izdaj_verziju pošalji_na_recenziju pošalji_na_pregled pošalji_na_odobrenje stavi_na_prodaju daj_oglas napiši_ocjenu predaj_na_recenziju sačuvaj_uređivanje",
	send: "pošalji* pošaljite poslati slanje šalji proslijedi* prosledi* proslijedi prijavi prijavite obavesti kontaktiraj piši dopisuj odgovori_svima preusmjeri preusmeri čavrljaj ćaskaj nastavi_razgovor pošaljite_ažuriranja ponovite ponovno_pošalji poslat_će podsjeti nazovi pozovi_na podseti obavijesti_korisnika obavijesti_ih ^=obavijesti dojavi upozori razašalji =slanje pošalji_na javi_administratoru prosljeđivanje prosleđivanje obavijesti* odašalji",
	upload:
		"učitaj_datoteku otpremi otpremanje učitavanje postavi_datoteku postavi_sliku postavi_fajl pošalji_datoteku uvezi uvoz priloži dodaj_privitak učitaj_novu učitaj_sliku učitaj_avatar učitaj_banner učitaj prenesi_datoteku prenesi_sliku prenesi_na",
	draft: "spremi/sačuvaj/snimi_skicu spremi/sačuvaj_kao_skicu/nacrt",
	update:
		"spremi* spremanje sačuvaj* snimi snimite pohrani primijeni* primeni* preimenuj* preimenovanje premjesti* premesti* premještanje pomakni arhiviraj označi* pratite praćenje nadgledaj prestani_pratiti prekini_praćenje ne_prati prikvači otkvači ažuriraj* promijeni* promeni* izmijeni izmeni odobri* aktiviraj deaktiviraj omogući onemogući dodijeli_zadatak spoji spajanje zamijeni zameni pretplati glasaj prihvati pomjeri pomeri objedini razdvoji razdijeli prekini_nadgledanje primjeni prepiši dearhiviraj odarhiviraj dodijeli_meni riješi reši istakni odjavi_pretplatu prati zakači postavi_kao uključi postavi postavite isključi podesi ažurirati",
	submit:
		"stvori kreiraj napravi izradi dodaj* dodavanje umetni ubaci potvrdi* pridruži ok u_redu završi gotovo generiraj zatraži izvrši prihvaćam unesi podnesi kloniraj dupliciraj umnoži priključi dodajte dupliraj započni pokreni instaliraj učini kopiraj_u dodati generiši",
	search: "traži tražite pretraži* pretraga pronađi nađi",
	harmless:
		"otkaži otkazati odustani poništi zatvori natrag nazad prikaži* prikaz pokaži* pogledaj pogled vidi pregledaj pregled predpregled sakrij otvori kopiraj ispiši štampaj ispis izvezi izvoz preuzmi preuzimanje osvježi osveži odaberi izaberi sortiraj filtriraj usporedi uporedi sljedeća sljedeći sledeća sledeći prethodna prethodni pomoć povijest historija istorija više manje zadrži ne uredi uređivanje čitaj prijava prijavi_se odjava odjavi_se idi kreni pojedinosti detalji postavke podešavanja opcije proširi sažmi citiraj slučajna obavijesti obaveštenja prevedi komentari objave blokirane blokirani novi prijave učitaj_još ponovno_učitaj učitaj_više ponovo_učitaj prijavite_se moj moja moje moji način",
	password: "lozink* šifr* zaporku zaporke zaporka",
	accounts: "račun nalog korisnika",
	rights: "prava dozvole uloge ulogu zaštit* vidljivost pristup grupe privilegije blokad*",
	posts: "komentar* odgovor tem* stranic* članak recenzij* objav* post raspravu diskusiju kontakt_obrazac anketu oglas pitanje recenziju",
	mail: "poruk* e_mail mail pozivnic* e_poruku e_poštu",
	trash: "smeće otpad koš kantu obrisano izbrisano smeću",
	passing: "filter filtre filtere odabir izbor pretragu košarice korpe više filtar odabrano zum zoom povećanje",
	joints: "i ili",
	sanctions: "blokadu blokada zabranu zaštitu utišavanje pozivnicu blok",
	people: "član* korisnik* sudionik* sudionike učesnik* osobu",
	bound: "narudžbu narudžba rezervaciju pretplatu termin porudžbinu promjene izmjene promene izmene članstvo ugovor sastanak događaj",
	past: "izbrisana izbrisan obrisan obrisana",
};

export const SLAVIC: Languages = {
	pl: {
		forms: [
			[/ow(ać|anie)$/, "uj"],
			[/ać$/, "aj"],
			[/nić$/, "nij"],
		],
		delete:
			"usuń usunąć usuwanie usunięcie skasuj kasuj skasować opróżnij opróżnić wyczyść odrzuć odrzucić odmów opuść opuszczenie zrezygnuj_z anuluj_subskrypcję/zamówienie/rezerwację zamknij_konto zlikwiduj zniszcz wymaż przenieś/wyrzuć_do_kosza porzuć wyrzuć_do ~przywróć ~resetuj ~zresetuj ~cofnij_edycję ~cofnij_zmiany wyrejestruj odinstaluj odłącz unieważnij odczep odczepić opuścić ~resetowanie czystka_konta odinstalować anuluj_wprowadzone anuluj_zmiany czyszczenie cofnij_podbicie usunąć_na cofnij_publikację wycofaj odwołaj_wizytę/spotkanie/rezerwację porzucić zabij/zakończ/zatrzymaj/przerwij/ubij_proces* =unicestwij unicestwij kompaktuj_folder* skompaktuj kompaktuj zapomnij_urządzenie zapomnij_sieć zapomnij_to dezaktywuj_moje/konto rozwiąż_grupę/zespół/umowę wypowiedz wypowiedz_umowę wypisz_się wypisz =usunięcie =usuwanie usuńcie usuwaj usuwa wyrzuć_do_kosza wyrzuć_plik wyczyszczenie zutylizuj wyeliminuj pozbądź_się zniszczyć wyczyścić wypisać anuluj_moją/rezerwację/umowę/członkostwo zrezygnuj przywróć_fabryczne obetnij_tabelę przywróć_ustawienia_fabryczne przytnij_tabelę zabij ubij ~wyzeruj oczyść oczyścić cofnij_zmiany cofnij_wszystkie ~przywróć_domyślne ~zeruj opróżnianie =odrzucenie anulowanie_subskrypcji anulowanie_zamówienia usuwać wykasuj*",
		purchase:
			"kup kupuję kupić zapłać zapłacić zamów zamawiam zamówić wpłać przelej przekaż_darowiznę wesprzyj_nas zarezerwuj złóż_zamówienie do_kasy wynajmij dokonaj_zakupu",
		account:
			"zarejestruj rejestracja rejestruj utwórz/załóż_konto utwórz_nowe_konto zmień/zresetuj/ustaw_hasło zmiana_hasła zapisz_się nowe_hasło zresetuj_swoje zmień_swoje ustaw_nowe",
		share:
			"~udostępnij ~udostępnianie ~zaproś ~zaprosić zablokuj zablokować odblokuj odblokować blokuj zbanuj odbanuj wyrzuć wykop zabezpiecz zabezpieczyć odbezpiecz zmień_zabezpieczenie zmień_poziom/uprawnienia/rolę/grupy/dostęp/prawa/widoczność wycisz odcisz przyznaj nadaj odbierz_uprawnienia cofnij_zaproszenie cofnij_uprawnienia autoryzuj zezwól upublicznij uprawnienia_użytkownika dodaj_członka/członków/użytkownika zawieś edytuj_uprawnienia zamknij_temat otwórz_temat uprawnienia_użytkowników zmiana_grup zmień_grupy wyłącz_wyciszenie przekaż_własność mianuj wyznacz zabierz_uprawnienia deleguj delegować cofnij_dostęp ~ignoruj ~przestań_ignorować odwołaj_dostęp odwołaj cofnij_dostęp/sesję/klucz cofnąć zamień_na_prywatny uczyń uczyń_administratorem wyłącz_dźwięk włącz_dźwięk zapraszaj dezaktywuj_wyciszenie zrób_administratorem unieważnij_klucz unieważnij_link unieważnij_token cofnij_wyciszenie wyciszyć anulować_prośbę anuluj_token awansuj zdegraduj degraduj przenieś_własność przeładuj_uprawnienia przeładuj_przywileje edytuj_przywileje/uprawnienia/prawa zmień_przywileje/uprawnienia nadaj_prawa odmów_dostępu zezwól_na_dostęp przyznaj_dostęp daj_dostęp odbierz_dostęp odbierz_prawa usuń_członka przypisz_rolę nadaj_rolę ustaw_jako_publiczne ustaw_jako_prywatne przyjmij_do_grupy wyklucz zmień_właściciela ujawnij zezwolić udostępnić",
		post: "opublikuj publikuj opublikować publikowanie zamieść ~odpowiedz ~skomentuj ~komentuj dodaj/napisz/wyślij/zapisz_komentarz/odpowiedź/post/wpis/recenzję/opinię nowy_temat nowy_wątek nowy_wpis utwórz_temat/wątek/wpis zapisz_stronę udostępnij_publicznie rozgłoś podbij wystaw zadaj ogłoś rozpocznij_transmisję dodaj_ogłoszenie nadaj_na wyślij_do_recenzji/moderacji/akceptacji/zatwierdzenia prześlij_do_recenzji wydaj wydaj_wersję wystaw_na/opinię/ocenę wystaw_na_sprzedaż nadawaj_na_żywo transmituj napisz_opinię dodaj_opinię dodaj_wpis odpowiedzieć",
		send: "wyślij wysłać wysyłanie prześlij_wiadomość prześlij_dalej przekaż przekazać przekieruj zgłoś zgłosić powiadom napisz_do napisz skontaktuj odpowiedz_wszystkim czatuj odeślij podaj_dalej kontynuuj_czat ponów wysyłka prześlij_nam ponów_wysyłkę ponów_zaproszenie przypomnij zadzwoń zapytaj ponowić poinformuj nadaj_wiadomość zawiadom ostrzeż wyślij_do roześlij dostarcz przesłać powiadomić wysyłaj wysłanie poślij",
		upload: "prześlij wgraj załaduj importuj zaimportuj załącz dołącz_plik wyślij_plik wyślij_zdjęcie",
		draft: "zapisz_szkic zapisz_wersję zapisz_jako_szkic",
		update:
			"zapisz zapisać zastosuj zmień_nazwę przenieś przenieść archiwizuj zarchiwizuj oznacz obserwuj przestań_obserwować nie_obserwuj śledź przypnij odepnij aktualizuj zaktualizuj zmień zmodyfikuj zatwierdź aktywuj dezaktywuj włącz wyłącz przypisz połącz scal ustaw zastąp subskrybuj polub zagłosuj zaakceptuj akceptuj rozdziel podziel wydziel zaplanuj ulubione nadpisz nadpisać przydziel odarchiwizuj zaznacz_jako zaznacz_wszystko odsubskrybuj wyróżnij rozwiąż przyklej odklej lubię_to nie_lubię powtarzaj odłóż dodaj_do_ulubionych przesuń zamień zapisuj odznacz duplikuj",
		submit:
			"utwórz stwórz dodaj wstaw potwierdź dołącz ok gotowe zakończ generuj wygeneruj poproś wykonaj zgadzam prześlij_formularz klonuj sklonuj powiel rozpocznij zacznij zainstaluj instaluj uruchom uczyń duplikuj zduplikuj harmonogram",
		search: "szukaj wyszukaj znajdź szukanie wyszukiwanie przeszukaj",
		harmless:
			"anuluj zamknij wróć powrót wstecz pokaż wyświetl zobacz podgląd ukryj otwórz kopiuj skopiuj drukuj eksportuj pobierz odśwież wybierz zaznacz sortuj filtruj porównaj przeglądaj następna następny poprzednia poprzedni pomoc historia więcej mniej zachowaj nie edytuj edycja czytaj zaloguj wyloguj przejdź szczegóły ustawienia opcje rozwiń zwiń cofnij cytuj usunięte losuj powiadomienia przetłumacz zablokowani przypięte komentarze zablokowane zablokowany moje mój moja zresetuj_powiększenie sposób metoda wyczyść_filtry wyczyść_filtr",
		password: "hasło hasła",
		accounts: "konto użytkownika",
		rights: "uprawnieni* rolę role zabezpieczeni* widoczność dostęp blokad* prawa grupy_użytkowni*",
		posts: "komentarz odpowiedź temat stronę artykuł wątek wpis post ankietę ankieta ogłoszenie pytanie opinię recenzję",
		mail: "wiadomość mail e_mail zaproszenie",
		trash: "kosza kosz śmieci elementy_usunięte usunięte elementów_usuniętych",
		passing: "filtr filtry zaznaczenie wyszukiwanie formatowanie koszyka więcej filtrów zaznaczone zoom powiększenie powiększenia wyszukiwania",
		joints: "i oraz lub",
		sanctions: "blokadę blokada zabezpieczenie bana wyciszenie wyciszenia zaproszenie",
		people: "członk* członek użytkownik* uczestnik* osoby osobę",
		bound: "zamówienie rezerwację subskrypcję wizytę publikację zmiany członkostwo umowę spotkanie wydarzenie",
		past: "został została zostało zostały",
	},
	cs: {
		forms: [
			[/ujte$/, "ovat"],
			[/ďte$/, "dit"],
			[/něte$/, "nit"],
			[/něte$/, "nout"],
			[/jte$/, "t"],
		],
		notEndings: /([aáeěé]n|t)[íoáéýaiy]$|^([áě]n|en)$|([aeě]n|t)[ýéí](ch|ho|m)$/,
		delete:
			"smaz* smaž smazání vymaz* vymaž odstran* odstraň odebr* odeber vyprázdn* zahod* zahoď zamítn* zamítnout odmítn* odmítnout opust* opustit zruš_předplatné zrušit_předplatné/objednávku/rezervaci/účet zavřít_účet přesunout_do_koše zničit vyčist* ~vrať ~resetovat rollback odinstal* odhlásit_odběr zahození vyhodit_do skartovat ukončit_předplatné odpojit promazat pročistit vypráznit odstraňte odstranění ~obnovit_ze/verzi/smazané vyřadit odinstalovat zrušit_spuštění zrušit_změny odstraněním odstranit_přílohu vysypat vysypat_koš čištění vyprázdnit_koš zrušit_publikování stáhnout_přihlášku/žádost obnovit_tovární obnovit_výrobní vyhodit_do_koše ukončit/ukonči/zabít/zabij/zastavit_proces* zhustit zhustit_složk* zapomenout_zařízení zapomenout_síť zapomeň zapomenout_toto rozpustit rozpusť rozpustit_skupinu zlikvidovat likvidovat vypovědět_smlouvu ^=výmaz =vymazání zrušení_účtu zrušení_předplatného zrušit_členství/smlouvu/můj/moje zrušit_můj_účet zničte smažte vymažte odeberte odstraňovat deaktivovat_účet deaktivovat_můj ukončit_členství ukončit_smlouvu zneplatnit zrušte_předplatné zbavit_se eliminovat zrušit_publikaci vyřazení oříznout_tabulku zkrátit_tabulku odeslat_do_koše hodit_do_koše opustit_tým zabít zabij ~obnovit_výchozí ~vynulovat ~vyresetovat vrátit_změny vrať_změny vrátit_zpět_změny ~nulovat ~výchozí_hodnoty zahoďte mazání odebrání vyprázdnění",
		purchase: "koup* zaplat* platit objedn* přispět darovat rezervovat k_pokladně dokončit_objednávku/nákup převést_peníze pronajmout",
		account:
			"registr* zaregistr* vytvořit_účet založit_účet změn*_heslo změnit_heslo nastavit_heslo změna_hesla obnovit_heslo obnovení_hesla nové_heslo zadejte_nové odeslat_heslo zaregistrovat",
		share:
			"~sdíl* ~pozv* ~pozvat blokovat zablok* odblok* zakázat_uživatele zabanovat zamkn* zamknout odemk* odemknout uzamk* uzamknout chránit zamčení ochránit odemčení změnit_ochranu/práva/oprávnění/roli/skupiny/zámek/zamčení upravit_oprávnění/práva uživatelská_práva práva_uživatele správa_práv ztlum* ztlumit vyhod* vyhodit vykop* povolit_přístup udělit odvolat_pozvání zveřejnit_pro autorizovat zpřístupnit přidat_člena/členy/uživatele odvolat omezit zrušit_blokování/ztlumení/blok/pozvánku převést jmenovat jmenuj ustanovit zrušit_ban odbanovat umlč* umlčet odmlčet předat ~přestat_ignorovat vykázat ~ignorovat odebrat_oprávnění povolit_zvuk vypnout_zvuk zapnout_zvuk ukončit_ztišení udělat_správcem udělat_adminem zrušit_relaci odvolat_přístup zrušit_přístup zrušit_ztlumení nastavit_jako_soukromý vypovědět zrušit_pozvání zrušit_odkaz skrýt_doménu zrušit_skrytí přidat_lidi skrýt_konverzaci zrušit_požadavek zakázat_uživateli skrýt_uživatele skrýt_účet povýšit povyš degradovat odebrat_přístup/práva odeber_práva znovu_načíst_oprávnění načíst_oprávnění pozastavit_uživatele/účet suspendovat zveřejnit_složku změnit_vlastníka převést_vlastnictví předat_vlastnictví odepřít_přístup umožnit_přístup poskytnout_přístup dát_přístup přiřadit_roli přidělit_roli přijmout_do_skupiny odebrat_člena vyloučit nastavit_jako_veřejné udělat_veřejné povolte_přístup",
		post: "publik* zveřejn* ~odpověd* ~odpovědět ~komentovat ~okomentovat vložit/přidat/odeslat/napsat_komentář/příspěvek/odpověď/recenzi nové_téma nový_příspěvek nové_vlákno vytvořit/založit_téma/příspěvek/vlákno uložit_stránku boostnout okomentovat položit_otázku vysílat podat_inzerát vložit_inzerát zeptat zahájit_vysílání ohlásit oznámit_veřejně odeslat_ke/k_schválení/kontrole/posouzení vydat vydej vydat_verzi nabídnout_k/prodeji dát_na_prodej prodat_položku vysílat_živě přenášet napsat_recenzi přidat_recenzi nový_dotaz uveřejnit inzerovat napsat_hodnocení komentujte odpovězte zveřejněte =publikování",
		send: "odesl* odeslat poslat pošli pošlete zaslat přepos* přeposlat předat_dál přesměrovat nahlás* nahlásit oznámit upozorn* upozornit kontaktovat napsat_uživateli napsat odpovědět_všem chatovat poslat_e_mail znovu_odeslat pokračovat_v_konverzaci zasílat zaslat_znovu připomenout zavolat kontaktujte informovat informuj =odeslání odesílat zašlete zašli oznamte rozeslat varovat obeslat vyrozumět předat_hlášení volat zavolejte e_mail_uživateli přepošlete přepošli odešlete odešli přeposlání =nahlášení",
		upload: "nahrát nahraj* nahrání importovat přilož* připojit_soubor načíst_soubor importuj",
		draft: "uložit_koncept uložit_jako_koncept",
		update:
			"ulož* uložit použít aplikovat přejmen* přejmenovat přesun* přesunout archiv* označ* sledov* sledovat nesledovat přestat_sledovat připn* připnout odepnout aktualiz* změn* změnit upravit_profil schválit aktivovat deaktivovat zapnout vypnout přiřadit slouč* sloučit nahrad* nahradit nastavit odebírat hlasovat přijmout líbí naplánovat oblíbit přepsat přepiš odarchivovat vyřešit hlasovat_pro odhlásit_odběr zvýraznit rozdělit zrušit_archivaci zrušit_odběr už_se_mi líbí_se posunout umožnit povolit zapnout_oznámení vypnout_oznámení zakázat",
		submit:
			"vytvoř* přid* přidat vlož* vložit potvrd* potvrdit připojit_se vstoupit_do ok hotovo dokončit generovat požádat provést odeslat_formulář souhlasím založit klonovat duplikovat naklonovat naimportovat zahájit začít spustit nainstalovat instalovat udělat připojit vytvářet klonu",
		search: "hled* hledat vyhled* najít najdi",
		harmless:
			"storno zrušit zruš zavř* zavřít zpět zobraz* ukáz* ukázat ukaž náhled prohléd* prohlédnout skrýt skryj otevř* otevřít kopír* kopírovat zkopírovat tisk* tisknout vytisknout export* stáhn* stáhnout obnovit_stránku vybrat vyber seřad* filtr* porovn* procház* další předchozí nápověda historie více méně ponechat ne editovat upravit číst přihlásit přihlášení odhlásit odhlášení přejít jít podrobnosti nastavení možnosti rozbalit sbalit citovat smazané náhodná oznámení upozornění přeložit archivováno archivované zablokovaní blokovaní komentáře příspěvky odpovědi blokované obnovit odmítnout_vše moje můj moji mé zrušit_přiblížení obnovit_přiblížení způsob metoda bloková odmítnout_cookies",
		password: "hesl*",
		accounts: "účet účtu uživatele",
		rights: "práv* oprávnění rol* ochran* viditelnost přístup skupin* blokování",
		posts: "komentář* odpověď téma stránk* článek příspěv* vlákno diskusi diskuzi anketu inzerát otázku recenzi dotaz",
		mail: "zpráv* e_mail mail pozvánk*",
		trash: "koš koše odstraněná_pošta odstraněných koši smazaných",
		passing: "filtr filtry výběr hledání formátování košíku více další vybrané zoom přiblížení lupu vyhledávání",
		joints: "a nebo",
		sanctions: "blokování zámek zamčení zákaz ochranu ztlumení pozvánku ban",
		people: "člen* uživatel* účastník* osobu osoby",
		bound: "objednávku rezervaci předplatné schůzku publikování změny členství smlouvu lekci událost cestu doručení",
		past: "byl byla bylo byly",
	},
	sk: {
		forms: [
			[/ujte$/, "ovať"],
			[/nite$/, "nuť"],
			[/ite$/, "iť"],
			[/jte$/, "ť"],
		],
		notEndings: /([aáeěé]n|t)[íoáéýaiy]$|^([áě]n|en)$|([aeě]n|t)[ýéí](ch|ho|m)$/,
		delete:
			"zmaz* zmaž vymaz* vymaž odstrán* odstráň odober odobrať vyprázdn* zahod* zahodiť zamietn* odmietn* opust* zrušiť_predplatné/objednávku/rezerváciu/účet presunúť_do_koša zničiť vyčist* ~vrátiť ~rollback ~resetovať odinštal* odpojiť odstráňte opustiť odísť_zo/z prečistiť zrušiť_prepojenie odsrániť zrušiť_zmeny vysypať prestať_podporovať zrušiť_publikovanie stiahnuť_žiadosť stiahnuť_prihlášku ukončiť/ukonči/zabiť/zabi/zastaviť_proces* zhustiť zhustiť_priečin* zabudnúť zabudnúť_zariadenie zabudnúť_sieť zabudnúť_toto rozpustiť rozpusť zlikvidovať likvidovať vypovedať_zmluvu =výmaz =vymazanie obnoviť_výrobné obnoviť_továrenské zrušiť_členstvo/zmluvu/stretnutie/schôdzku/môj/moje zrušiť_môj_účet zničte zmažte vymažte odoberte deaktivovať_účet deaktivovať_môj ukončiť_členstvo ukončiť_predplatné zneplatniť zbaviť_sa eliminovať hodiť_do_koša vyhodiť_do_koša orezať_tabuľku opustiť_tím zabiť ~obnoviť_predvolené ~vynulovať ~vyresetovať premazať vrátiť_zmeny vráť_zmeny ~nulovať ~obnoviť_pôvodné zahoďte vyprázdnite odmietnite mazanie odobratie zrušenie_predplatného zrušenie_objednávky",
		purchase: "zaplat* platiť objedn* prispieť darovať rezervovať k_pokladni dokončiť_objednávku/nákup kúpiť kúp kúpte",
		account: "registr* zaregistr* vytvoriť_účet založiť_účet zmen*_heslo zmeniť_heslo nastaviť_heslo zmena_hesla obnoviť_heslo nové_heslo registácia",
		share:
			"~zdieľ* ~pozv* blokov* zablok* odblok* zamkn* zamknúť odomk* odomknúť uzamk* chrániť ochrániť zmeniť_ochranu/práva/oprávnenia/rolu/skupiny/zámok zmena_ochrany práva_používateľa používateľské_práva stíš* stlm* vyhod* vyhodiť udeliť povoliť_prístup sprístupniť pridať_člena/členov/používateľa odomknutie zamknutie zrušiť_toto/blokovanie zrušiť_blokovanie odvolať_pozvánku previesť prenos_vlastníctva vymenovať zabanovať odbanovať zrušiť_ban menovať ~ignorovať ~prestať_ignorovať odvolať odňať zapnúť_zvuk vypnúť_zvuk zrušiť_stlmenie urobiť_správcom zrušiť_žiadosť zrušiť_pozvánku zrušiť_token zakázať_používateľa zakázať_prístup zakázať_používateľovi povýšiť degradovať odobrať_prístup/práva/oprávnenia/člena znovu_načítať_práva znovu_načítať_oprávnenia pozastaviť_používateľa/účet suspendovať autorizovať autorizuj zverejniť_priečinok zmeniť_vlastníka previesť_vlastníctvo odoprieť_prístup umožniť_prístup poskytnúť_prístup dať_prístup priradiť_rolu prideliť_rolu vylúčiť upraviť_oprávneni* upraviť_práva pridať_vlastníctvo nastaviť_ako_verejné pozvite",
		post: "publik* zverejn* uverejn* ~odpoved* ~komentovať pridať/odoslať/napísať/vložiť_komentár/príspevok/odpoveď nová_téma nový_príspevok vytvoriť_tému/príspevok uložiť_stránku ~okomentovať položiť_otázku pridať_inzerát vysielať spýtať odoslať_na_schválenie odoslať_na_kontrolu vydať vydaj vydať_verziu ponúknuť_na_predaj dať_na_predaj vysielať_naživo napísať_recenziu pridať_recenziu uverejniť inzerovať napísať_hodnotenie zverejnite komentujte",
		send: "odosl* odoslať poslať pošli pošlite zaslať prepos* preposlať nahlás* oznámiť upozorn* kontaktovať napísať odpovedať_všetkým poslať_e_mail presmerovať konverzácia_s pripomenúť zavolať informovať informuj =odoslanie odosielať zašlite rozoslať varovať upovedomiť zavolajte e_mail_tomuto e_mail_tejto oboznámiť odošlite odošli prepošlite upozornite",
		upload: "nahrať nahraj* prilož* importovať importuj",
		draft: "uložiť_koncept uložiť_ako_koncept",
		update:
			"ulož* uložiť použiť aplikovať premen* premenovať presun* presunúť archiv* označ* sledov* sledovať nesledovať prestať_sledovať pripn* odopnúť aktualiz* zmen* zmeniť schváliť aktivovať deaktivovať zapnúť vypnúť priradiť zlúč* zlúčiť nahrad* nastaviť odoberať hlasovať prijať rozdeliť nasledovať naplánovať prepísať odarchivovať pripnúť odporučiť povoliť zrušiť_odber vyriešiť páči_sa posunúť nastavte umožniť umožnite zakázať",
		submit:
			"vytvor* prid* pridať vlož* vložiť potvrd* potvrdiť pripojiť_sa ok hotovo dokončiť generovať požiadať súhlasím pripojiť_do klonovať duplikovať začať spustiť nainštalovať inštalovať urobiť naklonovať",
		search: "hľad* hľadať vyhľad* nájsť nájdi",
		harmless:
			"storno zrušiť zruš zatvor* zavrieť späť zobraz* ukáž* ukázať náhľad skryť skry otvor* kopír* tlač* vytlačiť export* stiahn* stiahnuť obnoviť_stránku vybrať vyber zorad* filtr* porovn* prechádz* ďalš* predchádz* pomoc nápoveda história viac menej ponechať nie editovať upraviť čítať prihlásiť prihlásenie odhlásiť odhlásenie prejsť ísť podrobnosti nastavenia možnosti rozbaliť zbaliť citovať náhodná vykonať oznámenia upozornenia preložiť archivované zablokovaní blokovaní komentáre odpovede nahlásenia blokované objavovať obnoviť moje môj moji spôsob metóda bloková",
		password: "hesl*",
		accounts: "účet účtu používateľa",
		rights: "práv* oprávneni* rol* ochran* viditeľnosť prístup skupin*",
		posts: "komentár* odpoveď tém* stránk* článok príspev* diskusiu vlákno anketu inzerát otázku recenziu",
		mail: "správ* e_mail mail pozvánk*",
		trash: "koš koša odstránená_pošta odstránených",
		passing: "filter filtre výber hľadanie košíka viac zoom priblíženie vyhľadávanie",
		joints: "a alebo",
		sanctions: "blokovanie zámok zákaz ochranu stlmenie pozvánku",
		people: "člen* používateľ* účastník* osobu osoby",
		bound: "objednávku rezerváciu predplatné zmeny členstvo zmluvu stretnutie schôdzku udalosť",
		past: "bol bola bolo boli",
	},
	sl: {
		forms: [
			[/ite$/, "i"],
			[/jte$/, "j"],
			[/irati$/, "iraj"],
			[/i?ti$/, "i"],
			[/em$/, "i"],
		],
		notEndings: /([aeju]n|[aeu]t)[ioaeu]$|[aeju]nih?$|^([ae]n|ao|la|lo)$/,
		delete:
			"izbriši* izbris* izbrisati brisanje pobriši odstrani* odstranitev odstranjevanje izprazni* zavrzi zavrni zapusti zapustite prekliči_naročnino/naročilo zapri_račun premakni_v_smeti/koš uniči počisti ~obnovi ~povrni ~vrni ~ponastavi ~razveljavi_urejanje odvrzi zavreči prekini_povezavo izbrišem zavržem zbriši zbrišem izbrišite odstranite izbrišemo odnamesti čiščenje odstani očisti umakni umakni_objavo odpovej prekini/ubij/končaj/ustavi_proces* strni_map* pozabi_napravo pozabi_omrežje pozabi_to razpusti odpravi iztrebi likvidiraj zapri_moj deaktiviraj_moj/račun razveljavi_naročnino prekini_naročnino prekini_članstvo odpovej_članstvo odpovej_sestanek odjavi_se_od uničite zavrzite izpraznite =izbris =brisanje =odstranitev vrzi_v_koš vrzi_stran umakni_prijavo ponastavi_na izpiši ubij razveljavi_spremembe sprazni ~ponastavitev ~privzete_vrednosti ~znova_nastavi praznjenje zavrnitev",
		purchase: "kupi plačaj naroči doniraj rezerviraj na_blagajno zaključi_nakup",
		account:
			"registr* ustvari/odpri_račun spremeni/ponastavi/nastavi_geslo sprememba_gesla ponastavitev_gesla ponastavite_geslo novo_geslo nastavi_novo ustvarite_račun posodobite_geslo =prijavi_se_z registriraj_se",
		share:
			"~deli ~povabi blokiraj blokiranje odblokiraj deblokiraj prepovej zakleni odkleni zaščiti zaščita odstrani_zaščito spremeni_zaščito/pravice/dovoljenja/vlogo/skupine uporabniške_pravice pravice_uporabnika utišaj izključi vrzi_ven dovoli dodeli odvzemi pooblasti dodaj_člana/člane/uporabnika prekliči_povabilo odstrani_iz_skupine ponovno_vključi izloči imenuj imenovanje ~ignoriraj ~prezri vklopi_obvestila vklopi_zvok izklopi_zvok preklic* prekliči_api prekliči_dostop prekliči_sejo obnovi_zvok preklicati_utišanje naredi_administratorja nemo povabite razveljavi_dostop prekini_utišanje preklicati_to povišaj degradiraj prenesi_lastništvo predaj_lastništvo vrzi_iz naredi_javno naredi_zasebno naredi_za_skrbnika uredi/spremeni_privilegije uredi_pravic* uredi_dovoljenj* spremeni_dovoljenj* naloži_privilegije odvzemi_dostop dovoli_dostop podeli zavrni_dostop dodeli_vlogo",
		post: "objavi* ~odgovori ~komentiraj pošlji_komentar/odgovor dodaj_komentar nova_tema ustvari_temo shrani_stran shranite_stran zastavi_vprašanje objavi_oglas najavi =objava napiši_oceno napiši_mnenje oddaj_oglas predvajaj_v_živo prenašaj napovej =izdaj izdaj_različico pošlji_v_pregled pošlji_v_odobritev dodaj_oceno oceni_in_objavi daj_v_prodajo",
		send: "pošlji* pošiljanje posreduj* prijavi obvesti kontaktiraj piši odgovori_vsem preusmeri klepet nadaljuj_klepet pošljite pošljem prijava_lažnega sporoči opomni pokliči odpošlji oddaj_prijavo obvestite posredujte prijavite opozori razpošlji naslovi =posredovanje",
		upload: "naloži* nalaganje uvozi* uvoz priloži pripni_datoteko prenesi_datoteko prenesi_sliko naloži_datoteko",
		draft: "shrani_osnutek shrani_kot_osnutek",
		update:
			"shrani* shranite uporabi uveljavi preimenuj* prestavi* premakni* arhiviraj označi* spremljaj opazuj prenehaj_opazovati nehaj_spremljati sledi pripni odpni posodobi* spremeni* odobri* aktiviraj onemogoči omogoči dodeli_nalogo združi* zamenjaj naroči_se glasuj sprejmi odopazuj razcepi ne_spremljaj razdeli prepiši razarhiviraj odpovej_naročnino reši nastavi nastavite kopiraj_v premakni dodeli_meni",
		submit:
			"ustvari* dodaj* vstavi* potrdi* pridruži v_redu ok končaj generiraj zahtevaj izvedi kloniraj podvoji oddaj začni začnite zaženi namesti naredi",
		search: "išči iskanje poišči najdi",
		harmless:
			"prekliči zapri nazaj prikaži* pokaži* poglej ogled predogled skrij odpri kopiraj natisni izvozi izvoz prenesi prenos osveži izberi razvrsti filtriraj primerjaj* brskaj naslednja naslednji prejšnja prejšnji pomoč zgodovina več manj obdrži ne uredi urejanje beri prijava prijavite odjava odjavite pojdi podrobnosti nastavitve možnosti razširi strni citiraj naključna obvestila prevedi naloži_več komentarji objave blokirani blokirane novi videz prenesi_datoteko prenos_datoteke ponovno_naloži moj moja moje moji način",
		password: "gesl*",
		accounts: "račun uporabnika",
		rights: "pravic* dovoljenj* vlog* zaščit* vidnost dostop skupin*",
		posts: "komentar* odgovor tem* stran članek objav* razpravo nit anketo oglas vprašanje mnenje",
		mail: "sporočil* e_pošto e_pošta mail vabil*",
		trash: "smeti koš izbrisano",
		passing: "filter filtre izbor iskanje več zoom povečavo povečava",
		joints: "in ali",
		sanctions: "blokiranje blokado zaščito prepoved povabilo utišanje",
		people: "član* uporabnik* udeležen* osebo osebe",
		bound: "naročilo rezervacijo naročnino spremembe članstvo pogodbo sestanek dogodek",
	},
	hr: SHTOKAVIAN,
	bs: SHTOKAVIAN,
	sh: SHTOKAVIAN,
	ru: {
		forms: [
			[/уйте$/, "овать"],
			[/(ите|ьте|ять|и)$/, "ить"],
			[/йте$/, "ть"],
		],
		notEndings: /([еаёо]н|ят)([оаыиі]|ы[йехи]|[иі]х|и[йи]|ае|ая|ыя)?$|(^|[аиія])л[аио]?$|ител|нн(ы[йех]|ая|ое|ого|их|і|ий|а|о)$|(ения|ений|ень)$/,
		delete:
			"удали* удалить удаление стер* стереть очист* очистить очистка убрать убери уберите отклон* отклонить отверг* покинуть покиньте выйти_из_группы/чата/беседы/канала отменить_подписку/заказ/бронирование отмена_подписки/заказа закрыть_аккаунт закрыть_мой_аккаунт уничтож* сброс* сбросить ~восстанов* ~откат* ~откатить ~вернуть переместить_в_корзину в_корзину_удаления выбросить деактивировать_аккаунт отказаться_от черновик_удалить не_сохранять_и изъять расторгнуть аннулировать отвязать вычеркнуть отсоединить вычистить отключить_openid отменить_изменения отказать удалять удаление_сегментов удалил_бы отменить_этот_черновик избавиться_от снять_задачу деинсталлировать удаляйте отбросить отменить_продвижение отбросить_изменения удаление_данных снять_с_публикации/продажи отозвать_заявку отменить_запись отменить_публикацию завершить/убить/остановить/прервать/снять_процесс* завершение_процесса усечь усечь_таблицу опустошить сжать_базу уплотнить забыть_устройство забыть_сеть забыть_это деактивировать_мой/аккаунт/учётную закрыть_счет закрыть_счёт стирание =удаление распустить распустить_группу ликвидировать списать_товар исключить_из_списка зачистить зачистка удаляем удаляю удалите удалим избавиться искоренить упразднить аннулировать_договор расторгнуть_договор отказаться_от_заказа отказаться_от_подписки выкинуть в_мусор отменить_членство отменить_бронирование отменить_встречу снять_с_публикации убрать_с_публикации вывести_из_эксплуатации сбросить_до_заводских сжечь вырезать_и_удалить покинуть_чат покинуть_канал выйти_из_группы убить завершить_принудительно ~обнулить ~обнуление ~сброс ~вернуть_исходные ~вернуть_по ~по_умолчанию откатить_изменения сброс_настроек сотрите очищение удалю сотри сжать_почтов* завершить_все_сеанс*",
		purchase:
			"купить купите оплат* оплатить заказ* заказать пожертвовать внести перевести_деньги оформить_заказ забронировать пополнить арендовать к_оплате",
		account:
			"зарегистр* регистрация создать_аккаунт/учетную/учётную/акк изменить/сменить/сбросить/установить/задать_пароль смена_пароля задать_новый новый_пароль зарегистрировать зарегистрироваться",
		share:
			"~поделиться ~поделитесь ~пригласи* ~пригласить заблок* заблокировать разблок* разблокировать блокировать забан* забанить разбан* разбанить закрыть_тему открыть_тему закрыть/открыть_обсуждение защит* защитить снять_защиту изменить_защиту/права/роль/группы/доступ/разрешения/уровень управление_правами права_участника/пользователя/участников заглуш* исключить выгнать выдать_права предоставить разрешить_доступ отозвать авторизовать сделать_публичным/общедоступным/приватным добавить_участника/участников/пользователя/пользователей повысить понизить заморозить приостановить ограничить снять_блокировку редактировать_привилегии/права/разрешения дать_доступ отключение_учетной добавить_в_чёрный убрать_из_чёрного выдать выдать_привилегии ~игнорировать ~перестать_игнорировать ~не_игнорировать скрыть_пользователя передать передача_прав назначить_администратором назначить_модератором изгнать назначить_админ* делегировать отключить_уведомления/звук включить_звук вкл_звук отменить_заглушивание незаглушенным сделать_администратором сделать_админом приглашение_пользователей отмена_блокировки лишить отозвать_доступ включить_уведомления не_уведомлять скрыть_из аннулировать_токен отозвать_токен снять_запрет приглушить перезагрузить_привилегии перезагрузить_права открыть_доступ закрыть_доступ выдать_доступ изменить/редактировать_привилегии/права править_привилегии править_права снять_права лишить_прав сделать_видимым сделать_приватным отказать_в_доступе запретить_доступ передать_владение сменить_владельца принять_в_группу утвердить_участника удалить_участника исключить_участника",
		post: "опубликов* опубликовать публик* публиковать размест* разместить ~ответить ~ответьте ~комментировать ~прокомментировать запостить твитнуть отправить/добавить/оставить/написать/опубликовать_комментарий/ответ/отзыв новая_тема создать_тему/пост/запись/обсуждение записать/сохранить_страницу начать_обсуждение репост выложить написать_новый_пост написать_пост запись_опубликовать задать_вопрос выйти_в_эфир объявить поделиться_в_истории подать_объявление начать_трансляцию отправить_на_проверку/модерацию/рецензирование/утверждение/публикацию на_модерацию выпустить выпустить_релиз выставить выставить_на начать_эфир начать_стрим обнародовать огласить анонсировать =публикация написать_отзыв оставить_отзыв прокомментируйте ответьте",
		send: "отправ* отправить отослать послать пошлите пересл* переслать перенаправ* перенаправить пожаловаться жалоба сообщить_о уведом* уведомить оповестить написать напишите письмо связаться ответить_всем чат_с начать_чат вернуть_отправителю написание отправить_отчёт сообщить_об посылать отправить_ссылку_для отправка повторная_отправка напомнить позвонить перезвонить отправить_напоминание спросить известить разослать рассылка_начать направить выслать выслать_повторно слать доставить отправляем отправлю вышлите предупредить проинформировать переадресовать отписать перешлите =пересылка сообщите_о",
		upload: "загрузить закачать импорт* импортировать прикреп* прикрепить вложить загрузите загружать загрузка_файла загрузка_файлов",
		draft: "сохранить_черновик сохранить_как/в_черновик",
		update:
			"сохран* сохранить примен* применить переимен* переименовать перемест* переместить перенес* перенести архивировать отмет* отметить следить не_следить перестать_следить подпис* подписаться отпис* отписаться закреп* закрепить откреп* обнов* обновить измен* изменить одобр* одобрить активировать включить отключить назначить объединить заменить установить голосовать нравится принять в_избранное наблюдать записать отслеживать разделить пометить связать привязать запланировать перезаписать разархивировать назначить_мне переназначить решить приклеить отклеить проголосовать голос_за поменять мне_нравится больше_не_нравится сохранить_в_избранное повторять отложить подписаться_на добавить_в_избранное выключить выключение включение читать_тему задать сменить разрешить_загрузку перестать_читать дублировать_задачу переключить обновление_данных",
		submit:
			"создать создайте добав* добавить вставить подтверд* подтвердить вступить присоединиться ок готово завершить сгенерировать запросить согласен отправить_форму создание да подключение клонировать дублировать подать сделать начать начните запустить установить_плагин/расширение присоединяйтесь копировать_в",
		search: "найти искать поиск найди",
		harmless:
			"отмена отменить закрыть назад вернуться показ* показать просмотр* просмотреть посмотреть смотреть предпросмотр предварительный скрыть открыть копировать скопировать печать распечатать экспорт* скачать обновить_страницу выбрать сортировать сортировка фильтр* сравнить обзор следующ* предыдущ* справка помощь история больше меньше оставить не редактировать править читать войти вход выйти выход перейти подробнее подробности настройки параметры развернуть свернуть цитировать удаленные случайная внесённые внесенные изменения уведомления закреплено перевести архив кто комментарии публикации ответы загрузить_ещё загрузить_еще загрузить_все загрузить_всё загрузить_больше ошибка загрузки загрузка см мои мой моя моё сбросить_масштаб способ способы отзывы удаление_фильтров компактный",
		password: "пароль пароля",
		accounts: "аккаунт учетную учётную учетной",
		rights: "права правами роль роли доступ разрешения защиту видимость привилегии блокировку",
		posts: "комментарий ответ отзыв тему страницу статью запись пост тред обсуждение опрос объявление вопрос",
		mail: "сообщение письмо приглашение почте",
		trash: "корзину корзина удаленные удалённые",
		passing: "фильтр фильтры выделение поиск форматирование корзины больше ещё еще выбор масштаб масштаба зум поиска",
		joints: "и или",
		sanctions: "блокировку защиту бан запрет ограничение приглашение",
		people: "участник* пользовател* член* людей",
		bound: "заказ бронирование подписку запись публикацию встречу изменения членство договор контракт мероприятие заказа подписки поездку",
		past: "был была было были",
	},
	uk: {
		forms: [
			[/уйте$/, "увати"],
			[/(іть|яти|и)$/, "ити"],
			[/йте$/, "ти"],
			[/тись$/, "тися"],
		],
		notEndings: /([еаёо]н|ят)([оаыиі]|ы[йехи]|[иі]х|и[йи]|ае|ая|ыя)?$|(^|[аиія])л[аио]?$|ител|нн(ы[йех]|ая|ое|ого|их|і|ий|а|о)$|(ения|ений|ень)$/,
		delete:
			"видал* видалити вилуч* вилучити вилучення стер* стерти очист* очистити очищення прибрати відхил* відхилити покинути залишити_групу/чат вийти_з_групи/чату скасувати_підписку/замовлення/бронювання закрити_обліковий перемістити_до_кошика/смітника знищ* спорожн* скинути ~віднов* ~відкот* ~відкинути ~повернути відмовитися_від викинути деінсталювати відєднати вичистити забрати залишити_дошку полишити від_єднати відмовити залишити_спільноту скасувати_спільний видалити_назавжди деінсталюйте відкинути_зміну скасувати_поширення скасувати_зміни зняти_з_публікації відкликати_заявку відв_язати завершити/вбити/зупинити/перервати/убити_процес* ущільнити забути_пристрій забути_мережу забути_цей розпустити ліквідувати позбутися усунути =видалення =вилучення очищення_кошика деактивувати_мій/обліковий закрити_рахунок стирання викинути_в переміщення_до_кошика розірвати_договір видаліть вилучіть очистіть відмовитися_від_підписки скасувати_членство скасувати_зустріч скасувати_бронювання скинути_до_заводських спорожнити опустошити викреслити списати_товар анулювати знищення вийти_з_групи покинути_чат вбити убити ~обнулити ~обнулення ~перевстановити ~повернути_типові ~скидання ~початкові_значення скасування_підписки скасування_замовлення",
		purchase: "купити придбати оплат* сплатити замов* замовити пожертвувати забронювати оформити_замовлення до_оплати орендувати",
		account:
			"зареєстр* реєстрація створити_обліковий/акаунт створити_новий_обліковий змінити/скинути/встановити_пароль зміна_пароля скинути_ваш новий_пароль встановіть_новий створити_обліковку зареєструватись зареєструватися створення_облікового",
		share:
			"~поділитися ~поширити заблок* заблокувати розблок* розблокувати блокувати забан* розбан* заборонити закрити_тему відкрити_тему захист* захистити зняти_захист змінити_захист/права/роль/групи/доступ/рівень/дозволи права_користувача/учасника/користувачів керування_правами заглуш* вигнати виключити надати дозволити_доступ відкликати авторизувати зробити_публічним/приватним додати_учасника/учасників/користувача зняти_блокування обмежити призупинити передати зняти заблочити розблочити блочити іґнорити розіґнорити ~ігнорувати накласти_заборону анулювати_запрошення штурхнути позбавити делегувати ~перестати_ігнорувати вимкнути_сповіщення вимкнути/увімкнути_звук зробити_очільником зробити_адміністратором додати_члена додати_користувачів анулювати відкликати_доступ ~запросити ~запросіть ~запрошуйте запрошення_до не_ігнорувати беззвучні беззвучно призначити_адміністратором/модератором підвищити понизити змінити/редагувати_привілеї/права/дозволи правити_привілеї перезавантажити_привілеї зберегти_групи надати_права відібрати відкрити_доступ закрити_доступ відмовити_в_доступі передати_власність зробити_видимим зробити_приватним вилучити_учасника виключити_учасника затвердити_учасника поділіться",
		post: "опублік* опублікувати публік* публікувати розміст* розмістити ~відповісти ~відповідь ~коментувати ~прокоментувати надіслати/додати/залишити/написати_коментар/відповідь/відгук нова_тема створити_тему/допис/обговорення зберегти_сторінку записати_сторінку оприлюд* оприлюднити дописати зробити_публічним_допис поставити_запитання оголосити подати_оголошення почати_трансляцію надіслати_на_перевірку надіслати_на_модерацію відправити_на_перевірку випустити виставити_на вийти_в_ефір новий_запис новий_допис =публікація залишити_відгук анонсувати викласти відповідайте",
		send: "надісл* надіслати відправ* відправити послати пересл* переслати перенаправ* поскаржитися повідомити_про сповіст* сповістити написати лист звязатися відповісти_всім поскаржитись поскаржити* надішліть надіслати_відгук надсилати надсилання зв_язатися нагадати зателефонувати повідомити відіслати розіслати відправлення попередити оповістити поінформувати спрямувати проінформувати перешліть повідомте =пересилання",
		upload:
			"вивантажити імпорт* імпортувати прикріп* прикріпити долучити завантажити_файл завантажити_зображення завантажити_фото завантажити_новий завантажити_аватар завантажити_на_сервер завантажити_вкладення відвантажити завантаження_файлу завантажити_нове",
		draft: "зберегти_чернетку зберегти_як_чернетку",
		update:
			"зберег* зберегти збереж* застос* застосувати перейм* перейменувати переміст* перемістити перенес* архівувати познач* позначити спостерігати не_спостерігати слідкувати стежити підписатися відпис* закріп* закріпити відкріп* онов* оновити змін* змінити схвал* схвалити активувати увімкнути вимкнути призначити обєднати злити замінити встановити голосувати подобається прийняти запланувати звязати перезаписати розархівувати вирішити проголосувати відгалужити відмітити пересунути архівуйте уподобати не_стежити скас_спостереження об_єднати плюсувати мінусувати інсталювати повторювати відкласти додати_до_обраного ввімкнути деактивувати зберігати налаштувати дозволити вимкнути_сповіщення",
		submit:
			"створити створ* дод* додати вставити підтверд* підтвердити приєднатися вступити ок гаразд готово завершити згенерувати запросити_дозвіл виконати погоджуюсь клонувати дублювати подати копіювати_дошку почати розпочати запустити встановити_плагін зробити копіювати_до приєднуйтесь",
		search: "знайти шукати пошук",
		harmless:
			"скасувати скасування закрити назад повернутися показ* показати перегл* переглянути перегляд попередній подивитися приховати сховати відкрити копіювати скопіювати друк* друкувати експорт* вивантажити_на скачати звантажити вибрати обрати сортувати фільтр* порівняти огляд наступн* попередн* довідка допомога історія більше менше залишити не редагувати правити читати увійти вхід вийти вихід перейти докладніше подробиці налаштування параметри розгорнути згорнути цитувати випадкова зміни сповіщення перекласти архів коментарі дописи відповіді завантажити_все завантажити_відео завантажити_мови мої мій моя моє відправник відправники скинути_масштаб спосіб способи компактний",
		password: "пароль пароля",
		accounts: "обліковий акаунт аккаунт",
		rights: "права роль ролі доступ дозволи захист видимість",
		posts: "коментар відповідь відгук тему сторінку статтю допис пост обговорення ланцюжок опитування оголошення запитання",
		mail: "повідомлення лист запрошення пошті",
		trash: "кошик кошика смітник видалені",
		passing: "фільтр фільтри виділення пошук форматування кошика більше ще вибір масштаб масштабу",
		joints: "і й та або",
		sanctions: "блокування захист бан заборону обмеження запрошення",
		people: "учасник* користувач* член* людей",
		bound: "замовлення бронювання підписку публікацію запис зміни членство договір зустріч подію",
		past: "був була було були",
	},
	be: {
		forms: [
			[/уйце$/, "аваць"],
			[/(іце|яць|і)$/, "іць"],
			[/йце$/, "ць"],
		],
		notEndings: /([еаёо]н|ят)([оаыиі]|ы[йехи]|[иі]х|и[йи]|ае|ая|ыя)?$|(^|[аиія])л[аио]?$|ител|нн(ы[йех]|ая|ое|ого|их|і|ий|а|о)$|(ения|ений|ень)$/,
		delete:
			"выдал* сцерці ачысц* прыбраць адхіл* пакінуць знішч* скінуць ~аднав* ~адкат* ~адкаціць адвязаць выдаліць пакінуць_групу дэінсталяваць скінуць_змены скасаваць_змены скасаваць_пашырэнне адкінуць спустошыць выйсці_з_групы выкінуць завяршыць/забіць/спыніць_працэс* забыць_прыладу забыць_сетку распусціць ліквідаваць зняць_з_публікацыі адмовіцца_ад_падпіскі скасаваць_замову скасаваць_падпіску дэактываваць_уліковы закрыць_рахунак выдаліце выдаляць ачыстка_сметніцы пазбавіцца знішчэнне забіць апаражніць ~абнуліць ачыстка ~вярнуць ~скід ачысціць_усё пакіньце",
		purchase: "купіць набыць аплац* замов*",
		account:
			"зарэгістр* рэгістрацыя стварыць_рахунак/уліковы змяніць_пароль скінуць_пароль стварыць_акаўнт новы_пароль задаць_новы наставіць_пароль задаць_пароль",
		share:
			"~падзяліцца ~запрасіць заблак* разблак* блакаваць блакаваньне засцераг* абарані* ахова зьмяніць_ахову/правы/групы змяніць_ахову/правы/групы/узровень правы_удзельніка правы_ўдзельніка правы_карыстальніка зняць_ахову зняць_абарону памяняць_ахову выключыць заблякав* разблякав* зняць_блок распараджэнне_правамі правы_ўдзельнікаў прызначыць адключыць_гук уключыць_гук уключыць_апавяшчэнні адклікаць зрабіць_адміністратарам зрабіць_прыватным прыглушыць дадаць_удзельнік* дадаць_карыстальнік* ігнараваць бязгучныя скасаваць_ігнараванне адмяніць_ігнараванне даць_доступ даць_правы змяніць/правіць/рэдагаваць_прывілеі/правы зняць_гэты_блок зняць_блок* зняць_гэта_блакаванне зьняць_гэта_блякаваньне зняць_блакаванне адкрыць_доступ перадаць_валоданне павысіць панізіць захаваць_групы",
		post: "апублік* публік* абнародаваць ~адказаць ~каментаваць запісаць_старонку захаваць_старонку новая_тэма запісаць дадаць_камэнтар дадаць_каментар пашырыць дадаць_каментарый напісаць_водгук задаць_пытанне стварыць_допіс размясціць выпусціць адправіць_на_праверку пачаць_трансляцыю аб'явіць =публікацыя пакінуць_водгук",
		send: "адправ* даслаць адаслаць паслаць пераслаць паведаміць напісаць ліст эл_пошта паскардзіцца звязацца нагадаць адказаць_усім апавясціць перанакіраваць разаслаць папярэдзіць праінфармаваць выслаць адпраўце адпраўляць перашліце накіраваць",
		upload: "імпарт* далучыць запампав* загрузіць загрузіць_файл",
		update:
			"захав* запісаць прымяніць ужыць перайм* перанес* перамясц* назіраць не_назіраць сачыць адзначыць абнавіць змяніць зьмяніць абяднаць зліць прыняць аб_яднаць уключыць прызначыць* дазволіць адключыць усталяваць змяніць_назву пазначыць задаць пасунуць актываваць наладзіць архіваваць захоўваць падпісацца",
		submit: "стварыць дадаць уставіць пацверд* пацьвердз* далучыцца добра пачаць усталяваць зрабіць устанавіць перайменаваць_у",
		search: "знайсці шукаць пошук знайсьці",
		harmless:
			"адмяніць скасаваць адмена закрыць назад паказ* прагляд* папярэдн* схаваць адкрыць капіяваць друк* экспарт* спампаваць выбраць параўнаць наступн* дапамога гісторыя не правіць рэдагаваць чытаць увайсці выйсці перайсці выпадковая апавяшчэнні перакласці загрузіць_больш пакінуць_існуючы загрузкі загрузка мае мой мая спосаб",
		password: "пароль",
		rights: "правы абарону ахову групы",
		posts: "каментар адказ тэму старонку",
		mail: "ліст паведамленне",
		joints: "і ды або",
		sanctions: "блок блакаванне блакаваньне блякаваньне абарону ахову",
		trash: "сметніцу кошык",
		passing: "фільтр маштаб",
		people: "удзельнік* карыстальнік* удзельнікаў",
		bound: "падпіску заказ браніраванне змены замову дамову",
	},
	bg: {
		forms: [
			[/ете$/, "и"],
			[/йте$/, "й"],
		],
		notEndings: /([еая]н|ят)[оаи]?$|т[аио]?$|(ения|анията?)$/,
		delete:
			"изтри* изтриване изтрий премахн* премахни премахване изчист* изчисти изпразн* изпразване отхвърл* отхвърли напусн* напусни напускане отказ_от_абонамент откажи_абонамент/поръчка закрий_акаунт унищож* преместване_в_кошчето нулиране изваждане ~възстанов* ~възстановяване ~връщане ~отмяна_на_редакция зануляване ~генериране_наново прекрат* деинсталиране деинсталирай изхвърлете изхвърли пречисти пречистване отмяна_на_промените зтриване оттегли свали_от свали_от_публикуване убий/спри/прекрати/завърши_процес* спиране/прекратяване/убиване_на_процес* сбиване сбий_папк* уплътняване захвърли захвърляне забрави_устройство* забрави_мрежа* закриване_на_акаунт* закрий_акаунт* закриване_на_профил* закрий_профил* деактивиране_на_акаунт* махни махане заличи заличаване разпусни разпускане прекъсване_на_връзката прекъсни_връзката отказване отказвам_се унищожи ликвидирай прекрати_абонамент* прекрати_членство* отмяна_на_резервация изчистване_на_кеша изчисти_всичко изтрийте премахнете сваляне_от_публикация изхвърляне отпиши убий убиване почистване ~нулирай ~нулиране ~връщане_на_стандартн* изчистване почисти",
		purchase: "купи купуване плати плащане поръчай дари дарение резервирай завърши_поръчката наеми",
		account:
			"регистр* създай_акаунт създаване_на_сметка/акаунт/профил смяна_на_парола промяна_на_паролата/парола смени_паролата нулира_парола нулиране_на_парола нулиране_на_паролата нова_парола задай_нова задаване_на_парола смяна_на_паролата установяване_на_парола задай_парола",
		share:
			"~сподел* ~покан* блокир* отблокир* разблокир* забран* забрани бан заключ* отключ* защит* защита сваляне_на_защитата промяна_на_защитата/правата/групите/нивото потребителски_права права_на_потребителя управление_на_правата заглуш* изгон* изритай разреши_достъп предостав* отнем* упълномощ* добави_член*/потребител* добавяне_на_потребител деблокир* отмяна_на_поканата прехвърл* назнач*_за/като назначаване_на/като ~пренебрегв* отмени_достъп отмяна_на_api отмяна_на_забраната направи_администратор отнемане ~игнорирай ~игнориране анулирай анулиране раззаглуш* отмени_заявката дай_достъп дай_права даване_на_достъп даване_на_права повиши понижи направи_публичен направи_публична редактиране/промяна/презареждане_на_привилегии* редактиране_на_права* възложи_роля възлагане_на_роля прехвърли_собственост* прехвърляне_на_собственост* сваляне_на_блокиране* откажи_достъп отказ_на_достъп приеми_член изключи_член премахни_член",
		post: "публик* публикувай публикуване ~отговор* ~отговори ~отговаряне ~коментирай ~коментиране нова_тема добави_коментар добавяне_на_коментар изпрати_коментар съхраняване_на_страницата запазване_на_страницата съхраняване_на_промените запис_на_страницата задай_въпрос обяви пусни_обява напиши_отзив отговори излъчи излъчи_на издай издаване изпрати_за_преглед изпрати_за_одобрение пускане_на_обява публикувай_сега остави_отзив обяви_за_продажба разгласи",
		send: "изпрат* изпрати изпращане прат* прати препрати препращане докладв* докладвай сигнализ* уведом* уведоми пиши_на писмо чат съобщи пренасоч* известяване извести продължаване_на_разговора доквадвай съобщаване напомни обади свържи_се отговори_на_всички отговор_до_всички информирай изпратете разпрати изпращане_отново обаждане предупреди подай_сигнал",
		upload: "кач* качи качване импорт* внасяне прикач* прикачи вмъкване_на_файл",
		draft: "запази_чернова запазване_на_чернова",
		update:
			"запази запазв* запазване запис запиши съхран* приложи прилагане преимен* преименуване премест* преместване архивир* отбеляз* наблюд* наблюдение следв* следене спиране_на_наблюдението закач* закачи откач* обнов* промен* промени промяна одобр* активир* деактивир* включи изключи назнач* обедин* сливане замени абонир* гласув* приеми приемане разделяне отделяне презапис* разархивир* зачисл* актуализ* актуализация назначи задаване маркирай маркиране включване изключване записване отбележи разреши",
		submit:
			"създ* създай създаване добав* добави добавяне вмъкни потвърд* потвърди присъедин* присъединяване добре готово край завърши изпълни подай потвържд* клонир* дублир* кандидатирай започни стартирай инсталирай инсталиране направи генериране нова копиране_в подаване",
		search: "търс* търси търсене намери намиране",
		harmless:
			"отказ отказване откажи отмени отмяна затвор* затвори затваряне назад връщане_назад покаж* покажи показване виж преглед* преглед предварителен скрий скриване отвор* отвори отваряне копир* печат* отпечат* експорт* изнасяне изтегл* изтегляне обновяване_на_страницата избор* избери сортир* филтр* сравн* сравняване разглед* следващ* предишн* помощ история повече по_малко задръж не редакт* редактиране чети вход влизане изход излизане отиване отиди към подробности настройки опции разшир* свий цитир* случайна постоянна известия превод преведи публикации отговори нови коментари моите моят моята начин",
		password: "парола паролата",
		accounts: "акаунт сметка профил акаунта",
		rights: "права правата роля роли защита защитата достъп групи видимост",
		posts: "коментар отговор тема страница страницата статия публикация дискусия анкета обява въпрос отзив",
		mail: "съобщение писмо поща покана",
		trash: "кошче кошчето изтрити",
		passing: "филтър филтри филтрите избор търсене кошницата търсенето още мащаб мащаба увеличение филтъра",
		joints: "и или",
		sanctions: "блокиране* блокировка* защита* заглушаване* забрана* поканата заглушаването",
		people: "член* потребител* участник*",
		bound: "поръчка поръчката резервация резервацията абонамент абонамента промените промени членство договор среща поръчка*",
		past: "беше бяха",
	},
	sr: {
		forms: [
			[/ите$/, "и"],
			[/јте$/, "ј"],
			[/ирати$/, "ирај"],
			[/ити$/, "и"],
		],
		notEndings: /([аеј]н|т)[иоаеу]$/,
		delete:
			"избриши* обриши* брисање избрисати обрисати уклони уклоните уклањање испразни одбаци одбиј напусти откажи_претплату/поруџбину затвори_налог премести_у_смеће/отпад уништи очисти ~врати ~враћање ~ресетуј напуштање прекини_везу обришите обрши деинсталирај одбацује акција_брисања откажи_измене прекини/убиј/заустави/обустави/заврши_процес* обустави заборави_уређај заборави_мрежу распусти ликвидирај прекини_претплату прекини_чланство откажи_састанак/чланство/термин/уговор/резервацију раскини_уговор деактивирај_налог деактивирај_мој затвори_мој поништи_резервацију повуци_објаву =брисање =уклањање врати_фабричка избаци_са_списка убиј ~поврати ~ресетовање поништи_измене поништи_све обришете избришете одбаците испразните",
		purchase: "купи плати наручи донирај резервиши",
		account:
			"региструј регистрација отвори/направи_налог промени/ресетуј/постави_лозинку промена_лозинке измени_лозинку промените_лозинку нова_лозинка ресетуј_шифру постави_нову",
		share:
			"~подели ~позови блокирај блокирање деблокирај одблокирај бануј забрани закључај откључај заштити заштићивање скини_заштиту промени_заштиту/права/улогу/групе/корисничке корисничка_права права_корисника избаци утишај додели овласти додај_члана/корисника скини_забрану деблокирање поништи_позив поново_укључи опозови_право/приступ/позивницу пренеси именуј постави_за ~игнориши искључи_звук укључи_звук опозови повуци повуци_приступ дозволи_приступ одузми одузми_приступ унапреди деградирај учини_јавним учини_приватним уреди/промени_привилегије/дозволе/права учитај_привилегије поново_учитај_привилегије суспендуј пренеси_власништво одобри_власништво додели_улогу одбиј_приступ искључи_члана уклони_члана",
		post: "објави* објављивање ~одговори ~коментариши пошаљи_коментар/одговор додај_коментар нова_тема отвори/направи_тему сачувај/сними_страницу објави објавите постави_питање предај_оглас најави напиши_рецензију преноси преноси_уживо емитуј издај издај_верзију пошаљи_на_преглед пошаљи_на_одобрење стави_на_продају дај_оглас",
		send: "пошаљи* слање проследи пријави обавести контактирај пиши имејл_кориснику одговори_свима преусмери обавештење ћаскај ћаскање пошаљите подсети позови_број упозори потсети јави разашаљи",
		upload: "отпреми отпремање увези увоз приложи",
		draft: "сачувај_нацрт",
		update:
			"сачувај* сними примени* преименуј* премести* премештање архивирај означи* надгледај прекини_надгледање не_прати закачи откачи ажурирај промени* одобри активирај деактивирај омогући онемогући споји обједини* замени претплати гласај прихвати раздвоји помери означи препиши деархивирај додели_мени реши истакни укључи искључи поставља подеси сачувајте",
		submit:
			"направи креирај створи додај* уметни убаци потврди* придружи у_реду ок заврши готово поднеси унеси придружите клонирај умножи започни покрени инсталирај генериши",
		search: "тражи претражи* претрага пронађи",
		harmless:
			"откажи поништи затвори назад прикажи* приказ погледај преглед прегледај сакриј отвори копирај штампај одштампај извези извоз преузми освежи изабери сортирај филтрирај упореди следећа следећи претходна претходни помоћ историја више мање задржи не уреди уређивање читај пријава пријави_ме пријави_се одјава одјави иди детаљи подешавања опције прошири скупи цитирај случајна измене обавештења преведи коментари објаве блокирани мој моја моје моји начин",
		password: "лозинк*",
		accounts: "налог корисника",
		rights: "права дозволе улоге улогу заштит* видљивост приступ групе",
		posts: "коментар* одговор тем* страниц* чланак објав* анкету оглас питање",
		mail: "порук* имејл мејл позивниц* е_пошту",
		trash: "смеће отпад обрисано избрисано",
		passing: "филтер филтере избор претрагу корпе још више зум увећање",
		joints: "и или",
		sanctions: "блокаду забрану заштиту утишавање",
		people: "члан* корисник* учесник*",
		bound: "поруџбину резервацију претплату промене измене чланство уговор састанак термин",
	},
	mk: {
		forms: [
			[/ете$/, "и"],
			[/јте$/, "ј"],
		],
		notEndings: /([еая]н|ят)[оаи]?$|т[аио]?$|(ения|анията?)$/,
		delete:
			"избриши* бришење избриши отстрани отстранување исчисти испразни отфрли одбиј напушти ~враќање ~обновување прочисти деинсталирај орфрли одстрани_го тргни трајно_избриши прекини/убиј/запри_процес* збиј збиј_папка заборави_уред заборави_мрежа распушти ликвидирај прекини_претплата прекини_членство деактивирај_сметка избришете отстранете исчистете =бришење повлечи_објава истргни убиј ~ресетирај ~ресетирање поништи_измени поништи_промени исфрли*",
		purchase: "купи плати нарачај донирај",
		account:
			"регистрирај регистрација создај_сметка создај_корисничка промени_лозинка смени_лозинка ресетирај_лозинка сетирај_лозинка промени_го_пасвордот најавување",
		share:
			"~сподели ~покани блокирај одблокирај забрани заклучи отклучи заштити отстрани_заштита промени_заштита измени_заштита промени_групи измени_групи кориснички_права права_на_корисник исклучи смени_ги назначи одземи отповикај исклучи_звук вклучи_звук дозволи_пристап грант унапреди разреши_од уреди_привилегии смени_привилегии уреди_права одземи_права додели_права додели_улога пренеси_сопственост одбиј_пристап избриши_го_ова_блокирање избриши_блокирање",
		post: "~одговори ~коментирај зачувај_страница нова_тема објави објавување напиши_рецензија постави_прашање издај пуштај_во_живо емитувај пушти_оглас испрати_на_преглед",
		send: "испрати* прати препрати пријави извести писмо е_пошта_до испрати_е_пошта составување повторно_испрати повторно_испраќање испраќање испрати_покана потсети одговори_на_сите известете испратете предупреди јави",
		upload: "подигни подигање увези увоз",
		update:
			"зачувај* примени преименувај премести преместување следи набљудувај прекини_со_набљудување откажи_набљудување означи обнови_податоци спои прифати спојување прекини_набљудување пребриши постави реши истакни отпиши овозможи оневозможи помести обележи",
		submit: "создај додај вметни потврди приклучи во_ред клонирај креирај* започни инсталирај внеси генерирај копирај_во",
		search: "пребарај барај најди пребарување",
		harmless:
			"откажи затвори назад прикажи преглед види скриј отвори копирај печати извези преземи избери спореди следна претходна помош историја не уреди уредување читај најава одјава оди случајна известувања преведи коментари нови врати_се мои мој моја моите начин најави_се",
		password: "лозинка",
		posts: "коментар одговор тема страница објава",
		joints: "и или",
		sanctions: "блокирање заштита забрана",
		rights: "корисничките_групи кориснички_групи",
		passing: "филтри филтер пребарување повеќе зум",
		trash: "корпа ѓубре",
		people: "член* корисник* учесник*",
		bound: "претплата нарачка резервација промени промените членство договор",
	},
};
