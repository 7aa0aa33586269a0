// Node. Every way of deleting, also where only the page's own state changes.
import type { Vector } from "../types.ts";
import { LIST, on } from "./markup.ts";

const REMOVE = `await fetch("/act/notes/1", { method: "DELETE" }); one.remove();`;
const deletion = (name: string, body: string, more: Partial<Vector> = {}): Vector => ({
	name,
	group: "deletions",
	body,
	step: { click: "#go" },
	expected: "held",
	...more,
});
const local = (name: string, body: string, more: Partial<Vector> = {}): Vector => deletion(`local: ${name}`, body, { sends: 0, ...more });

export const DELETIONS: Vector[] = [
	deletion("delete button", LIST + on("click", REMOVE)),
	deletion(
		"icon button",
		`<ul><li id="one">First note <button id="go" class="btn icon-trash" aria-label="Delete"><svg width="16" height="16"><path d="M2 4h12v10H2z"/></svg></button></li></ul>${on("click", REMOVE)}`,
	),
	deletion(
		"menu item",
		`<ul><li id="one">First note <button id="more" aria-haspopup="menu" aria-expanded="false">More</button></li></ul><div role="menu" id="menu" hidden><div role="menuitem" tabindex="-1" id="go">Delete note</div></div>${on("click", "menu.hidden = !menu.hidden", "more")}${on("click", `menu.hidden = true; ${REMOVE}`)}`,
		{ first: [{ click: "#more" }] },
	),
	deletion("link that deletes", `<a id="go" href="/act/delete?id=1">Delete</a>`, { leaves: true }),
	deletion(
		"link with data-method",
		`<ul><li id="one">First <a id="go" href="/act/notes/1" data-method="delete">Remove</a></li></ul>${on("click", `e.preventDefault(); ${REMOVE}`)}`,
	),
	deletion("Delete on a row", LIST + on("keydown", `if (e.key === "Delete") { ${REMOVE} }`, "one"), { step: { key: "Delete", on: "#one" } }),
	deletion("# on a row", LIST + on("keydown", `if (e.key === "#") { ${REMOVE} }`, "one"), { step: { key: "#", on: "#one" } }),
	deletion(
		"the selected",
		`<ul id="list"><li><label><input type="checkbox" value="1" checked> First</label></li><li><label><input type="checkbox" value="2" checked> Second</label></li><li><label><input type="checkbox" value="3"> Third</label></li></ul><button id="go">Delete selected</button>${on("click", `const ids = [...document.querySelectorAll(":checked")].map((box) => box.value); await fetch("/act/bulk", { method: "POST", body: JSON.stringify({ ids }) }); for (const box of document.querySelectorAll(":checked")) box.closest("li").remove();`)}`,
	),
	deletion("at pointerdown", LIST + on("pointerdown", REMOVE)),
	deletion("at mousedown", LIST + on("mousedown", REMOVE)),
	deletion("before the server knows", LIST + on("click", `one.remove(); await fetch("/act/notes/1", { method: "DELETE" });`)),
	deletion(
		"after an undo time",
		LIST + on("click", `one.hidden = true; setTimeout(() => { fetch("/act/notes/1", { method: "DELETE" }); one.remove(); }, 150);`),
	),
	deletion("synthetic click", LIST + on("click", REMOVE), { step: { run: `document.querySelector("#go").click()` } }),
	deletion("dispatched pointerdown", LIST + on("pointerdown", REMOVE), {
		step: { run: `document.querySelector("#go").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true }))` },
	}),
	local(
		"localStorage",
		`<script>localStorage.setItem("notes", "1,2")</script>${LIST}${on("click", `localStorage.setItem("notes", "2"); one.remove();`)}`,
	),
	local(
		"clear all",
		`<script>localStorage.setItem("notes", "1,2")</script><button id="go">Clear all</button>${on("click", `localStorage.clear(); document.body.append("empty");`)}`,
	),
	local(
		"IndexedDB",
		`${LIST}<p id="left">2</p><script>const opening = new Promise((done) => { const r = indexedDB.open("notes"); r.onupgradeneeded = () => { const s = r.result.createObjectStore("notes"); s.put("a", 1); s.put("b", 2); }; r.onsuccess = () => done(r.result); });</script>${on("click", `const db = await opening; const t = db.transaction("notes", "readwrite"); t.objectStore("notes").delete(1); t.oncomplete = () => { db.transaction("notes").objectStore("notes").count().onsuccess = (x) => { left.textContent = x.target.result; }; };`)}`,
	),
	local(
		"page without words",
		`<ul><li id="one">First <button id="go" class="destroy"></button></li></ul><style>.destroy::after { content: "×" }</style>${on("click", "one.remove()")}`,
	),
	local("a language that few know", `<ul><li id="one">Lapas <button id="go">Ištrinti</button></li></ul>${on("click", "one.remove()")}`),
	local(
		"closed shadow root",
		`<div id="host" style="width:200px;height:40px"></div><p id="one">Note</p><script>const root = host.attachShadow({ mode: "closed" }); root.innerHTML = "<button style='width:200px;height:40px'>Delete note</button>"; root.firstChild.onclick = () => one.remove();</script>`,
		{
			step: { click: "#host", at: { x: 30, y: 10 } },
		},
	),
	local(
		"closed shadow root, by key",
		`<div id="host"></div><p id="one">Note</p><script>const root = host.attachShadow({ mode: "closed", delegatesFocus: true }); root.innerHTML = "<button>Delete note</button>"; root.firstChild.onclick = () => one.remove();</script>`,
		{ step: { key: "Enter", on: "#host" } },
	),
	...["pointerup", "mouseup"].map((type) =>
		local(`a script's ${type} alone`, LIST + on(type, "one.remove();"), {
			step: {
				run: `document.querySelector("#go").dispatchEvent(new ${/mouse/.test(type) ? "MouseEvent" : "PointerEvent"}("${type}", { bubbles: true, cancelable: true }))`,
			},
		}),
	),
	local("a script's keyup alone", LIST + on("keyup", `if (e.key === "Delete") one.remove();`, "one"), {
		step: { run: `document.querySelector("#one").dispatchEvent(new KeyboardEvent("keyup", { key: "Delete", bubbles: true, cancelable: true }))` },
	}),
];
