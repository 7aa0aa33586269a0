// Schemas of what a frame's isolated world and the background say to each other. Parsed by the background; frames
// import the types only (their bytes count) and get nothing but these shapes, since only the extension can send them.
import * as z from "zod/mini";
import { Attempt } from "../core/action";
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
	/** something failed in the frame, or a page sent rubbish: a fault entry */
	z.object({ sayso: z.literal(1), type: z.literal("faulted"), what: z.string().check(z.maxLength(300)) }),
]);
export type FrameMessage = z.infer<typeof FrameMessage>;

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

/** background → frame. `asked` acknowledges (the entry is written, the question is on its way). */
export type HoldsPortDown =
	| { type: "asked"; hold: string; digest: string; kind: string; audience: string; summary: string; expiresAt: number }
	/** `kind` is what it was decided as: what was let through as a mere reading covers nothing that follows */
	| {
			type: "settled";
			hold: string;
			digest: string;
			kind: string;
			verdict: "approved" | "denied" | "expired" | "blocked";
			path: string;
			reason: string;
	  }
	| { type: "failed"; hold: string; what: string };

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
	  };

/**
 * storage.local key that frames may read without waking the worker: `{ any: boolean }`. `any` is true while some tab is
 * armed or some setting could arm one at load; frames say hello only then.
 */
export const WATCH_KEY = "local:watch";

// ── runtime.connect({ name: "overlay" }), overlay (isolated world of the top document) ↔ background ──

export const OVERLAY_PORT = "overlay";
