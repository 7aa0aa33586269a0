// Real Chromium with Sayso. The tools that agents are made of, each attached as its users attach it: the first write is held,
// the tool's call returns, a no lets nothing out, a yes lets out one request.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { Builder, By } from "selenium-webdriver";
import { Options, ServiceBuilder } from "selenium-webdriver/chrome.js";
import { describe, expect, test } from "vitest";
import { connectAgent } from "../../demo/agent.ts";
import { findOnPath } from "../../scripts/find-chromium.mjs";
import { openOverlayEye } from "../fixtures/overlay-eye.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { useStage } from "./stage.ts";

/** What every tool can do. */
interface Tool {
	open(url: string): Promise<unknown>;
	/** clicks the button called "Delete note" */
	clickDelete(): Promise<unknown>;
	/** runs `fetch("/act/script", { method: "POST" })` in the page without waiting for it */
	postByScript(): Promise<unknown>;
	close(): Promise<unknown>;
}

const PAGE = `<!doctype html><html lang="en"><title>Notes</title><body><p id="note">Note <button id="go">Delete note</button></p><script>go.addEventListener("click", async () => { await fetch("/act/notes/1", { method: "DELETE" }); note.remove(); });</script></body></html>`;
const POST = 'void fetch("/act/script", { method: "POST", body: "x" }).catch(() => {})';

const stage = useStage({ agent: false, pages: { "/notes": PAGE } });
const port = () => stage().chromium.port;
/** How fast a call must return that would otherwise wait for a person, in ms. The tools' own limits begin at 5,000. */
const PROMPTLY = 4500;

const TOOLS: Record<string, { missing?: string; attach(): Promise<Tool> }> = {
	Puppeteer: {
		async attach() {
			const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port()}`, defaultViewport: null });
			const page = await browser.newPage();
			return {
				open: (url) => page.goto(url),
				clickDelete: () => page.click("#go"),
				postByScript: () => page.evaluate(POST),
				close: async () => {
					await page.close();
					await browser.disconnect();
				},
			};
		},
	},
	Selenium: {
		...(findOnPath("chromedriver") ? {} : { missing: "no chromedriver here" }),
		async attach() {
			const options = new Options();
			options.debuggerAddress(`127.0.0.1:${port()}`);
			const driver = await new Builder()
				.forBrowser("chrome")
				.setChromeOptions(options)
				.setChromeService(new ServiceBuilder(findOnPath("chromedriver")))
				.build();
			await driver.switchTo().newWindow("tab");
			return {
				open: (url) => driver.get(url),
				clickDelete: () => driver.findElement(By.id("go")).click(),
				postByScript: () => driver.executeScript(POST),
				close: async () => {
					await driver.close();
					await driver.quit();
				},
			};
		},
	},
	"Playwright MCP": {
		async attach() {
			const folder = mkdtempSync(join(tmpdir(), "sayso-mcp-"));
			const agent = await connectAgent(port(), folder);
			return {
				open: (url) => agent.navigate(url),
				clickDelete: () => agent.click("button", "Delete note"),
				postByScript: () => agent.evaluate(`() => { ${POST}; }`),
				close: async () => {
					await agent.close();
					rmSync(folder, { recursive: true, force: true });
				},
			};
		},
	},
};

async function eyeOn(url: string) {
	const target = await until("the tool's tab", async () =>
		(await stage().devtools.targets()).find((candidate) => candidate.type === "page" && candidate.url === url),
	);
	await stage().devtools.send("Target.activateTarget", { targetId: target.targetId });
	return openOverlayEye(stage().devtools, target.targetId);
}

describe.each(Object.entries(TOOLS))("%s", (name, { missing, attach }) => {
	const url = `http://forum.example/notes?${encodeURIComponent(name)}`;

	test.skipIf(missing)("its click is held and returns; a yes lets one request out", async () => {
		const tool = await attach();
		await tool.open(url);
		const eye = await eyeOn(url);
		const mark = stage().server.mark();
		const started = performance.now();
		await tool.clickDelete();
		expect(performance.now() - started).toBeLessThan(PROMPTLY);
		const question = await until("the question", () => eye.question());
		expect(question.text).toMatch(/delete/i);
		expect(summary(stage().server.writes(mark))).toBe("nothing");
		await stage().person.answers(eye, "allow");
		await stage().server.waitFor((arrival) => arrival.method === "DELETE", mark);
		await until("the page has its answer", async () =>
			eye.locate("#note").then(
				() => false,
				() => true,
			),
		);
		expect(stage().server.writes(mark)).toHaveLength(1);
		await eye.close();
		await tool.close();
	});

	test.skipIf(missing)("its script's request is held; a no lets nothing out", async () => {
		const tool = await attach();
		await tool.open(url);
		const eye = await eyeOn(url);
		const mark = stage().server.mark();
		await tool.postByScript();
		await until("the question", () => eye.question());
		expect(summary(stage().server.writes(mark))).toBe("nothing");
		await stage().person.answers(eye, "deny");
		await until("no question any more", async () => !(await eye.question()));
		expect(summary(stage().server.writes(mark))).toBe("nothing");
		await eye.close();
		await tool.close();
	});
});
