// Real Chromium with Sayso. Every way in which a page's script sends something because an agent acted.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { testVector, type Vector } from "../language/test-vector.ts";
import { useStage } from "../stage.ts";

const stage = useStage();

const click = (page: Page) => page.click("#go");
/** A button whose press runs `code`; `say(text)` shows something, `to` is where it sends. */
const button = (name: string, code: string) =>
	`<p><button id="go">${name}</button></p><p id="out">–</p><script>const to = "/act/comments"; const say = (text) => { out.textContent = text; };
go.addEventListener("click", async () => { try { ${code} } catch (error) { say("failed: " + error.name); } });</script>`;
/** What such a page shows of a refused request; so it isn't as before. */
const SHOWS_FAILURE = "it shows that its request failed";
const byButton = (name: string, code: string, more: Partial<Vector> = {}): Vector => ({
	name,
	html: button("Post comment", code),
	act: click,
	...more,
});
/** Code run from outside, as by a tool's evaluate: no click, no gesture. */
const evaluated = (name: string, code: string, more: Partial<Vector> = {}): Vector => ({
	name,
	html: `<p id="out">–</p>`,
	act: (page) => page.evaluate((source) => void new Function(source)(), code),
	...more,
});
const JSON_POST = `{ method: "POST", headers: { "Content-Type": "application/json", "X-CSRF-Token": "t" }, body: JSON.stringify({ text: "hello ü", n: 1 }) }`;

