// Node, with a fake IndexedDB. Contracts in the background: what they refuse and ask about, in the log and to the agent; how they
// begin, last and end.
import { describe, expect, test, vi } from "vitest";
import { CONTRACTS_KEY } from "../../utils/background/contracts";
import type { Net } from "../../utils/background/net";
import { createNetHolds } from "../../utils/background/net-holds";
import { type Action, type Attempt, AUDIENCES } from "../../utils/core/action";
import { classify as classifyReally } from "../../utils/core/classify";
import { type Contract, readContract } from "../../utils/core/contract";
import { mismatchOf } from "../../utils/core/contract-fit";
import { CONTRACT_TEMPLATES, type DeclaredContract, MOST_CONTRACTS } from "../../utils/core/declared-contract";
import type { Hold } from "../../utils/core/hold";
import { readManaged, withManaged } from "../../utils/core/managed";
import type { Session } from "../../utils/core/session";
import type { SeenRequest } from "../../utils/platform/net";
import { actionOf, attemptOf, holdId } from "./fixture-action";
import { createDisk, type Disk, decisionOn, ownerOf, rowsOn, startWorker, TAB, type Worker } from "./fixture-background";

const overlay = { surface: "overlay" as const, tabId: TAB };
const ANSWER: Contract = { allow: [{ action: "post", audience: "requester_only" }] };

/** Kind and audience are the address's last two words: /post/public. */
function classify(attempt: Attempt): Action {
	const [kind = "post", audience = "group"] = (attempt.request?.url ?? "").split("/").slice(-2);
	return actionOf({
		...{ kind: kind as Action["kind"], audience: AUDIENCES.find((each) => each === audience) ?? "group" },
		...{ payload: attempt.payload, actor: attempt.actor, summary: `${kind} to ${audience}`, reversibility: "recoverable" },
		page: { url: attempt.page.url },
	});
}
const to = (what: string, method = "POST") => ({ request: { url: `https://forum.example/${what}`, method, headers: [] as [string, string][] } });

const begin = (disk: Disk = createDisk()) => startWorker(disk, classify);
async function guarded(contract: Contract, by: DeclaredContract["by"] = "agent", disk = createDisk()) {
	const worker = await begin(disk);
	await worker.sessions.setMode(TAB, "armed", "by the test");
	const declared = await worker.contracts.declare(sessionOf(worker), by, contract, "by the test");
	return { disk, worker, declared };
}
const sessionOf = (worker: Worker, tabId = TAB) => worker.sessions.session(tabId) as Session;

let next = 1;
/** What became of an action: a hold that waits, or how it was settled. */
async function tries(worker: Worker, what: string, changes: Partial<Attempt> = {}, tabId = TAB) {
	const owner = ownerOf({ tabId });
	const id = holdId(next);
	await worker.holdList.ask(attemptOf(next++, { ...to(what), ...changes }), owner);
	const hold = worker.holdList.pending().find((each) => each.id === id);
	const said = owner.heard.at(-1);
	return { id, owner, hold: hold as Hold, what: said?.type === "settled" ? said.verdict : (said?.type ?? ""), said };
}
const allow = async (worker: Worker, hold: Hold, changes = {}) => {
	await worker.holdList.shown(hold.id, hold.tabId);
	return worker.holdList.decide(decisionOn(hold, changes), { ...overlay, tabId: hold.tabId });
};
const lineOf = async (disk: Disk, id: string, stage = "settled") => (await rowsOn(disk)).find((row) => row.hold === id && row.stage === stage);
const ALWAYS = { rules: [{ id: "all", effect: "allow" as const, kind: "*" as const, audience: "*" as const, site: "forum.example" }] };

