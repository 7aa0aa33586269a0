// Isolated world. Whether this frame holds right now: what the background last said, and what was seen here since.
import type { TabMessage } from "../contracts/content-background";
import type { Actor } from "../core/action";
import type { TabState } from "../core/session";
import { isOrphaned, onTabMessage, readWatch, sendToBackground } from "../platform/frame-connection";
import { agentMarks } from "./agent-marks";
import { setLooks } from "./look-around";

declare global {
	interface Document {
		/** made ahead of time, by a page's speculation rules, and not shown yet */
		readonly prerendering?: boolean;
	}
}

const IDLE: TabState = { mode: "idle", session: "", holdTimeout: 300_000, strict: false, net: "off" };
/** ms after which a background that does not answer is not waited for any longer */
const KNOWN_WITHIN = 3000;
/** ms after which a background that could not be reached is asked again */
const HELLO_AGAIN = [500, 2000, 8000];

/** From here an agent is seen for sure. Below it (a click that a script made, say) only doing something gated arms. */
const SURE = 0.8;
const SUSPECTED = 0.5;

export interface FrameState {
	/** the mode that holds at this instant: a pause that has run out counts as armed */
	mode(): TabState["mode"];
	strict(): boolean;
	/** the tab's session; "" where it is not known yet, undefined where nobody guards */
	session(): string | undefined;
	/** an agent was seen in this tab, or in the one that opened it */
	isAgentSeen(): boolean;
	/** how requests fare at the network, as far as was told */
	net(): TabState["net"];
	/** false until this document has been told how its tab stands, some ms after its start or its return */
	isKnown(): boolean;
	whenKnown(): Promise<void>;
	/** the name by which a later script of ours may ask this one to hand over; "" when there is none */
	heir: Promise<string>;
	/** ms until an unanswered hold expires */
	holdTimeout(): number;
	/** an agent showed itself: arms this frame at once and tells the background */
	seen(evidence: string[]): void;
	/**
	 * What to do with a state-changing thing by `actor`. Looks for an attached client first, so that the first action
	 * is held too. `pass` for people and wherever nobody armed; `watch` reports without holding. `gated`: the thing is
	 * known to be state-changing, so that a mere suspicion is enough to arm.
	 */
	judge(actor: () => Actor, gated: boolean): { verdict: "pass" | "hold" | "watch"; actor: Actor };
}

const NOBODY: Actor = { kind: "unknown", confidence: 0, evidence: [] };

/**
 * `onTold`: how the tab stands may have changed. `inherited`: the script before this one held here, when Sayso was reloaded under
 * it. Till its successor is told otherwise it holds as well: there may be no rule of the net for this tab yet.
 */
