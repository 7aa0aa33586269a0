// Pure. Reads scopes and rules that a person or a file wrote; what is wrong with one is named. Background and pages only: it knows the
// list of suffixes.
import { AUDIENCES, type Audience, KINDS, type Kind } from "./action";
import { cleanText } from "./clean-text";
import type { Scope } from "./scope";
import type { Rule } from "./settings";
import { siteWrong } from "./site";

export type ReadScope = { ok: true; scope: Scope } | { ok: false; error: string };

/** `kind[:audience]@site`; what is wrong with it is named. */
export function readScope(text: string): ReadScope {
	const written = text.trim();
	if (!written) return no("it is empty: write a scope such as post:requester_only@forum.example");
	const at = written.indexOf("@");
	if (at < 0) return no("“@” and a site are missing: for any site write @*");
	const [kind = "", ...more] = written.slice(0, at).split(":");
	const audience = more.length ? more.join(":") : "*";
	const site = written.slice(at + 1).toLowerCase();
	if (kind !== "*" && !KINDS.includes(kind as Kind)) return no(`“${cut(kind)}” is not a kind: it has to be one of ${KINDS.join(", ")}, or *`);
	if (audience !== "*" && !AUDIENCES.includes(audience as Audience))
		return no(`“${cut(audience)}” is not an audience: it has to be one of ${AUDIENCES.join(", ")}, or left out`);
	if (!site) return no("a site is missing after “@”: for any site write @*");
	const wrong = site === "*" ? "" : siteWrong(site);
	return wrong ? no(`“${cut(site)}” ${wrong}`) : { ok: true, scope: { kind: kind as Scope["kind"], audience: audience as Scope["audience"], site } };
}

const no = (error: string): { ok: false; error: string } => ({ ok: false, error });
const cut = (text: string): string => cleanText(text, 40);

export type ReadRule = { ok: true; rule: Omit<Rule, "id"> } | { ok: false; error: string };

/** `deny delete@mail.example`: an effect and a scope. */
export function readRule(text: string): ReadRule {
	const [, effect = "", rest = ""] = /^\s*(\S*)\s*(.*)$/s.exec(text) ?? [];
	if (effect !== "deny" && effect !== "ask" && effect !== "allow")
		return no(`it begins with “${cut(effect)}”: a rule is deny, ask or allow, then a scope, such as deny delete@mail.example`);
	const read = readScope(rest);
	return read.ok ? { ok: true, rule: { effect, ...read.scope } } : read;
}
