// Pure. The fields that a policy file and a managed policy share, as they are written (docs/policy.md).
import * as z from "zod/mini";
import { MOST_RULES, MOST_SITES, Preset, Settings } from "./settings";

/** of the file's format */
export const POLICY_VERSION = 1;

const Site = z.string().check(z.maxLength(300));

export const PolicyFields = {
	saysoPolicy: z.optional(z.literal(POLICY_VERSION).check(z.describe("version of this format"))),
	preset: z.optional(Preset.check(z.describe("what counts where no rule does"))),
	sitePresets: z.optional(
		z
			.record(Site, Preset)
			.check(z.describe("by registrable domain: what counts there in place of the preset; of page and receiver the stricter one's")),
	),
	rules: z.optional(
		z
			.array(z.string().check(z.maxLength(400)))
			.check(z.maxLength(MOST_RULES), z.describe('each an effect (deny, ask or allow) and a scope kind[:audience]@site: "deny delete@mail.example"')),
	),
	guardEverything: z.optional(z.boolean().check(z.describe("guard every tab"))),
	guardSites: z.optional(z.array(Site).check(z.maxLength(MOST_SITES), z.describe("registrable domains whose tabs are always guarded"))),
	strict: z.optional(z.boolean().check(z.describe("all input counts as the agent's"))),
	holdTimeout: z.optional(Settings.shape.holdTimeout.check(z.describe("ms until no answer means no"))),
	brake: z.optional(Settings.shape.brake.check(z.describe("from how many on within how many ms (`within`) is asked, whatever allows it; 0: never"))),
	appearance: z.optional(Settings.shape.appearance),
};
