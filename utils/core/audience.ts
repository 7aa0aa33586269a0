// Pure. Who will see it, from evidence in the order of the vocabulary: fields and chosen options, labels and headings
// nearby, URL and path; else unknown. The page may lie: within one rank of evidence the wider audience wins.
import type { Attempt, Audience, Kind } from "./action";
import type { Body } from "./body-parts";
import { cleanText } from "./clean-text";
import { namesPeople, namesPeopleBy } from "./for-whom";
import { urlParts } from "./url-parts";
import { plain } from "./words";

interface AudienceReading {
	audience: Audience;
	recipients: string[];
	why: string;
	/** from the address alone, the last of the evidence */
	guess?: boolean;
}

const ABOUT_VISIBILITY =
	/visib|privacy|audience|who can|reply_?(to|type|mode|kind)|sichtbar|wer kann|confidential|visible|visivel|privacidad|privacidade|zichtbaar|widoczn|видим|доступ|公開範囲|可见|可見|خصوصي|scope|published?_?to|share_?with|post_?as|post_?to|send_?to/;
const PUBLIC =
	/(^|[^\p{L}])(public|publicly|everyone|everybody|anyone|world|internet|offentlich|jeder|alle|publique|publiquement|tout le monde|tous|publico|publica|publicamente|todos|pubblico|pubblica|tutti|openbaar|iedereen|publiczn\p{L}*|wszyscy|публичн\p{L}*|общедоступн\p{L}*|все|усі|всі|публічн\p{L}*|всички|јавно|сви|javn\p{L}*|svi|vsi|alla|offentlig\p{L}*|kaikki|julki\p{L}*|veřejn\p{L}*|verejn\p{L}*|vsichni|vsetci|nyilvanos|mindenki|toata lumea|herkes\p{L}*|halka acık|δημοσι\p{L}*|ολοι|ציבורי\p{L}*|כולם|عمومي|همه|सार्वजनिक|สาธารณะ|cong khai|moi nguoi|publik|umum|semua orang|viesa\p{L}*|visi|publisk\p{L}*|avalik\p{L}*|koik|عام|الجميع|للجميع)([^\p{L}]|$)|公開(?!範囲)|公开|全員|所有人|공개|모두|สาธารณะ/u;
const ONLY_ONE =
	/(^|[^\p{L}])(only me|just me|private|privately|privat|prive|privado|privada|privato|privata|prywatn\p{L}*|только я|личн\p{L}*|приватн\p{L}*|тільки я|bara jag|endast jag|bare meg|kun mig|vain mina|yksityi\p{L}*|jen ja|soukrom\p{L}*|sukromn\p{L}*|csak en|magan|doar eu|samo ja|samo jaz|zasebno|sadece ben|gizli|ozel|μονο εγω|ιδιωτικ\p{L}*|רק אני|פרטי|فقط من|خصوصي|निजी|chi minh toi|rieng tu|hanya saya|pribadi|tik as|tikai es|tylko ja|nur ich|moi uniquement|solo yo|solo io|requester|asker|author only|only the (author|requester|asker|customer)|خاص)([^\p{L}]|$)|非公開|自分のみ|仅自己|私密|나만|비공개|เฉพาะฉัน|ส่วนตัว|僅自己|只有我/u;
const MANY =
	/(^|[^\p{L}])(followers|friends|members|team|group|workspace|organi[sz]ation|company|internal|staff|colleagues|connections|channel|department|everyone (in|at)|mitglieder|gruppe|freunde|equipe|amis|membres|equipo|amigos|miembros|membri|amici|leden|vrienden|группа|друзья|участники|подписчики|друзі|група|підписники|foljare|vanner|medlemmar|venner|folgere|medlemmer|seuraajat|kaverit|jasenet|pratele|priatelia|skupin\p{L}*|baratok|csoport|kovetok|prieteni|prijatelji|pratitelji|grupa|znajomi|obserwujacy|członkowie|arkadaslar\p{L}*|takipciler\p{L}*|grup|φιλοι|ομαδα|ακολουθοι|חברים|עוקבים|קבוצה|الاصدقاء|المتابعون|دوستان|ban be|nguoi theo doi|nhom|teman|pengikut)([^\p{L}]|$)|グループ|チーム|フォロワー|友達|成员|成員|群|好友|粉丝|关注者|친구|팔로워|그룹|เพื่อน|ผู้ติดตาม|กลุ่ม/u;
const RECIPIENT =
	/(^|[^a-z])(to|cc|bcc|recipients?|rcpt|invitees?|attendees?|an|kopie|à|para|destinatari\w*|destinataires?|aan|do|кому|копия|宛先|收件人)([^a-z]|$)/i;
