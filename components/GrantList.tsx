// Preact. What was allowed for more than once, how long it lasts, and the way to take it back.
import type { Grant } from "../utils/core/settings";
import { scopeWords } from "./words";

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

export function GrantList({ grants, onRevoke }: { grants: Grant[]; onRevoke(id: string): void }) {
	if (grants.length === 0) return <p class="quiet">None. Every action that needs your say-so is asked about.</p>;
	return (
		<ul class="grants">
			{grants.map((grant) => (
				<li key={grant.id}>
					<span>
						<strong>{scopeWords(grant)}</strong>
						<span class="why">
							{grant.lifetime === "always"
								? "Always"
								: grant.lifetime === "session"
									? "Until the session ends"
									: grant.until
										? `Until ${moment.format(grant.until)}`
										: "For one hour"}
							, given {moment.format(grant.createdAt)}
						</span>
					</span>
					<button type="button" class="act" onClick={() => onRevoke(grant.id)}>
						Take back<span class="heard"> {scopeWords(grant)}</span>
					</button>
				</li>
			))}
		</ul>
	);
}
