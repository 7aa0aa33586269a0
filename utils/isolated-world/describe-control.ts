// Isolated world. Finds the control that an event is about and describes it as `Control` (core/action).

import type { Control } from "../core/action";
import { closedShadowRoot } from "../platform/closed-shadow-root";
import { accessibleName, all, attribute, first, has, is, parentNodeOf, tagOf, textOf, tidy } from "./accessible-name";

const INTERACTIVE =
	"a,area,button,input,select,textarea,summary,label,option,[onclick],[contenteditable=''],[contenteditable=true],:is([role=button],[role=link],[role^=menuitem],[role=tab],[role=option],[role=checkbox],[role=radio],[role=switch],[role=textbox],[role=combobox],[role=treeitem])";
export const COMPOSER = "textarea,[contenteditable=''],[contenteditable=true],[contenteditable=plaintext-only],[role=textbox]";
export const DIALOG = "dialog,[role=dialog],[role=alertdialog],[aria-modal=true]";
const ITEM = "tr,li,article,[role=row],[role=listitem],[role=article],[role=option],[role=treeitem]";
const HEADING = "h1,h2,h3,h4,h5,h6,[role=heading],legend";
const CHECKED =
	":is(tr,li,[role=row],[role=option])[aria-selected=true],:is(td,li,[role=row],[role=listitem]) :is([type=checkbox]:checked,[role=checkbox][aria-checked=true])";

