// Pure. What follows: whether it can be undone, and how many things it touches.
import type { Attempt, Audience, Kind, Reversibility } from "./action";
import type { Body } from "./body-parts";

const FOR_GOOD =
	/permanent|forever|irrevers|irrevoc|cannot be (undone|recovered|restored)|can(no|')t (be )?und(o|one)|no undo|delete_forever|endgültig|unwiderruflich|dauerhaft|rückgängig gemacht werden|définitiv|irréversible|définitif|permanentemente|definitiv|no se puede deshacer|irreversible|non può essere annullat|irreversibile|não pode ser desfeit|permanente|kan niet ongedaan|definitief|trwale|nieodwracaln|nie można cofnąć|безвозвратно|навсегда|нельзя отменить|необратим|完全に削除|元に戻せません|取り消せません|永久|无法撤销|不可恢复|無法復原|نهائي|لا يمكن التراجع|empty[\s_-]*(the[\s_-]*)?(trash|bin|spam|recycle)|\b(trash|bin|spam)\/(empty|clear)\b|papierkorb (endgültig )?leeren|vider la corbeille|vaciar (la )?papelera|svuota (il )?cestino|esvaziar|prullenbak leegmaken|opróżnij kosz|очистить корзину|ゴミ箱を空|清空(回收站|垃圾)|expunge|purge|truncate|drop (table|database)|för alltid|for (altid|alltid)|natrvalo|trvale|véglegesen|kalıcı olarak|οριστικ|לצמיתות|영구|ถาวร|vĩnh viễn|secara permanen|zauvijek|trajno|за постоянно|назавжди|безповоротно|lopullisesti|pysyvästi|jäädavalt|neatgriezeniski|visam laikui|para siempre|per sempre|pour toujours|para sempre|pentru totdeauna|definitief|برای همیشه|نهائيا|स्थायी रूप/i;
const TO_TRASH =
	/trash|papierkorb|corbeille|papelera|cestino|lixeira|prullenbak|kosza|корзин|ゴミ箱|回收站|垃圾箱|المهملات|papperskorg|papirkurv|papierkôš|do koš|lomtár|çöp kutusu|κάδο|אשפה|휴지통|ถังขยะ|thùng rác|tempat sampah|roskakori|prügikast|šiukšl|atkritn|u smeće|кошик|кошче|coșul de gunoi|recycle bin|archive|undo|restor|recover|within \d+ days|wiederherstell/i;

export function reversibilityOf(kind: Kind, attempt: Attempt, evidence: readonly string[], audience: Audience): Reversibility {
	const { control, request } = attempt;
	const said = [control?.name ?? "", ...(control?.inDialog ? control.context : []), ...evidence, request?.url.slice(0, 500) ?? ""]
		.join(" \n ")
		.slice(0, 4000);
	switch (kind) {
		case "send":
		case "purchase":
			return "irreversible";
		case "delete":
			if (FOR_GOOD.test(said) || /delete_all/.test(said)) return "irreversible";
			return TO_TRASH.test(said) ? "recoverable" : "unknown";
		case "post":
			return "recoverable";
		case "share":
			return audience === "public" ? "recoverable" : "reversible";
		case "update":
			return "recoverable";
		case "draft":
			return "reversible";
		case "read":
		case "search":
		case "telemetry":
			return "reversible";
		default:
			return "unknown";
	}
}

const ID_LIST =
	/^(_?(ids?|uids?|messages?|items?|selected|posts?|threads?|conversations?|entries|keys|files?|checked|rows?|records?|delete_comments|cb)(\[\])?|.*_ids(\[\])?)$/i;
const COUNT =
	/(?:^|[^\p{L}\p{N}.,:])(\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,6})\s+(?:\p{L}+\s+){0,2}?(selected|conversations?|messages?|items?|e?-?mails?|files?|posts?|photos?|comments?|records?|rows?|ausgewählt\p{L}*|nachrichten|elemente|sélectionné\p{L}*|messages|éléments|seleccionad\p{L}*|elementos|mensajes|selezionat\p{L}*|elementi|messaggi|selecionad\p{L}*|mensagens|itens|geselecteerd\p{L}*|berichten|wybran\p{L}*|zaznaczon\p{L}*|wiadomości|выбран\p{L}*|сообщени\p{L}*|писем|محدد\p{L}*)/iu;
