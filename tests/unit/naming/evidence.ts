// What frames would report of small made-up pages: presses, forms and calls, as attempts for the naming tests.
import type { Attempt, Audience, AudienceHint, Control, Kind } from "../../../utils/core/action.ts";
import { attempt, button, entries, json, link } from "../naming-fixture.ts";

/** What happens, the evidence, what it is, and who will see it where that can be told and matters. */
export type Page = readonly [what: string, evidence: Attempt, kind: Kind, audience?: Audience];

type Some = Partial<Control> & { hints?: AudienceHint[]; page?: string; title?: string };

const place = ({ page, title }: Some) => ({ url: page ?? "https://app.example/home", title: title ?? "", topFrame: true, lang: "" });
const controlOf = ({ hints: _hints, page: _page, title: _title, ...control }: Some) => control;

export const hint = (name: string, label: string, value: string): AudienceHint => ({ name, label, value });
const at = (url: string) => new URL(url, "https://app.example/").href;

/** A press on a button that nothing but the page's own handlers follow. */
export const press = (name: string, some: Some = {}): Attempt =>
	attempt({ control: button(name, controlOf(some)), hints: some.hints ?? [], page: place(some), net: "event" });
export const follow = (name: string, href: string, some: Some = {}): Attempt =>
	attempt({ url: at(href), method: "GET", vector: "navigate", net: "navigation", control: link(name, at(href), controlOf(some)), page: place(some) });
export const drop = (name: string, some: Some = {}): Attempt =>
	attempt({ vector: "drop", net: "event", control: button(name, controlOf(some)), page: place(some) });
export const key = (which: string, some: Some = {}): Attempt =>
	attempt({ vector: "key", net: "event", key: which, control: button("", controlOf(some)), hints: some.hints ?? [], page: place(some) });

/** A form with these fields, sent by the button of that name. Fields whose names begin with "!" are secret. */
export const form = (url: string, fields: Record<string, string>, name = "", some: Some = {}): Attempt => {
	const plain = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field.replace(/^!/, ""), value]));
	const secret = Object.keys(fields)
		.filter((field) => field.startsWith("!"))
		.map((field) => field.slice(1));
	return attempt({
		url: at(url),
		vector: "submit",
		net: "event",
		payload: entries(plain, secret),
		...(name && { control: button(name, { type: "submit", method: "POST", ...controlOf(some) }) }),
		hints: some.hints ?? [],
		page: place(some),
	});
};

/** A background request of the page, with the control whose press it followed. */
export const call = (method: string, url: string, body?: unknown, some: Some = {}): Attempt =>
	attempt({
		url: at(url),
		method,
		...(body !== undefined && { payload: json(body) }),
		...(some.name !== undefined && { control: button(some.name, controlOf(some)) }),
		hints: some.hints ?? [],
		page: place(some),
	});
export const graphql = (query: string, some: Some = {}, more: Record<string, unknown> = {}): Attempt =>
	call("POST", "/graphql", { query, ...more }, some);
export const persisted = (operationName: string, some: Some = {}): Attempt =>
	call("POST", "/graphql", { operationName, variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: "ab12" } } }, some);
