// Pure. An action that an adapter of the person's own has raised, and what it would be without it. Nothing that is decided may be looser
// than of either: a raised kind may be one that a rule or a grant lets through.
import type { Action } from "./action";
import type { Ruling } from "./decide";
import { effectiveAudience } from "./scope";

/** The action; and, where it was raised, the same as it was before. */
export function readingsOf(action: Action): Action[] {
	const { plain } = action;
	return plain ? [action, { ...action, ...plain, plain: undefined }] : [action];
}

/** For counting: each kind that it is, once. */
export const countedOf = (action: Action): Action[] => readingsOf(action).filter((each, i) => i === 0 || each.kind !== action.kind);

/** What an approval of it covers: no more than without what raised it. */
export const plainKind = ({ kind, plain }: Pick<Action, "kind" | "plain">) => plain?.kind ?? kind;

const STRICTNESS = { allow: 0, ask: 1, deny: 2 } as const;

/** Of the two what lets less through. An allowance for what it was raised to would be one for what it is not: it is for once. */
export function stricterOf(raised: Ruling, plain: Ruling, { kind, audience, plain: was }: Action): Ruling {
	const stricter = STRICTNESS[plain.effect] > STRICTNESS[raised.effect] ? plain : raised;
	const isSameScope = was?.kind === kind && effectiveAudience(was.audience) === effectiveAudience(audience);
	const both = raised.effect === "ask" && plain.effect === "ask" ? raised.offers.filter((offer) => plain.offers.includes(offer)) : stricter.offers;
	return {
		...stricter,
		offers: isSameScope ? both : both.filter((offer) => offer === "once"),
		extraStep: raised.extraStep || plain.extraStep,
	};
}
