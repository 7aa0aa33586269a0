// Pure. The words of the options' parts about policy: rules, simulator, file, what is managed, and the report of watching only.
import type { Audience, Kind } from "../utils/core/action";
import type { Preset, Rule } from "../utils/core/settings";

export const PRESET_TITLE: Record<Preset, string> = {
	ask_before_writing: "Ask before writing",
	ask_before_irreversible_or_public: "Ask before the irreversible or public",
	read_only: "Read only",
	watch_only: "Watch only",
};

export const EFFECT: Record<Rule["effect"], string> = { deny: "Refuse", ask: "Ask about", allow: "Let through" };
export const EFFECT_DONE: Record<Rule["effect"], string> = { deny: "Refused", ask: "Asked about", allow: "Let through" };
export const KIND_CHOICE: Record<Kind | "*", string> = {
	"*": "everything that writes",
	post: "posts",
	send: "messages",
	delete: "deletions",
	submit: "forms and what can’t be named",
	update: "changes",
	purchase: "purchases",
	share: "changes of access",
	upload: "uploads",
	account: "account changes",
	draft: "drafts",
	search: "searches",
	read: "reading",
	telemetry: "usage data",
};
export const AUDIENCE_CHOICE: Record<Audience | "*", string> = {
	"*": "whoever sees it",
	requester_only: "only the person who asked sees",
	named_people: "named people see",
	group: "a group sees",
	public: "everyone sees",
	unknown: "nobody knows who sees",
};

export const AUDIENCE_SHORT: Record<Audience, string> = {
	requester_only: "The person who asked",
	named_people: "Named people",
	group: "A group",
	public: "Everyone",
	unknown: "Not known",
};

export const RULES = {
	title: "Rules",
	about:
		"They are looked at in three passes: first what is refused, then what is asked about, then what is let through. In each, the first that fits is the one that is named. Where none fits, the setting above counts.",
	none: "None yet.",
	pass: { deny: "First: refused", ask: "Then: always asked about", allow: "Then: let through" } satisfies Record<Rule["effect"], string>,
	effect: "What happens",
	kind: "To what",
	audience: "Who would see it",
	site: "On which site",
	anySite: "any site",
	scope: "The same as a scope",
	scopeHint: "kind:audience@site, such as post:requester_only@forum.example. A star stands for any.",
	add: "Add this rule",
	save: "Save this rule",
	cancel: "Leave it as it was",
	there: "There is such a rule already.",
	saved: "Saved.",
	edit: "Edit",
	remove: "Remove",
	up: "Up",
	down: "Down",
	on: (site: string) => (site === "*" ? "on any site" : `on ${site}`),
} as const;

/** A scope as a person says it: "deletions, seen by …, on mail.example". */
export const scopePhrase = ({ kind, audience, site }: Omit<Rule, "id" | "effect">): string =>
	`${KIND_CHOICE[kind]}${audience === "*" ? "" : ` that ${AUDIENCE_CHOICE[audience]}`} ${RULES.on(site)}`;

export const SITES = {
	title: "Other settings for single sites",
	about: "Counts for pages of that site that send to the same site; where another one is involved, the stricter of the two counts.",
	site: "Site",
	preset: "There",
	add: "Add",
	remove: (site: string) => `No setting of its own for ${site}`,
	wrong: (text: string) => `“${text}” is not a site. Enter a name such as forum.example.`,
} as const;

export const SIMULATOR = {
	title: "What would happen?",
	about: "Try an action against your rules. Nothing is done, and the answer comes from the same place that decides for real.",
	field: "An action: a scope, or JSON as the log exports it",
	hint: 'post:public@forum.example, or {"kind": "delete", "site": "mail.example", "quantity": 12}. What is left out counts as the worst that it can be.',
	past: "Or one from the log",
	pick: "Choose…",
	try: "Try it",
	extra: "with a press that is held",
	offers: { once: "once", session: "for a session", hour: "for an hour", always: "always" },
	mayBe: "A yes may count",
	left: "Not looked at: how many there were just before, and what was declared for a session.",
	why: "Why?",
} as const;

