// The words of the interface: every language has every message, with the same places for values, and nothing is spelled out elsewhere.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";
import { afterEach, describe, expect, test } from "vitest";
import { findKnown, knownWords } from "../../components/known-words.ts";
import { englishOf, NOUNS, SUMMARY_FORMS } from "../../utils/core/english-summary.ts";
import { isolated, type Language, number, say, sayMany, speak } from "../../utils/core/say.ts";
import { summaryText } from "../../utils/core/say-summary.ts";
import type { Says } from "../../utils/core/says.ts";
import { LANGUAGES, messagesOf, tongueOf } from "../fixtures/tongues.ts";

const ROOT = join(import.meta.dirname, "../..");
const FORM = /_(zero|one|two|few|many|other)$/;
const english = messagesOf("en");
const isCounted = (key: string) => FORM.test(key) && `${key.replace(FORM, "")}_other` in english;
const baseOf = (key: string) => (isCounted(key) ? key.replace(FORM, "") : key);
const placesOf = (text: string) => [...new Set(text.match(/\{\w+\}|<\/?\w+>/g) ?? [])].sort();
afterEach(() => speak(tongueOf("en")));

describe.each(LANGUAGES.filter((each) => each !== "en"))("%s", (language) => {
	const messages = messagesOf(language);

	test("has every message, and no other", () => {
		expect([...new Set(Object.keys(messages).map(baseOf))].sort()).toEqual([...new Set(Object.keys(english).map(baseOf))].sort());
	});

	test("has the plural forms that its grammar asks for", () => {
		// For millions French and Spanish have "many", which says here what "other" says.
		const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => !(form === "many" && language !== "ar"));
		const missing = Object.keys(english)
			.filter((key) => isCounted(key))
			.flatMap((key) => forms.map((form) => `${baseOf(key)}_${form}`))
			.filter((key) => !(key in messages));
		expect([...new Set(missing)]).toEqual([]);
	});

	test("puts in the same values, and marks the same words", () => {
		for (const [key, text] of Object.entries(messages)) {
			const places = placesOf(english[key] ?? english[`${baseOf(key)}_other`] ?? "");
			// A form for one or two may say the number in words.
			const own = FORM.test(key) && /_(zero|one|two)$/.test(key) ? places.filter((each) => each !== "{n}") : places;
			expect({ key, places: placesOf(text).filter((each) => own.includes(each)) }).toEqual({ key, places: own });
			expect({ key, more: placesOf(text).filter((each) => !places.includes(each)) }).toEqual({ key, more: [] });
		}
	});

	test("is not English, and has nothing that browsers would read as theirs", () => {
		// "$1" and "$name$" are places of the browsers' own.
		for (const [key, text] of Object.entries(messages)) expect({ key, text }).toMatchObject({ text: expect.not.stringMatching(/\$/) });
		const same = Object.entries(messages).filter(([key, text]) => text === english[key] && text.length > 14 && !/^[{}\w ·:,().]+$/.test(text));
		expect(same).toEqual([]);
	});
});

const SAYS: Omit<Says, "form"> = {
	site: "forum.example",
	thing: "Notes",
	object: "page",
	amount: "€42",
	people: ["Ana", "Bo"],
	count: 3,
	noun: "file",
};

