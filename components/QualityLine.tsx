// Preact. Over the log: how the person answers, and which rule would spare them a question that they no longer read.
import type { Advice, ApprovalQuality } from "../utils/core/approval-quality";
import { Exact } from "./Exact";
import { LIFETIME, number, scopeWords } from "./words";

/** fewer answers than this say nothing */
const ENOUGH = 3;

export function QualityLine({ quality: { answers, yes, took, advice } }: { quality: ApprovalQuality }) {
	if (answers < ENOUGH) return null;
	return (
		<div class="quality">
			<p>
				You said yes to <b>{number(yes)}</b> of the last <b>{number(answers)}</b> questions ({Math.round((100 * yes) / answers)} %)
				{took === undefined ? (
					"."
				) : (
					<>
						; half of your answers took less than <b>{secondsWords(took)}</b>.
					</>
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
	if (advice.do === "ask_less")
		return (
			<>
				Nearly always yes, and nearly at once: that is hardly a look. <strong>Ask before the irreversible or public</strong> in the options would
				leave you the questions that matter.
			</>
		);
	const about = (
		<strong>
			<Exact text={scopeWords(advice.about)} />
		</strong>
	);
	if (advice.do === "deny")
		return (
			<>
				{about}: denied {number(advice.count)} of {number(advice.of)} times. Tell the agent to leave it, or set <strong>Read only</strong> while it
				has nothing to write.
			</>
		);
	if (advice.do === "careful")
		return (
			<>
				{about}: {number(advice.count)} times yes, in {secondsWords(advice.took)}. It can be allowed only one at a time, so a look is all that there
				is: give the agent a smaller task, or let it collect several and answer them as one list.
			</>
		);
	return (
		<>
			{about}: {number(advice.count)} times yes, in {secondsWords(advice.took)}. The next time, <strong>{LIFETIME[advice.lifetime]}</strong> would
			spare you the question{advice.lifetime === "always" ? "" : " for as long as this session lasts"}.
		</>
	);
}

const secondsWords = (ms: number): string => {
	const seconds = ms / 1000;
	return seconds < 10 ? `${seconds.toFixed(1)} seconds` : seconds < 120 ? `${Math.round(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`;
};
