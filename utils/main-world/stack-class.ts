// Page's world (MAIN). Who called: told by the call sites, which V8 hands to Error.prepareStackTrace. Ours is set for the
// moment of the look, so the page's own one and its stackTraceLimit don't matter.
//
// What was measured (Chromium 156): code evaluated over DevTools has neither a source name nor a script hash, while scripts
// that the page inserted inline have no name but a hash, and what they call later has none of the page's below it. Playwright, Puppeteer, chromedriver name their frames, also in timers.
import type { StackClass } from "../contracts/main-isolated";
import { attempt, bare, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, membersOf, setOwn, text } from "./natives";

interface CallSite {
	toString(): string;
	getFileName(): string | null;
	getScriptHash(): string;
	getEnclosingLineNumber(): number | null;
	getEnclosingColumnNumber(): number | null;
	isEval(): boolean;
	getEvalOrigin(): string | undefined;
	isToplevel(): boolean;
}
interface Frame {
	line: string;
	/** script code without a name; built-ins (`Array.map (<anonymous>)`) have no place in any script */
	isBare: boolean;
	/** column of the function's beginning where that is in line 1: 1 for the script itself */
	start: number;
	topLevel: boolean;
}
interface Caller {
	stack: StackClass;
	stackLine: string;
}

const NativeError = Error as unknown as Record<string, unknown> & ErrorConstructor;
const FRAMES = 60;
const MARKS = ["UtilityScript.", "eval at evaluate (:", "pptr:", "__puppeteer_eval", "eval at execute", "callFunction (<anonymous>", "-extension://"];

/** `key` of Error set to `value` while `f` runs, then exactly as it was. */
function withOwn(key: string, value: unknown, f: () => void): void {
	const was = getOwnPropertyDescriptor(NativeError, key);
	const isSet = setOwn(NativeError, key, value);
	f();
	if (isSet && was) defineProperty(NativeError, key, bare(was));
	else if (isSet) delete NativeError[key];
}

function callSites(): CallSite[] {
	let sites: CallSite[] = [];
	const take = (_: unknown, given: CallSite[]) => {
		sites = given;
	};
	withOwn("stackTraceLimit", FRAMES, () => withOwn("prepareStackTrace", take, () => void new NativeError().stack));
	return sites;
}

const NOTHING: Caller = { stack: "none", stackLine: "" };

/** Call once at load, before the page could touch the call sites' prototype. */
export function createStackClass(): () => Caller {
	const first = callSites()[0] as CallSite;
	const site = membersOf(
		{ prototype: getPrototypeOf(first) as CallSite },
		"getEnclosingColumnNumber",
		"getEnclosingLineNumber",
		"getEvalOrigin",
		"getFileName",
		"getScriptHash",
		"isEval",
		"isToplevel",
		"toString",
	);
	const documents = membersOf(Document, "currentScript");
	const own = site(first, "getFileName");
	const called = (stack: StackClass, line = ""): Caller => ({ stack, stackLine: text(line, "slice", 0, 200) });
	const isFrom = (name: string, scheme: string) => text(name, "slice", 0, scheme.length) === scheme;

	function look(): Caller {
		const sites = callSites();
		let outermost: Frame | undefined;
		let above: Frame | undefined;
		let page: CallSite | undefined;
		let isPageBelow = false;
		for (let i = 0; i < sites.length; i++) {
			const at = sites[i] as CallSite;
			// Where it was loaded from. A `sourceURL` says what its author likes.
			const name = site(at, "getFileName") ?? "";
			if (name === own) continue;
			// The usual frame, told without printing it, which is slow.
			if (isFrom(name, "http")) {
				page ??= at;
				isPageBelow = true;
				continue;
			}
			const row = site(at, "getEnclosingLineNumber");
			const line = site(at, "toString");
			const isEval = site(at, "isEval");
			const isBare = !name && row !== null && !isEval;
			const origin = isEval ? (site(at, "getEvalOrigin") ?? "") : "";
			if ((isBare || text(origin, "includes", "(:")) && !site(at, "getScriptHash")) return called("agent", line);
			for (let j = 0; j < MARKS.length; j++) if (text(line, "includes", MARKS[j])) return called("agent", line);
			const isPage = name ? !isFrom(name, "blob:") && !isFrom(name, "data:") : text(origin, "includes", "(http");
			if (isPage) page ??= at;
			if (isPage || row !== null) isPageBelow = isPage;
			above = outermost;
			outermost = { line, isBare, start: row === 1 ? (site(at, "getEnclosingColumnNumber") ?? 0) : 0, topLevel: site(at, "isToplevel") };
		}
		// What was put in may call the page's own functions: who began counts.
		if (page) return called(isPageBelow ? "page" : "none", isPageBelow ? site(page, "toString") : outermost?.line);
		if (!outermost) return NOTHING;
		// No page script below: `(function)(…)` run as a script (scripting.executeScript), or a function called on an element (CDP).
		const { isBare, start, topLevel, line } = outermost;
		const isInjected =
			isBare && (start === 2 ? !topLevel : start === 1 && above?.isBare && above.start === 2 && !documents(document, "currentScript"));
		return called(isInjected ? "agent" : "none", line);
	}

	// A page that froze or broke Error: nothing is known of the caller.
	return () => attempt(look) ?? NOTHING;
}
