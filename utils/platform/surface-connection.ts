// Overlay (isolated world) and popup. One port to the background that comes back after the worker died.
import type { SurfaceDown, SurfaceUp } from "../contracts/page-background";
import { connectToBackground, type FrameConnection, isOrphaned } from "./frame-connection";

const PING_EVERY = 20_000;
const RETRY_FIRST = 50;
const RETRY_MOST = 5000;

export interface SurfaceConnection {
	/** opens the port if there is none, which starts a sleeping worker */
	post(message: SurfaceUp): void;
	/** opens the port if there is none */
	wake(): void;
}

interface Options {
	/** anything that the background says; pages parse it, the overlay trusts its own extension */
	onMessage(message: SurfaceDown): void;
	/** a port was opened: an answer should follow */
	onConnected(): void;
	/** the extension was reloaded or removed: this script is an orphan for good */
	onOrphaned(): void;
	/** something waits: keep the worker alive and come back when it dies */
	isWanted(): boolean;
}

export const createSurfaceConnection = (name: string, { onMessage, onConnected, onOrphaned, isWanted }: Options): SurfaceConnection => {
	let port: FrameConnection | undefined;
	let retry = RETRY_FIRST;
	let timer: ReturnType<typeof setTimeout> | undefined;

	const open = (): FrameConnection | undefined => {
		if (port) return port;
		clearTimeout(timer);
		if (isOrphaned()) {
			onOrphaned();
			return undefined;
		}
		const opened = connectToBackground(name);
		port = opened;
		opened.onMessage((message) => {
			retry = RETRY_FIRST;
			onMessage(message as SurfaceDown);
		});
		opened.onDisconnect(() => {
			if (port === opened) port = undefined;
			if (!isWanted()) return;
			timer = setTimeout(open, retry);
			retry = Math.min(RETRY_MOST, retry * 2);
		});
		onConnected();
		return opened;
	};
	// A page that comes back out of the back/forward cache has a port that looks open and is not: what it shows may be long over.
	addEventListener("pageshow", (event) => {
		if (!event.persisted) return;
		port?.disconnect();
		port = undefined;
		open();
	});
	setInterval(() => {
		if (port && isWanted()) port.post({ type: "ping" });
	}, PING_EVERY);
	return {
		post(message) {
			if (open()?.post(message) !== false) return;
			// The port died between two tasks; a new one takes it.
			port = undefined;
			open()?.post(message);
		},
		wake: () => void open(),
	};
};
