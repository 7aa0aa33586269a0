// Preact. What watching only has seen, with the rules that would suit it, each taken with one press.
import type { ReadonlySignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { moment, number, say } from "../utils/core/say";
import type { Rule } from "../utils/core/settings";
import type { WatchReport as Report } from "../utils/core/watch-report";
import { Exact } from "./Exact";
import { effectWord, ruleKindWord } from "./policy-words";

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

const DAY = { dateStyle: "medium" } as const;
const COLUMNS = ["what", "who", "site", "asked", "refused", "rule"] as const;

export function WatchReport({ desk }: { desk: WatchDesk }) {
	const [said, setSaid] = useState({ ok: true, text: "" });
	const report = desk.report.value;
	const take = async (rule: Omit<Rule, "id">) => {
		const wrong = await desk.take(rule);
		setSaid(wrong ? { ok: false, text: wrong } : { ok: true, text: say("watched.added") });
	};
	return (
		<section class="grants-box watched">
			<h2 id="watched">{say("watched.title")}</h2>
			<p class="why">{say(desk.isDue.value ? "watched.week" : "watched.about")}</p>
			{report?.groups.length ? (
				<>
					<p class="why">{say("watched.from", { from: moment(report.from, DAY), to: moment(report.to, DAY) })}</p>
					<table aria-label={say("watched.caption")}>
						<thead>
							<tr>
								{COLUMNS.map((column) => (
									<th scope="col" key={column}>
										{say(`watched.${column}`)}
									</th>
								))}
							</tr>
						</thead>
						<tbody>
							{report.groups.map(({ kind, audience, site, asked, refused, rule }) => (
								<tr key={`${kind} ${audience} ${site}`}>
									<td data-label={say("watched.what")}>{ruleKindWord(kind)}</td>
									<td data-label={say("watched.who")}>{say(`seenBy.${audience}`)}</td>
									<td data-label={say("watched.site")}>
										<Exact text={site} />
									</td>
									<td data-label={say("watched.asked")}>{number(asked)}</td>
									<td data-label={say("watched.refused")}>{number(refused)}</td>
									<td>
										{rule ? (
											<button type="button" class="act" onClick={() => void take(rule)}>
												{say("watched.take", { effect: effectWord(rule.effect) })}
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
				<p class="quiet">{say("watched.none")}</p>
			) : null}
			<div class="acts">
				<button type="button" class="act" onClick={desk.make}>
					{say("watched.make")}
				</button>
			</div>
			<p class={said.ok && !desk.error.value ? "said" : "said fault"} role="status">
				{desk.error.value || said.text}
			</p>
		</section>
	);
}
