// Unit tests (Node). Reads the older recordings, which name what was tried: those of presses on a single button, as the overlay
// has them. replay-gestures.ts reads the newer and larger ones.
import { readFileSync } from "node:fs";
import type { KeyStamp, PointerStamp } from "../../../utils/core/gesture";

/** A row is as in scripts/record-gestures.mjs, but for `["s", style]`, which names a trial. */
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
