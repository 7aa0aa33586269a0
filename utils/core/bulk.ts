// Pure. When many are too many. A file of its own, since surfaces carry it.
import type { Action } from "./action";

/** from this many things on, a deletion is bulk */
export const BULK = 10;

/** How many things it touches, for counting: one that does not know how many counts as many. */
export const thingsOf = ({ quantity }: Pick<Action, "quantity">): number => (quantity < 0 ? BULK : Math.max(1, quantity));
