// Pages. How pages ask the background for one thing; the platform's messaging fits this shape.
import type { PageCommands } from "../contracts/page-background";

export type AskBackground = <Name extends keyof PageCommands>(
	name: Name,
	...data: Parameters<PageCommands[Name]>
) => Promise<Awaited<ReturnType<PageCommands[Name]>>>;

/** What failed, as a sentence for the person. */
export const inWords = (error: unknown): string => {
	const text = error instanceof Error ? error.message : String(error);
	return /could not establish connection|receiving end|message channel|message port/i.test(text)
		? "Sayso’s background did not answer. Try again in a moment."
		: text;
};

/** The answer to "Check the chain", in words. */
export const chainInWords = (result: { lines: number; ok: boolean; brokenAt?: number }): { ok: boolean; text: string } =>
	result.ok
		? { ok: true, text: `All ${result.lines.toLocaleString("en")} lines fit together. Nothing was changed or removed.` }
		: { ok: false, text: `The log was damaged or changed: line ${result.brokenAt ?? "?"} doesn’t fit the one before it.` };
