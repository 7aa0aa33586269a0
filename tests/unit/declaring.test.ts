// @vitest-environment happy-dom
// Node with a DOM. Declaring through the page: what is read there and when, what the background makes of it, and what the agent is
// told. The frame's end and the background's are joined by a stand-in for the browser's messages.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createFrames } from "../../utils/background/frames";
import { hearContracts } from "../../utils/isolated-world/hear-contracts";
import { actionOf, attemptOf } from "./fixture-action";
import { createDisk, ownerOf, rowsOn, startWorker, TAB } from "./fixture-background";

/** As much of the browser as both ends need; there before any of their modules is. */
const chrome = vi.hoisted(() => {
	const stand = {
		runtime: {
			id: "sayso",
			getURL: (path: string) => `chrome-extension://sayso${path}`,
			sendMessage: undefined as unknown as (message: { text: string }) => Promise<unknown>,
		},
	};
	Object.assign(globalThis, { chrome: stand });
	return stand;
});

const ANSWER = '{"action":"post","audience":"requester_only"}';
const SENDER = { id: "sayso", tab: { id: TAB }, frameId: 0, documentId: "doc-1", url: "https://forum.example/", origin: "https://forum.example" };

beforeEach(() => {
	document.head.innerHTML = "";
	document.body.innerHTML = "";
});

async function background({ guarded = true } = {}) {
	const disk = createDisk();
	const worker = await startWorker(disk);
	if (guarded) await worker.sessions.setMode(TAB, "armed", "by the test");
	const frames = createFrames({
		...worker,
		...{ remembered: Promise.resolve(), ready: Promise.resolve(), now: () => disk.clock },
		net: { hosts: () => {}, isKnown: () => true, tabOf: () => undefined, opened: async () => {}, settled: async () => {} },
		classify: () => actionOf({ audience: "public", summary: "Post publicly" }),
		tellTop: () => {},
	});
	const say = (message: unknown, changes: object = {}) => frames.hear(message, { ...SENDER, ...changes } as never) as Promise<unknown>;
	const contracts = () => {
		const session = worker.sessions.session(TAB);
		return session ? worker.contracts.of(session) : [];
	};
	return { disk, worker, say, declare: (text: string, changes = {}) => say({ sayso: 1, type: "declare", text }, changes), contracts };
}

describe("what the background makes of it", () => {
	test("one that is understood counts, and is repeated in words", async () => {
		const { declare, contracts, disk } = await background();
		const answer = await declare(ANSWER);
		expect(answer).toEqual({ ok: true, id: contracts()[0]?.id, declared: "answer the requester only" });
		expect(contracts()).toMatchObject([{ by: "agent", contract: { allow: [{ action: "post", audience: "requester_only" }] } }]);
		expect((await rowsOn(disk)).at(-1)?.note).toContain("the agent’s own, was declared through the page");
		expect(await declare(ANSWER)).toEqual(answer);
		expect(contracts()).toHaveLength(1);
	});
	test.each([
		["not JSON", "answer the requester only", "it is not JSON"],
		["an unknown field", '{"allow":[{"action":"post","to":"me"}]}', 'allow[0]: there is no field "to"'],
		["an end in the past", '{"action":"post","expires":"2020-01-01T00:00:00Z"}', 'there is no field "expires"'],
		["a past end", '{"allow":[{"action":"post"}],"expires":"2020-01-01T00:00:00Z"}', "expires: is in the past"],
		["a task that turns its words round", '{"allow":[{"action":"post"}],"task":"\u202eevol"}', "task: has characters that do not show"],
	])("%s is refused in words and changes nothing", async (_, text, error) => {
		const { declare, contracts, disk } = await background();
		await declare(ANSWER);
		const before = [contracts(), await rowsOn(disk)];
		const answer = (await declare(text)) as { ok: boolean; error: string };
		expect(answer.ok).toBe(false);
		expect(answer.error).toContain(error);
		expect([contracts(), await rowsOn(disk)]).toEqual(before);
	});
	test("100,000 characters are not a message of ours: a fault, and nothing else", async () => {
		const { declare, contracts, disk } = await background();
		await declare(" ".repeat(100_000));
		expect(contracts()).toEqual([]);
		expect((await rowsOn(disk)).at(-1)).toMatchObject({ stage: "fault", note: "a message of a page's frame was not understood" });
	});
	test("a frame in the page, and a tab that nobody guards, declare nothing", async () => {
		const one = await background();
		expect(await one.declare(ANSWER, { frameId: 4 })).toEqual({ ok: false, error: "a frame in a page can't declare one: do it in the page itself" });
		expect(one.contracts()).toEqual([]);
		const other = await background({ guarded: false });
		expect(await other.declare(ANSWER)).toEqual({ ok: false, error: "Sayso does not guard this tab" });
		await other.worker.sessions.setMode(TAB, "off", "in the popup");
		expect(await other.declare(ANSWER)).toEqual({ ok: false, error: "Sayso does not guard this tab" });
	});
	test("the sixth is one too many; a page neither removes nor loosens one", async () => {
		const { declare, contracts, worker } = await background();
		for (let n = 0; n < 5; n++) expect(await declare(`{"limits":{"post":${n}}}`)).toMatchObject({ ok: true });
		expect(await declare('{"limits":{"post":1000}}')).toEqual({ ok: false, error: "a session has 5 contracts at most" });
		expect(contracts()).toHaveLength(5);
		await worker.holdList.ask(attemptOf(1), ownerOf());
		expect(worker.holdList.pending(TAB)[0]?.mismatch).toContain("Declared: no posts");
	});
	test("what a frame lets go on by itself (watched, or following from a yes) is compared in the log", async () => {
		const { declare, say, contracts, disk } = await background();
		const attempted = (n: number, kind: "agent" | "human") => ({
			...{ sayso: 1, type: "attempted", verdict: "approved", why: "watching only" },
			attempt: attemptOf(n, { actor: { kind, confidence: 1, evidence: [] } }),
		});
		await say(attempted(1, "agent"));
		await declare(ANSWER);
		await say(attempted(2, "agent"));
		await say(attempted(3, "human"));
		const notes = (await rowsOn(disk)).filter(({ stage }) => stage === "settled").map(({ note }) => note);
		const outside = `outside contract ${contracts()[0]?.id}, the agent’s own: Declared: answer the requester only. About to: post publicly`;
		expect(notes).toEqual(["not held: watching only", `not held: watching only; ${outside}`, "not held: watching only"]);
	});
	test("what waited when it came is compared with it, and the agent is told", async () => {
		const { declare, worker } = await background();
		const owner = ownerOf();
		await worker.holdList.ask(attemptOf(1), owner);
		await declare(ANSWER);
		expect(worker.holdList.pending(TAB)).toMatchObject([
			{ mismatch: expect.stringContaining("Declared: answer the requester only"), offers: ["once"] },
		]);
		expect(owner.heard.at(-1)).toMatchObject({ type: "asked", reason: expect.stringContaining("Declared: answer the requester only") });
	});
});

