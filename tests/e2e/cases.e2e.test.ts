// Real Chromium with Sayso. A part of the edge cases of `npm run cases`, some of everything: the same data, the same runners.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGround, type Ground } from "../cases/arena.ts";
import { type Block, blocksOf, createBlock } from "../cases/blocks.ts";
import { openLane } from "../cases/lanes.ts";
import { shortPlays } from "../cases/plays.ts";
import { ownDisplay } from "../fixtures/own-display.ts";

const SEED = Number(process.env["SAYSO_SEED"] ?? 1);
let ground: Ground;
let lane: Awaited<ReturnType<typeof openLane>>;

beforeAll(async () => {
	ground = await createGround();
	lane = await openLane(ground, ownDisplay());
});

afterAll(async () => {
	await lane?.close();
	await ground?.close();
});

for (const plays of blocksOf(shortPlays(SEED))) {
	const [first] = plays;
	if (!first) continue;
	describe(`${first.driver}${first.settings.strict ? ", strict" : ""}`, () => {
		let block: Block;
		beforeAll(() => {
			block = createBlock(lane, first);
		});
		afterAll(() => block?.close());
		test.each(plays.map((play) => [play.name, play] as const))("%s", { timeout: 150_000 }, async (_, play) => {
			const { ok, trouble, why } = await block.play(play);
			expect(ok ? "ok" : `${trouble}: ${why}`).toBe("ok");
		});
	});
}

test("nothing arrives after its case was over", () => {
	expect(ground.late().map((arrival) => `${arrival.method} ${arrival.host}${arrival.url}`)).toEqual([]);
});
