// Page's world (MAIN). XMLHttpRequest: send() of a call that can change something is asked about. While it is held the object
// behaves as after send(): no second send, no more headers; abort() ends it. A refusal looks like a network error.
import { copyBody } from "../copy-body";
import { describeCopy } from "../describe-body";
import { isSafe } from "../is-safe";
import { GAVE_UP, type Held, type Link, type Settle } from "../link";
import { mayAct } from "../may-act";
import {
	absoluteInPage,
	apply,
	attempt,
	dispatch,
	getOwnPropertyDescriptor,
	listen,
	membersOf,
	NativeEvent,
	setOwn,
	unlisten,
	weak,
	withNonce,
} from "../natives";
import { patch } from "../patch";

interface Call {
	method: string;
	url: string;
	/** it only reads, at an address that does not look like an action */
	isFree: boolean;
	isAsync: boolean;
	headers: [string, string][];
	/** user and password, as open() was given them */
	login: unknown[];
	/** id of the hold while it is held */
	held: string;
	hasBody?: boolean;
	/** the gesture's task that sent it */
	task?: string;
	/** readyState after a failure that was ours, until the next open() */
	shown?: number;
}

const { prototype } = XMLHttpRequest;
const OPENED = 1;
const DONE = 4;
const calls = new WeakMap<object, Call>();
const xhrs = membersOf(XMLHttpRequest, "readyState", "status", "upload", "withCredentials");
const { set: setCredentials } = getOwnPropertyDescriptor(prototype, "withCredentials") as Required<PropertyDescriptor>;
const { ProgressEvent: NativeProgressEvent, DOMException: NativeDomException } = globalThis;

const callOf = (xhr: unknown) => weak(calls, "get", xhr) as Call | undefined;
const failure = (name: string, what = "The object's state must be OPENED.") => new NativeDomException(what, name);
const isHeldOrFailed = (call: Call | undefined) => !!call && (call.held !== "" || call.shown !== undefined);
/** The first two arguments as the native would turn them into strings: once, so that it can't read otherwise the second time. */
function textArgs(args: unknown[]): [string, string] {
	for (let i = 0; i < args.length && i < 2; i++) if (typeof args[i] !== "string") args[i] = `${args[i]}`;
	return args as [string, string];
}

/** The events of a request that ended without an answer, in the order of the platform's. */
function fail(xhr: unknown, call: Call, type: "error" | "abort"): void {
	const { hasBody } = call;
	const fire = (at: unknown, name: string, event: new (type: string) => Event = NativeProgressEvent) => {
		// A listener that opens the object anew ends the old request's events.
		if (callOf(xhr) === call) dispatch(at, new event(name));
	};
	const upload = xhrs(xhr, "upload");
	if (type === "error") {
		fire(xhr, "loadstart");
		if (hasBody) fire(upload, "loadstart");
	}
	call.shown = DONE;
	fire(xhr, "readystatechange", NativeEvent);
	if (hasBody) {
		fire(upload, type);
		fire(upload, "loadend");
	}
	fire(xhr, type);
	fire(xhr, "loadend");
}

const { open: nativeOpen, setRequestHeader: nativeSetHeader } = prototype;

/** Opened anew with an address that carries the nonce: nothing else of it changes, and no event tells. */
function openAgain(xhr: unknown, { method, url, isAsync, headers, login }: Call, nonce: string): void {
	apply(nativeOpen, xhr, [method, withNonce(url, nonce), isAsync, login[0], login[1]]);
	for (let at = 0; at < headers.length; at++) apply(nativeSetHeader, xhr, headers[at] as [string, string]);
}

