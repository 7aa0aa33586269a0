// Overlay and popup. The state of what waits, made of signals; turns a press into a decision that the background can check.
import { computed, signal } from "@preact/signals";
import type { Desk } from "../../components/AskPanel";
import type { Answer } from "../../components/HoldCard";
import { knownWords } from "../../components/known-words";
import { placeOfRule } from "../../components/policy-words";
import { doneWords } from "../../components/words";
import type { Alarm, SurfaceDown, SurfaceUp } from "../contracts/page-background";
import type { Decision, Hold } from "../core/hold";
import { judgePress, type Press, SHOWN } from "../core/person-proof";
import { say, sayMany } from "../core/say";
import { summaryText } from "../core/say-summary";
import { toolMarks } from "../core/self-approval";
import type { PressRecorder } from "./press-recorder";
import { createQuestionList } from "./question-list";

/** ms without any answer after which we say so */
const ANSWER_WITHIN = 3000;
/** how often we look for a client while a question is on screen, ms */
const LOOK_EVERY = 1000;
/** ms without a device's touch after which a script's press is nobody's echo */
const ALONE = 1000;

/** What the person can do about a press that did not count. */
const refusalWords = (why: string): string => {
	if (/whole \(|on screen long/.test(why)) return say("refusal.whole");
	if (/a finger or pen/.test(why)) return say("refusal.finger");
	return say(/as a hand does/.test(why) ? "refusal.hand" : "refusal.press");
};

interface Options {
	post(message: SurfaceUp): void;
	recorder: PressRecorder;
	/** a DevTools client is attached to this document; asked at each press */
	isClientAttached(): boolean;
	/** event times are whole milliseconds here (X11), so that others tell a driver */
	isWholeMs(): boolean;
	/** the page's own input comes here: in the overlay */
	inPage?: boolean;
	/** false for what our page can't decide (opened as a tab) */
	mayDecide?: (verdict: Answer["verdict"]) => boolean;
	/** what is wrong with the surface right now, in words; empty while it is whole */
	whatIsWrong?: (press?: { x: number; y: number; t: number }) => string;
}

export interface HoldDesk extends Desk {
	/** `system`, `light` or `dark`, as the person set it */
	appearance: { readonly value: "system" | "light" | "dark" };
	receive(message: SurfaceDown): void;
	/** a connection was just opened: from now on we wait for an answer */
	connected(): void;
	/** the page interfered with the surface: the time that it has to be whole begins anew */
	interfered(): void;
	/** a script pressed the surface itself, where no button of ours is reached */
	scripted(type: string): void;
	stop(): void;
}

const idOf = ({ id }: Hold) => id;
const boundTo = ({ id, digest }: Hold) => ({ hold: id, digest });

const saidOf = ({ verdict, lifetime, also, struck = [] }: Decision, action: Hold["action"] | undefined): string => {
	if (!also) return verdict === "denied" ? say("done.denied") : doneWords(lifetime, action);
	const count = also.length + 1;
	if (verdict === "denied") return sayMany("done.deniedAll", count);
	return struck.length ? say("done.allowedSome", { n: count, struck: struck.length }) : sayMany("done.allowedMany", count);
};

const freshWords = (fresh: readonly Hold[], joined: number, listed: number): string => {
	if (joined) return sayMany("fresh.joined", joined, { listed });
	const [first, ...more] = fresh;
	return first && !more.length ? say("fresh.waiting", { summary: summaryText(first.action) }) : sayMany("fresh.more", fresh.length);
};

export const createHoldDesk = ({
	post,
	recorder,
	isClientAttached,
	isWholeMs,
	inPage = false,
	mayDecide = () => true,
	whatIsWrong = () => "",
}: Options): HoldDesk => {
	const holds = signal<Hold[]>([]);
	const appearance = signal<"system" | "light" | "dark">("system");
	const answering = signal(true);
	const refused = signal({ hold: "", text: "" });
	const sending = signal<ReadonlySet<string>>(new Set());
	const said = signal("");
	const list = createQuestionList({
		holds,
		isAtWork: () => Object.values(recorder.recent()).some((stamps) => Array.isArray(stamps) && stamps.length > 0),
		now: () => performance.now(),
	});
	const alarms = signal<Alarm[]>([]);
	const locked = signal<ReadonlySet<string>>(new Set());
	const hasPassphrase = signal(false);
	const moved = signal(false);
	const popupOnly = signal(false);
	const mustHold = signal<boolean>(false);
	const interferences = signal(0);
	let nonces: Record<string, string> = {};
	/** passphrases typed with answers that are on their way */
	const typed = new Map<string, string>();
	const shownAt = new Map<string, number>();
	let looking: ReturnType<typeof setInterval> | undefined;
	/** Once attached, always careful: a client can come and go between two looks. */
	const look = () => {
		mustHold.value ||= isClientAttached();
	};
	const watch = (isWaiting: boolean) => {
		if (isWaiting === (looking !== undefined)) return;
		clearInterval(looking);
		looking = isWaiting ? setInterval(look, LOOK_EVERY) : undefined;
		if (isWaiting) look();
	};
	const send = (decision: Decision) => {
		const passphrase = typed.get(decision.hold);
		post({ type: "decide", decision, nonce: nonces[decision.hold] ?? "", ...(passphrase ? { passphrase } : {}) });
	};
	const current = computed(() => list.question.value?.holds[0]);
	/** holds that have been on screen here and still wait */
	const onScreen = new Set<string>();
	/** the question that was shown last, as it was told */
	let shownLast: SurfaceUp | undefined;
	/** decisions without an answer yet; sent again after a reconnect. The background settles a hold once only */
	const unanswered = new Map<string, Decision>();
	let overdue: ReturnType<typeof setTimeout> | undefined;

	/** set by a new connection, cleared by the first list that comes over it */
	let resend = false;
	const awaitAnswer = () => {
		overdue ??= setTimeout(() => {
			answering.value = false;
		}, ANSWER_WITHIN);
	};
	const answered = () => {
		clearTimeout(overdue);
		overdue = undefined;
		answering.value = true;
	};
	const refuse = (hold: Hold, text: string, why: string) => {
		refused.value = { hold: hold.id, text };
		post({ type: "refusedPress", hold: hold.id, why: why.slice(0, 300) });
	};
	const forget = (hold: string) => {
		unanswered.delete(hold);
		typed.delete(hold);
		sending.value = new Set(unanswered.keys());
	};

	return {
		holds,
		current,
		appearance,
		answering,
		refused,
		sending,
		said,
		question: list.question,
		place: list.place,
		alarms,
		locked,
		hasPassphrase,
		moved,
		popupOnly,
		openPopup: () => post({ type: "openPopup" }),
		mustHold,
		interferences,
		interfered: () => void interferences.value++,
		connected() {
			resend = unanswered.size > 0;
			// A worker that died may not have kept it, and no yes counts for what was never shown.
			for (const hold of onScreen) post({ type: "shown", hold });
			if (shownLast) post(shownLast);
			awaitAnswer();
		},
		stop() {
			clearTimeout(overdue);
			watch(false);
		},
		alarmSeen(alarm) {
			// A tool that presses this one too hides nothing from the person.
			if (!toolMarks({ ...pressOf("mouse", 0, false), gesture: "mouse" }).length) post({ type: "alarmSeen", hold: alarm.hold });
		},
		short(hold, gesture, shownFor) {
			if (mayDecide("approved")) blame(hold, pressOf(gesture, shownFor, true));
		},
		scripted(type) {
			const hold = current.value;
			if (!hold || (recorder.recent().quietFor ?? 0) < ALONE || performance.now() - (shownAt.get(hold.id) ?? Number.POSITIVE_INFINITY) < SHOWN)
				return;
			post({ type: "selfApproval", hold: hold.id, marks: [`a script sent a ${type} to the question, and no device was touched`] });
		},
		look(step) {
			list.step(step);
			recorder.clear();
		},
		shown(hold, chosen = [], struck = []) {
			for (const { id } of [hold, ...chosen, ...struck]) {
				onScreen.add(id);
				shownAt.set(id, performance.now());
			}
			shownLast = {
				type: "shown",
				hold: hold.id,
				...(chosen.length + struck.length > 1 ? { list: chosen.map(idOf), struck: struck.map(idOf) } : {}),
			};
			post(shownLast);
		},
		strike: list.strike,
		putBack(hold, answer) {
			// What was struck is a no; only a person makes it a yes again, by one press like any other.
			const press = { ...pressOf(answer.gesture, answer.shownFor, false), extraStep: false };
			const judged = judgePress(press);
			if (!judged.ok) {
				blame(hold, press);
				return refuse(hold, refusalWords(judged.why), `put back into the list, ${judged.why}`);
			}
			recorder.clear();
			list.putBack(hold);
		},
		join() {
			list.join();
			recorder.clear();
		},
		hidden(holds) {
			for (const { id } of holds) {
				onScreen.delete(id);
				post({ type: "hidden", hold: id });
			}
			shownLast = undefined;
		},
		why: (hold) => post({ type: "openOptions", place: placeOfRule(hold.rule).slice(0, 200) }),
		early: (hold) => post({ type: "refusedPress", hold: hold.id, why: "pressed before the question could have been read" }),
		answer(hold, answer) {
			if (!mayDecide(answer.verdict)) return refuse(hold, say("refusal.inTab"), "our page in a tab");
			look();
			const press = pressOf(answer.gesture, answer.shownFor, hold.extraStep);
			const judged = judgePress(press);
			if (answer.verdict === "approved" && !judged.ok) {
				blame(hold, press);
				return refuse(hold, refusalWords(judged.why), judged.why);
			}
			if (answer.verdict === "approved" && !answering.value) return refuse(hold, say("refusal.silent"), "the background was not answering");
			refused.value = { hold: "", text: "" };
			const { chosen = [], struck = [] } = answer.list ?? {};
			const [first = hold, ...also] = answer.verdict === "approved" ? chosen : [...chosen, ...struck];
			const isList = chosen.length + struck.length > 1;
			const decision: Decision = {
				hold: first.id,
				digest: first.digest,
				...(isList ? { also: also.map(boundTo), struck: answer.verdict === "approved" ? struck.map(boundTo) : [] } : {}),
				verdict: answer.verdict,
				lifetime: answer.lifetime,
				reason: answer.reason.trim().slice(0, 500),
				proof: judged.proof,
			};
			unanswered.set(first.id, decision);
			if (answer.passphrase) typed.set(first.id, answer.passphrase);
			sending.value = new Set(unanswered.keys());
			recorder.clear();
			send(decision);
			awaitAnswer();
		},
		receive(message) {
			// The overlay hears it before us, and our pages read their own.
			if (message.type === "language") return;
			answered();
			if (message.type === "decided") {
				const decision = unanswered.get(message.hold);
				const action = holds.value.find((hold) => hold.id === message.hold)?.action;
				forget(message.hold);
				if (!message.ok) refused.value = { hold: message.hold, text: message.what ? knownWords(message.what) : say("refusal.again") };
				else said.value = decision ? saidOf(decision, action) : "";
				return;
			}
			const before = new Set(holds.value.map((hold) => hold.id));
			const pending = message.holds.filter((hold) => hold.state === "pending");
			const now = new Set(pending.map((hold) => hold.id));
			for (const id of onScreen) if (!now.has(id)) onScreen.delete(id);
			nonces = message.nonces ?? {};
			alarms.value = message.alarms ?? [];
			locked.value = new Set(message.locked);
			hasPassphrase.value = message.hasPassphrase ?? false;
			moved.value = message.moved ?? false;
			popupOnly.value = message.popupOnly ?? false;
			watch(pending.length > 0);
			for (const id of shownAt.keys()) if (!now.has(id)) shownAt.delete(id);
			appearance.value = message.appearance;
			holds.value = pending;
			const joined = list.update();
			const fresh = pending.filter((hold) => !before.has(hold.id));
			if (before.size && fresh[0]) said.value = freshWords(fresh, joined, list.question.value?.holds.length ?? 0);
			for (const [id, decision] of unanswered) {
				if (!now.has(id)) forget(id);
				else if (resend) send(decision);
			}
			resend = false;
		},
	};

	/** What is surely a tool's press denies the action. */
	function blame(hold: Hold, press: Press) {
		const marks = press.shownFor < SHOWN ? [] : toolMarks(press);
		recorder.clear();
		if (marks.length) post({ type: "selfApproval", hold: hold.id, marks });
	}

	function pressOf(gesture: Answer["gesture"], shownFor: number, extraStep: boolean): Press {
		const clientAttached = mustHold.value;
		const isKey = gesture === "hold_key" || gesture === "key";
		const broken = whatIsWrong(isKey ? undefined : recorder.lastDown());
		return {
			...{ ...recorder.recent(), gesture, shownFor, clientAttached, wholeMsClock: isWholeMs(), inPage },
			...{ extraStep: extraStep || clientAttached, broken },
		};
	}
};
