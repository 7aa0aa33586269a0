// Pure. Reads the machine names of a control (id, class, test id, icon names) for what a wordless button does.
import type { ActingKind } from "./words-acting";

const DELETES = /(^|[^a-z])(delete|trash|destroy|purge|dustbin|wastebasket|garbage)|(delete|trash|destroy)(_?(btn|button|icon|link)|[^a-z]|$)|🗑/;
const SENDS = /(^|[^a-z])(send|paper-?plane)([^a-z]|(btn|button|icon)|$)|(btn|button|icon)send/;
const POSTS = /(^|[^a-z])(publish|(submit|post|add)-?_?(comment|reply|post|tweet))([^a-z]|btn|button|$)|tweetbutton/;
/** In the same names they say that the control is about deleting, sending, … without doing it. */
const HARMLESS =
	/cancel|close|dismiss|open|toggle|trigger|undo|undelete|untrash|restore|filter|search|nav|folder|mailbox|count|dropdown|show|hide|view|sort|(^|[^a-z])(un|tab|no|not|non)[^a-z]/;

/** `marks` as in `Control`: lower case, joined by spaces. Sending and posting count only where something is composed. */
export function iconKind(marks: string, composed: boolean): { kind: ActingKind; word: string } | undefined {
	if (!marks || HARMLESS.test(marks)) return undefined;
	const found = DELETES.exec(marks);
	if (found) return { kind: "delete", word: found[0].trim() };
	const posts = composed && POSTS.exec(marks);
	if (posts) return { kind: "post", word: posts[0].trim() };
	const sends = composed && SENDS.exec(marks);
	return sends ? { kind: "send", word: sends[0].trim() } : undefined;
}
