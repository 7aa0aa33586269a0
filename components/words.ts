// Pure. The plain words for what the vocabulary names; the only place where the interface spells them out.

import type { TabView } from "../utils/contracts/page-background";
import type { Action, Actor, Audience, Kind, Payload, Vector } from "../utils/core/action";
import type { ContractTemplate } from "../utils/core/declared-contract";
import type { Hold, Lifetime, Verdict } from "../utils/core/hold";

/** How loud a fact is: `plain`, `care` (worth a look), `alarm` (the reason to stop). Never told by colour alone. */
export type Tone = "plain" | "care" | "alarm";
export interface Fact {
	text: string;
	tone: Tone;
}

const KIND: Record<Kind, string> = {
	post: "Post",
	send: "Send",
	delete: "Delete",
	submit: "Submit",
	update: "Change",
	purchase: "Purchase",
	share: "Share",
	upload: "Upload",
	account: "Account",
	draft: "Draft",
	search: "Search",
	read: "Read",
	telemetry: "Telemetry",
};
export const kindWord = (kind: Kind): string => KIND[kind];

const AUDIENCE: Record<Audience, string> = {
	requester_only: "Only the person who asked",
	named_people: "Named people",
	group: "A group",
	public: "Everyone",
	unknown: "Can’t tell who will see it",
};
const AUDIENCE_TONE: Record<Audience, Tone> = { requester_only: "plain", named_people: "plain", group: "care", public: "alarm", unknown: "care" };

/** Kinds whose audience says nothing unless evidence named one. */
const AUDIENCE_OPTIONAL = new Set<Kind>(["delete", "purchase", "account", "draft", "search", "read", "telemetry"]);

export const audienceFact = (action: Action): Fact | undefined => {
	if (action.audience === "unknown" && AUDIENCE_OPTIONAL.has(action.kind)) return undefined;
	const names = action.recipients.slice(0, 12).join(", ");
	const rest = action.recipients.length > 12 ? ` and ${number(action.recipients.length - 12)} more` : "";
	return { text: names ? `${AUDIENCE[action.audience]}: ${names}${rest}` : AUDIENCE[action.audience], tone: AUDIENCE_TONE[action.audience] };
};

export const undoFact = (action: Action): Fact => {
	switch (action.reversibility) {
		case "reversible":
			return { text: "Can be undone", tone: "plain" };
		case "recoverable":
			// What was public has been seen; taking it back doesn't change that.
			if (action.kind === "post" && ["public", "unknown", "group"].includes(action.audience))
				return { text: "Can be deleted later, but others may have seen it", tone: "care" };
			return { text: "Can be undone for a while", tone: "plain" };
		case "irreversible":
			return { text: "Can’t be undone", tone: "alarm" };
		default:
			return { text: "Can’t tell whether it can be undone", tone: "care" };
	}
};

export const quantityFact = (action: Action): Fact => {
	if (action.quantity < 0) return { text: "Can’t tell how many", tone: "care" };
	const on = action.target.actsOn ? `: ${action.target.actsOn}` : "";
	if (action.quantity === 1) return { text: `One thing${on}`, tone: "plain" };
	return { text: `${number(action.quantity)} things${on}`, tone: action.quantity >= 10 ? "alarm" : "care" };
};

export const actorFact = (actor: Actor): Fact => {
	const sure = actor.confidence >= 0.9 ? "" : actor.confidence >= 0.6 ? ", most likely" : ", but this is a guess";
	switch (actor.kind) {
		case "agent":
			return { text: `An agent${sure}`, tone: "plain" };
		case "human":
			return { text: `A person${sure}`, tone: "plain" };
		case "page":
			return { text: `The page’s own code${sure}`, tone: "plain" };
		default:
			return { text: "Can’t tell who", tone: "care" };
	}
};

export const LIFETIME: Record<Lifetime, string> = {
	once: "Allow once",
	session: "Allow for this session",
	hour: "Allow for one hour",
	always: "Always allow",
};

/** What the network net had stopped was told to have failed: a yes does it anew. */
export const onceWord = (action: Pick<Action, "trigger">): string => (action.trigger.net === "network" ? "Send it now" : LIFETIME.once);

/** The same over a list. */
export const listOnceWord = (chosen: number, all: number): string =>
	chosen === all ? `Allow all ${number(all)}` : chosen === 0 ? "Allow none" : `Allow ${number(chosen)} of ${number(all)}`;

const BRAKED = { delete: ["deletion", "deletions"], post: ["post", "posts"], send: ["message", "messages"] } as const;

/** Why a question comes although something would let it through; undefined where that is not so. */
export const brakeWords = (holds: readonly Pick<Hold, "action" | "brake">[]): { title: string; text: string } | undefined => {
	const worst = holds.reduce<(typeof holds)[number] | undefined>(
		(most, hold) => ((hold.brake?.count ?? 0) > (most?.brake?.count ?? 0) ? hold : most),
		undefined,
	);
	if (!worst?.brake) return undefined;
	const { count, within } = worst.brake;
	const [one, many] = BRAKED[worst.action.kind as keyof typeof BRAKED] ?? ["action", "actions"];
	return {
		title: `${number(count)} ${count === 1 ? one : many} in ${spanWords(within)},`,
		text: `counting ${holds.length > 1 ? "these" : "this one"}, without a question. What you allowed would let ${holds.length > 1 ? "them" : "it"} through too; so many at once are asked about.`,
	};
};

/** ms → "2 minutes", "45 seconds" */
export const spanWords = (ms: number): string => {
	const seconds = Math.round(ms / 1000);
	if (seconds < 90) return `${seconds} second${seconds === 1 ? "" : "s"}`;
	const minutes = Math.round(seconds / 60);
	return `${minutes} minutes`;
};

