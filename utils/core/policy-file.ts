// Pure. The person's whole policy as one file (docs/policy.md, docs/policy.schema.json): written, and read without changing anything
// where something in it is wrong.
import * as z from "zod/mini";
import { cleanText } from "./clean-text";
import { issuesIn } from "./issue-words";
import { POLICY_VERSION, PolicyFields } from "./policy-fields";
import { readRule } from "./read-rule";
import { formatRule } from "./scope";
import type { Rule, Settings } from "./settings";
import { siteWrong } from "./site";

/** characters of JSON */
export const MOST_POLICY_TEXT = 500_000;
const MOST_ERRORS = 20;

export const PolicyFile = z.strictObject({ ...PolicyFields, saysoPolicy: z.literal(POLICY_VERSION).check(z.describe("version of this format")) });
type PolicyFile = z.infer<typeof PolicyFile>;

export type ReadPolicy = { ok: true; settings: Settings } | { ok: false; errors: string[] };

/** What a file makes of the settings that are there: what it leaves out stays. `newId` names its rules. */
export function readPolicyFile(text: string, before: Settings, newId: () => string): ReadPolicy {
	if (text.length > MOST_POLICY_TEXT) return no([`${text.length} characters are too many: a policy has ${MOST_POLICY_TEXT} at most`]);
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		return no([`it is not JSON: ${cleanText(error instanceof Error ? error.message : String(error), 120)}`]);
	}
	const version =
		typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)["saysoPolicy"] : undefined;
	if (version === undefined) return no(["saysoPolicy: is missing, so this is not a policy of Sayso’s"]);
	if (typeof version === "number" && version > POLICY_VERSION)
		return no([`saysoPolicy: version ${version} is newer than this Sayso understands (${POLICY_VERSION})`]);
	const parsed = PolicyFile.safeParse(value);
	if (!parsed.success) return no(issuesIn(parsed.error));
	const { errors, rules } = nonsenseIn(parsed.data, newId);
	if (errors.length) return no(errors);
	const { saysoPolicy: _, rules: __, sitePresets, ...rest } = parsed.data;
	return {
		ok: true,
		settings: {
			...before,
			...(Object.fromEntries(Object.entries(rest).filter(([, each]) => each !== undefined)) as Partial<Settings>),
			...(parsed.data.rules ? { rules } : {}),
			...(sitePresets ? { sitePresets: Object.entries(sitePresets).map(([site, preset]) => ({ site, preset })) } : {}),
		},
	};
}

const no = (errors: string[]): ReadPolicy => ({
	ok: false,
	errors: errors.length > MOST_ERRORS ? [...errors.slice(0, MOST_ERRORS), `and ${errors.length - MOST_ERRORS} more`] : errors,
});

/** What the schema can't say. */
function nonsenseIn({ rules = [], sitePresets = {}, guardSites = [] }: PolicyFile, newId: () => string): { errors: string[]; rules: Rule[] } {
	const errors: string[] = [];
	const read = rules.flatMap((text, i) => {
		const each = readRule(text);
		if (each.ok) return [{ id: newId(), ...each.rule }];
		errors.push(`rules[${i}]: ${each.error}`);
		return [];
	});
	for (const site of Object.keys(sitePresets)) {
		const wrong = siteWrong(site);
		if (wrong) errors.push(`sitePresets.${cleanText(site, 60)}: ${wrong}`);
	}
	for (const [i, site] of guardSites.entries()) {
		const wrong = siteWrong(site);
		if (wrong) errors.push(`guardSites[${i}]: ${wrong}`);
	}
	return { errors, rules: read };
}

export function writePolicyFile({
	preset,
	sitePresets,
	rules,
	guardEverything,
	guardSites,
	strict,
	holdTimeout,
	brake,
	appearance,
}: Settings): string {
	const file: PolicyFile = {
		saysoPolicy: POLICY_VERSION,
		preset,
		sitePresets: Object.fromEntries(sitePresets.map((each) => [each.site, each.preset])),
		rules: rules.map(formatRule),
		...{ guardEverything, guardSites, strict, holdTimeout, brake, appearance },
	};
	return `${JSON.stringify(file, null, "\t")}\n`;
}
