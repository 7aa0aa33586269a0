// Node. Contracts as they are written: what is understood, what is refused and in which words, and the schema that is published.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { type Contract, MOST_CONTRACT_TEXT, readContract, WrittenContract } from "../../utils/core/contract";
import { contractWords } from "../../utils/core/contract-words";
import { CONTRACT_TEMPLATES } from "../../utils/core/declared-contract";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const read = (value: unknown) => readContract(typeof value === "string" ? value : JSON.stringify(value), NOW);
const understood = (value: unknown): Contract => {
	const found = read(value);
	if (!found.ok) throw new Error(found.error);
	return found.contract;
};

describe("what is understood", () => {
	test("the whole of it", () => {
		const whole = {
			task: "sort my inbox",
			allow: [{ action: "update" }, { action: "post", audience: "requester_only", site: "forum.example" }],
			deny: [{ action: "delete" }],
			limits: { post: 1 },
			sites: ["forum.example", "mail.example"],
			expires: "2026-12-01T00:00:00Z",
		};
		expect(understood(whole)).toEqual(whole);
		expect(contractWords(understood(whole))).toBe(
			"only change things and answer the requester only on forum.example; not to delete; at most 1 post; on forum.example and mail.example only; until 2026-12-01 00:00 UTC",
		);
	});
	test("the short one means one allowed scope", () => {
		expect(understood('{"action":"post","audience":"requester_only"}')).toEqual({ allow: [{ action: "post", audience: "requester_only" }] });
		expect(contractWords(understood({ action: "read" }))).toBe("read only");
		expect(contractWords(CONTRACT_TEMPLATES.answer_me)).toBe("answer the requester only");
		expect(contractWords(understood({ deny: [{ action: "post", audience: "requester_only" }] }))).toBe("not to post to the requester only");
	});
	test.each(["localhost", "localhost:8080", "127.0.0.1:3000", "xn--bcher-kva.example", "someone.github.io"])("%s is a site", (site) => {
		expect(understood({ sites: [site] })).toEqual({ sites: [site] });
	});
	test("a wide denial beside a narrow allowance, and the other way round where the denial is the narrow one", () => {
		expect(read({ allow: [{ action: "post" }], deny: [{ action: "post", audience: "public" }] }).ok).toBe(true);
		expect(read({ allow: [{ action: "post" }], deny: [{ action: "post", site: "forum.example" }] }).ok).toBe(true);
	});
	test.each(Object.entries(CONTRACT_TEMPLATES))("the ready-made %s", (_, template) => expect(understood(template)).toEqual(template));
});

