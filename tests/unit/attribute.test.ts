// Unit (Node). The rules of attribution one by one; attribution-figures.test.ts holds them against recordings of real gestures.
import { describe, expect, test } from "vitest";
import { attributeKey, attributePointer } from "../../utils/core/attribute";
import { NEVER, SURE, weigh } from "../../utils/core/clues";
import { addStamp, addTime, createGestureHistory, isOnClock, isWholeApart, type KeyStamp, type PointerStamp } from "../../utils/core/gesture";
import { clockFrom, isWholeMs, learnClock } from "../../utils/core/input-clock";
import { keyFeatures } from "../../utils/core/key-features";
import { pointerFeatures, type Surroundings, withDrawn, withUp } from "../../utils/core/pointer-features";

const LINUX = { attached: true, wholeMsClock: true };
const ELSEWHERE = { attached: true, wholeMsClock: false };

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

	test("a move that the browser repeats in place, with a time of its own, tells nothing", () => {
		const history = past(...roaming(100.3, 8), stamp("move", 250.77, 31, 17, { movementX: 0, movementY: 0 }));
		expect(attributePointer(pointerFeatures(history, stamp("down", 320.3, 31, 17), LINUX)).kind).toBe("human");
		// Where it is not in place, it is a driver's.
		const elsewhere = past(...roaming(100.3, 8), stamp("move", 250.77, 400, 17, { movementX: 0, movementY: 0 }));
		expect(attributePointer(pointerFeatures(elsewhere, stamp("down", 320.3, 400, 17), LINUX)).kind).toBe("agent");
	});

	test("what is dragged is a person's by the moves since the press, where the way there was not seen", () => {
		const history = past(...roaming(100.3, 8), stamp("move", 230.81, 700, 500, { movementX: 400, movementY: 300 }));
		const down = stamp("down", 320.3, 300, 200);
		const features = pointerFeatures(history, down, LINUX);
		expect(attributePointer(features).kind).toBe("unknown");
		addStamp(history, down);
		for (const t of [340.3, 356.3]) addStamp(history, stamp("move", t, 310, 205));
		expect(attributePointer(withDrawn(features, history, down)).kind).toBe("human");
		addStamp(history, stamp("move", 361.85, 320, 205));
		expect(attributePointer(withDrawn(features, history, down)).kind, "a driver's newest move").toBe("unknown");
	});

	test("a resting mouse in an untouched document is only known when its press is over", () => {
		const down = stamp("down", 800.4, 300, 200);
		const begun = pointerFeatures(past(), down, LINUX);
		expect(attributePointer(begun)).toMatchObject({ kind: "unknown" });
		expect(attributePointer(withUp(begun, down, stamp("up", 885.4, 300, 200)))).toMatchObject({ kind: "human" });
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
			expect(attributePointer(features)).toMatchObject({
				kind: "agent",
				confidence: 0.99,
				evidence: [`mouse press with pressure ${pressure}`, "no client attached"],
			});
		}
	});

	test("a press where another pointer had just been elsewhere is not a resting mouse's", () => {
		const history = past(...roaming(100.3, 8));
		expect(attributePointer(pointerFeatures(history, stamp("down", 320.3, 600, 500), LINUX)).kind).toBe("unknown");
		expect(attributePointer(pointerFeatures(history, stamp("down", 320.8, 600, 500), LINUX)).kind).toBe("agent");
	});

	test("a driver that jumps off from where a hand has been, on its clock by chance: the hand's stamps speak for the hand alone", () => {
		const history = past(...roaming(100.3, 14));
		addStamp(history, stamp("move", 900.3, 400, 300, { movementX: 348, movementY: 277 }));
		const down = stamp("down", 925.3, 400, 300, { centred: true });
		const features = pointerFeatures(history, down, LINUX);
		expect(features.arrival).toBe("jump");
		expect(attributePointer(features).kind).not.toBe("human");
		expect(attributePointer(withUp(features, down, stamp("up", 926.3, 400, 300))).kind).not.toBe("human");
		// Its move is not seen at all where its pointer had been there before.
		const still = stamp("down", 925.3, 400, 300, { centred: true });
		const unseen = pointerFeatures(past(...roaming(100.3, 14)), still, LINUX);
		expect(unseen.arrival).toBe("elsewhere");
		expect(attributePointer(unseen).kind).not.toBe("human");
		expect(attributePointer({ ...unseen, centred: false }).kind).not.toBe("human");
		expect(attributePointer(withUp({ ...unseen, centred: false }, still, stamp("up", 926.3, 400, 300))).kind).not.toBe("human");
		// A short way off, and after a pause: no hand goes on like that.
		const near = past(...roaming(100.3, 14));
		addStamp(near, stamp("move", 500.3, 90, 40, { movementX: 41, movementY: 17 }));
		expect(pointerFeatures(near, stamp("down", 525.3, 90, 40), LINUX).arrival).toBe("jump");
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

	test("after a tool's press the keys that a hand had typed before speak for no key", () => {
		const history = past(...[0, 1, 2, 3, 4].flatMap((i) => [key("down", 100.3 + i * 200, "a"), key("up", 190.3 + i * 200, "a")]));
		const enter = keyFeatures(history, key("down", 1500.3), LINUX, "agent");
		expect(enter.agreeing).toBeGreaterThan(5);
		expect(attributeKey(enter).kind).not.toBe("human");
		expect(attributeKey({ ...enter, pointer: undefined } as never).kind).toBe("human");
	});

	test("keys shorter than a finger's are a driver's, with or without the clock", () => {
		const history = past(key("down", 100, "KeyA"), key("up", 102, "KeyA"));
		for (const around of [LINUX, ELSEWHERE]) expect(attributeKey(keyFeatures(history, key("down", 300), around)).kind).toBe("agent");
	});

	describe("where a busy browser puts keys off, as Firefox does, right after a person's press", () => {
		const FIREFOX = { ...ELSEWHERE, keysPutOff: true };
		const typed = (...ms: number[]) =>
			past(...ms.flatMap((held, i) => [key("down", 100 + i * 150, `Key${i}`), key("up", 100 + i * 150 + held, `Key${i}`)]));
		const judge = (history: ReturnType<typeof past>, around: Surroundings = FIREFOX) =>
			attributeKey(keyFeatures(history, key("down", 900), around, "human")).kind;

		test("one that seems too short for a finger is no tool's yet", () => {
			for (const held of [[1], [70, 0], [0, 70], [1, 70, 2]]) {
				expect(judge(typed(...held)), held.join()).toBe("human");
				expect(judge(typed(...held), ELSEWHERE), "elsewhere the times are the keyboard's own").toBe("agent");
			}
		});

		test("two in a row are, whatever was typed before them", () => {
			for (const held of [
				[1, 2],
				[70, 80, 1, 0],
				[3, 2, 1],
			])
				expect(judge(typed(...held)), held.join()).toBe("agent");
		});

		test("none makes up for a tool's press", () => {
			expect(attributeKey(keyFeatures(typed(1), key("down", 900), FIREFOX, "agent")).kind).toBe("agent");
			expect(attributeKey(keyFeatures(typed(1), key("down", 900), FIREFOX)).kind).toBe("unknown");
		});
	});

	test("a key that is held, and let go right after it repeated, was not quick", () => {
		const repeats = [700, 733, 766].map((t) => ({ ...key("down", t, "Backspace"), repeat: true }));
		const history = past(key("down", 100, "Backspace"), ...repeats, key("up", 769, "Backspace"));
		expect(keyFeatures(history, key("down", 900), ELSEWHERE).quick).toBe(false);
		expect(attributeKey(keyFeatures(history, key("down", 900), ELSEWHERE, "human")).kind).toBe("human");
	});

	describe("what touches", () => {
		const tap = (around: Surroundings, more: Partial<PointerStamp> = {}, before: PointerStamp[] = [], ms = 80) => {
			const down = stamp("down", 900.3, 300, 200, { pointerType: "touch", pressure: 0.4, ...more });
			return attributePointer(withUp(pointerFeatures(past(...before), down, around), down, stamp("up", 900.3 + ms, 300, 200))).kind;
		};
		const GUARDED = { attached: false, armed: true, hidden: true };

		test("is told by a clock alone beside a client and in a guarded tab: what it says of itself a client says, too", () => {
			for (const pointerType of ["touch", "pen"])
				for (const around of [LINUX, ELSEWHERE, { ...GUARDED, wholeMsClock: true }, { ...GUARDED, wholeMsClock: false }])
					expect(tap(around, { pointerType }), `${pointerType} ${JSON.stringify(around)}`).toBe("unknown");
			expect(tap(LINUX, {}, roaming(100.3, 8))).toBe("human");
			expect(tap({ ...GUARDED, wholeMsClock: true }, { pointerType: "pen" }, roaming(100.3, 8))).toBe("human");
			expect(tap(LINUX, { pointerType: "pen" }, roaming(100.7, 8))).toBe("agent");
		});

		test("is a person where no agent is about", () => {
			for (const pointerType of ["touch", "pen"])
				for (const wholeMsClock of [true, false]) expect(tap({ attached: false, wholeMsClock }, { pointerType })).toBe("human");
		});

		test("in the middle and for a moment is a driver's", () => {
			for (const around of [LINUX, ELSEWHERE]) expect(tap(around, { centred: true }, [], 1), "as Playwright taps").toBe("agent");
		});
	});

	test("without a clock a key after a tool's press is unsure, seen client or not", () => {
		const around = { attached: false, wholeMsClock: false, armed: true };
		expect(attributeKey(keyFeatures(past(), key("down", 300.3), around, "agent")).kind).toBe("unknown");
		expect(attributeKey(keyFeatures(past(), key("down", 300.3), around)).kind).toBe("human");
	});

	test("moves that came in bundles are a device's, however long", () => {
		const long = (bundled?: number) => stamp("move", 500.3, 600, 400, { movementX: 400, movementY: 300, ...(bundled ? { bundled } : {}) });
		const down = stamp("down", 560.3, 600, 400);
		expect(attributePointer(pointerFeatures(past(long(3)), down, ELSEWHERE)).kind).toBe("human");
		expect(attributePointer(pointerFeatures(past(long()), down, ELSEWHERE)).kind).not.toBe("human");
	});

	test("a hand that comes to a stop pixel by pixel is no ruler", () => {
		const history = past(...Array.from({ length: 6 }, (_, i) => stamp("move", 100.3 + i * 12, 300 + i, 200, { movementX: 1, movementY: 0 })));
		const features = pointerFeatures(history, stamp("down", 220.3, 305, 200), LINUX);
		expect(features.arrival).toBe("nudge");
		expect(attributePointer(features).kind).toBe("human");
	});

	test("steps along a ruler are a driver's, small ones too", () => {
		const along = (step: number) =>
			past(
				...Array.from({ length: 12 }, (_, i) =>
					stamp("move", 100 + i * 16.4, 100 + i * step, 200 + (i * step) / 10, { movementX: Math.round(step), movementY: 0 }),
				),
			);
		for (const step of [1.46, 12]) {
			const down = stamp("down", 300.2, 100 + 11 * step, 200 + (11 * step) / 10);
			const features = pointerFeatures(along(step), down, ELSEWHERE);
			expect(features.arrival).toBe("ruler");
			expect(attributePointer(withUp(features, down, stamp("up", 380.6, down.x, down.y))).kind).toBe("agent");
		}
	});
});