export function createFrameState(signal: AbortSignal, onTold: () => void, inherited: boolean): FrameState {
	const first: TabState = inherited ? { ...IDLE, mode: "armed", why: "detected" } : IDLE;
	let told = first;
	let telling = 0;
	let offWasReported = false;

	const take = (state: unknown) => {
		if (state && typeof state === "object" && "mode" in state) told = state as TabState;
		if (told.looks) setLooks(told.looks);
		onTold();
	};
	onTabMessage((message: TabMessage) => {
		// Our own report is on its way and newer than this.
		if (message.type !== "tabState") return;
		const before = told.net;
		if (telling === 0) take(message.state);
		// A frame that was there before: its site's workers belong to no tab, and count only once it is known to be here.
		if (window !== window.top && !isMade && before !== "on" && told.net === "on") void hello().catch(() => {});
	}, signal);

	let known = Promise.withResolvers<void>();
	let isKnown = false;
	const know = () => {
		isKnown = true;
		known.resolve();
	};

	/** a page made this document: a person's new tab shows one from the network first */
	const isMade = !/^https?:$/.test(location.protocol);
	// Frames say hello only while something is armed: an unarmed browser never wakes the worker for a page.
	const hello = () => sendToBackground({ sayso: 1, type: "hello", ledTo: window.opener !== null || document.referrer !== "" || isMade });
	/** A worker that could not be reached is asked again: till then nothing here is known, and the net stands alone. */
	const helloAtLast = async (isWanted: () => boolean) => {
		for (const wait of HELLO_AGAIN) {
			try {
				return await hello();
			} catch (error) {
				if (isOrphaned()) throw error;
				await new Promise((done) => setTimeout(done, wait));
				if (!isWanted()) throw error;
			}
		}
		return hello();
	};
	let learning = 0;
	const learn = (isStart: boolean) => {
		const mine = ++learning;
		const isWanted = () => mine === learning;
		setTimeout(() => isWanted() && know(), KNOWN_WITHIN);
		// A document that comes back has read it long ago.
		const watch = readWatch(!isStart);
		void watch
			.then(({ any }) => (any || inherited ? helloAtLast(isWanted) : IDLE))
			.then((state) => isWanted() && telling === 0 && (!isStart || told === first) && take(state))
			.catch(() => {})
			.then(() => isWanted() && know());
		return watch;
	};
	const watch = learn(true);
	// Out of the back/forward cache, or made ahead of time and shown now: what was told meanwhile nobody here has heard.
	const isBack = () => {
		if (isKnown) known = Promise.withResolvers();
		isKnown = false;
		void learn(false);
	};
	addEventListener("pageshow", (event) => event.persisted && isBack(), { signal, capture: true });
	if (document.prerendering) document.addEventListener("prerenderingchange", isBack, { signal, capture: true });

	const mode = () => (told.mode === "paused" && (told.pausedUntil ?? 0) <= Date.now() ? "armed" : told.mode);

	const seen = (evidence: string[]) => {
		const now = mode();
		if (now === "armed" || now === "watch" || now === "paused") return;
		// Sayso has gone from under this document, which nobody had armed: it stays out of the way.
		if (now === "idle" && isOrphaned()) return;
		if (now === "off") {
			if (offWasReported) return;
			offWasReported = true;
		} else told = { ...told, mode: "armed", why: "detected", net: "on" };
		know();
		telling++;
		sendToBackground({ sayso: 1, type: "agentSeen", evidence: evidence.slice(0, 20).map((line) => line.slice(0, 200)) }).then(
			(state) => {
				telling--;
				take(state);
			},
			// The worker could not be told: this frame stays armed by itself.
			() => void telling--,
		);
		onTold();
	};

	return {
		mode,
		strict: () => told.strict,
		session: () => (/idle|off/.test(mode()) ? undefined : told.session),
		isAgentSeen: () => told.why === "detected" || told.why === "inherited",
		net: () => told.net,
		isKnown: () => isKnown,
		whenKnown: () => known.promise,
		heir: watch.then(async ({ heir }) => {
			if (heir) return heir;
			// Just installed: it is being made.
			await new Promise((done) => setTimeout(done, KNOWN_WITHIN));
			return (await readWatch(true)).heir;
		}),
		holdTimeout: () => told.holdTimeout,
		seen,
		judge(actorOf, gated) {
			const before = mode();
			if (before === "off" || before === "paused") return { verdict: "pass", actor: NOBODY };
			if (before === "idle") {
				const marks = agentMarks();
				if (marks.length) seen(marks);
			}
			const actor = actorOf();
			if (actor.kind === "human") return { verdict: "pass", actor };
			if ((mode() === "idle" || mode() === "driving") && actor.kind === "agent" && actor.confidence >= (gated ? SUSPECTED : SURE))
				seen(actor.evidence);
			// A person drives, a client is attached, and who does this can't be told: it may be the agent, back again.
			else if (mode() === "driving" && gated && actor.kind === "unknown" && actor.confidence > 0 && agentMarks().length) seen(actor.evidence);
			const now = mode();
			return { verdict: now === "armed" ? "hold" : now === "watch" ? "watch" : "pass", actor };
		},
	};
}
