// Pure. A stretch of agent activity in a tab, and what the tab's frames are told of it.
import * as z from "zod/mini";
import { Look } from "./looks";

export const ArmedWhy = z.enum(["detected", "by_hand", "by_policy", "inherited"]);
export type ArmedWhy = z.infer<typeof ArmedWhy>;

export const Session = z.object({
	id: z.string(),
	tabId: z.number(),
	why: ArmedWhy,
	/** "a client is attached over the DevTools protocol", "opened from an armed tab" */
	evidence: z.array(z.string()),
	startedAt: z.number(),
	lastActionAt: z.number(),
	/** the session this one was inherited from */
	parent: z.optional(z.string()),
});
export type Session = z.infer<typeof Session>;

/**
 * What a frame is told. `armed`: hold. `watch`: report but never hold. `off`: the person disarmed this tab.
 * `paused` until `pausedUntil` (epoch ms). `driving`: the person drives until the agent is seen again.
 * `idle`: nobody has armed it; detection goes on.
 */
export const TabState = z.object({
	mode: z.enum(["idle", "armed", "watch", "paused", "driving", "off"]),
	why: z.optional(ArmedWhy),
	pausedUntil: z.optional(z.number()),
	session: z.string(),
	holdTimeout: z.number(),
	strict: z.boolean(),
	/**
	 * Whether this tab's requests are stopped at the network unless they have a pass. `workers`: only those that go through the
	 * site's service worker, since the site is open in a guarded tab too.
	 */
	net: z.enum(["off", "workers", "on"]),
	/** what adapters want to know of the page; where nobody guards, nothing */
	looks: z.optional(z.array(Look)),
});
export type TabState = z.infer<typeof TabState>;
