import { expect, test } from "vitest";
import { graphqlOperations } from "../../utils/core/graphql.ts";

const of = (query: string, operationName?: string) => graphqlOperations({ query, operationName }, "https://a.example/graphql");

test.each([
	["{ viewer { login } }", "query", ["viewer"]],
	[
		'query Posts($first: Int = 10) { posts(first: $first, filter: {title: {_eq: "}{"}}) { edges { node { id } } } me { id } }',
		"query",
		["posts", "me"],
	],
	["mutation { delete_posts_item(id: 1) { id } }", "mutation", ["delete_posts_item"]],
	[
		'mutation X($i: Input!) @live { gone: deletePost(input: $i) { ok } alias2 : sendMessage(text: """mutation { x }""") { id } }',
		"mutation",
		["deletePost", "sendMessage"],
	],
	["# a comment { mutation }\nquery A { a }", "query", ["a"]],
	["fragment F on Mutation { deleteIt(id: 1) { ok } } mutation M { ...F }", "mutation", ["deleteIt"]],
	["mutation { ... on Mutation { deleteIt { ok } } }", "mutation", ["deleteIt"]],
	["mutation { ... on Mutation { a { b } } deleteAll }", "mutation", ["a", "deleteAll"]],
	["mutation { ...F ... @include(if: true) { x { y } } z }", "mutation", ["x", "z"]],
	["subscription { messages { id } }", "subscription", ["messages"]],
])("%s", (query, type, fields) => expect(of(query)).toMatchObject([{ type, fields }]));

test("the named operation of several counts", () => {
	expect(of("query A { a } mutation B { removeB }", "B")).toMatchObject([{ type: "mutation", name: "B", fields: ["removeB"] }]);
	expect(of("query A { a } mutation B { removeB }")).toHaveLength(2);
});

test("batches and persisted operations", () => {
	expect(graphqlOperations([{ query: "{ a }" }, { query: "mutation { b }" }], "/graphql")?.map(({ type }) => type)).toEqual(["query", "mutation"]);
	expect(graphqlOperations({ operationName: "DeletePostMutation", extensions: { persistedQuery: { sha256Hash: "x" } } }, "/graphql")).toMatchObject([
		{ type: "mutation", name: "DeletePostMutation" },
	]);
	expect(graphqlOperations({ operationName: "GetFeed", extensions: { persistedQuery: {} } }, "/graphql")?.[0]?.type).toBe("query");
	expect(graphqlOperations({ operationName: "Feed", extensions: { persistedQuery: {} } }, "/graphql")?.[0]?.type).toBe("unknown");
});

test("what isn't GraphQL", () => {
	for (const body of [{ query: "shoes" }, { query: 1 }, {}, null, [1], "hello", undefined])
		expect(graphqlOperations(body, "https://a.example/search")).toBeUndefined();
});

test("broken documents don't throw and are no query", () => {
	for (const text of [
		"mutation {",
		"mutation",
		"{",
		"mutation ((((",
		"mutation { a(",
		`mutation ${"{ a ".repeat(20_000)}`,
		`{ a(b: "${"\\".repeat(50_000)}`,
	])
		expect(() => of(text)).not.toThrow();
	expect(of("mutation { deleteIt(")?.[0]).toMatchObject({ type: "mutation", fields: ["deleteIt"] });
});
