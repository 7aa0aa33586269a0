// Pure. What a contract says, in plain words: "answer the requester only", "not to delete", "at most 3 posts".
import type { Audience, Kind } from "./action";
import type { Contract, ContractItem, Counted } from "./contract";
import { isReading } from "./reading";

const VERB: Record<Kind, string> = {
	post: "post",
	send: "send messages",
	delete: "delete",
	submit: "submit forms",
	update: "change things",
	purchase: "buy or pay",
	share: "change who has access",
	upload: "upload files",
	account: "change accounts",
	draft: "save drafts",
	search: "search",
	read: "read",
	telemetry: "send usage data",
};
const TO: Record<Audience, string> = {
	requester_only: "to the requester only",
	named_people: "to named people",
	group: "to a group",
	public: "publicly",
	unknown: "to anybody",
};
const NOUN: Record<Counted, [one: string, many: string]> = {
	post: ["post", "posts"],
	send: ["message", "messages"],
	delete: ["deletion", "deletions"],
	submit: ["form", "forms"],
	update: ["change", "changes"],
	purchase: ["purchase", "purchases"],
	share: ["change of access", "changes of access"],
	upload: ["upload", "uploads"],
	account: ["account change", "account changes"],
};

export function itemWords({ action, audience, site }: ContractItem): string {
	return [VERB[action], audience && TO[audience], site && `on ${site}`].filter(Boolean).join(" ");
}

/** A post or a message that one person sees is an answer. */
const allowedWords = (item: ContractItem): string =>
	/^(post|send)$/.test(item.action) && item.audience === "requester_only"
		? `answer the requester only${item.site ? ` on ${item.site}` : ""}`
		: itemWords(item);

export function allowWords(allow: readonly ContractItem[]): string {
	const writing = allow.filter(({ action }) => !isReading(action));
	if (!writing.length) return "read only";
	const words = listed(writing.map(allowedWords), "and");
	return words.endsWith("only") ? words : `only ${words}`;
}

export const denyWords = (deny: readonly ContractItem[]): string => `not to ${listed(deny.map(itemWords), "or")}`;

export const siteWords = (sites: readonly string[]): string => `on ${listed(sites, "and")} only`;

export const limitWords = (kind: Counted, most: number): string =>
	most === 0 ? `no ${NOUN[kind][1]}` : `at most ${most} ${NOUN[kind][most === 1 ? 0 : 1]}`;

export const untilWords = (expires: string): string => `until ${new Date(expires).toISOString().slice(0, 16).replace("T", " ")} UTC`;

/** All of it, for the log and the popup. */
export function contractWords({ allow, deny, limits, sites, expires }: Contract): string {
	const counted = Object.entries(limits ?? {}) as [Counted, number | undefined][];
	return [
		allow && allowWords(allow),
		deny?.length ? denyWords(deny) : "",
		...counted.map(([kind, most]) => (most === undefined ? "" : limitWords(kind, most))),
		sites && siteWords(sites),
		expires && untilWords(expires),
	]
		.filter(Boolean)
		.join("; ");
}

function listed(words: readonly string[], last: string): string {
	const all = [...new Set(words)];
	const shown = all.length > 5 ? [...all.slice(0, 4), `${all.length - 4} more`] : all;
	return shown.length < 2 ? (shown[0] ?? "") : `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}
