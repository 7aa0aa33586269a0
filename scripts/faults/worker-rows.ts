// Node. Faults of the service worker (in Firefox the event page): it stops, hangs, can't start, goes idle.
import { createRandom } from "../../tests/fixtures/random.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Scene } from "./scene.ts";
import { type Fault, fail } from "./types.ts";

const LIVES = { before: "asked", pending: "asked", allowed: "once", released: "once" } as const;
/** a worker is stopped after 30 s without anything to do */
const IDLE = 45_000;

/** what ends the fault, by scene */
const ends = new WeakMap<Scene, () => Promise<unknown>>();
async function endIt(scene: Scene): Promise<unknown> {
	const end = ends.get(scene);
	ends.delete(scene);
	return end?.();
}

/** Stopped at moments drawn from the seed, between a yes and what follows from it. */
async function stopSomewhere(scene: Scene): Promise<void> {
	const random = createRandom(scene.seed);
	let sent = 0;
	for (let round = 0; round < 5; round++) {
		const path = `${scene.path}/${round}`;
		const mark = scene.ground.server.mark();
		await scene.act(path);
		const hold = await scene.asked(path);
		const deciding = scene.stand.sayso.decide(hold, "approved");
		await new Promise((done) => setTimeout(done, random() * 60));
		await scene.stand.means.stopBackground();
		await deciding.catch(() => undefined);
		// It died before it heard of it, or after: a person who sees the question again answers again.
		const isOver = async () => (await scene.outcome()) !== "waiting";
		while (!(await isOver())) {
			const [again] = await scene.stand.sayso.holds(scene.token).catch(() => []);
			if (again) await scene.decide(again);
			await until(
				"it is over, or asked about again",
				async () => (await isOver()) || (await scene.stand.sayso.holds(scene.token)).length > 0,
				20_000,
			);
		}
		await scene.expectWrites(scene.writes().length);
		const here = scene.ground.server.writes(mark).filter((arrival) => arrival.url === path).length;
		if (here > 1) fail(`round ${round}: sent ${here} times`);
		sent += here;
		await until(`round ${round}: the log says which`, async () => (await scene.stages(path)).includes("sent"), 30_000);
	}
	scene.notes.push(`sent ${sent} of 5`);
}

export const WORKER_ROWS: Fault[] = [
	{ number: 1, name: "worker stopped", fate: LIVES, inject: ({ stand }) => stand.means.stopBackground() },
	{
		number: 1,
		name: "worker stopped, and only the net saw it",
		fate: LIVES,
		armed: true,
		act: (scene) => scene.actPastHooks(),
		inject: ({ stand }) => stand.means.stopBackground(),
	},
	{
		number: 2,
		name: "worker stopped at a drawn moment after Allow (5 draws)",
		fate: {
			before: { na: "the fault is the moment after Allow; before it, row 1" },
			pending: { na: "the fault is the moment after Allow; before it, row 1" },
			allowed: "at most once",
			released: { na: "the draws reach past the release; with the answer still out, row 1" },
		},
		async play(scene) {
			await stopSomewhere(scene);
		},
	},
	{
		number: 3,
		name: "worker hangs",
		fate: LIVES,
		armed: true,
		async inject(scene) {
			ends.set(scene, await scene.stand.means.hangBackground());
		},
		heal: endIt,
	},
	{
		number: 4,
		name: "worker throws at each start",
		fate: LIVES,
		armed: true,
		async inject(scene) {
			// Something wakes it: a page of Sayso's own.
			const end = await scene.stand.means.breakStarts(() => scene.stand.sayso.holds(scene.token, 500).catch(() => undefined));
			ends.set(scene, async () => scene.notes.push(`${await end()} starts broken`));
			const answers = await scene.stand.sayso.holds(scene.token, 500).then(
				() => true,
				() => false,
			);
			if (answers) fail("it started all the same");
		},
		heal: endIt,
	},
	{
		number: 5,
		name: "worker idle for 30 s, or kept waiting for 45 s",
		fate: {
			before: "asked",
			pending: "asked",
			allowed: { na: "what lies between them takes milliseconds, in which the worker is at work; its stop just there is row 1" },
			released: "once",
		},
		// What was guarded in a tab closed a moment ago keeps it, too.
		own: {},
		async inject(scene, moment) {
			const isGone = async () => !(await scene.stand.means.hasBackground());
			// While something waits, the frame's pings keep it: then it is there after the time, or a new one is.
			const gone = await until("it is stopped", isGone, IDLE).catch(() => false);
			if (moment === "before" && !gone) fail("the idle worker was not stopped");
			scene.notes.push(gone ? "it stopped" : "it was kept alive");
		},
	},
];
