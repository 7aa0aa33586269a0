// Pure. What adapters say of an attempt: which of them are for its page, and which of their rules fit. How far it counts is
// `apply-adapter`'s to say.
import type { Attempt, Audience, Kind, Reversibility } from "./action";
import type { Adapter, AdapterRule, Source, When } from "./adapter";
import type { Body } from "./body-parts";
import { thingsOf } from "./bulk";
import { cleanText } from "./clean-text";
import { matchesGlob } from "./glob";
import { graphqlOperations } from "./graphql";
import { controlKey, formKey, pageKey, sourceKey } from "./looks";
import { riskier } from "./request-kind";
import { siteOf } from "./site";
import { urlParts } from "./url-parts";

export interface ActiveAdapter {
	adapter: Adapter;
	/** the person's own: it may raise, and name nothing milder */
	own: boolean;
}

/** What the rules that fit say together: the gravest kind, the most things, the first object; who and undo with the kind they are said of. */
export interface Said {
	kind?: Kind;
	audiences: { of: Kind | undefined; audience: Audience; why: string }[];
	undos: { of: Kind | undefined; undo: Reversibility }[];
	quantity?: number;
	object?: string;
	/** for the evidence */
	why: string[];
}

const MOST_LINES = 6;

/** What the adapters that come with Sayso say (`shipped`), and what the person's own say. Undefined where they say nothing. */
export function askAdapters(adapters: readonly ActiveAdapter[], attempt: Attempt, body: Body): { shipped?: Said; own?: Said } {
	const looked = new Map(attempt.looked);
	const seen = { attempt, body, looked, values: valuesOf(attempt, body) };
	const said: { shipped?: Said; own?: Said } = {};
	for (const { adapter, own } of adapters) {
		if (!isItsPage(adapter, seen)) continue;
		for (const rule of adapter.rules) {
			if (!fits(rule.when, seen, adapter)) continue;
			const which = own ? "own" : "shipped";
			said[which] = together(said[which], rule, seen, `adapter: ${adapter.name}${own ? " (yours)" : ""}`);
		}
	}
	return said;
}

interface Seen {
	attempt: Attempt;
	body: Body;
	looked: ReadonlyMap<string, string>;
	/** of the body and the query */
	values: readonly { name: string; value: string; secret: boolean }[];
}

function valuesOf({ request }: Attempt, body: Body): Seen["values"] {
	return [...body.values, ...(request ? urlParts(request.url).query.map(([name, value]) => ({ name, value, secret: false })) : [])];
}

function isItsPage({ sites, urls, page }: Adapter, { attempt, looked }: Seen): boolean {
	const { host, path } = urlParts(attempt.page.url);
	return Boolean(
		(sites?.length && (sites.includes(siteOf(attempt.page.url)) || sites.includes(host))) ||
			urls?.some((glob) => matchesGlob(glob, [host, ...path].join("/"))) ||
			page?.some((selector) => looked.has(pageKey(selector))),
	);
}

function fits(when: When, { attempt, body, looked, values }: Seen, { sites = [] }: Adapter): boolean {
	const { request, vector, page } = attempt;
	const method = (body.values.find(({ name }) => name === "_method")?.value || request?.method || "").toUpperCase();
	if (when.method || when.path || when.graphql) {
		if (!request) return false;
		// Only what goes to the site itself: the same path means another thing elsewhere.
		const site = siteOf(request.url);
		if (site !== siteOf(page.url) && !sites.includes(site)) return false;
		if (when.method && !when.method.some((each) => each === method || each === request.method.toUpperCase())) return false;
		if (when.path && !when.path.some((glob) => matchesGlob(glob, pathOf(request.url)))) return false;
		if (when.graphql) {
			const names = (graphqlOperations(body.json ?? attempt.payload.text, request.url) ?? []).flatMap(({ name, fields }) => [name, ...fields]);
			if (!when.graphql.some((glob) => names.some((name) => name && matchesGlob(glob, name)))) return false;
		}
	} else if ((when.control || when.form) && !/^(click|key|drop|submit|form_submit|navigate)$/.test(vector))
		// A request that comes soon after a press need not be its.
		return false;
	if (when.page && !when.page.some((glob) => matchesGlob(glob, pathOf(page.url)))) return false;
	const hasField = ({ name, is, filled }: NonNullable<When["fields"]>[number]) =>
		values.some(
			({ name: given, value }) =>
				matchesGlob(name, given) && (!filled || value.trim() !== "") && (!is || is.some((glob) => matchesGlob(glob, value.slice(0, 300)))),
		) ||
		(!is && body.lists.some(([list]) => matchesGlob(name, list)));
	if (when.fields && !when.fields.every(hasField)) return false;
	return (!when.control || looked.has(controlKey(when.control))) && (!when.form || looked.has(formKey(when.form)));
}

