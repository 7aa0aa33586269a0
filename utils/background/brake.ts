// Background. Keeps the volume brake's count. The log is its memory: a worker, or a browser, that starts anew reads there what went
// out in the last minutes without a question.
import type { Action, Kind } from "../core/action";
import { BRAKED, isBraked, isUnasked, type Passage, withBrake } from "../core/brake";
import { thingsOf } from "../core/bulk";
import type { Ruling } from "../core/decide";
import { countedOf } from "../core/raised";
import type { Settings } from "../core/settings";
import type { Log } from "./log";

export interface BrakeOptions {
	log: Pick<Log, "since" | "entriesOf">;
	settings(): Settings;
	now(): number;
}

export interface VolumeBrake {
	/** Call once. What can't be read counts as too much. */
	load(): Promise<void>;
	/** the ruling as it counts once the brake has looked at it */
	judge(ruling: Ruling, action: Action): Ruling;
	/** it goes out without a question */
	passed(ruling: Ruling, action: Action): void;
	/** a person said yes to one of this kind: counting begins anew */
	confirmed(kind: Kind): void;
}

/** the longest window that can be set */
const LONGEST = 3_600_000;

export function createBrake({ log, settings, now }: BrakeOptions): VolumeBrake {
	let passages: Passage[] = [];
	const confirmed = (kind: Kind) => {
		passages = passages.filter((each) => each.kind !== kind);
	};
	const keep = (passage: Passage) => {
		passages = passages.filter((each) => each.at > now() - LONGEST);
		passages.push(passage);
	};
	const keepAll = (action: Action, at: number) => {
		for (const { kind, quantity } of countedOf(action)) if (isBraked(kind)) keep({ kind, things: thingsOf({ quantity }), at });
	};

	async function read(): Promise<void> {
		for (const line of await log.since(now() - settings().brake.within)) {
			if (line.stage !== "settled" || line.verdict !== "approved") continue;
			if (line.path === "human") {
				const action = (await log.entriesOf(line.hold)).find((entry) => entry.action)?.action;
				if (action) confirmed(action.kind);
			} else if (line.action && line.path && isCounted(line.rule)) keepAll(line.action, line.at);
		}
	}

	return {
		async load() {
			passages = [];
			await read().catch((error: unknown) => {
				for (const kind of BRAKED) keep({ kind, things: 1000, at: now() });
				throw error;
			});
		},
		judge: (ruling, action) => withBrake(ruling, action, passages, settings().brake, now()),
		passed(ruling, action) {
			if (isUnasked(ruling.rule)) keepAll(action, now());
		},
		confirmed,
	};
}

/** Not counted: what follows from something that was (frames let it through by themselves), and tabs that the person switched off. */
const isCounted = (rule = "") => isUnasked(rule) && rule !== "page" && !rule.startsWith("tab:");
