// Background. What the person allowed for longer than once: session grants last as long as the browser, the others until
// their time is over or they are revoked.
import { isGrantLive } from "../core/grant";
import type { Grant } from "../core/settings";
import { readGrants } from "../platform/local-store";
import type { SessionStore } from "../platform/session-store";

export interface GrantsOptions {
	store: SessionStore;
	readLasting(): Promise<Grant[]>;
	writeLasting(grants: readonly Grant[]): Promise<void>;
	now(): number;
}

export interface Grants {
	/** call once; until it resolves nothing is granted */
	load(): Promise<void>;
	/** those that count now */
	list(): Grant[];
	add(grant: Grant): Promise<void>;
	/** false when there is none of this id */
	revoke(id: string): Promise<boolean>;
}

export const SESSION_GRANTS_KEY = "sessionGrants";

export function createGrants({ store, readLasting, writeLasting, now }: GrantsOptions): Grants {
	let grants: Grant[] = [];
	const save = async (lasting: boolean) => {
		grants = grants.filter((grant) => isGrantLive(grant, now()));
		if (lasting) await writeLasting(grants.filter((grant) => grant.lifetime !== "session"));
		else await store.write({ [SESSION_GRANTS_KEY]: grants.filter((grant) => grant.lifetime === "session") });
	};
	return {
		async load() {
			const [lasting, all] = await Promise.all([readLasting(), store.readAll()]);
			grants = [...lasting, ...readGrants(all[SESSION_GRANTS_KEY])];
		},
		list: () => grants.filter((grant) => isGrantLive(grant, now())),
		async add(grant) {
			grants = [...grants, grant];
			await save(grant.lifetime !== "session");
		},
		async revoke(id) {
			const found = grants.find((grant) => grant.id === id);
			if (!found) return false;
			grants = grants.filter((grant) => grant !== found);
			await save(found.lifetime !== "session");
			return true;
		},
	};
}
