// Node. Lanes: each has a display, a person and a browser without Sayso of its own, and takes the next block that is left.
import { createPerson } from "../fixtures/person.ts";
import { summary } from "../fixtures/recording-server.ts";
import { startXDisplay } from "../fixtures/x-display.ts";
import { type BrowserName, type Ground, openStand } from "./arena.ts";
import { type LaneStand, type Play, playBlock } from "./blocks.ts";
import type { Result } from "./outcome.ts";

/** A lane on a display that is there. */
export async function openLane(ground: Ground, display: string, browser?: BrowserName): Promise<LaneStand & { close(): Promise<void> }> {
	const bare = await openStand(ground, display, false, browser);
	return { ground, display, bare, person: createPerson(display), bareRuns: new Map(), close: () => bare.close() };
}

/** Resolves with what arrived after its case was over though nobody had said yes. */
export async function playAll(
	blocks: Play[][],
	count: number,
	ground: Ground,
	tell: (result: Result) => void,
	browser?: BrowserName,
): Promise<string[]> {
	const left = [...blocks];
	const wanted = process.env["SAYSO_DISPLAY"];
	await Promise.all(
		Array.from({ length: count }, async (_, index) => {
			if (wanted) process.env["SAYSO_DISPLAY"] = `:${Number(wanted.slice(1)) + index}`;
			const display = await startXDisplay();
			const lane = await openLane(ground, display.name, browser);
			try {
				for (let block = left.shift(); block; block = left.shift()) await playBlock(block, lane, tell);
			} finally {
				await lane.close();
				display.stop();
			}
		}),
	);
	return ground.late().map((arrival) => `${arrival.host}: ${summary([arrival])}`);
}
