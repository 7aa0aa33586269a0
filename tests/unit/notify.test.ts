// Unit (Node). The notification as a surface: when it comes, what its buttons may do, and when it goes.
import { afterEach, expect, test, vi } from "vitest";
import { createNotify } from "../../utils/background/notify";
import type { Hold } from "../../utils/core/hold";
import { attemptOf, holdId } from "./fixture-action";
import { createDisk, ownerOf, rowsOn, startWorker, TAB } from "./fixture-background";

afterEach(() => vi.useRealTimers());

async function desk(options: { hasMoved?: boolean; isLocked?: boolean } = {}) {
	const disk = createDisk();
	const worker = await startWorker(disk);
	const shown = new Map<string, string[]>();
	const said: string[] = [];
	const popups: number[] = [];
	let press: (id: string, button: number) => void = () => {};
	const notify = createNotify({
		ready: Promise.resolve(),
		holdList: worker.holdList,
		notifications: {
			show: async (id, { buttons, message }) => said.push(message) > 0 && shown.set(id, buttons).size > 0,
			clear: (id) => void shown.delete(id),
			onPressed(listener) {
				press = listener;
			},
		},
		hasMoved: () => options.hasMoved ?? false,
		isLocked: (_: Hold) => options.isLocked ?? false,
		openPopup: async () => popups.push(1) > 0,
		now: () => disk.clock,
	});
	const owner = ownerOf();
	const presses = async (n: number, button: number) => {
		press(`hold:${holdId(n)}`, button);
		// Nothing says when a press has done nothing: one that does needs less than this.
		await new Promise((done) => setTimeout(done, 150));
	};
	return { disk, worker, owner, shown, said, popups, notify, presses };
}
const DELETE = { request: { url: "https://forum.example/delete", method: "POST", headers: [] } };

test("it comes when nobody answers for a while, allows by its second button, and goes with the question", async () => {
	const { disk, worker, owner, shown, notify, presses } = await desk();
	await worker.holdList.ask(attemptOf(1), owner);
	vi.useFakeTimers({ toFake: ["setTimeout"] });
	notify.update(TAB);
	await vi.advanceTimersByTimeAsync(7999);
	expect([...shown.keys()]).toEqual([]);
	await vi.advanceTimersByTimeAsync(1);
	expect([...shown.values()]).toEqual([["Deny", "Allow once"]]);
	vi.useRealTimers();
	disk.clock += 999;
	await presses(1, 1);
	expect(worker.holdList.pending(TAB)).toHaveLength(1);
	disk.clock += 1;
	await presses(1, 1);
	expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved" });
	expect((await rowsOn(disk)).at(-1)).toMatchObject({ surface: "notification", proof: { gesture: "notification" } });
	notify.update(TAB);
	expect(shown.size).toBe(0);
});

test("at once where the page fights the question; its first button denies", async () => {
	const { worker, owner, shown, notify, presses } = await desk({ hasMoved: true });
	await worker.holdList.ask(attemptOf(1), owner);
	notify.update(TAB);
	await vi.waitFor(() => expect(shown.size).toBe(1));
	await presses(1, 0);
	expect(owner.heard.at(-1)).toMatchObject({ verdict: "denied" });
});

test("a contract that is declared meanwhile is shown before a press counts", async () => {
	const { disk, worker, owner, said, notify, presses } = await desk({ hasMoved: true });
	await worker.holdList.ask(attemptOf(1), owner);
	notify.update(TAB);
	await vi.waitFor(() => expect(said).toEqual(["Post in #general on forum.example"]));
	disk.clock += 60_000;
	const session = worker.sessions.session(TAB);
	if (!session) throw new Error("no session");
	await worker.contracts.declare(session, "agent", { allow: [{ action: "read" }] }, "by the test");
	await worker.holdList.compare();
	notify.update(TAB);
	await vi.waitFor(() => expect(said.at(-1)).toBe("Declared: read only. About to: post in #general on forum.example"));
	await presses(1, 1);
	expect(worker.holdList.pending(TAB)).toHaveLength(1);
	disk.clock += 1000;
	await presses(1, 1);
	expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved" });
});

test.each([
	["what can't be taken back", { hasMoved: true }, DELETE],
	["what wants the passphrase", { hasMoved: true, isLocked: true }, {}],
])("%s is not allowed by one press: the popup is opened", async (_, options, attempt) => {
	const { disk, worker, owner, shown, popups, notify, presses } = await desk(options);
	await worker.holdList.ask(attemptOf(1, attempt), owner);
	notify.update(TAB);
	await vi.waitFor(() => expect([...shown.values()]).toEqual([["Deny", "Decide in the popup"]]));
	disk.clock += 60_000;
	await presses(1, 1);
	expect(popups).toHaveLength(1);
	expect(worker.holdList.pending(TAB)).toHaveLength(1);
});
