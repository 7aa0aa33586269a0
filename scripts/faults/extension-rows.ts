// Node. Faults of the extension as a whole: reloaded or updated under its tabs, switched off.
import { createPerson } from "../../tests/fixtures/person.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Scene } from "./scene.ts";
import type { Tab } from "./tab.ts";
import { type Fault, fail, type Moment } from "./types.ts";

const ORPHANED = /was refused\. It was not done\. Sayso was reloaded, updated or switched off.*Reload this tab/;
const BACK = /was refused\. It was not done\. Sayso was reloaded or updated meanwhile\. It is back: try it once more/;
const ENDED = /was refused\. It was not done\. Sayso was switched off or removed/;
/** where a page goes on by itself, or by its person's hand, once Sayso has gone from under it */
export const LEFT_ALONE = /\/left-alone$/;

/** The old tab while Sayso is off: what was to happen is refused in words, and the page lives on. */
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

/** The same in Firefox, which takes all of Sayso out of the page: what waited is refused, what comes after is not held, nor is it claimed. */
async function lookAtFreeTab(scene: Scene, moment: Moment): Promise<void> {
	const { tab } = scene;
	if (moment === "pending") {
		await until("the page's own call is refused", async () => /^failed.*Sayso was reloaded, updated or switched off/.test(await scene.outcome()));
		await until("the agent reads that it was not done", async () => ENDED.test(await scene.notice()));
	}
	await until("nothing says that something waits", async () => !/HELD/.test((await tab.evaluate<string>("document.title")) + (await scene.notice())));
	const isSent = () => scene.writes(true).some(({ url }) => url.endsWith("/after/left-alone"));
	// Who tries again at once is refused with what waited.
	await until(
		"what comes after goes on",
		async () => {
			await scene.act(`${scene.path}/after/left-alone`);
			return until("it is sent", isSent, 4000);
		},
		20_000,
	);
	if (/HELD/.test(await scene.notice())) fail(`the agent reads: ${await scene.notice()}`);
}

/** The old tab once Sayso is there again: its new script has taken over from the orphan, and all is as it was. */
async function isTakenOver(scene: Scene): Promise<void> {
	const { sayso } = scene.stand;
	const tabId = await sayso.tabOf(`${scene.home}/plain`);
	await until("the old tab has a new script", () => sayso.inTab<boolean>(tabId, "() => globalThis.saysoGuards === document"));
	await until("the title no longer says that something waits", async () => !/HELD/.test(await scene.tab.evaluate<string>("document.title")));
	if ((await scene.tab.evaluate<number>("fetch('/plain').then((answer) => answer.status)")) !== 200) fail("the page can't read any more");
}

/** What comes later in the old tab is asked about, and ends as it is answered. */
async function isAskedInOldTab(scene: Scene): Promise<void> {
	const sent = scene.writes().length;
	await isTakenOver(scene);
	await scene.act(`${scene.path}/later`);
	await scene.decide(await scene.asked(`${scene.path}/later`), "denied");
	await until("the page reads that it was denied", async () => /^failed.*denied/.test(await scene.outcome()));
	await scene.expectWrites(sent);
}

/** Another document in the same tab, there before the fault. */
const addFrame = ({ tab }: Scene) =>
	tab.evaluate(
		`new Promise((done) => { const frame = document.createElement("iframe"); frame.src = "/other"; frame.onload = () => done(true); document.body.append(frame); })`,
	);

/** Frames have been taken over too: what they do is held where it is made, not only stopped at the network. */
async function isAskedInFrame(scene: Scene): Promise<void> {
	const path = `${scene.path}/in-frame`;
	await scene.tab.evaluate(
		`globalThis.inFrame = "waiting"; void frames[0].fetch("${path}", { method: "POST", body: "text" }).catch((error) => { inFrame = String(error); })`,
	);
	const hold = await scene.asked(path);
	if (hold.action.trigger.net === "network") fail("the frame's own script did not hold it");
	await scene.decide(hold, "denied");
	await until("the frame reads that it was denied", () => scene.tab.evaluate<boolean>("/denied/.test(inFrame)"));
}

/** Its person's own press is not held, whether or not Sayso is there. */
async function personGoesOn(scene: Scene): Promise<void> {
	const { tab, stand } = scene;
	await tab.evaluate(
		`document.body.insertAdjacentHTML("beforeend", "<button id=own>Save note</button>"); document.querySelector("#own").setAttribute("onclick", "fetch('${scene.path}/left-alone', { method: 'POST', body: 'own' })")`,
	);
	await tab.front();
	const eye = await stand.means.eyeOn(tab);
	const person = createPerson(scene.ground.display);
	const isSent = () => scene.writes(true).some(({ url }) => LEFT_ALONE.test(url));
	const askedAbout = async () => (await stand.sayso.holds(scene.token).catch(() => [])).find((hold) => LEFT_ALONE.test(hold.action.target.url));
	for (let press = 0; press < 3 && !(await askedAbout()); press++) {
		await person.clickAt(await eye.locate("#own"));
		if (await until("the press is sent or asked about", async () => isSent() || (await askedAbout()), 3000).catch(() => false)) break;
	}
	await eye.close();
	if (!isSent())
		fail(
			`the person's own press in the old tab ${(await askedAbout()) ? "is held" : "goes nowhere"}: ${(await scene.lines()).slice(-4).map(({ stage, verdict = "", note }) => `${stage} ${verdict} ${note}`)}`,
		);
	scene.notes.push("the person's own press in the old tab was sent");
}

