// The words for what the vocabulary names, in the person's language; the only place where the interface spells them out.

import type { TabView } from "../utils/contracts/page-background";
import type { Action, Actor, Audience, Kind, Payload, Vector } from "../utils/core/action";
import type { ContractTemplate } from "../utils/core/declared-contract";
import type { Hold, Lifetime, Verdict } from "../utils/core/hold";
import { type CountedKey, number, say, sayMany } from "../utils/core/say";

/** How loud a fact is: `plain`, `care` (worth a look), `alarm` (the reason to stop). Never told by colour alone. */
export type Tone = "plain" | "care" | "alarm";
export interface Fact {
	/** empty where the names are all that there is */
	text: string;
	/** the page's own words for it, drawn as they are */
	names?: string[];
	tone: Tone;
}

export const kindWord = (kind: Kind): string => say(`kind.${kind}`);

const AUDIENCE_TONE: Record<Audience, Tone> = { requester_only: "plain", named_people: "plain", group: "care", public: "alarm", unknown: "care" };

/** Kinds whose audience says nothing unless evidence named one. */
const AUDIENCE_OPTIONAL = new Set<Kind>(["delete", "purchase", "account", "draft", "search", "read", "telemetry"]);

export const audienceFact = (action: Action): Fact | undefined => {
	if (action.audience === "unknown" && AUDIENCE_OPTIONAL.has(action.kind)) return undefined;
	const shown = action.recipients.slice(0, 12);
	const more = action.recipients.length - shown.length;
	const names = more ? [...shown, sayMany("fact.more", more)] : shown;
	return { text: say(`audience.${action.audience}`), ...(names.length ? { names } : {}), tone: AUDIENCE_TONE[action.audience] };
};

export const undoFact = (action: Action): Fact => {
	switch (action.reversibility) {
		case "reversible":
			return { text: say("undo.reversible"), tone: "plain" };
		case "recoverable":
			// What was public has been seen; taking it back doesn't change that.
			if (action.kind === "post" && ["public", "unknown", "group"].includes(action.audience)) return { text: say("undo.seen"), tone: "care" };
			return { text: say("undo.recoverable"), tone: "plain" };
		case "irreversible":
			return { text: say("undo.irreversible"), tone: "alarm" };
		default:
			return { text: say("undo.unknown"), tone: "care" };
	}
};

export const quantityFact = ({ quantity, target: { actsOn } }: Action): Fact => {
	if (quantity < 0) return { text: say("quantity.unknown"), tone: "care" };
	const names = actsOn ? { names: [actsOn] } : {};
	if (quantity === 1) return { text: say("quantity.one"), ...names, tone: "plain" };
	return { text: sayMany("quantity.things", quantity), ...names, tone: quantity >= 10 ? "alarm" : "care" };
};

/** How it is known who caused it, most telling first: what the tab is guarded for, and what that does not say already. */
export const actorWhy = ({ actor }: Action, armedWhy: string): string[] =>
	[...new Set([armedWhy, ...actor.evidence.filter((line) => !armedWhy.includes(line))])].filter(Boolean);

export const actorFact = ({ kind, confidence }: Actor): Fact =>
	kind === "unknown"
		? { text: say("actor.unknown"), tone: "care" }
		: { text: say(`actor.${kind}${confidence >= 0.9 ? "" : confidence >= 0.6 ? "Likely" : "Guess"}`), tone: "plain" };

export const lifetimeWords = (lifetime: Lifetime): string => say(`lifetime.${lifetime}`);

/** What the network net had stopped was told to have failed: a yes does it anew. */
export const onceWord = (action: Pick<Action, "trigger">): string => say(action.trigger.net === "network" ? "lifetime.sendNow" : "lifetime.once");

/** The same over a list. */
export const listOnceWord = (chosen: number, all: number): string =>
	chosen === all ? sayMany("list.allowAll", all) : chosen === 0 ? say("list.allowNone") : say("list.allowSome", { n: chosen, all });

const BRAKED: Partial<Record<Kind, CountedKey>> = { delete: "brake.delete", post: "brake.post", send: "brake.send" };

/** Why a question comes although something would let it through; undefined where that is not so. */
export const brakeWords = (holds: readonly Pick<Hold, "action" | "brake">[]): { title: string; text: string } | undefined => {
	const worst = holds.reduce<(typeof holds)[number] | undefined>(
		(most, hold) => ((hold.brake?.count ?? 0) > (most?.brake?.count ?? 0) ? hold : most),
		undefined,
	);
	if (!worst?.brake) return undefined;
	const { count, within } = worst.brake;
	return {
		title: sayMany(BRAKED[worst.action.kind] ?? "brake.action", count, { span: spanWords(within) }),
		text: say(holds.length > 1 ? "brake.these" : "brake.this"),
	};
};

/** ms → "2 minutes", "45 seconds" */
export const spanWords = (ms: number): string => {
	const seconds = Math.round(ms / 1000);
	return seconds < 90 ? sayMany("span.seconds", seconds) : sayMany("span.minutes", Math.round(seconds / 60));
};

