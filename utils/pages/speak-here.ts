// Pages. Before anything is drawn: the page's language, its direction, and its title.
import { direction, language, type MessageKey, say, speak } from "../core/say";
import { browserTongue, chosenLanguage, readMessages, tongueOf } from "../platform/tongue";

export const speakHere = async (title?: MessageKey): Promise<void> => {
	speak(browserTongue());
	try {
		const chosen = await chosenLanguage();
		if (chosen !== "system" && chosen !== language()) speak(tongueOf(chosen, await readMessages(chosen)));
	} catch {
		// The browser's own language it is.
	}
	Object.assign(document.documentElement, { lang: language(), dir: direction() });
	if (title) document.title = say(title);
};
