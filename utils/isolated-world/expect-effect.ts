// Isolated world. Some sites want a trusted event, which no extension can make: where a replay changed nothing, the agent's own
// next press of the same goes through, once.
import type { Guard } from "./guard-context";

/** ms after which a replay that changed nothing counts as ignored by the site */
const EFFECT_WITHIN = 1500;

/** @param shown what the person was shown of `element`, which must still be the same then */
export function expectEffect({ coverage, pass, notice }: Guard, element: Element, hold: string, shown: string, repeat: string): void {
	setTimeout(() => {
		if (coverage.hadEffect(hold)) return;
		pass.allowNextPress(element, hold, shown);
		notice.settle(hold, "approved", `The site did not react to it. ${repeat}`, true);
	}, EFFECT_WITHIN);
}
