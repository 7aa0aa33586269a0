// Pure. Batches: like actions of one tab that wait at the same time are one question with a list. Each stays a hold of its own,
// with its own digest and its own ending; a list only says which holds one press may answer.
import type { Action, Kind } from "./action";
import { isBraked } from "./brake";
import { BULK, thingsOf } from "./bulk";
import type { Hold, Lifetime } from "./hold";
import { nounIn } from "./noun";

/** Money, access and accounts are looked at one at a time. */
const ALONE: readonly Kind[] = ["purchase", "share", "account"];

/** What the holds of a batch have in common; undefined for what never joins one. What may differ is shown line by line. */
export function batchKey({ tabId, action, rule, mismatch }: Hold): string | undefined {
	const { kind, audience, reversibility, quantity, target, page, trigger, payload } = action;
	// What only the net saw is sent anew by a yes: its question says how.
	if (ALONE.includes(kind) || trigger.net === "network") return undefined;
	return JSON.stringify([
		...[tabId, kind, audience, reversibility, target.foreign, target.site, page.site, target.origin, target.method, payload.format],
		// What is outside of a contract is no part of a list that is within.
		mismatch === undefined ? "" : rule,
		...[quantity < 0 || quantity >= BULK, shapeOf(target.url, target.method), labelShape(target.label, target.actsOn)],
	]);
}

/** Questions in the order of their oldest hold, each with all that is like it. */
export function groupHolds(holds: readonly Hold[]): Hold[][] {
	const groups = new Map<string, Hold[]>();
	for (const hold of holds) {
		const key = batchKey(hold) ?? hold.id;
		const group = groups.get(key);
		if (group) group.push(hold);
		else groups.set(key, [hold]);
	}
	return [...groups.values()];
}

export function areAlike(holds: readonly Hold[]): boolean {
	const keys = new Set(holds.map(batchKey));
	return holds.length < 2 || (keys.size === 1 && !keys.has(undefined));
}

/** Ten deletions are a bulk deletion, however they were made; and ten posts or messages at once are as hard to take back. */
export function needsExtraStepTogether(holds: readonly Hold[]): boolean {
	const things = holds.reduce((sum, { action }) => sum + thingsOf(action), 0);
	return holds.some((hold) => hold.extraStep) || (isBraked(holds[0]?.action.kind) && holds.length > 1 && things >= BULK);
}

/** What all of them offer; like holds are of one scope, so that a longer yes to the list is one grant. */
export function offersTogether(holds: readonly Hold[]): Lifetime[] {
	const [first, ...rest] = holds;
	if (!first || (rest.length > 0 && needsExtraStepTogether(holds))) return ["once"];
	return first.offers.filter((offer) => rest.every((hold) => hold.offers.includes(offer)));
}

/** `/notes/12` and `/notes/13` are the same place. The last step names the thing, but for POST, where it may name the deed. */
function shapeOf(url: string, method: string): string {
	const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").split(/[?#]/)[0] ?? "";
	const steps = path.split("/").filter(Boolean);
	const isThing = method !== "" && method !== "POST" && method !== "GET" && steps.length > 1;
	return steps.map((step, i) => ((isThing && i === steps.length - 1) || /\d/.test(step) ? "*" : step)).join("/");
}

/** "Delete “Invoice 12”" and "Delete “Invoice 13”" are the same button. */
function labelShape(label: string, actsOn: string): string {
	const own = actsOn.length > 2 ? label.replaceAll(actsOn, "*") : label;
	return own.replace(/["“„«'‘][^"”“»'’]*["”“»'’]/g, "*").replace(/\d+/g, "*");
}

/** The one sentence over the list. */
export function batchSummary(actions: readonly Action[]): string {
	const [first] = actions;
	if (!first) return "";
	const { kind, audience, target } = first;
	const on = target.site ? ` on ${target.site}` : "";
	const to = target.site ? ` to ${target.site}` : "";
	const things = actions.reduce((sum, action) => sum + thingsOf(action), 0);
	const noun = nounIn(target.label, target.actsOn, target.url.startsWith(target.origin) ? target.url.slice(target.origin.length) : "");
	switch (kind) {
		case "delete":
			return `Delete ${things} ${noun}${on}`;
		case "update":
			return `Change ${things} ${noun}${on}`;
		case "post":
			return `Post ${actions.length} times${audience === "public" ? ", publicly," : ""}${on}`;
		case "send":
			return `Send ${actions.length} messages${on}`;
		case "upload":
			return `Upload ${actions.length} times${to}`;
		default:
			return target.method ? `Send data ${actions.length} times${to}` : `Press “${target.label}” ${actions.length} times${on}`;
	}
}

/** The list as one question: what is common to all, the sentence over it, and the earliest end. */
export function asOneHold(holds: readonly [Hold, ...Hold[]], chosen: readonly Hold[]): Hold {
	const [first] = holds;
	if (holds.length === 1) return first;
	const actions = (chosen.length ? chosen : holds).map((hold) => hold.action);
	return {
		...first,
		action: { ...first.action, summary: actions.length === 1 ? (actions[0]?.summary ?? "") : batchSummary(actions) },
		offers: offersTogether(chosen.length ? chosen : holds),
		extraStep: needsExtraStepTogether(chosen.length ? chosen : holds),
		expiresAt: Math.min(...holds.map((hold) => hold.expiresAt)),
		attempts: 1,
	};
}
