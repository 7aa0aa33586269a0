// Page's world (MAIN). What the hooks use of the platform, taken before any page script could replace it. Nothing here looks
// anything up on a prototype later: members are called through tables made at load, options have no prototype to pollute.

export const { apply, construct, defineProperty, get } = Reflect;
// These two of Object, not of Reflect: they take primitives as well.
export const { getOwnPropertyDescriptor, getPrototypeOf, hasOwn } = Object;
const { setPrototypeOf } = Object;
export const {
	Promise: NativePromise,
	Proxy: NativeProxy,
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
 * The named members of a class as they are now: `of(self, "method", ...args)` calls, `of(self, "attribute")` reads. For a platform
 * class it throws when `self` is of another kind. Only what is named is looked at: this runs in every frame, and reading all of
 * a prototype took longer than everything else here.
 */
export function membersOf<T, N extends keyof T>({ prototype }: { prototype: T }, ...names: [N, ...N[]]) {
	const members = bare<Record<PropertyKey, (...args: never[]) => unknown>>({});
	for (let i = 0; i < names.length; i++) {
		const name = names[i] as N;
		const found = getOwnPropertyDescriptor(prototype, name);
		const member = found?.get ?? found?.value;
		if (typeof member === "function") members[name] = member;
	}
	return <K extends N>(self: unknown, name: K, ...args: unknown[]): Result<T, K> =>
		apply(members[name] as (...args: never[]) => unknown, self, args) as Result<T, K>;
}

/** 12 times these words of the stack are 96 kB of the megabyte or so that a page has; looking at a call takes less. */
const WORDS = new Array(1000).fill(0);
const TIMES = 12;
let left = 0;
const down = () => {
	if (left-- > 0) apply(down, undefined, WORDS);
};

/**
 * Throws as any call would where the stack is full. A script that calls itself until hardly anything is left would leave us no room to
 * look at what it does next, and the browser enough to do it.
 */
export function needRoom(): void {
	left = TIMES;
	down();
}

/** What `f` returns, or undefined if it throws. Where the stack is full it throws: nothing can be told then. */
export function attempt<R>(f: () => R): R | undefined {
	try {
		return f();
	} catch {
		needRoom();
		return undefined;
	}
}

/** `object[key] = value` as an own member, deaf to setters on prototypes. False if that can't be. */
export const setOwn = (object: object, key: PropertyKey, value: unknown): boolean =>
	defineProperty(object, key, bare({ value, writable: true, enumerable: true, configurable: true }));

const targets = membersOf(EventTarget, "addEventListener", "dispatchEvent", "removeEventListener");
export const listen = (to: unknown, type: string, f: (event: Event) => void) => targets(to, "addEventListener", type, f);
export const unlisten = (to: unknown, type: string, f: (event: Event) => void) => targets(to, "removeEventListener", type, f);
export const dispatch = (to: unknown, event: Event) => targets(to, "dispatchEvent", event);
export const headers = membersOf(Headers, "forEach", "get", "has");
export const responses = membersOf(Response, "blob", "headers", "status");
export const node = membersOf(Node, "baseURI", "isConnected", "nodeType");
export const text = membersOf(String, "includes", "indexOf", "lastIndexOf", "slice", "toLowerCase", "toUpperCase");
export const blobs = membersOf(Blob, "size");
export const weak = membersOf(WeakMap, "get", "set");
export const urls = membersOf(URL, "href");
const promises = membersOf(Promise, "then");
const cryptos = membersOf(Crypto, "getRandomValues");

/** The address that a call with this (unresolved) one goes to; "" if it can't be read as one. */
export const absolute = (url: string): string => attempt(() => urls(new NativeUrl(url, node(document, "baseURI")), "href")) ?? "";

const anchors = membersOf(HTMLAnchorElement, "href");
const documents = membersOf(Document, "characterSet", "createElement");
const elements = membersOf(Element, "setAttribute");

/** The same where the platform encodes the query as the document is encoded: all but fetch do. */
export function absoluteInPage(url: string): string {
	const plain = absolute(url);
	if (!plain || documents(document, "characterSet") === "UTF-8") return plain;
	const anchor = documents(document, "createElement", "a");
	elements(anchor, "setAttribute", "href", url);
	return anchors(anchor, "href");
}

/** The address with the nonce as its fragment, by which the network net knows the call. */
export const withNonce = (url: string, nonce: string): string => {
	const at = text(url, "indexOf", "#");
	return `${at < 0 ? url : text(url, "slice", 0, at)}#${nonce}`;
};

/** `promise.then(f, g)` for a promise that nobody else gets: it asks neither the page's `then` nor its `constructor`. */
export function when<T>(promise: Promise<T>, f: (value: T) => void, g: (error: unknown) => void): void {
	setOwn(promise, "constructor", undefined);
	promises(promise, "then", f, g);
}

/** 128 random bits in hex. */
export function newId(): string {
	const bytes = cryptos(random, "getRandomValues", new Bytes(16)) as Uint8Array;
	let id = "";
	for (let i = 0; i < 32; i++) id += "0123456789abcdef"[((bytes[i >> 1] as number) >> (i & 1 ? 4 : 0)) & 15];
	return id;
}
