// Node. A page of Sayso's own in a background tab: what waits, what the log says, and verdicts, which go as the overlay's own
// messages from Sayso's isolated world in the tab; a yes in Firefox, where none is taken there, as the popup's, from the popup. Keeps no
// port open between questions: a worker may sleep under it.

import { EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import type { DevTools } from "../../tests/fixtures/devtools.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Entry } from "../../utils/core/entry.ts";
import type { Hold } from "../../utils/core/hold.ts";

export interface Answer {
	ok: boolean;
	what: string;
}

export interface SaysoPage {
	/** runs an expression in it */
	run<T>(expression: string): Promise<T>;
	/** waiting questions that name the token; rejects when nobody answers within `within` ms */
	holds(token: string, within?: number): Promise<Hold[]>;
	/** the whole log */
	log(): Promise<Entry[]>;
	/** `shown`, then the decision `times` times over, whose answers may come in any order; ok: every one was taken */
	decide(hold: Hold, verdict: "approved" | "denied", times?: number): Promise<Answer>;
	/** runs a function, given as its source, with one argument in Sayso's isolated world in a tab */
	inTab<T>(tabId: number, source: string, argument?: unknown): Promise<T>;
	tabOf(token: string): Promise<number>;
}

/** A surface's own messages, sent by a function of its world. */
const DECIDE = `(decision, times, name) => new Promise((done) => {
	const port = chrome.runtime.connect({ name });
	let heard = 0;
	let taken = 0;
	let isAsked = false;
	port.onMessage.addListener((message) => {
		// A yes has to bring back what the list gave for it.
		if (message.type === "holds" && !isAsked) {
			isAsked = true;
			const nonce = message.nonces?.[decision.hold] ?? "";
			for (let time = 0; time < times; time++) port.postMessage({ type: "decide", decision, nonce });
		}
		if (message.type !== "decided" || message.hold !== decision.hold) return;
		if (message.ok) taken++;
		if (++heard < times) return;
		done({ ok: taken === times, what: message.what });
		port.disconnect();
	});
	port.onDisconnect.addListener(() => { void chrome.runtime.lastError; done({ ok: false, what: "the background went away" }); });
	port.postMessage({ type: "shown", hold: decision.hold });
})`;

const SETUP = `(() => {
	globalThis.askHolds = (within) => new Promise((done, no) => {
		const port = chrome.runtime.connect({ name: "surface" });
		const end = (run) => { clearTimeout(timer); port.disconnect(); run(); };
		const timer = setTimeout(() => end(() => no(new Error("the background does not answer"))), within);
		port.onMessage.addListener((message) => { if (message.type === "holds") end(() => done(message.holds)); });
		port.onDisconnect.addListener(() => { void chrome.runtime.lastError; end(() => no(new Error("the background went away"))); });
	});
	globalThis.readLog = async () => {
		const lines = [];
		// A store that can't be opened any more is left where it is; what is written from then on is in a bucket beside it.
		const buckets = await Promise.all(((await navigator.storageBuckets?.keys()) ?? []).map((name) => navigator.storageBuckets.open(name)));
		for (const factory of [indexedDB, ...buckets.map((bucket) => bucket.indexedDB)]) {
			for (const { name } of await factory.databases().catch(() => [])) {
				if (!name.startsWith("sayso-log")) continue;
				const database = await new Promise((resolve, reject) => { const request = factory.open(name); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); }).catch(() => undefined);
				if (!database) continue;
				try {
					if (!database.objectStoreNames.contains("entries")) continue;
					lines.push(...await new Promise((resolve, reject) => { const request = database.transaction("entries").objectStore("entries").getAll(); request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); }));
				} finally { database.close(); }
			}
		}
		return lines.sort((one, other) => one.seq - other.seq);
	};
	globalThis.inTab = async (tabId, func, argument) =>
		(await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, injectImmediately: true, args: [argument], func }))[0].result;
	globalThis.decide = async (tabId, decision, times) => {
		const [{ result }] = await chrome.scripting.executeScript({
			target: { tabId, frameIds: [0] }, injectImmediately: true, args: [decision, times, "overlay"],
			func: ${DECIDE},
		});
		return result ?? { ok: false, what: "the page went away" };
	};
	return true;
})()`;
const OPEN_POPUP = `chrome.windows.getAll().then((all) => chrome.windows.update(all.find(({ type }) => type === "normal").id, { focused: true })).then(() => chrome.action.openPopup()).then(() => {})`;

/** @param isPopupOnly a yes is taken in the popup alone */
export async function openSaysoPage(devtools: DevTools, isPopupOnly: boolean): Promise<SaysoPage> {
	let session = "";
	async function evaluate<T>(expression: string, where = session): Promise<T> {
		const { result, exceptionDetails } = await devtools.send<{
			result: { value: T };
			exceptionDetails?: { text: string; exception?: { description?: string } };
		}>("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true }, where);
		if (exceptionDetails) throw new Error(`Sayso's page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
		return result.value;
	}
	async function open(): Promise<void> {
		const url = `chrome-extension://${EXTENSION_ID}/session-log.html`;
		const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url, background: true });
		session = await devtools.attach(targetId);
		await until(
			"Sayso's page is loaded",
			() => evaluate<boolean>("/-extension:$/.test(location.protocol) && document.readyState === 'complete' && !!globalThis.chrome?.scripting"),
			15_000,
		);
		await evaluate(SETUP);
	}
	/** An extension that is reloaded takes its pages with it: then a new one is opened. */
	async function run<T>(expression: string): Promise<T> {
		const isThere = session !== "" && (await evaluate<boolean>("!!globalThis.chrome?.runtime?.id && !!globalThis.readLog").catch(() => false));
		if (!isThere) await until("Sayso's page is there", () => open().then(() => true), 20_000);
		return evaluate<T>(expression);
	}
	async function inPopup<T>(expression: string): Promise<T> {
		const popup = async () => (await devtools.targets()).find((target) => target.url.endsWith("/popup.html"));
		if (!(await popup())) void run(OPEN_POPUP).catch(() => undefined);
		const { targetId } = await until("the popup is open", popup);
		try {
			await until("the popup is loaded", () =>
				evaluate<boolean>("document.readyState === 'complete' && !!globalThis.chrome?.runtime?.connect", targetId),
			);
			return await evaluate<T>(expression, targetId);
		} finally {
			await devtools.send("Target.closeTarget", { targetId }).catch(() => undefined);
		}
	}
	const quoted = (value: unknown) => JSON.stringify(value ?? null);
	return {
		run,
		holds: async (token, within = 4000) =>
			(await run<Hold[]>(`askHolds(${within})`)).filter((hold) => hold.state === "pending" && JSON.stringify(hold).includes(token)),
		log: () => run<Entry[]>("readLog()"),
		decide(hold, verdict, times = 1) {
			const proof = { level: 2, gesture: hold.extraStep ? "hold_mouse" : "mouse", checks: [], shownFor: 1000 };
			const decision = { hold: hold.id, digest: hold.digest, verdict, lifetime: "once", reason: "", proof };
			if (isPopupOnly && verdict === "approved") return inPopup(`(${DECIDE})(${quoted(decision)}, ${times}, "surface")`);
			return run(`decide(${hold.tabId}, ${quoted(decision)}, ${times})`);
		},
		inTab: (tabId, source, argument) => run(`inTab(${tabId}, ${source}, ${quoted(argument)})`),
		tabOf: (token) =>
			until(`the tab of ${token}`, () =>
				run<number | undefined>(
					`chrome.tabs.query({}).then((tabs) => tabs.find((tab) => (tab.url || tab.pendingUrl || "").includes(${quoted(token)}))?.id)`,
				),
			),
	};
}
