// Preact. Text from the page or the agent, shown so that it can't pose as ours: isolated from the reading direction
// around it, with characters that would hide or reorder text spelled out.

// Control characters but tab and newline, zero-width space, bidi marks and overrides, word joiner, BOM, tag characters.
// The joiners U+200C and U+200D stay: Persian and emoji are made of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const HIDDEN = /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}])/u;

const spell = (char: string) => `U+${char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;

export function Exact({ text }: { text: string }) {
	if (!HIDDEN.test(text)) return <bdi>{text}</bdi>;
	return (
		<bdi>
			{text.split(HIDDEN).map((piece, i) =>
				i % 2 ? (
					<span class="hidden-char" key={`${i}`}>
						{spell(piece)}
					</span>
				) : (
					piece
				),
			)}
		</bdi>
	);
}
