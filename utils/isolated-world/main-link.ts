// Isolated world. This end of the private port to the page's world: hands it over at document_start, and decodes by hand
// whatever comes through it. Types and limits are checked here, once; what the callbacks get can be relied on.
import { type IsolatedTold, type MainAsk, type MainDescribed, type MainTold, OFFER, OFFER_ASKED, ON_PORT } from "../contracts/main-isolated";

const VECTORS: readonly string[] = ["fetch", "xhr", "xhr_sync", "beacon", "websocket", "form_submit", "open"];
const STACKS: readonly string[] = ["agent", "page", "none"];
const LONGEST_URL = 2 ** 21;
const MOST_ENTRIES = 100_000;

export interface MainLink {
	/** `f` answers at once: true holds the call. `form` comes with `form_submit` only. */
	onAsk(f: (ask: MainAsk, form: HTMLFormElement | undefined) => boolean): void;
	onDescribed(f: (described: MainDescribed) => void): void;
	onTold(f: (told: MainTold) => void): void;
	/** An element is about to be asked about, or to send an event. */
	onSubject(f: (element: Element) => void): void;
	/** Something came that is not in the contract. For an ask, true holds the call; otherwise the answer is not used. */
	onRubbish(f: (what: string) => boolean): void;
	tell(told: IsolatedTold): void;
	/** Somebody is there in the page's world. Where the page's scripts may not run, ours may not either. */
	isTaken(): boolean;
	/** both ends, for another script in this document */
	ports: readonly [MessagePort, MessagePort];
	/** Something runs that was begun in the task of that number; or, "outside", code evaluated from outside makes an event; or, "submits", the page's own code a submit event. */
	onFollows(f: (number: string) => void): void;
	tellTask(number: string): void;
	/** that element of ours is in the page now */
	tellRemains(element: Element): void;
}

type Key =
	| "id"
	| "nonce"
	| "type"
	| "vector"
	| "method"
	| "url"
	| "stack"
	| "stackLine"
	| "headers"
	| "body"
	| "kind"
	| "text"
	| "contentType"
	| "blob"
	| "entries"
	| "why"
	| "status";
type Unknown = { [key in Key]?: unknown };

const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const isString = (value: unknown, most: number): value is string => typeof value === "string" && value.length <= most;
const isId = (value: unknown): value is string => isString(value, 32) && /^[0-9a-f]{32}$/.test(value);
const isPairs = (value: unknown, isSecond: (second: unknown) => boolean): boolean =>
	Array.isArray(value) &&
	value.length <= MOST_ENTRIES &&
	value.every((pair) => Array.isArray(pair) && pair.length === 2 && typeof pair[0] === "string" && isSecond(pair[1]));
const isText = (value: unknown) => typeof value === "string";

function isAsk(value: unknown): value is MainAsk {
	return (
		isObject(value) &&
		isId(value.id) &&
		isId(value.nonce) &&
		VECTORS.includes(value.vector as string) &&
		isString(value.method, 60) &&
		isString(value.url, 8192) &&
		STACKS.includes(value.stack as string) &&
		isString(value.stackLine, 200)
	);
}

function isBody(body: unknown): boolean {
	if (!isObject(body)) return false;
	switch (body.kind) {
		case "none":
			return true;
		case "text":
			return isText(body.text) && isText(body.contentType);
		case "blob":
			return body.blob instanceof Blob && isText(body.contentType);
		case "entries":
			return isPairs(body.entries, (value) => isText(value) || value instanceof File);
		case "opaque":
			return isString(body.why, 200);
		default:
			return false;
	}
}

function isDescribed(value: Unknown): value is MainDescribed & Unknown {
	return (
		value.type === "described" &&
		isString(value.url, LONGEST_URL) &&
		isString(value.method, LONGEST_URL) &&
		isPairs(value.headers, isText) &&
		isBody(value.body)
	);
}

