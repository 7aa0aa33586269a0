// Content scripts and pages. Whether the browser runs on Linux, where real input is stamped in whole milliseconds (X11, Wayland).
import { readSystem } from "./frame-connection";

/** What this document is told. */
export const looksLinux = (): boolean => navigator.platform.startsWith("Linux") && !navigator.userAgent.includes("Android");

/**
 * What the browser told the background, once that is read. Clients give pages, and with them the scripts in them, another platform than
 * the browser's, above all where they play a telephone.
 */
export function watchLinux(): () => boolean {
	let isLinux = looksLinux();
	void readSystem().then((system) => {
		if (system) isLinux = system === "linux";
	});
	return () => isLinux;
}
