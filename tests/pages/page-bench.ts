// Headless Chromium with our pages and our overlay's content in it, made of the real components from fixtures: for looking at
// every state, for axe, and for walking through by keyboard. The overlay's root is opened here, so that axe can see inside.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "playwright-core";
import type { SurfaceDown } from "../../utils/contracts/page-background.ts";
import type { Hold } from "../../utils/core/hold";
import type { Language } from "../../utils/core/say.ts";
import { messagesOf } from "../fixtures/tongues.ts";
import { buildPage } from "./build-page.ts";

export interface Look {
	scheme: "light" | "dark";
	width: number;
	height: number;
	forced?: boolean;
	/** of the browser; English if not given */
	language?: Language;
}

export type PageBench = Awaited<ReturnType<typeof startPageBench>>;

export const startPageBench = async () => {
	const [pages, overlay, axe] = await Promise.all([
		buildPage("tests/pages/run-pages.tsx"),
		buildPage("tests/pages/run-overlay.ts"),
		readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
	]);
	const inline = (js: string) => js.replaceAll("</script", "<\\/script");
	const ours = `<!doctype html><html lang="en"><head><title>Sayso</title><style>${pages.css}</style></head><body><div id="app" class="sayso page"></div><script type="module">${inline(pages.js)}</script>`;
	const theirs = `<!doctype html><html lang="en"><head><title>Forum</title></head><body style="margin:30px"><main><h1>Forum</h1><p>${"Somebody wrote this. ".repeat(40)}</p><button>Theirs</button></main>`;
	const server = createServer((request, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		response.end(request.url?.startsWith("/pages") ? ours : theirs);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
	const open = async (look: Look): Promise<Page> => {
		const page = await browser.newPage({
			viewport: { width: look.width, height: look.height },
			colorScheme: look.scheme,
			...(look.forced ? { forcedColors: "active" as const } : {}),
		});
		page.on("pageerror", (error) => {
			throw error;
		});
		// As the browser gives them to an extension: a message by its key, "" for one that is not there.
		await page.addInitScript(
			(messages) => {
				const i18n = { getMessage: (key: string) => (messages as Record<string, string>)[key] ?? "" };
				Object.assign(window, { i18n, chrome: { i18n } });
			},
			messagesOf(look.language ?? "en"),
		);
		return page;
	};
	return {
		async page(state: string, look: Look): Promise<Page> {
			const page = await open(look);
			await page.goto(`${url}/pages#${state}`);
			await page.waitForFunction(
				() => (window as { ready?: boolean }).ready && !document.querySelector("#app")?.textContent?.includes("Reading the log"),
			);
			return page;
		},
		/** the overlay, with a port whose other end is the test: `window.say(message)` in, `window.told` out */
		async overlay(holds: Hold[], look: Look, more: Partial<Extract<SurfaceDown, { type: "holds" }>> = {}): Promise<Page> {
			const page = await open(look);
			await page.goto(`${url}/theirs`);
			await page.evaluate(() => {
				const attach = Element.prototype.attachShadow;
				Element.prototype.attachShadow = function (init) {
					return attach.call(this, { ...init, mode: "open" });
				};
				const told: unknown[] = [];
				const heard: ((message: unknown) => void)[] = [];
				const port = {
					postMessage: (message: unknown) => told.push(message),
					onMessage: { addListener: (listener: (message: unknown) => void) => heard.push(listener) },
					onDisconnect: { addListener() {} },
					disconnect() {},
				};
				Object.assign(window, {
					told,
					say: (message: unknown) => heard.forEach((listener) => void listener(message)),
					chrome: { runtime: { id: "test", connect: () => port }, i18n: (window as unknown as { i18n: unknown }).i18n },
				});
			});
			await page.addScriptTag({ content: `(() => {${overlay.js}})();` });
			await page.evaluate((message) => (window as unknown as { say(message: unknown): void }).say(message), {
				type: "holds",
				holds,
				appearance: "system",
				...more,
			} as unknown as Record<string, unknown>);
			await page.locator(holds.length === 0 ? ".corner" : more.moved ? ".refused:not(:empty)" : ".allow.awake").waitFor();
			return page;
		},
		/** what axe finds, one line a finding */
		async axe(page: Page): Promise<string[]> {
			await page.evaluate(axe);
			return page.evaluate(async () => {
				const axe = (
					window as unknown as {
						axe: {
							run(options: unknown): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
						};
					}
				).axe;
				const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
				return violations.flatMap((violation) =>
					violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}: ${node.failureSummary?.slice(0, 220)}`),
				);
			});
		},
		async stop() {
			await browser.close();
			server.close();
		},
	};
};
