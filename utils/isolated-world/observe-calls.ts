// Isolated world. Judges and owns the calls that the hooks in the page's world report: fetch, XHR, beacons, socket frames.
// The real call waits over there; here is its hold. Everything that comes from there is untrusted.
import type { MainAsk, MainDescribed } from "../contracts/main-isolated";
import { isActingGet } from "../core/acting-get";
import type { Actor } from "../core/action";
import { BY_PAGE } from "../core/by-page";
import { audienceHints } from "./audience-hints";
import { createBackgroundTraffic, type Traffic } from "./background-traffic";
import { bodyPayload } from "./body-payload";
import { createAttempt } from "./create-attempt";
import { describeControl } from "./describe-control";
import type { Guard } from "./guard-context";
import type { Known } from "./heir";
import { holdEarlySubmit, holdFormSubmit } from "./hold-form-submit";
import type { LetGo } from "./let-go";
import type { MainLink } from "./main-link";
import { ANYWHERE } from "./net-pass";
import type { ForeignTask } from "./task-actor";

/** ms in which a socket frame still belongs to what the agent pressed */
const FRAME_FOLLOWS = 2000;
/** ms that a synchronous request, or a new socket in strict mode, gives its pass to be there */
const SYNC_WAIT = 30;

/** Nothing that the browser tells this page can come in between. */
function waitForPass(): void {
	for (const until = performance.now() + SYNC_WAIT; performance.now() < until; );
}

const CANT_WAIT: MainAsk["vector"][] = ["xhr_sync", "websocket", "open"];

/** Seen by this world alone, in every frame of the same origin. */
const PLACE = Symbol.for("sayso.agentWasHere");
/** likewise: the net is up for that document */
const NET = Symbol.for("sayso.net");

/**
 * A document that has no address of its own is what its maker put into it: what an agent did there, it may have done here. And what
 * a page puts into it once it has loaded itself is no part of loading.
 */
function isMadeByAgentOrLate(): boolean {
	if (/^https?:$/.test(location.protocol)) return false;
	const maker = window === window.top ? (window.opener as Window | null) : window.parent;
	if (!maker) return false;
	try {
		const made = (maker as unknown as Record<symbol, (() => boolean) | undefined>)[PLACE]?.() ?? false;
		return made || maker.document.readyState === "complete";
	} catch {
		// Of an opaque origin, so that its maker is out of reach.
		return true;
	}
}

function noteOf({ vector }: MainAsk, status: number): string {
	if (vector === "open") return status ? "opened" : "not opened: the browser's own popup blocker stopped it";
	return status ? `answered ${status}` : "network error";
}

