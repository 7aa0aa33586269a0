// Node. Arming, its ways and its ends.
import { describe, expect, test } from "vitest";
import { attemptOf } from "./fixture-action";
import { createDisk, type Disk, ownerOf, rowsOn, startWorker, TAB } from "./fixture-background";

const URL_HERE = "https://forum.example/thread";
const MINUTE = 60_000;
const lines = async (disk: Disk) => (await rowsOn(disk)).filter((row) => row.stage === "session");

describe("arming", () => {
	test("by detection: every frame is told, the evidence is kept, frames say hello from now on", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		expect(disk.watch).toBe(false);
		expect(worker.sessions.state(TAB).mode).toBe("idle");
		const state = await worker.sessions.agentSeen(TAB, URL_HERE, ["a client is attached"]);
		expect(state).toMatchObject({ mode: "armed", why: "detected", holdTimeout: 300_000 });
		expect(worker.told).toEqual([{ tabId: TAB, message: { sayso: 1, type: "tabState", state } }]);
		expect(disk.watch).toBe(true);
		expect(await lines(disk)).toEqual([
			expect.objectContaining({ site: "forum.example", session: state.session, note: "guarding: an agent was seen; a client is attached" }),
		]);
	});
	test("seen twice is one session, with the evidence of both", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		const [first, second] = await Promise.all([worker.sessions.agentSeen(TAB, URL_HERE, ["one"]), worker.sessions.agentSeen(TAB, URL_HERE, ["two"])]);
		expect(second?.session).toBe(first?.session);
		expect(worker.sessions.session(TAB)?.evidence).toEqual(["one", "two"]);
		expect(await lines(disk)).toHaveLength(1);
	});
	test("by the settings: a site, or everything", async () => {
		const disk = createDisk();
		disk.settings = { ...disk.settings, guardSites: ["forum.example"] };
		const worker = await startWorker(disk);
		expect(disk.watch).toBe(true);
		expect((await worker.sessions.hello(1, 0, "https://other.example/")).mode).toBe("idle");
		expect((await worker.sessions.hello(1, 3, "https://forum.example/")).mode).toBe("idle");
		expect(await worker.sessions.hello(2, 0, "https://chat.forum.example/")).toMatchObject({ mode: "armed", why: "by_policy" });
		disk.settings = { ...disk.settings, guardEverything: true };
		await worker.sessions.reconsider([1, 2, 3]);
		expect([1, 2, 3].map((tab) => worker.sessions.state(tab).mode)).toEqual(["armed", "armed", "armed"]);
	});
	test("inherited by tabs opened from an armed one, with what it allows", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		await worker.sessions.opened(8, TAB);
		await worker.sessions.opened(9, 8);
		const root = worker.sessions.session(TAB)?.id;
		expect(worker.sessions.session(8)).toMatchObject({ why: "inherited", parent: root });
		expect(worker.sessions.session(9)).toMatchObject({ why: "inherited", parent: root });
		await worker.sessions.setMode(TAB, "driving", "in the popup");
		await worker.sessions.opened(10, TAB);
		expect(worker.sessions.state(10).mode).toBe("idle");
	});
	test("what a person guards by hand stays guarded, whatever its first document says of where it comes from", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		for (const tab of [8, 9, 10]) await worker.sessions.opened(tab, TAB);
		await worker.sessions.setMode(8, "armed", "in the popup");
		await worker.sessions.setStrict(9, true, "in the popup");
		for (const tab of [8, 9, 10]) await worker.sessions.hello(tab, 0, "https://new.example/", false);
		expect([8, 9, 10].map((tab) => worker.sessions.state(tab).mode)).toEqual(["armed", "armed", "idle"]);
	});
	test("an agent that was seen in it has it guarded, however late its first document says that nothing led to it", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		for (const tab of [8, 9]) await worker.sessions.opened(tab, TAB);
		// The same evidence as of the tab that it came from: nothing new, and yet of this one.
		await worker.sessions.agentSeen(8, URL_HERE, ["one"]);
		await worker.sessions.acting(9, URL_HERE, []);
		const again = await startWorker(disk);
		for (const tab of [8, 9]) await again.sessions.hello(tab, 0, "https://new.example/", false);
		expect([8, 9].map((tab) => again.sessions.state(tab).mode)).toEqual(["armed", "armed"]);
	});
	test("a person's new tab is left alone, whether its document or the browser is heard first", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		await worker.sessions.hello(8, 0, "https://new.example/", false);
		await worker.sessions.opened(8, TAB);
		expect(worker.sessions.state(8).mode).toBe("idle");
		await worker.sessions.closed(8);
		await worker.sessions.hello(9, 0, "https://new.example/", true);
		await worker.sessions.opened(9, TAB);
		expect(worker.sessions.state(9).mode).toBe("armed");
	});
	test("watch only holds where a site has a stricter preset of its own, and watches where one has a looser", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		disk.settings = { ...disk.settings, preset: "watch_only", sitePresets: [{ site: "bank.example", preset: "read_only" }] };
		expect((await worker.sessions.agentSeen(TAB, URL_HERE, ["one"])).mode).toBe("armed");
		const tries = async (n: number) => {
			const owner = ownerOf();
			await worker.holdList.ask(attemptOf(n), owner);
			return owner.heard.at(-1);
		};
		expect(await tries(1)).toMatchObject({ type: "settled", verdict: "approved" });
		disk.settings = { ...disk.settings, sitePresets: [{ site: "forum.example", preset: "read_only" }] };
		expect(await tries(2)).toMatchObject({ type: "settled", verdict: "blocked", reason: "Sayso is set to read only." });
		disk.settings = { ...disk.settings, preset: "ask_before_writing", sitePresets: [{ site: "forum.example", preset: "watch_only" }] };
		expect(await tries(3)).toMatchObject({ type: "settled", verdict: "approved" });
		expect((await rowsOn(disk)).at(-1)).toMatchObject({
			...{ rule: "preset:watch_only@forum.example", note: "would have been held (ask)" },
			why: "Let through because Sayso is set to “Watch only” on forum.example.",
		});
	});
	test("watch only never holds", async () => {
		const disk = createDisk();
		disk.settings = { ...disk.settings, preset: "watch_only" };
		const worker = await startWorker(disk);
		expect((await worker.sessions.agentSeen(TAB, URL_HERE, ["one"])).mode).toBe("watch");
	});
});

