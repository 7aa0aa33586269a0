// Background. Agents' tries to approve their own actions: what is shown in red until the person has seen it. Kept beside the
// log, which has them for good.
import * as z from "zod/mini";
import { Alarm } from "../contracts/page-background";
import type { SessionStore } from "../platform/session-store";

const KEY = "alarms";
const MOST = 50;

export interface AlarmsOptions {
	store: SessionStore;
	onChange(tabId: number): void;
}

export interface Alarms {
	load(): Promise<void>;
	/** newest first; of all tabs without a tab id */
	list(tabId?: number): Alarm[];
	raise(alarm: Alarm): void;
	/** of that tab alone where one is given */
	seen(hold: string, tabId?: number): void;
	tabClosed(tabId: number): void;
}

export function createAlarms({ store, onChange }: AlarmsOptions): Alarms {
	let alarms: Alarm[] = [];
	function keep(next: Alarm[], tabId: number) {
		alarms = next.slice(0, MOST);
		// The log has the entry; here only the red words would be missing after the worker's end.
		store.write({ [KEY]: alarms }).catch(() => {});
		onChange(tabId);
	}
	return {
		async load() {
			const parsed = z.safeParse(z.array(Alarm), (await store.readAll())[KEY]);
			if (parsed.success) alarms = parsed.data;
		},
		list: (tabId) => (tabId === undefined ? alarms : alarms.filter((alarm) => alarm.tabId === tabId)),
		raise: (alarm) => keep([alarm, ...alarms.filter(({ hold }) => hold !== alarm.hold)], alarm.tabId),
		seen(hold, tabId) {
			const alarm = alarms.find((each) => each.hold === hold && (tabId === undefined || each.tabId === tabId));
			if (alarm)
				keep(
					alarms.filter((each) => each !== alarm),
					alarm.tabId,
				);
		},
		tabClosed(tabId) {
			if (alarms.some((alarm) => alarm.tabId === tabId))
				keep(
					alarms.filter((alarm) => alarm.tabId !== tabId),
					tabId,
				);
		},
	};
}
