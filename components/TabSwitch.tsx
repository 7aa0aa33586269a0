// Preact. The state of one tab and what the person can do about it.
import type { ComponentChildren } from "preact";
import type { TabView } from "../utils/contracts/page-background";
import { say } from "../utils/core/say";
import { Evidence } from "./Evidence";
import { Say } from "./Say";
import { clock, modeWords } from "./words";

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

export function TabSwitch({ tab, now, busy, mayLoosen, error, onSet, onStrict, onReload }: Props) {
	if (!tab.reachable && tab.place === "closed") {
		return (
			<section class="tab off">
				<Heading>{say("tab.closed")}</Heading>
				<p class="quiet">{say("tab.closedText")}</p>
				<Trouble tab={tab} />
			</section>
		);
	}
	const words = modeWords(tab.mode);
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
			<Heading>{isMissing ? say("tab.missing") : words.title}</Heading>
			{isMissing ? (
				<p>{say(tab.mode === "armed" ? "tab.missingNet" : "tab.missingNothing")}</p>
			) : (
				<p class="quiet">{tab.mode === "paused" && tab.pausedUntil ? say("mode.pausedLeft", { time: clock(tab.pausedUntil - now) }) : words.text}</p>
			)}
			{tab.session && guarding ? (
				<p class="because">
					{tab.session.evidence.length ? (
						<Say of="tab.why" values={{ why: say(`tab.${tab.session.why}`), evidence: <Evidence lines={tab.session.evidence.slice(0, 3)} /> }} />
					) : (
						say(`tab.${tab.session.why}`)
					)}
				</p>
			) : null}
			<div class="acts">
				{isMissing ? (
					<button type="button" class="act main" disabled={busy} onClick={onReload}>
						{say("tab.reload")}
					</button>
				) : null}
				{tab.mode === "armed" || tab.mode === "watch" ? (
					<>
						{set("driving", say("tab.drive"))}
						{set("paused", say("tab.pause"))}
						{set("off", say("tab.stop"))}
					</>
				) : (
					<>
						{set("armed", say(guarding ? "tab.again" : "tab.guard"), isMissing ? "" : "main")}
						{guarding ? set("off", say("tab.stop")) : null}
					</>
				)}
			</div>
			{isMissing || tab.mode === "off" ? null : (
				<Strict tab={tab} disabled={busy || tab.strict === "profile" || (!mayLoosen && tab.strict !== "")} onStrict={onStrict} />
			)}
			{mayLoosen ? null : <p class="note">{say("tab.inTab")}</p>}
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
				<span>{say(tab.strict === "profile" ? "tab.strictBySettings" : "tab.strict")}</span>
			</label>
			{isOn ? <p class="note">{say("tab.strictText")}</p> : null}
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
			<Say of="tab.trouble" values={{ what: <Evidence lines={[tab.trouble]} /> }} />
		</p>
	) : null;
}

function Attached() {
	return (
		<details class="note">
			<summary>{say("tab.attached")}</summary>
			<p>{say("tab.attachedText")}</p>
		</details>
	);
}
