// Pure. What adapters say of an attempt, and how far it counts. One that comes with Sayso may name what nobody could name (kind `submit`,
// audience and reversibility `unknown`) and raises everything else; one of the person's own only raises. None lets anything through.
import type { Action, Attempt, Audience, Kind, Reversibility } from "./action";
import type { Adapter, AdapterRule, Source, When } from "./adapter";
import { WIDTH } from "./audience";
import type { Body } from "./body-parts";
import { thingsOf } from "./bulk";
import { cleanText } from "./clean-text";
import { reversibilityOf } from "./consequence";
import { matchesGlob } from "./glob";
import { graphqlOperations } from "./graphql";
import { controlKey, formKey, pageKey, sourceKey } from "./looks";
import { riskier } from "./request-kind";
import { siteOf } from "./site";
import { summaryOf } from "./summary";
import { urlParts } from "./url-parts";

export interface ActiveAdapter {
	adapter: Adapter;
	/** the person's own: it may raise, and name nothing milder */
	own: boolean;
}

/** What the rules that fit say together: of each the worst. */
export interface Said {
	kind?: Kind;
	audience?: Audience;
	audienceWhy?: string;
	undo?: Reversibility;
	quantity?: number;
	object?: string;
	/** for the evidence */
	why: string[];
}

const WORSE: Record<Reversibility, number> = { reversible: 0, recoverable: 1, unknown: 2, irreversible: 3 };
const worst = (a: Reversibility, b: Reversibility | undefined): Reversibility => (b && WORSE[b] > WORSE[a] ? b : a);
const wider = (a: Audience, b: Audience | undefined): Audience => (b && WIDTH[b] > WIDTH[a] ? b : a);
const more = (a: number, b: number | undefined): number => (b !== undefined && thingsOf({ quantity: b }) > thingsOf({ quantity: a }) ? b : a);

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
	const hasField = ({ name, is }: NonNullable<When["fields"]>[number]) =>
		values.some((each) => matchesGlob(name, each.name) && (!is || is.some((glob) => matchesGlob(glob, each.value.slice(0, 300))))) ||
		(!is && body.lists.some(([list]) => matchesGlob(name, list)));
	if (when.fields && !when.fields.every(hasField)) return false;
	return (!when.control || looked.has(controlKey(when.control))) && (!when.form || looked.has(formKey(when.form)));
}

const pathOf = (url: string): string => `/${urlParts(url).path.join("/")}`;

function together(before: Said | undefined, rule: AdapterRule, seen: Seen, name: string): Said {
	const { what, kind, undo } = rule;
	const said: Said = { ...before, why: [...(before?.why ?? []), `${name}, ${what}`].slice(0, 6) };
	if (kind && (!said.kind || riskier(kind, said.kind))) said.kind = kind;
	if (undo) said.undo = said.undo ? worst(said.undo, undo) : undo;
	const found = audienceIn(rule, seen);
	if (found && (!said.audience || WIDTH[found.audience] > WIDTH[said.audience])) {
		said.audience = found.audience;
		said.audienceWhy = `${name}, ${found.why}`;
	}
	const count = rule.quantity && (rule.quantity.all ? -1 : countIn(rule.quantity, seen));
	if (count) said.quantity = said.quantity === undefined ? count : more(said.quantity, count);
	const object = rule.object && cleanText(valueIn(rule.object, seen) ?? "", 200);
	if (object) said.object ??= object;
	return said;
}

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

/** Kind: names what could not be named (`submit`), raises the rest. */
export function kindBy(named: { kind: Kind; evidence: string[] }, said: Said | undefined): { kind: Kind; evidence: string[] } {
	if (!said) return named;
	const kind = said.kind && riskier(said.kind, named.kind) ? said.kind : named.kind;
	return { kind, evidence: [...said.why, ...named.evidence] };
}

/** Audience: names an unknown one, or one that only the address told, where what it speaks of is what happens, and widens a known one. */
export function audienceBy<Reading extends { audience: Audience; why: string; guess?: boolean }>(
	who: Reading,
	kind: Kind,
	said: Said | undefined,
): Reading {
	if (!said?.audience) return who;
	const isMeant = (who.audience === "unknown" || who.guess) && (said.kind ?? kind) === kind;
	const audience = isMeant ? said.audience : wider(who.audience, said.audience);
	return audience === who.audience ? who : { ...who, audience, why: said.audienceWhy ?? "" };
}

/** Kinds that are asked about twice over whatever follows; of deletions only those that can't be taken back. */
const ALWAYS_GRAVE: readonly Kind[] = ["purchase", "share", "account"];

/** Whether it can be taken back, `known` for its kind: names an unknown one like the audience. `was`: kind and undo without the adapter. */
export function undoBy(known: Reversibility, kind: Kind, said: Said | undefined, was: { kind: Kind; undo: Reversibility }): Reversibility {
	if (!said) return known;
	const isMeant = known === "unknown" && (said.kind ?? kind) === kind && (was.kind === kind || was.kind === "submit");
	const named = said.undo && isMeant ? said.undo : worst(known, said.undo);
	if (was.kind === kind || was.kind === "submit") return named;
	// A graver kind may have the milder end, and what was known stays known.
	return worst(named, ALWAYS_GRAVE.includes(was.kind) ? "unknown" : was.undo === "unknown" ? undefined : was.undo);
}

export const quantityBy = (known: number, said: Said | undefined): number => more(known, said?.quantity);

/** What an adapter of the person's own makes of an action: nothing milder. What it was without it stays with it (`raised`). */
export function raiseAction(action: Action, said: Said | undefined, attempt: Attempt): Action {
	if (!said) return action;
	const { kind: was, audience, reversibility, quantity, target } = action;
	const kind = said.kind && riskier(said.kind, was) ? said.kind : was;
	const evidence = [...said.why, ...action.evidence].map((line) => cleanText(line, 300)).slice(0, 20);
	const raised = {
		kind,
		audience: wider(audience, said.audience),
		reversibility: worst(worst(reversibility, kind === was ? undefined : reversibilityOf(kind, attempt, action.evidence, audience)), said.undo),
		quantity: more(quantity, said.quantity),
	};
	const isRaised = kind !== was || raised.audience !== audience || raised.reversibility !== reversibility || raised.quantity !== quantity;
	const actsOn = target.actsOn || said.object || "";
	const { recipients } = action;
	return {
		...action,
		...raised,
		...(raised.audience === audience ? {} : { audienceWhy: (said.audienceWhy ?? "").slice(0, 300) }),
		target: { ...target, actsOn },
		evidence,
		summary: summaryOf({ ...raised, recipients, site: target.site, label: target.label, actsOn }, attempt),
		...(isRaised ? { plain: { kind: was, audience, reversibility, quantity } } : {}),
	};
}
