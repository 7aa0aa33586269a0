// Node, with a fake IndexedDB. Batches: one press answers the holds of the list that was shown, each by itself, and no other.
import { describe, expect, test } from "vitest";
import { areAlike, asOneHold, batchKey, batchSays, groupHolds, needsExtraStepTogether } from "../../utils/core/batch";
import type { Decision, Hold, Proof } from "../../utils/core/hold";
import { actionOf, attemptOf, holdId } from "./fixture-action";
import { createDisk, decisionOn, ownerOf, rowsOn, startWorker, TAB } from "./fixture-background";

type Changes = Parameters<typeof actionOf>[0];
const holdOf = (n: number, changes: Changes = {}, hold: Partial<Hold> = {}): Hold => ({
	...{ id: holdId(n), tabId: TAB, frameId: 0, session: "s", action: actionOf(changes), digest: n.toString(16).padStart(64, "0") },
	...{
		offers: ["once", "session"],
		extraStep: false,
		rule: "default:post",
		armedWhy: "",
		createdAt: n,
		expiresAt: 1000 - n,
		attempts: 1,
		state: "pending",
	},
	...hold,
});
const mail = (n: number, changes: Changes = {}) =>
	holdOf(n, { kind: "delete", ...changes, target: { method: "DELETE", url: `https://forum.example/mails/${n}`, ...changes?.target } });

describe("what is alike", () => {
	const alike: [string, Changes, Changes][] = [
		["another mail", {}, { target: { url: "https://forum.example/mails/99" } }],
		["another mail without a number", {}, { target: { url: "https://forum.example/mails/last-one" } }],
		["another text", {}, { payload: { format: "none", parts: [], text: "b", size: 1 } }],
		["another recipient", { recipients: ["a"] }, { recipients: ["b"] }],
		[
			"the same button on another row",
			{ target: { label: "Delete “Invoice 1”", actsOn: "Invoice 1" } },
			{ target: { label: "Delete “Bill”", actsOn: "Bill" } },
		],
	];
	test.each(alike)("%s", (_, a, b) => expect(areAlike([mail(1, a), mail(2, b)])).toBe(true));
	const different: [string, Changes][] = [
		["kind", { kind: "update" }],
		["audience", { audience: "public" }],
		["reversibility", { reversibility: "irreversible" }],
		["receiver", { target: { site: "other.example" } }],
		["method", { target: { method: "PUT" } }],
		["place", { target: { url: "https://forum.example/users/1" } }],
		["button", { target: { label: "Delete for good" } }],
		["many at once", { quantity: 50 }],
		["money", { kind: "purchase" }],
	];
	test.each(different)("not with another %s", (_, changes) => expect(areAlike([mail(1), mail(2, changes)])).toBe(false));
	test("another tab, money, access, accounts and what only the net saw stand alone", () => {
		expect(areAlike([mail(1), { ...mail(2), tabId: TAB + 1 }])).toBe(false);
		const outside = { rule: "contract:c0ffee00", mismatch: "Declared: read only. About to: delete" };
		expect(areAlike([mail(1), { ...mail(2), ...outside }])).toBe(false);
		expect(
			areAlike([
				{ ...mail(1), ...outside },
				{ ...mail(2), ...outside, mismatch: "Declared: read only. About to: delete 2" },
			]),
		).toBe(true);
		for (const kind of ["purchase", "share", "account"] as const) expect(batchKey(holdOf(1, { kind }))).toBeUndefined();
		expect(batchKey(holdOf(1, { trigger: { net: "network", vector: "request", topFrame: true, role: "", name: "" } }))).toBeUndefined();
	});
	test("POST names the deed in its last step", () =>
		expect(
			areAlike([
				holdOf(1, { target: { url: "https://forum.example/api/archive" } }),
				holdOf(2, { target: { url: "https://forum.example/api/publish" } }),
			]),
		).toBe(false));
	test("questions stand in the order of their oldest hold", () => {
		const [a, b, c] = [mail(1), holdOf(2), mail(3)];
		expect(groupHolds([a, b, c])).toEqual([[a, c], [b]]);
	});
	test("as one question: it ends with the first of them, and ten deletions want the extra step", () => {
		const nine = Array.from({ length: 9 }, (_, n) => mail(n + 1)) as [Hold, ...Hold[]];
		expect(asOneHold(nine, nine)).toMatchObject({ expiresAt: 991, offers: ["once", "session"], extraStep: false });
		const ten = [...nine, mail(10)] as [Hold, ...Hold[]];
		expect(asOneHold(ten, ten)).toMatchObject({ extraStep: true, offers: ["once"], action: { summary: "Delete 10 mails on forum.example" } });
		const posts = Array.from({ length: 10 }, (_, n) => holdOf(n + 1));
		expect([needsExtraStepTogether(posts), needsExtraStepTogether(posts.slice(1))]).toEqual([true, false]);
		expect(needsExtraStepTogether(posts.map((hold) => ({ ...hold, action: { ...hold.action, kind: "update" as const } })))).toBe(false);
		expect(needsExtraStepTogether([mail(1), { ...mail(2), extraStep: true }])).toBe(true);
	});
	test("every kind has its sentence", () => {
		for (const kind of ["post", "send", "update", "upload", "submit", "delete"] as const)
			expect(batchSays([actionOf({ kind }), actionOf({ kind })]).summary).toMatch(/\b2\b.* (on|to) forum\.example$/);
	});
});

