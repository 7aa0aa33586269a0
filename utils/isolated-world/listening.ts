// Isolated world. How a frame listens: at the window before the page, again after `document.open()`, in shadow trees that keep an event
// to themselves; and what becomes of an event that could not be looked at.
import { sendToBackground } from "../platform/frame-connection";
import { focusedRoots } from "./describe-control";
import type { FrameState } from "./frame-state";
import type { Guard } from "./guard-context";

const ACTS = /^(click|submit|drop|keydown|pointerdown)$/;

export interface Listening {
	listen: Guard["listen"];
	/** From here on events are heard too that don't leave the shadow tree of `node`: a submission never does. */
	enter(node: Node): void;
	/** The listeners at the window may be gone. */
	reopened(): void;
}

export function createListening(signal: AbortSignal, state: Pick<FrameState, "mode">): Listening {
	const all: ((to: EventTarget) => void)[] = [];
	const entered = new WeakSet<Node>();
	// document.open() takes every listener off the window. Adding one again that is still there does nothing, so order is kept.
	const reopened = () => {
		for (const add of all) add(window);
	};
	new MutationObserver(reopened).observe(document, { childList: true });

	function listen<E extends Event>(type: string, listener: (event: E) => void, capture = true): void {
		const hear = (event: Event) => {
			try {
				listener(event as E);
			} catch (error) {
				amiss(state, event, error);
			}
		};
		const inside = (event: Event) => void (event.composed || hear(event));
		const add = (to: EventTarget) => to.addEventListener(type, to === window ? hear : inside, { signal, capture, passive: false });
		add(window);
		all.push(add);
	}

	function enter(node: Node): void {
		const root = Node.prototype.getRootNode.call(node);
		if (!(root instanceof ShadowRoot) || entered.has(root)) return;
		entered.add(root);
		for (const add of all) add(root);
	}

	// Enter in a field sends its form: its character does, which may come alone.
	const isEntered = (event: KeyboardEvent) => {
		if (event.key === "Enter") for (const root of focusedRoots(event)) enter(root);
	};
	for (const type of ["keydown", "keypress"]) listen(type, isEntered);
	return { listen, enter, reopened };
}

/**
 * What could not be looked at does not go on: the browser would only print our error. A script that calls itself until the stack is
 * full leaves us no room to look, and itself enough to act; any other error is our own, and counts where the tab is guarded.
 */
function amiss(state: Pick<FrameState, "mode">, event: Event, error: unknown): void {
	const isFull = error instanceof RangeError || String(error).includes("tack overflow");
	if (!isFull && !(ACTS.test(event.type) && state.mode() === "armed")) throw error;
	event.preventDefault();
	event.stopImmediatePropagation();
	setTimeout(() =>
		sendToBackground({ sayso: 1, type: "faulted", what: `refused: ${event.type} could not be looked at: ${String(error)}`.slice(0, 300) }).catch(
			() => {},
		),
	);
}
