// Preact. What was allowed for more than once: how long it lasts, how often it was used, and the way to take it back.
import type { ReadonlySignal } from "@preact/signals";
import { moment, say, sayMany } from "../utils/core/say";
import type { Grant } from "../utils/core/settings";
import { scopeWords, spanWords } from "./words";

/** What the list shows and calls; made by `pages/grant-store.ts`. */
export interface GrantDesk {
	grants: ReadonlySignal<Grant[]>;
	error: ReadonlySignal<string>;
	said: ReadonlySignal<string>;
	revoke(id: string): void;
}

const MOMENT = { dateStyle: "medium", timeStyle: "short" } as const;

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
								<strong>{scopeWords(grant)}</strong>
								<span class="why">
									{lastsWords(grant, now)} · {usesWords(grant)}
								</span>
								<span class="why">{say("grants.since", { time: moment(grant.createdAt, MOMENT) })}</span>
							</span>
							<button type="button" class="act" onClick={() => desk.revoke(grant.id)}>
								{say("grants.takeBack")}
								<span class="heard"> {scopeWords(grant)}</span>
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
	if (lifetime === "always") return say("grants.always");
	if (lifetime === "session") return say("grants.session");
	return until ? say("grants.left", { span: spanWords(Math.max(0, until - now)) }) : say("grants.hour");
};

const usesWords = ({ uses = 0, usedAt }: Grant): string =>
	uses === 0 || usedAt === undefined ? say("grants.unused") : sayMany("grants.used", uses, { time: moment(usedAt, MOMENT) });