describe("what the page's frame reads", () => {
	async function page({ guarded = true } = {}) {
		const all = await background();
		const sent: string[] = [];
		chrome.runtime.sendMessage = async (message) => {
			sent.push(message.text);
			return all.say(message);
		};
		const told: string[] = [];
		const listeners = new Map<string, (event: never) => void>();
		let session = guarded ? "s1" : undefined;
		const look = hearContracts(
			{
				listen: (type, listener) => void listeners.set(type, listener as never),
				notice: { contract: (_: unknown, json: string) => void told.push(json) } as never,
			},
			() => session,
		);
		const heard: string[] = [];
		const hear = (event: Event) => void heard.push((event as CustomEvent<string>).detail);
		document.addEventListener("sayso:contract-answer", hear);
		return {
			...{ ...all, sent, told, heard, listeners, look },
			event: (detail: unknown) => listeners.get("sayso:contract")?.({ detail } as never),
			guard(now: string | undefined) {
				session = now;
				look();
			},
			end: () => document.removeEventListener("sayso:contract-answer", hear),
		};
	}
	const tag = (html: string) => void document.head.insertAdjacentHTML("beforeend", html);
	const META = `<meta name="sayso-contract" content='${ANSWER}'>`;

	test("nothing before the tab is guarded: no listener, no message; then what is there", async () => {
		tag(META);
		const { listeners, sent, look, guard, told, heard, contracts, end } = await page({ guarded: false });
		look();
		expect([listeners.size, sent]).toEqual([0, []]);
		guard("");
		expect(sent).toEqual([ANSWER]);
		await vi.waitFor(() => expect(told).toHaveLength(1));
		expect(JSON.parse(told[0] ?? "")).toEqual({ sayso: 1, contract: { ok: true, id: contracts()[0]?.id, declared: "answer the requester only" } });
		expect(heard).toEqual(told);
		end();
	});
	test("a script tag, a tag that comes later, and an event; each once", async () => {
		tag('<script type="application/sayso+json">{"deny":[{"action":"delete"}]}</script><script type="application/json">{"deny":[]}</script>');
		const { look, sent, event, told, contracts, end } = await page();
		look();
		look();
		expect(sent).toEqual(['{"deny":[{"action":"delete"}]}']);
		tag(META);
		await vi.waitFor(() => expect(sent).toHaveLength(2));
		event('{"limits":{"post":1}}');
		event('{"limits":{"post":1}}');
		await vi.waitFor(() => expect(told).toHaveLength(4));
		expect(told[2]).toBe(told[3]);
		expect(contracts()).toHaveLength(3);
		end();
	});
	test("a later session: the tags are for it too, and only then", async () => {
		tag(META);
		const { guard, sent, end } = await page({ guarded: false });
		// Armed here, then told by the background which session that is.
		for (const session of ["", "s1", "s1", undefined, "s1"]) guard(session);
		expect(sent).toEqual([ANSWER]);
		guard("s2");
		expect(sent).toEqual([ANSWER, ANSWER]);
		end();
	});
	test("what is no text or too long is answered here; a page that tries again and again is not passed on", async () => {
		const { look, event, sent, told, end } = await page();
		look();
		for (const detail of [undefined, null, { allow: [] }, 7]) event(detail);
		event("a".repeat(100_000));
		await vi.waitFor(() => expect(told).toHaveLength(5));
		expect(told.slice(0, 4).map((json) => JSON.parse(json).contract)).toEqual(Array(4).fill({ ok: false, error: "it has to be JSON text" }));
		expect(JSON.parse(told[4] ?? "").contract).toEqual({ ok: false, error: "100000 characters are too many: a contract has 10000 at most" });
		expect(sent).toEqual([]);
		for (let n = 0; n < 70; n++) event(`try ${n}`);
		await vi.waitFor(() => expect(told).toHaveLength(75));
		expect(sent).toHaveLength(50);
		expect(JSON.parse(told.at(-1) ?? "").contract.ok).toBe(false);
		end();
	});
	test("a background that does not answer is said", async () => {
		const { look, event, told, end } = await page();
		chrome.runtime.sendMessage = async () => {
			throw new Error("no");
		};
		look();
		event(ANSWER);
		await vi.waitFor(() => expect(told).toHaveLength(1));
		expect(JSON.parse(told[0] ?? "").contract).toEqual({ ok: false, error: "Sayso did not answer" });
		end();
	});
});
