// Node. Where the faults happen: a server that keeps what arrives and can be made to answer late, and a browser with Sayso on a
// profile that outlives it, so that it can be killed, damaged and started again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extensionFolder, launchChromium } from "../../tests/fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../../tests/fixtures/devtools.ts";
import { firefoxDevTools } from "../../tests/fixtures/firefox-devtools.ts";
import { launchKeptFirefox } from "../../tests/fixtures/kept-firefox.ts";
import { type Arrival, createRecordingServer, type RecordingServer, type Site } from "../../tests/fixtures/recording-server.ts";
import { until } from "../../tests/fixtures/until.ts";
import { chromiumMeans } from "./chromium-means.ts";
import { firefoxMeans } from "./firefox-means.ts";
import type { BrowserName, Means } from "./means.ts";
import { openSaysoPage, type SaysoPage } from "./sayso-page.ts";

export interface Ground {
	browser: BrowserName;
	server: RecordingServer;
	display: string;
	/** HTML by path, on every host */
	serve(path: string, html: string): void;
	/** answers to this path wait until the returned function is called */
	keepWaiting(path: string): () => void;
	/** hosts of one cell: `cell001` in every host name; nothing that a hash could have in it */
	token(): string;
	close(): Promise<void>;
}

const html = (body: string) => `<!doctype html><html lang="en"><title>Notes</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
const pathOf = (arrival: Arrival) => arrival.url.split("?")[0] ?? "";

export async function createGround(display: string, browser: BrowserName = "chromium"): Promise<Ground> {
	const pages = new Map<string, string>([
		["/plain", html("<h1>Plain</h1>")],
		["/other", html("<h1>Other</h1>")],
	]);
	const gates = new Map<string, Promise<void>>();
	let count = 0;
	const site: Site = async (arrival) => {
		if (arrival.url.startsWith("/fence")) return { body: "" };
		await gates.get(pathOf(arrival));
		const page = pages.get(pathOf(arrival));
		if (page === undefined || arrival.method !== "GET") return undefined;
		const type = pathOf(arrival).endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
		return { headers: { "content-type": type }, body: page };
	};
	const server = await createRecordingServer([site]);
	return {
		...{ browser, server, display },
		serve: (path, body) => void pages.set(path, path.endsWith(".js") ? body : html(body)),
		keepWaiting(path) {
			const { promise, resolve } = Promise.withResolvers<void>();
			gates.set(path, promise);
			return () => {
				gates.delete(path);
				resolve();
			};
		},
		token: () => `cell${String(++count).padStart(3, "0")}`,
		close: () => server.close(),
	};
}

/** A browser that can die and come back; its parts change when it does. */
export interface Stand {
	browser: BrowserName;
	devtools: DevTools;
	means: Means;
	sayso: SaysoPage;
	profile: string;
	/** of the browser's process group */
	pid: number;
	/** SIGKILL to the whole process group */
	kill(): Promise<void>;
	/** the same profile again */
	start(): Promise<void>;
	restart(): Promise<void>;
	close(): Promise<void>;
}

/** ms for an expression in one of Sayso's pages in Firefox: it may ask something that waits */
const ASKS_FOR = 15_000;

type Started = Pick<Stand, "devtools" | "means" | "pid">;

async function startChromium(
	{ display, server }: Ground,
	profile: string,
	onStart: (end: () => Promise<void>) => void,
	args: string[],
): Promise<Started> {
	const chromium = await launchChromium({ ...{ display, profile, args }, extension: extensionFolder(), hostsPort: server.port });
	const devtools = await connectDevTools(chromium.wsUrl);
	onStart(async () => {
		devtools.close();
		await chromium.close();
	});
	return { devtools, means: chromiumMeans(chromium, devtools), pid: chromium.pid };
}

async function startFirefox({ display, server }: Ground, profile: string, onStart: (end: () => Promise<void>) => void): Promise<Started> {
	const firefox = await launchKeptFirefox(display, server.port, profile, onStart);
	const devtools = firefoxDevTools(firefox, ASKS_FOR);
	return { devtools, means: firefoxMeans(firefox, devtools), pid: firefox.pid };
}

export async function openStand(ground: Ground, args: string[] = []): Promise<Stand> {
	const profile = mkdtempSync(join(tmpdir(), "sayso-fault-"));
	let end: (() => Promise<void>) | undefined;
	const stand = {
		browser: ground.browser,
		profile,
		async start() {
			const start = ground.browser === "firefox" ? startFirefox : startChromium;
			const started = await start(
				ground,
				profile,
				(how) => {
					end = how;
				},
				args,
			);
			Object.assign(stand, started);
			const { devtools, means } = started;
			// A page that loads before the content scripts are registered would not have them.
			const isOn = await until("Sayso's background is there", means.hasBackground, 5000).catch(() => false);
			// A browser that is killed may not have kept that it was switched on again.
			if (!isOn) {
				await means.enable(true);
				await until("Sayso's background is there", means.hasBackground, 20_000);
			}
			stand.sayso = await openSaysoPage(devtools, ground.browser === "firefox");
			// Pages that are open when Sayso is installed don't know yet how a later one would find them.
			await until("Sayso has started", () => stand.sayso.run<boolean>("chrome.storage.local.get('heir').then(({ heir }) => !!heir)"), 20_000);
		},
		async kill() {
			const how = end;
			end = undefined;
			await how?.();
		},
		async restart() {
			await stand.kill();
			await stand.start();
		},
		async close() {
			await stand.kill();
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	} as Stand;
	await stand.start();
	return stand;
}
