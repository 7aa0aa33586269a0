// Background, pages and overlay. The messages that the browser has chosen for its own language, out of `_locales`; raw `chrome`, since
// the overlay must not carry the polyfill.
import { LANGUAGES, type Language, type Tongue } from "../core/say";

/** "" too where the extension was reloaded under this script: then nothing new can be said. */
const look = (key: string): string => {
	try {
		return chrome.i18n.getMessage(key);
	} catch {
		return "";
	}
};

/** Each file of messages names its own language: what the browser fell back to is what it says. */
export const browserTongue = (): Tongue => ({ language: languageOf(look("meta_language")), look });

const languageOf = (text: string): Language => LANGUAGES.find((each) => each === text) ?? "en";
