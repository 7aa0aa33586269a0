// Node. Faults of what is kept: the browser killed, the disk full, the log damaged or emptied, no room in the session's store.
import { existsSync } from "node:fs";
import { until } from "../../tests/fixtures/until.ts";
import { openScene, type Scene } from "./scene.ts";
import { type Fault, fail, type Moment } from "./types.ts";
import { brokenAt } from "./whole-log.ts";

const LIVES = { before: "asked", pending: "asked", allowed: "once", released: "once" } as const;
const ENDS = { before: "asked", pending: "refused", allowed: "at most once", released: "at most once" } as const;

// The way in which Chromium reports a full disk; the worker keeps running.
const FULL = `IDBObjectStore.prototype.realAdd ??= IDBObjectStore.prototype.add; IDBObjectStore.prototype.add = function () { throw new DOMException("Failed to write blobs (IOError)", "DataError"); }; 1`;
const FREE = `IDBObjectStore.prototype.realAdd && (IDBObjectStore.prototype.add = IDBObjectStore.prototype.realAdd); 1`;

/** Killed, whatever `meanwhile` does to the profile, and started again with a new tab. */
async function again(scene: Scene, meanwhile?: () => void): Promise<void> {
	await scene.stand.kill();
	meanwhile?.();
	await scene.stand.start();
	scene.tab = await scene.open();
}

async function damageLog(scene: Scene, moment: Moment): Promise<void> {
	const { damage, logFolder } = scene.stand.means;
	const { words, work } = damage[moment];
	scene.notes.push(words);
	await again(scene, () => work(logFolder(scene.stand.profile)));
}

async function lossIsShown(scene: Scene): Promise<void> {
	// It is said in the first line that is written afterwards.
	await scene.act(`${scene.path}/after`);
	await scene.decide(await scene.asked(`${scene.path}/after`), "denied");
	const log = await scene.stand.sayso.log();
	const told = log.find((line) => line.stage === "fault" && /damaged or emptied|can't be opened any more/.test(line.note));
	if (!told)
		fail(`the log does not say that it was damaged: ${log.map((line) => `${line.seq} ${line.stage} ${line.note.slice(0, 40)}`).join(" / ")}`);
}

async function killAtCreation(scene: Scene): Promise<void> {
	const { stand } = scene;
	// ms after the log's folder is there: in the middle of making it, and a little later
	for (const delay of [0, 3, 10, 30]) {
		await stand.kill();
		stand.means.forget(stand.profile);
		const starting = stand.start().catch(() => undefined);
		await until("the log is being made", () => existsSync(stand.means.logFolder(stand.profile)), 30_000);
		if (delay) await new Promise((done) => setTimeout(done, delay));
		await stand.kill();
		await starting;
		await stand.kill();
		await stand.start();
		// Each round has a profile of its own, so it is judged here.
		const round = await openScene(scene.ground, stand, scene.moment, scene.seed);
		round.tab = await round.open();
		await round.act();
		await round.decide(await round.asked());
		await round.logged(["asked", "settled approved human", "sent"]);
		await round.expectWrites(1);
		await stand.restart();
		await round.logged(["asked", "settled approved human", "sent"]);
		const broken = brokenAt(await stand.sayso.log());
		if (broken !== undefined) fail(`${delay} ms: the log is broken at line ${broken}`);
	}
}

export const STORE_ROWS: Fault[] = [
	{ number: 12, name: "browser killed (SIGKILL)", fate: ENDS, own: {}, inject: (scene) => again(scene) },
	{
		number: 13,
		name: "log can't be written (disk full)",
		fate: { ...LIVES, allowed: "at most once", released: "at most once" },
		inject: (scene) => scene.worker(FULL),
		async heal(scene, moment) {
			if (moment === "allowed" || moment === "released") await until("it is sent", () => scene.writes().length > 0);
			const title = () => scene.stand.sayso.run<string>("chrome.action.getTitle({})");
			if (moment === "pending") {
				const answer = await scene.decide(await scene.asked());
				if (answer.ok || !/stays held/.test(answer.what)) fail(`no log, no release: the answer to the yes was ${JSON.stringify(answer)}`);
				await scene.expectWrites(0);
			}
			await until("it is shown", async () => /log can't be written/.test(await title()));
			await scene.worker(FREE);
		},
	},
	{
		number: 14,
		name: "log damaged or emptied between two runs",
		fate: ENDS,
		own: {},
		armed: true,
		loses: true,
		inject: damageLog,
		look: lossIsShown,
	},
	{
		number: 15,
		name: "session store full",
		fate: LIVES,
		async inject(scene, moment) {
			// Room for the tab's own state, not for a hold.
			const room = moment === "before" ? 400 : 10;
			await scene.worker(
				`(async () => { let free = 10485760 - await chrome.storage.session.getBytesInUse(null) - ${room}; while (!(await chrome.storage.session.set({ filler: "x".repeat(free) }).then(() => true, () => false))) free -= 16; })()`,
			);
		},
		async heal(scene, moment) {
			if (moment === "pending") return;
			await scene.worker(`chrome.storage.session.remove("filler")`);
		},
		look: (scene) => scene.worker(`chrome.storage.session.remove("filler")`),
	},
	{
		number: 22,
		name: "browser killed while the log is made (4 times)",
		fate: {
			before: "asked",
			pending: {
				na: "the log is made or changed when the worker starts, before anything can be asked; there is one schema so far, so making it is the only change",
			},
			allowed: { na: "as while pending" },
			released: { na: "as while pending" },
		},
		own: {},
		play: killAtCreation,
	},
];
