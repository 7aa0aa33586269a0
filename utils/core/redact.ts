// Pure. What of an action may be written down: no secrets, and long texts cut, with the hash of what was cut.
import type { Action, Payload, PayloadPart } from "./action";
import { canonical, type Sha256 } from "./canonical";
import { isCardNumber, isSecretName, MASK, redactText, redactUrl } from "./redact-text";
import type { Says } from "./says";

/** characters of a text or of one part that the log keeps */
export const LOG_TEXT = 4096;
/** characters of all parts together */
const LOG_PARTS = 65_536;

/**
 * `hadSecrets` says that something was masked. A hash over bytes that hold a short secret gives the secret away to whoever
 * tries them all, so then neither the payload's hash nor the action's digest may be written down.
 */
export interface Redacted {
	action: Action;
	hadSecrets: boolean;
}

export async function redactAction(action: Action, sha256: Sha256): Promise<Redacted> {
	const payload = redactPayload(action.payload);
	const hadSecrets = payload !== action.payload && canonical(payload) !== canonical(action.payload);
	const { target, page, trigger, actor } = action;
	const redacted: Action = {
		...action,
		recipients: action.recipients.map(redactText),
		audienceWhy: redactText(action.audienceWhy),
		target: { ...target, url: redactUrl(target.url), label: redactText(target.label), actsOn: redactText(target.actsOn) },
		payload: await cutPayload(hadSecrets ? { ...payload, sha256: undefined } : payload, hadSecrets ? undefined : sha256),
		trigger: { ...trigger, name: redactText(trigger.name) },
		page: { ...page, url: redactUrl(page.url).slice(0, 8192), title: redactText(page.title) },
		actor: { ...actor, evidence: actor.evidence.map((line) => redactText(line).slice(0, 200)) },
		evidence: action.evidence.map((line) => redactText(line).slice(0, 300)),
		summary: redactText(action.summary),
		...(action.says && { says: redactSays(action.says) }),
	};
	return { action: withoutUndefined(redacted), hadSecrets };
}

function redactSays({ thing, object, people, ...says }: Says): Says {
	return {
		...says,
		...(thing !== undefined && { thing: redactText(thing) }),
		...(object !== undefined && { object: redactText(object) }),
		...(people && { people: people.map(redactText) }),
	};
}

function redactPayload(payload: Payload): Payload {
	return { ...payload, parts: payload.parts.map(redactPart), text: redactBody(payload.text) };
}

/** Also for surfaces that an agent can look at: only what the page itself calls secret, and what is one by its name or value. */
export function redactPart(part: PayloadPart): PayloadPart {
	if (part.type === "file") return part;
	const isSecret =
		part.type === "secret" || isSecretName(part.name) || (part.label !== undefined && isSecretName(part.label)) || isCardNumber(part.value.trim());
	if (isSecret) return { ...part, type: "secret", value: part.value ? MASK : "", cut: undefined };
	const value = redactBody(part.value);
	return value === part.value ? part : { ...part, value };
}

/** JSON is masked key by key, whatever is not whole JSON by what it looks like. */
function redactBody(text: string): string {
	if (/^\s*[[{]/.test(text)) {
		try {
			const value: unknown = JSON.parse(text);
			const masked = maskValue(value, 0);
			return canonical(masked) === canonical(value) ? text : JSON.stringify(masked);
		} catch {
			// cut or not JSON after all
		}
	}
	return redactText(text);
}

function maskValue(value: unknown, depth: number): unknown {
	if (depth > 100) return MASK;
	if (typeof value === "string") return isCardNumber(value.trim()) ? MASK : redactText(value);
	if (typeof value === "number") return isCardNumber(String(value)) ? MASK : value;
	if (Array.isArray(value)) return value.map((inner) => maskValue(inner, depth + 1));
	if (!value || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, isSecretName(key) && holdsValue(inner) ? MASK : maskValue(inner, depth + 1)]),
	);
}

/** `{"token": null}` and `{"password": ""}` hold nothing, and an object under such a name is looked into. */
const holdsValue = (value: unknown) => (typeof value === "string" && value !== "") || typeof value === "number" || Array.isArray(value);

async function cutPayload(payload: Payload, sha256: Sha256 | undefined): Promise<Payload> {
	let left = LOG_PARTS;
	let isCut = payload.text.length > LOG_TEXT;
	const parts = payload.parts.map((part) => {
		const room = Math.min(LOG_TEXT, left);
		left -= Math.min(part.value.length, room);
		if (part.value.length <= room) return part;
		isCut = true;
		return { ...part, value: part.value.slice(0, room), cut: (part.cut ?? 0) + part.value.length - room };
	});
	if (!isCut) return payload;
	const text = payload.text.slice(0, LOG_TEXT);
	const cut = (payload.cut ?? 0) + payload.text.length - text.length;
	const hash = payload.sha256 ?? (sha256 && (await sha256(payload.text || canonical(payload.parts))));
	return { ...payload, parts, text, ...(cut ? { cut } : {}), sha256: hash };
}

/** IndexedDB keeps `undefined`, JSON doesn't: a line must read the same from both. */
export function withoutUndefined<T>(value: T): T {
	return JSON.parse(JSON.stringify(value)) as T;
}
