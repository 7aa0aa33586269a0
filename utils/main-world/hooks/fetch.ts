// Page's world (MAIN). fetch: a call that can change something is asked about; a held one is frozen as a Request at call
// time, so that nothing the page does later changes what is shown or sent.
import { type Described, formEntries, isStream } from "../copy-body";
import { isSafe } from "../is-safe";
import type { Link } from "../link";
import {
	absolute,
	append,
	apply,
	attempt,
	bare,
	blobs,
	construct,
	getOwnPropertyDescriptor,
	getPrototypeOf,
	hasOwn,
	later,
	membersOf,
	NativePromise,
	NativeRequest,
	NativeTypeError,
	target,
	text,
	urls,
	when,
} from "../natives";
import { patch } from "../patch";

const requests = membersOf(Request.prototype);
const responses = membersOf(Response.prototype);
const headers = membersOf(Headers.prototype);
const signals = membersOf(AbortSignal.prototype);
const NativeResponse = Response;

/** ms after which a body that is still not there counts as a stream */
const BODY_WITHIN = 30_000;

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
	let method: unknown = found?.value;
	if (method === undefined) method = typeof input === "string" ? "GET" : (attempt(() => requests(input, "method")) ?? "GET");
	if (typeof method !== "string") return undefined;
	if (isSafe(method)) return { method, url: "" };
	const url = typeof input === "string" ? absolute(input) : (attempt(() => requests(input, "url")) ?? urls(input, "href"));
	return { method, url };
}

/** What the frozen request says, read from a clone of it: that, and not the page's argument, is what goes out. */
function describeBody(request: Request, args: unknown[], done: (body: Described) => void): void {
	const opaque = (why: string) => () => done({ kind: "opaque", why });
	if (isStream(plainMember(args, "body")?.value)) {
		opaque("the body is a stream, which can't be shown")();
		return;
	}
	later(opaque("the body is not complete"), BODY_WITHIN);
	const unread = opaque("the body can't be read");
	const contentType = headers(requests(request, "headers"), "get", "content-type") ?? "";
	const type = text(contentType, "toLowerCase");
	const has = (part: string) => text(type, "includes", part);
	const read = (blob: Blob) => {
		const asBlob = () => done({ kind: "blob", blob, contentType });
		if (!type && !blobs(blob, "size")) done({ kind: "none" });
		else if (has("multipart/form-data")) {
			const parsed = responses(new NativeResponse(blob, bare({ headers: bare({ "content-type": contentType }) })), "formData");
			when(parsed, (form) => done({ kind: "entries", entries: formEntries(form) }), asBlob);
		} else if (has("urlencoded") || has("text/") || has("json")) {
			when(blobs(blob, "text"), (said) => done({ kind: "text", text: said, contentType }), unread);
		} else asBlob();
	};
	when(requests(requests(request, "clone"), "blob"), read, unread);
}

function hold(link: Link, id: string, request: Request, args: unknown[], send: () => Promise<Response>): Promise<unknown> {
	const signal = requests(request, "signal");
	return new NativePromise((ok, no) => {
		const giveUp = () => {
			link.withdraw(id, "the page aborted the request");
			no(signals(signal, "reason"));
		};
		if (signals(signal, "aborted")) {
			giveUp();
			return;
		}
		let isOpen = true;
		target(signal, "addEventListener", "abort", giveUp);
		link.hold(id, (approved, words) => {
			isOpen = false;
			target(signal, "removeEventListener", "abort", giveUp);
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
		describeBody(request, args, (body) => {
			if (!isOpen) return;
			isOpen = false;
			const list: [string, string][] = [];
			headers(requests(request, "headers"), "forEach", (value: string, name: string) => append(list, [name, value]));
			link.describe({ id, url: requests(request, "url"), method: requests(request, "method"), headers: list, body });
		});
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
			if (id) link.withdraw(id, "the page's arguments are not valid");
			return rejected(error);
		}
	});
