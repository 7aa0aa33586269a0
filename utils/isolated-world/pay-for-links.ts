// Isolated world. A person's press on a link whose address reads like an action: the pass is asked for at the press, since a
// navigation in a new window (a target, the middle button, Ctrl) is seen by nobody before it is made.
import { isActingGet } from "../core/acting-get";
import type { Guard } from "./guard-context";
import { ANYWHERE } from "./net-pass";

/** ms in which the same press is not paid for twice */
const PAID_FOR = 5000;

export function payForLinks({ listen, state, gestures, net }: Guard): void {
	let paid = { href: "", at: Number.NEGATIVE_INFINITY };

	function pressed(event: Event) {
		if (!net.isNeeded() || !event.isTrusted || (event instanceof KeyboardEvent && event.key !== "Enter")) return;
		const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement || node instanceof HTMLAreaElement);
		const { href } = (link ?? {}) as { href?: unknown };
		if (typeof href !== "string" || !isActingGet(href) || (paid.href === href && event.timeStamp - paid.at < PAID_FOR)) return;
		if (state.judge(() => gestures.actorOf(event), true).verdict !== "pass") return;
		paid = { href, at: event.timeStamp };
		net.form(href, "GET", ANYWHERE).catch(() => {});
	}

	// The release too: only with it some presses are known for a person's.
	for (const type of ["pointerdown", "pointerup", "keydown"]) listen(type, pressed);
}
