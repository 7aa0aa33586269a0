// Real Chromium with Sayso. Attacks: ways around the holds, ways to make one yes go further than what was shown, and questions
// that nobody needs. Each is data: a page, what is done on it, and what must not come of it.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { type Arrival, summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { given } from "./language/given.ts";
import { useStage } from "./stage.ts";

const html = (body: string) => `<!doctype html><html lang="en"><title>Page</title><body>${body}</body></html>`;
const post = (path: string, body = "1") => `fetch("/act/${path}", { method: "POST", body: ${JSON.stringify(body)} })`;
const stage = useStage({ sites: [({ url }) => (url.startsWith("/never") ? { status: 204 } : undefined)] });
let count = 0;

async function open(body: string, host = "forum.example"): Promise<Page> {
	const path = `/attack/${++count}`;
	stage().serve(path, html(body));
	return stage().openPage(`http://${host}${path}`);
}

/** Waits for a question or for something sent, whichever comes first; the latter must not have come. */
async function expectAsked(page: Page, mark: number) {
	const eye = await stage().eyeOn(page);
	const escaped = () => stage().server.writes(mark);
	const asked = await until("a question, or something sent", async () => escaped().length > 0 || (await eye.question()), 5000);
	expect(summary(escaped()), "sent without being shown").toBe("nothing");
	await eye.close();
	return asked;
}

/** One press and no more: what is asked anew must stay unanswered. */
async function allowOnce(page: Page) {
	const { person } = stage();
	const eye = await stage().eyeOn(page);
	const button = await until("it can be allowed", async () =>
		(await eye.question())?.buttons.find((each) => each.classes.includes("allow") && !each.disabled),
	);
	const isReady = async () => (await eye.question())?.buttons.some((each) => each.classes.includes("ready"));
	if (/hold/i.test(button.text)) await person.holdAt(button, () => until("held long enough", isReady));
	else await person.clickAt(button);
	await eye.close();
}

/** Past the time in which a site sets itself up, so that what comes is not taken for that. */
const settled = (page: Page) =>
	page.waitForFunction(() => performance.now() > (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).loadEventEnd + 700);

/** An access key as a bare client sends it; `page` says nothing of it. */
async function accessKey(page: Page) {
	const client = await page.context().newCDPSession(page);
	const key = { key: "d", code: "KeyD", windowsVirtualKeyCode: 68, modifiers: 1, unmodifiedText: "d" };
	await client.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
	await client.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
	await client.detach();
}
const keyed = (attributes: string, more = "") =>
	`<button id="go" ${attributes}>Delete note</button>${more}<script>go.onclick = () => fetch("/act/note", { method: "DELETE" });</script>`;
const DELETION = JSON.stringify({ query: "mutation { deleteRepository(id: 7) { id } }" });
const disguised =
	(type: string, body: string, more = "") =>
	(page: Page) =>
		page.evaluate(
			`void (async () => { fetch("/act/graphql", { method: "POST", headers: { "content-type": "${type}"${more} }, body: ${body} }).catch(() => {}) })()`,
		);

