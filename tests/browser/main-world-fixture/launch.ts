// Real Chromium with a fixture extension of two scripts: the real hooks in the page's world, and `isolated.ts`.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { until } from "../../fixtures/until";
import type { Bench } from "./isolated";

async function bundle(entry: string): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: "error",
		build: { write: false, minify: true, target: "esnext", lib: { entry, formats: ["iife"], name: "fixture", fileName: "fixture" } },
	});
	const [first] = [built].flat();
	if (!first || !("output" in first)) throw new Error(`nothing was built from ${entry}`);
	return first.output[0].code;
}

export interface FixturePage {
	page: Page;
	/** runs `f` in the extension's isolated world of the top frame, or of the newest other frame */
	isolated<A, R>(f: (bench: Bench, arg: A) => R, arg: A, frame?: "top" | "newest"): Promise<Awaited<R>>;
	close(): Promise<void>;
}

/** `order` is the order of the two scripts in the manifest. */
export async function launch(order: "main first" | "isolated first") {
	const root = await mkdtemp(join(tmpdir(), "main-world-"));
	const extension = join(root, "extension");
	const here = import.meta.dirname;
	await mkdir(extension);
	const everywhere = { matches: ["<all_urls>"], all_frames: true, match_about_blank: true, match_origin_as_fallback: true, run_at: "document_start" };
	const scripts = [
		{ ...everywhere, js: ["main.js"], world: "MAIN" },
		{ ...everywhere, js: ["isolated.js"] },
	];
	if (order === "isolated first") scripts.reverse();
	await Promise.all([
		writeFile(join(extension, "manifest.json"), JSON.stringify({ manifest_version: 3, name: "fixture", version: "1", content_scripts: scripts })),
		bundle(join(here, "main.ts")).then((code) => writeFile(join(extension, "main.js"), code)),
		bundle(join(here, "isolated.ts")).then((code) => writeFile(join(extension, "isolated.js"), code)),
	]);
	const context = await chromium.launchPersistentContext(join(root, "profile"), {
		executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
		headless: true,
		chromiumSandbox: false,
		ignoreDefaultArgs: ["--disable-extensions"],
		args: [
			"--headless=new",
			`--load-extension=${extension}`,
			`--disable-extensions-except=${extension}`,
			"--disable-features=DisableLoadExtensionCommandLineSwitch",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--disable-gpu",
		],
	});

	async function open(url: string): Promise<FixturePage> {
		const page = await context.newPage();
		const session: CDPSession = await context.newCDPSession(page);
		const contexts = { top: 0, newest: 0 };
		session.on("Runtime.executionContextCreated", ({ context: created }) => {
			if (created.name === "fixture") contexts[created.auxData?.frameId === frameId ? "top" : "newest"] = created.id;
		});
		const { frameTree } = await session.send("Page.getFrameTree");
		const frameId = frameTree.frame.id;
		await session.send("Runtime.enable");
		await page.goto(url);
		return {
			page,
			async isolated(f, arg, frame = "top") {
				const contextId = await until(`the isolated script of the ${frame} frame`, () => contexts[frame]);
				const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
					contextId,
					expression: `(${f})(bench, ${JSON.stringify(arg ?? null)})`,
					awaitPromise: true,
					returnByValue: true,
				});
				if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
				return result.value;
			},
			close: () => page.close(),
		};
	}

	return {
		context,
		open,
		async close() {
			await context.close();
			await rm(root, { recursive: true, force: true });
		},
	};
}
