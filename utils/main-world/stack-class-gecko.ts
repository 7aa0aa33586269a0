// Page's world (MAIN), Firefox. Who called, read from the text of a stack, which is all that Firefox gives: what drivers name their
// scripts, and where the outermost frame stands. Like `stack-class.ts`, which is Chromium's.
//
// What was measured (Firefox 153): Puppeteer names its scripts `pptr:`. Bare WebDriver BiDi names code after the document, and
// starts at its first line, further left than any script in markup can: `<script>` alone is eight characters.
import type { StackClass } from "../contracts/main-isolated";
import { apply, attempt, getOwnPropertyDescriptor, membersOf, setOwn, text } from "./natives";

interface Caller {
	stack: StackClass;
	stackLine: string;
}

const NativeError = Error as unknown as Record<string, unknown> & ErrorConstructor;
const FRAMES = 60;
const MARKS = ["@pptr:", "@debugger eval code", "@chrome://", "@resource://", "UtilityScript.", "@moz-extension://"];
/** columns that no script in markup has */
const LEFT = 8;
const NOTHING: Caller = { stack: "none", stackLine: "" };

/** Call once at load, before the page could touch anything of it. */
export function createStackClass(): () => Caller {
	const documents = membersOf(Document, "URL");
	const read = getOwnPropertyDescriptor(NativeError.prototype, "stack")?.get;
	/** `name@file:line:column`; no patterns here, which a page could have changed */
	function fileOf(line: string): string {
		const column = text(line, "lastIndexOf", ":");
		const row = text(line, "lastIndexOf", ":", column - 1);
		return text(line, "slice", text(line, "lastIndexOf", "@") + 1, row);
	}

	function stackOf(): string {
		const was = getOwnPropertyDescriptor(NativeError, "stackTraceLimit");
		if (was) setOwn(NativeError, "stackTraceLimit", FRAMES);
		const error = new NativeError();
		const stack = read ? apply(read, error, []) : getOwnPropertyDescriptor(error, "stack")?.value;
		if (was) setOwn(NativeError, "stackTraceLimit", was.value);
		return typeof stack === "string" ? stack : "";
	}
	const end = (stack: string, from: number) => {
		const at = text(stack, "indexOf", "\n", from);
		return at < 0 ? stack.length : at;
	};
	const first = stackOf();
	const own = fileOf(text(first, "slice", 0, end(first, 0)));
	const called = (stack: StackClass, line = ""): Caller => ({ stack, stackLine: text(line, "slice", 0, 200) });

	/** `@http://site/page:1:1`: the beginning of the document itself, which is markup */
	function isBeforeAnyScript(line: string): boolean {
		const url = documents(document, "URL");
		const hash = text(url, "indexOf", "#");
		const start = `@${hash < 0 ? url : text(url, "slice", 0, hash)}:1:`;
		return text(line, "slice", 0, start.length) === start && +text(line, "slice", start.length) <= LEFT;
	}

	function look(): Caller {
		const stack = stackOf();
		let page = "";
		let outermost = "";
		for (let from = 0; from < stack.length; from = end(stack, from) + 1) {
			const line = text(stack, "slice", from, end(stack, from));
			const file = fileOf(line);
			if (!line || file === own) continue;
			for (let j = 0; j < MARKS.length; j++) if (text(line, "includes", MARKS[j])) return called("agent", line);
			if (isBeforeAnyScript(line)) return called("agent", line);
			if (!page && text(file, "slice", 0, 4) === "http") page = line;
			outermost = line;
		}
		// What was put in may call the page's own functions: who began counts.
		return page && text(fileOf(outermost), "slice", 0, 4) === "http" ? called("page", page) : called("none", outermost);
	}

	// A page that froze or broke Error: nothing is known of the caller.
	return () => attempt(look) ?? NOTHING;
}
