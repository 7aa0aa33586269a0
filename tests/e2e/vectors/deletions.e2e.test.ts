// Real Chromium with Sayso. Every way of deleting, also where only the page's own state changes.
import type { Page } from "playwright-core";
import { testVector, type Vector } from "../language/test-vector.ts";
import { useStage } from "../stage.ts";

const stage = useStage();

const click = (page: Page) => page.click("#go");
const acceptDialogs = (page: Page) => page.on("dialog", (dialog) => void dialog.accept());
const LIST = `<ul id="list"><li id="one" tabindex="0">First note <button id="go">Delete</button></li><li>Second note</li></ul>`;
const REMOVE = `await fetch("/act/notes/1", { method: "DELETE" }); one.remove();`;
const on = (event: string, code: string, target = "go") => `<script>${target}.addEventListener("${event}", async (e) => { ${code} });</script>`;
/** What deletes without any request: the control and the state are the page's. */
const local = (name: string, html: string, act: Vector["act"] = click): Vector => ({ name, html, act, sends: 0 });

const VECTORS: Vector[] = [
	{ name: "clicks a delete button", html: LIST + on("click", REMOVE), act: click, saying: /delete/i },
	{
		name: "clicks an icon button",
		html: `<ul><li id="one">First note <button id="go" class="btn icon-trash" aria-label="Delete"><svg width="16" height="16"><path d="M2 4h12v10H2z"/></svg></button></li></ul>${on("click", REMOVE)}`,
		act: (page) => page.click("#go svg"),
		saying: /delete/i,
	},
	{
		name: "clicks a menu item",
		html: `<ul><li id="one">First note <button id="more" aria-haspopup="menu" aria-expanded="false">More</button></li></ul><div role="menu" id="menu" hidden><div role="menuitem" tabindex="-1" id="go">Delete note</div></div>${on("click", "menu.hidden = !menu.hidden", "more")}${on("click", `menu.hidden = true; ${REMOVE}`)}`,
		first: (page) => page.click("#more"),
		act: click,
	},
	{ name: "clicks a link that deletes", html: `<a id="go" href="/act/delete?id=1">Delete</a>`, act: click, leaves: true },
	{
		name: "clicks a link with data-method",
		html: `<ul><li id="one">First <a id="go" href="/act/notes/1" data-method="delete">Remove</a></li></ul>${on("click", `e.preventDefault(); ${REMOVE}`)}`,
		act: click,
	},
	{
		name: "clicks what asks with confirm",
		html: LIST + on("click", `if (confirm("Delete this note?")) { ${REMOVE} }`),
		first: async (page) => acceptDialogs(page),
		act: click,
	},
	{
		name: "presses Delete on a row",
		html: LIST + on("keydown", `if (e.key === "Delete") { ${REMOVE} }`, "one"),
		act: (page) => page.press("#one", "Delete"),
	},
	{ name: "presses # on a row", html: LIST + on("keydown", `if (e.key === "#") { ${REMOVE} }`, "one"), act: (page) => page.press("#one", "#") },
	{
		name: "drags to the trash",
		html: `<ul><li id="one" draggable="true" style="width:12rem">First note</li></ul><div id="trash" class="trash" aria-label="Trash" style="width:8rem;height:4rem;border:1px solid">Trash</div><script>one.addEventListener("dragstart", (e) => e.dataTransfer.setData("text/plain", "1")); trash.addEventListener("dragover", (e) => e.preventDefault());</script>${on("drop", `e.preventDefault(); ${REMOVE}`, "trash")}`,
		act: (page) => page.dragAndDrop("#one", "#trash"),
	},
	{
		name: "deletes the selected",
		html: `<ul id="list"><li><label><input type="checkbox" value="1" checked> First</label></li><li><label><input type="checkbox" value="2" checked> Second</label></li><li><label><input type="checkbox" value="3"> Third</label></li></ul><button id="go">Delete selected</button>${on("click", `const ids = [...document.querySelectorAll(":checked")].map((box) => box.value); await fetch("/act/bulk", { method: "POST", body: JSON.stringify({ ids }) }); for (const box of document.querySelectorAll(":checked")) box.closest("li").remove();`)}`,
		act: click,
		saying: /\b2\b/,
	},
	{ name: "deletes at pointerdown", html: LIST + on("pointerdown", REMOVE), act: click },
	{ name: "deletes at mousedown", html: LIST + on("mousedown", REMOVE), act: click },
	{
		name: "deletes before the server knows",
		html: LIST + on("click", `one.remove(); await fetch("/act/notes/1", { method: "DELETE" });`),
		act: click,
	},
	{
		name: "deletes after an undo time",
		html: LIST + on("click", `one.hidden = true; setTimeout(() => { fetch("/act/notes/1", { method: "DELETE" }); one.remove(); }, 300);`),
		act: click,
	},
	{
		name: "taps the row's delete by a synthetic click",
		html: LIST + on("click", REMOVE),
		act: (page) => page.evaluate(() => document.querySelector<HTMLElement>("#go")?.click()),
	},
	{
		name: "dispatches pointer events itself",
		html: LIST + on("pointerdown", REMOVE),
		act: (page) =>
			page.evaluate(() => void document.querySelector("#go")?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true }))),
	},
	local(
		"deletes from localStorage",
		`<script>localStorage.setItem("notes", "1,2")</script>${LIST}${on("click", `localStorage.setItem("notes", "2"); one.remove();`)}`,
	),
	local(
		"clears localStorage by a menu word",
		`<script>localStorage.setItem("notes", "1,2")</script><button id="go">Clear all</button>${on("click", `localStorage.clear(); document.body.append("empty");`)}`,
	),
	local(
		"deletes from IndexedDB",
		`${LIST}<p id="left">2</p><script>const opening = new Promise((done) => { const r = indexedDB.open("notes-" + Math.random()); r.onupgradeneeded = () => { const s = r.result.createObjectStore("notes"); s.put("a", 1); s.put("b", 2); }; r.onsuccess = () => done(r.result); });</script>${on("click", `const db = await opening; const t = db.transaction("notes", "readwrite"); t.objectStore("notes").delete(1); t.oncomplete = () => { db.transaction("notes").objectStore("notes").count().onsuccess = (x) => { left.textContent = x.target.result; }; };`)}`,
	),
	local(
		"deletes in a page without words",
		`<ul><li id="one">First <button id="go" class="destroy"></button></li></ul><style>.destroy::after { content: "×" }</style>${on("click", "one.remove()")}`,
	),
	local(
		"deletes in a language that nobody knows",
		`<ul><li id="one">Lapas <button id="go">Ištrinti</button></li></ul>${on("click", "one.remove()")}`,
	),
];

for (const vector of VECTORS) testVector(stage, vector);
