// Pure. Names an action from the fields that would be sent: password, card, file, recipients, comment.
import type { Attempt, Kind } from "./action";
import type { Body } from "./body-parts";
import { namesPeople, namesPeopleBy } from "./for-whom";

const CARD = /card[-_ ]?(num|no)|cc[-_]?(num|csc|exp)|cvv|cvc|iban|kartennummer|numéro de carte|número de tarjeta/i;
const RECIPIENT = /(^|[^a-z])(to|cc|bcc|recipients?|rcpt|invitees?|attendees?|guests?|participants?)([^a-z]|$)/i;
const PUBLIC_TEXT =
	/comment|reply|answer|(?<!p)review|tweet|status|post|topic|kommentar|antwort|beitrag|commentaire|réponse|comentario|respuesta|comentário|resposta|commento|risposta|reactie|komentarz|комментари|ответ|コメント|返信|评论|回复|تعليق/i;
/** What a field called "status" has in it where it is no text that somebody writes. */
const STATE =
	/^(new|open(ed)?|closed?|resolved|rejected|stalled|deleted|(in)?active|(en|dis)abled?|pending|drafts?|publish(ed)?|public|private|on|off|true|false|null)$/i;
const isState = (name: string, label: string, value: string): boolean =>
	(/status$/i.test(name) && STATE.test(value)) || (/^status\W*$/i.test(label) && /^[a-z\d_]+$/.test(value));
const MESSAGE_TEXT =
	/message|msg|body|enquiry|inquiry|feedback|nachricht|mensaje|messaggio|mensagem|bericht|wiadomość|сообщение|メッセージ|消息|رسالة/i;

/** undefined: nothing in the fields tells. */
export function formKind({ hints }: Attempt, { values }: Body): { kind: Kind; why: string } | undefined {
	const by = (kind: Kind, field: { name: string; label?: string }) => ({ kind, why: `field '${(field.label || field.name).slice(0, 60)}'` });
	const card = values.find(({ name, label, value, secret }) => CARD.test(name) || CARD.test(label) || (secret && isCardNumber(value)));
	if (card) return by("purchase", card);
	const password = values.find(({ name, secret }) => secret && /pass|pwd|pin|otp/i.test(name) && !/csrf|nonce/i.test(name));
	if (password) return by("account", password);
	const to = [...values, ...hints].find(
		({ name, label, value }) =>
			value.trim() &&
			!/^(visib|who |sichtbar)/i.test(label) &&
			(namesPeopleBy(RECIPIENT, name, value) || (/[@\p{L}]/u.test(value) && namesPeople(RECIPIENT, label, value))),
	);
	if (to) return by("send", to);
	const written = values.filter(
		({ name, label, value, secret }) =>
			!secret &&
			value.length > 1 &&
			!isState(name, label, value) &&
			!/^(_|post_?id|comment_post|.*(_id|token|nonce))/i.test(name) &&
			!/^-?\d+$/.test(value),
	);
	const text = written.find(({ name, label }) => PUBLIC_TEXT.test(name) || PUBLIC_TEXT.test(label));
	if (text && text.value.length > 1) return by("post", text);
	const message = written.find(({ name, label }) => MESSAGE_TEXT.test(name) || MESSAGE_TEXT.test(label));
	if (message) return by("send", message);
	const file = values.find((value) => value.file);
	return file && by("upload", file);
}

/** 13 to 19 digits with a right check digit, whatever the field is called. */
function isCardNumber(value: string): boolean {
	const digits = value.slice(0, 40).replace(/[ -]/g, "");
	if (!/^\d{13,19}$/.test(digits)) return false;
	let sum = 0;
	for (let at = 0; at < digits.length; at++) {
		const digit = Number(digits[digits.length - 1 - at]) * (at % 2 ? 2 : 1);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
}
