// Overlay and popup. The state of what waits, made of signals; turns a press into a decision that the background can check.
import { computed, signal } from "@preact/signals";
import type { Desk } from "../../components/AskPanel";
import type { Answer } from "../../components/HoldCard";
import { doneWords } from "../../components/words";
import type { SurfaceDown, SurfaceUp } from "../contracts/page-background";
import type { Decision, Hold } from "../core/hold";
import { judgePress } from "../core/person-proof";
import type { PressRecorder } from "./press-recorder";

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

export const createHoldDesk = ({ post, recorder, isClientAttached, wholeMsClock, mayDecide = () => true }: Options): HoldDesk => {
	const holds = signal<Hold[]>([]);
	const appearance = signal<"system" | "light" | "dark">("system");
	const answering = signal(true);
	const refused = signal({ hold: "", text: "" });
	const sending = signal<ReadonlySet<string>>(new Set());
	const said = signal("");
	const looked = signal("");
	const current = computed(() => holds.value.find((hold) => hold.id === looked.value) ?? holds.value[0]);
	/** holds that have been on screen here and still wait */
	const onScreen = new Set<string>();
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
		connected() {
			resend = unanswered.size > 0;
			// A worker that died may not have kept it, and no yes counts for what was never shown.
			for (const hold of onScreen) post({ type: "shown", hold });
			awaitAnswer();
		},
		stop: () => clearTimeout(overdue),
		look(step) {
			const list = holds.value;
			const at = list.findIndex((hold) => hold.id === current.value?.id);
			looked.value = list[(at + step + list.length) % list.length]?.id ?? "";
			recorder.clear();
		},
		shown(hold) {
			onScreen.add(hold.id);
			post({ type: "shown", hold: hold.id });
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
			const decision: Decision = {
				hold: hold.id,
				digest: hold.digest,
				verdict: answer.verdict,
				lifetime: answer.lifetime,
				reason: answer.reason.trim().slice(0, 500),
				proof: judged.proof,
			};
			unanswered.set(hold.id, decision);
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
				else said.value = decision?.verdict === "denied" ? "Denied." : doneWords(decision?.lifetime ?? "once", action);
				return;
			}
			const before = new Set(holds.value.map((hold) => hold.id));
			const pending = message.holds.filter((hold) => hold.state === "pending");
			const now = new Set(pending.map((hold) => hold.id));
			// Stay with the question that is being read; a settled one gives way to the one after it.
			if (!now.has(looked.value)) looked.value = pending[0]?.id ?? "";
			for (const id of onScreen) if (!now.has(id)) onScreen.delete(id);
			appearance.value = message.appearance;
			holds.value = pending;
			const fresh = pending.filter((hold) => !before.has(hold.id));
			if (before.size && fresh[0]) said.value = `One more is waiting: ${fresh[0].action.summary}`;
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
