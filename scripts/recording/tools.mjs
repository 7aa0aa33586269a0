// Runs in Node, for record-gestures.mjs. Tools as agents use them: drivers over the DevTools protocol, the two MCP servers,
// an agent in the page, another extension. Each run gives the rows of one document at a time to `keep`.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import puppeteer from "puppeteer-core";
import { Builder, By, Key } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { build } from "vite";
import { findOnPath } from "../find-chromium.mjs";
import { ARGS, BUTTONS, CHROMIUM, dwell, middle, offset, oneOf, took, wait, way, whole, withPlaywright, xdo } from "./desk.mjs";

const require = createRequire(import.meta.url);
const any = () => oneOf(BUTTONS);

async function withMcp(cli, args, work) {
	const client = new Client({ name: "record", version: "1" });
	await client.connect(new StdioClientTransport({ command: process.execPath, args: [cli, ...args], env: process.env, stderr: "ignore" }));
	try {
		await work(async (name, input = {}) => {
			const answer = await client.callTool({ name, arguments: input });
			const text = (answer.content ?? []).map((part) => part.text ?? "").join("\n");
			if (answer.isError) throw new Error(`${name}: ${text.slice(0, 300)}`);
			return text;
		});
	} finally {
		await client.close();
	}
}
const rowsIn = (text) => JSON.parse(JSON.parse(/("(?:[^"\\]|\\.)*rows(?:[^"\\]|\\.)*")/.exec(text)?.[1] ?? '"{\\"rows\\":[]}"')).rows;
const TOOK = "() => JSON.stringify({ rows: window.took() })";

async function withPuppeteer(work, options = {}) {
	const dir = mkdtempSync(join(tmpdir(), "record-"));
	const browser = await puppeteer.launch({
		executablePath: CHROMIUM,
		headless: false,
		args: ARGS,
		defaultViewport: null,
		userDataDir: dir,
		...options,
	});
	try {
		await work((await browser.pages())[0], browser);
	} finally {
		await browser.close();
		rmSync(dir, { recursive: true, force: true });
	}
}

