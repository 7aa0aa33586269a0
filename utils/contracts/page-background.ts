// Schemas between the surfaces where the person decides (overlay, popup) and the background. Parsed on both ends.
import * as z from "zod/mini";
import { Contract } from "../core/contract";
import { ContractTemplate, DeclaredContract } from "../core/declared-contract";
import { Decision, Hold } from "../core/hold";
import type { Policy } from "../core/managed";
import { LANGUAGES } from "../core/say";
import { Says } from "../core/says";
import { Session } from "../core/session";
import type { Grant, Settings } from "../core/settings";
import type { AdapterView } from "../core/stored-adapters";

export const SURFACE_PORT = "surface";

/** An agent's try to approve its own action: denied, and shown to the person until they have seen it. */
export const Alarm = z.object({
	hold: z.string(),
	tabId: z.number(),
	session: z.string(),
	/** what it tried to approve */
	summary: z.string(),
	says: z.optional(Says),
	/** of the list that it stood in */
	others: z.optional(z.number()),
	/** how it is known for a tool's press, in words */
	marks: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
	at: z.number(),
});
export type Alarm = z.infer<typeof Alarm>;

/** Down the `overlay` port (holds of that tab) and the `surface` port (holds of all tabs, for popup). Oldest first. */
export const SurfaceDown = z.discriminatedUnion("type", [
	z.object({
		type: z.literal("holds"),
		holds: z.array(Hold),
		appearance: z.enum(["system", "light", "dark"]),
		/** one for each hold that this surface may allow; a yes has to bring it back, once */
		nonces: z.optional(z.record(z.string(), z.string())),
		/** newest first */
		alarms: z.optional(z.array(Alarm)),
		/** holds that want the passphrase with a yes */
		locked: z.optional(z.array(z.string())),
		/** there is one, so that a list which wants the extra step wants it too */
		hasPassphrase: z.optional(z.boolean()),
		/** the page interfered with the question again and again: it can be denied here, and allowed in the popup only */
		moved: z.optional(z.boolean()),
		/** this browser can't tell whether the page covers the question: the same for all of them */
		popupOnly: z.optional(z.boolean()),
	}),
	/** before the holds, to overlays: the messages of the language that the person has chosen; without one it is the browser's */
	z.object({
		type: z.literal("language"),
		chosen: z.optional(z.object({ language: z.enum(LANGUAGES), messages: z.record(z.string(), z.string()) })),
	}),
	/** the answer to a decision */
	z.object({ type: z.literal("decided"), hold: z.string(), ok: z.boolean(), what: z.string() }),
]);
export type SurfaceDown = z.infer<typeof SurfaceDown>;

export const SurfaceUp = z.discriminatedUnion("type", [
	/** the question is on screen; of a list, `list` are those that a yes would cover and `struck` those that it would refuse */
	z.object({
		...{ type: z.literal("shown"), hold: z.string() },
		...{ list: z.optional(z.array(z.string()).check(z.maxLength(200))), struck: z.optional(z.array(z.string()).check(z.maxLength(200))) },
	}),
	/** it is not in sight any more: covered, set aside, in a hidden tab */
	z.object({ type: z.literal("hidden"), hold: z.string() }),
	z.object({
		type: z.literal("decide"),
		decision: Decision,
		nonce: z.optional(z.string().check(z.maxLength(64))),
		/** never kept and never logged */
		passphrase: z.optional(z.string().check(z.maxLength(1000))),
	}),
	/** a tool pressed Allow, for sure: that denies it */
	z.object({
		type: z.literal("selfApproval"),
		hold: z.string(),
		marks: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
	}),
	/** the page interfered with the question; `again`: so often that it can't be decided here any more */
	z.object({ type: z.literal("tampered"), hold: z.string(), what: z.string().check(z.maxLength(300)), again: z.boolean() }),
	/** the person has seen that alarm */
	z.object({ type: z.literal("alarmSeen"), hold: z.string() }),
	/** a press that did not prove a person, or tampering with the surface: logged; the hold stays */
	z.object({ type: z.literal("refusedPress"), hold: z.string(), why: z.string().check(z.maxLength(300)) }),
	/** the person wants to see where a rule is set: the id of a place on the options page */
	z.object({ type: z.literal("openOptions"), place: z.string().check(z.maxLength(200)) }),
	/** the person wants the toolbar's popup */
	z.object({ type: z.literal("openPopup") }),
	z.object({ type: z.literal("ping") }),
]);
export type SurfaceUp = z.infer<typeof SurfaceUp>;

