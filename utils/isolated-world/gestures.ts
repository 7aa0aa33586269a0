// Isolated world. Follows what pointer and keys do in this document and says who is behind an event or a call: listens
// at the window in the capture phase before anything of the page, and remembers whose task is running.
import type { Actor } from "../core/action";
import { attributeKey, attributePointer } from "../core/attribute";
import { addStamp, addTime, createGestureHistory, type PointerStamp } from "../core/gesture";
import { keyFeatures } from "../core/key-features";
import { type MadeBy, madeBy } from "../core/made-by";
import { type PointerFeatures, pointerFeatures, withDrawn, withUp } from "../core/pointer-features";
import { agentMarks } from "./agent-marks";
import { createChosenFiles, isFileField } from "./chosen-files";
import { createGestureMemory } from "./gesture-memory";
import { keyStamp, mouseStamp, pointerStamp } from "./gesture-stamp";
import { createInputClock } from "./input-clock";
import { isOnOverlay } from "./overlay-mark";
import { createTaskActor, type ForeignTask } from "./task-actor";

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
const STRICT: Actor = { kind: "agent", confidence: 1, evidence: ["all input here counts as the agent's"] };
const OUTSIDE: Actor = { kind: "agent", confidence: 0.95, evidence: ["called by code evaluated from outside the page"] };
/** ms: a drop this long after the press still ends that drag; a pointer's press this long ago still tells of keys */
const DRAG_LASTS = 60_000;
const PRESS_TELLS = 15_000;
/** ms: a paste takes the way through the browser, which asks the system for what was copied */
const BROWSER_TAKES = 1_500;
/** ms after a person's gesture in which a press that a script makes, in what that gesture began, is still that person's */
const STILL_PRESSES = 1_000;
/** `mousedown`: of a second button there is no `pointerdown`, and Firefox marks of a driver's press only this event. */
const LISTENED = [
	...["pointerdown", "mousedown", "pointerup", "click", "keydown", "keypress", "keyup"],
	...["input", "change", "paste", "dragstart", "drop"],
];
/** ms: a character comes with its key */
const WITH_KEY = 100;
/** px: a press this near to the last move is where that move led */
const THERE = 4;
/** ms in which a page that is slow to load counts as loading */
const LOADS_FOR = 10_000;
/** px */
const LONG_MOVE = 60;
const SMALL = 24;
/** Hands confirmed by this many stamps need no look for a client. */
const CERTAIN = 5;

const actor = (kind: Actor["kind"], confidence: number, ...evidence: string[]): Actor => ({ kind, confidence, evidence });

