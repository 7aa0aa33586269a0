// Node. Plays cases in blocks: one driver, one fresh browser with Sayso, so that no other client is attached to it. A browser
// without Sayso stays for the whole lane.
import type { Settings } from "../../utils/core/settings.ts";
import type { Person } from "../fixtures/person.ts";
import { type Ground, openStand, type Stand } from "./arena.ts";
import type { Desk } from "./desk.ts";
import { DRIVERS } from "./drivers/index.ts";
import { nameOf } from "./matrix.ts";
import { CaseError, type Result } from "./outcome.ts";
import { beginCase } from "./run-case.ts";
import type { Lane } from "./scene.ts";
import type { Case, Driver, DriverName } from "./types.ts";

/** cases that a browser plays before it is replaced */
const MOST = 45;
/** cases that wait for their time-out side by side */
const MOST_WAITING = 15;
/** ms after which a case is given up; nothing in it waits so long */
const LIMIT = 60_000;

/** One thing that a block plays: a case, or anything else that says what came of it. */
export interface Play {
	driver: DriverName;
	name: string;
	describe: Omit<Result, "name" | "ok" | "outcome" | "ms">;
	/** settings of the person other than the defaults */
	settings: Partial<Settings>;
	/** waits for its time-out: played side by side with others */
	expires: boolean;
	run(lane: Lane): Promise<string>;
	/** in two parts, for what is played side by side */
	begin?(lane: Lane): Promise<() => Promise<string>>;
}

export function playOf(c: Case): Play {
	return {
		driver: c.driver,
		name: nameOf(c),
		describe: { group: c.vector.group, driver: c.driver, place: c.place, verdict: c.verdict },
		expires: c.verdict === "expire",
		// The shortest that settings allow.
		settings: { ...(c.verdict === "expire" ? { holdTimeout: 30_000 } : {}), ...(c.vector.strict ? { strict: true } : {}) },
		run: async (lane) => (await beginCase(c, lane)).finish(),
		begin: async (lane) => (await beginCase(c, lane)).finish,
	};
}

export function blocksOf(plays: Play[]): Play[][] {
	const groups = new Map<string, Play[]>();
	for (const play of plays) {
		const key = `${play.driver} ${JSON.stringify(play.settings)}`;
		groups.set(key, [...(groups.get(key) ?? []), play]);
	}
	const blocks: Play[][] = [];
	for (const list of groups.values()) {
		const most = list[0]?.expires ? MOST_WAITING : MOST;
		for (let at = 0; at < list.length; at += most) blocks.push(list.slice(at, at + most));
	}
	return blocks;
}

const within = <T>(work: Promise<T>, ms: number) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new CaseError("harness", `not over after ${ms} ms`)), ms);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

export interface LaneStand {
	ground: Ground;
	display: string;
	bare: Stand;
	person?: Person;
	bareRuns: Lane["bareRuns"];
}

async function openBlock(stand: LaneStand, { driver: name, settings }: Play): Promise<{ lane: Lane; close(): Promise<void> }> {
	const sayso = (await openStand(stand.ground, stand.display, true, stand.bare.browser)) as Stand & { desk: Desk };
	const ends: (() => Promise<unknown>)[] = [];
	const attach = async (to: Stand): Promise<Driver> => {
		const driver = await DRIVERS[name].attach({ port: to.chromium.port, wsUrl: to.chromium.wsUrl, devtools: to.devtools });
		ends.push(() => driver.end());
		return driver;
	};
	const close = async () => {
		await Promise.all(ends.map((end) => within(end(), 5000).catch(() => undefined)));
		await sayso.close();
	};
	try {
		if (Object.keys(settings).length > 0) await sayso.desk.set(settings);
		return { lane: { ...stand, sayso, driver: await attach(sayso), bareDriver: await attach(stand.bare) }, close };
	} catch (error) {
		await close();
		throw error;
	}
}

async function judged(play: Play, run: () => Promise<string>, started = Date.now()): Promise<Result> {
	const base = { name: play.name, ...play.describe };
	try {
		return { ...base, ok: true, outcome: await within(run(), LIMIT), ms: Date.now() - started };
	} catch (error) {
		const trouble = error instanceof CaseError ? error.trouble : "harness";
		const why = error instanceof Error ? error.message : String(error);
		return { ...base, ok: false, outcome: "", trouble, why: why.slice(0, 1500), ms: Date.now() - started };
	}
}

export interface Block {
	play(play: Play): Promise<Result>;
	/** of those that wait for their time-out, side by side */
	playTogether(plays: Play[], tell: (result: Result) => void): Promise<void>;
	close(): Promise<void>;
}

/** A browser for the cases of one driver and of the same settings as the first of them; it is opened when that is played. */
export function createBlock(stand: LaneStand, first: Play): Block {
	let open: Promise<Awaited<ReturnType<typeof openBlock>>> | undefined;
	const lane = async () => {
		open ??= within(openBlock(stand, first), LIMIT);
		return (await open).lane;
	};
	const close = async () => {
		const was = open;
		open = undefined;
		await (await was?.catch(() => undefined))?.close().catch(() => undefined);
	};
	return {
		close,
		async play(play) {
			const once = () => judged(play, async () => play.run(await lane()));
			let result = await once();
			if (result.trouble === "harness") {
				// Our own machinery: once more, in a fresh browser. Never for anything that the judges found.
				await close();
				result = { ...(await once()), retried: true };
				if (!result.ok) await close();
			}
			await (await open)?.lane.sayso.clear().catch(() => undefined);
			return result;
		},
		async playTogether(plays, tell) {
			const shared = await lane();
			const waiting: { play: Play; finish: () => Promise<string>; started: number }[] = [];
			for (const play of plays) {
				const started = Date.now();
				let finish: (() => Promise<string>) | undefined;
				const begun = await judged(play, async () => {
					finish = await play.begin?.(shared);
					return "";
				});
				if (finish) waiting.push({ play, finish, started });
				else tell(begun);
			}
			for (const { play, finish, started } of waiting) tell(await judged(play, finish, started));
		},
	};
}

/** Plays one block; tells of each result as it comes. */
export async function playBlock(plays: Play[], stand: LaneStand, tell: (result: Result) => void): Promise<void> {
	const [first] = plays;
	if (!first) return;
	const block = createBlock(stand, first);
	try {
		if (first.expires) await block.playTogether(plays, tell);
		else for (const play of plays) tell(await block.play(play));
	} finally {
		await block.close();
	}
}
