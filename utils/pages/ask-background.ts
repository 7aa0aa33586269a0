// Pages. How pages ask the background for one thing; the platform's messaging fits this shape.
import { knownWords } from "../../components/known-words";
import type { PageCommands } from "../contracts/page-background";
import { say, sayMany } from "../core/say";

export type AskBackground = <Name extends keyof PageCommands>(
	name: Name,
	...data: Parameters<PageCommands[Name]>
) => Promise<Awaited<ReturnType<PageCommands[Name]>>>;

/** What failed, as a sentence for the person. */
export const inWords = (error: unknown): string => {
	const text = error instanceof Error ? error.message : String(error);
	return /could not establish connection|receiving end|message channel|message port/i.test(text) ? say("background.silent") : knownWords(text);
};

/** The answer to "Check the chain", in words. */
export const chainInWords = (result: { lines: number; ok: boolean; brokenAt?: number }): { ok: boolean; text: string } =>
	result.ok
		? { ok: true, text: sayMany("log.whole", result.lines) }
		: { ok: false, text: result.brokenAt === undefined ? say("log.damagedSomewhere") : say("log.damaged", { line: result.brokenAt }) };
