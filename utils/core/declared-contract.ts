// Pure. A contract as it counts: who declared it, for which session, and what was let out under it. And the ready-made ones that
// the person can choose in the popup.
import * as z from "zod/mini";
import { Kind } from "./action";
import { Contract } from "./contract";

export const MOST_CONTRACTS = 5;

export const DeclaredContract = z.object({
	id: z.string(),
	by: z.enum(["person", "agent", "policy"]),
	/** that of the first tab, so that tabs opened from it keep to it too */
	session: z.string(),
	/** epoch ms */
	at: z.number(),
	contract: Contract,
	/** it was seen to have expired: a clock that is set back does not bring it to life again */
	over: z.optional(z.boolean()),
	/** by the person: it counts no more, and the page that declared it can't declare it again */
	removed: z.optional(z.boolean()),
	/** what its limits have counted, by hold, so that nothing counts twice */
	out: z.array(z.object({ hold: z.string(), kind: Kind, things: z.number() })),
});
export type DeclaredContract = z.infer<typeof DeclaredContract>;

export const ContractTemplate = z.enum(["read_only", "sort_inbox", "answer_me", "fill_in_forms"]);
export type ContractTemplate = z.infer<typeof ContractTemplate>;

export const CONTRACT_TEMPLATES: Record<ContractTemplate, Contract> = {
	read_only: { allow: [{ action: "read" }], deny: [{ action: "draft" }] },
	sort_inbox: { allow: [{ action: "update" }], deny: [{ action: "delete" }, { action: "send" }, { action: "post" }] },
	answer_me: {
		allow: [
			{ action: "post", audience: "requester_only" },
			{ action: "send", audience: "requester_only" },
		],
	},
	fill_in_forms: { allow: [{ action: "draft" }], deny: [{ action: "submit" }] },
};