describe("what the person says", () => {
	test("off stays off: an agent is noted once and arms nothing; by hand it is a new session", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		const first = await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		expect((await worker.sessions.setMode(TAB, "off", "in the popup")).mode).toBe("off");
		for (let i = 0; i < 3; i++) expect((await worker.sessions.agentSeen(TAB, URL_HERE, ["again"])).mode).toBe("off");
		expect((await worker.sessions.hello(TAB, 0, URL_HERE)).mode).toBe("off");
		expect((await lines(disk)).filter((row) => row.note.includes("switched off by hand"))).toHaveLength(1);
		disk.clock += 60 * MINUTE;
		expect(worker.sessions.state(TAB).mode).toBe("off");
		const armed = await worker.sessions.setMode(TAB, "armed", "with the keyboard");
		expect(armed).toMatchObject({ mode: "armed", why: "by_hand" });
		expect(armed.session).not.toBe(first.session);
	});
	test("off before anything was seen counts too", async () => {
		const worker = await startWorker(createDisk());
		await worker.sessions.setMode(TAB, "off", "in the popup");
		expect((await worker.sessions.agentSeen(TAB, URL_HERE, ["one"])).mode).toBe("off");
	});
	test("a pause ends after 5 minutes; an agent does not end it", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		expect(await worker.sessions.setMode(TAB, "paused", "in the popup")).toMatchObject({ mode: "paused", pausedUntil: disk.clock + 5 * MINUTE });
		expect((await worker.sessions.agentSeen(TAB, URL_HERE, ["two"])).mode).toBe("paused");
		disk.clock += 5 * MINUTE;
		expect(worker.sessions.state(TAB)).toMatchObject({ mode: "armed" });
		expect(worker.sessions.state(TAB).pausedUntil).toBeUndefined();
	});
	test("driving ends when an agent is seen", async () => {
		const worker = await startWorker(createDisk());
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		await worker.sessions.setMode(TAB, "driving", "in the popup");
		expect((await worker.sessions.agentSeen(TAB, URL_HERE, ["two"])).mode).toBe("armed");
	});
});

