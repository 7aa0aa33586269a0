// Node. What is drawn for a random case, and the pages that it stands for.
import * as fc from "fast-check";

interface Control {
	does: "fetch" | "xhr" | "beacon" | "form" | "form.submit" | "delete";
	word: string;
	/** ms after the press until it sends */
	later: number;
}
interface Box {
	wrap: "div" | "section" | "frame" | "far frame";
	inside: Node[];
}
type Node = Control | Box;
export interface Drawn {
	page: Node[];
	acts: { at: number; how: "click" | "run" }[];
	verdicts: { yes: boolean; after: number }[];
	kills: number[];
}

const control: fc.Arbitrary<Control> = fc.record({
	does: fc.constantFrom("fetch", "xhr", "beacon", "form", "form.submit", "delete"),
	word: fc.constantFrom("Post comment", "Publish", "Delete", "Go on", "Save", "Send"),
	later: fc.constantFrom(0, 0, 0, 40),
});
const { node } = fc.letrec<{ node: Node; box: Box }>((tie) => ({
	node: fc.oneof({ maxDepth: 3, withCrossShrink: false }, control, tie("box")),
	box: fc.record({ wrap: fc.constantFrom("div", "section", "frame", "far frame"), inside: fc.array(tie("node"), { minLength: 1, maxLength: 3 }) }),
}));
export const drawn: fc.Arbitrary<Drawn> = fc.record({
	page: fc.array(node, { minLength: 1, maxLength: 4 }),
	acts: fc.array(fc.record({ at: fc.nat(40), how: fc.constantFrom("click", "run") }), { minLength: 1, maxLength: 4 }),
	verdicts: fc.array(fc.record({ yes: fc.boolean(), after: fc.nat(80) }), { minLength: 8, maxLength: 8 }),
	kills: fc.array(fc.nat(900), { maxLength: 2 }),
});

/** A control where it stands: the frames on the way, and the mark by which all that it does is known. */
export interface Placed {
	mark: string;
	frames: { id: string; path: string; far: boolean }[];
}

export const isBox = (each: Node): each is Box => "wrap" in each;

/** The pages that a drawing stands for. */
export function build({ page }: Drawn) {
	const pages: Record<string, string> = {};
	const placed: Placed[] = [];
	let frames = 0;
	const markup = (list: Node[], within: Placed["frames"]): string => list.map((each) => one(each, within)).join("\n");
	function one(each: Node, within: Placed["frames"]): string {
		if (!isBox(each)) {
			const mark = `item-${placed.length}x`;
			placed.push({ mark, frames: within });
			return controlOf(each, mark);
		}
		if (each.wrap === "div" || each.wrap === "section") return `<${each.wrap}>${markup(each.inside, within)}</${each.wrap}>`;
		const id = `frame${++frames}`;
		const far = each.wrap === "far frame" || within.some((outer) => outer.far);
		const path = `/${id}`;
		pages[path] = markup(each.inside, [...within, { id, path, far }]);
		return `<iframe id="${id}" src="${far ? "{other}" : "{home}"}${path}" width="600" height="260" onload="this.dataset.loaded = 1"></iframe>`;
	}
	const body = markup(page, []);
	return { body, pages, placed };
}

function controlOf({ does, word, later }: Control, mark: string): string {
	const to = `/act/${mark}`;
	const label = `${word} ${mark}`;
	if (does === "form")
		return `<form method="post" action="${to}" target="_self"><input name="text" value="${mark}"><button id="${mark}">${label}</button></form>`;
	const send = {
		fetch: `fetch("${to}", { method: "POST", body: "${mark}" }).catch(() => {})`,
		xhr: `const x = new XMLHttpRequest(); x.open("PUT", "${to}"); x.send("${mark}")`,
		beacon: `navigator.sendBeacon("${to}", "${mark}")`,
		delete: `fetch("${to}", { method: "DELETE" }).catch(() => {})`,
		"form.submit": `document.getElementById("f${mark}").submit()`,
	}[does];
	const form = does === "form.submit" ? `<form id="f${mark}" method="post" action="${to}"><input name="text" value="${mark}"></form>` : "";
	const code = later ? `setTimeout(() => { ${send} }, ${later})` : send;
	return `${form}<p><button id="${mark}" type="button">${label}</button></p><script>document.getElementById("${mark}").addEventListener("click", () => { ${code}; });</script>`;
}
