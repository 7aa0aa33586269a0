// Real Firefox with Sayso: agents that press Allow themselves, over WebDriver BiDi and by Marionette, get nothing out, though what
// they do presses the page's own button. `npm run self-approval -- --firefox` makes the many tries, and those of the slow ways.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../fixtures/build-if-stale.ts";
import { ownDisplay } from "../fixtures/own-display.ts";
import { type FirefoxGround, startFirefoxGround } from "../self-approval/firefox-ground.ts";
import { FIREFOX_WAYS } from "../self-approval/firefox-ways.ts";
import { tryWay } from "../self-approval/try-way.ts";
import { noFirefox } from "./either-browser.ts";

describe.skipIf(noFirefox).each(["bidi", "marionette"] as const)(
	`an agent's tool can't approve in Firefox, %s${noFirefox ? ` (skipped: ${noFirefox})` : ""}:`,
	(by) => {
		let ground: FirefoxGround;
		beforeAll(async () => {
			buildIfStale("firefox");
			ground = await startFirefoxGround(by, ownDisplay());
		}, 120_000);
		afterAll(() => ground?.close());

		for (const way of FIREFOX_WAYS.filter((each) => each.by === by && !each.slow))
			test(`${way.tool}: ${way.name}`, async () => {
				expect(await tryWay(ground, way, 1)).toMatchObject({ tried: 1, approved: 0 });
			});
	},
);
