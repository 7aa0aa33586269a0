// Node. Markup that many vectors share.
import type { Vector } from "../types.ts";

/** What such a page shows of a refused request; so it isn't as before. */
export const SHOWS_FAILURE = "it shows that its request failed";

/** A button whose press runs `code`; `say(text)` shows something, `to` is where it sends. */
export const button = (name: string, code: string) =>
	`<p><button id="go">${name}</button></p><p id="out">–</p><script>const to = "/act/comments"; const say = (text) => { out.textContent = text; };
go.addEventListener("click", async () => { try { ${code} } catch (error) { say("failed: " + error.name); } });</script>`;

export const on = (event: string, code: string, target = "go") =>
	`<script>${target}.addEventListener("${event}", async (e) => { ${code} });</script>`;

export const LIST = `<ul id="list"><li id="one" tabindex="0">First note <button id="go">Delete</button></li><li>Second note</li></ul>`;

export const JSON_POST = `{ method: "POST", headers: { "Content-Type": "application/json", "X-CSRF-Token": "t" }, body: JSON.stringify({ text: "hello ü", n: 1 }) }`;

type More = Partial<Omit<Vector, "name" | "body" | "step">>;

/** The agent presses a button whose handler does it; the name says what the press is for. */
export const pressed = (group: string, name: string, label: string, code: string, more: More = {}): Vector => ({
	name,
	group,
	body: button(label, code),
	step: { click: "#go" },
	expected: "held",
	...more,
});

/** The agent runs it from outside, or the page's own script does. */
export const run = (group: string, name: string, code: string, more: More & { body?: string } = {}): Vector => ({
	name,
	group,
	body: `<p id="out">–</p>`,
	step: { run: code },
	expected: "held",
	...more,
});
