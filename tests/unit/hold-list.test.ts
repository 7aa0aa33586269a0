// Node, with a fake IndexedDB. A hold's way from asking to its one ending, across workers that die.
import { describe, expect, test, vi } from "vitest";
import { MOST_WAITING } from "../../utils/background/hold-questions";
import type { Hold } from "../../utils/core/hold";
import { NO_PAYLOAD } from "../../utils/core/no-payload";
import { attemptOf, holdId } from "./fixture-action";
import { createDisk, type Disk, decisionOn, ownerOf, rowsOn, startWorker, TAB, type Worker } from "./fixture-background";

const stages = async (disk: Disk, hold: string) =>
	(await rowsOn(disk))
		.filter((row) => row.hold === hold && row.stage !== "fault")
		.map((row) => [row.stage, row.verdict, row.path].filter(Boolean).join(" "));
const faultsOf = async (disk: Disk) => (await rowsOn(disk)).filter((row) => row.stage === "fault").map((row) => row.note);
const overlay = { surface: "overlay" as const, tabId: TAB };

async function asked(disk = createDisk(), n = 1, changes = {}) {
	const worker = await startWorker(disk);
	const owner = ownerOf();
	await worker.holdList.ask(attemptOf(n, changes), owner);
	const hold = worker.holdList.pending(TAB)[0] as Hold;
	await worker.holdList.shown(hold.id, TAB);
	return { disk, worker, owner, hold };
}

describe("asking", () => {
	test("a question: first the line, then the owner hears of it, and the tab is armed", async () => {
		const { disk, worker, owner, hold } = await asked();
		expect(owner.heard).toEqual([expect.objectContaining({ type: "asked", hold: holdId(1), digest: hold.digest, expiresAt: disk.clock + 300_000 })]);
		expect(await stages(disk, holdId(1))).toEqual(["asked"]);
		expect(worker.sessions.state(TAB)).toMatchObject({ mode: "armed", why: "detected" });
		expect(hold).toMatchObject({
			offers: ["once", "session", "hour", "always"],
			extraStep: false,
			attempts: 1,
			state: "pending",
			armedWhy: "no pressure",
		});
	});
	test("what the defaults allow goes on at once, with its line", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		const owner = ownerOf();
		await worker.holdList.ask(attemptOf(1, { request: { url: "https://forum.example/draft", method: "POST", headers: [] } }), owner);
		expect(owner.heard).toEqual([expect.objectContaining({ type: "settled", verdict: "approved", path: "policy" })]);
		expect(await stages(disk, holdId(1))).toEqual(["settled approved policy"]);
		expect((await rowsOn(disk)).find((row) => row.hold)).toMatchObject({ rule: "default:draft", request: { method: "POST" } });
	});
	test("settled at once by a worker that stopped before it could say so: said by the next one, and written once", async () => {
		const disk = createDisk();
		const draft = attemptOf(1, { request: { url: "https://forum.example/draft", method: "POST", headers: [] } });
		await (await startWorker(disk)).holdList.ask(draft, ownerOf());
		const owner = ownerOf();
		await (await startWorker(disk)).holdList.ask(draft, owner, true);
		expect(owner.heard).toEqual([expect.objectContaining({ type: "settled", verdict: "approved", path: "policy" })]);
		expect(await stages(disk, holdId(1))).toEqual(["settled approved policy"]);
	});
	test("what a rule denies is refused without a question", async () => {
		const disk = createDisk();
		disk.settings = { ...disk.settings, rules: [{ id: "no-posts", effect: "deny", kind: "post", audience: "*", site: "*" }] };
		const worker = await startWorker(disk);
		const owner = ownerOf();
		await worker.holdList.ask(attemptOf(1), owner);
		expect(owner.heard).toEqual([expect.objectContaining({ type: "settled", verdict: "blocked" })]);
		expect((await rowsOn(disk)).find((row) => row.hold)).toMatchObject({ verdict: "blocked", rule: "no-posts" });
	});
	test("no line, no question: it stays held and can be asked about again", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		disk.logFails = true;
		const owner = ownerOf();
		expect(await worker.holdList.ask(attemptOf(1), owner)).toBe(false);
		expect(owner.heard).toEqual([expect.objectContaining({ type: "failed", hold: holdId(1) })]);
		expect(worker.holdList.pending()).toEqual([]);
		expect(worker.faults.standing()).toContain("disk full");
		disk.logFails = false;
		expect(await worker.holdList.ask(attemptOf(1), owner)).toBe(true);
		expect(owner.heard.at(-1)?.type).toBe("asked");
	});
	test("no room to remember it: it stays held, nobody can allow it, and its end is written all the same", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		disk.session.fail = new Error("Session storage quota bytes exceeded. Values were not stored.");
		const owner = ownerOf();
		await worker.holdList.ask(attemptOf(1), owner);
		expect(owner.heard.map((message) => message.type)).toEqual(["failed"]);
		expect(worker.holdList.pending()).toEqual([]);
		await worker.holdList.gaveUp(holdId(1), "expired", "nobody answered in time", owner);
		expect(await stages(disk, holdId(1))).toEqual(["asked", "settled expired timeout"]);
	});
	test("what can't be named is refused in words", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk, () => {
			throw new Error("boom");
		});
		const owner = ownerOf();
		await worker.holdList.ask(attemptOf(1), owner);
		expect(owner.heard).toEqual([expect.objectContaining({ type: "settled", verdict: "blocked", reason: expect.stringContaining("boom") })]);
		expect(await stages(disk, holdId(1))).toEqual(["settled blocked fault"]);
	});
	test("where it happens is what the browser says", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		await worker.holdList.ask(
			attemptOf(1, { page: { url: "https://bank.example/", title: "", topFrame: true, lang: "" } }),
			ownerOf({ frameId: 4, url: "https://evil.example/x" }),
		);
		expect(worker.holdList.pending()[0]?.action.page.url).toBe("https://evil.example/x");
	});
	test("the queue of a tab is bounded, and overflow is refused with a line", async () => {
		const disk = createDisk();
		const worker = await startWorker(disk);
		const owner = ownerOf();
		await Promise.all(Array.from({ length: MOST_WAITING + 1 }, (_, i) => worker.holdList.ask(attemptOf(i + 1), owner)));
		expect(worker.holdList.pending(TAB)).toHaveLength(MOST_WAITING);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", hold: holdId(MOST_WAITING + 1), verdict: "blocked", path: "fault" });
		expect(await worker.log.verify()).toMatchObject({ ok: true });
	}, 60_000);
	test("in a tab that the person switched off nothing is held", async () => {
		const { worker, owner, disk } = await asked();
		await worker.sessions.setMode(TAB, "off", "in the popup");
		await worker.holdList.ask(attemptOf(2), owner);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved" });
		expect((await rowsOn(disk)).find((row) => row.hold === holdId(2))).toMatchObject({ rule: "tab:off" });
		// What waited before still waits for its answer.
		expect(worker.holdList.pending(TAB).map((hold) => hold.id)).toEqual([holdId(1)]);
	});
});

