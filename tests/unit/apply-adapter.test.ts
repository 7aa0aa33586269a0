// Node. How far adapters count: one of the person's own makes nothing milder and nothing that is decided looser, whatever it says; one that
// comes with Sayso is more exact only where nothing was known.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, AUDIENCES, KINDS } from "../../utils/core/action";
import type { Adapter, AdapterRule } from "../../utils/core/adapter";
import { WIDTH } from "../../utils/core/audience";
import { withBrake } from "../../utils/core/brake";
import { thingsOf } from "../../utils/core/bulk";
import { classify } from "../../utils/core/classify";
import { mismatchOf } from "../../utils/core/contract-fit";
import { decide } from "../../utils/core/decide";
import { grantFor } from "../../utils/core/grant";
import { plainKind } from "../../utils/core/raised";
import { checkAdapter } from "../../utils/core/read-adapter";
import { riskier } from "../../utils/core/request-kind";
import { DEFAULT_SETTINGS, type Grant, type Rule, type Settings } from "../../utils/core/settings";
import { LOOKED_AT } from "./naming/looked-at";
import { UNSEEN } from "./naming/unseen";
import { attempt, button, entries, json } from "./naming-fixture";

fc.configureGlobal({ numRuns: 500 });

const SITE = "forum.example";
const NOW = 1_000_000;
const SESSION = { id: "s1" };
const HARMLESS = /^(read|search|telemetry|draft)$/;
const RANK = { deny: 0, ask: 1, allow: 2 };
const WORSE = { reversible: 0, recoverable: 1, unknown: 2, irreversible: 3 };

/** Pages of all sorts of application, and the bodies that are read most. */
const ATTEMPTS = [
	...[...LOOKED_AT, ...UNSEEN].map(([, evidence]) => evidence),
	attempt({ url: "/search", method: "POST", payload: json({ query: "roses", page: 2 }) }),
	attempt({ url: "/collect", method: "POST", payload: json({ event: "view", ts: 5 }) }),
	attempt({ url: "/posts/5", method: "DELETE" }),
	attempt({ url: "/drafts", method: "POST", payload: json({ status: "draft", text: "x" }) }),
	attempt({ url: "/groups/7/x", method: "POST", payload: json({ text: "hello there" }) }),
	attempt({ url: "/send", method: "POST", payload: entries({ to: "ann@mail.example", subject: "a", message: "hello" }) }),
	attempt({ url: "/pay", method: "POST", payload: entries({ amount: "5" }) }),
	attempt({ url: "/x", method: "POST", payload: json({ ids: [1, 2, 3], visibility: "public" }) }),
	attempt({ control: button("Move to trash", { selected: 4 }) }),
	attempt({ control: button("OK") }),
].map((each) => ({ ...each, page: { ...each.page, url: `https://${SITE}${/^[a-z]+:\/\/[^/]*(\/.*)?$/.exec(each.page.url)?.[1] ?? "/"}` } }));
const anyAttempt = fc.constantFrom(...ATTEMPTS);

const source = fc.constantFrom({ field: "ids" }, { field: "text" }, { field: "status" });
const anyRule = fc
	.record(
		{
			what: fc.constantFrom("a post", "moving to the trash, can be restored", "nothing at all"),
			when: fc.constantFrom(
				{ page: ["/**"] },
				{ page: ["/**"], fields: [{ name: "*" }] },
				{ method: ["POST"], path: ["/**"] },
				{ method: ["DELETE"] },
			),
			kind: fc.constantFrom(...KINDS.filter((kind) => !HARMLESS.test(kind))),
			audience: fc.constantFrom(...AUDIENCES.filter((audience) => audience !== "unknown")),
			object: source,
			quantity: fc.oneof(source, fc.constant({ all: true }), fc.constant({ field: "ids", ids: true })),
			undo: fc.constantFrom("reversible", "recoverable", "irreversible", "unknown"),
		},
		{ requiredKeys: ["what", "when"] },
	)
	.map((rule) => ({ object: { field: "text" }, ...rule }) as unknown as AdapterRule);
const anyAdapter = fc
	.array(anyRule, { minLength: 1, maxLength: 4 })
	.map((rules): Adapter => ({ adapter: 1, id: "any", name: "Any", sites: [SITE], urls: ["**"], rules }));

