// Node. Where the cases play: one recording server, and per lane a Chromium with Sayso and one without it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Chromium, EXTENSION_ID, extensionFolder, launchChromium } from "../fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../fixtures/devtools.ts";
import { firefoxFolder, launchFirefox } from "../fixtures/firefox.ts";
import { firefoxDevTools } from "../fixtures/firefox-devtools.ts";
import { type Arrival, createRecordingServer, isWrite, type RecordingServer, type Site } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { type Desk, openDesk } from "./desk.ts";
import { bundlePageAgent } from "./drivers/in-page.ts";
import { type EyeTab, eyeOnTarget, FENCE } from "./eye.ts";
import type { Hosts, Served } from "./types.ts";

export const OTHER_EXTENSION = join(dirname(fileURLToPath(import.meta.url)), "other-extension");
/** Pages in the background go on as in front: a case does not wait for throttled timers. */
const FLAGS = [
	"--disable-background-timer-throttling",
	"--disable-renderer-backgrounding",
	"--disable-backgrounding-occluded-windows",
	"--mute-audio",
];

export type BrowserName = "chromium" | "firefox";

interface Play extends Hosts {
	pages: Record<string, string | Served>;
	head: string;
}

export interface Ground {
	server: RecordingServer;
	/** new hosts that serve these pages; `{home}` and the like are put in */
	play(pages: Record<string, string | Served>, options: { secure?: boolean | undefined; head?: string }): Hosts;
	/** what arrived for a play, and would change something */
	writes(hosts: Hosts): Arrival[];
	all(hosts: Hosts): Arrival[];
	/** from now on nothing may arrive for this play any more */
	over(hosts: Hosts): void;
	/** what arrived for plays that were over */
	late(): Arrival[];
	close(): Promise<void>;
}

export const put = (text: string, at: Hosts) => text.replaceAll("{home}", at.home).replaceAll("{other}", at.other).replaceAll("{host}", at.host);
const TOKEN = /^(k\d{5})/;
const html = (head: string, body: string) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The same for all lanes. */
export async function createGround(): Promise<Ground> {
	const plays = new Map<string, Play>();
	const agentScript = await bundlePageAgent();
	const ended = new Map<string, number>();
	let count = 0;
	const site: Site = async (arrival) => {
		const path = arrival.url.split("?")[0] ?? "";
		if (path === "/fence") return { status: 204 };
		if (path === "/blank") return { headers: { "content-type": "text/html" }, body: "<!doctype html><title>Blank</title>" };
		if (path === "/page-agent.js") return { headers: { "content-type": "text/javascript" }, body: agentScript };
		const play = plays.get(TOKEN.exec(arrival.host)?.[1] ?? "");
		const served = play?.pages[path];
		if (!play || served === undefined) return undefined;
		const { status, headers = {}, type, body, hangs } = typeof served === "string" ? ({ body: served } as Served) : served;
		if (hangs) await new Promise(() => {});
		if (arrival.method !== "GET" && !(status && status >= 300)) return undefined;
		const given = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, put(value, play)]));
		const content = put(body, play);
		return {
			...(status ? { status } : {}),
			headers: { "content-type": type ?? "text/html; charset=utf-8", "access-control-allow-origin": "*", ...given },
			body: type || status === 204 ? content : html(put(play.head, play), content),
		};
	};
	const server = await createRecordingServer([site]);
	const of = (hosts: Hosts) => server.arrivals().filter((arrival) => arrival.host.startsWith(hosts.token));
	return {
		server,
		play(pages, { secure, head = "" }) {
			const token = `k${String(++count).padStart(5, "0")}`;
			const end = secure ? `localhost:${server.port}` : "example";
			const hosts: Hosts = { token, home: `http://${token}.${end}`, other: `http://${token}-other.${end}`, host: `${token}.${end}` };
			plays.set(token, { ...hosts, pages, head });
			return hosts;
		},
		writes: (hosts) => of(hosts).filter(isWrite),
		all: of,
		over: (hosts) => void ended.set(hosts.token, server.mark()),
		late: () =>
			server
				.arrivals()
				.filter((arrival) => isWrite(arrival) && arrival.seq > (ended.get(TOKEN.exec(arrival.host)?.[1] ?? "") ?? Number.POSITIVE_INFINITY)),
		close: () => server.close(),
	};
}

/** A browser to play in, with the test's own eye on it. */
export interface Stand {
	browser: BrowserName;
	/** where clients of the DevTools protocol attach */
	chromium: Pick<Chromium, "port" | "wsUrl">;
	devtools: DevTools;
	/** absent without Sayso */
	desk?: Desk;
	/** the tab that the browser began with: it asks for what is sure to arrive after all that the browser has sent so far */
	home: EyeTab;
	fence(): Promise<void>;
	/** closes every tab but our own */
	clear(): Promise<void>;
	close(): Promise<void>;
}

async function launchFirefoxStand(ground: Ground, display: string, withSayso: boolean) {
	const firefox = await launchFirefox({
		...{ display, hostsPort: ground.server.port, ...(withSayso ? { extension: firefoxFolder() } : {}) },
		// Off as Firefox comes, but a person may have them.
		prefs: { "browser.send_pings": true, "browser.send_pings.require_same_host": false },
	});
	return { chromium: { port: 0, wsUrl: "", close: firefox.close }, devtools: firefoxDevTools(firefox) };
}

async function launchChromiumStand(ground: Ground, display: string, withSayso: boolean) {
	const extensions = [...(withSayso ? [extensionFolder()] : []), OTHER_EXTENSION].join(",");
	const chromium = await launchChromium({ display, hostsPort: ground.server.port, extension: extensions, args: FLAGS });
	return { chromium, devtools: await connectDevTools(chromium.wsUrl) };
}

export async function openStand(ground: Ground, display: string, withSayso: boolean, browser: BrowserName = "chromium"): Promise<Stand> {
	const { chromium, devtools } = await (browser === "firefox" ? launchFirefoxStand : launchChromiumStand)(ground, display, withSayso);
	const isUp = async () => (await devtools.targets()).some((target) => target.type === "service_worker" && target.url.includes(EXTENSION_ID));
	if (withSayso) await until("Sayso's worker is there", isUp, 20_000);
	const desk = withSayso ? await openDesk(devtools) : undefined;
	const first = await until("the first tab", async () =>
		(await devtools.targets()).find((target) => target.type === "page" && target.url === "about:blank"),
	);
	const home = await eyeOnTarget(devtools, first.targetId);
	const own = [first.targetId, desk?.targetId];
	return {
		...{ browser, chromium, devtools, home },
		...(desk ? { desk } : {}),
		async fence() {
			const url = `/fence?${Math.random()}`;
			await home.evaluate(FENCE(`http://fence.example${url}`));
			await ground.server.waitFor((arrival) => arrival.url === url, 0);
		},
		async clear() {
			const tabs = (await devtools.targets()).filter((target) => target.type === "page" && !own.includes(target.targetId));
			await Promise.all(tabs.map(({ targetId }) => devtools.send("Target.closeTarget", { targetId }).catch(() => undefined)));
		},
		async close() {
			devtools.close();
			await chromium.close();
		},
	};
}
