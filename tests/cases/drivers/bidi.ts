// Node. Puppeteer over WebDriver BiDi, in Firefox: the browser's one session is the test's own too.
import type { FirefoxDevTools } from "../../fixtures/firefox-devtools.ts";
import type { DriverKind } from "../types.ts";
import { EVERYWHERE } from "./playwright.ts";
import { driverOn } from "./puppeteer.ts";

export const BIDI: DriverKind = {
	name: "puppeteer bidi",
	isClient: true,
	can: (step) => !("ext" in step),
	canInit: true,
	places: [...EVERYWHERE],
	attach: async ({ devtools }) => ({ ...driverOn((devtools as FirefoxDevTools).firefox.browser), end: async () => {} }),
};
