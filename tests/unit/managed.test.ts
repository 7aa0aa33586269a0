// Node. What an organisation lays down: read field by field, put above what the person has set, and never the other way round.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AUDIENCES, KINDS } from "../../utils/core/action";
import { mismatchOf, withContracts } from "../../utils/core/contract-fit";
import { decide } from "../../utils/core/decide";
import { grantFor } from "../../utils/core/grant";
import { type Managed, readManaged, withManaged } from "../../utils/core/managed";
import { STRICTNESS } from "../../utils/core/preset";
import { DEFAULT_SETTINGS, type Grant, type Rule, type Settings } from "../../utils/core/settings";
import { whyWords } from "../../utils/core/why";
import { actionOf, attemptOf } from "./fixture-action";
import { createDisk, decisionOn, ownerOf, rowsOn, startWorker, TAB } from "./fixture-background";

const NOW = 1_000_000;
const withFields = (values: Record<string, unknown>) => ({
	fields: Object.keys(values).filter((name) => !["saysoPolicy", "fields"].includes(name)),
	...values,
});
const read = (values: Record<string, unknown>): Managed => readManaged(withFields(values)) as Managed;
const own = (changes: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...changes });

describe("reading it", () => {
	test("nothing is nothing", () => expect(readManaged({})).toBeUndefined());
	test("all of it", () => {
		const managed = read({
			saysoPolicy: 1,
			preset: "ask_before_writing",
			sitePresets: { "bank.example": "read_only" },
			rules: ["deny delete@mail.example", "ask post:public@*"],
			contracts: ['{"deny":[{"action":"purchase"}]}', { limits: { post: 3 } }],
			guardEverything: true,
			guardSites: ["mail.example"],
			strict: false,
			holdTimeout: 60_000,
			brake: { within: 600_000, delete: 3, post: 0, send: 5 },
		});
		expect(managed).toMatchObject({
			errors: [],
			preset: "ask_before_writing",
			sitePresets: [{ site: "bank.example", preset: "read_only" }],
			contracts: [{ deny: [{ action: "purchase" }] }, { limits: { post: 3 } }],
			rules: [
				{ id: "managed:deny delete@mail.example", effect: "deny", kind: "delete", site: "mail.example" },
				{ id: "managed:ask post:public@*", effect: "ask", kind: "post", audience: "public" },
			],
		});
		const policy = withManaged(own({ guardSites: ["a.example"], holdTimeout: 300_000 }), managed);
		expect(policy).toMatchObject({
			...{ guardEverything: true, guardSites: ["a.example", "mail.example"], holdTimeout: 60_000 },
			brake: { within: 600_000, delete: 3, post: 5, send: 5 },
		});
	});
	test.each<[string, Record<string, unknown>, string[]]>([
		["an unknown preset", { preset: "relaxed" }, ["preset: has to be one of read_only, ask_before_writing"]],
		["an unknown field", { guardAll: true }, ['there is no field "guardAll"']],
		["a rule that allows", { rules: ["allow post@*"] }, ["rules[0]: a managed policy only narrows"]],
		["a rule that is none", { rules: ["deny delete@*", "deny everything", 7] }, ["rules[1]: “@” and a site are missing", "rules[2]: has to be text"]],
		["rules that are no list", { rules: "deny delete@*" }, ["rules: has to be a list"]],
		[
			"a site that is none",
			{ sitePresets: { "www.bank.example": "read_only" }, guardSites: ["a b"] },
			["guardSites[0]: is not a site", "sitePresets.www.bank.example: is not a site"],
		],
		[
			"a broken contract",
			{ contracts: ["{", '{"deny":[{"action":"fly"}]}'] },
			["contracts[0]: it is not JSON", "contracts[1]: deny[0].action: has to be one of post"],
		],
		["a later version", { saysoPolicy: 2 }, ["saysoPolicy: has to be one of 1"]],
		[
			"half a brake",
			{ brake: { within: 10 } },
			["brake.within: is less than 10000", "brake.delete: has to be a whole number", "brake.post: has to be", "brake.send: has to be"],
		],
	])("%s is named, the rest counts, and everything that writes is asked about", (_, values, errors) => {
		const managed = read({ rules: ["deny purchase@*"], ...values });
		expect(managed.errors.map((each, i) => each.slice(0, errors[i]?.length))).toEqual(errors);
		const policy = withManaged(own({ preset: "watch_only", rules: [{ id: "mine", effect: "allow", kind: "*", audience: "*", site: "*" }] }), managed);
		const grant = grantFor(actionOf(), "always", { id: "s" }, "h", "g", NOW) as Grant;
		expect(decide(actionOf(), policy, [grant], { id: "s" }, NOW)).toMatchObject({ effect: "ask", rule: "managed:unread", offers: ["once"] });
		expect(decide(actionOf({ kind: "draft" }), policy, [], { id: "s" }, NOW).effect).toBe("ask");
		expect(decide(actionOf({ kind: "search" }), policy, [], { id: "s" }, NOW).effect).toBe("allow");
		if (!("rules" in values)) expect(decide(actionOf({ kind: "purchase" }), policy, [], { id: "s" }, NOW).effect).toBe("deny");
	});
	test("what a browser left out is missed", () => {
		const rules = ["deny delete@mail.example"];
		expect(readManaged({ fields: ["rules", "preset"], rules })?.errors).toEqual([
			"preset: is named in fields, and did not arrive: the browser found it of the wrong type",
		]);
		expect(readManaged({ fields: [], rules })?.errors).toEqual(["rules: is not named in fields"]);
		expect(readManaged({ rules })?.errors).toEqual([expect.stringMatching(/^fields: is missing/)]);
		expect(readManaged({ fields: "rules", rules })?.errors).toEqual(["fields: has to be a list", "rules: is not named in fields"]);
		expect(readManaged({ fields: ["rules"], rules })?.errors).toEqual([]);
	});
	test("public/managed-schema.json declares the same fields, and no more than their types: what is wrong has to reach us", () => {
		const schema = JSON.parse(readFileSync(join(import.meta.dirname, "../../public/managed-schema.json"), "utf8"));
		expect(Object.keys(schema).sort()).toEqual(["properties", "type"]);
		const fields = [
			"saysoPolicy",
			"fields",
			"preset",
			"sitePresets",
			"rules",
			"contracts",
			"guardEverything",
			"guardSites",
			"strict",
			"holdTimeout",
			"brake",
		];
		expect(Object.keys(schema.properties)).toEqual(fields);
		expect(readManaged(Object.fromEntries(fields.map((name) => [name, Symbol()])))?.errors.some((each) => each.startsWith("there is no field"))).toBe(
			false,
		);
		expect(JSON.stringify(schema)).not.toMatch(/"(enum|minimum|maximum|pattern|required)"/);
	});
});

