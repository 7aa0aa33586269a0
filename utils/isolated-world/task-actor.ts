// Isolated world. Whose task is running: set by an event, true for its task and the microtasks in it, then gone. The page's
// world carries it on through timers and answers: it is told the number of each task that has an actor, and says that
// number again when something runs that was begun in it.
import type { Actor } from "../core/action";

/** ms in which what a gesture began still counts as its doing. A person's shorter: what an in-page agent does later was begun by a press too. */
const FOLLOWED_FOR = { human: 3_000, agent: 15_000, unknown: 15_000, page: 0 };
/** tasks that are remembered */
const KEPT = 64;

export interface ForeignTask {
	number: string;
	/** `performance.now()` of the gesture */
	at: number;
}

export interface TaskActor {
	/** undefined outside of events and what they began */
	now(): Actor | undefined;
	/** the task that runs, if a gesture that is no person's is behind it, there or where it was begun */
	foreign(): ForeignTask | undefined;
	/** ms since the gesture where it is only followed from there; 0 in the gesture's own task */
	since(): number;
	/** From here to the end of this task. Returns the actor. */
	begin(actor: Actor): Actor;
	/** What was begun in that task runs now. */
	follow(number: string): void;
}

interface Task {
	number: string;
	actor: Actor;
	at: number;
}

/** @param tell says to the page's world which task runs now; "" for one of nobody's */
export function createTaskActor(signal: AbortSignal, tell: (number: string) => void): TaskActor {
	let current: Task | undefined;
	let isFollowed = false;
	let begun = 0;
	let waitingFor = 0;
	const tasks: Task[] = [];
	// A message is a task of its own, with neither the delay of a timer nor its throttling.
	const { port1, port2 } = new MessageChannel();
	const wait = () => {
		waitingFor = begun;
		port2.postMessage(0);
	};
	port1.onmessage = () => {
		if (waitingFor !== begun) return wait();
		waitingFor = 0;
		current = undefined;
		tell("");
	};
	signal.addEventListener("abort", () => port1.close());

	function run(task: Task, followed: boolean) {
		current = task;
		isFollowed = followed;
		begun++;
		tell(task.number);
		if (!waitingFor) wait();
	}

	return {
		now: () => current?.actor,
		foreign: () => (current && /^(agent|unknown)$/.test(current.actor.kind) ? current : undefined),
		since: () => (current && isFollowed ? performance.now() - current.at : 0),
		begin(actor) {
			// The events of one press follow each other: they are one task's.
			if (current?.actor !== actor || isFollowed) {
				const task = { number: String(begun + 1), actor, at: performance.now() };
				if (tasks.push(task) > KEPT) tasks.shift();
				run(task, false);
			} else {
				begun++;
				if (!waitingFor) wait();
			}
			return actor;
		},
		follow(number) {
			const task = tasks.find((each) => each.number === number);
			if (!task) return;
			const ago = performance.now() - task.at;
			if (ago > FOLLOWED_FOR[task.actor.kind]) return;
			const { kind, confidence, evidence } = task.actor;
			const words = `begun ${Math.round(ago)} ms ago by ${kind === "human" ? "a person's" : kind === "agent" ? "an agent's" : "a"} gesture`;
			const followed: Actor = { kind, confidence: Math.max(0.5, Math.round(confidence * 85) / 100), evidence: [words, ...evidence].slice(0, 6) };
			run({ ...task, actor: followed }, true);
		},
	};
}
