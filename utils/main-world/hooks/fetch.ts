// Page's world (MAIN). fetch: a call that can change something is asked about; a held one is frozen as a Request at call
// time, so that nothing the page does later changes what is shown or sent.
import { isStream } from "../copy-body";
import { describeBytes } from "../describe-body";
import { isSafe } from "../is-safe";
import { GAVE_UP, type Link } from "../link";
import {
	absolute,
	apply,
	attempt,
	construct,
	getOwnPropertyDescriptor,
	getPrototypeOf,
	hasOwn,
	headers,
	listen,
	membersOf,
	NativePromise,
	NativeRequest,
	NativeTypeError,
	responses,
	setOwn,
	unlisten,
	urls,
	when,
} from "../natives";
import { patch } from "../patch";

const requests = membersOf(Request);
const signals = membersOf(AbortSignal);

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

/** What would be called, read without side effects; undefined if only the Request constructor can tell. */
function readPlain(args: unknown[]): { method: string; url: string } | undefined {
	const input = args[0];
	const found = plainMember(args, "method");
	if (found && !hasOwn(found, "value")) return undefined;
	// Real URL objects are common, and asking them for a Request's members would throw, which is slow.
	const address = typeof input === "string" ? input : attempt(() => (getPrototypeOf(input) === urlPrototype ? urls(input, "href") : undefined));
	let method: unknown = found?.value;
	if (method === undefined) method = (address === undefined && attempt(() => requests(input, "method"))) || "GET";
	if (typeof method !== "string") return undefined;
	if (isSafe(method)) return { method, url: "" };
	const url = address === undefined ? requests(input, "url") : absolute(address);
	return { method, url };
}

/** Reads a clone, so that the frozen one stays whole. */
function describeRequest(link: Link, id: string, request: Request, args: unknown[]): void {
	const own = requests(request, "headers");
	const list: [string, string][] = [];
	headers(own, "forEach", (value: string, name: string) => setOwn(list, list.length, [name, value]));
	const call = { id, url: requests(request, "url"), method: requests(request, "method"), headers: list };
	if (isStream(plainMember(args, "body")?.value)) link.describe({ ...call, body: { kind: "opaque", why: "the body is a stream" } });
	else describeBytes(link, call, requests(requests(request, "clone"), "blob"), headers(own, "get", "content-type"));
}

function hold(link: Link, id: string, request: Request, args: unknown[], send: () => Promise<Response>): Promise<unknown> {
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
		link.hold(id, (approved, words) => {
			unlisten(signal, "abort", giveUp);
			if (!approved) {
				no(new NativeTypeError(`Failed to fetch (${words})`));
				return;
			}
			when(
				send(),
				(response) => {
					ok(response);
					link.finish(id, responses(response, "status"));
				},
				(error) => {
					no(error);
					link.finish(id, 0);
				},
			);
		});
		describeRequest(link, id, request, args);
	});
}

export const hookFetch = (link: Link) =>
	patch(window, "fetch", (native, self, args) => {
		if (args.length === 0) return apply(native, self, args);
		let request: Request | undefined;
		let plain = attempt(() => readPlain(args));
		let id = "";
		try {
			if (!plain) {
				// A getter or a stranger object says the method: read it once, as the native would, and go on with what was read.
				request = construct(NativeRequest, args) as Request;
				plain = { method: requests(request, "method"), url: requests(request, "url") };
			}
			// An address that can't be read fails by itself, with the native's own words.
			if (plain.url && !isSafe(plain.method)) id = link.ask("fetch", plain.method, plain.url);
			if (!id) return apply(native, self, request ? [request] : args);
			const frozen = request ?? (construct(NativeRequest, args) as Request);
			return hold(link, id, frozen, args, () => apply(native, self, [frozen]) as Promise<Response>);
		} catch (error) {
			if (id) link.withdraw(id, "its arguments are not valid");
			return rejected(error);
		}
	});
