// Options. Adapters: read once, and each change answered with how they are then; what is wrong with one's own is said with its path.
import { signal } from "@preact/signals";
import type { AdapterList } from "../contracts/page-background";
import { say } from "../core/say";
import type { AdapterView } from "../core/stored-adapters";
import { type AskBackground, inWords } from "./ask-background";

/** @param isDriven whether a program is attached to this page right now, which could be pressing its buttons */
export const createAdapterDesk = (ask: AskBackground, isDriven: () => boolean = () => false) => {
	const adapters = signal<readonly AdapterView[] | undefined>(undefined);
	const trouble = signal("");
	const error = signal("");
	const said = signal("");
	const show = (list: AdapterList) => {
		adapters.value = list.adapters;
		trouble.value = list.trouble;
	};
	/** True when it was done. What was not leaves the list as it is in the background. */
	const change = async (work: () => Promise<AdapterList>, done: string): Promise<boolean> => {
		said.value = error.value = "";
		try {
			show(await work());
			said.value = done;
			return true;
		} catch (problem) {
			error.value = inWords(problem);
			await ask("listAdapters").then(show, () => {});
			return false;
		}
	};
	const loosening = () => {
		if (isDriven()) throw new Error(say("adapter.driven"));
	};
	return {
		adapters,
		trouble,
		error,
		said,
		async load() {
			try {
				show(await ask("listAdapters"));
			} catch (problem) {
				error.value = inWords(problem);
			}
		},
		add: (text: string) => change(() => ask("addAdapter", { text }), say("adapter.added")),
		set: (id: string, on: boolean) =>
			change(
				async () => {
					if (!on || !adapters.value?.find((each) => each.id === id)?.own) loosening();
					return ask("setAdapter", { id, on });
				},
				on ? say("adapter.on") : say("adapter.off"),
			),
		remove: (id: string) =>
			change(async () => {
				loosening();
				return ask("removeAdapter", { id });
			}, say("adapter.removed")),
	};
};
