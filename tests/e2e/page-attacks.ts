// Node. What a page does to the question, as data: code in the page's own world (`host` is the overlay's element there), and how
// the person is lured to where Allow was. Played by page-attacks.e2e.test.ts.

export interface PageAttack {
	name: string;
	code: string;
	/** what the person does there: a click by default */
	lure?: "click" | "double click" | "hold" | "drag" | "types y" | "holds Enter" | "hold from before" | "shortcut" | "when it is over";
	/** before the question is there */
	before?: string;
	/** nothing for the log: the page did no more than it may */
	quiet?: boolean;
}

const top = (style: string, text = "Click here to win") =>
	`const p = document.createElement("div"); p.popover = "manual"; p.textContent = ${JSON.stringify(text)}; p.style.cssText = "border:0;margin:0;inset:0;width:100vw;height:100vh;${style}"; document.body.append(p); p.showPopover();`;
const again = (code: string, every = 15) => `setInterval(() => { ${code} }, ${every});`;
const restyle = (property: string, value: string): PageAttack => ({
	name: `host style: ${property}: ${value}`,
	code: `host.style.setProperty(${JSON.stringify(property)}, ${JSON.stringify(value)}, "important")`,
});
const register = (name: string, colour: string) =>
	`CSS.registerProperty({ name: ${JSON.stringify(name)}, syntax: "<color>", inherits: false, initialValue: ${JSON.stringify(colour)} })`;
const dialog = (style: string) =>
	`const d = document.createElement("dialog"); d.textContent = "Click here to win"; d.style.cssText = ${JSON.stringify(style)}; document.body.append(d); d.showModal();`;
const forged = `const init = { bubbles: true, cancelable: true, composed: true, pointerType: "mouse", pressure: 0.5, isPrimary: true, detail: 1, clientX: at.x, clientY: at.y };
	for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) host.dispatchEvent(new PointerEvent(type, init));`;

const slowly = `document.head.insertAdjacentHTML("beforeend", "<style>::view-transition{background:#fff;pointer-events:none} ::view-transition-group(*),::view-transition-old(*),::view-transition-new(*){animation-duration:1s}</style>");`;

