// Background, pages and overlay. The messages: those of the browser's language, or of the one that the person has chosen. Raw `chrome`,
// since the overlay must not carry the polyfill.
import { LANGUAGES, type Language, type Tongue } from "../core/say";

export type Choice = Language | "system";
/** in storage.local; absent is `system` */
const KEY = "language";

/** "" too where the extension was reloaded under this script: then nothing new can be said. */
const look = (key: string): string => {
	try {
		return chrome.i18n.getMessage(key);
	} catch {
		return "";
	}
};

/**
 * Each file of messages names its own language: what the browser fell back to is what it says. Not for background and pages: in Chromium
 * 156, about one time in eight that our worker has been stopped, both get "" for every message until it is stopped again.
 */
export const browserTongue = (): Tongue => ({ language: asLanguage(look("meta_language")) ?? "en", look });

/** Of a table that came from the background. */
export const tongueOf = (language: Language, messages: Readonly<Record<string, string>>): Tongue => ({
	language,
	look: (key) => messages[key] ?? "",
});

/** The same, read out of the package. Rejects where that can't be read. */
export const packageTongue = async (): Promise<Tongue> => {
	const language = asLanguage(chrome.i18n.getUILanguage().split("-")[0]) ?? "en";
	return tongueOf(language, await readMessages(language));
};

const asLanguage = (text: unknown): Language | undefined => LANGUAGES.find((each) => each === text);

export const chosenLanguage = async (): Promise<Choice> => asLanguage((await chrome.storage.local.get(KEY))[KEY]) ?? "system";
export const chooseLanguage = (choice: Choice): Promise<void> => chrome.storage.local.set({ [KEY]: choice });

export function onLanguageChosen(listener: () => void): void {
	chrome.storage.local.onChanged.addListener((changes) => {
		if (KEY in changes) listener();
	});
}

/** Out of the package: the browser does not let an extension switch to another language. */
export async function readMessages(language: Language): Promise<Record<string, string>> {
	const file = await fetch(chrome.runtime.getURL(`_locales/${language}/messages.json`));
	const messages = (await file.json()) as Record<string, { message: string }>;
	return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