describe("asking again", () => {
	test("by the same document: the same hold, one line", async () => {
		const { disk, worker, hold } = await asked();
		const back = ownerOf();
		await worker.holdList.ask(attemptOf(1), back);
		expect(back.heard).toEqual([expect.objectContaining({ type: "asked", digest: hold.digest })]);
		expect(await stages(disk, holdId(1))).toEqual(["asked"]);
	});
	test("by another document or with another content: refused, said, and the hold stays", async () => {
		const { disk, worker, hold } = await asked();
		const thief = ownerOf({ documentId: "doc-2" });
		await worker.holdList.ask(attemptOf(1), thief);
		const changed = ownerOf();
		await worker.holdList.ask(attemptOf(1, { payload: { ...NO_PAYLOAD, format: "text", text: "other" } }), changed);
		for (const owner of [thief, changed]) expect(owner.heard).toEqual([expect.objectContaining({ type: "failed" })]);
		expect(await faultsOf(disk)).toEqual([
			"a hold was claimed by another document than its own",
			"a waiting action was asked about again with another content",
		]);
		expect(worker.holdList.pending()[0]?.digest).toBe(hold.digest);
	});
	test("the same thing twice while it waits is one question; allowed, it happens once", async () => {
		const payload = { ...NO_PAYLOAD, format: "text" as const, text: "same" };
		const { disk, worker, owner, hold } = await asked(createDisk(), 1, { payload });
		await worker.holdList.ask(attemptOf(2, { payload }), owner);
		await worker.holdList.repeated(holdId(2), owner);
		expect(worker.holdList.pending().map(({ id, attempts }) => [id, attempts])).toEqual([[holdId(1), 3]]);
		expect(await worker.holdList.decide(decisionOn(hold, { hold: holdId(2) }), overlay)).toMatchObject({ ok: false });
		expect(await worker.holdList.decide(decisionOn(hold), overlay)).toMatchObject({ ok: true });
		const settled = owner.heard.filter((message) => message.type === "settled");
		expect(settled.map((message) => [message.hold, message.verdict])).toEqual([
			[holdId(1), "approved"],
			[holdId(2), "denied"],
		]);
		expect(settled[1]?.reason).toContain("just released once");
		expect((await rowsOn(disk)).find((row) => row.hold === holdId(1) && row.stage === "settled")?.attempts).toBe(3);
	});
	test("when the first one's page goes away, the joined one takes its place", async () => {
		const payload = { ...NO_PAYLOAD, format: "text" as const, text: "same" };
		const { worker, owner } = await asked(createDisk(), 1, { payload });
		const second = ownerOf({ frameId: 3, documentId: "doc-3" });
		await worker.holdList.ask(attemptOf(2, { payload }), second);
		await worker.holdList.gaveUp(holdId(1), "withdrawn", "the page was left", owner);
		const [hold] = worker.holdList.pending();
		expect(hold?.id).toBe(holdId(2));
		await worker.holdList.shown(holdId(2), TAB);
		expect(await worker.holdList.decide(decisionOn(hold as Hold), overlay)).toMatchObject({ ok: true });
		expect(second.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved" });
	});
});

describe("deciding", () => {
	test("allowed: the line is on the disk before the owner hears it", async () => {
		const { disk, worker, owner, hold } = await asked();
		let linesThen: Promise<string[]> | undefined;
		const post = owner.post;
		owner.post = (message) => {
			linesThen = stages(disk, hold.id);
			post(message);
		};
		disk.clock += 1500;
		expect(await worker.holdList.decide(decisionOn(hold, { reason: "fine" }), overlay)).toEqual({ ok: true, what: "" });
		expect(await linesThen).toEqual(["asked", "settled approved human"]);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved", path: "human", reason: "fine" });
		expect((await rowsOn(disk)).at(-1)).toMatchObject({ surface: "overlay", shownFor: 1500, digest: hold.digest, proof: { level: 2 } });
		await worker.holdList.released(hold.id, 200, "", owner);
		expect((await rowsOn(disk)).at(-1)).toMatchObject({ stage: "sent", request: { status: 200 } });
		expect(disk.session.values.has(`hold:${hold.id}`)).toBe(false);
	});
	test("denied: the reason goes to the agent, and no proof is needed", async () => {
		const { worker, owner, hold } = await asked();
		const proof = { level: 0, gesture: "mouse" as const, checks: [], shownFor: 0 };
		expect(await worker.holdList.decide(decisionOn(hold, { verdict: "denied", reason: "wrong thread", proof }), overlay)).toMatchObject({ ok: true });
		expect(owner.heard.at(-1)).toMatchObject({ verdict: "denied", reason: "wrong thread" });
	});
	test("in a strict tab no press in the page allows, but it denies; the keyboard command allows", async () => {
		const { worker, owner, hold } = await asked();
		await worker.sessions.setStrict(TAB, true, "in the popup");
		expect((await worker.holdList.decide(decisionOn(hold), overlay)).what).toContain("Alt+Shift+Y");
		expect(owner.heard).toHaveLength(1);
		expect(await worker.holdList.decide(decisionOn(hold), { surface: "shortcut", tabId: TAB })).toMatchObject({ ok: true });
		const other = await asked();
		await other.worker.sessions.setStrict(TAB, true, "in the popup");
		expect(await other.worker.holdList.decide(decisionOn(other.hold, { verdict: "denied" }), overlay)).toMatchObject({ ok: true });
	});
	test.each([
		["another tab's surface", {}, { surface: "overlay" as const, tabId: TAB + 1 }],
		["another digest", { digest: "f".repeat(64) }, overlay],
		["no proof", { proof: { level: 0, gesture: "mouse" as const, checks: [], shownFor: 900 } }, overlay],
		["an unknown hold", { hold: holdId(99) }, overlay],
	])("refused and said, and the hold stays: %s", async (_, changes, by) => {
		const { disk, worker, owner, hold } = await asked();
		expect(await worker.holdList.decide(decisionOn(hold, changes), by)).toMatchObject({ ok: false });
		expect(owner.heard.map((message) => message.type)).toEqual(["asked"]);
		expect(await faultsOf(disk)).toHaveLength(1);
		expect(worker.holdList.pending()).toHaveLength(1);
	});
	test("a lifetime that is not offered, and an extra step that was not made, are refused", async () => {
		const { worker, owner, hold } = await asked(createDisk(), 1, { request: { url: "https://forum.example/delete", method: "POST", headers: [] } });
		expect(hold).toMatchObject({ extraStep: true, offers: ["once"] });
		const held = { level: 2, gesture: "hold_mouse" as const, checks: [], shownFor: 900 };
		expect((await worker.holdList.decide(decisionOn(hold), overlay)).what).toContain("holding");
		expect((await worker.holdList.decide(decisionOn(hold, { lifetime: "session", proof: held }), overlay)).what).toContain("not offered");
		expect(owner.heard).toHaveLength(1);
		expect(await worker.holdList.decide(decisionOn(hold, { proof: held }), overlay)).toMatchObject({ ok: true });
	});
	test("what was not shown can't be allowed", async () => {
		const worker = await startWorker(createDisk());
		await worker.holdList.ask(attemptOf(1), ownerOf());
		expect((await worker.holdList.decide(decisionOn(worker.holdList.pending()[0] as Hold), overlay)).what).toContain("not shown");
	});
	test("a second verdict is refused, whichever it is", async () => {
		const { disk, worker, owner, hold } = await asked();
		const [first, second, third] = await Promise.all(
			[decisionOn(hold), decisionOn(hold), decisionOn(hold, { verdict: "denied" })].map((decision) => worker.holdList.decide(decision, overlay)),
		);
		expect([first?.ok, second?.ok, third?.ok]).toEqual([true, false, false]);
		expect(owner.heard.filter((message) => message.type === "settled")).toHaveLength(1);
		expect(await faultsOf(disk)).toHaveLength(2);
	});
	test("no line, no release; a denial takes effect all the same", async () => {
		const { disk, worker, owner, hold } = await asked();
		disk.logFails = true;
		expect((await worker.holdList.decide(decisionOn(hold), overlay)).what).toContain("stays held");
		expect(owner.heard).toHaveLength(1);
		expect(worker.holdList.pending()).toHaveLength(1);
		expect(await worker.holdList.decide(decisionOn(hold, { verdict: "denied" }), overlay)).toMatchObject({ ok: true });
		expect(owner.heard.at(-1)).toMatchObject({ verdict: "denied" });
	});
	test("after its time nothing is allowed any more", async () => {
		const { disk, worker, owner, hold } = await asked();
		disk.clock = hold.expiresAt;
		expect(await worker.holdList.decide(decisionOn(hold), overlay)).toMatchObject({ ok: false });
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "expired" });
		expect(await stages(disk, hold.id)).toEqual(["asked", "settled expired timeout"]);
	});
	test("allowed for the session: the next one is not asked about, and the line names the allowance", async () => {
		const { disk, worker, owner, hold } = await asked();
		await worker.holdList.decide(decisionOn(hold, { lifetime: "session" }), overlay);
		await worker.holdList.ask(attemptOf(2), owner);
		expect(owner.heard.at(-1)).toMatchObject({ verdict: "approved", path: "grant" });
		const [grant] = worker.grants.list();
		expect(grant).toMatchObject({ hold: hold.id, lifetime: "session", session: hold.session });
		expect((await rowsOn(disk)).find((row) => row.hold === holdId(2))?.rule).toBe(grant?.id);
		await worker.grants.revoke(grant?.id ?? "");
		await worker.holdList.ask(attemptOf(3), owner);
		expect(owner.heard.at(-1)?.type).toBe("asked");
	});
});

