// Node. Adapters as they are written: what is understood, what is refused and in which words, patterns that always end, and the schema
// that is published.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { Adapter } from "../../utils/core/adapter";
import { globWrong, matchesGlob } from "../../utils/core/glob";
import { MOST_ADAPTER_TEXT, readAdapter } from "../../utils/core/read-adapter";
import { selectorWrong } from "../../utils/core/simple-selector";

const RULE = { what: "a post", when: { method: ["POST"], path: ["/posts"] }, kind: "post", audience: "public" };
const MINE = { adapter: 1, id: "my-board", name: "My board", sites: ["forum.example"], rules: [RULE] };
const withRule = (rule: object) => ({ ...MINE, rules: [RULE, { ...RULE, ...rule }] });
const withWhen = (when: object) => withRule({ when });
const read = (value: unknown) => readAdapter(typeof value === "string" ? value : JSON.stringify(value));

describe("what is understood", () => {
	test("the whole of it", () => {
		const whole = {
			...MINE,
			sites: ["forum.example", "localhost:8080"],
			urls: ["*.example/board/**"],
			page: ['meta[name="generator"][content^="Board"]', "body.board"],
			rules: [
				{
					what: "everything at once",
					when: {
						...{ method: ["POST"], path: ["/**/posts"], page: ["/t/*"], graphql: ["createPost"] },
						...{
							fields: [{ name: "visibility", is: ["", "public"] }, { name: "text" }],
							control: "button.send",
							form: "form#post > .inner:not(.old)",
						},
					},
					kind: "post",
					audienceFrom: {
						select: "form >> select[name=visibility]",
						in: "form",
						take: "value",
						is: { "*all*": "public", me: "requester_only" },
						else: "group",
					},
					object: { select: "article >> h2", in: "near", take: "text" },
					quantity: { field: "ids*", ids: true },
					undo: "irreversible",
				},
			],
		};
		expect(read(whole)).toEqual({ ok: true, adapter: whole });
	});
});

