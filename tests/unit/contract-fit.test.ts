// Node. Whether an action keeps to what was declared; and that contracts only narrow, whatever they say.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Action, AUDIENCES, KINDS } from "../../utils/core/action";
import { withBrake } from "../../utils/core/brake";
import { type Contract, readContract } from "../../utils/core/contract";
import { mismatchOf, withContracts } from "../../utils/core/contract-fit";
import { decide, type Ruling } from "../../utils/core/decide";
import { CONTRACT_TEMPLATES, type DeclaredContract } from "../../utils/core/declared-contract";
import { DEFAULT_SETTINGS, Preset } from "../../utils/core/settings";
import { actionOf } from "./fixture-action";

const NOW = Date.parse("2026-11-25T12:00:00Z");
const declared = (contract: Contract, changes: Partial<DeclaredContract> = {}): DeclaredContract => ({
	...{ id: "c0ffee00", by: "agent", session: "s1", at: NOW, contract, out: [], ...changes },
});
const words = (action: Action, contract: Contract, changes: Partial<DeclaredContract> = {}, waiting: Action[] = [], now = NOW) =>
	mismatchOf(action, [declared(contract, changes)], waiting, now)?.words;
const out = (kind: Action["kind"], things: number) => [{ hold: "h", kind, things }];

const PUBLIC = actionOf({ audience: "public", summary: "Post publicly in #engineering" });
const ANSWER: Contract = { allow: [{ action: "post", audience: "requester_only" }] };

describe("what fits", () => {
	test.each(["read", "search", "telemetry"] as const)("%s, whatever was declared, also after its end", (kind) => {
		for (const contract of [...Object.values(CONTRACT_TEMPLATES), { sites: ["other.example"], expires: "2020-01-01T00:00:00Z" }])
			expect(words(actionOf({ kind }), contract, { by: "person" })).toBeUndefined();
	});
	test("drafts, unless they are denied", () => {
		expect(words(actionOf({ kind: "draft" }), ANSWER)).toBeUndefined();
		expect(words(actionOf({ kind: "draft" }), { ...ANSWER, expires: "2020-01-01T00:00:00Z" })).toBeUndefined();
		expect(words(actionOf({ kind: "draft", summary: "Save a draft" }), CONTRACT_TEMPLATES.read_only)).toBe(
			"Declared: not to save drafts. About to: save a draft",
		);
	});
	test("what is allowed, and everything but the denied where nothing is named as allowed", () => {
		expect(words(actionOf({ audience: "requester_only" }), ANSWER)).toBeUndefined();
		expect(words(PUBLIC, { deny: [{ action: "delete" }] })).toBeUndefined();
	});
	test("what can't be named, where things may be changed or submitted, and nowhere else", () => {
		const unnamed = actionOf({ kind: "submit", audience: "unknown", summary: "Submit a form to forum.example" });
		expect(words(unnamed, { allow: [{ action: "update" }] })).toBeUndefined();
		expect(words(unnamed, { allow: [{ action: "submit" }] })).toBeUndefined();
		expect(words(unnamed, ANSWER)).toBe("Declared: answer the requester only. About to: submit a form to forum.example");
		expect(words(actionOf({ kind: "update" }), { allow: [{ action: "submit" }] })).toBeDefined();
	});
});

