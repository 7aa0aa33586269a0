// Background. The browser's own request rules and request events, as the network net needs them.
//
// Firefox has blocking listeners too, which could keep a request waiting. They are not used: when Sayso is reloaded, switched off or
// updated, or its process dies, Firefox lets such a request go (measured with 153), while what a rule has stopped is stopped.
import { browser } from "wxt/browser";
import type { SeenBody } from "../contracts/content-background";
import { geckoRule, type NetRule } from "../core/net-rules";

const api = () => (browser as unknown as { declarativeNetRequest?: typeof chrome.declarativeNetRequest }).declarativeNetRequest;

export interface NetRules {
	/** Removes and adds at once; what is asked for while a change is under way goes with the next one. Rejects when the browser refuses. */
	change(remove: readonly number[], add: readonly NetRule[]): Promise<void>;
	/** a packaged set goes on or off; that outlives the browser, so a start has to say it again */
	enable(set: string, isOn: boolean): Promise<void>;
	/** ids of all rules that are there */
	ids(): Promise<number[]>;
}

/** undefined where the browser has no such rules. */
export function createNetRules(): NetRules | undefined {
	if (!api()) return undefined;
	type Change = { remove: readonly number[]; add: readonly NetRule[]; done: PromiseWithResolvers<void> };
	let waiting: Change[] = [];
	let isBusy = false;

	/** What comes and goes within one change was never there; one that is replaced twice comes as it was last. */
	async function put(changes: readonly Change[]): Promise<void> {
		let added: NetRule[] = [];
		for (const { remove, add } of changes) {
			const gone = new Set(remove);
			added = [...added.filter((rule) => !gone.has(rule.id)), ...add];
		}
		const removeRuleIds = changes.flatMap(({ remove }) => remove);
		if (import.meta.env.FIREFOX) added = added.map(geckoRule);
		await api()?.updateSessionRules({ removeRuleIds, addRules: added as unknown as chrome.declarativeNetRequest.Rule[] });
	}

	async function flush() {
		isBusy = true;
		while (waiting.length) {
			const changes = waiting;
			waiting = [];
			// Refused, it is refused whole: what is wrong with one is no fault of the others.
			const isPut = await put(changes).then(
				() => true,
				() => false,
			);
			for (const one of changes) {
				if (isPut) one.done.resolve();
				else await put([one]).then(one.done.resolve, one.done.reject);
			}
		}
		isBusy = false;
	}

	return {
		change(remove, add) {
			const done = Promise.withResolvers<void>();
			waiting.push({ remove, add, done });
			if (!isBusy) void flush();
			return done.promise;
		},
		enable: async (set, isOn) => api()?.updateEnabledRulesets(isOn ? { enableRulesetIds: [set] } : { disableRulesetIds: [set] }),
		ids: async () => ((await api()?.getSessionRules()) ?? []).map((rule) => rule.id),
	};
}

/** A request as the network shows it. */
export interface SeenRequest {
	/** the same for every hop of a redirected request */
	requestId: string;
	/** -1 for shared and service workers */
	tabId: number;
	frameId: number;
	documentId: string;
	type: string;
	method: string;
	url: string;
	/** origin; "null" for opaque ones, "" for a person's own navigation */
	initiator: string;
	/** whose cookies go with it, where the browser says so: a container's, or private windows' (Firefox) */
	store?: string | undefined;
}

export interface RequestEvents {
	/** `body` reads what it carries; undefined where the browser does not show it (files, blobs, streams) */
	before(request: SeenRequest, body: () => SeenBody | undefined): void;
	/** it is about to leave */
	sent(request: SeenRequest): void;
	/** sent on to one of our own pages instead */
	diverted(request: SeenRequest): void;
	/** it ended without an answer; `isBlocked`: by a rule */
	failed(request: SeenRequest, isBlocked: boolean): void;
	done(request: SeenRequest): void;
}

type Details = chrome.webRequest.WebRequestDetails & {
	documentId?: string;
	initiator?: string;
	originUrl?: string;
	frameId: number;
	cookieStoreId?: string;
};

const seen = (details: Details): SeenRequest => {
	const { requestId, tabId, frameId, documentId, type, method, url, initiator } = details;
	return {
		...{ requestId, tabId, frameId, method, url },
		...(import.meta.env.FIREFOX ? { store: details.cookieStoreId } : {}),
		type: type === ("beacon" as string) ? "ping" : type,
		documentId: documentId ?? "",
		initiator: (import.meta.env.FIREFOX ? geckoInitiator(details) : initiator) ?? "",
	};
};

/** Firefox gives an address, and none where the origin is opaque. */
function geckoInitiator({ originUrl, type }: Details): string {
	if (!originUrl) return type === "main_frame" ? "" : "null";
	return /^https?:/.test(originUrl) ? new URL(originUrl).origin : "null";
}

