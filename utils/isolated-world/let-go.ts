// Isolated world. Form submissions that were looked at and let go a moment ago: the navigation that follows in a later task is
// theirs, if it goes where it was said to go.

import { isActingGet } from "../core/acting-get";
import { urlAction } from "../core/control-kind";
import type { Guard } from "./guard-context";

/** ms until that navigation must have begun */
const FOLLOWS_WITHIN = 1000;
/** Seen by this world alone, in every frame of the same origin: a form may navigate another frame than its own. */
const PLACE = Symbol.for("sayso.letGo");

export interface Destination {
	url: string;
	/** "GET" or "POST" */
	method: string;
}

export interface LetGo {
	/**
	 * `to`: nothing but this may follow; undefined for a person's submission, which is the page's business. `isReading`: nobody looked
	 * further, since nothing of it acts.
	 */
	add(form: HTMLFormElement, to: Destination | undefined, isReading?: boolean): void;
	delete(form: HTMLFormElement): void;
	has(form: HTMLFormElement, to: Destination): boolean;
}

const withoutQuery = (url: string) => url.split(/[?#]/)[0];

export function createLetGo(): LetGo {
	const gone = new WeakMap<HTMLFormElement, { until: number; to: Destination | undefined; isReading: boolean }>();
	const letGo: LetGo = {
		add: (form, to, isReading = false) => void gone.set(form, { until: Date.now() + FOLLOWS_WITHIN, to, isReading }),
		delete: (form) => void gone.delete(form),
		has(form, { url, method }) {
			const found = gone.get(form);
			if (!found || Date.now() > found.until) return false;
			if (!found.to) return true;
			// What the page adds as it is sent is part of the address now.
			if (method === "GET" && found.isReading && (urlAction(url, "GET") || isActingGet(url))) return false;
			// A GET has its entries in the address.
			return (
				found.to.method === method &&
				(method === "GET" ? withoutQuery(found.to.url) === withoutQuery(url) : found.to.url.split("#")[0] === url.split("#")[0])
			);
		},
	};
	Object.defineProperty(window, PLACE, { value: letGo, configurable: true });
	return letGo;
}

let asked = "";

/**
 * In Firefox each frame has a world of its own, and what is put on a window is seen by that one alone. There they ask each other by an
 * event on the form, whose name is a secret of this installation.
 */
export function answerOtherFrames(letGo: LetGo, heir: Promise<string>, listen: Guard["listen"]): void {
	void heir.then((name) => {
		if (!name) return;
		asked = `${name}:letGo`;
		listen<CustomEvent<string>>(asked, (event) => {
			event.stopImmediatePropagation();
			const form = event.target as HTMLFormElement;
			if (!letGo.has(form, JSON.parse(event.detail) as Destination)) return;
			letGo.delete(form);
			event.preventDefault();
		});
	});
}

const elsewhere: LetGo = {
	add() {},
	// The frame that says yes has forgotten it.
	delete() {},
	has: (form, to) => asked !== "" && !form.dispatchEvent(new CustomEvent(asked, { cancelable: true, detail: JSON.stringify(to) })),
};

/** The record of the frame that a form stands in; `own` when that is this frame, or out of reach. */
export function letGoOf(form: HTMLFormElement, own: LetGo): LetGo {
	if (import.meta.env.FIREFOX) return form.ownerDocument === document ? own : elsewhere;
	try {
		return (form.ownerDocument.defaultView as unknown as Record<symbol, LetGo>)[PLACE] ?? own;
	} catch {
		return own;
	}
}
