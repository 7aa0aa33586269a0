// Node. One figure of the bench, and the table of all of them.
export interface Figure {
	name: string;
	unit: "ms" | "µs" | "ns" | "bytes";
	sayso: number[];
	/** the same steps without Sayso, in the same run */
	bare?: number[];
	/** what we want it to stay under, in the same unit; never a reason to fail */
	aim?: number;
	/** how it was measured, where the name does not say it */
	how?: string;
}

export interface Row {
	name: string;
	unit: Figure["unit"];
	n: number;
	p50: number;
	p95: number;
	bareP50?: number;
	bareP95?: number;
	/** of the medians */
	ratio?: number;
	aim?: number;
	how?: string;
}

/** Nearest rank: always one of the values that were measured. */
export function percentile(values: number[], share: number): number {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function toRow({ name, unit, sayso, bare, aim, how }: Figure): Row {
	const p50 = percentile(sayso, 0.5);
	const row: Row = { name, unit, n: sayso.length, p50, p95: percentile(sayso, 0.95) };
	if (bare?.length) {
		row.bareP50 = percentile(bare, 0.5);
		row.bareP95 = percentile(bare, 0.95);
		if (row.bareP50 > 0) row.ratio = p50 / row.bareP50;
	}
	return { ...row, ...(aim === undefined ? {} : { aim }), ...(how ? { how } : {}) };
}

const digits = (value: number | undefined) =>
	value === undefined ? "–" : value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(value >= 10 ? 1 : 2);

/** Markdown; columns are padded, so that it reads well in a terminal too. */
export function table(rows: Row[]): string {
	const head = ["", "unit", "n", "p50", "p95", "without p50", "without p95", "ratio", "aim"];
	const body = rows.map((row) => {
		const one = row.n === 1;
		const numbers = [digits(row.p50), one ? "–" : digits(row.p95), digits(row.bareP50), one ? "–" : digits(row.bareP95), digits(row.ratio)];
		return [row.name, row.unit, String(row.n), ...numbers, row.aim === undefined ? "–" : `≤ ${digits(row.aim)}`];
	});
	const widths = head.map((_, column) => Math.max(3, ...[head, ...body].map((line) => (line[column] ?? "").length)));
	const print = (line: string[]) =>
		`| ${line.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
	const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
	return [print(head), rule, ...body.map(print)].join("\n");
}