const LIST = /^(all|everyone|everybody|team|staff|list|news|announce|company|dev|users|members|group|office)[-+.\w]*@|@(lists?|groups?)\./i;
/** How many people a place has: "7 members". */
const MEMBERS =
	/(\d[\d.,\u00a0\u202f ]{0,12})\s?(?:members?|subscribers?|recipients?|people|followers?|participants?|attendees?|contacts?|users|mitglieder|abonnenten|empfänger|teilnehmer|personen|membres|abonnés|destinataires|personnes|participants|miembros|suscriptores|destinatarios|personas|seguidores|membri|iscritti|destinatari|persone|membros|assinantes|pessoas|leden|abonnees|ontvangers|członków|odbiorców|osób|участник\p{L}*|подписчик\p{L}*|получател\p{L}*|人|名|位|명|üye|kişi|عضو|أعضاء)/iu;
/** Fields of messages that say which room they go to. */
const IN_PLACE = /^(channel|channel_?id|room|room_?id|group_?id|chat_?id|guild_?id|list_?id|segment_?id)$/i;
const CHANNEL = /(^|\s)(#[\p{L}\p{N}][\p{L}\p{N}_-]{1,79})/u;

/** Who will see it. What was not read may say that it is more. */
export function audienceOf(attempt: Attempt, body: Body, kind: Kind): AudienceReading {
	const read = readAudience(attempt, body, kind);
	if (!body.isCut || WIDTH[read.audience] >= WIDTH.unknown) return read;
	return { ...read, audience: "unknown", why: `${read.why}; but there is more in it than was read` };
}

function readAudience(attempt: Attempt, body: Body, kind: Kind): AudienceReading {
	const { hints, control, request, page } = attempt;
	const fields = [
		...hints.filter(({ name }) => !/^(composer|heading|current|page heading|badge)$/.test(name)),
		...body.values.filter(({ secret }) => !secret),
	];
	const recipients: string[] = [];
	let field: AudienceReading | undefined;
	const widen = (reading: AudienceReading) => {
		if (!field || WIDTH[reading.audience] > WIDTH[field.audience]) field = reading;
	};
	for (const { name, label, value } of fields) {
		const shown = cleanText(label || name, 60);
		if (!value || value.length > 2000) continue;
		const isVisibility = ABOUT_VISIBILITY.test(plain(name)) || ABOUT_VISIBILITY.test(plain(label));
		const visible = isVisibility && !value.includes("@") ? (byFlag(name, label, value) ?? byWords(value)) : undefined;
		if (visible) widen({ audience: visible, recipients: [], why: `field '${shown}' is '${cleanText(value, 60)}'` });
		else if (IN_PLACE.test(name) && /^(post|send)$/.test(kind) && request)
			widen({ audience: "group", recipients: [], why: `field '${shown}' names a place` });
		else if (
			(namesPeopleBy(RECIPIENT, name, value) || namesPeople(RECIPIENT, label, value)) &&
			/[@\p{L}]/u.test(value) &&
			!/^(on|off|true|false|trash|inbox)$/i.test(value) &&
			!/redirect|return|url|referer|move/i.test(name)
		) {
			for (const one of value.split(/[,;\n]+/))
				if (one.trim() && recipients.length < 200 && !recipients.includes(cleanText(one, 300))) recipients.push(cleanText(one, 300));
		} else if (isVisibility || /^(public|private|is_public|is_private|internal|anonymous|status|post_status)$/i.test(name)) {
			const audience = byFlag(name, label, value) ?? byWords(value);
			if (audience) widen({ audience, recipients: [], why: `field '${shown}' is '${cleanText(value, 60)}'` });
		} else if (value.length < 40 && hints.some((hint) => hint.value === value) && byWords(value))
			widen({ audience: byWords(value) ?? "unknown", recipients: [], why: `chosen: '${cleanText(value, 60)}'` });
	}
	const places = channelsOf(attempt);
	if (field) return { ...field, recipients: recipients.length ? recipients : places };
	const all =
		/(reply|answer|respond)[\s_-]*(to[\s_-]*)?all|allen antworten|répondre à tous|responder a tod|rispondi a tutti|odpowiedz wszystkim|ответить всем|全員に返信|全部回复/i.test(
			control?.name ?? "",
		);
	if (recipients.length) {
		const list = recipients.find((one) => LIST.test(one.replace(/^.*</, "")));
		if (list || all) return { audience: "group", recipients, why: list ? `'${list.slice(0, 100)}' is an address of many` : "reply to all" };
		return { audience: "named_people", recipients, why: `${recipients.length === 1 ? "recipient" : "recipients"} named in the form` };
	}
	// labels and headings near the control: what it is called itself, then what stands beside it
	const nearby: [string, string][] = [
		["button", control?.name ?? ""],
		...hints.filter(({ name }) => /^(badge|composer|heading)$/.test(name)).map(({ name, value }): [string, string] => [name, value]),
	];
	for (const [what, text] of nearby) {
		const audience = text.length < 120 && (what !== "button" || /^(post|send|share)$/.test(kind) || kind === "submit") ? byWords(text) : undefined;
		// A badge may stand at something else on the page: that few see it is believed of what is written there, and not of what is sent along.
		if (what === "badge" && audience === "requester_only" && !/^(post|send|share|draft)$/.test(kind)) continue;
		if (audience) return { audience, recipients: places, why: `${what} says '${cleanText(text, 80)}'` };
	}
	if (all) return { audience: "group", recipients: places, why: "reply to all" };
	if (/^(post|send|share)$/.test(kind))
		for (const text of [
			control?.name ?? "",
			...(control?.context ?? []),
			...hints.filter(({ name }) => /^(heading|badge|page heading)$/.test(name)).map(({ value }) => value),
		]) {
			const many = MEMBERS.exec(text.slice(0, 300));
			if (many && Number(many[1]?.replace(/\D/g, "")) > 1) return { audience: "group", recipients: places, why: `'${cleanText(many[0], 60)}'` };
		}
	if (places.length) return { audience: "group", recipients: places, why: `channel '${places[0]}'` };
	const person =
		/^(?:message|reply to|chat with|send (?:a )?message to|nachricht an|message à|mensaje a|messaggio a) @?([\p{Lu}@][^,.:;]{1,60})/iu.exec(
			hints.find(({ name }) => name === "composer")?.value ?? "",
		);
	if (person?.[1] && kind === "send")
		return { audience: "named_people", recipients: [cleanText(person[1], 300)], why: `composer says '${cleanText(person[0], 80)}'` };
	if (kind === "draft") return { audience: "requester_only", recipients: [], why: "a draft is seen by its author" };
	for (const part of [...urlParts(request?.url ?? "").path, ...urlParts(page.url).path]) {
		if (/^(dm|dms|direct|private|im|conversations?)$/i.test(part))
			return { audience: "named_people", recipients: [], why: `URL path says ${part}`, guess: true };
		if (/^(public|forums?|timeline|statuses|blog|wiki)$/i.test(part) && /^(post|share)$/.test(kind))
			return { audience: "public", recipients: [], why: `URL path says ${part}`, guess: true };
		if (/^(channels?|groups?|teams?|rooms?)$/i.test(part) && /^(post|send)$/.test(kind))
			return { audience: "group", recipients: [], why: `URL path says ${part}`, guess: true };
	}
	if (kind === "post" && body.values.some(({ name, value }) => /status$/i.test(name) && /^publish(ed)?$/.test(value)))
		return { audience: "public", recipients: [], why: "published" };
	return { audience: "unknown", recipients: [], why: "nothing here tells who will see it" };
}

/** the wider, the more see it; what nobody can tell counts as public, and is known to be worse than a group */
export const WIDTH: Record<Audience, number> = { requester_only: 0, named_people: 1, group: 2, unknown: 3, public: 4 };

function byWords(value: string): Audience | undefined {
	// Hangul and voiced kana come apart in `plain`
	const text = plain(value).normalize("NFC");
	if (ONLY_ONE.test(text) && !/(^|\W)(not|non|nicht) priva/.test(text)) return "requester_only";
	if (/everyone (in|at)|all members/.test(text)) return "group";
	if (PUBLIC.test(text) && !/(non|not|nicht|un)[- ]?(publi|offentl)/.test(text)) return "public";
	return MANY.test(text) ? "group" : undefined;
}

/** Flags: public=true, private=0, a checkbox "Make this reply private". */
function byFlag(name: string, label: string, value: string): Audience | undefined {
	const on = /^(1|true|on|yes)$/i.test(value);
	const off = /^(0|false|off|no|)$/i.test(value);
	if (!on && !off) return undefined;
	const about = byWords(label) ?? byWords(name.replace(/_/g, " "));
	if (about === "public") return on ? "public" : undefined;
	if (about === "requester_only") return on ? "requester_only" : "public";
	return about === "group" && on ? "group" : undefined;
}

function channelsOf({ hints, control, page }: Attempt): string[] {
	const texts = ["composer", "heading", "current", "page heading"].map(
		(which) => hints.find(({ name, value }) => name === which && CHANNEL.test(value))?.value ?? "",
	);
	for (const text of [
		...texts,
		...hints
			.filter(({ name, label }) => /channel|room|group|kanal|canal/i.test(`${name} ${label}`))
			.map(({ value }) => (value.startsWith("#") ? value : "")),
		control?.name ?? "",
		page.title,
	]) {
		const place = CHANNEL.exec(text)?.[2];
		if (place && !/^#\d+$/.test(place)) return [cleanText(place, 300)];
	}
	return [];
}
