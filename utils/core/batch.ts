// Pure. Batches: like actions of one tab that wait at the same time are one question with a list. Each stays a hold of its own,
// with its own digest and its own ending; a list only says which holds one press may answer.
import type { Action, Kind } from "./action";
import { isBraked } from "./brake";
import { BULK, thingsOf } from "./bulk";
import { englishOf } from "./english-summary";
import type { Hold, Lifetime } from "./hold";
import { nounKeyOf, nounOf } from "./noun";
import type { Says } from "./says";

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
export function batchSays(actions: readonly [Action, ...Action[]]): { summary: string; says: Says } {
	const [{ kind, audience, target }] = actions;
	const texts = [target.label, target.actsOn, target.url.startsWith(target.origin) ? target.url.slice(target.origin.length) : ""] as const;
	const things = { count: actions.reduce((sum, action) => sum + thingsOf(action), 0), noun: nounKeyOf(...texts) };
	const times = { count: actions.length };
	const sentence = (): Says => {
		switch (kind) {
			case "delete":
				return { form: "delete_many", ...things };
			case "update":
				return { form: "change_many", ...things };
			case "post":
				return { form: audience === "public" ? "post_times_public" : "post_times", ...times };
			case "send":
				return { form: "send_times", ...times };
			case "upload":
				return { form: "upload_times", ...times };
			default:
				return target.method ? { form: "data_times", ...times } : { form: "press_times", thing: target.label.slice(0, 120), ...times };
		}
	};
	const says: Says = { ...sentence(), ...(target.site && { site: target.site }) };
	return { summary: englishOf(says, nounOf(...texts)), says };
}

/** The list as one question: what is common to all, the sentence over it, and the earliest end. */
export function asOneHold(holds: readonly [Hold, ...Hold[]], chosen: readonly Hold[]): Hold {
	const [first] = holds;
	if (holds.length === 1) return first;
	const [one = first.action, ...others] = (chosen.length ? chosen : holds).map((hold) => hold.action);
	return {
		...first,
		action: { ...first.action, ...(others.length ? batchSays([one, ...others]) : { summary: one.summary, says: one.says }) },
		offers: offersTogether(chosen.length ? chosen : holds),
		extraStep: needsExtraStepTogether(chosen.length ? chosen : holds),
		expiresAt: Math.min(...holds.map((hold) => hold.expiresAt)),
		attempts: 1,
	};
}
