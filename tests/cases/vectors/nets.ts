// Node. What the page's hooks can't see, or see too late: workers, other worlds, unload, reports, redirects.
// Each in the ways in which it can come about: run from outside, or by a press on a button of the page.
import type { Served, Vector } from "../types.ts";
import { FRAMES, HOME, SENDING, type Sending, ways } from "./frames.ts";
import { run } from "./markup.ts";
import { blob, script, WORK, WORKERS } from "./workers.ts";

const leaving = (name: string, event: string, work: string): Vector[] =>
	ways({
		group: "unload",
		name,
		code: `addEventListener("${event}", () => { ${work} }); location.href = "/elsewhere";`,
		more: { leaves: true },
	});
const unload = [
	...leaving("beacon at pagehide", "pagehide", `navigator.sendBeacon("${HOME}", "net");`),
	...leaving("keepalive at pagehide", "pagehide", `fetch("${HOME}", { method: "POST", body: "net", keepalive: true }).catch(() => {});`),
	...leaving("XHR at beforeunload", "beforeunload", `const x = new XMLHttpRequest(); x.open("POST", "${HOME}"); x.send("net");`),
	...leaving("beacon at unload", "beforeunload", `navigator.sendBeacon("${HOME}", "net");`),
	...ways({
		group: "unload",
		name: "fetchLater",
		code: `fetchLater("${HOME}", { method: "POST", body: "net", activateAfter: 0 });`,
		more: { secure: true },
	}),
	...ways({
		group: "unload",
		name: "fetchLater, then leaves",
		code: `fetchLater("${HOME}", { method: "POST", body: "net" }); location.href = "/elsewhere";`,
		more: { secure: true, leaves: true },
	}),
];

const WORLD = `<form method="post" action="/act/net"><input name="a" value="1"></form>`;
const world = (name: string, code: string): Vector => ({
	name: `isolated world: ${name}`,
	group: "other worlds",
	body: WORLD,
	step: { isolated: code },
	expected: "either",
	loose: true,
	reacts: "what the code put into the page stays",
	leaves: /submit/.test(name),
	strict: name === "WebSocket",
});
const worlds: Vector[] = [
	...(Object.keys(SENDING) as Sending[]).filter((how) => how !== "form").map((how) => world(how, SENDING[how]("globalThis"))),
	world("DELETE by fetch", `fetch("${HOME}", { method: "DELETE" }).catch(() => {})`),
	world("PURGE by fetch", `fetch("${HOME}", { method: "PURGE" }).catch(() => {})`),
	world("worker", `new Worker(${blob(WORK["fetch"] as string)})`),
	world("image of an acting address", `new Image().src = "{home}/act/items/7/delete"`),
	world("fetch of an acting address", `fetch("{home}/act/items/7/delete").catch(() => {})`),
	world("form into a new window, submit", `const f = document.forms[0]; f.target = "_blank"; f.submit()`),
	...(["fetch", "xhr"] as const).map(
		(op): Vector => ({
			name: `another extension: ${op}`,
			group: "other worlds",
			body: WORLD,
			step: { ext: { op, url: HOME, init: { method: "POST", body: "net" } } },
			expected: "either",
			loose: true,
		}),
	),
	{
		name: "another extension: beacon",
		group: "other worlds",
		body: WORLD,
		step: { ext: { op: "beacon", url: HOME, body: "net" } },
		expected: "either",
		loose: true,
	},
	...(["image", "location", "open"] as const).map(
		(op): Vector => ({
			name: `another extension: ${op} of an acting address`,
			group: "other worlds",
			body: WORLD,
			step: { ext: { op, url: "{home}/act/items/7/delete" } },
			expected: "either",
			loose: true,
			leaves: op === "location",
		}),
	),
	{
		name: "another extension: DELETE",
		group: "other worlds",
		body: WORLD,
		step: { ext: { op: "fetch", url: HOME, init: { method: "DELETE" } } },
		expected: "either",
		loose: true,
	},
];

