// Node. The policy as a file, what it would do (the simulator), and what watching only suggests.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { AUDIENCES, KINDS } from "../../utils/core/action";
import { withBrake } from "../../utils/core/brake";
import { withContracts } from "../../utils/core/contract-fit";
import { decide, type Ruling } from "../../utils/core/decide";
import type { Entry } from "../../utils/core/entry";
import { grantFor } from "../../utils/core/grant";
import { loosenings } from "../../utils/core/loosens";
import { readManaged, withManaged } from "../../utils/core/managed";
import { MOST_POLICY_TEXT, PolicyFile, readPolicyFile, writePolicyFile } from "../../utils/core/policy-file";
import { STRICTNESS } from "../../utils/core/preset";
import { DEFAULT_SETTINGS, type Grant, Settings } from "../../utils/core/settings";
import { readAction, simulate } from "../../utils/core/simulate";
import { isWatchedLine, watchReport } from "../../utils/core/watch-report";
import { whyWords } from "../../utils/core/why";
import { actionOf } from "./fixture-action";

const NOW = 1_000_000;
let count = 0;
const newId = () => `r${++count}`;
const read = (value: unknown, before: Settings = DEFAULT_SETTINGS) =>
	readPolicyFile(typeof value === "string" ? value : JSON.stringify(value), before, newId);
const withoutIds = ({ rules, ...rest }: Settings) => ({ ...rest, rules: rules.map(({ id: _, ...rule }) => rule) });

