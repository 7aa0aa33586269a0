// Node. The fault matrix as a table: rows are faults, columns their four moments.
import type { BrowserName } from "./means.ts";
import { type CellResult, MOMENT_WORDS, MOMENTS } from "./types.ts";

export interface Run {
	browser: BrowserName;
	results: CellResult[];
	seed: number;
	startedAt: number;
	endedAt: number;
}

const SHORT = { survived: "survived", failed: "FAILED", "not applicable": "n.a." };
const rowName = ({ number, name }: CellResult) => `${number} ${name}`;

function aligned(rows: string[][]): string {
	const widths = (rows[0] ?? []).map((_, index) => Math.max(3, ...rows.map((row) => (row[index] ?? "").length)));
	const line = (row: string[]) => `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
	const [head = [], ...rest] = rows;
	return [line(head), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}

/** Sorted as the matrix is. */
function rowsOf(results: CellResult[]): Map<string, CellResult[]> {
	const rows = new Map<string, CellResult[]>();
	for (const one of [...results].sort((a, b) => a.number - b.number)) rows.set(rowName(one), [...(rows.get(rowName(one)) ?? []), one]);
	return rows;
}

export function tableOf({ results, seed, startedAt, endedAt }: Run): string {
	const rows = rowsOf(results);
	const cells = [...rows].map(([name, row]) => [
		name,
		...MOMENTS.map((moment) => SHORT[row.find((one) => one.moment === moment)?.verdict ?? "not applicable"] ?? ""),
	]);
	const count = (verdict: CellResult["verdict"]) => results.filter((one) => one.verdict === verdict).length;
	const reasons = results
		.filter((one) => one.verdict === "not applicable")
		.map((one) => `- n.a. ${rowName(one)}, ${MOMENT_WORDS[one.moment]}: ${one.words}`);
	const failures = results
		.filter((one) => one.verdict === "failed")
		.map((one) => `- FAILED ${rowName(one)}, ${MOMENT_WORDS[one.moment]}: ${one.words}`);
	return [
		aligned([["fault", ...MOMENTS.map((moment) => MOMENT_WORDS[moment])], ...cells]),
		"",
		`${count("survived")} survived, ${count("failed")} failed, ${count("not applicable")} not applicable, in ${Math.round((endedAt - startedAt) / 1000)} s. Seed ${seed}.`,
		"",
		...failures,
		...reasons,
	].join("\n");
}

export function reportOf(run: Run): string {
	const all = [...rowsOf(run.results)].flatMap(([name, row]) =>
		row.filter((one) => one.verdict !== "not applicable").map((one) => `- ${name}, ${MOMENT_WORDS[one.moment]}: ${one.verdict}. ${one.words}`),
	);
	return `# Faults in ${run.browser === "firefox" ? "Firefox" : "Chromium"}\n\nEach fault at four moments of an action's life. Judged by what the server received and by the log, read back after the browser was killed and started again.\n\n${tableOf(run)}\n\n## What came of each\n\n${all.join("\n")}\n`;
}
