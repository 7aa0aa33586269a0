// Page's world (MAIN). Follows what a gesture begins: what a timer or an answer's body runs later belongs to the task that set
// it up. Hooked when an armed tab has its first gesture; natives that the page kept before are not followed, and then the
// time since the gesture has to tell. Also says whose call it is when a script makes an event.
import type { Link } from "../link";
import { apply, attempt, membersOf, setOwn } from "../natives";
import { patch } from "../patch";
import { followed } from "./followed";

const TIMERS = ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback"];
const BODIES = ["json", "text", "blob", "arrayBuffer", "formData", "bytes"];
const events = membersOf(Event, "composed");

export function hookFollowers(link: Link): () => void {
	const undo = [
		...TIMERS.map((name) =>
			patch(window, name, (native, self, args) => {
				const task = link.task();
				const run = args.length > 0 ? args[0] : undefined;
				if (task && typeof run === "function") {
					setOwn(args, 0, function (this: unknown, ...given: unknown[]) {
						link.follow(task);
						return apply(run as (...given: unknown[]) => unknown, this, given);
					});
				}
				return apply(native, self, args);
			}),
		),
		...BODIES.map((name) =>
			patch(Response.prototype, name, (native, self, args) => {
				const task = link.task();
				const body = apply(native, self, args) as Promise<unknown>;
				return task ? followed(link, task, body) : body;
			}),
		),
		// A driver's `el.click()` can come between a person's press and the end of its task.
		patch(HTMLElement.prototype, "click", (native, self, args) => {
			link.outside();
			return apply(native, self, args);
		}),
		patch(EventTarget.prototype, "dispatchEvent", (native, self, args) => {
			if (link.task()) link.outside();
			// What does not leave its shadow tree is heard by nobody at the window.
			if (args.length > 0 && attempt(() => !events(args[0], "composed"))) link.meet(self);
			return apply(native, self, args);
		}),
	];
	return () => {
		for (const one of undo) one();
	};
}
