// Sentences that reach us in English, from the log or from the background, which keep them as they are: said in the person's
// language where they are known, else shown as they are. The English of each is its message in English.
import { known as english } from "../locales/en.json";
import { language, say } from "../utils/core/say";

type Known = keyof typeof english;
export interface Found {
	of: `known.${Known}`;
	values: Record<string, string>;
}

let exact: Map<string, Known> | undefined;
let patterns: { key: Known; matches: RegExp }[] = [];

function prepare(): Map<string, Known> {
	const all = Object.entries(english) as [Known, string][];
	patterns = all
		.filter(([, text]) => text.includes("{"))
		.map(([key, text]) => {
			const spelled = text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.{1,400})");
			return { key, matches: new RegExp(`^${spelled}$`, "s") };
		});
	return new Map(all.map(([key, text]) => [text, key]));
}

/** Undefined in English, and where it is not one of these. */
export function findKnown(text: string): Found | undefined {
	if (language() === "en") return undefined;
	exact ??= prepare();
	const key = exact.get(text);
	if (key) return { of: `known.${key}`, values: {} };
	for (const { key, matches } of patterns) {
		const found = matches.exec(text);
		if (found) return { of: `known.${key}`, values: { ...found.groups } };
	}
	return undefined;
}

export function knownWords(text: string): string {
	const found = findKnown(text);
	return found ? say(found.of, found.values) : text;
}
