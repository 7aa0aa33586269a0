// Node. Faults of the extension as a whole: reloaded, switched off, not allowed in incognito, its network rules refused or gone.
import { EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import { openOverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import { createPerson } from "../../tests/fixtures/person.ts";
import { until } from "../../tests/fixtures/until.ts";
import { enable, inExtensionsPage } from "./extensions-page.ts";
import type { Scene } from "./scene.ts";
import type { Tab } from "./tab.ts";
import { type Fault, fail, type Moment } from "./types.ts";

const ORPHANED = /was refused\. It was not done\. Sayso was reloaded, updated or switched off.*Reload this tab/;
/** where a page goes on by itself, or by its person's hand, once Sayso has gone from under it */
const LEFT_ALONE = /\/left-alone$/;

const workers = async ({ stand }: Scene) =>
	(await stand.devtools.targets()).filter(({ type, url }) => type === "service_worker" && url.includes(EXTENSION_ID));

async function reload(scene: Scene): Promise<void> {
	await inExtensionsPage(
		scene.stand.devtools,
		`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => chrome.developerPrivate.reload("${EXTENSION_ID}", { failQuietly: true }))`,
	);
	await until("it is there again", async () => (await workers(scene)).length > 0, 20_000);
}
async function switchOff(scene: Scene): Promise<void> {
	await enable(scene.stand.devtools, false);
	await until("its worker is gone", async () => (await workers(scene)).length === 0);
}

/** The old tab while Sayso is gone: what was to happen is refused in words, and the page lives on. */
async function lookAtOldTab(scene: Scene, moment: Moment): Promise<void> {
	const { tab } = scene;
	if (moment === "before" || moment === "pending") {
		await until("the agent reads that the tab must be reloaded", async () => ORPHANED.test(await scene.notice()));
		if (!/^failed/.test(await scene.outcome())) fail(`the page's own call: ${await scene.outcome()}`);
	}
	await until("the title no longer says that something waits", async () => !/HELD/.test(await tab.evaluate<string>("document.title")));
	const sent = scene.writes().length;
	// What comes later in this document is refused at once, in the same words.
	await scene.act(`${scene.path}/later`);
	await until("it is refused", async () => /^failed/.test(await scene.outcome()));
	if (!ORPHANED.test(await scene.notice())) fail(`the agent reads: ${await scene.notice()}`);
	await scene.expectWrites(sent);
	if ((await tab.evaluate<number>("fetch('/plain').then((answer) => answer.status)")) !== 200) fail("the page can't read any more");
	if (moment === "before") await personGoesOn(scene);
}

/** Its person's own press: nothing of Sayso's knows it there any more. It goes on, or the net, up again, stops it and asks. */
async function personGoesOn(scene: Scene): Promise<void> {
	const { tab, stand } = scene;
	await tab.evaluate(
		`document.body.insertAdjacentHTML("beforeend", "<button id=own>Save note</button>"); document.querySelector("#own").setAttribute("onclick", "fetch('${scene.path}/left-alone', { method: 'POST', body: 'own' })")`,
	);
	await tab.front();
	const eye = await openOverlayEye(stand.devtools, tab.targetId);
	const person = createPerson(scene.ground.display);
	const isSent = () => scene.writes(true).some(({ url }) => LEFT_ALONE.test(url));
	const askedAbout = async () => (await stand.sayso.holds(scene.token).catch(() => [])).find((hold) => LEFT_ALONE.test(hold.action.target.url));
	for (let press = 0; press < 3; press++) {
		await person.clickAt(await eye.locate("#own"));
		if (await until("the press is sent or asked about", async () => isSent() || (await askedAbout()), 3000).catch(() => false)) break;
	}
	await eye.close();
	const hold = isSent() ? undefined : await askedAbout();
	if (hold) await scene.decide(hold);
	await until("the person's own press in the old tab is sent", isSent).catch(async () =>
		fail(
			`the person's own press in the old tab goes nowhere: ${(await scene.lines()).slice(-4).map(({ stage, verdict = "", note }) => `${stage} ${verdict} ${note}`)}`,
		),
	);
	scene.notes.push(`the person's own press in the old tab was ${hold ? "stopped by the net, asked about, and sent after a yes" : "sent"}`);
}

/** A page that nobody had armed is none of ours any more. */
async function lookAtIdleTab(scene: Scene): Promise<void> {
	const idle = idleTabs.get(scene);
	if (!idle) return;
	await scene.act(`${scene.path}/idle/left-alone`, idle);
	await until("the idle tab goes on", () => scene.writes(true).some(({ url }) => url.endsWith("/idle/left-alone")));
}
const idleTabs = new WeakMap<Scene, Tab>();

async function isGuardedAnew(scene: Scene): Promise<void> {
	const before = scene.writes().length;
	const tab = await scene.open("/other");
	await scene.act(`${scene.path}/anew`, tab);
	await scene.decide(await scene.asked(`${scene.path}/anew`));
	await until("the new tab's action is sent", () => scene.writes().length === before + 1);
}

const ENDS = { before: "refused", pending: "refused", allowed: "at most once", released: "at most once" } as const;

async function goAway(scene: Scene, moment: Moment, away: () => Promise<void>): Promise<void> {
	if (moment === "before") idleTabs.set(scene, await scene.open("/plain", `idle-${scene.token}.example`));
	const sent = scene.writes().length;
	await away();
	if (moment === "before") await scene.act();
	if (moment !== "released") await lookAtOldTab(scene, moment);
	if (scene.writes().length !== sent) fail("something passed");
	if (moment === "before") await lookAtIdleTab(scene);
}

const DUMMIES = `(async () => {
	const there = (await chrome.declarativeNetRequest.getSessionRules()).length;
	const addRules = Array.from({ length: chrome.declarativeNetRequest.MAX_NUMBER_OF_SESSION_RULES - there }, (_, at) => ({ id: 100000 + Math.floor(Math.random() * 1e9) + at, action: { type: "block" }, condition: { urlFilter: "|https://nowhere.invalid/" + at, resourceTypes: ["other"] } }));
	await chrome.declarativeNetRequest.updateSessionRules({ addRules });
	return addRules.length;
})()`;
const NO_DUMMIES = `chrome.declarativeNetRequest.getSessionRules().then((rules) => chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map((rule) => rule.id).filter((id) => id >= 100000) }))`;
const NO_RULES = `chrome.declarativeNetRequest.getSessionRules().then((rules) => chrome.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map((rule) => rule.id) }))`;

/** Rules of tabs that have just been closed go away meanwhile: filled up until there is no room left. */
async function refuseRules(scene: Scene): Promise<void> {
	const isArmed = scene.moment !== "before";
	if (!isArmed)
		await until("the rules of earlier tabs are gone", () =>
			scene.stand.sayso.run<boolean>("chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length === 0)"),
		);
	let all = 0;
	await until("the quota is full", async () => {
		const added = await scene.stand.sayso.run<number>(DUMMIES);
		all += added;
		return added === 0;
	});
	scene.notes.push(`${all} rules of no use fill the quota`);
}

async function isSaid(scene: Scene): Promise<void> {
	const badge = () =>
		scene.stand.sayso.run<string>("chrome.action.getBadgeText({}).then(async (text) => text + ' ' + (await chrome.action.getTitle({})))");
	await until("the badge says that the net is not up", async () => /net/i.test(await badge())).catch(async () =>
		fail(`not shown: the badge says "${await badge()}"`),
	);
}

export const EXTENSION_ROWS: Fault[] = [
	{
		number: 6,
		name: "extension reloaded (as an update does)",
		fate: ENDS,
		armed: true,
		passes: LEFT_ALONE,
		inject: (scene, moment) => goAway(scene, moment, () => reload(scene)),
		look: isGuardedAnew,
	},
	{
		number: 7,
		name: "extension switched off",
		fate: ENDS,
		armed: true,
		passes: LEFT_ALONE,
		inject: (scene, moment) => goAway(scene, moment, () => switchOff(scene)),
		heal: (scene) => enable(scene.stand.devtools, true),
		look: isGuardedAnew,
	},
	{
		number: 24,
		name: "network rules refused (over quota)",
		// Nothing is up: hooks alone go on. Once the rules are up, a yes without its pass stays in the browser, and the agent reads why.
		fate: { before: "asked", pending: "at most once", allowed: "at most once", released: "once" },
		inject: refuseRules,
		async look(scene, moment) {
			if (moment === "before") await isSaid(scene);
			else if (moment !== "released" && scene.writes().length === 0)
				await until("the agent reads why", async () => /could not be carried out/.test(await scene.notice())).catch(async () =>
					fail(
						`the agent reads ${await scene.notice()}; log ${(await scene.lines()).slice(-4).map(({ stage, verdict = "", note }) => `${stage} ${verdict} ${note}`)}; ${JSON.stringify(await scene.stand.sayso.run("chrome.declarativeNetRequest.getSessionRules().then((rules) => [rules.length, rules.filter((rule) => rule.id < 100000).length])"))}`,
					),
				);
			await scene.stand.sayso.run(NO_DUMMIES);
		},
	},
	{
		number: 24,
		name: "network rules gone",
		fate: { before: "asked", pending: "asked", allowed: "once", released: "once" },
		armed: true,
		inject: (scene) => scene.stand.sayso.run(NO_RULES),
	},
];