describe("an agent that leaves what it declared", () => {
	test("is asked about, once only, with the mismatch; the agent reads it, the log has it", async () => {
		const { disk, worker, declared } = await guarded(ANSWER);
		const { id, hold, said } = await tries(worker, "post/public");
		const words = "Declared: answer the requester only. About to: post to public";
		expect(hold).toMatchObject({ mismatch: words, offers: ["once"], rule: `contract:${declared.id}` });
		expect(said).toMatchObject({ type: "asked", reason: `${words}.` });
		expect(await lineOf(disk, id, "asked")).toMatchObject({
			rule: `contract:${declared.id}`,
			note: `outside contract ${declared.id}, the agent’s own: ${words}`,
		});
		expect(await allow(worker, hold, { lifetime: "session" })).toMatchObject({ ok: false, what: '"session" is not offered for it' });
		expect(await allow(worker, hold)).toEqual({ ok: true, what: "" });
		expect(await lineOf(disk, id)).toMatchObject({ verdict: "approved", path: "human", rule: `contract:${declared.id}` });
	});
	test("is asked about whatever a rule, a grant or a preset would let through", async () => {
		const { disk, worker } = await guarded(ANSWER);
		disk.settings = { ...disk.settings, ...ALWAYS };
		expect((await tries(worker, "update/group")).what).toBe("asked");
		disk.settings = { ...disk.settings, rules: [], preset: "ask_before_irreversible_or_public" };
		expect((await tries(worker, "post/named_people")).what).toBe("asked");
		expect((await tries(worker, "post/requester_only")).what).toBe("approved");
		disk.settings = { ...disk.settings, preset: "ask_before_writing" };
		const { hold } = await tries(worker, "post/requester_only");
		await allow(worker, hold, { lifetime: "session" });
		expect((await tries(worker, "post/requester_only")).what).toBe("approved");
		await worker.contracts.declare(sessionOf(worker), "agent", { allow: [{ action: "update" }] }, "by the test");
		expect(await tries(worker, "post/requester_only")).toMatchObject({
			what: "asked",
			hold: { mismatch: "Declared: only change things. About to: post to requester_only" },
		});
	});
	test("what fits goes its ordinary way, and the log says that it fits", async () => {
		const { disk, worker, declared } = await guarded(ANSWER);
		const { id, hold } = await tries(worker, "post/requester_only");
		expect(hold).toMatchObject({ offers: ["once", "session", "hour", "always"], rule: "default:post" });
		expect(hold.mismatch).toBeUndefined();
		expect((await lineOf(disk, id, "asked"))?.note).toBe(`within contract ${declared.id}, the agent’s own`);
		const draft = await tries(worker, "draft/group");
		expect(draft.what).toBe("approved");
		expect((await lineOf(disk, draft.id))?.note).toBe(`within contract ${declared.id}, the agent’s own`);
		const search = await tries(worker, "search/group");
		expect((await lineOf(disk, search.id))?.note).toBe("");
	});
	test("what it denied itself is refused without a question", async () => {
		const { disk, worker, declared } = await guarded({ deny: [{ action: "delete" }] });
		disk.settings = { ...disk.settings, ...ALWAYS };
		const { what, id, said } = await tries(worker, "delete/group");
		expect(what).toBe("blocked");
		const reason = `The contract that was declared for this session (${declared.id}) does not allow it. Declared: not to delete. About to: delete to group.`;
		expect(said).toMatchObject({ verdict: "blocked", path: "policy", reason });
		expect(await lineOf(disk, id)).toMatchObject({ verdict: "blocked", path: "policy", rule: `contract:${declared.id}`, note: reason });
	});
});

