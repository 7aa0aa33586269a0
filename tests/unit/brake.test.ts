// Node, with a fake IndexedDB. The volume brake: what a grant or a rule lets through is asked about once it is too much.
import { describe, expect, test } from "vitest";
import { createBrake, type VolumeBrake } from "../../utils/background/brake";
import { type Passage, withBrake } from "../../utils/core/brake";
import { thingsOf } from "../../utils/core/bulk";
import { decide } from "../../utils/core/decide";
import type { Hold } from "../../utils/core/hold";
import { loosens } from "../../utils/core/loosens";
import { DEFAULT_SETTINGS, type Rule } from "../../utils/core/settings";
import { actionOf, attemptOf, holdId } from "./fixture-action";
import { createDisk, type Disk, decisionOn, ownerOf, rowsOn, startWorker, TAB, type Worker } from "./fixture-background";

const ALLOW: Rule = { id: "posts", effect: "allow", kind: "post", audience: "*", site: "forum.example" };
const NOW = 1_000_000;
const limits = { within: 60_000, delete: 10, post: 3, send: 0 };
const allowed = { effect: "allow" as const, path: "grant" as const, rule: "g", offers: [], extraStep: false };
const passed = (n: number, changes: Partial<Passage> = {}): Passage[] =>
	Array.from({ length: n }, () => ({ kind: "post" as const, things: 1, at: NOW - 1000, ...changes }));
const on = (action = actionOf(), before = passed(2), ruling = allowed) => withBrake(ruling, action, before, limits, NOW);

describe("the rule", () => {
	test("the third of three asks, once only, with the count and what would have let it through", () => {
		expect(on(actionOf(), passed(1))).toEqual(allowed);
		expect(on()).toMatchObject({ effect: "ask", rule: "brake:post", offers: ["once"], brake: { count: 3, within: 60_000, rule: "g" } });
	});
	test("other kinds, what is long ago, and a limit of 0 don't count", () => {
		expect(on(actionOf(), passed(9, { kind: "delete" })).effect).toBe("allow");
		expect(on(actionOf(), passed(9, { at: NOW - 60_000 })).effect).toBe("allow");
		expect(on(actionOf({ kind: "send" }), passed(99, { kind: "send" })).effect).toBe("allow");
		expect(on(actionOf({ kind: "update" })).effect).toBe("allow");
	});
	test("a clock that was set back forgets nothing", () => expect(on(actionOf(), passed(2, { at: NOW + 9_000_000 })).effect).toBe("ask"));
	test("things are counted, not presses; not known how many is many", () => {
		expect(thingsOf({ quantity: -1 })).toBe(10);
		expect(on(actionOf({ kind: "delete", quantity: 7 }), passed(3, { kind: "delete" }))).toMatchObject({ brake: { count: 10 } });
	});
	test("a person, what is only watched, and what is asked or denied anyway are left alone", () => {
		for (const ruling of [
			{ ...allowed, rule: "actor:human" },
			{ ...allowed, rule: "preset:watch_only" },
			{ ...allowed, effect: "ask" as const },
			{ ...allowed, effect: "deny" as const },
		])
			expect(withBrake(ruling, actionOf(), passed(9), limits, NOW)).toBe(ruling);
	});
	test("all things of a place are bulk, whatever their number", () => {
		const settings = { ...DEFAULT_SETTINGS, preset: "ask_before_irreversible_or_public" as const };
		expect(decide(actionOf({ kind: "delete", quantity: -1 }), settings, [], { id: "s" }, NOW)).toMatchObject({
			effect: "ask",
			extraStep: true,
			offers: ["once"],
		});
	});
	test("a higher limit, none, or a shorter window loosens; the other way does not", () => {
		const to = (brake: Partial<typeof limits>) =>
			loosens({ ...DEFAULT_SETTINGS, brake: limits }, { ...DEFAULT_SETTINGS, brake: { ...limits, ...brake } });
		expect([to({ post: 4 }), to({ delete: 0 }), to({ within: 30_000 })]).toEqual([true, true, true]);
		expect([to({}), to({ post: 2 }), to({ send: 5 }), to({ within: 90_000 })]).toEqual([false, false, false, false]);
	});
});

