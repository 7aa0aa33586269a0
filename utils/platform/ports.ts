// Background. Long-lived connections, by name. Registered once, synchronously at start.
import { browser } from "wxt/browser";

export interface BackgroundPort {
	sender: chrome.runtime.MessageSender;
	/** a port that has gone takes nothing, and says so by `onDisconnect` only */
	post(message: unknown): void;
	onMessage(listener: (message: unknown) => void): void;
	onDisconnect(listener: () => void): void;
	disconnect(): void;
}

export function onPort(accept: Record<string, (port: BackgroundPort) => void>): void {
	browser.runtime.onConnect.addListener((port) => {
		const take = accept[port.name];
		if (!take || !port.sender) return port.disconnect();
		take({
			sender: port.sender as chrome.runtime.MessageSender,
			post(message) {
				try {
					port.postMessage(message);
				} catch {
					// gone; its disconnect event is on the way
				}
			},
			onMessage: (listener) => port.onMessage.addListener((message: unknown) => listener(message)),
			onDisconnect: (listener) =>
				port.onDisconnect.addListener(() => {
					// A page that went to the back/forward cache leaves an error behind; reading it is enough.
					void browser.runtime.lastError;
					listener();
				}),
			disconnect: () => port.disconnect(),
		});
	});
}

/** One-shot messages of frames. `answer` gives undefined for what isn't its own, or a promise of the answer. */
export function onFrameMessage(answer: (message: unknown, sender: chrome.runtime.MessageSender) => Promise<unknown> | undefined): void {
	browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (answer: unknown) => void) => {
		const answered = answer(message, sender as chrome.runtime.MessageSender);
		if (!answered) return undefined;
		// No answer at all makes the sender's promise reject, and that is never read as "allowed".
		answered.then(sendResponse, () => sendResponse(undefined));
		return true;
	});
}
