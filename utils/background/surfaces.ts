// Background. The surfaces where the person decides: their ports, what they show, and the overlay's way into the page.
import { type SurfaceDown, SurfaceUp } from "../contracts/page-background";
import type { Hold, Surface } from "../core/hold";
import { redactPart } from "../core/redact";
import type { Settings } from "../core/settings";
import type { BackgroundPort } from "../platform/ports";
import { frameSender, heldTab, isOwnPage, isPopup } from "../platform/sender";
import type { Faults } from "./faults";
import type { HoldList } from "./hold-list";

/** ms between two lists to the same surfaces */
const PACE = 40;
/** ms that an overlay has to come back by itself before it is injected again */
const OVERLAY_AWAY = 1000;
/** how often it is tried in a tab where nothing answers */
const INJECTIONS = 5;

export interface SurfacesOptions {
	ready: Promise<unknown>;
	holdList: HoldList;
	faults: Faults;
	settings(): Settings;
	injectOverlay(tabId: number): Promise<boolean>;
}

/**
 * `tabId`: for that tab alone. `may`: agents reach our pages that are open as tabs, so those only `look`; the interstitial may
 * also `deny` what waits in its own tab, which loosens nothing, and is where that question is seen.
 */
interface Place {
	port: BackgroundPort;
	surface: Surface;
	tabId?: number;
	may: "decide" | "deny" | "look";
}

export function createSurfaces({ ready, holdList, faults, settings, injectOverlay }: SurfacesOptions) {
	const places = new Set<Place>();
	let isPushing = false;
	let pushedAt = -PACE;
	const changed = new Set<number>();
	const injecting = new Set<number>();

	const hasOverlay = (tabId: number) => [...places].some((place) => place.tabId === tabId);

	function show({ port, tabId, may }: Place) {
		const holds = holdList.pending(tabId);
		port.post({ type: "holds", holds: may === "decide" ? holds : holds.map(masked), appearance: settings().appearance } satisfies SurfaceDown);
	}

	function push() {
		isPushing = false;
		pushedAt = performance.now();
		for (const place of places) if (place.tabId === undefined || changed.has(place.tabId)) show(place);
		changed.clear();
	}

	/** Brings the overlay to a tab that has none; not possible on browser pages and the like, where badge and popup remain. */
	async function ensureOverlay(tabId: number, tries = 0): Promise<void> {
		if (hasOverlay(tabId) || injecting.has(tabId)) return;
		// It needs a moment to connect; many holds at once are no reason to inject it many times.
		injecting.add(tabId);
		await injectOverlay(tabId);
		setTimeout(() => {
			injecting.delete(tabId);
			// The top document may just have been replaced.
			if (tries < INJECTIONS && holdList.pending(tabId).length > 0) void ensureOverlay(tabId, tries + 1);
		}, OVERLAY_AWAY);
	}

	async function hear(place: Place, message: unknown) {
		await ready;
		const { port, surface, tabId, may } = place;
		const parsed = SurfaceUp.safeParse(message);
		if (!parsed.success) return faults.report({ what: "a message of a surface was not understood", tabId });
		const said = parsed.data;
		if (said.type === "ping") return;
		if (said.type === "shown") return may === "look" ? undefined : holdList.shown(said.hold, tabId, said.list, said.struck);
		if (said.type === "refusedPress") {
			const hold = holdList.pending(tabId).find((each) => each.id === said.hold);
			return faults.report({
				what: `a press was not accepted: ${said.why}`,
				tabId: hold?.tabId ?? tabId,
				hold: said.hold,
				session: hold?.session,
				site: hold?.action.target.site,
			});
		}
		const { decision } = said;
		let answer = { ok: false, what: "This page is open in a tab, where agents can reach it. Decide in the page or in the toolbar's popup." };
		const by = { surface, ...(tabId === undefined ? {} : { tabId }) };
		if (may === "decide") answer = await holdList.decide(decision, by);
		// Whoever pressed there, it proves no person, and speaks for none.
		else if (may === "deny" && decision.verdict === "denied")
			answer = await holdList.decide({ ...decision, reason: "", proof: { ...decision.proof, level: 0 } }, by);
		else await faults.report({ what: "a decision from one of Sayso's pages in a tab was refused", hold: decision.hold });
		port.post({ type: "decided", hold: decision.hold, ...answer } satisfies SurfaceDown);
	}

	function take(place: Place) {
		places.add(place);
		void ready.then(() => places.has(place) && show(place));
		place.port.onMessage((message) => {
			hear(place, message).catch((error: unknown) => faults.report({ what: `a message of a surface failed: ${String(error)}`, tabId: place.tabId }));
		});
		place.port.onDisconnect(() => {
			places.delete(place);
			const { tabId } = place;
			if (tabId === undefined) return;
			// The top document changed, or the page went away; if something waits there still, it has to be shown.
			setTimeout(() => holdList.pending(tabId).length > 0 && void ensureOverlay(tabId), OVERLAY_AWAY);
		});
	}

	return {
		takeOverlay(port: BackgroundPort) {
			const from = frameSender(port.sender);
			if (from?.frameId !== 0) return port.disconnect();
			take({ port, surface: "overlay", tabId: from.tabId, may: "decide" });
		},
		takePage(port: BackgroundPort) {
			if (!isOwnPage(port.sender)) return port.disconnect();
			const tabId = heldTab(port.sender);
			if (tabId !== undefined) take({ port, surface: "overlay", tabId, may: "deny" });
			else take({ port, surface: "popup", may: isPopup(port.sender) ? "decide" : "look" });
		},
		/** the waiting holds of a tab are others than before */
		update(tabId: number) {
			changed.add(tabId);
			if (isPushing) return;
			isPushing = true;
			setTimeout(push, Math.max(0, pushedAt + PACE - performance.now()));
		},
		ensureOverlay,
		/** after a start: overlays come back by themselves, and where one doesn't it is injected again */
		restore() {
			setTimeout(() => {
				for (const tabId of new Set(holdList.pending().map((hold) => hold.tabId))) void ensureOverlay(tabId);
			}, OVERLAY_AWAY);
		},
	};
}

const masked = (hold: Hold): Hold => ({
	...hold,
	action: { ...hold.action, payload: { ...hold.action.payload, parts: hold.action.payload.parts.map(redactPart) } },
});