describe("the person's contract", () => {
	test("refuses what is outside, without a question; the log says which contract", async () => {
		const { disk, worker, declared } = await guarded(CONTRACT_TEMPLATES.answer_me, "person");
		disk.settings = { ...disk.settings, ...ALWAYS };
		const { what, id, said } = await tries(worker, "post/public");
		expect(what).toBe("blocked");
		expect(said).toMatchObject({
			reason: expect.stringMatching(/^The person’s contract for this session \(\w{8}\) does not allow it\. Declared: answer/),
		});
		expect(await lineOf(disk, id)).toMatchObject({ verdict: "blocked", path: "policy", rule: `contract:${declared.id}` });
		expect(worker.holdList.pending()).toEqual([]);
		// Said again by a worker that comes later, and written once.
		const later = await begin(disk);
		const owner = ownerOf();
		await later.holdList.ask(attemptOf(Number.parseInt(id, 16), to("post/public")), owner, true);
		expect(owner.heard).toMatchObject([{ type: "settled", verdict: "blocked" }]);
		expect((await rowsOn(disk)).filter((row) => row.hold === id)).toHaveLength(1);
	});
	test.each([
		["read_only", ["post/requester_only", "update/group", "draft/group", "submit/unknown"], ["search/group", "read/group"]],
		[
			"sort_inbox",
			["delete/group", "send/named_people", "post/group", "purchase/group", "share/group"],
			["update/group", "submit/unknown", "draft/group"],
		],
		["answer_me", ["post/public", "post/unknown", "post/group", "send/named_people", "update/group", "submit/unknown"], ["post/requester_only"]],
		["fill_in_forms", ["submit/unknown", "post/requester_only", "update/group", "account/group"], ["draft/group", "search/group"]],
	] as const)("ready-made: %s", async (name, refused, left) => {
		const { worker } = await guarded(CONTRACT_TEMPLATES[name], "person");
		for (const what of refused) expect([what, (await tries(worker, what)).what]).toEqual([what, "blocked"]);
		for (const what of left) expect([what, (await tries(worker, what)).what]).not.toEqual([what, "blocked"]);
	});
	test("comes before the agent's own; and what the settings refuse keeps its rule", async () => {
		const { disk, worker } = await guarded({ allow: [{ action: "update" }] });
		const mine = await worker.contracts.declare(sessionOf(worker), "person", ANSWER, "by the test");
		expect((await lineOf(disk, (await tries(worker, "post/public")).id))?.rule).toBe(`contract:${mine.id}`);
		disk.settings = { ...disk.settings, rules: [{ id: "no-posts", effect: "deny", kind: "post", audience: "*", site: "*" }] };
		const line = await lineOf(disk, (await tries(worker, "post/public")).id);
		expect(line).toMatchObject({ rule: "no-posts", verdict: "blocked", note: expect.stringContaining(`Also outside contract ${mine.id}`) });
	});
	test("touches nothing that a person does, and everything where nobody is taken for one", async () => {
		const { worker } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		const person = { actor: { kind: "human" as const, confidence: 1, evidence: [] } };
		expect((await tries(worker, "post/public", person)).what).toBe("approved");
		await worker.sessions.setStrict(TAB, true, "by the test");
		expect((await tries(worker, "post/public", person)).what).toBe("blocked");
	});
	test("holds nothing where Sayso only watches, and says in the log what it would have done", async () => {
		const { disk, worker, declared } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		disk.settings = { ...disk.settings, preset: "watch_only" };
		const { what, id } = await tries(worker, "post/public");
		expect(what).toBe("approved");
		expect((await lineOf(disk, id))?.note).toMatch(new RegExp(`^would have been held \\(deny\\); outside contract ${declared.id}, the person’s: `));
	});
	test("holds nothing in a tab that the person has switched off", async () => {
		const { worker } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		await worker.sessions.setMode(TAB, "off", "in the popup");
		expect((await tries(worker, "post/public")).what).toBe("approved");
	});
});

describe("what only the net saw", () => {
	async function caught(contract: Contract, by: DeclaredContract["by"]) {
		const all = await guarded(contract, by);
		const { worker, disk } = all;
		// Whatever the rules let through.
		disk.settings = { ...disk.settings, ...ALWAYS };
		const told: unknown[] = [];
		const holds = createNetHolds({
			...{
				ready: Promise.resolve(),
				holdList: worker.holdList,
				sessions: worker.sessions,
				store: disk.session,
				contracts: worker.contracts,
				classify,
			},
			net: { isArmedTab: () => true, isClosed: () => false } as unknown as Net,
			settings: () => disk.settings,
			grants: worker.grants.list,
			note: async (line) => void (await worker.log.append(line)),
			listTabs: async () => [{ tabId: TAB, url: "https://forum.example/" }],
			sendToTab: async (_, message) => void told.push(message),
			goBack: async () => false,
			openIn: async () => {},
			now: () => disk.clock,
		});
		const request = { url: "https://forum.example/post/public", method: "POST", initiator: "https://forum.example", frameId: 0, documentId: "doc-1" };
		holds.onCaught({ request: request as SeenRequest, tabId: TAB, vector: "worker", body: { kind: "none" }, isDiverted: false });
		await vi.waitFor(() => expect(told).not.toEqual([]));
		return { ...all, told };
	}
	test("stays blocked where the person's contract refuses it, and says which", async () => {
		const { disk, worker, declared, told } = await caught(ANSWER, "person");
		expect(worker.holdList.pending()).toEqual([]);
		const reason = `The person’s contract for this session (${declared.id}) does not allow it. Declared: answer the requester only.`;
		expect(told).toMatchObject([{ type: "holdElsewhere", status: "blocked", reason: expect.stringContaining(reason) }]);
		expect((await rowsOn(disk)).at(-1)).toMatchObject({ verdict: "blocked", rule: "net", note: expect.stringContaining(reason) });
	});
	test("is asked about, with the mismatch, where an agent leaves its own", async () => {
		const { worker, told } = await caught(ANSWER, "agent");
		const words = "Declared: answer the requester only. About to: post to public";
		expect(worker.holdList.pending()).toMatchObject([{ mismatch: words, offers: ["once"] }]);
		expect(told).toMatchObject([{ type: "holdElsewhere", status: "held", reason: `${words}.` }]);
	});
});

