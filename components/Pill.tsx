// Preact. The question set aside: small, out of the way, still counting.
import type { Desk } from "./AskPanel";
import { useNow } from "./AskPanel";
import { Logo } from "./Logo";
import { isByDevice } from "./own-press";
import { Say } from "./Say";
import { clock } from "./words";

export function Pill({ desk, onRestore }: { desk: Desk; onRestore(): void }) {
	const now = useNow();
	const holds = desk.holds.value;
	const soonest = Math.min(...holds.map((hold) => hold.expiresAt));
	return (
		<button type="button" class="pill" onClick={(event) => isByDevice(event) && onRestore()}>
			<Logo size={18} />
			<span>
				<Say of="pill.waiting" n={holds.length} />
			</span>
			<span class="quiet">{holds.length ? clock(soonest - now) : ""}</span>
			<span class="heard" role="status">
				{desk.said.value}
			</span>
		</button>
	);
}
