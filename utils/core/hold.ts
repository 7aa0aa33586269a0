// Pure. A hold and its one ending: verdict, decision path, proof of a person.
import * as z from "zod/mini";
import { Action } from "./action";
import { Outside } from "./outside";

export const Verdict = z.enum(["approved", "denied", "expired", "withdrawn", "blocked"]);
export type Verdict = z.infer<typeof Verdict>;

export const DecisionPath = z.enum(["human", "grant", "policy", "timeout", "fault"]);
export type DecisionPath = z.infer<typeof DecisionPath>;

export const Surface = z.enum(["overlay", "popup", "shortcut", "window", "remote", "notification"]);
export type Surface = z.infer<typeof Surface>;

export const Lifetime = z.enum(["once", "session", "hour", "always"]);
export type Lifetime = z.infer<typeof Lifetime>;

/** How we know that a person pressed: which checks held; `level` 0 means not accepted. See `person-proof.ts`. */
export const Proof = z.object({
	level: z.number(),
	gesture: z.enum(["mouse", "touch", "pen", "key", "hold_mouse", "hold_key", "command", "notification"]),
	checks: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20)),
	/** ms from painted to press */
	shownFor: z.number(),
});
export type Proof = z.infer<typeof Proof>;

const Bound = z.object({ hold: z.string().check(z.regex(/^[0-9a-f]{32}$/)), digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** What a surface sends to settle a hold. `digest` must be the digest that was shown. */
export const Decision = z.object({
	hold: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
	digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	verdict: z.enum(["approved", "denied"]),
	lifetime: Lifetime,
	/** the person's words for the agent */
	reason: z.string().check(z.maxLength(500)),
	proof: Proof,
	/** the others of the list that was shown: the same press answers them too, each bound to its own content */
	also: z.optional(z.array(Bound).check(z.maxLength(200))),
	/** what the person struck from that list: a no to each */
	struck: z.optional(z.array(Bound).check(z.maxLength(200))),
});
export type Decision = z.infer<typeof Decision>;

export const HoldState = z.enum(["pending", "released", "refused"]);

/** One hold as the background keeps it and as surfaces show it. Times are epoch ms. */
export const Hold = z.object({
	id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
	tabId: z.number(),
	frameId: z.number(),
	session: z.string(),
	action: Action,
	/** SHA-256 (hex) of the canonical (RFC 8785) action: the approval binds to this */
	digest: z.string(),
	/** lifetimes the vocabulary lets us offer, `once` always among them */
	offers: z.array(Lifetime),
	/** hold-to-confirm is needed (irreversible, bulk, purchase, share, account) */
	extraStep: z.boolean(),
	/** id of the rule that made us ask */
	rule: z.string(),
	/** why it is asked about, in plain words */
	why: z.optional(z.string()),
	/** asked about because of how many there were: so many things within so many ms, which `rule` would have let through */
	brake: z.optional(z.object({ count: z.number(), within: z.number(), rule: z.string() })),
	/** it is not within what was declared for the session: in words that can stand as a headline */
	mismatch: z.optional(z.string().check(z.maxLength(600))),
	/** the same as data, for surfaces in other languages */
	outside: z.optional(Outside),
	/** why the tab is armed, in words for "who is asking" */
	armedWhy: z.string(),
	createdAt: z.number(),
	shownAt: z.optional(z.number()),
	expiresAt: z.number(),
	/** how often the agent tried the same again while it waited */
	attempts: z.number(),
	state: HoldState,
});
export type Hold = z.infer<typeof Hold>;
