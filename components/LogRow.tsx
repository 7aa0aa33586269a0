// Preact. One action in the session log, with its details on demand.
import { useId, useState } from "preact/hooks";
import type { Entry } from "../utils/core/entry";
import { EntryDetails } from "./EntryDetails";
import { Exact } from "./Exact";
import { caughtWords, kindWord, verdictWord } from "./words";

/** The lines of one action, oldest first; session and fault lines stand alone. Made by `pages/log-rows.ts`. */
export interface LogRow {
	id: string;
	lines: Entry[];
}

const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

export function LogRowView({ row }: { row: LogRow }) {
	const [open, setOpen] = useState(false);
	const id = useId();
	const first = row.lines[0] as Entry;
	const action = row.lines.find((line) => line.action)?.action;
	const settled = row.lines.findLast((line) => line.verdict);
	const fault = first.stage === "fault";
	const caught = action ? caughtWords(action) : "";
	const sent = row.lines.find((line) => line.stage === "sent")?.note ?? "";
	const state = fault ? "fault" : first.stage === "session" ? "session" : (settled?.verdict ?? "waiting");
	const word = fault ? "Fault" : first.stage === "session" ? "Session" : verdictWord(settled?.verdict);
	return (
		<li class={`row ${state}`}>
			<button type="button" class="line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
				<span class="verdict">{word}</span>
				<span class="what">
					<Exact text={action?.summary || first.note || "No words were recorded"} />
					{settled?.path === "grant" && settled.note ? <span class="why">{sentence(settled.note)}</span> : null}
					{settled?.rule?.startsWith("brake:") ? <span class="why">Asked about because of how many there were</span> : null}
					{settled?.rule?.startsWith("contract:") ? <span class="why">Outside what was declared for the session</span> : null}
					{settled?.verdict === "blocked" && settled.why && !settled.rule?.startsWith("contract:") ? (
						<span class="why">
							<Exact text={settled.why} />
						</span>
					) : null}
					{settled?.rule === "self-approval" ? <strong class="tried">The agent tried to approve this itself</strong> : null}
					{caught ? (
						<span class="why">
							Stopped at the network: {caught}
							{sent.startsWith("not released") ? ". Could not be sent again" : sent ? ". Sent again" : ""}
						</span>
					) : null}
				</span>
				<span class="meta">
					{action ? <span>{kindWord(action.kind)}</span> : null}
					<span>
						<Exact text={first.site} />
					</span>
					<time dateTime={new Date(first.at).toISOString()}>{time.format(first.at)}</time>
				</span>
			</button>
			<div id={id} hidden={!open}>
				{open ? <EntryDetails lines={row.lines} /> : null}
			</div>
		</li>
	);
}
