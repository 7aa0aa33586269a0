// Page's world (MAIN). A promise whose reactions run in the task that made the call: who caused the call caused them.
import type { Link } from "../link";
import { NativePromise, when } from "../natives";

/** @param answer a promise that nobody else gets */
export function followed<T>(link: Link, task: string, answer: Promise<T>): Promise<T> {
	return new NativePromise((ok, no) =>
		when(
			answer,
			(value) => {
				link.follow(task);
				ok(value);
			},
			(error) => {
				link.follow(task);
				no(error);
			},
		),
	);
}