describe("the stricter of the two counts", () => {
	const policy = (mine: Partial<Settings>, values: Record<string, unknown>) => withManaged(own(mine), read(values));
	const ruled = (mine: Partial<Settings>, values: Record<string, unknown>, action = actionOf()) =>
		decide(action, policy(mine, values), [], { id: "s" }, NOW);
	test("a preset is a floor, and names itself only where it is what counts", () => {
		expect(ruled({ preset: "watch_only" }, { preset: "ask_before_writing" })).toMatchObject({
			effect: "ask",
			rule: "managed:preset:ask_before_writing",
		});
		expect(ruled({ preset: "read_only" }, { preset: "ask_before_writing" })).toMatchObject({ effect: "deny", rule: "preset:read_only" });
		expect(ruled({}, { preset: "ask_before_writing" }).rule).toBe("default:post");
		expect(ruled({ sitePresets: [{ site: "forum.example", preset: "watch_only" }] }, { preset: "read_only" })).toMatchObject({ effect: "deny" });
		expect(ruled({ preset: "watch_only" }, { preset: "read_only", sitePresets: { "forum.example": "ask_before_writing" } }).effect).toBe("ask");
	});
	test("its rules come before the person's, and before watching only", () => {
		const allow: Rule = { id: "mine", effect: "allow", kind: "*", audience: "*", site: "*" };
		const deny: Rule = { ...allow, id: "no", effect: "deny" };
		expect(ruled({ rules: [allow] }, { rules: ["ask post@*"] })).toMatchObject({ effect: "ask", rule: "managed:ask post@*" });
		expect(ruled({ preset: "watch_only" }, { rules: ["deny post@*"] })).toMatchObject({ effect: "deny", rule: "managed:deny post@*" });
		expect(ruled({ preset: "watch_only" }, { rules: ["ask post@*"] }).effect).toBe("ask");
		expect(ruled({ rules: [deny] }, { rules: ["ask post@*"] })).toMatchObject({ effect: "deny", rule: "no" });
	});
	test("why is said in words", () => {
		const why = (mine: Partial<Settings>, values: Record<string, unknown>) => whyWords(ruled(mine, values), actionOf(), policy(mine, values), []);
		expect(why({}, { rules: ["deny post@*"] })).toBe("Refused because of your organisation’s rule “deny post@*”.");
		expect(why({ preset: "watch_only" }, { preset: "ask_before_writing" })).toBe(
			"Asked about because your organisation allows nothing looser than “Ask before writing”.",
		);
		expect(why({}, { nonsense: 1 })).toContain("can’t be read whole");
	});
	const site = fc.constantFrom("forum.example", "mail.example");
	const scope = fc
		.tuple(
			fc.constantFrom("*", ...KINDS),
			fc.constantFrom("", ...AUDIENCES.map((each) => `:${each}`)),
			fc.constantFrom("*", "forum.example", "mail.example"),
		)
		.map(([kind, audience, at]) => `${kind}${audience}@${at}`);
	const values = fc.record(
		{
			preset: fc.constantFrom(...STRICTNESS),
			sitePresets: fc.dictionary(site, fc.constantFrom(...STRICTNESS), { noNullPrototype: true }),
			rules: fc.array(
				fc.tuple(fc.constantFrom("deny", "ask", "allow", "forbid"), scope).map((each) => each.join(" ")),
				{ maxLength: 4 },
			),
			strict: fc.boolean(),
			guardEverything: fc.boolean(),
			contracts: fc.array(fc.constantFrom('{"deny":[{"action":"post"}]}', '{"allow":[{"action":"update"}]}', "{"), { maxLength: 2 }),
		},
		{ requiredKeys: [] },
	);
	const mine = fc.record({
		preset: fc.constantFrom(...STRICTNESS),
		sitePresets: fc.uniqueArray(fc.record({ site, preset: fc.constantFrom(...STRICTNESS) }), { selector: (each) => each.site }),
		rules: fc.array(
			fc.record({
				id: fc.constant("r"),
				effect: fc.constantFrom("deny", "ask", "allow"),
				kind: fc.constantFrom("*", ...KINDS),
				audience: fc.constantFrom("*", ...AUDIENCES),
				site: fc.constantFrom("*", "forum.example"),
			}),
			{ maxLength: 4 },
		),
		strict: fc.boolean(),
	}) as fc.Arbitrary<Partial<Settings>>;
	const action = fc
		.record({
			kind: fc.constantFrom(...KINDS),
			audience: fc.constantFrom(...AUDIENCES),
			here: site,
			there: site,
			actor: fc.constantFrom("agent", "human"),
		})
		.map(({ here, there, actor, ...rest }) =>
			actionOf({ ...rest, page: { site: here }, target: { site: there, foreign: here !== there }, actor: { kind: actor as "agent" } }),
		);
	const RANK = { deny: 0, ask: 1, allow: 2 };
	test("whatever is laid down, no more goes through than without it; and whatever the person sets, no more than with the defaults of the policy", () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(action, mine, values, fc.boolean(), (about, set, laid, granted) => {
				const grants = granted ? [grantFor(about, "always", { id: "s" }, "h", "g", NOW) as Grant] : [];
				const managed = readManaged(Object.keys(laid).length ? withFields(laid) : {});
				const effect = (policy: Settings & { managed?: Managed }) => {
					const first = decide(about, policy, grants, { id: "s" }, NOW);
					const contracts = (policy.managed?.contracts ?? []).map((contract, i) => ({
						id: `${i}`,
						by: "policy" as const,
						session: "s",
						at: 0,
						contract,
						out: [],
					}));
					return RANK[withContracts(first, mismatchOf(about, contracts, [], NOW)).effect];
				};
				const [free, held] = [effect(own(set)), effect(withManaged(own(set), managed))];
				if (held < free) seen.add(`${free}${held}`);
				expect(held).toBeLessThanOrEqual(free);
				// The loosest that a person can set: all of what is laid down is still there.
				const loosest = effect(withManaged(own({ ...set, preset: "watch_only", sitePresets: [], rules: [], strict: false }), managed));
				const fixed = managed?.rules.some(
					(rule) =>
						rule.effect === "deny" &&
						decide(about, { ...own({ preset: "watch_only", strict: managed.strict }), managed: { ...managed, rules: [rule] } }, [], { id: "s" }, NOW)
							.effect === "deny",
				);
				if (fixed) expect(loosest).toBe(RANK.deny);
			}),
			{ numRuns: 3000 },
		);
		expect([...seen].sort()).toEqual(["10", "20", "21"]);
	});
});

