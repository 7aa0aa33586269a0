// Node. What the grounds on which agents try to approve their own actions have in common, in Chromium and in Firefox: a page whose
// actions are held, a server that records what gets through, an eye that sees the question, and the ways in which it is tried.
import type { OverlayEye } from "../fixtures/overlay-eye.ts";
import { createRecordingServer, type RecordingServer } from "../fixtures/recording-server.ts";
import type { LogLine } from "../fixtures/session-log.ts";

/** A tab whose actions are held, as one tool has it. */
export interface Seat {
	url: string;
	/** the question in the page */
	eye: OverlayEye;
	/** an expression in the page, with no domain enabled */
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}

export interface Ground<S extends Seat = Seat> {
	server: RecordingServer;
	openSeat(): Promise<S>;
	log(): Promise<LogLine[]>;
	close(): Promise<void>;
}

export interface Attempts {
	/** one try at the question that is on screen; a number tells which of the way's variants */
	attempt(n: number): Promise<unknown>;
	/** the same on what is the page's own, before anything is asked; rejects where the way presses nothing, and so proves nothing */
	proves?(): Promise<unknown>;
	/** what else there is to say of all of them, once they are made */
	notes?(): string;
	end(): Promise<unknown>;
}

export interface Way<G = Ground, S = Seat> {
	tool: string;
	name: string;
	/** each try of it takes seconds, so fewer are made */
	slow?: boolean;
	/** why it can't be tried here */
	missing?: string;
	start(ground: G, seat: S): Promise<Attempts>;
}

/** The page's own "Show more" is there to be pressed: `seen` has what it and the keys brought. */
const PAGE = `<!doctype html><html lang="en"><head><title>Notes</title><link rel="icon" href="data:,"></head><body><h1>Notes</h1><p>Some text.</p><button id="go" onclick="fetch('/act/agent', { method: 'POST', body: 'x' })">Post comment</button>
<p><button id="before" type="button">Show less</button> <button id="own" type="button" style="width:160px;height:48px">Show more</button></p>
<script>const seen = []; for (const type of ["pointerdown", "mousedown", "touchstart", "click", "keydown", "keyup"]) addEventListener(type, (event) => { seen.push([event.isTrusted ? "" : "script's ", type, event.key ? " " + event.key : "", event.target.id === "own" ? " on own" : ""].join("")); }, true);</script></body></html>`;

export const serveNotes = (): Promise<RecordingServer> =>
	createRecordingServer([({ method }) => (method === "GET" ? { headers: { "content-type": "text/html; charset=utf-8" }, body: PAGE } : undefined)]);

let count = 0;

/** A site of its own for each seat. */
export const nextAddress = (): string => `http://notes${++count}.example/page`;
