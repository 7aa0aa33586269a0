// Node. What the cases say, as a table: rows are groups of vectors, columns are drivers, places and verdicts.
import type { Result } from "./outcome.ts";

export interface Run {
	results: Result[];
	seed: number;
	startedAt: number;
	endedAt: number;
	/** arrivals after their case was over, without a yes */
	late: string[];
}

const score = (results: Result[]) => (results.length === 0 ? "" : `${results.filter((each) => each.ok).length}/${results.length}`);

function table(results: Result[], column: (result: Result) => string): string[][] {
	const columns = [...new Set(results.map(column))];
	const groups = [...new Set(results.map((each) => each.group))];
	return [
		["", ...columns, "all"],
		...groups.map((group) => {
			const row = results.filter((each) => each.group === group);
			return [group, ...columns.map((name) => score(row.filter((each) => column(each) === name))), score(row)];
		}),
		["all", ...columns.map((name) => score(results.filter((each) => column(each) === name))), score(results)],
	];
}

function aligned(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, index) => Math.max(3, ...rows.map((row) => (row[index] ?? "").length)));
	const line = (row: string[]) => `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
	const [head = [], ...rest] = rows;
	return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

export function reportOf({ results, seed, startedAt, endedAt, late }: Run): string {
	const failed = results.filter((each) => !each.ok);
	const count = (trouble: string) => failed.filter((each) => each.trouble === trouble).length;
	const benign = results.filter((each) => each.verdict === "unheld");
	const times = results.map((each) => each.ms).sort((a, b) => a - b);
	const outcomes = ["held", "blocked", "withdrawn", "not released", "passed"].map(
		(name) => `${results.filter((each) => each.outcome === name).length} ${name}`,
	);
	return [
		`# Edge cases`,
		"",
		`${results.length} cases, ${results.length - failed.length} passed, ${failed.length} failed, in ${Math.round((endedAt - startedAt) / 1000)} s (median ${times[times.length >> 1] ?? 0} ms a case). Seed of the random ones: ${seed}.`,
		`Escapes: ${count("escape") + late.length}. More than a yes was for: ${count("twice")}. Byte differences: ${count("bytes")}. Benign actions held: ${benign.filter((each) => !each.ok).length} of ${benign.length}.`,
		`How they ended: ${outcomes.join(", ")}. Repeated after a time-out of the test machinery: ${results.filter((each) => each.retried).length}.`,
		"",
		"## By driver",
		"",
		aligned(table(results, (each) => each.driver)),
		"",
		"## By place",
		"",
		aligned(table(results, (each) => each.place)),
		"",
		"## By verdict",
		"",
		aligned(table(results, (each) => each.verdict)),
		"",
		`## Failed: ${failed.length + late.length}`,
		"",
		...failed.map((each) => `- **${each.trouble}** ${each.name}${each.retried ? " (second try)" : ""}: ${each.why}`),
		...late.map((each) => `- **escape** late, after its case was over: ${each}`),
		"",
	].join("\n");
}
