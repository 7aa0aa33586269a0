// Node. The fault matrix: all rows, the cells they make, and a short choice of them.

import { EXTENSION_ROWS } from "./extension-rows.ts";
import { FIREFOX_ROWS } from "./firefox-rows.ts";
import { HOSTILE_ROWS } from "./hostile-rows.ts";
import type { BrowserName } from "./means.ts";
import { MESSAGE_ROWS } from "./message-rows.ts";
import { PAGE_ROWS } from "./page-rows.ts";
import { RULE_ROWS } from "./rule-rows.ts";
import type { Cell } from "./run-cell.ts";
import { STORE_ROWS } from "./store-rows.ts";
import { type CellResult, type Fault, MOMENTS } from "./types.ts";
import { WORKER_ROWS } from "./worker-rows.ts";

export const FAULTS: Fault[] = [...WORKER_ROWS, ...EXTENSION_ROWS, ...RULE_ROWS, ...PAGE_ROWS, ...STORE_ROWS, ...MESSAGE_ROWS, ...HOSTILE_ROWS];

/** The same rows, with what is to come of them in that browser; and those that no other has. */
export function faultsIn(browser: BrowserName): Fault[] {
	if (browser === "chromium") return FAULTS;
	const shared = FAULTS.map((fault) => {
		const { firefox = {}, fate } = fault;
		const not = "na" in firefox ? firefox : undefined;
		const fates = MOMENTS.map((moment) => [moment, typeof fate[moment] === "string" && not ? not : { ...fate, ...firefox }[moment]]);
		return { ...fault, fate: Object.fromEntries(fates) as Fault["fate"] };
	});
	return [...shared, ...FIREFOX_ROWS];
}

export const cellsOf = (faults: Fault[]): Cell[] =>
	faults.flatMap((fault) => MOMENTS.filter((moment) => typeof fault.fate[moment] === "string").map((moment) => ({ fault, moment })));

export const skippedOf = (faults: Fault[]): CellResult[] =>
	faults.flatMap((fault) =>
		MOMENTS.flatMap((moment) => {
			const fate = fault.fate[moment];
			if (typeof fate === "string") return [];
			return [{ number: fault.number, name: fault.name, moment, verdict: "not applicable" as const, words: fate.na, ms: 0 }];
		}),
	);