const VECTORS: Vector[] = [
	byButton("clicks what posts JSON by fetch", `const r = await fetch(to, ${JSON_POST}); say("status " + r.status);`),
	byButton(
		"clicks what posts URLSearchParams by fetch",
		`await fetch(to, { method: "POST", body: new URLSearchParams([["a", "1"], ["a", "ü"]]) }); say("done");`,
	),
	byButton(
		"clicks what posts FormData with a file by fetch",
		`const d = new FormData(); d.append("text", "x"); d.append("f", new File(["\\x00\\xff-bytes"], "n ü.bin")); await fetch(to, { method: "POST", body: d }); say("done");`,
	),
	byButton(
		"clicks what posts a Blob by fetch",
		`await fetch(to, { method: "POST", body: new Blob(["blob ü"], { type: "text/x-note" }) }); say("done");`,
	),
	byButton("clicks what posts a typed array by fetch", `await fetch(to, { method: "POST", body: new Uint8Array([0, 1, 255, 10]) }); say("done");`),
	byButton("clicks what posts an ArrayBuffer by fetch", `await fetch(to, { method: "POST", body: new Uint8Array([5, 4, 3]).buffer }); say("done");`),
	byButton("clicks what fetches a Request object", `await fetch(new Request(to, ${JSON_POST.replace("POST", "PUT")})); say("done");`),
	byButton(
		"clicks what fetches a Request object with new options",
		`await fetch(new Request(to, { headers: { "X-A": "1" } }), { method: "PATCH", body: "p=1" }); say("done");`,
	),
	// Approving "Post comment" would cover neither a DELETE nor another site: a label that says nothing, so the request itself is asked about.
	{
		name: "clicks what sends DELETE by fetch",
		html: button("Go", `await fetch(to + "/3", { method: "DELETE" }); say("done");`),
		act: click,
		reacts: SHOWS_FAILURE,
	},
	{
		name: "clicks what fetches to another site",
		html: button("Go", `await fetch("http://mail.example/act/share", { method: "POST", mode: "no-cors", body: "x" }); say("done");`),
		act: click,
		reacts: SHOWS_FAILURE,
	},
	byButton(
		"clicks what sends by XMLHttpRequest",
		`const x = new XMLHttpRequest(); x.open("POST", to); x.setRequestHeader("Content-Type", "application/json"); x.setRequestHeader("X-Requested-With", "XMLHttpRequest"); x.onload = () => say("status " + x.status); x.onerror = () => say("failed"); x.send('{"a":1}');`,
	),
	byButton(
		"clicks what sends FormData by XMLHttpRequest",
		`const x = new XMLHttpRequest(); x.open("POST", to); const d = new FormData(); d.append("a", "1"); x.onload = () => say("status " + x.status); x.send(d);`,
	),
	byButton("clicks what sends synchronously", `const x = new XMLHttpRequest(); x.open("POST", to, false); x.send("a=1"); say("status " + x.status);`),
	byButton("clicks what sends a beacon", `say(String(navigator.sendBeacon("/act/vote", new URLSearchParams("up=1"))));`),
	byButton(
		"clicks what mutates by GraphQL",
		`await fetch("/act/graphql", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: "mutation { addComment(text: \\"hi\\") { id } }" }) }); say("done");`,
	),
	{
		name: "clicks what sends a WebSocket frame",
		html: `<p><button id="go" disabled>Send message</button></p><p id="out">–</p><script>const socket = new WebSocket("ws://" + location.host + "/socket"); socket.onopen = () => { go.disabled = false; }; socket.onmessage = (e) => { out.textContent = e.data; }; go.addEventListener("click", () => socket.send(JSON.stringify({ type: "message", text: "hi" })));</script>`,
		act: click,
	},
	evaluated("evaluates a fetch", `fetch("/act/api", ${JSON_POST}).catch(() => {})`),
	evaluated("evaluates an XMLHttpRequest", `const x = new XMLHttpRequest(); x.open("DELETE", "/act/api/9"); x.send();`),
	evaluated("evaluates a beacon", `navigator.sendBeacon("/act/api", "x=1")`),
	evaluated("evaluates a synthetic click", `document.querySelector("#go").click()`, {
		html: button("Publish", `await fetch(to, ${JSON_POST}); say("done");`),
	}),
	evaluated(
		"evaluates a form that it makes",
		`const f = document.createElement("form"); f.method = "post"; f.action = "/act/made"; f.innerHTML = '<input name="a" value="1">'; document.body.append(f); f.submit();`,
		{ leaves: true, reacts: "the agent's own code put a form into it" },
	),
	{
		name: "presses Enter in a composer",
		html: `<div id="box" contenteditable="true" role="textbox" aria-label="Message #engineering" style="border:1px solid">Deploy is done</div><p id="out">–</p><script>box.addEventListener("keydown", async (e) => { if (e.key !== "Enter" || e.shiftKey) return; e.preventDefault(); const text = box.textContent; await fetch("/act/messages", { method: "POST", body: JSON.stringify({ text }) }); box.textContent = ""; out.textContent = text; });</script>`,
		act: (page) => page.press("#box", "Enter"),
	},
	{
		name: "presses Control+Enter in a composer",
		html: `<textarea id="box" aria-label="Comment">Looks good to me</textarea><p id="out">–</p><script>box.addEventListener("keydown", async (e) => { if (e.key !== "Enter" || !e.ctrlKey) return; await fetch("/act/comments", { method: "POST", body: new URLSearchParams({ text: box.value }) }); out.textContent = "sent"; });</script>`,
		act: (page) => page.press("#box", "Control+Enter"),
	},
	byButton("clicks what posts in a secure context", `const r = await fetch(to, ${JSON_POST}); say("status " + r.status);`, { secure: true }),
	{
		name: "clicks what sends a while after",
		html: button("Send", `await new Promise((done) => setTimeout(done, 400)); await fetch(to, ${JSON_POST}); say("done");`),
		act: click,
	},
];

for (const vector of VECTORS) testVector(stage, vector);

test("evaluates a synchronous send: it fails closed, as on a broken network", async () => {
	stage().serve("/sync", "<!doctype html><title>Sync</title><p>Sync</p>");
	const page = await stage().openPage("http://forum.example/sync");
	const mark = stage().server.mark();
	const outcome = await page.evaluate(() => {
		const request = new XMLHttpRequest();
		request.open("POST", "/act/api", false);
		try {
			request.send("a=1");
			return `status ${request.status}`;
		} catch (error) {
			return (error as Error).name;
		}
	});
	await stage().fence(page);
	expect(outcome).toBe("NetworkError");
	expect(stage().server.writes(mark)).toEqual([]);
});
