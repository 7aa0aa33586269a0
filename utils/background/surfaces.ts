// Background. The surfaces where the person decides: their ports, what they show, and the overlay's way into the page.
import { type SurfaceDown, SurfaceUp } from "../contracts/page-background";
import { needsExtraStepTogether } from "../core/batch";
import type { Hold, Surface } from "../core/hold";
import { redactPart } from "../core/redact";
import type { Settings } from "../core/settings";
import type { BackgroundPort } from "../platform/ports";
import { frameSender, heldTab, isOwnPage, isPopup } from "../platform/sender";
import type { Alarms } from "./alarms";
import type { Faults } from "./faults";
import type { HoldList } from "./hold-list";
import type { Passphrase } from "./passphrase";
import type { ChosenTongue } from "./tongue";

/** ms between two lists to the same surfaces */
const PACE = 40;
/** ms that an overlay has to come back by itself before it is injected again */
const OVERLAY_AWAY = 1000;
/** how often it is tried in a tab where nothing answers */
const INJECTIONS = 5;
/** ms for which a page that fights the question can't have it answered with yes inside it */
const MOVED_FOR = 10 * 60_000;
const POPUP_ONLY = "In this browser it can be allowed in Sayso’s popup only. Press Sayso’s button in the toolbar.";
const MOVED = "The page interferes with this question, so it can be allowed in Sayso’s popup only. Press Sayso’s button in the toolbar.";

export interface SurfacesOptions {
	/** the language that the person has chosen; undefined: the browser's */
	tongue(): ChosenTongue | undefined;
	ready: Promise<unknown>;
	holdList: HoldList;
	faults: Faults;
	settings(): Settings;
	/** all input in that tab counts as the agent's */
	isStrict(tabId: number): boolean;
	injectOverlay(tabId: number): Promise<boolean>;
	/** in a new tab, at a place on it */
	openOptions(place: string): Promise<void>;
	alarms: Alarms;
	passphrase: Pick<Passphrase, "isSet" | "check">;
	/** the decision has moved out of the page */
	onMoved(tabId: number): void;
	/** the browser can't tell whether a page covers the overlay: no yes in it */
	isOverlayBlind: boolean;
	openPopup(): Promise<boolean>;
	now(): number;
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
	/** by hold: what a yes from here has to bring back, once */
	nonces: Map<string, string>;
	/** by hold: since when it is in sight there, epoch ms */
	inSight: Map<string, number>;
	/** it has been told of what waits */
	isTold?: boolean;
}

