// Isolated world. The accessible name of an element (accname, without CSS generated content), and short texts of subtrees.
// Methods are called through the prototypes: a form's controls shadow its own ones (`<input name="getAttribute">`).

const getAttribute = Element.prototype.getAttribute;
const querySelectorAll = Element.prototype.querySelectorAll;
const matches = Element.prototype.matches;
const hasAttribute = Element.prototype.hasAttribute;
const getRootNode = Node.prototype.getRootNode;

function getter<T>(prototype: object, name: string): (node: Node) => T {
	const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
	return (node) => get?.call(node);
}

/** Local name, parent and children, which a form's fields can't shadow either. */
export const tagOf = getter<string>(Element.prototype, "localName");
export const parentNodeOf = getter<Node | null>(Node.prototype, "parentNode");
const childNodesOf = getter<NodeListOf<ChildNode>>(Node.prototype, "childNodes");
const shadowRootOf = getter<ShadowRoot | null>(Element.prototype, "shadowRoot");

export function has(element: Element, name: string): boolean {
	return hasAttribute.call(element, name);
}

/** Attribute value, trimmed; "" if absent. */
export function attribute(element: Element, name: string): string {
	return getAttribute.call(element, name)?.trim() ?? "";
}

/** `matches` that a form's fields can't shadow. */
export function is(element: Element, selector: string): boolean {
	return matches.call(element, selector);
}

/** `querySelectorAll` that a form's fields can't shadow, as an array of at most `limit`. */
export function all(root: Element, selector: string, limit = 300): Element[] {
	return Array.prototype.slice.call(querySelectorAll.call(root, selector), 0, limit);
}

export function first(root: Element, selector: string): Element | undefined {
	return all(root, selector, 1)[0];
}

export function tidy(text: string, limit = 300): string {
	return text
		.slice(0, limit * 4)
		.replace(/\s+/g, " ")
		.trim()
		.slice(0, limit);
}

/**
 * What a subtree says, at most `limit` characters and 300 nodes: text, labels and alternatives of what is in it; hidden parts
 * left out. `asContext`: controls left out too, since a row is known by what it says and not by its buttons; and `without` that part.
 */
export function textOf(root: Node, limit = 300, asContext = false, without?: Element): string {
	let text = "";
	let left = 300;
	const visit = (node: Node) => {
		if (text.length > limit || left-- < 0) return;
		if (node instanceof Text) text += node.data.slice(0, limit * 2);
		if (!(node instanceof Element) || node === without) return;
		const tag = tagOf(node);
		if (/^(script|style|template|noscript|head|select|datalist)$/.test(tag) || attribute(node, "aria-hidden") === "true" || has(node, "hidden"))
			return;
		if (asContext && /^(button|input|textarea)$/.test(tag)) return;
		const label = node !== root && (attribute(node, "aria-label") || (/^(img|area)$/.test(tag) && attribute(node, "alt")));
		if (label) text += ` ${label} `;
		else {
			const inline = /^(b|i|em|strong|span|a|u|mark|code|font|small|bdi|sub|sup)$/.test(tag);
			if (!inline) text += " ";
			for (const child of childNodesOf(shadowRootOf(node) ?? node)) visit(child);
			if (!inline) text += " ";
		}
	};
	visit(root);
	return tidy(text, limit);
}

/** Its accessible name, at most 300 characters. */
export function accessibleName(element: Element): string {
	const root = getRootNode.call(element) as Document | ShadowRoot;
	const labelled = attribute(element, "aria-labelledby");
	if (labelled && root.getElementById) {
		const text = labelled
			.split(/\s+/, 6)
			.map((id) => {
				const label = root.getElementById(id);
				return label ? attribute(label, "aria-label") || textOf(label) : "";
			})
			.join(" ");
		if (text.trim()) return tidy(text);
	}
	const own = attribute(element, "aria-label");
	if (own) return tidy(own);
	const tag = tagOf(element);
	if (element instanceof HTMLInputElement) {
		if (/^(submit|reset|button)$/.test(element.type))
			return tidy(element.value || attribute(element, "title") || (element.type === "submit" ? "Submit" : ""));
		if (element.type === "image") return tidy(attribute(element, "alt") || attribute(element, "title") || "Submit");
	}
	if (/^(input|select|textarea|output|meter|progress)$/.test(tag)) {
		const labels = (element as HTMLInputElement).labels;
		const text = labels?.length ? textOf(labels[0] as Element) : "";
		return text || tidy(attribute(element, "title") || attribute(element, "placeholder"));
	}
	const text = tag === "img" || tag === "area" ? attribute(element, "alt") : textOf(element);
	return (
		text ||
		tidy(
			attribute(element, "title") ||
				attribute(element, "data-tooltip") ||
				attribute(element, "placeholder") ||
				attribute(element, "aria-placeholder") ||
				attribute(element, "data-placeholder"),
		)
	);
}
