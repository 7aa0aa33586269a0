// Node. selenium-webdriver with chromedriver, attached to the running browser.
import { Builder, By, Key, type WebDriver } from "selenium-webdriver";
import { Options, ServiceBuilder } from "selenium-webdriver/chrome.js";
import { findOnPath } from "../../../scripts/find-chromium.mjs";
import { until } from "../../fixtures/until.ts";
import type { DriverKind, Hand, Step } from "../types.ts";
import { EVERYWHERE } from "./playwright.ts";

const KEYS: Record<string, string> = { Enter: Key.ENTER, Delete: Key.DELETE, Control: Key.CONTROL, Escape: Key.ESCAPE, Tab: Key.TAB };

/** `focus` brings the driver to where this hand works: chromedriver knows one current window and frame. */
function handOn(driver: WebDriver, focus: () => Promise<unknown>): Hand {
	return {
		async do(step: Step) {
			await focus();
			if ("click" in step) {
				const element = await driver.findElement(By.css(step.click));
				if (!step.at) return element.click();
				const { width, height } = await element.getRect();
				const at = { x: Math.round(step.at.x - width / 2), y: Math.round(step.at.y - height / 2) };
				return driver
					.actions({ async: true })
					.move({ origin: element, ...at })
					.click()
					.perform();
			}
			if ("key" in step) {
				const keys = step.key.split("+").map((key) => KEYS[key] ?? key);
				return (await driver.findElement(By.css(step.on))).sendKeys(keys.length > 1 ? Key.chord(...keys) : (keys[0] as string));
			}
			if ("run" in step) return driver.executeScript(step.run);
			if ("goto" in step) return driver.get(step.goto);
			throw new Error("not for Selenium");
		},
		async inFrame(id) {
			return handOn(driver, async () => {
				await focus();
				await driver.switchTo().frame(await driver.findElement(By.id(id)));
			});
		},
	};
}

export const SELENIUM: DriverKind = {
	name: "selenium",
	isClient: true,
	can: (step) => !("ext" in step || "isolated" in step),
	places: [...EVERYWHERE],
	...(findOnPath("chromedriver") ? {} : { missing: "no chromedriver here" }),
	async attach({ port }) {
		const options = new Options();
		options.debuggerAddress(`127.0.0.1:${port}`);
		options.setAlertBehavior("accept");
		const driver = await new Builder()
			.forBrowser("chrome")
			.setChromeOptions(options)
			.setChromeService(new ServiceBuilder(findOnPath("chromedriver")))
			.build();
		const [home] = await driver.getAllWindowHandles();
		return {
			async open(url) {
				await driver.switchTo().window(home as string);
				await driver.switchTo().newWindow("tab");
				const own = await driver.getWindowHandle();
				await driver.get(url);
				return {
					...handOn(driver, () => driver.switchTo().window(own)),
					popup: async (address) => {
						const handle = await until(`popup ${address}`, async () => {
							for (const each of await driver.getAllWindowHandles()) {
								if (each === own || each === home) continue;
								await driver.switchTo().window(each);
								if ((await driver.getCurrentUrl()) === address) return each;
							}
							return undefined;
						});
						return handOn(driver, () => driver.switchTo().window(handle));
					},
					close: async () => {
						await driver.switchTo().window(own);
						await driver.close();
					},
				};
			},
			end: () => driver.quit(),
		};
	},
};
