// Node. Makes every new start of Sayso's worker throw, before its first line runs: a DevTools client of its own stops each worker at its
// start and takes away something that the script can't do without.
import { WebSocket } from "ws";
import { type Chromium, EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import type { DevTools } from "../../tests/fixtures/devtools.ts";
import { stopWorker } from "../../tests/fixtures/extension-worlds.ts";
import { until } from "../../tests/fixtures/until.ts";
import { fail } from "./types.ts";

/** something that no start of it can do without */
export const BREAK = "globalThis.Promise.withResolvers = () => { throw new Error('broken at the start'); }";

/** Resolves, once a start was broken, with what ends that and says how many there were. */
export async function breakStarts(chromium: Chromium, devtools: DevTools, wake: () => Promise<unknown>): Promise<() => Promise<number>> {
	const socket = new WebSocket(chromium.wsUrl, { perMessageDeflate: false });
	await new Promise<void>((done, no) => {
		socket.once("open", done);
		socket.once("error", no);
	});
	let broken = 0;
	let last = 0;
	const send = (method: string, params: object, sessionId?: string) =>
		socket.send(JSON.stringify({ id: ++last, method, params, ...(sessionId ? { sessionId } : {}) }));
	socket.on("message", (text) => {
		const { method, params } = JSON.parse(String(text));
		if (method !== "Target.attachedToTarget") return;
		const { sessionId, targetInfo, waitingForDebugger } = params;
		if (waitingForDebugger && targetInfo.url.includes(EXTENSION_ID)) {
			broken++;
			send("Runtime.evaluate", { expression: BREAK }, sessionId);
		}
		send("Runtime.runIfWaitingForDebugger", {}, sessionId);
		send("Target.detachFromTarget", { sessionId });
	});
	const filter = [{ type: "service_worker" }];
	send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter });
	const worker = (await devtools.targets()).find((target) => target.type === "service_worker" && target.url.includes(EXTENSION_ID));
	if (worker) await devtools.send("Target.closeTarget", { targetId: worker.targetId });
	else fail("no worker to break");
	await wake();
	await until("a start was broken", async () => {
		if (broken > 0) return true;
		await wake();
		return false;
	});
	return async () => {
		socket.close();
		await stopWorker(devtools);
		return broken;
	};
}