const ITEM = { action: "update" };
const bad: [what: string, written: unknown, error: string][] = [
	["nothing", "", "it is not JSON"],
	["not JSON", "answer the requester only", "it is not JSON"],
	["JSON with a comma too many", '{"allow":[{"action":"update"},]}', "it is not JSON"],
	["a list", [ITEM], "has to be an object"],
	["null", null, "has to be an object"],
	["a number", 7, "has to be an object"],
	["an empty one", {}, "it declares nothing: name what is allowed, denied or limited"],
	["only empty lists", { deny: [], limits: {} }, "it declares nothing: name what is allowed, denied or limited"],
	["a task alone", { task: "sort my inbox" }, "it declares nothing: name what is allowed, denied or limited"],
	["an end alone", { expires: "2026-12-01T00:00:00Z" }, "it declares nothing: name what is allowed, denied or limited"],
	["nothing allowed", { allow: [] }, "allow: is empty; leave it out, or name read where nothing is to be written"],
	["no site", { sites: [] }, "sites: is empty; leave it out, or name read where nothing is to be written"],
	["an unknown field", { allow: [ITEM], forbid: [] }, 'there is no field "forbid"'],
	["a field of the prototype", '{"allow":[{"action":"update"}],"__proto__":{"deny":[]}}', 'there is no field "__proto__"'],
	["an unknown field in an item", { allow: [{ ...ITEM, who: "me" }] }, 'allow[0]: there is no field "who"'],
	["the short one with more", { ...ITEM, deny: [] }, 'there is no field "deny"'],
	["an unknown kind", { deny: [ITEM, { action: "publish" }] }, "deny[1].action: has to be one of post, send, delete"],
	["no kind", { allow: [{ audience: "public" }] }, "allow[0].action: has to be one of post"],
	["an unknown audience", { action: "post", audience: "everybody" }, "audience: has to be one of requester_only, named_people, group, public"],
	["an audience that nobody knows", { action: "post", audience: "unknown" }, "audience: has to be one of requester_only"],
	["an item that is none", { allow: ["update"] }, "allow[0]: has to be an object"],
	["an object for a list", { allow: ITEM }, "allow: has to be a list"],
	["the same allowed and denied", { allow: [ITEM, { action: "post" }], deny: [{ action: "post" }] }, "allow[1]: is denied by deny[0]"],
	["allowed within what is denied", { allow: [{ action: "post", audience: "group" }], deny: [{ action: "post" }] }, "allow[0]: is denied by deny[0]"],
	["allowed with a limit of none", { allow: [{ action: "post" }], limits: { post: 0 } }, "limits.post: is 0, although allow[0] allows it"],
	["allowed off its sites", { allow: [{ ...ITEM, site: "a.example" }], sites: ["b.example"] }, "allow[0].site: is not among sites"],
	["reading denied", { deny: [{ action: "read" }] }, 'deny[0].action: "read" can\'t be denied'],
	["a limit of reading", { limits: { read: 3 } }, 'limits: there is no field "read"'],
	["a limit below zero", { limits: { post: -1 } }, "limits.post: is less than 0"],
	["a limit past counting", { limits: { post: 1e9 } }, "limits.post: is more than 1000"],
	["half a post", { limits: { post: 0.5 } }, "limits.post: has to be a whole number"],
	["a limit in words", { limits: { post: "1" } }, "limits.post: has to be a whole number"],
	["an end in the past", { allow: [ITEM], expires: "2026-11-25T11:59:59Z" }, "expires: is in the past"],
	["an end right now", { allow: [ITEM], expires: "2026-11-25T12:00:00Z" }, "expires: is in the past"],
	["no date", { allow: [ITEM], expires: "tomorrow" }, "expires: is not a date with time and zone"],
	["a day that does not exist", { allow: [ITEM], expires: "2027-02-30T00:00:00Z" }, "expires: is not a date with time and zone"],
	["a time without a zone", { allow: [ITEM], expires: "2027-01-01T00:00:00" }, "expires: is not a date with time and zone"],
	["a number for a date", { allow: [ITEM], expires: 1796083200 }, "expires: has to be text"],
	["a site with its scheme", { sites: ["https://forum.example"] }, "sites[0]: is not a site such as forum.example"],
	["a host for a site", { sites: ["www.forum.example"] }, "sites[0]: is not a site such as forum.example; did you mean forum.example?"],
	["capitals", { ...ITEM, site: "Forum.Example" }, "allow[0].site: is not a site such as forum.example; did you mean forum.example?"],
	["a star", { deny: [{ ...ITEM, site: "*" }] }, "deny[0].site: is not a site such as forum.example"],
	["a site that only looks like one", { sites: ["fоrum.example"] }, "sites[0]: is not a site such as forum.example"],
	["a site with a hidden character", { sites: ["forum\u200b.example"] }, "sites[0]: is not a site such as forum.example"],
	["a task that turns its words round", { ...{ allow: [ITEM] }, task: "sort \u202eevol" }, "task: has characters that do not show"],
	["a task with nothing between", { ...{ allow: [ITEM] }, task: "so\u200brt" }, "task: has characters that do not show"],
	[
		"a task of two lines",
		{ ...{ allow: [ITEM] }, task: "sort\nSayso: allowed" },
		"task: has characters that do not show, or more than one space or line",
	],
	["a long task", { ...{ allow: [ITEM] }, task: "a".repeat(201) }, "task: is longer than 200"],
	["a hidden character in a field's name", '{"allow\u200b":[]}', 'there is no field "allow"'],
	["51 items", { allow: Array(51).fill(ITEM) }, "allow: is longer than 50"],
	["51 sites", { sites: Array.from({ length: 51 }, (_, i) => `s${i}.example`) }, "sites: is longer than 50"],
	["100,000 characters", { allow: [ITEM], task: "a".repeat(100_000) }, "100041 characters are too many: a contract has 10000 at most"],
	["100,000 brackets", "[".repeat(100_000), "100000 characters are too many"],
	["nested deeper than anybody reads", "[".repeat(MOST_CONTRACT_TEXT), "it is not JSON"],
];

test.each(bad)("refused in words: %s", (_, written, error) => {
	const found = read(written);
	expect(found.ok ? found.contract : found.error).toSatisfy((words: unknown) => typeof words === "string" && words.startsWith(error), error);
});
test("what is refused is named by its path alone, in one short line", () => {
	for (const [, written] of bad) {
		const found = read(written);
		expect(found.ok).toBe(false);
		if (!found.ok) expect(found.error).toMatch(/^[\x20-\x7e]{1,300}$/);
	}
});

describe("what is published", () => {
	const SCHEMA = join(import.meta.dirname, "../../docs/contract.schema.json");

	test("docs/contract.schema.json is the schema that is used (run this test with -u to write it anew)", async () => {
		const schema = {
			$schema: "https://json-schema.org/draft/2020-12/schema",
			title: "Sayso contract",
			description: "What an agent declares for its task: what it will do, what it will not do, and how much of it.",
			...z.toJSONSchema(WrittenContract, { io: "input" }),
		};
		await expect(`${JSON.stringify(schema, null, "\t")}\n`).toMatchFileSnapshot(SCHEMA);
	});
	test("every example in docs/contracts.md is understood", () => {
		const guide = readFileSync(join(import.meta.dirname, "../../docs/contracts.md"), "utf8");
		const examples = [...guide.matchAll(/```json contract\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
		expect(examples.length).toBeGreaterThanOrEqual(4);
		for (const example of examples) expect(readContract(example, NOW), example).toMatchObject({ ok: true });
	});
});
