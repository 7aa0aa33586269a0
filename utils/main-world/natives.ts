// Page's world (MAIN). What the hooks use of the platform, taken before any page script could replace it. Nothing here looks
// anything up on a prototype later: members are called through tables made at load, options have no prototype to pollute.

export const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
const { setPrototypeOf, getOwnPropertyDescriptors } = Object;
export const { hasOwn } = Object;
export const {
	Promise: NativePromise,
	TypeError: NativeTypeError,
	Request: NativeRequest,
	Event: NativeEvent,
	structuredClone: cloneDeep,
	setTimeout: later,
} = globalThis;
const { URL: NativeUrl, Uint8Array: Bytes, crypto: random } = globalThis;

/** Options or a map whose missing members are missing, whatever the page put on Object.prototype. */
export const bare = <T extends object>(members: T): T => setPrototypeOf(members, null);

type Result<T, K extends keyof T> = T[K] extends (...args: never[]) => infer R ? R : T[K];

/**
 * The members of a class as they are now: `of(self, "method", ...args)` calls, `of(self, "attribute")` reads. For a platform
 * class it throws when `self` is of another kind.
 */
export function membersOf<T>(prototype: T) {
	const members = bare<Record<PropertyKey, (...args: never[]) => unknown>>({});
	const found: Record<string, PropertyDescriptor> = getOwnPropertyDescriptors(prototype);
	for (const name in found) {
		const member = found[name]?.get ?? found[name]?.value;
		if (typeof member === "function") members[name] = member;
	}
	return <K extends keyof T>(self: unknown, name: K, ...args: unknown[]): Result<T, K> =>
		apply(members[name] as (...args: never[]) => unknown, self, args) as Result<T, K>;
}

/** What `f` returns, or undefined if it throws. */
export function attempt<R>(f: () => R): R | undefined {
	try {
		return f();
	} catch {
		return undefined;
	}
}

/** `list.push(item)`, deaf to setters on Array.prototype. */
export function append<T>(list: T[], item: T): void {
	defineProperty(list, list.length, bare({ value: item, writable: true, enumerable: true, configurable: true }));
}

export const target = membersOf(EventTarget.prototype);
export const node = membersOf(Node.prototype);
export const text = membersOf(String.prototype);
export const blobs = membersOf(Blob.prototype);
export const weak = membersOf(WeakMap.prototype);
export const urls = membersOf(URL.prototype);
const promises = membersOf(Promise.prototype);
const cryptos = membersOf(Crypto.prototype);

/** The address that a call with this (unresolved) one goes to; "" if it can't be read as one. */
export const absolute = (url: string): string => attempt(() => urls(new NativeUrl(url, node(document, "baseURI")), "href")) ?? "";

/** `promise.then(f, g)` for a promise that nobody else gets: it asks neither the page's `then` nor its `constructor`. */
export function when<T>(promise: Promise<T>, f: (value: T) => void, g: (error: unknown) => void): void {
	defineProperty(promise, "constructor", bare({ value: undefined }));
	promises(promise, "then", f, g);
}

/** 128 random bits in hex. */
export function newId(): string {
	const bytes = cryptos(random, "getRandomValues", new Bytes(16)) as Uint8Array;
	let id = "";
	for (let i = 0; i < 32; i++) id += "0123456789abcdef"[((bytes[i >> 1] as number) >> (i & 1 ? 4 : 0)) & 15];
	return id;
}
