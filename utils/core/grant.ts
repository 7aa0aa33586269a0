// Pure. Grants: a scope that the person allowed for a time, always in answer to one hold.
import type { Action } from "./action";
import type { Lifetime } from "./hold";
import { effectiveAudience, formatScope } from "./scope";
import type { Session } from "./session";
import type { Grant } from "./settings";

const HOUR = 3_600_000;
/** ms that clocks are put right by without anybody meaning it */
export const CLOCK_SLACK = 60_000;

/** The session that grants are given to: that of the first tab, so that tabs opened from it share them. */
export function grantSession(session: Pick<Session, "id" | "parent">): string {
	return session.parent ?? session.id;
}

/**
 * What ends at a time ends too when the clock can't be trusted to find it: set back behind the moment when the grant was given
 * or last used, an hour would last longer than one.
 */
export function isGrantLive(grant: Grant, now: number): boolean {
	return grant.until === undefined || (now < grant.until && now >= Math.max(grant.createdAt, grant.usedAt ?? 0) - CLOCK_SLACK);
}

/** The line that says why something was let through. */
export function grantWords(grant: Grant): string {
	const long = { session: "for this session", hour: "for one hour", always: "always" }[grant.lifetime];
	return `allowed because the person allowed ${formatScope(grant)} ${long}, in answer to hold ${grant.hold.slice(0, 8)}`;
}

/**
 * Whether a grant speaks of this action. Never for an action whose receiver is foreign to the page, and never beyond
 * `offers`: what may not be granted for so long can't ride on a grant that was given for something milder.
 */
export function grantCovers(
	grant: Grant,
	action: Action,
	offers: readonly Lifetime[],
	session: Pick<Session, "id" | "parent">,
	now: number,
): boolean {
	return (
		isGrantLive(grant, now) &&
		!action.target.foreign &&
		offers.includes(grant.lifetime) &&
		grant.kind === action.kind &&
		effectiveAudience(grant.audience) === effectiveAudience(action.audience) &&
		grant.site === action.target.site &&
		grant.site === action.page.site &&
		(grant.lifetime !== "session" || grant.session === grantSession(session))
	);
}

/** The grant that an approved hold leaves behind; undefined for `once`. `id` is random, `now` epoch ms. */
export function grantFor(
	action: Action,
	lifetime: Lifetime,
	session: Pick<Session, "id" | "parent">,
	hold: string,
	id: string,
	now: number,
): Grant | undefined {
	if (lifetime === "once") return undefined;
	return {
		id,
		kind: action.kind,
		audience: action.audience,
		site: action.target.site,
		lifetime,
		session: grantSession(session),
		...(lifetime === "hour" ? { until: now + HOUR } : {}),
		hold,
		createdAt: now,
	};
}
