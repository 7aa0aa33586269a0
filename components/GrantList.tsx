// Preact. What was allowed for more than once: how long it lasts, how often it was used, and the way to take it back.
import type { ReadonlySignal } from "@preact/signals";
import type { Grant } from "../utils/core/settings";
import { Exact } from "./Exact";
import { number, scopeWords, spanWords } from "./words";

/** What the list shows and calls; made by `pages/grant-store.ts`. */
export interface GrantDesk {
	grants: ReadonlySignal<Grant[]>;
	error: ReadonlySignal<string>;
	said: ReadonlySignal<string>;
	revoke(id: string): void;
}

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

/** @param now epoch ms */
export function GrantList({ desk, now, empty }: { desk: GrantDesk; now: number; empty: string }) {
	const grants = desk.grants.value.filter(({ until }) => until === undefined || now < until);
	return (
		<>
			{grants.length === 0 ? (
				<p class="quiet">{empty}</p>
			) : (
				<ul class="grants">
					{grants.map((grant) => (
						<li key={grant.id} id={`rule-${grant.id}`} tabIndex={-1}>
							<span>
								<strong>
									<Exact text={scopeWords(grant)} />
								</strong>
								<span class="why">
									{lastsWords(grant, now)} · {usesWords(grant)}
								</span>
								<span class="why">You allowed it on {moment.format(grant.createdAt)}, when it was asked about</span>
							</span>
							<button type="button" class="act" onClick={() => desk.revoke(grant.id)}>
								Take back<span class="heard"> {scopeWords(grant)}</span>
							</button>
						</li>
					))}
				</ul>
			)}
			{desk.error.value ? (
				<p class="fault" role="alert">
					{desk.error.value}
				</p>
			) : null}
			<p class="heard" role="status">
				{desk.said.value}
			</p>
		</>
	);
}

const lastsWords = ({ lifetime, until }: Grant, now: number): string => {
	if (lifetime === "always") return "Always";
	if (lifetime === "session") return "Until this session ends";
	return until ? `For ${spanWords(Math.max(0, until - now))} more` : "For one hour";
};

const usesWords = ({ uses = 0, usedAt }: Grant): string =>
	uses === 0 || usedAt === undefined
		? "not used yet"
		: `let ${uses === 1 ? "one action" : `${number(uses)} actions`} through, last on ${moment.format(usedAt)}`;
