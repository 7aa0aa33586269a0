// Pure. What an adapter may say of a site: the schema that is published (docs/adapter.schema.json), and reading one that somebody else
// wrote. Data, no code. Whatever is wrong with it is said with its path, and then there is no adapter.
import * as z from "zod/mini";
import { AUDIENCES, KINDS, Reversibility } from "./action";
import { cleanText } from "./clean-text";
import { issueWords, pathOf } from "./contract";
import { globWrong } from "./glob";
import { selectorWrong } from "./simple-selector";
import { siteOf } from "./site";

/** characters of JSON */
export const MOST_ADAPTER_TEXT = 40_000;
const MOST_RULES = 60;

const Glob = z.string().check(z.minLength(1), z.maxLength(200));
const Globs = z.array(Glob).check(z.minLength(1), z.maxLength(20));
/** may be empty */
const Values = z.array(z.string().check(z.maxLength(200))).check(z.minLength(1), z.maxLength(20));
const Selector = z.string().check(z.minLength(1), z.maxLength(250));
const Words = z.string().check(z.minLength(1), z.maxLength(80));

/** Kinds that are asked about. None that is let through: an adapter names, it never releases. */
const NAMED = KINDS.filter((kind) => !/^(read|search|telemetry|draft)$/.test(kind)) as Exclude<
	(typeof KINDS)[number],
	"read" | "search" | "telemetry" | "draft"
>[];
const Kind = z.enum(NAMED);
const Audience = z.enum(AUDIENCES.filter((audience) => audience !== "unknown"));

/** Where something is read: a field of what is sent (`field`), or an element of the page (`select`). One of the two. */
const SOURCE = {
	field: z.optional(Glob.check(z.describe("a field of the body or the query by its name; * stands for anything"))),
	select: z.optional(Selector.check(z.describe("a CSS selector; with `near`, `A >> B` is B in the nearest A around the control"))),
	in: z.optional(
		z
			.enum(["page", "form", "near"])
			.check(z.describe("where: the document, the form or dialog around the control, or the control and what is around it (default)")),
	),
	take: z.optional(
		z.string().check(z.maxLength(60), z.describe("what of the element: text (default), value, count, or @ and the name of an attribute")),
	),
};
const Source = z.strictObject(SOURCE);
export type Source = z.infer<typeof Source>;

const When = z.strictObject({
	method: z.optional(z.array(z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"])).check(z.minLength(1), z.maxLength(5))),
	path: z.optional(Globs.check(z.describe("path of the address that it is sent to"))),
	page: z.optional(Globs.check(z.describe("path of the page that it is sent from"))),
	graphql: z.optional(Globs.check(z.describe("GraphQL operation, or the field that it calls"))),
	fields: z.optional(
		z
			.array(z.strictObject({ name: Glob, is: z.optional(Values) }))
			.check(z.minLength(1), z.maxLength(5), z.describe("all of them are in the body or the query, with such a value")),
	),
	control: z.optional(Selector.check(z.describe("the control, or something around it"))),
	form: z.optional(Selector.check(z.describe("the form or dialog around the control"))),
});
export type When = z.infer<typeof When>;

const AdapterRule = z.strictObject({
	what: Words.check(z.describe("what it is about, in a few words: shown in the evidence")),
	when: When.check(z.describe("all that is named has to fit; within a list one is enough")),
	kind: z.optional(Kind),
	audience: z.optional(Audience.check(z.describe("whoever may see it"))),
	audienceFrom: z.optional(
		z
			.strictObject({
				...SOURCE,
				is: z
					.record(z.string().check(z.maxLength(200)), Audience)
					.check(z.describe("audience by value; * stands for anything, the first that fits counts")),
				else: z.optional(Audience),
			})
			.check(z.describe("the same, read from a field, a chosen option or the page")),
	),
	object: z.optional(Source.check(z.describe("what it acts on"))),
	quantity: z.optional(
		z
			.strictObject({
				...SOURCE,
				ids: z.optional(z.literal(true).check(z.describe("what is read names the things, by commas or one by one: they are counted"))),
				all: z.optional(z.literal(true).check(z.describe("all of them"))),
			})
			.check(z.describe("how many things: a number, or a list; or all of them")),
	),
	undo: z.optional(Reversibility.check(z.describe("whether it can be taken back"))),
});
export type AdapterRule = z.infer<typeof AdapterRule>;

export const Adapter = z.strictObject({
	adapter: z.literal(1).check(z.describe("version of this format")),
	id: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/), z.describe("small letters, digits and hyphens")),
	name: z.string().check(z.minLength(1), z.maxLength(40)),
	sites: z.optional(
		z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(50), z.describe("registrable domains, or hosts with their port")),
	),
	urls: z.optional(Globs.check(z.describe("host and path of the page: forum.example/board/**"))),
	page: z.optional(
		z
			.array(Selector)
			.check(
				z.minLength(1),
				z.maxLength(5),
				z.describe("for software that runs anywhere: an element that only its pages have; one of them is enough"),
			),
	),
	rules: z.array(AdapterRule).check(z.minLength(1), z.maxLength(MOST_RULES)),
});
export type Adapter = z.infer<typeof Adapter>;

