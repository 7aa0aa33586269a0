// Pages. Before anything is drawn: the page's language, its direction, and its title.
import { direction, language, type MessageKey, say, speak } from "../core/say";
import { browserTongue, chosenLanguage, packageTongue, readMessages, tongueOf } from "../platform/tongue";

export const speakHere = async (title?: MessageKey): Promise<void> => {
	try {
		const chosen = await chosenLanguage();
		speak(chosen === "system" ? await packageTongue() : tongueOf(chosen, await readMessages(chosen)));
	} catch {
		speak(browserTongue());
	}
	Object.assign(document.documentElement, { lang: language(), dir: direction() });
	if (title) document.title = say(title);
};