/** None of them may lead to a release. */
export const PAGE_ATTACKS: PageAttack[] = [
	{
		name: "a cover that asks for the shortcut",
		code: `${top("background:#fff;pointer-events:none", "Press Alt+Shift+Y to win")}${again("p.hidePopover(); p.showPopover();", 30)}`,
		lure: "shortcut",
	},
	{ name: "removes the host", code: "host.remove()" },
	{ name: "removes the host in a loop", code: again("host.remove()", 5) },
	{ name: "moves the host into the body", code: "document.body.append(host)" },
	{
		name: "moves the host without resetting it (moveBefore)",
		code: "document.body.moveBefore ? document.body.moveBefore(host, null) : document.body.append(host)",
	},
	{
		name: "moves the host into a shrunken box",
		code: `const box = document.createElement("div"); box.style.cssText = "transform:scale(.1);overflow:hidden;width:9px;height:9px"; document.body.append(box); box.append(host)`,
	},
	{
		name: "takes the host into another document",
		code: `const f = document.createElement("iframe"); document.body.append(f); f.contentDocument.body.append(f.contentDocument.adoptNode(host))`,
	},
	{
		name: "puts a look-alike in the host's place",
		code: `const copy = document.createElement("div"); copy.style.cssText = host.style.cssText; copy.textContent = "Allow"; host.replaceWith(copy)`,
	},
	{
		name: "replaces the whole document element",
		code: "document.documentElement.replaceWith(document.documentElement.cloneNode(true))",
		quiet: true,
	},
	{ name: "opens the document anew", code: `document.open(); document.write("<h1>Click here to win</h1>"); document.close()`, quiet: true },
	restyle("display", "none"),
	restyle("visibility", "hidden"),
	restyle("opacity", "0.01"),
	restyle("transform", "translate(300px, 200px)"),
	restyle("filter", "blur(30px)"),
	restyle("clip-path", "inset(100%)"),
	restyle("zoom", "0.2"),
	restyle("scale", "0.1"),
	restyle("contain", "strict"),
	restyle("pointer-events", "none"),
	restyle("mix-blend-mode", "difference"),
	restyle("content-visibility", "hidden"),
	restyle("will-change", "transform"),
	{ name: "takes the host's style away", code: `host.removeAttribute("style")` },
	{ name: "hides the host by attribute", code: "host.hidden = true" },
	{ name: "makes the host inert", code: "host.inert = true" },
	{ name: "makes the host a popover of its own", code: `host.setAttribute("popover", "manual"); host.showPopover?.()` },
	{ name: "writes from right to left", code: `host.dir = "rtl"` },
	{ name: "hides the whole page", code: `document.documentElement.style.display = "none"` },
	{ name: "skips painting the whole page", code: `document.documentElement.style.contentVisibility = "hidden"` },
	{ name: "makes the page inert", code: "document.documentElement.inert = true" },
	{ name: "zooms the page away", code: `document.documentElement.style.zoom = "0.2"`, quiet: true },
	{ name: "zooms the page in", code: `document.documentElement.style.zoom = "4"`, quiet: true },
	{ name: "a modal dialog above", code: dialog("inset:0;margin:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff") },
	{ name: "a modal dialog above that can hardly be seen", code: dialog("opacity:.01") },
	{
		name: "a modal dialog above that lets clicks through",
		code: dialog("inset:0;margin:0;width:100vw;height:100vh;max-width:none;max-height:none;pointer-events:none"),
	},
	{ name: "a popover above, opaque, that lets clicks through", code: top("background:#fff;pointer-events:none") },
	{ name: "a popover above that takes clicks", code: top("background:#fff") },
	{ name: "a popover above that blurs", code: top("background:none;backdrop-filter:blur(20px);pointer-events:none") },
	{ name: "a popover above that is nearly clear", code: top("background:rgb(255 255 255 / 2%);pointer-events:none") },
	{ name: "a popover over the words alone, Allow left free", code: top("background:#fff;pointer-events:none;height:220px") },
	{ name: "a popover over the words, with harmless ones", code: top("background:#fff;pointer-events:none;height:220px", "Allow cookies?") },
	{
		name: "a popover that comes back above again and again",
		code: `${top("background:#fff;pointer-events:none")}${again("p.hidePopover(); p.showPopover();")}`,
	},
	{
		name: "a popover that goes away as the button is pressed",
		code: `${top("background:#fff;pointer-events:none")} addEventListener("pointerdown", () => p.remove(), true); ${again("if (p.isConnected) { p.hidePopover(); p.showPopover(); }", 40)}`,
	},
	{
		name: "a cover that goes away at the first click of two",
		code: `${top("background:#fff")} p.addEventListener("mousedown", () => p.remove());`,
		lure: "double click",
	},
	{
		name: "a game of clicking fast, where the question appears",
		before: `document.body.insertAdjacentHTML("beforeend", "<button style='position:fixed;inset:0;width:100%;height:100%'>Click as fast as you can</button>")`,
		code: "void 0",
		lure: "hold from before",
		quiet: true,
	},
	{
		name: "the page in full screen above",
		code: `const d = document.createElement("div"); d.style.background = "#fff"; document.body.append(d); d.requestFullscreen()`,
	},
	{
		name: "a view transition that covers",
		code: `document.head.insertAdjacentHTML("beforeend", "<style>::view-transition{background:#fff;pointer-events:none} ::view-transition-group(*){animation-duration:3s}</style>"); document.startViewTransition(() => {})`,
	},
	{
		name: "view transitions without end",
		code: `${slowly} const next = () => { const t = document.startViewTransition(() => {}); for (const end of [t.ready, t.finished]) end.catch(() => {}); }; next(); ${again("next()", 300)}`,
	},
	{
		name: "a view transition that lets clicks through, over as the hand is there",
		code: `${slowly} const t = document.startViewTransition(() => {}); t.ready.then(() => setTimeout(() => t.skipTransition(), 100))`,
		lure: "when it is over",
	},
	{
		name: "a view transition that asks for the shortcut",
		code: `${slowly} const next = () => document.startViewTransition(() => {}).finished.then(next, () => {}); next()`,
		lure: "shortcut",
		quiet: true,
	},
	{
		name: "a cover while the page does nothing else, gone before the press is heard",
		code: `${top("background:#fff")} requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { const end = performance.now() + 900; while (performance.now() < end); p.remove(); })))`,
	},
	{
		name: "a view transition while the page does nothing else, over before the press is heard",
		code: `${slowly} const t = document.startViewTransition(() => {}); t.finished.catch(() => {}); t.ready.then(() => requestAnimationFrame(() => { const end = performance.now() + 900; while (performance.now() < end); t.skipTransition(); }))`,
	},
	{ name: "makes its words see-through (registered --ink)", code: register("--ink", "transparent") },
	{ name: "makes its ground see-through (registered --paper)", code: register("--paper", "transparent") },
	{
		name: "redefines its colours by @property",
		code: `document.head.insertAdjacentHTML("beforeend", "<style>@property --ink{syntax:'<color>';inherits:false;initial-value:white} @property --alarm{syntax:'<color>';inherits:false;initial-value:green}</style>")`,
	},
	{ name: "the pointer taken by the page", code: "document.body.requestPointerLock()", quiet: true },
	{ name: "forged presses on the host", code: `const forge = () => { ${forged} }; forge(); setInterval(forge, 200);` },
	{
		name: "forged presses inside a person's own press",
		code: `addEventListener("pointerdown", () => { ${forged} }, true); ${restyle("opacity", "0.01").code}`,
	},
	{
		name: "presses swallowed, and sent again at Allow",
		code: `for (const type of ["pointerdown", "pointerup", "mousedown", "mouseup", "click"]) addEventListener(type, (event) => { if (!event.isTrusted) return; event.stopImmediatePropagation(); event.preventDefault(); host.dispatchEvent(new PointerEvent(type, event)); }, true); ${restyle("opacity", "0.01").code}`,
	},
	{
		name: "something dragged onto Allow",
		before: `document.body.insertAdjacentHTML("afterbegin", "<p draggable=true style='font-size:30px'>Drag me to the basket</p>")`,
		code: "void 0",
		lure: "drag",
		quiet: true,
	},
	{
		name: "a person who types yes into a field as the question comes",
		before: `document.body.insertAdjacentHTML("afterbegin", "<textarea id=t></textarea>"); document.querySelector("#t").focus()`,
		code: "void 0",
		lure: "types y",
		quiet: true,
	},
	{ name: "the focus given to the host while Enter is held", code: again("host.focus(); host.click", 50), lure: "holds Enter", quiet: true },
	{
		name: "the focus taken away and given back in a loop",
		code: again("document.body.tabIndex = 0; document.body.focus(); host.focus()", 30),
		lure: "holds Enter",
		quiet: true,
	},
	{
		name: "the page scrolled and grown under the hand",
		code: `document.body.style.height = "9000px"; ${again("scrollBy(0, 30)", 20)} ${restyle("transform", "translateY(-80px)").code}`,
	},
	{
		name: "a reload as the button is pressed",
		code: `addEventListener("pointerdown", () => location.reload(), true); addEventListener("mousedown", () => location.reload(), true); setTimeout(() => location.reload(), 100)`,
		quiet: true,
	},
];