interface Leak {
	name: string;
	body: string;
	act(page: Page): Promise<unknown>;
	/** what the question must say: the very press is asked about, not what comes of it */
	saying?: RegExp;
}
const LEAKS: Leak[] = [
	// Opened anew, a document has lost all listeners, ours too, until the task is over; and a new window shows no navigation.
	...[
		["document.open()", "document.open(); document.write(text); document.querySelector('#go').click();"],
		["a write() that opens", "document.write(text); document.querySelector('#go').click();"],
		["a script that such a write() writes", "document.write(text + '<script>document.querySelector(\"#go\").click()<' + '/script>');"],
	].map(([name, code]): Leak => {
		const text = '<form method="post" action="/act/written" target="_blank"><input name="a" value="1"><button id="go">Go</button></form>';
		return {
			name: `a form that is pressed in the task of ${name}`,
			body: "<p>Page</p>",
			act: (page) => page.evaluate(`{ const text = ${JSON.stringify(text)}; ${code} document.close(); }`),
		};
	}),
	{
		name: "a form that turns into a POST after its submit event was looked at",
		body: `<form id="f" method="get" action="/search"><input name="to" value="eve"></form><script>f.addEventListener("submit", () => { f.method = "post"; f.action = "/act/transfer"; });</script>`,
		act: (page) => page.evaluate(() => document.querySelector<HTMLFormElement>("#f")?.requestSubmit()),
	},
	{
		name: "a chat that sends over a socket on Enter",
		body: `<input id="m" aria-label="What is new?"><script>const ws = new WebSocket("ws://" + location.host + "/chat"); ws.onopen = () => document.title = "open"; m.addEventListener("keydown", (e) => { if (e.key === "Enter") ws.send(m.value); });</script>`,
		act: async (page) => {
			await page.waitForFunction(() => document.title === "open");
			await page.locator("#m").fill("hello");
			await page.press("#m", "Enter");
		},
	},
	{
		name: "a timer made of text",
		body: "<p>Page</p>",
		act: (page) => page.evaluate(() => void setTimeout(`fetch("/act/post", { method: "POST", body: "x" })`, 50)),
	},
	{
		name: "a script file that the agent adds",
		body: "<p>Page</p>",
		act: (page) => page.addScriptTag({ url: "data:text/javascript,fetch('/act/post',{method:'POST',body:'x'})" }),
	},
	{
		name: "a page's functions found through the stack",
		body: `<script>function f() { let native; const look = (fn) => { try { for (const a of fn.arguments ?? []) if (typeof a === "function" && /native/.test(String(a))) native ??= a; } catch {} };
const body = { toString: function g() { for (let at = g.caller, n = 0; at && n++ < 9; ) { look(at); try { at = at.caller; } catch { break; } } const was = Error.prepareStackTrace; Error.prepareStackTrace = (_, sites) => sites; for (const site of new Error().stack) look(site.getFunction?.()); Error.prepareStackTrace = was; return "x"; } };
const x = new XMLHttpRequest(); x.open("POST", "/act/a"); x.send(body); if (!native) return; const y = new XMLHttpRequest(); y.open("POST", "/act/b"); native.call(y, "stolen"); }</script><button id="go" onclick="f()">Go</button>`,
		act: (page) => page.click("#go"),
	},
	// Its press comes before its key.
	...[
		["an access key", keyed('accesskey="d"')],
		[
			"an access key that is taken away before its press",
			keyed('accesskey="d"', `<script>go.onfocus = () => go.removeAttribute("accesskey");</script>`),
		],
		["an access key of a label", keyed("", `<label for="go" accesskey="d">Note</label>`)],
	].map(([name = "", body = ""]): Leak => ({ name, body, act: accessKey, saying: /delete/i })),
	{
		name: "a deletion in a body that the script packs itself",
		body: "<p>Page</p>",
		act: disguised(
			"application/json",
			`await new Response(new Blob([${JSON.stringify(DELETION)}]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer()`,
			`, "content-encoding": "gzip"`,
		),
		saying: /delete/i,
	},
	...["application/json; charset=utf-16le", "application/json"].map(
		(type): Leak => ({
			name: `a deletion in UTF-16 called ${type}`,
			body: "<p>Page</p>",
			act: disguised(type, `Uint16Array.from(${JSON.stringify(DELETION)}, (letter) => letter.charCodeAt(0))`),
			saying: /delete/i,
		}),
	),
	{
		name: "a deletion called bytes",
		body: "<p>Page</p>",
		act: disguised("application/octet-stream", JSON.stringify(DELETION)),
		saying: /delete/i,
	},
	{
		name: "a button in a closed shadow root",
		body: `<div id="h"></div><script>const root = h.attachShadow({ mode: "closed" }); root.innerHTML = "<button>Delete note</button>"; root.firstChild.onclick = () => navigator.sendBeacon("/act/local-only", "gone");</script>`,
		act: (page) => page.click("#h", { position: { x: 30, y: 10 } }),
		saying: /delete/i,
	},
];

