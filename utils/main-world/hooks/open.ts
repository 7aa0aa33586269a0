// Page's world (MAIN). window.open() of an address that reads like an action, in a window of its own: nothing else sees that
// navigation before it is made. A held one returns null, as where the browser blocks popups, and opens when it is approved.
import type { Link } from "../link";
import { mayAct } from "../may-act";
import { absoluteInPage, apply, attempt, text } from "../natives";
import { type Instead, patch } from "../patch";

/** In these the navigation itself is seen. */
const isNewWindow = (target: string) => target !== "_self" && target !== "_parent" && target !== "_top";

/** Of `window`, and of `document` with three arguments. */
export const openWindow =
	(link: Link): Instead =>
	(native, self, args) => {
		// To text once, as the native would.
		for (let at = 0; at < args.length && at < 3; at++) if (typeof args[at] === "object" && args[at]) args[at] = `${args[at]}`;
		const [given, target, features] = [args.length > 0 && args[0], args.length > 1 && args[1], args.length > 2 && args[2]];
		const url =
			typeof given === "string" && mayAct(given) && isNewWindow(attempt(() => text(target, "toLowerCase")) ?? "") ? absoluteInPage(given) : "";
		const held = url ? link.ask("open", "GET", url) : undefined;
		if (!held) return apply(native, self, args);
		const { id } = held;
		link.hold(
			id,
			(approved) => {
				if (!approved) return;
				const opened = apply(native, self, args);
				// Without an opener null says nothing; else it is the popup blocker's.
				link.finish(id, opened || text(`${features}`, "includes", "no") ? -1 : 0);
			},
			() => link.describe({ id, url, method: "GET", headers: [], body: { kind: "none" } }),
		);
		return null;
	};

export const hookOpen = (link: Link) => patch(window, "open", openWindow(link));
