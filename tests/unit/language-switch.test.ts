// The language of the interface: chosen by the person, kept, and not to be changed by a program that drives the options page.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLanguageSwitch } from "../../utils/pages/language-switch.ts";
import { chosenLanguage, readMessages } from "../../utils/platform/tongue.ts";

let stored: Record<string, unknown> = {};
let reloads = 0;
beforeEach(() => {
	stored = {};
	reloads = 0;
	vi.stubGlobal("chrome", {
		i18n: { getMessage: () => "" },
		runtime: { getURL: (path: string) => `chrome-extension://sayso/${path}` },
		storage: { local: { get: async () => stored, set: async (more: Record<string, unknown>) => void Object.assign(stored, more) } },
	});
	vi.stubGlobal("location", { reload: () => reloads++ });
});
afterEach(() => vi.unstubAllGlobals());
const settled = () => new Promise((done) => setTimeout(done));

test("a choice is kept, and the page drawn anew in it", async () => {
	const given = createLanguageSwitch(() => false);
	expect(given.chosen.value).toBeUndefined();
	await settled();
	expect(given.chosen.value).toBe("system");
	given.choose("ja");
	await settled();
	expect([stored["language"], reloads, await chosenLanguage()]).toEqual(["ja", 1, "ja"]);
});

test("a program that is attached changes nothing, and it is said why", async () => {
	stored = { language: "de" };
	const given = createLanguageSwitch(() => true);
	await settled();
	given.choose("ar");
	await settled();
	expect([stored["language"], given.chosen.value, reloads]).toEqual(["de", "de", 0]);
	expect(given.error.value).toContain("A program is attached to this page");
});

test("what can't be kept is said, and rubbish counts as the browser's own", async () => {
	vi.stubGlobal("chrome", {
		storage: { local: { get: async () => ({ language: { a: 1 } }), set: () => Promise.reject(new Error("the storage is full")) } },
	});
	expect(await chosenLanguage()).toBe("system");
	const given = createLanguageSwitch(() => false);
	given.choose("es");
	await settled();
	expect([given.error.value, reloads]).toEqual(["the storage is full", 0]);
});

test("the messages of a language are read out of the package", async () => {
	const asked: string[] = [];
	vi.stubGlobal("fetch", async (url: string) => {
		asked.push(url);
		return new Response(JSON.stringify({ card_deny: { message: "Ablehnen" } }));
	});
	expect(await readMessages("de")).toEqual({ card_deny: "Ablehnen" });
	expect(asked).toEqual(["chrome-extension://sayso/_locales/de/messages.json"]);
});
