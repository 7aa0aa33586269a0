// Overlay (isolated world) and popup. One port to the background that comes back after the worker died. Raw `chrome`, since
// the overlay must not carry the polyfill.
import type { SurfaceDown, SurfaceUp } from "../contracts/page-background";

const PING_EVERY = 20_000;
const RETRY_FIRST = 50;
const RETRY_MOST = 5000;

export interface SurfaceConnection {
	/** opens the port if there is none, which starts a sleeping worker */
	post(message: SurfaceUp): void;
	/** opens the port if there is none */
	wake(): void;
	close(): void;
}

interface Options {
	/** anything that the background says; pages parse it, the overlay trusts its own extension */
	onMessage(message: SurfaceDown): void;
	onConnected(): void;
	/** the extension was reloaded or removed: this script is an orphan for good */
	onOrphaned(): void;
	/** something waits: keep the worker alive and come back when it dies */
	isWanted(): boolean;
}

export const createSurfaceConnection = (name: string, { onMessage, onConnected, onOrphaned, isWanted }: Options): SurfaceConnection => {
	let port: chrome.runtime.Port | undefined;
	let retry = RETRY_FIRST;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let closed = false;

	const open = (): chrome.runtime.Port | undefined => {
		if (port || closed) return port;
		clearTimeout(timer);
		try {
			port = chrome.runtime.connect({ name });
		} catch {
			closed = true;
			onOrphaned();
			return undefined;
		}
		port.onMessage.addListener((message: SurfaceDown) => {
			retry = RETRY_FIRST;
			onMessage(message);
		});
		port.onDisconnect.addListener(() => {
			port = undefined;
			if (closed || !isWanted()) return;
			timer = setTimeout(open, retry);
			retry = Math.min(RETRY_MOST, retry * 2);
		});
		onConnected();
		return port;
	};
	const post = (message: SurfaceUp) => {
		try {
			open()?.postMessage(message);
		} catch {
			// The port died between two tasks. A new one follows, and with it whatever still matters is sent again.
			port = undefined;
			open()?.postMessage(message);
		}
	};
	const pings = setInterval(() => {
		if (port && isWanted()) post({ type: "ping" });
	}, PING_EVERY);
	return {
		post,
		wake: () => void open(),
		close() {
			closed = true;
			clearTimeout(timer);
			clearInterval(pings);
			port?.disconnect();
			port = undefined;
		},
	};
};
