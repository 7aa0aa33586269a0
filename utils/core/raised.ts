// Pure, and small: the overlay carries it. An action that an adapter of the person's own has raised, and what it would be without it.
// Nothing that is decided may be looser than of either: a raised kind may be one that a rule or a grant lets through.
import type { Action } from "./action";

/** The action; and, where it was raised, the same as it was before. */
export function readingsOf(action: Action): Action[] {
	const { plain } = action;
	return plain ? [action, { ...action, ...plain, plain: undefined }] : [action];
}

/** For counting: each kind that it is, once. */
export const countedOf = (action: Action): Action[] => readingsOf(action).filter((each, i) => i === 0 || each.kind !== action.kind);

/** What an approval of it covers: no more than without what raised it. */
export const plainKind = ({ kind, plain }: Pick<Action, "kind" | "plain">) => plain?.kind ?? kind;
