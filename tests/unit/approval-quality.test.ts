// Node. What the person's answers say of the questions.
import { describe, expect, test } from "vitest";
import { type Answer, answersIn, approvalQuality } from "../../utils/core/approval-quality";
import type { Entry } from "../../utils/core/entry";
import { actionOf } from "./fixture-action";

const many = (count: number, yes: boolean, took: number, changes: Parameters<typeof actionOf>[0] = {}): Answer[] =>
	Array.from({ length: count }, () => ({ yes, took, action: actionOf(changes) }));

describe("advice", () => {
	test("always yes and at once: the longest that may be allowed", () => {
		expect(approvalQuality(many(8, true, 900)).advice).toEqual([
			{ do: "wider", about: { kind: "post", audience: "group", site: "forum.example" }, count: 8, took: 900, lifetime: "always" },
		]);
		expect(approvalQuality(many(8, true, 900, { audience: "public" })).advice).toMatchObject([{ do: "wider", lifetime: "session" }]);
	});
	test("what may be allowed only once: less of it, never a wider rule", () => {
		for (const changes of [{ kind: "purchase" as const }, { kind: "delete" as const, reversibility: "irreversible" as const }])
			expect(approvalQuality(many(9, true, 900, changes)).advice).toMatchObject([{ do: "careful" }]);
		const mixed = [...many(8, true, 900), ...many(1, true, 900, { target: { foreign: true } })];
		expect(approvalQuality(mixed).advice).toMatchObject([{ do: "careful" }]);
	});
	test("nearly always no: it need not be asked", () =>
		expect(approvalQuality([...many(4, false, 5000), ...many(1, true, 5000)]).advice).toMatchObject([{ do: "deny", count: 4, of: 5 }]));
	test("answers that were thought about, and too few, bring no advice", () => {
		expect(approvalQuality(many(20, true, 6000)).advice).toEqual([]);
		expect(approvalQuality(many(7, true, 500)).advice).toEqual([]);
		expect(approvalQuality([...many(8, true, 900), ...many(2, false, 900)]).advice).toEqual([]);
		expect(approvalQuality([])).toEqual({ answers: 0, yes: 0, advice: [] });
	});
	test("a little of everything, always yes: ask less", () => {
		const all = Array.from({ length: 21 }, (_, n) => many(1, true, 800, { target: { site: `s${n}.example` } })).flat();
		expect(approvalQuality(all)).toMatchObject({ answers: 21, yes: 21, took: 800, advice: [{ do: "ask_less" }] });
	});
	test("the median is the middle", () => expect(approvalQuality([...many(1, true, 1000), ...many(1, true, 3000), { yes: false }]).took).toBe(2000));
});

test("answers are presses of a person: a list counts once, and what policy or the clock decided does not", () => {
	const line = (hold: string, more: Partial<Entry>): Entry => ({
		...{ v: 1, id: hold, seq: 1, at: 0, stage: "settled", session: "", tabId: 1, hold, site: "", note: "", prev: "", hash: "" },
		...more,
	});
	const lines = [
		line("b", { path: "human", verdict: "approved", press: "a", shownFor: 900 }),
		line("a", { path: "human", verdict: "approved", press: "a", shownFor: 900 }),
		line("c", { path: "timeout", verdict: "expired" }),
		line("d", { path: "grant", verdict: "approved" }),
		line("a", { stage: "asked", action: actionOf() }),
	];
	expect(answersIn(lines)).toEqual([{ yes: true, took: 900, action: actionOf() }]);
});