describe("the one sentence of the question", () => {
	test.each(LANGUAGES)("%s: every form says where, and whatever it is about", (language) => {
		speak(tongueOf(language));
		for (const form of SUMMARY_FORMS) {
			const text = summaryText({ summary: "", says: { form, ...SAYS } });
			expect({ form, text }).toMatchObject({ text: expect.stringContaining("forum.example") });
			expect({ form, text }).toMatchObject({ text: expect.not.stringMatching(/[{}]|summary\./) });
			const parts = englishOf({ form, ...SAYS });
			for (const part of ["Notes", "€42", "Ana", "Bo"])
				if (parts.includes(part)) expect({ form, text }).toMatchObject({ text: expect.stringContaining(part) });
		}
		for (const noun of NOUNS)
			for (const count of [1, 2, 5, 37, 100, 1002])
				expect(summaryText({ summary: "", says: { ...SAYS, form: "delete_many", noun, count } })).not.toMatch(/noun\.|[{}]/);
	});

	test.each<[Language, string, string]>([
		["en", "Delete 37 files on forum.example", "Post publicly in #dev on forum.example"],
		["de", "37 Dateien auf forum.example löschen", "Öffentlich in #dev auf forum.example veröffentlichen"],
		["fr", "Supprimer 37 fichiers sur forum.example", "Publier publiquement dans #dev sur forum.example"],
		["es", "Eliminar 37 archivos en forum.example", "Publicar a la vista de todos en #dev, en forum.example"],
		["ja", "forum.exampleで37個のファイルを削除", "forum.exampleの#devに公開で投稿"],
		[
			"ar",
			`حذف \u2068${new Intl.NumberFormat("ar").format(37)} ملفًّا\u2069 على \u2068forum.example\u2069`,
			"النشر علنًا في \u2068#dev\u2069 على \u2068forum.example\u2069",
		],
	])("%s: as it is meant to be read", (language, deletes, posts) => {
		speak(tongueOf(language));
		expect(summaryText({ summary: "", says: { ...SAYS, form: "delete_many", count: 37 } })).toBe(deletes);
		expect(summaryText({ summary: "", says: { form: "post_public_in", site: "forum.example", people: ["#dev"] } })).toBe(posts);
	});

	test("a line of the log without the data is shown as it was written", () => {
		speak(tongueOf("de"));
		expect(summaryText({ summary: "Delete 3 files on forum.example", says: undefined })).toBe("Delete 3 files on forum.example");
	});
});

describe("values", () => {
	test("Arabic counts in six forms", () => {
		speak(tongueOf("ar"));
		const forms = [0, 1, 2, 3, 11, 100].map((n) => sayMany("log.entries", n).replace(number(n), "N"));
		expect(new Set(forms).size).toBe(6);
	});

	test("a page's words can't reorder the sentence around them", () => {
		expect(isolated("forum.example")).toBe("forum.example");
		expect(isolated("שלום")).toBe("\u2068שלום\u2069");
		speak(tongueOf("ar"));
		expect(isolated("forum.example")).toBe("\u2068forum.example\u2069");
		expect(say("settings.removeSite", { site: "a.example" })).toContain("\u2068a.example\u2069");
		// Of “deletions on a.example” all is isolated, so nothing of it would tell which way it reads.
		const parts = { kind: say("ruleKind.delete"), place: say("rules.on", { site: "a.example" }) };
		expect(say("effect.of", { effect: say("effect.deny"), what: say("rules.phrase", parts) })).toMatch(/: \u2067\u2068.*\u2069$/);
	});

	test("a key that is missing is said as the key, never as nothing", () => {
		speak({ language: "de", look: () => "" });
		expect(say("card.deny")).toBe("card.deny");
	});
});

