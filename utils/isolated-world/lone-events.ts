// Isolated world. Who is behind an event that no gesture here is being handled for: native menus, drags, input methods, assistive
// technology, drivers' shortcuts, and what scripts make.
import type { Actor } from "../core/action";
import { createAccessKeys } from "./access-keys";
import { agentMarks } from "./agent-marks";
import { type ChosenFiles, isFileField } from "./chosen-files";
import { actor, type GestureJudge, STRICT } from "./gesture-judge";
import { mouseStamp } from "./gesture-stamp";
import { type KeyPresses, PRESS_TELLS } from "./key-presses";
import type { PointerPresses } from "./pointer-presses";

/** ms: a drop this long after the press still ends that drag */
const DRAG_LASTS = 60_000;
/** ms: a paste takes the way through the browser, which asks the system for what was copied */
const BROWSER_TAKES = 1_500;
/** ms after a person's gesture in which a press that a script makes, in what that gesture began, is still that person's */
const STILL_PRESSES = 1_000;
/** ms in which a page that is slow to load counts as loading */
const LOADS_FOR = 10_000;

export interface LoneEvents {
	/** a trusted event; `now`: who would be behind something without an event */
	trusted(event: Event, now: () => Actor): Actor;
	/** an event that a script made: a site's own, inside a gesture or not, or an agent's that acts in the page */
	scripted(event: Event): Actor;
	/** A person lets go of what they pressed in the document before; a driver of what nobody pressed. */
	letGo(): Actor;
}

export function createLoneEvents(
	signal: AbortSignal,
	{ memory, task, strict, armed, judge, arm }: GestureJudge,
	pointer: PointerPresses,
	keys: Pick<KeyPresses, "last">,
	files: ChosenFiles,
): LoneEvents {
	const isAccessKey = createAccessKeys(signal);
	/** what the site sent loads; a document without an address of its own is whatever somebody put into it */
	let isLoading = document.readyState !== "complete" && /^https?:$/.test(location.protocol);
	const loaded = () => {
		isLoading = false;
	};
	window.addEventListener("load", () => setTimeout(loaded), { once: true, capture: true, signal });

	/** who pressed or typed last, if that was not longer ago than `within` ms */
	function lastGesture(within: number): Actor | undefined {
		const [press, key] = [pointer.last(), keys.last()];
		const last = press && (!key || press.at > key.at) ? press : key;
		return last && performance.now() - last.at < within ? last.actor : undefined;
	}

	function filled(field: HTMLInputElement): Actor {
		if (files.isByPerson(field, memory.isPersonsSince)) return memory.remember(actor("human", 0.7, "files chosen in the browser's dialog"));
		return arm(actor("unknown", 0.5, "files put in without being chosen", ...agentMarks()));
	}

	/** What is left when neither a press nor a field's files explain it. */
	function withoutGesture(event: Event, attached: boolean): Actor {
		const { type } = event;
		const isPlaceless = type === "click" && (event as MouseEvent).detail === 0 && !("pointerType" in event && event.pointerType);
		// The key that goes with it (Alt, or Ctrl and Alt) was pressed by somebody.
		if (isPlaceless && (attached || armed()) && isAccessKey(event)) {
			const key = keys.last();
			if (key && performance.now() - key.at < BROWSER_TAKES) return key.actor;
			return actor("unknown", 0.5, "pressed by an access key, or by assistive technology");
		}
		// Drivers type without a key, and drop without a press, whoever acted before.
		if (type === "keypress" && (attached || armed())) return actor("unknown", 0.5, "a character without a key");
		if (!attached) return actor("human", 0.7, `trusted ${type}, no client attached`);
		if (type === "drop") return actor("unknown", 0.5, "dropped without being dragged here");
		const typed = type === "input" ? (event as InputEvent).inputType : "";
		// Pasting and undoing go through the browser and come back in a task of their own; so does what an input method commits.
		const caused = lastGesture(BROWSER_TAKES);
		if (caused && (type === "paste" || /^(insertFrom|insertComposition|deleteBy|history)/.test(typed))) return caused;
		if (typed === "insertText") return actor("agent", 0.85, "text put in without a key");
		// No driver composes text, fills in from a list, or presses without a pointer or a key. Screen readers, switches and voices do.
		if (/^insert(Composition|Replacement)/.test(typed)) return actor("human", 0.7, `${typed}, as input methods and spelling aids do`);
		if (isPlaceless) return actor("human", 0.6, "pressed without pointer or key, as assistive technology does");
		const now = memory.recent();
		return now.kind === "page" ? actor("unknown", 0.5, `${type} without a gesture`) : now;
	}

	/** A library that calls `el.click()`, a custom element that dispatches anew: part of whatever gesture it happens in. */
	function inside(within: Actor, type: string): Actor {
		const { kind, confidence, evidence } = within;
		if (kind !== "human") return within;
		return {
			kind,
			confidence: Math.round(confidence * 90) / 100,
			evidence: [`${type} made by the page's code inside a person's gesture`, ...evidence],
		};
	}

	return {
		trusted(event, now) {
			if ((event as { agentInvoked?: boolean }).agentInvoked)
				return arm(actor("agent", 0.95, "the browser says that an agent submitted (agentInvoked)"));
			const press = pointer.last();
			const ago = press ? performance.now() - press.at : Number.POSITIVE_INFINITY;
			if (event.type === "drop") {
				if (pointer.takeDrag() && ago < DRAG_LASTS && press) return memory.remember(press.actor);
			} else if (event instanceof MouseEvent && (event.detail > 0 || event.type !== "click") && press && ago < PRESS_TELLS) {
				// A tap's click comes in a task of its own.
				if (event.type === "click" && press.isSecond && !press.isUp) pointer.up(mouseStamp(event, "up"));
				return press.actor;
			}
			if (isFileField(event.target) && (armed() || agentMarks().length > 0)) return filled(event.target);
			if (event.type === "submit" || event.type === "change") return now();
			return memory.remember(judge((attached) => withoutGesture(event, attached), false));
		},
		scripted(event) {
			const suspect = actor("agent", 0.6, `untrusted ${event.type} with no person's gesture behind it`);
			if (!/^(pointerdown|mousedown|click|keydown|submit|drop|change|input)$/.test(event.type)) return suspect;
			if (strict()) return memory.remember(STRICT);
			const within = task.now();
			if (within && task.since() < STILL_PRESSES) return inside(within, event.type);
			const marks = agentMarks();
			if (marks.length) return task.begin(arm(actor("agent", 0.85, ...suspect.evidence, ...marks)));
			// A sign-in that is passed on presses its own button: nobody has had the page before them yet.
			if (isLoading && performance.now() < LOADS_FOR && memory.lastAgentAt() === 0)
				return task.begin(actor("page", 0.8, `${event.type} made by the page's own code as it loads`));
			// A site's timers press its own buttons too: what follows is only unsure.
			task.begin(actor("unknown", 0.5, ...suspect.evidence));
			return suspect;
		},
		letGo() {
			const by = memory.recent();
			return by.kind === "human" ? actor("unknown", 0.5, "let go of what was not pressed here") : by;
		},
	};
}
