// Isolated world of the top document. Whether the overlay is whole at the moment of a press: in its place, in its own looks,
// on top, in a document that the person is in. What the compositor knows (covers, filters) is watched all along elsewhere.

/** ms: a window that came to the front so shortly before a press stood under something else when the hand set out … */
const JUST_FOCUSED = 700;
/** … unless the press itself brought it there. */
const BY_THE_PRESS = 60;
/** Custom properties are the one thing of ours that a page can redefine from outside (CSS.registerProperty). */
const COLOURS = ["--paper", "--ink", "--soft", "--alarm", "--accent", "--line"];

interface Options {
	host: HTMLElement;
	dialog: HTMLDialogElement;
	question: HTMLElement;
	isOpen(): boolean;
	/** the host's style as it was last put right */
	placed(): string;
	/** pictures of the page are painted over everything right now */
	hasViewTransition(): boolean;
}

export interface OverlayWhole {
	/** what is wrong, in words; empty while it is whole. `at`: where the press is, `t`: its time stamp */
	whatIsWrong(press?: { x: number; y: number; t: number }): string;
	/** the same without what changes with every focus and pointer: for a look now and then */
	whatIsSpoiled(): string;
}

export function createOverlayWhole({ host, dialog, question, isOpen, placed, hasViewTransition }: Options, signal: AbortSignal): OverlayWhole {
	let focusedAt = Number.NEGATIVE_INFINITY;
	const focused = (event: Event) => {
		if (event.target === window) focusedAt = event.timeStamp;
	};
	window.addEventListener("focus", focused, { signal, capture: true });

	function whatIsSpoiled(): string {
		if (host.parentNode !== document.documentElement || !isOpen()) return "it is not in its place";
		if (host.style.cssText !== placed() || host.getAttributeNames().length !== 1) return "its style was changed";
		const looks = getComputedStyle(dialog);
		if (looks.visibility !== "visible" || looks.opacity !== "1" || looks.pointerEvents === "none") return "it is hidden or can't be pressed";
		if (looks.transform !== "none" || looks.filter !== "none" || looks.clipPath !== "none") return "its shape was changed";
		if (document.documentElement.inert && !dialog.open) return "the page was made inert";
		const deep = getComputedStyle(question.querySelector("button") ?? question);
		const own = getComputedStyle(question);
		if (COLOURS.some((name) => deep.getPropertyValue(name) !== own.getPropertyValue(name))) return "its colours were changed";
		return "";
	}

	return {
		whatIsSpoiled,
		whatIsWrong(press) {
			const spoiled = whatIsSpoiled();
			if (spoiled) return spoiled;
			if (!document.hasFocus()) return "the page did not have the focus";
			if (document.pointerLockElement) return "the page has taken the pointer";
			if (hasViewTransition()) return "a view transition is over it";
			if (!press) return "";
			if (document.elementFromPoint(press.x, press.y) !== host) return "something else is at that place";
			const since = press.t - focusedAt;
			return since > BY_THE_PRESS && since < JUST_FOCUSED ? "the window had only just come to the front" : "";
		},
	};
}
