// Node. How Firefox is broken: from its own privileged code, as its page of add-ons does it, and by the system, which stops and kills
// processes.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addon, BACKGROUND, killProcessOf, processOf } from "../../tests/fixtures/break-firefox.ts";
import { UUID } from "../../tests/fixtures/firefox.ts";
import type { FirefoxDevTools } from "../../tests/fixtures/firefox-devtools.ts";
import { answersInFirefox, openFirefoxEye } from "../../tests/fixtures/firefox-eye.ts";
import { ADDON, elementOf } from "../../tests/fixtures/firefox-sight.ts";
import type { KeptFirefox } from "../../tests/fixtures/kept-firefox.ts";
import { until } from "../../tests/fixtures/until.ts";
import { BREAK } from "./break-starts.ts";
import { filesOf, halve, overwrite } from "./chromium-means.ts";
import { type FirefoxTabs, firefoxTabs } from "./firefox-tabs.ts";
import type { Damage, Means } from "./means.ts";
import { fail, type Moment } from "./types.ts";

const SQLITE = /\.sqlite(-wal)?$/;
const DAMAGE: Record<Moment, Damage> = {
	before: { words: "emptied", work: (folder) => rmSync(folder, { recursive: true }) },
	pending: { words: "its file overwritten", work: (folder) => filesOf(folder, SQLITE).forEach(overwrite) },
	allowed: { words: "cut to half", work: (folder) => filesOf(folder, SQLITE).forEach(halve) },
	released: {
		words: "its file no file of a database",
		work: (folder) => {
			for (const file of filesOf(folder, SQLITE)) writeFileSync(file, "gone");
		},
	},
};

/** ms of each so many in which a slowed process runs */
const RUNS = { ms: 5, of: 100 };
const EXTENSION = `WebExtensionPolicy.getByID("${ADDON}").extension`;
export const permissions = (change: "add" | "remove", what: string) =>
	`const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
	await ExtensionPermissions.${change}("${ADDON}", ${what}, ${EXTENSION});`;
/** Runs in each background page before its own first line. */
const BREAKER = `addEventListener("DOMWindowCreated", ({ target }) => {
	const window = target.defaultView;
	if (!/_generated_background_page\\.html$/.test(window.location.href)) return;
	Cu.evalInSandbox(${JSON.stringify(BREAK.replace("globalThis", "window"))}, Cu.Sandbox(window, { sandboxPrototype: window, wantXrays: false }));
	sendAsyncMessage("sayso-test:broken");
}, true);`;

export interface FirefoxMeans extends Means, FirefoxTabs {
	firefox: KeptFirefox;
}

export function firefoxMeans(firefox: KeptFirefox, devtools: FirefoxDevTools): FirefoxMeans {
	const { inBrowser, lookAt } = firefox;
	const tabs = firefoxTabs(firefox, devtools);
	const slowed: (() => void)[] = [];

	const signal = (pid: number, name: NodeJS.Signals) => {
		try {
			process.kill(pid, name);
		} catch {
			// it is gone
		}
	};

	async function inBackground<T>(program: string): Promise<T> {
		// As a script of that page: what it changes there is changed for Sayso's own, and not for a sandbox.
		const body = `const value = run(${JSON.stringify(`with (window) { ${program}\n }`)});
			boxes.get(content).lastValue = value;
			return await run("Promise.resolve(lastValue).then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))");`;
		const answer = await until("Sayso's background answers", async () => {
			await inBrowser(`await ${EXTENSION}.wakeupBackground?.()`);
			return lookAt<string>({ view: "background" }, body);
		});
		const { value, error } = JSON.parse(answer) as { value?: unknown; error?: string };
		if (error) throw new Error(error);
		return value as T;
	}

	return {
		firefox,
		...tabs,
		async closeTabs() {
			for (const end of slowed.splice(0)) end();
			await tabs.closeTabs();
		},
		allowPrivate: () => inBrowser(`${permissions("add", `{ permissions: ["internal:privateBrowsingAllowed"], origins: [] }`)} ${addon("reload()")}`),
		eyeOn: async ({ targetId }) => openFirefoxEye(firefox, { context: targetId }),
		allows: (person, { targetId }) =>
			answersInFirefox(person, openFirefoxEye(firefox, { context: targetId }), openFirefoxEye(firefox, { view: "popup" }), "allow"),
		inBackground,
		hasBackground: () => inBrowser<boolean>(`return !!(${BACKGROUND});`),
		stopBackground: () => inBrowser(`await ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true });`),
		async hangBackground() {
			await inBackground("1");
			const pid = await processOf(firefox, BACKGROUND);
			signal(pid, "SIGSTOP");
			if ((await lookAt({ view: "background" }, "return 1", 500)) === 1) fail("the background does not hang");
			return async () => signal(pid, "SIGCONT");
		},
		async breakStarts(wake) {
			await inBrowser(`window.saysoBreak = { broken: 0, hear: () => { window.saysoBreak.broken++; }, script: "data:application/javascript;charset=utf-8," + encodeURIComponent(${JSON.stringify(BREAKER)}) };
				Services.mm.addMessageListener("sayso-test:broken", window.saysoBreak.hear);
				Services.mm.loadFrameScript(window.saysoBreak.script, true);
				await ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true });`);
			const broken = () => inBrowser<number>("return window.saysoBreak.broken;");
			await until("a start was broken", async () => {
				if ((await broken()) > 0) return true;
				await wake();
				return false;
			});
			return async () => {
				await inBrowser(`Services.mm.removeDelayedFrameScript(window.saysoBreak.script);
					Services.mm.removeMessageListener("sayso-test:broken", window.saysoBreak.hear);
					await ${EXTENSION}.terminateBackground({ ignoreDevToolsAttached: true });`);
				return broken();
			};
		},
		async reload() {
			await inBrowser(addon("reload()"));
			await inBackground("1");
		},
		enable: (on) => inBrowser(addon(on ? "enable()" : "disable()")),
		crash: ({ targetId }) => killProcessOf(firefox, elementOf({ context: targetId })),
		async slowDown({ targetId, evaluate }) {
			const work = () =>
				evaluate<number>("(() => { const began = Date.now(); let rounds = 0; while (rounds < 2e8) rounds++; return Date.now() - began; })()");
			const before = await work();
			const pid = await processOf(firefox, elementOf({ context: targetId }));
			signal(pid, "SIGSTOP");
			const timer = setInterval(() => {
				signal(pid, "SIGCONT");
				// A timer would be late where we are slow ourselves, and leave it too much.
				for (const end = performance.now() + RUNS.ms; performance.now() < end; );
				signal(pid, "SIGSTOP");
			}, RUNS.of);
			slowed.push(() => {
				clearInterval(timer);
				signal(pid, "SIGCONT");
			});
			await until("it is slowed", async () => (await work()) > before * 3, 30_000);
		},
		damage: DAMAGE,
		logFolder: (profile) => join(profile, "storage", "default", `moz-extension+++${UUID}`, "idb"),
		// What Sayso may was given to it as it was installed.
		forget: (profile) => rmSync(join(profile, "storage"), { recursive: true, force: true, maxRetries: 5 }),
	};
}
