// Isolated world. Whether a client has the runtime of this page enabled: Playwright, Puppeteer and the MCP servers always
// do, and so does a person's open DevTools. While it is on, V8 formats what is logged at once, and so asks for the stack.

/** ms for which an answer stands. A no is kept for less time than a client needs from attaching to its first action. */
const YES_STANDS = 250;
const NO_STANDS = 50;
let asked = false;
let until = Number.NEGATIVE_INFINITY;

/** Costs about 0.1 ms when it asks, and an empty line in the console's verbose level; scripts of the page see neither. */
export function isRuntimeEnabled(): boolean {
	// Firefox says only that clients may attach (`navigator.webdriver`).
	if (import.meta.env.FIREFOX) return false;
	if (performance.now() < until) return asked;
	const before = Error.prepareStackTrace;
	asked = false;
	Error.prepareStackTrace = () => {
		asked = true;
		return "";
	};
	try {
		console.debug(new Error(""));
	} finally {
		Error.prepareStackTrace = before;
	}
	until = performance.now() + (asked ? YES_STANDS : NO_STANDS);
	return asked;
}
