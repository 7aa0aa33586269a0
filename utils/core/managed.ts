// Pure. What an organisation lays down for its browsers (`storage.managed`), read field by field, and put over what the person has
// set. It only narrows: the stricter of the two counts, always. What of it can't be read is named, and then everything that writes is
// asked about: nobody knows what it would have forbidden.
import * as z from "zod/mini";
import { type Contract, readContract } from "./contract";
import { contractWords } from "./contract-words";
import { issuesIn } from "./issue-words";
import { PolicyFields } from "./policy-fields";
import { readRule } from "./read-rule";
import { formatRule } from "./scope";
import { Brake, MOST_RULES, type Preset, type Rule, type Settings, type SitePreset } from "./settings";
import { siteWrong } from "./site";

export interface Managed {
	/** deny and ask; looked at before the person's own */
	rules: Rule[];
	/** no looser one counts */
	preset?: Preset;
	/** the same on one site, in place of `preset` */
	sitePresets: SitePreset[];
	/** every session is held to them */
	contracts: Contract[];
	guardEverything: boolean;
	guardSites: string[];
	strict: boolean;
	holdTimeout?: number;
	brake?: Brake;
	/** what can't be read, by its path */
	errors: string[];
}

/** What the person has set, and the organisation above it; as `decide` takes it. */
export type Policy = Settings & { managed?: Managed };

/** Asks about all that writes, in place of what could not be read. */
export const UNREAD: Rule = { id: "managed:unread", effect: "ask", kind: "*", audience: "*", site: "*" };
const MOST_MANAGED_CONTRACTS = 5;

const Texts = z.array(z.string().check(z.maxLength(10_000)));
const FIELDS = {
	...PolicyFields,
	brake: z.optional(Brake),
	contracts: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_MANAGED_CONTRACTS))),
	/** all others that are laid down: a browser that finds one of the wrong type leaves it out, and says so to nobody */
	fields: z.optional(z.array(z.string())),
};
const NAMES = Object.keys(FIELDS).filter((name) => name !== "appearance");

/** @returns undefined where nothing is laid down */
export function readManaged(values: Record<string, unknown>): Managed | undefined {
	const names = Object.keys(values).filter((name) => values[name] !== undefined);
	if (names.length === 0) return undefined;
	const errors = names.filter((name) => !NAMES.includes(name)).map((name) => `there is no field "${name.slice(0, 40)}"`);
	/** undefined for what is not there, or wrong */
	const read = <Name extends keyof typeof FIELDS>(name: Name): z.infer<(typeof FIELDS)[Name]> | undefined => {
		const parsed = z.safeParse(z.object({ [name]: FIELDS[name] }), { [name]: values[name] });
		if (parsed.success) return parsed.data[name] as never;
		errors.push(...issuesIn(parsed.error));
		return undefined;
	};
	const managed: Managed = {
		rules: rulesIn(values["rules"], errors),
		sitePresets: [],
		contracts: [],
		guardEverything: read("guardEverything") ?? false,
		guardSites: (read("guardSites") ?? []).filter((site, i) => isSite(site, `guardSites[${i}]`, errors)),
		strict: read("strict") ?? false,
		errors,
	};
	const { preset, holdTimeout, brake } = { preset: read("preset"), holdTimeout: read("holdTimeout"), brake: read("brake") };
	if (preset !== undefined) managed.preset = preset;
	if (holdTimeout !== undefined) managed.holdTimeout = holdTimeout;
	if (brake !== undefined) managed.brake = brake;
	for (const [site, preset] of Object.entries(read("sitePresets") ?? {}))
		if (isSite(site, `sitePresets.${site}`, errors)) managed.sitePresets.push({ site, preset });
	for (const [i, written] of (read("contracts") ?? []).entries()) {
		// Zero: one that is over still says that nothing that writes is within it.
		const contract = readContract(typeof written === "string" ? written : JSON.stringify(written), 0);
		if (contract.ok) managed.contracts.push(contract.contract);
		else errors.push(`contracts[${i}]: ${contract.error}`);
	}
	read("saysoPolicy");
	errors.push(...missingIn(names, values["fields"] === undefined ? undefined : (read("fields") ?? [])));
	if (errors.length) managed.rules.push(UNREAD);
	return managed;
}

