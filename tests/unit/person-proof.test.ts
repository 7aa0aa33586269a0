// Unit (Node). Whether presses on our surfaces are a person's, against recordings of real gestures, and rule by rule.
import { describe, expect, test } from "vitest";
import type { KeyStamp, PointerStamp } from "../../utils/core/gesture";
import { type Judgement, judgePress, type Press } from "../../utils/core/person-proof";
import { createRestingHand } from "../../utils/core/resting-hand";
import { toolMarks } from "../../utils/core/self-approval";
import { keyOf, PEOPLE, pointerOf, readRecording, TOOLS } from "./recordings/replay-recording";

interface Tried extends Judgement {
	name: string;
	gesture: Press["gesture"];
	/** why it is surely a tool's */
	marks: string[];
}

/** Every press of a recording as the overlay would judge it: with what it saw of the last four seconds. */
function tryAll(name: string, around: { clientAttached: boolean; wholeMsClock: boolean }): Tried[] {
	const tried: Tried[] = [];
	readRecording(name).docs.forEach((rows, doc) => {
		let style = "";
		const hand = createRestingHand();
		rows.forEach((row, i) => {
			if (row[0] === "s") style = row[1] as string;
			const moved = pointerOf(row);
			if (moved?.type === "move") hand.moved(moved);
			const isMouse = row[0] === "u";
			const isKey = row[0] === "K" && (row[2] === "Enter" || row[2] === " ");
			if (!isMouse && !isKey) return;
			const recent = rows.slice(0, i + 1).filter((one) => typeof one[1] === "number" && one[1] > (row[1] as number) - 4000);
			// Only the keys that walk to a button and press it are recorded.
			const keys = recent.map(keyOf).filter((key) => key !== undefined && ["Tab", "Enter", " "].includes(key.key)) as KeyStamp[];
			const pointers = recent.map(pointerOf).filter((pointer) => pointer !== undefined) as PointerStamp[];
			const isHold = style.startsWith("hold") || style === "repeat_enter";
			const gesture = isMouse ? (isHold ? "hold_mouse" : "mouse") : isHold ? "hold_key" : "key";
			const press: Press = { pointers, keys, gesture, shownFor: 1500, extraStep: isHold, hand: hand.rests(), ...around };
			tried.push({ ...judgePress(press), marks: toolMarks(press), gesture, name: `${name} ${style} ${doc}:${i}` });
		});
	});
	return tried;
}
const names = (tried: Tried[]) => tried.map((one) => `${one.name} ${one.gesture} ${one.why || one.proof.checks.join(", ")}`);
const isPersons = (one: Tried) => !one.name.includes(" tool ");
/** A hand that was never seen to move in its document has two stamps, which a client could meet by chance. */
const wasSeenToMove = (one: Tried) => !one.name.startsWith("people-resting ");
/** Two stamps of one Enter prove nothing, typed letters aren't recorded: such a press is refused by design. */
const hasEnoughKeys = (one: Tried) => !/ (click|type)_enter /.test(one.name) || one.gesture !== "key";

describe("recordings, with a client attached on Linux", () => {
	const around = { clientAttached: true, wholeMsClock: true };
	const people = PEOPLE.flatMap((name) => tryAll(name, around)).filter(isPersons);
	const tools = TOOLS.flatMap((name) => tryAll(name, around));

	test("no press of a stock tool is accepted", () => {
		expect(tools.length).toBeGreaterThanOrEqual(300);
		expect(names(tools.filter((one) => one.ok))).toEqual([]);
	});
	test("at most one of a hundred of people's is refused", () => {
		const able = people.filter((one) => hasEnoughKeys(one) && wasSeenToMove(one));
		const refused = able.filter((one) => !one.ok);
		expect(able.length).toBeGreaterThanOrEqual(160);
		expect(refused.length / able.length, names(refused).join("\n")).toBeLessThanOrEqual(0.01);
	});
	test("a hand that rests where it was never seen to come is asked to move first", () => {
		const resting = people.filter((one) => !wasSeenToMove(one));
		expect(resting.length).toBeGreaterThan(30);
		expect(names(resting.filter((one) => one.ok))).toEqual([]);
	});
	test("holding a key down proves a person by the keyboard's own repeats", () => {
		const held = people.filter((one) => one.gesture === "hold_key");
		expect(held.length).toBeGreaterThanOrEqual(12);
		expect(names(held.filter((one) => one.proof.level !== 2))).toEqual([]);
	});
	test("one Enter alone is refused, whoever pressed it", () => {
		const alone = people.filter((one) => !hasEnoughKeys(one));
		expect(alone.length).toBeGreaterThan(5);
		expect(names(alone.filter((one) => one.ok))).toEqual([]);
	});
});