describe("in the background", () => {
	const start = async (disk: Disk) => startWorker(disk);
	const diskWithRule = () => {
		const disk = createDisk();
		disk.settings = { ...disk.settings, rules: [ALLOW] };
		return disk;
	};
	/** posts n, n + 1, … and says how many went out without a question */
	async function post(worker: Worker, from: number, count: number) {
		const owner = ownerOf();
		for (let n = from; n < from + count; n++) await worker.holdList.ask(attemptOf(n), owner);
		return owner.heard.filter((message) => message.type === "settled" && message.verdict === "approved").length;
	}

	test("four posts by a rule go out, the fifth is a question with its count in the log", async () => {
		const disk = diskWithRule();
		const worker = await start(disk);
		expect(await post(worker, 1, 8)).toBe(4);
		const waiting = worker.holdList.pending(TAB);
		expect(waiting).toHaveLength(4);
		expect(waiting[0]).toMatchObject({ rule: "brake:post", offers: ["once"], brake: { count: 5, within: 120_000, rule: "posts" } });
		expect((await rowsOn(disk)).find((row) => row.hold === holdId(5))).toMatchObject({
			stage: "asked",
			rule: "brake:post",
			note: "5 posts within 120 s, counting this one, without a question: asked although posts would let it through",
		});
	});
	test("a yes to it begins the count anew; a no does not", async () => {
		const disk = diskWithRule();
		const worker = await start(disk);
		await post(worker, 1, 5);
		const [hold] = worker.holdList.pending(TAB) as [Hold];
		await worker.holdList.shown(hold.id, TAB);
		await worker.holdList.decide(decisionOn(hold, { verdict: "denied" }), { surface: "overlay", tabId: TAB });
		expect(await post(worker, 6, 1)).toBe(0);
		const [next] = worker.holdList.pending(TAB) as [Hold];
		await worker.holdList.shown(next.id, TAB);
		expect(await worker.holdList.decide(decisionOn(next), { surface: "overlay", tabId: TAB })).toMatchObject({ ok: true });
		expect(await post(worker, 7, 5)).toBe(4);
	});
	test("it outlives the worker and the browser, and so does the yes", async () => {
		const disk = diskWithRule();
		expect(await post(await start(disk), 1, 4)).toBe(4);
		disk.session.values.clear();
		const second = await start(disk);
		expect(await post(second, 5, 1)).toBe(0);
		const [hold] = second.holdList.pending(TAB) as [Hold];
		await second.holdList.shown(hold.id, TAB);
		await second.holdList.decide(decisionOn(hold), { surface: "overlay", tabId: TAB });
		expect(await post(await start(disk), 6, 5)).toBe(4);
	});
	test("what followed from something that was counted is not counted again by the next worker", async () => {
		const disk = diskWithRule();
		const worker = await start(disk);
		await post(worker, 1, 2);
		for (let n = 50; n < 55; n++)
			await worker.log.append({
				...{ stage: "settled", session: "", tabId: TAB, hold: holdId(n), site: "forum.example", action: actionOf() },
				...{ verdict: "approved", path: "policy", rule: n % 2 ? "page" : "tab:off", note: "" },
			});
		expect(await post(await start(disk), 3, 5)).toBe(2);
	});
	test("after its time it lets go", async () => {
		const disk = diskWithRule();
		const worker = await start(disk);
		await post(worker, 1, 4);
		disk.clock += 120_000;
		expect(await post(worker, 5, 5)).toBe(4);
	});
	test("a log that can't be read counts as too much", async () => {
		const disk = diskWithRule();
		const broken = { since: () => Promise.reject(new Error("unreadable")), entriesOf: async () => [] };
		const brake: VolumeBrake = createBrake({ log: broken, settings: () => disk.settings, now: () => disk.clock });
		await expect(brake.load()).rejects.toThrow("unreadable");
		expect(brake.judge(allowed, actionOf()).effect).toBe("ask");
	});
});
