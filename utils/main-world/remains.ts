// Page's world (MAIN), Firefox. What Sayso has put into the page. When it is switched off or removed, Firefox ends the isolated world, and
// a question that nobody can answer and a notice that says "wait" would stand there until the page is loaded again.
import { NOBODY_LEFT } from "../contracts/main-isolated";
import { apply, attempt, bare, getOwnPropertyDescriptor, membersOf, node, setOwn, text } from "./natives";

export interface Remains {
	/** its `relatedTarget` */
	add(told: Event): void;
	/** something of ours is in the page */
	areThere(): boolean;
	/** The question goes; the notice says that what it held was not done. */
	clearAway(): void;
}

const HELD = "HELD by Sayso";
const ENDED = `Sayso: what was held here was refused. It was not done. ${NOBODY_LEFT}`;
const NOTICE = "data-sayso";

export function createRemains(): Remains {
	const elements = membersOf(Element, "getAttribute", "remove", "replaceChildren", "setAttribute");
	const focused = membersOf(FocusEvent, "relatedTarget");
	const title = getOwnPropertyDescriptor(Document.prototype, "title");
	const content = membersOf(Node, "textContent");
	let all = bare<Record<number, unknown>>({});
	let count = 0;

	/** `words` with everything from `begin` to `end` (or to the end of all) put otherwise */
	function exchange(words: string, begin: string, end: string, by: string): string {
		let done = "";
		let rest = words;
		for (let at = text(rest, "indexOf", begin); at >= 0; at = text(rest, "indexOf", begin)) {
			const to = end ? text(rest, "indexOf", end, at) : at + begin.length;
			done += text(rest, "slice", 0, at) + by;
			rest = to < 0 ? "" : text(rest, "slice", to);
		}
		return done + rest;
	}

	function clear(element: unknown) {
		const said = elements(element, "getAttribute", NOTICE);
		if (typeof said !== "string") return elements(element, "remove");
		const json = exchange(said, '"status":"held"', "", '"status":"blocked"');
		elements(element, "setAttribute", NOTICE, exchange(json, '"next":"wait"', "", '"next":"ask_user"'));
		elements(element, "replaceChildren", exchange(content(element, "textContent") ?? "", HELD, "\n", ENDED));
	}

	function clearTitle() {
		const now = apply(title?.get as () => string, document, []);
		// As the notice puts it: "HELD by Sayso, waiting for a person - Title".
		if (text(now, "indexOf", HELD) === 0) apply(title?.set as (own: string) => void, document, [exchange(now, HELD, " - ", "").slice(3)]);
	}

	return {
		add(told) {
			const element = focused(told, "relatedTarget");
			for (let at = 0; at < count; at++) if (all[at] === element) return;
			setOwn(all, count++, element);
		},
		areThere() {
			for (let at = 0; at < count; at++) if (attempt(() => node(all[at], "isConnected"))) return true;
			all = bare({});
			count = 0;
			return false;
		},
		clearAway() {
			for (let at = 0; at < count; at++) attempt(() => clear(all[at]));
			attempt(clearTitle);
			all = bare({});
			count = 0;
		},
	};
}
