// Node. The ways in which agents' tools could press Sayso's Allow in Firefox, each as its tool does it by itself. Each does the
// same to a button of the page's own first: a way that presses nothing there is none.
import type { Page } from "puppeteer-core";
import { portsOf } from "../fixtures/extension-worlds.ts";
import { ENTER, type Marionette } from "../fixtures/marionette.ts";
import type { Point } from "../fixtures/overlay-eye.ts";
import { until } from "../fixtures/until.ts";
import { rootsButton, shadowButton } from "./closed-root.ts";
import { evaluateIn, type FirefoxGround, type FirefoxSeat, type FirefoxTool, OWN } from "./firefox-ground.ts";
import type { Attempts, Way } from "./ground.ts";
import { ownPage, saysYes } from "./own-page.ts";

export interface FirefoxWay extends Way<FirefoxGround, FirefoxSeat> {
	by: FirefoxTool["by"];
}

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
const nothing = async () => undefined;

/** ms in which the page has heard of a press */
const HEARD_WITHIN = 3000;
/** ms that outlast what Allow wants where it has to be held */
const HELD = 900;
const [TAB, SHIFT, ALT] = ["\uE004", "\uE008", "\uE00A"];

interface Presses {
	/** one press at that place of the tab, or where the focus is */
	press(at: Point, variant: number): Promise<unknown>;
	/** the same on the button `#own`, where it is done in another way than on the question */
	onOwn?(at: Point, variant: number): Promise<unknown>;
}

/**
 * At the question's button, which leads to the popup, and then at the popup's Allow, again and again while it stays open.
 * `onQuestion`: at the former alone, since that denies it already.
 * @param marks for each variant of the press, what the page hears of it on its own button
 */
function pressing(
	way: Pick<FirefoxWay, "by" | "tool" | "name" | "slow"> & { marks: string[]; onQuestion?: boolean },
	presses: (seat: FirefoxSeat, ground: FirefoxGround) => Presses,
): FirefoxWay {
	const { marks, onQuestion = false, ...said } = way;
	return {
		...said,
		async start(ground, seat) {
			const { press, onOwn = press } = presses(seat, ground);
			return {
				async attempt(n) {
					const variant = n % marks.length;
					if (onQuestion) {
						const there = await seat.toPopup();
						// A press before the question could be read is blamed on nobody.
						await rest(1200);
						return there && press(there, variant);
					}
					// Now and then it has to open the popup anew.
					if (n % 5 === 4) await seat.closesPopup();
					await seat.opensPopup((at) => press(at, variant));
					const at = await seat.allow();
					if (at) await press(at, variant);
				},
				async proves() {
					for (const [variant, mark] of marks.entries()) {
						await seat.evaluate("(() => { seen.length = 0; document.getElementById('before').focus(); })()");
						const [x = 0, y = 0] = await seat.evaluate<number[]>(
							"(() => { const box = document.getElementById('own').getBoundingClientRect(); return [box.x + 60, box.y + 20]; })()",
						);
						await onOwn({ x: Math.round(x), y: Math.round(y) }, variant);
						let heard: string[] = [];
						await until(
							mark,
							async () => {
								heard = await seat.evaluate<string[]>("seen");
								return heard.includes(mark);
							},
							HEARD_WITHIN,
						).catch(() => {
							throw new Error(`variant ${variant} of it: the page's own button has not "${mark}", but ${heard.join(", ") || "nothing"}`);
						});
					}
				},
				notes: () => seat.opened,
				end: nothing,
			};
		},
	};
}

const puppeteer = (name: string, marks: string[], press: (page: Page, at: Point, variant: number) => Promise<unknown>, slow = false) =>
	pressing({ by: "bidi", tool: "Puppeteer", name, marks, slow }, ({ tool }) => ({
		press: async (at, variant) => (tool.by === "bidi" ? press(tool.page, at, variant) : undefined),
	}));
const selenium = (name: string, marks: string[], press: (agent: Marionette, at: Point, variant: number) => Promise<unknown>, onQuestion = false) =>
	pressing({ by: "marionette", tool: "Marionette", name, marks, onQuestion }, ({ tool }) => ({
		press: async (at, variant) => (tool.by === "marionette" ? press(tool.agent, at, variant) : undefined),
	}));
type Source = { type: "pointer" | "key"; id: string; parameters?: object; actions: object[] };
const bidi = (name: string, marks: string[], sources: (at: Point, variant: number) => Source[]) =>
	pressing({ by: "bidi", tool: "bare BiDi", name, marks }, ({ context }, { firefox }) => ({
		press: (at, variant) => firefox.send("input.performActions", { context, actions: sources(at, variant) }),
	}));

