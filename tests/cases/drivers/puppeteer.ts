// Node. Puppeteer, attached over the DevTools protocol.
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from "puppeteer-core";
import { until } from "../../fixtures/until.ts";
import type { Driver, DriverKind, Hand, Step } from "../types.ts";
import { asExpression, EVERYWHERE } from "./playwright.ts";

async function inIsolatedWorld(page: Page, frame: Frame, code: string) {
	const { connection } = page.browser() as unknown as { connection?: { send(method: string, params: object): Promise<unknown> } };
	const id = (frame as unknown as { _id: string })._id;
	// Over WebDriver BiDi it is a sandbox.
	if (connection) {
		const target = { context: id, sandbox: "another" };
		return connection.send("script.evaluate", { expression: asExpression(code), target, awaitPromise: false, userActivation: true });
	}
	const { client } = frame as unknown as { client: { send(method: string, params: object): Promise<{ executionContextId: number }> } };
	const { executionContextId } = await client.send("Page.createIsolatedWorld", {
		frameId: id,
		worldName: "another",
	});
	await client.send("Runtime.evaluate", { expression: asExpression(code), contextId: executionContextId, userGesture: true });
}

async function press(page: Page, keys: string) {
	const all = keys.split("+") as KeyInput[];
	for (const key of all) await page.keyboard.down(key);
	for (const key of all.reverse()) await page.keyboard.up(key);
}

function handOn(page: Page, frame: Frame): Hand {
	return {
		async do(step: Step) {
			if ("click" in step) return (await frame.waitForSelector(step.click))?.click(step.at ? { offset: step.at } : {});
			if ("key" in step) {
				await frame.focus(step.on);
				return press(page, step.key);
			}
			if ("run" in step) return frame.evaluate(asExpression(step.run));
			if ("isolated" in step) return inIsolatedWorld(page, frame, step.isolated);
			if ("goto" in step) return page.goto(step.goto);
			throw new Error("not for Puppeteer");
		},
		async inFrame(_id, url) {
			const found = await until(`frame ${url}`, () => page.frames().find((each) => each.url() === url));
			await found.waitForSelector("body");
			return handOn(page, found);
		},
	};
}

export const PUPPETEER: DriverKind = {
	name: "puppeteer",
	isClient: true,
	can: (step) => !("ext" in step),
	canInit: true,
	places: [...EVERYWHERE],
	async attach({ port }) {
		const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
		return { ...driverOn(browser), end: () => browser.disconnect() };
	},
};

export function driverOn(browser: Browser): Omit<Driver, "end"> {
	return {
		async open(url, init) {
			const page = await browser.newPage();
			page.setDefaultTimeout(12_000);
			page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
			if (init) await page.evaluateOnNewDocument(init);
			await page.goto(url);
			return {
				...handOn(page, page.mainFrame()),
				popup: async (address) => {
					const other = await until(`popup ${address}`, async () => (await browser.pages()).find((each) => each.url() === address));
					await other.waitForSelector("body");
					return handOn(other, other.mainFrame());
				},
				close: () => page.close(),
			};
		},
	};
}
