// Sentences that reach us in English, from the log or from the background, which keep them as they are: said in the person's
// language where they are known, else shown as they are. The English of each is its message in English.
import { because, known } from "../locales/en.json";
import { language, type MessageKey, say } from "../utils/core/say";
import { type Find, type Found, finder } from "./phrases";

/** as `core/why` has them */
const PRESETS: Record<string, MessageKey> = {
	"Read only": "settings.read_only",
	"Ask before writing": "settings.ask_before_writing",
	"Ask before the irreversible or public": "settings.ask_before_irreversible_or_public",
	"Watch only": "settings.watch_only",
};
const inPresets: Find = (text) => {
	const of = PRESETS[text];
	return of && { of, values: {} };
};
const inKnown = finder("known", known);
/** what `core/why` writes */
const inBecause = finder("because", because, inPresets);

/** Undefined in English, and where it is not one of these. */
export const findKnown: Find = (text) =>
	language() === "en" ? undefined : /^(Let through|Asked about|Refused) because /.test(text) ? inBecause(text) : inKnown(text);

export const sayFound = ({ of, values, path }: Found): string => {
	const words = say(
		of,
		Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? value : sayFound(value)])),
	);
	return path ? `${path}: ${words}` : words;
};

export function knownWords(text: string): string {
	const found = findKnown(text);
	return found ? sayFound(found) : text;
}