const bad: [what: string, written: unknown, error: string][] = [
	["nothing", "", "it is not JSON"],
	["code", "export default { adapter: 1 }", "it is not JSON"],
	["a list", [MINE], "has to be an object"],
	["null", null, "has to be an object"],
	["another version", { ...MINE, adapter: 2 }, "adapter: has to be one of 1"],
	["no version", { ...MINE, adapter: undefined }, "adapter: has to be one of 1"],
	["an id with a path in it", { ...MINE, id: "../github" }, "id: has to be small letters, digits and hyphens"],
	["a name of two lines", { ...MINE, name: "My\nboard" }, "name: has characters that do not show"],
	["a name that turns round", { ...MINE, name: "My \u202edraob" }, "name: has characters that do not show"],
	["for no site", { ...MINE, sites: undefined }, "it is for no site: name sites, urls or page"],
	["a site with its scheme", { ...MINE, sites: ["https://forum.example"] }, "sites[0]: is not a site such as forum.example"],
	["a host for a site", { ...MINE, sites: ["www.forum.example"] }, "sites[0]: is not a site such as forum.example; did you mean forum.example?"],
	["a star for a site", { ...MINE, sites: ["*"] }, "sites[0]: is not a site such as forum.example"],
	["no rules", { ...MINE, rules: [] }, "rules: is empty"],
	["61 rules", { ...MINE, rules: Array(61).fill(RULE) }, "rules: is longer than 60"],
	["an unknown field", { ...MINE, script: "alert(1)" }, 'there is no field "script"'],
	["a field of the prototype", JSON.stringify(MINE).replace("{", '{"__proto__":{"own":false},'), 'there is no field "__proto__"'],
	["an unknown field in a rule", withRule({ effect: "allow" }), 'rules[1]: there is no field "effect"'],
	["a rule without a name", withRule({ what: undefined }), "rules[1].what: has to be text"],
	["a condition on nothing", withWhen({}), "rules[1].when: is empty"],
	["an empty rule", { ...MINE, rules: [{ what: "nothing", when: RULE.when }] }, "rules[0]: says nothing"],
	...(["read", "search", "telemetry", "draft"] as const).map((kind): [string, unknown, string] => [
		`a kind that is let through: ${kind}`,
		withRule({ kind }),
		"rules[1].kind: has to be one of post, send, delete",
	]),
	["an unknown audience", withRule({ audience: "unknown" }), "rules[1].audience: has to be one of requester_only, named_people"],
	["two audiences", withRule({ audienceFrom: { field: "v", is: { a: "public" } } }), "rules[1].audienceFrom: there is an audience already"],
	[
		"an audience from nowhere",
		withRule({ audience: undefined, audienceFrom: { is: { a: "public" } } }),
		"rules[1].audienceFrom: name either field or select",
	],
	["an audience by no value", withRule({ audience: undefined, audienceFrom: { field: "v", is: {} } }), "rules[1].audienceFrom.is: is empty"],
	["a field and a selector", withRule({ object: { field: "a", select: "b" } }), "rules[1].object: name either field or select"],
	["a place for a field", withRule({ object: { field: "a", in: "page" } }), "rules[1].object: in and take are for select"],
	[
		"a taking that runs",
		withRule({ object: { select: "a", take: "javascript:alert(1)" } }),
		"rules[1].object.take: has to be text, value, count, or @",
	],
	["a count of nothing", withRule({ quantity: {} }), "rules[1].quantity: name either field or select"],
	["a pattern with many stars", withWhen({ path: [`/${"a*".repeat(11)}`] }), "rules[1].when.path[0]: has more than 10 stars"],
	["a pattern with three stars", withWhen({ path: ["/ok", "/***"] }), "rules[1].when.path[1]: has three stars in a row"],
	["a pattern with ** in a step", withWhen({ page: ["/a**b"] }), "rules[1].when.page[0]: has ** beside something else"],
	["a long pattern", withWhen({ path: [`/${"a".repeat(200)}`] }), "rules[1].when.path[0]: is longer than 200"],
	["a pattern of a field", withWhen({ fields: [{ name: "a", is: ["*".repeat(3)] }] }), "rules[1].when.fields[0].is[0]: has three stars in a row"],
	[
		"a value's pattern",
		withRule({ audience: undefined, audienceFrom: { field: "v", is: { "***": "public" } } }),
		"rules[1].audienceFrom.is: has three stars",
	],
	["a slow selector", withWhen({ control: "div:has(div:has(div))" }), "rules[1].when.control: can't be used from ':has(div:has(div))' on"],
	["a selector that counts", { ...MINE, page: ["li:nth-child(2n+1)"] }, "page[0]: can't be used from ':nth-child(2n+1)' on"],
	["a broken selector", withWhen({ form: "form[" }), "rules[1].when.form: can't be used from '[' on"],
	["a selector that ends in the middle", withRule({ object: { select: "main >" } }), "rules[1].object.select: ends in the middle"],
	["a selector of many parts", withRule({ object: { select: Array(13).fill("div").join(" ") } }), "rules[1].object.select: has more than 12 parts"],
	["within twice", withRule({ object: { select: "a >> b >> c" } }), "rules[1].object.select: has more than one >>"],
	["within where nothing is read", withWhen({ control: "a >> b" }), "rules[1].when.control: has >>, which only works"],
	["an unknown method", withWhen({ method: ["BREW"] }), "rules[1].when.method[0]: has to be one of GET, POST"],
	["100,000 characters", { ...MINE, name: "a".repeat(100_000) }, "100"],
	["100,000 brackets", "[".repeat(100_000), "100000 characters are too many: an adapter has 40000 at most"],
	["nested deeper than anybody reads", "[".repeat(MOST_ADAPTER_TEXT), "it is not JSON"],
];

test.each(bad)("refused in words: %s", (_, written, error) => {
	const found = read(written);
	expect(found.ok ? found.adapter : found.error).toSatisfy((words: unknown) => typeof words === "string" && words.startsWith(error), error);
});
test("what is refused is named by its path alone, in one line", () => {
	for (const [, written] of bad) {
		const found = read(written);
		if (!found.ok) expect(found.error).toMatch(/^[\x20-\x7e]{1,300}$/);
	}
});