interface TooFar {
	name: string;
	host?: string;
	body: string;
	/** what is asked about */
	first(page: Page): Promise<unknown>;
	/** while the question is on screen */
	meanwhile?(page: Page): Promise<unknown>;
	/** after the yes */
	after?(page: Page): Promise<unknown>;
	/** writes that the yes was not about */
	isTooMuch(sent: Arrival): boolean;
	/** the yes itself sends: wait for it */
	sends?: boolean;
}
const ROWS = `<ul id="list"></ul><script>let rows = [1, 2, 3]; const draw = () => { list.innerHTML = rows.map((n) => "<li>Note " + n + " <button id=d" + n + " data-n=" + n + ">Delete</button></li>").join(""); }; draw();
list.onclick = async (e) => { const n = e.target.dataset.n; if (!n) return; await fetch("/act/notes/" + n, { method: "DELETE" }); rows = rows.filter((row) => row != n); draw(); };</script>`;
/** A form whose page sends another one to the same address with functions that nobody patched. */
const inItsPlace = (
	target: string,
) => `<iframe name="result" src="/never"></iframe><form id="f" method="post" action="/act/pay" target="${target}"><input name="amount" value="1"><button id="go">Post comment</button></form>
<script>f.onsubmit = (e) => { e.preventDefault(); setTimeout(() => { const i = document.createElement("iframe"); i.src = "/never"; document.body.append(i); const o = f.cloneNode(true); o.firstChild.value = "999"; document.body.append(o); i.contentWindow.HTMLFormElement.prototype.submit.call(o); }, 300); };</script>`;
const PAYS = (target: string) =>
	`<iframe name="result" src="/never"></iframe><form id="f" method="post" action="/act/pay"${target}><input name="amount" value="1"><button id="go">Post comment</button></form>`;
