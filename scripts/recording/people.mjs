// Runs in Node, for record-gestures.mjs. People: the X server's mouse and keyboard, moved by xdotool; nothing over DevTools
// but reading what the page saw. Each run gives the rows of one document at a time to `keep`.
import { BUTTONS, between, chord, dwell, middle, offset, oneOf, press, stroke, took, way, whole, withPlaywright, xdo } from "./desk.mjs";

/** Somewhere on a button, on the screen. */
const spot = ([dx, dy], button = oneOf(BUTTONS)) => {
	const [x, y] = middle(button);
	return [Math.round(x + dx + between(-38, 38)), Math.round(y + dy + between(-12, 12))];
};

/** Documents of `per` gestures until there are `total`. `make(from, corner)` gives xdotool lines and where the mouse is then. */
const mouseRun = (total, per, make) => (url, keep) =>
	withPlaywright(url, async (page, open) => {
		await open();
		const corner = await offset(page);
		let at = [500, 400];
		for (let done = 0; done < total; done += per) {
			await open();
			const lines = [];
			for (let i = 0; i < per; i++) {
				const made = make(at, corner, i);
				at = made.at;
				lines.push(...made.lines);
			}
			await xdo(lines);
			keep("person", await took(page));
		}
	});

const HAND = {
	fast: (from, to) => [...way(from, to, whole(4, 9)), dwell(0.001, 0.02), ...press(0.028, 0.055), dwell(0.02, 0.1)],
	slow: (from, to) => [...way(from, to, whole(10, 22)), dwell(0.05, 0.35), ...press(0.06, 0.16), dwell(0.1, 0.3)],
	flick: (from, to) => [...way(from, to, whole(2, 3)), dwell(0.04, 0.15), ...press(0.05, 0.11), dwell(0.05, 0.2)],
	nudge: (_, to) => [
		`mousemove ${to[0] - 2} ${to[1]}`,
		dwell(0.3, 0.5),
		`mousemove ${to[0]} ${to[1] + 1}`,
		dwell(0.05, 0.4),
		...press(0.05, 0.12),
		dwell(0.05, 0.2),
	],
	double: (from, to) => [
		...way(from, to, whole(5, 10)),
		dwell(0.04, 0.2),
		...press(0.04, 0.09),
		dwell(0.06, 0.15),
		...press(0.04, 0.09),
		dwell(0.1, 0.2),
	],
	hold: (from, to) => [...way(from, to, whole(4, 8)), dwell(0.05, 0.2), ...press(0.75, 1), dwell(0.1, 0.2)],
};

const toField = ([dx, dy], at) => [...way(at, [80 + dx, 20 + dy], whole(5, 9)), ...press(0.05, 0.1)];
const ACTS = {
	type_enter: ([dx, dy], at) => [
		...way(at, [80 + dx, 20 + dy], whole(5, 9)),
		...press(0.05, 0.1),
		...[..."hello"].flatMap((letter) => stroke(letter)),
		...stroke("Return"),
	],
	click_enter: ([dx, dy], at) => [...way(at, [70 + dx, 22 + dy], whole(5, 9)), ...press(0.05, 0.1), dwell(0.2, 0.6), ...stroke("Return")],
	// Backwards: after the field the page ends, and the browser's own buttons begin.
	tab_enter: (corner, at) => [...toField(corner, at), ...chord("shift", "Tab"), ...chord("shift", "Tab"), ...stroke("Return")],
	tab_space: (corner, at) => [...toField(corner, at), ...chord("shift", "Tab"), ...stroke("space")],
	hold_enter: () => ["keydown Return", dwell(0.7, 1), "keyup Return", dwell(0.1, 0.2)],
	typed: ([dx, dy], at) => [
		...way(at, [80 + dx, 20 + dy], whole(5, 9)),
		...press(0.05, 0.1),
		`type --delay ${whole(40, 90)} written`,
		...stroke("Return"),
	],
};
const SHORTCUTS = [
	chord("ctrl", "a"),
	chord("ctrl", "c"),
	chord("ctrl", "v"),
	chord("ctrl", "x"),
	chord("ctrl", "z"),
	chord("shift", "Insert"),
	chord("ctrl", "Return"),
	stroke("Delete"),
	stroke("BackSpace"),
];

