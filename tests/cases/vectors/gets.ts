// Node. GETs that act: addresses that read like an action, reached in every way.
import type { Vector } from "../types.ts";
import { run } from "./markup.ts";

const TO = "/act/items/7/delete";
const get = (name: string, more: Partial<Vector> & Pick<Vector, "step">): Vector => ({
	name,
	group: "GETs that act",
	body: "<p>Page</p>",
	expected: "either",
	loose: true,
	reacts: "what the code put into the page stays",
	...more,
});
const script = (name: string, code: string, more: Partial<Vector> = {}): Vector[] => [
	{ ...run("GETs that act", `run: ${name}`, code), expected: "either", loose: true, reacts: "what the code put into the page stays", ...more },
	{
		...get(`press: ${name}`, { step: { click: "#go" } }),
		body: `<button id="go">Go on</button><script>go.addEventListener("click", () => { ${code} });</script>`,
		...more,
	},
];

export const GETS: Vector[] = [
	get("link", { body: `<a id="go" href="${TO}">First note</a>`, step: { click: "#go" }, leaves: true }),
	get("link into a new tab", { body: `<a id="go" href="${TO}" target="_blank">First note</a>`, step: { click: "#go" } }),
	get("link clicked by script", {
		body: `<a id="go" href="${TO}">First note</a>`,
		step: { run: `document.querySelector("#go").click()` },
		leaves: true,
	}),
	get("client navigates there", { step: { goto: `{home}${TO}` }, leaves: true }),
	get("client navigates to a query that acts", { step: { goto: "{home}/act/index.php?action=delete&id=7" }, leaves: true }),
	...script("location.href", `location.href = "${TO}";`, { leaves: true }),
	...script("location.replace", `location.replace("${TO}");`, { leaves: true }),
	...script("location.assign to a query", `location.assign("/act/index.php?action=delete&id=7");`, { leaves: true }),
	...script("window.open", `window.open("${TO}");`),
	...script("window.open _self", `window.open("${TO}", "_self");`, { leaves: true }),
	...script("w.location of a new window", `const w = window.open("about:blank"); w.location = "{home}${TO}";`),
	...script("image", `new Image().src = "${TO}";`),
	...script("image element", `const i = document.createElement("img"); i.src = "${TO}"; document.body.append(i);`),
	...script("script element", `const s = document.createElement("script"); s.src = "${TO}"; document.body.append(s);`),
	...script("style sheet", `const l = document.createElement("link"); l.rel = "stylesheet"; l.href = "${TO}"; document.head.append(l);`),
	...script("iframe", `const f = document.createElement("iframe"); f.src = "${TO}"; document.body.append(f);`),
	...script("fetch GET", `fetch("${TO}").catch(() => {});`),
	...script("fetch GET of an object that says it", `fetch({ toString: () => "${TO}" }).catch(() => {});`),
	...script("fetch GET of a URL that says another", `const u = new URL("/", location); u.toString = () => "${TO}"; fetch(u).catch(() => {});`),
	...script("XHR GET", `const x = new XMLHttpRequest(); x.open("GET", "${TO}"); x.send();`),
	...script("EventSource", `const e = new EventSource("${TO}"); e.onerror = () => e.close();`),
	...script("import()", `import("${TO}").catch(() => {});`),
	...script("navigation.navigate", `navigation.navigate("${TO}");`, { leaves: true }),
	...script(
		"meta refresh",
		`const m = document.createElement("meta"); m.httpEquiv = "refresh"; m.content = "0;url=${TO}"; document.head.append(m);`,
		{ leaves: true },
	),
	...script(
		"form GET in a new window",
		`const f = document.createElement("form"); f.action = "${TO}"; f.target = "_blank"; document.body.append(f); f.submit();`,
	),
	get("redirect to it", {
		body: `<a id="go" href="/go">Go on</a>`,
		pages: { "/go": { status: 302, headers: { location: TO }, body: "" } },
		step: { click: "#go" },
		leaves: true,
	}),
	get("window.open of a redirect to it", {
		pages: { "/go": { status: 302, headers: { location: TO }, body: "" } },
		step: { run: `window.open("/go")` },
	}),
	...script("document.open of a window", `document.open("${TO}", "_blank", "");`),
];
