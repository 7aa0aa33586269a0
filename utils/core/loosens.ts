// Pure. Whether a change of settings lets more through than before.
import { BRAKED } from "./brake";
import type { Brake, Rule, Settings } from "./settings";

/** from the strictest on */
const STRICTNESS: readonly Settings["preset"][] = ["read_only", "ask_before_writing", "ask_before_irreversible_or_public", "watch_only"];

export function loosens(before: Settings, after: Settings): boolean {
	return (
		STRICTNESS.indexOf(after.preset) > STRICTNESS.indexOf(before.preset) ||
		(before.guardEverything && !after.guardEverything) ||
		(before.strict && !after.strict) ||
		before.guardSites.some((site) => !after.guardSites.includes(site)) ||
		loosensBrake(before.brake, after.brake) ||
		!sameRules(before.rules, after.rules)
	);
}

/** Later, never, or within a shorter time. */
function loosensBrake(before: Brake, after: Brake): boolean {
	return after.within < before.within || BRAKED.some((kind) => before[kind] > 0 && (after[kind] === 0 || after[kind] > before[kind]));
}

/** Only forbidding or asking more, after what is there, is sure to loosen nothing: the first match wins. */
function sameRules(before: readonly Rule[], after: readonly Rule[]): boolean {
	const kept = after.slice(0, before.length);
	return (
		JSON.stringify(kept.map(spelled)) === JSON.stringify(before.map(spelled)) && after.slice(before.length).every((rule) => rule.effect !== "allow")
	);
}

const spelled = ({ effect, kind, audience, site }: Rule) => [effect, kind, audience, site];
