// Pure. GET addresses that read like an action, as patterns that the browser's own rules can use (RE2: no look-around). Narrower
// than `urlAction`, which can weigh words; what matches here is stopped at the network unless it has a pass.

const DELETES = "(?:do)?(?:delete|del|remove|destroy|purge|erase|expunge|unlink)(?:all|_?posts?|_?items?|_?messages?|_?comments?)?";
const OTHERS = "trash|publish|send|resend|ban|block|revoke|drop|buy|pay|purchase|tweet|retweet";
const VERB = `(?:${DELETES}|${OTHERS})`;
const FILE = "(?:[.](?:php|aspx?|jsp|do|cgi|action))?";
/** an id: with a digit in it, and no more than letters, digits and dashes */
const THING = "[a-z0-9_-]*[0-9][a-z0-9_-]*";
const ID_QUERY = "(?:[?]|[?][^#]*&)[a-z_]*(?:id|ids|uid|key|item|post|p)(?:%5b%5d|\\[\\])?=[^&#]";
const START = "^https?://[^/?#]+/(?:[^?#]*/)?";

export const ACTING_GET: readonly string[] = [
	// ?action=delete, &do=trash
	`^https?://[^?#]+[?](?:[^#]*&)?_?(?:action[0-9]?|act|do|op|cmd|command|task|operation|bulk_?action)=(?:[a-z]+[_-])?${VERB}(?:[_-][a-z]+)?(?:&|#|$)`,
	// /posts/4/delete
	`${START}${THING}/${VERB}${FILE}/?(?:[?#]|$)`,
	// /delete/4, /act/delete.php?id=4
	`${START}${VERB}${FILE}/${THING}/?(?:[?#]|$)`,
	`${START}${VERB}${FILE}/?${ID_QUERY}`,
];
/** Places where verbs are titles: documentation, encyclopedias, blogs, tags. */
export const NOT_ACTING_GET =
	"^https?://(?:(?:docs?|developers?|help|support|learn|kb|blog)[.]|[^/?#]+/(?:[^?#]*/)?(?:docs?|documentation|wiki|tags?|help|blog|articles?|kb|guides?|learn|reference|manual|news|faq|support|search|questions?|topics?|dictionary|word|watch|packages?|man)/)";

const acting = ACTING_GET.map((pattern) => new RegExp(pattern, "i"));
const titles = new RegExp(NOT_ACTING_GET, "i");

/** Whether the net stops a GET to this address. */
export function isActingGet(url: string): boolean {
	return acting.some((pattern) => pattern.test(url)) && !titles.test(url);
}
