// Node. The demo's agent in Firefox: Puppeteer over WebDriver BiDi, which finds controls by what the accessibility tree says of them.
import type { Browser } from "puppeteer-core";
import type { Agent } from "./agent.ts";

/** ms */
const PATIENCE = 15_000;

export async function driveFirefox(browser: Browser): Promise<Agent> {
	const [page = await browser.newPage()] = await browser.pages();
	page.setDefaultTimeout(PATIENCE);
	const find = (role: string, name: string) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);
	return {
		navigate: async (url) => void (await page.goto(url)),
		snapshot: async () => `${await page.title()}\n${await page.evaluate(() => document.body.textContent)}`,
		click: (role, name) => find(role, name).click(),
		type: (name, text) => find("textbox", name).fill(text),
		evaluate: async (source) => String(await page.evaluate(`(${source})()`)),
		close: () => browser.close(),
	};
}
