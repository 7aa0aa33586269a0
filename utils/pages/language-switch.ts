// Options. The language of the interface. A program that drives this page can't change it: a question that the person can't read
// is no question.
import { signal } from "@preact/signals";
import { say } from "../core/say";
import { type Choice, chooseLanguage, chosenLanguage } from "../platform/tongue";

export const createLanguageSwitch = (isDriven: () => boolean) => {
	const chosen = signal<Choice | undefined>(undefined);
	const error = signal("");
	const tell = (problem: unknown) => {
		error.value = problem instanceof Error ? problem.message : String(problem);
	};
	chosenLanguage().then((choice) => {
		chosen.value = choice;
	}, tell);
	return {
		chosen,
		error,
		choose(choice: Choice) {
			const before = chosen.value;
			chosen.value = choice;
			if (isDriven()) {
				chosen.value = before;
				error.value = say("settings.driven");
				return;
			}
			chooseLanguage(choice).then(() => location.reload(), tell);
		},
	};
};
