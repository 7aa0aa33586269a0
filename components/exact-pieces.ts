// Pure. Text from the page or the agent in pieces, to be shown exactly: what would hide, reorder or take no room is spelled out, and
// emptiness that would push the rest out of sight is counted.

// Control characters but tab and newline, zero-width space, bidi marks and overrides, word joiner, BOM, tag characters.
// The joiners U+200C and U+200D stay: Persian and emoji are made of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
/** fillers and blanks, which look like nothing */
const BLANK = /\u034f|[\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0\ufff9-\ufffb]/u;
/** empty lines in a row, and blanks in a row, that a person would take for the end */
const GAP = /\n(?:[^\S\n]*\n){5,}|[^\S\n]{120,}/u;
const MARKED = new RegExp(`(${[HIDDEN, BLANK, GAP].map(({ source }) => source).join("|")})`, "u");

export interface ExactPiece {
	text: string;
	/** spelled by us, in the place of what does not show */
	isMark: boolean;
}

export function exactPieces(text: string): ExactPiece[] {
	if (!MARKED.test(text)) return [{ text, isMark: false }];
	return text
		.split(MARKED)
		.flatMap((piece, i): ExactPiece[] => {
			if (i % 2 === 0) return [{ text: piece, isMark: false }];
			if (piece.length < 2 || (piece.codePointAt(0) ?? 0) > 0xffff) return [{ text: spell(piece), isMark: true }];
			const lines = piece.split("\n").length - 1;
			if (!lines) return [{ text: `␣ × ${piece.length}`, isMark: true }];
			const end = { text: "\n", isMark: false };
			return [end, { text: `↵ × ${lines}`, isMark: true }, end];
		})
		.filter((piece) => piece.text);
}

const spell = (char: string) => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
