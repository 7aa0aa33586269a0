// Node. The ground in Firefox, where a yes is taken in the toolbar's popup alone: a browser with Sayso that Puppeteer drives over
// WebDriver BiDi, or that is driven by Marionette as Selenium does, and an eye that sees where the popup and its Allow are.
import type { Browser, Page } from "puppeteer-core";
import { contextOf, firefoxFolder, launchFirefox, UUID } from "../fixtures/firefox.ts";
import { launchByMarionette } from "../fixtures/firefox-by-marionette.ts";
import { openFirefoxEye } from "../fixtures/firefox-eye.ts";
import type { FirefoxSight } from "../fixtures/firefox-sight.ts";
import type { Marionette } from "../fixtures/marionette.ts";
import type { OverlayEye, Point } from "../fixtures/overlay-eye.ts";
import { READ } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { type Ground, nextAddress, type Seat, serveNotes } from "./ground.ts";

export interface FirefoxGround extends Ground<FirefoxSeat> {
	firefox: FirefoxSight;
}

export interface FirefoxSeat extends Seat {
	/** the tab, as WebDriver BiDi names it */
	context: string;
	tool: FirefoxTool;
	popup: OverlayEye;
	/** the question's own way to the popup, in client coordinates */
	toPopup(): Promise<Point | undefined>;
	/** Allow in the popup, once it is awake: where it stands over the page, in client coordinates; undefined when nothing is asked any more */
	allow(): Promise<Point | undefined>;
	/** the popup is opened by that press on the question's button; where it does not lead there, as by the toolbar's button */
	opensPopup(press: (at: Point) => Promise<unknown>): Promise<void>;
	closesPopup(): Promise<void>;
	/** how often the popup was opened by such a press, and how often otherwise */
	readonly opened: string;
}

/** One Firefox has one session at a time, so a tool is the one or the other. */
export type FirefoxTool = { by: "bidi"; page: Page; browser: Browser } | { by: "marionette"; agent: Marionette };

/** ms in which a press on the question's button shows that it led to the popup */
const OPENS_WITHIN = 1500;

interface Driver {
	firefox: FirefoxSight;
	/** a tab in front, and what ends it */
	openTab(url: string): Promise<{ context: string; tool: FirefoxTool; close(): Promise<unknown> }>;
	close(): Promise<void>;
}

async function byPuppeteer(display: string, hostsPort: number): Promise<Driver> {
	const firefox = await launchFirefox({ extension: firefoxFolder(), display, hostsPort });
	return {
		...{ firefox, close: firefox.close },
		async openTab(url) {
			const page = await firefox.browser.newPage();
			page.setDefaultTimeout(15_000);
			await page.goto(url);
			await page.bringToFront();
			return { context: contextOf(page), tool: { by: "bidi", page, browser: firefox.browser }, close: () => page.close() };
		},
	};
}

async function byMarionette(display: string, hostsPort: number): Promise<Driver> {
	const firefox = await launchByMarionette(display, hostsPort);
	const { agent } = firefox;
	return {
		...{ firefox, close: firefox.close },
		openTab: async (url) => ({
			...{ context: await agent.openTab(url), tool: { by: "marionette", agent } },
			async close() {
				await agent.send("WebDriver:CloseWindow");
				const [handle] = await agent.send<string[]>("WebDriver:GetWindowHandles");
				await agent.send("WebDriver:SwitchToWindow", { handle });
			},
		}),
	};
}

export async function startFirefoxGround(by: FirefoxTool["by"], display: string): Promise<FirefoxGround> {
	const server = await serveNotes();
	const { firefox, openTab, close } = await (by === "bidi" ? byPuppeteer : byMarionette)(display, server.port);
	const popup = openFirefoxEye(firefox, { view: "popup" });
	return {
		...{ server, firefox },
		log: () => firefox.inBackground(READ),
		async openSeat() {
			const url = nextAddress();
			const { context, tool, close } = await openTab(url);
			const eye = openFirefoxEye(firefox, { context });
			const evaluate = <T>(expression: string) => evaluateIn<T>(firefox, context, expression);
			await until("the page is there", () => evaluate<boolean>(`location.href === ${JSON.stringify(url)} && document.readyState === "complete"`));
			/** A script's press on the question denies it before it leads anywhere. */
			const isOver = async () => !(await eye.question());
			const overPage = async (on: OverlayEye, className: string): Promise<Point | undefined> => {
				const button = await until(`.${className} is awake`, async () =>
					(await isOver()) ? "over" : (await on.question())?.buttons.find(({ classes, disabled }) => classes.includes(className) && !disabled),
				);
				if (button === "over") return undefined;
				const [left = 0, top = 0] = await evaluate<number[]>("[mozInnerScreenX, mozInnerScreenY]");
				return { x: Math.round(button.x - left), y: Math.round(button.y - top) };
			};
			const opened = { byPress: 0, otherwise: 0 };
			return {
				...{ url, context, tool, eye, popup, evaluate },
				toPopup: () => overPage(eye, "to-popup"),
				allow: () => overPage(popup, "allow"),
				async opensPopup(press) {
					if (await popup.question()) return;
					const at = await overPage(eye, "to-popup");
					if (at) await press(at);
					const isOpen = () => until("the popup opens", async () => (await popup.question()) || isOver(), OPENS_WITHIN).catch(() => undefined);
					if (await isOpen()) {
						if (!(await isOver())) opened.byPress++;
						return;
					}
					opened.otherwise++;
					await until("the popup is open", async () => {
						await firefox.inBackground("browser.action.openPopup().catch(() => {})");
						return isOpen();
					});
				},
				async closesPopup() {
					await firefox.lookAt({ view: "popup" }, "content.setTimeout(() => content.close())");
					await until("the popup is closed", async () => !(await popup.question()));
				},
				get opened() {
					return `its press opened the popup ${opened.byPress} times, ${opened.otherwise} times it was opened for it`;
				},
				close: async () => void (await close()),
			};
		},
		async close() {
			await close();
			await server.close();
		},
	};
}

/** As a bare client of WebDriver BiDi evaluates it; a promise is awaited. */
export async function evaluateIn<T>({ send }: FirefoxSight, context: string, code: string, sandbox?: string): Promise<T> {
	const expression = `(async () => JSON.stringify({ value: await (${code}) }))()`;
	const target = { context, ...(sandbox ? { sandbox } : {}) };
	const { result } = await send("script.evaluate", { expression, target, awaitPromise: true, userActivation: true });
	const { result: answer, exceptionDetails: failed } = result as { result?: { value: string }; exceptionDetails?: { text: string } };
	if (!answer) throw new Error(failed?.text ?? "nothing came back");
	return JSON.parse(answer.value).value as T;
}

export const OWN = `moz-extension://${UUID}/`;
