// Unit (Node). Attribution against recordings of real gestures (see scripts/record-gestures.mjs), and its rules one by one.
import { describe, expect, test } from "vitest";
import { attributeKey, attributePointer, keyFeatures, pointerFeatures, withUp } from "../../utils/core/attribute";
import { addStamp, addTime, createGestureHistory, isOnClock, isWholeApart, type KeyStamp, type PointerStamp } from "../../utils/core/gesture";
import { attributeRecording, type Judged, PEOPLE, TOOLS } from "./recordings/replay-recording";

const LINUX = { attached: true, wholeMsClock: true };
const ELSEWHERE = { attached: true, wholeMsClock: false };
const list = (judged: Judged[]) =>
	judged.map(({ recording, style, what, actor, at }) => `${recording} ${style} ${what} ${actor.kind} (${actor.evidence.join("; ")}) ${at}`);
const ofPerson = (judged: Judged) => !judged.style.startsWith("tool");
/** Keys that do something, once a document has seen anything at all: nobody can tell the very first. */
const isActingKey = (judged: Judged) =>
	judged.what === "key" && !judged.first && / \["k",[\d.]+,"(Enter| )",0\]$/.test(` ${judged.at.slice(judged.at.indexOf("["))}`);
const isUnvouched = (judged: { actor: { evidence: string[] } }) => judged.actor.evidence[0]?.includes("nothing vouches for") === true;
const people = PEOPLE.flatMap((name) => attributeRecording(name, LINUX)).filter(ofPerson);
const tools = TOOLS.flatMap((name) => attributeRecording(name, LINUX));

describe("a client is attached, the X server's clock is there", () => {
	test("the recordings are as many as they should be", () => {
		expect(people.filter((judged) => judged.what === "click").length).toBeGreaterThanOrEqual(150);
		expect(people.filter(isActingKey).length).toBeGreaterThanOrEqual(15);
		for (const name of ["tool-playwright-mouse", "tool-puppeteer"]) {
			expect(tools.filter((judged) => judged.recording === name && judged.what === "click").length).toBeGreaterThanOrEqual(60);
		}
	});

	test("no tool's press or key is ever taken for a person's, at pointerdown or later", () => {
		expect(list(tools.filter((judged) => judged.actor.kind === "human"))).toEqual([]);
	});

	test("at most one of a hundred presses of people is not known for one when it begins, and none is called an agent's", () => {
		const presses = people.filter((judged) => judged.what === "press");
		// The first press of a resting mouse in a new document looks like a driver's whose move was lost: it is only known at its release.
		const missed = presses.filter((judged) => judged.actor.kind !== "human" && !isUnvouched(judged));
		expect(missed.length / presses.length, list(missed).join("\n")).toBeLessThanOrEqual(0.01);
		expect(list(presses.filter((judged) => judged.actor.kind === "agent"))).toEqual([]);
	});

	test("at most one of a hundred clicks of people is not known for one", () => {
		const clicks = people.filter((judged) => judged.what === "click");
		const missed = clicks.filter((judged) => judged.actor.kind !== "human");
		expect(missed.length / clicks.length, list(missed).join("\n")).toBeLessThanOrEqual(0.01);
	});

	test("Enter and Space after anything else of the person's are the person's; no key of a person is called an agent's", () => {
		expect(list(people.filter(isActingKey).filter((judged) => judged.actor.kind !== "human"))).toEqual([]);
		expect(list(people.filter((judged) => judged.what === "key" && judged.actor.kind === "agent"))).toEqual([]);
	});

	test("the very first key in an untouched document can't be told, and says so", () => {
		const first = [...people, ...tools].filter((judged) => judged.first && judged.what === "key");
		expect(first.length).toBeGreaterThan(20);
		expect(list(first.filter((judged) => judged.actor.kind !== "unknown"))).toEqual([]);
	});
});

describe("nobody attached", () => {
	test("people are people; drivers that set no pressure are not", () => {
		const alone = { attached: false, wholeMsClock: true };
		const all = PEOPLE.flatMap((name) => attributeRecording(name, alone)).filter(ofPerson);
		expect(list(all.filter((judged) => judged.actor.kind !== "human"))).toEqual([]);
		const quiet = ["tool-puppeteer", "tool-selenium"].flatMap((name) => attributeRecording(name, alone)).filter((judged) => judged.what !== "key");
		expect(list(quiet.filter((judged) => judged.actor.kind !== "agent"))).toEqual([]);
	});
});

describe("a client is attached, no such clock (macOS, Windows)", () => {
	const others = TOOLS.flatMap((name) => attributeRecording(name, ELSEWHERE));
	test("no press and no key of a tool is taken for a person's", () => {
		expect(list(others.filter((judged) => judged.actor.kind === "human"))).toEqual([]);
	});
	test("most clicks of people still are known", () => {
		const clicks = PEOPLE.flatMap((name) => attributeRecording(name, ELSEWHERE)).filter((judged) => ofPerson(judged) && judged.what === "click");
		expect(clicks.filter((judged) => judged.actor.kind === "human").length / clicks.length).toBeGreaterThan(0.7);
	});
});

const stamp = (type: PointerStamp["type"], t: number, x: number, y: number, more: Partial<PointerStamp> = {}): PointerStamp => ({
	type,
	t,
	x,
	y,
	movementX: 3,
	movementY: 1,
	pressure: type === "down" ? 0.5 : 0,
	pointerType: "mouse",
	trusted: true,
	detail: 0,
	screenDx: 24,
	screenDy: 107,
	...more,
});
const key = (type: KeyStamp["type"], t: number, name = "Enter"): KeyStamp => ({ type, t, key: name, repeat: false, trusted: true });
const past = (...stamps: (PointerStamp | KeyStamp)[]) => {
	const history = createGestureHistory();
	for (const one of stamps) addStamp(history, one);
	return history;
};
const roaming = (from: number, n: number) => Array.from({ length: n }, (_, i) => stamp("move", from + i * 16, 10 + i * 3, 10 + i));

