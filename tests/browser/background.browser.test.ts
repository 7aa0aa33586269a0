// Real Chromium. The built worker against a test's own frame and overlay: arming, asking, deciding, and the same across
// workers that are killed.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { createRecordingServer, type RecordingServer } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { attemptOf, holdId } from "../unit/fixture-action.ts";
import { speaker } from "./background-fixture.ts";

interface Heard {
	type: string;
	hold?: string;
	digest?: string;
	verdict?: string;
	path?: string;
	ok?: boolean;
	what?: string;
	holds?: { id: string; digest: string; state: string }[];
}
interface Line {
	seq: number;
	stage: string;
	hold: string;
	verdict?: string;
	note: string;
}

let folder: string;
let server: RecordingServer;
let chromium: Chromium;
let eye: DevTools;
let page: string;

const run = async <T>(session: string, expression: string): Promise<T> => {
	const { result, exceptionDetails } = await eye.send<{ result: { value: T }; exceptionDetails?: { exception?: { description?: string } } }>(
		"Runtime.evaluate",
		{ expression, returnByValue: true, awaitPromise: true },
		session,
	);
	if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
	return result.value;
};
const say = (as: "message" | "holds" | "overlay", message: unknown) =>
	run(page, `dispatchEvent(new CustomEvent("say-${as}", { detail: ${JSON.stringify(JSON.stringify(message))} }))`);
const heard = async (kind: "answers" | "holds" | "overlay" | "states"): Promise<Heard[]> =>
	JSON.parse((await run<string | null>(page, `document.documentElement.dataset.${kind} ?? null`)) ?? "[]");
const hears = (kind: "answers" | "holds" | "overlay" | "states", fits: (message: Heard) => boolean) =>
	until(`${kind} heard`, async () => (await heard(kind)).find(fits), 20_000).catch(async (error: Error) => {
		throw new Error(`${error.message}: ${JSON.stringify(await heard(kind))}`);
	});

const worker = async () => (await eye.targets()).find((target) => target.type === "service_worker" && target.url.includes(EXTENSION_ID));
async function killWorker() {
	const target = await until("the worker runs", worker);
	await eye.send("Target.closeTarget", { targetId: target.targetId });
	await hears("holds", (message) => message.type === "lost");
	await run(page, "document.documentElement.dataset.holds = '[]'");
}

/** The log as it is on the disk, read from one of the extension's pages. */
async function lines(): Promise<Line[]> {
	const { targetId } = await eye.send<{ targetId: string }>("Target.createTarget", { url: `chrome-extension://${EXTENSION_ID}/icon/16.png` });
	const session = await eye.attach(targetId);
	const rows = await until("the log can be read", () =>
		run<Line[]>(
			session,
			`new Promise((resolve, reject) => { const open = indexedDB.open("sayso-log"); open.onerror = () => reject(open.error); open.onsuccess = () => { const all = open.result.transaction("entries").objectStore("entries").getAll(); all.onsuccess = () => { open.result.close(); resolve(all.result); }; all.onerror = () => reject(all.error); }; })`,
		),
	);
	await eye.send("Target.closeTarget", { targetId });
	return rows;
}
const stages = async (n: number) =>
	(await lines()).filter((row) => row.hold === holdId(n) && row.stage !== "fault").map((row) => [row.stage, row.verdict].filter(Boolean).join(" "));

