// Node. What the readers of rules, policies and adapters, the simulator and the log write in English is said in every other language:
// each sentence as it is really made, whole, with what it quotes.
import { afterEach, describe, expect, test } from "vitest";
import { findKnown, knownWords } from "../../components/known-words";
import type { Found } from "../../components/phrases";
import { audienceChoices, effectWords, kindChoices, presetChoices, ruleWhy, scopePhrase } from "../../components/policy-words";
import { findWrong, wrongWords } from "../../components/wrong-words";
import { createAdapters } from "../../utils/background/adapters";
import { AUDIENCES, KINDS } from "../../utils/core/action";
import { withContracts } from "../../utils/core/contract-fit";
import type { Ruling } from "../../utils/core/decide";
import { grantFor } from "../../utils/core/grant";
import { loosenings } from "../../utils/core/loosens";
import { readManaged } from "../../utils/core/managed";
import { readPolicyFile } from "../../utils/core/policy-file";
import { STRICTNESS } from "../../utils/core/preset";
import { readRule, readScope } from "../../utils/core/read-rule";
import { speak } from "../../utils/core/say";
import { DEFAULT_SETTINGS, type Grant, type Rule } from "../../utils/core/settings";
import { readAction } from "../../utils/core/simulate";
import { whyWords } from "../../utils/core/why";
import { LANGUAGES, messagesOf, tongueOf } from "../fixtures/tongues";
import { actionOf } from "./fixture-action";

const OTHERS = LANGUAGES.filter((each) => each !== "en");
afterEach(() => speak(tongueOf("en")));

/** Messages that make it up, and what in it stayed English although it is one of ours. */
function partsOf({ of, values }: Found): { keys: string[]; english: string[] } {
	const inner = Object.entries(values).map(([name, value]) =>
		typeof value !== "string" ? partsOf(value) : { keys: [], english: /[A-Z]/.test(name) ? [value] : [] },
	);
	return { keys: [of, ...inner.flatMap(({ keys }) => keys)], english: inner.flatMap(({ english }) => english) };
}

const rule: Rule = { id: "r", effect: "deny", kind: "post", audience: "*", site: "forum.example" };
const grants = (["session", "hour", "always"] as const).map(
	(lifetime) => grantFor(actionOf(), lifetime, { id: "s" }, "c0ffee00".repeat(4), lifetime, 1_000_000) as Grant,
);
const ruled = (name: string, more: Partial<Ruling> = {}): Ruling => ({
	...{ effect: "ask", path: "policy", rule: name, offers: [], extraStep: false, ...more },
});
const whyOf = (ruling: Ruling, kind: (typeof KINDS)[number] = "post", preset = DEFAULT_SETTINGS.preset) =>
	whyWords(ruling, { kind }, { ...DEFAULT_SETTINGS, preset, rules: [rule] }, grants);
const mismatch = (words: string) => ({
	contract: { id: "c", by: "agent" as const },
	effect: "ask" as const,
	words,
	outside: { part: "allow" as const, allow: [] },
});

/** All that `core/why` can say. */
const REASONS: string[] = [
	...(["allow", "ask", "deny"] as const).map((effect) => whyOf(ruled("r", { effect }))),
	...["session", "hour", "always", "actor:human", "tab:off", "tab:paused", "tab:idle", "gone"].map((name) => whyOf(ruled(name))),
	...["managed:unread", "managed:preset:read_only", "managed:deny delete@mail.example"].map((name) => whyOf(ruled(name))),
	...STRICTNESS.flatMap((preset) => [whyOf(ruled(`preset:${preset}`)), whyOf(ruled(`preset:${preset}@forum.example`))]),
	...KINDS.flatMap((kind) => STRICTNESS.map((preset) => whyOf(ruled(`default:${kind}`), kind, preset))),
	whyOf(ruled("brake:post", { brake: { count: 6, within: 120_000, rule: "always" } as never })),
	...["Declared: read only. About to: post", "Declared until 2026-12-01 10:00 UTC: the contract has expired. About to: post"].map((words) =>
		whyOf(withContracts(ruled("r"), mismatch(words))),
	),
];