describe("patterns of paths", () => {
	test.each([
		["/posts", "/posts", true],
		["/posts", "/posts.json", false],
		["/posts*", "/posts.json", true],
		["/posts/*", "/posts/7", true],
		["/posts/*", "/posts/7/8", false],
		["/posts/**", "/posts/7/8", true],
		["/posts/**", "/posts", true],
		["/**/api.php", "/api.php", true],
		["/**/api.php", "/w/de/api.php", true],
		["/**/api.php", "/w/api.php/x", false],
		["/*/*/issues/*/comments", "/ann/garden/issues/7/comments", true],
		["*private*", "a Private place", true],
		["", "", true],
		["", "a", false],
		["a*c*e", "abcde", true],
		["a*c*e", "abcd", false],
	])("%s on %s: %s", (glob, text, is) => expect(matchesGlob(glob, text)).toBe(is));

	test("mean what a regular expression would mean, and never take long", () => {
		const part = fc.constantFrom("a", "b", "*", "/", "/**/", "ab");
		fc.assert(
			fc.property(fc.array(part, { maxLength: 8 }), fc.array(fc.constantFrom("a", "b", "/", "ab"), { maxLength: 12 }), (parts, letters) => {
				const glob = parts.join("");
				fc.pre(globWrong(glob) === undefined);
				const text = letters.join("");
				const steps = glob.split("/").map((step) => (step === "**" ? "**" : step.replaceAll("*", "[^/]*")));
				const source = steps.reduce(
					(all, step, i) =>
						step === "**" ? `${all}(?:${i ? "/" : ""}[^/]*)*` : `${all}${i && !(i === 1 && steps[0] === "**") ? "/" : i ? "(?:/|^)" : ""}${step}`,
					"",
				);
				fc.pre(!glob.startsWith("**"));
				expect(matchesGlob(glob, text)).toBe(new RegExp(`^${source}$`, "i").test(text));
			}),
		);
		const worst = `/${"*a".repeat(9)}b`;
		expect(globWrong(worst)).toBeUndefined();
		const started = performance.now();
		for (let i = 0; i < 100; i++) expect(matchesGlob(worst, `/${"a".repeat(5000)}`)).toBe(false);
		// Some ms; what goes back on itself would take longer than anybody waits.
		expect(performance.now() - started).toBeLessThan(20_000);
	});
});

test("selectors: whatever is let through is made of the allowed parts alone", () => {
	fc.assert(
		fc.property(
			fc.string({
				maxLength: 60,
				unit: fc.constantFrom("a", ".", "#", "[", "]", "=", '"', ":", "not", "has", "(", ")", " ", ">", "+", ",", "*", "1"),
			}),
			(text) => {
				if (selectorWrong(text, false) !== undefined) return;
				const outside = text.replace(/"[^"]*"/g, '""');
				expect(outside).not.toMatch(/:(?!not\(|checked|disabled|enabled|empty|first-child|last-child|only-child|root)/);
				expect(outside).not.toContain("has(");
			},
		),
		{ numRuns: 2000 },
	);
});

describe("what is published", () => {
	const SCHEMA = join(import.meta.dirname, "../../docs/adapter.schema.json");

	test("docs/adapter.schema.json is the schema that is used (run this test with -u to write it anew)", async () => {
		const schema = {
			$schema: "https://json-schema.org/draft/2020-12/schema",
			title: "Sayso adapter",
			description: "How an application names its actions: who will see them, on what they act, whether they can be taken back. Data, no code.",
			...z.toJSONSchema(Adapter, { io: "input" }),
		};
		await expect(`${JSON.stringify(schema, null, "\t")}\n`).toMatchFileSnapshot(SCHEMA);
	});
	test("every example in docs/adapters.md is understood", () => {
		const guide = readFileSync(join(import.meta.dirname, "../../docs/adapters.md"), "utf8");
		const examples = [...guide.matchAll(/```json adapter\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
		expect(examples.length).toBeGreaterThanOrEqual(2);
		for (const example of examples) expect(readAdapter(example), example).toMatchObject({ ok: true });
	});
	test("every rule that the guide has a name for is one of the schema's", () => {
		const guide = readFileSync(join(import.meta.dirname, "../../docs/adapters.md"), "utf8");
		for (const name of ["sites", "urls", "page", "what", "when", "kind", "audience", "audienceFrom", "object", "quantity", "undo"])
			expect(guide).toContain(`\`${name}\``);
	});
});
