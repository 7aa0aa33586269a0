// Node. Faults that only Firefox has: of the process that extensions share, of an add-on that is removed or updated in place, of the
// access to sites that a person takes back, of containers, private windows and tabs that are put out of memory.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { addon, BACKGROUND, killProcessOf } from "../../tests/fixtures/break-firefox.ts";
import { elementOf } from "../../tests/fixtures/firefox-sight.ts";
import { PERMISSIONS } from "../../tests/fixtures/kept-firefox.ts";
import { until } from "../../tests/fixtures/until.ts";
import { comeBack, isBack, isGuardedAnew, LEFT_ALONE, switchedOff } from "./extension-rows.ts";
import { type FirefoxMeans, permissions } from "./firefox-means.ts";
import type { Scene } from "./scene.ts";
import { type Fault, fail } from "./types.ts";

const LIVES = { before: "asked", pending: "asked", allowed: "once", released: "once" } as const;
const ENDS = { before: "asked", pending: "refused", allowed: "at most once", released: "at most once" } as const;
const NOBODY = { na: "without a tab nobody acts" };

const meansOf = ({ stand }: Scene) => stand.means as FirefoxMeans;
const inBrowser = <T>(scene: Scene, body: string) => meansOf(scene).firefox.inBrowser<T>(body);

/** The only place where all of it is: background, popup and Sayso's pages in tabs. */
const killExtensions = (scene: Scene) => killProcessOf(meansOf(scene).firefox, BACKGROUND);

const SITES = `{ permissions: [], origins: ["<all_urls>"] }`;

/** It is shown that Sayso protects nothing. */
async function isShown(scene: Scene): Promise<void> {
	const title = () => scene.stand.sayso.run<string>("chrome.action.getTitle({})");
	await until("it is shown", async () => /not protect/i.test(await title())).catch(async () => fail(`not shown: the button says "${await title()}"`));
}

/** Firefox writes down what an add-on may a second or so after it was installed. Killed before, it starts it without access to sites. */
async function playForgotten(scene: Scene): Promise<void> {
	const { stand } = scene;
	await stand.kill();
	rmSync(join(stand.profile, PERMISSIONS));
	await stand.start();
	await isShown(scene);
	scene.tab = await scene.open();
	await scene.act(`${scene.path}/left-alone`);
	await until("it goes on, as if Sayso were not there", () => scene.writes(true).length === 1);
	if ((await scene.notice()) || (await scene.lines()).length) fail("something claims that it was held");
	await inBrowser(scene, permissions("add", SITES));
	// What is open then has no script of Sayso's until it is loaded again.
	await scene.tab.goto(`${scene.home}/plain`);
	await isGuardedAnew(scene);
}

/** Where the tab is not the agent's first one: in a container, or in a private window. */
const closers = new WeakMap<Scene, () => Promise<unknown>>();

async function actContained(scene: Scene): Promise<void> {
	const { tab, closeContainer } = await meansOf(scene).openContained(`${scene.home}/plain`);
	scene.tab = tab;
	closers.set(scene, closeContainer);
	await scene.act();
}

async function actInPrivate(scene: Scene): Promise<void> {
	const { means, sayso } = scene.stand;
	await means.allowPrivate();
	await until("it is allowed there", () => sayso.run<boolean>("chrome.extension.isAllowedIncognitoAccess()").catch(() => false), 20_000);
	scene.tab = await means.openPrivate(`${scene.home}/plain`, sayso.run);
	closers.set(scene, scene.tab.close);
	await scene.act();
}

/** What its end leaves behind comes from no page. */
async function closeIt(scene: Scene): Promise<void> {
	await closers.get(scene)?.();
	scene.tab = await scene.open("/other");
}

/** Put out of memory as if the browser were short of it; it comes back, loaded anew, when somebody looks at it. */
async function discard(scene: Scene): Promise<void> {
	const { tab } = scene;
	await scene.open("/other");
	await inBrowser(
		scene,
		`window.saysoTab = gBrowser.getTabForBrowser(${elementOf({ context: tab.targetId })}); await gBrowser.prepareDiscardBrowser(saysoTab); if (!gBrowser.discardBrowser(saysoTab, true)) throw new Error("it was not discarded");`,
	);
	const context = await inBrowser<string>(
		scene,
		`const restored = new Promise((done) => saysoTab.addEventListener("SSTabRestored", done, { once: true })); gBrowser.selectedTab = saysoTab; await restored; return ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs").NavigableManager.getIdForBrowser(saysoTab.linkedBrowser);`,
	);
	scene.tab = await meansOf(scene).attach(context, `${scene.home}/plain`);
}

export const FIREFOX_ROWS: Fault[] = [
	{ number: 25, name: "process of the extensions killed", fate: LIVES, armed: true, inject: killExtensions },
	{
		number: 26,
		name: "add-on removed, and installed again",
		fate: { ...ENDS, before: "left alone" },
		own: {},
		armed: true,
		passes: LEFT_ALONE,
		forgets: true,
		inject: (scene, moment) => switchedOff(scene, moment, () => inBrowser(scene, addon("uninstall()"))),
		heal: (scene) => meansOf(scene).firefox.install(),
		look: isBack,
	},
	{
		number: 27,
		name: "add-on updated",
		fate: ENDS,
		own: {},
		armed: true,
		passes: LEFT_ALONE,
		inject: (scene, moment) => comeBack(scene, moment, () => meansOf(scene).firefox.install("99.0")),
		look: isGuardedAnew,
	},
	{
		number: 28,
		name: "access to sites taken back",
		fate: LIVES,
		own: {},
		armed: true,
		inject: async (scene) => {
			await inBrowser(scene, permissions("remove", SITES));
			await isShown(scene);
		},
		heal: (scene) => inBrowser(scene, permissions("add", SITES)),
		look: isGuardedAnew,
	},
	{
		number: 28,
		name: "access to sites forgotten by a browser that was killed",
		fate: {
			before: "left alone",
			pending: { na: "what waits does not outlive the browser: row 12" },
			allowed: { na: "row 12" },
			released: { na: "row 12" },
		},
		own: {},
		passes: LEFT_ALONE,
		play: playForgotten,
	},
	{ number: 29, name: "container closed with its tabs", fate: { ...ENDS, before: NOBODY }, act: actContained, inject: closeIt },
	{ number: 30, name: "private window closed", fate: { ...ENDS, before: NOBODY }, own: {}, act: actInPrivate, inject: closeIt },
	{ number: 31, name: "tab put out of memory", fate: ENDS, armed: true, inject: discard },
];