describe("the file", () => {
	const site = fc.constantFrom("forum.example", "mail.example", "localhost:8080");
	const settings = fc.record({
		preset: fc.constantFrom(...STRICTNESS),
		sitePresets: fc.uniqueArray(fc.record({ site, preset: fc.constantFrom(...STRICTNESS) }), { selector: (each) => each.site }),
		rules: fc.array(
			fc.record({
				id: fc.constant("x"),
				effect: fc.constantFrom("deny", "ask", "allow"),
				kind: fc.constantFrom("*", ...KINDS),
				audience: fc.constantFrom("*", ...AUDIENCES),
				site: fc.oneof(fc.constant("*"), site),
			}),
			{ maxLength: 5 },
		),
		guardEverything: fc.boolean(),
		guardSites: fc.uniqueArray(site),
		holdTimeout: fc.integer({ min: 30_000, max: 3_600_000 }),
		brake: fc.record({ within: fc.integer({ min: 10_000, max: 3_600_000 }), delete: fc.nat(1000), post: fc.nat(1000), send: fc.nat(1000) }),
		strict: fc.boolean(),
		appearance: fc.constantFrom("system", "light", "dark"),
	}) as fc.Arbitrary<Settings>;
	test("what is written is read, whatever was there before", () => {
		fc.assert(
			fc.property(settings, settings, (one, before) => {
				expect(Settings.safeParse(one).success).toBe(true);
				const found = read(writePolicyFile(one), before);
				expect(found.ok && withoutIds(found.settings)).toEqual({ ...withoutIds(one), sitePresets: expect.arrayContaining(one.sitePresets) });
			}),
		);
	});
	test("what it leaves out stays", () => {
		const before: Settings = { ...DEFAULT_SETTINGS, strict: true, guardSites: ["a.example"] };
		const found = read({ saysoPolicy: 1, rules: ["deny delete@mail.example"], guardSites: [] }, before);
		expect(found).toMatchObject({
			ok: true,
			settings: { strict: true, guardSites: [], rules: [{ effect: "deny", kind: "delete", site: "mail.example" }] },
		});
	});
	test("nothing of the passphrase, of grants or of the log is in it", () => {
		expect(Object.keys(JSON.parse(writePolicyFile(DEFAULT_SETTINGS))).sort()).toEqual(["saysoPolicy", ...Object.keys(DEFAULT_SETTINGS)].sort());
	});
	test.each<[string, unknown, string[]]>([
		["nothing", "", ["it is not JSON"]],
		["half a file", writePolicyFile(DEFAULT_SETTINGS).slice(0, 60), ["it is not JSON"]],
		["a list", [], ["saysoPolicy: is missing"]],
		["another file", { name: "x" }, ["saysoPolicy: is missing"]],
		["a later version", { saysoPolicy: 2, shiny: true }, ["saysoPolicy: version 2 is newer than this Sayso understands (1)"]],
		["no version at all", { saysoPolicy: "1" }, ["saysoPolicy: has to be one of 1"]],
		["an unknown field", { saysoPolicy: 1, grants: [] }, ['there is no field "grants"']],
		["a field of the prototype", '{"saysoPolicy":1,"__proto__":{"preset":"watch_only"}}', ['there is no field "__proto__"']],
		[
			"several at once",
			{ saysoPolicy: 1, preset: "lax", holdTimeout: 5, strict: 1 },
			["preset: has to be one of read_only", "strict: has to be true or false", "holdTimeout: is less than 30000"],
		],
		[
			"rules that are none",
			{ saysoPolicy: 1, rules: ["deny delete@*", "delete@*", "allow fly@*"] },
			["rules[1]: it begins with “delete@*”", "rules[2]: “fly” is not a kind"],
		],
		["a rule as an object", { saysoPolicy: 1, rules: [{ effect: "deny" }] }, ["rules[0]: has to be text"]],
		[
			"sites that are none",
			{ saysoPolicy: 1, guardSites: ["www.a.example"], sitePresets: { "a b": "read_only" } },
			["sitePresets.a b: is not a site", "guardSites[0]: is not a site such as forum.example; did you mean a.example?"],
		],
		[
			"a brake out of bounds",
			{ saysoPolicy: 1, brake: { within: 1, delete: 0, post: 0, send: 5000 } },
			["brake.within: is less than 10000", "brake.send: is more than 1000"],
		],
		["too long a text", "x".repeat(MOST_POLICY_TEXT + 1), [`${MOST_POLICY_TEXT + 1} characters are too many`]],
		["too many rules", { saysoPolicy: 1, rules: Array(501).fill("deny delete@*") }, ["rules: is longer than 500"]],
	])("%s changes nothing and says why", (_, written, errors) => {
		const found = read(written);
		expect(found.ok).toBe(false);
		if (!found.ok) expect(found.errors.map((each, i) => each.slice(0, errors[i]?.length))).toEqual(errors);
	});
	test("a loosening import says what it loosens", () => {
		const before: Settings = {
			...DEFAULT_SETTINGS,
			strict: true,
			guardSites: ["a.example"],
			sitePresets: [{ site: "b.example", preset: "read_only" }],
		};
		const found = read(
			{
				saysoPolicy: 1,
				preset: "watch_only",
				strict: false,
				guardSites: [],
				sitePresets: {},
				rules: ["allow post@*"],
				brake: { ...before.brake, post: 0 },
			},
			before,
		);
		expect(found.ok && loosenings(before, found.settings)).toEqual([
			"preset: ask_before_writing → watch_only",
			"sitePresets.b.example: read_only → watch_only",
			'rules: with "allow post@*"',
			"guardSites: without a.example",
			"strict: true → false",
			"brake.post: 5 → 0",
		]);
		const stricter = read({ saysoPolicy: 1, preset: "read_only", rules: ["deny delete@*"] });
		expect(stricter.ok && loosenings(DEFAULT_SETTINGS, stricter.settings)).toEqual([]);
	});
});

