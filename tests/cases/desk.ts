// Node. Sayso's own page, open in a background tab of the browser: what waits, what the log says, and the verdicts, which go as
// the overlay's own messages from Sayso's isolated world in the tab, through the real background.
import type { Hold } from "../../utils/core/hold.ts";
import type { Settings } from "../../utils/core/settings.ts";
import { EXTENSION_ID } from "../fixtures/chromium.ts";
import type { DevTools } from "../fixtures/devtools.ts";
import type { LogLine } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";

export type Line = LogLine & { rule?: string; tabId: number };

export interface Desk {
	targetId: string;
	/** holds that wait and name one of the play's hosts, oldest first */
	holds(token: string): Promise<Hold[]>;
	/** lines that name one of the play's hosts, oldest first; `holds` of which all lines are wanted too */
	lines(token: string): Promise<Line[]>;
	/** the same in one line of text */
	story(token: string): Promise<string>;
	/** the log's last number: `lines` looks only behind it */
	mark(): Promise<void>;
	/** sends `shown` and `decide`; resolves with the background's answer */
	decide(hold: Hold, verdict: "approved" | "denied"): Promise<{ ok: boolean; what: string }>;
	/** arms the tab that shows this play, as by hand; its id */
	arm(token: string): Promise<number>;
	/** changes some of the person's settings */
	set(settings: Partial<Settings>): Promise<void>;
	/** mode of the tab that shows this play */
	mode(token: string): Promise<string>;
}

/** ms for the background to answer a verdict, or to write it down */
const ANSWERED_WITHIN = 8000;

/** A surface's own messages, sent by a function of its world; resolves with the answer. */
const DECIDE = `(decision, name) => new Promise((done) => {
	const port = chrome.runtime.connect({ name });
	let isAsked = false;
	port.onMessage.addListener((message) => {
		// A yes has to bring back what the list gave for it.
		if (message.type === "holds" && !isAsked) { isAsked = true; port.postMessage({ type: "decide", decision, nonce: message.nonces?.[decision.hold] ?? "" }); }
		if (message.type !== "decided" || message.hold !== decision.hold) return; done({ ok: message.ok, what: message.what }); port.disconnect();
	});
	port.onDisconnect.addListener(() => done({ ok: false, what: "the background went away" }));
	port.postMessage({ type: "shown", hold: decision.hold });
})`;

const SETUP = `(() => {
	globalThis.waiting = []; globalThis.seen = 0;
	const connect = () => {
		const port = chrome.runtime.connect({ name: "surface" });
		port.onMessage.addListener((message) => { if (message.type === "holds") { waiting = message.holds; seen++; } });
		port.onDisconnect.addListener(() => { waiting = []; setTimeout(connect, 20); });
	};
	connect();
	globalThis.logMark = 0;
	globalThis.readLog = async (after) => {
		const { logHead } = await chrome.storage.local.get("logHead");
		const database = await new Promise((resolve, reject) => { const request = indexedDB.open(logHead?.name ?? "sayso-log"); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
		try {
			if (!database.objectStoreNames.contains("entries")) return [];
			return await new Promise((resolve, reject) => { const request = database.transaction("entries").objectStore("entries").getAll(IDBKeyRange.lowerBound(after, true)); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
		} finally { database.close(); }
	};
	globalThis.command = async (type, data) => {
		const answer = await chrome.runtime.sendMessage({ id: Math.floor(Math.random() * 10000), type, data, timestamp: Date.now() });
		if (answer?.err) throw new Error(JSON.stringify(answer.err));
		return answer?.res;
	};
	globalThis.tabOf = async (token) => (await chrome.tabs.query({})).find((tab) => (tab.url || tab.pendingUrl || "").includes(token))?.id;
	globalThis.decide = async (tabId, decision) => {
		const [{ result }] = await chrome.scripting.executeScript({
			target: { tabId, frameIds: [0] }, injectImmediately: true, args: [decision, "overlay"],
			func: ${DECIDE},
		});
		return result;
	};
	return true;
})()`;

