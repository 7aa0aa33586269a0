// Page's world (MAIN). Everything that is patched in a page, in one place.
import { hookBeacon } from "./hooks/beacon";
import { hookFetch } from "./hooks/fetch";
import { hookFollowers } from "./hooks/followers";
import { hookFormSubmit } from "./hooks/form-submit";
import { hookOpen } from "./hooks/open";
import { hookReopen } from "./hooks/reopen";
import { hookWebSocket } from "./hooks/websocket";
import { hookWebSocketOpen } from "./hooks/websocket-open";
import { hookXhr } from "./hooks/xhr";
import { createLink } from "./link";
import { hookToString } from "./patch";

/** Patches this page's functions; returns the undo. */
export function hookPage(): () => void {
	const link = createLink();
	const undo = [
		hookToString(),
		hookFetch(link),
		hookXhr(link),
		hookBeacon(link),
		hookWebSocket(link),
		hookWebSocketOpen(link),
		hookFormSubmit(link),
		hookOpen(link),
		hookReopen(link),
	];
	// In tabs that nobody armed, timers and the like stay the browser's own.
	link.onFirstTask(() => void undo.push(hookFollowers(link)));
	return () => {
		for (const one of undo) one();
	};
}
