// Node. Drivers without a DevTools client: page-agent inside the page, another extension's content script, and a page script that
// acts by itself. The page is told to begin by a message that the test's eye posts; what acts then is the code that was there.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { DevTools } from "../../fixtures/devtools.ts";
import { until } from "../../fixtures/until.ts";
import { openTab } from "../eye.ts";
import type { DriverKind, Hand, Step } from "../types.ts";

/** page-agent's own primitives as a script for pages: `pageAgent.clickElement` and so on. */
export async function bundlePageAgent(): Promise<string> {
	const entry = fileURLToPath(import.meta.resolve("@page-agent/page-controller"));
	const built = await build({
		configFile: false,
		logLevel: "silent",
		root: dirname(entry),
		build: { write: false, minify: false, lib: { entry: join(entry), formats: ["iife"], name: "pageAgent", fileName: "page-agent" } },
	});
	const [first] = Array.isArray(built) ? built : [built];
	if (!first || !("output" in first)) throw new Error("page-agent could not be bundled");
	return first.output[0].code;
}

/** Code that makes a `KeyboardEvent` of a key as drivers name it ("Control+Enter"). */
const keydownOf = (key: string) =>
	`((all) => new KeyboardEvent("keydown", { key: all.at(-1), ctrlKey: all.includes("Control"), bubbles: true, cancelable: true }))(${key}.split("+"))`;

const AGENT_HEAD = `<script src="/page-agent.js"></script><script>addEventListener("message", async ({ data }) => {
const step = data?.agent; if (!step) return;
if (step.click) await pageAgent.clickElement(document.querySelector(step.click));
else if (step.key) { const field = document.querySelector(step.on); field.focus(); field.dispatchEvent(${keydownOf("step.key")}); }
else if (step.run) (0, eval)("(() => {" + step.run + "})()");
});</script>`;

function scriptHead(step: Step | undefined): string {
	if (!step) return "";
	const code =
		"run" in step
			? step.run
			: "click" in step
				? `document.querySelector(${JSON.stringify(step.click)}).click()`
				: "key" in step
					? `const field = document.querySelector(${JSON.stringify(step.on)}); field.focus(); field.dispatchEvent(${keydownOf(JSON.stringify(step.key))});`
					: "";
	return `<script>addEventListener("message", ({ data }) => { if (data?.script) { ${code.replaceAll("</", "<\\/")} } });</script>`;
}

/** A tab that nobody is attached to but the test's eye, which enables nothing. */
async function openUnattached(devtools: DevTools, url: string, name: "agent" | "script" | "other") {
	const tab = await openTab(devtools, url);
	const handIn = (frame: string): Hand => ({
		// From a timer made of text, so that the message comes in a task of its own with nothing of ours below it.
		do: (step) => tab.evaluate(`void setTimeout(${JSON.stringify(`${frame}postMessage(${JSON.stringify({ [name]: step })}, "*")`)})`),
		inFrame: async (id) => {
			await until(`frame ${id} is loaded`, () => tab.evaluate<boolean>(`document.getElementById(${JSON.stringify(id)})?.dataset.loaded === "1"`));
			return handIn(`document.getElementById(${JSON.stringify(id)}).contentWindow.`);
		},
	});
	return { ...handIn(""), popup: () => Promise.reject(new Error("no popups here")), close: () => tab.close() };
}

const unattached = (name: DriverKind["name"], word: "agent" | "script" | "other", rest: Pick<DriverKind, "can" | "head">): DriverKind => ({
	name,
	isClient: false,
	places: ["top", "same-site frame", "cross-site frame"],
	...rest,
	attach: async ({ devtools }) => ({ open: (url) => openUnattached(devtools, url, word), end: async () => {} }),
});

export const PAGE_AGENT = unattached("page-agent", "agent", {
	can: (step) => "click" in step || "run" in step || "key" in step,
	head: () => AGENT_HEAD,
});
export const PAGE_SCRIPT = unattached("page script", "script", {
	can: (step) => "click" in step || "run" in step || "key" in step,
	head: scriptHead,
});
export const EXTENSION = unattached("other extension", "other", { can: (step) => "click" in step || "run" in step || "ext" in step });
