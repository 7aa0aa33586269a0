// Pure. What test ids, command names and schema.org marks of a control call for, where neither its words nor its icon told.
// The background alone asks: frames have `icon-names`.
import type { Kind } from "./action";
import { operationKind } from "./operation-name";

/** schema.org's potential actions; https://schema.org/Action */
const SCHEMA: Record<string, Kind> = {
	buy: "purchase",
	order: "purchase",
	pay: "purchase",
	donate: "purchase",
	rent: "purchase",
	reserve: "purchase",
	subscribe: "update",
	follow: "update",
	like: "update",
	vote: "update",
	comment: "post",
	reply: "post",
	review: "post",
	communicate: "send",
	send: "send",
	invite: "send",
	inform: "send",
	share: "share",
	authorize: "share",
	register: "account",
	join: "submit",
	delete: "delete",
	cancel: "delete",
	leave: "delete",
	unregister: "delete",
	add: "submit",
	create: "submit",
	update: "update",
};
/** Names that end so are of a control; others may be of anything. */
const OF_A_CONTROL = /^(.{3,60}?)[-_.:]?(btn|button|action|link|submit|cta)$/;

/** `marks` as in `Control`: lower case, joined by spaces. Says nothing harmless. */
export function markKind(marks: string): { kind: Kind; word: string } | undefined {
	const [, schema = ""] = /schema\.org\/([a-z]{3,20})action/.exec(marks) ?? [];
	const known = SCHEMA[schema];
	if (known) return { kind: known, word: `schema.org/${schema}action` };
	for (const mark of marks.split(" ", 60)) {
		const [, name = ""] = OF_A_CONTROL.exec(mark) ?? [];
		if (!name || /cancel|close|open|toggle|show|hide|dropdown|menu|nav/.test(name)) continue;
		const reading = operationKind(name);
		if (reading && !reading.byNoun && !/^(read|search|telemetry|draft)$/.test(reading.kind)) return { kind: reading.kind, word: mark };
	}
	return undefined;
}
