// Real Chromium with Sayso: a person (X server) and an agent (Playwright) in one armed tab, on a page whose own code presses,
// waits and asks the network before it acts. What a person began is never held; what the agent began always is.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

/** id of the control, and what its click handler does before it sends `POST /act/<id>`. */
const WAYS = {
	direct: "send('direct')",
	library: "document.querySelector('#hidden-library').click()",
	dispatched: "document.querySelector('#hidden-dispatched').dispatchEvent(new MouseEvent('click', { bubbles: true }))",
	microtask: "Promise.resolve().then(() => send('microtask'))",
	timer: "setTimeout(() => send('timer'), 120)",
	chain: "setTimeout(() => setTimeout(() => requestAnimationFrame(() => send('chain')), 60), 60)",
	answer: "fetch('/token').then((answer) => answer.json()).then(() => send('answer'))",
	awaited: "(async () => { const answer = await fetch('/token'); await answer.json(); send('awaited'); })()",
	xhr: "{ const x = new XMLHttpRequest(); x.open('GET', '/token'); x.onload = () => { const y = new XMLHttpRequest(); y.open('POST', '/act/xhr'); y.send('xhr'); }; x.send(); }",
	"late-press": "setTimeout(() => document.querySelector('#hidden-late-press').click(), 80)",
	element: "0",
} as const;
type Way = keyof typeof WAYS;
const ways = Object.keys(WAYS) as Way[];

const button = (way: Way) =>
	way === "element"
		? `<own-button id="element"></own-button>`
		: `<button id="${way}" onclick="${WAYS[way]}">Try ${way}</button><button id="hidden-${way}" hidden onclick="event.stopPropagation(); send('${way}')">x</button>`;
const PAGE = `<!doctype html><html lang="en"><title>Side by side</title><style>button,own-button{display:inline-block;margin:12px;min-width:120px;height:34px}[hidden]{display:none}</style>
<body><h1>Side by side</h1><script>
const send = (way) => fetch("/act/" + way, { method: "POST", body: way }).catch(() => {});
addEventListener("click", () => navigator.sendBeacon("/telemetry/click", "x"));
customElements.define("own-button", class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: "open" }); root.innerHTML = "<button>Try element</button>";
	root.firstChild.onclick = (event) => { event.stopPropagation(); this.dispatchEvent(new CustomEvent("activate")); };
	this.addEventListener("activate", () => { const inner = document.createElement("a"); inner.onclick = () => send("element"); inner.click(); }); } });
</script>${ways.map(button).join("")}<p><button id="tab" role="tab">Description</button> <button id="slow" onclick="setTimeout(() => send('slow'), 1500)">Try slow</button></p></body></html>`;

const stage = useStage({ pages: { "/side": PAGE, "/token": '{"token":1}' } });

/** Acts by the agent that nobody minds, so that it has acted a moment ago. */
const agentLooks = (page: Page) => page.click("#tab");

/** Who the log says was behind what was asked about last. */
async function lastActor() {
	const line = (await readSessionLog(stage().devtools)).filter((each) => each.stage === "asked").at(-1) as unknown as
		| { action: { actor: { kind: string; confidence: number; evidence: string[] } } }
		| undefined;
	return line?.action.actor;
}

/** It arrives, or the error says for whose it was taken. */
async function arrives(way: string, mark: number) {
	await stage()
		.server.waitFor((arrival) => arrival.url === `/act/${way}`, mark)
		.catch(async (error: Error) => {
			throw new Error(`${error.message}; asked about as ${JSON.stringify(await lastActor())}`);
		});
}

async function openSide() {
	const page = await stage().openPage("http://forum.example/side");
	await agentLooks(page);
	const eye = await stage().eyeOn(page);
	return { page, eye };
}

test.each(ways)("a person's press goes out at once though the agent acted just before: %s", async (way) => {
	const { page, eye } = await openSide();
	const { server, person } = stage();
	const mark = server.mark();
	await agentLooks(page);
	await person.clickAt(await eye.locate(`#${way}`));
	await arrives(way, mark);
	expect(await eye.question()).toBeUndefined();
	await eye.close();
});

test.each(ways)("the agent's press is held though the person acted just before: %s", async (way) => {
	const { page, eye } = await openSide();
	const { server, person } = stage();
	await person.clickAt(await eye.locate("h1"));
	const mark = server.mark();
	await page.click(`#${way}`);
	await until("a question", () => eye.question());
	expect(server.writes(mark).filter(({ url }) => url.startsWith("/act"))).toEqual([]);
	const actor = await lastActor();
	expect(actor?.kind).not.toBe("human");
	expect(actor?.confidence).toBeGreaterThanOrEqual(0.5);
	if (["timer", "chain", "answer", "awaited", "xhr"].includes(way)) expect(actor?.evidence.join("; ")).toMatch(/begun \d+ ms ago/);
	await person.answers(eye, "deny");
	await stage().fence(page);
	expect(server.writes(mark).filter(({ url }) => url.startsWith("/act"))).toEqual([]);
	await eye.close();
});

test("what the agent began is the agent's even if the person pressed since", async () => {
	const { page, eye } = await openSide();
	const { server, person } = stage();
	const heading = await eye.locate("h1");
	const mark = server.mark();
	await page.click("#slow");
	await person.clickAt(heading);
	await until("a question", () => eye.question());
	expect(server.writes(mark).filter(({ url }) => url.startsWith("/act"))).toEqual([]);
	await person.answers(eye, "deny");
	await eye.close();
});

test("what the person began is the person's even if the agent pressed since", async () => {
	const { page, eye } = await openSide();
	const { server, person } = stage();
	const mark = server.mark();
	await person.clickAt(await eye.locate("#slow"));
	await agentLooks(page);
	await arrives("slow", mark);
	expect(await eye.question()).toBeUndefined();
	await eye.close();
});

test("code evaluated from outside is the agent's, in the very task of a person's press too", async () => {
	const { page, eye } = await openSide();
	const { server, person } = stage();
	const mark = server.mark();
	// A listener that the agent put there: what it calls runs inside the person's gesture.
	await page.evaluate(() =>
		document.querySelector("h1")?.addEventListener("click", () => document.querySelector<HTMLElement>("#hidden-library")?.click()),
	);
	await person.clickAt(await eye.locate("h1"));
	await until("a question", () => eye.question());
	expect(server.writes(mark).filter(({ url }) => url.startsWith("/act"))).toEqual([]);
	await person.answers(eye, "deny");
	await eye.close();
});
