// Node. The two MCP servers that agents use most, called over stdio as a model would call them.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { until } from "../../fixtures/until.ts";
import type { DriverKind, Hand, Step } from "../types.ts";
import { EVERYWHERE } from "./playwright.ts";

const require = createRequire(import.meta.url);
const PLAYWRIGHT_CLI = join(dirname(require.resolve("@playwright/mcp/package.json")), "cli.js");
const CHROME_CLI = join(dirname(require.resolve("chrome-devtools-mcp/package.json")), "build/src/bin/chrome-devtools-mcp.js");

async function startServer(cli: string, args: string[]) {
	const client = new Client({ name: "sayso-cases", version: "1" });
	await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, ...args], stderr: "ignore" }));
	return {
		async call(name: string, input: Record<string, unknown> = {}): Promise<string> {
			const answer = await client.callTool({ name, arguments: input });
			const text = (answer.content as { type: string; text?: string }[]).map((part) => part.text ?? "").join("\n");
			if (answer.isError) throw new Error(`${name}: ${text.slice(0, 300)}`);
			return text;
		},
		end: () => client.close(),
	};
}
type Call = Awaited<ReturnType<typeof startServer>>["call"];

const asFunction = (code: string) => `() => { ${code}\n}`;

function playwrightHand(call: Call, prefix: string): Hand {
	const target = (selector: string) => ({ element: selector, target: `${prefix}${selector}` });
	return {
		async do(step: Step) {
			if ("click" in step) return call("browser_click", target(step.click));
			if ("key" in step) {
				await call("browser_evaluate", { function: "(element) => element.focus()", ...target(step.on) });
				return call("browser_press_key", { key: step.key });
			}
			if ("run" in step) {
				if (!prefix) return call("browser_evaluate", { function: asFunction(step.run) });
				return call("browser_evaluate", { function: `(element) => { ${step.run}\n}`, ...target("body") });
			}
			if ("goto" in step) return call("browser_navigate", { url: step.goto });
			throw new Error("not for Playwright MCP");
		},
		inFrame: async (id) => playwrightHand(call, `${prefix}#${id} >> internal:control=enter-frame >> `),
	};
}

export const PLAYWRIGHT_MCP: DriverKind = {
	name: "playwright-mcp",
	isClient: true,
	can: (step) => !("ext" in step || "isolated" in step),
	places: [...EVERYWHERE],
	async attach({ port }) {
		const folder = mkdtempSync(join(tmpdir(), "sayso-mcp-"));
		const { call, end } = await startServer(PLAYWRIGHT_CLI, [
			"--cdp-endpoint",
			`http://127.0.0.1:${port}`,
			"--output-dir",
			folder,
			"--snapshot-mode",
			"none",
		]);
		return {
			async open(url) {
				await call("browser_tabs", { action: "new" });
				await call("browser_navigate", { url });
				return {
					...playwrightHand(call, ""),
					popup: async (address) => {
						const line = await until(`popup ${address}`, async () =>
							(await call("browser_tabs", { action: "list" })).split("\n").find((each) => each.includes(`](${address})`)),
						);
						await call("browser_tabs", { action: "select", index: Number(/(\d+):/.exec(line)?.[1]) });
						return playwrightHand(call, "");
					},
					close: () => call("browser_tabs", { action: "close" }),
				};
			},
			async end() {
				await end();
				rmSync(folder, { recursive: true, force: true });
			},
		};
	},
};

/** The accessible name of what the selector finds, told from the markup: chrome-devtools-mcp knows elements by their uid alone. */
const NAME_OF = (selector: string) =>
	`(() => { const found = document.querySelector(${JSON.stringify(selector)}); return found && (found.getAttribute("aria-label") || found.alt || (found.labels?.[0]?.textContent ?? "") || found.textContent || found.value || "").replace(/\\s+/g, " ").trim(); })()`;

function chromeHand(call: Call, pageId: number, frame: string | undefined): Hand {
	const uidOf = async (selector: string) => {
		const inside = frame ? `document.getElementById(${JSON.stringify(frame)}).contentDocument` : "document";
		const said = await call("evaluate_script", {
			pageId,
			function: `() => ${NAME_OF(selector).replaceAll("document.querySelector", `${inside}.querySelector`)}`,
		});
		const name = JSON.parse(/```json\s*([\s\S]*?)```/.exec(said)?.[1] ?? '""') as string;
		const shown = await call("take_snapshot", { pageId });
		const lines = shown.split("\n").filter((line) => line.includes(`"${name}"`) && !/StaticText|RootWebArea|LabelText|InlineTextBox/.test(line));
		const uid = /uid=(\S+)/.exec(lines[0] ?? "")?.[1];
		if (!uid) throw new Error(`the snapshot shows no "${name}"`);
		return uid;
	};
	return {
		async do(step: Step) {
			if ("click" in step) return call("click", { pageId, uid: await uidOf(step.click) });
			if ("key" in step) {
				await call("evaluate_script", { pageId, function: `() => document.querySelector(${JSON.stringify(step.on)}).focus()` });
				return call("press_key", { pageId, key: step.key });
			}
			if ("run" in step) return call("evaluate_script", { pageId, function: asFunction(step.run) });
			if ("goto" in step) return call("navigate_page", { pageId, type: "url", url: step.goto });
			throw new Error("not for chrome-devtools-mcp");
		},
		inFrame: async (id) => chromeHand(call, pageId, id),
	};
}

export const CHROME_MCP: DriverKind = {
	name: "chrome-devtools-mcp",
	isClient: true,
	can: (step) => !("ext" in step || "isolated" in step || ("click" in step && step.at !== undefined)),
	canInit: true,
	places: ["top", "popup"],
	async attach({ port }) {
		const { call, end } = await startServer(CHROME_CLI, ["--browserUrl", `http://127.0.0.1:${port}`, "--no-usage-statistics"]);
		const pageIdOf = (address: string) =>
			until(`page ${address}`, async () => {
				const line = (await call("list_pages")).split("\n").find((each) => each.includes(address));
				const id = Number(/(\d+):/.exec(line ?? "")?.[1]);
				return Number.isFinite(id) ? { id } : undefined;
			});
		return {
			async open(url, init) {
				await call("new_page", { url: init ? `${new URL(url).origin}/fence` : url });
				const { id } = await pageIdOf(new URL(url).origin);
				if (init) await call("navigate_page", { pageId: id, type: "url", url, initScript: init });
				return {
					...chromeHand(call, id, undefined),
					popup: async (address) => chromeHand(call, (await pageIdOf(address)).id, undefined),
					close: () => call("close_page", { pageId: id }),
				};
			},
			end,
		};
	},
};