const setting = fc.record({
	preset: fc.constantFrom("read_only", "ask_before_writing", "ask_before_irreversible_or_public"),
	strict: fc.boolean(),
	rules: fc.array(
		fc.record({
			id: fc.string({ minLength: 1, maxLength: 3 }),
			effect: fc.constantFrom("deny", "ask", "allow", "allow"),
			kind: fc.constantFrom("*", ...KINDS),
			audience: fc.constantFrom("*", ...AUDIENCES),
			site: fc.constantFrom("*", SITE),
		}),
		{ maxLength: 6 },
	) as fc.Arbitrary<Rule[]>,
}) as fc.Arbitrary<Partial<Settings>>;
/** A grant for what some adapter makes of some attempt, or for anything else. */
const anyGrant = fc
	.tuple(anyAttempt, anyAdapter, fc.constantFrom("session", "hour", "always"), fc.boolean())
	.map(([one, adapter, lifetime, own]) => grantFor(classify(one, [{ adapter, own }]), lifetime as "hour", SESSION, "h", "g", NOW) as Grant);
const run = (action: Action, settings: Partial<Settings>, grants: readonly Grant[]) =>
	decide(action, { ...DEFAULT_SETTINGS, ...settings }, grants, SESSION, NOW);

test("the adapters that are made here are such as are taken", () => {
	fc.assert(
		fc.property(anyAdapter, (adapter) => {
			expect(checkAdapter(JSON.parse(JSON.stringify(adapter)))).toMatchObject({ ok: true });
		}),
	);
});

describe("one of the person's own, whatever it says", () => {
	const both = (one: (typeof ATTEMPTS)[number], shipped: Adapter, own: Adapter): [without: Action, withIt: Action] => {
		const before = [{ adapter: shipped, own: false }];
		return [classify(one, before), classify(one, [...before, { adapter: own, own: true }])];
	};

	test("names nothing milder", () => {
		fc.assert(
			fc.property(anyAttempt, anyAdapter, anyAdapter, (one, shipped, own) => {
				const [without, withIt] = both(one, shipped, own);
				expect(riskier(without.kind, withIt.kind)).toBe(false);
				expect(WIDTH[withIt.audience]).toBeGreaterThanOrEqual(WIDTH[without.audience]);
				expect(WORSE[withIt.reversibility]).toBeGreaterThanOrEqual(WORSE[without.reversibility]);
				expect(thingsOf(withIt)).toBeGreaterThanOrEqual(thingsOf(without));
				// What it acts on is not covered up, nor where it goes.
				if (without.target.actsOn) expect(withIt.target.actsOn).toBe(without.target.actsOn);
				expect({ ...withIt.target, actsOn: "" }).toEqual({ ...without.target, actsOn: "" });
				expect(withIt.payload).toEqual(without.payload);
				expect(plainKind(withIt)).toBe(without.kind);
			}),
		);
	});

	test("makes no decision looser: not the effect, not for how long, not the extra step", () => {
		fc.assert(
			fc.property(anyAttempt, anyAdapter, anyAdapter, setting, fc.array(anyGrant, { maxLength: 4 }), (one, shipped, own, settings, grants) => {
				const [without, withIt] = both(one, shipped, own);
				const [before, after] = [run(without, settings, grants), run(withIt, settings, grants)];
				expect(RANK[after.effect]).toBeLessThanOrEqual(RANK[before.effect]);
				if (before.extraStep) expect(after.extraStep).toBe(true);
				if (before.effect === "ask" && after.effect === "ask") for (const offer of after.offers) expect(before.offers).toContain(offer);
				if (after.effect === "ask") expect(after.offers).toContain("once");
			}),
			{ numRuns: 1000 },
		);
	});

	test("slips through no contract and no brake", () => {
		const which = fc.subarray(["without", "withIt", "other"] as const, { minLength: 1 });
		fc.assert(
			fc.property(anyAttempt, anyAdapter, anyAdapter, which, fc.constantFrom(...KINDS), fc.boolean(), (one, shipped, own, kinds, other, denies) => {
				const [without, withIt] = both(one, shipped, own);
				const items = kinds.map((kind) => ({ action: { without: without.kind, withIt: withIt.kind, other }[kind] }));
				const limits = { [without.kind]: 1 } as Record<string, number>;
				const contract = denies ? { deny: items } : { allow: items, limits };
				const declared = [{ id: "c", by: "agent" as const, session: "s1", at: 0, contract, out: [] }];
				const [before, after] = [mismatchOf(without, declared, [], NOW), mismatchOf(withIt, declared, [], NOW)];
				if (before) expect(after).toBeDefined();
				if (before?.effect === "deny") expect(after?.effect).toBe("deny");
				const allowed = { effect: "allow", path: "grant", rule: "g", offers: [], extraStep: false } as const;
				const brake = { within: 60_000, delete: 2, post: 2, send: 2 };
				const passed = (["delete", "post", "send"] as const).map((kind) => ({ kind, things: 1, at: NOW }));
				const braked = (action: Action) => withBrake({ ...allowed, offers: [] }, action, passed, brake, NOW).effect;
				if (braked(without) === "ask") expect(braked(withIt)).toBe("ask");
			}),
			{ numRuns: 500 },
		);
	});

	test("says so in the evidence, under its own name", () => {
		const [one] = ATTEMPTS;
		const adapter: Adapter = {
			adapter: 1,
			id: "mine",
			name: "Mine",
			urls: ["**"],
			rules: [{ what: "all there is", when: { page: ["/**"] }, kind: "delete" }],
		};
		const action = classify(one as (typeof ATTEMPTS)[number], [{ adapter, own: true }]);
		expect(action.evidence[0]).toBe("adapter: Mine (yours), all there is");
		expect(action).toMatchObject({ kind: "delete", summary: expect.stringMatching(/^Delete/) });
	});
});