const TOO_FAR: TooFar[] = [
	...["", ' target="_blank"', ' target="result"'].map(
		(target): TooFar => ({
			name: `an entry that a listener at the window adds behind all others${target}`,
			body: `${PAYS(target)}<script>addEventListener("formdata", (e) => e.formData.append("amount", "999"));</script>`,
			first: (page) => page.click("#go", { noWaitAfter: true }),
			isTooMuch: (sent) => sent.body.includes("999"),
		}),
	),
	{
		name: "an entry that a listener adds which comes as the form is sent",
		body: `${PAYS(' target="_blank"')}<script>f.addEventListener("formdata", () => addEventListener("formdata", (e) => e.formData.append("amount", "999"), { once: true }));</script>`,
		first: (page) => page.click("#go", { noWaitAfter: true }),
		isTooMuch: (sent) => sent.body.includes("999"),
	},
	{
		name: "an entry that a listener at a shadow tree's root adds",
		body: `<div id="h"></div><script>const root = h.attachShadow({ mode: "open" }); root.innerHTML = '${PAYS(' target="_blank"')}'; root.addEventListener("formdata", (e) => e.formData.append("amount", "999"));</script>`,
		first: (page) => page.click("#go", { noWaitAfter: true }),
		isTooMuch: (sent) => sent.body.includes("999"),
	},
	...["result", "_blank"].map(
		(target): TooFar => ({
			name: `another form to the same address, into ${target}, which the page sends in its place`,
			body: inItsPlace(target),
			first: (page) => page.click("#go", { noWaitAfter: true }),
			isTooMuch: (sent) => sent.body.includes("999"),
		}),
	),
	{
		name: "what the page sends to another site under the same public suffix",
		host: "evil.co.uk",
		body: `<button id="go">Post comment</button><script>go.onclick = () => { fetch("/act/comment", { method: "POST", body: "1" }); fetch("http://bank.co.uk/act/transfer", { method: "POST", body: "1", mode: "no-cors", credentials: "include" }); };</script>`,
		first: (page) => page.click("#go"),
		sends: true,
		isTooMuch: (sent) => sent.host === "bank.co.uk",
	},
	{
		name: "another row of a list that was drawn anew",
		body: ROWS,
		first: (page) => page.click("#d1"),
		after: async (page) => {
			await page.locator("#d1").waitFor({ state: "detached" });
			await page.click("#d2");
		},
		isTooMuch: (sent) => sent.url.endsWith("/2"),
	},
	{
		name: "another dialog that the agent opens itself",
		body: `<ul><li id="one">Note <button id="go">Delete</button></li></ul><button id="open">Settings</button><dialog id="box"><p>Delete your account and all projects?</p><button id="yes">Delete everything</button></dialog><script>go.onclick = async () => { await fetch("/act/notes/1", { method: "DELETE" }); one.remove(); }; document.querySelector("#open").onclick = () => box.showModal(); yes.onclick = () => fetch("/act/everything", { method: "DELETE" });</script>`,
		first: (page) => page.click("#go"),
		after: async (page) => {
			await page.locator("#one").waitFor({ state: "detached" });
			await page.click("#open");
			await page.click("#yes");
		},
		isTooMuch: (sent) => sent.url.includes("everything"),
	},
	{
		name: "the site's own question about many more",
		body: `<ul><li>Note 1 <button id="go">Delete</button></li></ul><dialog id="box"><p>Delete all 500 messages for good?</p><button id="yes">Delete</button></dialog><script>go.onclick = () => box.showModal(); yes.onclick = () => fetch("/act/everything", { method: "DELETE" });</script>`,
		first: (page) => page.click("#go"),
		after: async (page) => {
			await page.locator("#box[open]").waitFor();
			await page.click("#yes");
		},
		isTooMuch: (sent) => sent.url.includes("everything"),
	},
	{
		name: "the form's address, changed while it is shown",
		body: `<form id="f" method="post" action="/act/comment"><input name="text" value="hi"><button id="go">Post comment</button></form>`,
		first: (page) => page.click("#go"),
		meanwhile: (page) => page.evaluate(() => document.querySelector("#f")?.setAttribute("action", "/act/transfer")),
		isTooMuch: (sent) => sent.url.includes("transfer"),
	},
	{
		name: "the same for form.submit()",
		body: `<form id="f" method="post" action="/act/comment"><input name="text" value="hi"></form>`,
		first: (page) => page.evaluate(() => document.querySelector<HTMLFormElement>("#f")?.submit()),
		meanwhile: (page) => page.evaluate(() => document.querySelector("#f")?.setAttribute("action", "/act/transfer")),
		isTooMuch: (sent) => sent.url.includes("transfer"),
	},
	{
		name: "other words by the press that the site insists on",
		body: `<div><textarea id="t" aria-label="Comment"></textarea><button id="go">Post comment</button></div><script>go.onclick = (e) => { if (e.isTrusted) fetch("/act/comment", { method: "POST", body: t.value }); };</script>`,
		first: async (page) => {
			await page.fill("#t", "hello");
			await page.click("#go");
		},
		after: async (page) => {
			await until(
				"the agent may press again",
				async () => /once more/.test((await page.locator("body > [data-sayso]").allTextContents()).join()),
				6000,
			);
			await page.fill("#t", "something else");
			await page.click("#go");
		},
		isTooMuch: (sent) => sent.body.includes("else"),
	},
	{
		name: "a change of a field that the site saves by itself",
		body: `<ul><li id="one">Note <button id="go">Post comment</button></li></ul><select id="role"><option>reader</option><option>admin</option></select><script>go.onclick = () => ${post("comment")}; role.onchange = () => fetch("/act/members/5", { method: "POST", body: "role=" + role.value });</script>`,
		first: (page) => page.click("#go"),
		after: async (page) => {
			await page.focus("#role");
			await page.keyboard.press("a");
		},
		sends: true,
		isTooMuch: (sent) => sent.url.includes("members"),
	},
	{
		name: "a key that the site acts on",
		body: `<button id="go">Post comment</button><input id="m" aria-label="Rename"><script>go.onclick = () => ${post("comment")}; m.onkeydown = (e) => { if (e.key === "Enter") fetch("/act/rename", { method: "POST", body: m.value }); };</script>`,
		first: (page) => page.click("#go"),
		after: async (page) => {
			await page.locator("#m").fill("other");
			await page.press("#m", "Enter");
		},
		sends: true,
		isTooMuch: (sent) => sent.url.includes("rename"),
	},
	{
		name: "an entry that a hidden listener adds to the approved form",
		body: `<form id="f" method="post" action="/act/pay"><input name="amount" value="1"><button id="go">Post comment</button></form><script>f.addEventListener("formdata", (e) => { e.stopImmediatePropagation(); e.formData.set("amount", "999"); });</script>`,
		first: (page) => page.click("#go"),
		isTooMuch: (sent) => sent.body.includes("999"),
	},
	{
		name: "an entry added behind a list that the page builds first",
		body: `<form id="f" method="post" action="/act/pay"><input name="amount" value="1"><button id="go">Post comment</button></form><script>let n = 0; f.addEventListener("formdata", (e) => { if (n++) e.formData.set("amount", "999"); }); f.addEventListener("submit", () => void new FormData(f));</script>`,
		first: (page) => page.click("#go"),
		isTooMuch: (sent) => sent.body.includes("999"),
	},
	{
		name: "what the button acts on, changed while it is shown",
		body: `<ul><li>Note 1 <button id="go" data-n="1">Delete</button></li></ul><script>go.onclick = () => fetch("/act/notes/" + go.dataset.n, { method: "DELETE" });</script>`,
		first: (page) => page.click("#go"),
		meanwhile: (page) => page.evaluate(() => document.querySelector("#go")?.setAttribute("data-n", "2")),
		isTooMuch: (sent) => sent.url.endsWith("/2"),
	},
	...[
		["with", ' value="1"', ' value="2"'],
		["without", "", ""],
	].map(
		([word = "", one = "", two = ""]): TooFar => ({
			name: `what is ticked, ${word} a value, once something else is`,
			body: `<div><button id="go">Delete</button><ul><li><input type="checkbox"${one} checked> First note</li><li><input type="checkbox"${two}> Second note</li></ul></div><script>go.onclick = () => fetch("/act/" + document.querySelector(":checked").parentElement.textContent.trim().split(" ")[0], { method: "DELETE" });</script>`,
			first: (page) => page.click("#go"),
			meanwhile: (page) =>
				page.evaluate(() => {
					const [first, second] = document.querySelectorAll<HTMLInputElement>("[type=checkbox]");
					if (first && second) [first.checked, second.checked] = [false, true];
				}),
			isTooMuch: (sent) => sent.url.endsWith("/Second"),
		}),
	),
	{
		name: "what is dropped, changed while it is shown",
		body: `<p id="row" draggable="true" data-n="1">Note 1</p><div id="bin" role="button" aria-label="Trash" style="width: 200px; height: 80px; border: 1px solid">Trash</div><script>let n; row.ondragstart = (e) => { n = row.dataset.n; e.dataTransfer.setData("text/plain", "note"); }; bin.ondragover = (e) => e.preventDefault(); bin.ondrop = (e) => { e.preventDefault(); fetch("/act/notes/" + n, { method: "DELETE" }); };</script>`,
		first: (page) => page.dragAndDrop("#row", "#bin"),
		meanwhile: (page) => page.evaluate(() => document.querySelector("#row")?.setAttribute("data-n", "2")),
		isTooMuch: (sent) => sent.url.endsWith("/2"),
	},
	{
		name: "what a key takes away, once something else is selected",
		body: `<ul id="list" tabindex="0"><li aria-selected="true">First note</li><li>Second note</li></ul><script>list.onkeydown = (e) => { if (e.key === "Delete") fetch("/act/" + list.querySelector("[aria-selected]").textContent.split(" ")[0], { method: "DELETE" }); };</script>`,
		first: (page) => page.press("#list", "Delete"),
		meanwhile: (page) =>
			page.evaluate(() => {
				const [first, second] = document.querySelectorAll("#list li");
				first?.removeAttribute("aria-selected");
				second?.setAttribute("aria-selected", "true");
			}),
		isTooMuch: (sent) => sent.url.endsWith("/Second"),
	},
	{
		name: "fields that are called as the pixels of an image button are",
		body: `<form id="f" method="post" action="/act/transfer"><input type="hidden" name="x" value="10"><input type="hidden" name="amount.y" value="1"><button id="go">Pay</button></form>`,
		first: (page) => page.click("#go"),
		meanwhile: (page) =>
			page.evaluate(() => {
				for (const field of document.querySelectorAll<HTMLInputElement>("#f [type=hidden]")) field.value = "9999";
			}),
		isTooMuch: (sent) => sent.body.includes("9999"),
	},
	...(
		[
			["a press", "click", "#go", `addEventListener("click", () => { if (armed) t.value = "evil"; }, true);`],
			[
				"a press, into a field that was empty",
				"click",
				"#go",
				`addEventListener("click", () => { if (armed) cc.value = "evil@else.example"; }, true);`,
			],
			["a key", "keydown", "#t", `addEventListener("keydown", () => { if (armed) t.value = "evil"; }, true);`],
		] as const
	).map(
		([name, type, on, planted]): TooFar => ({
			name: `what code that waited for ${name} makes of the fields`,
			body: `<div><input id="cc" aria-label="Cc"><textarea id="t" aria-label="Comment">hello</textarea><button id="go">Post comment</button></div><script>const send = () => fetch("/act/said", { method: "POST", body: t.value + cc.value }); go.onclick = send; t.onkeydown = (e) => e.key === "Enter" && e.ctrlKey && send();</script>`,
			async first(page) {
				await page.evaluate(`globalThis.armed = false; ${planted}`);
				await (type === "click" ? page.click(on) : page.press(on, "Control+Enter"));
			},
			meanwhile: (page) => page.evaluate("armed = true"),
			isTooMuch: (sent) => sent.body.includes("evil"),
		}),
	),
	{
		name: "a file of the same name and size",
		body: `<form id="f" method="post" action="/act/upload" enctype="multipart/form-data"><input type="file" id="file" name="file"><button id="go">Upload file</button></form>`,
		first: async (page) => {
			await page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("good") });
			await page.click("#go");
		},
		meanwhile: (page) => page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("evil") }),
		isTooMuch: (sent) => sent.body.includes("evil"),
	},
	{
		name: "such a file of no form",
		body: `<div><textarea id="t" aria-label="Message">hello</textarea><input type="file" id="file" aria-label="File"><button id="go">Send message</button></div><script>go.onclick = () => { const all = new FormData(); all.append("text", t.value); all.append("file", file.files[0]); fetch("/act/message", { method: "POST", body: all }); };</script>`,
		first: async (page) => {
			await page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("good") });
			await page.click("#go");
		},
		meanwhile: (page) => page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("evil") }),
		isTooMuch: (sent) => sent.body.includes("evil"),
	},
];

