// Pages. The log as a person reads it: the lines of one action (asked, settled, sent) made one row, rows grouped by session.

import type { LogRow } from "../../components/LogRow";
import type { Stopped } from "../../components/StoppedList";
import { caughtWords, kindWord, verdictWord } from "../../components/words";
import type { Entry } from "../core/entry";
import { say } from "../core/say";
import { summaryText } from "../core/say-summary";

export interface LogFilter {
	/** a verdict, `waiting`, `fault`, or "" for all */
	verdict: string;
	kind: string;
	site: string;
	text: string;
}
export const NO_FILTER: LogFilter = { verdict: "", kind: "", site: "", text: "" };

/** @param lines newest first, as they come from the database; a hold whose first line is on a later page gives a row too */
export const toRows = (lines: Entry[]): LogRow[] => {
	const rows: LogRow[] = [];
	const byHold = new Map<string, LogRow>();
	for (const line of lines) {
		const one = line.stage === "session" || line.stage === "fault" || !line.hold;
		const known = one ? undefined : byHold.get(line.hold);
		if (known) {
			known.lines.unshift(line);
			continue;
		}
		const row: LogRow = { id: line.id, lines: [line] };
		rows.push(row);
		if (!one) byHold.set(line.hold, row);
	}
	return rows;
};

/** The newest word on each thing, from whichever line says it. */
export const latest = <Key extends keyof Entry>(row: LogRow, key: Key): Entry[Key] | undefined =>
	row.lines.findLast((line) => line[key] !== undefined)?.[key];

export const matches = (row: LogRow, filter: LogFilter): boolean => {
	const first = row.lines[0] as Entry;
	const action = latest(row, "action");
	const verdict = first.stage === "fault" ? "fault" : first.stage === "session" ? "session" : (latest(row, "verdict") ?? "waiting");
	if (filter.verdict && filter.verdict !== verdict) return false;
	if (filter.kind && action?.kind !== filter.kind) return false;
	if (filter.site && first.site !== filter.site) return false;
	const text = filter.text.trim().toLowerCase();
	return !text || text.split(/\s+/).every((word) => haystack(row).includes(word));
};

const texts = new WeakMap<Entry, string>();
const haystack = (row: LogRow): string => row.lines.map(lineText).join("\n");
const lineText = (line: Entry): string => {
	const known = texts.get(line);
	if (known !== undefined) return known;
	const { action } = line;
	const parts = [line.site, line.note, verdictWord(line.verdict), line.request?.url ?? "", line.hold];
	if (action) {
		parts.push(
			kindWord(action.kind),
			action.summary,
			summaryText(action),
			action.target.url,
			action.target.label,
			action.target.actsOn,
			...action.recipients,
			action.payload.text,
			caughtWords(action) && say("log.stopped", { how: caughtWords(action) }),
		);
		for (const part of action.payload.parts) parts.push(part.label ?? part.name, part.value, part.file?.name ?? "");
	}
	const text = parts.join("\n").toLowerCase();
	texts.set(line, text);
	return text;
};

/** The note of a line of rule `net`, without what its other fields say too. */
export const whyStopped = (note: string): string => note.replace(/^stopped at the network \([^)]*\): /, "");

/** What the network net stopped without a question. @param lines newest first */
export const stoppedIn = (lines: Entry[], tabId: number, session: string, most = 5): Stopped[] =>
	lines
		.filter((line) => line.rule === "net" && line.verdict === "blocked" && line.tabId === tabId && line.session === session)
		.slice(0, most)
		.map(({ id, at, action, note }) => ({
			...{ id, at, what: action },
			...{ how: (action && caughtWords(action)) || say("caught.any"), why: whyStopped(note) },
		}));

export interface SessionGroup {
	session: string;
	site: string;
	/** epoch ms of its newest and its oldest line */
	from: number;
	to: number;
	rows: LogRow[];
}

/** Groups in the order of their newest row. */
export const bySession = (rows: LogRow[]): SessionGroup[] => {
	const groups = new Map<string, SessionGroup>();
	for (const row of rows) {
		const last = row.lines.at(-1) as Entry;
		const first = row.lines[0] as Entry;
		const group = groups.get(first.session) ?? { session: first.session, site: first.site, from: first.at, to: last.at, rows: [] };
		groups.set(first.session, group);
		group.from = Math.min(group.from, first.at);
		if (!group.site) group.site = first.site;
		group.rows.push(row);
	}
	return [...groups.values()];
};