async function askAndShow(n: number): Promise<string> {
	await say("holds", {
		type: "ask",
		attempt: attemptOf(n, { page: { url: "http://forum.example/", title: "t", topFrame: true, lang: "en" } }),
		again: false,
	});
	const { digest } = await hears("holds", (message) => message.type === "asked" && message.hold === holdId(n));
	await hears("overlay", (message) => message.type === "holds" && message.holds?.some((hold) => hold.id === holdId(n)) === true);
	await say("overlay", { type: "shown", hold: holdId(n) });
	return digest ?? "";
}
const decision = (n: number, digest: string, verdict = "approved") => ({
	type: "decide",
	decision: {
		hold: holdId(n),
		digest,
		verdict,
		lifetime: "once",
		reason: "",
		proof: { level: 2, gesture: "mouse", checks: ["test"], shownFor: 900 },
	},
});

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "sayso-background-"));
	cpSync(extensionFolder(), folder, { recursive: true });
	writeFileSync(join(folder, "isolated.js"), speaker("holds"));
	writeFileSync(join(folder, "overlay.js"), speaker("overlay"));
	server = await createRecordingServer([
		({ url }) => (url === "/" ? { headers: { "content-type": "text/html" }, body: "<!doctype html><title>forum</title><p>hello" } : undefined),
	]);
	chromium = await launchChromium({ extension: folder, hostsPort: server.port });
	eye = await connectDevTools(chromium.wsUrl);
	const { targetId } = await eye.send<{ targetId: string }>("Target.createTarget", { url: "http://forum.example/" });
	page = await eye.attach(targetId);
	await until("the page is there", () => run<boolean>(page, "document.readyState === 'complete' && location.hostname === 'forum.example'"));
});
afterAll(async () => {
	eye?.close();
	await chromium?.close();
	await server?.close();
	if (folder) rmSync(folder, { recursive: true, force: true });
});

test("an agent that is seen arms the tab, and all its frames are told", async () => {
	await until("the worker runs", worker);
	await say("message", { sayso: 1, type: "hello" });
	expect(await hears("answers", () => true)).toMatchObject({ mode: "idle" });
	await say("message", { sayso: 1, type: "agentSeen", evidence: ["a test"] });
	await hears("answers", (answer) => (answer as { mode?: string }).mode === "armed");
	await hears("states", (message) => message.type === "tabState");
});

test("rubbish is said to be rubbish, and nothing else happens", async () => {
	await say("holds", { type: "ask", attempt: { hold: holdId(77), v: 9 } });
	expect(await hears("holds", (message) => message.hold === holdId(77))).toMatchObject({ type: "failed" });
	expect((await lines()).filter((line) => line.hold === holdId(77))).toEqual([expect.objectContaining({ stage: "fault" })]);
});

test("asked, shown in the overlay, allowed once, and a second verdict is refused", async () => {
	const digest = await askAndShow(1);
	await say("overlay", decision(1, digest));
	await say("overlay", decision(1, digest, "denied"));
	expect(await hears("holds", (message) => message.type === "settled")).toMatchObject({ hold: holdId(1), verdict: "approved", path: "human" });
	await hears("overlay", (message) => message.type === "decided" && message.ok === true);
	await hears("overlay", (message) => message.type === "decided" && message.ok === false);
	await say("holds", { type: "released", hold: holdId(1), status: 200, note: "" });
	await until("the release is in the log", async () => (await stages(1)).length === 3);
	expect(await stages(1)).toEqual(["asked", "settled approved", "sent"]);
});

test("a worker that is killed while it waits: the next one knows the hold, and it is allowed once", async () => {
	const digest = await askAndShow(2);
	await killWorker();
	await say("holds", {
		type: "ask",
		attempt: attemptOf(2, { page: { url: "http://forum.example/", title: "t", topFrame: true, lang: "en" } }),
		again: true,
	});
	expect((await hears("holds", (message) => message.type === "asked")).digest).toBe(digest);
	await hears("overlay", (message) => message.type === "lost");
	// What a yes has to bring back comes with the new worker's list; the overlay itself sends its answer again with that.
	await until("the new worker's list", async () => {
		const all = await heard("overlay");
		const since = all.slice(all.findLastIndex(({ type }) => type === "lost"));
		return since.some(({ type, holds }) => type === "holds" && holds?.some(({ id }) => id === holdId(2)));
	});
	// As the overlay does: a worker that died may not have kept that it was shown.
	await say("overlay", { type: "shown", hold: holdId(2) });
	await say("overlay", decision(2, digest));
	expect(await hears("holds", (message) => message.type === "settled")).toMatchObject({ hold: holdId(2), verdict: "approved" });
	expect(await stages(2)).toEqual(["asked", "settled approved"]);
});

test("its page is closed while it waits: withdrawn", async () => {
	await askAndShow(3);
	await run(page, "location.href = 'about:blank'");
	await until("it is withdrawn", async () => (await stages(3)).includes("settled withdrawn"), 30_000);
	const all = await lines();
	expect(all.map((line) => line.seq)).toEqual(all.map((_, i) => i + 1));
});
