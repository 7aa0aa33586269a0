// Pages. Before anything is drawn: the page's language, its direction, and its title.
import { direction, language, type MessageKey, say, speak } from "../core/say";
import { browserTongue } from "../platform/tongue";

export const speakHere = (title?: MessageKey): void => {
	speak(browserTongue());
	Object.assign(document.documentElement, { lang: language(), dir: direction() });
	if (title) document.title = say(title);
};
