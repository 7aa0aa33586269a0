// Page's world (MAIN). Frames of an open WebSocket. A held frame waits by itself; the others pass it, or a heartbeat would stop.
import { copyBody } from "../copy-body";
import { describeCopy } from "../describe-body";
import { GAVE_UP, type Link } from "../link";
import { apply, attempt, listen, membersOf, unlisten } from "../natives";
import { patch } from "../patch";

const sockets = membersOf(WebSocket);
const OPEN = 1;

const isOpen = (socket: unknown) => attempt(() => sockets(socket, "readyState")) === OPEN;

export const hookWebSocket = (link: Link) =>
	patch(WebSocket.prototype, "send", (native, self, args) => {
		// Not open: nothing leaves, and the native knows what to throw.
		const held = args.length > 0 && isOpen(self) ? link.ask("websocket", "SEND", sockets(self, "url")) : undefined;
		if (!held) return apply(native, self, args);
		const { id } = held;
		const url = sockets(self, "url");
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
