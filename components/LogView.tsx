// Preact. The session log: filters, sessions, rows, export. The same in the popup and on a page of its own.
import type { ReadonlySignal, Signal } from "@preact/signals";
import { useState } from "preact/hooks";
import type { Kind } from "../utils/core/action";
import type { ApprovalQuality } from "../utils/core/approval-quality";
import { Exact } from "./Exact";
import { type LogRow, LogRowView } from "./LogRow";
import { QualityLine } from "./QualityLine";
import { kindWord, number } from "./words";

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

const VERDICTS = [
	["", "All verdicts"],
	["approved", "Allowed"],
	["denied", "Denied"],
	["expired", "Timed out"],
	["withdrawn", "Withdrawn"],
	["blocked", "Blocked"],
	["waiting", "Waiting"],
	["fault", "Faults"],
] as const;
const day = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

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
		<section class="log" aria-label="Session log">
			<QualityLine quality={log.quality.value} />
			<div class="filters">
				<input
					class="field"
					type="search"
					aria-label="Search the log"
					placeholder="Search"
					value={filter.text}
					onInput={(event) => set({ text: event.currentTarget.value })}
				/>
				<select class="field" aria-label="Verdict" value={filter.verdict} onChange={(event) => set({ verdict: event.currentTarget.value })}>
					{VERDICTS.map(([value, label]) => (
						<option value={value} key={value}>
							{label}
						</option>
					))}
				</select>
				<select class="field" aria-label="Kind" value={filter.kind} onChange={(event) => set({ kind: event.currentTarget.value })}>
					<option value="">All kinds</option>
					{log.kinds.value.map((kind) => (
						<option value={kind} key={kind}>
							{kindWord(kind)}
						</option>
					))}
				</select>
				<select class="field" aria-label="Site" value={filter.site} onChange={(event) => set({ site: event.currentTarget.value })}>
					<option value="">All sites</option>
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
						<strong>The log can’t be read.</strong> {log.broken.value}
					</p>
					<button type="button" class="act" onClick={log.retry}>
						Try again
					</button>
				</div>
			) : log.lines.value === undefined ? (
				<p class="empty quiet">Reading the log…</p>
			) : !some ? (
				<p class="empty quiet">Nothing yet. What an agent does in a guarded tab will be listed here.</p>
			) : groups.length === 0 ? (
				<p class="empty quiet">Nothing matches{log.more.value ? " among the newest lines" : ""}.</p>
			) : (
				groups.map((group) => (
					<section class="session" key={group.session}>
						<h2>
							<span>
								<Exact text={group.site || "Session"} />
							</span>
							<span class="quiet">
								{day.format(group.from)} · {number(group.rows.length)} {group.rows.length === 1 ? "entry" : "entries"}
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
						Show older
					</button>
				) : null}
				<button type="button" class="act" disabled={!some} onClick={tell(onExport)}>
					Export JSON Lines
				</button>
				<button type="button" class="act" disabled={!some} onClick={tell(onVerify)}>
					Check the chain
				</button>
			</div>
			<p class={said.ok ? "said" : "said fault"} role="status">
				{said.text}
			</p>
		</section>
	);
}
