// Background. Questions that nobody answered in time: counted for whoever comes back, until the popup has told them. Kept over
// restarts, since nobody may come back before tomorrow.
import type { Missed } from "../platform/local-store";

export interface MissedCount {
	load(): Promise<void>;
	/** one more was answered by the clock */
	add(): void;
	count(): number;
	/** What was missed. `clear`: a person has it before their eyes now. */
	take(clear: boolean): Missed;
}

const NONE: Missed = { count: 0, since: 0 };

export function createMissed(options: {
	read(): Promise<Missed>;
	write(missed: Missed): Promise<void>;
	onChange(): void;
	now(): number;
}): MissedCount {
	const { read, write, onChange, now } = options;
	let missed = NONE;
	const set = (next: Missed) => {
		missed = next;
		// Without room for it, it is lost with the worker; the log has every line.
		void write(next).catch(() => {});
		onChange();
	};
	return {
		async load() {
			const before = await read();
			missed = { count: missed.count + before.count, since: before.since || missed.since };
		},
		add: () => set({ count: missed.count + 1, since: missed.since || now() }),
		count: () => missed.count,
		take(clear) {
			const taken = missed;
			if (clear && taken.count > 0) set(NONE);
			return taken;
		},
	};
}
