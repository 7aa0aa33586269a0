// Node. Playwright, attached over the DevTools protocol.
import { type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { until } from "../../fixtures/until.ts";
import type { DriverKind, Hand, Step } from "../types.ts";

const LIMIT = 12_000;
export const EVERYWHERE = ["top", "same-site frame", "cross-site frame", "popup"] as const;
/** Code of a step as one expression that waits for nothing. */
export const asExpression = (code: string) => `void (() => { ${code}\n})()`;

export async function inIsolatedWorld(page: Page, frame: Frame, code: string): Promise<void> {
	const session = await page.context().newCDPSession(frame === page.mainFrame() ? page : await hasSession(page, frame));
	const { frameTree } = await session.send("Page.getFrameTree");
	const find = (tree: typeof frameTree): string | undefined =>
		tree.frame.url === frame.url() ? tree.frame.id : tree.childFrames?.map(find).find((id) => id !== undefined);
	const { executionContextId } = await session.send("Page.createIsolatedWorld", {
		frameId: find(frameTree) ?? frameTree.frame.id,
		worldName: "another",
	});
	await session.send("Runtime.evaluate", { expression: asExpression(code), contextId: executionContextId, userGesture: true });
	await session.detach();
}

/** A frame of another site has a target of its own; the others share their page's. */
async function hasSession(page: Page, frame: Frame): Promise<Page | Frame> {
	return page
		.context()
		.newCDPSession(frame)
		.then(async (session) => {
			await session.detach();
			return frame;
		})
		.catch(() => page);
}

function handOn(page: Page, frame: Frame): Hand {
	return {
		async do(step: Step) {
			if ("click" in step) return frame.click(step.click, { timeout: LIMIT, ...(step.at ? { position: step.at } : {}) });
			if ("key" in step) return frame.press(step.on, step.key, { timeout: LIMIT });
			if ("run" in step) return frame.evaluate(asExpression(step.run));
			if ("isolated" in step) return inIsolatedWorld(page, frame, step.isolated);
			if ("goto" in step) return page.goto(step.goto, { timeout: LIMIT });
			throw new Error("not for Playwright");
		},
		async inFrame(_id, url) {
			const found = await until(`frame ${url}`, () => page.frames().find((each) => each.url() === url));
			await found.waitForLoadState();
			return handOn(page, found);
		},
	};
}

export const PLAYWRIGHT: DriverKind = {
	name: "playwright",
	isClient: true,
	can: (step) => !("ext" in step),
	canInit: true,
	places: [...EVERYWHERE],
	async attach({ wsUrl }) {
		const browser = await chromium.connectOverCDP(wsUrl);
		const context = browser.contexts()[0] as BrowserContext;
		return {
			async open(url, init) {
				const page = await context.newPage();
				page.setDefaultTimeout(LIMIT);
				if (init) await page.addInitScript(init);
				page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
				await page.goto(url);
				return {
					...handOn(page, page.mainFrame()),
					popup: async (address) => {
						const other = await until(`popup ${address}`, () => context.pages().find((each) => each.url() === address));
						await other.waitForLoadState();
						return handOn(other, other.mainFrame());
					},
					close: () => page.close(),
				};
			},
			end: () => browser.close(),
		};
	},
};