const COUNT_HAN = /(\d{1,6})\s*(?:件|個|条|封|项|項|通)/;
const ALL =
	/(^|[^\p{L}])(all|everything|alle|alles|tous|toutes|tout|todos|todas|todo|tutti|tutte|tutto|tudo|wszystkie|wszystko|все|всё|усі|усе|всі|всички|alla|allt|kaikki|kõik|visus|visas|viską|visu|összes|minden|mindet|vše|všechny|všechno|všetko|všetky|sve|svi|vse|toate|tot|tüm|tümünü|hepsini|bütün|semua|todas|tots|όλα|όλες|όλους|הכל|כל|همه|सभी|सब|الكل|جميع)([^\p{L}]|$)|모두|모든|전체|ทั้งหมด|tất cả|すべて|全て|全部|所有|empty|leeren|vider|vaciar|svuota|esvaziar|leegmaken|opróżnij|очистить|空にする|清空|إفراغ|truncate|expunge/iu;

/** of an address */
const ALL_AT = /delete_?all|empty_?trash|\b(trash|bin|spam)\/(empty|clear)\b|expunge/i;

/** At least 1; -1 when it says "all" without a number. */
export function quantityOf(kind: Kind, attempt: Attempt, body: Body): number {
	const { control, request } = attempt;
	let count = 0;
	for (const [name, members] of body.lists) if (ID_LIST.test(name)) count = Math.max(count, members);
	for (const { name, value } of body.values) {
		if (ID_LIST.test(name) && /^\d{1,20}(,\d{1,20})+$/.test(value.slice(0, 4000))) count = Math.max(count, value.split(",").length);
		if (/^(_?uid|ids)$/i.test(name) && value === "*") return -1;
	}
	const names = new Map<string, number>();
	for (const { name, value } of body.values) if (ID_LIST.test(name) && /^[\w-]*\d[\w-]*$/.test(value)) names.set(name, (names.get(name) ?? 0) + 1);
	if (!body.json) for (const each of names.values()) count = Math.max(count, each);
	if (count > 1) return count;
	const isAll = kind === "delete" && ALL_AT.test(request?.url ?? control?.href ?? "");
	if (!control) return isAll ? -1 : 1;
	const texts = [control.name, ...control.context.slice(0, control.inDialog ? 3 : 2)];
	if (/^(delete|update|share|send|post|submit)$/.test(kind)) {
		for (const text of texts) {
			const found = COUNT.exec(text.slice(0, 400))?.[1] ?? (kind === "delete" ? COUNT_HAN.exec(text.slice(0, 400))?.[1] : undefined);
			const spoken =
				/selected|ausgewählt|sélection|selecc|selez|selec|wybran|zaznacz|выбран/i.test(text) || text === control.name || control.inDialog;
			if (found && spoken) return Math.max(1, Number(found.replace(/\D/g, "")));
		}
		if (control.selected > 1 && (kind === "delete" || (kind === "update" && !isOptions(attempt)))) return control.selected;
		if (isAll || (kind === "delete" && ALL.test(control.name))) return -1;
	}
	return 1;
}

/**
 * Ticks in a form whose fields all have names of their own are options that are on, not things that were chosen from a list. Only
 * where the form itself is sent, and not of deletions, which count for more.
 */
function isOptions({ request, payload: { format, parts } }: Attempt): boolean {
	if (!request || format !== "entries" || !parts.length) return false;
	const names = parts.map(({ name }) => name.replace(/\d+|\[\w*\]/g, ""));
	return new Set(names).size === names.length && !parts.some(({ value }) => /^[\w-]{1,40}(,[\w-]{1,40})+$/.test(value));
}
