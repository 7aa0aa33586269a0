// Isolated world. Who acted last in this document, for what happens later without an event: timers, answers, navigations.
import type { Actor } from "../core/action";

/** ms in which something may still follow from a gesture */
const FOLLOWS = 15_000;
/** A person who just acted outweighs an agent that has been quiet. */
const JUST = 2_000;
const QUIET = 5_000;

export interface GestureMemory {
	/** Counts a discrete gesture; moves are none. Returns the actor. */
	remember(actor: Actor): Actor;
	/** whether this was the last one counted */
	isLast(actor: Actor): boolean;
	/** nobody but a person did anything since (`performance.now()`) */
	isPersonsSince(t: number): boolean;
	/** who is behind what happens now, by the gestures of the last 15 s; `page` if there were none */
	recent(): Actor;
	/** epoch ms, 0 for never */
	lastAgentAt(): number;
	lastHumanAt(): number;
}

export function createGestureMemory(): GestureMemory {
	const at = { human: Number.NEGATIVE_INFINITY, agent: Number.NEGATIVE_INFINITY, unknown: Number.NEGATIVE_INFINITY, page: 0 };
	let last: Actor | undefined;
	const epoch = (t: number) => (t > 0 ? Date.now() - performance.now() + t : 0);
	const actor = (kind: Actor["kind"], confidence: number, evidence: string): Actor => ({ kind, confidence, evidence: [evidence] });

	return {
		remember(by) {
			last = by;
			at[by.kind] = performance.now();
			return by;
		},
		isLast: (by) => last === by,
		isPersonsSince: (t) => at.agent < t && at.unknown < t,
		recent() {
			const now = performance.now();
			const ago = { human: now - at.human, agent: now - at.agent, unknown: now - at.unknown };
			const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;
			const unsure = Math.min(ago.agent, ago.unknown);
			if (ago.human < FOLLOWS && (unsure >= FOLLOWS || (ago.human < JUST && unsure > QUIET))) {
				return actor("human", unsure >= FOLLOWS ? 0.7 : 0.6, `${seconds(ago.human)} after a person's gesture`);
			}
			if (ago.agent < FOLLOWS && ago.agent <= ago.human) return actor("agent", 0.6, `${seconds(ago.agent)} after an agent's gesture`);
			if (unsure < FOLLOWS) return actor("unknown", 0.5, `${seconds(unsure)} after a gesture that may be an agent's`);
			return actor("page", 0.8, "no gesture in the last 15 s");
		},
		lastAgentAt: () => epoch(at.agent),
		lastHumanAt: () => epoch(at.human),
	};
}
