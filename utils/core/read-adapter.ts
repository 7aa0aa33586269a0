// Pure. Reads an adapter that somebody else wrote. Whatever is wrong with it is said with its path, and then there is no adapter.
import { Adapter, type AdapterRule, type Source } from "./adapter";
import { cleanText } from "./clean-text";
import { globWrong } from "./glob";
import { issueWords, pathOf } from "./issue-words";
import { selectorWrong } from "./simple-selector";
import { siteOf } from "./site";

/** characters of JSON */
export const MOST_ADAPTER_TEXT = 40_000;

export type ReadAdapter = { ok: true; adapter: Adapter } | { ok: false; error: string };
const no = (error: string): ReadAdapter => ({ ok: false, error });

export function readAdapter(text: string): ReadAdapter {
	if (text.length > MOST_ADAPTER_TEXT) return no(`${text.length} characters are too many: an adapter has ${MOST_ADAPTER_TEXT} at most`);
	try {
		return checkAdapter(JSON.parse(text));
	} catch {
		return no("it is not JSON");
	}
}

/** The same for one that was parsed already. */
export function checkAdapter(value: unknown): ReadAdapter {
	const parsed = Adapter.safeParse(value);
	const [issue] = parsed.error?.issues ?? [];
	if (!parsed.success) return no(issue ? `${pathOf(issue.path)}${wordsOf(issue)}` : "it is not an adapter");
	const wrong = nonsenseIn(parsed.data);
	return wrong ? no(wrong) : { ok: true, adapter: parsed.data };
}

function wordsOf(issue: Parameters<typeof issueWords>[0]): string {
	if (issue.code === "too_small") return "is empty";
	if (issue.code === "invalid_format") return "has to be small letters, digits and hyphens, two at least, such as my-forum";
	return issueWords(issue);
}

/** What the schema can't say. Undefined when there is nothing. */
function nonsenseIn({ name, sites, urls, page, rules }: Adapter): string | undefined {
	if (name !== cleanText(name, 40)) return "name: has characters that do not show, or more than one space or line";
	if (!sites && !urls && !page) return "it is for no site: name sites, urls or page";
	for (const [i, site] of (sites ?? []).entries()) {
		const known = /^[\w.:[\]-]+$/.test(site) ? siteOf(`https://${site}/`) : "";
		if (known !== site) return `sites[${i}]: is not a site such as forum.example${known ? `; did you mean ${known}?` : ""}`;
	}
	return (
		globsWrong("urls", urls) ??
		first(page, (selector, i) => at(`page[${i}]`, selectorWrong(selector, false))) ??
		first(rules, (rule, i) => ruleWrong(rule, `rules[${i}]`))
	);
}

function ruleWrong(rule: AdapterRule, path: string): string | undefined {
	const { what, when, kind, audience, audienceFrom, object, quantity, undo } = rule;
	if (what !== cleanText(what, 80)) return `${path}.what: has characters that do not show, or more than one space or line`;
	if (Object.values(when).every((part) => part === undefined)) return `${path}.when: is empty`;
	if (!kind && !audience && !audienceFrom && !object && !quantity && !undo)
		return `${path}: says nothing: name kind, audience, object, quantity or undo`;
	if (audience && audienceFrom) return `${path}.audienceFrom: there is an audience already`;
	if (audienceFrom && !Object.keys(audienceFrom.is).length) return `${path}.audienceFrom.is: is empty`;
	return (
		globsWrong(`${path}.when.path`, when.path) ??
		globsWrong(`${path}.when.page`, when.page) ??
		globsWrong(`${path}.when.graphql`, when.graphql) ??
		first(
			when.fields,
			({ name, is }, i) => globsWrong(`${path}.when.fields[${i}].name`, [name], true) ?? globsWrong(`${path}.when.fields[${i}].is`, is),
		) ??
		at(`${path}.when.control`, when.control === undefined ? undefined : selectorWrong(when.control, false)) ??
		at(`${path}.when.form`, when.form === undefined ? undefined : selectorWrong(when.form, false)) ??
		(audienceFrom &&
			(sourceWrong(audienceFrom, `${path}.audienceFrom`) ??
				first(Object.keys(audienceFrom.is), (glob) => at(`${path}.audienceFrom.is`, globWrong(glob))))) ??
		(object && sourceWrong(object, `${path}.object`)) ??
		(quantity && !quantity.all ? sourceWrong(quantity, `${path}.quantity`) : undefined)
	);
}

function sourceWrong({ field, select, in: place, take }: Source, path: string): string | undefined {
	if ((field === undefined) === (select === undefined)) return `${path}: name either field or select`;
	if (field !== undefined) return place || take ? `${path}: in and take are for select` : at(`${path}.field`, globWrong(field));
	if (take !== undefined && !/^(text|value|count|@[\w:-]{1,58})$/.test(take))
		return `${path}.take: has to be text, value, count, or @ and the name of an attribute`;
	return at(`${path}.select`, selectorWrong(select ?? "", true));
}

const globsWrong = (path: string, globs: readonly string[] | undefined, single = false) =>
	first(globs, (glob, i) => at(single ? path : `${path}[${i}]`, globWrong(glob)));
const at = (path: string, wrong: string | undefined): string | undefined => wrong && `${path}: ${wrong}`;

function first<One>(list: readonly One[] | undefined, wrong: (one: One, i: number) => string | undefined): string | undefined {
	for (const [i, one] of (list ?? []).entries()) {
		const found = wrong(one, i);
		if (found) return found;
	}
	return undefined;
}
