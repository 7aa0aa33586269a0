// Node. The pages that the bench works on, the same with and without Sayso.
import type { Site } from "../../tests/fixtures/recording-server.ts";
import { ASKS_WHAT_TO_DO, quietDesk } from "./quiet-desk.ts";

const page = (title: string, body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
const TEXT = Array.from({ length: 200 }, (_, index) => `<p>Paragraph ${index} of a page that only wants to be read.</p>`).join("");

/** A button that posts; one that only shows something, as the least that a question on screen can cost; one that does nothing. */
const REPLY = page(
	"Thread",
	`<h1>Thread</h1><p><label>Reply <textarea id="text" rows="3">The new number is in the letter.</textarea></label></p>
<p><button id="post">Post reply</button> <button id="paint" type="button">Show details</button> <button id="idle" type="button">Fold</button></p>
<script>
document.querySelector("#post").addEventListener("click", () => void fetch("/act/reply", { method: "POST", body: document.querySelector("#text").value }));
document.querySelector("#paint").addEventListener("click", () => {
	const box = document.createElement("div");
	box.popover = "manual";
	box.textContent = "Details";
	document.documentElement.append(box);
	box.showPopover();
	setTimeout(() => box.remove(), 200);
});
</script>`,
);

/** Each loop begins in a task of the page's own, as a site's work does. Figures are per turn. */
const LOOPS = page(
	"Loops",
	`<main></main><script>
let at = document.querySelector("main");
for (let depth = 0; depth < 20; depth++) at = at.appendChild(document.createElement("div"));
const button = at.appendChild(document.createElement("button"));
const input = at.appendChild(document.createElement("input"));
let heard = 0;
button.type = "button";
button.addEventListener("click", () => heard++);
input.addEventListener("input", () => heard++);
const own = (turn, turns) => new Promise((done, fail) => setTimeout(async () => {
	try {
		const from = performance.now();
		for (let index = 0; index < turns; index++) await turn(index);
		done((performance.now() - from) / turns);
	} catch (error) { fail(error); }
}));
const ownSync = (turn, turns) => new Promise((done) => setTimeout(() => {
	const from = performance.now();
	for (let index = 0; index < turns; index++) turn(index);
	done((performance.now() - from) / turns);
}));
window.loops = {
	click: () => ownSync(() => button.click(), 5000),
	input: () => ownSync((index) => { input.value = index; input.dispatchEvent(new Event("input", { bubbles: true })); }, 5000),
	post: () => own(async () => (await fetch("/act/echo", { method: "POST", headers: { "content-type": "application/json" }, body: '{"a":1}' })).text(), 150),
};
</script>`,
);

/** Requests one after the other, in a task of the page's own: ms of each. `/background` has sent there while it loaded. */
const requests = (begin: string) =>
	page(
		"Requests",
		`<script>
${begin}
window.requests = (method, path, count) => new Promise((done, fail) => setTimeout(async () => {
	try {
		const times = [];
		for (let index = 0; index < count; index++) {
			const from = performance.now();
			await (await fetch(path, { method, ...(method === "POST" ? { body: "a=1" } : {}) })).text();
			times.push(performance.now() - from);
		}
		done(times);
	} catch (error) { fail(error); }
}));
</script>`,
	);

const PAGES: Record<string, string> = {
	"/thread": REPLY,
	"/loops": LOOPS,
	"/requests": requests(""),
	"/background": requests('fetch("/sync", { method: "POST", body: "a=1" });'),
	"/static": page("Static", TEXT),
	"/frames": page("Frames", Array.from({ length: 100 }, () => '<iframe src="/small" width="40" height="30"></iframe>').join("")),
	"/small": page("Small", "<p>Small</p>"),
};

/** @param onPost hears of every reply that has arrived, at once */
export function createBenchSite(onPost: () => void): Site {
	return (arrival) => {
		if (arrival.url === "/act/reply") onPost();
		const body = arrival.method === "GET" ? PAGES[arrival.url.split("?")[0] ?? ""] : undefined;
		if (body === undefined) return quietDesk(arrival);
		return { headers: { "content-type": "text/html; charset=utf-8" }, body: /[?&]by=/.test(arrival.url) ? body + ASKS_WHAT_TO_DO : body };
	};
}
