// Node.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, AUDIENCES, KINDS } from "../../utils/core/action";
import { decide, offersFor } from "../../utils/core/decide";
import { grantFor } from "../../utils/core/grant";
import { loosenings, loosens } from "../../utils/core/loosens";
import { STRICTNESS } from "../../utils/core/preset";
import { readScope } from "../../utils/core/read-rule";
import { formatScope } from "../../utils/core/scope";
import { DEFAULT_SETTINGS, type Grant, type Rule, type Settings } from "../../utils/core/settings";
import { actionOf } from "./fixture-action";

const SESSION = { id: "s1" };
const NOW = 1_000_000;
const rule = (changes: Partial<Rule>): Rule => ({ id: "r", effect: "deny", kind: "*", audience: "*", site: "*", ...changes });
const settingsOf = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });
const run = (action: Action, changes: Partial<Settings> = {}, grants: Grant[] = [], session: { id: string; parent?: string } = SESSION, now = NOW) =>
	decide(action, settingsOf(changes), grants, session, now);

describe("defaults of the vocabulary", () => {
	const table: [string, Action, "allow" | "ask", string[], boolean][] = [
		["read", actionOf({ kind: "read" }), "allow", [], false],
		["search", actionOf({ kind: "search" }), "allow", [], false],
		["telemetry", actionOf({ kind: "telemetry", actor: { kind: "page" } }), "allow", [], false],
		["draft", actionOf({ kind: "draft" }), "allow", [], false],
		["submit", actionOf({ kind: "submit" }), "ask", ["once", "session", "hour", "always"], false],
		["update by the page itself", actionOf({ kind: "update", actor: { kind: "page" } }), "ask", ["once", "session", "hour", "always"], false],
		["upload", actionOf({ kind: "upload" }), "ask", ["once", "session", "hour", "always"], false],
		["send", actionOf({ kind: "send", audience: "named_people" }), "ask", ["once", "session", "hour", "always"], false],
		["post to the requester", actionOf({ audience: "requester_only" }), "ask", ["once", "session", "hour", "always"], false],
		["post in public", actionOf({ audience: "public" }), "ask", ["once", "session"], false],
		["post to nobody knows whom", actionOf({ audience: "unknown" }), "ask", ["once", "session"], false],
		["delete one, recoverable", actionOf({ kind: "delete" }), "ask", ["once", "session"], false],
		["delete for good", actionOf({ kind: "delete", reversibility: "irreversible" }), "ask", ["once"], true],
		["delete, nobody knows whether for good", actionOf({ kind: "delete", reversibility: "unknown" }), "ask", ["once"], true],
		["delete nine", actionOf({ kind: "delete", quantity: 9 }), "ask", ["once", "session"], false],
		["delete ten", actionOf({ kind: "delete", quantity: 10 }), "ask", ["once"], true],
		["purchase", actionOf({ kind: "purchase" }), "ask", ["once"], true],
		["share", actionOf({ kind: "share" }), "ask", ["once"], true],
		["account", actionOf({ kind: "account" }), "ask", ["once"], true],
		["to a foreign receiver", actionOf({ kind: "submit", target: { foreign: true } }), "ask", ["once"], false],
	];
	test.each(table)("%s", (_, action, effect, offers, extraStep) => {
		const ruling = run(action);
		expect(ruling.effect).toBe(effect);
		if (effect === "ask") expect(ruling).toMatchObject({ offers, extraStep, path: "policy", rule: `default:${action.kind}` });
	});
	test("a person is not held, except in strict mode", () => {
		const action = actionOf({ actor: { kind: "human" } });
		expect(run(action)).toMatchObject({ effect: "allow", rule: "actor:human" });
		expect(run(action, { strict: true }).effect).toBe("ask");
	});
	test("an unknown actor counts as an agent", () => expect(run(actionOf({ actor: { kind: "unknown" } })).effect).toBe("ask"));
});

