// The introduction. A question that nothing depends on: made here, asked by the real panel, judged as a real press is, and answered
// here. The background hears nothing of it, and there is nothing that it could let out.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Desk } from "../../components/AskPanel";
import type { SurfaceUp } from "../contracts/page-background";
import type { Hold } from "../core/hold";
import { say } from "../core/say";
import { createHoldDesk } from "./hold-desk";
import type { PressRecorder } from "./press-recorder";

/** ms until nobody has answered */
const TIME = 120_000;
const SITE = "practice.example";

/** `tried`: a program pressed Allow, which denied it */
export type Outcome = "none" | "waiting" | "posted" | "denied" | "tried" | "expired";
export interface Practice {
	desk: Desk;
	outcome: ReadonlySignal<Outcome>;
	/** the practice agent has pressed: it is held */
	ask(): void;
	/** a person has pressed: that is nobody else's business */
	post(): void;
}

interface Options {
	recorder: PressRecorder;
	isClientAttached(): boolean;
	isWholeMs(): boolean;
	now(): number;
}

export const createPractice = ({ recorder, isClientAttached, isWholeMs, now }: Options): Practice => {
	const outcome = signal<Outcome>("none");
	let asked = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const show = (holds: Hold[]) => desk.receive({ type: "holds", holds, appearance: "system" });
	const end = (how: Outcome) => {
		clearTimeout(timer);
		outcome.value = how;
		show([]);
	};
	const hear = (message: SurfaceUp) => {
		// In a task of its own, as an answer comes: the desk is still busy with the press.
		if (message.type === "decide")
			setTimeout(() => {
				desk.receive({ type: "decided", hold: message.decision.hold, ok: true, what: "" });
				end(message.decision.verdict === "approved" ? "posted" : "denied");
			});
		else if (message.type === "selfApproval") setTimeout(() => end("tried"));
		else setTimeout(() => outcome.value === "waiting" && desk.receive({ type: "decided", hold: "", ok: true, what: "" }));
	};
	const desk = createHoldDesk({ post: hear, recorder, isClientAttached, isWholeMs });

	return {
		desk,
		outcome,
		ask() {
			asked++;
			recorder.clear();
			outcome.value = "waiting";
			show([practiceHold(asked.toString(16).padStart(32, "0"), now())]);
			clearTimeout(timer);
			timer = setTimeout(() => end("expired"), TIME);
		},
		post() {
			outcome.value = "posted";
		},
	};
};

const practiceHold = (id: string, at: number): Hold => {
	const url = `https://${SITE}/notes`;
	const text = say("welcome.draftText");
	return {
		...{ id, tabId: -1, frameId: 0, session: "practice", digest: id + id, rule: "practice", armedWhy: "", attempts: 1, state: "pending" },
		...{ offers: ["once"], extraStep: true, createdAt: at, expiresAt: at + TIME },
		action: {
			...{ kind: "post", audience: "public", recipients: [], audienceWhy: "", reversibility: "recoverable", quantity: 1 },
			target: { site: SITE, origin: `https://${SITE}`, url, method: "POST", label: say("welcome.postButton"), actsOn: "", foreign: false },
			payload: {
				...{ format: "entries", text: "", size: new TextEncoder().encode(text).length },
				parts: [{ name: "text", label: say("welcome.fieldText"), type: "text", value: text }],
			},
			trigger: { net: "event", vector: "click", topFrame: true, role: "button", name: say("welcome.postButton") },
			page: { url, title: "", site: SITE },
			actor: { kind: "agent", confidence: 1, evidence: ["an agent was seen"] },
			...{ evidence: [], summary: `Post publicly on ${SITE}`, says: { form: "post_public", site: SITE } },
		},
	};
};