describe("workers that die", () => {
	const revive = async (disk: Disk): Promise<Worker> => startWorker(disk);

	test("while it waits: the next one knows it, and it is allowed once", async () => {
		const { disk, hold } = await asked();
		const next = await revive(disk);
		const back = ownerOf();
		await next.holdList.ask(attemptOf(1), back);
		expect(back.heard).toEqual([expect.objectContaining({ type: "asked", digest: hold.digest })]);
		expect(await next.holdList.decide(decisionOn(hold), overlay)).toMatchObject({ ok: true });
		expect(back.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved" });
		expect(await stages(disk, hold.id)).toEqual(["asked", "settled approved human"]);
	});
	test("settled while its owner was away: it hears it when it is back", async () => {
		const { disk, worker, hold, owner } = await asked();
		worker.holdList.lost(owner);
		await worker.holdList.decide(decisionOn(hold, { verdict: "denied", reason: "no" }), overlay);
		const next = await revive(disk);
		const back = ownerOf();
		await next.holdList.ask(attemptOf(1), back);
		expect(back.heard).toEqual([expect.objectContaining({ type: "settled", verdict: "denied", reason: "no" })]);
	});
	test("between the line and what follows from it: the line counts", async () => {
		const { disk, worker, hold } = await asked();
		const before = structuredClone(disk.session.values.get(`hold:${hold.id}`));
		await worker.holdList.decide(decisionOn(hold), overlay);
		disk.session.values.set(`hold:${hold.id}`, before);
		const next = await revive(disk);
		expect(next.holdList.pending()).toEqual([]);
		expect(await next.holdList.decide(decisionOn(hold, { verdict: "denied" }), overlay)).toMatchObject({ ok: false });
		const back = ownerOf();
		await next.holdList.ask(attemptOf(1), back);
		expect(back.heard).toEqual([expect.objectContaining({ type: "settled", verdict: "approved" })]);
		expect(await stages(disk, hold.id)).toEqual(["asked", "settled approved human"]);
	});
	test("and its page with it: withdrawn", async () => {
		const { disk } = await asked();
		const next = await revive(disk);
		await vi.waitUntil(() => next.holdList.pending().length === 0, { timeout: 30_000 });
		await vi.waitUntil(async () => (await stages(disk, holdId(1))).length === 2, { timeout: 30_000 });
		expect(await stages(disk, holdId(1))).toEqual(["asked", "settled withdrawn"]);
	});
	test("and the browser with it: withdrawn, with a note", async () => {
		const { disk } = await asked();
		disk.session.values.clear();
		const next = await revive(disk);
		expect(next.sessions.state(TAB).mode).toBe("idle");
		await vi.waitUntil(async () => (await stages(disk, holdId(1))).length === 2, { timeout: 30_000 });
		expect((await rowsOn(disk)).at(-1)).toMatchObject({
			stage: "settled",
			verdict: "withdrawn",
			hold: holdId(1),
			note: expect.stringContaining("browser"),
		});
	});
	test("between the line and what follows from it: asked about again by its owner, it is no other hold and has not ended", async () => {
		const { disk } = await asked();
		disk.session.values.clear();
		const next = await revive(disk);
		const owner = ownerOf();
		await next.holdList.ask(attemptOf(1), owner, true);
		expect(owner.heard.at(-1)?.type).toBe("asked");
		await new Promise((done) => setTimeout(done, 150));
		expect(await stages(disk, holdId(1))).toEqual(["asked"]);
	});
	test("past its time: expired", async () => {
		const { disk, hold } = await asked();
		disk.clock = hold.expiresAt + 1;
		await revive(disk);
		expect(await stages(disk, hold.id)).toEqual(["asked", "settled expired timeout"]);
	});
});

describe("pages that go away", () => {
	test("the port is lost and nobody comes back: withdrawn", async () => {
		const { disk, worker, owner, hold } = await asked();
		worker.holdList.lost(owner);
		await vi.waitUntil(() => worker.holdList.pending().length === 0, { timeout: 30_000 });
		expect(await worker.holdList.decide(decisionOn(hold), overlay)).toMatchObject({ ok: false });
		expect(await stages(disk, hold.id)).toContain("settled withdrawn");
	});
	test("the tab is closed: withdrawn at once", async () => {
		const { disk, worker, hold } = await asked();
		await worker.holdList.tabClosed(TAB);
		expect(await stages(disk, hold.id)).toEqual(["asked", "settled withdrawn"]);
	});
	test("allowed and gone without a word: said so", async () => {
		const { disk, worker, owner, hold } = await asked();
		await worker.holdList.decide(decisionOn(hold), overlay);
		worker.holdList.lost(owner);
		await vi.waitUntil(async () => (await stages(disk, hold.id)).length === 3, { timeout: 30_000 });
		expect((await rowsOn(disk)).at(-1)?.note).toContain("no word");
	});
	test("another document can't end or report it", async () => {
		const { disk, worker, hold } = await asked();
		const thief = ownerOf({ documentId: "doc-2" });
		await worker.holdList.gaveUp(hold.id, "withdrawn", "x", thief);
		await worker.holdList.released(hold.id, 200, "", thief);
		await worker.holdList.released(holdId(50), 200, "", thief);
		expect(worker.holdList.pending()).toHaveLength(1);
		expect(await faultsOf(disk)).toHaveLength(3);
	});
});