describe("what does not, in words that can stand as a headline", () => {
	test("another audience, and one that nobody knows", () => {
		expect(words(PUBLIC, ANSWER)).toBe("Declared: answer the requester only. About to: post publicly in #engineering");
		expect(words({ ...PUBLIC, audience: "unknown" }, ANSWER)).toBeDefined();
		expect(words({ ...PUBLIC, audience: "unknown" }, { allow: [{ action: "post", audience: "public" }] })).toBeUndefined();
		expect(words({ ...PUBLIC, audience: "unknown" }, { deny: [{ action: "post", audience: "public" }] })).toBeDefined();
		expect(words(actionOf({ audience: "named_people" }), { allow: [{ action: "post", audience: "group" }] })).toBeDefined();
	});
	test("another kind", () => {
		expect(words(actionOf({ kind: "delete", summary: "Delete 'Invoice 12'" }), { allow: [{ action: "read" }] })).toBe(
			"Declared: read only. About to: delete 'Invoice 12'",
		);
	});
	test("another site, of the page or of the receiver", () => {
		const there: Contract = { sites: ["forum.example"] };
		const allowed: Contract = { allow: [{ action: "post", site: "forum.example" }] };
		for (const contract of [there, allowed]) {
			expect(words(actionOf(), contract)).toBeUndefined();
			expect(words(actionOf({ target: { site: "evil.example" } }), contract)).toBeDefined();
			expect(words(actionOf({ page: { site: "evil.example" } }), contract)).toBeDefined();
		}
		expect(words(actionOf({ page: { site: "evil.example" } }), there)).toBe(
			"Declared: on forum.example only. About to: post in #general on forum.example, from evil.example",
		);
		const denied: Contract = { deny: [{ action: "post", site: "forum.example" }] };
		expect(words(actionOf({ page: { site: "evil.example" } }), denied)).toBeDefined();
		expect(words(actionOf({ target: { site: "evil.example" } }), denied)).toBeDefined();
		expect(words(actionOf({ target: { site: "a.example" }, page: { site: "a.example" } }), denied)).toBeUndefined();
	});
	test("more than the limit: of what was let out, of what waits, and of many things in one", () => {
		const two: Contract = { limits: { post: 2 } };
		expect(words(actionOf(), two, { out: out("post", 1) })).toBeUndefined();
		expect(words(actionOf(), two, { out: out("delete", 9) })).toBeUndefined();
		expect(words(actionOf(), two, { out: out("post", 2) })).toBe(
			"Declared: at most 2 posts. About to: post in #general on forum.example, with 2 before it",
		);
		expect(words(actionOf(), two, { out: out("post", 1) }, [actionOf()])).toContain("with 2 before it");
		expect(words(actionOf({ quantity: 3 }), two)).toBeDefined();
		expect(words(actionOf({ kind: "delete", quantity: -1 }), { limits: { delete: 9 } })).toBe(
			"Declared: at most 9 deletions. About to: post in #general on forum.example",
		);
		expect(words(actionOf(), { limits: { post: 0 } })).toContain("Declared: no posts.");
	});
	test("after its end nothing that writes is within it, from the very moment on", () => {
		const short: Contract = { ...ANSWER, expires: "2026-11-25T12:00:00Z" };
		const answer = actionOf({ audience: "requester_only", summary: "Post, visible to one person only" });
		expect(words(answer, short, {}, [], NOW - 1)).toBeUndefined();
		expect(words(answer, short, { by: "person" }, [], NOW)).toBe(
			"Declared until 2026-11-25 12:00 UTC: the contract has expired. About to: post, visible to one person only",
		);
	});
	test("the long is cut", () => {
		const items = Array.from({ length: 50 }, (_, i) => ({ action: KINDS[i % KINDS.length] ?? "post", site: `site-${i}.example` }) as const);
		const sites = Array.from({ length: 5 }, (_, i) => `${"a".repeat(60)}.${"b".repeat(60)}.${"c".repeat(60)}.s${i}.example`);
		for (const contract of [{ allow: items }, { sites }]) {
			const found = words(actionOf({ summary: "A".repeat(400) }), contract) ?? "";
			expect(found.length).toBeLessThanOrEqual(600);
			expect(found).toContain(". About to: aAAA");
		}
	});
});

describe("who is refused, and who is asked about", () => {
	const effect = (...contracts: DeclaredContract[]) => mismatchOf(PUBLIC, contracts, [], NOW)?.effect;
	test("an agent that leaves its own word is asked about; the person's and a policy's refuse", () => {
		expect(effect(declared(ANSWER))).toBe("ask");
		expect(effect(declared(ANSWER, { by: "person" }))).toBe("deny");
		expect(effect(declared(ANSWER, { by: "policy" }))).toBe("deny");
	});
	test("what is denied is refused, whoever denied it", () => expect(effect(declared({ deny: [{ action: "post" }] }))).toBe("deny"));
	test("what refuses is named before what asks, whichever came first", () => {
		const found = mismatchOf(PUBLIC, [declared(ANSWER), declared(ANSWER, { id: "mine", by: "person" })], [], NOW);
		expect(found?.contract).toEqual({ id: "mine", by: "person" });
	});

	const ruling = (changes: Partial<Ruling> = {}): Ruling => ({
		...{ effect: "allow", path: "grant", rule: "g1", offers: ["once", "session"], extraStep: false, ...changes },
	});
	const mismatch = (by: "person" | "agent") => mismatchOf(PUBLIC, [declared(ANSWER, { by })], [], NOW);
	test("a grant, a rule or a preset lets nothing through that is outside", () => {
		expect(withContracts(ruling(), mismatch("agent"))).toMatchObject({ effect: "ask", path: "policy", rule: "contract:c0ffee00", offers: ["once"] });
		expect(withContracts(ruling(), mismatch("person"))).toMatchObject({ effect: "deny", path: "policy", rule: "contract:c0ffee00" });
		expect(withContracts(ruling({ effect: "ask", rule: "default:post" }), mismatch("agent"))).toMatchObject({ effect: "ask", offers: ["once"] });
	});
	test("what is refused already keeps its reason; a person's own doing and what is only watched stay as they are", () => {
		for (const left of [ruling({ effect: "deny", rule: "no-posts" }), ruling({ rule: "actor:human" }), ruling({ rule: "preset:watch_only" })])
			expect(withContracts(left, mismatch("person"))).toBe(left);
	});
	test("the extra step stays", () => expect(withContracts(ruling({ extraStep: true }), mismatch("agent")).extraStep).toBe(true));
});

