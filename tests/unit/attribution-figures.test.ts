// Unit (Node). How often attribution is wrong on recordings of real gestures: on the third of the documents that was kept
// aside when the weights were chosen, with the whole-millisecond clock and without it. Prints the figures.
import { afterAll, describe, expect, test } from "vitest";
import type { Surroundings } from "../../utils/core/pointer-features";
import { attributeRecording, HOSTILE, type Judged, type Part, PEOPLE, TOOLS } from "./recordings/replay-gestures";

const X11 = { attached: true, wholeMsClock: true };
const ELSEWHERE = { attached: true, wholeMsClock: false };
const lines: string[] = [];
afterAll(() => console.log(lines.join("\n")));

/** What would be held or let go by: whole presses, keys that do something, clicks by scripts. */
const ACTING = /^(Enter| |Delete|Backspace|a|c|v|x|z|Insert)$/;
const isAct = (judged: Judged) => judged.what === "click" || judged.what === "script" || (judged.what === "key" && ACTING.test(judged.key));
const why = (judged: Judged[]) => {
	const c: Record<string, number> = {};
	for (const { actor, what, recording } of judged) {
		const k = `${recording} ${what} ${actor.kind} ${[...actor.evidence].sort().join("; ").replace(/\d+/g, "N")}`;
		c[k] = (c[k] ?? 0) + 1;
	}
	return Object.entries(c)
		.sort((a, b) => b[1] - a[1])
		.slice(0, 14)
		.map(([k, n]) => `      ${n} ${k}`)
		.join("\n");
};
const list = (judged: Judged[]) =>
	judged
		.slice(0, 40)
		.map(({ recording, part, what, actor, at }) => `${recording} ${part} ${what} ${actor.kind} (${actor.evidence.join("; ")}) ${at}`)
		.join("\n");
const percent = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / Math.max(1, whole)).toFixed(2)} %)`;

function judgeAll(names: string[], around: Surroundings, by: Judged["by"], part?: Part): Judged[] {
	return names.flatMap((name) => attributeRecording(name, around)).filter((judged) => judged.by === by && (!part || judged.part === part));
}

function report(words: string, judged: Judged[], isWrong: (judged: Judged) => boolean): Judged[] {
	for (const name of new Set(judged.map(({ recording }) => recording))) {
		const own = judged.filter(({ recording }) => recording === name);
		lines.push(`    ${name}: ${percent(own.filter(isWrong).length, own.length)}`);
	}
	const wrong = judged.filter(isWrong);
	lines.push(`  ${words}: ${percent(wrong.length, judged.length)}`);
	if (process.env["WHY"]) lines.push(why(wrong));
	return wrong;
}

test("there are enough recordings: five hundred gestures of each sort", () => {
	const few = [...PEOPLE, ...TOOLS].flatMap((name) => {
		const all = attributeRecording(name, X11);
		// A turn of the wheel is no press; each of its rounds ends in one every other time.
		const count = name === "people-wheel" ? 2 * all.filter(({ what }) => what === "click").length : all.filter(({ what }) => what !== "press").length;
		return count >= (name === "people-beside-tool" ? 300 : 500) ? [] : [`${name}: ${count}`];
	});
	expect(few).toEqual([]);
});

describe.each(["seen", "aside"] as const)("recordings %s", (part) => {
	test("a client is attached, with the clock: people are people, tools are not", () => {
		lines.push(`${part}, whole-millisecond clock, client attached`);
		const people = judgeAll(PEOPLE, X11, "person", part).filter(isAct);
		const tools = judgeAll([...PEOPLE, ...TOOLS], X11, "tool", part).filter(isAct);
		const agents = report("a person's taken for an agent's", people, ({ actor }) => actor.kind === "agent");
		const held = report("a person's not known for one, so held in an armed tab", people, ({ actor }) => actor.kind !== "human");
		const missed = report("a tool's taken for a person's", tools, ({ actor }) => actor.kind === "human");
		expect(list(missed)).toBe("");
		expect(agents.length / people.length, list(agents)).toBeLessThanOrEqual(0.005);
		expect(held.length / people.length, list(held)).toBeLessThanOrEqual(part === "aside" ? 0.005 : 0.01);
	});

	test.each([false, true])("a client is attached, without the clock: tools are still not taken for people (keys put off: %s)", (keysPutOff) => {
		lines.push(`${part}, no such clock, client attached, keys put off: ${keysPutOff}`);
		const around = { ...ELSEWHERE, keysPutOff };
		const people = judgeAll(PEOPLE, around, "person", part).filter(isAct);
		const tools = judgeAll([...PEOPLE, ...TOOLS], around, "tool", part).filter(isAct);
		const agents = report("a person's taken for an agent's", people, ({ actor }) => actor.kind === "agent");
		report("a person's not known for one, so held in an armed tab", people, ({ actor }) => actor.kind !== "human");
		const missed = report("a tool's taken for a person's", tools, ({ actor }) => actor.kind === "human");
		expect(list(missed)).toBe("");
		// Keys that `xdotool type` sends are down for less than any finger's: they are most of these.
		const byHand = agents.filter(({ what }) => what === "click");
		expect(byHand.length / people.length, list(byHand)).toBeLessThanOrEqual(0.02);
	});
});

describe("armed, and no client to be seen", () => {
	test.each([true, false])("people are people (clock: %s)", (wholeMsClock) => {
		lines.push(`armed, no client seen, clock: ${wholeMsClock}`);
		const people = judgeAll(PEOPLE, { attached: false, armed: true, wholeMsClock } as typeof X11, "person").filter(isAct);
		const held = report("a person's held", people, ({ actor }) => actor.kind !== "human");
		expect(held.length / people.length, list(held)).toBeLessThanOrEqual(0.005);
	});
});

describe("nobody attached, not armed", () => {
	test("people are always people", () => {
		const people = judgeAll(PEOPLE, { attached: false, wholeMsClock: true }, "person");
		lines.push("not armed, nobody attached");
		expect(list(report("a person's taken for an agent's", people, ({ actor }) => actor.kind !== "human"))).toBe("");
	});
});

test("input that is forged on purpose is told about apart", () => {
	for (const around of [X11, ELSEWHERE]) {
		lines.push(`hostile input, clock: ${around.wholeMsClock}`);
		const forged = judgeAll(HOSTILE, around, "tool").filter(isAct);
		report("taken for a person's", forged, ({ actor }) => actor.kind === "human");
	}
	// One that forges all but the clock is on it by chance alone; what forges the clock too can pass.
	const noClock = judgeAll(["hostile-hand"], X11, "tool").filter(isAct);
	expect(noClock.filter(({ actor }) => actor.kind === "human").length / noClock.length).toBeLessThanOrEqual(0.02);
});
