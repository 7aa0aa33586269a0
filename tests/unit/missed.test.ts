// Node. What nobody answered, for whoever comes back.
import { expect, test } from "vitest";
import { badgeState } from "../../utils/background/badge-state";
import { createMissed } from "../../utils/background/missed";
import { attemptOf } from "./fixture-action";
import { createDisk, ownerOf, startWorker } from "./fixture-background";

const start = async (kept: { count: number; since: number }, now = 500) => {
	const disk = { kept };
	const missed = createMissed({
		read: async () => disk.kept,
		write: async (next) => {
			disk.kept = next;
		},
		onChange: () => {},
		now: () => now,
	});
	await missed.load();
	return { disk, missed };
};

test("counted since the first, kept over restarts, and cleared by whoever looks in the toolbar's popup alone", async () => {
	const { disk, missed } = await start({ count: 0, since: 0 });
	missed.add();
	missed.add();
	expect(disk.kept).toEqual({ count: 2, since: 500 });
	const next = await start(disk.kept, 900);
	next.missed.add();
	expect(next.missed.take(false)).toEqual({ count: 3, since: 500 });
	expect(next.missed.take(true)).toEqual({ count: 3, since: 500 });
	expect(next.missed.count()).toBe(0);
	expect(next.disk.kept).toEqual({ count: 0, since: 0 });
});

test("a question that the clock ends is one; one that joined another is none of its own", async () => {
	const disk = createDisk();
	const worker = await startWorker(disk);
	const same = { payload: { format: "text" as const, parts: [], text: "same", size: 4 } };
	await worker.holdList.ask(attemptOf(1, same), ownerOf());
	await worker.holdList.ask(attemptOf(2, same), ownerOf());
	await worker.holdList.ask(attemptOf(3), ownerOf());
	disk.clock += 300_001;
	const next = await startWorker(disk);
	expect(next.holdList.pending()).toEqual([]);
	expect(next.missedAt).toHaveLength(2);
});

test("the badge: what waits comes first, then what is wrong, then what was missed", () => {
	expect(badgeState("armed", 2, "", 3)).toMatchObject({ text: "2", title: expect.stringContaining("3 actions got no answer in time") });
	expect(badgeState("armed", 0, "log", 3).text).toBe("!");
	expect(badgeState("idle", 0, "", 3)).toMatchObject({ text: "×3" });
	expect(badgeState("idle", 0, "", 1).title).toContain("1 action got no answer in time, so it was refused");
	expect(badgeState("armed", 0, "", 0).text).toBe("on");
});
