// Pages. The session log as signals: live, newest first, a page at a time by a reverse cursor, since a log can be long.
import { computed, signal } from "@preact/signals";
import { answersIn, approvalQuality } from "../core/approval-quality";
import type { Entry } from "../core/entry";
import { type EntityTable, liveQuery } from "../platform/live-query";
import { bySession, type LogFilter, latest, matches, NO_FILTER, toRows } from "./log-rows";

const PAGE = 200;
const EXPORT_CHUNK = 500;

/** @param table the log's lines, with `seq` as key or index */
export const createLogStore = (table: EntityTable<Entry, "seq">) => {
	const lines = signal<Entry[] | undefined>(undefined);
	const more = signal(false);
	const broken = signal("");
	const filter = signal<LogFilter>(NO_FILTER);
	let wanted = PAGE;
	let stop = () => {};

	const read = () => {
		stop();
		const count = wanted;
		const subscription = liveQuery(() =>
			table
				.orderBy("seq")
				.reverse()
				.limit(count + 1)
				.toArray(),
		).subscribe({
			next(found) {
				more.value = found.length > count;
				lines.value = found.slice(0, count);
				broken.value = "";
			},
			error(error: unknown) {
				broken.value = error instanceof Error ? error.message : String(error);
			},
		});
		stop = () => subscription.unsubscribe();
	};
	read();

	const rows = computed(() => toRows(lines.value ?? []));
	return {
		/** undefined until the first page was read */
		lines,
		more,
		/** what reading failed with; empty while it works */
		broken,
		filter,
		rows,
		groups: computed(() => bySession(rows.value.filter((row) => matches(row, filter.value)))),
		/** how the person answers, from what was read */
		quality: computed(() => approvalQuality(answersIn(lines.value ?? []))),
		/** what the filters can offer, from what was read */
		sites: computed(() => [...new Set(rows.value.map((row) => row.lines[0]?.site ?? ""))].filter(Boolean).sort()),
		kinds: computed(() => [...new Set(rows.value.map((row) => latest(row, "action")?.kind))].filter((kind) => kind !== undefined).sort()),
		showMore() {
			wanted += PAGE;
			read();
		},
		retry: read,
		stop: () => stop(),
		/** Every line of the log as JSON Lines, oldest first, as it is stored. */
		async exportLines(): Promise<Blob> {
			const chunks: string[] = [];
			for (let after = 0; ; ) {
				const some = await table.where("seq").above(after).limit(EXPORT_CHUNK).toArray();
				some.sort((a, b) => a.seq - b.seq);
				const last = some.at(-1);
				if (!last) break;
				chunks.push(some.map((line) => `${JSON.stringify(line)}\n`).join(""));
				after = last.seq;
			}
			return new Blob(chunks, { type: "application/jsonl" });
		},
	};
};
