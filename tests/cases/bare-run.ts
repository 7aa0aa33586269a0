// Node. The same steps in a Chromium without Sayso: what they send and what becomes of the page. Played once per vector, driver and place.
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { type EyeTab, SNAPSHOT } from "./eye.ts";
import { bytesOf, CaseError, comparable } from "./outcome.ts";
import { type BareRun, fence, type Lane, rest, setScene } from "./scene.ts";
import type { Case } from "./types.ts";

/** The page has handled the answer: it stays the same for a while of its own tasks. */
async function settledSnapshot(eye: EyeTab): Promise<string> {
	let last = "";
	await until("the page has come to rest", async () => {
		const now = await eye.evaluate<string>(`new Promise((done) => setTimeout(done, 20)).then(() => ${SNAPSHOT})`);
		const isSame = now === last;
		last = now;
		return isSame;
	});
	return last;
}

async function play(c: Case, { ground, bare, bareDriver }: Lane): Promise<BareRun> {
	const { vector } = c;
	const sends = vector.sends ?? 1;
	const scene = await setScene(c, ground, bare, bareDriver);
	const { hosts, eye } = scene;
	let trouble = "";
	const acting = scene.hand.do(vector.step).catch((error: Error) => {
		trouble = `; ${error.message}`;
	});
	const isDone = sends > 0 ? () => ground.writes(hosts).length >= sends : async () => (await eye.evaluate(SNAPSHOT)) !== scene.before;
	await until("it acts without Sayso", isDone, 10_000).catch(() => {
		throw new CaseError("vector", `without Sayso it sends ${summary(ground.writes(hosts))}${trouble}`);
	});
	await rest(c, acting);
	await fence(scene, bare, ground);
	const sent = ground.writes(hosts);
	if (sent.length !== sends) throw new CaseError("vector", `without Sayso it sends ${summary(sent)}, not ${sends}`);
	const after = vector.leaves ? "" : comparable(await settledSnapshot(eye), hosts);
	await bare.clear();
	return { sent: bytesOf(sent, hosts, false), looseSent: bytesOf(sent, hosts, true), after };
}

export function bareRun(c: Case, lane: Lane): Promise<BareRun> {
	const key = `${c.driver} | ${c.vector.group}: ${c.vector.name} | ${c.place}`;
	const known = lane.bareRuns.get(key);
	if (known) return known;
	// Alone with one browser and no Sayso in it, a second try tells whether it was the machinery.
	const run = play(c, lane).catch(async () => {
		await lane.bare.clear();
		return play(c, lane);
	});
	lane.bareRuns.set(key, run);
	run.catch((error) => {
		// What our own machinery could not do is tried again; what the vector is, is so.
		if (!(error instanceof CaseError)) lane.bareRuns.delete(key);
		return lane.bare.clear();
	});
	return run;
}
