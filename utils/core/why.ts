// Pure. Why an action was let through, asked about or refused, in plain words: for the question and for the log, which keeps them as
// they were then. The rule's id, beside them, leads to the rule as it is now.
import type { Action, Kind } from "./action";
import type { Ruling } from "./decide";
import { grantWords } from "./grant";
import type { Policy } from "./managed";
import { isReading } from "./reading";
import { formatRule, formatScope } from "./scope";
import type { Grant, Preset } from "./settings";

const PRESET: Record<Preset, string> = {
	read_only: "Read only",
	ask_before_writing: "Ask before writing",
	ask_before_irreversible_or_public: "Ask before the irreversible or public",
	watch_only: "Watch only",
};
const WHAT: Record<Kind, string> = {
	post: "posting",
	send: "sending a message",
	delete: "deleting",
	submit: "a form or a change that can’t be named",
	update: "changing things",
	purchase: "buying or paying",
	share: "changing who has access",
	upload: "uploading",
	account: "a change of an account",
	draft: "saving a draft, which only its author sees,",
	search: "searching",
	read: "reading",
	telemetry: "usage data of the site",
};
const EFFECT = { allow: "Let through", ask: "Asked about", deny: "Refused" } as const;
const MODE: Record<string, string> = { off: "you switched guarding off in this tab", paused: "guarding is paused in this tab" };

/** @param ruling as it counts, contracts and the brake looked at */
export function whyWords(
	ruling: Pick<Ruling, "effect" | "rule" | "brake" | "mismatch">,
	{ kind }: Pick<Action, "kind">,
	policy: Policy,
	grants: readonly Grant[],
): string {
	const { effect, rule, brake, mismatch } = ruling;
	const because = (words: string) => `${EFFECT[effect]} because ${words}.`;
	if (mismatch) return because(`it is outside of what was declared for the session. ${mismatch.words}`);
	if (brake)
		return because(
			`there were ${brake.count} within ${Math.round(brake.within / 1000)} seconds, counting this one, without a question; fewer would be let through because ${ruleWords(brake.rule, kind, policy, grants)}`,
		);
	return because(ruleWords(rule, kind, policy, grants));
}

function ruleWords(rule: string, kind: Kind, policy: Policy, grants: readonly Grant[]): string {
	const found = policy.rules.find(({ id }) => id === rule);
	if (found) return `of your rule “${formatRule(found)}”`;
	const grant = grants.find(({ id }) => id === rule);
	if (grant) return grantWords(grant).replace(/^allowed because the person/, "you");
	const [name = "", ...rest] = rule.split(":");
	const of = rest.join(":");
	switch (name) {
		case "actor":
			return "a person did it, not an agent";
		case "tab":
			return MODE[of] ?? "nothing is held in this tab now";
		case "managed":
			return managedWords(of);
		case "preset":
			return presetWords(of);
		case "default":
			if (kind === "draft") return `${WHAT[kind]} is not asked about`;
			return isReading(kind)
				? `${WHAT[kind]} changes nothing here`
				: `Sayso is set to “${PRESET[policy.preset]}”, and no rule says otherwise about ${WHAT[kind]}`;
		default:
			return `of the rule “${rule}”`;
	}
}

function presetWords(of: string): string {
	const [preset = "", site] = of.split("@");
	return `Sayso is set to “${PRESET[preset as Preset] ?? preset}”${site ? ` on ${site}` : ""}`;
}

function managedWords(of: string): string {
	if (of === "unread") return "your organisation’s policy can’t be read whole, so everything that writes is asked about";
	if (of.startsWith("preset:")) return `your organisation allows nothing looser than “${PRESET[of.slice(7) as Preset] ?? of}”`;
	return `of your organisation’s rule “${of}”`;
}

/** The scope that was spoken of, for the agent: it may know the rule, not the person's other ones. */
export function refusalWords(rule: string, policy: Policy): string {
	if (rule.startsWith("preset:read_only")) return "Sayso is set to read only.";
	if (rule.startsWith("managed:preset:")) return "The organisation has set Sayso to read only.";
	if (rule.startsWith("managed:")) return `A rule of the organisation does not allow this (${rule.slice("managed:".length)}).`;
	const found = policy.rules.find(({ id }) => id === rule);
	return found ? `A rule of the person does not allow this (${found.effect} ${formatScope(found)}).` : "A rule of the person does not allow this.";
}