/** `end` refuses what could not be asked about yet, and says what is known of the page. */
export function observeCalls(guard: Guard, link: MainLink, letGo: LetGo, before?: Known): { end(why: string): Known } {
	const { state, gestures, holds, coverage, net, nobodys } = guard;
	/** held calls whose description is still on its way */
	const waiting = new Map<
		string,
		{ ask: MainAsk; actor: Actor; control: Element | undefined; traffic: Traffic; mayCover: boolean; task: ForeignTask | undefined }
	>();
	const finished = new Map<string, (status: number) => void>();
	/** calls that wait to be judged, which the page made as it loaded */
	const early = new Set<string>();
	const background = createBackgroundTraffic(guard.signal, before?.places);

	const note = (ask: MainAsk, actor: Actor, why: string, verdict?: "blocked") => {
		const control = guard.lastControl();
		guard.record(
			createAttempt({
				vector: ask.vector === "xhr_sync" ? "xhr" : ask.vector,
				actor,
				control: control && describeControl(control),
				request: { url: ask.url, method: ask.method, headers: [] },
			}),
			why,
			verdict,
		);
	};

	/** an agent has called or acted in this document; what comes later may be its doing */
	let agentWasHere = before?.agentWasHere || isMadeByAgentOrLate();
	Object.defineProperty(window, PLACE, { value: () => agentWasHere || gestures.lastAgentAt() > 0, configurable: true });

	/** the page is being left: nobody can be asked any more */
	let isLeft = false;
	addEventListener(
		"pagehide",
		() => {
			isLeft = true;
			for (const { ask, actor, traffic } of waiting.values())
				if (traffic !== "free") note(ask, actor, "refused: the page was left before anybody could be asked", "blocked");
			waiting.clear();
		},
		{ signal: guard.signal, capture: true },
	);
	addEventListener(
		"pageshow",
		() => {
			isLeft = false;
		},
		{ signal: guard.signal, capture: true },
	);

	/**
	 * The page loads, and nobody has acted: what its own code sends goes on, unless the address reads like an action. A document
	 * without an address of its own is what somebody put into it; with an agent about, who is to say that it was the site.
	 */
	function mayLoad(): boolean {
		if (agentWasHere || gestures.lastAgentAt() > 0) return false;
		return /^https?:$/.test(location.protocol) || !nobodys.isAgentAbout();
	}

	/** Sends a call on its way: at once where nothing stands in it, else as soon as it has its pass. True: it has to wait for that. */
	function letOut(ask: MainAsk): boolean {
		// Frames of a socket are nothing to the network.
		if (ask.vector === "websocket" || !net.isNeeded()) return false;
		if (ask.vector === "open") {
			// The page wants its window now. Opening one takes longer than the pass; if not, the net's question is in it.
			net.form(ask.url, ask.method, ANYWHERE).catch(() => {});
			return false;
		}
		void sendOut(ask);
		if (ask.vector !== "xhr_sync") return true;
		// It stops the page anyway. The question is on its way; if the pass comes later than this, the net stops the request.
		waitForPass();
		link.tell({ id: ask.id, verdict: "approved", reason: "", pass: true });
		return true;
	}

	async function sendOut(ask: MainAsk): Promise<void> {
		try {
			const pass = net.isNeeded() && ask.vector !== "websocket";
			if (pass) await net.call(ask.nonce, ask.url, ask.method);
			link.tell({ id: ask.id, verdict: "approved", reason: "", pass });
		} catch (error) {
			link.tell({ id: ask.id, verdict: "blocked", reason: String(error) });
		}
	}

	/** Addresses of sockets that code from outside opened: what is sent there is its doing, also where only the socket's events call it. */
	const openedByAgents = new Set<string>();
	const byOpener = (ask: MainAsk): MainAsk =>
		ask.vector === "websocket" && openedByAgents.has(ask.url) ? { ...ask, stack: "agent", stackLine: "on a socket that such code opened" } : ask;

	/**
	 * A new socket, of which no frame has left yet. Only in strict mode does it need a pass, which has to be there now: sites try
	 * again. Code evaluated from outside gets none: its frames may go by functions that it kept from us.
	 */
	function connects(ask: MainAsk): false {
		if (ask.stack === "agent") openedByAgents.add(ask.url);
		if (state.strict() && net.isNeeded() && ask.stack !== "agent") {
			net.socket(ask.url).catch(() => {});
			waitForPass();
		}
		return false;
	}

	/** What flows in such a socket can't be stopped piece by piece: like web transports, a guarded tab has none. */
	function refusesStream(ask: MainAsk): boolean {
		const { actor } = state.judge(() => nobodys.actorOf(ask.stack, gestures.actorNow(ask.stack)), true);
		if (state.mode() !== "armed") return false;
		note(ask, actor, "refused: what goes out on a WebSocketStream can't be held", "blocked");
		return true;
	}

	// A frame that has just been made has not been told yet.
	const maker: unknown = window === window.top ? window.opener : window.parent;
	Object.defineProperty(window, NET, { value: () => net.isNeeded(), configurable: true });
	function isNetOf(of: unknown): boolean {
		try {
			return (of as Record<symbol, (() => boolean) | undefined> | null)?.[NET]?.() ?? false;
		} catch {
			// of another origin
			return false;
		}
	}

	/** Opened by another frame's function, which leaves us without its method and address: the net stops it, and asks with both. */
	const isLeftToNet = ({ vector, method }: MainAsk): boolean => /^xhr/.test(vector) && method === "UNKNOWN" && (net.isNeeded() || isNetOf(maker));

	link.onAsk((asked, form) => {
		if (isLeftToNet(asked)) return false;
		if (asked.vector === "websocket" && asked.method !== "SEND") return asked.method === "STREAM" ? refusesStream(asked) : connects(asked);
		const ask = byOpener(asked);
		// What only reads is asked about at the slightest sign of a verb.
		if (/^(GET|HEAD|OPTIONS)$/i.test(ask.method) && ask.vector !== "form_submit" && !isActingGet(ask.url)) return false;
		if (ask.vector === "form_submit") {
			if (!form || !(state.isKnown() || ask.method !== "POST" ? holdFormSubmit : holdEarlySubmit)(guard, letGo, form, ask.stack)) return false;
			// Released from this world, with the frozen entries: the hook over there is done with it.
			queueMicrotask(() => link.tell({ id: ask.id, verdict: "withdrawn", reason: "released elsewhere" }));
			return true;
		}
		if (document.prerendering && !CANT_WAIT.includes(ask.vector) && (state.mode() === "armed" || !state.isKnown())) {
			// What it sends as it loads, it sends of itself; but not before somebody is shown it.
			noteEarly(ask);
			void state
				.whenKnown()
				.then(untilShown)
				.then(() => whenKnown(ask));
			return true;
		}
		if (judge(ask)) return true;
		if (state.isKnown() || CANT_WAIT.includes(ask.vector)) return letOut(ask);
		noteEarly(ask);
		whenKnown(ask);
		return true;
	});

	/** It is judged later, when a small page has long loaded: whether it was sent while the page loads can only be told now. */
	function noteEarly(ask: MainAsk): void {
		if (ask.stack !== "agent" && background.look(ask, mayLoad) === "free") early.add(ask.id);
	}

	/** The first milliseconds of a document: nobody has told us yet whether its tab is guarded. */
	function whenKnown(ask: MainAsk): void {
		void state.whenKnown().then(() => {
			const isHeld = state.mode() === "armed" && judge(ask);
			early.delete(ask.id);
			if (!isHeld) void sendOut(ask);
		});
	}

	/** A document that was made ahead of time does nothing in a guarded tab until it is shown there. */
	async function untilShown(): Promise<void> {
		if (document.prerendering && state.mode() === "armed")
			await new Promise((done) => document.addEventListener("prerenderingchange", done, { once: true }));
	}

	/** Whether it is held, or refused: then it waits for what we tell. */
	function judge(ask: MainAsk): boolean {
		if (ask.stack === "agent") agentWasHere = true;
		const judged = state.judge(() => {
			const actor = nobodys.actorOf(ask.stack, gestures.actorNow(ask.stack));
			if (ask.stack === "agent") return { ...actor, evidence: [`call stack: ${ask.stackLine}`, ...actor.evidence] };
			return ask.stack === "page" && actor.kind === "page" ? { ...actor, evidence: [...actor.evidence, BY_PAGE] } : actor;
		}, true);
		const { verdict, actor } = judged;
		if (verdict === "pass") return false;
		if (verdict === "watch") {
			note(ask, actor, "watch only");
			return false;
		}
		let traffic: Traffic = "no";
		const task = gestures.foreignTask();
		const mayCover = ask.stack !== "agent" && !nobodys.is(ask.stack);
		if (ask.stack !== "agent") {
			if (ask.vector === "websocket" && guard.sinceCommit() > FRAME_FOLLOWS && mayCover) return false;
			// Not what we carry out ourselves.
			if (actor.kind === "page" && actor.confidence < 1) traffic = early.delete(ask.id) ? "free" : background.look(ask, mayLoad);
			const cantBeLookedAt = ask.vector === "xhr_sync" || ask.vector === "websocket" || isLeft;
			if (cantBeLookedAt && (traffic === "free" || (traffic === "known" && !nobodys.isAgentAbout()))) return false;
			if (traffic === "no" && mayCover && isCovered(ask, actor, task)) return false;
		}
		if (ask.vector === "xhr_sync") note(ask, actor, "refused: a synchronous request can't wait for a person", "blocked");
		else if (isLeft) note(ask, actor, "refused: the page was being left, so nobody could be asked", "blocked");
		// A call evaluated from outside has nothing to do with what was pressed last.
		else waiting.set(ask.id, { ask, actor, control: ask.stack === "agent" ? undefined : guard.lastControl(), traffic, mayCover, task });
		link.tell({ id: ask.id, verdict: "describe", reason: "" });
		return true;
	}

	function isCovered(ask: MainAsk, actor: Actor, task: ForeignTask | undefined): boolean {
		const covered = coverage.request(ask.url, ask.method, task);
		if (covered) note(ask, actor, `covered by the approval of ${covered}`);
		return covered !== "";
	}

	link.onDescribed((described) => void describe(described));

	async function describe(described: MainDescribed) {
		const seen = waiting.get(described.id);
		if (!seen) return;
		waiting.delete(described.id);
		const { ask, actor, control, traffic, mayCover, task } = seen;
		if (traffic === "free") background.remember(ask, described.body);
		if (traffic === "free" || (traffic === "known" && background.isLikeBefore(ask, described.body))) return sendOut(ask);
		if (traffic === "known" && mayCover && isCovered(ask, actor, task)) return sendOut(ask);
		if (described.body.kind === "opaque") {
			note(ask, actor, `refused: ${described.body.why}`, "blocked");
			return link.tell({ id: described.id, verdict: "blocked", reason: described.body.why });
		}
		// Only what the frozen call itself says counts; the ask came before the page's arguments were read.
		const payload = await bodyPayload(described.body);
		const attempt = createAttempt({
			id: described.id,
			vector: ask.vector === "xhr_sync" || ask.vector === "form_submit" ? "fetch" : ask.vector,
			actor,
			control: control?.isConnected ? describeControl(control) : undefined,
			request: { url: described.url, method: described.method, headers: described.headers },
			payload,
			near: control,
			hints: audienceHints(control),
		});
		if (given.delete(described.id)) return;
		holds.open({
			attempt,
			key: described.id,
			refuse(verdict, reason) {
				finished.delete(described.id);
				link.tell({ id: described.id, verdict, reason });
			},
			release: (covers) =>
				new Promise((resolve, reject) => {
					const pass = net.isNeeded() && ask.vector !== "websocket";
					const go = () => {
						finished.set(described.id, (status) => resolve({ status, note: noteOf(ask, status) }));
						if (covers) coverage.begin(described.id, described.method === "DELETE" ? "delete" : "submit", task);
						link.tell({ id: described.id, verdict: "approved", reason: "", pass });
						// Beacons and frames have no answer.
						if (ask.vector === "beacon" || ask.vector === "websocket") resolve({ status: -1, note: "sent" });
					};
					if (!pass) return go();
					const paid = ask.vector === "open" ? net.form(described.url, "GET", ANYWHERE) : net.call(ask.nonce, described.url, described.method);
					paid.then(go, (error) => {
						link.tell({ id: described.id, verdict: "blocked", reason: String(error) });
						reject(error);
					});
				}),
		});
	}

	/** given up before the description had been put together */
	const given = new Set<string>();
	link.onTold((told) => {
		if (told.type === "finished") {
			finished.get(told.id)?.(told.status);
			finished.delete(told.id);
		} else {
			if (waiting.delete(told.id)) given.add(told.id);
			holds.withdraw(told.id, told.why);
		}
	});

	return {
		end(why) {
			for (const id of waiting.keys()) link.tell({ id, verdict: "blocked", reason: why });
			waiting.clear();
			return { places: background.places(), agentWasHere: agentWasHere || gestures.lastAgentAt() > 0 };
		},
	};
}
