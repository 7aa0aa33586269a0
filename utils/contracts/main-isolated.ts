// Types only; imported by both ends. The private channel between a frame's page world (MAIN) and its isolated world.
//
// One MessageChannel per document, made by the isolated world. Both worlds hold a wrapper of the SAME port2 object, so
// an event dispatched on it in one world reaches listeners of the other synchronously and unseen by the page: that is
// how the MAIN world gets a synchronous answer. Bulky things go the ordinary way, MAIN `port2.postMessage` to
// isolated `port1.onmessage`.
//
// Handover at document_start, before any page script: whichever world comes second finds the first.
//   isolated on load: listens for OFFER_ASKED on `document`, and dispatches OFFER
//   MAIN on load:     listens for OFFER on `document`, and dispatches OFFER_ASKED
// OFFER is a cancelable MessageEvent whose `ports` hold port2; MAIN cancels it to say that it took the port. After that
// neither side listens on `document` any more, or the page could ask for the port too.

export const OFFER = "sayso:offer";
export const OFFER_ASKED = "sayso:offer-asked";

/** Why nobody is asked, in a notice that the page's world has to end because the isolated world is gone. A successor takes it back. */
export const NOBODY_LEFT = "Sayso was switched off or removed, so nobody can be asked any more.";

/** Events dispatched on port2. Details are JSON strings: objects don't cross worlds alike in both browsers. */
export const ON_PORT = {
	/** MAIN → isolated, cancelable CustomEvent, detail `MainAsk`. `preventDefault()` means: hold it. Not prevented: go on. */
	ask: "ask",
	/** MAIN → isolated, FocusEvent just before an `ask` about a form, or before an event that may stay in its shadow tree; `relatedTarget` is the element */
	subject: "subject",
	/** MAIN → isolated, CustomEvent, detail `MainTold` */
	told: "told",
	/** isolated → MAIN, CustomEvent, detail `IsolatedTold` */
	verdict: "verdict",
	/** isolated → MAIN, CustomEvent in armed tabs: the task of that number (a string) runs now, "" when it is over */
	task: "task",
	/** MAIN → isolated, CustomEvent, detail a task's number: what was begun in it runs now. "outside": code evaluated from outside makes an event. "submits": the page's own code submits a form. "reopened": listeners are gone */
	follows: "follows",
	/** MAIN → isolated, cancelable, in Firefox: is anybody there? `preventDefault()` means yes. */
	alive: "alive",
	/** isolated → MAIN, FocusEvent, in Firefox: `relatedTarget` is an element of ours that is in the page now, the question's or the notice's */
	remains: "remains",
} as const;

/**
 * Where a call came from, by the stack that the patched function saw: `agent` (code evaluated from outside:
 * Playwright, Puppeteer, chromedriver, a bare DevTools `evaluate`, another extension's page-world script), `page`
 * (the page's own scripts), `none` (none of those began it: a script that was put in, a `javascript:` link, a function of the
 * browser's that a timer calls).
 */
export type StackClass = "agent" | "page" | "none";

export interface MainAsk {
	/** 128 random bits in hex */
	id: string;
	/** 128 more, never shown anywhere: the call will carry them as its address's fragment, if it needs a pass at the network */
	nonce: string;
	vector: "fetch" | "xhr" | "xhr_sync" | "beacon" | "websocket" | "form_submit" | "open";
	method: string;
	/** absolute */
	url: string;
	stack: StackClass;
	/** the telling stack line, cut at 200 characters; evidence for the log */
	stackLine: string;
}

export type MainTold =
	/** the page gave up (abort signal, xhr.abort, socket closed): the hold is withdrawn */
	| { type: "withdrawn"; id: string; why: string }
	/** what became of a released call; `status` is the HTTP status, 0 for a network error, -1 where it is never told (beacons, frames) */
	| { type: "finished"; id: string; status: number };

/** `describe`: not a verdict yet, but say what it is. `pass`: the call goes out with its nonce. */
export type IsolatedTold = {
	id: string;
	verdict: "describe" | "approved" | "denied" | "expired" | "blocked" | "withdrawn";
	reason: string;
	pass?: boolean;
};

/** `port2.postMessage` → `port1`: what exactly was asked about, sent once for every held `ask` on which `describe` was told. */
export interface MainDescribed {
	type: "described";
	id: string;
	url: string;
	method: string;
	headers: [string, string][];
	body:
		| { kind: "none" }
		/** strings, URLSearchParams, WebSocket text frames */
		| { kind: "text"; text: string; contentType: string }
		/** Blob, ArrayBuffer, typed array; Blobs cross by reference, whatever their size */
		| { kind: "blob"; blob: Blob; contentType: string }
		/** FormData, in order */
		| { kind: "entries"; entries: [string, string | File][] }
		/** a stream: it can't be shown, so it is refused */
		| { kind: "opaque"; why: string };
}
