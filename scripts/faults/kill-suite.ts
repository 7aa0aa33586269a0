// Node. The end-to-end tests once more, with the worker stopped at a drawn moment of each test (see tests/e2e/stage.ts).
import { spawnSync } from "node:child_process";

/** The exit code of the tests. `more` goes to them: file names; after another `--` also `-t NAME`. */
export function killSuite(seed: number, more: string[]): number {
	console.log(`The end-to-end tests, each with a worker stopped under it; seed ${seed}`);
	const { status } = spawnSync("vitest", ["run", "--project", "e2e", "--project", "alone", ...more], {
		stdio: "inherit",
		env: { ...process.env, SAYSO_KILL_SEED: String(seed) },
	});
	return status ?? 1;
}
