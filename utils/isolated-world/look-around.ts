// Isolated world. Looks at what adapters want to know of the page (`core/looks`), as the background told it for guarded tabs: bounded in
// number and time. It tells what is there and judges nothing; what can't be read is not told.
import type { Look } from "../core/looks";
import { all, attribute, first, is, textOf, tidy } from "./accessible-name";
import { scopeOf } from "./audience-hints";
import { nearest } from "./describe-control";

/** ms */
const WITHIN = 15;
const MOST_FOUND = 100;

let looks: readonly Look[] = [];
export const setLooks = (told: readonly Look[]) => {
	looks = told;
};

/**
 * @param near the control, composer or form; without it only the page itself is looked at
 * @param within ms
 */
export function lookAround(near: Element | undefined, within = WITHIN): [key: string, value: string][] {
	const found = new Map<string, string>();
	const until = performance.now() + within;
	const look = (key: string): boolean => {
		if (found.has(key)) return true;
		const [, place = "", take = "", selector = ""] = /^(\w+) (\S+) (.+)$/.exec(key) ?? [];
		try {
			const value = performance.now() < until && found.size < MOST_FOUND ? read(near, place, take, selector.split(" >> ")) : "";
			if (value) found.set(key, value.slice(0, 300));
		} catch {
			// no selector of this browser's
		}
		return found.has(key);
	};
	const isHere = (guard: string) => guard === "/" || (guard[0] === "@" ? isOn(guard.slice(1)) : look(guard));
	for (const [guards, keys] of looks) if (guards.some(isHere)) keys.forEach(look);
	return [...found];
}

const isOn = (site: string) => location.host === site || location.hostname === site || location.hostname.endsWith(`.${site}`);

function read(near: Element | undefined, place: string, take: string, [outer = "", inner]: string[]): string {
	const root = place === "page" ? document.documentElement : near && (place === "form" ? scopeOf(near) : nearest(near, outer));
	if (!root) return "";
	if (take === "is") return place !== "form" ? (place === "near" || first(root, outer) ? "1" : "") : is(root, outer) ? "1" : "";
	const within = place === "near" ? root : inner ? first(root, outer) : root;
	const selector = place === "near" ? inner : (inner ?? outer);
	if (!within) return "";
	if (take === "count") return String(selector ? all(within, selector, 5000).length : 1);
	const element = selector ? first(within, selector) : within;
	return element ? shownBy(element, take) : "";
}

function shownBy(element: Element, take: string): string {
	if (take[0] === "@") return attribute(element, take.slice(1));
	const field = element as HTMLInputElement;
	if (element instanceof HTMLSelectElement)
		return take === "value" ? field.value : tidy([...element.selectedOptions].map(({ text }) => text).join(", "));
	if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
		if (field.type === "password") return "";
		return /^(checkbox|radio)$/.test(field.type) && !field.checked ? "off" : field.value;
	}
	return textOf(element);
}