describe("presets", () => {
	test("read only denies every write, whatever rule or grant allows it", () => {
		const grant = grantFor(actionOf(), "always", SESSION, "h", "g", NOW) as Grant;
		expect(run(actionOf(), { preset: "read_only", rules: [rule({ effect: "allow" })] }, [grant])).toMatchObject({
			effect: "deny",
			rule: "preset:read_only",
		});
		expect(run(actionOf({ kind: "search" }), { preset: "read_only" }).effect).toBe("allow");
	});
	test("watch only never holds", () => expect(run(actionOf({ kind: "purchase" }), { preset: "watch_only", rules: [rule({})] }).effect).toBe("allow"));
	test("the milder one asks about the irreversible and the public, and what is unsure", () => {
		const preset = "ask_before_irreversible_or_public" as const;
		expect(run(actionOf({ kind: "update" }), { preset }).effect).toBe("allow");
		expect(run(actionOf({ audience: "requester_only" }), { preset }).effect).toBe("allow");
		expect(run(actionOf({ kind: "delete" }), { preset }).effect).toBe("allow");
		for (const action of [
			actionOf({ audience: "public" }),
			actionOf({ audience: "unknown" }),
			actionOf({ kind: "submit", reversibility: "unknown" }),
			actionOf({ kind: "send", audience: "named_people" }),
			actionOf({ kind: "share" }),
		]) {
			expect(run(action, { preset }).effect).toBe("ask");
		}
	});
});

describe("rules and grants", () => {
	test("deny before ask before allow, whatever their order", () => {
		const rules = [
			rule({ id: "a", effect: "allow" }),
			rule({ id: "q", effect: "ask", site: "forum.example" }),
			rule({ id: "d", kind: "post", audience: "public" }),
		];
		expect(run(actionOf({ audience: "public" }), { rules })).toMatchObject({ effect: "deny", rule: "d" });
		expect(run(actionOf(), { rules })).toMatchObject({ effect: "ask", rule: "q", offers: ["once"] });
		expect(run(actionOf({ target: { site: "b.example" }, page: { site: "b.example" } }), { rules })).toMatchObject({ effect: "allow", rule: "a" });
	});
	test("allowing for a site does not reach from a page elsewhere; denying does", () => {
		const action = actionOf({ page: { site: "evil.example" }, target: { foreign: true } });
		expect(run(action, { rules: [rule({ effect: "allow", site: "forum.example" })] }).effect).toBe("ask");
		expect(run(action, { rules: [rule({ effect: "deny", site: "evil.example" })] }).effect).toBe("deny");
	});
	test("a grant covers the same scope of the same session family until its time is over", () => {
		const session = grantFor(actionOf(), "session", { id: "child", parent: "s1" }, "h", "g", NOW) as Grant;
		expect(run(actionOf(), {}, [session])).toMatchObject({ effect: "allow", path: "grant", rule: "g" });
		expect(run(actionOf(), {}, [session], { id: "other", parent: "s1" }).effect).toBe("allow");
		expect(run(actionOf(), {}, [session], { id: "s2" }).effect).toBe("ask");
		expect(run(actionOf({ audience: "named_people" }), {}, [session]).effect).toBe("ask");
		const hour = grantFor(actionOf(), "hour", SESSION, "h", "g", NOW) as Grant;
		expect(run(actionOf(), {}, [hour], { id: "s2" }, NOW + 3_599_999).effect).toBe("allow");
		expect(run(actionOf(), {}, [hour], SESSION, NOW + 3_600_000).effect).toBe("ask");
	});
	test("a grant for one deletion is none for ten", () => {
		const grant = grantFor(actionOf({ kind: "delete" }), "session", SESSION, "h", "g", NOW) as Grant;
		expect(run(actionOf({ kind: "delete" }), {}, [grant]).effect).toBe("allow");
		expect(run(actionOf({ kind: "delete", quantity: 37 }), {}, [grant])).toMatchObject({ effect: "ask", extraStep: true });
	});
	test("scopes are read as they are written", () => {
		for (const text of ["post:requester_only@forum.example", "delete@*", "*:public@*", "update@localhost:8080"]) {
			const read = readScope(text);
			expect(read.ok && formatScope(read.scope)).toBe(text);
		}
	});
	test.each([
		["", "it is empty"],
		["post", "“@” and a site are missing"],
		["fly@*", "“fly” is not a kind: it has to be one of post, send"],
		["post:martians@*", "“martians” is not an audience: it has to be one of requester_only"],
		["post@", "a site is missing after “@”"],
		["post@www.forum.example", "“www.forum.example” is not a site such as forum.example; did you mean forum.example?"],
		["post@forum.example/thread", "“forum.example/thread” is not a site"],
		["post:public:group@*", "“public:group” is not an audience"],
	])("%j is no scope, and it is said why", (text, error) => {
		const read = readScope(text);
		expect(read.ok ? "" : read.error.slice(0, error.length)).toBe(error);
	});
	test("anything means anything that writes: nobody is asked about reading", () => {
		for (const effect of ["ask", "deny"] as const) {
			expect(run(actionOf({ kind: "search" }), { rules: [rule({ effect })] }).effect).toBe("allow");
			expect(run(actionOf({ kind: "telemetry" }), { rules: [rule({ effect })] }).effect).toBe("allow");
			expect(run(actionOf({ kind: "draft" }), { rules: [rule({ effect })] }).effect).toBe(effect);
			expect(run(actionOf({ kind: "search" }), { rules: [rule({ effect, kind: "search" })] }).effect).toBe(effect);
		}
	});
	test("a preset for one site counts there alone, and names itself", () => {
		const sitePresets = [
			{ site: "forum.example", preset: "read_only" as const },
			{ site: "wiki.example", preset: "watch_only" as const },
		];
		const on = (here: string, there = here) =>
			run(actionOf({ kind: "update", page: { site: here }, target: { site: there, foreign: here !== there } }), { sitePresets });
		expect(on("forum.example")).toMatchObject({ effect: "deny", rule: "preset:read_only@forum.example" });
		expect(on("wiki.example")).toMatchObject({ effect: "allow", rule: "preset:watch_only@wiki.example" });
		expect(on("other.example")).toMatchObject({ effect: "ask", rule: "default:update" });
		// Of page and receiver the stricter one's.
		expect(on("wiki.example", "other.example").effect).toBe("ask");
		expect(on("other.example", "wiki.example").effect).toBe("ask");
		expect(on("wiki.example", "forum.example").effect).toBe("deny");
	});
});

