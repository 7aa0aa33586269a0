// Isolated world. Forms whose sending was looked at and let go a moment ago: the navigation that follows in a later task is theirs.

/** ms until that navigation must have begun */
const FOLLOWS_WITHIN = 1000;
/** Seen by this world alone, in every frame of the same origin: a form may navigate another frame than its own. */
const PLACE = Symbol.for("sayso.letGo");

export interface LetGo {
	add(form: HTMLFormElement): void;
	delete(form: HTMLFormElement): void;
	has(form: HTMLFormElement): boolean;
}

export function createLetGo(): LetGo {
	const until = new WeakMap<HTMLFormElement, number>();
	const letGo: LetGo = {
		add: (form) => void until.set(form, Date.now() + FOLLOWS_WITHIN),
		delete: (form) => void until.delete(form),
		has: (form) => Date.now() <= (until.get(form) ?? 0),
	};
	Object.defineProperty(window, PLACE, { value: letGo, configurable: true });
	return letGo;
}

/** The record of the frame that a form stands in; `own` when that is this frame, or out of reach. */
export function letGoOf(form: HTMLFormElement, own: LetGo): LetGo {
	try {
		return (form.ownerDocument.defaultView as unknown as Record<symbol, LetGo>)[PLACE] ?? own;
	} catch {
		return own;
	}
}
