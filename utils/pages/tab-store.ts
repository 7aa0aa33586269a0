// Popup. The state of the tab that it was opened on, and the switch.
import { signal } from "@preact/signals";
import type { TabView } from "../contracts/page-background";
import type { ContractTemplate } from "../core/declared-contract";
import { type AskBackground, inWords } from "./ask-background";

type Mode = "armed" | "off" | "paused" | "driving";
interface Options {
	ask: AskBackground;
	tabId: number | undefined;
	reloadTab(tabId: number): Promise<void>;
	/** a page of that tab has loaded */
	onLoaded(tabId: number, listener: () => void): void;
}

const NOWHERE: TabView = { tabId: -1, mode: "idle", reachable: false, place: "closed", strict: "", contracts: [], trouble: "" };

export const createTabStore = ({ ask, tabId, reloadTab, onLoaded }: Options) => {
	const tab = signal<TabView | undefined>(undefined);
	const busy = signal(false);
	const error = signal("");
	const run = async (work: (tabId: number) => Promise<TabView>) => {
		busy.value = true;
		error.value = "";
		try {
			tab.value = tabId === undefined ? NOWHERE : await work(tabId);
		} catch (problem) {
			error.value = inWords(problem);
		} finally {
			busy.value = false;
		}
	};
	const refresh = () => run((tabId) => ask("getTab", { tabId }));
	if (tabId !== undefined) onLoaded(tabId, () => void refresh());
	return {
		/** undefined until the background has answered */
		tab,
		busy,
		error,
		refresh,
		set: (mode: Mode) => run((tabId) => ask("setTabMode", { tabId, mode })),
		setStrict: (strict: boolean) => run((tabId) => ask("setTabStrict", { tabId, strict })),
		declare: (template: ContractTemplate) => run((tabId) => ask("declareContract", { tabId, template })),
		removeContract: (id: string) => run((tabId) => ask("removeContract", { tabId, id })),
		/** Afterwards our scripts are in it; that they are shows once it has loaded. */
		reload: () =>
			run(async (tabId) => {
				await reloadTab(tabId);
				return ask("getTab", { tabId });
			}),
	};
};
