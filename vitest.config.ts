// Three kinds of tests, told apart by folder: unit (Node, in parallel), browser and e2e (real Chromium, one file at a time).
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { CountReporter } from "./tests/fixtures/count-reporter.ts";

const oneAtATime = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 90_000, globalSetup: "tests/fixtures/desk-setup.ts" };

export default defineConfig({
	plugins: [preact()],
	test: {
		reporters: ["default", new CountReporter()],
		projects: [
			{ extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 60_000, sequence: { groupOrder: 0 } } },
			{ extends: true, test: { name: "browser", include: ["tests/{browser,pages}/**/*.test.{ts,tsx}"], sequence: { groupOrder: 1 }, ...oneAtATime } },
			{ extends: true, test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], sequence: { groupOrder: 2 }, ...oneAtATime } },
		],
	},
});
