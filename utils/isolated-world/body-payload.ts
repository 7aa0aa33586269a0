// Isolated world. The body of a held call as the person is shown it, within the limits of the schema. Bodies of any size cross
// worlds by reference; only the first part is read as text.
import type { MainDescribed } from "../contracts/main-isolated";
import type { Payload } from "../core/action";
import { NO_PAYLOAD } from "../core/no-payload";
import { entriesPayload } from "./form-entries";

const SHOWN = 65_536;
/** Above this no digest of the bytes is made: it would take longer than the person does. */
const DIGEST_UP_TO = 64 * 1024 * 1024;
const SECRET = /pass(word|wd|phrase)?|secret|token|otp|cvc|cvv|pin$/i;

/** SHA-256 in hex; undefined on insecure (http) pages, where WebCrypto is missing. */
async function sha256(bytes: ArrayBuffer): Promise<string | undefined> {
	if (!crypto.subtle) return undefined;
	return Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function textPayload(text: string, contentType: string, size: number, digest: string | undefined): Payload {
	const looksJson = /[/+]json/i.test(contentType) || /^\s*[[{]/.test(text);
	return {
		format: looksJson ? "json" : "text",
		parts: [],
		text: text.slice(0, SHOWN),
		...(text.length > SHOWN && { cut: text.length - SHOWN }),
		size,
		...(digest && { sha256: digest }),
		...(contentType && { contentType: contentType.slice(0, 500) }),
	};
}

/** Called bytes, text is still text to whoever reads it. */
function isUtf8(head: Uint8Array): boolean {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
		return true;
	} catch {
		return false;
	}
}

export async function bodyPayload(body: MainDescribed["body"]): Promise<Payload> {
	if (body.kind === "none" || body.kind === "opaque") return NO_PAYLOAD;
	if (body.kind === "entries") return entriesPayload(body.entries.map(([name, value]) => ({ name, value, label: "", secret: SECRET.test(name) })));
	if (body.kind === "text") {
		if (/x-www-form-urlencoded/i.test(body.contentType)) {
			// A question mark at the beginning is part of the first name.
			const entries = [...new URLSearchParams(body.text.replace(/^\?/, "%3F"))];
			const payload = entriesPayload(entries.map(([name, value]) => ({ name, value, label: "", secret: SECRET.test(name) })));
			return { ...payload, contentType: body.contentType.slice(0, 500) };
		}
		const bytes = new TextEncoder().encode(body.text.length > DIGEST_UP_TO ? "" : body.text);
		return textPayload(
			body.text,
			body.contentType,
			bytes.byteLength,
			body.text.length > DIGEST_UP_TO ? undefined : await sha256(bytes.buffer as ArrayBuffer),
		);
	}
	const { blob, contentType } = body;
	const digest = blob.size <= DIGEST_UP_TO ? await sha256(await blob.arrayBuffer()) : undefined;
	const head = new Uint8Array(await blob.slice(0, SHOWN).arrayBuffer());
	const isText = !head.includes(0) && (!/octet-stream|image\/|audio\/|video\/|zip|pdf/i.test(contentType) || isUtf8(head));
	if (!isText)
		return { format: "binary", parts: [], text: "", size: blob.size, ...(digest && { sha256: digest }), contentType: contentType.slice(0, 500) };
	const payload = textPayload(new TextDecoder("utf-8", { ignoreBOM: true }).decode(head), contentType, blob.size, digest);
	return blob.size > SHOWN ? { ...payload, cut: blob.size - SHOWN } : payload;
}
