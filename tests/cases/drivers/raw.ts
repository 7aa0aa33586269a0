// Node. A bare DevTools client as somebody writes it by hand: input events and evaluate, no domain enabled.
import { connectDevTools, type DevTools } from "../../fixtures/devtools.ts";
import { until } from "../../fixtures/until.ts";
import type { DriverKind, Hand, Step } from "../types.ts";
import { asExpression, EVERYWHERE } from "./playwright.ts";

const KEYS: Record<string, { code: string; windowsVirtualKeyCode: number; text?: string }> = {
	Enter: { code: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
	Delete: { code: "Delete", windowsVirtualKeyCode: 46 },
	"#": { code: "Digit3", windowsVirtualKeyCode: 51, text: "#" },
	Escape: { code: "Escape", windowsVirtualKeyCode: 27 },
	Tab: { code: "Tab", windowsVirtualKeyCode: 9 },
	Control: { code: "ControlLeft", windowsVirtualKeyCode: 17 },
};

interface Seat {
	/** session of the tab, which takes input */
	tab: string;
	/** session of the document's target */
	document: string;
	/** expression for the document's window */
	window: string;
	/** how far the document is from the tab's corner */
	offset: { x: number; y: number };
}

function handOn(devtools: DevTools, seat: Seat): Hand {
	async function evaluate<T>(expression: string, more: object = {}): Promise<T> {
		const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { exception?: { description?: string } } }>(
			"Runtime.evaluate",
			{ expression, returnByValue: true, userGesture: true, ...more },
			seat.document,
		);
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
		return result.value;
	}
	const element = (selector: string) => `${seat.window}.document.querySelector(${JSON.stringify(selector)})`;
	async function click(selector: string, at?: { x: number; y: number }) {
		const box = await until(`${selector} is there`, () =>
			evaluate<number[] | null>(
				`(() => { const found = ${element(selector)}; if (!found) return null; found.scrollIntoView({ block: "center" }); const box = found.getBoundingClientRect(); return [box.x, box.y, box.width, box.height]; })()`,
			),
		);
		const [x = 0, y = 0, width = 0, height = 0] = box;
		const point = { x: seat.offset.x + x + (at?.x ?? width / 2), y: seat.offset.y + y + (at?.y ?? height / 2) };
		const mouse = { ...point, button: "left", clickCount: 1 };
		await devtools.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...point }, seat.tab);
		await devtools.send("Input.dispatchMouseEvent", { type: "mousePressed", ...mouse }, seat.tab);
		await devtools.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...mouse }, seat.tab);
	}
	async function key(selector: string, keys: string) {
		await evaluate(`${element(selector)}.focus()`);
		const all = keys.split("+");
		const modifiers = all.includes("Control") ? 2 : 0;
		for (const name of all) {
			const { text, ...rest } = KEYS[name] ?? { code: "", windowsVirtualKeyCode: 0, text: name };
			const typed = text && !modifiers ? { type: "keyDown", text } : { type: "rawKeyDown" };
			await devtools.send("Input.dispatchKeyEvent", { ...typed, ...rest, key: name, modifiers }, seat.tab);
		}
		for (const name of all.reverse())
			await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", key: name, ...KEYS[name], text: undefined, modifiers }, seat.tab);
	}
	return {
		async do(step: Step) {
			if ("click" in step) return click(step.click, step.at);
			if ("key" in step) return key(step.on, step.key);
			if ("run" in step)
				return evaluate(seat.window === "window" ? asExpression(step.run) : `${seat.window}.eval(${JSON.stringify(asExpression(step.run))})`);
			if ("goto" in step) return devtools.send("Page.navigate", { url: step.goto }, seat.tab);
			if ("isolated" in step) {
				const { frameTree } = await devtools.send<{ frameTree: { frame: { id: string }; childFrames?: { frame: { id: string } }[] } }>(
					"Page.getFrameTree",
					{},
					seat.document,
				);
				const frameId = seat.window === "window" ? frameTree.frame.id : (frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id);
				const world = await devtools.send<{ executionContextId: number }>(
					"Page.createIsolatedWorld",
					{ frameId, worldName: "another" },
					seat.document,
				);
				return evaluate(asExpression(step.isolated), { contextId: world.executionContextId });
			}
			throw new Error("not for a bare client");
		},
		async inFrame(id, url) {
			const [x = 0, y = 0] = await until(`frame ${id} is there`, () =>
				evaluate<number[] | null>(
					`(() => { const found = document.getElementById(${JSON.stringify(id)}); if (found?.dataset.loaded !== "1") return null; const box = found.getBoundingClientRect(); return [box.x + found.clientLeft, box.y + found.clientTop]; })()`,
				),
			);
			const offset = { x, y };
			const isOwn = await evaluate<boolean>(`!!document.getElementById(${JSON.stringify(id)}).contentDocument`);
			if (isOwn) return handOn(devtools, { ...seat, offset, window: `document.getElementById(${JSON.stringify(id)}).contentWindow` });
			const target = await until(`the target of ${url}`, async () =>
				(await devtools.targets()).find((each) => each.type === "iframe" && each.url === url),
			);
			return handOn(devtools, { ...seat, offset, document: await devtools.attach(target.targetId), window: "window" });
		},
	};
}

export const RAW: DriverKind = {
	name: "raw cdp",
	isClient: true,
	can: (step) => !("ext" in step),
	canInit: true,
	places: [...EVERYWHERE],
	async attach({ wsUrl }) {
		const devtools = await connectDevTools(wsUrl);
		const seatOn = async (targetId: string): Promise<Seat> => {
			const session = await devtools.attach(targetId);
			return { tab: session, document: session, window: "window", offset: { x: 0, y: 0 } };
		};
		const loaded = (session: string) =>
			until("the page is loaded", async () => {
				const { result } = await devtools.send<{ result: { value: boolean } }>(
					"Runtime.evaluate",
					{ expression: `location.protocol !== "about:" && document.readyState === "complete"`, returnByValue: true },
					session,
				);
				return result.value;
			});
		return {
			async open(url, init) {
				const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url: init ? "about:blank" : url });
				const seat = await seatOn(targetId);
				if (init) {
					// The script is kept only while this domain is on.
					await devtools.send("Page.enable", {}, seat.tab);
					await devtools.send("Page.addScriptToEvaluateOnNewDocument", { source: init }, seat.tab);
					await devtools.send("Page.navigate", { url }, seat.tab);
				}
				await loaded(seat.tab);
				return {
					...handOn(devtools, seat),
					popup: async (address) => {
						const target = await until(`popup ${address}`, async () =>
							(await devtools.targets()).find((each) => each.type === "page" && each.url === address),
						);
						const other = await seatOn(target.targetId);
						await loaded(other.tab);
						return handOn(devtools, other);
					},
					close: () => devtools.send("Target.closeTarget", { targetId }),
				};
			},
			end: async () => devtools.close(),
		};
	},
};
