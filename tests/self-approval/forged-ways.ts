// Node. What no extension can tell from a person: a client that fills in what the DevTools commands for input have fields for, as a device
// would: when it happened, in whole milliseconds, how hard, by what way, how often a keyboard repeats. `--forged` measures it; the tests
// leave it out.
import type { ChromiumSeat } from "./chromium-ground.ts";
import { type ChromiumWay, mouseOf } from "./chromium-ways.ts";
import type { Attempts } from "./ground.ts";

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const nothing = async () => undefined;

/** ms: browsers round stamps, so that one phase of the clock is steadier than another */
let phase = 0;
const stamped = () => ({ timestamp: (Math.floor(Date.now()) + phase) / 1000 });

/** A hand's way as a client can make it up: uneven steps, a mouse's pressure, a device's clock. */
function forgedMouse(seat: ChromiumSeat): Attempts {
	return {
		async attempt(n) {
			phase = (n % 3) * 0.033;
			const at = await seat.allow();
			const x = at.x + 7 + (n % 5);
			const y = at.y - 3;
			const to = (left: number, up: number) => ({ x: x - left, y: y - up, button: "none", pointerType: "mouse" });
			for (const left of [97, 81, 60, 44, 31, 17, 8, 3, 1, 0]) {
				await seat.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...to(left, Math.round((left * left) / 190)), ...stamped() });
				await rest(11 + ((left * 7) % 9));
			}
			await rest(130);
			const mouse = { ...mouseOf({ x, y }), pointerType: "mouse", buttons: 1, force: 0.5 };
			await seat.send("Input.dispatchMouseEvent", { type: "mousePressed", ...mouse, ...stamped() });
			await rest(at.classes.includes("holding") || n % 2 ? 900 : 90);
			return seat.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...mouse, buttons: 0, ...stamped() });
		},
		end: nothing,
	};
}

function forgedTouches(seat: ChromiumSeat, isPen: boolean): Attempts {
	return {
		async attempt(n) {
			phase = (n % 3) * 0.033;
			const at = await seat.allow();
			const x = at.x + 9 + (n % 5);
			const y = at.y - 4;
			const long = at.classes.includes("holding") || n % 2 ? 900 : 90;
			if (isPen) {
				const pen = { ...mouseOf({ x, y }), pointerType: "pen", force: 0.4 };
				for (const left of [40, 31, 19, 9, 4, 1])
					await seat
						.send("Input.dispatchMouseEvent", { ...pen, type: "mouseMoved", button: "none", force: 0, x: x - left, ...stamped() })
						.then(() => rest(15));
				await seat.send("Input.dispatchMouseEvent", { type: "mousePressed", ...pen, ...stamped() });
				await rest(long);
				return seat.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...pen, ...stamped() });
			}
			const finger = (off: number) => [{ x: x + off, y, radiusX: 11, radiusY: 12, force: 0.4 }];
			await seat.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: finger(0), ...stamped() });
			for (const off of [1, 0, 1, 2, 1]) {
				await rest(long / 5);
				await seat.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: finger(off), ...stamped() });
			}
			return seat.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [], ...stamped() });
		},
		end: nothing,
	};
}

function forgedKeys(seat: ChromiumSeat): Attempts {
	const key = (type: string, name: string, code: number, more: object = {}) =>
		seat.send("Input.dispatchKeyEvent", { type, key: name, code: name, windowsVirtualKeyCode: code, ...more, ...stamped() });
	return {
		async attempt(n) {
			phase = (n % 3) * 0.033;
			await seat.allow();
			for (const _ of [1, 2]) {
				await key("rawKeyDown", "Tab", 9);
				await rest(70);
				await key("keyUp", "Tab", 9);
				await rest(90);
			}
			await key("rawKeyDown", "Tab", 9, { modifiers: 8 });
			await rest(60);
			await key("keyUp", "Tab", 9, { modifiers: 8 });
			await key("keyDown", "Enter", 13, { text: "\r" });
			await rest(500);
			for (let n = 0; n < 10; n++) await key("keyDown", "Enter", 13, { text: "\r", autoRepeat: true }).then(() => rest(33));
			return key("keyUp", "Enter", 13);
		},
		end: nothing,
	};
}

export const FORGED_WAYS: ChromiumWay[] = [
	{ tool: "raw CDP", name: "a mouse of its own pressure, way and time", start: async (_, seat) => forgedMouse(seat) },
	{ tool: "raw CDP", name: "a finger of its own time", start: async (_, seat) => forgedTouches(seat, false) },
	{ tool: "raw CDP", name: "a pen of its own time", start: async (_, seat) => forgedTouches(seat, true) },
	{ tool: "raw CDP", name: "keys of their own time", start: async (_, seat) => forgedKeys(seat) },
];