describe("why something was decided", () => {
	test.each(OTHERS)("%s: every reason is said whole", (language) => {
		speak(tongueOf(language));
		const reached = new Set<string>();
		for (const text of REASONS) {
			const found = findKnown(text);
			expect({ text, found }).toMatchObject({ found: expect.anything() });
			const { keys, english } = partsOf(found as Found);
			expect({ text, english }).toEqual({ text, english: [] });
			for (const key of keys) reached.add(key);
			expect(knownWords(text)).not.toMatch(/because|[{}]/);
		}
		const never = Object.keys(messagesOf("en")).filter((key) => key.startsWith("because_") && !reached.has(key.replace("_", ".")));
		expect(never).toEqual([]);
	});

	test("as it is meant to be read", () => {
		speak(tongueOf("de"));
		expect(knownWords(whyOf(ruled("r", { effect: "deny" })))).toBe("Verweigert: Ihre Regel „deny post@forum.example“ sagt es so.");
		expect(knownWords(whyOf(ruled("default:post")))).toBe(
			"Gefragt: Sayso steht auf „Vor dem Schreiben fragen“, und keine Regel sagt etwas anderes über das Veröffentlichen.",
		);
		expect(ruleWhy("preset:read_only@forum.example")).toBe("Weil Sayso auf „Nur lesen“ stand.");
	});
});

/** What is wrong with each, as its reader says it. */
async function faults(): Promise<string[]> {
	const failed = (read: { ok: true } | { ok: false; error: string }) => (read.ok ? [] : [read.error]);
	const inFile = (value: unknown) => {
		const found = readPolicyFile(typeof value === "string" ? value : JSON.stringify(value), DEFAULT_SETTINGS, () => "r");
		return found.ok ? [] : found.errors;
	};
	const kept = { off: [], own: [{ on: true, adapter: { adapter: 1, id: "old" } }] };
	const adapters = createAdapters(
		{ read: async () => ({ stored: kept }), save: async () => {}, watch: () => () => {} },
		{ stand() {}, report: async () => {} },
		() => {},
	);
	await adapters.load();
	const adding = async (value: unknown): Promise<string[]> =>
		adapters.add(typeof value === "string" ? value : JSON.stringify(value)).then(
			() => [],
			(error: Error) => [error.message],
		);
	const plain = { adapter: 1, id: "my-forum", name: "My forum", sites: ["forum.example"] };
	const one = { what: "a post", when: { path: ["/post"] }, kind: "post" };
	const rules = (...changes: object[]) => ({ ...plain, rules: changes.map((change) => ({ ...one, ...change })) });
	return [
		...["", "post", "fly@a.example", "post:nobody@a.example", "post@", "post@no site", "post@www.forum.example"].flatMap((text) =>
			failed(readScope(text)),
		),
		...["forbid all", "deny delete"].flatMap((text) => failed(readRule(text))),
		...["*@a.example", "post@*", "{", '{"kind":"fly","site":"a.example"}', '{"kind":"post"}', '{"kind":"post","site":"nowhere at all"}'].flatMap(
			(text) => failed(readAction(text)),
		),
		...[
			{ kind: "post", site: "a.example", quantity: -2 },
			{ kind: "post", site: "a.example", more: 1 },
			{ kind: "post", site: "a.example", quantity: "x" },
		].flatMap((value) => failed(readAction(JSON.stringify(value)))),
		...["{", "x".repeat(500_001), {}, { saysoPolicy: 3 }, { saysoPolicy: 1, rules: 1 }, { saysoPolicy: 1, strict: "yes" }].flatMap(inFile),
		...[
			{ saysoPolicy: 1, holdTimeout: 5 },
			{ saysoPolicy: 1, holdTimeout: 9e9 },
			{ saysoPolicy: 1, guardSites: ["no site"] },
		].flatMap(inFile),
		...[
			{ saysoPolicy: 1, sitePresets: [] },
			{ saysoPolicy: 1, rules: Array.from({ length: 30 }, () => "nonsense") },
		].flatMap(inFile),
		...[
			{ rules: ["allow post@a.example", 1, "deny"], contracts: ["{}", "{", '{"allow":[]}', '{"deny":[{"action":"post"}],"task":"  "}'] },
			{ fields: ["preset"], strict: true, more: 1 },
			{ fields: ["contracts"], contracts: ['{"deny":[{"action":"post"}],"expires":"tomorrow"}', "1", "x".repeat(50_000)] },
			{ fields: ["contracts"], contracts: [1, 2, 3, 4, 5, 6] },
		].flatMap((values) => readManaged(values)?.errors ?? []),
		...(
			await Promise.all(
				[
					...["{", "x".repeat(40_001), 1, { ...plain, id: "X", rules: [one] }, { ...plain, rules: [] }, { ...plain, name: " a ", rules: [one] }],
					...[
						{ ...plain, sites: undefined, rules: [one] },
						{ ...plain, sites: ["www.forum.example"], rules: [one] },
					],
					...[rules({ when: {} }), rules({ kind: undefined }), rules({ audience: "public", audienceFrom: { field: "a", is: { a: "public" } } })],
					...[rules({ object: {} }), rules({ object: { field: "a", take: "text" } }), rules({ object: { select: "a", take: "nothing" } })],
					...["a > > b", "a::before", "a >", "a >> b", `a${" a".repeat(40)}`].map((control) => rules({ when: { control } })),
					...["a***b", "/a**/b", "*/".repeat(20), "a\u0001"].map((path) => rules({ when: { path: [path] } })),
					...[rules({ object: { select: "a >> b >> c" } }), { ...plain, id: "zulip", rules: [one] }, rules({}), rules({})],
				].map(adding),
			)
		).flat(),
		adapters.list().trouble,
		...loosenings({ ...DEFAULT_SETTINGS, rules: [rule], guardSites: ["a.example"] }, DEFAULT_SETTINGS),
		...['rules: with "allow post@a.example"', "rules: in another order"],
		await adapters.set("none", true, true).catch((error: Error) => error.message),
		await adapters.set("zulip", false, false).catch((error: Error) => error.message),
	];
}

