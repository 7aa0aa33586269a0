// Pure. Presets from the strictest on, for everything and for one site alone, and the floor that an organisation puts under them.
import type { Action } from "./action";
import type { Policy } from "./managed";
import type { Preset, Settings } from "./settings";

export const STRICTNESS: readonly Preset[] = ["read_only", "ask_before_writing", "ask_before_irreversible_or_public", "watch_only"];

export const isLooser = (preset: Preset, than: Preset): boolean => STRICTNESS.indexOf(preset) > STRICTNESS.indexOf(than);

/** `rule` names what made it so: "" where it is the person's own for everything, which the kinds' defaults belong to. */
export interface PresetHere {
	preset: Preset;
	rule: string;
}

/** What the person has set for a site, whatever the organisation says. */
export function ownPreset({ preset, sitePresets }: Pick<Settings, "preset" | "sitePresets">, site: string): PresetHere {
	const own = sitePresets.find((each) => each.site === site);
	return own ? { preset: own.preset, rule: `preset:${own.preset}@${site}` } : { preset, rule: "" };
}

function presetAt(policy: Policy, site: string): PresetHere {
	const own = ownPreset(policy, site);
	const { managed } = policy;
	const floor = managed?.sitePresets.find((each) => each.site === site)?.preset ?? managed?.preset;
	return floor !== undefined && isLooser(own.preset, floor) ? { preset: floor, rule: `managed:preset:${floor}` } : own;
}

/** Of page and receiver the stricter one's counts, so that neither a page nor a receiver elsewhere can use what was loosened for a site. */
export function presetFor(policy: Policy, { page, target }: Pick<Action, "page" | "target">): PresetHere {
	const [there, here] = [presetAt(policy, target.site), presetAt(policy, page.site)];
	return isLooser(there.preset, here.preset) ? here : there;
}

/** Nothing at all can be held, wherever: then frames needn't wait for an answer. */
export function isWatchOnly(policy: Policy): boolean {
	const { managed } = policy;
	if (managed && (managed.rules.length > 0 || managed.contracts.length > 0 || managed.preset !== undefined || managed.sitePresets.length > 0))
		return false;
	return policy.preset === "watch_only" && policy.sitePresets.every(({ preset }) => preset === "watch_only");
}

/** The ruling of a preset that lets everything through and only says what it would have asked. */
export const isWatched = (rule: string): boolean => /^preset:watch_only(@|$)/.test(rule);
