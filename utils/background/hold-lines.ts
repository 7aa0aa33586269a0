// Background. What is said of a hold: in the log's lines, to its owner, and to the person.
import type { HoldsPortDown } from "../contracts/content-background";
import type { Action, Attempt, Kind } from "../core/action";
import type { Mismatch } from "../core/contract-fit";
import type { Entry, NewEntry } from "../core/entry";
import type { Hold } from "../core/hold";
import type { Session } from "../core/session";
import { originOf } from "../core/site";
import type { FrameSender } from "../platform/sender";

export const NO_LOG = "the session log can't be written, and nothing is released without it";

export const words = (error: unknown): string => (error instanceof Error ? error.message.split("\n")[0] : String(error)) ?? "";

/** What a later line of a hold repeats of the first. The content stays in the first: it can be long. */
export function lineOf({ session, tabId, id, action, digest, rule, attempts }: Hold) {
	return { session, tabId, hold: id, site: action.target.site, actor: action.actor, digest, rule, attempts } satisfies Partial<NewEntry>;
}

/** The same for a hold that only the log remembers. */
export function lineAfter({ session, tabId, hold, site, actor, digest, rule, attempts }: Entry) {
	return { session, tabId, hold, site, actor, digest, rule, attempts } satisfies Partial<NewEntry>;
}

/** What would go out, for the lines that let it or refuse it. */
export function requestOf({ target, payload }: Action): Pick<NewEntry, "request"> {
	return target.method ? { request: { method: target.method, url: target.url, ...(payload.sha256 ? { bodySha256: payload.sha256 } : {}) } } : {};
}

export function askedMessage({ id, digest, action, expiresAt, mismatch = "" }: Hold): HoldsPortDown {
	const { kind, audience, summary } = action;
	return { type: "asked", hold: id, digest, kind, audience, summary, expiresAt, reason: mismatch && `${mismatch}.` };
}

/** What an action is called to the agent that tried it. */
export const namedAs = ({ kind, audience, summary }: Action) => ({ kind, audience, summary });

const WHOSE = { person: "The person’s contract", agent: "The contract that was declared", policy: "The policy’s contract" } as const;

/** To the agent and in the log, of what a contract refuses. */
export const contractReason = ({ contract, words }: Mismatch): string =>
	`${WHOSE[contract.by]} for this session (${contract.id}) does not allow it. ${words}.`;

/** Where it happens is what the browser says, not what the message says; the path is the message's as far as the origin is right. */
export function seenFrom(attempt: Attempt, from: FrameSender): Attempt {
	const isSame = originOf(attempt.page.url) === originOf(from.url);
	return { ...attempt, page: { ...attempt.page, url: isSame ? attempt.page.url : from.url, topFrame: from.frameId === 0 } };
}

/** What makes two actions the same one: all but who, how and when. */
export function likenessOf({ kind, audience, recipients, target, payload, page }: Action): unknown {
	return { kind, audience, recipients, target, payload, site: page.site };
}

/** Why it is asked about although something would let it through. */
export function brakeWords(kind: Kind, { count, within, rule }: NonNullable<Hold["brake"]>): string {
	const what = { delete: "deletions", post: "posts", send: "messages" }[kind as string] ?? "actions";
	return `${count} ${what} within ${Math.round(within / 1000)} s, counting this one, without a question: asked although ${rule} would let it through`;
}

/** Why the tab is armed, for "who is asking". */
export function armedWords({ why, evidence }: Session): string {
	const telling = evidence.slice(0, 3).join("; ");
	if (why === "by_hand") return "you asked Sayso to guard this tab";
	if (why === "by_policy") return telling || "your settings guard this tab";
	return why === "inherited" ? `this tab was opened from a guarded one${telling ? ` (${telling})` : ""}` : telling;
}
