// Pure. How far what adapters say of an attempt counts. One that comes with Sayso may name what nobody could name (kind `submit`, audience and
// reversibility `unknown`) and raises everything else; one of the person's own only raises. None lets anything through.
import type { Action, Attempt, Audience, Kind, Reversibility } from "./action";
import { more, type Said } from "./ask-adapters";
import { WIDTH } from "./audience";
import { cleanText } from "./clean-text";
import { reversibilityOf } from "./consequence";
import { riskier } from "./request-kind";
import { summaryOf } from "./summary";

const WORSE: Record<Reversibility, number> = { reversible: 0, recoverable: 1, unknown: 2, irreversible: 3 };
const worst = (a: Reversibility, b: Reversibility | undefined): Reversibility => (b && WORSE[b] > WORSE[a] ? b : a);

/** Kind: names what could not be named (`submit`), raises the rest. */
export function kindBy(named: { kind: Kind; evidence: string[] }, said: Said | undefined): { kind: Kind; evidence: string[] } {
	if (!said) return named;
	const kind = said.kind && riskier(said.kind, named.kind) ? said.kind : named.kind;
	return { kind, evidence: [...said.why, ...named.evidence] };
}

/** What was said of the kind that it is, which may name what is unknown. */
const isOf = (kind: Kind) => (said: { of: Kind | undefined }) => said.of === undefined || said.of === kind;

/** Audience: names an unknown one, or one that only the address told, where what it speaks of is what happens; and widens a known one. */
export function audienceBy<Reading extends { audience: Audience; why: string; guess?: boolean }>(
	who: Reading,
	kind: Kind,
	said: Said | undefined,
): Reading {
	const all = said?.audiences ?? [];
	const named = who.audience === "unknown" || who.guess ? widest(all.filter(isOf(kind))) : undefined;
	const wide = widest(all);
	const found = wide && WIDTH[wide.audience] > WIDTH[(named ?? who).audience] ? wide : named;
	return found && found.audience !== who.audience ? { ...who, audience: found.audience, why: found.why } : who;
}

const widest = (all: Said["audiences"]) =>
	all.reduce<Said["audiences"][number] | undefined>((best, one) => (best && WIDTH[best.audience] >= WIDTH[one.audience] ? best : one), undefined);

/** Asked about with the extra step whatever follows; deletions only where they can't be taken back. */
const ALWAYS_GRAVE: readonly Kind[] = ["purchase", "share", "account"];

/** Whether it can be taken back, `known` for its kind: names an unknown one like the audience. `was`: kind and undo without the adapter. */
export function undoBy(known: Reversibility, kind: Kind, said: Said | undefined, was: { kind: Kind; undo: Reversibility }): Reversibility {
	if (!said) return known;
	const isNew = was.kind !== kind && was.kind !== "submit";
	const mine = known === "unknown" && !isNew ? said.undos.filter(isOf(kind)) : [];
	const named = mine.length ? worstOf(mine) : known;
	const raised = worst(named, said.undos.length ? worstOf(said.undos) : undefined);
	if (!isNew) return raised;
	// What was known stays known; and a graver kind may have the milder end.
	const before = worst(raised, was.undo === "unknown" ? undefined : was.undo);
	return ALWAYS_GRAVE.includes(was.kind) ? worst(before, "unknown") : before;
}

const worstOf = (undos: Said["undos"]): Reversibility => undos.reduce<Reversibility>((all, { undo }) => worst(all, undo), "reversible");

export const quantityBy = (known: number, said: Said | undefined): number => more(known, said?.quantity);

/** What an adapter of the person's own makes of an action: nothing milder. What it was without it stays with it (`raised`). */
export function raiseAction(action: Action, said: Said | undefined, attempt: Attempt): Action {
	if (!said) return action;
	const { kind: was, audience, reversibility, quantity, target } = action;
	const kind = said.kind && riskier(said.kind, was) ? said.kind : was;
	const evidence = [...said.why, ...action.evidence].map((line) => cleanText(line, 300)).slice(0, 20);
	const most = widest(said.audiences);
	const wide = most && WIDTH[most.audience] > WIDTH[audience] ? most : undefined;
	const raised = {
		kind,
		audience: wide ? wide.audience : audience,
		reversibility: worst(
			worst(reversibility, kind === was ? undefined : reversibilityOf(kind, attempt, action.evidence, audience)),
			said.undos.length ? worstOf(said.undos) : undefined,
		),
		quantity: more(quantity, said.quantity),
	};
	const isRaised = kind !== was || raised.audience !== audience || raised.reversibility !== reversibility || raised.quantity !== quantity;
	const actsOn = target.actsOn || said.object || "";
	const { recipients } = action;
	return {
		...action,
		...raised,
		...(raised.audience === audience ? {} : { audienceWhy: (wide?.why ?? "").slice(0, 300) }),
		target: { ...target, actsOn },
		evidence,
		...summaryOf({ ...raised, recipients, site: target.site, label: target.label, actsOn }, attempt),
		...(isRaised ? { plain: { kind: was, audience, reversibility, quantity } } : {}),
	};
}
