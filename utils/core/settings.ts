// Pure. What the person has set; stored versioned by `platform/settings-store.ts`.
import * as z from "zod/mini";
import { Audience, Kind } from "./action";

export const Preset = z.enum(["read_only", "ask_before_writing", "ask_before_irreversible_or_public", "watch_only"]);
export type Preset = z.infer<typeof Preset>;

/**
 * A rule speaks of a scope `kind[:audience]@site`; `*` stands for any, as a kind for any that writes. First match within deny, then
 * ask, then allow.
 */
export const Rule = z.object({
	/** no name that says that something else decided: what a person does, and what is watched, is asked no further */
	id: z.string().check(z.regex(/^(?!(net|page|self-approval)$)[\w-]{1,64}$/)),
	effect: z.enum(["deny", "ask", "allow"]),
	kind: z.union([Kind, z.literal("*")]),
	audience: z.union([Audience, z.literal("*")]),
	/** registrable domain, or `*` */
	site: z.string(),
});
export type Rule = z.infer<typeof Rule>;

/** What counts on one site in place of the preset for everything. */
export const SitePreset = z.object({ site: z.string().check(z.maxLength(300)), preset: Preset });
export type SitePreset = z.infer<typeof SitePreset>;

/** so many a policy has at most */
export const MOST_RULES = 500;
export const MOST_SITES = 500;

export const Grant = z.object({
	id: z.string(),
	kind: Kind,
	audience: Audience,
	site: z.string(),
	lifetime: z.enum(["session", "hour", "always"]),
	session: z.string(),
	/** epoch ms; absent for always and session */
	until: z.optional(z.number()),
	/** how often it was used, and when last: a clock that goes back behind that is not believed */
	uses: z.optional(z.number()),
	usedAt: z.optional(z.number()),
	/** the hold that it came from */
	hold: z.string(),
	createdAt: z.number(),
});
export type Grant = z.infer<typeof Grant>;

const count = z.int().check(z.minimum(0), z.maximum(1000));

/** From how many on within how many ms a question comes, whatever allows them. 0: never. */
export const Brake = z.object({
	within: z.number().check(z.minimum(10_000), z.maximum(3_600_000)),
	delete: count,
	post: count,
	send: count,
});
export type Brake = z.infer<typeof Brake>;

export const Settings = z.object({
	preset: Preset,
	sitePresets: z.array(SitePreset).check(z.maxLength(MOST_SITES)),
	rules: z.array(Rule).check(z.maxLength(MOST_RULES)),
	/** arm every tab (a dedicated agent profile) */
	guardEverything: z.boolean(),
	/** registrable domains whose tabs are always armed */
	guardSites: z.array(z.string()),
	/** ms until an unanswered hold expires: 30,000 to 3,600,000 */
	holdTimeout: z.number().check(z.minimum(30_000), z.maximum(3_600_000)),
	brake: Brake,
	/** all input counts as the agent's */
	strict: z.boolean(),
	appearance: z.enum(["system", "light", "dark"]),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
	preset: "ask_before_writing",
	sitePresets: [],
	rules: [],
	guardEverything: false,
	guardSites: [],
	holdTimeout: 300_000,
	brake: { within: 120_000, delete: 10, post: 5, send: 5 },
	strict: false,
	appearance: "system",
};