export const FILE = {
	title: "Take it elsewhere",
	about: "All settings and rules of this page as one file: without the passphrase, without what you allowed for longer, and without the log.",
	save: "Save as a file",
	pick: "Read a file",
	wrong: "Nothing was changed. In the file:",
	same: "The file says what is set already.",
	changes: "It would change:",
	looser: "It lets more through than now:",
	take: "Take it",
	takeLooser: "Take it, although it lets more through",
	cancel: "Leave everything as it is",
	taken: "Taken.",
	left: "Left as it was.",
	tooBig: "It is too large to be a policy.",
} as const;

export const MANAGED = {
	title: "Managed by your organisation",
	about: "This is laid down for your browser. You can be stricter, not looser.",
	wrong: "Part of it can’t be read. Until that is mended, everything that writes is asked about:",
	preset: (title: string) => `Nothing looser than “${title}”`,
	sitePreset: (title: string, site: string) => `Nothing looser than “${title}” on ${site}`,
	guardEverything: "Every tab is guarded, and stays so",
	guardSites: (sites: string) => `Always guarded: ${sites}`,
	strict: "Strict: all input counts as the agent’s",
	holdTimeout: (seconds: string) => `At most ${seconds} seconds to answer`,
	brake: (deletions: number, posts: number, messages: number, minutes: string) =>
		`Asked from ${deletions} deletions, ${posts} posts or ${messages} messages within ${minutes} minutes on (0: never)`,
	contract: "Every session is held to",
	locked: "Laid down by your organisation.",
} as const;

export const WATCHED = {
	title: "What watching has seen",
	about: "While Sayso only watches, it notes what it would have asked you about. Here is what that was, and rules that would suit it.",
	make: "Make the report",
	week: "Sayso has only watched for a week now. This is what it would have asked you about.",
	none: "Nothing yet that would have been asked about or refused.",
	from: (from: string, to: string) => `From ${from} to ${to}.`,
	caption: "What would have been asked about or refused",
	columns: { what: "What", who: "Who sees it", site: "Site", asked: "Asked", refused: "Refused", rule: "Rule" },
	take: "Add",
	added: "Added to the rules.",
} as const;

/** Where a rule's id leads on the options page; "" where there is nothing to be set. */
export const placeOfRule = (rule: string): string => {
	const [name = ""] = rule.split(":");
	if (["actor", "tab", "contract", "self-approval", "net", "page", ""].includes(name)) return rule.startsWith("contract:policy-") ? "managed" : "";
	if (name === "managed" || name === "brake") return name;
	if (name === "default" || name === "preset") return rule.includes("@") ? "site-presets" : "presets";
	return `rule-${rule}`;
};

/** For what the log has no words of its own. */
export const RULE_WHY = (rule: string): string => {
	const [name = "", of = ""] = rule.split(/:(.*)/s);
	switch (name) {
		case "net":
			return "Refused because it came past the page, and could not be asked about or be sent in its place: the notes say which.";
		case "self-approval":
			return "Refused because the agent pressed Allow itself.";
		case "page":
			return "Let through because it follows from what was allowed before.";
		case "actor":
			return "Let through because a person did it, not an agent.";
		case "tab":
			return of === "off" ? "Let through because guarding was switched off in this tab." : "Let through because nothing was held in this tab then.";
		case "contract":
			return "Because it was outside of what was declared for the session.";
		case "brake":
			return "Asked about because there were so many at once.";
		case "preset":
			return `Because Sayso was set to “${PRESET_TITLE[of.split("@")[0] as Preset] ?? of}”.`;
		case "default":
			return "Because that is what Sayso does with this kind where no rule says otherwise.";
		default:
			return rule ? `Because of the rule “${rule}”.` : "";
	}
};

export const WHY = { title: "Why?", asked: "Why am I asked?", show: "Show where that is set" } as const;
