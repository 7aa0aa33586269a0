// Page's world (MAIN). Which methods only read.
import { text } from "./natives";

export function isSafe(method: string): boolean {
	const is = (name: string) => name === "GET" || name === "HEAD" || name === "OPTIONS";
	return is(method) || is(text(method, "toUpperCase"));
}