describe("how clues add up", () => {
	test("the heaviest comes first, and one that never is outweighs all others", () => {
		const actor = weigh([
			{ words: "light", weight: 1 },
			{ words: "heavy", weight: 3 },
		]);
		expect(actor).toEqual({ kind: "human", confidence: 0.98, evidence: ["heavy", "light"] });
		expect(
			weigh([
				{ words: "for", weight: 30 },
				{ words: "never", weight: NEVER },
			]).kind,
		).toBe("agent");
	});

	test("between the two nobody can tell", () => {
		expect(weigh([{ words: "a", weight: SURE - 0.1 }])).toMatchObject({ kind: "unknown", confidence: 0.5 });
		expect(weigh([{ words: "a", weight: 0.1 - SURE }])).toMatchObject({ kind: "unknown" });
		expect(weigh([{ words: "a", weight: -SURE }])).toMatchObject({ kind: "agent", confidence: 0.88 });
	});
});

describe("the machine's clock is learned", () => {
	const whole = roaming(100.3, 10);
	const fine = Array.from({ length: 10 }, (_, i) => stamp("move", 100 + i * 16.37, 10 + i * 3, 10 + i));

	test("until then the platform's name counts", () => {
		expect([isWholeMs(0, true), isWholeMs(0, false), isWholeMs(3, false), isWholeMs(-3, true)]).toEqual([true, false, false, true]);
	});

	test("four presses that agree outweigh the name, and no single one that does not", () => {
		let learned = 0;
		for (let i = 0; i < 4; i++) learned = learnClock(learned, fine);
		expect(isWholeMs(learned, true)).toBe(false);
		for (let i = 0; i < 20; i++) learned = learnClock(learned, whole);
		expect(isWholeMs(learned, false)).toBe(true);
		expect(isWholeMs(learnClock(learned, fine), false)).toBe(true);
	});

	test("too few stamps, and those of a hand and something else, teach nothing", () => {
		expect(learnClock(2, whole.slice(0, 7))).toBe(2);
		expect(learnClock(2, [...whole.slice(0, 7), ...fine.slice(0, 2)])).toBe(2);
	});

	test("what can't be understood is as nothing", () => {
		expect([clockFrom(undefined), clockFrom("8"), clockFrom(99), clockFrom(Number.NaN), clockFrom(-5)]).toEqual([0, 0, 0, 0, -5]);
	});
});