function hold(link: Link, native: (...args: never[]) => unknown, xhr: unknown, call: Call, { id, nonce }: Held, body: unknown): void {
	const copy = copyBody(body);
	const credentials = xhrs(xhr, "withCredentials");
	call.hasBody = copy !== null;
	call.held = id;
	const settle: Settle = (approved, _, pass) => {
		// Listeners of the page run inside send() and could get hold of this function (`listener.caller`): it works once.
		if (call.held !== id) return;
		call.held = "";
		if (!approved) return fail(xhr, call, "error");
		const finish = () => {
			unlisten(xhr, "loadend", finish);
			link.finish(id, xhrs(xhr, "status"));
		};
		listen(xhr, "loadend", finish);
		if (pass) openAgain(xhr, call, nonce);
		apply(setCredentials, xhr, [credentials]);
		apply(native, xhr, [copy]);
	};
	link.hold(id, settle, () => describeCopy(link, { id, url: call.url, method: call.method, headers: call.headers }, copy));
}

export function hookXhr(link: Link): () => void {
	const open = patch(prototype, "open", (native, self, args) => {
		const given = textArgs(args);
		const result = apply(native, self, args);
		const before = callOf(self);
		const isFree = isSafe(given[0]) && !mayAct(given[1]);
		weak(calls, "set", self, {
			method: given[0],
			url: isFree ? "" : absoluteInPage(given[1]),
			isFree,
			isAsync: args.length < 3 || !!args[2],
			headers: [],
			login: args.length > 3 ? [args[3], args.length > 4 ? args[4] : null] : [null, null],
			held: "",
		});
		if (before?.held) link.withdraw(before.held, GAVE_UP);
		// Before the page's own listeners, so that they run in the task that sent it.
		if (link.task() && !before) {
			listen(self, "readystatechange", () => {
				const task = callOf(self)?.task;
				if (task) link.follow(task);
			});
		}
		return result;
	});

	const setRequestHeader = patch(prototype, "setRequestHeader", (native, self, args) => {
		const call = callOf(self);
		if (isHeldOrFailed(call)) throw failure("InvalidStateError");
		if (!call || call.isFree) return apply(native, self, args);
		const given = textArgs(args);
		const result = apply(native, self, args);
		setOwn(call.headers, call.headers.length, [given[0], given[1]]);
		return result;
	});

	const send = patch(prototype, "send", (native, self, args) => {
		// Opened by another frame's function: what it is can't be told.
		const call = callOf(self) ?? { method: "UNKNOWN", url: "", isFree: false, isAsync: true, headers: [], login: [null, null], held: "" };
		if (isHeldOrFailed(call)) throw failure("InvalidStateError");
		call.task = link.task();
		// Not open, or not an XMLHttpRequest: the native throws.
		if (call.isFree || attempt(() => xhrs(self, "readyState")) !== OPENED) return apply(native, self, args);
		const held = link.ask(call.isAsync ? "xhr" : "xhr_sync", call.method, call.url);
		if (!held) return apply(native, self, args);
		weak(calls, "set", self, call);
		try {
			if (!call.isAsync) {
				// It can't wait for a person without stopping the page: what has no yes by now fails as a broken network would.
				let mayGo = false;
				link.hold(
					held.id,
					(approved) => {
						mayGo = approved;
					},
					() => {},
				);
				if (!mayGo) throw failure("NetworkError", `Failed to load '${call.url}'.`);
				openAgain(self, call, held.nonce);
				return apply(native, self, args);
			}
			hold(link, native, self, call, held, args.length > 0 ? args[0] : null);
		} catch (error) {
			call.held = "";
			call.shown = DONE;
			link.withdraw(held.id, "it can't be held");
			throw error;
		}
		return undefined;
	});

	const abort = patch(prototype, "abort", (native, self, args) => {
		const call = callOf(self);
		if (!call || !isHeldOrFailed(call)) return apply(native, self, args);
		if (call.held) {
			const id = call.held;
			call.held = "";
			link.withdraw(id, GAVE_UP);
			fail(self, call, "abort");
		}
		if (callOf(self) === call) call.shown = 0;
		return undefined;
	});

	const state = patch(prototype, "readyState", (native, self, args) => callOf(self)?.shown ?? apply(native, self, args), "get");

	return () => {
		for (const undo of [open, setRequestHeader, send, abort, state]) undo();
	};
}
