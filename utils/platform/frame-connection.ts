// Content scripts. The thin way to the background: raw `chrome`, no polyfill. Nothing here throws into a page's event: what
// fails comes back as a rejection or as a disconnect.
import type { FrameMessage, TabMessage, WATCH_KEY } from "../contracts/content-background";

/** Spelled again: the contract file brings zod, which content scripts must not carry. */
const WATCH: typeof WATCH_KEY extends `local:${infer Key}` ? Key : never = "watch";
/** one number: see core/input-clock.ts */
const CLOCK = "inputClock";

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

/** Resolves to what the background answered. Rejects when nobody answered: that must never be read as "allowed". */
export async function sendToBackground(message: FrameMessage): Promise<unknown> {
	if (isOrphaned()) throw new Error("Sayso was reloaded or removed: reload this tab");
	return chrome.runtime.sendMessage(message);
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
/** What frames may read without waking the worker, read once per document. */
const readKept = () => {
	kept ??= (async (): Promise<Record<string, unknown>> => (isOrphaned() ? {} : ((await chrome.storage.local.get([WATCH, CLOCK])) ?? {})))();
	return kept;
};

/** Whether some tab is armed or could be at load. Unreadable counts as yes. */
export async function readWatch(): Promise<boolean> {
	try {
		return ((await readKept())[WATCH] as { any?: boolean } | undefined)?.any === true;
	} catch {
		return true;
	}
}

export const readClock = (): Promise<unknown> =>
	readKept().then(
		(found) => found[CLOCK],
		() => undefined,
	);

export function writeClock(learned: number): void {
	try {
		chrome.storage.local.set({ [CLOCK]: learned }).catch(() => {});
	} catch {
		// an orphan learns for itself alone
	}
}
