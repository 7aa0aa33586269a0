// Background. What the person allowed for longer than once: session grants end with their session, and with the browser at the
// latest; the others when their time is over. Any of them when it is revoked.
import { isGrantLive } from "../core/grant";
import type { Grant } from "../core/settings";
import { readGrants } from "../platform/local-store";
import type { SessionStore } from "../platform/session-store";

export interface GrantsOptions {
	store: SessionStore;
	readLasting(): Promise<Grant[]>;
	writeLasting(grants: readonly Grant[]): Promise<void>;
	/** whether the session that a grant was given to goes on */
	isSessionOn(session: string): boolean;
	now(): number;
}

export interface Grants {
	/** call once; until it resolves nothing is granted */
	load(): Promise<void>;
	/** those that count now */
	list(): Grant[];
	add(grant: Grant): Promise<void>;
	/** Something goes out by it. Gives the grant, for the line that says so. */
	use(id: string): Grant | undefined;
	/** the grant that is over now; undefined when there is none of this id */
	revoke(id: string): Promise<Grant | undefined>;
}

export const SESSION_GRANTS_KEY = "sessionGrants";

export function createGrants({ store, readLasting, writeLasting, isSessionOn, now }: GrantsOptions): Grants {
	let grants: Grant[] = [];
	const isLive = (grant: Grant) => isGrantLive(grant, now()) && (grant.lifetime !== "session" || isSessionOn(grant.session));
	const save = async (lasting: boolean) => {
		grants = grants.filter(isLive);
		if (lasting) await writeLasting(grants.filter((grant) => grant.lifetime !== "session"));
		else await store.write({ [SESSION_GRANTS_KEY]: grants.filter((grant) => grant.lifetime === "session") });
	};
	/** What is over is forgotten at once: a clock that is put back later must not bring it to life again. */
	function list(): Grant[] {
		const over = grants.filter((grant) => !isLive(grant));
		if (over.length) {
			grants = grants.filter(isLive);
			for (const lasting of new Set(over.map((grant) => grant.lifetime !== "session"))) void save(lasting).catch(() => {});
		}
		return grants;
	}
	return {
		async load() {
			const [lasting, all] = await Promise.all([readLasting(), store.readAll()]);
			grants = [...lasting, ...readGrants(all[SESSION_GRANTS_KEY])];
		},
		list,
		async add(grant) {
			// The same given again is one, with the newer time.
			grants = [...grants.filter((each) => !isSame(each, grant)), grant];
			await save(grant.lifetime !== "session");
		},
		use(id) {
			const found = grants.find((grant) => grant.id === id);
			if (!found) return undefined;
			found.uses = (found.uses ?? 0) + 1;
			found.usedAt = now();
			void save(found.lifetime !== "session").catch(() => {});
			return found;
		},
		async revoke(id) {
			const found = list().find((grant) => grant.id === id);
			if (!found) return undefined;
			grants = grants.filter((grant) => grant !== found);
			await save(found.lifetime !== "session");
			return found;
		},
	};
}

const isSame = (a: Grant, b: Grant) =>
	a.kind === b.kind &&
	a.audience === b.audience &&
	a.site === b.site &&
	a.lifetime === b.lifetime &&
	(a.lifetime !== "session" || a.session === b.session);