describe("ends", () => {
	test("30 minutes without an action end what was detected, not what was armed by hand", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		const byHand = await worker.sessions.setMode(8, "armed", "in the popup");
		disk.clock += 30 * MINUTE + 1;
		expect(worker.sessions.state(TAB).mode).toBe("idle");
		expect(worker.sessions.state(8)).toMatchObject({ mode: "armed", why: "by_hand" });
		expect(worker.sessions.state(8).session).not.toBe(byHand.session);
	});
	test("not while something waits", async () => {
		const disk = createDisk();
		disk.settings = { ...disk.settings, holdTimeout: 3_600_000 };
		const worker = await startWorker(disk);
		await worker.holdList.ask(attemptOf(1), ownerOf());
		disk.clock += 40 * MINUTE;
		expect(worker.sessions.state(TAB).mode).toBe("armed");
	});
	test("a tab that nothing led to is not guarded by descent, whatever opener the browser names", async () => {
		const worker = await startWorker(createDisk());
		await worker.sessions.agentSeen(TAB, URL_HERE, ["a client is attached over the DevTools protocol"]);
		await worker.sessions.opened(20, TAB);
		await worker.sessions.opened(21, TAB);
		expect((await worker.sessions.hello(20, 0, "https://news.example/", false)).mode).toBe("idle");
		expect((await worker.sessions.hello(21, 0, "https://forum.example/next", true)).mode).toBe("armed");
		// Later documents of a tab that was led to come without a referrer too.
		expect((await worker.sessions.hello(21, 0, "https://forum.example/later", false)).mode).toBe("armed");
	});

	test("a closed tab ends its session, and with the last one nobody says hello any more", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		await worker.sessions.closed(TAB);
		expect(disk.watch).toBe(false);
		expect((await lines(disk)).at(-1)?.note).toContain("closed");
		expect([...disk.session.values.keys()]).toEqual([]);
	});
	test("sessions outlive the worker, and what can't be read is left out", async () => {
		const disk = createDisk();
		const first = await startWorker(disk);
		const state = await first.sessions.agentSeen(TAB, URL_HERE, ["one"]);
		disk.session.values.set("tab:9", { mode: "flying" });
		const second = await startWorker(disk);
		expect(second.sessions.state(TAB)).toEqual(state);
		expect(second.sessions.state(9).mode).toBe("idle");
	});

	test("strict is for one tab and those it opens, outlives the worker, and guards what nobody guards", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		expect(await worker.sessions.setStrict(TAB, true, "in the popup")).toMatchObject({ mode: "armed", why: "by_hand", strict: true });
		await worker.sessions.opened(8, TAB);
		await worker.sessions.agentSeen(9, URL_HERE, ["one"]);
		expect([TAB, 8, 9].map((tab) => worker.sessions.state(tab).strict)).toEqual([true, true, false]);
		const next = await startWorker(disk);
		expect(next.sessions.state(TAB).strict).toBe(true);
		expect(await next.sessions.setStrict(TAB, false, "in the popup")).toMatchObject({ mode: "armed", strict: false });
		expect((await lines(disk)).map(({ note }) => note).filter((note) => note.includes("strict"))).toEqual([
			"strict: all input here counts as the agent's, in the popup",
			"no longer strict: a person's input counts as a person's again, in the popup",
		]);
		expect((await next.sessions.setStrict(77, false, "in the popup")).mode, "off where it was never on does nothing").toBe("idle");
	});
});
