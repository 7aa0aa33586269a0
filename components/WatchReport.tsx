// Preact. What watching only has seen, with the rules that would suit it, each taken with one press.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { number } from "../utils/core/say";
import type { Rule } from "../utils/core/settings";
import type { WatchReport as Report } from "../utils/core/watch-report";
import { Exact } from "./Exact";
import { AUDIENCE_SHORT, EFFECT, KIND_CHOICE, WATCHED } from "./policy-words";

export interface WatchDesk {
	/** undefined until it was made */
	report: ReadonlySignal<Report | undefined>;
	/** Sayso has watched for a week: it is shown unasked */
	isDue: ReadonlySignal<boolean>;
	error: ReadonlySignal<string>;
	make(): void;
	/** resolves to what is wrong */
	take(rule: Omit<Rule, "id">): Promise<string>;
	formatRule(rule: Omit<Rule, "id">): string;
}

const day = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });

export function WatchReport({ desk }: { desk: WatchDesk }) {
	const [said, setSaid] = useState({ ok: true, text: "" });
	const report = desk.report.value;
	const take = async (rule: Omit<Rule, "id">) => {
		const wrong = await desk.take(rule);
		setSaid(wrong ? { ok: false, text: wrong } : { ok: true, text: WATCHED.added });
	};
	return (
		<section class="grants-box watched">
			<h2 id="watched">{WATCHED.title}</h2>
			<p class="why">{desk.isDue.value ? WATCHED.week : WATCHED.about}</p>
			{report?.groups.length ? (
				<>
					<p class="why">{WATCHED.from(day.format(report.from), day.format(report.to))}</p>
					<table aria-label={WATCHED.caption}>
						<thead>
							<tr>
								{Object.values(WATCHED.columns).map((column) => (
									<th scope="col" key={column}>
										{column}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{report.groups.map(({ kind, audience, site, asked, refused, rule }) => (
								<tr key={`${kind} ${audience} ${site}`}>
									<td data-label={WATCHED.columns.what}>{KIND_CHOICE[kind]}</td>
									<td data-label={WATCHED.columns.who}>{AUDIENCE_SHORT[audience]}</td>
									<td data-label={WATCHED.columns.site}>
										<Exact text={site} />
									</td>
									<td data-label={WATCHED.columns.asked}>{number(asked)}</td>
									<td data-label={WATCHED.columns.refused}>{number(refused)}</td>
									<td>
										{rule ? (
											<button type="button" class="act" onClick={() => void take(rule)}>
												{WATCHED.take}: {EFFECT[rule.effect]}
												<span class="heard"> {desk.formatRule(rule)}</span>
											</button>
										) : null}
									</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			) : report ? (
				<p class="quiet">{WATCHED.none}</p>
			) : null}
			<div class="acts">
				<button type="button" class="act" onClick={desk.make}>
					{WATCHED.make}
				</button>
			</div>
			<p class={said.ok && !desk.error.value ? "said" : "said fault"} role="status">
				{desk.error.value || said.text}
			</p>
		</section>
	);
}
