// Pure. Finds English sentences that the code writes among the messages, with the values that are in them. In a place with a capital
// (`{A}`) stands another one of them.
import type { MessageKey } from "../utils/core/say";

export interface Found {
	of: MessageKey;
	values: Record<string, string | Found>;
	/** before it: "rules[2]" */
	path?: string;
}
export type Find = (text: string) => Found | undefined;

/** @param inside finds what stands in places with a capital, where it isn't one of these */
export function finder(group: string, english: Readonly<Record<string, string>>, inside: Find = () => undefined): Find {
	let exact: Map<string, MessageKey> | undefined;
	let patterns: { of: MessageKey; matches: RegExp }[] = [];
	const prepare = () => {
		const all = Object.entries(english).map(([key, text]) => ({ of: `${group}.${key}` as MessageKey, text }));
		patterns = all
			.filter(({ text }) => /\{\w\}/.test(text))
			.map(({ of, text }) => {
				const spelled = text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w)\}/g, "(?<$1>.{0,900})");
				return { of, matches: new RegExp(`^${spelled}$`, "s") };
			});
		return new Map(all.map(({ of, text }) => [text, of]));
	};
	const find: Find = (text) => {
		exact ??= prepare();
		const of = exact.get(text);
		if (of) return { of, values: {} };
		for (const each of patterns) {
			const found = each.matches.exec(text);
			if (found) return { of: each.of, values: Object.fromEntries(Object.entries(found.groups ?? {}).map(deeper)) };
		}
		return undefined;
	};
	const deeper = ([name, text]: [string, string]): [string, string | Found] => [
		name,
		/[A-Z]/.test(name) ? (find(text) ?? inside(text) ?? text) : text,
	];
	return find;
}
