// Node. The stage of a test that plays in Chromium or in Firefox, by one parameter: the same pages, the same server, the same hands.
// What differs between the browsers stays in here: who the agent is, and where the person may say yes.
import { afterAll, afterEach, beforeAll } from "vitest";
import { findFirefox } from "../../scripts/find-firefox.mjs";
import { buildIfStale } from "../fixtures/build-if-stale.ts";
import { inWorker } from "../fixtures/extension-worlds.ts";
import { contextOf, type Firefox, type FirefoxOptions, firefoxFolder, launchFirefox } from "../fixtures/firefox.ts";
import { answersInFirefox, openFirefoxEye } from "../fixtures/firefox-eye.ts";
import type { OverlayEye, Question } from "../fixtures/overlay-eye.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { createPerson, type Person } from "../fixtures/person.ts";
import { createRecordingServer, type RecordingServer } from "../fixtures/recording-server.ts";
import { type LogLine, READ, readSessionLog } from "../fixtures/session-log.ts";
import { fence, type Pages, siteOf, useStage } from "./stage.ts";

/** What Playwright's and Puppeteer's pages have in common. */
export interface AgentPage {
	goto(url: string): Promise<unknown>;
	click(selector: string): Promise<void>;
	/** code of the agent's, evaluated in the page */
	evaluate(code: string): Promise<unknown>;
	url(): string;
	title(): Promise<string>;
}

export interface EitherStage {
	server: RecordingServer;
	person: Person;
	/** a new tab of the agent's, in front */
	openPage(url: string): Promise<AgentPage>;
	eyeOn(page: AgentPage): Promise<OverlayEye>;
	/** The person answers the question about that tab: in the overlay, or where this browser takes a yes. Resolves with what was asked. */
	answers(page: AgentPage, answer: "allow" | "deny"): Promise<Question>;
	/** Sayso's session log, oldest line first */
	log(): Promise<LogLine[]>;
	/** an expression in Sayso's background */
	inBackground<T>(expression: string): Promise<T>;
	fence(page: AgentPage): Promise<void>;
	/** absent in Chromium */
	firefox?: Firefox;
}

/** Why tests in Firefox can't run here; undefined where they can. */
export const noFirefox: string | undefined = (() => {
	const found = findFirefox();
	return "why" in found ? found.why : undefined;
})();

export function useEither(browser: "chromium" | "firefox", pages: Pages): () => EitherStage {
	return browser === "firefox" ? useFirefox(pages) : useChromium(pages);
}

function useChromium(pages: Pages): () => EitherStage {
	const stage = useStage({ pages });
	type Page = Parameters<ReturnType<typeof stage>["eyeOn"]>[0];
	return () => {
		const { server, person, devtools, openPage, eyeOn } = stage();
		return {
			...{ server, person, openPage },
			eyeOn: (page) => eyeOn(page as Page),
			async answers(page, answer) {
				const eye = await eyeOn(page as Page);
				return person.answers(eye, answer).finally(() => eye.close());
			},
			log: () => readSessionLog(devtools),
			inBackground: (expression) => inWorker(devtools, expression),
			fence: (page) => fence(server, page),
		};
	};
}

type FirefoxStage = EitherStage & { firefox: Firefox };

/** @param more of what its Firefox is started with */
export function useFirefox(pages: Pages, more: Pick<FirefoxOptions, "policies"> = {}): () => FirefoxStage {
	let stage: FirefoxStage | undefined;
	const opened: { close(): Promise<void> }[] = [];

	beforeAll(async () => {
		buildIfStale("firefox");
		const display = ownDisplay();
		const server = await createRecordingServer([siteOf(pages)]);
		const firefox = await launchFirefox({ extension: firefoxFolder(), display, hostsPort: server.port, ...more });
		const person = createPerson(display);
		const eyeOn = (page: AgentPage) => openFirefoxEye(firefox, { context: contextOf(page) });
		const popup = openFirefoxEye(firefox, { view: "popup" });
		stage = {
			...{ server, person, firefox },
			async openPage(url) {
				const page = await firefox.browser.newPage();
				opened.push(page);
				page.setDefaultTimeout(15_000);
				await page.goto(url);
				await page.bringToFront();
				return page as unknown as AgentPage;
			},
			eyeOn: async (page) => eyeOn(page),
			answers: (page, answer) => answersInFirefox(person, eyeOn(page), popup, answer),
			log: () => firefox.inBackground<LogLine[]>(READ),
			inBackground: firefox.inBackground,
			fence: (page) => fence(server, page),
		};
	}, 120_000);

	afterEach(async () => {
		await Promise.all(opened.splice(0).map((page) => Promise.race([page.close().catch(() => {}), new Promise((done) => setTimeout(done, 5000))])));
	});

	afterAll(async () => {
		await stage?.firefox.close();
		await stage?.server.close();
	});

	return () => {
		if (!stage) throw new Error("the stage is set in beforeAll: use it inside tests");
		return stage;
	};
}
