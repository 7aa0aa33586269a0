// Isolated world. What an approved action may lead to without a second question: the site's own "Are you sure?" and the
// request that follows. Narrow on purpose: page code only, the same site, no worse kind, each request once, for a short time.
import type { Kind } from "../core/action";
import { urlAction } from "../core/control-kind";
import { DIALOG } from "./describe-control";
import { isOverlay } from "./overlay-mark";
import type { ForeignTask } from "./task-actor";

/** ms in which requests of a replayed action are its own */
const REQUESTS_FOR = 10_000;
/** ms in which the site's own confirmation may be pressed */
const CONFIRM_FOR = 60_000;
const MOST_REQUESTS = 4;
/** Kinds that an approval of something else never covers. */
const GRAVE: readonly Kind[] = ["delete", "purchase", "share", "account"];

interface Covered {
	hold: string;
	kind: Kind;
	/** `performance.now()`: what another gesture of the agent had begun before is not covered */
	begunAt: number;
	/** that of the page's own call that it was, or of the press that confirms */
	task: string | undefined;
	until: number;
	confirmUntil: number;
	requests: Set<string>;
	/** dialogs that stood open at the release: they are not the site's answer to it */
	openBefore: Set<Element>;
	/** the fields still say what was shown: anything else is asked about as what it is */
	isKept: () => boolean;
	/** nodes that came after the release: the site may ask without a dialog */
	added: WeakSet<Node>;
	/** what the controls of the page were called at the release */
	namesBefore: Set<string>;
	effects: number;
	observer: MutationObserver;
}

export interface Coverage {
	/**
	 * From here on, page code acts on the approval `hold` of an action of `kind`; `task` of the page's own call that it was. `isKept`:
	 * whether what it reads from the page is what was shown.
	 */
	begin(hold: string, kind: Kind, task?: ForeignTask, isKept?: () => boolean): void;
	/** the approval that covers this request or navigation of page code, spent by the asking; "" if none. `task`: that of the asking */
	request(url: string, method: string, task?: ForeignTask): string;
	/** the approval that covers a press on this control, a confirmation of the same kind; "" if none. Begins anew */
	confirmation(control: Element, kind: Kind): string;
	/**
	 * The agent pressed something that is not gated itself. In a dialog that followed from the approval that is its answer,
	 * whose request is still covered, once; anywhere else what follows is no longer the approved action's.
	 */
	agentActed(control: Element, isPress: boolean): void;
	/** nothing that follows is covered any more */
	end(): void;
	/** whether anything happened since `begin`; true as well when another approval has come since, so that nothing hangs on this one */
	hadEffect(hold: string): boolean;
}

/** `site`: what is registered, of which only the background knows where it ends ("evil.co.uk" and "bank.co.uk" are two). */
function isSameSite(url: string, site: string): boolean {
	try {
		const { hostname } = new URL(url, document.baseURI);
		return hostname === location.hostname || (site !== "" && (hostname === site || hostname.endsWith(`.${site}`)));
	} catch {
		return false;
	}
}

const ITEM = "tr,li,article,[role=row],[role=listitem],[role=article],[role=option]";
const CONTROL = "button,a[href],[role=button],[role=menuitem],[role=link],input[type=button],input[type=submit]";
/** Our notice and our overlay come and go too. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
	const nodes = [...addedNodes, ...removedNodes];
	const isNotice = (node: Node) => node instanceof Element && node.closest("[data-sayso]") !== null;
	return isNotice(target) || isOverlay(target) || (nodes.length > 0 && nodes.every((node) => isOverlay(node) || isNotice(node)));
}

const openDialogs = () => [...document.querySelectorAll(DIALOG)].filter((dialog) => dialog.checkVisibility());

/** The control stands in a dialog that opened after the release. */
function isInNewDialog({ openBefore }: Covered, control: Element): boolean {
	const dialog = control.closest(DIALOG);
	return dialog !== null && !openBefore.has(dialog);
}

/**
 * The site asks without a dialog ("Delete" becomes "Sure? Yes"): the control was put into the page after the release, is no
 * part of a list, which sites redraw as they like, and nothing was called the same before.
 */
function isNewQuestion({ added, namesBefore }: Covered, control: Element): boolean {
	if (control.closest(ITEM) || namesBefore.has(nameOf(control))) return false;
	for (let node: Node | null = control; node; node = node.parentNode) if (added.has(node)) return true;
	return false;
}

const nameOf = (control: Element) =>
	(control.getAttribute("aria-label") ?? control.textContent ?? "").replace(/\s+/g, " ").trim().toLowerCase().slice(0, 100);

/**
 * @param foreignTask the agent's gesture from which what runs now follows, as far as that can be told
 * @param site this document's
 */
export function createCoverage(signal: AbortSignal, foreignTask: () => ForeignTask | undefined, site: () => string): Coverage {
	let current: Covered | undefined;

	const stop = () => current?.observer.disconnect();
	signal.addEventListener("abort", stop);

	function spend() {
		if (current) current.until = current.confirmUntil = 0;
	}

	function begin(hold: string, kind: Kind, task = foreignTask(), isKept = () => true) {
		stop();
		const added = new WeakSet<Node>();
		const covered: Covered = {
			hold,
			kind,
			task: task?.number,
			isKept,
			begunAt: performance.now(),
			until: Date.now() + REQUESTS_FOR,
			confirmUntil: Date.now() + CONFIRM_FOR,
			requests: new Set(),
			added,
			openBefore: new Set(openDialogs()),
			namesBefore: new Set([...document.querySelectorAll(CONTROL)].slice(0, 3000).map(nameOf)),
			effects: 0,
			observer: new MutationObserver((records) => {
				for (const record of records) {
					if (isOurs(record)) continue;
					covered.effects++;
					for (const node of record.addedNodes) added.add(node);
				}
			}),
		};
		covered.observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
		setTimeout(() => covered.observer.disconnect(), CONFIRM_FOR);
		current = covered;
	}

	/** One confirmation, not a chain of them. */
	function renew({ hold, kind, isKept }: Covered): string {
		begin(hold, kind, foreignTask(), isKept);
		if (current) current.confirmUntil = 0;
		return hold;
	}

	return {
		begin,
		request(url, method, task = foreignTask()) {
			if (!current || (task && task.at < current.begunAt && task.number !== current.task)) return "";
			if (Date.now() > current.until || current.requests.size >= MOST_REQUESTS || !isSameSite(url, site())) return "";
			const grave = method === "DELETE" ? "delete" : urlAction(url, method)?.kind;
			if (grave && GRAVE.includes(grave) && grave !== current.kind) return "";
			const once = `${method} ${url}`;
			if (current.requests.has(once) || !current.isKept()) return "";
			current.requests.add(once);
			current.effects++;
			return current.hold;
		},
		confirmation(control, kind) {
			if (!current || Date.now() > current.confirmUntil || kind !== current.kind) return "";
			return isInNewDialog(current, control) || isNewQuestion(current, control) ? renew(current) : "";
		},
		agentActed(control, isPress) {
			if (!current) return;
			const answers = Date.now() <= current.confirmUntil && isInNewDialog(current, control);
			if (answers && isPress) renew(current);
			// Typing into the dialog ("type DELETE to confirm") is part of answering it.
			else if (!answers) spend();
		},
		end: spend,
		hadEffect: (hold) => current?.hold !== hold || current.effects > 0,
	};
}