/** ms → "2.1 seconds": how long somebody looked */
export const tenthsOfSeconds = (ms: number): string => {
	const seconds = ms / 1000;
	// A fraction takes the plural form that its own digits take: "1.0 seconds".
	if (seconds < 10) return sayMany("span.seconds", Math.round(seconds * 10) / 10, { n: number(seconds, 1) });
	return seconds < 120 ? sayMany("span.seconds", Math.round(seconds)) : sayMany("span.minutes", Math.round(seconds / 60));
};

/** One line of a list: what sets this action apart from the others, and what more there is to say of it; "" where nothing does. */
export const lineWords = ({ target, recipients, payload }: Action): { what: string; more: string } => {
	const path = `${target.method} ${target.url.startsWith(target.origin) ? target.url.slice(target.origin.length) : target.url}`.trim();
	const text = (payload.text || payload.parts.map((part) => (part.type === "secret" ? "•••" : part.file?.name || part.value)).join(" · ")).trim();
	const found = [recipients.join(", "), target.actsOn, text, path].filter(Boolean).map((one) => (one.length > 240 ? `${one.slice(0, 240)}…` : one));
	return { what: found[0] ?? "", more: found.slice(1, 3).join(" · ") };
};

/** What is said after a yes. */
export const doneWords = (lifetime: Lifetime, action: Pick<Action, "trigger"> | undefined): string =>
	say(lifetime === "once" && action?.trigger.net === "network" ? "done.sent" : `done.${lifetime}`);

const CAUGHT = new Set<Vector>(["navigate", "request", "worker", "redirect", "ping", "report", "websocket"]);
type Caught = "navigate" | "request" | "worker" | "redirect" | "ping" | "report" | "websocket";
/** How it was made, of what only the network net saw; empty for what another net caught. */
export const caughtWords = ({ trigger }: Pick<Action, "trigger">): string =>
	trigger.net === "network" ? say(CAUGHT.has(trigger.vector) ? `caught.${trigger.vector as Caught}` : "caught.any") : "";

/** What became of it, and what a yes would do, of what only the network net saw; empty for what another net caught. */
export const networkWords = ({ trigger }: Pick<Action, "trigger">): { what: string; yes: string } => {
	if (trigger.net !== "network") return { what: "", yes: "" };
	const yes = say("network.again");
	switch (trigger.vector) {
		case "navigate":
			return trigger.topFrame ? { what: say("network.left"), yes: say("network.goesBack") } : { what: say("network.frame"), yes };
		case "worker":
			return { what: say("network.worker"), yes };
		case "redirect":
			return { what: say("network.redirect"), yes };
		default:
			return { what: say("network.page"), yes };
	}
};

/** What a grant of this hold's scope would cover, after "Allow for this session": "send on mail.example". */
export const scopeWords = ({ kind, audience, site }: Pick<Action, "kind" | "audience"> & { site: string }): string => {
	const scope = say(`scope.${kind}`, { site });
	return audience === "unknown" ? scope : say("scope.of", { scope, audience: say(`scope.${audience}`) });
};

export const verdictWord = (verdict: Verdict | undefined): string => say(`verdict.${verdict ?? "waiting"}`);

export const modeWords = (mode: TabView["mode"]): { title: string; text: string } => ({ title: say(`mode.${mode}`), text: say(`mode.${mode}Text`) });

export const TASKS: readonly ContractTemplate[] = ["read_only", "sort_inbox", "answer_me", "fill_in_forms"];
export const taskWords = (task: ContractTemplate): { title: string; text: string } => ({ title: say(`task.${task}`), text: say(`task.${task}Text`) });

/** 1536 → "1.5 kB". A size below 0 is not known and gives "". */
export const bytes = (size: number): string => {
	if (size < 0) return "";
	if (size < 1000) return sayMany("size.bytes", size);
	const units = ["kB", "MB", "GB", "TB"] as const;
	let unit = -1;
	let n = size;
	do {
		n /= 1000;
		unit++;
	} while (n >= 999.5 && unit < units.length - 1);
	return say(`size.${units[unit] ?? "TB"}`, { n: tenths(n) });
};

/** 1.46 → "1.5", 14.6 → "15" */
export const tenths = (n: number): string => (n < 10 ? number(n, 1) : number(Math.round(n)));

/** ms → "4:07"; hours as "1:02:07". Never negative. */
export const clock = (ms: number): string => {
	const s = Math.max(0, Math.ceil(ms / 1000));
	const two = (n: number) => String(n).padStart(2, "0");
	const h = Math.floor(s / 3600);
	return h ? `${h}:${two(Math.floor((s % 3600) / 60))}:${two(s % 60)}` : `${Math.floor(s / 60)}:${two(s % 60)}`;
};

/** Where the payload's heading stands: what kind of content and how much. */
export const payloadHeading = (payload: Payload): string => {
	const size = bytes(payload.size);
	const sized = (what: string) => (size ? say("payload.sized", { what, size }) : what);
	switch (payload.format) {
		case "entries":
			return sized(sayMany("payload.fields", payload.parts.length));
		case "json":
			return sized(say("payload.json"));
		case "text":
			return sized(say("payload.text"));
		case "binary":
			return size || say("payload.unsized");
		default:
			return "";
	}
};