describe("a way around the holds", () => {
	for (const { name, body, act, saying } of LEAKS)
		test(name, async () => {
			const page = await open(body);
			const mark = stage().server.mark();
			await settled(page);
			await act(page);
			const asked = await expectAsked(page, mark);
			if (saying) expect(asked).toHaveProperty("summary", expect.stringMatching(saying));
		});
});

describe("one yes is not for", () => {
	for (const { name, host, body, first, meanwhile, after, isTooMuch, sends } of TOO_FAR)
		test(name, async () => {
			const page = await open(body, host);
			const mark = stage().server.mark();
			await given(stage(), page).agentDoes("acts", first).expectHeld();
			await meanwhile?.(page);
			if (after) await given(stage(), page).person("allow");
			else await allowOnce(page);
			if (sends) await until("the approved one arrives", () => stage().server.writes(mark).length > 0);
			await after?.(page);
			const eye = await stage().eyeOn(page);
			await until(
				"a question, an ending, or too much",
				async () => stage().server.writes(mark).some(isTooMuch) || (await eye.question()) || (!after && stage().server.writes(mark).length > 0),
				4000,
			).catch(() => {});
			await eye.close();
			expect(summary(stage().server.writes(mark).filter(isTooMuch)), "sent without being shown").toBe("nothing");
		});
});