describe("what the log keeps in English", () => {
	test("is recognised in other languages, with the values that are in it", () => {
		speak(tongueOf("de"));
		expect(findKnown("pressed after 12 ms")).toEqual({ of: "known.after", values: { a: "12" } });
		expect(knownWords("field 'Visibility' is 'Public'")).toBe("Feld „Visibility“ ist „Public“");
		expect(knownWords("something that nobody knows")).toBe("something that nobody knows");
	});

	test("is what the code writes", () => {
		const code = globSync(["utils/{core,background,isolated-world,pages}/**/*.ts", "tests/pages/*.ts*"], { cwd: ROOT })
			.map((path) => readFileSync(join(ROOT, path), "utf8"))
			.join("\n")
			.toLowerCase();
		const unknown = Object.entries(english)
			.filter(([key]) => key.startsWith("known_") && !COMPOSED.includes(key))
			.filter(([, text]) => !text.split(/\{\w\}|'/).every((piece) => piece.trim().length < 4 || code.includes(piece.trim().toLowerCase())))
			.map(([, text]) => text);
		expect(unknown).toEqual([]);
	});
});
/** Made of pieces in the code. */
const COMPOSED = ["known_begunAgent", "known_inheritedWhy", "known_recipient", "known_recipients", "known_heading", "known_noLogWhy"];

test("no component spells words out: what a person reads is a message", () => {
	const found: string[] = [];
	for (const path of globSync(["components/*.tsx", "entrypoints/*/*.tsx"], { cwd: ROOT })) {
		const { program } = parseSync(path, readFileSync(join(ROOT, path), "utf8"));
		walk(program as unknown as Node, (text) => /\p{L}{2,}/u.test(text) && !NOT_WORDS.test(text.trim()) && found.push(`${path}: ${text.trim()}`));
	}
	expect(found).toEqual([]);
});

test("the check itself sees what it forbids", () => {
	const texts: string[] = [];
	const code = 'const A = () => <p title="Held"><b>Words</b> {x ? "Yes" : <i>No</i>} <q class="quiet" aria-label={y ? "Up" : say("a.b")} /></p>';
	walk(parseSync("a.tsx", code).program as unknown as Node, (text) => texts.push(text));
	expect(
		texts
			.map((text) => text.trim())
			.filter(Boolean)
			.sort(),
	).toEqual(["Held", "No", "Up", "Words", "Yes"]);
});

/** The product's name, keys, the shapes of names and of what is secret. */
const NOT_WORDS = /^(Sayso|Alt|Shift|\w+(\.\w+)+)$/;
const READ = new Set(["aria-label", "placeholder", "title", "alt", "label", "name", "empty", "detail", "note"]);
interface Node {
	type: string;
	[key: string]: unknown;
}

/** Texts that are drawn: between tags, in attributes that are read out, and literals that a choice between tags can end in. */
function walk(node: Node, tell: (text: string) => unknown): void {
	if (node.type === "JSXElement" || node.type === "JSXFragment") {
		const opening = node["openingElement"] as { name?: { name?: string }; attributes?: Node[] } | undefined;
		const attributes = (opening?.attributes ?? []).filter((each) => each.type === "JSXAttribute");
		const attributeOf = (name: string) => attributes.find((each) => (each["name"] as { name: string }).name === name)?.["value"] as Node | undefined;
		// Agents are spoken to in English. A field's name is not read out.
		if (opening?.name?.name === "p" && attributeOf("lang")?.["value"] === "en") return;
		for (const { name, value } of attributes.map((each) => ({ name: (each["name"] as { name: string }).name, value: each["value"] as Node | null })))
			if (value && READ.has(name) && !(name === "name" && opening?.name?.name === "input")) literals(value, tell);
		for (const child of (node["children"] ?? []) as Node[]) {
			if (child.type === "JSXText") tell(String(child["value"]));
			else if (child.type === "JSXExpressionContainer") literals(child["expression"] as Node, tell);
		}
	}
	for (const value of Object.values(node))
		for (const inner of Array.isArray(value) ? value : [value]) if (inner && typeof inner === "object" && "type" in inner) walk(inner as Node, tell);
}

function literals(node: Node, tell: (text: string) => unknown): void {
	const inner = (key: string) => literals(node[key] as Node, tell);
	if (node.type === "Literal" && typeof node["value"] === "string") tell(node["value"]);
	else if (node.type === "TemplateLiteral") for (const { value } of node["quasis"] as { value: { cooked: string } }[]) tell(value.cooked);
	else if (node.type === "ConditionalExpression") {
		inner("consequent");
		inner("alternate");
	} else if (node.type === "LogicalExpression") {
		inner("left");
		inner("right");
	} else if (node.type === "JSXExpressionContainer") inner("expression");
}
