// Pure. Whether a field's label says for whom something is: "To:", and not "Maximum number of changes to show".
import { OPERATION_NAME } from "./words-url";

const SHORT = /^\W*(to|cc|bcc|an|à|para|aan|do|кому)[\W_]*$/i;

/** @param recipient names of such fields, which short words are among */
export function namesPeople(recipient: RegExp, label: string, value: string): boolean {
	if (!recipient.test(label)) return false;
	const words = label.trim().split(/\s+/);
	// In a sentence a short word tells only where it stands at an end: "To whom …", "Send this file to", and not "Reply to requestors".
	if (value.includes("@") || words.length < 3 || [words[0], words[words.length - 1]].some((word) => SHORT.test(word ?? ""))) return true;
	return recipient.test(words.filter((word) => !SHORT.test(word)).join(" "));
}

/** "assigned_to_id", "relation[issue_to_id]", "moved_to": what something belongs to or goes to, and nobody who gets a message. */
const TO_A_THING =
	/(assign(ed)?|relat\w*|issues?|link(ed)?|mov(e|ed)|cop(y|ied)|belongs|refers|add(ed)?|redirect|return|go|back|valid|up|from)[_-]to([^a-z]|$)/i;

/** The same of a field's machine name, where "do" says what to do, in whatever language it is "to". An address of mail is somebody's anywhere. */
export const namesPeopleBy = (recipient: RegExp, name: string, value: string): boolean =>
	recipient.test(name) && (value.includes("@") || !(OPERATION_NAME.test(name.replace(/\[.*$/s, "")) || TO_A_THING.test(name)));
