// Node. How Chromium is broken: by the DevTools protocol, and in its own page of extensions.
import { readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chromium, EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import type { DevTools } from "../../tests/fixtures/devtools.ts";
import { inWorker, stopWorker } from "../../tests/fixtures/extension-worlds.ts";
import { openOverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import { until } from "../../tests/fixtures/until.ts";
import { breakStarts } from "./break-starts.ts";
import { enable, inExtensionsPage } from "./extensions-page.ts";
import type { Damage, Means } from "./means.ts";
import { attachTab, openOwnPage, openTab, type Tab } from "./tab.ts";
import { fail, type Moment } from "./types.ts";

export const filesOf = (folder: string, fits: RegExp) =>
	readdirSync(folder)
		.filter((name) => fits.test(name))
		.map((name) => join(folder, name));
export const overwrite = (file: string) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a));
export const halve = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));

const DAMAGE: Record<Moment, Damage> = {
	before: { words: "emptied", work: (folder) => rmSync(folder, { recursive: true }) },
	pending: { words: "its file overwritten", work: (folder) => filesOf(folder, /\.(log|ldb)$/).forEach(overwrite) },
	allowed: { words: "cut to half", work: (folder) => filesOf(folder, /\.log$/).forEach(halve) },
	released: {
		words: "its index gone",
		work: (folder) => {
			for (const file of filesOf(folder, /^MANIFEST/)) rmSync(file);
		},
	},
};

export function chromiumMeans(chromium: Chromium, devtools: DevTools): Means {
	const worker = async () => (await devtools.targets()).find((target) => target.type === "service_worker" && target.url.includes(EXTENSION_ID));

	async function crash({ session, evaluate }: Tab): Promise<void> {
		// It never answers.
		devtools.send("Page.crash", {}, session).catch(() => undefined);
		await until("the renderer is gone", async () =>
			Promise.race([
				evaluate("1").then(
					() => false,
					() => true,
				),
				new Promise<boolean>((done) => setTimeout(() => done(true), 500)),
			]),
		);
	}

	async function hangBackground(): Promise<() => Promise<unknown>> {
		const { targetId } = await until("the worker runs", worker);
		const session = await devtools.attach(targetId);
		devtools.send("Runtime.evaluate", { expression: "for (;;);" }, session).catch(() => undefined);
		// What hangs does not answer.
		const answer = devtools.send("Runtime.evaluate", { expression: "1" }, session).then(
			() => true,
			() => false,
		);
		const isAlive = await Promise.race([answer, new Promise<boolean>((done) => setTimeout(() => done(false), 500))]);
		if (isAlive) fail("the worker does not hang");
		return async () => {
			await devtools.send("Runtime.terminateExecution", {}, session);
			await devtools.detach(session);
		};
	}

	return {
		openTab: (url) => openTab(devtools, url),
		openOwnPage: (name) => openOwnPage(devtools, name),
		async openPrivate(url, run) {
			await run(`chrome.windows.create({ url: ${JSON.stringify(url)}, incognito: true }).then(() => 1, (error) => String(error))`);
			const target = await until("the window is there", async () => (await devtools.targets()).find((each) => each.url === url), 15_000);
			return attachTab(devtools, target.targetId, url);
		},
		// Without the developer's mode the browser switches off what was loaded by hand.
		allowPrivate: () =>
			inExtensionsPage(
				devtools,
				`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: "${EXTENSION_ID}", incognitoAccess: true }))`,
			),
		async closeTabs() {
			const left = (await devtools.targets().catch(() => [])).filter(
				(target) => target.type === "page" && /^https?:|^chrome-extension:.*\/held\.html|^chrome:\/\/(crash|extensions)/.test(target.url),
			);
			await Promise.all(left.map(({ targetId }) => devtools.send("Target.closeTarget", { targetId }).catch(() => undefined)));
		},
		eyeOn: ({ targetId }) => openOverlayEye(devtools, targetId),
		async allows(person, { targetId }) {
			const eye = await openOverlayEye(devtools, targetId);
			await person.answers(eye, "allow").finally(() => eye.close());
		},
		inBackground: (program) => inWorker(devtools, program),
		hasBackground: async () => !!(await worker()),
		stopBackground: () => stopWorker(devtools),
		hangBackground,
		breakStarts: (wake) => breakStarts(chromium, devtools, wake),
		async reload() {
			await inExtensionsPage(
				devtools,
				`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() => chrome.developerPrivate.reload("${EXTENSION_ID}", { failQuietly: true }))`,
			);
			await until("it is there again", worker, 20_000);
		},
		enable: (on) => enable(devtools, on),
		crash,
		slowDown: async ({ session }) => void (await devtools.send("Emulation.setCPUThrottlingRate", { rate: 20 }, session)),
		damage: DAMAGE,
		logFolder: (profile) => join(profile, "Default", "IndexedDB", `chrome-extension_${EXTENSION_ID}_0.indexeddb.leveldb`),
		forget: (profile) => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
	};
}