describe("limits", () => {
	const TWO: Contract = { limits: { post: 2 } };
	test("count what was let out, asked about or not, over a worker's death", async () => {
		const { disk, worker } = await guarded(TWO);
		await allow(worker, (await tries(worker, "post/group")).hold, { lifetime: "session" });
		expect((await tries(worker, "post/group")).what).toBe("approved");
		const later = await begin(disk);
		const third = await tries(later, "post/group");
		expect(third).toMatchObject({ what: "asked", hold: { mismatch: "Declared: at most 2 posts. About to: post to group, with 2 before it" } });
		expect((await tries(later, "update/group")).hold.mismatch).toBeUndefined();
	});
	test("count what waits for an answer too, and forget it after a no", async () => {
		const { worker } = await guarded(TWO);
		const holds = [await tries(worker, "post/group"), await tries(worker, "post/group"), await tries(worker, "post/group")].map(({ hold }) => hold);
		expect(holds.map(({ mismatch }) => mismatch !== undefined)).toEqual([false, false, true]);
		for (const hold of holds) await worker.holdList.decide(decisionOn(hold, { verdict: "denied" }), overlay);
		expect((await tries(worker, "post/group")).hold.mismatch).toBeUndefined();
	});
	test("do not count what waits in another session", async () => {
		const { worker } = await guarded({ limits: { post: 1 } });
		await worker.sessions.setMode(TAB + 5, "armed", "by the test");
		expect((await tries(worker, "post/group", {}, TAB + 5)).what).toBe("asked");
		expect((await tries(worker, "post/group")).hold.mismatch).toBeUndefined();
		// Tabs that were opened from there are of the same.
		await worker.sessions.opened(TAB + 1, TAB);
		expect((await tries(worker, "post/group", {}, TAB + 1)).hold.mismatch).toContain("with 1 before it");
	});
	test("declared while several wait, count them in their order", async () => {
		const worker = await begin();
		const waiting = [await tries(worker, "post/group"), await tries(worker, "post/group")];
		await worker.contracts.declare(sessionOf(worker), "agent", { limits: { post: 1 } }, "by the test");
		await worker.holdList.compare();
		expect(waiting.map(({ hold }) => hold.mismatch !== undefined)).toEqual([false, true]);
	});
	test("do not count a person's own, nor one action twice", async () => {
		const { disk, worker } = await guarded({ limits: { post: 1 } });
		await tries(worker, "post/group", { actor: { kind: "human", confidence: 1, evidence: [] } });
		disk.settings = { ...disk.settings, ...ALWAYS };
		const attempt = attemptOf(900, to("post/group"));
		// The line fails after it was counted: the same try comes again, and is the first still.
		disk.logFails = true;
		const owner = ownerOf();
		expect(await worker.holdList.ask(attempt, owner)).toBe(false);
		disk.logFails = false;
		expect(await worker.holdList.ask(attempt, owner)).toBe(true);
		expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved" });
		expect((await tries(worker, "post/group")).what).toBe("asked");
	});
	test("no room to keep the count: it stays held", async () => {
		const { disk, worker } = await guarded(TWO);
		disk.settings = { ...disk.settings, ...ALWAYS };
		disk.session.fail = new Error("quota exceeded");
		const { what, said } = await tries(worker, "post/group");
		expect(what).toBe("failed");
		expect(said).toMatchObject({ what: expect.stringContaining("what a contract counts can't be kept: quota exceeded") });
	});
	test("of the person's refuse", async () => {
		const { worker } = await guarded({ limits: { post: 1 } }, "person");
		await allow(worker, (await tries(worker, "post/group")).hold);
		expect((await tries(worker, "post/group")).what).toBe("blocked");
	});
});