const pause = (duration: number) => ({ type: "pause", duration });
const keyDown = (value: string) => ({ type: "keyDown", value });
const keyUp = (value: string) => ({ type: "keyUp", value });
const tap = (value: string) => [keyDown(value), keyUp(value), pause(60)];

/** What a script can do to an element; its last word is for the page's button. */
const SCRIPTS: ((on: string) => string)[] = [
	(on) => `${on}.click()`,
	(on) =>
		events(
			on,
			`for (const [type, Kind] of [["pointerdown", PointerEvent], ["mousedown", MouseEvent]]) send(new Kind(type, init)); await held;
		for (const [type, Kind] of [["pointerup", PointerEvent], ["mouseup", MouseEvent], ["click", PointerEvent]]) send(new Kind(type, init));`,
		),
	(on) =>
		events(
			on,
			`for (const key of ["Enter", " "]) { send(new KeyboardEvent("keydown", { ...init, key })); await held; send(new KeyboardEvent("keyup", { ...init, key })); }`,
		),
];
const events = (on: string, send: string) => `(async () => { const on = ${on}; const send = (event) => on.dispatchEvent(event);
	const init = { bubbles: true, cancelable: true, composed: true, pointerType: "mouse", pressure: 0.5, isPrimary: true, detail: 1 };
	const held = new Promise((done) => setTimeout(done, ${HELD})); ${send} })()`;
const BY_SCRIPT = ["script's click on own", "script's mousedown on own", "script's keydown Enter on own"];
const lyingAt = ({ x, y }: Point) => `document.elementFromPoint(${x}, ${y})`;
const script = (variant: number, on: string) => (SCRIPTS[variant] as (on: string) => string)(on);

/** Our pages, opened as tabs: a script there says yes as the popup does. */
function fromOwnPage(): FirefoxWay {
	return {
		...{ by: "bidi", tool: "Puppeteer", name: "our pages as tabs, a script in them", slow: true },
		async start(ground, seat) {
			const within = async (n: number, use: (run: OwnPage["run"]) => Promise<unknown>) => {
				const own = await openByBidi(ground, seat, OWN + ownPage(n));
				await use(own.run).finally(own.close);
			};
			return {
				attempt: (n) => within(n, (run) => saysYes(portsOf(run), n)),
				async proves() {
					for (const n of [0, 1, 2])
						await within(n, async (run) => {
							const world = portsOf(run);
							await world.say("surface", { type: "ping" });
							await world.hears("surface", ({ type }) => type === "holds");
						});
				},
				end: nothing,
			} satisfies Attempts;
		},
	};
}
interface OwnPage {
	run<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}

async function openByBidi({ firefox }: FirefoxGround, seat: FirefoxSeat, url: string): Promise<OwnPage> {
	const { context } = (await firefox.send("browsingContext.create", { type: "tab" })).result as { context: string };
	const close = async () => {
		await firefox.send("browsingContext.close", { context });
		await firefox.send("browsingContext.activate", { context: seat.context });
	};
	await firefox
		.send("browsingContext.navigate", { context, url, wait: "complete" })
		.catch((error: Error) => close().then(() => Promise.reject(error)));
	return { run: (expression) => evaluateIn(firefox, context, expression), close };
}

/** What a script of one of our pages finds in the toolbar's popup: the same extension, the same process. */
const inPopup = (selector: string) => `browser.extension.getViews({ type: "popup" })[0].document.querySelector(${JSON.stringify(selector)})`;