/** Parent in the flat tree, out of open and closed shadow roots. */
export function parentOf(element: Element): Element | null {
	const parent = parentNodeOf(element);
	return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** The element and its ancestors, nearest first, at most `limit`. */
function* ancestors(element: Element | null, limit: number): Generator<Element> {
	for (let at = element; at && limit-- > 0; at = parentOf(at)) yield at;
}

/** Nearest ancestor-or-self that matches, within `limit` steps and through shadow roots. */
export function nearest(element: Element, selector: string, limit = 40): Element | undefined {
	for (const at of ancestors(element, limit)) if (is(at, selector)) return at;
	return undefined;
}

/** Elements that the standard lets have a shadow root. */
const MAY_HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Of any element; asking the browser costs more than all the rest of a press, so only for what can have one. */
export const shadowRootOf = (element: Element): ShadowRoot | undefined => (MAY_HOST.test(tagOf(element)) ? closedShadowRoot(element) : undefined);

/** The innermost that the event tells of; the whole path, which costs as much as it is long, is asked for only where a shadow root may hide it. */
export function innermost(event: Event): EventTarget | null | undefined {
	const { target } = event;
	return target instanceof Element && !MAY_HOST.test(tagOf(target)) ? target : event.composedPath()[0];
}

/** What an event is really about: its target, or within closed shadow roots, where events don't say, what lies under the pointer. */
export function deepTarget(event: Event): Element | undefined {
	const said = innermost(event);
	if (!(said instanceof Element)) return undefined;
	let target: Element = said;
	for (let depth = 0; depth < 8 && event instanceof MouseEvent; depth++) {
		const root = shadowRootOf(target);
		// A press by key has no place: it is on what has the focus.
		const inner: Element | null | undefined =
			event.isTrusted && event.detail === 0 && event.type === "click" ? root?.activeElement : root?.elementFromPoint(event.clientX, event.clientY);
		if (!inner || inner === target) break;
		target = inner;
	}
	return target;
}

/** The shadow roots that a key goes to, closed ones too. */
export function focusedRoots(event: KeyboardEvent): ShadowRoot[] {
	const path = event.composedPath();
	const roots = path.filter((node) => node instanceof ShadowRoot);
	let at = path[0] instanceof Element ? path[0] : null;
	for (let depth = 0; depth < 8 && at; depth++) {
		const root = shadowRootOf(at);
		if (root) roots.push(root);
		at = root?.activeElement ?? null;
	}
	return roots;
}

/** Nearest interactive element for an event's target, out of open shadow roots; the target itself where there is none. */
export function closestControl(event: Event): Element | undefined {
	const target = deepTarget(event);
	if (!target) return undefined;
	// One step at a time: in Firefox each is dear, and most presses are on a control itself.
	for (const element of ancestors(target, 20)) {
		if (!is(element, INTERACTIVE)) continue;
		return (element instanceof HTMLLabelElement && element.control) || element;
	}
	// A bare element with a listener: what shows a pointer as a whole is the control.
	let control = target;
	for (const element of ancestors(target, 6)) {
		if (tagOf(element) === "body" || getComputedStyle(element).cursor !== "pointer") break;
		control = element;
	}
	return control;
}

export function describeControl(element: Element): Control {
	const role = roleOf(element);
	const form = (element as HTMLButtonElement).form;
	const submits = form && /^(button|input)$/.test(tagOf(element)) && /^(submit|image)$/.test((element as HTMLButtonElement).type);
	const dialog = nearest(element, DIALOG);
	const href = hrefOf(element);
	const method =
		methodOf(element) || (submits ? methodOf(form) || (attribute(element, "formmethod") || attribute(form, "method") || "get").toUpperCase() : "");
	const composed = composedNear(element, dialog);
	return {
		tag: tagOf(element).slice(0, 60),
		role: role.slice(0, 60),
		name: accessibleName(element),
		type: (/^(button|input|select)$/.test(tagOf(element))
			? submits || tagOf(element) !== "button"
				? (element as HTMLInputElement).type
				: "button"
			: ""
		).slice(0, 60),
		marks: marksOf(element),
		...(href && { href: href.slice(0, 2000) }),
		...(method && { method: method.slice(0, 20) }),
		opens: opensSomething(element),
		context: contextOf(element, dialog),
		selected: selectedNear(element).length,
		inDialog: Boolean(dialog),
		...(composed && { composed }),
	};
}

function roleOf(element: Element): string {
	const role = attribute(element, "role").split(/\s+/)[0]?.toLowerCase();
	if (role) return role;
	const tag = tagOf(element);
	if (/^(a|area)$/.test(tag)) return has(element, "href") ? "link" : "";
	if (/^(button|summary)$/.test(tag)) return "button";
	if (/^h[1-6]$/.test(tag)) return "heading";
	if (element instanceof HTMLInputElement) {
		if (/^(button|submit|reset|image|file)$/.test(element.type)) return "button";
		return /^(checkbox|radio)$/.test(element.type)
			? element.type
			: element.type === "range"
				? "slider"
				: element.type === "search"
					? "searchbox"
					: "textbox";
	}
	if (tag === "select") return "combobox";
	if (tag === "textarea" || (element as HTMLElement).isContentEditable) return "textbox";
	return /^(option|article|dialog|form|main|table|tr)$/.test(tag) ? tag.replace("tr", "row") : tag === "li" ? "listitem" : "";
}

function hrefOf(element: Element): string {
	const raw = has(element, "href") ? attribute(element, "href") : has(element, "xlink:href") ? attribute(element, "xlink:href") : null;
	if (raw === null) return "";
	try {
		return new URL(raw, document.baseURI).href;
	} catch {
		return raw;
	}
}

/** The HTTP method that markup of rails-ujs, Turbo and htmx declares on the element; upper case. */
function methodOf(element: Element): string {
	for (const verb of ["delete", "post", "put", "patch"])
		if (attribute(element, `hx-${verb}`) || attribute(element, `data-hx-${verb}`)) return verb.toUpperCase();
	return (attribute(element, "data-turbo-method") || attribute(element, "data-method")).toUpperCase();
}

function opensSomething(element: Element): boolean {
	const popup = attribute(element, "aria-haspopup");
	return (
		(popup !== "" && popup !== "false") ||
		has(element, "aria-expanded") ||
		tagOf(element) === "summary" ||
		(has(element, "popovertarget") && attribute(element, "popovertargetaction") !== "hide") ||
		/^(show|toggle)-/.test(attribute(element, "command")) ||
		/^(modal|dropdown|collapse|popover|offcanvas|tab|pill)$/.test(attribute(element, "data-toggle") || attribute(element, "data-bs-toggle"))
	);
}

/** Machine names of the element and of up to eight elements within it (icons), lower case. */
function marksOf(element: Element): string {
	const found: string[] = [];
	const inner = [element, ...all(element, "svg,use,i,img,title,[class*=icon],[data-icon]", 8)];
	for (const each of inner) {
		for (const name of [
			"id",
			"name",
			"class",
			"data-testid",
			"data-test-id",
			"data-test",
			"data-cy",
			"data-action",
			"data-command",
			"data-icon",
			"icon",
			"itemtype",
		])
			found.push(attribute(each, name).slice(0, 200));
		found.push((attribute(each, "href") || attribute(each, "xlink:href")).split("#")[tagOf(each) === "use" ? 1 : 9] ?? "");
		if (tagOf(each) === "img") found.push(attribute(each, "src").slice(0, 200).split(/[?#]/)[0]?.split("/").pop() ?? "");
	}
	return tidy(found.join(" ").toLowerCase(), 1000);
}

/** What the control stands on, nearest first: row or card, dialog title and text, legend, headings. */
function contextOf(element: Element, dialog: Element | undefined): string[] {
	const found: string[] = [];
	/** passed since the last item */
	let list: Element | undefined;
	for (const at of ancestors(parentOf(element), 12)) {
		if (at === dialog) {
			const title = accessibleTitle(at);
			if (title) found.push(title);
			found.push(textOf(at, 300, true));
			break;
		}
		if (tagOf(at) === "body" || tagOf(at) === "main") break;
		if (is(at, "ul,ol,menu")) list = at;
		// What a list of links belongs to is known without them, and the entry that opens a menu is nothing to act on.
		else if (list && is(at, "li")) {
			const head = first(at, "a,button");
			if (!head || !(opensSomething(head) || attribute(head, "href") === "#")) found.push(textOf(at, 300, true, list));
			list = undefined;
		} else if (is(at, ITEM) || attribute(at, "role") === "toolbar") found.push(textOf(at, 300, true));
		else if (/^(section|fieldset|form|header)$/.test(tagOf(at)) || attribute(at, "role") === "region") {
			const heading = accessibleTitle(at);
			if (heading) found.push(heading);
		}
	}
	const heading = dialog ? null : first(document.documentElement, "h1,[role=heading][aria-level='1']");
	if (heading) found.push(textOf(heading));
	return [...new Set(found.filter(Boolean))].slice(0, 8);
}

function accessibleTitle(element: Element): string {
	if (attribute(element, "aria-label") || attribute(element, "aria-labelledby")) return accessibleName(element);
	const heading = first(element, HEADING);
	return heading ? textOf(heading) : "";
}

/** Checked or selected items around the control; a control in a row acts on its row. */
function selectedNear(element: Element): Element[] {
	if (nearest(element, ITEM, 8)) return [];
	for (const at of ancestors(parentOf(element), 8)) {
		const found = all(at, CHECKED, 5000);
		if (found.length) return found;
		if (tagOf(at) === "form" || tagOf(at) === "dialog") break;
	}
	return [];
}

const MARKS = /^(id|value|href|data-(.*-)?(id|uid|key))$/;

/** Which items those are, and how many: by what their markup calls them, else by their words. */
export function selectionOf(element: Element): (string | number)[] {
	const items = selectedNear(element);
	const marksOf = (one: Element) =>
		Element.prototype.getAttributeNames
			.call(one)
			.filter((name) => MARKS.test(name))
			.map((name) => attribute(one, name));
	const named = items.slice(0, 500).map((each) => {
		const item = nearest(each, ITEM, 6) ?? each;
		return [...marksOf(each), ...marksOf(item)].join(" ") || textOf(item, 60);
	});
	return [items.length, ...named];
}

/** The text in the nearest composer: the form's or dialog's own, else one among the nearest ancestors. */
function composedNear(element: Element, dialog: Element | undefined): string {
	for (const at of ancestors(parentOf(element), 7)) {
		if (tagOf(at) === "body" || tagOf(at) === "main") break;
		const composers = all(at, COMPOSER, 5);
		if (composers.length) {
			for (const composer of composers) {
				const text = textIn(composer);
				if (text) return text;
			}
			return "";
		}
		if (tagOf(at) === "form" || at === dialog) {
			for (const input of all(at, "input:not([type]),input[type=text],input[type=email]")) {
				const text = tidy((input as HTMLInputElement).value);
				if (text) return text;
			}
			return "";
		}
	}
	return "";
}

export function textIn(composer: Element): string {
	return composer instanceof HTMLTextAreaElement || composer instanceof HTMLInputElement
		? composer.type === "password"
			? ""
			: tidy(composer.value)
		: textOf(composer);
}
