// The question's one sentence.
import fc from "fast-check";
import { expect, test } from "vitest";
import { AUDIENCES, KINDS } from "../../utils/core/action.ts";
import { classify } from "../../utils/core/classify.ts";
import { cleanText } from "../../utils/core/clean-text.ts";
import { Says } from "../../utils/core/says.ts";
import { summaryOf } from "../../utils/core/summary.ts";
import { attempt, button, entries, json } from "./naming-fixture.ts";

test.each<[string, Parameters<typeof attempt>[0]]>([
	[
		"Post publicly in #engineering on forum.example",
		{
			url: "/reply",
			payload: entries({ body: "my answer", visibility: "public" }),
			control: button("Post"),
			hints: [{ name: "composer", label: "", value: "Message #engineering" }],
		},
	],
	["Post in #engineering on forum.example", { control: button("Post"), hints: [{ name: "heading", label: "", value: "#engineering" }] }],
	["Delete 37 conversations on forum.example", { control: button("Delete 37 conversations") }],
	["Delete post 'How do I boil an egg?' on forum.example", { control: button("Delete post", { context: ["How do I boil an egg? Delete post"] }) }],
	["Send a message to anna@example.org on forum.example", { url: "/send", payload: entries({ to: "anna@example.org", text: "x" }) }],
	[
		"Send a message to a@x.example, b@x.example and 2 more",
		{ url: "/send", payload: entries({ to: "a@x.example,b@x.example,c@x.example,d@x.example" }) },
	],
	["Submit a form to shop.example", { url: "https://www.shop.example/x", vector: "submit", payload: entries({ a: "1" }) }],
	["Send data to api.example", { url: "https://api.example/x", payload: json({ a: 1 }) }],
	["Pay €42.00 on forum.example", { control: button("Pay €42.00") }],
	[
		"Sign out on forum.example",
		{ url: "/api.php", payload: { ...json(""), format: "text", text: "action=logout&format=json" }, control: button("Log out") },
	],
	["Sign out on forum.example", { url: "/session/logout", payload: entries({ password: "x" }, ["password"]) }],
	["Sign out on forum.example", { url: "/account", payload: entries({ password: "x" }, ["password"]), control: button("Cerrar sesión") }],
	["Sign in or register on forum.example", { url: "/login", payload: entries({ password: "x" }, ["password"]), control: button("Log in") }],
	["Sign in or register on forum.example", { url: "/x", payload: entries({ password: "x" }, ["password"]), control: button("Iniciar sesión") }],
	["Change account settings on forum.example", { url: "/x", payload: entries({ password: "x" }, ["password"]), control: button("Save blog logo") }],
	[
		"Change 'User Interface' on forum.example",
		{
			url: "/",
			vector: "form_submit",
			payload: entries({ _action: "save-prefs", _section: "general", _pretty_date: "1", _display_next: "1" }),
			control: button("Save", { selected: 2, context: ["User Interface"] }),
		},
	],
	[
		"Change 2 users on forum.example",
		{
			url: "/",
			vector: "form_submit",
			payload: { ...entries({ action: "save" }), parts: ["4", "5"].map((value) => ({ name: "chosen[]", value, type: "text" as const })) },
			control: button("Save", { selected: 2, context: ["All users"] }),
		},
	],
	[
		"Delete 2 items on forum.example",
		{ url: "/x", payload: entries({ a: "1", b: "1" }), control: button("Delete", { selected: 2, context: ["User Interface"] }) },
	],
	["Delete everything on forum.example", { control: button("Delete all", { context: [] }) }],
])("%s", (sentence, some) =>
	expect(classify(attempt({ page: { url: "https://forum.example/", title: "", topFrame: true, lang: "" }, ...some })).summary).toBe(sentence),
);

test("names of the page can't break out of the sentence", () => {
	const { summary } = classify(attempt({ control: button("Delete", { context: [`\u202e${"Very long ".repeat(60)}\u0000\n<b>`] }) }));
	expect(summary.length).toBeLessThanOrEqual(180);
	expect(summary).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("clean text", () => {
	expect(cleanText("a\u200b\u202eb\n\t c", 10)).toBe("ab c");
	expect(cleanText("👩‍👩‍👧 x".repeat(50), 5)).toHaveLength(7);
	expect(cleanText(`a${"\u0301".repeat(50)}`)).toHaveLength(4);
});

test("whatever a page calls its things, the sentence is data that every surface takes", () => {
	const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme-composite", maxLength: 200 }));
	const kinds = fc.constantFrom(...KINDS);
	const audiences = fc.constantFrom(...AUDIENCES);
	fc.assert(
		fc.property(
			kinds,
			audiences,
			text,
			text,
			fc.array(text, { maxLength: 6 }),
			fc.integer({ min: -1, max: 5000 }),
			(kind, audience, label, actsOn, recipients, quantity) => {
				const parts = { kind, audience, label, actsOn, recipients, quantity, site: "forum.example" };
				const { says, summary } = summaryOf(parts, attempt({ control: button(label.slice(0, 300)) }));
				expect(Says.safeParse(says).success).toBe(true);
				expect(summary.length).toBeGreaterThan(3);
			},
		),
	);
});