describe("recordings, with a client attached where there is no such clock", () => {
	const around = { clientAttached: true, wholeMsClock: false };
	test("no press of a stock tool is accepted", () => {
		expect(names(TOOLS.flatMap((name) => tryAll(name, around)).filter((one) => one.ok))).toEqual([]);
	});
	test("most presses of people's mice are", () => {
		const mouse = PEOPLE.flatMap((name) => tryAll(name, around)).filter(
			(one) => isPersons(one) && wasSeenToMove(one) && one.gesture.endsWith("mouse"),
		);
		expect(mouse.filter((one) => one.ok).length / mouse.length).toBeGreaterThan(0.7);
	});
});

describe("who is blamed for trying to approve", () => {
	const around = { clientAttached: true, wholeMsClock: true };
	test.each([
		["a client attached", around],
		["no client to be seen", { clientAttached: false, wholeMsClock: true }],
		["no such clock", { clientAttached: true, wholeMsClock: false }],
	])("no press of a person: %s", (_, where) => {
		const people = PEOPLE.flatMap((name) => tryAll(name, where)).filter(isPersons);
		expect(people.length).toBeGreaterThan(180);
		expect(people.filter((one) => one.marks.length).map((one) => `${one.name} ${one.marks.join(", ")}`)).toEqual([]);
	});
	test("nearly every press of a stock tool, by two marks at least or an impossible one", () => {
		const tools = TOOLS.flatMap((name) => tryAll(name, around)).filter((one) => one.name.includes(" tool ") || !one.name.includes("beside"));
		const blamed = tools.filter((one) => one.marks.length);
		expect(blamed.length / tools.length).toBeGreaterThan(0.8);
	});
});

describe("recordings, nobody attached", () => {
	test.each([true, false])("people are accepted (clock: %s)", (wholeMsClock) => {
		const people = PEOPLE.flatMap((name) => tryAll(name, { clientAttached: false, wholeMsClock })).filter(
			(one) => isPersons(one) && hasEnoughKeys(one),
		);
		const refused = people.filter((one) => !one.ok);
		expect(refused.length / people.length, names(refused).join("\n")).toBeLessThanOrEqual(0.01);
	});
});

