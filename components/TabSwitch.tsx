// Preact. The state of one tab and what the person can do about it.
import type { ComponentChildren } from "preact";
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
	onStrict(strict: boolean): void;
	onReload(): void;
}

const WHY = {
	detected: "an agent was seen",
	by_hand: "you switched it on",
	by_policy: "your settings say so",
	inherited: "it was opened from a guarded tab",
} as const;

export function TabSwitch({ tab, now, busy, mayLoosen, error, onSet, onStrict, onReload }: Props) {
	if (!tab.reachable && tab.place === "closed") {
		return (
			<section class="tab off">
				<Heading>Sayso can’t reach this page</Heading>
				<p class="quiet">Browser pages and extension stores are closed to extensions.</p>
				<Trouble tab={tab} />
			</section>
		);
	}
	const words = MODE[tab.mode];
	const isMissing = !tab.reachable && tab.place === "web";
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
		<section class={`tab ${isMissing ? "missing" : tab.mode}`}>
			<Heading>{isMissing ? "Not protected until it is reloaded" : words.title}</Heading>
			{isMissing ? (
				<p>
					Sayso’s script does not run in this page: it was open before Sayso was, or Sayso has been updated since.{" "}
					{tab.mode === "armed" ? "Until then only the network net holds here: what this page sends is stopped." : "Until then nothing is held here."}
				</p>
			) : (
				<p class="quiet">{tab.mode === "paused" && tab.pausedUntil ? `Nothing is held for another ${clock(tab.pausedUntil - now)}.` : words.text}</p>
			)}
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
				{isMissing ? (
					<button type="button" class="act main" disabled={busy} onClick={onReload}>
						Reload the page
					</button>
				) : null}
				{tab.mode === "armed" || tab.mode === "watch" ? (
					<>
						{set("driving", "I’m driving")}
						{set("paused", "Pause 5 min")}
						{set("off", "Stop guarding")}
					</>
				) : (
					<>
						{set("armed", guarding ? "Guard again now" : "Guard this tab", isMissing ? "" : "main")}
						{guarding ? set("off", "Stop guarding") : null}
					</>
				)}
			</div>
			{isMissing || tab.mode === "off" ? null : (
				<Strict tab={tab} disabled={busy || tab.strict === "profile" || (!mayLoosen && tab.strict !== "")} onStrict={onStrict} />
			)}
			{mayLoosen ? null : (
				<p class="note">This page is open in a tab, where an agent could press it. To stop guarding or to decide, use the toolbar button.</p>
			)}
			<Trouble tab={tab} />
			{guarding && tab.session?.evidence.some((words) => words.includes("DevTools protocol")) ? <Attached /> : null}
			{error ? (
				<p class="fault" role="alert">
					{error}
				</p>
			) : null}
		</section>
	);
}

function Strict({ tab, disabled, onStrict }: { tab: TabView; disabled: boolean; onStrict(strict: boolean): void }) {
	const isOn = tab.strict !== "";
	return (
		<>
			<label class="choice strict">
				<input
					type="checkbox"
					checked={isOn}
					disabled={disabled}
					onChange={(event) => {
						if (event.isTrusted) onStrict(event.currentTarget.checked);
						else event.currentTarget.checked = isOn;
					}}
				/>
				<span>Strict: all input counts as the agent’s{tab.strict === "profile" ? ", by your settings" : ""}</span>
			</label>
			{isOn ? (
				<p class="note">
					For agents that move the real mouse and keyboard. Your own actions here are asked about too, and a press in the page allows nothing: use
					Alt+Shift+Y, or press and hold in this popup.
				</p>
			) : null}
		</>
	);
}

function Heading({ children }: { children: ComponentChildren }) {
	return (
		<h2>
			<i class="dot" aria-hidden="true" />
			{children}
		</h2>
	);
}

/** What is wrong with Sayso itself: a net or the log that does not work. */
function Trouble({ tab }: { tab: TabView }) {
	return tab.trouble ? (
		<p class="fault" role="alert">
			Something is wrong with Sayso: <Exact text={tab.trouble} />
		</p>
	) : null;
}

function Attached() {
	return (
		<details class="note">
			<summary>
				A program is attached to this browser through the DevTools protocol. It could change requests below any extension; Sayso can’t see that.
			</summary>
			<p>
				Sayso holds what the program does with the page’s own buttons, forms and scripts, and what reaches the network net. A program that is hostile
				and not only wrong can do more from there: rewrite a request after Sayso has let it out, use the browser’s cookies elsewhere, or reach Sayso
				itself. If you did not start it, close it; an agent that you trust no further than that belongs in a browser profile of its own.
			</p>
		</details>
	);
}
