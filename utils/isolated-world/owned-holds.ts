// Isolated world. The holds that this frame owns: each is opened once, settled once, and released by its owner alone.
import type { HOLDS_PORT, HoldsPortDown, HoldsPortUp } from "../contracts/content-background";
import type { Attempt } from "../core/action";
import { connectToBackground, isOrphaned } from "../platform/frame-connection";
import { type Notice, ORPHANED } from "./notice";

/** Spelled again: the contract file brings zod, which content scripts must not carry. */
const PORT: typeof HOLDS_PORT = "holds";
/** What needs no yes gives none to what comes after it. */
const COVERS_NOTHING = ["read", "search", "telemetry", "draft", ""];
const PING_EVERY = 20_000;
const RECONNECT_AFTER = [100, 300, 1000, 3000];
/** ms in which a worker that dies may not have written a report yet */
const REPORT_AGAIN_WITHIN = 5000;

/** What a release led to: HTTP status, 0 for a network error, -1 where no one can tell (a click). */
export interface Outcome {
	status: number;
	note: string;
}

export interface HoldOwner {
	attempt: Attempt;
	/** what a second try of the same is known by: an element or a form, or a text */
	key: object | string;
	/**
	 * Lets the real thing happen, once. May take time; throwing means that it did not happen. `covers`: what follows from
	 * it belongs to the approval; false when it was let through as a mere reading or a draft.
	 */
	release(covers: boolean): Outcome | Promise<Outcome>;
	refuse(verdict: "denied" | "expired" | "blocked" | "withdrawn", reason: string): void;
}

export interface OwnedHolds {
	open(owner: HoldOwner): void;
	/** true when the same is already waiting: the new try joins it and makes no second question */
	join(key: object | string): boolean;
	/** the owner gives up: the page aborted it */
	withdraw(id: string, why: string): void;
	pending(): number;
	/** this document's site, as the last verdict said it; "" before there was one */
	site(): string;
}

interface Held extends HoldOwner {
	timer: ReturnType<typeof setTimeout>;
	asked: boolean;
}

export function createOwnedHolds(signal: AbortSignal, holdTimeout: () => number, notice: Notice): OwnedHolds {
	const held = new Map<string, Held>();
	/** what releases led to, told a moment ago; the background knows a report that comes twice */
	const reports = new Set<HoldsPortUp>();
	let port: ReturnType<typeof connectToBackground> | undefined;
	let pinging: ReturnType<typeof setInterval> | undefined;
	let failures = 0;
	let releasing = 0;
	let site = "";

	const post = (message: HoldsPortUp) => port?.post(message);

	const refuseAll = () => {
		reports.clear();
		for (const id of [...held.keys()]) refuse(id, "blocked", ORPHANED, true);
	};

	function connect() {
		if (port || !(held.size || reports.size)) return;
		if (signal.aborted) return refuseAll();
		const mine = connectToBackground(PORT);
		port = mine;
		mine.onMessage((message) => receive(message as HoldsPortDown));
		mine.onDisconnect(() => {
			if (port === mine) {
				port = undefined;
				clearInterval(pinging);
			}
			// Nobody will ever answer this document again: what waits ends now, and what comes later ends as soon as it comes.
			if (isOrphaned()) refuseAll();
			if (!held.size && !reports.size) return;
			// The worker died or was replaced. Whoever waits still waits; ask the next one.
			setTimeout(connect, RECONNECT_AFTER[Math.min(failures++, RECONNECT_AFTER.length - 1)]);
		});
		for (const owner of held.values()) {
			post({ type: "ask", attempt: owner.attempt, again: owner.asked });
			owner.asked = true;
		}
		for (const report of reports) post(report);
		pinging = setInterval(() => post({ type: "ping" }), PING_EVERY);
		closeWhenDone();
	}

	/** Takes the hold out of the list: from here on it has its ending, and nothing can end it twice. */
	function end(id: string): Held | undefined {
		const owner = held.get(id);
		if (!owner) return undefined;
		held.delete(id);
		clearTimeout(owner.timer);
		return owner;
	}

	function closeWhenDone() {
		if (held.size || releasing || !port) return;
		clearInterval(pinging);
		const done = port;
		port = undefined;
		// What was just posted has to leave first.
		setTimeout(() => done.disconnect(), 1000);
	}

	function refuse(id: string, verdict: "denied" | "expired" | "blocked" | "withdrawn", reason: string, retry = false) {
		const owner = end(id);
		if (!owner) return;
		notice.settle(id, verdict, reason, retry);
		owner.refuse(verdict, reason);
	}

	async function release(id: string, reason: string, kind: string) {
		const owner = end(id);
		if (!owner) return;
		notice.settle(id, "approved", reason);
		let outcome: Outcome;
		releasing++;
		try {
			outcome = await owner.release(!COVERS_NOTHING.includes(kind));
		} catch (error) {
			outcome = { status: -1, note: `not released: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300) };
			notice.settle(id, "approved", `It could not be carried out (${outcome.note}). Try it once more.`, true);
		}
		releasing--;
		const report: HoldsPortUp = { type: "released", hold: id, status: outcome.status, note: outcome.note.slice(0, 300) };
		reports.add(report);
		setTimeout(() => reports.delete(report), REPORT_AGAIN_WITHIN);
		// The worker may have died meanwhile: the next one writes it.
		if (!port?.post(report)) setTimeout(connect);
		closeWhenDone();
	}

	function receive(message: HoldsPortDown) {
		failures = 0;
		if (message.type === "asked") return notice.describe(message.hold, message);
		if (message.type === "failed") return notice.fail(message.hold, message.what);
		site = message.site ?? "";
		if (message.verdict === "approved") return void release(message.hold, message.reason, message.kind);
		// What was never asked about has no name in the page yet.
		if (message.named) notice.describe(message.hold, message.named);
		refuse(message.hold, message.verdict, message.reason);
		closeWhenDone();
	}

	function giveUp(id: string, verdict: "withdrawn" | "expired", why: string) {
		if (!held.has(id)) return;
		post({ type: "gaveUp", hold: id, verdict, why });
		refuse(id, verdict, why);
		closeWhenDone();
	}

	// Leaving ends every hold of this document, also when it goes to the back/forward cache: a stale yes must find nobody.
	const leave = () => {
		for (const id of [...held.keys()]) giveUp(id, "withdrawn", "the page was left");
	};
	addEventListener("pagehide", leave, { signal, capture: true });
	signal.addEventListener("abort", refuseAll);

	return {
		open(owner) {
			const id = owner.attempt.hold;
			const timer = setTimeout(() => giveUp(id, "expired", "nobody answered in time"), holdTimeout());
			held.set(id, { ...owner, timer, asked: false });
			notice.hold(owner.attempt);
			if (port) {
				post({ type: "ask", attempt: owner.attempt, again: false });
				const mine = held.get(id);
				if (mine) mine.asked = true;
			} else connect();
		},
		join(key) {
			for (const [id, owner] of held) {
				if (owner.key !== key) continue;
				post({ type: "repeated", hold: id });
				notice.repeat(id);
				return true;
			}
			return false;
		},
		withdraw: (id, why) => giveUp(id, "withdrawn", why),
		pending: () => held.size,
		site: () => site,
	};
}