describe("rules", () => {
	test("whole milliseconds apart, within the browser's rounding", () => {
		expect(isWholeApart(1965.9, 2717.9)).toBe(true);
		expect(isWholeApart(100.05, 250)).toBe(true);
		expect(isWholeApart(100, 250.95)).toBe(true);
		expect(isWholeApart(100, 250.1)).toBe(false);
	});

	test("a clock is proved by six in a row, and stays so", () => {
		const history = past(...roaming(100.3, 5));
		expect(isOnClock(history, 500.3)).toBeUndefined();
		addTime(history, 300.3);
		expect(isOnClock(history, 500.3)).toBe(true);
		for (const t of [310.1, 322.7, 333.4]) addTime(history, t);
		expect(isOnClock(history, 500.3)).toBe(true);
		expect(isOnClock(history, 500.4)).toBe(false);
	});

	test("a resting mouse in an untouched document is only known when its press is over", () => {
		const down = stamp("down", 800.4, 300, 200);
		const begun = pointerFeatures(past(), down, LINUX);
		expect(attributePointer(begun)).toMatchObject({ kind: "unknown" });
		expect(attributePointer(withUp(begun, down, stamp("up", 885.4, 300, 200)))).toMatchObject({ kind: "human", confidence: 0.6 });
	});

	test("a driver's first press, whose move got lost on a page just loaded, is never a person's", () => {
		for (const centred of [true, false]) {
			const down = stamp("down", 800.4, 300, 200, { centred });
			const begun = pointerFeatures(past(), down, LINUX);
			for (const up of [800.9, 801.4, 802.4, 808.4, 880.9]) {
				expect(attributePointer(withUp(begun, down, stamp("up", up, 300, 200))).kind).not.toBe("human");
			}
		}
	});

	test("no pressure, or full pressure, is no mouse", () => {
		for (const pressure of [0, 1]) {
			const features = pointerFeatures(past(), stamp("down", 800, 300, 200, { pressure }), { attached: false, wholeMsClock: true });
			expect(attributePointer(features)).toMatchObject({ kind: "agent", confidence: 0.95 });
		}
	});

	test("a press where another pointer had just been elsewhere is not a resting mouse's", () => {
		const history = past(...roaming(100.3, 8));
		expect(attributePointer(pointerFeatures(history, stamp("down", 320.3, 600, 500), LINUX)).kind).toBe("unknown");
		expect(attributePointer(pointerFeatures(history, stamp("down", 320.8, 600, 500), LINUX)).kind).toBe("agent");
	});

	test("press and release off each other's clock unmask what looked like a person", () => {
		const down = stamp("down", 800.4, 300, 200);
		const features = pointerFeatures(past(), down, LINUX);
		expect(attributePointer(withUp(features, down, stamp("up", 900.4, 300, 200))).kind).toBe("human");
		expect(attributePointer(withUp(features, down, stamp("up", 900.9, 300, 200))).kind).toBe("agent");
	});

	test("a tap can only be told by the clock", () => {
		const tap = stamp("down", 900.3, 300, 200, { pointerType: "touch", pressure: 1 });
		expect(attributePointer(pointerFeatures(past(), tap, LINUX)).kind).toBe("unknown");
		expect(attributePointer(pointerFeatures(past(...roaming(100.3, 8)), tap, LINUX)).kind).toBe("human");
		expect(attributePointer(pointerFeatures(past(), tap, { attached: false, wholeMsClock: true })).kind).toBe("human");
	});

	test("one key on the clock counts only right after a person's press", () => {
		const history = past(...roaming(100.3, 8));
		expect(attributeKey(keyFeatures(history, key("down", 700.3), LINUX)).kind).toBe("unknown");
		expect(attributeKey(keyFeatures(history, key("down", 700.3), LINUX, "agent")).kind).toBe("unknown");
		expect(attributeKey(keyFeatures(history, key("down", 700.3), LINUX, "human")).kind).toBe("human");
		expect(attributeKey(keyFeatures(history, key("down", 700.8), LINUX, "human")).kind).toBe("agent");
	});

	test("in a guarded tab keys that come from no keyboard are no person's, seen client or not", () => {
		const around = { attached: false, wholeMsClock: true, armed: true };
		const history = past();
		const judge = (t: number, now = around) => attributeKey(keyFeatures(history, key("down", t), now)).kind;
		expect(judge(300.3), "first of all, nothing to hold it against").toBe("unknown");
		addStamp(history, key("down", 300.3));
		addStamp(history, key("up", 340.3));
		expect(judge(400.3)).toBe("human");
		expect(judge(400.8)).toBe("agent");
		expect(judge(400.8, { ...around, armed: false }), "elsewhere they are not looked at").toBe("human");
		expect(judge(400.8, { ...around, wholeMsClock: false }), "without such a clock nothing tells").toBe("human");
	});

	test("keys shorter than a finger's are a driver's, with or without the clock", () => {
		const history = past(key("down", 100, "KeyA"), key("up", 102, "KeyA"));
		for (const around of [LINUX, ELSEWHERE]) expect(attributeKey(keyFeatures(history, key("down", 300), around)).kind).toBe("agent");
	});
});
