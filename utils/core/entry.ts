// Pure. One line of the session log; append-only and hash-chained (`chain.ts`).
import * as z from "zod/mini";
import { Action, Actor } from "./action";
import { DecisionPath, Proof, Surface, Verdict } from "./hold";

/**
 * `stage` orders the lines of one action: `asked` when it was held, `settled` when it got its verdict (before the
 * verdict takes effect), `sent` when the owner reports what the release led to. `session` lines tell of arming and
 * disarming, `fault` lines of anything that went wrong. Stored redacted; `action` is absent on session and fault lines.
 */
export const Entry = z.object({
	v: z.literal(1),
	/** random id of this line */
	id: z.string(),
	/** 1, 2, 3 … without gaps */
	seq: z.number(),
	/** epoch ms */
	at: z.number(),
	stage: z.enum(["asked", "settled", "sent", "session", "fault"]),
	session: z.string(),
	tabId: z.number(),
	/** hold id; empty on session lines and on faults without one */
	hold: z.string(),
	site: z.string(),
	action: z.optional(Action),
	actor: z.optional(Actor),
	verdict: z.optional(Verdict),
	path: z.optional(DecisionPath),
	/** id of the rule or grant that decided */
	rule: z.optional(z.string()),
	/** why, in plain words, as it was then: the rule may be another one now */
	why: z.optional(z.string()),
	surface: z.optional(Surface),
	proof: z.optional(Proof),
	/** ms the question was shown before it was decided */
	shownFor: z.optional(z.number()),
	attempts: z.optional(z.number()),
	/** the hold whose question was answered by the same press, where one press answered a list */
	press: z.optional(z.string()),
	digest: z.optional(z.string()),
	request: z.optional(z.object({ method: z.string(), url: z.string(), bodySha256: z.optional(z.string()), status: z.optional(z.number()) })),
	/** plain words: why armed, what failed, the person's reason */
	note: z.string(),
	/** hash of the line before; 64 zeros for the first */
	prev: z.string(),
	/** SHA-256 (hex) over the canonical entry without this field */
	hash: z.string(),
});
export type Entry = z.infer<typeof Entry>;
/** What callers give to the log; the log adds v, id, seq, at, prev and hash. */
export type NewEntry = Omit<Entry, "v" | "id" | "seq" | "at" | "prev" | "hash">;