export const TOOLS = {
	async "tool-playwright"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			const at = () => middle(any());
			const styles = [
				() => page.mouse.click(...at()),
				() => page.locator(`#${any().id}`).click(),
				() => page.mouse.click(at()[0] + whole(-40, 40), at()[1] + whole(-10, 10)),
				() => page.mouse.click(...at(), { delay: whole(30, 140) }),
				() => page.locator(`#${any().id}`).click({ delay: whole(30, 140), position: { x: whole(5, 90), y: whole(4, 30) } }),
				async () => {
					await page.mouse.move(...at(), { steps: 20 });
					await page.mouse.down();
					await wait(80);
					await page.mouse.up();
				},
				async () => {
					await page.mouse.move(...at());
					await wait(whole(100, 700));
					await page.mouse.down();
					await wait(whole(30, 200));
					await page.mouse.up();
				},
				() => page.mouse.dblclick(...at(), { delay: 40 }),
				async () => {
					const to = at();
					await page.mouse.click(...to);
					await page.mouse.click(...to, { delay: 60 });
				},
				() => page.locator("#from").dragTo(page.locator("#to")),
				async () => {
					await page.mouse.move(...at());
					await page.mouse.wheel(0, whole(-100, 100));
				},
			];
			for (let doc = 0; doc < 60; doc++) {
				await open();
				for (let i = 0; i < styles.length; i++) await styles[(i + doc) % styles.length]();
				keep("tool", await took(page));
			}
		});
	},
	async "tool-playwright-keys"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			const board = page.keyboard;
			const focus = () => page.evaluate((id) => document.getElementById(id).focus(), any().id);
			const styles = [
				async () => {
					await focus();
					await board.press("Enter");
				},
				async () => {
					await focus();
					await board.press("Enter", { delay: whole(40, 140) });
				},
				async () => {
					await focus();
					await board.press("Space", { delay: 80 });
				},
				async () => {
					await page.fill("#t", "hello there");
					await page.press("#t", "Enter");
				},
				async () => {
					await page.locator("#t").pressSequentially("hello", { delay: whole(20, 90) });
					await page.press("#t", "Enter", { delay: whole(20, 90) });
				},
				async () => {
					for (let i = 0; i < 3; i++) await board.press("Tab", { delay: 30 });
					await board.press("Enter", { delay: 70 });
				},
				async () => {
					await focus();
					for (let i = 0; i < 8; i++) {
						await board.down("Enter");
						await wait(60);
					}
					await board.up("Enter");
				},
				async () => {
					await page.click("#t");
					await board.press("Enter");
				},
				async () => {
					await page.click("#t");
					await board.press("Control+A");
					await board.press("Delete");
				},
			];
			for (let doc = 0; doc < 100; doc++) {
				await open();
				for (let i = 0; i < 6; i++) await styles[(doc + i) % styles.length]();
				keep("tool", await took(page));
			}
		});
	},
	// A page that is emulated as a phone's: taps.
	async "tool-playwright-taps"(url, keep) {
		await withPlaywright(
			url,
			async (page, open) => {
				for (let doc = 0; doc < 50; doc++) {
					await open();
					for (let i = 0; i < 5; i++) {
						await page.touchscreen.tap(...middle(any()));
						await page.locator(`#${any().id}`).tap();
					}
					keep("tool", await took(page));
				}
			},
			{ hasTouch: true, viewport: { width: 1000, height: 700 } },
		);
	},
	async "tool-puppeteer"(url, keep) {
		await withPuppeteer(async (page) => {
			for (let doc = 0; doc < 55; doc++) {
				await page.goto(`${url}?${doc}`);
				for (let i = 0; i < 2; i++) {
					const to = middle(any());
					await page.click(`#${any().id}`);
					await page.mouse.click(...to, { delay: whole(30, 120) });
					await page.locator(`#${any().id}`).click();
					await page.mouse.move(...to, { steps: 20 });
					await page.mouse.down();
					await wait(70);
					await page.mouse.up();
					await page.focus(`#${any().id}`);
					await page.keyboard.press("Enter", { delay: whole(0, 90) });
					await page.keyboard.press("Space");
				}
				await page.type("#t", "hi", { delay: whole(0, 60) });
				keep("tool", await took(page));
			}
		});
	},
	async "tool-selenium"(url, keep) {
		const options = new chrome.Options().addArguments(...ARGS);
		options.setChromeBinaryPath(CHROMIUM);
		const service = new chrome.ServiceBuilder(findOnPath("chromedriver"));
		const driver = await new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service).build();
		const find = () => driver.findElement(By.id(any().id));
		try {
			for (let doc = 0; doc < 55; doc++) {
				await driver.get(`${url}?${doc}`);
				for (let i = 0; i < 3; i++) {
					await (await find()).click();
					await driver
						.actions()
						.move({ origin: await find() })
						.press()
						.pause(whole(40, 120))
						.release()
						.perform();
					await driver
						.actions()
						.move({ origin: await find(), x: whole(-30, 30) })
						.pause(whole(100, 300))
						.press()
						.pause(60)
						.release()
						.perform();
				}
				await (await find()).sendKeys(Key.ENTER);
				await (await driver.findElement(By.id("t"))).sendKeys("hello", Key.ENTER);
				await wait(60);
				keep("tool", await driver.executeScript("return window.took()"));
			}
		} finally {
			await driver.quit();
		}
	},
	async "tool-playwright-mcp"(url, keep) {
		const dir = mkdtempSync(join(tmpdir(), "record-"));
		const config = join(dir, "config.json");
		writeFileSync(
			config,
			JSON.stringify({ browser: { launchOptions: { executablePath: CHROMIUM, headless: false, chromiumSandbox: false, args: ARGS } } }),
		);
		const cli = join(dirname(require.resolve("@playwright/mcp/package.json")), "cli.js");
		await withMcp(
			cli,
			["--config", config, "--user-data-dir", join(dir, "profile"), "--output-dir", dir, "--snapshot-mode", "none"],
			async (call) => {
				for (let doc = 0; doc < 50; doc++) {
					await call("browser_navigate", { url: `${url}?${doc}` });
					for (let i = 0; i < 9; i++) {
						const { id } = any();
						await call("browser_click", { element: id, target: `#${id}` });
					}
					await call("browser_press_key", { key: "Enter" });
					await call("browser_type", { element: "t", target: "#t", text: "hey", slowly: doc % 2 === 0, submit: true });
					keep("tool", rowsIn(await call("browser_evaluate", { function: TOOK })));
				}
			},
		);
		rmSync(dir, { recursive: true, force: true });
	},
	async "tool-chrome-devtools-mcp"(url, keep) {
		const cli = join(dirname(require.resolve("chrome-devtools-mcp/package.json")), "build/src/bin/chrome-devtools-mcp.js");
		const args = [`--executablePath=${CHROMIUM}`, "--isolated", "--no-usage-statistics", ...ARGS.map((arg) => `--chrome-arg=${arg}`)];
		await withMcp(cli, args, async (call) => {
			await call("new_page", { url });
			const line = (await call("list_pages")).split("\n").find((each) => each.includes(url));
			const pageId = Number(/(\d+):/.exec(line ?? "")?.[1]);
			for (let doc = 0; doc < 50; doc++) {
				await call("navigate_page", { pageId, type: "url", url: `${url}?${doc}` });
				const uids = [...(await call("take_snapshot", { pageId })).matchAll(/uid=(\S+) button "Do/g)].map((match) => match[1]);
				for (let i = 0; i < 9; i++) await call("click", { pageId, uid: oneOf(uids), dblClick: i === 8 });
				await call("press_key", { pageId, key: "Enter" });
				keep("tool", rowsIn(await call("evaluate_script", { pageId, function: TOOK })));
			}
		});
	},
	// By hand over the protocol, as somebody writes it who looks at pictures: no pressure set, or the pressure of a mouse.
	async "tool-raw"(url, keep) {
		await withPlaywright(url, async (page, open, context) => {
			const cdp = await context.newCDPSession(page);
			const mouse = (type, x, y, more = {}) => cdp.send("Input.dispatchMouseEvent", { type, x, y, ...more });
			for (let doc = 0; doc < 55; doc++) {
				await open();
				for (let i = 0; i < 10; i++) {
					const to = middle(any()).map((n) => Math.round(n + whole(-10, 10)));
					const button = { button: "left", buttons: 1, clickCount: 1, ...(i % 2 ? { force: 0.5 } : {}) };
					if (i % 5) await mouse("mouseMoved", ...to);
					await wait(whole(0, 1) * whole(50, 300));
					await mouse("mousePressed", ...to, button);
					if (i % 3) await wait(whole(20, 120));
					await mouse("mouseReleased", ...to, button);
				}
				for (const type of ["rawKeyDown", "keyUp"])
					await cdp.send("Input.dispatchKeyEvent", { type, key: "Enter", code: "Enter", windowsVirtualKeyCode: 13 });
				keep("tool", await took(page));
			}
		});
	},
	async "tool-page-agent"(url, keep, files) {
		const entry = fileURLToPath(import.meta.resolve("@page-agent/page-controller"));
		const lib = { entry, formats: ["iife"], name: "pageAgent", fileName: "page-agent" };
		const built = await build({ configFile: false, logLevel: "silent", root: dirname(entry), build: { write: false, minify: false, lib } });
		files.set("/page-agent.js", [built].flat()[0].output[0].code);
		await withPlaywright(url, async (page, open) => {
			for (let doc = 0; doc < 50; doc++) {
				await open();
				await page.evaluate(
					(ids) =>
						new Promise((done) => {
							const script = document.createElement("script");
							script.src = "/page-agent.js";
							script.onload = async () => {
								for (const id of ids) await globalThis.pageAgent.clickElement(document.getElementById(id));
								done();
							};
							document.head.append(script);
						}),
					Array.from({ length: 10 }, () => any().id),
				);
				keep("tool", await took(page));
			}
		});
	},
	// An extension that presses from its own isolated world, as several agents do that are extensions.
	async "tool-other-extension"(url, keep) {
		const folder = mkdtempSync(join(tmpdir(), "record-ext-"));
		cpSync(new URL("../../tests/cases/other-extension/", import.meta.url), folder, { recursive: true });
		await withPuppeteer(
			async (page) => {
				for (let doc = 0; doc < 50; doc++) {
					await page.goto(`${url}?${doc}`);
					for (let i = 0; i < 10; i++) {
						await page.evaluate((id) => window.postMessage({ other: { click: `#${id}` } }), any().id);
						await wait(5);
					}
					keep("tool", await took(page));
				}
			},
			{ pipe: true, enableExtensions: [folder] },
		);
		rmSync(folder, { recursive: true, force: true });
	},
	// Playwright works while a person's mouse wanders over the same page, so that both clocks are in one document.
	async "tool-beside-person"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			await open();
			const [dx, dy] = await offset(page);
			for (let doc = 0; doc < 42; doc++) {
				await open();
				const roam = Array.from({ length: 8 }, () => [whole(150, 800) + dx, whole(80, 550) + dy]);
				const moving = xdo(roam.flatMap((to, i) => [...way(roam[(i + 7) % 8], to, whole(12, 24)), dwell(0.05, 0.4)]));
				for (let i = 0; i < 12; i++) {
					const [x, y] = middle(any());
					const style = i % 6;
					if (style === 0) await page.mouse.click(x, y);
					if (style === 1) await page.mouse.click(x, y, { delay: 60 });
					if (style === 2) {
						await page.mouse.move(x, y);
						await wait(120);
						await page.mouse.down();
						await wait(50);
						await page.mouse.up();
					}
					if (style === 3) await page.locator(`#${any().id}`).click();
					if (style === 4) await page.mouse.click(x + whole(-40, 40), y + whole(-10, 10));
					if (style === 5) await page.keyboard.press("Enter", { delay: 60 });
					await wait(whole(20, 150));
				}
				await moving;
				keep("tool", await took(page));
			}
		});
	},
};
