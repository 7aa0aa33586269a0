// Pure. The one sentence of the question in the person's language, from its data.
import type { Action } from "./action";
import { type CountedKey, listed, type MessageKey, say, sayMany } from "./say";
import type { Says } from "./says";

export type Summed = Pick<Action, "summary" | "says">;

type Form = Says["form"];
const COUNTED: ReadonlySet<Form> = new Set<Form>([
	...(["upload_files", "post_times", "post_times_public", "send_times", "upload_times", "data_times", "press_times"] as const),
]);

/** The message, and the number that chooses its plural form. */
export const summaryMessage = ({ form, count = 1 }: Says): { of: MessageKey } | { of: CountedKey; n: number } =>
	COUNTED.has(form) ? { of: `summary.${form}` as CountedKey, n: count } : { of: `summary.${form}` as MessageKey };

/** "37 conversations" */
export const countedThings = ({ noun = "item", count = 1 }: Says): string => sayMany(`noun.${noun}`, count);
/** Names, and how many more there are. */
export const namesOf = ({ people = [], more = 0 }: Says): string[] => (more ? [...people, sayMany("fact.more", more)] : people);

/** For places that take text alone. Lines of older versions have no data: their English is all that there is. */
export function summaryText({ summary, says }: Summed): string {
	if (!says) return summary;
	const { thing = "", object = "", amount = "", site = say("summary.nowhere") } = says;
	const values = { thing, object, amount, site, people: listed(namesOf(says)), things: countedThings(says) };
	const message = summaryMessage(says);
	return "n" in message ? sayMany(message.of, message.n, values) : say(message.of, values);
}