describe("one press for a list", () => {
	const overlay = { surface: "overlay" as const, tabId: TAB };
	const held: Proof = { level: 2, gesture: "hold_mouse", checks: [], shownFor: 900 };
	async function listOf(count: number, url = "https://forum.example/x/update") {
		const disk = createDisk();
		const worker = await startWorker(disk);
		const owner = ownerOf();
		for (let n = 1; n <= count; n++) await worker.holdList.ask(attemptOf(n, { request: { url, method: "POST", headers: [] } }), owner);
		const holds = worker.holdList.pending(TAB);
		for (const { id } of holds) await worker.holdList.shown(id, TAB);
		const verdicts = () =>
			owner.heard.flatMap((message) => (message.type === "settled" ? [`${Number.parseInt(message.hold, 16)} ${message.verdict}`] : []));
		return { disk, worker, owner, holds, verdicts };
	}
	const bound = (holds: Hold[]) => holds.map(({ id, digest }) => ({ hold: id, digest }));
	const press = (chosen: Hold[], struck: Hold[] = [], changes: Partial<Decision> = {}) =>
		decisionOn(chosen[0] as Hold, { also: bound(chosen.slice(1)), struck: bound(struck), ...changes });

	test("allows exactly those, denies what was struck, and each has its own line with the press", async () => {
		const { disk, worker, holds, verdicts } = await listOf(5);
		const [a, b, c, d, e] = holds as [Hold, Hold, Hold, Hold, Hold];
		expect(await worker.holdList.decide(press([a, b, d], [c]), overlay)).toMatchObject({ ok: true });
		expect(verdicts().sort()).toEqual(["1 approved", "2 approved", "3 denied", "4 approved"]);
		expect(worker.holdList.pending(TAB).map(({ id }) => id)).toEqual([e.id]);
		const lines = (await rowsOn(disk)).filter((row) => row.stage === "settled");
		expect(lines).toHaveLength(4);
		for (const line of lines) expect(line).toMatchObject({ press: a.id, surface: "overlay", proof: { level: 2 } });
		expect(new Set(lines.map((line) => line.digest)).size).toBe(4);
		expect(lines.find((line) => line.hold === c.id)?.note).toContain("struck it from the list");
	});
	test("deny all", async () => {
		const { worker, holds, verdicts } = await listOf(3);
		await worker.holdList.decide(press(holds, [], { verdict: "denied", reason: "no" }), overlay);
		expect(verdicts()).toEqual(["1 denied", "2 denied", "3 denied"]);
	});
	test("what ended meanwhile is out of it, and the rest goes on", async () => {
		const { worker, holds, owner, verdicts } = await listOf(3);
		await worker.holdList.gaveUp(holds[1]?.id ?? "", "withdrawn", "the page aborted it", owner);
		expect(await worker.holdList.decide(press(holds), overlay)).toMatchObject({ ok: true });
		expect(verdicts()).toEqual(["1 approved", "3 approved"]);
	});
	test.each([
		["another digest", (holds: Hold[]) => press(holds, [], { also: [{ hold: holds[1]?.id ?? "", digest: "f".repeat(64) }] })],
		["one twice", (holds: Hold[]) => press([...holds, holds[1] as Hold])],
		["allowed and struck", (holds: Hold[]) => press(holds, [holds[1] as Hold])],
		["no proof", (holds: Hold[]) => press(holds, [], { proof: { ...held, level: 0 } })],
	])("refused as a whole: %s", async (_, make) => {
		const { worker, holds, verdicts } = await listOf(3);
		expect(await worker.holdList.decide(make(holds), overlay)).toMatchObject({ ok: false });
		expect(verdicts()).toEqual([]);
		expect(worker.holdList.pending(TAB)).toHaveLength(3);
	});
	test("refused as a whole: one that was not shown, one of another kind, one of another tab", async () => {
		const { worker, owner, holds, verdicts } = await listOf(2);
		await worker.holdList.ask(attemptOf(3, { request: { url: "https://forum.example/x/update", method: "POST", headers: [] } }), owner);
		await worker.holdList.ask(attemptOf(4, { request: { url: "https://forum.example/x/send", method: "POST", headers: [] } }), owner);
		await worker.holdList.ask(attemptOf(5), ownerOf({ tabId: TAB + 1 }));
		const [, , unseen, other] = worker.holdList.pending(TAB) as [Hold, Hold, Hold, Hold];
		const [far] = worker.holdList.pending(TAB + 1) as [Hold];
		await worker.holdList.shown(other.id, TAB);
		await worker.holdList.shown(far.id, TAB + 1);
		for (const wrong of [unseen, other, far]) expect(await worker.holdList.decide(press([...holds, wrong]), overlay)).toMatchObject({ ok: false });
		expect(verdicts()).toEqual([]);
	});
	test("ten deletions together have to be held down, as one deletion of ten has", async () => {
		const { worker, holds, verdicts } = await listOf(10, "https://forum.example/x/delete");
		expect((await worker.holdList.decide(press(holds), overlay)).what).toContain("holding");
		expect(await worker.holdList.decide(press(holds, [], { proof: held }), overlay)).toMatchObject({ ok: true });
		expect(verdicts()).toHaveLength(10);
	});
	test("a longer yes to the list is one grant; to ten deletions none is offered", async () => {
		const { worker, owner, holds } = await listOf(3);
		expect(await worker.holdList.decide(press(holds, [], { lifetime: "session" }), overlay)).toMatchObject({ ok: true });
		expect(worker.grants.list()).toEqual([expect.objectContaining({ kind: "update", lifetime: "session", hold: holds[0]?.id })]);
		await worker.holdList.ask(attemptOf(50, { request: { url: "https://forum.example/x/update", method: "POST", headers: [] } }), owner);
		expect(owner.heard.at(-1)).toMatchObject({ verdict: "approved", path: "grant" });
		const deletions = await listOf(10, "https://forum.example/x/delete");
		const asked = await deletions.worker.holdList.decide(press(deletions.holds, [], { lifetime: "session", proof: held }), overlay);
		expect(asked.what).toContain("not offered");
	});
	test("no line, no release, for each by itself", async () => {
		const { disk, worker, holds, verdicts } = await listOf(3);
		disk.logFails = true;
		expect((await worker.holdList.decide(press(holds), overlay)).what).toContain("stays held");
		expect(verdicts()).toEqual([]);
		disk.logFails = false;
		expect(await worker.holdList.decide(press(holds), overlay)).toMatchObject({ ok: true });
		expect(verdicts()).toHaveLength(3);
	});
});
