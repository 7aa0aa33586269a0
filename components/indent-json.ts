// Pure. JSON made readable without parsing it: only white space between tokens changes, so that what is shown is what is
// sent (big numbers, doubled keys and a cut end included).

/** @returns the same tokens, one member a line, indented by two blanks. Text that isn't JSON comes out recognisable. */
export const indentJson = (text: string): string => {
	let out = "";
	let depth = 0;
	const line = () => `\n${"  ".repeat(depth)}`;
	for (let i = 0; i < text.length; i++) {
		const char = text[i] as string;
		if (char === '"') {
			const from = i;
			for (i++; i < text.length && text[i] !== '"'; i++) if (text[i] === "\\") i++;
			out += text.slice(from, i + 1);
		} else if (char === "{" || char === "[") {
			const close = char === "{" ? "}" : "]";
			const next = /\S/.exec(text.slice(i + 1, i + 200));
			if (next && next[0] === close) {
				out += char + close;
				i += next.index + 1;
			} else {
				depth++;
				out += char + line();
			}
		} else if (char === "}" || char === "]") {
			depth = Math.max(0, depth - 1);
			out += line() + char;
		} else if (char === ",") out += char + line();
		else if (char === ":") out += ": ";
		else if (!/\s/.test(char)) out += char;
	}
	return out;
};
