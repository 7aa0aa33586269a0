// Page's world (MAIN). new WebSocket(): announced before it connects, since strict mode refuses sockets that nobody announced. It
// is never held: what flows in it is. What flows in a WebSocketStream is the browser's own stream, so in a guarded tab there is none.
import type { Link } from "../link";
import { absolute, apply, bare, construct, defineProperty, getOwnPropertyDescriptor, text } from "../natives";
import { disguise } from "../patch";

const NativeSignal = AbortSignal;
const { abort } = NativeSignal;

/** `meet` is given the address that it connects to and gives the arguments that it may have. */
function hookConstructor(key: "WebSocket" | "WebSocketStream", meet: (url: string, args: unknown[]) => unknown[]): () => void {
	const Native = (window as unknown as Record<string, typeof WebSocket | undefined>)[key];
	if (!Native) return () => {};
	const { prototype } = Native;
	const Own: typeof WebSocket = new Proxy(
		Native,
		bare<ProxyHandler<typeof WebSocket>>({
			construct(_, args, target) {
				// To text once, as the native would; of a symbol there is none.
				if (args.length && typeof args[0] !== "symbol") args[0] = `${args[0]}`;
				const url = args.length && typeof args[0] === "string" ? absolute(args[0]) : "";
				// "http" counts as "ws" here.
				const given = url ? meet(text(url, "slice", 0, 4) === "http" ? `ws${text(url, "slice", 4)}` : url, args) : args;
				return construct(Native, given, target === Own ? Native : target) as WebSocket;
			},
			apply: (_, self, args) => apply(Native as never, self, args),
		}),
	);
	disguise(Own, Native);
	const put = (owner: object, name: string, from: unknown, to: unknown) => {
		const was = getOwnPropertyDescriptor(owner, name);
		if (was?.configurable && was.value === from) defineProperty(owner, name, { ...was, value: to });
	};
	const swap = (from: unknown, to: unknown) => {
		put(window, key, from, to);
		put(prototype, "constructor", from, to);
	};
	swap(Native, Own);
	return () => swap(Own, Native);
}

export function hookWebSocketOpen(link: Link): () => void {
	const undo = hookConstructor("WebSocket", (url, args) => {
		link.ask("websocket", "CONNECT", url);
		return args;
	});
	const undoStream = hookConstructor("WebSocketStream", (url, args) => {
		const refused = link.ask("websocket", "STREAM", url);
		if (!refused) return args;
		link.withdraw(refused.id, "refused");
		// It fails as one that was given up before it connected.
		return [args[0], bare({ signal: apply(abort, NativeSignal, []) })];
	});
	return () => {
		undo();
		undoStream();
	};
}