export function observeGestures(
	signal: AbortSignal,
	options: {
		strict: () => boolean;
		armed: () => boolean;
		onAgent: (evidence: string[]) => void;
		/** the task of that number runs; "" when it is over */
		onTask?: (number: string) => void;
	},
): Gestures {
	const history = createGestureHistory();
	const memory = createGestureMemory();
	const task = createTaskActor(signal, (number) => options.onTask?.(number));
	const judged = new WeakMap<Event, Actor>();
	const clock = createInputClock();
	let press: { down: PointerStamp; at: number; features: PointerFeatures; actor: Actor; isUp: boolean; isSecond: boolean } | undefined;
	let dragging = false;
	let moved: { made: MadeBy; x: number; y: number } | undefined;
	/** `t`: its time stamp; `isTyped`: its character has come */
	let key: { at: number; t: number; actor: Actor; isTyped: boolean } | undefined;
	/** keys that are down, and who pressed them: a driver lets go of what it never pressed, too */
	const keysDown = new Map<string, { at: number; actor: Actor }>();
	const files = createChosenFiles();
	let isPageSubmitting = false;
	let ours = 0;
	/** what the site sent loads; a document without an address of its own is whatever somebody put into it */
	let isLoading = document.readyState !== "complete" && /^https?:$/.test(location.protocol);
	const loaded = () => {
		isLoading = false;
	};
	window.addEventListener("load", () => setTimeout(loaded), { once: true, capture: true, signal });

	/** Judges with the question for a client put last: it costs more than the rest. Arms when the answer is not a person. */
	function judge(withClient: (attached: boolean) => Actor, isCertain: boolean): Actor {
		if (options.strict()) return STRICT;
		if (isCertain) return withClient(true);
		const marks = agentMarks();
		const by = withClient(marks.length > 0);
		if (by.kind === "human") return by;
		const evidence = [...by.evidence, ...marks];
		options.onAgent(evidence);
		return { ...by, evidence };
	}

	function onDown(event: PointerEvent): Actor {
		const down = pointerStamp(event, "down");
		if (import.meta.env.FIREFOX) down.made = isThere(down) ? moved?.made : undefined;
		return onPress(event, down);
	}

	/** With another button still down, whoever holds that one, a press has this event alone. */
	function onMouseDown(event: MouseEvent): Actor | undefined {
		const isOfPress = /^(touch|pen)$/.test(press?.down.pointerType ?? "") ? !isChord(event) : press?.down.t === event.timeStamp;
		if (isOfPress) return import.meta.env.FIREFOX ? onMade(event) : task.now();
		const down = mouseStamp(event, "down");
		if (import.meta.env.FIREFOX && isLookedAt()) down.made = madeBy(event);
		const by = onPress(event, down);
		if (press) press.isSecond = true;
		return by;
	}

	function onPress(event: MouseEvent, down: PointerStamp): Actor {
		const armed = options.armed();
		const features = pointerFeatures(history, down, { attached: true, wholeMsClock: clock.isWhole(), armed }, press?.actor.kind);
		const isCertain =
			features.wholeMsClock && features.agreeing >= CERTAIN && features.onClock === true && down.pressure === 0.5 && features.arrival === "way";
		const by = judge((attached) => {
			features.attached = attached;
			features.centred = (attached || armed) && isCentred(event);
			return attributePointer(features);
		}, isCertain);
		press = { down, at: performance.now(), features, actor: by, isUp: false, isSecond: false };
		dragging = false;
		addStamp(history, down);
		// In Firefox it is not known yet who made the press of a pointer that has not moved here.
		return import.meta.env.FIREFOX && features.pointerType === "mouse" && !down.made ? by : memory.remember(by);
	}

	function onUp(up: PointerStamp): Actor | undefined {
		addStamp(history, up);
		// Of a press that is over nothing is left to let go of.
		if (!press || press.isUp) return undefined;
		press.isUp = true;
		press.features = withDrawn(press.features, history, press.down);
		if (press.actor === STRICT) return STRICT;
		const { evidence, kind } = press.actor;
		const { features } = press;
		// Where nobody disputes it, a hand's press tells what real input looks like on this machine.
		if (kind === "human" && features.arrival === "way" && !features.armed && (!features.attached || features.wholeMsClock))
			clock.learn(history.pointers);
		const again = attributePointer(withUp(features, press.down, up));
		press.actor = again.kind === "human" ? again : { ...again, evidence: [...new Set([...again.evidence, ...evidence])] };
		return memory.remember(press.actor);
	}

	/** Reading the marks leaves a warning in the page's console: not where no driver can be. */
	const isLookedAt = () => navigator.webdriver || options.armed();
	const isThere = ({ x, y }: PointerStamp) => moved !== undefined && Math.abs(moved.x - x) <= THERE && Math.abs(moved.y - y) <= THERE;

	/** Firefox: the press that has just begun, with the mark that it has now. */
	function onMade(event: MouseEvent): Actor | undefined {
		if (!press || press.actor === STRICT || !isLookedAt()) return press?.actor;
		const made = madeBy(event);
		if (press.features.made === made || event.timeStamp !== press.down.t) return press.actor;
		press.features.made = made;
		press.actor = judge(() => attributePointer((press as { features: PointerFeatures }).features), false);
		return memory.remember(press.actor);
	}

	/** Of an element that is dragged the page sees no release. */
	function onDrag() {
		dragging = true;
		if (press) press.isUp = true;
		if (!press || press.actor === STRICT || press.actor.kind === "human") return;
		press.features = withDrawn(press.features, history, press.down);
		press.actor = memory.remember(attributePointer(press.features));
	}

	function onKeydown(event: KeyboardEvent): Actor {
		const stamp = keyStamp(event, "down");
		const isTelling = press && performance.now() - press.at < PRESS_TELLS && (memory.isLast(press.actor) || memory.isPersonsSince(press.at));
		const pointer = isTelling ? press?.actor.kind : undefined;
		const features = keyFeatures(history, stamp, { attached: true, wholeMsClock: clock.isWhole(), armed: options.armed() }, pointer);
		const by = judge(
			(attached) => attributeKey({ ...features, attached }),
			features.wholeMsClock && features.agreeing >= CERTAIN && features.onClock === true,
		);
		key = { at: performance.now(), t: event.timeStamp, actor: by, isTyped: false };
		keysDown.set(stamp.key, key);
		addStamp(history, stamp);
		return memory.remember(by);
	}

	/** A trusted event that no gesture is being handled for: native menus, drags, input methods, and drivers' shortcuts. */
	function orphan(event: Event): Actor {
		if ((event as { agentInvoked?: boolean }).agentInvoked)
			return arm(actor("agent", 0.95, "the browser says that an agent submitted (agentInvoked)"));
		const ago = press ? performance.now() - press.at : Number.POSITIVE_INFINITY;
		if (event.type === "drop") {
			const isOfPress = dragging && ago < DRAG_LASTS;
			dragging = false;
			if (isOfPress && press) return memory.remember(press.actor);
		} else if (event instanceof MouseEvent && (event.detail > 0 || event.type !== "click") && press && ago < PRESS_TELLS) {
			// A tap's click comes in a task of its own.
			if (event.type === "click" && press.isSecond && !press.isUp) onUp(mouseStamp(event, "up"));
			return press.actor;
		}
		if (isFileField(event.target) && (options.armed() || agentMarks().length > 0)) return filled(event.target);
		if (event.type === "submit" || event.type === "change") return actorNow();
		const by = judge((attached) => withoutGesture(event, attached), false);
		return memory.remember(by);
	}

	function filled(field: HTMLInputElement): Actor {
		if (files.isByPerson(field, memory.isPersonsSince)) return memory.remember(actor("human", 0.7, "files chosen in the browser's dialog"));
		return arm(actor("unknown", 0.5, "files put in without being chosen", ...agentMarks()));
	}

	/** What is left when no gesture stands behind a trusted event: menus, input methods, assistive technology, drivers' shortcuts. */
	function withoutGesture(event: Event, attached: boolean): Actor {
		const { type } = event;
		// Drivers type without a key, and drop without a press, whoever acted before.
		if (type === "keypress" && (attached || options.armed())) return actor("unknown", 0.5, "a character without a key");
		if (!attached) return actor("human", 0.7, `trusted ${type}, no client attached`);
		if (type === "drop") return actor("unknown", 0.5, "dropped without being dragged here");
		const typed = type === "input" ? (event as InputEvent).inputType : "";
		// Pasting and undoing go through the browser and come back in a task of their own; so does what an input method commits.
		const caused = lastGesture(BROWSER_TAKES);
		if (caused && (type === "paste" || /^(insertFrom|insertComposition|deleteBy|history)/.test(typed))) return caused;
		if (typed === "insertText") return actor("agent", 0.85, "text put in without a key");
		// No driver composes text, fills in from a list, or presses without a pointer or a key. Screen readers, switches and voices do.
		if (/^insert(Composition|Replacement)/.test(typed)) return actor("human", 0.7, `${typed}, as input methods and spelling aids do`);
		if (type === "click" && (event as MouseEvent).detail === 0 && !("pointerType" in event && event.pointerType))
			return actor("human", 0.6, "pressed without pointer or key, as assistive technology does");
		const now = memory.recent();
		return now.kind === "page" ? actor("unknown", 0.5, `${type} without a gesture`) : now;
	}

	/** who pressed or typed last, if that was not longer ago than `within` ms */
	function lastGesture(within: number): Actor | undefined {
		const last = press && (!key || press.at > key.at) ? press : key;
		return last && performance.now() - last.at < within ? last.actor : undefined;
	}

	function arm(by: Actor): Actor {
		options.onAgent(by.evidence);
		return memory.remember(by);
	}

	/** Events that scripts make: a site's own, inside a gesture or not, or an agent's that acts in the page. */
	function scripted(event: Event): Actor {
		const suspect = actor("agent", 0.6, `untrusted ${event.type} with no person's gesture behind it`);
		if (!/^(pointerdown|mousedown|click|keydown|submit|drop|change|input)$/.test(event.type)) return suspect;
		if (options.strict()) return memory.remember(STRICT);
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

	/** A person lets go of what they pressed in the document before; a driver of what nobody pressed. */
	function letGo(): Actor {
		const by = memory.recent();
		return by.kind === "human" ? actor("unknown", 0.5, "let go of what was not pressed here") : by;
	}

	function note(event: Event): Actor {
		if (!event.isTrusted) return scripted(event);
		const { type } = event;
		let by: Actor | undefined;
		if (type === "pointerdown") by = onDown(event as PointerEvent);
		else if (type === "mousedown") by = onMouseDown(event as MouseEvent);
		else if (type === "keydown") by = onKeydown(event as KeyboardEvent);
		// The release of what was pressed in the document before this one proves nothing.
		else if (type === "pointerup") {
			by = onUp(pointerStamp(event as PointerEvent, "up")) ?? letGo();
		} else if (type === "keyup") {
			const up = keyStamp(event as KeyboardEvent, "up");
			const down = keysDown.get(up.key);
			keysDown.delete(up.key);
			by = down && performance.now() - down.at < PRESS_TELLS ? down.actor : letGo();
			addStamp(history, up);
		} else if (type === "keypress") {
			if (key && !key.isTyped && event.timeStamp - key.t < WITH_KEY) {
				key.isTyped = true;
				by = key.actor;
			}
		} else {
			if (type === "dragstart") onDrag();
			const running = task.now();
			if (running) return running;
		}
		return task.begin(by ?? orphan(event));
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
		if (!event.isTrusted || ours || event.button >= 0) return;
		const stamp = pointerStamp(event, "move");
		// On a busy page many moves arrive as one long one. A driver's jump is one move.
		const parts = Math.abs(stamp.movementX) + Math.abs(stamp.movementY) > LONG_MOVE ? event.getCoalescedEvents() : [];
		if (parts.length > 1) for (const part of parts) addStamp(history, { ...pointerStamp(part, "move"), bundled: 1 });
		else addStamp(history, stamp);
	};
	const onMouseMove = (event: MouseEvent) => {
		const made = event.isTrusted && isLookedAt() ? madeBy(event) : undefined;
		if (made) moved = { made, x: event.clientX, y: event.clientY };
	};
	const dragged = () => {
		dragging = false;
	};
	const onWheel = (event: Event) => {
		if (event.isTrusted) addTime(history, event.timeStamp);
	};
	function listen() {
		const how = { signal, capture: true, passive: true };
		window.addEventListener("pointermove", onMove, how);
		if (import.meta.env.FIREFOX) window.addEventListener("mousemove", onMouseMove, how);
		window.addEventListener("wheel", onWheel, how);
		for (const type of LISTENED) window.addEventListener(type, actorOf, how);
		window.addEventListener("dragend", dragged, how);
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

/** More than one button is down. */
const isChord = ({ buttons }: MouseEvent) => (buttons & (buttons - 1)) !== 0;

/** In the exact middle of what is pressed: where drivers press and hands don't. Makes the page lay out. */
function isCentred(event: MouseEvent): boolean {
	for (const node of event.composedPath().slice(0, 4)) {
		if (!(node instanceof Element)) break;
		const box = node.getBoundingClientRect();
		// Hands aim at the middle of small things.
		if (box.width <= SMALL && box.height <= SMALL) continue;
		if (Math.abs(event.clientX - box.left - box.width / 2) <= 0.6 && Math.abs(event.clientY - box.top - box.height / 2) <= 0.6) return true;
	}
	return false;
}
