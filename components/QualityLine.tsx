// Preact. Over the log: how the person answers, and which rule would spare them a question that they no longer read.
import type { Advice, ApprovalQuality } from "../utils/core/approval-quality";
import { number, percent, say } from "../utils/core/say";
import { Say } from "./Say";
import { lifetimeWords, scopeWords, tenthsOfSeconds } from "./words";

/** fewer answers than this say nothing */
const ENOUGH = 3;

export function QualityLine({ quality: { answers, yes, took, advice } }: { quality: ApprovalQuality }) {
	if (answers < ENOUGH) return null;
	const counts = { yes: number(yes), answers: number(answers), percent: percent(yes / answers) };
	return (
		<div class="quality">
			<p>
				{took === undefined ? (
					<Say of="quality.rate" values={counts} />
				) : (
					<Say of="quality.rateTime" values={{ ...counts, span: tenthsOfSeconds(took) }} />
				)}
			</p>
			{advice.length ? (
				<ul>
					{advice.map((each) => (
						<li key={"about" in each ? scopeWords(each.about) : each.do}>
							<AdviceWords advice={each} />
						</li>
					))}
				</ul>
			) : null}
		</div>
	);
}

function AdviceWords({ advice }: { advice: Advice }) {
	if (advice.do === "ask_less") return <Say of="quality.askLess" values={{ preset: say("settings.ask_before_irreversible_or_public") }} />;
	const about = <strong>{scopeWords(advice.about)}</strong>;
	const n = number(advice.count);
	if (advice.do === "deny") return <Say of="quality.deny" values={{ about, n, of: number(advice.of), preset: say("settings.read_only") }} />;
	const span = tenthsOfSeconds(advice.took);
	if (advice.do === "careful") return <Say of="quality.careful" values={{ about, n, span }} />;
	return (
		<Say
			of={advice.lifetime === "always" ? "quality.grant" : "quality.grantSession"}
			values={{ about, n, span, lifetime: lifetimeWords(advice.lifetime) }}
		/>
	);
}