describe("contracts only narrow", () => {
	const site = fc.constantFrom("forum.example", "evil.example");
	const item = fc.record(
		{ action: fc.constantFrom(...KINDS), audience: fc.constantFrom(...AUDIENCES.filter((each) => each !== "unknown")), site },
		{ requiredKeys: ["action"] },
	);
	const contract = fc
		.record(
			{
				allow: fc.array(item, { minLength: 1, maxLength: 3 }),
				deny: fc.array(item, { maxLength: 2 }),
				limits: fc.dictionary(fc.constantFrom("post", "send", "delete", "update"), fc.nat(3), { noNullPrototype: true }),
				sites: fc.array(site, { minLength: 1, maxLength: 2 }),
				expires: fc.constantFrom("2026-11-25T12:00:01Z", "2026-11-26T00:00:00+02:00"),
			},
			{ requiredKeys: [] },
		)
		.map((written) => readContract(JSON.stringify(written), NOW))
		.filter((found) => found.ok)
		.map((found) => found.contract);
	const contracts = fc.array(
		fc.record({ contract, by: fc.constantFrom("person" as const, "agent" as const, "policy" as const), things: fc.nat(3) }),
		{ maxLength: 4 },
	);
	const action = fc
		.record({
			kind: fc.constantFrom(...KINDS),
			audience: fc.constantFrom(...AUDIENCES),
			quantity: fc.constantFrom(-1, 1, 2, 37),
			here: site,
			there: site,
			actor: fc.constantFrom("agent" as const, "page" as const, "unknown" as const, "human" as const),
		})
		.map(({ here, there, actor, ...rest }) =>
			actionOf({ ...rest, target: { site: there, foreign: here !== there }, page: { site: here }, actor: { kind: actor } }),
		);
	const RANK = { allow: 0, ask: 1, deny: 2 };

	test("one more never turns a no into a yes, nor a question into an allowance, nor offers more; nor does waiting till it has expired", () => {
		fc.assert(
			fc.property(
				action,
				contracts,
				fc.constantFrom(...Preset.options),
				fc.boolean(),
				fc.nat(4),
				fc.nat(2e9),
				fc.nat(1),
				(about, all, preset, strict, n, later, granted) => {
					const made = all.map(({ contract, by, things }, i) =>
						declared(contract, { id: String(i), by, out: KINDS.map((kind) => ({ hold: kind, kind, things })) }),
					);
					const scope = { kind: about.kind, audience: about.audience, site: about.target.site };
					const grants = [{ id: "g", ...scope, lifetime: "always" as const, session: "", hold: "", createdAt: 0 }].slice(0, granted);
					const settings = { ...DEFAULT_SETTINGS, preset, strict };
					const ruled = (some: DeclaredContract[], now: number) => {
						const first = decide(about, settings, grants, { id: "s1" }, now);
						return withBrake(withContracts(first, mismatchOf(about, some, [], now)), about, [], settings.brake, now);
					};
					const [fewer, more] = [ruled(made.slice(0, n), NOW), ruled(made, NOW)];
					expect(RANK[more.effect]).toBeGreaterThanOrEqual(RANK[fewer.effect]);
					expect(RANK[ruled(made, NOW + later).effect]).toBeGreaterThanOrEqual(RANK[more.effect]);
					if (fewer.effect === "ask") for (const offer of more.offers) expect(fewer.offers).toContain(offer);
					else expect(["", "once"]).toContain(more.offers.join());
					expect(more.extraStep).toBe(fewer.extraStep);
					if (about.actor.kind === "human" && !strict) expect(more).toEqual(ruled([], NOW));
					if (preset === "watch_only" && !made.some(({ by }) => by === "policy")) expect(more.effect).toBe("allow");
				},
			),
			{ numRuns: 3000 },
		);
	});
	test("the property is about something: what it draws is refused, asked about and let through", () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(action, contracts, (about, all) => {
				const made = all.map(({ contract, by }, i) => declared(contract, { id: String(i), by }));
				seen.add(mismatchOf(about, made, [], NOW)?.effect ?? "fits");
			}),
			{ numRuns: 1000 },
		);
		expect([...seen].sort()).toEqual(["ask", "deny", "fits"]);
	});
});