/** What a session is held to, as the popup lists it. */
export const ContractView = z.object({
	...{ id: z.string(), by: DeclaredContract.shape.by },
	/** what it says, in English */
	words: z.string(),
	contract: z.optional(Contract),
	/** whoever declared it says so: the page’s words, where an agent did */
	task: z.string(),
	/** the ready-made one that it is */
	template: z.optional(ContractTemplate),
	/** it has expired */
	over: z.boolean(),
});
export type ContractView = z.infer<typeof ContractView>;

/** What the popup shows of a tab. */
export const TabView = z.object({
	tabId: z.number(),
	mode: z.enum(["idle", "armed", "watch", "paused", "driving", "off"]),
	pausedUntil: z.optional(z.number()),
	session: z.optional(Session),
	/** all input counts as the agent's: `tab` for this tab, `profile` by the settings */
	strict: z.enum(["", "tab", "profile"]),
	/** false where extensions may not run (browser pages, stores) or the content script is missing */
	reachable: z.boolean(),
	/** `web`: a page that our content scripts belong in; `own`: one of our pages; `closed`: extensions may not run there */
	place: z.enum(["web", "own", "closed"]),
	/** oldest first */
	contracts: z.array(ContractView),
	/** what is wrong with Sayso itself right now, in words; empty when all is well */
	trouble: z.string(),
});
export type TabView = z.infer<typeof TabView>;

export interface AdapterList {
	adapters: AdapterView[];
	trouble: string;
}

/** One-shot commands, pages → background (@webext-core/messaging). Imperative; answered or thrown. */
export interface PageCommands {
	getTab(data: { tabId: number }): TabView;
	/** `proof` because an agent can open our pages: only a person disarms. A tab-hosted page is refused for all but arm. */
	setTabMode(data: { tabId: number; mode: "armed" | "off" | "paused" | "driving" }): TabView;
	/** Off only from the real popup. */
	setTabStrict(data: { tabId: number; strict: boolean }): TabView;
	/** Holds the tab’s session to a ready-made task; a tab that nobody guards is guarded with it. Only from the real popup. */
	declareContract(data: { tabId: number; template: ContractTemplate }): TabView;
	/** Only from the real popup: nobody else loosens one, whoever declared it. */
	removeContract(data: { tabId: number; id: string }): TabView;
	getSettings(): z.infer<typeof Settings>;
	saveSettings(data: z.infer<typeof Settings>): z.infer<typeof Settings>;
	/** What counts: the settings under what the organisation has laid down. */
	getPolicy(): Policy;
	listGrants(): z.infer<typeof Grant>[];
	revokeGrant(data: { id: string }): void;
	/** `trouble`: why some of the person's own say nothing */
	listAdapters(): AdapterList;
	/** Adds one of the person's own; throws with the path of what is wrong. */
	addAdapter(data: { text: string }): AdapterList;
	/** In a tab, while something is guarded, only what can't let more through. */
	setAdapter(data: { id: string; on: boolean }): AdapterList;
	removeAdapter(data: { id: string }): AdapterList;
	/** How many questions nobody answered since the popup last asked; asking from the toolbar's popup clears it. */
	takeMissed(): { count: number; since: number };
	hasPassphrase(): boolean;
	/** sets, changes or (without `next`) removes it; throws in words when `current` is wrong. Answers whether there is one now */
	changePassphrase(data: { next?: string | undefined; current: string }): boolean;
	/** checks the whole chain; `brokenAt` is the first seq that doesn't fit */
	verifyLog(): { lines: number; ok: boolean; brokenAt?: number };
}
