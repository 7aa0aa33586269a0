// Node. Every way of submitting a form.
import type { Vector } from "../types.ts";
import { run } from "./markup.ts";

const REPLY = `<form id="f" method="post" action="/act/reply"><label>Reply <textarea name="text">Two lines
of text ü &amp; more</textarea></label><label>Topic <input name="topic" value="wifi"></label><button id="go" name="do" value="reply">Post reply</button></form>`;
const withType = (enctype: string) => REPLY.replace("<form", `<form enctype="${enctype}"`);
const form = (name: string, body: string, more: Partial<Vector> = {}): Vector => ({
	name,
	group: "forms",
	body,
	step: { click: "#go" },
	expected: "held",
	leaves: true,
	...more,
});
const FORM = "document.querySelector('form')";

export const FORMS: Vector[] = [
	form("submit button", REPLY),
	form("Enter in a field", REPLY, { step: { key: "Enter", on: "[name=topic]" } }),
	form("requestSubmit", REPLY, { step: { run: `${FORM}.requestSubmit()` } }),
	form("requestSubmit with submitter", REPLY, { step: { run: `${FORM}.requestSubmit(document.querySelector("#go"))` } }),
	form("form.submit", REPLY, { step: { run: `${FORM}.submit()` } }),
	form("HTMLFormElement.prototype.submit.call", REPLY, { step: { run: `HTMLFormElement.prototype.submit.call(${FORM})` } }),
	form("link that calls form.submit", `${REPLY}<a href="#" id="link" onclick="f.submit(); return false">Send it</a>`, { step: { click: "#link" } }),
	form("div that calls requestSubmit", `${REPLY}<div id="div" role="button" tabindex="0" onclick="f.requestSubmit()">Send it</div>`, {
		step: { click: "#div" },
	}),
	form("submitted from another isolated world", REPLY, { step: { isolated: `${FORM}.submit()` } }),
	form("requestSubmit from another isolated world", REPLY, { step: { isolated: `${FORM}.requestSubmit()` } }),
	form("pressed from another isolated world", REPLY, { step: { isolated: `document.querySelector("#go").click()` } }),
	form("submitted by another extension", REPLY, { step: { ext: { op: "submit", on: "form" } } }),
	form("requestSubmit by another extension", REPLY, { step: { ext: { op: "requestSubmit", on: "form" } } }),
	form("pressed by another extension", REPLY, { step: { ext: { op: "click", on: "#go" } } }),
	form("GET form that deletes", `<form action="/act/delete"><input type="hidden" name="id" value="7"><button id="go">Delete entry</button></form>`),
	form(
		"GET form whose entries delete, to a place in a page",
		`<form action="/act/list#top"><input type="hidden" name="action" value="trash"><input type="hidden" name="id" value="7"><button id="go">Apply</button></form>`,
	),
	form(
		"GET form whose entries delete, by what is added as it is sent",
		`<form action="/act/list"><input type="hidden" name="id" value="7"><button id="go">Apply</button></form><script>document.querySelector("form").addEventListener("formdata", (e) => e.formData.append("action", "trash"))</script>`,
	),
	form(
		"GET form whose entries delete, behind many others",
		`<form action="/act/list"><button id="go">Apply</button></form><script>document.querySelector("form").insertAdjacentHTML("afterbegin", Array.from({ length: 120 }, (_, n) => '<input type="hidden" name="f' + n + '" value="1">').join("") + '<input type="hidden" name="action" value="trash"><input type="hidden" name="id" value="7">')</script>`,
	),
	form("multipart", withType("multipart/form-data")),
	form("plain text", withType("text/plain")),
	form("multipart by form.submit", withType("multipart/form-data"), { step: { run: `${FORM}.submit()` } }),
	form("with a file made by script", withType("multipart/form-data").replace("<textarea", `<input type="file" name="up"><textarea`), {
		first: [
			{
				run: `const bag = new DataTransfer(); bag.items.add(new File(["first\\r\\nfile ü"], "a ü.txt", { type: "text/plain", lastModified: 1 })); document.querySelector("[type=file]").files = bag.files;`,
			},
		],
	}),
	form(
		"formaction and formmethod",
		`<form action="/nowhere"><input name="a" value="1"><button id="go" formaction="/act/other" formmethod="post" formenctype="multipart/form-data" name="b" value="2">Publish</button></form>`,
	),
	form(
		"image button",
		`<form method="post" action="/act/image"><input name="a" value="1"><input type="image" id="go" name="im" alt="Send" width="60" height="30"></form>`,
		{ step: { click: "#go", at: { x: 11, y: 7 } } },
	),
	form("into a named frame", `${REPLY.replace("<form", '<form target="result"')}<iframe name="result" src="/empty"></iframe>`),
	form("into a named frame that is still blank", `${REPLY.replace("<form", '<form target="result"')}<iframe name="result"></iframe>`),
	form("into a new window", REPLY.replace("<form", '<form target="_blank"'), { leaves: false }),
	form("into a named new window", REPLY.replace("<form", '<form target="another"'), { leaves: false }),
	form(
		"button outside the form",
		`<form id="f" method="post" action="/act/outside"><input name="a" value="1"></form><button id="go" form="f" name="b" value="2">Save</button>`,
	),
	form(
		"entry added at formdata",
		`<form id="f" method="post" action="/act/nonce"><input name="a" value="1"><button id="go">Send</button></form><script>let n = 0; f.addEventListener("formdata", (e) => e.formData.append("nonce", "n" + ++n));</script>`,
	),
	form(
		"double-submit guard",
		`<form id="f" method="post" action="/act/once"><input name="a" value="1"><button id="go" name="b" value="2">Send</button></form><script>let busy = false; f.addEventListener("submit", (e) => { if (busy) return e.preventDefault(); busy = true; setTimeout(() => { go.disabled = true; }); });</script>`,
		{ reacts: "its double-submit guard has run" },
	),
	form("to another site", `<form method="post" action="{other}/act/foreign"><input name="a" value="1"><button id="go">Send</button></form>`),
	form(
		"made and pressed by the page",
		`<a href="/act/items/3" data-method="delete" id="go">Destroy</a><script>go.addEventListener("click", (e) => { e.preventDefault(); const form = document.createElement("form"); form.method = "post"; form.action = go.href; form.innerHTML = '<input type="hidden" name="_method" value="delete"><input type="submit">'; form.style.display = "none"; document.body.append(form); form.querySelector("[type=submit]").click(); });</script>`,
	),
	run(
		"forms",
		"form made by the agent",
		`const f = document.createElement("form"); f.method = "post"; f.action = "/act/made"; f.innerHTML = '<input name="a" value="1">'; document.body.append(f); f.submit();`,
		{ leaves: true },
	),
	form(
		"fields that shadow the form's properties",
		REPLY.replace("<label>Topic", `<input name="submit" value="s"><input name="action" value="a"><input name="method" value="m"><label>Topic`),
	),
	form(
		"in an open shadow root",
		`<div id="host"></div><script>host.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(REPLY).replaceAll("</", "<\\/")};</script>`,
		{
			step: { run: `document.querySelector("#host").shadowRoot.querySelector("#go").click()` },
		},
	),
	form(
		"form.submit in a shadow root",
		`<div id="host"></div><script>host.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(REPLY).replaceAll("</", "<\\/")};</script>`,
		{
			step: { run: `document.querySelector("#host").shadowRoot.querySelector("form").submit()` },
		},
	),
	// A submission is never heard outside the shadow tree, and into another window nothing else shows it.
	...(["open", "closed"] as const).map((mode) =>
		form(
			`Enter in a field in a shadow root (${mode}), into a new window`,
			`<div id="host"></div><script>host.attachShadow({ mode: "${mode}", delegatesFocus: true }).innerHTML = '<form method="post" action="/act/reply" target="_blank"><input name="a" value="1"></form>';</script>`,
			{ step: { key: "Enter", on: "#host" }, leaves: false },
		),
	),
	...["", ' target="_blank"'].map((target) =>
		form(
			`requestSubmit in a shadow root${target && ", into a new window"}`,
			`<div id="host"></div><script>host.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(REPLY.replace("<form", `<form${target}`)).replaceAll("</", "<\\/")};</script>`,
			{ step: { run: `document.querySelector("#host").shadowRoot.querySelector("form").requestSubmit()` }, leaves: !target },
		),
	),
	// Where scripts may not run no hook of ours does, and where the origin is opaque no navigation is seen.
	form("form.submit in a page whose scripts may not run", REPLY, {
		headers: { "content-security-policy": "sandbox allow-forms" },
		step: { run: `${FORM}.submit()` },
	}),
];
