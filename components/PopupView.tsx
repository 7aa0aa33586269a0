// Preact. The toolbar popup: this tab, what waits, the log.
import type { ReadonlySignal } from "@preact/signals";
import type { TabView } from "../utils/contracts/page-background";
import { AskPanel, type Desk, useNow } from "./AskPanel";
import { Logo } from "./Logo";
import { type LogDesk, LogView } from "./LogView";
import { type Stopped, StoppedList } from "./StoppedList";
import { type SetMode, TabSwitch } from "./TabSwitch";

export interface PopupProps {
	tab: {
		tab: ReadonlySignal<TabView | undefined>;
		busy: ReadonlySignal<boolean>;
		error: ReadonlySignal<string>;
		set(mode: SetMode): void;
		setStrict(strict: boolean): void;
		reload(): void;
	};
	desk: Desk;
	/** newest first */
	stopped: ReadonlySignal<Stopped[]>;
	log: LogDesk;
	/** open as a tab, where agents reach it: shows everything, decides nothing */
	inTab: boolean;
	onOpen(page: "session-log" | "options"): void;
	onExport(): Promise<void>;
	onVerify(): Promise<{ ok: boolean; text: string }>;
}

export function PopupView({ tab, desk, stopped, log, inTab, onOpen, onExport, onVerify }: PopupProps) {
	const now = useNow();
	const waiting = desk.holds.value.length;
	return (
		<main class={inTab ? "wide" : "popup"}>
			<header class="page-head">
				<Logo size={22} />
				<h1>Sayso</h1>
				<button type="button" class="go" onClick={() => onOpen("session-log")}>
					Full log
				</button>
				<button type="button" class="go" onClick={() => onOpen("options")}>
					Options
				</button>
			</header>
			{waiting && inTab ? (
				<div class="sheet tab">
					<p>
						<strong>{waiting === 1 ? "One action is" : `${waiting} actions are`} waiting.</strong> This page is open in a tab, where an agent could
						press it. Decide in the page that asks, or in the popup of the toolbar button.
					</p>
				</div>
			) : waiting ? (
				<div class="sheet">
					<AskPanel desk={desk} onCovered={() => {}} />
				</div>
			) : null}
			<div class="sheet">
				{tab.tab.value ? (
					<TabSwitch
						tab={tab.tab.value}
						now={now}
						busy={tab.busy.value}
						mayLoosen={!inTab}
						error={tab.error.value}
						onSet={tab.set}
						onStrict={tab.setStrict}
						onReload={tab.reload}
					/>
				) : (
					<p class="tab quiet" role={tab.error.value ? "alert" : undefined}>
						{tab.error.value || "Asking about this tab…"}
					</p>
				)}
			</div>
			{stopped.value.length ? (
				<div class="sheet">
					<StoppedList stopped={stopped.value} />
				</div>
			) : null}
			<div class="sheet">
				<LogView log={log} onExport={onExport} onVerify={onVerify} />
			</div>
		</main>
	);
}
