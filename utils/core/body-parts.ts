// Pure. A payload seen as named values, whatever its format: entries, JSON leaves, urlencoded text.
import type { Payload } from "./action";
import { pairs } from "./url-parts";

interface BodyValue {
	/** last part of the path: "status" of post.status */
	name: string;
	value: string;
	label: string;
	secret: boolean;
	file: boolean;
}

export interface Body {
	values: BodyValue[];
	/** parsed JSON where the body is JSON, else undefined */
	json: unknown;
	/** names of arrays with the number of their members: { ids: 37 } */
	lists: [string, number][];
	/** there is more in it than was read */
	isCut: boolean;
}

const MOST_VALUES = 2000;
const DEEPEST = 20;

export function bodyOf(payload: Payload): Body {
	const body: Body = { values: [], json: undefined, lists: [], isCut: Boolean(payload.cut) || payload.parts.length > MOST_VALUES };
	const add = (name: string, value: string, label = "", secret = false, file = false) => {
		if (body.values.length < MOST_VALUES) body.values.push({ name, value, label, secret, file });
		else body.isCut = true;
	};
	for (const part of payload.parts.slice(0, MOST_VALUES))
		add(
			part.name,
			part.file ? part.file.name : part.value,
			part.label,
			part.type === "secret",
			part.type === "file" && Boolean(part.file?.size || part.file?.name),
		);
	const text = payload.text.trim();
	if (/^[[{]/.test(text)) {
		try {
			body.json = JSON.parse(text);
			leaves(body.json, "", 0, add, body);
		} catch {
			// cut or not JSON: read what can be read as pairs of names and strings
			for (const [, name = "", value = ""] of text.matchAll(/"([^"\\]{1,60})"\s{0,20}:\s{0,20}"?([^"\\,}\]]{0,300})/g)) {
				add(name, value);
				if (body.values.length >= MOST_VALUES) break;
			}
		}
	} else if (text.startsWith("<"))
		for (const [, method = ""] of text.matchAll(/methodName>\s*(?:<\/?[a-z]+>\s*){0,4}([\w.]{1,100})/g)) add("method", method);
	else if (text && /^[^\s=&]{1,200}=[^\s]*$/.test(text.slice(0, 4096).split("&")[0] ?? ""))
		for (const [name, value] of pairs(text, 300)) add(name, value);
	const counts = new Map<string, number>();
	for (const { name } of body.values) if (name.endsWith("[]")) counts.set(name, (counts.get(name) ?? 0) + 1);
	body.lists.push(...counts);
	return body;
}

function leaves(json: unknown, name: string, depth: number, add: (name: string, value: string) => void, body: Body): void {
	if (depth > DEEPEST) {
		body.isCut = true;
		return;
	}
	if (Array.isArray(json)) {
		if (json.length && body.lists.length < 50) body.lists.push([name, json.length]);
		for (const item of json) leaves(item, name, depth + 1, add, body);
	} else if (typeof json === "object" && json !== null) for (const [key, value] of Object.entries(json)) leaves(value, key, depth + 1, add, body);
	else add(name, json === null || json === undefined ? "" : String(json).slice(0, 2000));
}
