// Unit (Node). Two beats of the same code look alike; another operation at the same address doesn't.
import { describe, expect, test } from "vitest";
import { entriesShape, textShape } from "../../utils/core/body-shape";

const json = (value: unknown) => textShape(JSON.stringify(value), "application/json");

describe("alike", () => {
	test.each<[string, string, string]>([
		["numbers", json({ n: 1, at: 1700000000 }), json({ n: 25, at: 1700000999 })],
		["lists of any length", json({ items: [{ id: 1 }] }), json({ items: [{ id: 2 }, { id: 3 }] })],
		["words", json({ page: "Home" }), json({ page: "About us" })],
		[
			"the same query with other variables",
			json({ query: "query A { a }", variables: { id: 1 } }),
			json({ query: "query  A { a }", variables: { id: 2 } }),
		],
		["tokens drawn anew", textShape("a=b3kq9XJw0PzLm2vT7Ry8", ""), textShape("a=x8Lw2mQvT7Ry0PzKb3jq", "")],
		[
			"form entries in another order",
			entriesShape([
				["a", "1"],
				["b", "2"],
			]),
			entriesShape([
				["b", "9"],
				["a", "8"],
			]),
		],
		[
			"urlencoded text and its entries",
			textShape("a=1&b=2", "application/x-www-form-urlencoded;charset=UTF-8"),
			entriesShape([
				["a", "3"],
				["b", "4"],
			]),
		],
		["packets that count", textShape("2probe", "text/plain"), textShape("3probe", "text/plain")],
	])("%s", (_, one, other) => expect(one).toBe(other));
});

describe("not alike", () => {
	test.each<[string, string, string]>([
		["a query and a mutation", json({ query: "query { a }" }), json({ query: "mutation { createComment { id } }" })],
		["persisted operations by name", json({ operationName: "Feed", variables: {} }), json({ operationName: "AddComment", variables: {} })],
		["JSON-RPC methods", json({ method: "poll", id: 1 }), json({ method: "send", id: 2 })],
		["another field", json({ n: 1 }), json({ n: 1, text: "hello" })],
		["actions of a form", entriesShape([["action", "heartbeat"]]), entriesShape([["action", "post_comment"]])],
		["a socket's packets by POST", textShape("40", "text/plain"), textShape('42["message","hello"]', "text/plain")],
		["in a batch, what was not in it", json([{ query: "{ a }" }]), json([{ query: "{ a }" }, { query: "mutation { b }" }])],
	])("%s", (_, one, other) => expect(one).not.toBe(other));

	test("nothing throws", () => {
		for (const text of ["", "{", "null", "[]", '"x"', "[".repeat(5000)]) expect(typeof textShape(text, "application/json")).toBe("string");
	});
});
