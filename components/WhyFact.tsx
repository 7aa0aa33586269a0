// Preact. In the log: why an action was let through, asked about or refused, as it was said then, with the way to where that is set now.
import type { Entry } from "../utils/core/entry";
import { say } from "../utils/core/say";
import { Known } from "./Evidence";
import { placeOfRule, ruleWhy } from "./policy-words";

export function WhyFact({ lines }: { lines: Entry[] }) {
	const line = lines.findLast((each) => each.why) ?? lines.findLast((each) => each.verdict && each.rule);
	const rule = line?.rule ?? "";
	const words = line?.why ? <Known text={line.why} /> : ruleWhy(rule);
	if (!words) return null;
	const place = placeOfRule(rule);
	return (
		<div class="fact plain">
			<dt>{say("why.title")}</dt>
			<dd>
				{words}
				{place ? (
					<span class="why">
						<a href={`/options.html#${place}`} target="_blank" rel="noreferrer">
							{say("why.show")}
						</a>
					</span>
				) : null}
			</dd>
		</div>
	);
}
