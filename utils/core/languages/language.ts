// Pure. What a language's table holds. The background alone loads these; frames have `words-acting`.
import type { Kind } from "../action";

/** Nouns that turn a verb into another kind: "change password", "send comment", "move to trash". */
export const NOUNS = ["password", "accounts", "rights", "posts", "mail", "sanctions", "trash", "passing", "people", "bound", "past"] as const;
type Noun = (typeof NOUNS)[number];

/**
 * Words are separated by spaces, `_` joins those of a phrase, `/` lists alternatives for one word of it, and accents and case
 * don't count. `word*` has any ending of up to six letters. `=` only as the whole label, `^` only where a command begins,
 * `~` as often opens something as it acts.
 *
 * - a kind: its verbs, in the forms that buttons use
 * - `harmless`: verbs that begin a label that changes nothing, or end it where verbs come last (`verbLast`)
 * - `passing`: taking these away is reading ("remove filter")
 * - `people`: who is added to something gets access to it ("add participant")
 * - `bound`: cancelling one of these undoes it ("cancel order")
 * - `past`: with one of these a label says what has happened ("was deleted")
 * - `joints`: after these a command begins again
 */
export type Language = Partial<Record<Kind | Noun | "harmless" | "joints", string>> & {
	verbLast?: true;
	/** a verb's second half may end the label: "Füge … hinzu", "Nodig … uit" */
	splits?: true;
	/** the endings that `*` stands for, where the language has others too, of participles and plurals: "archived", "comments" */
	endings?: RegExp;
	/** or those that it doesn't stand for */
	notEndings?: RegExp;
	/** other forms of a verb (polite, infinitive, with a pronoun) and what stands in the table for them */
	forms?: readonly (readonly [RegExp, string])[];
};
export type Languages = Record<string, Language>;