export const FIREFOX_WAYS: FirefoxWay[] = [
	puppeteer("mouse.click", ["click on own", "click on own", "click on own"], (page, { x, y }, variant) =>
		page.mouse.click(x, y + variant, { delay: [0, 80, HELD][variant] ?? 0 }),
	),
	puppeteer("mouse moved in steps, pressed and held", ["click on own", "click on own"], async (page, { x, y }, variant) => {
		await page.mouse.move(x - 40, y + 20);
		await page.mouse.move(x + 3, y + 2, { steps: [7, 19][variant] ?? 7 });
		await page.mouse.down();
		await rest(HELD);
		await page.mouse.up();
	}),
	puppeteer(
		"mouse put there, waited, pressed and held",
		["click on own"],
		async (page, { x, y }) => {
			await page.mouse.move(x + 3, y + 2);
			await rest(4200);
			await page.mouse.down();
			await rest(HELD);
			await page.mouse.up();
		},
		true,
	),
	puppeteer(
		"keyboard: Tab, then Enter or Space, tapped or held",
		["keydown Enter on own", "keydown   on own", "keydown Enter on own", "keydown   on own"],
		async (page, _, variant) => {
			await page.keyboard.press("Tab");
			await page.keyboard.press(variant % 2 ? " " : "Enter", { delay: variant < 2 ? 0 : HELD });
		},
	),
	puppeteer("keyboard: Alt+Shift+Y, once and twice", ["keydown Y", "keydown Y"], async (page, _, variant) => {
		for (let times = 0; times <= variant; times++) {
			for (const key of ["Alt", "Shift", "KeyY"] as const) await page.keyboard.down(key);
			await rest(times ? 60 : 0);
			for (const key of ["KeyY", "Shift", "Alt"] as const) await page.keyboard.up(key);
			await rest(300);
		}
	}),
	puppeteer("touchscreen: tapped or held", ["pointerdown on own", "pointerdown on own"], async (page, { x, y }, variant) => {
		if (!variant) return page.touchscreen.tap(x, y);
		const touch = await page.touchscreen.touchStart(x, y);
		await rest(HELD);
		await touch.end();
	}),
	fromOwnPage(),
	bidi("performActions: a mouse with pressure, size and time", ["click on own", "click on own", "click on own"], ({ x, y }, variant) => {
		const pressed = { type: "pointerDown", button: 0, ...(variant ? { pressure: 0.5, width: 1, height: 1 } : {}) };
		const ways = [
			[{ type: "pointerMove", x: x + 2, y: y + 1, duration: 400 }],
			[0, 1, 2, 3, 4, 5].map((step) => ({ type: "pointerMove", x: x - 30 + 6 * step, y: y + 20 - 4 * step, duration: 16 })),
			[{ type: "pointerMove", x, y, duration: 0 }],
		];
		return [
			{
				...{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } },
				actions: [...(ways[variant] as object[]), pause(80), pressed, pause(variant === 2 ? 90 : HELD), { type: "pointerUp", button: 0 }],
			},
		];
	}),
	bidi("performActions: a finger with pressure and size", ["pointerdown on own", "pointerdown on own"], ({ x, y }, variant) => [
		{
			...{ type: "pointer", id: "finger", parameters: { pointerType: "touch" } },
			actions: [
				{ type: "pointerMove", x, y },
				{ type: "pointerDown", button: 0, pressure: 0.4, width: 12, height: 14 },
				pause(variant ? HELD : 70),
				{ type: "pointerUp", button: 0 },
			],
		},
	]),
	bidi(
		"performActions: keys tapped, held, and repeated as a keyboard does",
		["keyup Enter on own", "keyup Enter on own", "keyup Enter on own"],
		(_, variant) => [
			{
				...{ type: "key", id: "keyboard" },
				actions: [
					...tap(TAB as string),
					keyDown(ENTER),
					...([[], [pause(HELD)], [pause(500), ...Array.from({ length: 12 }, () => [keyDown(ENTER), pause(33)]).flat()]][variant] ?? []),
					keyUp(ENTER),
				],
			},
		],
	),
	bidi("performActions: Alt+Shift+Y, once and twice", ["keydown Y", "keydown Y"], (_, variant) => {
		const stroke = [
			keyDown(ALT as string),
			keyDown(SHIFT as string),
			keyDown("Y"),
			pause(60),
			keyUp("Y"),
			keyUp(SHIFT as string),
			keyUp(ALT as string),
		];
		return [{ type: "key", id: "keyboard", actions: variant ? [...stroke, pause(300), ...stroke] : stroke }];
	}),
	pressing(
		{ by: "bidi", tool: "bare BiDi", name: "a script in a sandbox: events on what lies there", marks: BY_SCRIPT, onQuestion: true },
		({ context }, { firefox }) => ({
			press: (at, variant) => evaluateIn(firefox, context, script(variant, lyingAt(at)), "agent"),
		}),
	),
	pressing(
		{
			by: "bidi",
			tool: "bare BiDi",
			name: "the question's button out of its closed root: pressed, and by scripts",
			marks: ["click on own", ...BY_SCRIPT],
		},
		({ context }, { firefox }) => {
			const on = async (element: { sharedId: string }, variant: number) => {
				const origin = { type: "element", element };
				const actions = [
					{ type: "pointerMove", x: 3, y: 2, origin },
					{ type: "pointerDown", button: 0 },
					pause(HELD),
					{ type: "pointerUp", button: 0 },
				];
				if (!variant) return firefox.send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
				const functionDeclaration = `async (button) => { await ${script(variant - 1, "button")}; }`;
				return firefox.send("script.callFunction", { functionDeclaration, target: { context }, arguments: [element], awaitPromise: true });
			};
			return {
				press: async (_, variant) => on(await rootsButton(firefox, context, "to-popup"), variant),
				onOwn: async (_, variant) => on(await rootsButton(firefox, context, "", "own"), variant),
			};
		},
	),
	popupsOwnButton(),
	pressing(
		{ by: "bidi", tool: "page script", name: "click() and events on what lies there", marks: BY_SCRIPT, onQuestion: true },
		({ evaluate }) => ({
			press: (at, variant) => evaluate(script(variant, lyingAt(at))),
		}),
	),
	selenium("actions: move, press, hold, release", ["click on own", "click on own", "click on own"], (agent, { x, y }, variant) =>
		agent.pressAt(x + variant, y, [0, 80, HELD][variant]),
	),
	selenium("actions: a finger", ["pointerdown on own"], (agent, { x, y }) => {
		const actions = [{ type: "pointerMove", x, y }, { type: "pointerDown", button: 0 }, pause(HELD), { type: "pointerUp", button: 0 }];
		return agent.send("WebDriver:PerformActions", { actions: [{ type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions }] });
	}),
	selenium(
		"actions: Tab, then Enter or Space, tapped, held or repeated",
		["keyup Enter on own", "keyup   on own", "keyup Enter on own"],
		(agent, _, variant) => {
			const key = variant === 1 ? " " : ENTER;
			const more = [[], [pause(HELD)], [pause(500), ...Array.from({ length: 12 }, () => [keyDown(key), pause(33)]).flat()]][variant] ?? [];
			const actions = [...tap(TAB as string), keyDown(key), ...more, keyUp(key)];
			return agent.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] });
		},
	),
	selenium("actions: Alt+Shift+Y, once and twice", ["keydown Y", "keydown Y"], async (agent, _, variant) => {
		for (let times = 0; times <= variant; times++) await agent.pressKeys(ALT as string, SHIFT as string, "Y").then(() => rest(300));
	}),
	pressing(
		{
			by: "marionette",
			tool: "Marionette",
			name: "element click, keys and scripts on the question's button, out of its closed root",
			marks: ["click on own", "keydown Enter on own", ...BY_SCRIPT],
		},
		({ tool }) => {
			const on = async (element: { id: string; reference: object }, variant: number) => {
				if (tool.by !== "marionette") return;
				const { agent } = tool;
				if (variant === 0) return agent.send("WebDriver:ElementClick", { id: element.id });
				if (variant === 1) return agent.send("WebDriver:ElementSendKeys", { id: element.id, text: ENTER });
				return agent.send("WebDriver:ExecuteScript", {
					script: `const button = arguments[0]; return ${script(variant - 2, "button")}`,
					args: [element.reference],
				});
			};
			return {
				press: async (_, variant) => on(await shadowButton(tool, ".to-popup"), variant),
				onOwn: async (_, variant) => on(await shadowButton(tool, "", "#own"), variant),
			};
		},
	),
	selenium(
		"a script, in its sandbox and in one of a name: events on what lies there",
		[...BY_SCRIPT, ...BY_SCRIPT],
		(agent, at, variant) => agent.execute(`return ${script(variant % SCRIPTS.length, lyingAt(at))}`, variant < SCRIPTS.length ? undefined : "agent"),
		true,
	),
];

