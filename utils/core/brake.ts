// Pure. The volume brake: the n-th deletion, post or message within a window is asked about even where a grant or a rule would
// let it through. Counted are things, not presses, and only those that nobody was asked about since the last yes.
import type { Action, Kind } from "./action";
import { thingsOf } from "./bulk";
import type { Ruling } from "./decide";
import { isWatched } from "./preset";
import { readingsOf } from "./raised";
import type { Brake } from "./settings";

export const BRAKED = ["delete", "post", "send"] as const satisfies readonly Kind[];
export type BrakedKind = (typeof BRAKED)[number];

/** What went out without a question. `at` epoch ms. */
export interface Passage {
	kind: BrakedKind;
	things: number;
	at: number;
}

export const isBraked = (kind: Kind | undefined): kind is BrakedKind => BRAKED.some((each) => each === kind);

/** A person's own doing and what is only watched count for nothing. */
export const isUnasked = (rule: string): boolean => rule !== "actor:human" && !isWatched(rule);

/** Of an action that was raised both kinds are looked at. */
export const withBrake = (ruling: Ruling, action: Action, ...on: [passed: readonly Passage[], brake: Brake, now: number]): Ruling =>
	readingsOf(action).reduce((sofar, each) => withBrakeOf(sofar, each, ...on), ruling);

/** The ruling as it counts once the brake has looked at it. What lies in the future (a clock that was set back) counts as now. */
function withBrakeOf(ruling: Ruling, action: Action, passed: readonly Passage[], brake: Brake, now: number): Ruling {
	const { kind } = action;
	if (ruling.effect !== "allow" || !isBraked(kind) || !isUnasked(ruling.rule)) return ruling;
	const limit = brake[kind];
	if (limit === 0) return ruling;
	const recent = passed.filter((each) => each.kind === kind && each.at > now - brake.within);
	const count = recent.reduce((sum, each) => sum + each.things, thingsOf(action));
	if (count < limit) return ruling;
	return {
		...ruling,
		effect: "ask",
		path: "policy",
		rule: `brake:${kind}`,
		offers: ["once"],
		brake: { count, within: brake.within, rule: ruling.rule },
	};
}
