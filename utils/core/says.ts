// Pure. The summary as data, so that a surface can say it in the person's language. What it quotes of the page is cut and cleaned already.
import * as z from "zod/mini";
import { NOUNS, SUMMARY_FORMS } from "./english-summary";

const short = (n: number) => z.optional(z.string().check(z.maxLength(n)));

export const Says = z.object({
	form: z.enum(SUMMARY_FORMS),
	/** receiving site; absent where none is known */
	site: short(300),
	/** what it acts on or what the button says, by the page's words */
	thing: short(120),
	/** English, from an English label: "conversation" */
	object: short(120),
	amount: short(60),
	/** the first of the recipients, and how many more there are */
	people: z.optional(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(4))),
	more: z.optional(z.number()),
	count: z.optional(z.number()),
	noun: z.optional(z.enum(NOUNS)),
});
export type Says = z.infer<typeof Says>;