export function createSurfaces(options: SurfacesOptions) {
	const { ready, holdList, faults, settings, tongue, isStrict, injectOverlay, alarms, passphrase, onMoved, isOverlayBlind, openPopup, now } = options;
	/** tabs whose page fights the question, until when */
	const moved = new Map<number, number>();
	const places = new Set<Place>();
	let isPushing = false;
	let pushedAt = -PACE;
	const changed = new Set<number>();
	const injecting = new Set<number>();

	const hasOverlay = (tabId: number) => [...places].some((place) => place.tabId === tabId);

	const hasMoved = ({ surface, tabId = -1 }: Place) => surface === "overlay" && (moved.get(tabId) ?? 0) > now();
	const isBlind = ({ surface }: Place) => isOverlayBlind && surface === "overlay";
	const isLocked = (hold: Hold) => passphrase.isSet() && (hold.extraStep || isStrict(hold.tabId));
	/** Of a list all that a yes covers count, and that there are so many of them. */
	const areLocked = (holds: readonly Hold[]) => holds.some(isLocked) || (passphrase.isSet() && needsExtraStepTogether(holds));

	/** Questions in pages can't read the package: before what it says, they need the words. */
	function tell({ port, surface }: Place) {
		const chosen = tongue();
		if (surface === "overlay") port.post({ type: "language", ...(chosen && { chosen }) } satisfies SurfaceDown);
	}

	function show(place: Place) {
		const { port, tabId, may, nonces } = place;
		const holds = holdList.pending(tabId);
		place.isTold = true;
		const known = new Set(holds.map(({ id }) => id));
		for (const id of nonces.keys()) if (!known.has(id)) nonces.delete(id);
		for (const id of known) if (may === "decide" && !nonces.has(id)) nonces.set(id, crypto.randomUUID());
		port.post({
			type: "holds",
			holds: may === "decide" ? holds : holds.map(masked),
			appearance: settings().appearance,
			nonces: Object.fromEntries(nonces),
			alarms: alarms.list(tabId),
			locked: holds.filter(isLocked).map(({ id }) => id),
			hasPassphrase: passphrase.isSet(),
			moved: hasMoved(place),
			popupOnly: isBlind(place),
		} satisfies SurfaceDown);
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
		const { port, tabId, may } = place;
		const parsed = SurfaceUp.safeParse(message);
		if (!parsed.success) return faults.report({ what: "a message of a surface was not understood", tabId });
		const said = parsed.data;
		if (said.type === "ping") return;
		if (said.type === "openOptions") return options.openOptions(said.place);
		if (said.type === "openPopup") return void openPopup();
		if (said.type === "hidden") return void place.inSight.delete(said.hold);
		if (said.type === "shown") {
			if (may === "look") return;
			if (isBlind(place)) return;
			for (const id of [said.hold, ...(said.list ?? []), ...(said.struck ?? [])]) if (!place.inSight.has(id)) place.inSight.set(id, now());
			return holdList.shown(said.hold, tabId, said.list, said.struck);
		}
		if (said.type === "alarmSeen") return may === "look" ? undefined : alarms.seen(said.hold, tabId);
		if (said.type === "selfApproval") return may === "look" ? undefined : raise(said.hold, said.marks, place);
		if (said.type === "tampered") {
			await report(`the page interfered with the question: ${said.what}`, said.hold, tabId);
			if (said.again && tabId !== undefined && !hasMoved(place)) move(tabId, said.hold);
			return;
		}
		if (said.type === "refusedPress") return report(`a press was not accepted: ${said.why}`, said.hold, tabId);
		const answer = await decide(said, place);
		if (!answer) return;
		port.post({ type: "decided", hold: said.decision.hold, ...answer } satisfies SurfaceDown);
		// What was brought back is used up; the next try needs a new one.
		if (!answer.ok) show(place);
	}

	function report(what: string, id: string, tabId: number | undefined) {
		const hold = holdList.pending(tabId).find((each) => each.id === id);
		return faults.report({ what, tabId: hold?.tabId ?? tabId, hold: id, session: hold?.session, site: hold?.action.target.site });
	}

	/** The agent tried to approve it: that denies it, with all that stood in the same list, and the person is told. */
	async function raise(id: string, marks: readonly string[], { surface, tabId }: Place) {
		const hold = holdList.pending(tabId).find((each) => each.id === id);
		if (!hold) return;
		const by = { surface, ...(tabId === undefined ? {} : { tabId }) };
		const shown = holdList.onScreen(hold.tabId);
		const list = shown ? [...shown.holds, ...shown.struck] : [];
		const others = list.some((each) => each.id === id) ? list.filter((each) => each.id !== id) : [];
		if (!(await holdList.refuseSelfApproval(id, marks, by))) return;
		for (const other of others) await holdList.refuseSelfApproval(other.id, marks, by);
		const { summary, says } = hold.action;
		const what = { summary, ...(says && { says }), ...(others.length && { others: others.length }) };
		alarms.raise({ hold: id, tabId: hold.tabId, session: hold.session, ...what, marks: [...marks], at: now() });
	}

	/** The page fights the question: it is decided where the page can't reach. */
	function move(tabId: number, id: string) {
		moved.set(tabId, now() + MOVED_FOR);
		void report("the page interfered again and again: the question can be allowed in the popup only", id, tabId);
		for (const place of places) if (place.tabId === tabId) show(place);
		onMoved(tabId);
	}

	/** undefined: nothing to answer to; the surface sends it again with the next list. */
	async function decide({ decision, nonce = "", passphrase: text = "" }: Extract<SurfaceUp, { type: "decide" }>, place: Place) {
		const { surface, tabId, may, nonces } = place;
		const by = { surface, ...(tabId === undefined ? {} : { tabId }) };
		const isYes = decision.verdict === "approved";
		if (may !== "decide") {
			// Whoever pressed there, it proves no person, and speaks for none.
			if (may === "deny" && !isYes) return holdList.decide({ ...decision, reason: "", proof: { ...decision.proof, level: 0 } }, by);
			await faults.report({ what: "a decision from one of Sayso's pages in a tab was refused", hold: decision.hold });
			// None of these pages has a button for it: a script spoke for it.
			if (isYes) await raise(decision.hold, ["a script in one of Sayso's own pages, open in a tab, sent a yes"], place);
			return { ok: false, what: "This page is open in a tab, where agents can reach it. Decide in the page or in the toolbar's popup." };
		}
		if (!isYes) return holdList.decide(decision, by);
		const hold = holdList.pending(tabId).find((each) => each.id === decision.hold);
		if (hold && nonces.get(hold.id) !== nonce) {
			// A surface that has just come back does not know the new one yet.
			if (!place.isTold) return undefined;
			await report("a yes without what it was to bring back was refused", hold.id, tabId);
			return { ok: false, what: "That did not go through. Press again." };
		}
		nonces.delete(decision.hold);
		if (isBlind(place)) return { ok: false, what: POPUP_ONLY };
		if (hasMoved(place)) return { ok: false, what: MOVED };
		const covered = holdList.pending(tabId).filter(({ id }) => id === decision.hold || decision.also?.some((other) => other.hold === id));
		if (!areLocked(covered)) return holdList.decide(decision, by);
		const known = await passphrase.check(text);
		return known.ok ? holdList.decide(decision, { ...by, unlocked: true }) : known;
	}

	/** Somebody spoke as what it is not: never one of our own scripts by itself. */
	function refuse(port: BackgroundPort, as: string) {
		port.disconnect();
		void faults.report({ what: `a connection that posed as Sayso's ${as} was refused`, tabId: port.sender.tab?.id });
	}

	function take(place: Place) {
		places.add(place);
		void ready.then(() => {
			if (!places.has(place)) return;
			if (tongue()) tell(place);
			show(place);
		});
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
			if (from?.frameId !== 0) return refuse(port, "overlay");
			take({ port, surface: "overlay", tabId: from.tabId, may: "decide", nonces: new Map(), inSight: new Map() });
		},
		takePage(port: BackgroundPort) {
			if (!isOwnPage(port.sender)) return refuse(port, "page");
			const tabId = heldTab(port.sender);
			if (tabId !== undefined) take({ port, surface: "overlay", tabId, may: "deny", nonces: new Map(), inSight: new Map() });
			else take({ port, surface: "popup", may: isPopup(port.sender) ? "decide" : "look", nonces: new Map(), inSight: new Map() });
		},
		/** the waiting holds of a tab are others than before */
		update(tabId: number) {
			changed.add(tabId);
			if (isPushing) return;
			isPushing = true;
			setTimeout(push, Math.max(0, pushedAt + PACE - performance.now()));
		},
		ensureOverlay,
		isLocked,
		/** ms for which the question has been in sight somewhere, as it is now; -1 while it is not */
		inSightFor({ id }: Hold): number {
			const since = [...places].map(({ inSight }) => inSight.get(id) ?? Number.POSITIVE_INFINITY);
			return Math.max(-1, now() - Math.min(Number.POSITIVE_INFINITY, ...since));
		},
		/** another language was chosen */
		retell() {
			for (const place of places) tell(place);
			for (const place of places) show(place);
		},
		/** what all surfaces show has changed: a setting, the passphrase */
		refresh() {
			for (const place of places) show(place);
		},
		hasMoved: (tabId: number) => (moved.get(tabId) ?? 0) > now(),
		tabClosed: (tabId: number) => void moved.delete(tabId),
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
