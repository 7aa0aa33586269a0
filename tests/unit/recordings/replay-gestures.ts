// Unit tests (Node). Reads the recordings of real gestures and plays them through the pure history, as a frame would.
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Actor } from "../../../utils/core/action";
import { attributeKey, attributePointer } from "../../../utils/core/attribute";
import { addStamp, addTime, createGestureHistory, type KeyStamp, type PointerStamp } from "../../../utils/core/gesture";
import { keyFeatures } from "../../../utils/core/key-features";
import { type PointerFeatures, pointerFeatures, type Surroundings, withUp } from "../../../utils/core/pointer-features";

/** See scripts/record-gestures.mjs for what a row holds. */
type Row = [string, ...(number | string)[]];
interface Recorded {
	source: "person" | "tool";
	rows: Row[];
}
/** Of three documents one is kept aside: weights are chosen by looking at the other two. */
export type Part = "seen" | "aside";

const SEED = 20261125;
const names = readdirSync(import.meta.dirname).flatMap((file) => (file.endsWith(".jsonl.gz") ? [file.replace(".jsonl.gz", "")] : []));
export const PEOPLE = names.filter((name) => name.startsWith("people-"));
export const TOOLS = names.filter((name) => name.startsWith("tool-"));
export const HOSTILE = names.filter((name) => name.startsWith("hostile-"));

const read = (name: string): Recorded[] =>
	gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, import.meta.url)))
		.toString()
		.trimEnd()
		.split("\n")
		.map((line) => JSON.parse(line));

/** FNV-1a of the seed, the recording and the document's place in it. */
function partOf(name: string, doc: number): Part {
	let hash = 0x811c9dc5;
	for (const letter of `${SEED} ${name} ${doc}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return hash % 3 === 0 ? "aside" : "seen";
}

const POINTER: Record<string, PointerStamp["type"]> = { m: "move", d: "down", u: "up", c: "click" };

/** A pointer row as a stamp; undefined for rows of other sorts. Recorded windows stood at (24, 107). */
function pointerOf(row: Row): PointerStamp | undefined {
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
		pointerType: isMove ? "" : ((row[7] as string | undefined) ?? "mouse"),
		trusted: true,
		detail: isMove ? 0 : b,
		...(isMove ? {} : { centred: c === 1 }),
		// A frame looks for bundles in long moves only.
		...(isMove && row[6] !== undefined && Math.abs(a) + Math.abs(b) > 60 ? { bundled: row[6] as number } : {}),
		...(row[7] === "touch" ? { contact: row[8] as number } : {}),
		screenDx: 24,
		screenDy: 107,
	};
}

function keyOf(row: Row): KeyStamp | undefined {
	if (row[0] !== "k" && row[0] !== "K") return undefined;
	return { type: row[0] === "k" ? "down" : "up", t: row[1] as number, key: row[2] as string, repeat: row[3] === 1, trusted: true };
}

export interface Judged {
	recording: string;
	by: "person" | "tool";
	part: Part;
	/** `press` when it begins, `click` when it is over, `key` when it goes down, `script` for an event that a script made */
	what: "press" | "click" | "key" | "script";
	/** the key, for what === "key" */
	key: string;
	actor: Actor;
	/** nothing at all had been seen in this document before */
	first: boolean;
	/** where to find it: document and row */
	at: string;
}

/** Everything a frame would have said about this recording. */
export function attributeRecording(name: string, around: Surroundings): Judged[] {
	return read(name).flatMap(({ source, rows }, doc) => attributeDocument(name, doc, source, rows, around));
}

function attributeDocument(name: string, doc: number, source: Recorded["source"], rows: Row[], around: Surroundings): Judged[] {
	const judged: Judged[] = [];
	const history = createGestureHistory();
	let by = source;
	let press: { down: PointerStamp; features: PointerFeatures; actor: Actor } | undefined;
	let previous: Actor["kind"] | undefined;
	let pointer: Actor["kind"] | undefined;
	rows.forEach((row, index) => {
		const first = history.pointers.length + history.keys.length === 0;
		const say = (what: Judged["what"], actor: Actor, key = "") =>
			judged.push({ recording: name, by, part: partOf(name, doc), what, key, actor, first, at: `${doc}:${index} ${JSON.stringify(row)}` });
		if (row[0] === "s") by = row[1] as Recorded["source"];
		if (row[0] === "x" && row[1] === "click") say("script", { kind: "agent", confidence: 0.6, evidence: ["untrusted click"] });
		if (row[0] === "w") addTime(history, row[1] as number);
		const key = keyOf(row);
		if (key) {
			if (key.type === "down") {
				const actor = attributeKey(keyFeatures(history, key, around, pointer));
				say("key", actor, key.key);
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
			say("click", press.actor);
			press = undefined;
		}
		addStamp(history, stamp);
	});
	return judged;
}
