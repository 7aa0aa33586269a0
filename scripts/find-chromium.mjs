// Plain Node 20, no packages: which Chromium to use. Shared by the bootstrap, the demo and the tests.
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "chrome-for-testing", "google-chrome-for-testing"];
const PLAYWRIGHT_CACHES = [".cache/ms-playwright", "Library/Caches/ms-playwright", "AppData/Local/ms-playwright"];
const PLAYWRIGHT_BINARIES = [
	"chrome-linux/chrome",
	"chrome-linux64/chrome",
	"chrome-mac/Chromium.app/Contents/MacOS/Chromium",
	"chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
	"chrome-win/chrome.exe",
	"chrome-win64/chrome.exe",
];

/** @returns {string | undefined} absolute path of an executable called `name` on PATH */
export function findOnPath(name) {
	for (const folder of (process.env.PATH ?? "").split(delimiter)) {
		const path = join(folder, process.platform === "win32" ? `${name}.exe` : name);
		try {
			accessSync(path, constants.X_OK);
			return path;
		} catch {
			// not in this folder
		}
	}
	return undefined;
}

/**
 * CHROMIUM_PATH, else a Chromium on PATH, else one that Playwright downloaded. Branded Google Chrome is left out on
 * purpose: it ignores `--load-extension`.
 * @returns {string | undefined}
 */
export function findChromium() {
	const given = process.env.CHROMIUM_PATH;
	if (given) return existsSync(given) ? given : undefined;
	for (const name of NAMES) {
		const path = findOnPath(name);
		if (path) return path;
	}
	for (const cache of PLAYWRIGHT_CACHES) {
		const folder = join(homedir(), cache);
		if (!existsSync(folder)) continue;
		const builds = readdirSync(folder).filter((entry) => /^chromium-\d+$/.test(entry));
		for (const build of builds.sort().reverse()) {
			const path = PLAYWRIGHT_BINARIES.map((binary) => join(folder, build, binary)).find((candidate) => existsSync(candidate));
			if (path) return path;
		}
	}
	return undefined;
}
