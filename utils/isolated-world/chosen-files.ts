// Isolated world. Whether the files that are in a field of a sudden were chosen by a person: in the browser's dialog, after a press of
// theirs on that very field. A client puts them in without one. That the dialog takes the focus can't be seen: tools keep the focus.
import type { Actor } from "../core/action";
import { innermost } from "./describe-control";

/** ms that choosing takes at least, and at most */
const SOONEST = 300;
const LATEST = 10 * 60_000;

export interface ChosenFiles {
	/** a click, a script's too: it opens the dialog where it is on such a field */
	clicked(event: Event, by: Actor): void;
	/** once for each press; nobody else may have done anything since */
	isByPerson(field: HTMLInputElement, isPersonsSince: (t: number) => boolean): boolean;
}

export const isFileField = (target: EventTarget | null | undefined): target is HTMLInputElement =>
	target instanceof HTMLInputElement && target.type === "file";

export function createChosenFiles(): ChosenFiles {
	const clicks = new WeakMap<HTMLInputElement, number>();
	return {
		clicked(event, by) {
			const field = innermost(event);
			if (!isFileField(field)) return;
			if (by.kind === "human") clicks.set(field, performance.now());
			else clicks.delete(field);
		},
		isByPerson(field, isPersonsSince) {
			const at = clicks.get(field) ?? Number.NEGATIVE_INFINITY;
			const ago = performance.now() - at;
			clicks.delete(field);
			return ago > SOONEST && ago < LATEST && isPersonsSince(at);
		},
	};
}