describe("one that comes with Sayso", () => {
	test("names only what was not known, else it raises", () => {
		fc.assert(
			fc.property(anyAttempt, anyAdapter, (one, adapter) => {
				const [bare, named] = [classify(one), classify(one, [{ adapter, own: false }])];
				expect(riskier(bare.kind, named.kind)).toBe(false);
				if (HARMLESS.test(named.kind)) expect(named.kind).toBe(bare.kind);
				const isTold = bare.audience !== "unknown" && !bare.audienceWhy.startsWith("URL path");
				if (isTold && bare.kind === named.kind) expect(WIDTH[named.audience]).toBeGreaterThanOrEqual(WIDTH[bare.audience]);
				if (bare.reversibility !== "unknown") expect(WORSE[named.reversibility]).toBeGreaterThanOrEqual(WORSE[bare.reversibility]);
				expect(thingsOf(named)).toBeGreaterThanOrEqual(thingsOf(bare));
				expect(named.plain).toBeUndefined();
			}),
		);
	});

	test("what is said of a milder kind names nothing of the one that it is", () => {
		const rules: AdapterRule[] = [
			{ what: "moving", when: { page: ["/**"] }, kind: "update", undo: "recoverable", audience: "requester_only" },
			{ what: "removing", when: { page: ["/**"] }, kind: "delete" },
		];
		const said = (more: AdapterRule[]) =>
			classify(attempt({ control: button("OK") }), [{ adapter: { adapter: 1, id: "any", name: "Any", sites: [SITE], rules: more }, own: false }]);
		expect(said(rules)).toMatchObject({ kind: "delete", reversibility: "unknown", audience: "unknown" });
		expect(said([...rules, { what: "for good", when: { page: ["/**"] }, kind: "delete", undo: "recoverable", audience: "group" }])).toMatchObject({
			...{ kind: "delete", reversibility: "recoverable", audience: "group" },
		});
	});

	test("where all was known, no preset lets more through", () => {
		const presets = ["read_only", "ask_before_writing", "ask_before_irreversible_or_public"] as const;
		fc.assert(
			fc.property(anyAttempt, anyAdapter, fc.constantFrom(...presets), (one, adapter, preset) => {
				const [bare, named] = [classify(one), classify(one, [{ adapter, own: false }])];
				fc.pre(bare.kind !== "submit" && bare.audience !== "unknown" && !bare.audienceWhy.startsWith("URL path") && bare.reversibility !== "unknown");
				expect(RANK[run(named, { preset }, []).effect]).toBeLessThanOrEqual(RANK[run(bare, { preset }, []).effect]);
			}),
			{ numRuns: 1000 },
		);
	});
});
