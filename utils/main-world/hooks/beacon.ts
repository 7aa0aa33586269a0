// Page's world (MAIN). sendBeacon: always a POST that nobody waits for. A held one answers true, as a queued one does.
import { copyBody, isStream } from "../copy-body";
import { describeCopy } from "../describe-body";
import type { Link } from "../link";
import { absolute, apply, text } from "../natives";
import { patch } from "../patch";

export const hookBeacon = (link: Link) =>
	patch(Navigator.prototype, "sendBeacon", (native, self, args) => {
		const data = args.length > 1 ? args[1] : undefined;
		// The native throws for what it can't send.
		if (args.length === 0 || isStream(data)) return apply(native, self, args);
		if (typeof args[0] !== "string") args[0] = `${args[0]}`;
		const url = absolute(args[0] as string);
		const id = text(url, "slice", 0, 4) === "http" ? link.ask("beacon", "POST", url) : "";
		if (!id) return apply(native, self, args);
		const copy = copyBody(data);
		link.hold(id, (approved) => {
			// Whether it arrives is never told: -1.
			if (approved) link.finish(id, apply(native, self, [url, copy]) ? -1 : 0);
		});
		describeCopy(link, { id, url, method: "POST", headers: [] }, copy);
		return true;
	});
