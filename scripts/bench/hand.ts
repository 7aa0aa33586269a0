// Node. A person's hand on the mouse that notes when it let go: what it takes to press is not what we measure.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Point } from "../../tests/fixtures/overlay-eye.ts";

const run = promisify(execFile);

export interface Hand {
	/** moves there in a few steps, as tests/fixtures/person.ts does at length */
	moveTo(point: Point): Promise<void>;
	/** presses the button; where `held` is given, keeps it down until that resolves. Resolves with epoch ms just before the release. */
	press(held?: () => Promise<unknown>): Promise<number>;
}

/** @param display X display, as in ":86" */
export function createHand(display: string): Hand {
	const env = { ...process.env, DISPLAY: display };
	const xdotool = async (...args: string[]) => (await run("xdotool", args, { env })).stdout;
	// xdotool takes some 5 ms to start, `date` 1: so it is `date` that says when, from inside of the running xdotool.
	const RELEASE = ["exec", "--sync", "--terminator", ";", "date", "+%s%N", ";", "mouseup", "1"];
	const toMs = (nanoseconds: string) => Number(BigInt(nanoseconds.trim()) / 1000n) / 1000;
	return {
		async moveTo({ x, y }) {
			const steps = [41, 27, 16, 8, 3, 0].flatMap((off, index) => [
				...["mousemove", String(Math.max(0, Math.round(x - off * 2 + (index % 2)))), String(Math.round(y + off))],
				...["sleep", "0.012"],
			]);
			await xdotool(...steps);
		},
		async press(held) {
			if (!held) return toMs(await xdotool("mousedown", "1", "sleep", "0.09", ...RELEASE));
			await xdotool("mousedown", "1");
			await held();
			return toMs(await xdotool(...RELEASE));
		},
	};
}
