// Preact. Sayso is kept out of some or all sites: what that means, and the way back.

import { say } from "../utils/core/say";

interface Props {
	/** the browser asks the person; absent where this page is open as a tab */
	onRepair(): void;
	mayRepair: boolean;
}

export function AccessBox({ onRepair, mayRepair }: Props) {
	return (
		<section class="tab missing">
			<h2>
				<i class="dot" aria-hidden="true" />
				{say("access.title")}
			</h2>
			<p>{say("access.text")}</p>
			<div class="acts">
				<button type="button" class="act main" disabled={!mayRepair} onClick={(event) => event.isTrusted && onRepair()}>
					{say("access.repair")}
				</button>
			</div>
		</section>
	);
}
