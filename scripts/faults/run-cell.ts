// Node. Plays one cell: the action, the fault at its moment, what came of it. Then, with the browser killed and started again, judges
// both invariants: what the server received (A) against the log read back, and what was acknowledged (B) against the same.

import { summary } from "../../tests/fixtures/recording-server.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Entry } from "../../utils/core/entry.ts";
import { type Ground, openStand, type Stand } from "./ground.ts";
import { BODY, openScene, type Scene } from "./scene.ts";
import { type CellResult, type Fate, type Fault, fail, MOMENT_WORDS, type Moment } from "./types.ts";
import { brokenAt } from "./whole-log.ts";

const ALL = ["asked", "settled approved human", "sent"];
/** the clocks of browser and server are the same one, but a line's time is taken before it is written */
const SAME_TIME = 5;

export interface Played {
	fault: Fault;
	scene: Scene;
	ms: number;
	trouble?: Error;
}

/** Nothing got out, and the action waits where it was made. */
async function stillHeld(scene: Scene): Promise<void> {
	await scene.expectWrites(0);
	await until("the agent reads that it waits", async () => /HELD by Sayso/.test(await scene.notice())).catch(async ({ message }: Error) =>
		fail(`${message}; the page's own call: ${await scene.outcome()}; the agent reads: ${await scene.notice()}; the log: ${await scene.stages()}`),
	);
}

async function allowOnce(fault: Fault, scene: Scene): Promise<void> {
	const hold = await scene.asked();
	if (fault.allow) await fault.allow(scene, scene.moment);
	else {
		const answer = await scene.decide(hold);
		// A worker that died over it may have written the first one.
		if (!answer.ok && !/settled before: approved/.test(answer.what)) fail(`the yes was refused: ${answer.what}`);
	}
	await until("it is sent", async () => scene.writes().length > 0, 15_000);
}

async function expectFate(fault: Fault, scene: Scene, fate: Fate): Promise<void> {
	if (fate === "asked" || fate === "once") {
		await until("it is sent", async () => scene.writes().length > 0, 15_000);
		const body = scene.writes()[0]?.body.toString();
		if (body !== BODY) fail(`other bytes arrived: ${body}`);
		await scene.logged(ALL);
		await scene.expectWrites(1);
		return;
	}
	if (fate === "refused") {
		let stages: string[] = [];
		await until(
			"the log says how it ended",
			async () => {
				stages = await scene.stages();
				// Asked and then gone: ended at the latest when the next worker looks.
				return !stages.includes("asked") || stages.some((stage) => stage.startsWith("settled"));
			},
			25_000,
		);
		if (stages.some((stage) => stage.startsWith("settled approved"))) fail(`the log says ${stages.join(", ")}`);
		if (scene.writes().length) fail(`arrived: ${summary(scene.writes())}`);
		return;
	}
	const stages = await scene.stages();
	if (fate === "left alone") {
		if (stages.length) fail(`the log claims ${stages.join(", ")}`);
		return;
	}
	if (!fault.loses && !fault.forgets && !stages.includes(ALL[1] as string)) fail(`the log says ${stages.join(", ") || "nothing"}`);
	if (scene.writes().length > 1) fail(`arrived: ${summary(scene.writes())}`);
	scene.notes.push(`arrived ${scene.writes().length === 1 ? "once" : "never"}`);
}

export async function arm(scene: Scene): Promise<void> {
	await scene.act(`${scene.path}/first`);
	await scene.decide(await scene.asked(`${scene.path}/first`), "denied");
	await until("it was denied", async () => (await scene.stages(`${scene.path}/first`)).length === 2);
}

async function play(fault: Fault, scene: Scene): Promise<void> {
	const { moment } = scene;
	const fate = fault.fate[moment] as Fate;
	const inject = () => fault.inject?.(scene, moment);
	const act = () => fault.act?.(scene, moment) ?? scene.act();
	const heal = () => fault.heal?.(scene, moment);
	scene.tab = await scene.open();
	if (fault.play) {
		await fault.play(scene, moment);
		await scene.lines();
		return;
	}
	if (fault.armed) await arm(scene);
	if (moment === "before") {
		await inject();
		if (fate === "asked") {
			await act();
			await stillHeld(scene);
		}
		await heal();
		if (fate === "asked") await allowOnce(fault, scene);
	} else if (moment === "pending") {
		await act();
		const hold = await scene.asked();
		await scene.lines();
		await inject();
		if (fate === "asked") await stillHeld(scene);
		await heal();
		if (fate === "asked") await allowOnce(fault, scene);
		// No stale yes: the hold that was shown is over, whatever is pressed.
		else await scene.stand.sayso.decide(hold, "approved").catch(() => undefined);
	} else if (moment === "allowed") {
		await act();
		const hold = await scene.asked();
		const gate = await scene.stopBeforeRelease();
		// Its answer is lost where the worker dies.
		const deciding = scene.stand.sayso.decide(hold, "approved").catch(() => undefined);
		await gate.reached();
		await scene.lines();
		await scene.expectWrites(0);
		await inject();
		await gate.open().catch(() => undefined);
		await Promise.race([deciding, new Promise((done) => setTimeout(done, 1000))]);
		await heal();
	} else {
		const answer = scene.ground.keepWaiting(scene.path);
		await act();
		await allowOnce(fault, scene);
		await scene.lines();
		await inject();
		answer();
		await heal();
	}
	await expectFate(fault, scene, fate);
	await fault.look?.(scene, moment);
	await scene.lines();
}

