// Node. Where agents try to approve their own actions: a browser with Sayso and with an agent that is an extension, a page
// whose actions are held, a server that records what gets through, and an eye that sees where Allow is.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { type OverlayEye, openOverlayEye, type Point } from "../fixtures/overlay-eye.ts";
import { createRecordingServer, type RecordingServer } from "../fixtures/recording-server.ts";
import { type LogLine, readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";

export const AGENT_EXTENSION = join(dirname(fileURLToPath(import.meta.url)), "agent-extension");
const PAGE = `<!doctype html><html lang="en"><head><title>Notes</title><link rel="icon" href="data:,"></head><body><h1>Notes</h1><p>Some text.</p><button id="go" onclick="fetch('/act/agent', { method: 'POST', body: 'x' })">Post comment</button></body></html>`;

export interface Ground {
	chromium: Chromium;
	devtools: DevTools;
	server: RecordingServer;
	/** runs in the worker of the agent's extension */
	inAgent<T>(expression: string): Promise<T>;
	log(): Promise<LogLine[]>;
	close(): Promise<void>;
}

export async function startGround(display?: string): Promise<Ground> {
	const server = await createRecordingServer([
		({ method }) => (method === "GET" ? { headers: { "content-type": "text/html; charset=utf-8" }, body: PAGE } : undefined),
	]);
	const chromium = await launchChromium({
		...(display ? { display } : {}),
		extension: `${extensionFolder()},${AGENT_EXTENSION}`,
		hostsPort: server.port,
	});
	const devtools = await connectDevTools(chromium.wsUrl);
	const workers = async () => (await devtools.targets()).filter((target) => target.type === "service_worker");
	const agent = await until(
		"both extensions are there",
		async () => {
			const all = await workers();
			return all.some(({ url }) => url.includes(EXTENSION_ID)) && all.find(({ url }) => !url.includes(EXTENSION_ID) && url.endsWith("/worker.js"));
		},
		20_000,
	);
	const session = await devtools.attach(agent.targetId);
	const ground: Ground = {
		chromium,
		devtools,
		server,
		async inAgent<T>(expression: string) {
			const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { exception?: { description?: string } } }>(
				"Runtime.evaluate",
				{ expression, awaitPromise: true, returnByValue: true },
				session,
			);
			if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "the agent's worker threw");
			return result.value;
		},
		log: () => readSessionLog(devtools),
		async close() {
			devtools.close();
			await chromium.close();
			await server.close();
		},
	};
	// A worker that is only just starting has none of its functions yet.
	await until("the agent's worker is up", () => ground.inAgent<boolean>("typeof agent === 'object'"));
	return ground;
}

/** A tab whose actions are held, as one tool has it. */
export interface Seat {
	url: string;
	targetId: string;
	eye: OverlayEye;
	/** an expression, with no domain enabled */
	evaluate<T>(expression: string): Promise<T>;
	send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
	/** Allow, once it is awake: in client coordinates */
	allow(): Promise<Point & { classes: string[] }>;
	close(): Promise<void>;
}

let count = 0;

export async function openSeat({ devtools }: Ground): Promise<Seat> {
	const url = `http://notes${++count}.example/page`;
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url });
	const session = await devtools.attach(targetId);
	const send = <T>(method: string, params?: object) => devtools.send<T>(method, params ?? {}, session);
	const evaluate = async <T>(expression: string) =>
		(await send<{ result: { value: T } }>("Runtime.evaluate", { expression, returnByValue: true, userGesture: true })).result.value;
	await until("the page is there", () => evaluate<boolean>(`location.href === ${JSON.stringify(url)} && document.readyState === "complete"`));
	const eye = await openOverlayEye(devtools, targetId);
	return {
		url,
		targetId,
		eye,
		evaluate,
		send,
		async allow() {
			const button = await until("Allow is awake", async () =>
				(await eye.question())?.buttons.find(({ classes }) => classes.includes("allow") && classes.includes("awake")),
			);
			const [left = 0, top = 0] = await evaluate<number[]>(
				"[screenX + (outerWidth - innerWidth) / 2, screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2]",
			);
			return { x: button.x - left, y: button.y - top, classes: button.classes };
		},
		async close() {
			await eye.close();
			await devtools.send("Target.closeTarget", { targetId });
		},
	};
}
