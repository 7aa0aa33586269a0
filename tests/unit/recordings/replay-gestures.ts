// Unit tests (Node). Reads the recordings of real gestures and plays them through the pure history, as a frame would.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Actor } from "../../../utils/core/action";
import { attributeKey, attributePointer } from "../../../utils/core/attribute";
import { addStamp, addTime, createGestureHistory, type PointerStamp } from "../../../utils/core/gesture";
import { keyFeatures } from "../../../utils/core/key-features";
import { type PointerFeatures, pointerFeatures, type Surroundings, withUp } from "../../../utils/core/pointer-features";
import { keyOf, pointerOf as olderPointerOf, type Row } from "./replay-recording";

interface Recorded {
	source: "person" | "tool";
	rows: Row[];
}
/** Of three documents one is kept aside: weights are chosen by looking at the other two. */
export type Part = "seen" | "aside";

const SEED = 20261125;
/** others than the project's own, by name of a folder: `scripts/record-gestures.mjs --out` */
const FOLDER = process.env["SAYSO_RECORDINGS"] ?? import.meta.dirname;
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".jsonl.gz") ? [file.replace(".jsonl.gz", "")] : []));
export const PEOPLE = names.filter((name) => name.startsWith("people-"));
export const TOOLS = names.filter((name) => name.startsWith("tool-"));
export const HOSTILE = names.filter((name) => name.startsWith("hostile-"));

const read = (name: string): Recorded[] =>
	gunzipSync(readFileSync(join(FOLDER, `${name}.jsonl.gz`)))
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

/** As the older rows, with what the newer ones tell besides. */
function pointerOf(row: Row): PointerStamp | undefined {
	const stamp = olderPointerOf(row);
	if (!stamp) return undefined;
	const { type, movementX, movementY } = stamp;
	const isMove = type === "move";
	return {
		...stamp,
		pointerType: isMove ? "" : ((row[7] as string | undefined) ?? "mouse"),
		// A frame looks for bundles in long moves only.
		...(isMove && row[6] !== undefined && Math.abs(movementX) + Math.abs(movementY) > 60 ? { bundled: row[6] as number } : {}),
	};
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
