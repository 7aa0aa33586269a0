// Plain Node 20, no packages: the door to every command. Installs what is missing, then runs the task with the tools
// of node_modules (a newer Node among them) first on PATH. A second run finds everything there and downloads nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, findOnPath } from "./find-chromium.mjs";
import { findFirefox } from "./find-firefox.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, "node_modules", ".bin");

const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== "linux";
const screen = hasScreen ? [] : ["desk"];

/**
 * `browser`: a Chromium. `firefox`: a Firefox; `firefox?`: one would be good to have. `desk`: an X server of our own, a window
 * manager and xdotool. `inFirefox`: instead, with `--firefox`. `commands` run in order.
 */
const TASKS = {
	start: { needs: ["browser", ...screen], inFirefox: ["firefox", ...screen], commands: [["node", "scripts/start.ts"]] },
	test: { needs: ["browser", "firefox?", "desk"], commands: [["vitest", "run"]] },
	check: {
		needs: [],
		commands: [
			["biome", "check", "."],
			["tsc", "--noEmit", "-p", "."],
			["tsc", "--noEmit", "-p", "utils/core"],
			["tsc", "--noEmit", "-p", "tests"],
			["knip"],
			["vitest", "run", "--project", "unit"],
		],
	},
	cases: { needs: ["browser", "desk"], commands: [["node", "scripts/cases.ts"]] },
	faults: { needs: ["browser", "desk"], commands: [["node", "scripts/faults.ts"]] },
	"self-approval": { needs: ["browser"], inFirefox: ["firefox", "desk"], commands: [["node", "scripts/self-approval.ts"]] },
	bench: { needs: ["browser", "desk"], inFirefox: ["firefox", "desk"], commands: [["node", "scripts/bench.ts"]] },
	dev: { needs: [], commands: [["wxt"]] },
	build: { needs: [], commands: [["wxt", "build"]] },
	"build:firefox": { needs: [], commands: [["wxt", "build", "-b", "firefox"]] },
	zip: { needs: [], commands: [["wxt", "zip"]] },
	"zip:firefox": { needs: [], commands: [["wxt", "zip", "-b", "firefox"]] },
};

function fail(line) {
	console.error(line);
	process.exit(1);
}

