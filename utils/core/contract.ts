// Pure. What an agent or the person declares for a task: the schema that is published (docs/contract.schema.json), and reading one
// that somebody else wrote. Whatever is wrong with it is said with its path, and then there is no contract.
import * as z from "zod/mini";
import { AUDIENCES, KINDS, type Kind } from "./action";
import { cleanText } from "./clean-text";
import { firstIssue } from "./issue-words";
import { isReading, type READING } from "./reading";
import { siteWrong } from "./site";

/** characters of JSON */
export const MOST_CONTRACT_TEXT = 10_000;
const MOST_ITEMS = 50;
const MOST_SITES = 50;

const Site = z
	.string()
	.check(z.maxLength(300), z.describe("registrable domain, such as forum.example; for localhost and addresses the host with its port"));
const Declarable = z.enum(AUDIENCES.filter((audience) => audience !== "unknown"));

export const ContractItem = z.strictObject({
	action: z.enum(KINDS),
	audience: z.optional(Declarable.check(z.describe("exactly this audience; left out: any. Where nobody can tell, everybody counts"))),
	site: z.optional(Site),
});
export type ContractItem = z.infer<typeof ContractItem>;

const most = z.optional(z.int().check(z.minimum(0), z.maximum(1000)));
const COUNTED = KINDS.filter((kind) => !isReading(kind) && kind !== "draft");
export type Counted = Exclude<Kind, (typeof READING)[number] | "draft">;
const Limits = z.strictObject(Object.fromEntries(COUNTED.map((kind) => [kind, most])) as Record<Counted, typeof most>);

/** As it is kept. */
export const Contract = z.strictObject({
	task: z.optional(z.string().check(z.maxLength(200), z.describe("the task in a few words, shown to the person as the agent’s words"))),
	allow: z.optional(
		z.array(ContractItem).check(z.minLength(1), z.maxLength(MOST_ITEMS), z.describe("all that will be done; left out: anything that is not denied")),
	),
	deny: z.optional(z.array(ContractItem).check(z.maxLength(MOST_ITEMS), z.describe("what will not be done; refused without a question"))),
	limits: z.optional(Limits.check(z.describe("how many things of a kind may be let out under this contract"))),
	sites: z.optional(z.array(Site).check(z.minLength(1), z.maxLength(MOST_SITES), z.describe("where it will be done; left out: anywhere"))),
	expires: z.optional(z.iso.datetime({ offset: true }).check(z.describe("from then on nothing that writes is within this contract"))),
});
export type Contract = z.infer<typeof Contract>;

/** As it may be written: whole, or one allowed scope alone. */
export const WrittenContract = z.union([Contract, ContractItem]);

export type ReadContract = { ok: true; contract: Contract } | { ok: false; error: string };

/** @param now epoch ms */
export function readContract(text: string, now: number): ReadContract {
	if (text.length > MOST_CONTRACT_TEXT) return no(`${text.length} characters are too many: a contract has ${MOST_CONTRACT_TEXT} at most`);
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return no("it is not JSON");
	}
	const isItem = typeof value === "object" && value !== null && "action" in value;
	const parsed = isItem ? ContractItem.safeParse(value) : Contract.safeParse(value);
	if (!parsed.success) return no(firstIssue(parsed.error, "leave it out, or name read where nothing is to be written") ?? "it is not a contract");
	const contract: Contract = "action" in parsed.data ? { allow: [parsed.data] } : parsed.data;
	const wrong = nonsenseIn(contract, now);
	return wrong ? no(wrong) : { ok: true, contract };
}

const no = (error: string): ReadContract => ({ ok: false, error });

/** What the schema can't say. Undefined when there is nothing. */
function nonsenseIn(contract: Contract, now: number): string | undefined {
	const { task = "", allow, deny = [], limits = {}, sites, expires } = contract;
	if (task !== cleanText(task, 200)) return "task: has characters that do not show, or more than one space or line";
	if (!allow && !deny.length && !sites && Object.values(limits).every((count) => count === undefined))
		return "it declares nothing: name what is allowed, denied or limited";
	for (const [i, site] of (sites ?? []).entries()) {
		const wrong = siteWrong(site);
		if (wrong) return `sites[${i}]: ${wrong}`;
	}
	for (const [list, items] of [["allow", allow ?? []] as const, ["deny", deny] as const]) {
		for (const [i, { site }] of items.entries()) {
			const wrong = site === undefined ? "" : siteWrong(site);
			if (wrong) return `${list}[${i}].site: ${wrong}`;
		}
	}
	for (const [i, { action }] of deny.entries())
		if (isReading(action)) return `deny[${i}].action: "${action}" can't be denied: reading is not held, and telemetry is the site's own`;
	for (const [i, item] of (allow ?? []).entries()) {
		const at = deny.findIndex((each) => takesAllOf(each, item));
		if (at >= 0) return `allow[${i}]: is denied by deny[${at}]`;
		if (item.site !== undefined && sites && !sites.includes(item.site)) return `allow[${i}].site: is not among sites`;
		if (limits[item.action as Counted] === 0) return `limits.${item.action}: is 0, although allow[${i}] allows it`;
	}
	if (expires !== undefined && !(Date.parse(expires) > now)) return "expires: is in the past";
	return undefined;
}

const takesAllOf = (wide: ContractItem, item: ContractItem): boolean =>
	wide.action === item.action &&
	(wide.audience === undefined || wide.audience === item.audience) &&
	(wide.site === undefined || wide.site === item.site);