/** A page that nobody had armed is none of ours any more; in Firefox it has a new script, if there is one, to which the agent shows itself. */
async function lookAtIdleTab(scene: Scene): Promise<void> {
	const idle = idleTabs.get(scene);
	if (!idle) return;
	if (scene.stand.browser === "firefox" && (await scene.stand.means.hasBackground())) {
		await scene.act(`${scene.path}/idle`, idle);
		await scene.decide(await scene.asked(`${scene.path}/idle`), "denied");
		return until("the idle tab's call is denied", async () => /^failed.*denied/.test(await scene.outcome(idle))).then(() => undefined);
	}
	await scene.act(`${scene.path}/idle/left-alone`, idle);
	await until("the idle tab goes on", () => scene.writes(true).some(({ url }) => url.endsWith("/idle/left-alone")));
}
const idleTabs = new WeakMap<Scene, Tab>();

export async function isGuardedAnew(scene: Scene): Promise<void> {
	await isAskedInOldTab(scene);
	const before = scene.writes().length;
	const tab = await scene.open("/other");
	await scene.act(`${scene.path}/anew`, tab);
	await scene.decide(await scene.asked(`${scene.path}/anew`));
	await until("the new tab's action is sent", () => scene.writes().length === before + 1);
}

/** After it was away for long enough that the page's world in Firefox had given it up: it takes that back. */
export async function isBack(scene: Scene, moment: Moment): Promise<void> {
	if (scene.stand.browser === "firefox" && moment === "pending")
		await until("the agent reads that it may try again", async () => BACK.test(await scene.notice())).catch(async () =>
			fail(`the agent reads: ${await scene.notice()}`),
		);
	await isGuardedAnew(scene);
}

/** What the log says last, whatever it is about, and whether the tab has a script of ours. */
async function lastSaid({ stand, home }: Scene): Promise<string> {
	const lines = (await stand.sayso.log()).slice(-14).map(({ stage, tabId, verdict = "", note }) => `${stage} ${tabId} ${verdict} ${note}`);
	const tabId = await stand.sayso.tabOf(`${home}/plain`);
	const script = await stand.sayso.inTab<boolean>(tabId, "() => globalThis.saysoGuards === document").catch(String);
	return [`tab ${tabId}, guarded by a script of the new one: ${script}`, ...lines].join(" | ");
}

const ENDS = { before: "refused", pending: "refused", allowed: "at most once", released: "at most once" } as const;

/** It comes back at once: what happens in the moment between is refused, or asked about. */
export async function comeBack(scene: Scene, moment: Moment, reload: () => Promise<unknown> = scene.stand.means.reload): Promise<void> {
	if (moment === "before") {
		idleTabs.set(scene, await scene.open("/plain", `idle-${scene.token}.example`));
		await addFrame(scene);
	}
	const sent = scene.writes().length;
	await reload();
	if (moment === "before") await scene.act(`${scene.path}/at-once`);
	if (moment !== "released") {
		const isRefused = async () => /^failed/.test(await scene.outcome());
		// A page of Sayso's that was asked while it is reloaded may never answer.
		const holds = () => Promise.race([scene.stand.sayso.holds(scene.token).catch(() => []), new Promise<[]>((done) => setTimeout(done, 1000, []))]);
		const asked = async () => (await holds()).find((hold) => hold.action.target.url.endsWith("/at-once"));
		const hold = await until("it is refused, or asked about", async () => (await isRefused()) || (await asked()), 15_000).catch(
			async ({ message }: Error) =>
				fail(
					`${message}; the page's own call: ${await scene.outcome()}; the agent reads: ${await scene.notice()}; the log: ${await scene.stages()}; of the tab: ${await lastSaid(scene)}`,
				),
		);
		if (hold !== true) await scene.decide(hold, "denied");
		await isTakenOver(scene);
		if (hold === true && moment !== "allowed")
			await until("the agent reads that it may try again", async () => BACK.test(await scene.notice())).catch(async () =>
				fail(`the agent reads: ${await scene.notice()}`),
			);
		scene.notes.push(hold === true ? "what came in the moment between was refused" : "what came in the moment between was asked about");
	}
	if (scene.writes().length !== sent) fail("something passed");
	if (moment !== "before") return;
	await isAskedInFrame(scene);
	await lookAtIdleTab(scene);
	await personGoesOn(scene);
}

export async function switchedOff(
	scene: Scene,
	moment: Moment,
	switchOff: () => Promise<unknown> = () => scene.stand.means.enable(false),
): Promise<void> {
	if (moment === "before") idleTabs.set(scene, await scene.open("/plain", `idle-${scene.token}.example`));
	const sent = scene.writes().length;
	await switchOff();
	await until("its background is gone", async () => !(await scene.stand.means.hasBackground()));
	const isAlone = scene.stand.browser === "firefox";
	if (moment === "before" && !isAlone) await scene.act();
	if (moment !== "released") await (isAlone ? lookAtFreeTab : lookAtOldTab)(scene, moment);
	if (scene.writes().length !== sent) fail("something passed");
	if (moment === "before") await lookAtIdleTab(scene);
}

export const EXTENSION_ROWS: Fault[] = [
	{
		number: 6,
		name: "extension reloaded (as an update does)",
		fate: { ...ENDS, before: "asked" },
		armed: true,
		passes: LEFT_ALONE,
		inject: (scene, moment) => comeBack(scene, moment),
		look: isGuardedAnew,
	},
	{
		number: 7,
		name: "extension switched off",
		fate: ENDS,
		firefox: { before: "left alone" },
		armed: true,
		passes: LEFT_ALONE,
		inject: (scene, moment) => switchedOff(scene, moment),
		heal: (scene) => scene.stand.means.enable(true),
		look: isBack,
	},
];
