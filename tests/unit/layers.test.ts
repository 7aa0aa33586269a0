// Unit (Node). Which layer may import which: this table is the documentation and the check.
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/**
 * Per layer: the layers that it may import, those of which it may import only types, and the packages that it may import.
 * A layer is a folder; the path tells the world that a file runs in.
 */
const LAYERS: Record<string, { imports: string[]; types?: string[]; packages?: string[]; typePackages?: string[] }> = {
	"utils/core": { imports: [], packages: ["zod/mini", "tldts", "canonicalize"] },
	"utils/contracts": { imports: ["utils/core"], packages: ["zod/mini"] },
	"utils/export": { imports: ["utils/core"] },
	"utils/platform": {
		imports: ["utils/core", "utils/contracts"],
		packages: ["zod/mini", "wxt/browser", "wxt/utils/storage", "@webext-core/messaging", "dexie"],
	},
	// In the page and in its isolated world every byte counts: no zod, no WXT, no polyfill.
	"utils/main-world": { imports: ["utils/core"], types: ["utils/contracts"] },
	"utils/isolated-world": { imports: ["utils/core", "utils/platform"], types: ["utils/contracts"] },
	"utils/background": { imports: ["utils/core", "utils/contracts", "utils/platform", "utils/export"], packages: ["zod/mini"] },
	"utils/pages": {
		imports: ["components", "utils/core", "utils/contracts", "utils/platform", "utils/export"],
		packages: ["@preact/signals", "tldts"],
		typePackages: ["dexie"],
	},
	components: { imports: [], types: ["utils/core", "utils/contracts", "utils/pages"], packages: ["preact", "preact/hooks", "@preact/signals"] },
	entrypoints: {
		imports: [
			"components",
			"utils/core",
			"utils/contracts",
			"utils/platform",
			"utils/main-world",
			"utils/isolated-world",
			"utils/background",
			"utils/pages",
			"utils/export",
		],
		packages: ["preact", "@preact/signals", "wxt/utils/define-background", "wxt/utils/define-content-script", "wxt/utils/define-unlisted-script"],
	},
};

/** The handover's event names, and the words of the interface: modules that import nothing else. */
const VALUES_ALLOWED = ["utils/contracts/main-isolated.ts", "utils/core/say.ts", "utils/core/say-summary.ts"];

interface Import {
	file: string;
	from: string;
	typeOnly: boolean;
}

function importsOf(file: string): Import[] {
	const source = readFileSync(join(ROOT, file), "utf8");
	const found: Import[] = [];
	for (const [, clause = "", from = ""] of source.matchAll(/^(?:import|export)\s+((?:type\s+)?(?:[\w*{}\s,$]+?)\s+from\s+)?["']([^"']+)["']/gm)) {
		const inline = /^\{([^}]*)\}\s+from\s+$/.exec(clause);
		const typeOnly =
			clause.startsWith("type ") || Boolean(inline?.[1]?.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type ")));
		found.push({ file, from, typeOnly });
	}
	for (const [, from = ""] of source.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)) found.push({ file, from, typeOnly: false });
	return found;
}

function layerOf(path: string): string | undefined {
	return Object.keys(LAYERS).find((layer) => path.startsWith(`${layer}/`));
}

/** What is wrong with it, or undefined. */
function fault({ file, from, typeOnly }: Import): string | undefined {
	const layer = layerOf(file) ?? "";
	const rule = LAYERS[layer];
	if (!rule) return `${file}: lies in no layer of the table`;
	if (!from.startsWith(".")) {
		const allowed = [...(rule.packages ?? []), ...(typeOnly ? (rule.typePackages ?? []) : [])];
		return allowed.includes(from) ? undefined : `${file}: ${layer} may not import the package ${from}`;
	}
	if (/\.css(\?inline)?$/.test(from)) return undefined;
	const target = relative(ROOT, join(ROOT, dirname(file), from));
	const other = layerOf(`${target}`);
	if (other === layer) return undefined;
	// The English messages: the keys that there are, and the log's own sentences, which are recognised by them.
	if (target === "locales/en.json" && (typeOnly || /^components.(known|wrong)-words.ts$/.test(file))) return undefined;
	if (!other) return `${file}: ${from} leads out of the layers`;
	if (rule.imports.includes(other)) return undefined;
	if (rule.types?.includes(other) && (typeOnly || VALUES_ALLOWED.some((path) => path.startsWith(target)))) return undefined;
	return `${file}: ${layer} may not import ${typeOnly ? "types" : "values"} of ${other} (${from})`;
}

const files = globSync(["utils/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "entrypoints/**/*.{ts,tsx}"], { cwd: ROOT });

describe("layers", () => {
	test.each(Object.keys(LAYERS))("%s imports only what the table allows", (layer) => {
		const faults = files
			.filter((file) => layerOf(file) === layer)
			.flatMap(importsOf)
			.map(fault);
		expect(faults.filter(Boolean)).toEqual([]);
	});

	test("every file lies in a layer", () => {
		expect(files.filter((file) => !layerOf(file))).toEqual([]);
	});

	test("the check itself sees what it forbids", () => {
		const cases: [string, string, boolean][] = [
			["utils/background/log.ts", "../isolated-world/notice", false],
			["utils/isolated-world/notice.ts", "../background/log", true],
			["utils/isolated-world/notice.ts", "zod/mini", false],
			["utils/isolated-world/notice.ts", "../contracts/content-background", false],
			["utils/pages/log-rows.ts", "wxt/browser", false],
			["utils/core/hold.ts", "../platform/ports", true],
		];
		expect(cases.map(([file, from, typeOnly]) => fault({ file, from, typeOnly })).every(Boolean)).toBe(true);
		expect(fault({ file: "utils/isolated-world/notice.ts", from: "../contracts/content-background", typeOnly: true })).toBeUndefined();
	});
});
