// Background. A body that the network showed, in the words of a question.
import type { SeenBody } from "../contracts/content-background";
import { NO_PAYLOAD, type Payload } from "../core/action";

const MOST_TEXT = 65_536;

export function payloadOf(body: SeenBody | undefined): Payload {
	if (!body || body.kind === "none") return NO_PAYLOAD;
	if (body.kind === "entries") {
		const parts = body.entries.slice(0, 2000).map(([name, value]) => ({
			...{ name: name.slice(0, 500), value: value.slice(0, MOST_TEXT) },
			type: /passw|secret|cvc|cvv/i.test(name) ? ("secret" as const) : ("text" as const),
			...(value.length > MOST_TEXT ? { cut: value.length - MOST_TEXT } : {}),
		}));
		return { format: "entries", parts, text: "", size: -1 };
	}
	if (body.kind === "bytes")
		return { format: "binary", parts: [], text: "", size: Math.floor((body.base64.length * 3) / 4), contentType: body.contentType };
	const { text, contentType } = body;
	const cut = text.length - MOST_TEXT;
	return {
		...{ format: /json/.test(contentType) ? "json" : "text", parts: [], text: text.slice(0, MOST_TEXT), contentType },
		...{ size: new TextEncoder().encode(text).length, ...(cut > 0 ? { cut } : {}) },
	} as Payload;
}
