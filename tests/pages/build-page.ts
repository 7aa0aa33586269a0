// Bundles one module of ours for a browser test, as the extension's own build would, but alone.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import preact from "@preact/preset-vite";
import { build, type Plugin } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * @param entry a module, relative to the repository's root
 * @returns one module script, and the style sheet that it imports (empty if none)
 */
export const buildPage = async (entry: string, plugins: Plugin[] = []): Promise<{ js: string; css: string }> => {
	const outDir = await mkdtemp(join(tmpdir(), "sayso-build-"));
	try {
		await build({
			configFile: false,
			root: ROOT,
			logLevel: "error",
			publicDir: false,
			define: { "process.env.NODE_ENV": '"production"' },
			plugins: [...plugins, preact({ prefreshEnabled: false })],
			build: {
				outDir,
				emptyOutDir: true,
				minify: true,
				target: "chrome130",
				lib: { entry: join(ROOT, entry), formats: ["es"], name: "page", fileName: () => "page.js", cssFileName: "page" },
			},
		});
		return { js: await readFile(join(outDir, "page.js"), "utf8"), css: await readFile(join(outDir, "page.css"), "utf8").catch(() => "") };
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
};
