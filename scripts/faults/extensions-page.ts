// Node. The browser's own page of extensions, where a person reloads them and switches them off and on.
import { EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import type { DevTools } from "../../tests/fixtures/devtools.ts";
import { until } from "../../tests/fixtures/until.ts";
import { openTab } from "./tab.ts";

export async function inExtensionsPage(devtools: DevTools, expression: string): Promise<void> {
	const page = await openTab(devtools, "chrome://extensions/");
	await until("the extensions' page is ready", () => page.evaluate<boolean>("!!chrome.developerPrivate && !!chrome.management"));
	await page.evaluate(expression);
	await page.close();
}

export const enable = (devtools: DevTools, on: boolean) => inExtensionsPage(devtools, `chrome.management.setEnabled("${EXTENSION_ID}", ${on})`);
