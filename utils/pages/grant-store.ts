// Popup and options. What was allowed for longer: read when asked, taken back with one press.
import { signal } from "@preact/signals";
import { say } from "../core/say";
import type { Grant } from "../core/settings";
import { type AskBackground, inWords } from "./ask-background";

export const createGrantStore = (ask: AskBackground) => {
	const grants = signal<Grant[]>([]);
	const error = signal("");
	const said = signal("");
	const guard = async (work: () => Promise<void>) => {
		try {
			await work();
			error.value = "";
		} catch (problem) {
			error.value = inWords(problem);
		}
	};
	const load = () =>
		guard(async () => {
			grants.value = await ask("listGrants");
		});
	return {
		grants,
		/** what reading or taking back failed with; empty while it works */
		error,
		/** spoken after a press */
		said,
		load,
		revoke: (id: string) =>
			guard(async () => {
				try {
					await ask("revokeGrant", { id });
					said.value = say("grants.takenBack");
				} finally {
					grants.value = await ask("listGrants");
				}
			}),
	};
};
