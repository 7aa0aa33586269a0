// Node. What the question on screen shows: newcomers join while a burst lasts or nobody is at it, and wait beside it otherwise.
import { signal } from "@preact/signals";
import { describe, expect, test } from "vitest";
import type { Hold } from "../../utils/core/hold";
import { createQuestionList } from "../../utils/pages/question-list";
import { actionOf, holdId } from "./fixture-action";

const holdOf = (n: number, kind: "update" | "post" = "update"): Hold => ({
	...{ id: holdId(n), tabId: 1, frameId: 0, session: "s", digest: n.toString(16).padStart(64, "0"), offers: ["once"], extraStep: false },
	...{ rule: "", armedWhy: "", createdAt: n, expiresAt: 9e9, attempts: 1, state: "pending" },
	action: actionOf({ kind, target: { method: "PUT", url: `https://forum.example/x/${n}` } }),
});

function desk() {
	const holds = signal<Hold[]>([]);
	const clock = { now: 1000, atWork: false };
	const list = createQuestionList({ holds, isAtWork: () => clock.atWork, now: () => clock.now });
	const show = (...all: Hold[]) => {
		holds.value = all;
		return list.update();
	};
	const seen = () => {
		const { holds: shown = [], chosen = [], struck = [], later = 0 } = list.question.value ?? {};
		const numbers = (all: Hold[]) => all.map(({ id }) => Number.parseInt(id, 16)).join();
		return { shown: numbers([...shown]), chosen: numbers(chosen), struck: numbers(struck), later };
	};
	return { list, clock, show, seen };
}
const [a, b, c, other] = [holdOf(1), holdOf(2), holdOf(3), holdOf(9, "post")];

describe("joining", () => {
	test("while the burst lasts, also under a hand; Allow sleeps anew then", () => {
		const { clock, show, seen } = desk();
		clock.atWork = true;
		show(a);
		clock.now += 1499;
		expect(show(a, b)).toBe(1);
		clock.now += 1499;
		expect(show(a, b, c)).toBe(1);
		expect(seen()).toEqual({ shown: "1,2,3", chosen: "1,2,3", struck: "", later: 0 });
	});
	test("after it not under a hand, but when nobody is there or by a press", () => {
		const { list, clock, show, seen } = desk();
		clock.atWork = true;
		show(a);
		clock.now += 1500;
		expect(show(a, b)).toBe(0);
		expect(seen()).toMatchObject({ shown: "1", later: 1 });
		clock.atWork = false;
		expect(show(a, b, c)).toBe(2);
		clock.atWork = true;
		clock.now += 1500;
		show(a, b, c, holdOf(4));
		expect(seen()).toMatchObject({ shown: "1,2,3", later: 1 });
		list.join();
		expect(seen()).toMatchObject({ shown: "1,2,3,4", later: 0 });
	});
	test("a burst without end does not keep Allow asleep for ever", () => {
		const { clock, show, seen } = desk();
		clock.atWork = true;
		const all: Hold[] = [];
		for (let n = 1; n <= 30; n++) {
			all.push(holdOf(n));
			show(...all);
			clock.now += 500;
		}
		expect(seen().later).toBe(10);
	});
	test("unlike ones never join", () => {
		const { list, show, seen } = desk();
		show(a, other);
		expect(seen()).toMatchObject({ shown: "1", later: 0 });
		expect(list.place.value).toEqual({ at: 1, of: 2 });
		list.step(1);
		expect(seen().shown).toBe("9");
		list.step(1);
		expect(seen().shown).toBe("1");
	});
});

describe("striking", () => {
	test("what is struck is out of what a yes covers, and back in it when put back", () => {
		const { list, show, seen } = desk();
		show(a, b, c);
		list.strike(b);
		expect(seen()).toMatchObject({ chosen: "1,3", struck: "2" });
		expect(list.question.value?.asked.action.summary).toBe("Change 2 items on forum.example");
		list.putBack(b);
		expect(seen()).toMatchObject({ chosen: "1,2,3", struck: "" });
	});
	test("what joins later does not bring back what was struck; the next question begins with none", () => {
		const { list, show, seen } = desk();
		show(a, b);
		list.strike(a);
		show(a, b, c);
		expect(seen()).toMatchObject({ chosen: "2,3", struck: "1" });
		show(other);
		expect(seen()).toMatchObject({ shown: "9", struck: "" });
	});
});

test("when the list was answered, those that came later are the next question; when all are gone there is none", () => {
	const { clock, show, seen, list } = desk();
	clock.atWork = true;
	show(a, b);
	clock.now += 5000;
	show(a, b, c);
	expect(seen()).toMatchObject({ shown: "1,2", later: 1 });
	show(c);
	expect(seen()).toMatchObject({ shown: "3", later: 0 });
	show();
	expect(list.question.value).toBeUndefined();
});
