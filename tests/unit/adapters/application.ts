// A page in the shape of a real application, and what somebody does in it: what would be sent, and what it is to be named.
import type { Action, Attempt, Vector } from "../../../utils/core/action.ts";
import { attempt, entries, json } from "../naming-fixture.ts";

export interface Act {
	what: string;
	/** the control that is pressed, or was pressed before the request */
	near?: string;
	/** `POST /path`; nothing for a press alone */
	request?: string;
	/** how, where it is no call of the page's */
	as?: Vector;
	form?: Record<string, string>;
	body?: unknown;
	is: Partial<Pick<Action, "kind" | "audience" | "reversibility" | "quantity">> & { actsOn?: string };
}

export interface Application {
	id: string;
	url: string;
	html: string;
	acts: Act[];
}

/** What frames would say of it; `looked`, `control` and `hints` as they saw them. */
export function attemptOf({ request, as, form, body }: Act, url: string, seen: Partial<Attempt>): Attempt {
	const [method = "", path = ""] = request?.split(" ") ?? [];
	return attempt({
		...(request ? { url: new URL(path, url).href, method } : {}),
		...(form ? { payload: entries(form) } : body === undefined ? {} : { payload: json(body) }),
		page: { url, title: "", topFrame: true, lang: "en" },
		...(as ? { vector: as } : {}),
		...seen,
	});
}
