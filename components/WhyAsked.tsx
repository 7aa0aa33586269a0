// Preact. On the question: which rule made it one, in plain words, and the way to that rule.
import type { Hold } from "../utils/core/hold";
import { Exact } from "./Exact";
import { isByDevice } from "./own-press";
import { placeOfRule, WHY } from "./policy-words";

export function WhyAsked({ hold, onShow }: { hold: Hold; onShow(hold: Hold): void }) {
	if (!hold.why) return null;
	return (
		<details class="why-asked" onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: "nearest" })}>
			<summary>{WHY.asked}</summary>
			<p>
				<Exact text={hold.why} />
			</p>
			{placeOfRule(hold.rule) ? (
				<button type="button" class="act" onClick={(event) => isByDevice(event) && onShow(hold)}>
					{WHY.show}
				</button>
			) : null}
		</details>
	);
}
