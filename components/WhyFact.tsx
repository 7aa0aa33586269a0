// Preact. In the log: why an action was let through, asked about or refused, as it was said then, with the way to where that is set now.
import type { Entry } from "../utils/core/entry";
import { Exact } from "./Exact";
import { placeOfRule, RULE_WHY, WHY } from "./policy-words";

export function WhyFact({ lines }: { lines: Entry[] }) {
	const line = lines.findLast((each) => each.why) ?? lines.findLast((each) => each.verdict && each.rule);
	const rule = line?.rule ?? "";
	const words = line?.why ?? RULE_WHY(rule);
	if (!words) return null;
	const place = placeOfRule(rule);
	return (
		<div class="fact plain">
			<dt>{WHY.title}</dt>
			<dd>
				<Exact text={words} />
				{place ? (
					<span class="why">
						<a href={`/options.html#${place}`} target="_blank" rel="noreferrer">
							{WHY.show}
						</a>
					</span>
				) : null}
			</dd>
		</div>
	);
}
