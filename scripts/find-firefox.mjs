// Plain Node 20, no packages: which Firefox to use. Shared by the bootstrap, the demo and the tests.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findOnPath } from "./find-chromium.mjs";

/** what Sayso is made for; older ones refuse it */
const LEAST = 153;
const NAMES = ["firefox-esr", "firefox", "firefox-developer-edition"];
const APPS = ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"];

/** @returns {number} its main version; 0 where it does not run */
function versionOf(path) {
	const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
	return Number(/(\d+)\./.exec(stdout ?? "")?.[1] ?? 0);
}

/**
 * FIREFOX_PATH, else the first one on PATH that is new enough.
 * @returns {{ path: string } | { path: undefined, why: string }} `why` in words when there is none
 */
export function findFirefox() {
	const given = process.env.FIREFOX_PATH;
	const paths = given ? [given] : [...NAMES.map(findOnPath), ...APPS].filter((path) => path !== undefined && existsSync(path));
	if (given && !existsSync(given)) return { path: undefined, why: `FIREFOX_PATH is set to ${given}, which is not there` };
	const versions = paths.map(versionOf);
	const at = versions.findIndex((version) => version >= LEAST);
	if (at >= 0) return { path: paths[at] };
	const old = versions.findIndex((version) => version > 0);
	if (old >= 0) return { path: undefined, why: `${paths[old]} is Firefox ${versions[old]}, and Sayso wants ${LEAST} or newer` };
	return { path: undefined, why: "there is no Firefox here" };
}
