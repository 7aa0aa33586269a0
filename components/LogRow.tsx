// Preact. One action in the session log, with its details on demand.
import { useId, useState } from "preact/hooks";
import type { Entry } from "../utils/core/entry";
import { moment, say } from "../utils/core/say";
import { EntryDetails } from "./EntryDetails";
import { Evidence } from "./Evidence";
import { Exact } from "./Exact";
import { Summary } from "./Summary";
import { caughtWords, kindWord, verdictWord } from "./words";

/** The lines of one action, oldest first; session and fault lines stand alone. Made by `pages/log-rows.ts`. */
export interface LogRow {
	id: string;
	lines: Entry[];
}

const TIME = { hour: "2-digit", minute: "2-digit", second: "2-digit" } as const;

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
	const word = fault ? say("verdict.fault") : first.stage === "session" ? say("verdict.session") : verdictWord(settled?.verdict);
	return (
		<li class={`row ${state}`}>
			<button type="button" class="line" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
				<span class="verdict">{word}</span>
				<span class="what">
					{action ? <Summary action={action} /> : first.note ? <Evidence lines={[first.note]} /> : say("log.noWords")}
					{settled?.path === "grant" && settled.note ? (
						<span class="why">
							<Evidence lines={[sentence(settled.note)]} />
						</span>
					) : null}
					{settled?.rule?.startsWith("brake:") ? <span class="why">{say("log.braked")}</span> : null}
					{settled?.rule?.startsWith("contract:") ? <span class="why">{say("log.outside")}</span> : null}
					{settled?.verdict === "blocked" && settled.why && !settled.rule?.startsWith("contract:") ? (
						<span class="why">
							<Evidence lines={[settled.why]} />
						</span>
					) : null}
					{settled?.rule === "self-approval" ? <strong class="tried">{say("alarm.tried")}</strong> : null}
					{caught ? (
						<span class="why">
							{say(sent.startsWith("not released") ? "log.stoppedFailed" : sent ? "log.stoppedAgain" : "log.stopped", { how: caught })}
						</span>
					) : null}
				</span>
				<span class="meta">
					{action ? <span>{kindWord(action.kind)}</span> : null}
					<span>
						<Exact text={first.site} />
					</span>
					<time dateTime={new Date(first.at).toISOString()}>{moment(first.at, TIME)}</time>
				</span>
			</button>
			<div id={id} hidden={!open}>
				{open ? <EntryDetails lines={row.lines} /> : null}
			</div>
		</li>
	);
}
