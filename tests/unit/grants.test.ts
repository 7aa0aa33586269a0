// Node. What was allowed for longer: it lasts as long as was said, over workers and browsers and clocks that jump, and no longer.
import { describe, expect, test } from "vitest";
import { grantWords, isGrantLive } from "../../utils/core/grant";
import type { Hold, Lifetime } from "../../utils/core/hold";
import { attemptOf, holdId } from "./fixture-action";
import { createDisk, type Disk, decisionOn, ownerOf, rowsOn, startWorker, TAB, type Worker } from "./fixture-background";

const HOUR = 3_600_000;

/** a worker in whose tab one post was allowed for that long */
async function allowed(lifetime: Lifetime, disk = createDisk()) {
	const worker = await startWorker(disk);
	await worker.holdList.ask(attemptOf(1), ownerOf());
	const hold = worker.holdList.pending(TAB)[0] as Hold;
	await worker.holdList.shown(hold.id, TAB);
	await worker.holdList.decide(decisionOn(hold, { lifetime }), { surface: "overlay", tabId: TAB });
	return { disk, worker };
}
let next = 100;
const tries = async (worker: Worker) => {
	const owner = ownerOf();
	await worker.holdList.ask(attemptOf(next++), owner);
	return owner.heard.at(-1)?.type === "asked" ? "asked" : "let through";
};
const restart = (disk: Disk) => {
	disk.session.values.clear();
	return startWorker(disk);
};

describe("how long it lasts", () => {
	test("once: no longer than that", async () => expect(await tries((await allowed("once")).worker)).toBe("asked"));
	test.each(["session", "hour", "always"] as const)("%s: over a worker's death", async (lifetime) => {
		const { disk } = await allowed(lifetime);
		expect(await tries(await startWorker(disk))).toBe("let through");
	});
	test.each([
		["session", "asked"],
		["hour", "let through"],
		["always", "let through"],
	] as const)("%s: after the browser was started anew it is %s", async (lifetime, what) => {
		const { disk } = await allowed(lifetime);
		expect(await tries(await restart(disk))).toBe(what);
	});
	test("a session that ended takes its grant with it, out of the list too", async () => {
		const { worker } = await allowed("session");
		expect(worker.grants.list()).toHaveLength(1);
		await worker.sessions.setMode(TAB, "off", "in the popup");
		expect(worker.grants.list()).toEqual([]);
		await worker.sessions.setMode(TAB, "armed", "in the popup");
		expect(await tries(worker)).toBe("asked");
	});
	test("one that goes on in a tab that was opened from there keeps it", async () => {
		const { worker } = await allowed("session");
		await worker.sessions.opened(TAB + 1, TAB);
		await worker.sessions.closed(TAB);
		expect(worker.grants.list()).toHaveLength(1);
		await worker.sessions.closed(TAB + 1);
		expect(worker.grants.list()).toEqual([]);
	});
	test("an hour is an hour", async () => {
		const { disk, worker } = await allowed("hour");
		disk.clock += HOUR - 1;
		expect(await tries(worker)).toBe("let through");
		disk.clock += 1;
		expect(await tries(worker)).toBe("asked");
		expect(disk.grants).toEqual([]);
	});
});

describe("a clock that jumps", () => {
	test("forward and back again: what was over stays over", async () => {
		const { disk, worker } = await allowed("hour");
		disk.clock += 2 * HOUR;
		expect(worker.grants.list()).toEqual([]);
		disk.clock -= 2 * HOUR;
		expect(await tries(worker)).toBe("asked");
		expect(await tries(await startWorker(disk))).toBe("asked");
	});
	test("back behind its last use: an hour does not get longer", async () => {
		const { disk, worker } = await allowed("hour");
		disk.clock += 50 * 60_000;
		expect(await tries(worker)).toBe("let through");
		disk.clock -= 45 * 60_000;
		expect(await tries(worker)).toBe("asked");
	});
	test("put right by half a minute it goes on; always and session know no time", async () => {
		const { disk, worker } = await allowed("hour");
		disk.clock -= 30_000;
		expect(await tries(worker)).toBe("let through");
		const [grant] = (await allowed("always")).worker.grants.list();
		expect(grant && isGrantLive(grant, 0)).toBe(true);
	});
});

describe("list and log", () => {
	test("what it let through says why, and the list says how often", async () => {
		const { disk, worker } = await allowed("hour");
		await tries(worker);
		await tries(worker);
		const [grant] = worker.grants.list();
		expect(grant).toMatchObject({ uses: 2, usedAt: disk.clock, hold: holdId(1) });
		expect((await rowsOn(disk)).filter((row) => row.path === "grant").map((row) => [row.rule, row.note])).toEqual(
			Array(2).fill([grant?.id, "allowed because the person allowed post:group@forum.example for one hour, in answer to hold 00000000"]),
		);
		expect(grant && grantWords(grant)).toContain("for one hour");
	});
	test("the same allowed again is one", async () => {
		const { disk, worker } = await allowed("hour");
		const [before] = worker.grants.list();
		if (before) await worker.grants.add({ ...before, id: "newer", createdAt: before.createdAt + 5 });
		expect(worker.grants.list().map(({ id }) => id)).toEqual(["newer"]);
		expect(disk.grants.map(({ id }) => id)).toEqual(["newer"]);
	});
	test("taken back it is over, for the next worker too", async () => {
		const { disk, worker } = await allowed("always");
		const id = worker.grants.list()[0]?.id ?? "";
		expect(await worker.grants.revoke(id)).toMatchObject({ id });
		expect(await worker.grants.revoke(id)).toBeUndefined();
		expect(await tries(worker)).toBe("asked");
		expect(await tries(await restart(disk))).toBe("asked");
	});
});
