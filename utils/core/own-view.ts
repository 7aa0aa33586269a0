// Pure. Requests that change nothing but what their person is shown: exactly the shapes that the documentation of a known application
// has, with nothing in them that could do more. Anything else in address, names, values or encoding, and it is no such request.
//
// Servers read more than a body: queries, methods in headers, names that stand twice, another encoding. So all of it is looked at.
// Where a shape could also be somebody's wish ("preferences"), only the page's own script counts, while nobody acts.
import type { Attempt, Kind, Payload, RequestInfo } from "./action";
import { BY_PAGE } from "./by-page";
import { SHAPES } from "./own-shapes";
import type { Shape } from "./own-shapes/shape";
import { originOf } from "./site";
import { pairs, urlParts } from "./url-parts";

/** undefined: it may be anything. */
export function ownView({ request, actor, page, payload, vector }: Attempt): { kind: Kind; why: string } | undefined {
	// Code from outside says what it likes.
	if (!request || actor.evidence.some((line) => line.startsWith("call stack"))) return undefined;
	if (originOf(request.url) !== originOf(page.url) || request.url.length > 2000 || payload.cut) return undefined;
	const isCall = vector === "fetch" || vector === "xhr";
	// What a script puts together as a form, servers may read otherwise than we do.
	const isForm = /^(click|key|submit|form_submit)$/.test(vector);
	const isByPage = isCall && actor.kind === "page" && actor.evidence.includes(BY_PAGE);
	const found = SHAPES.find(
		(shape) =>
			(shape.byForm ? isForm : isCall && (isByPage || !shape.byPage)) && isAddress(shape, request) && isBody(shape, payload, request, isForm),
	);
	return found && { kind: found.kind, why: found.what };
}

function isAddress({ path, query = {}, method = /^POST$/ }: Shape, { url, method: used, headers }: RequestInfo): boolean {
	const [, place = ""] = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url) ?? [];
	if (!path.test(place) || !method.test(used) || headers.some(([name, value]) => /method/i.test(name) && !method.test(value))) return false;
	// To some servers that parts two fields as well.
	return !/\?.*;/.test(url) && isMadeOf(query, urlParts(url).query);
}

const URLENCODED = /^application\/x-www-form-urlencoded(; *charset=utf-8)?$/i;

function isBody({ fields, json, also }: Shape, payload: Payload, { headers }: RequestInfo, isForm: boolean): boolean {
	const types = headers.filter(([name]) => /^content-type$/i.test(name));
	const type = types.length ? types.map(([, value]) => value).join() : (payload.contentType ?? "");
	if (json) return /^application\/json(; *charset=utf-8)?$/i.test(type) && payload.format === "json" && json(parsed(payload.text));
	if (!fields) return false;
	if (payload.format === "none") return Object.keys(fields).every((name) => name.endsWith("?"));
	if (payload.format === "text") return URLENCODED.test(type) && !payload.text.includes(";") && isMadeOf(fields, pairs(payload.text), also);
	if (payload.format !== "entries" || !(isForm || URLENCODED.test(type))) return false;
	// The one long text may be cut.
	if (payload.parts.some(({ file, cut, name }) => file || (cut && !/^(wpTextbox1|wikitext)$/.test(name)))) return false;
	return isMadeOf(
		fields,
		payload.parts.map(({ name, value }) => [name, value]),
		also,
	);
}

/** Each once, all that have to be there, and nothing else but what is called like `also`. */
function isMadeOf(wanted: Record<string, RegExp>, all: (readonly [string, string])[], also?: RegExp): boolean {
	const given = also ? all.filter(([name]) => !also.test(name)) : all;
	// Of more than that not all were read.
	if (all.length > 90 || new Set(given.map(([name]) => name)).size < given.length) return false;
	const left = new Map<string, string[]>();
	for (const [name, value] of given) {
		const plain = name.replace(/\[\d{1,9}\]$/, "[#]");
		left.set(plain, [...(left.get(plain) ?? []), value]);
	}
	for (const [names, like] of Object.entries(wanted)) {
		const there = names
			.replace("?", "")
			.split("|")
			.filter((name) => left.has(name));
		if (there.length > 1 || (!there.length && !names.endsWith("?"))) return false;
		for (const name of there) if (!left.get(name)?.every((value) => like.test(value))) return false;
		for (const name of there) left.delete(name);
	}
	return left.size === 0;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