describe("at the moment of the yes", () => {
	test("what was within when it was asked about, and is not any more, is shown anew; then a yes counts", async () => {
		const { disk, worker, declared } = await guarded({ limits: { post: 1 } });
		const first = await tries(worker, "post/public");
		const second = await tries(worker, "post/group");
		expect([first.hold.mismatch, second.hold.mismatch]).toEqual([undefined, "Declared: at most 1 post. About to: post to group, with 1 before it"]);
		// Allowed as what it is: outside.
		expect(await allow(worker, second.hold)).toMatchObject({ ok: true });
		expect(await allow(worker, first.hold)).toMatchObject({ ok: false, what: expect.stringContaining("not as it was shown") });
		const words = "Declared: at most 1 post. About to: post to public, with 1 before it";
		expect(first.hold).toMatchObject({ mismatch: words, rule: `contract:${declared.id}`, state: "pending", shownAt: undefined });
		expect(first.owner.heard.at(-1)).toMatchObject({ type: "asked", reason: `${words}.` });
		expect(await lineOf(disk, first.id)).toBeUndefined();
		expect(await allow(worker, first.hold)).toMatchObject({ ok: true });
	});
	test("the person's own refuses it then, and one press over a list lets out no more than was declared", async () => {
		const { disk, worker, declared } = await guarded({ limits: { post: 2 } }, "person");
		const text = (value: string) => ({
			payload: { format: "entries" as const, parts: [{ name: "text", type: "text" as const, value }], text: "", size: -1 },
		});
		const [one, two] = [await tries(worker, "post/public", text("one")), await tries(worker, "post/public", text("two"))];
		for (const { id } of [one, two]) await worker.holdList.shown(id, TAB);
		// What another worker, or another tab, let out meanwhile.
		await worker.contracts.count(holdId(999), actionOf({ kind: "post" }), sessionOf(worker));
		const also = [{ hold: two.id, digest: two.hold.digest }];
		expect(await worker.holdList.decide(decisionOn(one.hold, { also }), overlay)).toMatchObject({ ok: false });
		expect(await lineOf(disk, one.id)).toBeUndefined();
		expect(await lineOf(disk, two.id)).toMatchObject({
			...{ verdict: "blocked", path: "policy", rule: `contract:${declared.id}` },
			why: expect.stringMatching(/^Refused because it is outside of what was declared for the session\. Declared: at most 2 posts/),
		});
		expect(await worker.holdList.decide(decisionOn(one.hold), overlay)).toMatchObject({ ok: true });
	});
	test("what a rule refuses by then is refused, whoever made the rule", async () => {
		const disk = createDisk();
		const worker = await begin(disk);
		await worker.sessions.setMode(TAB, "armed", "by the test");
		const { id, hold } = await tries(worker, "post/public");
		await worker.holdList.shown(id, TAB);
		disk.settings = withManaged(disk.settings, readManaged({ fields: ["rules"], rules: ["deny post@forum.example"] }));
		expect(await allow(worker, hold)).toMatchObject({ ok: false });
		expect(await lineOf(disk, id)).toMatchObject({ verdict: "blocked", path: "policy", rule: "managed:deny post@forum.example" });
	});
	test("one that is over refuses what was asked about before its end", async () => {
		const disk = createDisk();
		const { worker } = await guarded({ allow: [{ action: "post" }], expires: new Date(disk.clock + 60_000).toISOString() }, "person", disk);
		const { id, hold } = await tries(worker, "post/public");
		await worker.holdList.shown(id, TAB);
		disk.clock += 61_000;
		expect(await allow(worker, hold)).toMatchObject({ ok: false });
		expect(await lineOf(disk, id)).toMatchObject({ verdict: "blocked", note: expect.stringContaining("the contract has expired") });
	});
});

describe("sort my inbox, with actions as they are really named", () => {
	test.each([
		["Move to trash", "button"],
		["Delete", "button"],
		["In den Papierkorb verschieben", "button"],
		["Delete forever", "menuitem"],
		["Empty trash", "link"],
	])("%s is refused", (name, role) => {
		const control = { ...{ tag: "button", role, name, type: "", marks: "", opens: false, context: [], selected: 0, inDialog: false } };
		const action = classifyReally(attemptOf(1, { vector: "click", net: "event", control }));
		expect(action.kind).toBe("delete");
		const declared: DeclaredContract = { id: "c", by: "person", session: "s", at: 0, contract: CONTRACT_TEMPLATES.sort_inbox, out: [] };
		expect(mismatchOf(action, [declared], [], 1)).toMatchObject({
			effect: "deny",
			words: expect.stringContaining("Declared: not to delete. About to: delete"),
		});
	});
	test.each(["Archive", "Mark as read", "Move to folder"])("%s is not", (name) => {
		const control = { ...{ tag: "button", role: "button", name, type: "", marks: "", opens: false, context: [], selected: 0, inDialog: false } };
		const action = classifyReally(attemptOf(1, { vector: "click", net: "event", control }));
		const declared: DeclaredContract = { id: "c", by: "person", session: "s", at: 0, contract: CONTRACT_TEMPLATES.sort_inbox, out: [] };
		expect([action.kind, mismatchOf(action, [declared], [], 1)]).toEqual(["update", undefined]);
	});
});

