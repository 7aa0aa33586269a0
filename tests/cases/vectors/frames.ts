// Node. Documents that come into being late: initial empty documents of frames and popups with natives that nobody patched, and
// documents made by code, which act as soon as they are there.
import type { Served, Vector } from "../types.ts";
import { run } from "./markup.ts";

export const HOME = "{home}/act/net";
export const SENDING = {
	fetch: (w: string) => `${w}.fetch("${HOME}", { method: "POST", body: "net", mode: "no-cors" }).catch(() => {});`,
	XHR: (w: string) => `const x = new ${w}.XMLHttpRequest(); x.open("POST", "${HOME}"); x.send("net");`,
	beacon: (w: string) => `${w}.navigator.sendBeacon("${HOME}", "net");`,
	form: (w: string) =>
		`const form = ${w}.document.createElement("form"); form.method = "post"; form.action = "${HOME}"; form.innerHTML = '<input name="a" value="1">'; ${w}.document.body.append(form); form.submit();`,
	WebSocket: (w: string) => `const s = new ${w}.WebSocket("ws://{host}/socket"); s.onopen = () => s.send("net");`,
};
export type Sending = keyof typeof SENDING;

interface Way {
	name: string;
	code: string;
	group: string;
	more?: Partial<Vector>;
}
/** Both: run from outside, and by the page's own button. */
export const ways = ({ name, code, group, more = {} }: Way): Vector[] => {
	const vector: Partial<Vector> = { expected: "either", loose: true, reacts: "what the code put into the page stays", ...more };
	const before = more.body ?? "";
	const go = `<button id="go">Go on</button><p id="out">–</p><script>go.addEventListener("click", () => { ${code.replaceAll("</", "<\\/")} });</script>`;
	return [
		{ ...run(group, `run: ${name}`, code), ...vector, body: `${before}<p id="out">–</p>` },
		{ ...run(group, `press: ${name}`, code), ...vector, body: before + go, step: { click: "#go" } },
	];
};

const SLOW: Record<string, string | Served> = { "/slow": { body: "", hangs: true }, "/nothing": { body: "", status: 204 } };
/** Frames whose initial empty document has natives that nobody patched. */
const PRISTINE: Record<string, string> = {
	"src that never answers": `f.src = "{home}/slow"; document.body.append(f);`,
	"src answered with 204": `f.src = "{home}/nothing"; document.body.append(f);`,
	"src still on its way": `f.src = "{home}/empty"; document.body.append(f);`,
	"about:blank#x": `f.src = "about:blank#x"; document.body.append(f);`,
	"javascript:void 0": `f.src = "javascript:void 0"; document.body.append(f);`,
	srcdoc: `f.srcdoc = "<p>x</p>"; document.body.append(f);`,
	"no address": "document.body.append(f);",
};
const pristine = Object.entries(PRISTINE).flatMap(([frame, make]) =>
	(Object.keys(SENDING) as Sending[]).flatMap((how) => {
		// Every kind of frame by fetch and form, every way of sending by two kinds of frames.
		if (!["fetch", "form"].includes(how) && !/204|no address/.test(frame)) return [];
		const code = `const f = document.createElement("iframe"); ${make} const w = f.contentWindow; ${SENDING[how]("w")}`;
		return ways({ group: "pristine frames", name: `${how} in a frame, ${frame}`, code, more: { pages: SLOW, strict: how === "WebSocket" } });
	}),
);

const popup = (Object.keys(SENDING) as Sending[]).flatMap((how) => [
	...ways({ group: "popups", name: `${how} in window.open("about:blank")`, code: `const w = window.open("about:blank"); ${SENDING[how]("w")}` }),
	...ways({
		group: "popups",
		name: `${how} in window.open(url) at once`,
		code: `const w = window.open("{home}/empty"); ${SENDING[how]("w")}`,
		more: { strict: how === "WebSocket" },
	}),
]);

/** Documents that act by themselves as soon as they are there. */
const INSIDE = `<script>fetch("${HOME}", { method: "POST", body: "net", mode: "no-cors" }).catch(() => {})<\\/script>`;
const INSIDE_FORM = `<form method="post" action="${HOME}"><input name="a" value="1"></form><script>document.forms[0].submit()<\\/script>`;
const made = (name: string, make: (inside: string) => string): Vector[] => [
	...ways({ group: "made documents", name: `${name}, fetch`, code: make(INSIDE) }),
	...ways({ group: "made documents", name: `${name}, form`, code: make(INSIDE_FORM) }),
];
const frameOf = (more: string) => `const f = document.createElement("iframe"); ${more} document.body.append(f);`;
const documents = [
	...made("srcdoc", (inside) => frameOf(`f.srcdoc = \`${inside}\`;`)),
	...made("sandboxed srcdoc", (inside) => frameOf(`f.sandbox = "allow-scripts allow-forms"; f.srcdoc = \`${inside}\`;`)),
	...made("blob frame", (inside) => frameOf(`f.src = URL.createObjectURL(new Blob([\`${inside}\`], { type: "text/html" }));`)),
	...made("data frame", (inside) => frameOf(`f.src = "data:text/html," + encodeURIComponent(\`${inside}\`);`)),
	...made("javascript: frame", (inside) => frameOf(`f.src = "javascript:" + JSON.stringify(\`${inside}\`);`)),
	...made(
		"object",
		(inside) =>
			`const o = document.createElement("object"); o.data = URL.createObjectURL(new Blob([\`${inside}\`], { type: "text/html" })); o.type = "text/html"; document.body.append(o);`,
	),
	...made("document.write", (inside) => `document.open(); document.write(\`${inside}\`); document.close();`),
	...made("window.open blob", (inside) => `window.open(URL.createObjectURL(new Blob([\`${inside}\`], { type: "text/html" })));`),
	...ways({
		group: "made documents",
		name: "form in a blank frame, target _top",
		code: `const f = document.createElement("iframe"); document.body.append(f); ${SENDING.form("f.contentWindow").replace("form.submit()", `form.target = "_top"; form.submit()`)}`,
		more: { leaves: true },
	}),
	...ways({
		group: "made documents",
		name: "form into a cross-site frame",
		code: `const f = document.createElement("iframe"); f.name = "far"; f.src = "{other}/empty"; f.onload = () => { f.onload = null; const form = document.createElement("form"); form.method = "post"; form.action = "${HOME}"; form.target = "far"; form.innerHTML = '<input name="a" value="1">'; document.body.append(form); form.submit(); }; document.body.append(f);`,
	}),
];

export const FRAMES: Vector[] = [...pristine, ...popup, ...documents];