// ── properties ──

const SITES = ["forum.example", "mail.example"];
const anyAction = fc
	.record({
		kind: fc.constantFrom(...KINDS),
		audience: fc.constantFrom(...AUDIENCES),
		reversibility: fc.constantFrom("reversible", "recoverable", "irreversible", "unknown"),
		quantity: fc.integer({ min: -1, max: 40 }),
		actor: fc.constantFrom("agent", "human", "page", "unknown"),
		site: fc.constantFrom(...SITES),
		page: fc.constantFrom(...SITES),
	})
	.map(({ actor, site, page, ...rest }) =>
		actionOf({ ...(rest as Partial<Action>), actor: { kind: actor as "agent" }, target: { site, foreign: site !== page }, page: { site: page } }),
	);
const anyRule = fc.record({
	id: fc.string({ minLength: 1, maxLength: 5 }),
	effect: fc.constantFrom("deny", "ask", "allow"),
	kind: fc.constantFrom("*", ...KINDS),
	audience: fc.constantFrom("*", ...AUDIENCES),
	site: fc.constantFrom("*", ...SITES),
}) as fc.Arbitrary<Rule>;
const anyGrant = fc
	.tuple(anyAction, fc.constantFrom("session", "hour", "always"), fc.constantFrom("s1", "s2"))
	.map(([action, lifetime, id]) => grantFor(action, lifetime as "hour", { id }, "h", "g", NOW) as Grant);
