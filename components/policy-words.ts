// Pure. The words of the options' parts about policy, in the person's language: what rules speak of, and why something was decided.
import type { Audience, Kind } from "../utils/core/action";
import { language, listed, type MessageKey, say } from "../utils/core/say";
import type { Preset, Rule } from "../utils/core/settings";

const KINDS: Record<Kind | "*", MessageKey> = {
	"*": "ruleKind.any",
	post: "ruleKind.post",
	send: "ruleKind.send",
	delete: "ruleKind.delete",
	submit: "ruleKind.submit",
	update: "ruleKind.update",
	purchase: "ruleKind.purchase",
	share: "ruleKind.share",
	upload: "ruleKind.upload",
	account: "ruleKind.account",
	draft: "ruleKind.draft",
	search: "ruleKind.search",
	read: "ruleKind.read",
	telemetry: "ruleKind.telemetry",
};
const AUDIENCES: Record<Audience | "*", MessageKey> = {
	"*": "ruleAudience.any",
	requester_only: "ruleAudience.requester_only",
	named_people: "ruleAudience.named_people",
	group: "ruleAudience.group",
	public: "ruleAudience.public",
	unknown: "ruleAudience.unknown",
};
const EFFECTS: Record<Rule["effect"], MessageKey> = { deny: "effect.deny", ask: "effect.ask", allow: "effect.allow" };
const PRESETS: Record<Preset, MessageKey> = {
	ask_before_writing: "settings.ask_before_writing",
	ask_before_irreversible_or_public: "settings.ask_before_irreversible_or_public",
	read_only: "settings.read_only",
	watch_only: "settings.watch_only",
};
const said = (keys: Record<string, MessageKey>): Record<string, string> =>
	Object.fromEntries(Object.entries(keys).map(([each, key]) => [each, say(key)]));

/** What there is to choose from, by how it is written. */
export const effectChoices = () => said(EFFECTS);
export const kindChoices = () => said(KINDS);
export const audienceChoices = () => said(AUDIENCES);
export const presetChoices = () => said(PRESETS);

export const presetTitle = (preset: Preset): string => say(PRESETS[preset]);
export const ruleKindWord = (kind: Kind): string => say(KINDS[kind]);
export const effectWord = (effect: Rule["effect"]): string => say(EFFECTS[effect]);
/** "Refuse: deletions on mail.example" */
export const effectWords = (effect: Rule["effect"], what: string): string => say("effect.of", { effect: effectWord(effect), what });

/** A scope as a person says it: "deletions that everyone sees on mail.example". */
export function scopePhrase({ kind, audience, site }: Omit<Rule, "id" | "effect">): string {
	const parts = { kind: say(KINDS[kind]), place: site === "*" ? say("rules.onAny") : say("rules.on", { site }) };
	return audience === "*" ? say("rules.phrase", parts) : say("rules.phraseSeen", { ...parts, audience: say(AUDIENCES[audience]) });
}

/** "once, for a session, always" */
export const offersWords = (offers: readonly ("once" | "session" | "hour" | "always")[]): string => {
	const words = offers.map((offer) => say(`simulator.${offer}`));
	return language() === "en" ? words.join(", ") : listed(words);
};

/** Where a rule's id leads on the options page; "" where there is nothing to be set. */
export const placeOfRule = (rule: string): string => {
	const [name = ""] = rule.split(":");
	if (["actor", "tab", "contract", "self-approval", "net", "page", ""].includes(name)) return rule.startsWith("contract:policy-") ? "managed" : "";
	if (name === "managed" || name === "brake") return name;
	if (name === "default" || name === "preset") return rule.includes("@") ? "site-presets" : "presets";
	return `rule-${rule}`;
};

/** For what the log has no words of its own. */
export function ruleWhy(rule: string): string {
	const [name = "", of = ""] = rule.split(/:(.*)/s);
	switch (name) {
		case "net":
			return say("why.net");
		case "self-approval":
			return say("why.self");
		case "page":
			return say("why.page");
		case "actor":
			return say("why.person");
		case "tab":
			return say(of === "off" ? "why.tabOff" : "why.tab");
		case "contract":
			return say("why.contract");
		case "brake":
			return say("why.brake");
		case "preset": {
			const [preset = ""] = of.split("@");
			return say("why.preset", { preset: preset in PRESETS ? presetTitle(preset as Preset) : of });
		}
		case "default":
			return say("why.default");
		default:
			return rule ? say("why.rule", { rule }) : "";
	}
}
