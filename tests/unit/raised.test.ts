// Node, with a fake IndexedDB. In the background: what an adapter of the person's own has raised is decided, counted and covered as
// strictly as it would be without it; and only frames of guarded tabs are told what adapters want to know.
import { describe, expect, test } from "vitest";
import type { Action, Attempt, Kind } from "../../utils/core/action";
import type { Rule } from "../../utils/core/settings";
import { actionOf, attemptOf, holdId } from "./fixture-action";
import { createDisk, type Disk, decisionOn, ownerOf, startWorker, TAB } from "./fixture-background";

/** `/post/delete` is a post that an adapter has raised to a deletion; `/post` a post. */
function classify(attempt: Attempt): Action {
	const [was = "post", kind = was] = (attempt.request?.url ?? "").split("/").slice(3) as Kind[];
	const audience = "group" as const;
	return actionOf({
		...{ kind, audience, payload: attempt.payload, actor: attempt.actor, reversibility: "recoverable" },
		...(kind === was ? {} : { plain: { kind: was, audience, reversibility: "recoverable" as const, quantity: 1 } }),
		page: { url: attempt.page.url },
	});
}

const rule = (kind: Kind | "*"): Rule => ({ id: `all-${kind}`, effect: "allow", kind, audience: "*", site: "forum.example" });

async function guarded(rules: Rule[], disk: Disk = createDisk()) {
	disk.settings = { ...disk.settings, rules };
	const worker = await startWorker(disk, classify);
	await worker.sessions.setMode(TAB, "armed", "by the test");
	const session = worker.sessions.session(TAB);
	if (!session) throw new Error("no session");
	let next = 1;
	const tries = async (path: string) => {
		const owner = ownerOf({ tabId: TAB });
		const id = holdId(next);
		const request = { url: `https://forum.example/${path}`, method: "POST", headers: [] };
		await worker.holdList.ask(attemptOf(next++, { request }), owner);
		const said = owner.heard.at(-1);
		return { id, owner, what: said?.type === "settled" ? said.verdict : said?.type, said };
	};
	return { worker, session, tries };
}

test("a rule that allows what it was raised to does not let through what it is; one for both does", async () => {
	const { tries } = await guarded([rule("delete")]);
	expect((await tries("delete")).what).toBe("approved");
	expect((await tries("post/delete")).what).toBe("asked");
	const both = await guarded([rule("delete"), rule("post")]);
	expect((await both.tries("post/delete")).what).toBe("approved");
});

test("it is asked about for once, and a yes covers no more than it would have without", async () => {
	const { worker, tries } = await guarded([]);
	const { id, owner } = await tries("send/share");
	const hold = worker.holdList.pending().find((each) => each.id === id);
	expect(hold).toMatchObject({ offers: ["once"], extraStep: true, action: { kind: "share", plain: { kind: "send" } } });
	if (!hold) return;
	await worker.holdList.shown(id, TAB);
	const surface = { surface: "overlay" as const, tabId: TAB };
	expect(await worker.holdList.decide(decisionOn(hold, { lifetime: "session" }), surface)).toMatchObject({ ok: false });
	expect(await worker.holdList.decide(decisionOn(hold, { proof: { level: 1, gesture: "hold_mouse", marks: [] } as never }), surface)).toMatchObject({
		ok: true,
	});
	expect(owner.heard.at(-1)).toMatchObject({ type: "settled", verdict: "approved", kind: "send" });
});

test("a contract's limit counts it as what it is too", async () => {
	const { worker, session, tries } = await guarded([rule("*")]);
	await worker.contracts.declare(session, "agent", { limits: { post: 1 } }, "by the test");
	expect((await tries("post/delete")).what).toBe("approved");
	expect((await tries("post")).what).toBe("asked");
});

test("the brake counts it as what it is too, over a worker's death", async () => {
	const disk = createDisk();
	disk.settings = { ...disk.settings, brake: { ...disk.settings.brake, send: 3 } };
	const first = await guarded([rule("*")], disk);
	expect((await first.tries("send/share")).what).toBe("approved");
	expect((await first.tries("send/share")).what).toBe("approved");
	expect((await first.tries("send/share")).what).toBe("asked");
	const worker = await startWorker(disk, classify);
	const owner = ownerOf({ tabId: TAB });
	await worker.holdList.ask(attemptOf(50, { request: { url: "https://forum.example/send", method: "POST", headers: [] } }), owner);
	expect(owner.heard.at(-1)).toMatchObject({ type: "asked" });
});

test("a change of adapters while it waits: after a worker's death it is the same question, and another content is not", async () => {
	const disk = createDisk();
	const one = attemptOf(1, { request: { url: "https://forum.example/post", method: "POST", headers: [] } });
	const first = await startWorker(disk, classify);
	await first.holdList.ask(one, ownerOf({ tabId: TAB }));
	const worker = await startWorker(disk, (attempt) => ({
		...classify(attempt),
		kind: "delete",
		evidence: ["adapter: New (yours), all"],
		summary: "Delete",
	}));
	const owner = ownerOf({ tabId: TAB });
	await worker.holdList.ask(one, owner, true);
	expect(owner.heard.at(-1)).toMatchObject({ type: "asked", kind: "post", digest: worker.holdList.pending()[0]?.digest });
	await worker.holdList.ask({ ...one, payload: { ...one.payload, text: "something else" } }, owner, true);
	expect(owner.heard.at(-1)).toMatchObject({ type: "failed" });
});

describe("what frames look at", () => {
	test("is told where a tab is guarded, and nowhere else", async () => {
		const looks = [[["@forum.example"], ["page text h1"]]] as [string[], string[]][];
		const { sessions } = await startWorker(createDisk(), classify, () => looks);
		expect(sessions.state(TAB).looks).toBeUndefined();
		await sessions.setMode(TAB, "armed", "by the test");
		expect(sessions.state(TAB).looks).toEqual(looks);
		await sessions.setMode(TAB, "off", "by the test");
		expect(sessions.state(TAB).looks).toBeUndefined();
	});
});
