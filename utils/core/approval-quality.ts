// Pure. What the person's own answers say of the questions: a yes that always comes, and at once, is no longer a look. Then a rule
// that asks less, or one that lets less happen, is worth more than the next question.
import type { Action } from "./action";
import { offersFor } from "./decide";
import type { Entry } from "./entry";
import type { Lifetime } from "./hold";
import { effectiveAudience } from "./scope";

/** One press of a person's, however many holds it answered. */
export interface Answer {
	yes: boolean;
	/** ms from shown to answered */
	took?: number;
	action?: Action;
}

export type Scoped = Pick<Action, "kind" | "audience"> & { site: string };

/**
 * `wider`: allow it for that long, the next time it is asked about. `careful`: may be allowed only once at a time, so less of it
 * should happen. `deny`: it is refused nearly each time. `ask_less`: nothing in particular, but nearly everything.
 */
export type Advice =
	| { do: "wider"; about: Scoped; count: number; took: number; lifetime: Lifetime }
	| { do: "careful"; about: Scoped; count: number; took: number }
	| { do: "deny"; about: Scoped; count: number; of: number }
	| { do: "ask_less" };

export interface ApprovalQuality {
	answers: number;
	yes: number;
	/** median ms to decide; undefined where none is known */
	took?: number;
	advice: Advice[];
}

/** the newest answers that count, and from how many on they say something */
const MOST = 60;
const ENOUGH = 8;
const ENOUGH_NO = 5;
const ENOUGH_ALL = 20;
/** ms below which nobody has read much */
const AT_ONCE = 2500;
const NEARLY = 0.95;
const MOSTLY = 0.8;

/** @param lines of the log, newest first */
export function answersIn(lines: readonly Entry[]): Answer[] {
	const actions = new Map(lines.flatMap((line) => (line.action ? [[line.hold, line.action] as const] : [])));
	return lines
		.filter((line) => line.stage === "settled" && line.path === "human" && (line.press === undefined || line.press === line.hold))
		.map(({ hold, verdict, shownFor }) => {
			const action = actions.get(hold);
			return { yes: verdict === "approved", ...(shownFor === undefined ? {} : { took: shownFor }), ...(action ? { action } : {}) };
		});
}

/** @param answers newest first */
export function approvalQuality(answers: readonly Answer[]): ApprovalQuality {
	const recent = answers.slice(0, MOST);
	const took = medianOf(recent);
	const groups = new Map<string, Answer[]>();
	for (const answer of recent) {
		if (!answer.action) continue;
		const { kind, audience, target } = answer.action;
		const key = `${kind} ${effectiveAudience(audience)} ${target.site}`;
		groups.set(key, [...(groups.get(key) ?? []), answer]);
	}
	const advice = [...groups.values()].flatMap(adviceOn);
	const all = { answers: recent.length, yes: recent.filter(({ yes }) => yes).length };
	const isStamping = all.answers >= ENOUGH_ALL && all.yes / all.answers >= NEARLY && took !== undefined && took < AT_ONCE;
	if (isStamping && advice.length === 0) advice.push({ do: "ask_less" });
	return { ...all, ...(took === undefined ? {} : { took }), advice };
}

function adviceOn(group: Answer[]): Advice[] {
	const action = group[0]?.action;
	if (!action) return [];
	const about = { kind: action.kind, audience: action.audience, site: action.target.site };
	const of = group.length;
	const yes = group.filter((answer) => answer.yes).length;
	if (of >= ENOUGH_NO && (of - yes) / of >= MOSTLY) return [{ do: "deny", about, count: of - yes, of }];
	const took = medianOf(group);
	if (of < ENOUGH || yes / of < NEARLY || took === undefined || took >= AT_ONCE) return [];
	// The strictest of what was asked: one that may be allowed only once can't be told from the others by its scope.
	const lifetimes = group.map((answer) => offersFor(answer.action as Action));
	const lifetime = (["always", "session"] as const).find((each) => lifetimes.every((offers) => offers.includes(each)));
	return [lifetime ? { do: "wider", about, count: yes, took, lifetime } : { do: "careful", about, count: yes, took }];
}

function medianOf(answers: readonly Answer[]): number | undefined {
	const known = answers.flatMap(({ took }) => (took === undefined ? [] : [took])).sort((a, b) => a - b);
	const middle = Math.floor(known.length / 2);
	if (known.length === 0) return undefined;
	return known.length % 2 ? known[middle] : ((known[middle - 1] as number) + (known[middle] as number)) / 2;
}
