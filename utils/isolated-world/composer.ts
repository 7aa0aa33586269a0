// Isolated world. Tells whether Enter or Ctrl+Enter in the focused element would send what is written there.
import type { Kind } from "../core/action";
import { controlKind } from "../core/control-kind";
import { readActing, words } from "../core/words";
import { accessibleName, all, first, is, tagOf } from "./accessible-name";
import { COMPOSER, describeControl, parentOf, textIn } from "./describe-control";

const CHAT =
	/^(message|chat|nachricht|messages?|écri|mensaje|messaggio|mensagem|bericht|wiadomość|сообщение|написать|メッセージ|消息|发消息|发送消息|رسالة|dm|send a message|type a message|write a message|reply|say)/i;
const COMMENT =
	/(comment|reply|kommentar|antwort|comentario|comentário|commento|commentaire|réponse|reactie|komentarz|комментари|コメント|返信|评论|回复|تعليق|رد)/i;
/** fields of a letter or article: there Enter begins a new line */
const LETTER =
	"input:is([name*=subject i],[name*=title i],[name=to i],[name=_to],[aria-label*=subject i],[aria-label*=betreff i],[aria-label*=asunto i])";

/** undefined: that key only writes. Structure that tells: a labelled message field, a send-like button beside it, no subject line. */
export function composerSend(
	element: Element,
	key: { key: string; ctrl: boolean; meta: boolean; shift: boolean },
): { kind: Kind; why: string } | undefined {
	if (key.key !== "Enter" || !is(element, `${COMPOSER},input[type=text],input:not([type])`) || !textIn(element)) return undefined;
	const modified = key.ctrl || key.meta;
	if (key.shift && !modified) return undefined;
	const single = element.localName === "input";
	// Enter in a form's text field submits the form, which is held as such.
	if (single && (element as HTMLInputElement).form) return undefined;
	const name = accessibleName(element);
	const chat = CHAT.test(name) && !/body|text$/i.test(name);
	const comment = COMMENT.test(name);
	const { button, kind, letter } = surroundings(element);
	const place = /#[\p{L}\p{N}_-]{2}/u.test(name);
	const named = place || comment ? "post" : "send";
	if (modified)
		return button || chat || comment
			? { kind: kind ?? named, why: `Ctrl+Enter in '${name.slice(0, 60)}'${button && ` beside '${button}'`}` }
			: undefined;
	if (letter) return undefined;
	if (chat || place) return { kind: named, why: `Enter in '${name.slice(0, 60)}'` };
	if (comment && element.localName !== "textarea") return { kind: "post", why: `Enter in '${name.slice(0, 60)}'` };
	if (kind === "send" && !(element as HTMLTextAreaElement).form) return { kind, why: `Enter in a field beside '${button}'` };
	return undefined;
}

/** A button nearby that sends or posts what is written, and whether this is a letter. */
function surroundings(element: Element): { button: string; kind?: Kind; letter: boolean } {
	let around: Element | null = parentOf(element);
	for (let left = 6; around && left > 0 && tagOf(around) !== "body"; left--, around = parentOf(around)) {
		const letter = Boolean(first(around, LETTER));
		for (const button of all(around, "button,[role=button],input[type=submit]", 30)) {
			const name = accessibleName(button);
			const reading = words(name).length < 5 ? readActing(name) : undefined;
			const kind = reading ? reading.kind : !name ? controlKind({ ...describeControl(button), composed: "x", type: "button" })?.kind : undefined;
			if (kind === "send" || kind === "post") return { button: name.slice(0, 40) || "icon", kind, letter };
		}
		if (letter) return { button: "", letter };
	}
	return { button: "", letter: false };
}