/** What was laid down and did not arrive, or arrived and was not named. */
function missingIn(names: readonly string[], fields: readonly string[] | undefined): string[] {
	if (!fields) return ['fields: is missing: it has to name every other field, such as ["rules"], so that none is lost without a word'];
	const others = names.filter((name) => !["saysoPolicy", "fields"].includes(name) && NAMES.includes(name));
	return [
		...fields
			.filter((name) => !names.includes(name))
			.map((name) => `${name.slice(0, 40)}: is named in fields, and did not arrive: the browser found it of the wrong type`),
		...others.filter((name) => !fields.includes(name)).map((name) => `${name}: is not named in fields`),
	];
}

/** What can't even be asked for: the browser says that it has something, and not what. */
export const unreadable = (why: string): Managed => ({
	...{ rules: [UNREAD], sitePresets: [], contracts: [], guardEverything: false, guardSites: [], strict: false },
	errors: [why],
});

function isSite(site: string, path: string, errors: string[]): boolean {
	const wrong = siteWrong(site);
	if (wrong) errors.push(`${path}: ${wrong}`);
	return !wrong;
}

function rulesIn(written: unknown, errors: string[]): Rule[] {
	if (written === undefined) return [];
	const texts = Texts.safeParse(written);
	const all: unknown[] = Array.isArray(written) ? written : [];
	if (!Array.isArray(written)) errors.push(...issuesIn(z.safeParse(z.object({ rules: Texts }), { rules: written }).error as never));
	else if (all.length > MOST_RULES) errors.push(`rules: is longer than ${MOST_RULES}`);
	return all.slice(0, MOST_RULES).flatMap((text, i) => {
		if (typeof text !== "string" || (!texts.success && text.length > 10_000)) {
			errors.push(`rules[${i}]: has to be text, such as "deny delete@mail.example"`);
			return [];
		}
		const read = readRule(text);
		if (!read.ok) errors.push(`rules[${i}]: ${read.error}`);
		else if (read.rule.effect === "allow") errors.push(`rules[${i}]: a managed policy only narrows: it can deny and ask, not allow`);
		else return [{ id: `managed:${formatRule(read.rule)}`, ...read.rule }];
		return [];
	});
}

/** What counts. The person's own is kept as it is, for the day that nothing is laid down any more. */
export function withManaged(own: Settings, managed: Managed | undefined): Policy {
	if (!managed) return own;
	const { guardEverything, guardSites, strict, holdTimeout, brake } = managed;
	return {
		...own,
		guardEverything: own.guardEverything || guardEverything,
		guardSites: [...new Set([...own.guardSites, ...guardSites])],
		strict: own.strict || strict,
		holdTimeout: Math.min(own.holdTimeout, holdTimeout ?? own.holdTimeout),
		brake: brake ? stricterBrake(own.brake, brake) : own.brake,
		managed,
	};
}

function stricterBrake(own: Brake, managed: Brake): Brake {
	const fewer = (a: number, b: number) => (a === 0 || b === 0 ? a + b : Math.min(a, b));
	return {
		within: Math.max(own.within, managed.within),
		delete: fewer(own.delete, managed.delete),
		post: fewer(own.post, managed.post),
		send: fewer(own.send, managed.send),
	};
}

/** For the log. */
export function managedWords({
	rules,
	preset,
	sitePresets,
	contracts,
	guardEverything,
	guardSites,
	strict,
	holdTimeout,
	brake,
	errors,
}: Managed): string {
	return [
		...rules.map((rule) => `"${formatRule(rule)}"`),
		preset && `nothing looser than ${preset}`,
		...sitePresets.map((each) => `nothing looser than ${each.preset} on ${each.site}`),
		...contracts.map((contract) => `contract: ${contractWords(contract)}`),
		guardEverything && "every tab is guarded",
		guardSites.length > 0 && `always guarded: ${guardSites.join(", ")}`,
		strict && "strict",
		holdTimeout !== undefined && `at most ${holdTimeout} ms to answer`,
		brake && `brake: ${JSON.stringify(brake)}`,
		errors.length > 0 && `can't be read: ${errors.join("; ")}`,
	]
		.filter(Boolean)
		.join("; ");
}
