// Pure. Scopes as people read and write them (`post:requester_only@forum.example`), and what a rule speaks of.
import { type Action, AUDIENCES, type Audience, KINDS, type Kind } from "./action";
import type { Rule } from "./settings";

export interface Scope {
	kind: Kind | "*";
	audience: Audience | "*";
	/** registrable domain, or `*` */
	site: string;
}

/** `kind[:audience]@site`; undefined when it isn't one. */
export function parseScope(text: string): Scope | undefined {
	const match = /^([a-z*]+)(?::([a-z_*]+))?@(\S+)$/.exec(text.trim());
	if (!match) return undefined;
	const [, kind = "", audience = "*", site = ""] = match;
	if (kind !== "*" && !KINDS.includes(kind as Kind)) return undefined;
	if (audience !== "*" && !AUDIENCES.includes(audience as Audience)) return undefined;
	return { kind: kind as Scope["kind"], audience: audience as Scope["audience"], site: site.toLowerCase() };
}

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
	if (rule.kind !== "*" && rule.kind !== action.kind) return false;
	if (rule.audience !== "*" && effectiveAudience(rule.audience) !== effectiveAudience(action.audience)) return false;
	if (rule.site === "*") return true;
	const sites = [action.target.site, action.page.site];
	return rule.effect === "allow" ? sites.every((site) => site === rule.site) : sites.includes(rule.site);
}
