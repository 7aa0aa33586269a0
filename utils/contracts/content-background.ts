// Schemas of what a frame's isolated world and the background say to each other. Parsed by the background; frames
// import the types only (their bytes count) and get nothing but these shapes, since only the extension can send them.
import * as z from "zod/mini";
import { Attempt } from "../core/action";
import { MOST_CONTRACT_TEXT } from "../core/contract";
import type { TabState } from "../core/session";

// ── runtime.sendMessage, frame → background ──

export const FrameMessage = z.discriminatedUnion("type", [
	/**
	 * A new document; answered with `TabState`. Not sent while nothing at all is armed (see WATCH_KEY). `ledTo`: something led to
	 * it, a link or a script of another page, and not a person's new tab.
	 */
	z.object({ sayso: z.literal(1), type: z.literal("hello"), ledTo: z.optional(z.boolean()) }),
	/** an agent showed itself; arms the tab unless the person said off. Answered with `TabState` */
	z.object({ sayso: z.literal(1), type: z.literal("agentSeen"), evidence: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)) }),
	/** an attempt that was decided in the frame: let through (watch mode, covered by an approval), or refused since it can't wait */
	z.object({
		sayso: z.literal(1),
		type: z.literal("attempted"),
		attempt: Attempt,
		verdict: z.enum(["approved", "blocked"]),
		why: z.string().check(z.maxLength(200)),
	}),
	/** what an agent wrote into the page as its contract: JSON, as it is. Of the top document alone. Answered with `DeclareAnswer` */
	z.object({ sayso: z.literal(1), type: z.literal("declare"), text: z.string().check(z.maxLength(MOST_CONTRACT_TEXT)) }),
	/** something failed in the frame, or a page sent rubbish: a fault entry */
	z.object({ sayso: z.literal(1), type: z.literal("faulted"), what: z.string().check(z.maxLength(300)) }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;

/** `declared`: what was understood, in words. `error` begins with the path of what is wrong. */
export type DeclareAnswer = { ok: true; id: string; declared: string } | { ok: false; error: string };

// ── runtime.connect({ name: "holds" }), one port per frame, open only while it has pending holds ──

export const HOLDS_PORT = "holds";

export const HoldsPortUp = z.discriminatedUnion("type", [
	/** ask about it; sent again with the same attempt after a reconnect: the background knows the hold by its id */
	z.object({ type: z.literal("ask"), attempt: Attempt, again: z.boolean() }),
	/** the agent tried the same once more while it waits */
	z.object({ type: z.literal("repeated"), hold: z.string() }),
	/** the owner gave it up: the page navigated, aborted, closed, or the time ran out on the owner's clock */
	z.object({ type: z.literal("gaveUp"), hold: z.string(), verdict: z.enum(["withdrawn", "expired"]), why: z.string().check(z.maxLength(200)) }),
	/** what the release led to; `status` HTTP status, 0 network error, -1 not known (a click) */
	z.object({ type: z.literal("released"), hold: z.string(), status: z.number(), note: z.string().check(z.maxLength(300)) }),
	/** keeps the worker alive; every 20 s while something is pending */
	z.object({ type: z.literal("ping") }),
]);
export type HoldsPortUp = z.infer<typeof HoldsPortUp>;

interface Named {
	kind: string;
	audience: string;
	summary: string;
}

/** background → frame. `asked` acknowledges (the entry is written, the question is on its way). */
export type HoldsPortDown =
	/** `reason`: why, where it is not within what was declared */
	| { type: "asked"; hold: string; digest: string; kind: string; audience: string; summary: string; expiresAt: number; reason: string }
	/**
	 * `kind` is what it was decided as: what was let through as a mere reading or a draft covers nothing that follows. `named`: what it is
	 * called to the agent, unless it could not be named.
	 */
	| {
			type: "settled";
			hold: string;
			digest: string;
			kind: string;
			verdict: "approved" | "denied" | "expired" | "blocked";
			path: string;
			reason: string;
			named?: Named;
			/** the owner's own site, as the list of public suffixes says it */
			site?: string;
	  }
	| { type: "failed"; hold: string; what: string };

// ── runtime.connect({ name: "net" }), one port per frame, opened when a request first needs a pass ──

export const NET_PORT = "net";

const Url = z.string().check(z.maxLength(8192));

/**
 * Lets one request through the network net. `call`: fetch, XHR or a beacon to `url`, which will carry `#id`; so `id` is secret
 * from the page. `form`: a navigation to exactly `url`, in this tab, in one of its frames, or (`opens`) in a new window. `socket`: a WebSocket to it, which
 * strict mode refuses otherwise.
 */
export const NetPortUp = z.discriminatedUnion("type", [
	z.object({
		type: z.literal("pass"),
		id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
		as: z.enum(["call", "form", "socket"]),
		url: Url,
		method: z.string().check(z.maxLength(60)),
		opens: z.boolean(),
		/** what a navigation goes to; where only the browser knows, nothing is said */
		into: z.optional(z.enum(["tab", "frame"])),
		/** the site's own service worker stands between the page and the network */
		viaWorker: z.boolean(),
	}),
	/** it was not used after all */
	z.object({ type: z.literal("spent"), id: z.string().check(z.regex(/^[0-9a-f]{32}$/)) }),
]);
export type NetPortUp = z.infer<typeof NetPortUp>;
export type PassRequest = Extract<NetPortUp, { type: "pass" }>;

/** background → frame: the pass is there, or why it can't be had */
export type NetPortDown = { type: "passed"; id: string; ok: boolean; what: string };

/** A body that the network showed, as far as it can be sent again. Bytes are base64. */
export type SeenBody =
	| { kind: "none" }
	| { kind: "entries"; entries: [string, string][] }
	| { kind: "text"; text: string; contentType: string }
	| { kind: "bytes"; base64: string; contentType: string };

// ── tabs.sendMessage, background → every frame of a tab ──

export type TabMessage =
	| { sayso: 1; type: "tabState"; state: TabState }
	/** to the top frame alone, about a hold of another frame: agents look for the notice, and the title, up there */
	| {
			sayso: 1;
			type: "holdElsewhere";
			hold: string;
			status: "held" | "approved" | "denied" | "expired" | "blocked" | "withdrawn";
			kind: string;
			audience: string;
			summary: string;
			reason: string;
	  }
	/** to one frame: send again what the net had stopped and the person has allowed. Answered with `{ status }` by a frame of `origin` alone */
	| { sayso: 1; type: "sendAgain"; hold: string; origin: string; url: string; method: string; body: SeenBody }
	/** the same for a form's navigation */
	| { sayso: 1; type: "submitAgain"; hold: string; origin: string; url: string; entries: [string, string][]; enctype: string };

/**
 * storage.local key that frames may read without waking the worker: `{ any: boolean }`. `any` is true while some tab is
 * armed or some setting could arm one at load; frames say hello only then.
 */
export const WATCH_KEY = "local:watch";

/**
 * Key in storage.local of the name by which a new script of ours finds an old one in the same document, after a reload or an update:
 * a secret of this installation.
 */
export const HEIR_KEY = "heir";

/** storage.local: the operating system, as `runtime.getPlatformInfo` names it. What a page is told of it, a client may have changed. */
export const SYSTEM_KEY = "system";

// ── runtime.connect({ name: "overlay" }), overlay (isolated world of the top document) ↔ background ──

export const OVERLAY_PORT = "overlay";
