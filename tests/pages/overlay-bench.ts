// A real Chromium under its own X server with a small extension in it: our overlay script as it ships, and a background that
// only keeps a list of holds and of what the overlay told it. The person acts through X (xdotool), the agent over CDP.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Page, type Worker } from "playwright-core";
import type { SurfaceUp } from "../../utils/contracts/page-background";
import type { Hold } from "../../utils/core/hold";
import { createPerson } from "../fixtures/person.ts";
import { messagesOf } from "../fixtures/tongues.ts";
import { until as waitUntil } from "../fixtures/until.ts";
import { buildPage } from "./build-page.ts";

const run = promisify(execFile);
const SHOTS = "artifacts/ui";
const MANIFEST = {
	manifest_version: 3,
	name: "overlay bench",
	version: "1",
	default_locale: "en",
	permissions: ["scripting", "tabs"],
	host_permissions: ["<all_urls>"],
	background: { service_worker: "worker.js" },
};
const WORKER = `
let holds = []; const told = []; const ports = new Set();
const send = () => { for (const port of ports) port.postMessage({ type: "holds", holds, appearance: "system" }); };
chrome.runtime.onConnect.addListener((port) => {
	ports.add(port);
	port.onDisconnect.addListener(() => ports.delete(port));
	port.onMessage.addListener((up) => {
		told.push({ ...up, at: Date.now() });
		if (self.mute || up.type !== "decide") return;
		holds = holds.filter((hold) => hold.id !== up.decision.hold);
		port.postMessage({ type: "decided", hold: up.decision.hold, ok: true, what: "" });
		send();
	});
	if (!self.mute) send();
});
self.bench = {
	told,
	async ask(next) {
		holds = next;
		const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
		if (ports.size) send();
		else await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["overlay.js"] });
	},
	drop() { for (const port of ports) port.disconnect(); ports.clear(); },
	// Reads inside the closed root, as only an extension's isolated world can.
	async look(selector) {
		const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
		const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, args: [selector], func: (selector) => {
			for (const host of document.querySelectorAll("html > *, body *")) {
				const root = chrome.dom.openOrClosedShadowRoot(host);
				const found = root?.querySelector(selector);
				if (!found) continue;
				const box = found.getBoundingClientRect();
				return { x: box.x, y: box.y, width: box.width, height: box.height, text: found.innerText ?? "", class: found.className, focused: root.activeElement === found };
			}
			return null;
		} });
		return result;
	},
};`;

export interface Seen {
	x: number;
	y: number;
	width: number;
	height: number;
	text: string;
	class: string;
	focused: boolean;
}
type Told = SurfaceUp & { at: number };

export type OverlayBench = Awaited<ReturnType<typeof startOverlayBench>>;