describe("how long it lasts", () => {
	test("over a worker's death, in the tabs that are opened from there, until the last of them ends", async () => {
		const { disk, worker } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		await worker.sessions.opened(TAB + 1, TAB);
		await worker.sessions.closed(TAB);
		const later = await begin(disk);
		expect((await tries(later, "post/public", {}, TAB + 1)).what).toBe("blocked");
		await later.sessions.opened(TAB + 2, TAB + 1);
		expect((await tries(later, "post/public", {}, TAB + 2)).what).toBe("blocked");
		await later.sessions.closed(TAB + 1);
		await later.sessions.closed(TAB + 2);
		await later.sessions.setMode(TAB + 2, "armed", "by the test");
		expect((await tries(later, "post/public", {}, TAB + 2)).what).toBe("asked");
	});
	test("another session knows nothing of it, and what has ended is forgotten", async () => {
		const { disk, worker } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		await worker.sessions.setMode(TAB + 5, "armed", "by the test");
		expect((await tries(worker, "post/public", {}, TAB + 5)).what).toBe("asked");
		await worker.sessions.setMode(TAB, "off", "in the popup");
		await worker.sessions.setMode(TAB, "armed", "in the popup");
		expect((await tries(worker, "post/public")).what).toBe("asked");
		await worker.contracts.declare(sessionOf(worker), "agent", ANSWER, "by the test");
		expect(disk.session.values.get(CONTRACTS_KEY)).toHaveLength(1);
	});
	test("after its end everything that writes is outside, also when the clock is set back", async () => {
		const { disk, worker } = await guarded({ ...ANSWER, expires: new Date(1_700_000_060_000).toISOString() }, "person");
		expect((await tries(worker, "post/requester_only")).what).toBe("asked");
		disk.clock += 60_000;
		const { what, said } = await tries(worker, "post/requester_only");
		expect(what).toBe("blocked");
		expect(said).toMatchObject({ reason: expect.stringContaining("the contract has expired") });
		disk.clock -= 60_000;
		expect((await tries(worker, "post/requester_only")).what).toBe("blocked");
		expect((await tries(await begin(disk), "post/requester_only")).what).toBe("blocked");
	});
	test("a clock behind its beginning does not make it last longer", async () => {
		const { disk, worker } = await guarded({ ...ANSWER, expires: new Date(1_700_000_060_000).toISOString() }, "person");
		disk.clock -= 3_600_000;
		expect((await tries(worker, "post/requester_only")).what).toBe("blocked");
	});
});