/** What changes nothing about the question: it stays as it was to the pixel, and a person's own press on it counts. */
export const HARMLESS: { name: string; code: string }[] = [
	{
		name: "styles on html",
		code: `document.documentElement.style.cssText = "opacity:.1;filter:invert(1);transform:scale(.5);clip-path:inset(50%);pointer-events:none"`,
	},
	{
		name: "styles for everything",
		code: `document.head.insertAdjacentHTML("beforeend", "<style>*{all:unset!important;transform:scale(.1)!important;opacity:.1!important;color:red!important;font-size:90px!important}</style>")`,
	},
	{
		name: "an element with the greatest z-index",
		code: `document.body.insertAdjacentHTML("beforeend", "<div style='position:fixed;inset:0;z-index:2147483647;background:#fff'></div>")`,
	},
	{
		name: "listeners that swallow everything",
		code: `for (const type of ["pointermove", "pointerdown", "pointerup", "mousedown", "mouseup", "click", "keydown", "keyup"]) for (const on of [window, document]) on.addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); (window.heard ??= []).push(type + (event.target === host)); }, true)`,
	},
	{
		name: "natives replaced",
		code: `Element.prototype.matches = () => false; Document.prototype.elementFromPoint = () => null; Document.prototype.hasFocus = () => false; window.getComputedStyle = () => ({}); EventTarget.prototype.dispatchEvent = () => false; window.IntersectionObserver = class {}`,
	},
	{
		name: "fonts of its own under our fonts' names",
		code: `for (const name of ["system-ui", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"]) document.fonts.add(new FontFace(name, "url(data:font/woff2;base64,AAAA)"))`,
	},
];
