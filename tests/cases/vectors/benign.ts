// Node. Benign actions as data.
import type { Benign, DriverName } from "../types.ts";

/** Those whose presses and keys are a user's. */
const CLIENTS: DriverName[] = ["playwright", "puppeteer", "selenium", "playwright-mcp", "chrome-devtools-mcp", "raw cdp", "puppeteer bidi"];

const of = (name: string, body: string, steps: Benign["steps"], more: Partial<Benign> = {}): Benign => ({
	name,
	group: "benign",
	body,
	steps,
	...more,
});
const GRAPHQL = (query: string) =>
	`{ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: ${JSON.stringify(query)} }) }`;
const script = (code: string) => `<script>${code}</script>`;

export const BENIGN: Benign[] = [
	of(
		"search by the button",
		`<form action="/search" role="search"><input name="q" value="lamp" aria-label="Search"><button id="go">Search</button></form>`,
		[{ click: "#go" }],
		{ arrives: ["GET /search?q=lamp"] },
	),
	of(
		"search by Enter",
		`<form action="/search" role="search"><input id="q" name="q" value="lamp" aria-label="Search"></form>`,
		[{ key: "Enter", on: "#q" }],
		{ arrives: ["GET /search?q=lamp"] },
	),
	of("follow a link", `<a id="go" href="/elsewhere">Read more</a>`, [{ click: "#go" }], { arrives: ["GET /elsewhere"] }),
	of("follow a link to another site", `<a id="go" href="{other}/elsewhere">Partner site</a>`, [{ click: "#go" }], { arrives: ["GET /elsewhere"] }),
	of("open a link in a new tab", `<a id="go" href="/elsewhere" target="_blank">Read more</a>`, [{ click: "#go" }], {
		arrives: ["GET /elsewhere"],
		drivers: CLIENTS,
	}),
	of("turn the page", `<a id="go" href="/page?page=2" rel="next">Next page</a>`, [{ click: "#go" }], { arrives: ["GET /page?page=2"] }),
	of("sort a table by a link", `<a id="go" href="/page?sort=price&order=asc">Price</a>`, [{ click: "#go" }], { arrives: ["GET /page?sort=price"] }),
	of(
		"open a menu",
		`<button id="go" aria-haspopup="menu" aria-expanded="false">Options</button><div role="menu" id="menu" hidden><a role="menuitem" href="/elsewhere">Home</a></div>${script("go.onclick = () => { menu.hidden = false; }")}`,
		[{ click: "#go" }],
		{ done: `!document.querySelector("#menu").hidden` },
	),
	of(
		"open a dialog",
		`<button id="go" aria-haspopup="dialog">Preview</button><dialog id="box">Big picture</dialog>${script("go.onclick = () => box.showModal()")}`,
		[{ click: "#go" }],
		{ done: `document.querySelector("#box").open` },
	),
	of(
		"choose a tab",
		`<div role="tablist"><button role="tab" id="go">Reviews</button></div><div id="panel" role="tabpanel">Text</div>${script(`go.onclick = () => { panel.textContent = "Nice"; }`)}`,
		[{ click: "#go" }],
		{ done: `document.querySelector("#panel").textContent === "Nice"` },
	),
	of("open details", `<details id="d"><summary id="go">More</summary><p>Details</p></details>`, [{ click: "#go" }], {
		done: `document.querySelector("#d").open`,
	}),
	of("tick a filter", `<label><input type="checkbox" id="go"> In stock only</label>`, [{ click: "#go" }], {
		done: `document.querySelector("#go").checked`,
	}),
	of("type without sending", `<textarea id="t" aria-label="Reply"></textarea><button>Post reply</button>`, [{ key: "a", on: "#t" }], {
		drivers: CLIENTS,
		done: `document.querySelector("#t").value === "a"`,
	}),
	of(
		"load more by GET",
		`<button id="go">Load more</button><ul id="list"></ul>${script(`go.onclick = async () => { await fetch("/more"); list.textContent = "more"; }`)}`,
		[{ click: "#go" }],
		{ arrives: ["GET /more"], done: `document.querySelector("#list").textContent === "more"` },
	),
	of(
		"load more by POST",
		`<button id="go">Load more</button><p id="out"></p>${script(`go.onclick = async () => { await fetch("/api/feed", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ cursor: "abc" }) }); out.textContent = "done"; }`)}`,
		[{ click: "#go" }],
		{ arrives: ["POST /api/feed"], done: `document.querySelector("#out").textContent === "done"` },
	),
	of(
		"GraphQL query at a press",
		`<button id="go">Show more</button><p id="out"></p>${script(`go.onclick = async () => { await fetch("/graphql", ${GRAPHQL("query More { items { id } }")}); out.textContent = "done"; }`)}`,
		[{ click: "#go" }],
		{ arrives: ["POST /graphql"], done: `document.querySelector("#out").textContent === "done"` },
	),
	of("fetch GET run from outside", "<p>Page</p>", [{ run: `fetch("/data.json")` }], { arrives: ["GET /data.json"] }),
	of("fetch HEAD run from outside", "<p>Page</p>", [{ run: `fetch("/data.json", { method: "HEAD" })` }], { arrives: ["HEAD /data.json"] }),
	of("XHR GET run from outside", "<p>Page</p>", [{ run: `const x = new XMLHttpRequest(); x.open("GET", "/data.json"); x.send();` }], {
		arrives: ["GET /data.json"],
	}),
	of("location to an ordinary page", "<p>Page</p>", [{ run: `location.href = "/elsewhere"` }], { arrives: ["GET /elsewhere"] }),
	of("window.open of an ordinary page", "<p>Page</p>", [{ run: `window.open("/elsewhere")` }], {
		arrives: ["GET /elsewhere"],
		drivers: ["playwright", "puppeteer", "raw cdp"],
	}),
	of("reload", "<p>Page</p>", [{ run: "location.reload()" }], { arrives: ["GET /page"] }),
	of("client navigates", "<p>Page</p>", [{ goto: "{home}/elsewhere" }], { arrives: ["GET /elsewhere"] }),
	of("client navigates to a question about deleting", "<p>Page</p>", [{ goto: "{home}/questions/16/how-to-delete-a-branch" }], {
		arrives: ["GET /questions/16/how-to-delete-a-branch"],
	}),
	of("client opens a log-in page", "<p>Page</p>", [{ goto: "{home}/login" }], {
		pages: {
			"/login": `<form method="post" action="/act/login"><input name="user"><input type="password" name="password"><button>Log in</button></form>`,
		},
		arrives: ["GET /login"],
		done: `document.querySelector("form")`,
	}),
	of("page loads with its own background traffic", "<p>Page</p>", [{ goto: "{home}/app" }], {
		pages: {
			"/app": `<p>App</p>${script(`fetch("/api/config/get", { method: "POST", body: "{}" }); navigator.sendBeacon("/telemetry/collect", "t=1"); fetch("/graphql", ${GRAPHQL("query Boot { me { id } }")});`)}`,
		},
		arrives: ["POST /api/config/get", "POST /telemetry/collect", "POST /graphql"],
	}),
	of("page's heartbeat goes on", "<p>Page</p>", [{ goto: "{home}/app" }, { run: "void 0" }], {
		pages: { "/app": `<p>App</p>${script(`let n = 0; setInterval(() => navigator.sendBeacon("/telemetry/beat?" + ++n, "t=1"), 150);`)}` },
		arrives: ["POST /telemetry/beat?1", "POST /telemetry/beat?4"],
	}),
	of("page measures by XHR at load", "<p>Page</p>", [{ goto: "{home}/app" }], {
		pages: { "/app": `<p>App</p>${script(`const x = new XMLHttpRequest(); x.open("POST", "/rum/vitals"); x.send('{"lcp":1}');`)}` },
		arrives: ["POST /rum/vitals"],
	}),
	of("page's worker reads", "<p>Page</p>", [{ goto: "{home}/app" }], {
		pages: { "/app": `<p>App</p>${script(`new Worker("/w.js")`)}`, "/w.js": { type: "text/javascript", body: `fetch("/data.json")` } },
		arrives: ["GET /data.json"],
	}),
	of("page with a service worker reads", "<p>Page</p>", [{ goto: "{home}/app" }], {
		secure: true,
		pages: {
			"/app": `<p>App</p>${script(`navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then(() => fetch("/data.json"))`)}`,
			"/sw.js": { type: "text/javascript", body: `oninstall = () => { fetch("/shell.json"); };` },
		},
		arrives: ["GET /shell.json", "GET /data.json"],
	}),
	of(
		"socket that subscribes",
		`<a href="#x" id="go">Channel</a>${script(`const ws = new WebSocket("ws://" + location.host + "/live"); ws.onmessage = () => { document.title = "done" }; go.onclick = () => { const join = () => ws.send('{"type":"subscribe","channel":"x"}'); ws.readyState ? join() : (ws.onopen = join); };`)}`,
		[{ click: "#go" }],
		{ arrives: ["FRAME /live"] },
	),
	of("socket's own heartbeat", "<p>Page</p>", [{ goto: "{home}/app" }], {
		pages: {
			"/app": `<p>App</p>${script(`const ws = new WebSocket("ws://" + location.host + "/live"); ws.onopen = () => setInterval(() => ws.send('{"type":"ping"}'), 100);`)}`,
		},
		arrives: ["FRAME /live"],
	}),
	of("frames load", "<p>Page</p>", [{ goto: "{home}/app" }], {
		pages: {
			"/app": `<iframe src="/empty"></iframe><iframe src="{other}/empty"></iframe><iframe srcdoc="<p>x</p><img src='{home}/pixel.gif'>"></iframe>`,
		},
		arrives: ["GET /empty", "GET /pixel.gif"],
	}),
	of(
		"a GET form in a new window",
		`<form action="/search" target="_blank"><input name="q" value="lamp"><button id="go">Search</button></form>`,
		[{ click: "#go" }],
		{ arrives: ["GET /search?q=lamp"], drivers: CLIENTS },
	),
	of("a dialog form", `<dialog id="box" open><form method="dialog"><button id="go">Close</button></form></dialog>`, [{ click: "#go" }], {
		done: `!document.querySelector("#box").open`,
	}),
	of("images and style sheets", "<p>Page</p>", [{ goto: "{home}/app" }], {
		pages: { "/app": `<link rel="stylesheet" href="/style.css"><img src="/images/delete-icon.png"><p>App</p>` },
		arrives: ["GET /style.css", "GET /images/delete-icon.png"],
	}),
	of("jump within the page", `<a href="#end" id="go">To the end</a><p id="end">End</p>`, [{ click: "#go" }], { done: `location.hash === "#end"` }),
	of("read what is stored", "<p>Page</p>", [{ run: `document.title = JSON.stringify({ ...localStorage })` }], { done: `document.title === "{}"` }),
	of("scroll", `<div style="height:3000px"></div>`, [{ run: "scrollTo(0, 2000)" }], { done: "scrollY > 0" }),
	of(
		"suggest while typing",
		`<input id="q" aria-label="Search">${script(`q.oninput = () => fetch("/graphql", ${GRAPHQL("query Suggest { suggest { name } }")})`)}`,
		[{ key: "a", on: "#q" }],
		{ drivers: CLIENTS, arrives: ["POST /graphql"] },
	),
];
