// Isolated world. What all who judge a gesture share: what has been seen, and the judgement that looks for a client last.
import type { Actor } from "../core/action";
import { createGestureHistory, type GestureHistory } from "../core/gesture";
import { agentMarks } from "./agent-marks";
import { createGestureMemory, type GestureMemory } from "./gesture-memory";
import { createInputClock, type InputClock } from "./input-clock";
import { createTaskActor, type TaskActor } from "./task-actor";

export const STRICT: Actor = { kind: "agent", confidence: 1, evidence: ["all input here counts as the agent's"] };
/** Hands confirmed by this many stamps need no look for a client. */
export const CERTAIN = 5;

export const actor = (kind: Actor["kind"], confidence: number, ...evidence: string[]): Actor => ({ kind, confidence, evidence });

export interface GestureOptions {
	strict: () => boolean;
	armed: () => boolean;
	onAgent: (evidence: string[]) => void;
	/** the task of that number runs; "" when it is over */
	onTask?: (number: string) => void;
}

export interface GestureJudge {
	history: GestureHistory;
	memory: GestureMemory;
	task: TaskActor;
	clock: InputClock;
	strict(): boolean;
	armed(): boolean;
	/** Judges with the question for a client put last: it costs more than the rest. Arms when the answer is not a person. */
	judge(withClient: (attached: boolean) => Actor, isCertain: boolean): Actor;
	/** this one is no person: the tab is told, and it is remembered */
	arm(by: Actor): Actor;
}

export function createGestureJudge(signal: AbortSignal, options: GestureOptions): GestureJudge {
	const memory = createGestureMemory();
	return {
		history: createGestureHistory(),
		memory,
		task: createTaskActor(signal, (number) => options.onTask?.(number)),
		clock: createInputClock(),
		strict: options.strict,
		armed: options.armed,
		judge(withClient, isCertain) {
			if (options.strict()) return STRICT;
			if (isCertain) return withClient(true);
			const marks = agentMarks();
			const by = withClient(marks.length > 0);
			if (by.kind === "human") return by;
			const evidence = [...by.evidence, ...marks];
			options.onAgent(evidence);
			return { ...by, evidence };
		},
		arm(by) {
			options.onAgent(by.evidence);
			return memory.remember(by);
		},
	};
}