function isTold(value: unknown): value is MainTold {
	if (!isObject(value) || !isId(value.id)) return false;
	if (value.type === "withdrawn") return isString(value.why, 200);
	return value.type === "finished" && Number.isInteger(value.status) && (value.status as number) >= -1 && (value.status as number) <= 999;
}

/** The JSON in an event's detail; undefined if there is none. */
function detailOf(event: Event): unknown {
	try {
		return JSON.parse((event as CustomEvent<string>).detail);
	} catch {
		return undefined;
	}
}

/** bytes that a packed body may have unpacked */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** As what its type says, or by its first bytes, as servers of JSON read it; with the mark that some begin with, which they don't take away either. */
function asWritten(bytes: ArrayBuffer, contentType: string): string {
	const [first = 1, second = 1] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
	const isWide = first === 0xff ? second === 0xfe : first !== 0 && second === 0;
	const seen = isWide ? "utf-16le" : (first === 0xfe ? second === 0xff : first === 0 && second !== 0) ? "utf-16be" : "utf-8";
	const said = /charset\s*=\s*["']?([^\s;,"']+)/i.exec(contentType)?.[1] ?? seen;
	const decode = (label: string) => new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
	try {
		return decode(/^utf-?8$/i.test(said) ? seen : said);
	} catch (error) {
		// A name that means nothing is one thing, UTF-7 and UTF-32 are another.
		if (/utf|ucs/i.test(said)) throw error;
		return decode(seen);
	}
}

/** What a script packed itself. Throws where it can't be unpacked. */
async function unpacked(blob: Blob, coding: string): Promise<Blob> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let left = MOST_UNPACKED;
	for await (const part of blob.stream().pipeThrough(new DecompressionStream(coding as CompressionFormat)) as unknown as AsyncIterable<
		Uint8Array<ArrayBuffer>
	>) {
		left -= part.length;
		if (left < 0) throw new Error("too much");
		parts.push(part);
	}
	return new Blob(parts);
}

/**
 * Bytes as what their content type says that they are: the one that a script has set, since the server goes by that. A body that doesn't
 * parse stays bytes. One in an encoding that can't be read here can't be shown.
 */
async function read({ headers, body }: MainDescribed): Promise<MainDescribed["body"]> {
	if (body.kind !== "blob") return body;
	const said = (header: RegExp) =>
		headers
			.filter(([name]) => header.test(name))
			.map(([, value]) => value)
			.join(", ");
	const contentType = said(/^content-type$/i) || body.contentType;
	const coding = said(/^content-encoding$/i).trim();
	let { blob } = body;
	try {
		if (coding && !/^identity$/i.test(coding)) blob = await unpacked(blob, coding.toLowerCase().replace(/^x-/, ""));
	} catch {
		return { kind: "opaque", why: `its content is packed (${coding.slice(0, 40)}) and can't be read` };
	}
	try {
		if (/^multipart\/form-data/i.test(contentType)) {
			return { kind: "entries", entries: [...(await new Response(blob, { headers: { "content-type": contentType } }).formData())] };
		}
	} catch {}
	if (!/^text\/|json|urlencoded/i.test(contentType)) return { kind: "blob", blob, contentType };
	try {
		return { kind: "text", text: asWritten(await blob.arrayBuffer(), contentType), contentType };
	} catch {
		return { kind: "opaque", why: "its content is in an encoding that can't be read" };
	}
}

/**
 * Call once per document, at document_start; later only with what the script before leaves. `signal` ends the listening: asks that
 * come later are not held.
 */