export async function openDesk(devtools: DevTools): Promise<Desk> {
	const url = `chrome-extension://${EXTENSION_ID}/session-log.html`;
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url, background: true });
	const session = await devtools.attach(targetId);
	async function ask<T>(expression: string): Promise<T> {
		const { result, exceptionDetails } = await devtools.send<{
			result: { value: T };
			exceptionDetails?: { text: string; exception?: { description?: string } };
		}>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, session);
		if (exceptionDetails) throw new Error(`desk: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
		return result.value;
	}
	await until("Sayso's page is loaded", () =>
		ask<boolean>("/-extension:$/.test(location.protocol) && document.readyState === 'complete' && !!globalThis.chrome?.scripting"),
	);
	await ask(SETUP);
	const quoted = (value: unknown) => JSON.stringify(value);
	const decisionOf = (hold: Hold, verdict: "approved" | "denied") => {
		const proof = { level: 2, gesture: hold.extraStep ? "hold_mouse" : "mouse", checks: [], shownFor: 1000 };
		return quoted({ hold: hold.id, digest: hold.digest, verdict, lifetime: "once", reason: "", proof });
	};
	type Answer = { ok: boolean; what: string };
	const decideInPage = (hold: Hold, verdict: "approved" | "denied") => ask<Answer>(`decide(${hold.tabId}, ${decisionOf(hold, verdict)})`);
	async function decideInPopup(hold: Hold, verdict: "approved" | "denied"): Promise<Answer> {
		const popup = async () => (await devtools.targets()).find((target) => target.url.endsWith("/popup.html"));
		// Without a window in front its answer may never come. A page's picture-in-picture may be: who answers turns to the browser's.
		const open = `chrome.windows.getAll().then((all) => chrome.windows.update(all.find(({ type }) => type === "normal").id, { focused: true })).then(() => chrome.action.openPopup()).then(() => {})`;
		if (!(await popup())) void ask(open).catch(() => undefined);
		const target = await until("the popup is open", popup);
		const inPopup = await devtools.attach(target.targetId);
		const evaluate = async <T>(expression: string) =>
			(await devtools.send<{ result: { value: T } }>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, inPopup)).result
				.value;
		await until("the popup is loaded", () => evaluate<boolean>("document.readyState === 'complete' && !!globalThis.chrome?.runtime?.connect"));
		const answer = await evaluate<Answer>(`(${DECIDE})(${decisionOf(hold, verdict)}, "surface")`);
		await devtools.send("Target.closeTarget", { targetId: target.targetId }).catch(() => undefined);
		await until("the popup is closed", async () => !(await popup()));
		return answer;
	}
	// A line of a tab's session may name no site; what belongs to one of the play's holds is found by the hold.
	const lines = (token: string) =>
		ask<Line[]>(`readLog(logMark).then((lines) => {
				const holds = new Set(lines.filter((line) => line.hold && JSON.stringify(line).includes(${quoted(token)})).map((line) => line.hold));
				return lines.filter((line) => holds.has(line.hold) || JSON.stringify(line).includes(${quoted(token)}));
			})`);
	return {
		targetId,
		holds: (token) => ask(`waiting.filter((hold) => hold.state === "pending" && JSON.stringify(hold).includes(${quoted(token)}))`),
		lines,
		async story(token) {
			const said = (await lines(token)).map(({ stage, verdict, note }) => [stage, verdict, note].filter(Boolean).join(" "));
			return said.join(" / ") || "empty";
		},
		mark: () => ask("readLog(logMark).then((lines) => { logMark = lines.at(-1)?.seq ?? logMark; })"),
		async decide(hold, verdict) {
			// A verdict that takes its page away at once may take the answer with it, or leave it in the back/forward cache: the log knows.
			const isWritten = () =>
				ask<boolean>(`readLog(logMark).then((lines) => lines.some((line) =>
					line.hold === ${quoted(hold.id)} && line.stage === "settled" && line.verdict === ${quoted(verdict)} && line.path === "human"))`);
			const taken: Answer = { ok: true, what: "" };
			let isAnswered = false;
			if ("firefox" in devtools && verdict === "approved") return decideInPopup(hold, verdict);
			const written = async (): Promise<Answer | Error> => {
				for (const until = Date.now() + ANSWERED_WITHIN; !isAnswered && Date.now() < until; ) {
					await new Promise((resolve) => setTimeout(resolve, 200));
					if (await isWritten()) return taken;
				}
				return new Error("neither answered nor written");
			};
			const inPage = decideInPage(hold, verdict).catch((error: Error) => error);
			const asOverlay = await Promise.race([inPage, written()]);
			isAnswered = true;
			if (!(asOverlay instanceof Error)) return asOverlay;
			// No page of the web in that tab (the interstitial, a tab that is gone): the toolbar's popup is the place.
			return (await isWritten()) ? taken : decideInPopup(hold, verdict);
		},
		arm: (token) =>
			until("the tab is armed by hand", () =>
				ask<number | undefined>(`(async () => {
					const tabId = await tabOf(${quoted(token)});
					if (tabId === undefined) return undefined;
					const view = await command("setTabMode", { tabId, mode: "armed" });
					return view.mode === "armed" && view.reachable ? tabId : undefined;
				})()`),
			),
		set: (settings) => ask(`command("getSettings").then((now) => command("saveSettings", { ...now, ...${quoted(settings)} })).then(() => {})`),
		mode: (token) =>
			ask(
				`(async () => { const tabId = await tabOf(${quoted(token)}); return tabId === undefined ? "" : (await command("getTab", { tabId })).mode; })()`,
			),
	};
}