describe("rules", () => {
	const at = (type: PointerStamp["type"], t: number, more: Partial<PointerStamp> = {}): PointerStamp => ({
		type,
		t,
		x: 300,
		y: 200,
		movementX: 4,
		movementY: 2,
		pressure: type === "down" ? 0.5 : 0,
		pointerType: "mouse",
		trusted: true,
		detail: 0,
		screenDx: 24,
		screenDy: 107,
		...more,
	});
	const good: Press = {
		pointers: [at("move", 984.4), at("move", 1000.4), at("move", 1016.4), at("move", 1033.4), at("down", 1200.4), at("up", 1290.4)],
		keys: [],
		gesture: "mouse",
		shownFor: 1900,
		clientAttached: true,
		wholeMsClock: true,
		extraStep: false,
	};
	const change = (i: number, more: Partial<PointerStamp>) => good.pointers.map((pointer, j) => (i === j ? { ...pointer, ...more } : pointer));

	test("a good press passes at level 2 and names its checks", () => {
		const { ok, proof, why } = judgePress(good);
		expect({ ok, why, level: proof.level }).toEqual({ ok: true, why: "", level: 2 });
		expect(proof.checks).toContain("on the clock of the device");
	});
	test.each<[string, Partial<Press>]>([
		["on screen long enough", { shownFor: 999 }],
		["whole (a dialog is over it)", { broken: "a dialog is over it" }],
		["pressed and held", { extraStep: true }],
		["made by a device", { pointers: change(1, { trusted: false }) }],
		["pressed with a finger's pressure", { pointers: change(4, { pressure: 0 }) }],
		["as long as a finger presses", { pointers: change(5, { t: 1210.4 }) }],
		["on the clock of the device", { pointers: change(5, { t: 1290.9 }) }],
		["in one place on screen", { pointers: change(5, { screenDy: 0 }) }],
		["the device it says", { pointers: change(4, { pointerType: "pen" }) }],
		["a whole press", { pointers: good.pointers.slice(0, 5) }],
		["a whole press", { gesture: "key" }],
		["held", { gesture: "hold_mouse" }],
	])("refused for one reason: %s", (reason, changed) => {
		const { ok, proof, why } = judgePress({ ...good, ...changed });
		expect(ok).toBe(false);
		expect(proof.level).toBe(0);
		expect(why).toBe(`not: ${reason}`);
	});
	test("moves of another pointer elsewhere don't spoil a resting hand's press", () => {
		const pointers = [at("move", 900.77, { x: 20 }), at("down", 1200.4), at("up", 1290.4)];
		expect(judgePress({ ...good, pointers, clientAttached: false })).toMatchObject({ ok: true, proof: { level: 1 } });
		// Beside a client it has to be known for a hand's: it was seen to come there, on this clock.
		expect(judgePress({ ...good, pointers }).why).toBe("not: came as a hand does");
		expect(judgePress({ ...good, pointers, hand: { t: 11.4, x: 302, y: 200 } }).ok).toBe(true);
		expect(judgePress({ ...good, pointers, hand: { t: 11.4, x: 202, y: 200 } }).ok).toBe(false);
		expect(judgePress({ ...good, pointers, hand: { t: 11.8, x: 302, y: 200 } }).ok).toBe(false);
	});
	test("a jump onto the button, pressed at once, is refused even if the clock agrees by chance", () => {
		const pointers = [at("move", 1000.4, { movementX: 300 }), at("down", 1001.4), at("up", 1081.4)];
		expect(judgePress({ ...good, pointers }).why).toBe("not: came as a hand does");
	});
	test.each(["touch", "pen"] as const)("what touches the page says yes by more stamps than agree by chance: %s", (pointerType) => {
		const touch = (more: Partial<Press>, drawn: number[] = []) => {
			const down = at("down", 1200.4, { pointerType, pressure: 0.4, movementX: 0, movementY: 0 });
			const moves = drawn.map((t) => at("move", t, { pointerType }));
			return judgePress({ ...good, pointers: [down, ...moves, at("up", 1290.4, { pointerType })], gesture: pointerType, inPage: true, ...more });
		};
		for (const wholeMsClock of [true, false])
			expect(touch({ clientAttached: false, wholeMsClock }).why).toBe("not: a finger or pen that a clock vouches for");
		expect(touch({ clientAttached: false }, [1230.4, 1260.4]).ok).toBe(true);
		expect(touch({ clientAttached: false }, [1230.4, 1260.9]).ok).toBe(false);
		expect(touch({ clientAttached: false, wholeMsClock: false }, [1230.4, 1260.4]).ok).toBe(false);
		expect(touch({ clientAttached: true }, [1230.4, 1260.4]).ok).toBe(false);
		// Where no page's input comes: in the toolbar's popup.
		for (const wholeMsClock of [true, false]) expect(touch({ clientAttached: false, wholeMsClock, inPage: false }).ok).toBe(true);
	});
	test("holding is what the extra step asks for", () => {
		expect(judgePress({ ...good, gesture: "hold_mouse", extraStep: true, pointers: change(5, { t: 1950.4 }) }).ok).toBe(true);
	});
});
