// Background. The net's eyes: which requests of guarded tabs the rules stopped, with what they carried. Observes only; what it
// sees of other tabs it forgets at once.
import type { SeenBody } from "../contracts/content-background";
import { isActingGet } from "../core/acting-get";
import type { Vector } from "../core/action";
import type { RequestEvents, SeenRequest } from "../platform/net";
import type { Net } from "./net";

/** A request that only the net stopped. */
export interface Caught {
	request: SeenRequest;
	/** the guarded tab that it counts for; the new tab where a window was opened */
	tabId: number;
	vector: Vector;
	/** undefined where the browser doesn't show it */
	body: SeenBody | undefined;
	/** the tab shows our interstitial now */
	isDiverted: boolean;
}

export interface NetWatchOptions {
	net: Net;
	/** A new window that a guarded tab's document has opened: its tab has no opener that the browser would name. */
	onOpened(tabId: number, byTab: number): void;
	onCaught(caught: Caught): void;
	/** a guarded document sent this guarded tab somewhere, whatever the page there says of where it comes from */
	onLed(tabId: number): void;
	/** the browser stops a tab's navigation where it stands, instead of diverting it (Firefox) */
	stopsPages?: boolean;
	/** a socket of a guarded tab was let through */
	onSocket(request: SeenRequest, tabId: number): void;
}

const SAFE = ["GET", "HEAD", "OPTIONS"];
/** requests on their way that are remembered at most */
const MOST = 500;

export function createNetWatch({ net, onOpened, onCaught, onLed, stopsPages = false, onSocket }: NetWatchOptions): RequestEvents {
	const onTheWay = new Map<string, { request: SeenRequest; body: () => SeenBody | undefined; isHop: boolean; tabId: number }>();
	const left = new Set<string>();

	/** The guarded tab that a request counts for. */
	function tabOf({ tabId, initiator, type }: SeenRequest): number | undefined {
		if (net.isArmedTab(tabId)) return tabId;
		const by = net.tabOf(initiator);
		if (tabId < 0) return by;
		if (net.isKnown(tabId)) return by !== undefined && /_frame$/.test(type) && net.isSentInto(tabId, initiator) ? tabId : undefined;
		return type === "main_frame" && by !== undefined ? tabId : by;
	}

	/** Which tabs there are, and whose documents are in them. */
	function learn(request: SeenRequest) {
		const { tabId, type, url, initiator } = request;
		if (type === "main_frame" && !net.isKnown(tabId)) {
			const by = initiator ? net.tabOf(initiator) : undefined;
			if (by === undefined) void net.opened(tabId);
			else onOpened(tabId, by);
		} else if (type === "main_frame" && initiator && net.isArmedTab(tabId) && net.tabOf(initiator) !== undefined) onLed(tabId);
		if (type === "main_frame" || (type === "sub_frame" && net.isArmedTab(tabId))) net.hosts(tabId, url, type === "main_frame");
	}

	function vectorOf({ type, tabId, method }: SeenRequest, isHop: boolean): Vector {
		if (isHop) return "redirect";
		if (type === "main_frame" || type === "sub_frame" || type === "object") return "navigate";
		if (tabId < 0) return "worker";
		if (type === "ping") return method === "POST" ? "ping" : "request";
		return type === "csp_report" ? "report" : type === "websocket" ? "websocket" : "request";
	}

	function caught(request: SeenRequest, isDiverted: boolean) {
		const seen = onTheWay.get(request.requestId);
		onTheWay.delete(request.requestId);
		const tabId = seen?.tabId ?? tabOf(request);
		if (tabId === undefined) return;
		const body = seen ? seen.body() : SAFE.includes(request.method) ? { kind: "none" as const } : undefined;
		onCaught({ request, tabId, vector: vectorOf(request, seen?.isHop ?? false), body, isDiverted });
	}

	return {
		before(request, body) {
			if (/^[a-z]+-extension:/.test(request.url)) {
				// What a rule diverts after a redirect of the site's own is told in this way alone.
				const was = onTheWay.get(request.requestId)?.request;
				return was && caught(was, true);
			}
			learn(request);
			const { type, method, url, requestId } = request;
			if (type !== "websocket" && SAFE.includes(method) && !isActingGet(url)) return;
			const tabId = tabOf(request);
			if (tabId === undefined) return;
			if (type === "websocket") return;
			if (onTheWay.size > MOST) onTheWay.delete(onTheWay.keys().next().value as string);
			// Read now: what the browser hands over may be gone later.
			const known = body();
			onTheWay.set(requestId, { request, body: () => known, isHop: left.has(requestId), tabId });
		},
		sent(request) {
			if (request.type === "websocket") {
				const tabId = tabOf(request);
				if (tabId !== undefined) onSocket(request, tabId);
				return net.used(request, true);
			}
			if (SAFE.includes(request.method) && !isActingGet(request.url)) return;
			onTheWay.delete(request.requestId);
			if (left.size > MOST) left.clear();
			left.add(request.requestId);
			net.used(request, false);
		},
		diverted: (request) => caught(request, true),
		failed(request, isBlocked) {
			left.delete(request.requestId);
			if (!isBlocked) {
				onTheWay.delete(request.requestId);
				if (!SAFE.includes(request.method)) net.used(request, true);
				return;
			}
			if (onTheWay.has(request.requestId) || (net.isUp() && isActingGet(request.url)) || request.type === "websocket")
				// Nothing is shown in its place; the rest is as if it were.
				caught(request, stopsPages && request.type === "main_frame");
		},
		done(request) {
			if (left.delete(request.requestId)) net.used(request, true);
			onTheWay.delete(request.requestId);
		},
	};
}

/** A request that starts the worker is seen before it is known again which tabs are guarded: it is looked at then, in order. */
export function laterThan(ready: Promise<unknown>, events: RequestEvents): RequestEvents {
	let early: (() => void)[] | undefined = [];
	void ready.then(() => {
		const all = early ?? [];
		early = undefined;
		for (const one of all) one();
	});
	const run = (look: () => void) => (early ? void early.push(look) : look());
	return {
		before: (request, body) => run(() => events.before(request, body)),
		sent: (request) => run(() => events.sent(request)),
		diverted: (request) => run(() => events.diverted(request)),
		failed: (request, isBlocked) => run(() => events.failed(request, isBlocked)),
		done: (request) => run(() => events.done(request)),
	};
}
