// Pure. What happens to an action: the evaluation order deny → ask → allow, the presets, and each kind's default.
import type { Action, Kind } from "./action";
import { BULK } from "./bulk";
import type { Mismatch } from "./contract-fit";
import { grantCovers } from "./grant";
import type { Lifetime } from "./hold";
import type { Policy } from "./managed";
import { presetFor } from "./preset";
import { readingsOf } from "./raised";
import { isReading } from "./reading";
import { effectiveAudience, isAbout } from "./scope";
import type { Session } from "./session";
import type { Grant, Rule } from "./settings";

/**
 * `rule` names what decided: a rule's or grant's id, or `default:post`, `preset:read_only`, `preset:read_only@forum.example`,
 * `managed:…`, `actor:human` (`why.ts` has the words). `offers` and `extraStep` are for the question: the lifetimes it may offer, and
 * whether a plain press is not enough.
 */
export interface Ruling {
	effect: "allow" | "ask" | "deny";
	path: "policy" | "grant";
	rule: string;
	offers: Lifetime[];
	extraStep: boolean;
	/** so many things within so many ms, though this rule or grant would let it through (`brake.ts`) */
	brake?: { count: number; within: number; rule: string };
	/** it is not within what was declared (`contract-fit.ts`) */
	mismatch?: Mismatch;
}

const GRAVE: readonly Kind[] = ["purchase", "share", "account"];

/** Of what adapters of the person's own have raised, nothing is decided looser than without them. */
export function decide(
	action: Action,
	...on: [policy: Policy, grants: readonly Grant[], session: Pick<Session, "id" | "parent">, now: number]
): Ruling {
	const [raised, plain] = readingsOf(action).map((each) => decideAs(each, ...on)) as [Ruling, Ruling?];
	return plain ? stricterOf(raised, plain, action) : raised;
}

function decideAs(action: Action, policy: Policy, grants: readonly Grant[], session: Pick<Session, "id" | "parent">, now: number): Ruling {
	const extraStep = needsExtraStep(action);
	const ruled = (effect: Ruling["effect"], rule: string, offers: Lifetime[] = [], path: Ruling["path"] = "policy"): Ruling => ({
		effect,
		path,
		rule,
		offers,
		extraStep,
	});

	// What a person really does isn't held; in strict mode nobody is taken for one.
	if (action.actor.kind === "human" && !policy.strict) return ruled("allow", "actor:human");
	const { preset, rule: presetRule } = presetFor(policy, action);
	// What the organisation has laid down comes before everything that the person has set.
	const fixed = firstRule(policy.managed?.rules ?? [], action);
	if (fixed?.effect === "deny") return ruled("deny", fixed.id);
	if (preset === "watch_only") return fixed ? ruled("ask", fixed.id, ["once"]) : ruled("allow", presetRule || "preset:watch_only");

	const rule = firstRule(policy.rules, action);
	if (rule?.effect === "deny") return ruled("deny", rule.id);
	const isWrite = !isReading(action.kind);
	if (preset === "read_only" && isWrite) return ruled("deny", presetRule || "preset:read_only");
	// Asking was asked for: a grant would silence what somebody wanted to hear of each time.
	const asks = fixed ?? (rule?.effect === "ask" ? rule : undefined);
	if (asks) return ruled("ask", asks.id, ["once"]);
	if (rule) return ruled("allow", rule.id);

	const offers = offersFor(action);
	const grant = grants.find((each) => grantCovers(each, action, offers, session, now));
	if (grant) return ruled("allow", grant.id, [], "grant");
	if (!isWrite || action.kind === "draft") return ruled("allow", `default:${action.kind}`);
	if (preset === "ask_before_irreversible_or_public" && !isGraveOrPublic(action)) return ruled("allow", presetRule || `preset:${preset}`);
	return ruled("ask", presetRule || `default:${action.kind}`, offers);
}

/** First match in each class; deny before ask before allow. */
function firstRule(rules: readonly Rule[], action: Action): Rule | undefined {
	const about = (effect: Rule["effect"]) => rules.find((rule) => rule.effect === effect && isAbout(rule, action));
	return about("deny") ?? about("ask") ?? about("allow");
}

/** Irreversible or bulk deletion, money, access, accounts: a press held down, not a click. Not known to be recoverable counts as not. */
export function needsExtraStep(action: Action): boolean {
	if (GRAVE.includes(action.kind)) return true;
	if (action.kind !== "delete") return false;
	return action.reversibility === "irreversible" || action.reversibility === "unknown" || action.quantity < 0 || action.quantity >= BULK;
}

/** How long an allowance may last, by the table of defaults. What goes to a foreign receiver is asked each time. */
export function offersFor(action: Action): Lifetime[] {
	if (needsExtraStep(action) || action.target.foreign) return ["once"];
	if (action.kind === "delete") return ["once", "session"];
	if (action.kind === "post" && effectiveAudience(action.audience) === "public") return ["once", "session"];
	return ["once", "session", "hour", "always"];
}

/** For the preset that lets the rest go: unsure counts as irreversible, and what is sent can't be called back. */
function isGraveOrPublic(action: Action): boolean {
	if (needsExtraStep(action) || action.kind === "send" || action.target.foreign) return true;
	if (action.reversibility === "irreversible" || action.reversibility === "unknown") return true;
	if (action.kind === "update") return action.audience === "public";
	if (action.kind === "delete") return false;
	return effectiveAudience(action.audience) === "public";
}

const STRICTNESS = { allow: 0, ask: 1, deny: 2 } as const;

/** Of the two what lets less through. An allowance for what it was raised to would be one for what it is not: it is for once. */
function stricterOf(raised: Ruling, plain: Ruling, { kind, audience, plain: was }: Action): Ruling {
	const stricter = STRICTNESS[plain.effect] > STRICTNESS[raised.effect] ? plain : raised;
	const isSameScope = was?.kind === kind && effectiveAudience(was.audience) === effectiveAudience(audience);
	const both = raised.effect === "ask" && plain.effect === "ask" ? raised.offers.filter((offer) => plain.offers.includes(offer)) : stricter.offers;
	return {
		...stricter,
		offers: isSameScope ? both : both.filter((offer) => offer === "once"),
		extraStep: raised.extraStep || plain.extraStep,
	};
}
