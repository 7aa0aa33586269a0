// Node, with a fake IndexedDB. What keys do, and what our pages may ask for.
import { describe, expect, test } from "vitest";
import { createAdapters } from "../../utils/background/adapters";
import { badgeState } from "../../utils/background/badge-state";
import { createKeyboard } from "../../utils/background/keyboard";
import { createPageAnswers } from "../../utils/background/page-answers";
import type { Hold } from "../../utils/core/hold";
import { NO_CHANGES } from "../../utils/core/stored-adapters";
import { attemptOf, holdId } from "./fixture-action";
import { createDisk, type Disk, decisionOn, ownerOf, rowsOn, startWorker, TAB } from "./fixture-background";

async function desk(disk: Disk = createDisk()) {
	const worker = await startWorker(disk);
	const owner = ownerOf();
	const popups: number[] = [];
	const covered = new Set<string>();
	const press = createKeyboard({
		ready: Promise.resolve(),
		holdList: worker.holdList,
		sessions: worker.sessions,
		inSightFor: ({ id, shownAt }) => (shownAt === undefined || covered.has(id) ? -1 : disk.clock - shownAt),
		openPopup: async () => popups.push(1) > 0,
		now: () => disk.clock,
	});
	return { disk, worker, owner, popups, press, covered };
}
const DELETE = { request: { url: "https://forum.example/delete", method: "POST", headers: [] } };

describe("keys", () => {
	test("allow the oldest one that is shown, after it could have been read", async () => {
		const { disk, worker, owner, press, popups } = await desk();
		await worker.holdList.ask(attemptOf(1), owner);
		await worker.holdList.ask(attemptOf(2), owner);
		await press("approve", TAB);
		expect(popups).toHaveLength(1);
		await worker.holdList.shown(holdId(2), TAB);
		disk.clock += 799;
		await press("approve", TAB);
		expect(worker.holdList.pending(TAB)).toHaveLength(2);
		disk.clock += 1;
		await press("approve", TAB + 1);
		expect(worker.holdList.pending(TAB)).toHaveLength(2);
		await press("approve", TAB);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", hold: holdId(2), verdict: "approved" });
		expect((await rowsOn(disk)).at(-1)).toMatchObject({ surface: "shortcut", proof: { gesture: "command", level: 1 }, shownFor: 800 });
	});
	test("never allow what is not in sight any more: the popup is opened", async () => {
		const { disk, worker, owner, press, popups, covered } = await desk();
		await worker.holdList.ask(attemptOf(1), owner);
		await worker.holdList.shown(holdId(1), TAB);
		disk.clock += 5000;
		covered.add(holdId(1));
		await press("approve", TAB);
		expect(popups).toHaveLength(1);
		expect(worker.holdList.pending(TAB)).toHaveLength(1);
	});
	test("never allow what needs to be held down: the popup is opened", async () => {
		const { disk, worker, owner, press, popups } = await desk();
		await worker.holdList.ask(attemptOf(1, DELETE), owner);
		await worker.holdList.shown(holdId(1), TAB);
		disk.clock += 5000;
		await press("approve", TAB);
		expect(popups).toHaveLength(1);
		expect(worker.holdList.pending(TAB)).toHaveLength(1);
		await press("deny", TAB);
		expect(owner.heard.at(-1)).toMatchObject({ verdict: "denied" });
	});
	test("answer the list that is on screen, as it stands there, and no more", async () => {
		const { disk, worker, owner, press } = await desk();
		for (let n = 1; n <= 4; n++) await worker.holdList.ask(attemptOf(n), owner);
		await worker.holdList.shown(holdId(1), TAB, [holdId(1), holdId(3)], [holdId(2)]);
		disk.clock += 799;
		await press("approve", TAB);
		expect(worker.holdList.pending(TAB)).toHaveLength(4);
		disk.clock += 1;
		await press("approve", TAB);
		const settled = owner.heard.flatMap((message) => (message.type === "settled" ? [`${Number(message.hold)} ${message.verdict}`] : []));
		expect(settled.sort()).toEqual(["1 approved", "2 denied", "3 approved"]);
		expect(worker.holdList.pending(TAB).map(({ id }) => id)).toEqual([holdId(4)]);
	});
	test("allow nothing where all was struck", async () => {
		const { disk, worker, owner, press } = await desk();
		for (let n = 1; n <= 2; n++) await worker.holdList.ask(attemptOf(n), owner);
		await worker.holdList.shown(holdId(1), TAB, [], [holdId(1), holdId(2)]);
		disk.clock += 1100;
		await press("approve", TAB);
		expect(worker.holdList.pending(TAB)).toHaveLength(2);
		await press("deny", TAB);
		expect(owner.heard.flatMap((message) => (message.type === "settled" ? [message.verdict] : []))).toEqual(["denied", "denied"]);
	});
	test("mean the question that is looked at, not one that was shown before", async () => {
		const { disk, worker, owner, press } = await desk();
		for (let n = 1; n <= 2; n++) await worker.holdList.ask(attemptOf(n), owner);
		await worker.holdList.shown(holdId(1), TAB);
		await worker.holdList.shown(holdId(2), TAB);
		disk.clock += 700;
		await press("deny", TAB);
		expect(worker.holdList.pending(TAB).map(({ id }) => id)).toEqual([holdId(1)]);
	});
	test("guard a tab that the shortcut's own keys have just armed, and leave it later", async () => {
		const { disk, worker, press } = await desk();
		await worker.sessions.agentSeen(TAB, "https://forum.example/", ["client attached, too few keys to tell"]);
		disk.clock += 300;
		await press("guard", TAB);
		expect(worker.sessions.state(TAB).mode).toBe("armed");
		disk.clock += 2000;
		await press("guard", TAB);
		expect(worker.sessions.state(TAB).mode).toBe("off");
	});
	test("guard and leave a tab", async () => {
		const { worker, press } = await desk();
		await press("guard", TAB);
		expect(worker.sessions.state(TAB)).toMatchObject({ mode: "armed", why: "by_hand" });
		await press("guard", TAB);
		expect(worker.sessions.state(TAB).mode).toBe("off");
	});
});

