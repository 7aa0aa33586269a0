// Isolated world. Whose event is being handled: set by the event, true for its task and the microtasks in it, then gone.
import type { Actor } from "../core/action";

export interface TaskActor {
	/** undefined outside of events */
	now(): Actor | undefined;
	/** From here to the end of this task. Returns the actor. */
	begin(actor: Actor): Actor;
}

export function createTaskActor(signal: AbortSignal): TaskActor {
	let current: Actor | undefined;
	let begun = 0;
	let waitingFor = 0;
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
	};
	signal.addEventListener("abort", () => port1.close());
	return {
		now: () => current,
		begin(actor) {
			current = actor;
			begun++;
			if (!waitingFor) wait();
			return actor;
		},
	};
}
