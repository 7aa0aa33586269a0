// Pure. Names machine operations: GraphQL fields, JSON-RPC methods, values of `action=`, path segments of APIs.
import type { Kind } from "./action";
import { machineWords } from "./words-url";

const READS =
	/^(get|fetch|list|read|count|is|can|has|check|validate|preview|lint|load|poll|describe|lookup|view|show|export|download|viewer|me|ping|render|info|status)$/;
const SEARCHES = /^(search|find|query|autocomplete|suggest|typeahead|msearch|filter)$/;
const UNDOES = /^(un|undo|undelete|untrash|restore|recover|cancel|dismiss|unarchive)$/;
const DELETES =
	/^(delete|deletes|deleted|remove|destroy|trash|purge|erase|drop|expunge|truncate|empty|wipe|del|bulkdelete|deleteall|terminate|deactivate|unlink|rm)$/;

/** Verbs by kind where they stand alone; with one of the nouns below they become more precise. Riskiest first. */
const VERBS: [Kind, RegExp][] = [
	["purchase", /^(pay|purchase|buy|checkout|charge|donate|placeorder|transfer|withdraw|refund)$/],
	["share", /^(share|grant|ban|unban|kick|promote|demote|authorize|revoke|block|unblock|mute)$/],
	["account", /^(login|signin|signup|register|logon|authenticate|signout|logout|password|passwords|passwd|otp|mfa|2fa)$/],
	["post", /^(publish|tweet|repost|retweet|post|comment|reply|answer|broadcast)$/],
	["send", /^(send|sendmail|resend|forward|invite|notify|email|dm)$/],
	["upload", /^(upload|import|attach)$/],
	["draft", /^(autosave|autosaves|draft|drafts|savedraft)$/],
	[
		"update",
		/^(update|edit|set|patch|move|rename|mark|toggle|archive|unarchive|like|unlike|star|unstar|follow|unfollow|vote|upvote|save|reorder|assign|close|reopen|resolve|merge|approve|lock|pin|favorite|favourite|bookmark|react|hide|watch|unwatch|snooze|enable|disable|subscribe|unsubscribe|modify|change|replace|upsert)$/,
	],
	["submit", /^(create|add|insert|new|submit|make|start|register|open|put)$/],
];

/** What these do to a post, a message or a follower publishes nothing: "FavoriteTweet", "markMessage". */
const LIGHT = /^(un)?(like|favou?rite|star|pin|vote|upvote|downvote|bookmark|mark|follow|react|subscribe|watch|archive|snooze|hide|collapse|dim)$/;

/** What creating, adding or changing such a thing means. */
const NOUNS: [Kind, RegExp][] = [
	["purchase", /^(orders?|payments?|checkouts?|purchases?|invoices?|charges?|donations?|transfers?|subscriptions?|bids?|bookings?|reservations?)$/],
	[
		"account",
		/^(passwords?|accounts?|credentials?|tokens?|sessions?|login|signin|signup|users?|registrations?|(api|ssh)keys?|emailaddress|mfa|2fa)$/,
	],
	["share", /^(permissions?|collaborators?|members?|memberships?|access|acls?|roles?|shares?|sharing|visibility|grants?|ownership)$/],
	[
		"post",
		/^(posts?|comments?|repl(y|ies)|answers?|topics?|threads?|tweets?|statuses|toots?|discussions?|reviews?|issues?|notes?|stories|reels?|reactions?|questions?|articles?)$/,
	],
	["send", /^(messages?|mails?|emails?|invitations?|invites?|dms?|chats?|sms|newsletters?|campaigns?)$/],
	["upload", /^(uploads?|files?|attachments?|media|images?|photos?|videos?|assets?|blobs?)$/],
	["draft", /^(drafts?|autosaves?)$/],
];

interface OperationReading {
	kind: Kind;
	word: string;
	/** named by a noun alone ("/api/comments"): less telling than a verb */
	byNoun: boolean;
}

/** "resolveHandle" asks; tickets, alerts and discussions that are resolved are done with. */
const isLookup = ([verb, thing = ""]: readonly string[]): boolean =>
	verb === "resolve" && /^(names?|hosts?|dns|urls?|uris?|links?|paths?|address(es)?|handles?|did|domains?|locale|route)$/.test(thing);

/** "deletePost", "chat.postMessage", "order.create". undefined: says nothing. */
export function operationKind(name: string): OperationReading | undefined {
	const words = machineWords(name);
	const said = (kind: Kind, word: string): OperationReading => ({ kind, word, byNoun: false });
	const start = words[0] ?? "";
	if (UNDOES.test(start)) return said("update", start);
	for (const word of words) if (DELETES.test(word)) return said("delete", word);
	if (SEARCHES.test(start)) return said("search", start);
	if (READS.test(start) || isLookup(words)) return said("read", start);
	const noun = nounKind(words);
	if (noun?.kind === "draft") return said("draft", noun.word);
	if (LIGHT.test(start)) return said("update", start);
	for (const [kind, verb] of VERBS)
		for (const word of words) {
			if (!verb.test(word)) continue;
			// "add_block": a thing on a page
			if (/^blocks?$/.test(word) && word !== start && !words.some((other) => /^(users?|members?|accounts?|people|contacts?)$/.test(other))) continue;
			const letter = kind === "post" && words.find((other) => /^(messages?|mails?|emails?|dms?)$/.test(other));
			if (letter) return said("send", `${word} ${letter}`);
			if (kind === "submit" && noun) return said(noun.kind, `${word} ${noun.word}`);
			if (kind === "update" && noun && (noun.kind === "account" || noun.kind === "share")) return said(noun.kind, `${word} ${noun.word}`);
			return said(kind, word);
		}
	return noun;
}

/** What writing to a collection of that name means ("comments"). */
export function nounKind(words: readonly string[]): OperationReading | undefined {
	for (const [kind, noun] of NOUNS) for (const word of words) if (noun.test(word)) return { kind, word, byNoun: true };
	return undefined;
}