export type ReadAdapter = { ok: true; adapter: Adapter } | { ok: false; error: string };
const no = (error: string): ReadAdapter => ({ ok: false, error });

export function readAdapter(text: string): ReadAdapter {
	if (text.length > MOST_ADAPTER_TEXT) return no(`${text.length} characters are too many: an adapter has ${MOST_ADAPTER_TEXT} at most`);
	try {
		return checkAdapter(JSON.parse(text));
	} catch {
		return no("it is not JSON");
	}
}

/** The same for one that was parsed already. */
export function checkAdapter(value: unknown): ReadAdapter {
	const parsed = Adapter.safeParse(value);
	const [issue] = parsed.error?.issues ?? [];
	if (!parsed.success) return no(issue ? `${pathOf(issue.path)}${wordsOf(issue)}` : "it is not an adapter");
	const wrong = nonsenseIn(parsed.data);
	return wrong ? no(wrong) : { ok: true, adapter: parsed.data };
}

function wordsOf(issue: Parameters<typeof issueWords>[0]): string {
	if (issue.code === "too_small") return "is empty";
	if (issue.code === "invalid_format") return "has to be small letters, digits and hyphens, two at least, such as my-forum";
	return issueWords(issue);
}

/** What the schema can't say. Undefined when there is nothing. */
function nonsenseIn({ name, sites, urls, page, rules }: Adapter): string | undefined {
	if (name !== cleanText(name, 40)) return "name: has characters that do not show, or more than one space or line";
	if (!sites && !urls && !page) return "it is for no site: name sites, urls or page";
	for (const [i, site] of (sites ?? []).entries()) {
		const known = /^[\w.:[\]-]+$/.test(site) ? siteOf(`https://${site}/`) : "";
		if (known !== site) return `sites[${i}]: is not a site such as forum.example${known ? `; did you mean ${known}?` : ""}`;
	}
	return (
		globsWrong("urls", urls) ??
		first(page, (selector, i) => at(`page[${i}]`, selectorWrong(selector, false))) ??
		first(rules, (rule, i) => ruleWrong(rule, `rules[${i}]`))
	);
}

function ruleWrong(rule: AdapterRule, path: string): string | undefined {
	const { what, when, kind, audience, audienceFrom, object, quantity, undo } = rule;
	if (what !== cleanText(what, 80)) return `${path}.what: has characters that do not show, or more than one space or line`;
	if (Object.values(when).every((part) => part === undefined)) return `${path}.when: is empty`;
	if (!kind && !audience && !audienceFrom && !object && !quantity && !undo)
		return `${path}: says nothing: name kind, audience, object, quantity or undo`;
	if (audience && audienceFrom) return `${path}.audienceFrom: there is an audience already`;
	if (audienceFrom && !Object.keys(audienceFrom.is).length) return `${path}.audienceFrom.is: is empty`;
	return (
		globsWrong(`${path}.when.path`, when.path) ??
		globsWrong(`${path}.when.page`, when.page) ??
		globsWrong(`${path}.when.graphql`, when.graphql) ??
		first(
			when.fields,
			({ name, is }, i) => globsWrong(`${path}.when.fields[${i}].name`, [name], true) ?? globsWrong(`${path}.when.fields[${i}].is`, is),
		) ??
		at(`${path}.when.control`, when.control === undefined ? undefined : selectorWrong(when.control, false)) ??
		at(`${path}.when.form`, when.form === undefined ? undefined : selectorWrong(when.form, false)) ??
		(audienceFrom &&
			(sourceWrong(audienceFrom, `${path}.audienceFrom`) ??
				first(Object.keys(audienceFrom.is), (glob) => at(`${path}.audienceFrom.is`, globWrong(glob))))) ??
		(object && sourceWrong(object, `${path}.object`)) ??
		(quantity && !quantity.all ? sourceWrong(quantity, `${path}.quantity`) : undefined)
	);
}

function sourceWrong({ field, select, in: place, take }: Source, path: string): string | undefined {
	if ((field === undefined) === (select === undefined)) return `${path}: name either field or select`;
	if (field !== undefined) return place || take ? `${path}: in and take are for select` : at(`${path}.field`, globWrong(field));
	if (take !== undefined && !/^(text|value|count|@[\w:-]{1,58})$/.test(take))
		return `${path}.take: has to be text, value, count, or @ and the name of an attribute`;
	return at(`${path}.select`, selectorWrong(select ?? "", true));
}

const globsWrong = (path: string, globs: readonly string[] | undefined, single = false) =>
	first(globs, (glob, i) => at(single ? path : `${path}[${i}]`, globWrong(glob)));
const at = (path: string, wrong: string | undefined): string | undefined => wrong && `${path}: ${wrong}`;

function first<One>(list: readonly One[] | undefined, wrong: (one: One, i: number) => string | undefined): string | undefined {
	for (const [i, one] of (list ?? []).entries()) {
		const found = wrong(one, i);
		if (found) return found;
	}
	return undefined;
}
