// Pure. Finds and masks secrets in names, texts and URLs, before anything is written down.

export const MASK = "[secret]";

const SECRET_WORDS = new Set([
	"pass",
	"pwd",
	"passwd",
	"password",
	"passphrase",
	"passcode",
	"passwort",
	"kennwort",
	"secret",
	"otp",
	"totp",
	"mfa",
	"cvc",
	"cvv",
	"csc",
	"cid",
	"pin",
	"ssn",
	"iban",
	"auth",
	"authorization",
	"bearer",
	"credential",
	"credentials",
	"cookie",
	"jwt",
	"csrf",
	"xsrf",
	"nonce",
	"sig",
	"signature",
]);
const SECRET_PARTS =
	/passw|wpnonce|passphrase|secret|token(?!s)|api_?key|access_?key|private_?key|card_?num|cc_?num|credit_?card|security_?code|verification_?code|one_?time|onetimecode|2fa|session_?id|sessid/;

/** Whether a field, header, key or parameter of this name holds a secret: password, token, card, CVC, one-time code. */
export function isSecretName(name: string): boolean {
	const words = name
		.replace(/([a-z0-9])([A-Z])/g, "$1 $2")
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	return words.some((word) => SECRET_WORDS.has(word.replace(/\d+$/, ""))) || SECRET_PARTS.test(words.join("_")) || SECRET_PARTS.test(words.join(""));
}

/** 20261126083422: every tenth moment has a right check digit, and no card of fourteen digits begins so. */
const MOMENT = /^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])([01]\d|2[0-3])[0-5]\d[0-5]\d$/;

/** A card number by its length and check digit, with spaces or dashes between the digits. */
export function isCardNumber(text: string): boolean {
	const digits = text.replace(/[ -]/g, "");
	if (!/^[2-6]\d{12,18}$/.test(digits) || MOMENT.test(digits)) return false;
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]);
		const doubled = i % 2 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

const JWT = /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g;
const BEARER = /\b(bearer|basic|digest|token)\s+[\w.~+/=-]{8,}/gi;
const KNOWN_KEYS =
	/\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[\w-]{16,}|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bxox[abprs]-[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{30,}/g;
const DIGIT_RUN = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/g;
/** `"name": "value"` and `name=value`, for texts that don't parse, since they were cut or are something of their own */
const JSON_PAIR = /"((?:[^"\\]|\\.){1,80})"(\s*:\s*)("(?:[^"\\]|\\.)*(?:"|$)|[^\s,}\]"[{]+)/g;
const FORM_PAIR = /(^|[&?;\s])([^=&?;\s"'<>]{1,80})=([^&;\s"'<>]+)/g;
const HEADER_LINE = /^([\w-]{1,60})(:\s*)(\S.*)$/gm;
const URL_IN_TEXT = /\bhttps?:\/\/[^\s"'<>]+/g;

/** Masks what looks like a secret anywhere in a text. */
export function redactText(text: string): string {
	return text
		.replace(URL_IN_TEXT, redactUrl)
		.replace(JSON_PAIR, (whole, name: string, colon: string) => (isSecretName(name) ? `"${name}"${colon}"${MASK}"` : whole))
		.replace(FORM_PAIR, (whole, before: string, name: string) => (isSecretName(decoded(name)) ? `${before}${name}=${MASK}` : whole))
		.replace(HEADER_LINE, (whole, name: string, colon: string) => (isSecretName(name) ? `${name}${colon}${MASK}` : whole))
		.replace(JWT, MASK)
		.replace(BEARER, (_, scheme: string) => `${scheme} ${MASK}`)
		.replace(KNOWN_KEYS, MASK)
		.replace(DIGIT_RUN, (digits) => (isCardNumber(digits) ? MASK : digits));
}

/** Masks user and password, secret parameters in query and fragment, and what looks like a secret in the path. */
export function redactUrl(url: string): string {
	const cut = url.search(/[?#]/);
	const place = (cut < 0 ? url : url.slice(0, cut))
		.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, `$1${MASK}@`)
		.replace(JWT, MASK)
		.replace(KNOWN_KEYS, MASK);
	if (cut < 0) return place;
	const rest = url.slice(cut).replace(/([?#&;])([^=&?#;]*)=([^&#;]*)/g, (whole, before: string, name: string, value: string) => {
		const text = decoded(value);
		const isSecret = isSecretName(decoded(name)) || isCardNumber(text) || redactBare(text) !== text;
		return isSecret ? `${before}${name}=${MASK}` : whole;
	});
	return place + rest.replace(JWT, MASK);
}

const redactBare = (text: string) => text.replace(JWT, MASK).replace(KNOWN_KEYS, MASK).replace(BEARER, MASK);

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}
