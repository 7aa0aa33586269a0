// Page's world (MAIN). Who called: told by the call sites, which V8 hands to Error.prepareStackTrace. Ours is set for the
// moment of the look, so the page's own one and its stackTraceLimit don't matter.
//
// What was measured (Chromium 156): code evaluated over DevTools has neither a source name nor a script hash, while scripts
// that the page inserted inline have no name but a hash. Playwright, Puppeteer, chromedriver name their frames, also in timers.
import type { StackClass } from "../contracts/main-isolated";
import { attempt, bare, defineProperty, getOwnPropertyDescriptor, membersOf, text } from "./natives";

interface CallSite {
	toString(): string;
	getScriptNameOrSourceURL(): string | null;
	getScriptHash(): string;
	getEnclosingLineNumber(): number | null;
	getEnclosingColumnNumber(): number | null;
	isEval(): boolean;
	isToplevel(): boolean;
}
interface Frame {
	line: string;
	name: string;
	hash: string;
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
	const isSet = defineProperty(NativeError, key, bare({ value, writable: true, configurable: true, enumerable: true }));
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
	const first = callSites()[0];
	if (!first) return () => NOTHING;
	const site = membersOf(Object.getPrototypeOf(first) as CallSite);
	const documents = membersOf(Document.prototype);
	const own = site(first, "getScriptNameOrSourceURL");

	function frameOf(at: CallSite): Frame {
		const name = site(at, "getScriptNameOrSourceURL") ?? "";
		const row = site(at, "getEnclosingLineNumber");
		return {
			line: site(at, "toString"),
			name,
			hash: site(at, "getScriptHash"),
			isBare: !name && row !== null && !site(at, "isEval"),
			start: row === 1 ? (site(at, "getEnclosingColumnNumber") ?? 0) : 0,
			topLevel: site(at, "isToplevel"),
		};
	}

	function isAgent(frame: Frame): boolean {
		if (frame.isBare && !frame.hash) return true;
		for (let i = 0; i < MARKS.length; i++) if (text(frame.line, "includes", MARKS[i])) return true;
		return false;
	}

	/** No page script below: `(function)(…)` run as a script (scripting.executeScript), or a function called on an element (CDP). */
	const isInjected = (outermost: Frame, above: Frame | undefined) =>
		outermost.isBare &&
		(outermost.start === 2
			? !outermost.topLevel
			: outermost.start === 1 && above?.isBare && above.start === 2 && !documents(document, "currentScript"));

	function look(): Caller {
		const called = (stack: StackClass, line = ""): Caller => ({ stack, stackLine: text(line, "slice", 0, 200) });
		const sites = callSites();
		let outermost: Frame | undefined;
		let above: Frame | undefined;
		let page: Frame | undefined;
		for (let i = 0; i < sites.length; i++) {
			const frame = frameOf(sites[i] as CallSite);
			if (frame.name && frame.name === own) continue;
			if (isAgent(frame)) return called("agent", frame.line);
			if (frame.name) page ??= frame;
			above = outermost;
			outermost = frame;
		}
		if (page) return called("page", page.line);
		return called(outermost && isInjected(outermost, above) ? "agent" : "none", outermost?.line);
	}

	// A page that froze or broke Error: nothing is known of the caller.
	return () => attempt(look) ?? NOTHING;
}
