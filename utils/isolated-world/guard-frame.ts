// Isolated world. Puts the guard of one frame together; the order of registration matters and is said where it does.
import type { Attempt } from "../core/action";
import { isOrphaned, onTabMessage, sendToBackground } from "../platform/frame-connection";
import { createCoverage } from "./coverage";
import { createFrameState, type FrameState } from "./frame-state";
import { observeGestures } from "./gestures";
import type { Guard } from "./guard-context";
import { hearContracts } from "./hear-contracts";
import { inherit, leaveTo } from "./heir";
import { clearLeftBehind } from "./left-behind";
import { answerOtherFrames, createLetGo } from "./let-go";
import { createListening } from "./listening";
import { createMainLink } from "./main-link";
import { createNetPass } from "./net-pass";
import { createNobodysCode } from "./nobodys-code";
import { createNotice, ORPHANED } from "./notice";
import { observeCalls } from "./observe-calls";
import { observeDrop } from "./observe-drop";
import { observeKey } from "./observe-key";
import { observeNavigate } from "./observe-navigate";
import { observePress } from "./observe-press";
import { observeSubmit } from "./observe-submit";
import { observeUnhooked } from "./observe-unhooked";
import { createOwnedHolds } from "./owned-holds";
import { payForLinks } from "./pay-for-links";
import { createReleasePass } from "./release-pass";
import { onRemains } from "./remains";
import { answerSendAgain } from "./send-again";
import { tapOverlay } from "./tap-overlay";
import { createWireEntries } from "./wire-entries";

/** ms in which a request may still be named after the control that was pressed */
const CONTROL_NAMES_FOR = 15_000;

export function guardFrame(life: AbortController): void {
	const { signal } = life;
	// First of all: the page's world waits for it, and its scripts come next.
	const estate = inherit();
	const link = createMainLink(signal, estate);
	if (import.meta.env.FIREFOX) {
		clearLeftBehind();
		onRemains(link.tellRemains);
	}
	let onTold = () => {};
	let isFollowed = false;
	const told = () => {
		// What presses and makes events is looked at by the page's world too once the tab is guarded, not from the first gesture on.
		if (!isFollowed && state.mode() === "armed") {
			isFollowed = true;
			link.tellTask(toldTask);
		}
		onTold();
	};
	let toldTask = "";
	const state: FrameState = createFrameState(signal, told, estate?.armed === true);
	const { listen, enter, reopened } = createListening(signal, state);
	link.onSubject(enter);
	// Before everything that looks at events: what happens on our own question is nobody else's.
	tapOverlay(listen);
	// Before the observers, so that every event has its actor when they ask.
	const gestures = observeGestures(signal, {
		strict: state.strict,
		armed: () => state.mode() === "armed",
		onAgent: state.seen,
		// Where nobody armed the tab, the page's world is left as it is.
		onTask(number) {
			if (number === toldTask || (number && state.mode() !== "armed")) return;
			toldTask = number;
			link.tellTask(number);
		},
	});
	link.onFollows((number) => {
		if (number === "reopened") reopened();
		else if (number === "outside") gestures.outsideCalls();
		else if (number === "submits") gestures.pageSubmits();
		else gestures.follow(number);
	});
	const notice = createNotice(signal);
	const holds = createOwnedHolds(signal, state.holdTimeout, notice);
	let pressed: { element: Element; at: number } | undefined;

	const guard: Guard = {
		signal,
		listen,
		state,
		gestures,
		notice,
		holds,
		coverage: createCoverage(signal, gestures.foreignTask, holds.site),
		pass: createReleasePass(),
		net: createNetPass(state),
		wire: createWireEntries(listen),
		nobodys: createNobodysCode(listen, gestures, state),
		lastControl: () => (pressed && performance.now() - pressed.at < CONTROL_NAMES_FOR ? pressed.element : undefined),
		...createCommits(),
		setLastControl(element) {
			pressed = element && { element, at: performance.now() };
		},
		record(attempt: Attempt, why: string, verdict: "approved" | "blocked" = "approved") {
			sendToBackground({ sayso: 1, type: "attempted", attempt, verdict, why: why.slice(0, 200) }).catch(() => {});
		},
	};

	onTabMessage((message) => message.type === "holdElsewhere" && notice.elsewhere(message), signal);
	const letGo = createLetGo();
	if (import.meta.env.FIREFOX) answerOtherFrames(letGo, state.heir, listen);
	link.onRubbish((what) => {
		sendToBackground({ sayso: 1, type: "faulted", what: what.slice(0, 300) }).catch(() => {});
		// What can't be understood is held while this tab holds.
		return state.mode() === "armed";
	});

	observePress(guard);
	observeKey(guard);
	observeDrop(guard);
	observeSubmit(guard, letGo);
	observeUnhooked(guard, link, letGo);
	observeNavigate(guard, letGo);
	payForLinks(guard);

	const calls = observeCalls(guard, link, letGo, estate);
	answerSendAgain(guard);
	if (window === window.top) onTold = hearContracts(guard, state.session);
	told();
	void state.heir.then((name) => {
		if (name)
			listen(name, () => {
				if (!isOrphaned() || signal.aborted) return;
				const known = calls.end(ORPHANED);
				leaveTo(name, { ...known, armed: state.mode() === "armed", ports: link.ports });
				life.abort();
			});
	});
}

/** Seen by this world alone, in every frame of the same origin: what an agent pressed here may act through a window that it opened. */
const COMMITTED_AT = Symbol.for("sayso.committedAt");

function createCommits(): Pick<Guard, "committed" | "sinceCommit"> {
	type Marked = Window & { [COMMITTED_AT]?: number };
	const at = (other: Window | null): number => {
		try {
			return (other as Marked | null)?.[COMMITTED_AT] ?? 0;
		} catch {
			return 0;
		}
	};
	return {
		committed: () => void Object.defineProperty(window, COMMITTED_AT, { value: Date.now(), configurable: true }),
		sinceCommit: () => Date.now() - Math.max(at(window), at(window.parent), at(window.opener)),
	};
}
