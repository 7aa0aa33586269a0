// Popup. The state of the tab that it was opened on, and the switch.
import { signal } from "@preact/signals";
import type { TabView } from "../contracts/page-background";
import { type AskBackground, inWords } from "./ask-background";

type Mode = "armed" | "off" | "paused" | "driving";

export const createTabStore = (ask: AskBackground, tabId: number | undefined) => {
	const tab = signal<TabView | undefined>(undefined);
	const busy = signal(false);
	const error = signal("");
	const run = async (work: () => Promise<TabView>) => {
		busy.value = true;
		error.value = "";
		try {
			tab.value = await work();
		} catch (problem) {
			error.value = inWords(problem);
		} finally {
			busy.value = false;
		}
	};
	const unreachable: TabView = { tabId: -1, mode: "idle", reachable: false };
	return {
		/** undefined until the background has answered */
		tab,
		busy,
		error,
		refresh: () => run(async () => (tabId === undefined ? unreachable : ask("getTab", { tabId }))),
		set: (mode: Mode) => run(async () => (tabId === undefined ? unreachable : ask("setTabMode", { tabId, mode }))),
	};
};
