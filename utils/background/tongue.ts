// Background. The language of what it says itself (badge, notifications), and of the questions that it asks in pages: those can't read
// the package, so a language that the person has chosen goes to them as a table.
import { type Language, speak } from "../core/say";
import { chosenLanguage, onLanguageChosen, packageTongue, readMessages, tongueOf } from "../platform/tongue";

export interface ChosenTongue {
	language: Language;
	messages: Record<string, string>;
}

export function createTongue(onChange: () => void) {
	let chosen: ChosenTongue | undefined;
	const load = async () => {
		// First: what can't be read after it can be said then.
		speak(await packageTongue());
		const language = await chosenLanguage();
		chosen = language === "system" ? undefined : { language, messages: await readMessages(language) };
		if (chosen) speak(tongueOf(chosen.language, chosen.messages));
	};
	onLanguageChosen(() => void load().then(onChange, () => {}));
	return {
		/** call once, before anything is said; rejects where the choice can't be read, and then it is the browser's language */
		load,
		/** undefined: the browser's */
		chosen: () => chosen,
	};
}
