// Node. The test's own eye on a tab: evaluates in it without enabling anything, so that it is no client that Sayso could see.
import type { DevTools } from "../fixtures/devtools.ts";
import { until } from "../fixtures/until.ts";

export interface EyeTab {
	targetId: string;
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<unknown>;
}

export async function eyeOnTarget(devtools: DevTools, targetId: string): Promise<EyeTab> {
	const session = await devtools.attach(targetId);
	return {
		targetId,
		async evaluate<T>(expression: string) {
			const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { exception?: { description?: string } } }>(
				"Runtime.evaluate",
				{ expression, awaitPromise: true, returnByValue: true },
				session,
			);
			if (exceptionDetails) throw new Error(`eye: ${exceptionDetails.exception?.description}`);
			return result.value;
		},
		close: () => devtools.send("Target.closeTarget", { targetId }).catch(() => undefined),
	};
}

/** A new tab, loaded, that only the test's eye looks at. */
export async function openTab(devtools: DevTools, url: string): Promise<EyeTab> {
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url });
	const tab = await eyeOnTarget(devtools, targetId);
	await until("the tab is loaded", () => tab.evaluate<boolean>(`location.href !== "about:blank" && document.readyState === "complete"`));
	return tab;
}

/** A request of the page itself that is sure to arrive after what it has sent so far. */
export const FENCE = (url: string) =>
	`new Promise((done) => { const image = new Image(); image.onload = image.onerror = () => done(true); image.src = ${JSON.stringify(url)}; })`;

/** The document as its user would find it, frames of the same origin included; without Sayso's notice. */
const snapshotOf = (title: string) => `(() => {
	const look = (document) => {
		const copy = document.body?.cloneNode(true);
		if (!copy) return "";
		for (const notice of copy.querySelectorAll("[data-sayso]")) notice.remove();
		// chromedriver's own mark on frames that it went into
		for (const frame of copy.querySelectorAll("[cd_frame_id_]")) frame.removeAttribute("cd_frame_id_");
		const fields = [...document.querySelectorAll("input, textarea, select")].map((field) => [field.name || field.id, /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value]);
		const frames = [...document.querySelectorAll("iframe")].map((frame) => { try { return frame.contentDocument ? look(frame.contentDocument) : ""; } catch { return ""; } });
		return [${title}, copy.innerHTML, fields, frames];
	};
	let stored = []; try { stored = Object.entries(localStorage).sort(); } catch {}
	return JSON.stringify([look(document), stored], null, 1);
})()`;
export const SNAPSHOT = snapshotOf("document.title");
/** The same while something waits, when the title says so. */
export const HELD_SNAPSHOT = snapshotOf(`document.title.replace(/^HELD by Sayso.*? - /, "")`);
