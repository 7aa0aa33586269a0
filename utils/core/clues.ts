// Pure. How clues add up to an actor: each speaks for a person (above 0) or a tool (below) by as much as the logarithm of
// the odds that it gives. They are taken as independent, which they are not quite: the weights are cautious for that, and
// tests/unit/attribution-figures.test.ts compares them with what recordings show.
import type { Actor } from "./action";

export interface Clue {
	/** for the log and the overlay */
	words: string;
	weight: number;
}

/** From here on a person, down to its negative a tool; between them nobody can tell, and what is unsure is held in an armed tab. */
export const SURE = 2;
/** Outweighs whatever else there is. */
export const NEVER = -60;
const MOST_EVIDENCE = 6;

/** Every clue is named in the evidence, the heaviest first. */
export function weigh(clues: readonly Clue[]): Actor {
	const score = clues.reduce((sum, clue) => sum + clue.weight, 0);
	const evidence = [...clues].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ words }) => words);
	const kind = score >= SURE ? "human" : score <= -SURE ? "agent" : "unknown";
	const confidence = kind === "unknown" ? 0.5 : Math.min(0.99, Math.round(100 / (1 + Math.exp(-Math.abs(score)))) / 100);
	return { kind, confidence, evidence: evidence.slice(0, MOST_EVIDENCE) };
}
