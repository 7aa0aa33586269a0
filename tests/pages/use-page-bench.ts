// Node. The bench of our pages for one file of tests, and pictures of them with SAYSO_SHOTS set: for looking at.
import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type PageBench, startPageBench } from "./page-bench.ts";

const SHOTS = "artifacts/ui";

/** there from the first test on, in files that call `usePageBench` */
export let bench: PageBench;

export function usePageBench(): void {
	beforeAll(async () => {
		await mkdir(SHOTS, { recursive: true });
		bench = await startPageBench();
	}, 60_000);
	afterAll(() => bench?.stop(), 30_000);
}

/** `fullPage` false: what the window shows of it */
export async function shoot(page: Page, name: string, fullPage = true): Promise<void> {
	if (process.env["SAYSO_SHOTS"]) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
}