describe("in the background", () => {
	const disk = () => createDisk();
	test("every session is held to its contracts, counted by session; nobody removes them", async () => {
		const kept = disk();
		const managed = read({ contracts: ['{"limits":{"post":1}}'] });
		kept.settings = withManaged(own({ preset: "watch_only" }), managed);
		const worker = await startWorker(kept);
		await worker.sessions.agentSeen(TAB, "https://forum.example/", ["seen"]);
		expect(worker.sessions.state(TAB).mode).toBe("armed");
		const tries = async (n: number) => {
			const owner = ownerOf();
			await worker.holdList.ask(attemptOf(n, { request: { url: "https://forum.example/post", method: "POST", headers: [] } }), owner);
			return owner.heard.at(-1) as { type: string; verdict?: string };
		};
		kept.settings = withManaged(own(), managed);
		expect((await tries(1)).type).toBe("asked");
		expect(await worker.holdList.decide(decisionOn(await shown(worker)), { surface: "overlay", tabId: TAB })).toMatchObject({ ok: true });
		expect(await tries(2)).toMatchObject({ type: "settled", verdict: "blocked" });
		const line = (await rowsOn(kept)).at(-1);
		expect(line).toMatchObject({ rule: "contract:policy-1", why: expect.stringContaining("at most 1 post") });
		const session = worker.sessions.session(TAB);
		expect(worker.contracts.of(session as never)).toMatchObject([{ id: "policy-1", by: "policy" }]);
		expect(await worker.contracts.remove("policy-1", TAB)).toBeUndefined();
		// Not laid down any more: it is over at once.
		kept.settings = own();
		expect(worker.contracts.of(session as never)).toEqual([]);
		expect((await tries(3)).type).toBe("asked");
	});
	const shown = async (worker: Awaited<ReturnType<typeof startWorker>>) => {
		const [hold] = worker.holdList.pending(TAB);
		if (!hold) throw new Error("nothing waits");
		await worker.holdList.shown(hold.id, TAB);
		return hold;
	};
	test("what it has guarded can't be switched off or paused, and is guarded again where it was off before", async () => {
		const kept = disk();
		const worker = await startWorker(kept);
		await worker.sessions.agentSeen(TAB, "https://forum.example/", ["seen"]);
		await worker.sessions.setMode(TAB, "off", "in the popup");
		kept.settings = withManaged(own(), read({ guardSites: ["forum.example"] }));
		await worker.sessions.reconsider([TAB]);
		expect(worker.sessions.state(TAB).mode).toBe("armed");
		for (const mode of ["off", "paused"] as const) expect((await worker.sessions.setMode(TAB, mode, "in the popup")).mode).toBe("armed");
		await worker.sessions.hello(TAB, 0, "https://elsewhere.example/");
		expect((await worker.sessions.setMode(TAB, "off", "in the popup")).mode).toBe("off");
		await worker.sessions.hello(TAB, 0, "https://forum.example/again");
		expect(worker.sessions.state(TAB).mode).toBe("armed");
	});
});
