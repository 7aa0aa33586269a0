// Node. Random cases by fast-check, all of it drawn from the seed: a page of nested boxes, frames and controls, an agent that works
// some of them in any order, verdicts that come when they come, and a worker that dies meanwhile. Whatever comes of it, an
// arrival needs a yes that was about it, each yes lets out one, and each yes is answered for in the log.
import * as fc from "fast-check";
import type { Hold } from "../../utils/core/hold.ts";
import { stopWorker } from "../fixtures/extension-worlds.ts";
import { type Arrival, summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import type { Play } from "./blocks.ts";
import { CaseError } from "./outcome.ts";
import { pagesOf } from "./places.ts";
import { build, type Drawn, drawn, isBox, type Placed } from "./random-page.ts";
import type { Lane } from "./scene.ts";
import type { DriverName, Hand } from "./types.ts";

/** What a hold is about, as far as it says so: its address, its label, its content. */
const isAbout = ({ action }: Hold, mark: string) => JSON.stringify([action.target, action.trigger.name, action.payload]).includes(mark);

interface Decided {
	hold: Hold;
	yes: boolean;
	taken: boolean;
	/** arrivals before it was sent */
	mark: number;
}

async function play(drawing: Drawn, lane: Lane): Promise<string> {
	const { ground, sayso, driver } = lane;
	const { desk } = sayso;
	const { body, pages, placed } = build(drawing);
	await desk.mark();
	const hosts = ground.play(pagesOf({ body, pages }, "top", true), {});
	const tab = await driver.open(`${hosts.home}/page`);
	await desk.arm(hosts.token);
	const decided: Decided[] = [];
	let deciding: Promise<unknown> = Promise.resolve();
	let isOver = false;

	async function decide() {
		while (!isOver) {
			for (const hold of await desk.holds(hosts.token).catch((): Hold[] => [])) {
				if (decided.some((each) => each.hold.id === hold.id)) continue;
				const { yes, after } = drawing.verdicts[decided.length % drawing.verdicts.length] as Drawn["verdicts"][number];
				const entry: Decided = { hold, yes, taken: false, mark: Number.POSITIVE_INFINITY };
				decided.push(entry);
				// The moment is what is drawn here, so it is a time.
				deciding = deciding.then(() => new Promise((resolve) => setTimeout(resolve, after))).then(() => settle(entry));
			}
			await new Promise((resolve) => setTimeout(resolve, 15));
		}
	}
	async function settle(entry: Decided) {
		entry.mark = ground.server.mark();
		await until(
			"the verdict is taken, or there is nothing to decide",
			async () => {
				const answer = await desk.decide(entry.hold, entry.yes ? "approved" : "denied").catch(() => undefined);
				entry.taken ||= answer?.ok === true || /settled before: (approved|denied)/.test(answer?.what ?? "");
				return entry.taken || !(await desk.holds(hosts.token)).some((hold) => hold.id === entry.hold.id);
			},
			8000,
		);
	}

	const loop = decide();
	const kills = drawing.kills.map(async (after) => {
		await new Promise((resolve) => setTimeout(resolve, after));
		await stopWorker(sayso.devtools);
	});
	try {
		for (const { at, how } of drawing.acts) {
			const target = placed[at % placed.length] as Placed;
			await Promise.race([
				act(tab, target, how, hosts.home, hosts.other).catch(() => undefined),
				new Promise((resolve) => setTimeout(resolve, 1500)),
			]);
		}
		await Promise.all(kills);
		for (let quiet = 0; quiet < 3; ) {
			const before = decided.length;
			await deciding;
			await sayso.fence();
			quiet = decided.length === before && (await desk.holds(hosts.token)).length === 0 ? quiet + 1 : 0;
		}
	} finally {
		isOver = true;
		await loop;
	}
	await deciding;
	judge(ground.writes(hosts), placed, decided);
	for (const entry of decided.filter(({ yes, taken }) => yes && taken)) await answeredFor(entry);
	judge(ground.writes(hosts), placed, decided);
	ground.over(hosts);
	return decided.length > 0 ? "held" : "passed";

	/** What became of a yes is in the log, however the worker died. */
	async function answeredFor({ hold }: Decided) {
		await until(
			"the log",
			async () => {
				const lines = (await desk.lines(hosts.token)).filter((line) => line.hold === hold.id);
				return lines.some(({ stage, verdict }) => stage === "settled" && verdict !== "approved") || lines.some(({ stage }) => stage === "sent");
			},
			20_000,
		).catch(() => {
			throw new CaseError("log", `no line says what became of the yes to "${hold.action.summary}"`);
		});
	}
}

async function act(tab: Hand, { mark, frames }: Placed, how: "click" | "run", home: string, other: string): Promise<unknown> {
	let hand = tab;
	for (const { id, path, far } of frames) hand = await hand.inFrame(id, `${far ? other : home}${path}`);
	return hand.do(how === "click" ? { click: `#${mark}` } : { run: `document.getElementById("${mark}").click()` });
}

/** Each arrival is paid for by a yes of its own, given before it arrived. */
function judge(arrivals: Arrival[], placed: Placed[], decided: Decided[]) {
	for (const { mark } of placed) {
		const came = arrivals.filter(({ url }) => url.endsWith(`/${mark}`));
		const given = decided.filter(({ yes, hold }) => yes && isAbout(hold, mark));
		const first = came.find((arrival) => !given.some((entry) => entry.mark < arrival.seq));
		if (first) throw new CaseError("escape", `without a yes: ${summary([first])}; decided: ${said(decided)}`);
		if (came.length > given.length) throw new CaseError("twice", `${summary(came)} for ${given.length} yes; decided: ${said(decided)}`);
	}
}
const said = (decided: Decided[]) => decided.map(({ hold, yes }) => `${yes ? "yes" : "no"} to "${hold.action.summary}"`).join(", ") || "nothing";

const DRIVERS: DriverName[] = ["playwright", "raw cdp", "puppeteer"];

export function randomPlays(seed: number, count: number): Play[] {
	if (count === 0) return [];
	return fc.sample(drawn, { seed, numRuns: count }).map((drawing, index): Play => {
		const driver = DRIVERS[index % DRIVERS.length] as DriverName;
		const place = drawing.page.some((each) => isBox(each) && /frame/.test(each.wrap)) ? "frames" : "top";
		return {
			driver,
			name: `${driver} | random: ${index + 1} of seed ${seed} | ${place} | drawn`,
			describe: { group: "random", driver, place, verdict: "drawn" },
			settings: {},
			expires: false,
			run: (lane) =>
				play(drawing, lane).catch((error: Error) => {
					error.message += `; drawn: ${JSON.stringify(drawing)}`;
					throw error;
				}),
		};
	});
}
