// Options. Setting, changing and removing the passphrase; the words themselves are kept nowhere.
import { signal } from "@preact/signals";
import { say } from "../core/say";
import { type AskBackground, inWords } from "./ask-background";

/** @param isDriven whether a program is attached to this page right now, which could be typing here */
export const createPassphraseDesk = (ask: AskBackground, isDriven: () => boolean = () => false) => {
	/** undefined until the background has said it */
	const isSet = signal<boolean | undefined>(undefined);
	const error = signal("");
	const done = signal("");
	const busy = signal(false);
	return {
		isSet,
		error,
		done,
		busy,
		async load() {
			try {
				isSet.value = await ask("hasPassphrase");
			} catch (problem) {
				error.value = inWords(problem);
			}
		},
		/** Without `next` it is removed. True when it was done. */
		async change(next: string | undefined, current: string): Promise<boolean> {
			busy.value = true;
			done.value = error.value = "";
			try {
				if (isDriven()) throw new Error(say("pass.driven"));
				const before = isSet.value;
				isSet.value = await ask("changePassphrase", { current, ...(next === undefined ? {} : { next }) });
				done.value = say(next === undefined ? "pass.removed" : before ? "pass.changed" : "pass.isSet");
				return true;
			} catch (problem) {
				error.value = inWords(problem);
				return false;
			} finally {
				busy.value = false;
			}
		},
	};
};
