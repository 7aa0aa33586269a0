// Node. What a person is shown of text that tries to hide something.
import { expect, test } from "vitest";
import { exactPieces } from "../../components/exact-pieces.ts";

const shown = (text: string) =>
	exactPieces(text)
		.map((piece) => (piece.isMark ? `[${piece.text}]` : piece.text))
		.join("");

test.each([
	["plain words, \twith a tab\nand\n\nlines", "plain words, \twith a tab\nand\n\nlines"],
	["", ""],
	["pay\u202etxt.exe", "pay[U+202E]txt.exe"],
	["a\u200bb", "a[U+200B]b"],
	["a\u3164b\u2800c\u115fd\u034fe", "a[U+3164]b[U+2800]c[U+115F]d[U+034F]e"],
	["tag \u{e0041}", "tag [U+E0041]"],
	["می\u200cخواهم 👩\u200d👧", "می\u200cخواهم 👩\u200d👧"],
])("%j is shown as %j", (text, as) => expect(shown(text)).toBe(as));

test("emptiness that pushes the rest out of sight is counted", () => {
	expect(shown(`first${"\n".repeat(120)}AND DELETE ALL`)).toBe("first\n[↵ × 120]\nAND DELETE ALL");
	expect(shown(`first${"\n \t".repeat(40)}last`)).toMatch(/^first\n\[↵ × 40\]\n \tlast$/);
	expect(shown(`first${" ".repeat(900)}last`)).toBe("first[␣ × 900]last");
	expect(shown(`a\n\n\n\nb`)).toBe("a\n\n\n\nb");
});

test("no letter is lost: what is not marked is all there, in order", () => {
	const text = `x\u202e y${"\n".repeat(30)}z${" ".repeat(200)}w\u{e0020}end`;
	const letters = exactPieces(text)
		.filter((piece) => !piece.isMark)
		.map((piece) => piece.text)
		.join("");
	expect(letters.replace(/\s/g, "")).toBe("xyzwend");
});
