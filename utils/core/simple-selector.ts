// Pure. The CSS selectors that adapters may use: tags, ids, classes, attributes, a few states and what stands inside or beside what.
// Whatever makes the browser look through the page again for each element (`:has`, `:nth-*`, `:is` in `:not`) is left out.

const MOST_PARTS = 12;
/** between the ancestor and what is looked for in it */
export const WITHIN = " >> ";

type Piece = "part" | "joint" | "comma";
const TOKENS: readonly [what: Piece, pattern: RegExp][] = [
	["part", /[a-zA-Z][\w-]*/y],
	["part", /\*/y],
	["part", /[#.][\w-]+/y],
	["part", /\[[a-zA-Z_][\w-]{0,59}(?:[~|^$*]?=(?:"[^"\\\n]{0,100}"|'[^'\\\n]{0,100}'|[\w-]{1,60})(?: [is])?)?\]/y],
	["part", /:(?:checked|disabled|enabled|empty|first-child|last-child|only-child|root)(?![\w-])/y],
	["part", /:not\((?:[a-zA-Z][\w-]*|[#.][\w-]+|\[[a-zA-Z_][\w-]{0,59}(?:[~|^$*]?="[^"\\\n]{0,100}")?\]|:checked|:disabled|:empty)\)/y],
	["comma", /\s*,\s*/y],
	["joint", /\s*[>+~]\s*|\s+/y],
];

/** Why it may not be used; undefined when it may. `within`: two of them with `>>` between are allowed. */
export function selectorWrong(selector: string, within: boolean): string | undefined {
	const both = selector.split(WITHIN);
	if (both.length > (within ? 2 : 1)) return within ? "has more than one >>" : "has >>, which only works where something is read";
	for (const one of both) {
		const wrong = oneWrong(one);
		if (wrong) return wrong;
	}
	return undefined;
}

function oneWrong(selector: string): string | undefined {
	let at = 0;
	let parts = 0;
	let last = "comma" as Piece;
	while (at < selector.length) {
		let found: Piece | undefined;
		for (const [what, pattern] of TOKENS) {
			pattern.lastIndex = at;
			const match = pattern.exec(selector);
			if (!match) continue;
			at += match[0].length;
			found = what;
			break;
		}
		if (!found)
			return `can't be used from '${selector.slice(at, at + 20)}' on: only tags, #ids, .classes, [attributes], :not() of one, and :checked and the like`;
		if (found !== "part" && last !== "part") return "has something missing between two of its parts";
		if (found === "part" && ++parts > MOST_PARTS) return `has more than ${MOST_PARTS} parts`;
		last = found;
	}
	return last === "part" ? undefined : "ends in the middle";
}
