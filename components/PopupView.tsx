// Preact. The toolbar popup: this tab, what waits, the log.
import type { ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { TabView } from "../utils/contracts/page-background";
import type { ContractTemplate } from "../utils/core/declared-contract";
import { moment, say, sayMany } from "../utils/core/say";
import { AccessBox } from "./AccessBox";
import { AlarmList } from "./AlarmList";
import { AskPanel, type Desk, useNow } from "./AskPanel";
import { ContractBox } from "./ContractBox";
import { type GrantDesk, GrantList } from "./GrantList";
import { Logo } from "./Logo";
import { type LogDesk, LogView } from "./LogView";
import { type Stopped, StoppedList } from "./StoppedList";
import { type SetMode, TabSwitch } from "./TabSwitch";

const MOMENT = { weekday: "short", hour: "2-digit", minute: "2-digit" } as const;

interface Introduction {
	isDue: ReadonlySignal<boolean>;
	/** it is not offered again */
	dismiss(): void;
}

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
	/** nobody has seen the introduction yet */
	introduction?: Introduction;
	onOpen(page: "session-log" | "options" | "welcome"): void;
	onExport(): Promise<void>;
	onVerify(): Promise<{ ok: boolean; text: string }>;
}

export function PopupView({
	tab,
	desk,
	grants,
	missed,
	stopped,
	log,
	access,
	onRepair,
	inTab,
	introduction,
	onOpen,
	onExport,
	onVerify,
}: PopupProps) {
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
					{say("popup.fullLog")}
				</button>
				<button type="button" class="go" onClick={() => onOpen("options")}>
					{say("popup.options")}
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
						<strong>{sayMany("popup.waitingInTab", waiting)}</strong> {say("popup.inTab")}
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
						{tab.error.value || say("popup.asking")}
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
							<strong>{sayMany("popup.missed", missed.value.count, { time: moment(missed.value.since, MOMENT) })}</strong>{" "}
							{sayMany("popup.missedText", missed.value.count)}
						</p>
						<button type="button" class="act" onClick={() => show("expired")}>
							{say("popup.showInLog")}
						</button>
					</section>
				</div>
			) : null}
			{grants.grants.value.length ? (
				<div class="sheet">
					<section class="grants-box" aria-labelledby="grants-title">
						<h2 id="grants-title">{say("grants.title")}</h2>
						<GrantList desk={grants} now={now} empty={say("grants.noneAnyMore")} />
					</section>
				</div>
			) : null}
			{stopped.value.length ? (
				<div class="sheet">
					<StoppedList stopped={stopped.value} />
				</div>
			) : null}
			{introduction?.isDue.value && !waiting && !inTab ? (
				<div class="sheet intro">
					<p>{say("popup.intro")}</p>
					<button type="button" class="act" onClick={() => onOpen("welcome")}>
						{say("popup.introOpen")}
					</button>
					<button type="button" class="act" onClick={introduction.dismiss}>
						{say("popup.introClose")}
					</button>
				</div>
			) : null}
			<div class="sheet" ref={list}>
				<LogView log={log} onExport={onExport} onVerify={onVerify} />
			</div>
		</main>
	);
}
