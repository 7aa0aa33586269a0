// Node. Makes every new start of Sayso's worker throw, before its first line runs: a DevTools client of its own stops each worker at its
// start and takes away something that the script can't do without.
import { WebSocket } from "ws";
import { EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import { stopWorker } from "../../tests/fixtures/extension-worlds.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Scene } from "./scene.ts";
import { fail } from "./types.ts";

const BREAK = "Promise.withResolvers = () => { throw new Error('broken at the start'); }";
const open = new WeakMap<Scene, { socket: WebSocket; broken: number }>();

export async function breakStarts(scene: Scene): Promise<void> {
	const { chromium, devtools } = scene.stand;
	const socket = new WebSocket(chromium.wsUrl, { perMessageDeflate: false });
	await new Promise<void>((done, no) => {
		socket.once("open", done);
		socket.once("error", no);
	});
	const state = { socket, broken: 0 };
	open.set(scene, state);
	let last = 0;
	const send = (method: string, params: object, sessionId?: string) =>
		socket.send(JSON.stringify({ id: ++last, method, params, ...(sessionId ? { sessionId } : {}) }));
	socket.on("message", (text) => {
		const { method, params } = JSON.parse(String(text));
		if (method !== "Target.attachedToTarget") return;
		const { sessionId, targetInfo, waitingForDebugger } = params;
		if (waitingForDebugger && targetInfo.url.includes(EXTENSION_ID)) {
			state.broken++;
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
	// Something wakes it: a page of Sayso's own.
	await scene.stand.sayso.holds(scene.token, 500).catch(() => undefined);
	await until("a start was broken", async () => {
		if (state.broken > 0) return true;
		await scene.stand.sayso.holds(scene.token, 500).catch(() => undefined);
		return false;
	});
}

breakStarts.end = async (scene: Scene): Promise<void> => {
	const state = open.get(scene);
	if (!state) return;
	open.delete(scene);
	state.socket.close();
	scene.notes.push(`${state.broken} starts broken`);
	await stopWorker(scene.stand.devtools);
};