/** ms: an event page that nothing is asked of is suspended after thirty seconds */
const AWAKE = 15_000;

/** A listener costs every request of every tab about a millisecond: they are there only between `start` and `stop`. */
export function watchRequests(events: RequestEvents): { start(): void; stop(): void } {
	const { webRequest } = browser as unknown as { webRequest?: typeof chrome.webRequest };
	const own = browser.runtime.getURL("" as never);
	const before = (details: chrome.webRequest.OnBeforeRequestDetails) => {
		events.before(seen(details as Details), () => readBody((details.requestBody ?? undefined) as RequestBody | undefined));
		return undefined;
	};
	const sent = (details: unknown) => events.sent(seen(details as Details));
	const redirected = (details: unknown) => {
		if ((details as { redirectUrl: string }).redirectUrl.startsWith(own)) events.diverted(seen(details as Details));
	};
	const failed = (details: unknown) => {
		const { error } = details as { error: string };
		// What a page gives up itself ends otherwise in Firefox (NS_BINDING_ABORTED).
		events.failed(seen(details as Details), error === (import.meta.env.FIREFOX ? "NS_ERROR_ABORT" : "net::ERR_BLOCKED_BY_CLIENT"));
	};
	const done = (details: unknown) => events.done(seen(details as Details));
	// What can't carry a write isn't looked at on its way; if a rule stops it, `failed` tells.
	const writers = {
		urls: ["<all_urls>"],
		types: [
			"main_frame",
			"sub_frame",
			"object",
			"xmlhttprequest",
			"ping",
			"csp_report",
			"websocket",
			"other",
			...(import.meta.env.FIREFOX ? ["beacon"] : []),
		],
	};
	/** Listeners that are added later don't start a suspended event page in Firefox: while something is guarded it stays. */
	let awake: ReturnType<typeof setInterval> | undefined;
	const all = { urls: ["<all_urls>"] };
	return {
		start() {
			if (import.meta.env.FIREFOX) awake ??= setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE);
			if (!webRequest || webRequest.onBeforeRequest.hasListener(before as never)) return;
			webRequest.onBeforeRequest.addListener(before as never, writers as never, ["requestBody"]);
			webRequest.onSendHeaders.addListener(sent as never, writers as never);
			webRequest.onBeforeRedirect.addListener(redirected as never, { ...writers, types: ["main_frame"] } as never);
			webRequest.onErrorOccurred.addListener(failed as never, all);
			webRequest.onCompleted.addListener(done as never, writers as never);
		},
		stop() {
			clearInterval(awake);
			awake = undefined;
			if (!webRequest) return;
			webRequest.onBeforeRequest.removeListener(before as never);
			webRequest.onSendHeaders.removeListener(sent as never);
			webRequest.onBeforeRedirect.removeListener(redirected as never);
			webRequest.onErrorOccurred.removeListener(failed as never);
			webRequest.onCompleted.removeListener(done as never);
		},
	};
}

const MOST = 512 * 1024;
const FILE_NAME = /^[^\r\n]{1,250}\.[a-z0-9]{1,8}$/i;
const FILE_PART = /^--[^\r\n]+\r\n[\s\S]*?\bfilename\*?=/;

interface RequestBody {
	error?: string;
	formData?: Record<string, unknown>;
	raw?: { bytes?: ArrayBuffer; file?: string }[];
}

function readBody(body: RequestBody | undefined): SeenBody | undefined {
	if (!body) return { kind: "none" };
	if (body.formData) {
		const entries = Object.entries(body.formData).flatMap(([name, values]) => entriesOf(name, values));
		// Firefox gives the names of files as if they had been typed.
		return import.meta.env.FIREFOX && entries.some(([, value]) => FILE_NAME.test(value)) ? undefined : { kind: "entries", entries };
	}
	const parts = body.raw;
	if (body.error || !parts?.length || parts.some((part) => part.file !== undefined || !part.bytes)) return undefined;
	const bytes = joined(parts.map((part) => new Uint8Array(part.bytes as ArrayBuffer)));
	if (bytes.length > MOST) return undefined;
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		// The browser leaves out what files and blobs hold, and says so only where nothing else is there.
		if (FILE_PART.test(text)) return undefined;
		return { kind: "text", text, contentType: isJson(text) ? "application/json" : "text/plain;charset=UTF-8" };
	} catch {
		let binary = "";
		for (const byte of bytes) binary += String.fromCharCode(byte);
		return { kind: "bytes", base64: btoa(binary), contentType: "application/octet-stream" };
	}
}

const entriesOf = (name: string, values: unknown): [string, string][] =>
	(values as (string | ArrayBuffer)[]).map((value) => [name, typeof value === "string" ? value : new TextDecoder().decode(value)]);

function joined(chunks: Uint8Array[]): Uint8Array {
	const all = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

function isJson(text: string): boolean {
	if (!/^\s*[[{]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
