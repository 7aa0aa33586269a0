// Pure. What is counted, as the page calls it. Small: the overlay carries it.
import type { Noun } from "./english-summary";

const PLURAL = /conversation|message|mail|item|file|post|comment|photo|record|row|user|repositor/;
/** The word is one of them, and not "profile" or "tomorrow". */
const WHOLE = /^(?:e(?=mail))?(conversation|message|mail|item|file|post|comment|photo|record|row|user|repositor)(?:s|y|ies)?$/;

/** What the label calls so is it; around it only what stands in the plural or is listed: in "User Interface" no users are. */
function wordIn(texts: readonly string[]): string | undefined {
	for (const [at, text] of texts.entries()) {
		const parts = text.split(/[^\p{L}]+|(?<=[a-z])(?=[A-Z])/u);
		for (const [place, part] of parts.entries()) {
			const word = part.toLowerCase();
			const isCounted = at === 0 || word.endsWith("s") || /^(list|row|item)/i.test(parts[place + 1] ?? "") || parts.length < 2;
			if (isCounted && PLURAL.test(word) && word.length < 16) return word;
		}
	}
	return undefined;
}

/** "mails"; "items" where no text says it. */
export function nounOf(...texts: string[]): string {
	const word = wordIn(texts) ?? "items";
	return word.endsWith("s") ? word : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** The same for other languages: the thing that it surely is, else an item. */
export function nounKeyOf(...texts: string[]): Noun {
	const noun = WHOLE.exec(wordIn(texts) ?? "")?.[1] ?? "item";
	return noun === "repositor" ? "repository" : (noun as Noun);
}
