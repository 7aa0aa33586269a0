// Node. A real agent tool, the Playwright MCP server, called over stdio as a model would call it.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

export interface Agent {
	navigate(url: string): Promise<void>;
	/** the page as the tool shows it to the model: an accessibility tree in YAML, every control with a ref */
	snapshot(): Promise<string>;
	/** looks for the control in a snapshot, then clicks it by its ref, as in click("button", "Post reply") */
	click(role: string, name: string): Promise<void>;
	type(name: string, text: string): Promise<void>;
	/** runs a function in the page, given as source; returns what the tool answers */
	evaluate(source: string): Promise<string>;
	close(): Promise<void>;
}

/** @param port remote debugging port of the browser; `folder` takes the tool's own files */
export async function connectAgent(port: number, folder: string): Promise<Agent> {
	const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/mcp/package.json")), "cli.js");
	const client = new Client({ name: "sayso-demo", version: "1" });
	const args = [cli, "--cdp-endpoint", `http://127.0.0.1:${port}`, "--output-dir", folder];
	await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: "ignore" }));

	async function call(name: string, input: Record<string, unknown> = {}): Promise<string> {
		const answer = await client.callTool({ name, arguments: input });
		const text = (answer.content as { type: string; text?: string }[]).map((part) => part.text ?? "").join("\n");
		if (answer.isError) throw new Error(`${name}: ${text.slice(0, 300)}`);
		return text;
	}
	/** Its first call attaches to every tab there is. One that is only just being made may keep it waiting for ever. */
	const twice = (name: string, input: Record<string, unknown>) =>
		call(name, input).catch((error: Error) => (/Timeout \d+ms exceeded/.test(error.message) ? call(name, input) : Promise.reject(error)));
	const snapshot = () => call("browser_snapshot");
	async function find(role: string, name: string) {
		const line = (await snapshot()).split("\n").find((candidate) => candidate.includes(`${role} "${name}"`));
		const ref = /\[ref=(\w+)\]/.exec(line ?? "")?.[1];
		if (!ref) throw new Error(`The agent sees no ${role} "${name}"`);
		return { element: `${name} ${role}`, target: ref };
	}
	return {
		navigate: async (url) => void (await twice("browser_navigate", { url })),
		snapshot,
		click: async (role, name) => void (await call("browser_click", await find(role, name))),
		type: async (name, text) => void (await call("browser_type", { ...(await find("textbox", name)), text })),
		evaluate: (source) => call("browser_evaluate", { function: source }),
		close: () => client.close(),
	};
}
