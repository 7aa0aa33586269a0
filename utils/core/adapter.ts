// Pure. What an adapter may say of a site: the schema that is published (docs/adapter.schema.json). Data, no code; `read-adapter` reads one.
import * as z from "zod/mini";
import { AUDIENCES, KINDS, Reversibility } from "./action";

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
			.array(
				z.strictObject({
					name: Glob,
					is: z.optional(Values),
					filled: z.optional(z.literal(true).check(z.describe("something stands in it"))),
				}),
			)
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