const anySettings = fc.record({
	preset: fc.constantFrom("read_only", "ask_before_writing", "ask_before_irreversible_or_public"),
	rules: fc.array(anyRule, { maxLength: 6 }),
	strict: fc.boolean(),
	sitePresets: fc.uniqueArray(fc.record({ site: fc.constantFrom(...SITES), preset: fc.constantFrom(...STRICTNESS) }), {
		selector: ({ site }) => site,
	}),
}) as fc.Arbitrary<Partial<Settings>>;
const RANK = { deny: 0, ask: 1, allow: 2 };

describe("properties", () => {
	test("no rule that allows and no grant turns a denial into anything else", () => {
		fc.assert(
			fc.property(anyAction, anySettings, fc.array(anyGrant), fc.array(anyRule), (action, settings, grants, more) => {
				const before = run(action, settings, []);
				fc.pre(before.effect === "deny");
				const rules = [...more.map((each) => ({ ...each, effect: "allow" as const })), ...(settings.rules ?? [])];
				expect(run(action, { ...settings, rules }, grants).effect).toBe("deny");
			}),
		);
	});
	test("a rule that denies or asks never lets more through", () => {
		fc.assert(
			fc.property(anyAction, anySettings, fc.array(anyGrant), anyRule, (action, settings, grants, one) => {
				const added: Rule = { ...one, effect: one.effect === "deny" ? "deny" : "ask" };
				const before = run(action, settings, grants);
				const after = run(action, { ...settings, rules: [added, ...(settings.rules ?? [])] }, grants);
				expect(RANK[after.effect]).toBeLessThanOrEqual(RANK[before.effect]);
			}),
		);
	});
	test("what needs the extra step or goes to a foreign receiver is never allowed by a grant", () => {
		fc.assert(
			fc.property(anyAction, fc.array(anyGrant, { minLength: 1, maxLength: 8 }), (action, grants) => {
				const ruling = run(action, { strict: true }, grants);
				if (ruling.extraStep || action.target.foreign) expect(ruling.path).toBe("policy");
			}),
		);
	});
	test("asking always offers once, and nothing that the defaults don't", () => {
		fc.assert(
			fc.property(anyAction, anySettings, (action, settings) => {
				const ruling = run(action, settings);
				if (ruling.effect !== "ask") return;
				expect(ruling.offers[0]).toBe("once");
				for (const offer of ruling.offers) expect(offersFor(action)).toContain(offer);
			}),
		);
	});
	test("a change that is not called loosening lets no more through", () => {
		fc.assert(
			fc.property(anyAction, anySettings, anySettings, fc.array(anyGrant), (action, a, b, grants) => {
				for (const rules of [[...(a.rules ?? []), ...(b.rules ?? [])], [...(a.rules ?? [])].reverse(), (a.rules ?? []).slice(1), b.rules ?? []]) {
					const after = { ...b, rules };
					if (loosens(settingsOf(a), settingsOf(after))) continue;
					expect(RANK[run(action, after, grants).effect]).toBeLessThanOrEqual(RANK[run(action, a, grants).effect]);
				}
			}),
			{ numRuns: 2000 },
		);
	});
	test("reordering rules, and one rule in place of narrower ones, loosens nothing; the rest is named", () => {
		const rules = [rule({ kind: "delete", site: "mail.example" }), rule({ effect: "ask", kind: "post" }), rule({ effect: "allow", kind: "update" })];
		const from = settingsOf({ rules });
		expect(loosenings(from, settingsOf({ rules: [...rules].reverse() }))).toEqual([]);
		expect(loosenings(from, settingsOf({ rules: [rule({ kind: "delete" }), rule({ kind: "post" })] }))).toEqual([]);
		expect(loosenings(from, settingsOf({ rules: [rule({ effect: "ask", kind: "delete" }), rule({ effect: "allow", kind: "send" })] }))).toEqual([
			'rules: without "deny delete@mail.example"',
			'rules: without "ask post@*"',
			'rules: with "allow send@*"',
		]);
		expect(
			loosenings(from, settingsOf({ rules, preset: "watch_only", guardSites: [], sitePresets: [{ site: "a.example", preset: "watch_only" }] })),
		).toEqual(["preset: ask_before_writing → watch_only", "sitePresets.a.example: ask_before_writing → watch_only"]);
	});
});
