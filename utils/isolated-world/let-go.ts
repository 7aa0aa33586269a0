// Isolated world. Form submissions that were looked at and let go a moment ago: the navigation that follows in a later task is
// theirs, if it goes where it was said to go.

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
	/** `to`: nothing but this may follow; undefined for a person's submission, which is the page's business */
	add(form: HTMLFormElement, to: Destination | undefined): void;
	delete(form: HTMLFormElement): void;
	has(form: HTMLFormElement, to: Destination): boolean;
}

const withoutQuery = (url: string) => url.split(/[?#]/)[0];

export function createLetGo(): LetGo {
	const gone = new WeakMap<HTMLFormElement, { until: number; to: Destination | undefined }>();
	const letGo: LetGo = {
		add: (form, to) => void gone.set(form, { until: Date.now() + FOLLOWS_WITHIN, to }),
		delete: (form) => void gone.delete(form),
		has(form, { url, method }) {
			const found = gone.get(form);
			if (!found || Date.now() > found.until) return false;
			if (!found.to) return true;
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

/** The record of the frame that a form stands in; `own` when that is this frame, or out of reach. */
export function letGoOf(form: HTMLFormElement, own: LetGo): LetGo {
	try {
		return (form.ownerDocument.defaultView as unknown as Record<symbol, LetGo>)[PLACE] ?? own;
	} catch {
		return own;
	}
}
