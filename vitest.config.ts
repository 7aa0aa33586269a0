// Three kinds of tests, told apart by folder: unit (Node, in parallel), browser and e2e (real Chromium, a few files at a time, each with a display of its own).
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { CountReporter } from "./tests/fixtures/count-reporter.ts";
import { WORKERS } from "./tests/fixtures/desk-setup.ts";

/**
 * Presses and pages are late where the machine is busy: what merely waited in vain is tried up to twice more, and named at the end. What
 * was asserted is never asked twice, nor is what a fault let out.
 */
const retry = {
	count: process.env["SAYSO_KILL_SEED"] ? 0 : 2,
	condition: /^(?!.*\blet out\b).*?(Waited \d+ ms in vain|No such request arrived within|Timeout \d+ ?ms exceeded|timed out in \d+ ?ms)/is,
};
/** Beside other browsers that are busy a hand's whole way may come as one jump, and a person's press with it is asked about. */
const ALONE = ["tests/e2e/person-acts.e2e.test.ts"];
const inBrowsers = {
	retry,
	...{ testTimeout: 90_000, hookTimeout: 90_000 },
	...{ globalSetup: "tests/fixtures/desk-setup.ts", setupFiles: ["tests/fixtures/own-display.ts", "tests/fixtures/english.ts"] },
};

export default defineConfig({
	plugins: [preact()],
	test: {
		// Tests of one file that say so run side by side: pages of a headless browser, most of whose time is the second before Allow wakes.
		maxConcurrency: 3,
		// Of a second, as it comes, a busy machine leaves too little.
		expect: { poll: { timeout: 10_000 } },
		reporters: ["default", new CountReporter()],
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["tests/unit/**/*.test.{ts,tsx}"],
					setupFiles: "tests/fixtures/english.ts",
					testTimeout: 60_000,
					sequence: { groupOrder: 0 },
				},
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["tests/{browser,pages}/**/*.test.{ts,tsx}"],
					sequence: { groupOrder: 1 },
					maxWorkers: WORKERS.browser,
					...inBrowsers,
				},
			},
			{
				extends: true,
				test: {
					name: "e2e",
					include: ["tests/e2e/**/*.test.ts"],
					exclude: ALONE,
					sequence: { groupOrder: 2 },
					maxWorkers: WORKERS.e2e,
					...inBrowsers,
				},
			},
			{ extends: true, test: { name: "alone", include: ALONE, sequence: { groupOrder: 3 }, maxWorkers: 1, ...inBrowsers } },
		],
	},
});
