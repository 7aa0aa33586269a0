// Pure. What would become of an action that a person types, pastes or picks from the log: asked of the very functions that the
// background asks. What depends on the moment (the volume brake, what a session's contracts have counted) is left out.
import * as z from "zod/mini";
import { Action, Actor, Audience, Kind, NO_PAYLOAD, Reversibility } from "./action";
import { cleanText } from "./clean-text";
import { mismatchOf, withContracts } from "./contract-fit";
import { decide, type Ruling } from "./decide";
import { issuesIn } from "./issue-words";
import type { Policy } from "./managed";
import { readScope } from "./read-rule";
import type { Grant } from "./settings";
import { siteWrong } from "./site";
import { whyWords } from "./why";

/** As a person writes one: what is left out counts as the worst that it can be. */
export const ShortAction = z.strictObject({
	kind: Kind,
	site: z.string().check(z.maxLength(300)),
	/** of the page, where that is another one */
	page: z.optional(z.string().check(z.maxLength(300))),
	audience: z.optional(Audience),
	reversibility: z.optional(Reversibility),
	quantity: z.optional(z.int().check(z.minimum(-1), z.maximum(100_000))),
	actor: z.optional(Actor.shape.kind),
});
type ShortAction = z.infer<typeof ShortAction>;

export type ReadAction = { ok: true; action: Action } | { ok: false; error: string };

/** A scope, a short action, an action of the log, or a whole line of it. */
export function readAction(text: string): ReadAction {
	const written = text.trim();
	if (!/^[[{"]/.test(written)) {
		const read = readScope(written);
		if (!read.ok) return read;
		const { kind, audience, site } = read.scope;
		if (kind === "*" || site === "*") return no(`name one ${kind === "*" ? "kind" : "site"}: an action is not of “*”`);
		return { ok: true, action: actionFrom({ kind, site, ...(audience === "*" ? {} : { audience }) }) };
	}
	let value: unknown;
	try {
		value = JSON.parse(written);
	} catch (error) {
		return no(`it is not JSON: ${cleanText(error instanceof Error ? error.message : String(error), 120)}`);
	}
	const inner = typeof value === "object" && value !== null && "action" in value ? value.action : value;
	if (typeof inner === "object" && inner !== null && "trigger" in inner) {
		const whole = Action.safeParse(inner);
		return whole.success ? { ok: true, action: whole.data } : no(issuesIn(whole.error).slice(0, 3).join("; "));
	}
	const short = ShortAction.safeParse(inner);
	if (!short.success) return no(issuesIn(short.error).slice(0, 3).join("; "));
	for (const [name, site] of [["site", short.data.site] as const, ["page", short.data.page ?? short.data.site] as const]) {
		const wrong = siteWrong(site);
		if (wrong) return no(`${name}: ${wrong}`);
	}
	return { ok: true, action: actionFrom(short.data) };
}

const no = (error: string): ReadAction => ({ ok: false, error });

function actionFrom({
	kind,
	site,
	page = site,
	audience = "unknown",
	reversibility = "unknown",
	quantity = 1,
	actor = "agent",
}: ShortAction): Action {
	const origin = `https://${site}`;
	return {
		...{ kind, audience, recipients: [], audienceWhy: "", reversibility, quantity, payload: NO_PAYLOAD, evidence: [] },
		target: { site, origin, url: `${origin}/`, method: "POST", label: "", actsOn: "", foreign: page !== site },
		trigger: { net: "event", vector: "click", topFrame: true, role: "", name: "" },
		page: { url: `https://${page}/`, title: "", site: page },
		actor: { kind: actor, confidence: 1, evidence: [] },
		summary: `${kind} on ${site}`,
	};
}

export interface Simulated {
	ruling: Ruling;
	why: string;
}

/** In a new session that no task was declared for. @param now epoch ms */
export function simulate(action: Action, policy: Policy, grants: readonly Grant[], now: number): Simulated {
	const first = decide(action, policy, grants, { id: "" }, now);
	const laidDown = (policy.managed?.contracts ?? []).map((contract, i) => ({
		...{ id: `policy-${i + 1}`, by: "policy" as const, session: "", at: now, contract, out: [] },
	}));
	const ruling = first.rule === "actor:human" ? first : withContracts(first, mismatchOf(action, laidDown, [], now));
	return { ruling, why: whyWords(ruling, action, policy, grants) };
}
