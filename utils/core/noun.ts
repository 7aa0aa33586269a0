// Pure. What is counted, as the page calls it. Small: the overlay carries it.

const PLURAL = /conversation|message|mail|item|file|post|comment|photo|record|row|user|repositor/;

/** "mails"; "items" where no text says it. */
export function nounIn(...texts: string[]): string {
	for (const text of texts)
		for (const part of text.split(/[^\p{L}]+|(?<=[a-z])(?=[A-Z])/u)) {
			const word = part.toLowerCase();
			if (PLURAL.test(word) && word.length < 16) return word.endsWith("s") ? word : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
		}
	return "items";
}
