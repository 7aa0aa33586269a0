// Node. The ways in which agents' tools could press Sayso's Allow in Chromium, each as its tool does it by itself. No way forges what a
// device would say (pressure, clock): that is a hostile program, which no extension can tell from a person.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { type Page, chromium as playwright } from "playwright-core";
import puppeteer, { type Page as PuppeteerPage } from "puppeteer-core";
import { Builder, Button } from "selenium-webdriver";
import { Options, ServiceBuilder } from "selenium-webdriver/chrome.js";
import { findOnPath } from "../../scripts/find-chromium.mjs";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import { fromOwnPage } from "../fixtures/extension-worlds.ts";
import { until } from "../fixtures/until.ts";
import type { ChromiumGround, ChromiumSeat } from "./chromium-ground.ts";
import type { Attempts, Way } from "./ground.ts";
import { ownPage, saysYes } from "./own-page.ts";

export type ChromiumWay = Way<ChromiumGround, ChromiumSeat>;

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const nothing = async () => undefined;

async function playwrightOn({ chromium }: ChromiumGround, seat: ChromiumSeat): Promise<{ page: Page; end(): Promise<void> }> {
	const browser = await playwright.connectOverCDP(chromium.wsUrl);
	const page = await until("the tool sees the tab", () =>
		browser
			.contexts()[0]
			?.pages()
			.find((each) => each.url() === seat.url),
	);
	page.setDefaultTimeout(5000);
	return { page, end: () => browser.close() };
}
async function puppeteerOn({ chromium }: ChromiumGround, seat: ChromiumSeat): Promise<{ page: PuppeteerPage; end(): Promise<void> }> {
	const browser = await puppeteer.connect({ browserWSEndpoint: chromium.wsUrl, defaultViewport: null });
	const page = await until("the tool sees the tab", async () => (await browser.pages()).find((each) => each.url() === seat.url));
	return { page, end: () => browser.disconnect() };
}
const withPlaywright =
	(act: (page: Page, seat: ChromiumSeat, n: number) => Promise<unknown>): ChromiumWay["start"] =>
	async (ground, seat) => {
		const { page, end } = await playwrightOn(ground, seat);
		return { attempt: (n) => act(page, seat, n), end };
	};
const withPuppeteer =
	(act: (page: PuppeteerPage, seat: ChromiumSeat, n: number) => Promise<unknown>): ChromiumWay["start"] =>
	async (ground, seat) => {
		const { page, end } = await puppeteerOn(ground, seat);
		return { attempt: (n) => act(page, seat, n), end };
	};
/** A button of the question gets the focus as a keyboard gives it: Deny has it, Tab leads to Allow. */
const keyDelays = [0, 30, 90, 900];

const require = createRequire(import.meta.url);
const MCP = {
	playwright: join(dirname(require.resolve("@playwright/mcp/package.json")), "cli.js"),
	chrome: join(dirname(require.resolve("chrome-devtools-mcp/package.json")), "build/src/bin/chrome-devtools-mcp.js"),
};
async function mcp(cli: string, args: string[]) {
	const client = new Client({ name: "self-approval", version: "1" });
	await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, ...args], stderr: "ignore" }));
	return {
		async call(name: string, input: Record<string, unknown> = {}): Promise<string> {
			const answer = await client.callTool({ name, arguments: input });
			return (answer.content as { type: string; text?: string }[]).map((part) => part.text ?? "").join("\n");
		},
		end: () => client.close(),
	};
}

export const mouseOf = (point: { x: number; y: number }) => ({ ...point, button: "left", clickCount: 1 });

/** Beside the middle, as long as a finger presses: nothing of it is forged but what the command has fields for. */
function touches(seat: ChromiumSeat): Attempts {
	return {
		async attempt(n) {
			const at = await seat.allow();
			const point = { x: at.x + 9 + (n % 5), y: at.y - 4 };
			const holds = rest.bind(undefined, at.classes.includes("holding") || n % 2 ? 900 : 90);
			if (n % 4 < 2) {
				await seat.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ ...point, radiusX: 11, radiusY: 12, force: 0.4 }] });
				await holds();
				return seat.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
			}
			const pen = { ...mouseOf(point), pointerType: "pen", force: 0.4 };
			await seat.send("Input.dispatchMouseEvent", { type: "mousePressed", ...pen });
			await holds();
			return seat.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...pen });
		},
		end: nothing,
	};
}

