// Pure. What is wrong with something that somebody wrote, by its path: "allow[0].audience: has to be one of …".
import type * as z from "zod/mini";
import { cleanText } from "./clean-text";

type Issue = z.core.$ZodIssue;

/** "allow[0].audience: "; "" for the whole. */
export function pathOf(path: readonly PropertyKey[]): string {
	const text = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${cleanText(String(step), 60)}`)).join("");
	return text ? `${text.replace(/^\./, "")}: ` : "";
}

/** @param empty what to do about an empty list */
export const issuesIn = (error: z.core.$ZodError, empty = "leave it out"): string[] =>
	error.issues.map((issue) => `${pathOf(issue.path)}${issueWords(issue, empty)}`);

export const firstIssue = (error: z.core.$ZodError, empty?: string): string | undefined => issuesIn(error, empty)[0];

export function issueWords(issue: Issue, empty = "leave it out"): string {
	switch (issue.code) {
		case "unrecognized_keys":
			return `there is no field ${issue.keys.map((key) => `"${cleanText(key, 40)}"`).join(", ")}`.slice(0, 200);
		case "invalid_value":
			return `has to be one of ${issue.values.join(", ")}`;
		case "too_big":
			return issue.origin === "string" || issue.origin === "array" ? `is longer than ${issue.maximum}` : `is more than ${issue.maximum}`;
		case "too_small":
			return issue.origin === "array" ? `is empty; ${empty}` : `is less than ${issue.minimum}`;
		case "invalid_format":
			return "is not a date with time and zone, such as 2026-12-01T00:00:00Z";
		case "invalid_type":
			return `has to be ${{ int: "a whole number", number: "a whole number", object: "an object", record: "an object", array: "a list", string: "text", boolean: "true or false" }[issue.expected as string] ?? issue.expected}`;
		default:
			return "is not what it has to be";
	}
}
