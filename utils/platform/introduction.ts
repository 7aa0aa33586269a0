// Background and pages. The introduction: shown at the install, and whether somebody has seen it.
import { browser } from "wxt/browser";

const KEY = "introduced";

export const isIntroduced = async (): Promise<boolean> => Boolean((await browser.storage.local.get(KEY))[KEY]);
export const setIntroduced = (): Promise<void> => browser.storage.local.set({ [KEY]: true });

/**
 * An unpacked copy belongs to a developer, a test or a demonstration, whose browser is not to be disturbed: there the popup offers the
 * introduction instead. Nothing else tells such a browser from a person's.
 */
export const isDueAtInstall = (reason: string, installType: string): boolean => reason === "install" && installType !== "development";

/** Only at the first install, never at an update. */
export function introduceAtInstall(): void {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		void (async () => {
			const { installType } = await browser.management.getSelf();
			if (isDueAtInstall(reason, installType)) await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
		})().catch(() => {});
	});
}
