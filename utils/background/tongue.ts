// Background. The language of what it says itself (badge, notifications), and of the questions that it asks in pages: those can't read
// the package, so a language that the person has chosen goes to them as a table.
import { type Language, speak } from "../core/say";
import { browserTongue, chosenLanguage, onLanguageChosen, readMessages, tongueOf } from "../platform/tongue";

export interface ChosenTongue {
	language: Language;
	messages: Record<string, string>;
}

export function createTongue(onChange: () => void) {
	speak(browserTongue());
	let chosen: ChosenTongue | undefined;
	const load = async () => {
		const language = await chosenLanguage();
		chosen = language === "system" ? undefined : { language, messages: await readMessages(language) };
		speak(chosen ? tongueOf(chosen.language, chosen.messages) : browserTongue());
	};
	onLanguageChosen(() => void load().then(onChange, () => {}));
	return {
		/** call once; rejects where the choice can't be read, and then it is the browser's language */
		load,
		/** undefined: the browser's */
		chosen: () => chosen,
	};
}
