// Pure. Scopes and rules as they are written (`post:requester_only@forum.example`), and what a rule speaks of. `read-rule.ts` reads them.
import type { Action, Audience, Kind } from "./action";
import { isReading } from "./reading";
import type { Rule } from "./settings";

export interface Scope {
	kind: Kind | "*";
	audience: Audience | "*";
	/** registrable domain, or `*` */
	site: string;
}

export const formatRule = (rule: Omit<Rule, "id">): string => `${rule.effect} ${formatScope(rule)}`;

export function formatScope(scope: Scope): string {
	return `${scope.kind}${scope.audience === "*" ? "" : `:${scope.audience}`}@${scope.site}`;
}

/** Nobody knows who will see it: treated as if everybody will. */
export function effectiveAudience(audience: Audience): Audience {
	return audience === "unknown" ? "public" : audience;
}

/**
 * Whether a rule speaks of this action. Forbidding reaches wide: the page's or the receiver's site is enough. Allowing
 * reaches as little as it can: both must be the rule's, so that no page elsewhere can use what was allowed here.
 */
export function isAbout(rule: Rule, action: Action): boolean {
	// Nobody means reading by "anything": a question about it would be the first of thousands.
	if (rule.kind === "*" ? isReading(action.kind) : rule.kind !== action.kind) return false;
	if (rule.audience !== "*" && effectiveAudience(rule.audience) !== effectiveAudience(action.audience)) return false;
	if (rule.site === "*") return true;
	const sites = [action.target.site, action.page.site];
	return rule.effect === "allow" ? sites.every((site) => site === rule.site) : sites.includes(rule.site);
}