/** One line of a list: what sets this action apart from the others, and what more there is to say of it. */
export const lineWords = ({ target, recipients, payload, summary }: Action): { what: string; more: string } => {
	const path = `${target.method} ${target.url.startsWith(target.origin) ? target.url.slice(target.origin.length) : target.url}`.trim();
	const text = (payload.text || payload.parts.map((part) => (part.type === "secret" ? "•••" : part.file?.name || part.value)).join(" · ")).trim();
	const found = [recipients.join(", "), target.actsOn, text, path].filter(Boolean).map((one) => (one.length > 240 ? `${one.slice(0, 240)}…` : one));
	return { what: found[0] ?? summary, more: found.slice(1, 3).join(" · ") };
};

/** What is said after a yes. */
export const doneWords = (lifetime: Lifetime, action: Pick<Action, "trigger"> | undefined): string =>
	lifetime === "once" && action?.trigger.net === "network" ? "Done: it is sent now." : `Done: ${LIFETIME[lifetime].replace("Allow", "allowed")}.`;

const CAUGHT: Partial<Record<Vector, string>> = {
	navigate: "a form or a link that leaves the page",
	request: "a request of the page",
	worker: "a request of a worker of the site",
	redirect: "a redirect to another address",
	ping: "a beacon, or the ping of a link",
	report: "a report that the browser makes",
	websocket: "a WebSocket connection",
};
/** How it was made, of what only the network net saw; empty for what another net caught. */
export const caughtWords = ({ trigger }: Pick<Action, "trigger">): string =>
	trigger.net === "network" ? (CAUGHT[trigger.vector] ?? "a request") : "";

/** What became of it, and what a yes would do, of what only the network net saw; empty for what another net caught. */
export const networkWords = ({ trigger }: Pick<Action, "trigger">): { what: string; yes: string } => {
	if (trigger.net !== "network") return { what: "", yes: "" };
	const again = "A yes sends it again from the page; headers that the page’s script had set may be missing.";
	switch (trigger.vector) {
		case "navigate":
			return trigger.topFrame
				? { what: "It was stopped at the network, and the page was left.", yes: "A yes goes back to that page and sends it again from there." }
				: { what: "It was stopped at the network, and a frame of the page was told that it failed.", yes: again };
		case "worker":
			return { what: "It was stopped at the network, and the site’s worker was told that it failed.", yes: again };
		case "redirect":
			return {
				what: "The site answered by passing this on to another address. That step was stopped at the network; the one before it has happened.",
				yes: again,
			};
		default:
			return { what: "It was stopped at the network, and the page was told that it failed.", yes: again };
	}
};

/** What a grant of this hold's scope would cover, after "Allow for this session": "send on mail.example". */
export const scopeWords = (action: Pick<Action, "kind" | "audience"> & { site: string }): string => {
	const to = action.audience === "unknown" ? "" : ` · ${AUDIENCE[action.audience].toLowerCase()}`;
	return `${KIND[action.kind].toLowerCase()}${to} · on ${action.site}`;
};

const VERDICT: Record<Verdict, string> = {
	approved: "Allowed",
	denied: "Denied",
	expired: "Timed out",
	withdrawn: "Withdrawn",
	blocked: "Blocked",
};
export const verdictWord = (verdict: Verdict | undefined): string => (verdict ? VERDICT[verdict] : "Waiting");

export const MODE: Record<TabView["mode"], { title: string; text: string }> = {
	idle: { title: "Not guarded", text: "Sayso stays out of the way here, and steps in when it sees an agent at work." },
	armed: { title: "Guarded", text: "What an agent does here waits for your say-so." },
	watch: { title: "Watching only", text: "Actions are logged here, and never held." },
	paused: { title: "Paused", text: "Nothing is held until the pause ends." },
	driving: { title: "You’re driving", text: "Nothing is held until an agent is seen again." },
	off: { title: "Switched off here", text: "You stopped guarding this tab. Nothing is held." },
};

export const CONTRACT_TEMPLATE: Record<ContractTemplate, { title: string; text: string }> = {
	read_only: { title: "Read only", text: "Everything that writes is refused, drafts too." },
	sort_inbox: {
		title: "Sort my inbox",
		text: "Changes and moves are asked about as ever. Deleting (to the trash too), sending, posting and the rest is refused.",
	},
	answer_me: { title: "Answer me only", text: "What only the person who asked will see is asked about as ever. Everything else is refused." },
	fill_in_forms: { title: "Fill in forms, don’t submit", text: "Drafts are saved. What would be submitted is refused: you press the button." },
};

const whole = new Intl.NumberFormat("en");
export const number = (n: number): string => whole.format(n);

/** 1536 → "1.5 kB". A size below 0 is not known and gives "". */
export const bytes = (size: number): string => {
	if (size < 0) return "";
	if (size < 1000) return `${size} byte${size === 1 ? "" : "s"}`;
	const units = ["kB", "MB", "GB", "TB"];
	let unit = -1;
	let n = size;
	do {
		n /= 1000;
		unit++;
	} while (n >= 999.5 && unit < units.length - 1);
	return `${n < 10 ? n.toFixed(1) : Math.round(n)} ${units[unit]}`;
};

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
	switch (payload.format) {
		case "entries":
			return `${number(payload.parts.length)} field${payload.parts.length === 1 ? "" : "s"}${size ? `, ${size}` : ""}`;
		case "json":
			return size ? `JSON, ${size}` : "JSON";
		case "text":
			return size ? `Text, ${size}` : "Text";
		case "binary":
			return size || "Size not known";
		default:
			return "";
	}
};