/** Said of what is stored, of too many, and where a schema has no words of its own. */
const RARE = ["storedNewer", "storedBad", "storedBadAt", "full", "browser", "emptyList", "hasToBe", "notIt", "notContract", "notAdapter"].map(
	(key) => `wrong_${key}`,
);

describe("what is wrong with what somebody wrote", () => {
	test.each(OTHERS)("%s: is said, its path and what it quotes as they are", async (language) => {
		speak(tongueOf(language));
		const english: string[] = [];
		const reached = new Set<string>();
		for (const text of await faults()) {
			const found = [findWrong(text), ...text.split("; ").map(findWrong)].filter((one) => one !== undefined);
			const parts = found.map(partsOf);
			for (const { keys } of parts) for (const key of keys) reached.add(key);
			if (!parts.length || parts.some((each) => each.english.length)) english.push(text);
		}
		expect(english).toEqual([]);
		const never = Object.keys(messagesOf("en")).filter((key) => key.startsWith("wrong_") && !reached.has(key.replace("_", ".")));
		expect(never.filter((key) => !RARE.includes(key))).toEqual([]);
	});

	test("as it is meant to be read", () => {
		speak(tongueOf("de"));
		expect(wrongWords("rules[2]: “@” and a site are missing: for any site write @*")).toBe(
			"rules[2]: „@“ und eine Website fehlen: Für jede Website schreiben Sie @*",
		);
		expect(wrongWords('rules: without "deny delete@mail.example"')).toBe('rules: ohne "deny delete@mail.example"');
		expect(wrongWords("preset: read_only → watch_only")).toBe("preset: read_only → watch_only");
		speak(tongueOf("en"));
		expect(wrongWords("rules: in another order")).toBe("rules: in another order");
	});
});

describe("rules in words", () => {
	test.each(LANGUAGES)("%s: every scope is a phrase with its site, no two are the same", (language) => {
		speak(tongueOf(language));
		const phrases = (["*", ...KINDS] as const).flatMap((kind) =>
			(["*", ...AUDIENCES] as const).flatMap((audience) => ["*", "mail.example"].map((site) => scopePhrase({ kind, audience, site }))),
		);
		expect(new Set(phrases).size).toBe(phrases.length);
		for (const phrase of phrases) expect(phrase).not.toMatch(/[{}]|\b(ruleKind|ruleAudience|rules)\.\w/);
		for (const choices of [kindChoices(), audienceChoices(), presetChoices()])
			expect(new Set(Object.values(choices)).size).toBe(Object.keys(choices).length);
	});

	test("as they are meant to be read", () => {
		const scope = { kind: "delete", audience: "public", site: "mail.example" } as const;
		expect(effectWords("deny", scopePhrase(scope))).toBe("Refuse: deletions that everyone sees on mail.example");
		speak(tongueOf("fr"));
		expect(effectWords("deny", scopePhrase(scope))).toBe("Refuser : suppressions sur mail.example (tout le monde le voit)");
		speak(tongueOf("ja"));
		expect(effectWords("deny", scopePhrase(scope))).toBe("拒否：削除（mail.example、全員が見る）");
	});
});
