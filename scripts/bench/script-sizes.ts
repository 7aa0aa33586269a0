// Node. Bytes of the scripts that a page pays for, as built.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./bench-table.ts";

const SCRIPTS = [
	{ name: "page's world, every frame", path: "content-scripts/main-world.js", aim: 8000 },
	{ name: "isolated world, every frame", path: "isolated.js", aim: 30_000 },
	{ name: "overlay, at the first hold of a document", path: "overlay.js" },
];

/** @param folder of the unpacked extension */
export function measureSizes(folder: string): Figure[] {
	return SCRIPTS.flatMap(({ name, path, aim }) => {
		const text = readFileSync(join(folder, path));
		return [
			{ name: `size: ${name}`, unit: "bytes" as const, sayso: [text.length], ...(aim ? { aim } : {}) },
			{ name: `size, gzip: ${name}`, unit: "bytes" as const, sayso: [gzipSync(text, { level: 9 }).length] },
		];
	});
}
