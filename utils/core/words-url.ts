// Pure. Machine verbs in URLs and field values ("/posts/4/delete", "action=trash"), and how they are told from slugs.
import type { Kind } from "./action";

const VERBS: [Kind, RegExp][] = [
	[
		"delete",
		/^(do)?(delete|del|remove|destroy|trash|purge|erase|drop|expunge|truncate|empty|unlink|loeschen|supprimer|eliminar)(all|post|item|message|comment|confirm)?$/,
	],
	["purchase", /^(buy|pay|purchase|placeorder)$/],
	["share", /^(ban|unban|block|grant|revoke|makepublic|invite|kick)$/],
	["post", /^(publish|republish|tweet|repost|retweet)$/],
	["send", /^(send|sendmail|resend)$/],
	[
		"update",
		/^(approve|unapprove|unpublish|restore|untrash|spam|unspam|activate|deactivate|enable|disable|lock|unlock|vote|upvote|downvote|rollback|unsubscribe|reject|promote|demote)$/,
	],
];

/** A machine name as words: "deletePost", "delete_post", "delete-post.php". Lower case, at most 8. */
export function machineWords(name: string): string[] {
	const spaced = name.slice(0, 80).replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$3 $2");
	return spaced
		.replace(/\.(php|aspx?|jsp|do|cgi|html?|action)$/i, "")
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u, 8)
		.filter(Boolean);
}

/** The kind that a machine name calls for by its first or last word; `longest` is how many words it may have. */
export function machineVerb(name: string, longest = 4): { kind: Kind; word: string } | undefined {
	const words = machineWords(name);
	if (!words.length || words.length > longest || /^(un|undo|cancel|no|not|can|is|show|get|list|confirm|before|after)$/.test(words[0] ?? ""))
		return undefined;
	for (const [kind, verb] of VERBS) for (const word of [words[0] ?? "", words[words.length - 1] ?? ""]) if (verb.test(word)) return { kind, word };
	return undefined;
}

/** Query and field names whose value names an operation. */
export const OPERATION_NAME = /^(_?(action\d?|act|do|op|cmd|command|task|method|operation|verb|func|function|bulk_?action|bulk)|mode)$/i;
/** What an operation in a query calls for beside a proof; without one such addresses lead to a page. */
export function provenVerb(value: string): { kind: Kind; word: string } | undefined {
	if (/^(log|sign)[_-]?(out|off)$/i.test(value)) return { kind: "account", word: value };
	return /^(revert|subscribe)$/i.test(value) ? { kind: "update", word: value } : undefined;
}
/** Query and field names that alone mean a deletion, whatever stands in them. */
export const DELETING_NAME = /^(delete(_?all\d?|_post|_selected|_item)?|del|trash|purge|empty_?trash|_?delete_?(btn|button|submit))$/i;
/** A GET that carries one of these was made to change something. */
export const PROOF_NAME = /(^|[_-])(wpnonce|nonce|csrf\w*|xsrf\w*|sesskey|form_?key|authenticity_?token|sec_?tok(en)?|token|auth|hash)$/i;
/** Places where verbs are titles: documentation, encyclopedias, blogs, tags. */
export const TITLES =
	/^(docs?|documentation|wiki|tags?|help|blog|articles?|kb|guides?|learn|reference|manual|news|faq|support|search|questions?|topics?|dictionary|word|watch|package|packages|man)$/i;
