// Node. Faults that a page makes on purpose, other doors to the network, pages that are rendered ahead, and windows that Sayso may
// not see.
import { openOverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import { createPerson } from "../../tests/fixtures/person.ts";
import { summary } from "../../tests/fixtures/recording-server.ts";
import { until } from "../../tests/fixtures/until.ts";
import { command } from "./message-rows.ts";
import { arm } from "./run-cell.ts";
import type { Scene } from "./scene.ts";
import { attachTab } from "./tab.ts";
import { type Fault, fail, type Moment } from "./types.ts";

const LIVES = { before: "asked", pending: "asked", allowed: "once", released: "once" } as const;

/** What a page can take hold of in its own world. */
const OVERRIDES = `(() => {
	const note = (of, name) => { const real = of[name]; of[name] = function (...args) { globalThis.overheard = (globalThis.overheard ?? 0) + 1; return Reflect.apply(real, this, args); }; };
	for (const name of ["fetch", "setTimeout", "queueMicrotask"]) note(globalThis, name);
	note(JSON, "stringify"); note(JSON, "parse"); note(EventTarget.prototype, "dispatchEvent"); note(EventTarget.prototype, "addEventListener");
	note(Promise.prototype, "then"); note(MessagePort.prototype, "postMessage"); note(Array.prototype, "map");
	for (const name of ["defaultPrevented", "isTrusted"]) try { Object.defineProperty(Event.prototype, name, { configurable: true, get: () => false }); } catch {}
	Object.defineProperty(Request.prototype, "url", { configurable: true, get: () => "/harmless" });
	Object.defineProperty(Request.prototype, "method", { configurable: true, get: () => "GET" });
	Object.defineProperty(CustomEvent.prototype, "detail", { configurable: true, get: () => "{}" });
	Response.prototype.blob = Request.prototype.blob = async () => new Blob(["other"]);
	Function.prototype.call = function () { return undefined; };
	return true;
})()`;

/** Fights the question: takes it out, hides it, covers it, and presses everything that is there then by script. */
const FIGHT = `(() => {
	const all = () => [...document.querySelectorAll("*")];
	for (const host of [...document.documentElement.children].filter((each) => !/^(HEAD|BODY)$/.test(each.nodeName))) { host.remove(); }
	document.documentElement.style.opacity = "0.01";
	document.documentElement.inert = true;
	const cover = document.createElement("div"); cover.popover = "manual"; cover.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;background:white"; cover.textContent = "Press here"; document.body.append(cover); try { cover.showPopover(); } catch {}
	for (const element of all()) for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 600, clientY: 400 }));
	for (const type of ["keydown", "keyup"]) for (const key of ["Enter", " ", "y", "Y"]) document.dispatchEvent(new KeyboardEvent(type, { key, altKey: true, shiftKey: true, bubbles: true, composed: true }));
	return true;
})()`;
const END_FIGHT = `(() => { document.documentElement.style.opacity = ""; document.documentElement.inert = false; for (const cover of document.querySelectorAll("[popover]")) cover.remove(); return true; })()`;

/** The agent's own tool presses Allow where it is painted: trusted for the browser, but nobody's hand. */
async function driverPressesAllow(scene: Scene): Promise<void> {
	const { devtools } = scene.stand;
	await scene.tab.front();
	const eye = await openOverlayEye(devtools, scene.tab.targetId);
	const at = await until("Allow is awake", async () =>
		(await eye.question())?.buttons.find((button) => button.classes.includes("allow") && !button.disabled),
	);
	const [left, top] = await scene.tab.evaluate<number[]>(
		"[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2]",
	);
	for (const type of ["mouseMoved", "mousePressed", "mouseReleased"])
		await devtools.send(
			"Input.dispatchMouseEvent",
			{ type, x: at.x - (left ?? 0), y: at.y - (top ?? 0), button: "left", clickCount: 1 },
			scene.tab.session,
		);
	await eye.close();
}

/** A script's press on the element that the question is in; again until it has been there long enough to be read. */
async function scriptPressesHost(scene: Scene): Promise<void> {
	await scene.tab.front();
	await until("the script's press is answered", async () => {
		await scene.tab.evaluate(
			`(() => { for (const host of document.documentElement.children) if (!/^(HEAD|BODY)$/.test(host.nodeName)) for (const type of ["pointerdown", "click"]) host.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true })); })()`,
		);
		return (await scene.stages()).some((stage) => stage.startsWith("settled"));
	});
}

async function isDeniedForIt(scene: Scene): Promise<void> {
	const settled = (await scene.lines()).filter((line) => line.stage === "settled");
	if (settled.length !== 1 || settled[0]?.verdict !== "denied" || !/tried to approve/.test(settled[0].note))
		fail(`the log says ${(await scene.stages()).join(", ")}`);
	scene.notes.push(`the log says: ${settled[0].note}`);
}

/** Nothing of it is an answer: it waits on, and the question comes back. */
async function tamper(scene: Scene, moment: Moment): Promise<void> {
	await scene.tab.evaluate(OVERRIDES);
	if (moment !== "pending") return;
	await scene.tab.front();
	await scene.tab.evaluate(FIGHT);
	await scene.expectWrites(0);
	await scene.tab.evaluate(END_FIGHT);
	await until("the log says that the page interfered", async () => (await scene.lines()).some((line) => /interfered/.test(line.note)));
	const said = (await scene.stages()).join();
	if (said !== "asked") fail(`the log says ${said}`);
}

async function personAllows(scene: Scene): Promise<void> {
	await scene.tab.front();
	await scene.stand.means.allows(createPerson(scene.ground.display), scene.tab).catch(async (error: Error) => {
		const said = (await scene.lines()).map(({ stage, verdict = "", note }) => `${stage} ${verdict} ${note}`);
		fail(`${error.message}; ${said.join(" / ")}`);
	});
}

/** A frame of its own lends the page natives that nobody hooked before it was asked for them. */
async function donor(scene: Scene): Promise<void> {
	const sent = scene.writes().length;
	const path = `${scene.path}/donor`;
	await scene.tab.evaluate(
		`(() => { const frame = document.createElement("iframe"); document.body.append(frame); void frame.contentWindow.fetch.apply(window, ["${path}", { method: "POST", body: "text" }]).catch(() => 0); return true; })()`,
	);
	await until("what the donor sends is asked about or stopped", async () => (await scene.stages(path)).length > 0);
	await scene.expectWrites(sent);
}

/** Other ways to send the same bytes to the same place. `{path}` is put in. */
const DOORS: Record<string, string> = {
	worker: `new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "{path}', { method: 'POST', body: 'text', mode: 'no-cors' }).catch(() => 0)"])))`,
	"shared worker": `new SharedWorker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "{path}', { method: 'POST', body: 'text', mode: 'no-cors' }).catch(() => 0)"])))`,
	beacon: `navigator.sendBeacon("{path}", "text")`,
	keepalive: `fetch("{path}", { method: "POST", body: "text", keepalive: true }).catch(() => 0)`,
	form: `(() => { const form = document.createElement("form"); form.method = "post"; form.enctype = "text/plain"; form.action = "{path}"; form.target = "_blank"; document.body.append(form); form.submit(); })()`,
	ping: `(() => { const link = document.createElement("a"); link.href = "#here"; link.ping = "{path}"; document.body.append(link); link.click(); })()`,
	"new frame": `(() => { const frame = document.createElement("iframe"); document.body.append(frame); frame.contentWindow.fetch("{path}", { method: "POST", body: "text" }).catch(() => 0); })()`,
	XHR: `(() => { const call = new XMLHttpRequest(); call.open("POST", "{path}"); call.send("text"); })()`,
};

async function tryDoors(scene: Scene, path: (door: string) => string): Promise<void> {
	for (const [door, code] of Object.entries(DOORS)) await scene.tab.evaluate(`void ${code.replaceAll("{path}", path(door))}`);
}

/** Each door has been asked about or stopped: its own line is in the log. */
async function untilSeen(scene: Scene, path: string, count: number): Promise<void> {
	let seen = 0;
	await until(
		`${count} tries are in the log`,
		async () => {
			const lines = (await scene.lines()).filter((line) => line.action?.target.url.endsWith(path));
			seen = new Set(lines.map((line) => line.hold)).size;
			return seen >= count;
		},
		20_000,
	).catch((error: Error) => fail(`${error.message}; there are ${seen}`));
}

async function playDoors(scene: Scene, moment: Moment): Promise<void> {
	const { sayso } = scene.stand;
	const count = Object.keys(DOORS).length;
	await arm(scene);
	if (moment === "before") {
		await tryDoors(scene, (door) => `${scene.path}/${door.replace(/\W/g, "-")}`);
		for (const door of Object.keys(DOORS))
			await untilSeen(scene, `${scene.path}/${door.replace(/\W/g, "-")}`, 1).catch((error: Error) => fail(`${door}: ${error.message}`));
		return scene.expectWrites(0);
	}
	const answer = scene.ground.keepWaiting(scene.path);
	await scene.act();
	const hold = await scene.asked();
	const doors = () => tryDoors(scene, () => scene.path);
	if (moment === "pending") {
		await doors();
		await untilSeen(scene, scene.path, count + 1);
		await scene.expectWrites(0);
		await scene.decide(hold);
	} else if (moment === "allowed") {
		const gate = await scene.stopBeforeRelease();
		const deciding = sayso.decide(hold, "approved");
		await gate.reached();
		await doors();
		await scene.expectWrites(0);
		await gate.open();
		await deciding;
	} else {
		await scene.decide(hold);
		await until("it is sent", () => scene.writes().length > 0);
		await doors();
	}
	await until("it is sent", () => scene.writes().length > 0);
	await untilSeen(scene, scene.path, count + 1);
	await scene.expectWrites(1);
	answer();
	await until("the page has its answer", async () => (await scene.outcome()) === "answered 200");
	await scene.expectWrites(1);
}

const aheadTabs = new WeakMap<Scene, number>();

/** A page that is rendered before anybody goes there, and posts by itself. A tab that a client looks into renders nothing ahead. */
async function prerender(scene: Scene): Promise<void> {
	const { devtools, sayso } = scene.stand;
	const path = `/ahead-${scene.token}`;
	scene.ground.serve(
		path,
		`<h1>Ahead</h1><script>globalThis.outcome = "waiting"; fetch("/fence?ahead-${scene.token}-" + document.prerendering); addEventListener("load", () => setTimeout(() => { fetch("${scene.path}", { method: "POST", body: "text" }).then((answer) => { outcome = "answered " + answer.status; }, (error) => { outcome = "failed: " + error; }); setTimeout(() => fetch("/fence?acted-${scene.token}-" + document.prerendering), 1000); }, 200));</script>`,
	);
	await devtools.send("Target.createTarget", { url: `${scene.home}/other?from` });
	const tabId = await sayso.tabOf(`${scene.home}/other?from`);
	aheadTabs.set(scene, tabId);
	await until("the tab is armed by hand", async () => {
		const view = await sayso.run<{ mode: string; reachable: boolean }>(command("setTabMode", `{ tabId: ${tabId}, mode: "armed" }`));
		return view?.mode === "armed" && view.reachable;
	});
	await sayso.inTab(
		tabId,
		`(path) => { const script = document.createElement("script"); script.type = "speculationrules"; script.textContent = JSON.stringify({ prerender: [{ urls: [path], eagerness: "immediate" }] }); document.head.append(script); }`,
		path,
	);
	const told = (what: string) => scene.ground.server.arrivals().some(({ url }) => url === `/fence?${what}-${scene.token}-true`);
	await until("the page is rendered ahead", () => told("ahead"), 15_000);
	await until("it acted a second ago, ahead", () => told("acted"), 15_000);
	if (scene.writes().length) fail(`sent before it was shown: ${summary(scene.writes())}`);
	if ((await sayso.holds(scene.token)).length) fail("asked about before it was shown");
}

async function activate(scene: Scene): Promise<void> {
	const { devtools, sayso } = scene.stand;
	const url = `${scene.home}/ahead-${scene.token}`;
	await sayso.inTab(aheadTabs.get(scene) ?? -1, "(url) => { setTimeout(() => { location.href = url; }); }", url);
	const target = await until("it is shown", async () => (await devtools.targets()).find((each) => each.type === "page" && each.url === url), 15_000);
	scene.tab = await attachTab(devtools, target.targetId, url);
	if (await scene.tab.evaluate<boolean>("document.prerendering || performance.getEntriesByType('navigation')[0].activationStart === 0"))
		fail("it was loaded anew, not activated");
}

async function playIncognito(scene: Scene): Promise<void> {
	const { means, sayso } = scene.stand;
	const tab = await means.openPrivate(`${scene.home}/other?incognito`, scene.worker);
	await scene.act(`${scene.path}/incognito`, tab);
	await until("it goes on, as if Sayso were not there", () => scene.writes(true).length === 1);
	if (await scene.notice(tab)) fail("a notice says that something is held");
	if ((await scene.lines()).length) fail("the log claims something about it");
	if (await sayso.run<boolean>("chrome.extension.isAllowedIncognitoAccess()")) fail("it is allowed there after all");
	const options = await means.openOwnPage("options.html");
	await until("the options say so", () => options.evaluate<boolean>("/incognito|private window/i.test(document.body.innerText)")).catch(() =>
		fail("no page of Sayso says that incognito windows are not guarded"),
	);
	await options.close();
	await tab.close();
}

/** A person has let Sayso into private windows: an agent is held there as anywhere. */
async function playIncognitoAllowed(scene: Scene): Promise<void> {
	const { means, sayso } = scene.stand;
	await means.allowPrivate();
	await until("it is allowed there", () => sayso.run<boolean>("chrome.extension.isAllowedIncognitoAccess()").catch(() => false), 20_000);
	const tab = await means.openPrivate(`${scene.home}/other?incognito`, sayso.run);
	if (!(await sayso.run<boolean>(`chrome.tabs.query({}).then((tabs) => tabs.some((tab) => tab.incognito))`))) fail("it is no private window");
	await scene.act(scene.path, tab);
	await scene.decide(await scene.asked(), "denied");
	await until("the page hears of the no", async () => /^failed/.test(await scene.outcome(tab)));
	await scene.expectWrites(0, tab);
	await scene.act(`${scene.path}/again`, tab);
	await scene.decide(await scene.asked(`${scene.path}/again`));
	await until("it is sent", () => scene.writes().length === 1);
	await scene.logged(["asked", "settled approved human", "sent"], `${scene.path}/again`);
	// Nothing of ours lies there either: a worker's own request.
	await tab.evaluate(
		`void new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "${scene.path}/past', { method: 'POST', body: 'x', mode: 'no-cors' }).catch(() => 0)"])))`,
	);
	await scene.asked(`${scene.path}/past`);
	await scene.expectWrites(1, tab);
	await tab.close();
}

/** It is taken back unseen: what it wanted to send ends with it. */
async function takeBack(scene: Scene): Promise<void> {
	await prerender(scene);
	await scene.stand.sayso.inTab(
		aheadTabs.get(scene) ?? -1,
		`() => { document.querySelector("[type=speculationrules]").remove(); setTimeout(() => { location.href = "/other?instead"; }); }`,
	);
	const url = `${scene.home}/other?instead`;
	const target = await until("the tab is elsewhere", async () =>
		(await scene.stand.devtools.targets()).find((each) => each.type === "page" && each.url === url),
	);
	scene.tab = await attachTab(scene.stand.devtools, target.targetId, url);
	await scene.expectWrites(0);
}

const AHEAD_NA = { na: "it is asked about only once it is shown; from then on it is a page like any other" };
const NOT_AHEAD = { na: "Firefox renders no page ahead" };
const TOOL_NA = { na: "there is no question to press" };

/** The page tampers, and then somebody who is no person presses: a no, and nothing else. */
const thenPressed = (who: string, press: (scene: Scene) => Promise<unknown>): Fault => ({
	number: 17,
	name: `page tampers, then ${who}`,
	fate: { before: TOOL_NA, pending: "refused", allowed: TOOL_NA, released: TOOL_NA },
	async inject(scene, moment) {
		await tamper(scene, moment);
		await press(scene);
	},
	look: isDeniedForIt,
});

export const HOSTILE_ROWS: Fault[] = [
	{
		number: 9,
		name: "page rendered ahead acts, and is shown then",
		firefox: NOT_AHEAD,
		fate: { before: "asked", pending: AHEAD_NA, allowed: AHEAD_NA, released: AHEAD_NA },
		async act(scene) {
			await prerender(scene);
			await activate(scene);
		},
	},
	{
		number: 9,
		name: "page rendered ahead acts, and is never shown",
		firefox: NOT_AHEAD,
		fate: {
			before: "refused",
			pending: { na: "nothing is asked about before it is shown" },
			allowed: { na: "without a question there is no yes" },
			released: { na: "without a question there is no yes" },
		},
		inject: takeBack,
	},
	{
		number: 17,
		name: "page tampers",
		fate: LIVES,
		inject: tamper,
		async allow(scene, moment) {
			if (moment === "pending") await personAllows(scene);
			else await scene.decide(await scene.asked());
		},
		async look(scene, moment) {
			if (moment === "before") await donor(scene);
		},
	},
	{
		...thenPressed("the agent's tool presses Allow", driverPressesAllow),
		firefox: { na: "in Firefox the page has no Allow; `npm run self-approval -- --firefox` presses what is there" },
	},
	thenPressed("its script presses the question", scriptPressesHost),
	{
		number: 18,
		name: "the same by eight other doors",
		fate: { before: "refused", pending: "at most once", allowed: "at most once", released: "at most once" },
		play: playDoors,
	},
	{
		number: 23,
		name: "incognito, where it is not allowed",
		fate: {
			before: "left alone",
			pending: { na: "nothing is held there: it is not in the page at all" },
			allowed: { na: "nothing is held there" },
			released: { na: "nothing is held there" },
		},
		passes: /\/incognito$/,
		play: playIncognito,
	},
	{
		number: 23,
		name: "incognito, where it is allowed",
		fate: {
			before: "asked",
			pending: { na: "a private window's tab is a tab like any other" },
			allowed: { na: "the same" },
			released: { na: "the same" },
		},
		own: {},
		play: playIncognitoAllowed,
	},
];
