// Runs in Node, for record-gestures.mjs. Input that is forged on purpose to look like a hand's: told about apart, since no
// extension can be sure of it. Bent and eased ways with pauses, the pressure of a mouse, and stamps in whole milliseconds.
import { BUTTONS, between, middle, oneOf, took, wait, whole, withPlaywright } from "./desk.mjs";

/** @param {boolean} clock forges the stamps too */
const forged = (clock) => (url, keep) =>
	withPlaywright(url, async (page, open, context) => {
		const cdp = await context.newCDPSession(page);
		let at = [500, 400];
		const send = (type, x, y, more = {}) =>
			cdp.send("Input.dispatchMouseEvent", {
				type,
				x,
				y,
				pointerType: "mouse",
				...(clock ? { timestamp: Math.round(Date.now()) / 1000 } : {}),
				...more,
			});
		for (let doc = 0; doc < 26; doc++) {
			await open();
			for (let i = 0; i < 10; i++) {
				const to = middle(oneOf(BUTTONS)).map((n) => Math.round(n + between(-14, 14)));
				const steps = whole(6, 12);
				const bend = between(-0.2, 0.2);
				for (let step = 1; step <= steps; step++) {
					const s = step / steps;
					const eased = s * s * (3 - 2 * s);
					const off = Math.sin(Math.PI * s) * bend;
					const x = at[0] + (to[0] - at[0]) * eased - (to[1] - at[1]) * off;
					const y = at[1] + (to[1] - at[1]) * eased + (to[0] - at[0]) * off;
					await send("mouseMoved", Math.round(x), Math.round(y));
					await wait(whole(6, 18));
				}
				at = to;
				await wait(whole(50, 250));
				const button = { button: "left", buttons: 1, clickCount: 1, force: 0.5 };
				await send("mousePressed", ...to, button);
				await wait(whole(50, 130));
				await send("mouseReleased", ...to, button);
			}
			keep("tool", await took(page));
		}
	});

export const HOSTILE = { "hostile-hand": forged(false), "hostile-hand-and-clock": forged(true) };
