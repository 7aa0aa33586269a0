// Pure. Makes what a page wrote safe to show inside our own sentences.

/** One line without control, bidi, zero-width and private-use characters, cut at `limit` characters with "…". */
export function cleanText(text: string, limit = 120): string {
	const clean = text
		.slice(0, limit * 4 + 100)
		.replace(/[\p{Cf}\p{Co}\u115f\u1160\u3164\uffa0\u2800]/gu, "")
		.replace(/[\p{Cc}\s]+/gu, " ")
		// a pile of combining marks would draw over the lines around it
		.replace(/(\p{M}{3})\p{M}+/gu, "$1")
		.trim();
	const points = [...clean];
	return points.length > limit
		? `${points
				.slice(0, limit - 1)
				.join("")
				.trimEnd()}…`
		: clean;
}
