// Unit tests (Node). Reads the recordings of real gestures and plays them through the pure history, as a frame would.
import { readFileSync } from "node:fs";
import type { Actor } from "../../../utils/core/action";
import { attributeKey, attributePointer, keyFeatures, type PointerFeatures, pointerFeatures, withUp } from "../../../utils/core/attribute";
import { addStamp, addTime, createGestureHistory, type KeyStamp, type PointerStamp } from "../../../utils/core/gesture";

/** See scripts/record-gestures.mjs for what a row holds. */
export type Row = [string, ...(number | string)[]];
export interface Recording {
	source: "person" | "tool";
	docs: Row[][];
}

export const PEOPLE = ["people-mouse", "people-resting", "people-beside-tool", "people-keys"] as const;
export const TOOLS = ["tool-playwright-mouse", "tool-playwright-keys", "tool-puppeteer", "tool-selenium", "tool-beside-person"] as const;

export function readRecording(name: string): Recording {
	const [head, ...docs] = readFileSync(new URL(`${name}.jsonl`, import.meta.url), "utf8")
		.trimEnd()
		.split("\n");
	return { ...JSON.parse(head as string), docs: docs.map((line) => JSON.parse(line)) };
}

const POINTER: Record<string, PointerStamp["type"]> = { m: "move", d: "down", u: "up", c: "click" };

/** A pointer row as a stamp; undefined for rows of other sorts. Recorded windows stood at (24, 107). */
export function pointerOf(row: Row): PointerStamp | undefined {
	const type = POINTER[row[0]];
	if (!type) return undefined;
	const [, t, x, y, a, b, c] = row as [string, number, number, number, number, number, number];
	const isMove = type === "move";
	return {
		type,
		t,
		x,
		y,
		movementX: isMove ? a : 0,
		movementY: isMove ? b : 0,
		pressure: isMove ? 0 : a,
		pointerType: isMove || type !== "click" || b > 0 ? "mouse" : "",
		trusted: true,
		detail: isMove ? 0 : b,
		...(isMove ? {} : { centred: c === 1 }),
		screenDx: 24,
		screenDy: 107,
	};
}

export function keyOf(row: Row): KeyStamp | undefined {
	if (row[0] !== "k" && row[0] !== "K") return undefined;
	return { type: row[0] === "k" ? "down" : "up", t: row[1] as number, key: row[2] as string, repeat: row[3] === 1, trusted: true };
}

export interface Judged {
	recording: string;
	style: string;
	what: "press" | "click" | "key";
	actor: Actor;
	/** nothing at all had been seen in this document before */
	first: boolean;
	/** where to find it: document and row */
	at: string;
}

/** Everything a frame would have said about this recording. */
export function attributeRecording(name: string, around: { attached: boolean; wholeMsClock: boolean }): Judged[] {
	const judged: Judged[] = [];
	readRecording(name).docs.forEach((rows, doc) => {
		const history = createGestureHistory();
		let style = "";
		let press: { down: PointerStamp; features: PointerFeatures; actor: Actor } | undefined;
		let previous: Actor["kind"] | undefined;
		let pointer: Actor["kind"] | undefined;
		rows.forEach((row, index) => {
			const first = history.pointers.length + history.keys.length === 0;
			const say = (what: Judged["what"], actor: Actor) =>
				judged.push({ recording: name, style, what, actor, first, at: `${doc}:${index} ${JSON.stringify(row)}` });
			if (row[0] === "s") style = row[1] as string;
			if (row[0] === "w") addTime(history, row[1] as number);
			const key = keyOf(row);
			if (key) {
				if (key.type === "down") {
					const actor = attributeKey(keyFeatures(history, key, around, pointer));
					say("key", actor);
					if (actor.kind === "agent") pointer = undefined;
				}
				addStamp(history, key);
			}
			const stamp = pointerOf(row);
			if (!stamp) return;
			if (stamp.type === "down") {
				const features = pointerFeatures(history, stamp, around, previous);
				press = { down: stamp, features, actor: attributePointer(features) };
				previous = pointer = press.actor.kind;
				say("press", press.actor);
			}
			if (stamp.type === "up" && press) {
				press.actor = attributePointer(withUp(press.features, press.down, stamp));
				previous = pointer = press.actor.kind;
			}
			if (stamp.type === "click" && stamp.detail > 0 && press) say("click", press.actor);
			addStamp(history, stamp);
		});
	});
	return judged;
}
