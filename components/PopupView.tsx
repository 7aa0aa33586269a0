// Preact. The toolbar popup: this tab, what waits, the log.
import type { ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { TabView } from "../utils/contracts/page-background";
import type { ContractTemplate } from "../utils/core/declared-contract";
import { AccessBox } from "./AccessBox";
import { AlarmList } from "./AlarmList";
import { AskPanel, type Desk, useNow } from "./AskPanel";
import { ContractBox } from "./ContractBox";
import { type GrantDesk, GrantList } from "./GrantList";
import { Logo } from "./Logo";
import { type LogDesk, LogView } from "./LogView";
import { type Stopped, StoppedList } from "./StoppedList";
import { type SetMode, TabSwitch } from "./TabSwitch";
import { number } from "./words";

const moment = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit" });

export interface PopupProps {
	tab: {
		tab: ReadonlySignal<TabView | undefined>;
		busy: ReadonlySignal<boolean>;
		error: ReadonlySignal<string>;
		set(mode: SetMode): void;
		setStrict(strict: boolean): void;
		declare(template: ContractTemplate): void;
		removeContract(id: string): void;
		reload(): void;
	};
	desk: Desk;
	grants: GrantDesk;
	/** how many questions got no answer while nobody was there, and since when */
	missed: ReadonlySignal<{ count: number; since: number }>;
	/** newest first */
	stopped: ReadonlySignal<Stopped[]>;
	log: LogDesk;
	/** false where the browser keeps us out of websites */
	access: ReadonlySignal<boolean>;
	onRepair(): void;
	/** open as a tab, where agents reach it: shows everything, decides nothing */
	inTab: boolean;
	onOpen(page: "session-log" | "options"): void;
	onExport(): Promise<void>;
	onVerify(): Promise<{ ok: boolean; text: string }>;
}

export function PopupView({ tab, desk, grants, missed, stopped, log, access, onRepair, inTab, onOpen, onExport, onVerify }: PopupProps) {
	const now = useNow();
	const waiting = desk.holds.value.length;
	const list = useRef<HTMLDivElement>(null);
	const show = (verdict: string) => {
		log.filter.value = { verdict, kind: "", site: "", text: "" };
		list.current?.querySelector<HTMLElement>("input")?.focus();
	};
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
			{access.value ? null : (
				<div class="sheet">
					<AccessBox mayRepair={!inTab} onRepair={onRepair} />
				</div>
			)}
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
			) : desk.alarms.value.length ? (
				<div class="sheet">
					<AlarmList desk={desk} />
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
			{tab.tab.value && tab.tab.value.place === "web" ? (
				<ContractBox
					contracts={tab.tab.value.contracts}
					busy={tab.busy.value}
					mayChange={!inTab}
					onDeclare={tab.declare}
					onRemove={tab.removeContract}
				/>
			) : null}
			{missed.value.count ? (
				<div class="sheet">
					<section class="missed">
						<p>
							<strong>
								{missed.value.count === 1 ? "One action got no answer" : `${number(missed.value.count)} actions got no answer`} since{" "}
								{moment.format(missed.value.since)}.
							</strong>{" "}
							No answer means no: {missed.value.count === 1 ? "it was" : "they were"} not done.
						</p>
						<button type="button" class="act" onClick={() => show("expired")}>
							Show in the log
						</button>
					</section>
				</div>
			) : null}
			{grants.grants.value.length ? (
				<div class="sheet">
					<section class="grants-box" aria-labelledby="grants-title">
						<h2 id="grants-title">Allowed for longer</h2>
						<GrantList desk={grants} now={now} empty="None any more." />
					</section>
				</div>
			) : null}
			{stopped.value.length ? (
				<div class="sheet">
					<StoppedList stopped={stopped.value} />
				</div>
			) : null}
			<div class="sheet" ref={list}>
				<LogView log={log} onExport={onExport} onVerify={onVerify} />
			</div>
		</main>
	);
}
