// Page's world (MAIN). sendBeacon: always a POST that nobody waits for. A held one answers true, as a queued one does.
import { copyBody, isStream } from "../copy-body";
import { describeCopy } from "../describe-body";
import type { Link } from "../link";
import { absoluteInPage, apply, text, withNonce } from "../natives";
import { patch } from "../patch";

export const hookBeacon = (link: Link) =>
	patch(Navigator.prototype, "sendBeacon", (native, self, args) => {
		const data = args.length > 1 ? args[1] : undefined;
		// The native throws for what it can't send.
		if (args.length === 0 || isStream(data)) return apply(native, self, args);
		if (typeof args[0] !== "string") args[0] = `${args[0]}`;
		const url = absoluteInPage(args[0] as string);
		const held = text(url, "slice", 0, 4) === "http" ? link.ask("beacon", "POST", url) : undefined;
		if (!held) return apply(native, self, args);
		const { id, nonce } = held;
		const copy = copyBody(data);
		link.hold(
			id,
			(approved, _, pass) => {
				// Whether it arrives is never told: -1.
				if (approved) link.finish(id, apply(native, self, [pass ? withNonce(url, nonce) : url, copy]) ? -1 : 0);
			},
			() => describeCopy(link, { id, url, method: "POST", headers: [] }, copy),
		);
		return true;
	});