/** Runs a command with our tools first on PATH; returns its exit code. */
function run(command, args, options = {}) {
	const env = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ""}`, ...options.env };
	const { status, signal, error } = spawnSync(command, args, { cwd: ROOT, stdio: options.quiet ? ["ignore", "ignore", "inherit"] : "inherit", env });
	if (error) console.error(`${command}: ${error.message}`);
	return status ?? (signal ? 128 : 1);
}

/** True when everything that the lock file asks for is installed in the version that it names. */
function packagesAreCurrent() {
	const installedFile = join(ROOT, "node_modules", ".package-lock.json");
	if (!existsSync(installedFile)) return false;
	const installed = JSON.parse(readFileSync(installedFile, "utf8")).packages;
	const wanted = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")).packages;
	return Object.entries(wanted).every(([path, { version, optional, devOptional, peer }]) => {
		if (path === "" || installed[path]?.version === version) return true;
		return installed[path] === undefined && Boolean(optional || devOptional || peer);
	});
}

function ensurePackages() {
	if (packagesAreCurrent()) return;
	console.log("Installing node packages (once) …");
	// Not `npm ci`: it refuses a lock file in which binaries for other platforms are missing because a registry lacks them.
	const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
	if (run("npm", args) !== 0) fail("The node packages could not be installed: run `npm install` to see why.");
}

/** The Node of the `node` package where it could be installed; else the one that runs us, if it is new enough. */
function ensureNode() {
	const probe = spawnSync(join(BIN, "node"), ["--version"], { encoding: "utf8" });
	if (probe.status === 0 && Number.parseInt(probe.stdout.slice(1), 10) >= 24) return;
	if (Number.parseInt(process.versions.node, 10) >= 24) return;
	fail("Node 24 is missing: install it (https://nodejs.org), or run `npm rebuild node` here.");
}

/** tsconfig.json extends a file that WXT writes, and the types name every page that there is. */
function typesAreCurrent() {
	const types = join(ROOT, ".wxt", "types", "paths.d.ts");
	if (!existsSync(join(ROOT, ".wxt", "tsconfig.json")) || !existsSync(types)) return false;
	const known = readFileSync(types, "utf8");
	const pages = readdirSync(join(ROOT, "entrypoints"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	return pages.every(({ name }) => known.includes(`/${name}.html`));
}

function isAptRoot() {
	return process.platform === "linux" && process.getuid?.() === 0 && findOnPath("apt-get") !== undefined;
}

function aptInstall(packages) {
	console.log(`Installing with apt (once): ${packages.join(" ")} …`);
	const env = { DEBIAN_FRONTEND: "noninteractive" };
	run("apt-get", ["update", "-qq"], { quiet: true, env });
	return run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { quiet: true, env }) === 0;
}

/** Ubuntu's `chromium` packages only point to a snap, which can't run in a container: so ask the binary itself. */
function chromiumRuns() {
	const path = findChromium();
	return path !== undefined && spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

/** Without it the tests of Firefox are skipped, and say so. */
function ensureFirefox(isNeeded) {
	if (findFirefox().path) return;
	// Ubuntu's package of that name only points to a snap, and there is no `firefox-esr`.
	if (isAptRoot() && !process.env.FIREFOX_PATH && !aptInstall(["firefox-esr"])) console.log("apt has no firefox-esr here.");
	const { path, why } = findFirefox();
	if (path) return;
	const words = `Firefox is missing: ${why}. Install Firefox 153 or newer, or set FIREFOX_PATH to one.`;
	if (isNeeded) fail(words);
	console.log(`${words} Until then the tests in Firefox are skipped.`);
}

function ensureTools(needs) {
	if (needs.some((need) => need.startsWith("firefox"))) ensureFirefox(needs.includes("firefox"));
	const missing = [];
	if (needs.includes("browser") && !chromiumRuns()) missing.push("chromium");
	if (needs.includes("desk")) {
		for (const [program, name] of [
			["Xvfb", "xvfb"],
			["xdotool", "xdotool"],
			["openbox", "openbox"],
		])
			if (!findOnPath(program)) missing.push(name);
	}
	if (missing.length === 0) return;
	if (process.env.CHROMIUM_PATH && missing.includes("chromium"))
		fail(`CHROMIUM_PATH is set to ${process.env.CHROMIUM_PATH}, but that does not run: correct it or unset it.`);
	if (isAptRoot()) {
		const wanted = missing.includes("chromium") ? [...missing, "chromium-driver", "fonts-liberation"] : missing;
		if (!aptInstall(wanted)) aptInstall(missing.filter((name) => name !== "chromium"));
		if (missing.includes("chromium") && !chromiumRuns()) {
			console.log("apt has no Chromium that runs here; taking Playwright's (once) …");
			run("playwright-core", ["install", "--with-deps", "chromium"]);
		}
	}
	if (missing.includes("chromium") && !chromiumRuns())
		fail(
			"Chromium is missing: run `npx playwright-core install chromium`, or set CHROMIUM_PATH to one (not Google Chrome: it refuses unpacked extensions).",
		);
	const still = missing.filter((name) => name !== "chromium" && !findOnPath(name === "xvfb" ? "Xvfb" : name));
	if (still.length > 0) fail(`Missing: ${still.join(", ")}. Install with: sudo apt-get install ${still.join(" ")}`);
}

const [name = "", ...rest] = process.argv.slice(2);
const task = TASKS[name];
if (!task) fail(`Unknown task "${name}". One of: ${Object.keys(TASKS).join(", ")}.`);
ensurePackages();
ensureNode();
ensureTools((rest.includes("--firefox") && task.inFirefox) || task.needs);
if (!typesAreCurrent() && run("wxt", ["prepare"], { quiet: true }) !== 0) fail("`wxt prepare` failed: run it to see why.");
for (const [index, [command, ...args]] of task.commands.entries()) {
	const status = run(command, [...args, ...(index === task.commands.length - 1 ? rest : [])]);
	if (status !== 0) process.exit(status);
}