export const PEOPLE = {
	"people-fast": mouseRun(520, 10, (from, corner) => {
		const to = spot(corner);
		return { lines: HAND.fast(from, to), at: to };
	}),
	"people-slow": mouseRun(520, 10, (from, corner, i) => {
		const to = spot(corner);
		return {
			lines: HAND[["slow", "slow", "slow", "flick", "nudge", "slow", "slow", "double", "slow", i && Math.random() < 0.3 ? "hold" : "slow"][i]](
				from,
				to,
			),
			at: to,
		};
	}),
	// The mouse comes to rest before the document is there, and presses without moving.
	async "people-resting"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			await open();
			const corner = await offset(page);
			for (let doc = 0; doc < 130; doc++) {
				const at = spot(corner);
				await xdo([`mousemove ${at[0]} ${at[1]}`, "sleep 0.1"]);
				await open();
				await xdo([1, 2, 3, 4].flatMap(() => [dwell(0.2, 0.6), ...press(0.045, 0.13)]));
				keep("person", await took(page));
			}
		});
	},
	async "people-keys"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			await open();
			const corner = await offset(page);
			for (let doc = 0; doc < 60; doc++) {
				await open();
				// Until the page is clicked, keys go to the address bar.
				if (doc === 0) await xdo([`mousemove ${900 + corner[0]} ${40 + corner[1]}`, ...press(0.05, 0.1)]);
				const begin = ["type_enter", "click_enter", "tab_enter", "typed"][doc % 4];
				const names = [begin, ...Array.from({ length: 5 }, () => oneOf(Object.keys(ACTS)))];
				await xdo(names.flatMap((name) => [...ACTS[name](corner, [300 + corner[0], 60 + corner[1]]), dwell(0.05, 0.2)]));
				keep("person", await took(page));
			}
		});
	},
	async "people-shortcuts"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			await open();
			const [dx, dy] = await offset(page);
			for (let doc = 0; doc < 52; doc++) {
				await open();
				const lines = [...way([400 + dx, 70 + dy], [80 + dx, 20 + dy], whole(5, 9)), ...press(0.05, 0.1), dwell(0.1, 0.3)];
				for (let i = 0; i < 9; i++) lines.push(...oneOf(SHORTCUTS), dwell(0.05, 0.25));
				lines.push(...press(0.05, 0.1, 2), dwell(0.05, 0.1));
				await xdo(lines);
				keep("person", await took(page));
			}
		});
	},
	"people-wheel": mouseRun(520, 10, (from, corner, i) => {
		const to = spot(corner);
		const notches = Array.from({ length: whole(1, 3) }, () => [`click ${i % 2 ? 4 : 5}`, dwell(0.03, 0.1)]).flat();
		return {
			lines: [...way(from, to, whole(3, 6)), ...notches, ...(i % 2 ? [dwell(0.05, 0.2), ...press(0.05, 0.11)] : []), dwell(0.05, 0.15)],
			at: to,
		};
	}),
	"people-drag": mouseRun(510, 10, (from, corner) => {
		const [dx, dy] = corner;
		// Over the empty page: elements that are dragged are the X server's business, which keeps the presses after them.
		const begin = [whole(200, 500) + dx, 560 + dy + whole(-30, 20)];
		const end = [700 + dx + whole(-60, 60), 570 + dy + whole(-20, 20)];
		const pressed = [dwell(0.05, 0.2), "mousedown 1", dwell(0.05, 0.15)];
		const released = [dwell(0.05, 0.15), "mouseup 1", dwell(0.05, 0.15)];
		return { lines: [...way(from, begin, whole(4, 8)), ...pressed, ...way(begin, end, whole(7, 11)), ...released], at: end };
	}),
	// A person and Playwright take turns on one page; what follows a row ["s", "tool"] is the tool's, ["s", "person"] the person's.
	async "people-beside-tool"(url, keep) {
		await withPlaywright(url, async (page, open) => {
			await open();
			const corner = await offset(page);
			const turn = (who) => page.evaluate((style) => window.rows.push(["s", style]), who);
			for (let doc = 0; doc < 60; doc++) {
				await open();
				await turn("tool");
				await page.mouse.click(...middle(oneOf(BUTTONS)));
				await turn("person");
				const to = spot(corner);
				await xdo([...way([500, 400], to, whole(8, 20)), dwell(0.05, 0.2), ...press(0.05, 0.13), dwell(0.1, 0.15)]);
				await turn("tool");
				await page.mouse.click(whole(150, 240), whole(560, 600));
				if (doc % 2) await page.keyboard.press("Shift");
				await turn("person");
				await xdo([dwell(0.5, 0.9), ...press(0.05, 0.13), dwell(0.3, 0.4), ...press(0.05, 0.13), dwell(0.1, 0.15)]);
				await turn("tool");
				await page.locator(`#${oneOf(BUTTONS).id}`).click();
				keep("person", await took(page));
			}
		});
	},
};