/** @param display X display, as in ":86" */
export const startOverlayBench = async (display: string) => {
	const person = createPerson(display);
	const dir = await mkdtemp(join(tmpdir(), "sayso-overlay-"));
	const extension = join(dir, "extension");
	await mkdir(extension);
	const { js } = await buildPage("tests/pages/run-overlay.ts");
	await writeFile(join(extension, "manifest.json"), JSON.stringify(MANIFEST));
	await writeFile(join(extension, "worker.js"), WORKER);
	await mkdir(join(extension, "_locales/en"), { recursive: true });
	const messages = Object.fromEntries(Object.entries(messagesOf("en")).map(([key, message]) => [key, { message }]));
	await writeFile(join(extension, "_locales/en/messages.json"), JSON.stringify(messages));
	await writeFile(join(extension, "overlay.js"), `(() => {${js}})();`);
	const server = createServer((request, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		response.end(
			`<!doctype html><title>bench</title><body style="margin:40px"><h1>A page</h1><button id="own">Own</button><textarea id="text">typed</textarea><p>${request.url}</p>`,
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
	const context = await chromium.launchPersistentContext(join(dir, "profile"), {
		executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
		headless: false,
		viewport: null,
		env: { ...process.env, DISPLAY: display },
		ignoreDefaultArgs: ["--disable-extensions"],
		args: [
			"--no-sandbox",
			"--no-first-run",
			"--disable-gpu",
			"--window-position=0,0",
			"--window-size=1200,900",
			`--disable-extensions-except=${extension}`,
			`--load-extension=${extension}`,
			"--disable-features=DisableLoadExtensionCommandLineSwitch",
		],
	});
	const worker: Worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
	const page: Page = context.pages()[0] ?? (await context.newPage());
	const look = (selector: string) =>
		worker.evaluate((selector) => (self as unknown as { bench: { look(s: string): Promise<Seen | null> } }).bench.look(selector), selector);
	const told = () => worker.evaluate(() => (self as unknown as { bench: { told: Told[] } }).bench.told);
	const until = async <Value>(what: string, read: () => Promise<Value | null | undefined | false>): Promise<Value> => {
		try {
			return await waitUntil(what, read, 15_000);
		} catch (error) {
			await mkdir(SHOTS, { recursive: true });
			await page.screenshot({ path: join(SHOTS, "failure.png") }).catch(() => {});
			throw new Error(`${(error as Error).message}. The overlay told: ${JSON.stringify(await told()).slice(-1200)}`);
		}
	};
	const xdotool = (...args: (string | number)[]) => run("xdotool", args.map(String), { env: { ...process.env, DISPLAY: display } });
	/** client coordinates → where that is on the X screen */
	const onScreen = async (seen: Seen) => {
		const frame = await page.evaluate(() => ({
			left: screenX + (outerWidth - innerWidth) / 2,
			top: screenY + outerHeight - innerHeight - (outerWidth - innerWidth) / 2,
		}));
		return { x: Math.round(frame.left + seen.x + seen.width / 2) + 9, y: Math.round(frame.top + seen.y + seen.height / 2) + 4 };
	};
	const awake = () => until("Allow is awake", async () => (await look(".allow.awake")) ?? false);
	/** comes from elsewhere, so that the hand is seen to move */
	const personClicks = async (seen: Seen) => {
		const at = await onScreen(seen);
		await xdotool("mousemove", at.x - 140, at.y - 50);
		await person.clickAt(at);
	};
	/** beside a client a person has to hold the button */
	const personHolds = async (selector: string) => {
		const seen = await until(`${selector} is awake`, async () => (await look(`${selector}.awake`)) ?? false);
		const at = await onScreen(seen);
		await xdotool("mousemove", at.x - 140, at.y - 50);
		await person.holdAt(at, () =>
			waitUntil("held long enough, or void", async () => (await look(`${selector}.ready`)) ?? !(await look(`${selector}.holding`)), 4000),
		);
	};
	return {
		page,
		worker,
		url,
		personHolds,
		look,
		told,
		until,
		xdotool,
		async ask(holds: Hold[]) {
			await worker.evaluate(
				(holds) => (self as unknown as { bench: { ask(h: unknown): Promise<void> } }).bench.ask(holds),
				holds as unknown as Record<string, unknown>[],
			);
		},
		/** the port goes, as when the worker dies */
		drop: () => worker.evaluate(() => (self as unknown as { bench: { drop(): void } }).bench.drop()),
		mute: (mute: boolean) => worker.evaluate((mute) => Object.assign(self, { mute }), mute),
		awake,
		decisions: async () => (await told()).flatMap((up) => (up.type === "decide" ? [up.decision] : [])),
		refusals: async () => (await told()).flatMap((up) => (up.type === "refusedPress" ? [up.why] : [])),
		tamperings: async () => (await told()).flatMap((up) => (up.type === "tampered" ? [up.what] : [])),
		/** how presses were known for a tool's */
		blamed: async () => (await told()).flatMap((up) => (up.type === "selfApproval" ? [up.marks] : [])),
		personClicks,
		/** a person on Allow; one press in some two hundred isn't recognised as a person's, and a person presses again */
		async personAllows(): Promise<void> {
			const decided = async () => (await told()).filter((up) => up.type === "decide").length;
			const refused = async () => (await told()).filter((up) => up.type === "refusedPress" && up.why.startsWith("not: ")).length;
			const [yes, no] = [await decided(), await refused()];
			for (let tries = 1; tries <= 3; tries++) {
				await personHolds(".allow");
				await until("the press is answered", async () => (await decided()) > yes || (await refused()) >= no + tries);
				if ((await decided()) > yes) return;
			}
			throw new Error("Three presses of a person were refused");
		},
		/** rests the pointer there */
		async personPoints(seen: Seen) {
			const { x, y } = await onScreen(seen);
			await xdotool(...[60, 46, 34, 24, 16, 9, 4, 1, 0].flatMap((away) => ["mousemove", x - away, y - Math.round(away / 3), "sleep", 0.02]));
		},
		async stop() {
			await context.close();
			server.close();
			await rm(dir, { recursive: true, force: true });
		},
	};
};
