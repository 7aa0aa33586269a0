// Page's world (MAIN). fetch: a call that can change something is asked about; a held one is frozen as a Request at call
// time, so that nothing the page does later changes what is shown or sent.
import { isStream } from "../copy-body";
import { describeBytes } from "../describe-body";
import { isSafe } from "../is-safe";
import { GAVE_UP, type Held, type Link, type Settle } from "../link";
import { mayAct } from "../may-act";
import {
	absolute,
	apply,
	attempt,
	bare,
	blobs,
	construct,
	get,
	getOwnPropertyDescriptor,
	getPrototypeOf,
	hasOwn,
	headers,
	listen,
	membersOf,
	NativePromise,
	NativeProxy,
	NativeRequest,
	NativeTypeError,
	responses,
	setOwn,
	unlisten,
	when,
	withNonce,
} from "../natives";
import { patch } from "../patch";
import { followed } from "./followed";

const KEPT = ["cache", "credentials", "integrity", "keepalive", "method", "mode", "redirect", "referrer", "referrerPolicy", "signal"] as const;
const requests = membersOf(Request, "blob", "clone", "headers", "url", ...KEPT);
const signals = membersOf(AbortSignal, "aborted", "reason");

const { prototype: urlPrototype } = URL;

const rejected = (error: unknown) => new NativePromise((_, no) => no(error));

/** A member of fetch's second argument, own or inherited, without running a getter. */
function plainMember(args: unknown[], key: string): PropertyDescriptor | undefined {
	let from = args.length > 1 ? (args[1] as object | null | undefined) : null;
	for (; from != null; from = getPrototypeOf(from)) {
		const found = getOwnPropertyDescriptor(from, key);
		if (found) return found;
	}
	return undefined;
}

/**
 * The address as text, once, as the native would. Real URL objects are common, and asking them for a Request's members would
 * throw, which is slow.
 */
function asText(args: unknown[]): void {
	const input = args[0];
	if (typeof input === "string" || (attempt(() => getPrototypeOf(input)) !== urlPrototype && attempt(() => requests(input, "method")))) return;
	args[0] = `${input}`;
}

/** The method, read once: what a proxy shows as its members is not what it gives. The native is given what was read. */
function readMethod(args: unknown[]): unknown {
	const init = args.length > 1 ? args[1] : undefined;
	if ((typeof init !== "object" && typeof init !== "function") || !init) return undefined;
	const method = get(init, "method");
	args[1] = new NativeProxy(init, bare({ get: (of: object, key: PropertyKey) => (key === "method" ? method : get(of, key)) }));
	return method;
}

interface Plain {
	method: string;
	url: string;
	/** the address was given as such, not in a Request */
	isAddress: boolean;
}

/** What would be called, read without side effects; undefined if only the Request constructor can tell. */
function readPlain(args: unknown[]): Plain | undefined {
	const input = args[0];
	const found = plainMember(args, "method");
	if (found && !hasOwn(found, "value")) return undefined;
	const address = typeof input === "string" ? input : undefined;
	let method = readMethod(args);
	if (method === undefined) method = (address === undefined && attempt(() => requests(input, "method"))) || "GET";
	if (typeof method !== "string") return undefined;
	const isAddress = address !== undefined;
	// The usual case: what it reads is not even looked up.
	if (isSafe(method) && !mayAct(address ?? attempt(() => requests(input, "url")) ?? "")) return { method, url: "", isAddress };
	const url = isAddress ? absolute(address) : requests(input, "url");
	return { method, url, isAddress };
}

/** Reads a clone, so that the frozen one stays whole. */
function describeRequest(link: Link, id: string, url: string, request: Request, args: unknown[]): void {
	const own = requests(request, "headers");
	const list: [string, string][] = [];
	headers(own, "forEach", (value: string, name: string) => setOwn(list, list.length, [name, value]));
	const call = { id, url, method: requests(request, "method"), headers: list };
	if (isStream(plainMember(args, "body")?.value)) link.describe({ ...call, body: { kind: "opaque", why: "the body is a stream" } });
	else describeBytes(link, call, requests(requests(request, "clone"), "blob"), headers(own, "get", "content-type"));
}

