// Node. Faults of what is said between frame and background, of many holds at once, and of time.

import { until } from "../../tests/fixtures/until.ts";
import type { Scene } from "./scene.ts";
import { type Fault, fail, type Moment } from "./types.ts";

const LIVES = { before: "asked", pending: "asked", allowed: "once", released: "once" } as const;
const HOUR = 3_600_000;
/** waiting holds of one tab; what comes on top is refused */
const MOST_WAITING = 200;

/** Stands between the frame's script and its port, in Sayso's own world. `plan` says what becomes of messages. */
const BETWEEN = `(plan) => {
	// Chromium has one object of that name, Firefox's content scripts have two.
	const apis = [...new Set([globalThis.chrome, globalThis.browser].filter(Boolean).map((api) => api.runtime))];
	const real = apis[0].connect.bind(apis[0]);
	globalThis.faultPlan = { on: plan === "double", plan };
	const later = (run) => setTimeout(run, [90, 10, 60, 30][(globalThis.faultPlan.turn = (globalThis.faultPlan.turn ?? 0) + 1) % 4]);
	for (const api of apis) api.connect = (info) => {
		const port = real(info);
		if (info.name !== "holds") return port;
		const heard = [], lost = [];
		let isOver = false;
		const end = () => { if (isOver) return; isOver = true; for (const listener of lost) listener(); };
		port.onDisconnect.addListener(() => { void chrome.runtime.lastError; end(); });
		const pass = (message, on) => {
			const { on: isOn, plan } = globalThis.faultPlan;
			if (!isOn || isOver) return on();
			if (plan === "double") { on(); on(); }
			else if (plan === "late") later(on);
			else if (plan === "lose" && message.type === "settled") { globalThis.faultPlan.on = false; port.disconnect(); setTimeout(end); }
			else if (plan === "double late") { later(on); later(on); }
			else on();
		};
		const send = (message) => { try { port.postMessage(message); } catch {} };
		port.onMessage.addListener((message) => pass(message, () => { for (const listener of heard) listener(message); }));
		return {
			name: info.name,
			postMessage: (message) => { if (isOver) throw new Error("the port is gone"); pass(message, () => send(message)); },
			onMessage: { addListener: (listener) => void heard.push(listener) },
			onDisconnect: { addListener: (listener) => void lost.push(listener) },
			disconnect: () => { isOver = true; setTimeout(() => port.disconnect(), 300); },
		};
	};
}`;
const PLANS: Record<Moment, { plan: string; words: string }> = {
	before: { plan: "double", words: "every message twice" },
	pending: { plan: "late", words: "messages late and out of order" },
	allowed: { plan: "lose", words: "the verdict lost with its port" },
	released: { plan: "double late", words: "the report twice and late" },
};

async function actThroughPlan(scene: Scene, moment: Moment): Promise<void> {
	const { plan, words } = PLANS[moment];
	await scene.stand.sayso.inTab(await scene.stand.sayso.tabOf(scene.token), BETWEEN, plan);
	scene.notes.push(words);
	await scene.act();
}

/** A second Allow, of the same hold and then once more when it is over, changes nothing. */
async function allowTwice(scene: Scene): Promise<void> {
	const hold = await scene.asked();
	const second = await scene.stand.sayso.decide(hold, "approved", 2);
	if (second.ok) fail("a second Allow was taken");
}

async function playMany(scene: Scene): Promise<void> {
	const count = MOST_WAITING + 40;
	await scene.tab.evaluate(
		`globalThis.ended = []; for (let at = 0; at < ${count}; at++) void fetch("${scene.path}/" + at, { method: "POST", body: "text" }).catch(() => ended.push(at))`,
	);
	await until("the overflow is refused", () => scene.tab.evaluate<boolean>("ended.length === 40"), 60_000);
	await until(`${MOST_WAITING} wait`, async () => (await scene.stand.sayso.holds(scene.token, 10_000)).length === MOST_WAITING, 30_000);
	await scene.expectWrites(0);
	const [one, other] = await scene.stand.sayso.holds(scene.token, 10_000);
	if (!one || !other) return fail("no holds");
	const swapped = await scene.decide({ ...one, digest: other.digest });
	if (swapped.ok) fail("a yes for one was taken for another");
	await scene.decide(one);
	await until("the one is sent", () => scene.writes().length === 1);
	if (!one.action.target.url.endsWith(scene.writes()[0]?.url ?? "-")) fail("another one was sent");
	await scene.stand.means.closeTabs();
	scene.tab = await scene.open("/other");
	let ended = 0;
	await until(
		"all have ended",
		async () => {
			ended = (await scene.lines()).filter(({ stage }) => stage === "settled").length;
			return ended === count;
		},
		60_000,
	).catch((error: Error) => fail(`${error.message}; ${ended} of ${count} have`));
	await scene.expectWrites(1);
	scene.notes.push(`${MOST_WAITING} waited, 40 were refused, 1 was allowed and sent`);
}

