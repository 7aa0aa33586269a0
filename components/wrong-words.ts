// What is wrong with something that somebody wrote (a scope, a rule, a policy, an adapter), and what of a policy would change: made in
// English by whoever reads it, said in the person's language. Paths and what is quoted stay as they are.
import { wrong } from "../locales/en.json";
import { language } from "../utils/core/say";
import { sayFound } from "./known-words";
import { type Find, finder } from "./phrases";

const PATH = /^([\w$*.[\]-]{1,200}): (.*)$/s;

const withPath: Find = (text) => {
	const whole = inWrong(text);
	if (whole) return whole;
	const [, path = "", rest = ""] = PATH.exec(text) ?? [];
	const found = path ? withPath(rest) : undefined;
	return found && { ...found, path: found.path ? `${path}: ${found.path}` : path };
};
const inWrong = finder("wrong", wrong, withPath);

/** Undefined in English, and where it is not one of these. */
export const findWrong: Find = (text) => (language() === "en" ? undefined : withPath(text));

/** For places that take text alone. */
export function wrongWords(text: string): string {
	const found = findWrong(text);
	return found ? sayFound(found) : text;
}