export function createMainLink(signal: AbortSignal, inherited?: { ports: MainLink["ports"]; armed: boolean }): MainLink {
	const channel = new MessageChannel();
	const [port1, port2] = inherited?.ports ?? [channel.port1, channel.port2];
	// With nobody there to decide, nobody armed either; but for the script before, whose successor may never get so far.
	const isArmed = () => inherited?.armed === true;
	let ask: Parameters<MainLink["onAsk"]>[0] = isArmed;
	let described: Parameters<MainLink["onDescribed"]>[0] = () => {};
	let told: Parameters<MainLink["onTold"]>[0] = () => {};
	let rubbish: Parameters<MainLink["onRubbish"]>[0] = isArmed;
	let follows: Parameters<MainLink["onFollows"]>[0] = () => {};
	let onSubject: Parameters<MainLink["onSubject"]>[0] = () => {};
	let subject: HTMLFormElement | undefined;

	/** Our own fault is as good as an ask that can't be understood. */
	function isHeld(event: Event): boolean {
		const form = subject;
		subject = undefined;
		const asked = detailOf(event);
		if (!isAsk(asked)) return rubbish("an ask that can't be read");
		try {
			return ask(asked, asked.vector === "form_submit" ? form : undefined);
		} catch (error) {
			return rubbish(`fault on ${asked.vector}: ${String(error)}`);
		}
	}

	port2.addEventListener(
		ON_PORT.subject,
		(event) => {
			const form = (event as FocusEvent).relatedTarget;
			if (form instanceof Element) onSubject(form);
			subject = form instanceof HTMLFormElement ? form : undefined;
		},
		{ signal },
	);
	port2.addEventListener(
		ON_PORT.ask,
		(event) => {
			if (isHeld(event)) event.preventDefault();
		},
		{ signal },
	);
	port2.addEventListener(
		ON_PORT.told,
		(event) => {
			const detail = detailOf(event);
			if (isTold(detail)) told(detail);
			else rubbish("a report that can't be read");
		},
		{ signal },
	);
	port2.addEventListener(
		ON_PORT.follows,
		(event) => {
			const { detail } = event as CustomEvent<unknown>;
			if (isString(detail, 20)) follows(detail);
		},
		{ signal },
	);
	if (import.meta.env.FIREFOX) port2.addEventListener(ON_PORT.alive, (event) => event.preventDefault(), { signal });
	port1.addEventListener(
		"message",
		(event) => {
			const value: unknown = event.data;
			if (!isObject(value) || !isId(value.id)) rubbish("a description that can't be read");
			else if (isDescribed(value)) read(value).then((body) => described({ ...value, body }));
			else {
				rubbish("a description that can't be read");
				// Its hold has to end all the same.
				described({
					type: "described",
					id: value.id,
					url: "",
					method: "",
					headers: [],
					body: { kind: "opaque", why: "the description can't be read" },
				});
			}
		},
		{ signal },
	);
	port1.start();

	// Taken once, by whoever is there before the page's scripts; later askers, the page among them, get nothing.
	let isTaken = inherited !== undefined;
	const offer = () => {
		isTaken = !document.dispatchEvent(new MessageEvent(OFFER, { ports: [port2], cancelable: true }));
		if (isTaken) document.removeEventListener(OFFER_ASKED, offer);
	};
	if (!inherited) {
		document.addEventListener(OFFER_ASKED, offer, { signal });
		offer();
	}

	return {
		ports: [port1, port2],
		isTaken: () => isTaken,
		onAsk(f) {
			ask = f;
		},
		onDescribed(f) {
			described = f;
		},
		onTold(f) {
			told = f;
		},
		onSubject(f) {
			onSubject = f;
		},
		onRubbish(f) {
			rubbish = f;
		},
		onFollows(f) {
			follows = f;
		},
		tellTask: (number) => void port2.dispatchEvent(new CustomEvent(ON_PORT.task, { detail: number })),
		tellRemains: (relatedTarget) => void port2.dispatchEvent(new FocusEvent(ON_PORT.remains, { relatedTarget })),
		tell(verdict) {
			port2.dispatchEvent(new CustomEvent(ON_PORT.verdict, { detail: JSON.stringify(verdict) }));
		},
	};
}