/** Only where the browser was started so that clients have all of it: a script in our page in a tab, on the popup's Allow. */
function popupsOwnButton(): FirefoxWay {
	return {
		...{ by: "bidi", tool: "bare BiDi", name: "a script in our page in a tab, on Allow in the toolbar's popup", slow: true },
		async start(ground, seat) {
			const { firefox } = ground;
			const open = () => firefox.inBackground("browser.action.openPopup().catch(() => {})");
			return {
				async attempt(n) {
					await seat.opensPopup(open);
					await seat.allow();
					const own = await openByBidi(ground, seat, OWN + ownPage(n));
					await own.run(script(n % SCRIPTS.length, inPopup(".allow"))).finally(own.close);
				},
				async proves() {
					await open();
					const own = await openByBidi(ground, seat, `${OWN}options.html`);
					try {
						await until("it reaches the popup", () => own.run<boolean>(`!!${inPopup(".go")}`));
						await own.run(`${inPopup(".go")}.click()`);
						const log = `browser.extension.getViews({ type: "tab" }).find(({ location }) => location.pathname === "/session-log.html")`;
						await until("its click opens the log", () => own.run<boolean>(`!!${log}`));
						await own.run(`${log}.close()`);
					} finally {
						await own.close();
					}
				},
				end: nothing,
			};
		},
	};
}
