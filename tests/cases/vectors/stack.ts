// Node. A script that calls itself until the stack is full, and then acts with what little is left: too little for a guard to look, at
// some depth enough for the browser to do it.
import type { Vector } from "../types.ts";
import { LIST, on, run } from "./markup.ts";

/** Tries with more room each time until it is done: 0 to 100 kB and more, in steps of less than a guard could take. */
const untilDone = (act: string, isDone: string) => `(() => {
	const tryWith = (room) => {
		let left = room;
		let isTried = false;
		const down = () => {
			try { down(); } catch (error) {
				if (isTried || left-- > 0) throw error;
				isTried = true;
				${act}
			}
		};
		down();
	};
	const form = document.forms[0];
	for (let room = 0; room < 6000; room += 4) {
		try { tryWith(room); if (${isDone}) return; } catch {}
	}
})()`;
const FORM = `<form method="post" action="/act/net"><input name="a" value="1"><button>Post</button></form>`;
const full = (name: string, act: string, more: Partial<Vector> = {}, isDone = "true"): Vector => ({
	...run("full stack", name, untilDone(act, isDone)),
	body: `${FORM}<p id="out">–</p>`,
	loose: true,
	...more,
});

export const FULL_STACK: Vector[] = [
	full("beacon", `navigator.sendBeacon("/act/net", "net");`),
	full("submit", "form.submit();", { leaves: true }),
	full("requestSubmit", "form.requestSubmit();", { leaves: true }),
	// In a tab that is guarded: what a page does to itself alone no network sees. No error comes of a press that nobody could hear.
	full(
		"click on what deletes here",
		"document.querySelector('#go').click();",
		{ body: LIST + on("click", "one.remove();"), sends: 0, expected: "either" },
		"!document.querySelector('#one') || document.querySelector('body > [data-sayso]')",
	),
];
