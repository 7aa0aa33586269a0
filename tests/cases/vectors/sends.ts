// Node. Every way in which a page's script sends something: by a press, and by code from outside.
import type { Vector } from "../types.ts";
import { button, JSON_POST, pressed, run, SHOWS_FAILURE } from "./markup.ts";

/** Both ways of it: pressed by the agent (the press is what is held), and run from outside (the request is). */
const both = (group: string, name: string, code: string, more: Partial<Vector> = {}): Vector[] => [
	pressed(group, `press: ${name}`, "Post comment", code, more),
	run(group, `run: ${name}`, `(async () => { const to = "/act/comments"; const say = () => {}; ${code} })().catch(() => {})`, more),
];
const fetched = (name: string, init: string, url = "to", more: Partial<Vector> = {}) =>
	both("fetch", `fetch ${name}`, `await fetch(${url}, ${init}); say("done");`, more);
const xhr = (name: string, code: string, more: Partial<Vector> = {}) =>
	both(
		"xhr",
		`XHR ${name}`,
		`const x = new XMLHttpRequest(); x.onload = () => say("status " + x.status); x.onerror = () => say("failed"); ${code}`,
		more,
	);

const METHODS = ["PUT", "PATCH", "DELETE", "PURGE", "PROPFIND", "REPORT", "FOO", "patch"];

