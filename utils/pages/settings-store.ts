// Options. The settings: read once, saved at every change, the last change winning; a failed save shows the old value.
import { signal } from "@preact/signals";
import { loosens } from "../core/loosens";
import { say } from "../core/say";
import { Settings } from "../core/settings";
import { type AskBackground, inWords } from "./ask-background";

/** @param isDriven whether a program is attached to this page right now, which could be pressing its buttons */
export const createSettingsStore = (ask: AskBackground, isDriven: () => boolean = () => false) => {
	const settings = signal<Settings | undefined>(undefined);
	const error = signal("");
	const saved = signal(false);
	let queue = Promise.resolve();
	const guard = async (work: () => Promise<void>) => {
		try {
			await work();
			error.value = "";
		} catch (problem) {
			error.value = inWords(problem);
		}
	};
	return {
		settings,
		error,
		saved,
		load: () =>
			guard(async () => {
				settings.value = await ask("getSettings");
			}),
		/** One save after the other, each upon what the one before led to. */
		change(change: Partial<Settings>): Promise<void> {
			saved.value = false;
			queue = queue.then(() =>
				guard(async () => {
					const before = settings.value;
					if (!before) return;
					const checked = Settings.safeParse({ ...before, ...change });
					if (!checked.success) throw new Error(say("settings.invalid"));
					if (loosens(before, checked.data) && isDriven()) throw new Error(say("settings.driven"));
					settings.value = checked.data;
					try {
						settings.value = await ask("saveSettings", checked.data);
						saved.value = true;
					} catch (problem) {
						settings.value = before;
						throw problem;
					}
				}),
			);
			return queue;
		},
	};
};
