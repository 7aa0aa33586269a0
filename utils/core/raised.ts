// Pure, and small: the overlay carries it. An action that an adapter of the person's own has raised, and what it would be without it.
// Nothing that is decided may be looser than of either: a raised kind may be one that a rule or a grant lets through.
import type { Action } from "./action";

/** The action; and, where it was raised, the same as it was before. */
export function readingsOf(action: Action): Action[] {
	const { plain } = action;
	return plain ? [action, { ...action, ...plain, plain: undefined }] : [action];
}

/** An action called what another one was called: adapters may have been changed since. All that would be sent stays its own. */
export function namedLike({ plain: _, ...action }: Action, named: Action): Action {
	const { kind, audience, recipients, audienceWhy, reversibility, quantity, evidence, summary, plain, target } = named;
	return {
		...action,
		...{ kind, audience, recipients, audienceWhy, reversibility, quantity, evidence, summary },
		target: { ...action.target, actsOn: target.actsOn },
		...(plain ? { plain } : {}),
	};
}

/** For counting: each kind that it is, once. */
export const countedOf = (action: Action): Action[] => readingsOf(action).filter((each, i) => i === 0 || each.kind !== action.kind);

/** What an approval of it covers: no more than without what raised it. */
export const plainKind = ({ kind, plain }: Pick<Action, "kind" | "plain">) => plain?.kind ?? kind;
