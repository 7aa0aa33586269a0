// Preact. The one sentence of the question, what it quotes of the page drawn as it is.
import { say } from "../utils/core/say";
import { countedThings, namesOf, type Summed, summaryMessage } from "../utils/core/say-summary";
import { Exact } from "./Exact";
import { Names } from "./Names";
import { Say } from "./Say";

export function Summary({ action: { summary, says } }: { action: Summed }) {
	if (!says)
		return (
			<span lang="en">
				<Exact text={summary} />
			</span>
		);
	const exact = (text = "") => <Exact text={text} />;
	return (
		<Say
			{...summaryMessage(says)}
			values={{
				...{ thing: exact(says.thing), object: exact(says.object), amount: exact(says.amount) },
				...{ site: exact(says.site ?? say("summary.nowhere")), people: <Names of={namesOf(says)} />, things: countedThings(says) },
			}}
		/>
	);
}
