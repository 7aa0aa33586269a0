// Page's world (MAIN). Frames of an open WebSocket, and of a WebRTC data channel. A held frame waits by itself; the others pass it,
// or a heartbeat would stop.
import { copyBody } from "../copy-body";
import { describeCopy } from "../describe-body";
import { GAVE_UP, type Link } from "../link";
import { apply, attempt, listen, membersOf, unlisten } from "../natives";
import { patch } from "../patch";

const sockets = membersOf(WebSocket, "readyState", "url");
const channels = window.RTCDataChannel && membersOf(RTCDataChannel, "label", "readyState");
const OPEN = 1;

function hookFrames(link: Link, prototype: object, isOpen: (self: unknown) => boolean | undefined, urlOf: (self: unknown) => string): () => void {
	return patch(prototype, "send", (native, self, args) => {
		// Not open: nothing leaves, and the native knows what to throw.
		const held = args.length > 0 && attempt(() => isOpen(self)) ? link.ask("websocket", "SEND", urlOf(self)) : undefined;
		if (!held) return apply(native, self, args);
		const { id } = held;
		const url = urlOf(self);
		const copy = copyBody(args[0], true);
		const giveUp = () => link.withdraw(id, GAVE_UP);
		listen(self, "close", giveUp);
		link.hold(
			id,
			(approved) => {
				unlisten(self, "close", giveUp);
				if (!approved) return;
				const open = isOpen(self);
				if (open) apply(native, self, [copy]);
				// Whether a frame arrives is never told: -1.
				link.finish(id, open ? -1 : 0);
			},
			() => describeCopy(link, { id, url, method: "SEND", headers: [] }, copy),
		);
		return undefined;
	});
}

export function hookWebSocket(link: Link): () => void {
	const undo = hookFrames(
		link,
		WebSocket.prototype,
		(self) => sockets(self, "readyState") === OPEN,
		(self) => sockets(self, "url"),
	);
	if (!channels) return undo;
	const undoChannels = hookFrames(
		link,
		RTCDataChannel.prototype,
		(self) => channels(self, "readyState") === "open",
		(self) => `webrtc:${channels(self, "label")}`,
	);
	return () => {
		undo();
		undoChannels();
	};
}