/** Natives put aside by a client's script that ran before ours. */
const kept = (name: string, init: string, code: string, more: Partial<Vector> = {}): Vector => ({
	name: `init script: ${name}`,
	group: "init scripts",
	body: WORLD,
	init,
	step: { run: code },
	expected: "either",
	loose: true,
	reacts: "what the code put into the page stays",
	...more,
});
const inits: Vector[] = [
	kept("fetch", "globalThis.kept = fetch.bind(globalThis);", `kept("${HOME}", { method: "POST", body: "net" }).catch(() => {})`),
	kept(
		"XHR.send",
		"globalThis.kept = [XMLHttpRequest, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send];",
		`const x = new kept[0](); kept[1].call(x, "POST", "${HOME}"); kept[2].call(x, "net");`,
	),
	kept("sendBeacon", "globalThis.kept = Navigator.prototype.sendBeacon;", `kept.call(navigator, "${HOME}", "net")`),
	kept("form.submit", "globalThis.kept = HTMLFormElement.prototype.submit;", "kept.call(document.forms[0])", { leaves: true }),
	kept("WebSocket", "globalThis.kept = WebSocket;", `const s = new kept("ws://{host}/socket"); s.onopen = () => s.send("net")`, { strict: true }),
	kept(
		"WebSocket.send",
		"globalThis.kept = WebSocket.prototype.send;",
		`const s = new WebSocket("ws://{host}/socket"); s.onopen = () => kept.call(s, "net")`,
		{ strict: true },
	),
	kept("DELETE by fetch", "globalThis.kept = fetch.bind(globalThis);", `kept("${HOME}", { method: "DELETE" }).catch(() => {})`),
];

const answers = (status: number, to: string): Served => ({ status, headers: { location: to }, body: "" });
const redirects: Vector[] = [307, 308].flatMap((status): Vector[] => [
	{
		...run("redirects", `form to ${status}`, "document.forms[0].requestSubmit()"),
		body: `<form method="post" action="/act/hop"><input name="a" value="1"></form>`,
		pages: { "/act/hop": answers(status, "/act/landed") },
		sends: 2,
		expected: "either",
		leaves: true,
		loose: true,
	},
	{
		...run("redirects", `fetch to ${status}`, `fetch("/act/hop", { method: "POST", body: "net" }).catch(() => {})`),
		pages: { "/act/hop": answers(status, "/act/landed") },
		sends: 2,
		expected: "either",
		loose: true,
	},
	{
		...run("redirects", `fetch to ${status} of another site`, `fetch("/act/hop", { method: "POST", body: "net", mode: "no-cors" }).catch(() => {})`),
		pages: { "/act/hop": answers(status, "{other}/act/landed") },
		sends: 2,
		expected: "either",
		loose: true,
	},
	{
		...run("redirects", `XHR to ${status}`, `const x = new XMLHttpRequest(); x.open("POST", "/act/hop"); x.send("net")`),
		pages: { "/act/hop": answers(status, "/act/landed") },
		sends: 2,
		expected: "either",
		loose: true,
	},
]);