/** While the first one is in the middle of it, another tab acts: the one's yes is not the other's. */
async function otherTabActs(scene: Scene, moment: Moment): Promise<void> {
	const other = await scene.open("/other");
	await scene.act(`${scene.path}/second`, other);
	// Between Allow and release the background takes one thing at a time: it asks when that is over.
	if (moment !== "allowed") await scene.asked(`${scene.path}/second`);
}

async function otherStillWaits(scene: Scene): Promise<void> {
	const hold = await scene.asked(`${scene.path}/second`);
	await scene.decide(hold, "denied");
	await until("the other one is denied", async () => (await scene.stages(`${scene.path}/second`)).includes("settled denied human"));
	await scene.expectWrites(1);
}

const setClock = (by: number) => (scene: Scene) => scene.worker(`globalThis.realNow ??= Date.now; Date.now = () => realNow() + ${by}; 1`);
const resetClock = (scene: Scene) => scene.worker("globalThis.realNow && (Date.now = realNow); 1");

/** The whole browser stands still, as in a machine that is put to sleep. */
async function sleep({ stand }: Scene, ms: number): Promise<void> {
	process.kill(-stand.pid, "SIGSTOP");
	await new Promise((done) => setTimeout(done, ms));
	process.kill(-stand.pid, "SIGCONT");
}

/** One of Sayso's own commands, as its pages send them. */
export const command = (type: string, data: string) =>
	`chrome.runtime.sendMessage({ id: Math.floor(Math.random() * 10000), type: "${type}", data: ${data}, timestamp: Date.now() }).then((answer) => answer.res)`;
const setTimeLimit = (scene: Scene, ms: number) =>
	scene.stand.sayso.run(
		`${command("getSettings", "undefined")}.then((settings) => ${command("saveSettings", `{ ...settings, holdTimeout: ${ms} }`)})`,
	);

export const MESSAGE_ROWS: Fault[] = [
	{
		number: 16,
		name: "messages doubled, late, reordered, lost",
		fate: LIVES,
		act: actThroughPlan,
		async inject(scene, moment) {
			if (moment !== "before")
				await scene.stand.sayso.inTab(await scene.stand.sayso.tabOf(scene.token), "(on) => { globalThis.faultPlan.on = on; }", true);
		},
		async allow(scene, moment) {
			if (moment === "before") await allowTwice(scene);
			else await scene.decide(await scene.asked());
		},
	},
	{
		number: 19,
		name: "240 actions at once in one tab",
		fate: {
			before: "at most once",
			pending: { na: "they wait together from the start; two tabs at once at this moment are the next row" },
			allowed: { na: "the next row" },
			released: { na: "the next row" },
		},
		play: playMany,
	},
	{ number: 19, name: "another tab acts at the same time", fate: LIVES, inject: otherTabActs, look: otherStillWaits },
	{
		number: 20,
		name: "clock set forward by an hour",
		// Its time was over: that means no.
		fate: { before: "asked", pending: "refused", allowed: "once", released: "once" },
		inject: setClock(HOUR),
		async heal(scene, moment) {
			if (moment === "pending") {
				const answer = await scene.decide(await scene.asked());
				if (answer.ok || !/time was over/.test(answer.what)) fail(`a yes after its time was taken: ${answer.what}`);
			}
			await resetClock(scene);
		},
	},
	// Set right again while something waits, it would be set forward: the row above.
	{ number: 20, name: "clock set back by an hour", fate: LIVES, inject: setClock(-HOUR), look: resetClock },
	{ number: 20, name: "asleep for 2 s (SIGSTOP)", fate: LIVES, inject: (scene) => sleep(scene, 2000) },
	{
		number: 20,
		name: "asleep past the time of the question",
		fate: {
			before: { na: "the time begins with the question" },
			pending: "refused",
			allowed: { na: "a yes that was given in time counts; sleep just there is the row before" },
			released: { na: "its time was over before" },
		},
		async act(scene) {
			await setTimeLimit(scene, 30_000);
			await scene.act();
		},
		inject: (scene) => sleep(scene, 31_000),
		look: (scene) => setTimeLimit(scene, 300_000),
	},
];
