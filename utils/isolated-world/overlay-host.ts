// Isolated world of the top document. The overlay's place in the page: a host without a trace of the page's styles, a closed
// shadow root, a dialog in the top layer; and the guard that puts it back when the page removes, alters or covers it.
//
// The dialog is a popover, not modal: a modal one makes the page inert, and with it our notice, which agents read in the
// accessibility tree, and all that they could go on reading meanwhile. Where the page itself is inert, has a modal dialog of
// its own, or has covered us, only a modal one stays on top and can be pressed.
import { markOverlay } from "./overlay-mark";
import { createOverlayRelay } from "./overlay-relay";
import { createOverlayWhole, type OverlayWhole } from "./overlay-whole";
import { tellRemains } from "./remains";

export interface OverlayHost {
	/** where the question is rendered, inside the dialog */
	question: HTMLElement;
	/** where the small reminder is rendered while the question is set aside */
	reminder: HTMLElement;
	/** hears everything that happens on our surface first */
	surface: EventTarget;
	/** the question; what the page had focused gets the focus back later */
	show(): void;
	/** the reminder instead of the question: the page is usable again */
	setAside(): void;
	/** out of the page altogether */
	hide(): void;
	/** to the top of the top layer again, with scroll and focus kept */
	raise(): void;
	/** what is wrong with the question right now, in words; empty while it is whole */
	whatIsWrong: OverlayWhole["whatIsWrong"];
}

interface Options {
	css: string;
	/** something in the page took, moved, restyled, closed or covered us; `gaveUp` when it does so without end */
	onTampered(what: string, gaveUp: boolean): void;
	/** Escape: never an answer */
	onEscape(): void;
	/** something that a device did on our surface, heard before the page could; `on` is what it happened on inside */
	onInput(event: Event, on: Element | null): void;
	/** a script's press on our host element */
	onScripted(event: Event): void;
	/** this copy of an event stands for one that a device made */
	vouch(copy: Event): void;
	/** pictures of the page are painted over everything right now */
	hasViewTransition(): boolean;
}

/** `!important` inline beats every sheet of the page; custom properties and `direction` are not part of `all`. */
const HOST_STYLE =
	"all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; direction: ltr !important;";
/** more restorations than this in ten seconds is a fight; from then on one every two seconds, and no yes in this page */
const RESTORE_MOST = 8;
/** how often the question is looked over while it is on screen, ms */
const LOOK_EVERY = 500;
const RESTORE_WINDOW = 10_000;
const RESTORE_SLOWLY = 2000;
/** what a person does on our surface is nobody else's business */
const PRIVATE_EVENTS = [
	"pointerdown",
	"pointerup",
	"pointermove",
	"pointercancel",
	"mousedown",
	"mouseup",
	"mousemove",
	"click",
	"dblclick",
	"auxclick",
	"contextmenu",
	"wheel",
	"touchstart",
	"touchmove",
	"touchend",
	"touchcancel",
	"keydown",
	"keyup",
	"keypress",
	"beforeinput",
	"input",
	"change",
	"paste",
	"copy",
	"cut",
	"focusin",
	"focusout",
	"compositionstart",
	"compositionupdate",
	"compositionend",
	"dragstart",
	"drop",
	"selectstart",
];

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
	document.createElementNS("http://www.w3.org/1999/xhtml", tag) as HTMLElementTagNameMap[Tag];

