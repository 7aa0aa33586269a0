// Pure. Finds the GraphQL operations in a request body: plain, batched and persisted ones. Reads, never executes.

import { urlParts } from "./url-parts";

interface GraphqlOperation {
	/** `unknown` for persisted operations whose name doesn't tell */
	type: "query" | "mutation" | "subscription" | "unknown";
	/** operation name, "" if anonymous */
	name: string;
	/** fields of the top selection, aliases resolved: what is really called */
	fields: string[];
}

/** More requests of a batch, operations or fields than this are not read. */
const MOST = 500;

/**
 * Operations that this body would run; undefined when it isn't GraphQL. `body` is parsed JSON, or the text of an `application/graphql`
 * body. Some servers take a document of the address over that of the body, and names in any case.
 */
export function graphqlOperations(body: unknown, url: string): GraphqlOperation[] | undefined {
	const asked = urlParts(url).query;
	const documents = asked
		.filter(([name, value]) => /^query$/i.test(name) && looksLikeDocument(value))
		.flatMap(([, value]) => parseDocument(value, ""));
	const isNamedElsewhere = asked.some(([name]) => /^operation_?name$/i.test(name));
	const own = ownOperations(body, url, isNamedElsewhere);
	return own || documents.length ? [...documents, ...(own ?? [])] : undefined;
}

function ownOperations(body: unknown, url: string, isNamedElsewhere: boolean): GraphqlOperation[] | undefined {
	if (typeof body === "string") return looksLikeDocument(body) ? parseDocument(body, "") : undefined;
	const requests = Array.isArray(body) ? body : [body];
	const found: GraphqlOperation[] = [];
	if (requests.length > MOST) found.push({ type: "unknown", name: "", fields: [] });
	for (const request of requests.slice(0, MOST)) {
		if (typeof request !== "object" || request === null) return undefined;
		const { operationName, extensions, doc_id, documentId, queryId, id, variables } = request as Record<string, unknown>;
		const all = Object.entries(request).filter(([key, value]) => /^query$/i.test(key) && typeof value === "string" && looksLikeDocument(value));
		const isUnsure = isNamedElsewhere || all.length > 1 || Object.keys(request).filter((key) => /^operationname$/i.test(key)).length > 1;
		const name = typeof operationName === "string" ? operationName : "";
		if (all.length) for (const [, document] of all) found.push(...parseDocument(document as string, isUnsure ? "" : name));
		else if (persisted(extensions) || doc_id || documentId || queryId || (/graphql/i.test(url) && (name || (id && variables))))
			found.push({ type: typeOfName(name), name, fields: [] });
		else return undefined;
	}
	return found.length ? found : undefined;
}

function persisted(extensions: unknown): boolean {
	return typeof extensions === "object" && extensions !== null && "persistedQuery" in extensions;
}

function typeOfName(name: string): GraphqlOperation["type"] {
	if (/mutation$/i.test(name)) return "mutation";
	return /[qQ]uery$|^([gG]et|[fF]etch|[lL]ist|[sS]earch|[lL]oad|[fF]ind|[rR]ead)[A-Z_]/.test(name)
		? "query"
		: /subscription$/i.test(name)
			? "subscription"
			: "unknown";
}

/** A selection begins with a name, and JSON with a quotation mark. */
function looksLikeDocument(text: string): boolean {
	return /^[\s,\uFEFF]*(#[^\n]*\n[\s,]*)*(\{[\s,]*(#[^\n]*\n[\s,]*)*([a-z_]|\.\.\.)|(query|mutation|subscription|fragment)\b)/i.test(
		text.slice(0, 2000),
	);
}

const TOKEN = /#[^\n\r]*|"""(?:\\"""|[^"]|"(?!""))*"""|"(?:\\.|[^"\\\n])*"|\.\.\.|[A-Za-z_]\w*|[{}()[\]:@$!=|&]/g;

/** Documents are read to here; what follows could be anything. */
const LONGEST = 32_768;

/** All operations of a document; with `only`, those of that name if it is there. Unreadable documents give one of type unknown. */
function parseDocument(text: string, only: string): GraphqlOperation[] {
	const tokens =
		text
			.slice(0, LONGEST)
			.match(TOKEN)
			?.filter((token) => token[0] !== "#" && token[0] !== '"') ?? [];
	const found: GraphqlOperation[] = [];
	const fragments = new Map<string, string[]>();
	let at = 0;
	while (at < tokens.length && found.length < MOST) {
		const word = tokens[at] ?? "";
		let type: GraphqlOperation["type"] = "query";
		let name = "";
		if (word !== "{") {
			if (!/^(query|mutation|subscription|fragment)$/.test(word)) {
				at++;
				continue;
			}
			type = word as GraphqlOperation["type"];
			at++;
			if (/^[A-Za-z_]/.test(tokens[at] ?? "")) name = tokens[at++] ?? "";
			let round = 0;
			while (at < tokens.length && !(tokens[at] === "{" && round === 0)) {
				if (tokens[at] === "(") round++;
				else if (tokens[at] === ")") round--;
				at++;
			}
		}
		const fields: string[] = [];
		at = readSelection(tokens, at, fields);
		if (word === "fragment") fragments.set(name, fields);
		// None selects nothing: then it is no document, whatever else it may be.
		else found.push({ type: fields.length ? type : "unknown", name, fields });
	}
	for (const operation of found)
		operation.fields = operation.fields
			.flatMap((field) => (field.startsWith("...") ? (fragments.get(field.slice(3)) ?? []) : [field]))
			.slice(0, MOST);
	if (text.length > LONGEST) found.push({ type: "unknown", name: only, fields: [] });
	const named = only ? found.filter(({ name }) => name === only) : [];
	return named.length ? named : found.length ? found : [{ type: "unknown", name: only, fields: [] }];
}

/** Reads `{ … }` from `at`; adds the top fields, and `...Name` for spreads. Returns the position after it. */
function readSelection(tokens: readonly string[], from: number, fields: string[]): number {
	let depth = 0;
	let round = 0;
	let inline = 0;
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at] ?? "";
		if (token === "(") round++;
		else if (token === ")") round--;
		else if (round) continue;
		else if (token === "{") depth++;
		else if (token === "}") {
			depth--;
			if (inline === depth && inline) inline = 0;
			if (depth <= 0) return at + 1;
		} else if (token === "...") {
			const next = tokens[at + 1] ?? "";
			if (next === "on" || next === "{" || next === "@") {
				// an inline fragment's fields belong to the selection around it
				if (depth === 1) inline = 1;
				at += next === "on" ? 2 : 0;
			} else {
				if (depth === 1 + inline) fields.push(`...${next}`);
				at++;
			}
		} else if (token === "@") at++;
		else if (/^[A-Za-z_]/.test(token) && (depth === 1 || (inline && depth === 2))) {
			if (tokens[at + 1] === ":") at++;
			else if (fields.length < MOST) fields.push(token);
		}
	}
	return tokens.length;
}
