// Preact. The session log: filters, sessions, rows, export. The same in the popup and on a page of its own.
import type { ReadonlySignal, Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Kind } from "../utils/core/action";
import type { ApprovalQuality } from "../utils/core/approval-quality";
import { moment, say, sayMany } from "../utils/core/say";
import { Exact } from "./Exact";
import { type LogRow, LogRowView } from "./LogRow";
import { QualityLine } from "./QualityLine";
import { kindWord, verdictWord } from "./words";

interface Filter {
	verdict: string;
	kind: string;
	site: string;
	text: string;
}
/** What the view reads and calls; made by `pages/log-store.ts`. */
export interface LogDesk {
	lines: ReadonlySignal<unknown[] | undefined>;
	more: ReadonlySignal<boolean>;
	broken: ReadonlySignal<string>;
	filter: Signal<Filter>;
	groups: ReadonlySignal<{ session: string; site: string; from: number; to: number; rows: LogRow[] }[]>;
	sites: ReadonlySignal<string[]>;
	kinds: ReadonlySignal<Kind[]>;
	quality: ReadonlySignal<ApprovalQuality>;
	showMore(): void;
	retry(): void;
}
interface Props {
	log: LogDesk;
	/** JSON Lines of the whole log, saved as a file */
	onExport(): Promise<void>;
	/** checks the chain of hashes; answers in words */
	onVerify(): Promise<{ ok: boolean; text: string }>;
}

const VERDICTS = ["approved", "denied", "expired", "withdrawn", "blocked"] as const;
const verdicts = (): [value: string, label: string][] => [
	["", say("log.allVerdicts")],
	...VERDICTS.map((verdict): [string, string] => [verdict, verdictWord(verdict)]),
	["waiting", verdictWord(undefined)],
	["fault", say("log.faults")],
];
const DAY = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;

export function LogView({ log, onExport, onVerify }: Props) {
	const [said, setSaid] = useState({ ok: true, text: "" });
	const tell = (work: () => Promise<unknown>) => async () => {
		try {
			const outcome = (await work()) as { ok: boolean; text: string } | undefined;
			setSaid(outcome ?? { ok: true, text: "" });
		} catch (error) {
			setSaid({ ok: false, text: error instanceof Error ? error.message : String(error) });
		}
	};
	const filter = log.filter.value;
	const set = (change: Partial<Filter>) => {
		log.filter.value = { ...filter, ...change };
	};
	const groups = log.groups.value;
	const some = (log.lines.value?.length ?? 0) > 0;
	return (
		<section class="log" aria-label={say("log.title")}>
			<QualityLine quality={log.quality.value} />
			<div class="filters">
				<input
					class="field"
					type="search"
					aria-label={say("log.searchLabel")}
					placeholder={say("log.search")}
					value={filter.text}
					onInput={(event) => set({ text: event.currentTarget.value })}
				/>
				<select
					class="field"
					aria-label={say("log.verdict")}
					value={filter.verdict}
					onChange={(event) => set({ verdict: event.currentTarget.value })}
				>
					{verdicts().map(([value, label]) => (
						<option value={value} key={value}>
							{label}
						</option>
					))}
				</select>
				<select class="field" aria-label={say("log.kind")} value={filter.kind} onChange={(event) => set({ kind: event.currentTarget.value })}>
					<option value="">{say("log.allKinds")}</option>
					{log.kinds.value.map((kind) => (
						<option value={kind} key={kind}>
							{kindWord(kind)}
						</option>
					))}
				</select>
				<select class="field" aria-label={say("log.site")} value={filter.site} onChange={(event) => set({ site: event.currentTarget.value })}>
					<option value="">{say("log.allSites")}</option>
					{log.sites.value.map((site) => (
						<option value={site} key={site}>
							{site}
						</option>
					))}
				</select>
			</div>
			{log.broken.value ? (
				<div class="empty fault" role="alert">
					<p>
						<strong>{say("log.broken")}</strong> {log.broken.value}
					</p>
					<button type="button" class="act" onClick={log.retry}>
						{say("log.retry")}
					</button>
				</div>
			) : log.lines.value === undefined ? (
				<p class="empty quiet">{say("log.reading")}</p>
			) : !some ? (
				<p class="empty quiet">{say("log.empty")}</p>
			) : groups.length === 0 ? (
				<p class="empty quiet">{say(log.more.value ? "log.noMatchNewest" : "log.noMatch")}</p>
			) : (
				groups.map((group) => (
					<section class="session" key={group.session}>
						<h2>
							<span>{group.site ? <Exact text={group.site} /> : say("verdict.session")}</span>
							<span class="quiet">
								{moment(group.from, DAY)} · {sayMany("log.entries", group.rows.length)}
							</span>
						</h2>
						<ul>
							{group.rows.map((row) => (
								<LogRowView row={row} key={row.id} />
							))}
						</ul>
					</section>
				))
			)}
			<div class="acts">
				{log.more.value ? (
					<button type="button" class="act" onClick={log.showMore}>
						{say("log.older")}
					</button>
				) : null}
				<button type="button" class="act" disabled={!some} onClick={tell(onExport)}>
					{say("log.export")}
				</button>
				<button type="button" class="act" disabled={!some} onClick={tell(onVerify)}>
					{say("log.check")}
				</button>
			</div>
			<p class={said.ok ? "said" : "said fault"} role="status">
				{said.text}
			</p>
		</section>
	);
}