const others: Vector[] = [
	{
		name: "a ping, pressed",
		group: "pings and reports",
		body: `<a id="go" href="/elsewhere" ping="/act/ping">Read more</a>`,
		step: { click: "#go" },
		expected: "either",
		leaves: true,
		loose: true,
	},
	{
		name: "a ping, clicked by script",
		group: "pings and reports",
		body: `<a id="go" href="/elsewhere" ping="/act/ping">Read more</a>`,
		step: { run: `document.querySelector("#go").click()` },
		expected: "either",
		leaves: true,
		loose: true,
	},
	{
		name: "a ping to another site",
		group: "pings and reports",
		body: `<a id="go" href="/elsewhere" ping="{other}/act/ping">Read more</a>`,
		step: { click: "#go" },
		expected: "either",
		leaves: true,
		loose: true,
	},
	{
		...run("pings and reports", "CSP report", `const i = new Image(); i.src = "https://elsewhere.invalid/x.png"; document.body.append(i);`),
		headers: { "content-security-policy": "img-src 'self' data:; report-uri /act/csp" },
		expected: "either",
		loose: true,
		reacts: "the image stays",
	},
	{
		name: "javascript: link",
		group: "javascript:",
		body: `<a id="go" href="javascript:void fetch('/act/js', { method: 'POST', body: 'net' })">Go on</a>`,
		step: { click: "#go" },
		expected: "held",
	},
	run("javascript:", "run: location = javascript:", `location = "javascript:void fetch('/act/js', { method: 'POST', body: 'net' })"`),
	{
		name: "javascript: link that submits",
		group: "javascript:",
		body: `<form method="post" action="/act/js"><input name="a" value="1"></form><a id="go" href="javascript:document.forms[0].submit()">Go on</a>`,
		step: { click: "#go" },
		expected: "held",
		leaves: true,
	},
	...ways({
		group: "portals",
		name: "popup that acts through its opener",
		code: `window.open("{home}/portal");`,
		more: { pages: { "/portal": `<script>opener.fetch("/act/portal", { method: "POST", body: "net" }).catch(() => {});</script>` } },
	}),
	...ways({
		group: "portals",
		name: "popup that submits its opener's form",
		code: `window.open("{home}/portal");`,
		more: {
			body: `<form method="post" action="/act/portal"><input name="a" value="1"></form>`,
			pages: { "/portal": "<script>opener.document.forms[0].submit();</script>" },
			leaves: true,
		},
	}),
	{
		...(ways({
			group: "portals",
			name: "document picture-in-picture",
			code: `documentPictureInPicture.requestWindow().then((w) => w.fetch("${HOME}", { method: "POST", body: "net" })).catch(() => {});`,
			more: { secure: true },
		})[1] as Vector),
	},
	...["fetch", "XHR", "form"].map(
		(how): Vector => ({
			...run(
				"page with a service worker",
				`${how} of a page with its own service worker`,
				how === "form" ? "document.forms[0].requestSubmit()" : SENDING[how as Sending]("window"),
			),
			body: `<form method="post" action="/act/net"><input name="a" value="1"></form><script>window.ready = navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(() => navigator.serviceWorker.controller || new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done))).then(() => { document.title = "controlled"; });</script>`,
			pages: {
				"/sw.js": script(
					`oninstall = () => skipWaiting(); onactivate = (e) => e.waitUntil(clients.claim()); onfetch = (e) => e.respondWith(fetch(e.request));`,
				),
			},
			secure: true,
			expected: "either",
			leaves: how === "form",
			loose: true,
		}),
	),
];

/** Windows and frames that act in the place of the page that made them. */
const inTheirPlace: Vector[] = [
	...ways({
		group: "portals",
		name: "window without opener that acts",
		code: `window.open("{home}/alone", "_blank", "noopener");`,
		more: {
			// What it sends as it loads goes on, as in any page that is opened.
			pages: {
				"/alone": `<script>addEventListener("load", () => setTimeout(() => fetch("${HOME}", { method: "POST", body: "net" }).catch(() => {}), 200));</script>`,
			},
		},
	}),
	...ways({
		group: "portals",
		name: "cross-site popup that posts back",
		code: `window.open("{other}/far");`,
		more: {
			pages: {
				"/far": `<form method="post" action="${HOME}"><input name="a" value="1"></form><script>document.forms[0].submit();</script>`,
			},
		},
	}),
	...ways({
		group: "pristine frames",
		name: "beacon from a frame that is taken out at once",
		code: `const f = document.createElement("iframe"); document.body.append(f); f.contentWindow.navigator.sendBeacon("${HOME}", "net"); f.remove();`,
	}),
	...ways({
		group: "pristine frames",
		name: "keepalive from a frame that is taken out at once",
		code: `const f = document.createElement("iframe"); f.src = "{home}/empty"; document.body.append(f); f.contentWindow.fetch("${HOME}", { method: "POST", body: "net", keepalive: true }).catch(() => {}); f.remove();`,
	}),
	...ways({
		group: "made documents",
		name: "form in a new window's document, into this one",
		code: `window.name = "home"; const w = window.open("about:blank"); const form = w.document.createElement("form"); form.method = "post"; form.action = "${HOME}"; form.target = "home"; form.innerHTML = '<input name="a" value="1">'; w.document.body.append(form); form.submit();`,
		more: { leaves: true },
	}),
];

export const NETS: Vector[] = [...FRAMES, ...WORKERS, ...unload, ...worlds, ...inits, ...redirects, ...others, ...inTheirPlace];
