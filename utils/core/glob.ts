// Pure. Patterns that always end: `*` for anything within a step of a path, `**` for any number of steps. No regular expressions, so
// nobody's pattern can be slow: the time grows with the text, never with the ways to read it.

const MOST_STARS = 10;

/** Why it is no pattern; undefined when it is one. */
export function globWrong(glob: string): string | undefined {
	const stars = glob.match(/\*+/g) ?? [];
	if (stars.length > MOST_STARS) return `has more than ${MOST_STARS} stars`;
	if (stars.some((star) => star.length > 2)) return "has three stars in a row";
	if (glob.split("/").some((step) => step.includes("**") && step !== "**"))
		return "has ** beside something else: it stands for whole steps, as in /a/**/b";
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	if (/[\u0000-\u001f\u007f]/.test(glob)) return "has control characters";
	return undefined;
}

/** Upper and lower case are the same. Of the text the first 2,000 characters count. */
export function matchesGlob(glob: string, text: string): boolean {
	const steps = text.slice(0, 2000).toLowerCase().split("/");
	const wanted = glob.toLowerCase().split("/");
	return matchAll(wanted, steps, (step) => step === "**", matchesStep);
}

function matchesStep(wanted: string, step: string): boolean {
	return wanted.includes("*")
		? matchAll(
				[...wanted],
				[...step],
				(char) => char === "*",
				(a, b) => a === b,
			)
		: wanted === step;
}

/** The usual way with the last star: going back to it is enough, whatever came before. */
function matchAll(
	wanted: readonly string[],
	given: readonly string[],
	isStar: (one: string) => boolean,
	isSame: (wanted: string, given: string) => boolean,
): boolean {
	let at = 0;
	let star = -1;
	let from = 0;
	for (let i = 0; i < given.length; ) {
		const one = wanted[at];
		if (one !== undefined && isStar(one)) {
			star = at++;
			from = i;
		} else if (one !== undefined && isSame(one, given[i] as string)) {
			at++;
			i++;
		} else if (star >= 0) {
			at = star + 1;
			i = ++from;
		} else return false;
	}
	while (at < wanted.length && isStar(wanted[at] as string)) at++;
	return at === wanted.length;
}