const { fetch: nativeFetch } = window;

/** The same call with another address. Its body has to be read for that: made from a Request, it would become a stream. */
function renamed(request: Request, url: string): Promise<Request> {
	const own = requests(request, "headers");
	const init: RequestInit = bare({ headers: own });
	for (let at = 0; at < KEPT.length; at++) {
		const key = KEPT[at] as (typeof KEPT)[number];
		setOwn(init, key, requests(request, key));
	}
	return new NativePromise((ok, no) => {
		when(
			requests(request, "blob"),
			(blob) => {
				if (headers(own, "has", "content-type") || blobs(blob, "size")) setOwn(init, "body", blob);
				ok(attempt(() => new NativeRequest(url, init)) ?? request);
			},
			no,
		);
	});
}

/** Sends the frozen call, with its nonce where it needs one. A Request that the page gave carries none yet. */
function sendWith(request: Request, url: string, nonce: string, isAddress: boolean, pass: boolean): Promise<Response> {
	if (isAddress || !pass) return apply(nativeFetch, window, [request]);
	return new NativePromise((ok, no) =>
		when(renamed(request, withNonce(url, nonce)), (named) => when(apply(nativeFetch, window, [named]), ok, no), no),
	);
}

function hold(
	link: Link,
	{ id }: Held,
	url: string,
	request: Request,
	args: unknown[],
	send: (pass: boolean) => Promise<Response>,
): Promise<unknown> {
	const signal = requests(request, "signal");
	return new NativePromise((ok, no) => {
		const giveUp = () => {
			link.withdraw(id, GAVE_UP);
			no(signals(signal, "reason"));
		};
		if (signals(signal, "aborted")) {
			giveUp();
			return;
		}
		listen(signal, "abort", giveUp);
		const settle: Settle = (approved, words, pass) => {
			unlisten(signal, "abort", giveUp);
			if (!approved) {
				no(new NativeTypeError(`Failed to fetch (${words})`));
				return;
			}
			when(
				send(pass),
				(response) => {
					ok(response);
					link.finish(id, responses(response, "status"));
				},
				(error) => {
					no(error);
					link.finish(id, 0);
				},
			);
		};
		link.hold(id, settle, () => describeRequest(link, id, url, request, args));
	});
}

export const hookFetch = (link: Link) =>
	patch(window, "fetch", (native, self, args) => {
		const task = link.task();
		const answer = call(link, native, self, args);
		return task ? followed(link, task, answer) : answer;
	});

function call(link: Link, native: Parameters<Parameters<typeof patch>[2]>[0], self: unknown, args: unknown[]): Promise<unknown> {
	if (args.length === 0) return apply(native, self, args) as Promise<unknown>;
	let request: Request | undefined;
	let held: Held | undefined;
	try {
		asText(args);
		let plain = attempt(() => readPlain(args));
		if (!plain) {
			// A getter or a stranger object says the method: read it once, as the native would, and go on with what was read.
			request = construct(NativeRequest, args) as Request;
			const url = requests(request, "url");
			const method = requests(request, "method");
			plain = { method, url: isSafe(method) && !mayAct(url) ? "" : url, isAddress: false };
		}
		// An address that can't be read fails by itself, with the native's own words.
		const { method, url, isAddress } = plain;
		if (url) held = link.ask("fetch", method, url);
		if (!held) return apply(native, self, request ? [request] : args);
		const { nonce } = held;
		// The address can't be changed later without harm to the body.
		const given = isAddress ? [withNonce(url, nonce), args.length > 1 ? args[1] : undefined] : args;
		const frozen = request ?? (construct(NativeRequest, given) as Request);
		return hold(link, held, url, frozen, args, (pass) => sendWith(frozen, url, nonce, isAddress, pass));
	} catch (error) {
		if (held) link.withdraw(held.id, "its arguments are not valid");
		return rejected(error);
	}
}