/** After the browser was killed and started again. */
async function judge(fault: Fault, scene: Scene, log: Entry[]): Promise<void> {
	const { number } = fault;
	const broken = brokenAt(log);
	const told = log.filter((line) => line.stage === "fault" && /damaged or emptied|can't be opened any more/.test(line.note));
	if (broken !== undefined && !(fault.loses && told.length)) fail(`the log read back is broken at line ${broken}`);
	const byId = new Map(log.map((line) => [line.id, line]));
	const lost = [...scene.seen.values()].filter((line) => byId.get(line.id)?.hash !== line.hash);
	if (lost.length && !fault.forgets && !(fault.loses && told.length))
		fail(`B: ${lost.length} acknowledged lines are gone, the first is ${lost[0]?.stage} ${lost[0]?.verdict ?? ""}`);
	if (fault.forgets) scene.notes.push(`${lost.length} lines gone with it`);
	if (fault.loses && lost.length) scene.notes.push(`${lost.length} lines lost, and the log says so`);
	// Those that were lost have been read before they were.
	const known = [...new Map([...scene.seen, ...byId]).values()];
	const urls = new Map(known.flatMap((line) => (line.action ? [[line.hold, line.action.target.url]] : [])));
	const yes = known.filter((line) => line.stage === "settled" && line.verdict === "approved");
	for (const arrival of scene.writes()) {
		const allow = yes.findIndex((line) => urls.get(line.hold)?.endsWith(arrival.host + arrival.url) && line.at <= arrival.at + SAME_TIME);
		if (allow < 0) fail(`A: row ${number} let out ${summary([arrival])}, and no allow is recorded`);
		yes.splice(allow, 1);
	}
}

function result({ fault, scene, ms, trouble }: Played): CellResult {
	const words = trouble ? trouble.message.replace(/\s+/g, " ") : [fateWords(fault.fate[scene.moment] as Fate), ...scene.notes].join("; ");
	return { number: fault.number, name: fault.name, moment: scene.moment, verdict: trouble ? "failed" : "survived", words, ms };
}

const fateWords = (fate: Fate) =>
	({
		asked: "held, and a yes sent it once",
		refused: "refused, never sent",
		once: "sent once",
		"at most once": "not sent twice",
		"left alone": "went on unheld, and nothing claims otherwise",
	})[fate];

export interface Cell {
	fault: Fault;
	moment: Moment;
}

export const cellName = ({ fault, moment }: Cell) => `${fault.number} ${fault.name}: ${MOMENT_WORDS[moment]}`;

/** A browser that is short of time or memory keeps no page for later: then there was no such fault, and it is tried again. */
const NO_FAULT = /loaded anew/;
const TRIES = 3;

async function playOne(cell: Cell, ground: Ground, stand: Stand, seed: number): Promise<Played> {
	for (let tries = 1; ; tries++) {
		const played = await playOnce(cell, ground, stand, seed);
		if (tries === TRIES || !NO_FAULT.test(played.trouble?.message ?? "")) return played;
	}
}

async function playOnce(cell: Cell, ground: Ground, stand: Stand, seed: number): Promise<Played> {
	const scene = await openScene(ground, stand, cell.moment, seed, cell.fault.passes);
	const startedAt = Date.now();
	const played: Played = { fault: cell.fault, scene, ms: 0 };
	try {
		await play(cell.fault, scene);
	} catch (error) {
		played.trouble = error as Error;
		await cell.fault.heal?.(scene, cell.moment).catch(() => undefined);
	}
	await stand.means.closeTabs().catch(() => undefined);
	played.ms = Date.now() - startedAt;
	return played;
}

async function writeLine(scene: Scene): Promise<void> {
	scene.tab = await scene.open();
	await scene.act(`${scene.path}/last`);
	await scene.decide(await scene.asked(`${scene.path}/last`), "denied");
}

async function judgeAll(all: Played[], stand: Stand): Promise<void> {
	await stand.restart();
	// A loss is said in the first line that is written after it.
	const [lossy] = all.filter(({ fault }) => fault.loses);
	if (lossy) await writeLine(lossy.scene);
	const log = await stand.sayso.log();
	for (const played of all)
		await judge(played.fault, played.scene, log).catch((error: Error) => {
			played.trouble = played.trouble ? new Error(`${played.trouble.message}; and ${error.message}`) : error;
		});
}

/** Plays cells, those that need no browser of their own in a shared one; says each as it is over, judged. */
export async function playCells(cells: Cell[], ground: Ground, seed: number, say: (result: CellResult) => void): Promise<CellResult[]> {
	const results: CellResult[] = [];
	const tell = (played: Played) => {
		const one = result(played);
		results.push(one);
		say(one);
	};
	const alone = cells.filter(({ fault }) => fault.own);
	const shared = cells.filter(({ fault }) => !fault.own);
	if (shared.length) {
		let stand = await openStand(ground);
		try {
			const all: Played[] = [];
			for (const cell of shared) {
				const played = await playOne(cell, ground, stand, seed);
				all.push(played);
				if (!played.trouble) continue;
				// What a failed cell leaves behind is no other cell's fault.
				await judgeAll(all, stand).catch(() => undefined);
				for (const each of all.splice(0)) tell(each);
				await stand.close();
				stand = await openStand(ground);
			}
			await judgeAll(all, stand);
			for (const each of all) tell(each);
		} finally {
			await stand.close();
		}
	}
	for (const cell of alone) {
		const stand = await openStand(ground, cell.fault.own?.args);
		try {
			const played = await playOne(cell, ground, stand, seed);
			await judgeAll([played], stand).catch((error: Error) => {
				played.trouble ??= error;
			});
			tell(played);
		} finally {
			await stand.close();
		}
	}
	return results;
}