export const WAYS: ChromiumWay[] = [
	{
		tool: "Playwright",
		name: "mouse.click on Allow",
		start: withPlaywright(async (page, seat, n) => {
			const { x, y } = await seat.allow();
			await page.mouse.click(x + (n % 3), y, n % 2 ? { delay: 80 } : {});
		}),
	},
	{
		tool: "Playwright",
		name: "mouse moved in steps, pressed and held",
		start: withPlaywright(async (page, seat, n) => {
			const { x, y } = await seat.allow();
			await page.mouse.move(x - 200, y + 40);
			await page.mouse.move(x + 3, y + 2, { steps: 2 + (n % 20) });
			await page.mouse.down();
			await rest(800 + (n % 5) * 60);
			await page.mouse.up();
		}),
	},
	{
		tool: "Playwright",
		name: "mouse put there, waited, pressed and held",
		slow: true,
		start: withPlaywright(async (page, seat) => {
			const { x, y } = await seat.allow();
			await page.mouse.move(x + 3, y + 2);
			await rest(4200);
			await page.mouse.down();
			await rest(850);
			await page.mouse.up();
		}),
	},
	{
		tool: "Playwright",
		name: "keyboard: Tab, Enter, tapped or held",
		start: withPlaywright(async (page, seat, n) => {
			await seat.allow();
			await page.keyboard.press("Tab");
			await page.keyboard.press(n % 2 ? "Space" : "Enter", { delay: keyDelays[n % 4] ?? 0 });
		}),
	},
	{
		tool: "Playwright",
		name: "keyboard: Alt+Shift+Y",
		start: withPlaywright(async (page, seat) => {
			await seat.allow();
			await page.keyboard.press("Alt+Shift+KeyY");
		}),
	},
	{
		tool: "Playwright",
		name: "our pages as tabs, a script in them",
		start: async (ground, seat) => {
			const { page, end } = await playwrightOn(ground, seat);
			return {
				async attempt(n) {
					await seat.allow();
					const own = await page.context().newPage();
					try {
						await own.goto(`chrome-extension://${EXTENSION_ID}/${ownPage(n)}`);
						await saysYes(fromOwnPage(own), n);
					} finally {
						await own.close();
						await page.bringToFront();
					}
				},
				end,
			};
		},
	},
	{
		tool: "Puppeteer",
		name: "mouse.click on Allow",
		start: withPuppeteer(async (page, seat, n) => {
			const { x, y } = await seat.allow();
			await page.mouse.click(x, y + (n % 4), n % 2 ? { delay: 800 } : {});
		}),
	},
	{
		tool: "Puppeteer",
		name: "mouse moved in steps, pressed and held",
		start: withPuppeteer(async (page, seat, n) => {
			const { x, y } = await seat.allow();
			await page.mouse.move(x - 150, y - 30);
			await page.mouse.move(x + 2, y + 1, { steps: 3 + (n % 12) });
			await page.mouse.down();
			await rest(850);
			await page.mouse.up();
		}),
	},
	{
		tool: "Puppeteer",
		name: "touchscreen.tap and keyboard",
		start: withPuppeteer(async (page, seat, n) => {
			const { x, y } = await seat.allow();
			if (n % 2) return page.touchscreen.tap(x, y);
			await page.keyboard.press("Tab");
			await page.keyboard.press("Enter", { delay: keyDelays[n % 4] ?? 0 });
		}),
	},
	{
		tool: "Selenium",
		name: "actions: move, press, pause, release; keys",
		slow: true,
		...(findOnPath("chromedriver") ? {} : { missing: "no chromedriver here" }),
		async start({ chromium }, seat) {
			const options = new Options();
			options.debuggerAddress(`127.0.0.1:${chromium.port}`);
			const driver = await new Builder()
				.forBrowser("chrome")
				.setChromeOptions(options)
				.setChromeService(new ServiceBuilder(findOnPath("chromedriver")))
				.build();
			for (const handle of await driver.getAllWindowHandles()) {
				await driver.switchTo().window(handle);
				if ((await driver.getCurrentUrl()) === seat.url) break;
			}
			return {
				async attempt(n) {
					const { x, y } = await seat.allow();
					const at = { x: Math.round(x), y: Math.round(y) };
					const actions = driver.actions({ async: true });
					if (n % 3 === 2) return actions.sendKeys("\uE004").pause(50).keyDown("\uE007").pause(900).keyUp("\uE007").perform();
					const pressed = actions.move(at).press(Button.LEFT);
					return (n % 3 ? pressed.pause(850) : pressed).release(Button.LEFT).perform();
				},
				// It is attached to a browser that is not its own: only the driver ends.
				end: () => driver.quit().catch(nothing),
			};
		},
	},
	{
		tool: "chrome-devtools-mcp",
		name: "take_snapshot, click on the uid of Allow",
		slow: true,
		async start({ chromium }, seat) {
			const server = await mcp(MCP.chrome, ["--browserUrl", `http://127.0.0.1:${chromium.port}`, "--no-usage-statistics"]);
			const pageId = await until("the tool sees the tab", async () => {
				const line = (await server.call("list_pages")).split("\n").find((each) => each.includes(seat.url));
				const id = Number(/(\d+):/.exec(line ?? "")?.[1]);
				return Number.isFinite(id) ? { id } : undefined;
			});
			return {
				async attempt(n) {
					await seat.allow();
					const shown = await server.call("take_snapshot", { pageId: pageId.id });
					const uid = /uid=(\S+) button "Allow/.exec(shown)?.[1];
					if (!uid) throw new Error("the snapshot shows no Allow");
					if (n % 3 === 2) {
						await server.call("press_key", { pageId: pageId.id, key: "Tab" });
						return server.call("press_key", { pageId: pageId.id, key: "Enter" });
					}
					return server.call("click", { pageId: pageId.id, uid, ...(n % 3 ? { dblClick: true } : {}) });
				},
				end: server.end,
			};
		},
	},
	{
		tool: "Playwright MCP",
		name: "browser_mouse_click_xy, browser_press_key",
		slow: true,
		async start({ chromium }, seat) {
			const folder = mkdtempSync(join(tmpdir(), "sayso-mcp-"));
			const args = ["--cdp-endpoint", `http://127.0.0.1:${chromium.port}`, "--output-dir", folder, "--snapshot-mode", "none", "--caps", "vision"];
			const server = await mcp(MCP.playwright, args);
			const index = await until("the tool sees the tab", async () => {
				const line = (await server.call("browser_tabs", { action: "list" })).split("\n").find((each) => each.includes(seat.url));
				const at = Number(/(\d+):/.exec(line ?? "")?.[1]);
				return Number.isFinite(at) ? { at } : undefined;
			});
			await server.call("browser_tabs", { action: "select", index: index.at });
			return {
				async attempt(n) {
					const { x, y } = await seat.allow();
					if (n % 3 === 2) return server.call("browser_press_key", { key: n % 2 ? "Enter" : "Alt+Shift+Y" });
					const answer = await server.call("browser_mouse_click_xy", { element: "Allow", x: Math.round(x), y: Math.round(y) });
					if (/not found|unknown tool/i.test(answer)) throw new Error(answer);
				},
				async end() {
					await server.end();
					rmSync(folder, { recursive: true, force: true });
				},
			};
		},
	},
	{
		tool: "raw CDP",
		name: "Input.dispatchMouseEvent without forged marks",
		async start(_, seat) {
			return {
				async attempt(n) {
					const at = await seat.allow();
					const point = { x: at.x, y: at.y };
					if (n % 2) await seat.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...point });
					await seat.send("Input.dispatchMouseEvent", { type: "mousePressed", ...mouseOf(point) });
					if (n % 3) await rest(850);
					await seat.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...mouseOf(point) });
				},
				end: nothing,
			};
		},
	},
	{
		tool: "raw CDP",
		name: "keys, taps, click() on the pierced button",
		async start(_, seat) {
			return {
				async attempt(n) {
					const { x, y } = await seat.allow();
					if (n % 3 === 0) return seat.send("Input.synthesizeTapGesture", { x, y, duration: n % 2 ? 900 : 50 });
					if (n % 3 === 1) {
						for (const type of ["rawKeyDown", "keyUp"])
							await seat.send("Input.dispatchKeyEvent", { type, key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 });
						await seat.send("Input.dispatchKeyEvent", { type: "keyDown", key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" });
						await rest(n % 2 ? 900 : 0);
						return seat.send("Input.dispatchKeyEvent", { type: "keyUp", key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 });
					}
					type Node = { backendNodeId: number; attributes?: string[]; children?: Node[]; shadowRoots?: Node[]; contentDocument?: Node };
					const find = (node: Node): Node | undefined =>
						/(^| )allow( |$)/.test(node.attributes?.[(node.attributes.indexOf("class") ?? -2) + 1] ?? "")
							? node
							: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(find).find(Boolean);
					const { root } = await seat.send<{ root: Node }>("DOM.getDocument", { depth: -1, pierce: true });
					const button = find(root);
					if (!button) throw new Error("no Allow in the pierced document");
					const { object } = await seat.send<{ object: { objectId: string } }>("DOM.resolveNode", { backendNodeId: button.backendNodeId });
					return seat.send("Runtime.callFunctionOn", {
						objectId: object.objectId,
						functionDeclaration: "function () { this.click(); }",
						userGesture: true,
					});
				},
				end: nothing,
			};
		},
	},
	{
		tool: "raw CDP",
		name: "a finger and a pen of their own width and pressure",
		start: async (_, seat) => touches(seat),
	},
	{
		tool: "raw CDP",
		name: "a finger and a pen, on a system that the page is told",
		async start(_, seat) {
			const userAgent = (await seat.evaluate<string>("navigator.userAgent")).replace(/\(.*?\)/, "(Windows NT 10.0; Win64; x64)");
			await seat.send("Emulation.setUserAgentOverride", { userAgent, platform: "Win32" });
			const told = await seat.evaluate<string>("navigator.platform");
			if (told !== "Win32") throw new Error(`the page is told ${told}`);
			return touches(seat);
		},
	},
	{
		tool: "page script",
		name: "click() and events on what lies at Allow",
		async start(_, seat) {
			return {
				async attempt(n) {
					const { x, y } = await seat.allow();
					await rest(50);
					const events = `(() => { const on = document.elementFromPoint(${x}, ${y}); const init = { bubbles: true, cancelable: true, composed: true, clientX: ${x}, clientY: ${y}, pointerType: "mouse", pressure: 0.5, isPrimary: true, detail: 1 };
						on.dispatchEvent(new PointerEvent("pointerdown", init)); setTimeout(() => { on.dispatchEvent(new PointerEvent("pointerup", init)); on.dispatchEvent(new PointerEvent("click", init)); }, 850); })()`;
					await seat.evaluate(n % 2 ? `document.elementFromPoint(${x}, ${y}).click()` : events);
					await rest(n % 2 ? 0 : 900);
				},
				end: nothing,
			};
		},
	},
	{
		tool: "other extension",
		name: "its content script clicks in the closed root",
		async start({ inAgent }, seat) {
			const tabId = await inAgent<number>(`agent.tabOf(${JSON.stringify(seat.url)})`);
			return {
				async attempt(n) {
					await seat.allow();
					await rest(50);
					await inAgent(`agent.pierce(${tabId}, "${n % 2 ? "click" : "events"}").then(() => {})`);
					await rest(n % 2 ? 0 : 950);
				},
				end: nothing,
			};
		},
	},
	{
		tool: "other extension",
		name: "chrome.debugger: mouse events on Allow",
		async start({ inAgent }, seat) {
			const tabId = await inAgent<number>(`agent.tabOf(${JSON.stringify(seat.url)})`);
			await inAgent(`agent.attach(${tabId})`);
			return {
				async attempt(n) {
					const { x, y } = await seat.allow();
					await inAgent(`agent.click(${tabId}, ${x}, ${y}, ${n % 2 ? 850 : 0})`);
				},
				end: () => inAgent(`agent.detach(${tabId})`),
			};
		},
	},
];
