// Page's world (MAIN). XMLHttpRequest: send() of a call that can change something is asked about. While it is held the object
// behaves as after send(): no second send, no more headers; abort() ends it. A refusal looks like a network error.
import { copyBody } from "../copy-body";
import { isSafe } from "../is-safe";
import type { Link } from "../link";
import { absolute, append, apply, attempt, getOwnPropertyDescriptor, membersOf, NativeEvent, target, weak } from "../natives";
import { patch } from "../patch";

interface Call {
	method: string;
	url: string;
	isAsync: boolean;
	headers: [string, string][];
	/** id of the hold while it is held */
	held: string;
	hasBody?: boolean;
	/** readyState after a failure that was ours, until the next open() */
	shown?: number;
}

const { prototype } = XMLHttpRequest;
const OPENED = 1;
const DONE = 4;
const calls = new WeakMap<object, Call>();
const xhrs = membersOf(prototype);
const { set: setCredentials } = getOwnPropertyDescriptor(prototype, "withCredentials") as Required<PropertyDescriptor>;
const { ProgressEvent: NativeProgressEvent, DOMException: NativeDomException } = globalThis;

const callOf = (xhr: unknown) => weak(calls, "get", xhr) as Call | undefined;
const failure = (name: string, method: string, what = "The object's state must be OPENED.") =>
	new NativeDomException(`Failed to execute '${method}' on 'XMLHttpRequest': ${what}`, name);
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
		if (callOf(xhr) === call) target(at, "dispatchEvent", new event(name));
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

function hold(link: Link, native: (...args: never[]) => unknown, xhr: unknown, call: Call, id: string, body: unknown): void {
	const { copy, said } = copyBody(body);
	const credentials = xhrs(xhr, "withCredentials");
	call.hasBody = said.kind !== "none";
	call.held = id;
	link.hold(id, (approved) => {
		call.held = "";
		if (!approved) return fail(xhr, call, "error");
		const finish = () => {
			target(xhr, "removeEventListener", "loadend", finish);
			link.finish(id, xhrs(xhr, "status"));
		};
		target(xhr, "addEventListener", "loadend", finish);
		apply(setCredentials, xhr, [credentials]);
		apply(native, xhr, [copy]);
	});
	link.describe({ id, url: call.url, method: call.method, headers: call.headers, body: said });
}

export function hookXhr(link: Link): () => void {
	const open = patch(prototype, "open", (native, self, args) => {
		const given = textArgs(args);
		const result = apply(native, self, args);
		const before = callOf(self);
		weak(calls, "set", self, {
			method: given[0],
			url: isSafe(given[0]) ? "" : absolute(given[1]),
			isAsync: args.length < 3 || !!args[2],
			headers: [],
			held: "",
		});
		if (before?.held) link.withdraw(before.held, "the page opened the request anew");
		return result;
	});

	const setRequestHeader = patch(prototype, "setRequestHeader", (native, self, args) => {
		const call = callOf(self);
		if (!call || isSafe(call.method)) return apply(native, self, args);
		if (call.held || call.shown !== undefined) throw failure("InvalidStateError", "setRequestHeader");
		const given = textArgs(args);
		const result = apply(native, self, args);
		append(call.headers, [given[0], given[1]]);
		return result;
	});

	const send = patch(prototype, "send", (native, self, args) => {
		let call = callOf(self);
		if (!call) {
			// Not an XMLHttpRequest or not open: the native throws.
			if (attempt(() => xhrs(self, "readyState")) !== OPENED) return apply(native, self, args);
			// Opened by another frame's function: what it is can't be told.
			call = { method: "UNKNOWN", url: "", isAsync: true, headers: [], held: "" };
			weak(calls, "set", self, call);
		}
		if (call.held || call.shown !== undefined) throw failure("InvalidStateError", "send");
		if (isSafe(call.method) || xhrs(self, "readyState") !== OPENED) return apply(native, self, args);
		const id = link.ask(call.isAsync ? "xhr" : "xhr_sync", call.method, call.url);
		if (!id) return apply(native, self, args);
		const body = args.length > 0 ? args[0] : null;
		if (call.isAsync) {
			hold(link, native, self, call, id, body);
			return undefined;
		}
		// It can't wait for a person without stopping the page: it fails as a broken network would.
		call.shown = DONE;
		link.withdraw(id, "a synchronous request can't wait");
		throw failure("NetworkError", "send", `Failed to load '${call.url}'.`);
	});

	const abort = patch(prototype, "abort", (native, self, args) => {
		const call = callOf(self);
		if (!call?.held && call?.shown === undefined) return apply(native, self, args);
		if (call.held) {
			const id = call.held;
			call.held = "";
			link.withdraw(id, "the page aborted the request");
			fail(self, call, "abort");
		}
		if (call.shown !== undefined) call.shown = 0;
		return undefined;
	});

	const state = patch(prototype, "readyState", (native, self, args) => callOf(self)?.shown ?? apply(native, self, args), "get");

	return () => {
		for (const undo of [open, setRequestHeader, send, abort, state]) undo();
	};
}
