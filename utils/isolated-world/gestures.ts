// Isolated world. Follows what pointer and keys do in this document and says who is behind an event or a call: listens
// at the window in the capture phase before anything of the page, and remembers whose task is running.
import type { Actor } from "../core/action";
import { createChosenFiles } from "./chosen-files";
import { createGestureJudge, type GestureOptions, STRICT } from "./gesture-judge";
import { pointerStamp } from "./gesture-stamp";
import { createKeyPresses } from "./key-presses";
import { createLoneEvents } from "./lone-events";
import { isOnOverlay } from "./overlay-mark";
import { createPointerPresses } from "./pointer-presses";
import type { ForeignTask } from "./task-actor";

export interface Gestures {
	/** who is behind this event; call it in a window capture listener, before the page's */
	actorOf(event: Event): Actor;
	/** who is behind something without an event of its own that happens right now; `stack` is what the page's world saw */
	actorNow(stack?: "agent" | "page" | "none"): Actor;
	/** epoch ms of the last discrete gesture of an agent in this document, or 0 */
	lastAgentAt(): number;
	lastHumanAt(): number;
	/** the task that runs, if a gesture that is no person's is behind it */
	foreignTask(): ForeignTask | undefined;
	/** what was begun in the task of that number runs now; see task-actor.ts */
	follow(number: string): void;
	/** code evaluated from outside the page makes an event, in this task */
	outsideCalls(): void;
	/** the page's own code submits a form, right now */
	pageSubmits(): void;
	/** what happens right now is told from others by more than time: it follows from a gesture, or the page's own code submits */
	isHeard(): boolean;
	/** what happens inside belongs to nobody and is not counted: the owner carries out what was approved */
	asOurs<T>(fn: () => T): T;
}

const OURS: Actor = { kind: "page", confidence: 1, evidence: ["carried out by Sayso after approval"] };
const ON_OVERLAY: Actor = { kind: "unknown", confidence: 0, evidence: ["on Sayso's own question"] };
const OUTSIDE: Actor = { kind: "agent", confidence: 0.95, evidence: ["called by code evaluated from outside the page"] };
/** `mousedown`: of a second button there is no `pointerdown`, and Firefox marks of a driver's press only this event. */
const LISTENED = [
	...["pointerdown", "mousedown", "pointerup", "click", "keydown", "keypress", "keyup"],
	...["input", "change", "paste", "dragstart", "drop"],
];
/** What begins a gesture or belongs to one. */
const BEGINS = /^(pointerdown|mousedown|pointerup|keydown|keypress|keyup)$/;

export function observeGestures(signal: AbortSignal, options: GestureOptions): Gestures {
	const shared = createGestureJudge(signal, options);
	const { memory, task, arm } = shared;
	const pointer = createPointerPresses(shared);
	const keys = createKeyPresses(shared, pointer);
	const files = createChosenFiles();
	const lone = createLoneEvents(signal, shared, pointer, keys, files);
	const judged = new WeakMap<Event, Actor>();
	let isPageSubmitting = false;
	let ours = 0;

	/** Who is behind a trusted event by the gesture that it belongs to; undefined: it came alone. */
	function gestureOf(event: Event): Actor | undefined {
		switch (event.type) {
			case "pointerdown":
				return pointer.down(event as PointerEvent);
			case "mousedown":
				return pointer.mouseDown(event as MouseEvent);
			case "keydown":
				return keys.down(event as KeyboardEvent);
			// The release of what was pressed in the document before this one proves nothing.
			case "pointerup":
				return pointer.up(pointerStamp(event as PointerEvent, "up")) ?? lone.letGo();
			case "keyup":
				return keys.up(event as KeyboardEvent) ?? lone.letGo();
			case "keypress":
				return keys.character(event as KeyboardEvent);
		}
	}

	function note(event: Event): Actor {
		if (!event.isTrusted) return lone.scripted(event);
		if (event.type === "dragstart") pointer.dragStart();
		// All but these are part of the task that runs.
		if (!BEGINS.test(event.type)) {
			const running = task.now();
			if (running) return running;
		}
		return task.begin(gestureOf(event) ?? lone.trusted(event, actorNow));
	}

	function actorOf(event: Event): Actor {
		if (ours) return OURS;
		// Answering our question is no gesture on the page: what the page does next is not that person's doing.
		if (isOnOverlay(event)) return ON_OVERLAY;
		let by = judged.get(event);
		if (!by) {
			by = note(event);
			judged.set(event, by);
			if (event.type === "click") files.clicked(event, by);
		}
		return by;
	}

	function actorNow(stack?: "agent" | "page" | "none"): Actor {
		if (ours) return OURS;
		if (stack === "agent") return arm(OUTSIDE);
		const by = task.now() ?? memory.recent();
		return by.kind === "human" && options.strict() ? STRICT : by;
	}

	const onMove = (event: PointerEvent) => {
		// A second button, pressed or let go, comes as a move.
		if (event.isTrusted && !ours && event.button < 0) pointer.move(event);
	};
	function listen() {
		const how = { signal, capture: true, passive: true };
		window.addEventListener("pointermove", onMove, how);
		if (import.meta.env.FIREFOX) window.addEventListener("mousemove", pointer.mouseMove, how);
		window.addEventListener("wheel", pointer.wheel, how);
		for (const type of LISTENED) window.addEventListener(type, actorOf, how);
		window.addEventListener("dragend", pointer.dragEnd, how);
	}
	listen();
	// document.open() takes every listener off the window.
	const reopened = new MutationObserver(listen);
	reopened.observe(document, { childList: true });
	signal.addEventListener("abort", () => reopened.disconnect());

	return {
		actorOf,
		actorNow,
		foreignTask: task.foreign,
		follow: task.follow,
		isHeard: () => isPageSubmitting || task.now() !== undefined,
		pageSubmits() {
			isPageSubmitting = true;
			queueMicrotask(() => {
				isPageSubmitting = false;
			});
		},
		outsideCalls: () => void task.begin(arm(OUTSIDE)),
		lastAgentAt: memory.lastAgentAt,
		lastHumanAt: memory.lastHumanAt,
		asOurs(fn) {
			ours++;
			try {
				return fn();
			} finally {
				ours--;
			}
		},
	};
}
