// Pure. Whether a field's label says for whom something is: "To:", and not "Maximum number of changes to show".
const SHORT = /^\W*(to|cc|bcc|an|à|para|aan|do|кому)[\W_]*$/i;

/** @param recipient names of such fields, which short words are among */
export function namesPeople(recipient: RegExp, label: string, value: string): boolean {
	if (!recipient.test(label)) return false;
	const words = label.trim().split(/\s+/);
	// In a sentence a short word tells only where it stands at an end: "To whom …", "Send this file to".
	if (value.includes("@") || words.length < 4 || [words[0], words[words.length - 1]].some((word) => SHORT.test(word ?? ""))) return true;
	return recipient.test(words.filter((word) => !SHORT.test(word)).join(" "));
}