describe("our pages", () => {
	async function pages() {
		const all = await desk();
		const { disk, worker } = all;
		const answers = createPageAnswers({
			...worker,
			adapters: createAdapters({ read: async () => ({ stored: NO_CHANGES }), save: async () => {}, watch: () => () => {} }, worker.faults, () => {}),
			ready: Promise.resolve(),
			settings: () => disk.settings,
			policy: () => disk.settings,
			saveSettings: async (next) => {
				disk.settings = next;
				return next;
			},
			isReachable: async () => true,
			urlOf: async () => "https://forum.example/",
			trouble: () => "",
			missed: { take: () => ({ count: 0, since: 0 }) },
			passphrase: { isSet: () => false, change: async () => ({ ok: true }) },
			note: async () => {},
			now: () => disk.clock,
		});
		return { ...all, answers };
	}
	test("open in a tab they arm, and do nothing else to a tab's state", async () => {
		const { answers } = await pages();
		expect(await answers.setTabMode({ tabId: TAB, mode: "armed" }, { inTab: true })).toMatchObject({ mode: "armed", reachable: true });
		for (const mode of ["off", "paused", "driving"] as const)
			await expect(answers.setTabMode({ tabId: TAB, mode }, { inTab: true })).rejects.toThrow("popup");
		expect(await answers.setTabMode({ tabId: TAB, mode: "paused" }, { inTab: false })).toMatchObject({ mode: "paused" });
	});
	test("strict is switched on from anywhere, and off in the real popup alone", async () => {
		const { answers, disk } = await pages();
		expect(await answers.setTabStrict({ tabId: TAB, strict: true }, { inTab: true })).toMatchObject({ mode: "armed", strict: "tab" });
		await expect(answers.setTabStrict({ tabId: TAB, strict: false }, { inTab: true })).rejects.toThrow("popup");
		expect(await answers.setTabStrict({ tabId: TAB, strict: false }, { inTab: false })).toMatchObject({ strict: "" });
		disk.settings = { ...disk.settings, strict: true };
		expect(await answers.getTab({ tabId: TAB }, { inTab: false })).toMatchObject({ strict: "profile" });
	});
	test("a contract is set and removed in the real popup alone, and seen from anywhere", async () => {
		const { answers, worker, disk, owner } = await pages();
		const set = { tabId: TAB, template: "read_only" as const };
		await expect((async () => answers.declareContract(set, { inTab: true }))()).rejects.toThrow("popup");
		expect(worker.sessions.session(TAB)).toBeUndefined();
		// A tab that nobody guards is guarded with it.
		const view = await answers.declareContract(set, { inTab: false });
		expect(view).toMatchObject({
			mode: "armed",
			contracts: [{ by: "person", template: "read_only", words: "read only; not to save drafts", over: false }],
		});
		const [contract] = view.contracts;
		const id = contract?.id ?? "";
		await expect((async () => answers.removeContract({ tabId: TAB, id }, { inTab: true }))()).rejects.toThrow("popup");
		expect((await answers.getTab({ tabId: TAB }, { inTab: true })).contracts).toEqual([contract]);
		await worker.holdList.ask(attemptOf(1), owner);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "blocked" });
		await expect((async () => answers.removeContract({ tabId: TAB, id: "nothing" }, { inTab: false }))()).rejects.toThrow("no such contract");
		expect((await answers.removeContract({ tabId: TAB, id }, { inTab: false })).contracts).toEqual([]);
		await worker.holdList.ask(attemptOf(2), owner);
		expect(owner.heard.at(-1)).toMatchObject({ type: "asked" });
		expect((await rowsOn(disk)).filter(({ note }) => note.startsWith("contract ")).map(({ note }) => note.split(", ")[2])).toEqual([
			"was declared in the popup: read only; not to save drafts",
			"was removed by the person in the popup",
		]);
	});
	test("a contract that is set while something waits counts for it too", async () => {
		const { answers, worker, owner } = await pages();
		await worker.holdList.ask(attemptOf(1), owner);
		await answers.declareContract({ tabId: TAB, template: "read_only" }, { inTab: false });
		expect(worker.holdList.pending(TAB)).toEqual([]);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "blocked", reason: expect.stringContaining("Declared: read only") });
	});
	test("open in a tab they can't loosen the settings while a tab is guarded", async () => {
		const { answers, disk, worker } = await pages();
		await worker.sessions.agentSeen(TAB, "https://forum.example/", ["one"]);
		const loose = { ...disk.settings, preset: "watch_only" as const };
		await expect(answers.saveSettings(loose, { inTab: true })).rejects.toThrow("stricter only");
		expect(disk.settings.preset).toBe("ask_before_writing");
		expect(await answers.saveSettings({ ...disk.settings, strict: true }, { inTab: true })).toMatchObject({ strict: true });
		expect(await answers.saveSettings(loose, { inTab: false })).toMatchObject({ preset: "watch_only" });
	});
	test("open in a tab they add adapters and take none away while a tab is guarded", async () => {
		const { answers, worker } = await pages();
		const mine = {
			adapter: 1,
			id: "mine",
			name: "Mine",
			sites: ["forum.example"],
			rules: [{ what: "all", when: { path: ["/**"] }, kind: "delete" }],
		};
		const inTab = { inTab: true };
		await worker.sessions.agentSeen(TAB, "https://forum.example/", ["one"]);
		expect((await answers.addAdapter({ text: JSON.stringify(mine) }, inTab)).adapters.at(-1)).toMatchObject({ id: "mine", own: true, on: true });
		await expect(answers.removeAdapter({ id: "mine" }, inTab)).rejects.toThrow("While a tab is guarded");
		await expect(answers.setAdapter({ id: "github", on: false }, inTab)).rejects.toThrow("While a tab is guarded");
		await expect(answers.addAdapter({ text: "{}" }, inTab)).rejects.toThrow("adapter: has to be one of 1");
		expect((await answers.listAdapters(undefined as never, inTab)).adapters.every(({ on }) => on)).toBe(true);
		await worker.sessions.setMode(TAB, "off", "by the test");
		expect((await answers.removeAdapter({ id: "mine" }, inTab)).adapters.some(({ own }) => own)).toBe(false);
	});
	test("allowances are listed and revoked, the log is checked", async () => {
		const { answers, worker, owner } = await pages();
		await worker.holdList.ask(attemptOf(1), owner);
		const hold = worker.holdList.pending()[0] as Hold;
		await worker.holdList.shown(hold.id);
		await worker.holdList.decide(decisionOn(hold, { lifetime: "always" }), { surface: "popup" });
		const [grant] = await answers.listGrants(undefined as never, { inTab: false });
		expect(grant).toMatchObject({ lifetime: "always", kind: "post" });
		await answers.revokeGrant({ id: grant?.id ?? "" }, { inTab: true });
		await expect(answers.revokeGrant({ id: grant?.id ?? "" }, { inTab: true })).rejects.toThrow();
		expect(await answers.verifyLog(undefined as never, { inTab: false })).toMatchObject({ ok: true });
	});
});

test("the badge says what waits before anything else, and what is wrong", () => {
	expect(badgeState("armed", 0, "")).toMatchObject({ text: "on", title: "Sayso: guarding this tab" });
	expect(badgeState("armed", 2, "")).toMatchObject({ text: "2", title: "Sayso: guarding this tab. 2 actions wait for you" });
	expect(badgeState("armed", 200, "").text).toBe("99+");
	expect(badgeState("idle", 0, "the log is damaged")).toMatchObject({ text: "!", title: expect.stringContaining("the log is damaged") });
	expect(badgeState("armed", 1, "").colour).not.toBe(badgeState("armed", 0, "").colour);
});
