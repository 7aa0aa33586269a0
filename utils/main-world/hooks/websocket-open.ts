// Page's world (MAIN). new WebSocket(): announced before it connects, since strict mode refuses sockets that nobody announced. It
// is never held: what flows in it is.
import type { Link } from "../link";
import { absolute, apply, bare, construct, defineProperty, getOwnPropertyDescriptor, text } from "../natives";
import { disguise } from "../patch";

export function hookWebSocketOpen(link: Link): () => void {
	const { WebSocket: Native } = window;
	const { prototype } = Native;
	const Own: typeof WebSocket = new Proxy(
		Native,
		bare<ProxyHandler<typeof WebSocket>>({
			construct(_, args, target) {
				// To text once, as the native would.
				if (args.length && typeof args[0] === "object" && args[0]) args[0] = `${args[0]}`;
				const url = args.length && typeof args[0] === "string" ? absolute(args[0]) : "";
				// "http" counts as "ws" here.
				if (url) link.ask("websocket", "CONNECT", text(url, "slice", 0, 4) === "http" ? `ws${text(url, "slice", 4)}` : url);
				return construct(Native, args, target === Own ? Native : target) as WebSocket;
			},
			apply: (_, self, args) => apply(Native as never, self, args),
		}),
	);
	disguise(Own, Native);
	const put = (owner: object, key: string, from: unknown, to: unknown) => {
		const was = getOwnPropertyDescriptor(owner, key);
		if (was?.configurable && was.value === from) defineProperty(owner, key, { ...was, value: to });
	};
	const swap = (from: unknown, to: unknown) => {
		put(window, "WebSocket", from, to);
		put(prototype, "constructor", from, to);
	};
	swap(Native, Own);
	return () => swap(Own, Native);
}
