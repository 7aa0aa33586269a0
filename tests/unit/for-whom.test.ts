// Node. Labels that name who gets something, and sentences that only have such a word in them.
import { expect, test } from "vitest";
import { audienceOf } from "../../utils/core/audience.ts";
import { bodyOf } from "../../utils/core/body-parts.ts";
import { formKind } from "../../utils/core/form-kind.ts";
import { NO_PAYLOAD } from "../../utils/core/no-payload.ts";
import { attempt } from "./naming-fixture.ts";

const seen = (label: string, value: string) => {
	const one = attempt({ url: "/act", payload: { ...NO_PAYLOAD, format: "entries", parts: [{ name: "field", type: "text", value, label }] } });
	const body = bodyOf(one.payload);
	return { kind: formKind(one, body)?.kind, people: audienceOf(one, body, "submit").recipients };
};

test.each([
	["To", "Ann"],
	["Send a copy of this to:", "Ann"],
	["To whom shall this go", "Ann"],
	["Where to send the invitation", "ann@mail.example"],
	["The people to ask, all recipients", "Ann"],
])("'%s' names people", (label, value) => {
	expect(seen(label, value)).toEqual({ kind: "send", people: [value] });
});

test.each([
	["Allow other users to email me", "1"],
	["Maximum number of changes to show in watchlist:", "all"],
	["Partial Allows you to select pages and namespaces", "sitewide"],
])("'%s' names nobody", (label, value) => {
	expect(seen(label, value)).toEqual({ kind: undefined, people: [] });
});
