// Real Chromium with Sayso: what an agent's tool can send by halves (a second button, a key's release or character alone, a drop
// without a drag) after a person has pressed and typed in the same document. None of it is that person's.
import { fileURLToPath } from "node:url";
import type { CDPSession, Page } from "playwright-core";
import { expect, test } from "vitest";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

const PAGE = `<!doctype html><html lang="en"><title>Halves</title><style>h1,p,button,input,div{margin:16px}#zone,#early{width:240px;height:60px;border:1px dashed}</style><body>
<h1>Halves</h1><p id="words" draggable="true">Words to press on and to drag</p><input id="field" aria-label="Anything">
<button id="click" onclick="fetch('/act/click', { method: 'DELETE' })">Delete</button>
<div id="early" role="button" onmousedown="fetch('/act/early', { method: 'DELETE' })">Delete at once</div>
<div id="late" role="button" onmouseup="fetch('/act/late', { method: 'DELETE' })">Delete when let go</div>
<textarea id="chat" aria-label="Message" onkeyup="if (event.key === 'Enter') fetch('/act/chat', { method: 'POST', body: this.value })"></textarea>
<button id="keyed" accesskey="k" onclick="fetch('/act/keyed', { method: 'DELETE' })">Delete by key</button>
<form action="/act/form" method="post"><button id="send">Post</button></form>
<input type="file" id="file" aria-label="Attachment" onchange="fetch('/act/file', { method: 'POST', body: this.files[0] })">
<div id="zone" ondragover="event.preventDefault()" ondrop="event.preventDefault(); fetch('/act/drop', { method: 'POST', body: event.dataTransfer.getData('text/plain') })">Drop here</div>
</body></html>`;

const FILE = fileURLToPath(import.meta.url);

const stage = useStage({ pages: { "/halves": PAGE } });

async function at(page: Page, selector: string) {
	const box = await page.locator(selector).boundingBox();
	if (!box) throw new Error(`${selector} is not there`);
	return { x: box.x + box.width / 2 - 9, y: box.y + box.height / 2 + 4 };
}

interface Half {
	name: string;
	before?(page: Page): Promise<void>;
	/** what the person does besides pressing on words and typing */
	drags?: boolean;
	act(page: Page, client: CDPSession): Promise<unknown>;
}

async function drop(page: Page, client: CDPSession) {
	const data = { items: [{ mimeType: "text/plain", data: "dropped" }], files: [], dragOperationsMask: 1 };
	for (const type of ["dragEnter", "dragOver", "drop"] as const)
		await client.send("Input.dispatchDragEvent", { type, ...(await at(page, "#zone")), data });
}
async function putsFiles(client: CDPSession) {
	const { root } = await client.send("DOM.getDocument");
	const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector: "#file" });
	await client.send("DOM.setFileInputFiles", { nodeId, files: [FILE] });
}
/** as another extension's content script, or a tool's own world */
async function inAnotherWorld(client: CDPSession, expression: string) {
	const { frameTree } = await client.send("Page.getFrameTree");
	const { executionContextId } = await client.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "another" });
	await client.send("Runtime.evaluate", { expression, contextId: executionContextId });
}
const keepsMiddle = async (page: Page) => {
	await page.mouse.move(900, 700);
	await page.mouse.down({ button: "middle" });
};
const click = async (page: Page, selector: string) => {
	const { x, y } = await at(page, selector);
	await page.mouse.click(x, y, { delay: 60 });
};
const types = async (page: Page, client: CDPSession, selector: string) => {
	await page.evaluate((where) => document.querySelector<HTMLElement>(where)?.focus(), selector);
	await client.send("Input.dispatchKeyEvent", { type: "char", text: "\r", key: "Enter" });
};

const HALVES: Half[] = [
	{ name: "a click with another button kept down", before: keepsMiddle, act: (page) => click(page, "#click") },
	{ name: "the same on what acts at once", before: keepsMiddle, act: (page) => click(page, "#early") },
	{
		name: "a button let go that was not pressed",
		async act(page) {
			const { x, y } = await at(page, "#late");
			await page.mouse.move(x, y);
			await page.mouse.up();
		},
	},
	{
		name: "a key let go that was not pressed",
		async act(page) {
			await page.evaluate(() => document.querySelector<HTMLElement>("#chat")?.focus());
			await page.keyboard.up("Enter");
		},
	},
	{ name: "a character without its key, on a button", act: (page, client) => types(page, client, "#click") },
	{ name: "a character without its key, on a form's button", act: (page, client) => types(page, client, "#send") },
	{
		name: "files that were not chosen",
		act: (_, client) => putsFiles(client),
	},
	{ name: "a form that another world's code submits", act: (_, client) => inAnotherWorld(client, "document.querySelector('form').requestSubmit()") },
	{ name: "the same by submit()", act: (_, client) => inAnotherWorld(client, "document.querySelector('form').submit()") },
	{ name: "an address that acts, gone to by another world's code", act: (_, client) => inAnotherWorld(client, "location.href = '/act/delete?id=1'") },
	{
		name: "a form that a timer submits by a function of the browser's",
		act: (page) => page.evaluate(() => void setTimeout(HTMLFormElement.prototype.requestSubmit.bind(document.querySelector("form")), 100)),
	},
	{ name: "a drop without a drag", act: drop },
	{ name: "a drop without a drag, after a drag of the person's", drags: true, act: drop },
];