export const createOverlayHost = ({ css, onTampered, onEscape, onInput, onScripted, vouch, hasViewTransition }: Options): OverlayHost => {
	const host = element("div");
	const root = host.attachShadow({ mode: "closed" });
	markOverlay(host, createOverlayRelay({ root, onInput, onScripted, vouch }));
	const dialog = element("dialog");
	const question = element("div");
	const reminder = element("div");
	dialog.setAttribute("role", "alertdialog");
	dialog.setAttribute("aria-labelledby", "sayso-summary");
	dialog.setAttribute("aria-describedby", "sayso-facts");
	dialog.setAttribute("closedby", "none");
	reminder.setAttribute("popover", "manual");
	question.className = "sayso";
	reminder.className = "sayso aside-box";
	dialog.append(question);
	root.append(dialog, reminder);
	addStyles(root, css);

	let wanted: "nothing" | "question" | "reminder" = "nothing";
	/** the page put something over us since it was asked: from now on modal */
	let wasCovered = false;
	/** what had the focus in the page */
	let before: Element | null = null;
	let restores: number[] = [];
	let restoring: ReturnType<typeof setTimeout> | undefined;
	let watch: AbortController | undefined;
	let looking: ReturnType<typeof setInterval> | undefined;
	/** the host's style as the browser spells what we gave it */
	let placed = "";
	const observer = new MutationObserver((records) => {
		if (records.some((record) => record.target === host)) tampered("its style was changed");
		else if (records.some((record) => record.attributeName === "inert") && !dialog.open) tampered("the page was made inert");
		else if (host.parentNode !== document.documentElement) tampered("it was taken out of its place");
	});

	const tampered = (what: string) => {
		if (wanted === "nothing" || restoring) return;
		const now = performance.now();
		restores = restores.filter((at) => now - at < RESTORE_WINDOW);
		restores.push(now);
		const fight = restores.length > RESTORE_MOST;
		onTampered(what, fight);
		// In a task of its own, never in the observer: a page that answers each of our moves would hang the tab.
		restoring = setTimeout(
			() => {
				restoring = undefined;
				restore();
			},
			fight ? RESTORE_SLOWLY : 0,
		);
	};
	const isOpen = () => dialog.open || dialog.matches(":popover-open");
	const whole = createOverlayWhole({ host, dialog, question, isOpen, placed: () => placed, hasViewTransition }, new AbortController().signal);
	const closeQuestion = () => {
		if (dialog.matches(":popover-open")) dialog.hidePopover();
		if (dialog.open) dialog.close();
	};
	const openQuestion = () => {
		if (wasCovered || document.documentElement.inert || document.querySelector(":modal")) {
			dialog.removeAttribute("popover");
			dialog.showModal();
		} else {
			dialog.setAttribute("popover", "manual");
			dialog.showPopover();
		}
	};
	const restore = () => {
		if (wanted === "nothing") return;
		observer.disconnect();
		for (const name of host.getAttributeNames()) if (name !== "style") host.removeAttribute(name);
		host.style.cssText = `${HOST_STYLE} zoom: ${1 / (pageZoom() || 1)} !important;`;
		placed = host.style.cssText;
		const focused = root.activeElement;
		const scrolled = [...root.querySelectorAll<HTMLElement>(".reading, .body")].map((box) => [box, box.scrollTop] as const);
		if (host.parentNode !== document.documentElement) document.documentElement.append(host);
		if (import.meta.env.FIREFOX) tellRemains(host);
		// Out and in again is what brings an element to the top of the top layer.
		closeQuestion();
		if (reminder.matches(":popover-open")) reminder.hidePopover();
		if (wanted === "question") openQuestion();
		else reminder.showPopover();
		for (const [box, top] of scrolled) box.scrollTop = top;
		if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
		else if (wanted === "question") question.querySelector<HTMLElement>(".deny")?.focus({ preventScroll: true });
		observer.observe(document, { childList: true });
		observer.observe(document.documentElement, { childList: true, attributes: true, attributeFilter: ["inert"] });
		observer.observe(host, { attributes: true });
	};
	const begin = () => {
		if (watch) return;
		watch = new AbortController();
		before = document.activeElement;
		const { signal } = watch;
		looking = setInterval(() => {
			const spoiled = wanted === "question" && whole.whatIsSpoiled();
			if (spoiled) tampered(spoiled);
		}, LOOK_EVERY);
		for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
		dialog.addEventListener("cancel", (event) => event.preventDefault(), { signal });
		for (const type of ["close", "toggle"])
			dialog.addEventListener(type, () => wanted === "question" && !isOpen() && tampered("it was closed"), { signal });
		reminder.addEventListener("toggle", () => wanted === "reminder" && !reminder.matches(":popover-open") && tampered("it was closed"), { signal });
		dialog.addEventListener(
			"keydown",
			(event) => {
				if (event.key !== "Escape") return;
				event.preventDefault();
				onEscape();
			},
			{ signal, capture: true },
		);
	};
	const want = (what: typeof wanted) => {
		if (wanted === what) return;
		wanted = what;
		begin();
		restore();
	};

	return {
		question,
		reminder,
		surface: root,
		whatIsWrong: whole.whatIsWrong,
		show: () => want("question"),
		setAside: () => want("reminder"),
		hide() {
			wanted = "nothing";
			clearTimeout(restoring);
			restoring = undefined;
			observer.disconnect();
			clearInterval(looking);
			watch?.abort();
			watch = undefined;
			const hadFocus = root.activeElement !== null;
			closeQuestion();
			host.remove();
			wasCovered = false;
			if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
			before = null;
		},
		raise() {
			wasCovered = true;
			tampered("it was covered");
		},
	};
};

/** What the page's own `zoom` on the root element makes of us. */
const pageZoom = (): number => (document.documentElement as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;

const addStyles = (root: ShadowRoot, css: string): void => {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
	} catch {
		// Firefox refuses constructed sheets made in a content script.
		const style = element("style");
		style.textContent = css;
		root.prepend(style);
	}
};
