// Node. The ground in Chromium: a browser with Sayso and with an agent that is an extension, and an eye that sees where Allow is.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { openOverlayEye, type Point } from "../fixtures/overlay-eye.ts";
import { readSessionLog } from "../fixtures/session-log.ts";
import { until } from "../fixtures/until.ts";
import { type Ground, nextAddress, type Seat, serveNotes } from "./ground.ts";

const AGENT_EXTENSION = join(dirname(fileURLToPath(import.meta.url)), "agent-extension");
export interface ChromiumGround extends Ground<ChromiumSeat> {
	chromium: Chromium;
	devtools: DevTools;
	/** runs in the worker of the agent's extension */
	inAgent<T>(expression: string): Promise<T>;
}

export interface ChromiumSeat extends Seat {
	targetId: string;
	send<T = Record<string, unknown>>(method: string, params?: object): Promise<T>;
	/** Allow, once it is awake: in client coordinates */
	allow(): Promise<Point & { classes: string[] }>;
}

export async function startGround(display?: string): Promise<ChromiumGround> {
	const server = await serveNotes();
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
	const ground: ChromiumGround = {
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
		openSeat: () => openSeat(devtools),
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

async function openSeat(devtools: DevTools): Promise<ChromiumSeat> {
	const url = nextAddress();
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