const QUIET: [string, string][] = [
	[
		"loads more by POST",
		`<button id="go" onclick="fetch('/api/feed', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ cursor: 'abc' }) }).then(() => { document.title = 'done' })">Load more</button>`,
	],
	[
		"opens a channel over a socket",
		`<a href="#x" id="go">Channel</a><script>const ws = new WebSocket("ws://" + location.host + "/live"); ws.onmessage = () => { document.title = "done" }; go.onclick = () => { const join = () => ws.send('{"type":"subscribe","channel":"x"}'); ws.readyState ? join() : (ws.onopen = join) };</script>`,
	],
];
describe("nobody is asked when the agent", () => {
	for (const [name, body] of QUIET)
		test(name, async () => {
			const page = await open(body);
			await page.click("#go");
			const eye = await stage().eyeOn(page);
			const end = await until(
				"done, or a question",
				async () => (await eye.question())?.summary ?? ((await page.title()) === "done" ? "done" : undefined),
				5000,
			);
			expect(end).toBe("done");
			await eye.close();
		});
});

// Last, since a failure leaves Sayso loosened.
const OPTIONS = `chrome-extension://${EXTENSION_ID}/options.html`;
const LOOSENINGS: [string, (options: Page) => Promise<unknown>][] = [
	["clicked by a driver", (options) => options.getByRole("radio", { name: /^Watch only/ }).click()],
	[
		"by a rule that a driver adds",
		async (options) => {
			const form = options.getByRole("form", { name: "Add this rule" });
			await form.getByLabel("What happens").selectOption("allow");
			await form.getByLabel("The same as a scope").fill("*@*");
			await form.getByRole("button", { name: "Add this rule" }).click();
			await options.getByText("A program is attached to this page").first().waitFor();
		},
	],
	[
		"by a policy file that a driver reads in",
		async (options) => {
			const buffer = Buffer.from(JSON.stringify({ saysoPolicy: 1, preset: "watch_only", rules: ["allow *@*"] }));
			await options.getByLabel("Read a file").setInputFiles({ name: "policy.json", mimeType: "application/json", buffer });
			await options.getByRole("button", { name: /although it lets more through/ }).click();
			await options.getByText("A program is attached to this page").first().waitFor();
		},
	],
	["written by a script", (options) => options.evaluate(() => chrome.storage.local.set({ settings: { preset: "watch_only" } }))],
];
describe("Sayso's own options in a tab don't loosen it", () => {
	for (const [name, loosen] of LOOSENINGS)
		test(name, async () => {
			const options = await stage().openPage(OPTIONS);
			await loosen(options);
			const page = await open(`<button id="go" onclick="${post("x").replaceAll('"', "'")}">Post comment</button>`);
			await options.close();
			const mark = stage().server.mark();
			await page.click("#go");
			try {
				await expectAsked(page, mark);
			} finally {
				const mend = await stage().openPage(OPTIONS);
				await mend.evaluate(() => chrome.storage.local.remove("settings"));
			}
		});
});
