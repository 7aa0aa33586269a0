// Background and pages. The introduction: shown at the install, and whether somebody has seen it.
import { browser } from "wxt/browser";
import { isDueAtInstall } from "../core/introduction";

const KEY = "introduced";

export const isIntroduced = async (): Promise<boolean> => Boolean((await browser.storage.local.get(KEY))[KEY]);
export const setIntroduced = (): Promise<void> => browser.storage.local.set({ [KEY]: true });

export function introduceAtInstall(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void (async () => {
			const { installType } = await browser.management.getSelf();
			if (isDueAtInstall(reason, installType)) await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
		})().catch(() => {});
	});
}