describe("declaring", () => {
	test("is written down, in words, with the task", async () => {
		const { disk, declared } = await guarded({ ...ANSWER, task: "tell Ada when we meet" });
		expect((await rowsOn(disk)).at(-1)).toMatchObject({
			stage: "session",
			note: `contract ${declared.id}, the agent’s own, was declared by the test: answer the requester only; task: “tell Ada when we meet”`,
		});
	});
	test("the same again is the same, and so many in a session", async () => {
		const { worker, declared } = await guarded(ANSWER);
		const again = readContract('{"action":"post","audience":"requester_only"}', 0);
		expect(again.ok && (await worker.contracts.declare(sessionOf(worker), "agent", again.contract, "by the test")).id).toBe(declared.id);
		for (let n = 1; n < MOST_CONTRACTS; n++) await worker.contracts.declare(sessionOf(worker), "agent", { limits: { post: n } }, "by the test");
		await expect(worker.contracts.declare(sessionOf(worker), "agent", { limits: { post: 99 } }, "by the test")).rejects.toThrow(
			"5 contracts at most",
		);
		expect(worker.contracts.of(sessionOf(worker))).toHaveLength(MOST_CONTRACTS);
		// An agent that has declared all that it may leaves the person's place free.
		await worker.contracts.declare(sessionOf(worker), "person", ANSWER, "by the test");
	});
	test("one that can't be kept counts while this worker lives, and is not said to be declared", async () => {
		const { disk, worker } = await guarded(ANSWER);
		disk.session.fail = new Error("quota exceeded");
		await expect(worker.contracts.declare(sessionOf(worker), "person", { deny: [{ action: "post" }] }, "by the test")).rejects.toThrow("quota");
		expect((await tries(worker, "post/public")).what).toBe("blocked");
	});
	test("removed, it is over, and the log says so; what is unknown is not removed", async () => {
		const { disk, worker, declared } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		expect(await worker.contracts.remove("nothing", TAB)).toBeUndefined();
		expect(await worker.contracts.remove(declared.id, TAB)).toMatchObject({ id: declared.id });
		expect((await rowsOn(disk)).at(-1)?.note).toBe(`contract ${declared.id}, the person’s, was removed by the person in the popup`);
		expect((await tries(worker, "post/public")).what).toBe("asked");
		expect((await tries(await begin(disk), "post/public")).what).toBe("asked");
	});
	test("removed by the person, an agent's own does not come back with the next load of the page, nor is there room for endless others", async () => {
		const { disk, worker, declared } = await guarded({ deny: [{ action: "post" }] });
		expect((await tries(worker, "post/public")).what).toBe("blocked");
		await worker.contracts.remove(declared.id, TAB);
		expect(await worker.contracts.remove(declared.id, TAB)).toBeUndefined();
		let last = worker;
		for (const next of [async () => worker, () => begin(disk)]) {
			last = await next();
			await expect(last.contracts.declare(sessionOf(last), "agent", declared.contract, "by the test")).rejects.toThrow("the person has removed");
			expect((await tries(last, "post/public")).what).toBe("asked");
		}
		for (let n = 1; n < MOST_CONTRACTS; n++) await last.contracts.declare(sessionOf(last), "agent", { limits: { send: n } }, "by the test");
		await expect(last.contracts.declare(sessionOf(last), "agent", { limits: { send: 99 } }, "by the test")).rejects.toThrow("at most");
	});
	test("also about what waits in that tab from a session before", async () => {
		const worker = await begin();
		const { hold, owner } = await tries(worker, "post/public");
		await worker.sessions.setMode(TAB, "off", "in the popup");
		await worker.sessions.setMode(TAB, "armed", "in the popup");
		expect(sessionOf(worker).id).not.toBe(hold.session);
		await worker.contracts.declare(sessionOf(worker), "person", CONTRACT_TEMPLATES.read_only, "by the test");
		await worker.holdList.compare();
		expect(owner.heard.at(-1)).toMatchObject({ verdict: "blocked" });
	});
	test("one that was damaged where it is kept takes no other with it, and is a fault", async () => {
		const { disk } = await guarded(CONTRACT_TEMPLATES.read_only, "person");
		const kept = disk.session.values.get(CONTRACTS_KEY) as unknown[];
		disk.session.values.set(CONTRACTS_KEY, [{ id: "x" }, ...kept]);
		await expect(begin(disk)).rejects.toThrow("some are damaged");
	});
	test("while something waits: what leaves it is shown anew before a yes counts, what it refuses ends", async () => {
		const disk = createDisk();
		const worker = await begin(disk);
		const [one, other] = [await tries(worker, "post/public"), await tries(worker, "post/requester_only")];
		await worker.holdList.shown(one.id, TAB);
		await worker.contracts.declare(sessionOf(worker), "agent", ANSWER, "by the test");
		await worker.holdList.compare();
		const words = "Declared: answer the requester only. About to: post to public";
		expect(worker.holdList.pending(TAB)).toMatchObject([{ id: one.id, mismatch: words, offers: ["once"] }, { id: other.id }]);
		expect(one.owner.heard.at(-1)).toMatchObject({ type: "asked", reason: `${words}.` });
		expect(await worker.holdList.decide(decisionOn(one.hold), overlay)).toMatchObject({ ok: false, what: "it was not shown yet" });
		expect(other.hold.mismatch).toBeUndefined();
		const mine = await worker.contracts.declare(sessionOf(worker), "person", { allow: [{ action: "read" }] }, "by the test");
		await worker.holdList.compare();
		expect(worker.holdList.pending(TAB)).toEqual([]);
		expect(other.owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "blocked", path: "policy" });
		expect(await lineOf(disk, other.id)).toMatchObject({ verdict: "blocked", rule: `contract:${mine.id}` });
	});
});
