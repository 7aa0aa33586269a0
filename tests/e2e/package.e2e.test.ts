// Node. The package for Firefox and the sources beside it, as `npm run zip:firefox` makes them for addons.mozilla.org.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../fixtures/chromium.ts";

const out = mkdtempSync(join(tmpdir(), "sayso-package-"));
const built = (file: string) => readFileSync(join(out, "firefox-mv3", file), "utf8");

/** The names in a zip file's directory. */
function namesIn(zip: Buffer): string[] {
	const names: string[] = [];
	const end = zip.lastIndexOf("PK\x05\x06");
	for (let at = zip.readUInt32LE(end + 16), left = zip.readUInt16LE(end + 10); left > 0; left--) {
		const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
		names.push(zip.toString("utf8", at + 46, at + 46 + name));
		at += 46 + name + extra + comment;
	}
	return names;
}
const packed = (part: "firefox" | "sources") => namesIn(readFileSync(globSync(join(out, `*-${part}.zip`))[0] as string));

beforeAll(() => {
	const { status, stdout, stderr } = spawnSync("wxt", ["zip", "-b", "firefox"], {
		cwd: ROOT,
		encoding: "utf8",
		env: { ...process.env, SAYSO_OUT: out },
	});
	if (status !== 0) throw new Error(`wxt zip failed:\n${stdout}\n${stderr}`);
}, 120_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

test("the manifest says for which Firefox it is, that no data is collected, and asks for nothing later", () => {
	const manifest = JSON.parse(built("manifest.json"));
	// Without a part for Android it is for the desktop alone.
	expect(manifest.browser_specific_settings).toEqual({
		gecko: { id: "sayso@sayso.example", strict_min_version: "153.0", data_collection_permissions: { required: ["none"] } },
	});
	expect(manifest.permissions).toEqual(["storage", "unlimitedStorage", "scripting", "declarativeNetRequestWithHostAccess", "webRequest"]);
	expect(manifest).not.toHaveProperty("optional_permissions");
	expect(manifest).not.toHaveProperty("key");
});

test("nothing in the package makes markup or code of text", () => {
	const scripts = packed("firefox").filter((name) => name.endsWith(".js"));
	expect(scripts.length).toBeGreaterThan(3);
	for (const name of scripts) expect({ name, found: /\.(inner|outer)HTML\s*=[^=]|\beval\(|new Function\(/.exec(built(name))?.[0] }).toEqual({ name });
});

test("the sources have all that a build needs, and neither tests nor what runs leave behind", () => {
	const names = packed("sources");
	expect(names).toEqual(
		expect.arrayContaining(["package.json", "package-lock.json", "wxt.config.ts", "scripts/bootstrap.mjs", "README.md", "LICENSE", "tsconfig.json"]),
	);
	for (const folder of ["components", "entrypoints", "locales", "public", "utils"]) {
		const files = globSync(`${folder}/**/*`, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile());
		expect(names.filter((name) => name.startsWith(`${folder}/`))).toHaveLength(files.length);
	}
	expect(names.filter((name) => /^(artifacts|tests|node_modules|dist)\/|\.log$|^\./.test(name))).toEqual([]);
});
