// Preact. The state of one tab and what the person can do about it.
import type { TabView } from "../utils/contracts/page-background";
import { Exact } from "./Exact";
import { clock, MODE } from "./words";

export type SetMode = "armed" | "off" | "paused" | "driving";
interface Props {
	tab: TabView;
	/** epoch ms */
	now: number;
	/** a change is on its way */
	busy: boolean;
	/** false where this page is open as a tab: it may guard, never stop guarding */
	mayLoosen: boolean;
	error: string;
	onSet(mode: SetMode): void;
}

const WHY = {
	detected: "an agent was seen",
	by_hand: "you switched it on",
	by_policy: "your settings say so",
	inherited: "it was opened from a guarded tab",
} as const;

export function TabSwitch({ tab, now, busy, mayLoosen, error, onSet }: Props) {
	if (!tab.reachable) {
		return (
			<section class="tab off">
				<h2>
					<i class="dot" aria-hidden="true" />
					Sayso can’t reach this page
				</h2>
				<p class="quiet">Browser pages and extension stores are closed to extensions. On another page, reload it if it was open before Sayso was.</p>
			</section>
		);
	}
	const words = MODE[tab.mode];
	const guarding = tab.mode === "armed" || tab.mode === "watch" || tab.mode === "paused" || tab.mode === "driving";
	const set = (mode: SetMode, label: string, name = "") => (
		<button
			type="button"
			class={`act ${name}`}
			disabled={busy || (!mayLoosen && mode !== "armed")}
			onClick={(event) => event.isTrusted && onSet(mode)}
		>
			{label}
		</button>
	);
	return (
		<section class={`tab ${tab.mode}`}>
			<h2>
				<i class="dot" aria-hidden="true" />
				{words.title}
			</h2>
			<p class="quiet">{tab.mode === "paused" && tab.pausedUntil ? `Nothing is held for another ${clock(tab.pausedUntil - now)}.` : words.text}</p>
			{tab.session && guarding ? (
				<p class="because">
					Guarded because {WHY[tab.session.why]}
					{tab.session.evidence.length ? (
						<>
							: <Exact text={tab.session.evidence.slice(0, 3).join("; ")} />
						</>
					) : null}
				</p>
			) : null}
			<div class="acts">
				{tab.mode === "armed" || tab.mode === "watch" ? (
					<>
						{set("driving", "I’m driving")}
						{set("paused", "Pause 5 min")}
						{set("off", "Stop guarding")}
					</>
				) : (
					<>
						{set("armed", guarding ? "Guard again now" : "Guard this tab", "main")}
						{guarding ? set("off", "Stop guarding") : null}
					</>
				)}
			</div>
			{mayLoosen ? null : (
				<p class="note">This page is open in a tab, where an agent could press it. To stop guarding or to decide, use the toolbar button.</p>
			)}
			{error ? (
				<p class="fault" role="alert">
					{error}
				</p>
			) : null}
		</section>
	);
}
