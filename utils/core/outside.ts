// Pure. Which part of a contract an action does not keep to, as data, so that a surface can say it in the person's language.
import * as z from "zod/mini";
import { Kind } from "./action";
import { ContractItem } from "./contract";

export const Outside = z.discriminatedUnion("part", [
	z.object({ part: z.literal("deny"), item: ContractItem }),
	z.object({ part: z.literal("expires"), expires: z.string() }),
	z.object({ part: z.literal("allow"), allow: z.array(ContractItem) }),
	/** `from`: where the page is, if what it sends goes elsewhere */
	z.object({ part: z.literal("sites"), sites: z.array(z.string()), from: z.optional(z.string()) }),
	/** `before`: how many were let out or asked about already */
	z.object({ part: z.literal("limit"), kind: Kind, most: z.number(), before: z.number() }),
]);
export type Outside = z.infer<typeof Outside>;
