// Pure. GET addresses that read like an action, as patterns that the browser's own rules can use: RE2 without look-around, and
// small, since one may take no more than 2 kB compiled (about 110 letters). Narrower than `urlAction`, which can weigh words: what
// matches here is stopped at the network unless it has a pass, so an address that anybody reads must not match.

import { SOME_VERB } from "./some-verb";

const QUERY = "^[^#]*[?&;][a-z_]*";
const PATH = "^[^?#]*/";
const NEXT = "(?:[&;#]|$)";
const END = "/?(?:[?#]|$)";
const OPERATION = `${QUERY}(?:act(?:ion)?|op(?:eration)?|c(?:omman|m)d|do|task)[0-9]?=(?:[a-z]+[_.-])?`;
/** a digit, or hex with two; not "v2", "windows-10", "mp3" */
const ID = "(?:[0-9]|[a-f-]*[0-9][a-f-]*[0-9][0-9a-f-]*)";
/** drawn letters and digits */
const MIXED = "[a-z]*[0-9]+[a-z]+[0-9]+[a-z][a-z0-9]*";
const DELETES = "(?:del(?:ete)?|remove|destroy|purge|erase|unlink)";
const THING = "(?:post|item|user|comment|message|product|file|all)";

/** What a query says outright, and deletions of a numbered thing among questions, topics and articles: no place makes a title of them. */
const SURE: readonly string[] = [
	// ?action=delete, &do=deletepost, &task=article.remove; but not "deleted", "remover"
	`${OPERATION}(?:delete|remove)(?:[a-ce-qs-z_.-][a-z_.-]*)?${NEXT}`,
	`${OPERATION}(?:destroy|purge|trash)(?:_?(?:all|post|item|comment))?${NEXT}`,
	`${OPERATION}(?:del|erase)(?:_[a-z]+|all|post|msg|item|user)?${NEXT}`,
	`${OPERATION}(?:publish|resend|ban|revoke|expunge|unlink)${NEXT}`,
	`${QUERY}mode=delete(?:_?[a-ce-z][a-z]*)?${NEXT}`,
	// ?_method=DELETE: some servers take a GET for that, WordPress's REST API for one
	`^[^#]*[?&;]_method=(?:delete|put|patch|post)${NEXT}`,
	// ?delete=4, &del_id=4
	`^[^#]*[?&;](?:del(?:ete)?|remove|trash|destroy)(?:_?(?:id|post|item|user))?(?:%5b%5d|\\[\\])?=[0-9a-f]*[1-9][0-9a-f]*${NEXT}`,
	// DokuWiki: brings back an old version, signs out
	`^[^#]*[?&;]do=(?:revert|logout)[&;](?:.*[&;])?sectok=[0-9a-f]`,
	// Request Tracker: a form sent by address, the owner of a ticket; whatever is switched by its number
	`^[^#]*[?&;]submitticket=[^&;#]`,
	`${PATH}ticket/display[.]html[?](?:.*[&;])?action=(?:un)?(?:take|steal)${NEXT}`,
	`${PATH}helpers/addtimeworked[?]`,
	`${PATH}toggle/[a-z]+[?](?:.*[&;])?id=[0-9]`,
	`${PATH}(?:questions?|topics?|articles?|news|support|blog|tags?|packages?)/[0-9]+/(?:delete|remove|destroy|trash)${END}`,
	`${PATH}(?:posts?|comments?|tickets?|messages?|entries)/[0-9]+/(?:delete|remove|destroy|trash)${END}`,
];
const LIKELY: readonly string[] = [
	// /posts/4/delete
	`${PATH}${ID}/(?:${DELETES}|trash)${END}`,
	`${PATH}${ID}/(?:delete|remove)[_-]?${THING}s?${END}`,
	`${PATH}${ID}/(?:publish|resend|ban|revoke|retweet|expunge)${END}`,
	`${PATH}${MIXED}/(?:delete|remove|destroy|trash|revoke)${END}`,
	// /delete/4, /delete/user/4, /delete_item/4
	`${PATH}(?:${DELETES}|revoke|resend|ban)/${ID}${END}`,
	`${PATH}(?:delete|remove|destroy)/${MIXED}${END}`,
	`${PATH}(?:delete|remove|destroy)[_/-]?(?:[a-z_]*id|${THING}s?)/[a-f-]*[0-9][0-9a-f-]*${END}`,
	// /delete?id=4, /delete_post?post=4
	`${PATH}(?:del(?:ete)?|remove|destroy)(?:[_-]?${THING}s?)?/?[?].*(?:id|key|item|post)s?=`,
	// /item_delete.php?id=4
	`${PATH}[a-z0-9_-]*(?:(?:delete|remove|destroy)[a-z_]*|[/_-]del)[.](?:php|aspx?|jsp|do|cgi|action)[?].*(?:id|item|no)=`,
];

/** Places where verbs are titles or names: documentation, encyclopedias, blogs by date, catalogues of icons and songs. */
export const NOT_ACTING_GET: readonly string[] = [
	"^https?://(?:docs?|developers?|help|support|learn|kb|blog|cdn|static|img|icons?)[.]",
	`${PATH}(?:docs?|documentation|wiki|tags?|help|blog|articles?|kb|guides?|learn|reference|manual|man)/`,
	`${PATH}(?:news|faq|support|search|questions?|topics?|dictionary|word|watch|packages?|issues)/`,
	`${PATH}(?:icons?|img|images|assets|static|track|song|app|(?:19|20)[0-9][0-9]/[01][0-9])/`,
	"^https?://[^/]+/(?:19|20)[0-9][0-9]/",
];

/** All patterns, and whether `NOT_ACTING_GET` excepts from them. */
export const ACTING_GET: readonly { pattern: string; isSure: boolean }[] = [
	...SURE.map((pattern) => ({ pattern, isSure: true })),
	...LIKELY.map((pattern) => ({ pattern, isSure: false })),
];

const compiled = (patterns: readonly string[]) => patterns.map((pattern) => new RegExp(pattern, "i"));
const sure = compiled(SURE);
const likely = compiled(LIKELY);
const titles = compiled(NOT_ACTING_GET);

/** Longer ones are not looked at to their end: unlike the browser's rules, this would take time. */
const LONGEST = 4096;

/** Whether the net stops a GET to this address. */
export function isActingGet(address: string): boolean {
	if (!SOME_VERB.test(address)) return false;
	const url = address.slice(0, LONGEST);
	const fits = (pattern: RegExp) => pattern.test(url);
	return sure.some(fits) || (likely.some(fits) && !titles.some(fits));
}
