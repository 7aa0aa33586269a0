// Pure. What a verb does to what a label is about: "change password" is no change like another. The background alone loads this.
import type { Kind } from "./action";
import type { Entry, WordClass } from "./words-languages";

/** Others may take a filter only off; these mean a saved one. */
const DELETES =
	/^(delete|lösch|supprim|elimin|borr|exclu|apag|delet|smaz|zmaz|удал|вилуч|видал|выдал|изтри|izbri|obri|обри|избри|slet|radera|ištrin|törl|töröl|sil$|hapus|xóa|xoá|suprimeix|esborra|διαγρ|ezabat|삭제|حذف|eyða|מחק|מחיק|ลบ|kustuta|dzēs|usuń|skasuj|ștergere|ştergere|șterge|şterge|fshi|skrap|radera|vymaz|cancell|trin|ջնջ|মুছ|मिटा|жою|өшір|padam|burahin)/;
/** Going away oneself. */
const LEAVES =
	/^(leave|verlas|verlaat|verlat|quit|abandon|lasci|esci|sair|deixar|dejar|deixa|salir|surt|saír|opust|opuść|zrezyg|lämna|forlat|napusti|zapusti|părăs|elhagy|kilép|покин|выйти|залиш|полиш|вийти|напус|palikti|išeiti|pamest|atstāt|keluar|tinggal|rời|thoát|poistu|eroa|lahku|ayrıl|terk|ترک|خروج|غادر|مغادرة|עזוב|עזיב|αποχωρ|εξοδος|irten|나가|탈퇴|떠나)/;
/** What takes something back. With one of `sanctions` it lifts that. */
export const CANCELS =
	/^(cancel|abbrech|aufheb|annul|avbryt|upphäv|fortryd|ophæv|opphev|anul|storno|zruš|prekli|otkaž|poništ|отмен|скас|отказ|отмян|поништ|откаж|peru|tühista|mégse|visszavon|atcel|atšauk|ακυρ|iptal|ləğv|الغ|إلغ|لغو|منسوخ|չեղարկ|utzi|hætta|ביטול|בטל|रद्द|বাতিল|hủy|huỷ|batal|취소|undo|desf|deshac|lift)/;
/** What gives access while nobody cancels it, called so nearly everywhere. */
export const KEYS = /^(token|toket|tokeni|tokena|токен|api$)/;
/** What closes a window, and ends an account. */
export const CLOSES =
	/^(close|schließ|sluit|stäng|luk|lukk|loka|ferm|cerra|cierra|chiud|fech|pechar|tanca|închid|zamkn|zavř|zavri|zatvor|zapri|закр|зачын|затвор|sulje|sulg|bezár|aizvēr|slēg|uždar|κλεισ|mbyll|itxi|kapat|bağla|жабу|اغلق|إغلاق|اغلاق|أغلق|بستن|بند|סגור|סגיר|փակել|बंद|বন্ধ|닫기|đóng|tutup|ปิด|uzavř|uzavř)/;
/** Beside its verb, where that begins or ends the label, it takes the command back. */
export const NEGATES = /^(nicht|niet|ikke|inte|ei|не|ne|मत|نکن|never)$/;
const DISABLES =
	/^(deactiv|deaktiv|desactiv|désactiv|desativ|disattiv|disable|inaktiv|dezactiv|dezaktyw|desaktib|çaktiviz|деактив|вимкн|отключ|απενεργ|poista_käytöstä|išjung|vô_hiệu|nonaktif|nyahaktif|devre_dışı|비활성|غیرفعال|تعطيل|השבת|निष्क्रिय)/;

/** Moderators and administrators are called so nearly everywhere. */
export const ROLE =
	/^(admin|administr[aаi]|moder[aа]|mod$|mods$|адм[iі]н|модер|správc|rendszergazd|διαχειριστ|συντονιστ|ylläpitäj|valvoj|yönetici|مدير|مشرف|مدیر|ناظم|מנהל|מודרטור|관리자|운영자|प्रशासक)/;

/** Of those that send, these tell somebody about a post: they publish none. */
const REPORTS =
	/^(report|flag|notif|forward|meld|benachr|weiter|signal|préven|transf|denunc|avis|segnal|inoltr|reenv|encam|rapport|doorst|verwitt|zgł|powiad|przek|пожал|жалоб|увед|сообщ|перес|anmäl|vidare|anmeld|videre|ilmoit|ilmian|jelent|bejel|bildir|şikayet|prijav|прија|nahl|upozorn|teata|ziņo|prane|αναφ|ابل|بلغ|گزار|דווח|דיוו|신고|보고|제보|lapor|báo|denun|raport|salatu|поскар|паскардз)/;

/** Who is added, taken in or made somebody gets access: "Add participant", "Make channel admin". */
const TAKES_IN =
	/^(add|make|set_as|hinzufüg|füge|mach|ajout|rendre|nommer|añad|agreg|conver|adicion|acrescent|tornar|aggiung|rendi|toevoeg|voeg|mak|lägg_till|gör|tilføj|gør|legg_til|gjør|bæta|dod|dodaj|přid|prid|udělat|urobiť|učini|naredi|uczyń|добав|дода|дадаць|додај|сделать|зробити|зрабіць|направи|lisa|lisä|tee$|hozzáad|pievien|pridė|padary|shto|gehitu|engad|afeg|afig|adaug|adăug|προσθ|ekle|yap$|əlavə|қосу|اضاف|إضاف|أضف|اضف|افزود|شامل|اضافہ|הוסף|הוספ|הפוך|जोड|शामिल|যোগ|যুক্ত|thêm|tambah|추가|만들기)/;

/** What is saved of these is then there for others: "Save comment", "Save page". */
const SAVES =
	/^(save|speicher|sicher|opsla|bewa|enregistr|sauv|guard|grab|grav|salv|salveaz|desa|gard|zapis|ulož|sprem|sačuv|snimi|shran|сохран|запис|зберег|збереж|запаз|съхран|захав|сачув|сними|зачув|tallen|salvest|ment$|mentés|saglab|išsaug|įraš|αποθηκ|ruaj|gorde|kaydet|sakla|saxla|yadda|حفظ|احفظ|ذخیره|محفوظ|שמור|שמיר|सहेज|সংরক্ষ|저장|lưu|simpan|lagr|gem$|spara)/;

/** The verb's kind with what it is about; undefined: that changes nothing. */
export function about(kind: Kind, entry: Entry, nouns: ReadonlySet<WordClass>): Kind | undefined {
	if (nouns.has("passing") && (kind === "update" || kind === "upload" || (kind === "delete" && !DELETES.test(entry.item)))) return undefined;
	if (kind === "delete" && nouns.has("sanctions") && !LEAVES.test(entry.item)) return "share";
	if ((kind === "update" || kind === "submit" || (kind === "delete" && entry.weak)) && nouns.has("password")) return "account";
	if (kind === "submit" && nouns.has("people") && TAKES_IN.test(entry.item)) return "share";
	if (kind === "submit" && nouns.has("accounts")) return "account";
	if (kind === "update" && nouns.has("accounts") && DISABLES.test(entry.item)) return "delete";
	if (kind === "update" && nouns.has("rights")) return "share";
	if ((kind === "submit" || kind === "send") && nouns.has("posts") && !nouns.has("mail") && !REPORTS.test(entry.item)) return "post";
	if (kind === "update" && nouns.has("posts") && SAVES.test(entry.item)) return "post";
	if ((kind === "update" || kind === "send") && nouns.has("trash")) return "delete";
	return kind;
}