describe("what is published", () => {
	test("docs/policy.schema.json is the schema that is used (run this test with -u to write it anew)", async () => {
		const schema = {
			$schema: "https://json-schema.org/draft/2020-12/schema",
			title: "Sayso policy",
			description: "What a person has set in Sayso, as its options page exports and imports it.",
			...z.toJSONSchema(PolicyFile, { io: "input" }),
		};
		await expect(`${JSON.stringify(schema, null, "\t")}\n`).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/policy.schema.json"));
	});
	const guide = () => readFileSync(join(import.meta.dirname, "../../docs/policy.md"), "utf8");
	const examples = (kind: string) => [...guide().matchAll(new RegExp(`\`\`\`json ${kind}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text = ""]) => text);
	test("every example in docs/policy.md is understood", () => {
		expect(examples("policy").length).toBeGreaterThan(0);
		for (const text of examples("policy")) expect(read(text)).toMatchObject({ ok: true });
		expect(examples("managed").length).toBeGreaterThan(0);
		for (const text of examples("managed")) {
			const values = Object.values(JSON.parse(text)["3rdparty"].extensions)[0] as Record<string, unknown>;
			expect(readManaged(values)?.errors).toEqual([]);
		}
		expect(examples("action").length).toBeGreaterThan(0);
		for (const text of examples("action")) expect(readAction(text)).toMatchObject({ ok: true });
	});
});

describe("the simulator", () => {
	const actions = [actionOf(), actionOf({ kind: "delete", quantity: 40 }), actionOf({ kind: "draft" }), actionOf({ actor: { kind: "human" } })];
	test("rules as the background does, for an action and for a line of the log", () => {
		const grant: Grant = {
			id: "g",
			kind: "post",
			audience: "group",
			site: "forum.example",
			lifetime: "always",
			session: "",
			hold: "0".repeat(32),
			createdAt: 0,
		};
		for (const preset of STRICTNESS)
			for (const action of actions) {
				const policy = { ...DEFAULT_SETTINGS, preset };
				const ruling = decide(action, policy, [grant], { id: "" }, NOW);
				for (const text of [JSON.stringify(action), JSON.stringify({ seq: 1, action })]) {
					const found = readAction(text);
					if (!found.ok) throw new Error(found.error);
					expect(simulate(found.action, policy, [grant], NOW)).toEqual({ ruling, why: whyWords(ruling, action, policy, [grant]) });
				}
			}
	});
	test("a scope counts as the worst that it can be; a managed contract is looked at too", () => {
		const found = readAction("delete@mail.example");
		expect(found.ok && simulate(found.action, DEFAULT_SETTINGS, [], NOW)).toMatchObject({
			ruling: { effect: "ask", extraStep: true, rule: "default:delete" },
		});
		const managed = withManaged(DEFAULT_SETTINGS, readManaged({ fields: ["contracts"], contracts: ['{"deny":[{"action":"delete"}]}'] }));
		expect(found.ok && simulate(found.action, managed, [], NOW)).toMatchObject({ ruling: { effect: "deny", rule: "contract:policy-1" } });
	});
	test.each([
		["", "it is empty"],
		["*@forum.example", "name one kind"],
		["post@*", "name one site"],
		["post forum.example", "“@” and a site are missing"],
		["{", "it is not JSON"],
		['{"kind":"fly","site":"a.example"}', "kind: has to be one of post"],
		['{"kind":"post"}', "site: has to be text"],
		['{"kind":"post","site":"www.a.example"}', "site: is not a site"],
		['{"kind":"post","site":"a.example","colour":1}', 'there is no field "colour"'],
		['{"trigger":{},"kind":"post"}', "audience: has to be one of"],
		["[]", "has to be an object"],
	])("%j is refused in words", (text, error) => {
		const found = readAction(text);
		expect(found.ok ? "" : found.error.slice(0, error.length)).toBe(error);
	});
	test("why, in words, with the rule that it was", () => {
		const rules = [{ id: "r", effect: "deny" as const, kind: "delete" as const, audience: "*" as const, site: "*" }];
		const why = (text: string, changes: Partial<Settings> = {}) => {
			const found = readAction(text);
			return found.ok ? simulate(found.action, { ...DEFAULT_SETTINGS, ...changes }, [], NOW).why : found.error;
		};
		expect(why("delete@a.example", { rules })).toBe("Refused because of your rule “deny delete@*”.");
		expect(why("post:public@a.example")).toBe("Asked about because Sayso is set to “Ask before writing”, and no rule says otherwise about posting.");
		expect(why("draft@a.example")).toBe("Let through because saving a draft, which only its author sees, is not asked about.");
		expect(why("update@a.example", { sitePresets: [{ site: "a.example", preset: "read_only" }] })).toBe(
			"Refused because Sayso is set to “Read only” on a.example.",
		);
		expect(why('{"kind":"post","site":"a.example","actor":"human"}')).toBe("Let through because a person did it, not an agent.");
	});
});

describe("why, of what more than a rule decides", () => {
	const rules = [{ id: "r", effect: "allow" as const, kind: "post" as const, audience: "*" as const, site: "forum.example" }];
	const policy = { ...DEFAULT_SETTINGS, rules };
	const action = actionOf();
	const grant = grantFor(action, "always", { id: "s" }, "c0ffee00".repeat(4), "g", NOW) as Grant;
	const ruled = (changes: Partial<Ruling>): Ruling => ({ effect: "allow", path: "policy", rule: "r", offers: [], extraStep: false, ...changes });
	const passed = [{ kind: "post" as const, things: 5, at: NOW }];
	test.each<[string, Ruling, string]>([
		["a rule that allows", ruled({}), "Let through because of your rule “allow post@forum.example”."],
		[
			"an allowance",
			ruled({ rule: "g", path: "grant" }),
			"Let through because you allowed post:group@forum.example always, in answer to hold c0ffee00.",
		],
		[
			"the brake",
			withBrake(ruled({}), action, passed, DEFAULT_SETTINGS.brake, NOW),
			"Asked about because there were 6 within 120 seconds, counting this one, without a question; fewer would be let through because of your rule “allow post@forum.example”.",
		],
		[
			"a contract",
			withContracts(ruled({}), {
				...{
					contract: { id: "c1", by: "agent" },
					effect: "ask",
					words: "Declared: read only. About to: post",
					outside: { part: "allow", allow: [] },
				},
			}),
			"Asked about because it is outside of what was declared for the session. Declared: read only. About to: post.",
		],
		["a tab that is off", ruled({ rule: "tab:off" }), "Let through because you switched guarding off in this tab."],
		["a rule that is not there any more", ruled({ rule: "r-gone" }), "Let through because of the rule “r-gone”."],
	])("%s", (_, ruling, words) => expect(whyWords(ruling, action, policy, [grant])).toBe(words));
});

describe("what watching only suggests", () => {
	const line = (n: number, changes: Parameters<typeof actionOf>[0], would = "ask"): Entry => ({
		...{ v: 1, id: `${n}`, seq: n, at: NOW + n, stage: "settled", session: "s", tabId: 1, hold: "h", site: "forum.example", prev: "", hash: "" },
		...{
			rule: "preset:watch_only",
			verdict: "approved",
			path: "policy",
			note: would && `would have been held (${would})`,
			action: actionOf(changes),
		},
	});
	const lines = [
		...[1, 2, 3, 4].map((n) => line(n, { kind: "update", audience: "unknown" })),
		...[5, 6, 7].map((n) => line(n, { kind: "delete", audience: "unknown", reversibility: "irreversible" })),
		line(8, { kind: "send", audience: "named_people" }),
		...[9, 10, 11].map((n) => line(n, { kind: "post" }, "deny")),
	];
	test("is counted, and suggested where a rule is safe and worth it", () => {
		expect(watchReport(lines, { rules: [] })).toEqual({
			...{ from: NOW + 1, to: NOW + 11 },
			groups: [
				{
					...{ kind: "update", audience: "unknown", site: "forum.example", asked: 4, refused: 0, last: NOW + 4 },
					rule: { effect: "allow", kind: "update", audience: "unknown", site: "forum.example" },
				},
				{ kind: "post", audience: "group", site: "forum.example", asked: 0, refused: 3, last: NOW + 11 },
				{
					...{ kind: "delete", audience: "unknown", site: "forum.example", asked: 3, refused: 0, last: NOW + 7 },
					rule: { effect: "ask", kind: "delete", audience: "unknown", site: "forum.example" },
				},
				{ kind: "send", audience: "named_people", site: "forum.example", asked: 1, refused: 0, last: NOW + 8 },
			],
		});
		const rules = [{ id: "r", effect: "allow" as const, kind: "update" as const, audience: "unknown" as const, site: "forum.example" }];
		expect(watchReport(lines, { rules }).groups[0]).not.toHaveProperty("rule");
	});
	test("only what was let through because of watching counts", () => {
		expect(isWatchedLine(line(1, {}))).toBe(true);
		expect(isWatchedLine({ ...line(1, {}), rule: "preset:watch_only@forum.example" })).toBe(true);
		expect(isWatchedLine(line(1, { kind: "read" }, ""))).toBe(false);
		expect(isWatchedLine({ ...line(1, {}), rule: "default:post" })).toBe(false);
		expect(watchReport([], { rules: [] })).toEqual({ from: 0, to: 0, groups: [] });
	});
});