export const SENDS: Vector[] = [
	...fetched("JSON", JSON_POST),
	...fetched("text", `{ method: "POST", body: "text ü" }`),
	...fetched("without body", `{ method: "POST" }`),
	...fetched("URLSearchParams", `{ method: "POST", body: new URLSearchParams([["a", "1"], ["a", "ü"]]) }`),
	...fetched(
		"FormData",
		`{ method: "POST", body: (() => { const d = new FormData(); d.append("text", "x"); d.append("f", new File(["\\x00\\xff-bytes"], "n ü.bin")); return d; })() }`,
	),
	...fetched("Blob", `{ method: "POST", body: new Blob(["blob ü"], { type: "text/x-note" }) }`),
	...fetched("typed array", `{ method: "POST", body: new Uint8Array([0, 1, 255, 10]) }`),
	...fetched("ArrayBuffer", `{ method: "POST", body: new Uint8Array([5, 4, 3]).buffer }`),
	...fetched("DataView", `{ method: "POST", body: new DataView(new Uint8Array([9, 5, 4, 3]).buffer, 1, 2) }`),
	...fetched("Request object", "undefined", `new Request(to, ${JSON_POST.replace("POST", "PUT")})`),
	...fetched("Request object with new options", `{ method: "PATCH", body: "p=1" }`, `new Request(to, { headers: { "X-A": "1" } })`),
	...fetched("URL object", `{ method: "POST", body: "u" }`, "new URL(to, location.href)"),
	...fetched("keepalive", `{ method: "POST", body: "k", keepalive: true }`),
	...fetched("with credentials and no-cors", `{ method: "POST", body: "c", credentials: "include", mode: "no-cors" }`),
	// What it has is one thing, what it gives when it is asked another.
	run(
		"fetch",
		"run: fetch with a proxy for its options",
		`fetch("/act/net", new Proxy({}, { get: (_, key) => ({ method: "POST", body: "net" })[key] })).catch(() => {})`,
	),
	...METHODS.map((method) => run("methods", `run: fetch ${method}`, `fetch("/act/items/3", { method: "${method}", body: "x" }).catch(() => {})`)),
	...METHODS.slice(0, 7).map((method) =>
		run("methods", `run: XHR ${method}`, `const x = new XMLHttpRequest(); x.open("${method}", "/act/items/3"); x.send("x");`),
	),
	{
		...pressed("fetch", "press: DELETE behind a word that says nothing", "Go", `await fetch(to + "/3", { method: "DELETE" }); say("done");`),
		reacts: SHOWS_FAILURE,
	},
	{
		...pressed(
			"fetch",
			"press: to another site",
			"Go",
			`await fetch("{other}/act/share", { method: "POST", mode: "no-cors", body: "x" }); say("done");`,
		),
		reacts: SHOWS_FAILURE,
	},
	...both("fetch", "fetch to another site", `await fetch("{other}/act/x", { method: "POST", mode: "no-cors", body: "x" }); say("done");`),
	...both(
		"fetch",
		"GraphQL mutation",
		`await fetch("/act/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "mutation { addComment(text: \\"hi\\") { id } }" }) }); say("done");`,
	),
	...both("fetch", "fetch a while after", `await new Promise((done) => setTimeout(done, 150)); await fetch(to, ${JSON_POST}); say("done");`),
	...xhr(
		"JSON",
		`x.open("POST", to); x.setRequestHeader("Content-Type", "application/json"); x.setRequestHeader("X-Requested-With", "XMLHttpRequest"); x.send('{"a":1}');`,
	),
	...xhr("FormData", `x.open("POST", to); const d = new FormData(); d.append("a", "1"); x.send(d);`),
	...xhr("Blob", `x.open("POST", to); x.send(new Blob(["b"], { type: "text/x-b" }));`),
	...xhr("URLSearchParams", `x.open("POST", to); x.send(new URLSearchParams("a=1"));`),
	...xhr("with credentials", `x.open("POST", to); x.withCredentials = true; x.send("a");`),
	pressed(
		"xhr",
		"press: XHR synchronous",
		"Post comment",
		`const x = new XMLHttpRequest(); x.open("POST", to, false); x.send("a=1"); say("status " + x.status);`,
	),
	run("xhr", "run: XHR synchronous", `const x = new XMLHttpRequest(); x.open("POST", "/act/api", false); try { x.send("a=1"); } catch {}`, {
		expected: "blocked",
	}),
	...both("beacon", "beacon URLSearchParams", `say(String(navigator.sendBeacon("/act/vote", new URLSearchParams("up=1"))));`),
	...both("beacon", "beacon text", `say(String(navigator.sendBeacon("/act/vote", "up=1")));`),
	...both("beacon", "beacon Blob", `say(String(navigator.sendBeacon("/act/vote", new Blob(["{}"], { type: "text/plain" }))));`),
	...both("beacon", "beacon FormData", `const d = new FormData(); d.append("a", "1"); say(String(navigator.sendBeacon("/act/vote", d)));`),
	{
		name: "press: WebSocket frame",
		group: "socket",
		body: `<p><button id="go" disabled>Send message</button></p><p id="out">–</p><script>const socket = new WebSocket("ws://" + location.host + "/socket"); socket.onopen = () => { go.disabled = false; document.title = "open"; }; socket.onmessage = (e) => { out.textContent = e.data; }; go.addEventListener("click", () => socket.send(JSON.stringify({ type: "message", text: "hi" })));</script>`,
		first: [{ run: "" }],
		step: { click: "#go" },
		expected: "held",
	},
	run("socket", "run: WebSocket text frame", `const s = new WebSocket("ws://" + location.host + "/socket"); s.onopen = () => s.send("delete 1");`),
	run(
		"socket",
		"run: WebSocket binary frame",
		`const s = new WebSocket("ws://" + location.host + "/socket"); s.onopen = () => s.send(new Uint8Array([1, 2, 3]));`,
	),
	run(
		"socket",
		"run: WebSocket Blob frame",
		`const s = new WebSocket("ws://" + location.host + "/socket"); s.onopen = () => s.send(new Blob(["blob"]));`,
	),
	run("press", "run: synthetic click", `document.querySelector("#go").click()`, {
		body: button("Publish", `await fetch(to, ${JSON_POST}); say("done");`),
	}),
	run("press", "run: dispatched click", `document.querySelector("#go").dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }))`, {
		body: button("Publish", `await fetch(to, ${JSON_POST}); say("done");`),
	}),
	{
		name: "key: Enter in a composer",
		group: "press",
		body: `<div id="box" contenteditable="true" role="textbox" aria-label="Message #engineering" style="border:1px solid">Deploy is done</div><p id="out">–</p><script>box.addEventListener("keydown", async (e) => { if (e.key !== "Enter" || e.shiftKey) return; e.preventDefault(); const text = box.textContent; await fetch("/act/messages", { method: "POST", body: JSON.stringify({ text }) }); box.textContent = ""; out.textContent = text; });</script>`,
		step: { key: "Enter", on: "#box" },
		expected: "held",
	},
	{
		name: "key: Control+Enter in a composer",
		group: "press",
		body: `<textarea id="box" aria-label="Comment">Looks good to me</textarea><p id="out">–</p><script>box.addEventListener("keydown", async (e) => { if (e.key !== "Enter" || !e.ctrlKey) return; await fetch("/act/comments", { method: "POST", body: new URLSearchParams({ text: box.value }) }); out.textContent = "sent"; });</script>`,
		step: { key: "Control+Enter", on: "#box" },
		expected: "held",
	},
	pressed("fetch", "press: fetch in a secure context", "Post comment", `const r = await fetch(to, ${JSON_POST}); say("status " + r.status);`, {
		secure: true,
	}),
	pressed(
		"fetch",
		"press: fetch three",
		"Post comment",
		`await Promise.all([1, 2, 3].map((n) => fetch(to + n, { method: "POST", body: "b" + n }))); say("done");`,
		{ sends: 3, loose: true },
	),
	pressed(
		"press",
		"press: window.open and fetch",
		"Post comment",
		`window.open("/empty"); await fetch(to, { method: "POST", body: "x" }); say("done");`,
	),
	run("fetch", "run: timer made of text", `setTimeout("fetch('/act/post', { method: 'POST', body: 'x' })", 20)`),
	run(
		"fetch",
		"run: script element",
		`const s = document.createElement("script"); s.textContent = "fetch('/act/post', { method: 'POST', body: 'x' })"; document.body.append(s);`,
		{ reacts: "the agent's own code put a script into it" },
	),
	run("fetch", "run: promise chain", `Promise.resolve().then(() => fetch("/act/post", { method: "POST", body: "x" })).catch(() => {})`),
	run(
		"fetch",
		"run: event listener later",
		`addEventListener("later", () => fetch("/act/post", { method: "POST", body: "x" }).catch(() => {})); setTimeout(() => dispatchEvent(new Event("later")), 30)`,
	),
];
