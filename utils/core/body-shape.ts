// Pure. What a body looks like apart from its values: two beats of the same code have the same shape, another operation at the
// same address has another one.
import { pairs } from "./url-parts";

/** Names whose values say which operation it is; those count. */
const NAMING =
	/^(query|mutation|op|operation_?(name|id)?|method|_method|action|cmd|command|type|kind|event|intent|do|task|fn|rpc|procedure|doc_?id)$/i;
const LONGEST = 4096;
const MOST = 300;

/** Digits, and what is drawn anew each time, mean nothing. */
const plain = (text: string) =>
	text
		.slice(0, LONGEST)
		.replace(/[\w+/=-]{16,}/g, (word) => (/\d/.test(word) ? "0" : word))
		.replace(/\d+/g, "0")
		.replace(/\s+/g, " ");
const named = (name: string, value: unknown) => (NAMING.test(name) ? `${name}=${plain(String(value))}` : name);

function leaves(json: unknown, path: string, name: string, found: Set<string>): void {
	if (found.size > MOST) return;
	if (Array.isArray(json)) for (const item of json.slice(0, 100)) leaves(item, `${path}[]`, name, found);
	else if (typeof json === "object" && json !== null) for (const [key, value] of Object.entries(json)) leaves(value, `${path}.${key}`, key, found);
	else found.add(`${path}${named(name, json).slice(name.length)}`);
}

export function entriesShape(entries: readonly (readonly [string, unknown])[]): string {
	return [...new Set(entries.slice(0, MOST).map(([name, value]) => named(name, value)))].sort().join("\n");
}

export function textShape(text: string, contentType: string): string {
	if (/x-www-form-urlencoded/i.test(contentType)) return entriesShape(pairs(text, MOST));
	try {
		const found = new Set<string>();
		leaves(JSON.parse(text), "", "", found);
		return `json\n${[...found].sort().join("\n")}`;
	} catch {
		return `text\n${plain(text)}`;
	}
}
