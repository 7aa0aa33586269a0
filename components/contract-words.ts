// What a contract says, in the person's language. In English the log's own words are shown, which `core/contract-words` makes.
import type { ContractView } from "../utils/contracts/page-background";
import type { ContractItem } from "../utils/core/contract";
import type { Outside } from "../utils/core/outside";
import { language, listed, moment, say } from "../utils/core/say";
import { kindWord } from "./words";

type Contract = NonNullable<ContractView["contract"]>;

const itemWords = ({ action, audience, site }: ContractItem): string => {
	const isAnswer = /^(post|send)$/.test(action) && audience === "requester_only";
	const what = isAnswer ? say("declared.answer") : audience ? say(`doTo.${audience}`, { what: say(`do.${action}`) }) : say(`do.${action}`);
	return site ? say("declared.on", { what, site }) : what;
};
const itemsWords = (items: readonly ContractItem[]): string => {
	const all = [...new Set(items.map(itemWords))];
	return listed(all.length > 5 ? [...all.slice(0, 4), "…"] : all);
};
const allowWords = (allow: readonly ContractItem[]): string => {
	const writing = allow.filter(({ action }) => !/^(read|search|telemetry)$/.test(action));
	if (!writing.length) return say("declared.readOnly");
	const words = itemsWords(writing);
	return words === say("declared.answer") ? words : say("declared.only", { items: words });
};
const limitWords = (kind: Parameters<typeof kindWord>[0], most: number): string =>
	most ? say("declared.most", { kind: kindWord(kind), n: most }) : say("declared.none", { kind: kindWord(kind) });
const untilWords = (expires: string): string =>
	say("declared.until", { time: moment(Date.parse(expires), { dateStyle: "medium", timeStyle: "short" }) });

export function contractWords({ words, contract }: Pick<ContractView, "words" | "contract">): string {
	if (!contract || language() === "en") return words;
	const { allow, deny, limits = {}, sites, expires }: Contract = contract;
	const counted = Object.entries(limits) as [Parameters<typeof kindWord>[0], number | undefined][];
	return [
		allow && allowWords(allow),
		deny?.length && say("declared.not", { items: itemsWords(deny) }),
		...counted.map(([kind, most]) => most !== undefined && limitWords(kind, most)),
		sites && say("declared.sites", { sites: listed(sites) }),
		expires && untilWords(expires),
	]
		.filter(Boolean)
		.join("; ");
}

/** What was declared of which an action is outside. */
export function outsideWords(outside: Exclude<Outside, { part: "expires" }>): string {
	switch (outside.part) {
		case "deny":
			return say("declared.not", { items: itemWords(outside.item) });
		case "allow":
			return allowWords(outside.allow);
		case "sites":
			return say("declared.sites", { sites: listed(outside.sites) });
		default:
			return limitWords(outside.kind, outside.most);
	}
}
export { untilWords };