test.each(HALVES)("it is held though a person acted just before: $name", async ({ before, drags, act }) => {
	const { server, person } = stage();
	const page = await stage().openPage("http://forum.example/halves");
	const eye = await stage().eyeOn(page);
	const client = await page.context().newCDPSession(page);
	await before?.(page);
	await person.clickAt(await eye.locate("h1"));
	await person.clickAt(await eye.locate("#field"));
	await person.type("abc");
	if (drags) {
		const over = await eye.locate("h1");
		await person.holdAt(await eye.locate("#words"), () => person.movesTo(over));
	} else await person.clickAt(await eye.locate("#words"));
	const mark = server.mark();
	await act(page, client);
	await until("a question", () => eye.question());
	expect(server.writes(mark)).toEqual([]);
	await person.answers(eye, "deny");
	await stage().fence(page);
	expect(server.writes(mark)).toEqual([]);
	await eye.close();
});

test("files in a field that a person has pressed go out at once, once", async () => {
	const { server, person } = stage();
	const page = await stage().openPage("http://forum.example/halves");
	const eye = await stage().eyeOn(page);
	const client = await page.context().newCDPSession(page);
	// The agent has acted here: the tab is guarded.
	await page.click("h1");
	const mark = server.mark();
	await person.clickAt(await eye.locate("h1"));
	await person.clickAt(await eye.locate("#file"));
	await new Promise((done) => setTimeout(done, 2000));
	// In the place of the system's dialog, whose look and keys are the system's: what the page gets from it is the same.
	await putsFiles(client);
	await person.press("Escape");
	await server.waitFor(({ url }) => url === "/act/file", mark);
	expect(await eye.question()).toBeUndefined();
	await putsFiles(client);
	await until("a question", () => eye.question());
	expect(server.writes(mark)).toHaveLength(1);
	await eye.close();
});

test("what the page's own code submits after a person's press goes out at once", async () => {
	const { server, person } = stage();
	const ways = {
		message: 'onclick="const { port1, port2 } = new MessageChannel(); port1.onmessage = () => f.requestSubmit(); port2.postMessage(0)"',
		link: "",
	};
	for (const [name, way] of Object.entries(ways)) {
		const control = way ? `<button ${way}>Go on</button>` : `<a href="javascript:void (location.href = '/act/delete?id=2')">Go on</a>`;
		stage().serve(
			`/own-${name}`,
			`<!doctype html><title>Own</title><h1 id="tab">Own</h1><form id="f" action="/act/own" method="post"></form>${control}`,
		);
		const page = await stage().openPage(`http://forum.example/own-${name}`);
		const eye = await stage().eyeOn(page);
		await page.click("h1");
		// What the agent did is over: a person has the page.
		await new Promise((done) => setTimeout(done, 6000));
		await person.clickAt(await eye.locate("h1"));
		const mark = server.mark();
		await person.clickAt(await eye.locate(way ? "button" : "a"));
		await server.waitFor(({ url }) => url.startsWith("/act/"), mark);
		expect(await eye.question(), name).toBeUndefined();
		await eye.close();
	}
}, 60_000);

test("a person's own press, key and drop go out at once", async () => {
	const { server, person } = stage();
	const page = await stage().openPage("http://forum.example/halves");
	const eye = await stage().eyeOn(page);
	await person.clickAt(await eye.locate("h1"));
	for (const name of ["click", "early", "late"]) {
		const mark = server.mark();
		await person.clickAt(await eye.locate(`#${name}`));
		await server.waitFor(({ url }) => url === `/act/${name}`, mark);
	}
	const mark = server.mark();
	await person.clickAt(await eye.locate("#chat"));
	await person.type("abc");
	await person.press("Return");
	await server.waitFor(({ url }) => url === "/act/chat", mark);
	await person.press("alt+k");
	await server.waitFor(({ url }) => url === "/act/keyed", mark);
	const zone = await eye.locate("#zone");
	await person.holdAt(await eye.locate("#words"), () => person.movesTo(zone));
	await server.waitFor(({ url }) => url === "/act/drop", mark);
	expect(await eye.question()).toBeUndefined();
	await eye.close();
});
