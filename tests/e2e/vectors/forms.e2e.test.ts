// Real Chromium with Sayso. Every way of submitting a form.
import type { Page } from "playwright-core";
import { testVector, type Vector } from "../language/test-vector.ts";
import { useStage } from "../stage.ts";

const stage = useStage();

const REPLY = `<form id="f" method="post" action="/act/reply"><label>Reply <textarea name="text">Two lines
of text ü &amp; more</textarea></label><label>Topic <input name="topic" value="wifi"></label><button id="go" name="do" value="reply">Post reply</button></form>`;
const withType = (enctype: string) => REPLY.replace("<form", `<form enctype="${enctype}"`);
const click = (page: Page) => page.click("#go");
/** Runs code as another extension's content script would: in a world of its own. */
async function inIsolatedWorld(page: Page, expression: string): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const { frameTree } = await session.send("Page.getFrameTree");
	const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "another" });
	await session.send("Runtime.evaluate", { expression, contextId: executionContextId });
	await session.detach();
}

const VECTORS: Vector[] = [
	{ name: "clicks a submit button", html: REPLY, act: click, leaves: true, saying: /forum\.example/ },
	{ name: "presses Enter in a field", html: REPLY, act: (page) => page.press("[name=topic]", "Enter"), leaves: true },
	{ name: "calls requestSubmit", html: REPLY, act: (page) => page.evaluate(() => document.querySelector("form")?.requestSubmit()), leaves: true },
	{ name: "calls form.submit from outside", html: REPLY, act: (page) => page.evaluate(() => document.querySelector("form")?.submit()), leaves: true },
	{
		name: "clicks what calls form.submit",
		html: `${REPLY}<a href="#" id="link" onclick="f.submit(); return false">Send it</a>`,
		act: (page) => page.click("#link"),
		leaves: true,
	},
	{
		name: "submits from another isolated world",
		html: REPLY,
		act: (page) => inIsolatedWorld(page, "document.querySelector('form').submit()"),
		leaves: true,
	},
	{
		name: "calls requestSubmit from another isolated world",
		html: REPLY,
		act: (page) => inIsolatedWorld(page, "document.querySelector('form').requestSubmit()"),
		leaves: true,
	},
	{
		name: "clicks submit in a frame",
		html: `<h1>Outer</h1><iframe id="inner" src="/inner/frame" width="500" height="300"></iframe>`,
		also: { "/inner/frame": REPLY },
		act: (page) => page.frameLocator("#inner").locator("#go").click(),
		leaves: true,
	},
	{
		name: "clicks submit in a frame of another site",
		html: `<h1>Outer</h1><iframe id="inner" src="http://mail.example/inner/foreign" width="500" height="300"></iframe>`,
		also: { "/inner/foreign": REPLY },
		act: (page) => page.frameLocator("#inner").locator("#go").click(),
		leaves: true,
		saying: /mail\.example/,
	},
	{
		name: "clicks submit in a frame without an address",
		html: `<iframe id="inner" width="500" height="300"></iframe><script>document.querySelector("#inner").contentDocument.body.innerHTML = ${JSON.stringify(REPLY).replaceAll("</", "<\\/")};</script>`,
		act: (page) => page.frameLocator("#inner").locator("#go").click(),
		leaves: true,
	},
	{
		name: "submits a GET form that deletes",
		html: `<form action="/act/delete"><input type="hidden" name="id" value="7"><button id="go">Delete entry</button></form>`,
		act: click,
		leaves: true,
		saying: /delete/i,
	},
	{ name: "submits as multipart", html: withType("multipart/form-data"), act: click, leaves: true },
	{ name: "submits as plain text", html: withType("text/plain"), act: click, leaves: true },
	{
		name: "submits files",
		html: `<form method="post" enctype="multipart/form-data" action="/act/upload"><input type="file" name="up" multiple id="up"><input type="file" name="none"><button id="go">Upload</button></form>`,
		first: (page) =>
			page.setInputFiles("#up", [
				{ name: "a ü.txt", mimeType: "text/plain", buffer: Buffer.from("first\r\nfile") },
				{ name: "b.bin", mimeType: "application/octet-stream", buffer: Buffer.from([0, 255, 10, 13, 128]) },
			]),
		act: click,
		leaves: true,
		saying: /b\.bin/,
	},
	{
		name: "submits by a button with formaction and formmethod",
		html: `<form action="/nowhere"><input name="a" value="1"><button id="go" formaction="/act/other" formmethod="post" formenctype="multipart/form-data" name="b" value="2">Publish</button></form>`,
		act: click,
		leaves: true,
	},
	{
		name: "submits by an image button",
		html: `<form method="post" action="/act/image"><input name="a" value="1"><input type="image" id="go" name="im" alt="Send" width="60" height="30"></form>`,
		act: (page) => page.click("#go", { position: { x: 11, y: 7 } }),
		leaves: true,
	},
	{
		name: "submits into a named frame",
		html: `${REPLY.replace("<form", '<form target="result"')}<iframe name="result" src="/inner/empty"></iframe>`,
		also: { "/inner/empty": "<p>empty</p>" },
		act: click,
		leaves: true,
	},
	{
		name: "submits into a named frame that is still blank",
		html: `${REPLY.replace("<form", '<form target="result"')}<iframe name="result"></iframe>`,
		act: click,
		leaves: true,
	},
	{ name: "submits into a new window", html: REPLY.replace("<form", '<form target="_blank"'), act: click },
	{
		name: "submits by a button outside the form",
		html: `<form id="f" method="post" action="/act/outside"><input name="a" value="1"></form><button id="go" form="f" name="b" value="2">Save</button>`,
		act: click,
		leaves: true,
	},
	{
		name: "submits what the page adds at formdata",
		html: `<form id="f" method="post" action="/act/nonce"><input name="a" value="1"><button id="go">Send</button></form><script>let n = 0; f.addEventListener("formdata", (e) => e.formData.append("nonce", "n" + ++n));</script>`,
		act: click,
		leaves: true,
	},
	{
		name: "submits to a page that disables its button",
		html: `<form id="f" method="post" action="/act/once"><input name="a" value="1"><button id="go" name="b" value="2">Send</button></form><script>let busy = false; f.addEventListener("submit", (e) => { if (busy) return e.preventDefault(); busy = true; setTimeout(() => { go.disabled = true; }); });</script>`,
		act: click,
		leaves: true,
		reacts: "its double-submit guard has run",
	},
	{
		name: "submits to another site",
		html: `<form method="post" action="http://mail.example/act/foreign"><input name="a" value="1"><button id="go">Send</button></form>`,
		act: click,
		leaves: true,
		saying: /mail\.example/,
	},
	{
		name: "submits by a form that the page makes and clicks",
		html: `<a href="/act/items/3" data-method="delete" id="go">Destroy</a><script>go.addEventListener("click", (e) => { e.preventDefault(); const form = document.createElement("form"); form.method = "post"; form.action = go.href; form.innerHTML = '<input type="hidden" name="_method" value="delete"><input type="submit">'; form.style.display = "none"; document.body.append(form); form.querySelector("[type=submit]").click(); });</script>`,
		act: click,
		leaves: true,
	},
];

for (const vector of VECTORS) testVector(stage, vector);