const pathOf = (url: string): string => `/${urlParts(url).path.join("/")}`;

function together(before: Said | undefined, rule: AdapterRule, seen: Seen, name: string): Said {
	const { what, kind, undo } = rule;
	const said: Said = before ?? { audiences: [], undos: [], why: [] };
	if (said.why.length < MOST_LINES) said.why.push(`${name}, ${what}`);
	if (kind && (!said.kind || riskier(kind, said.kind))) said.kind = kind;
	if (undo) said.undos.push({ of: kind, undo });
	const found = audienceIn(rule, seen);
	if (found) said.audiences.push({ of: kind, audience: found.audience, why: `${name}, ${found.why}` });
	const count = rule.quantity && (rule.quantity.all ? -1 : countIn(rule.quantity, seen));
	if (count) said.quantity = said.quantity === undefined ? count : more(said.quantity, count);
	const object = rule.object && cleanText(valueIn(rule.object, seen) ?? "", 200);
	if (object) said.object ??= object;
	return said;
}

/** Of two numbers of things the greater; an unknown one counts as many. */
export const more = (a: number, b: number | undefined): number => (b !== undefined && thingsOf({ quantity: b }) > thingsOf({ quantity: a }) ? b : a);

function audienceIn({ what, audience, audienceFrom }: AdapterRule, seen: Seen): { audience: Audience; why: string } | undefined {
	if (audience) return { audience, why: what };
	if (!audienceFrom) return undefined;
	const value = valueIn(audienceFrom, seen);
	const known = value === undefined ? undefined : Object.entries(audienceFrom.is).find(([glob]) => matchesGlob(glob, value.slice(0, 300)))?.[1];
	if (known) return { audience: known, why: `${audienceFrom.field ?? "the page"} says '${cleanText(value ?? "", 60)}'` };
	return audienceFrom.else && { audience: audienceFrom.else, why: what };
}

function valueIn(source: Source, { looked, values }: Seen): string | undefined {
	if (source.select !== undefined) return looked.get(sourceKey(source));
	return values.find(({ name, secret, value }) => !secret && value && matchesGlob(source.field ?? "", name))?.value;
}

/** Members of a list, a number, or with `ids` the things in "1,2,3" or how often the field is there; 0 where there is none, -1 for all. */
function countIn({ ids, ...source }: Source & { ids?: true | undefined }, seen: Seen): number {
	const { body, values } = seen;
	const named = values.filter(({ name }) => source.field !== undefined && matchesGlob(source.field, name));
	const lists = body.lists.filter(([name]) => source.field !== undefined && matchesGlob(source.field, name)).map(([, members]) => members);
	const text = source.field === undefined ? valueIn(source, seen) : named[0]?.value;
	const said =
		text === undefined ? 0 : ids ? text.slice(0, 10_000).split(",").filter(Boolean).length : Number(/^\s*(\d{1,6})\s*$/.exec(text)?.[1] ?? 0);
	if (ids && text === "*") return -1;
	return Math.max(said, ids ? named.length : 0, ...lists);
}
