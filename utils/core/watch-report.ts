// Pure. What watching only has seen: what would have been asked about or refused, by kind, audience and site, and the rules that it
// suggests. A rule that asks or refuses is the person's to make; suggested are those that spare questions where that is safe, and those
// that keep asking where everything else is let go.
import type { Audience, Kind } from "./action";
import { offersFor } from "./decide";
import type { Entry } from "./entry";
import { isWatched } from "./preset";
import { effectiveAudience, formatRule } from "./scope";
import type { Rule, Settings } from "./settings";

export interface WatchedGroup {
	kind: Kind;
	audience: Audience;
	site: string;
	/** would have been asked about, and refused */
	asked: number;
	refused: number;
	/** epoch ms */
	last: number;
	/** a rule that suits it, where there is one that is not there yet */
	rule?: Omit<Rule, "id">;
}

export interface WatchReport {
	/** epoch ms of the first and the last that was only watched; 0 where nothing was */
	from: number;
	to: number;
	/** most first */
	groups: WatchedGroup[];
}

/** from so many on a rule is worth a line */
const ENOUGH = 3;
const WOULD = /^would have been held \((ask|deny)\)/;

/** Whether a line of the log is of something that was let through only because Sayso watched. */
export const isWatchedLine = ({ stage, rule = "", note }: Entry): boolean => stage === "settled" && isWatched(rule) && WOULD.test(note);

/** @param lines those that `isWatchedLine`, in any order */
export function watchReport(lines: readonly Entry[], { rules }: Pick<Settings, "rules">): WatchReport {
	const groups = new Map<string, WatchedGroup & { isLasting: boolean }>();
	const times: number[] = [];
	for (const { action, note, at } of lines) {
		const would = WOULD.exec(note)?.[1];
		if (!action || !would) continue;
		times.push(at);
		const { kind, target } = action;
		const audience = effectiveAudience(action.audience);
		const key = `${kind} ${audience} ${target.site}`;
		const group = groups.get(key) ?? { kind, audience: action.audience, site: target.site, asked: 0, refused: 0, last: 0, isLasting: true };
		groups.set(key, group);
		// "Can't tell" and "everyone" are the same to a rule; what was always the one is called so.
		if (group.audience !== action.audience) group.audience = audience;
		if (would === "ask") group.asked++;
		else group.refused++;
		group.last = Math.max(group.last, at);
		group.isLasting &&= target.site === action.page.site && offersFor(action).includes("always");
	}
	const there = new Set(rules.map(formatRule));
	const all = [...groups.values()].map(({ isLasting, ...group }) => {
		if (group.asked < ENOUGH) return group;
		const { kind, audience, site } = group;
		const rule: Omit<Rule, "id"> = { effect: isLasting ? "allow" : "ask", kind, audience, site };
		return there.has(formatRule(rule)) ? group : { ...group, rule };
	});
	all.sort((a, b) => b.asked + b.refused - a.asked - a.refused || b.last - a.last);
	return { from: times.length ? Math.min(...times) : 0, to: times.length ? Math.max(...times) : 0, groups: all };
}
