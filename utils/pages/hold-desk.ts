// Overlay and popup. The state of what waits, made of signals; turns a press into a decision that the background can check.
import { computed, signal } from "@preact/signals";
import type { Desk } from "../../components/AskPanel";
import type { Answer } from "../../components/HoldCard";
import { doneWords } from "../../components/words";
import type { SurfaceDown, SurfaceUp } from "../contracts/page-background";
import type { Decision, Hold } from "../core/hold";
import { judgePress } from "../core/person-proof";
import type { PressRecorder } from "./press-recorder";
import { createQuestionList } from "./question-list";

/** ms without any answer after which we say so */
const ANSWER_WITHIN = 3000;
const REFUSED = "That press did not look like a person’s. Press again with the mouse, or use Alt+Shift+Y.";

interface Options {
	post(message: SurfaceUp): void;
	recorder: PressRecorder;
	/** a DevTools client is attached to this document; asked at each press */
	isClientAttached(): boolean;
	/** event times are whole milliseconds here (X11), so that others tell a driver */
	wholeMsClock: boolean;
	/** false for what our page can't decide (opened as a tab) */
	mayDecide?: (verdict: Answer["verdict"]) => boolean;
}

export interface HoldDesk extends Desk {
	/** `system`, `light` or `dark`, as the person set it */
	appearance: { readonly value: "system" | "light" | "dark" };
	receive(message: SurfaceDown): void;
	/** a connection was just opened: from now on we wait for an answer */
	connected(): void;
	stop(): void;
}

const idOf = ({ id }: Hold) => id;
const boundTo = ({ id, digest }: Hold) => ({ hold: id, digest });

const saidOf = ({ verdict, lifetime, also, struck = [] }: Decision, action: Hold["action"] | undefined): string => {
	if (!also) return verdict === "denied" ? "Denied." : doneWords(lifetime, action);
	const count = also.length + 1;
	if (verdict === "denied") return `Denied: all ${count}.`;
	return `Done: ${count} allowed once${struck.length ? `, ${struck.length} denied` : ""}.`;
};

const freshWords = (fresh: readonly Hold[], joined: number, listed: number): string => {
	if (joined) return joined === 1 ? `One more joined the list: ${listed} now.` : `${joined} more joined the list: ${listed} now.`;
	return fresh.length === 1 ? `One more is waiting: ${fresh[0]?.action.summary}` : `${fresh.length} more are waiting.`;
};

export const createHoldDesk = ({ post, recorder, isClientAttached, wholeMsClock, mayDecide = () => true }: Options): HoldDesk => {
	const holds = signal<Hold[]>([]);
	const appearance = signal<"system" | "light" | "dark">("system");
	const answering = signal(true);
	const refused = signal({ hold: "", text: "" });
	const sending = signal<ReadonlySet<string>>(new Set());
	const said = signal("");
	const list = createQuestionList({
		holds,
		isAtWork: () => Object.values(recorder.recent()).some((stamps) => stamps.length > 0),
		now: () => performance.now(),
	});
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
		connected() {
			resend = unanswered.size > 0;
			// A worker that died may not have kept it, and no yes counts for what was never shown.
			for (const hold of onScreen) post({ type: "shown", hold });
			if (shownLast) post(shownLast);
			awaitAnswer();
		},
		stop: () => clearTimeout(overdue),
		look(step) {
			list.step(step);
			recorder.clear();
		},
		shown(hold, chosen = [], struck = []) {
			for (const each of [hold, ...chosen, ...struck]) onScreen.add(each.id);
			shownLast = {
				type: "shown",
				hold: hold.id,
				...(chosen.length + struck.length > 1 ? { list: chosen.map(idOf), struck: struck.map(idOf) } : {}),
			};
			post(shownLast);
		},
		strike: list.strike,
		putBack(hold, answer) {
			// What was struck is a no; only a person makes it a yes again.
			const judged = judge({ ...hold, extraStep: false }, answer);
			if (!judged.ok) return refuse(hold, REFUSED, `put back into the list, ${judged.why}`);
			recorder.clear();
			list.putBack(hold);
		},
		join() {
			list.join();
			recorder.clear();
		},
		early: (hold) => post({ type: "refusedPress", hold: hold.id, why: "pressed before the question could have been read" }),
		answer(hold, answer) {
			if (!mayDecide(answer.verdict))
				return refuse(
					hold,
					"This page is open in a tab, where agents can reach it. Decide in the page, or in the popup of the toolbar button.",
					"our page in a tab",
				);
			const judged = judge(hold, answer);
			if (answer.verdict === "approved" && !judged.ok) return refuse(hold, REFUSED, judged.why);
			if (answer.verdict === "approved" && !answering.value)
				return refuse(hold, "Sayso’s background is not answering, so this can’t be allowed yet.", "the background was not answering");
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
			sending.value = new Set(unanswered.keys());
			recorder.clear();
			post({ type: "decide", decision });
			awaitAnswer();
		},
		receive(message) {
			answered();
			if (message.type === "decided") {
				const decision = unanswered.get(message.hold);
				const action = holds.value.find((hold) => hold.id === message.hold)?.action;
				forget(message.hold);
				if (!message.ok) refused.value = { hold: message.hold, text: message.what || "That did not go through. Press again." };
				else said.value = decision ? saidOf(decision, action) : "";
				return;
			}
			const before = new Set(holds.value.map((hold) => hold.id));
			const pending = message.holds.filter((hold) => hold.state === "pending");
			const now = new Set(pending.map((hold) => hold.id));
			for (const id of onScreen) if (!now.has(id)) onScreen.delete(id);
			appearance.value = message.appearance;
			holds.value = pending;
			const joined = list.update();
			const fresh = pending.filter((hold) => !before.has(hold.id));
			if (before.size && fresh[0]) said.value = freshWords(fresh, joined, list.question.value?.holds.length ?? 0);
			for (const [id, decision] of unanswered) {
				if (!now.has(id)) forget(id);
				else if (resend) post({ type: "decide", decision });
			}
			resend = false;
		},
	};

	function judge(hold: Hold, answer: Answer) {
		return judgePress({
			...recorder.recent(),
			gesture: answer.gesture,
			shownFor: answer.shownFor,
			clientAttached: isClientAttached(),
			wholeMsClock,
			extraStep: hold.extraStep,
		});
	}
};
