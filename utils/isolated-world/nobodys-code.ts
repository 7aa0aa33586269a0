// Isolated world. Calls that no script of the page's own is behind (a function of the browser's that a timer calls, a script that
// was put in), where an agent is about: neither a person's press nor an approval speaks for them.
import type { StackClass } from "../contracts/main-isolated";
import type { Actor } from "../core/action";
import { agentMarks } from "./agent-marks";
import type { FrameState } from "./frame-state";
import type { Gestures } from "./gestures";
import type { Guard } from "./guard-context";

/** ms in which the code of a `javascript:` link runs; it looks the same */
const LINK_RUNS = 1000;

const NOBODY: Actor = { kind: "unknown", confidence: 0.5, evidence: ["no script of the page's own calls this, and an agent is about"] };

export interface NobodysCode {
	/** a client is attached, or an agent was seen in this tab */
	isAgentAbout(): boolean;
	is(stack: StackClass): boolean;
	/** `actor`, unless that is a person whom this call does not belong to */
	actorOf(stack: StackClass, actor: Actor): Actor;
	/**
	 * Who is behind something that the browser tells of, and no hook: looked at now, asked when it is wanted. Where nobody has heard who
	 * begins it (another world's code, a function of the browser's that a timer calls), time alone makes it nobody's.
	 */
	unlessHeard(actor: () => Actor): () => Actor;
}

export function createNobodysCode(listen: Guard["listen"], gestures: Gestures, state: FrameState): NobodysCode {
	let linkAt = Number.NEGATIVE_INFINITY;
	listen("click", (event: MouseEvent) => {
		const { kind, confidence } = gestures.actorOf(event);
		// A person's, or ours after a yes.
		if (kind !== "human" && (kind !== "page" || confidence < 1)) return;
		const isScript = (node: EventTarget) => node instanceof Element && /^javascript:/i.test(String((node as HTMLAnchorElement).href));
		if (event.composedPath().some(isScript)) linkAt = performance.now();
	});
	const isAgentAbout = () => state.isAgentSeen() || agentMarks().length > 0;
	const is = (stack: StackClass) => stack !== "page" && performance.now() - linkAt > LINK_RUNS && isAgentAbout();
	const actorOf = (stack: StackClass, actor: Actor): Actor =>
		actor.kind === "human" && is(stack) ? { ...NOBODY, evidence: [...NOBODY.evidence, ...actor.evidence].slice(0, 10) } : actor;
	return {
		isAgentAbout,
		is,
		actorOf,
		unlessHeard: (actor) => (gestures.isHeard() ? actor : () => actorOf("none", actor())),
	};
}
