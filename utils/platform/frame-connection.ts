// Content scripts. The thin way to the background: raw `chrome`, no polyfill. Nothing here throws into a page's event: what
// fails comes back as a rejection or as a disconnect.
import type { FrameMessage, HEIR_KEY, SYSTEM_KEY, TabMessage, WATCH_KEY } from "../contracts/content-background";

/** Spelled again: the contract file brings zod, which content scripts must not carry. */
const WATCH: typeof WATCH_KEY extends `local:${infer Key}` ? Key : never = "watch";
const HEIR: typeof HEIR_KEY = "heir";
/** one number: see core/input-clock.ts */
const CLOCK = "inputClock";
const SYSTEM: typeof SYSTEM_KEY = "system";

export interface FrameConnection {
	/** false when the port is gone; whoever waits learns it from `onDisconnect` */
	post(message: unknown): boolean;
	onMessage(listener: (message: unknown) => void): void;
	/** once, never synchronously; not after our own `disconnect()` */
	onDisconnect(listener: () => void): void;
	disconnect(): void;
}

/** True for good once the extension was reloaded, updated, disabled or removed under this script. */
export function isOrphaned(): boolean {
	try {
		return !chrome.runtime?.id;
	} catch {
		return true;
	}
}

/** ms between tries when the worker stops before it answers: the next one has to hear it too */
const AGAIN_AFTER = [50, 300, 1000];
const WENT_AWAY = /channel closed|port closed|receiving end does not exist/i;

/** Resolves to what the background answered. Rejects when nobody answered: that must never be read as "allowed". */
export async function sendToBackground(message: FrameMessage): Promise<unknown> {
	for (let tries = 0; ; tries++) {
		if (isOrphaned()) throw new Error("Sayso was reloaded or removed: reload this tab");
		try {
			return await chrome.runtime.sendMessage(message);
		} catch (error) {
			const wait = AGAIN_AFTER[tries];
			if (wait === undefined || !WENT_AWAY.test(String(error))) throw error;
			await new Promise((done) => setTimeout(done, wait));
		}
	}
}

/** Opens a port, which starts a sleeping worker. An orphan gets one that disconnects in the next task. */
export function connectToBackground(name: string): FrameConnection {
	const lost: (() => void)[] = [];
	let port: chrome.runtime.Port | undefined;
	let isOver = false;
	const end = () => {
		if (isOver) return;
		isOver = true;
		port = undefined;
		for (const listener of lost) listener();
	};
	try {
		port = chrome.runtime.connect({ name });
		port.onDisconnect.addListener(() => {
			// Reading it keeps Chromium from reporting it on the page's console.
			void chrome.runtime?.lastError;
			end();
		});
	} catch {
		setTimeout(end);
	}
	return {
		post(message) {
			try {
				port?.postMessage(message);
				return port !== undefined;
			} catch {
				setTimeout(end);
				return false;
			}
		},
		onMessage(listener) {
			port?.onMessage.addListener((message: unknown) => listener(message));
		},
		onDisconnect: (listener) => void lost.push(listener),
		disconnect() {
			isOver = true;
			try {
				port?.disconnect();
			} catch {
				// already gone
			}
			port = undefined;
		},
	};
}

/** What the background tells all frames of this tab. */
export function onTabMessage(listener: (message: TabMessage) => void, signal?: AbortSignal): void {
	const hear = (message: unknown, sender: chrome.runtime.MessageSender) => {
		if (sender.id !== chrome.runtime?.id || sender.tab) return;
		if ((message as TabMessage | undefined)?.sayso === 1 && /^(tabState|holdElsewhere)$/.test((message as TabMessage).type))
			listener(message as TabMessage);
	};
	try {
		chrome.runtime.onMessage.addListener(hear);
		signal?.addEventListener("abort", () => {
			try {
				chrome.runtime.onMessage.removeListener(hear);
			} catch {
				// an orphan hears nothing anyway
			}
		});
	} catch {
		// an orphan hears nothing
	}
}

let kept: Promise<Record<string, unknown>> | undefined;
/** What frames may read without waking the worker, read once per document unless asked for `anew`. */
const readKept = (anew = false) => {
	if (anew) kept = undefined;
	kept ??= (async (): Promise<Record<string, unknown>> =>
		isOrphaned() ? {} : ((await chrome.storage.local.get([WATCH, HEIR, CLOCK, SYSTEM])) ?? {}))();
	return kept;
};

/** Whether some tab is armed or could be at load; unreadable counts as yes. And the heir's name, or "". */
export async function readWatch(anew = false): Promise<{ any: boolean; heir: string }> {
	try {
		const { [WATCH]: watch, [HEIR]: heir } = await readKept(anew);
		return { any: (watch as { any?: boolean } | undefined)?.any === true, heir: typeof heir === "string" ? heir : "" };
	} catch {
		return { any: true, heir: "" };
	}
}

export const readClock = (): Promise<unknown> =>
	readKept().then(
		(found) => found[CLOCK],
		() => undefined,
	);

/** The operating system as the browser tells the background, whatever a client has the page say; "" while that is not known. */
export const readSystem = (): Promise<string> =>
	readKept().then(
		({ [SYSTEM]: system }) => (typeof system === "string" ? system : ""),
		() => "",
	);

export function writeClock(learned: number): void {
	try {
		chrome.storage.local.set({ [CLOCK]: learned }).catch(() => {});
	} catch {
		// an orphan learns for itself alone
	}
}
