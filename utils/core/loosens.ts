// Pure. Whether a change of settings lets more through than before, and what of it does.
import { BRAKED } from "./brake";
import { isLooser, ownPreset } from "./preset";
import { isReading } from "./reading";
import { effectiveAudience, formatRule } from "./scope";
import type { Rule, Settings } from "./settings";

export const loosens = (before: Settings, after: Settings): boolean => loosenings(before, after).length > 0;

/** Each as the policy file has it: `preset: read_only → watch_only`, `rules: without "deny delete@*"`. */
export function loosenings(before: Settings, after: Settings): string[] {
	const found: string[] = [];
	if (isLooser(after.preset, before.preset)) found.push(`preset: ${before.preset} → ${after.preset}`);
	for (const site of new Set([...before.sitePresets, ...after.sitePresets].map((each) => each.site))) {
		const [was, is] = [ownPreset(before, site).preset, ownPreset(after, site).preset];
		// What the preset for everything loosens is said once.
		const isOwn = [before, after].some(({ sitePresets }) => sitePresets.some((each) => each.site === site));
		if (isOwn && isLooser(is, was)) found.push(`sitePresets.${site}: ${was} → ${is}`);
	}
	found.push(...rulesThatLoosen(before.rules, after.rules));
	if (before.guardEverything && !after.guardEverything) found.push("guardEverything: true → false");
	for (const site of before.guardSites) if (!after.guardEverything && !after.guardSites.includes(site)) found.push(`guardSites: without ${site}`);
	if (before.strict && !after.strict) found.push("strict: true → false");
	if (after.brake.within < before.brake.within) found.push(`brake.within: ${before.brake.within} → ${after.brake.within}`);
	for (const kind of BRAKED) {
		const [was, is] = [before.brake[kind], after.brake[kind]];
		// Later, or never.
		if (was > 0 && (is === 0 || is > was)) found.push(`brake.${kind}: ${was} → ${is}`);
	}
	return found;
}

/**
 * The order within a class changes which rule is named, never what happens. So: what forbade or asked must still be forbidden or asked
 * about, by a rule that speaks of all that it spoke of, and nothing may be let through that was not.
 */
function rulesThatLoosen(before: readonly Rule[], after: readonly Rule[]): string[] {
	const lost = before
		.filter(({ effect }) => effect !== "allow")
		.filter((rule) => !after.some((each) => isAsStrict(each, rule) && covers(each, rule)));
	const won = after.filter((rule) => rule.effect === "allow" && !before.some((each) => each.effect === "allow" && covers(each, rule)));
	return [...lost.map((rule) => `rules: without "${formatRule(rule)}"`), ...won.map((rule) => `rules: with "${formatRule(rule)}"`)];
}

const isAsStrict = (rule: Rule, than: Rule): boolean => rule.effect === "deny" || rule.effect === than.effect;

/** Whether a rule speaks of all that another one speaks of. */
function covers(wide: Rule, narrow: Rule): boolean {
	const isOfKind = wide.kind === narrow.kind || (wide.kind === "*" && narrow.kind !== "*" && !isReading(narrow.kind));
	const isOfAudience = wide.audience === "*" || (narrow.audience !== "*" && effectiveAudience(wide.audience) === effectiveAudience(narrow.audience));
	return isOfKind && isOfAudience && (wide.site === "*" || wide.site === narrow.site);
}
