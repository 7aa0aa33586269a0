// Pure. Finds the GraphQL operations in a request body: plain, batched and persisted ones. Reads, never executes.

interface GraphqlOperation {
	/** `unknown` for persisted operations whose name doesn't tell */
	type: "query" | "mutation" | "subscription" | "unknown";
	/** operation name, "" if anonymous */
	name: string;
	/** fields of the top selection, aliases resolved: what is really called. At most 20 */
	fields: string[];
}

/** Operations that this body would run; undefined when it isn't GraphQL. `body` is parsed JSON, or the text of an `application/graphql` body. */
export function graphqlOperations(body: unknown, url: string): GraphqlOperation[] | undefined {
	if (typeof body === "string") return looksLikeDocument(body) ? parseDocument(body, "") : undefined;
	const requests = (Array.isArray(body) ? body : [body]).slice(0, 50);
	const found: GraphqlOperation[] = [];
	for (const request of requests) {
		if (typeof request !== "object" || request === null) return undefined;
		const { query, operationName, extensions, doc_id, documentId, queryId, id, variables } = request as Record<string, unknown>;
		const name = typeof operationName === "string" ? operationName : "";
		if (typeof query === "string" && looksLikeDocument(query)) found.push(...parseDocument(query, name));
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

function looksLikeDocument(text: string): boolean {
	return /^[\s,\uFEFF]*(#[^\n]*\n[\s,]*)*(\{|(query|mutation|subscription|fragment)\b)/.test(text.slice(0, 2000));
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
	while (at < tokens.length && found.length < 50) {
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
		else found.push({ type, name, fields });
	}
	for (const operation of found)
		operation.fields = operation.fields.flatMap((field) => (field.startsWith("...") ? (fragments.get(field.slice(3)) ?? []) : [field])).slice(0, 20);
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
			else if (fields.length < 40) fields.push(token);
		}
	}
	return tokens.length;
}
