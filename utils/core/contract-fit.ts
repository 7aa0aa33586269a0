// Pure. Whether an action keeps to what was declared, and what becomes of it if not. Contracts only narrow: what they can change is
// an allowance into a question or a refusal, and a question into a refusal.
import type { Action, Kind } from "./action";
import { isUnasked } from "./brake";
import { thingsOf } from "./bulk";
import { cleanText } from "./clean-text";
import type { ContractItem, Counted } from "./contract";
import { allowWords, denyWords, limitWords, siteWords, untilWords } from "./contract-words";
import type { Ruling } from "./decide";
import type { DeclaredContract } from "./declared-contract";
import { CLOCK_SLACK } from "./grant";
import type { Outside } from "./outside";
import { isWatched } from "./preset";
import { countedOf, readingsOf } from "./raised";
import { isReading } from "./reading";
import { effectiveAudience } from "./scope";

/** `words` can stand as a headline: "Declared: answer the requester only. About to: post publicly in #engineering" */
export interface Mismatch {
	contract: Pick<DeclaredContract, "id" | "by">;
	/** what the person has declared, and what anybody has denied, is refused; an agent that leaves its own word is asked about */
	effect: "deny" | "ask";
	words: string;
	outside: Outside;
}

/**
 * What of these contracts the action does not keep to: what refuses before what asks, then the oldest. Reading always fits, and
 * drafts unless a contract denies them. `waiting`: actions of the session that were asked about before this one and have no
 * answer yet; limits count them with what was let out.
 */
export function mismatchOf(action: Action, contracts: readonly DeclaredContract[], waiting: readonly Action[], now: number): Mismatch | undefined {
	const readings = readingsOf(action).filter(({ kind }) => !isReading(kind));
	if (!readings.length) return undefined;
	const before = waiting.flatMap(countedOf);
	const found = contracts.flatMap((each) => {
		const all = readings.map((reading) => whyOutside(reading, each, before, now));
		const why = all.find((one) => one?.denied) ?? all.find(Boolean);
		if (!why) return [];
		const effect: Mismatch["effect"] = why.denied || each.by !== "agent" ? "deny" : "ask";
		const about = `${action.summary.slice(0, 1).toLowerCase()}${action.summary.slice(1, 300)}`;
		const words = `${cleanText(why.declared, 250)}. About to: ${about}${why.more ?? ""}`.slice(0, 600);
		return [{ contract: { id: each.id, by: each.by }, effect, words, outside: why.outside }];
	});
	// What nobody here can take back comes first: it counts even where all is only watched.
	return found.find(({ contract }) => contract.by === "policy") ?? found.find(({ effect }) => effect === "deny") ?? found[0];
}

interface Why {
	declared: string;
	outside: Outside;
	more?: string;
	denied?: boolean;
}

function whyOutside(action: Action, declared: DeclaredContract, waiting: readonly Action[], now: number): Why | undefined {
	const { allow, deny = [], limits = {}, sites, expires } = declared.contract;
	const { kind } = action;
	const denied = deny.find((item) => isDenied(item, action));
	if (denied) return { declared: `Declared: ${denyWords([denied])}`, outside: { part: "deny", item: denied }, denied: true };
	if (kind === "draft") return undefined;
	// What was declared is over: nothing more is within it.
	if (expires !== undefined && isOver(declared, now))
		return { declared: `Declared ${untilWords(expires)}: the contract has expired`, outside: { part: "expires", expires } };
	if (allow && !allow.some((item) => isAllowed(item, action)))
		return { declared: `Declared: ${allowWords(allow)}`, outside: { part: "allow", allow } };
	if (sites && !placesOf(action).every((site) => sites.includes(site))) {
		const from = action.target.site === action.page.site ? {} : { from: action.page.site };
		return { declared: `Declared: ${siteWords(sites)}`, outside: { part: "sites", sites, ...from }, more: onWords(action) };
	}
	const most = limits[kind as Counted];
	if (most === undefined) return undefined;
	const before =
		sum(declared.out, kind) +
		sum(
			waiting.map((each) => ({ kind: each.kind, things: thingsOf(each) })),
			kind,
		);
	if (before + thingsOf(action) <= most) return undefined;
	return {
		declared: `Declared: ${limitWords(kind as Counted, most)}`,
		outside: { part: "limit", kind, most, before },
		more: before ? `, with ${before} before it` : "",
	};
}

/** Its end has come. A clock that was set back behind its beginning is not believed to find it. */
export function isOver({ contract, at, over }: DeclaredContract, now: number): boolean {
	if (contract.expires === undefined) return false;
	return over === true || !(now < Date.parse(contract.expires)) || now < at - CLOCK_SLACK;
}

const sum = (all: readonly { kind: Kind; things: number }[], kind: Kind) =>
	all.reduce((count, each) => (each.kind === kind ? count + each.things : count), 0);

const placesOf = ({ target, page }: Action): string[] => [target.site, page.site];

/** Said where the summary's site is not the one that is meant. */
const onWords = ({ target, page }: Action): string => (target.site === page.site ? "" : `, from ${page.site}`);

const isOfAudience = ({ audience }: ContractItem, action: Action): boolean =>
	audience === undefined || audience === effectiveAudience(action.audience);

/** Reaches as little as it can: both sites must be its. What can't be named is within what may change things. */
function isAllowed(item: ContractItem, action: Action): boolean {
	const isOfKind = item.action === action.kind || (action.kind === "submit" && item.action === "update");
	return isOfKind && isOfAudience(item, action) && (item.site === undefined || placesOf(action).every((site) => site === item.site));
}

/** Reaches wide: one of the sites is enough. */
const isDenied = (item: ContractItem, action: Action): boolean =>
	item.action === action.kind && isOfAudience(item, action) && (item.site === undefined || placesOf(action).includes(item.site));

export const contractRule = (id: string): string => `contract:${id}`;

/**
 * The ruling as it counts once contracts have been looked at. A person's own doing stays as it is, and what is only watched too, unless
 * the contract is the organisation's.
 */
export function withContracts(ruling: Ruling, mismatch: Mismatch | undefined): Ruling {
	if (!mismatch || ruling.effect === "deny" || !(isUnasked(ruling.rule) || (isWatched(ruling.rule) && mismatch.contract.by === "policy")))
		return ruling;
	const { effect, contract } = mismatch;
	return { ...ruling, effect, path: "policy", rule: contractRule(contract.id), offers: effect === "ask" ? ["once"] : [], mismatch };
}
