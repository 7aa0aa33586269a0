// Pure. What is about to happen: the action and every part of it, as `vocabulary` defines them.
import * as z from "zod/mini";
import { Says } from "./says";

export const KINDS = [
	"post",
	"send",
	"delete",
	"submit",
	"update",
	"purchase",
	"share",
	"upload",
	"account",
	"draft",
	"search",
	"read",
	"telemetry",
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

export const AUDIENCES = ["requester_only", "named_people", "group", "public", "unknown"] as const;
export const Audience = z.enum(AUDIENCES);
export type Audience = z.infer<typeof Audience>;

export const Reversibility = z.enum(["reversible", "recoverable", "irreversible", "unknown"]);
export type Reversibility = z.infer<typeof Reversibility>;

export const Net = z.enum(["event", "navigation", "api", "network"]);
export type Net = z.infer<typeof Net>;

/**
 * How the attempt was made. `form_submit` is `form.submit()`, which raises no submit event. The last row is seen at the network
 * alone: a request of a page that no hook saw, one of a shared or service worker, `<a ping>`, a report, a redirected request.
 */
// biome-ignore format: two rows
export const VECTORS = [
	"click", "key", "drop", "submit", "form_submit", "navigate", "open", "fetch", "xhr", "beacon", "websocket",
	"request", "worker", "ping", "report", "redirect",
] as const;
export const Vector = z.enum(VECTORS);
export type Vector = z.infer<typeof Vector>;

/** Who caused it. `confidence` is 0..1; `evidence` is short machine-made phrases, most telling first. */
export const Actor = z.object({
	kind: z.enum(["agent", "human", "page", "unknown"]),
	confidence: z.number().check(z.minimum(0), z.maximum(1)),
	evidence: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
});
export type Actor = z.infer<typeof Actor>;

const short = (n: number) => z.string().check(z.maxLength(n));

/** One named thing in a payload. `secret` parts are shown masked and never logged. */
export const PayloadPart = z.object({
	name: short(500),
	type: z.enum(["text", "secret", "file"]),
	/** the text; empty for files. At most 64 Ki characters; `cut` says how many more there were */
	value: short(65_536),
	cut: z.optional(z.number()),
	/** the label that a person sees beside the field, where there is one */
	label: z.optional(short(500)),
	file: z.optional(z.object({ name: short(1000), size: z.number(), type: short(200), sha256: z.optional(short(64)) })),
});
export type PayloadPart = z.infer<typeof PayloadPart>;

/** What would leave the page. `size` in bytes where known, else -1; `sha256` (hex) over the exact bytes where they are known. */
export const Payload = z.object({
	format: z.enum(["none", "entries", "json", "text", "binary"]),
	parts: z.array(PayloadPart).check(z.maxLength(2000)),
	/** body as text for `json` and `text`; at most 64 Ki characters */
	text: short(65_536),
	cut: z.optional(z.number()),
	size: z.number(),
	sha256: z.optional(short(64)),
	contentType: z.optional(short(500)),
});
export type Payload = z.infer<typeof Payload>;

export { NO_PAYLOAD } from "./no-payload";

/** A control as a person and as assistive technology meet it; all strings are cut at 300 characters. */
export const Control = z.object({
	tag: short(60),
	role: short(60),
	/** accessible name */
	name: short(300),
	type: short(60),
	/** machine names: id, name, class, data-testid, data-action, icon names; lower case, joined by spaces */
	marks: short(1000),
	/** absolute URL for links */
	href: z.optional(short(2000)),
	/** HTTP method that the markup declares: data-method, hx-delete, formmethod, form method; upper case */
	method: z.optional(short(20)),
	/** true when it only opens something: aria-haspopup, popovertarget, commandfor, data-toggle, <summary> */
	opens: z.boolean(),
	/** what the control stands on, nearest first: row or card text, dialog title, heading, legend */
	context: z.array(short(300)).check(z.maxLength(8)),
	/** selected or checked items in the same list; 0 if none or unknown */
	selected: z.number(),
	/** in an element with role dialog or alertdialog */
	inDialog: z.boolean(),
	/** the text the person or agent typed in the nearest composer or form, cut */
	composed: z.optional(short(300)),
});
export type Control = z.infer<typeof Control>;

/** Fields and labels near the control that may tell who will see it (visibility selects, to/cc/bcc, channel names). */
export const AudienceHint = z.object({ name: short(300), label: short(300), value: short(1000) });
export type AudienceHint = z.infer<typeof AudienceHint>;

export const Request = z.object({
	url: short(8192),
	method: short(60),
	headers: z.array(z.tuple([short(200), short(4000)])).check(z.maxLength(200)),
});
export type RequestInfo = z.infer<typeof Request>;

/**
 * What a frame saw: raw evidence, before anything is named. Made in the isolated world, checked and named
 * (`classify`) in the background. Immutable once sent.
 */
export const Attempt = z.object({
	v: z.literal(1),
	/** hold id, 128 random bits in hex, chosen by the frame that owns the action */
	hold: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
	net: Net,
	vector: Vector,
	/** epoch ms, frame's clock */
	at: z.number(),
	page: z.object({ url: short(8192), title: short(500), topFrame: z.boolean(), lang: short(40) }),
	actor: Actor,
	control: z.optional(Control),
	request: z.optional(Request),
	payload: Payload,
	hints: z.array(AudienceHint).check(z.maxLength(60)),
	/** key or key combination for `key` */
	key: z.optional(short(40)),
	/** what adapters had the frame look at: key (`looks`) and what was found */
	looked: z.optional(z.array(z.tuple([short(350), short(300)])).check(z.maxLength(100))),
	/** the approved hold that it seems to follow from, as the site's own question does: to be compared */
	follows: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
});
export type Attempt = z.infer<typeof Attempt>;

export const Action = z.object({
	kind: Kind,
	audience: Audience,
	recipients: z.array(short(300)).check(z.maxLength(200)),
	/** how the audience is known, in words: "field 'Visibility' is 'Public'" */
	audienceWhy: short(300),
	reversibility: Reversibility,
	/** how many things it touches; -1 if unknown */
	quantity: z.number(),
	target: z.object({
		/** registrable domain of the receiving URL (or of the page for actions that make no request yet) */
		site: short(300),
		origin: short(400),
		/** without query values that look like secrets */
		url: short(2000),
		method: short(60),
		label: short(300),
		actsOn: short(300),
		/** the receiver's registrable domain differs from the page's */
		foreign: z.boolean(),
	}),
	payload: Payload,
	trigger: z.object({ net: Net, vector: Vector, topFrame: z.boolean(), role: short(60), name: short(300), key: z.optional(short(40)) }),
	page: z.object({ url: short(8192), title: short(500), site: short(300) }),
	actor: Actor,
	/** what made us name it so, most telling first: "method DELETE", "label 'Delete' (en)" */
	evidence: z.array(short(300)).check(z.maxLength(20)),
	/** one plain sentence, in English: "Post publicly in #engineering on forum.example" */
	summary: short(400),
	/** what it would be without adapters of the person's own, where they raised it: nothing is decided looser than that (`raised`) */
	plain: z.optional(z.object({ kind: Kind, audience: Audience, reversibility: Reversibility, quantity: z.number() })),
	/** the same as data, for surfaces that say it in the person's language; older lines of the log have none */
	says: z.optional(Says),
});
export type Action = z.infer<typeof Action>;
