// Node. A tab of the agent: raw commands of the DevTools protocol, nothing enabled, so that nothing keeps a worker alive.
import { EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import type { DevTools } from "../../tests/fixtures/devtools.ts";
import { until } from "../../tests/fixtures/until.ts";

export interface Tab {
	targetId: string;
	/** the agent's session with it */
	session: string;
	evaluate<T>(expression: string): Promise<T>;
	/** resolves when another document of that address is loaded */
	goto(url: string): Promise<void>;
	front(): Promise<unknown>;
	close(): Promise<unknown>;
}

export async function openTab(devtools: DevTools, url: string): Promise<Tab> {
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url });
	return attachTab(devtools, targetId, url);
}

/** One of Sayso's own pages in a tab. */
export async function openOwnPage(devtools: DevTools, name: string): Promise<Tab> {
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url: `chrome-extension://${EXTENSION_ID}/${name}` });
	return attachTab(devtools, targetId);
}

/** A tab that is there already; with `url`, resolves when it is loaded. */
export async function attachTab(devtools: DevTools, targetId: string, url?: string): Promise<Tab> {
	const session = await devtools.attach(targetId);
	const tab: Tab = {
		targetId,
		session,
		async evaluate<T>(expression: string) {
			const { result, exceptionDetails } = await devtools.send<{
				result: { value: T };
				exceptionDetails?: { text: string; exception?: { description?: string } };
			}>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, session);
			if (exceptionDetails) throw new Error(`in the tab: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
			return result.value;
		},
		async goto(to) {
			await devtools.send("Page.navigate", { url: to }, session);
			await loaded(to);
		},
		front: () => devtools.send("Target.activateTarget", { targetId }),
		close: () => devtools.send("Target.closeTarget", { targetId }).catch(() => undefined),
	};
	const loaded = (at: string) =>
		until("the tab is loaded", () => tab.evaluate<boolean>(`location.href === ${JSON.stringify(at)} && document.readyState === "complete"`), 15_000);
	if (url) await loaded(url);
	return tab;
}
