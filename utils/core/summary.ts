// Pure. The one plain sentence of the question: what will happen, to whom, where. As data; its English is made in `says`.
import type { Attempt, Audience, Kind } from "./action";
import { cleanText } from "./clean-text";
import { englishOf, type SummaryForm } from "./english-summary";
import { nounKeyOf, nounOf } from "./noun";
import type { Says } from "./says";
import { words } from "./words";

interface SummaryParts {
	kind: Kind;
	audience: Audience;
	recipients: readonly string[];
	quantity: number;
	/** receiving site */
	site: string;
	/** name of the control */
	label: string;
	/** row, card or dialog that it stands on */
	actsOn: string;
}

const AMOUNT = /(?:[€$£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|EUR|USD|GBP|CHF|JPY|PLN|zł|руб))/;

/** `summary` has at most about 140 characters, names of the page's things in quotation marks. */
export function summaryOf(parts: SummaryParts, attempt: Attempt): { summary: string; says: Says } {
	const { form, ...rest } = sentence(parts, attempt);
	const says: Says = { form, ...(parts.site && { site: parts.site }), ...rest };
	return { summary: cleanText(englishOf(says, nounOf(parts.label, parts.actsOn)), 180), says };
}

function sentence({ kind, audience, recipients, quantity, label, actsOn }: SummaryParts, attempt: Attempt): Says {
	const people = recipients.length
		? { people: recipients.slice(0, 2).map((one) => cleanText(one, 40)), ...(recipients.length > 2 && { more: recipients.length - 2 }) }
		: undefined;
	const thing = actsOn ? { thing: cleanText(actsOn, 50) } : undefined;
	switch (kind) {
		case "delete": {
			if (quantity < 0) return { form: "delete_all" };
			if (quantity !== 1) return { form: "delete_many", count: quantity, noun: nounKeyOf(label, actsOn) };
			const object = objectIn(label);
			if (object) return thing ? { form: "delete_object_thing", object, ...thing } : { form: "delete_object", object };
			return thing ? { form: "delete_thing", ...thing } : { form: "delete" };
		}
		case "post": {
			const named = recipients.length < 4 ? people : undefined;
			const where = named ? (named.people[0]?.startsWith("#") ? "_in" : "_to") : "";
			return { form: postForm(audience, where), ...named };
		}
		case "send":
			return people ? { form: "send_to", ...people } : { form: "send" };
		case "purchase": {
			const amount = [label, ...(attempt.control?.context ?? [])].map((text) => AMOUNT.exec(text.slice(0, 300))?.[0]).find(Boolean);
			return amount ? { form: "pay_amount", amount: cleanText(amount, 30) } : { form: "pay" };
		}
		case "share":
			if (thing) return people ? { form: "share_thing_people", ...thing, ...people } : { form: "share_thing", ...thing };
			return people ? { form: "share_people", ...people } : { form: "share" };
		case "account":
			return { form: SIGNS_OUT.test(label) || goesOut(attempt) ? "sign_out" : SIGNS_IN.test(label) ? "sign_in" : "account" };
		case "upload": {
			const files = attempt.payload.parts.filter(({ type, file }) => type === "file" && file?.name);
			if (files.length > 1) return { form: "upload_files", count: files.length };
			return files.length ? { form: "upload_file", thing: cleanText(files[0]?.file?.name ?? "", 50) } : { form: "upload" };
		}
		case "update":
			if (quantity > 1) return { form: "change_many", count: quantity, noun: nounKeyOf(label, actsOn) };
			return thing ? { form: "change_thing", ...thing } : { form: "change" };
		case "draft":
		case "search":
		case "read":
		case "telemetry":
			return { form: kind };
		default: {
			if (/^(submit|form_submit|navigate)$/.test(attempt.vector) || attempt.payload.format === "entries") return { form: "submit" };
			if (attempt.request) return { form: "send_data" };
			return label ? { form: "press_thing", thing: cleanText(label, 50) } : { form: "press" };
		}
	}
}

function postForm(audience: Audience, where: "_in" | "_to" | ""): SummaryForm {
	if (audience === "public") return `post_public${where}`;
	if (audience === "requester_only") return `post_one${where}`;
	if (audience === "unknown") return `post_unknown${where}`;
	return where ? `post${where}` : audience === "group" ? "post_group" : "post";
}

/** Leaving is read first: many languages call it coming with another ending. */
const SIGNS_OUT =
	/\b(log|sign)[\s-]?(me[\s-])?(out|off)\b|abmelden|ausloggen|logg[ae]? u[td]|log ud|uitloggen|afmelden|déconn|cerrar (la )?sesi|desconect|tancar? (la )?sessi|\bsair\b|terminar sess|disconnet|\besci\b|delogare|deconect|ieși|wylog|odhlá|odjav|выйти|выход|вийти|вихід|изход|одјав|kijelentkez|kirjaudu ulos|logi välja|atsijung|iziet|çıkış|oturumu kapat|αποσύνδεσ|התנתק|יציאה|خروج|ログアウト|サインアウト|登出|退出|注销|로그아웃|ออกจากระบบ|đăng xuất|\bkeluar\b|लॉग ?आउट|লগ ?আউট/i;
const SIGNS_IN =
	/\b(log|sign)[\s-]?(me[\s-])?(in|on|up)\b|\bregister\b|\bjoin\b|anmeld|einlogg|registr|inloggen|logg[ae]? in|\blog ind|connex|connect|s[’']inscri|acced|entrar|inici\p{L}{0,4} (la )?ses+i|crear cuenta|zalog|přihlás|prihlás|prijav|войти|вход|увійти|вхід|bejelentkez|kirjaudu|logi sisse|prisijung|giriş|oturum aç|σύνδεσ|התחבר|تسجيل الدخول|ورود|ログイン|サインイン|登録|登录|登入|注册|로그인|เข้าสู่ระบบ|đăng nhập|\bmasuk\b|लॉग ?इन|লগ ?ইন/iu;

/** The request says so of itself, whatever was pressed. */
function goesOut({ request, payload }: Attempt): boolean {
	const named = payload.parts.map(({ name, value }) => `${name.slice(0, 20)}=${value.slice(0, 20)}`).slice(0, 30);
	const said = `${request?.url.slice(0, 300) ?? ""}&${payload.text.slice(0, 300)}&${named.join("&")}`;
	return /[/=.:"](log|sign)[_-]?(out|off)(["&/?#.]|$)/i.test(said);
}

const VERB = /^(delete|remove|erase|destroy|purge|discard|permanently|yes|cancel|close|drop|clear|empty)$/;

/** "conversation" of "Delete conversation"; "" where the label is no short English command. */
function objectIn(label: string): string {
	const found = words(label);
	let at = 0;
	while (VERB.test(found[at] ?? "")) at++;
	const rest = found.slice(at);
	const object = rest.join(" ");
	return at && rest.length && rest.length < 6 && object.length <= 100 && /^[a-z\d ]+$/.test(object) ? object : "";
}
