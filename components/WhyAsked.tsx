// Preact. On the question: which rule made it one, in plain words, and the way to that rule.
import type { Hold } from "../utils/core/hold";
import { say } from "../utils/core/say";
import { Known } from "./Evidence";
import { isByDevice } from "./own-press";
import { placeOfRule } from "./policy-words";

export function WhyAsked({ hold, onShow }: { hold: Hold; onShow(hold: Hold): void }) {
	if (!hold.why) return null;
	return (
		<details class="why-asked" onToggle={({ currentTarget }) => currentTarget.open && currentTarget.scrollIntoView({ block: "nearest" })}>
			<summary>{say("why.asked")}</summary>
			<p>
				<Known text={hold.why} />
			</p>
			{placeOfRule(hold.rule) ? (
				<button type="button" class="act" onClick={(event) => isByDevice(event) && onShow(hold)}>
					{say("why.show")}
				</button>
			) : null}
		</details>
	);
}
