// Attempts and controls for the naming tests, with what a test doesn't care about filled in.
import type { Attempt, Control, Payload } from "../../utils/core/action.ts";
import { NO_PAYLOAD } from "../../utils/core/no-payload.ts";

export const control = (some: Partial<Control> = {}): Control => ({
	tag: "button",
	role: "button",
	name: "",
	type: "button",
	marks: "",
	opens: false,
	context: [],
	selected: 0,
	inDialog: false,
	...some,
});
export const button = (name: string, some: Partial<Control> = {}) => control({ name, ...some });
export const link = (name: string, href: string, some: Partial<Control> = {}) => control({ tag: "a", role: "link", type: "", name, href, ...some });

export const json = (value: unknown): Payload => ({ ...NO_PAYLOAD, format: "json", text: JSON.stringify(value), contentType: "application/json" });
export const entries = (values: Record<string, string>, secret: string[] = []): Payload => ({
	...NO_PAYLOAD,
	format: "entries",
	parts: Object.entries(values).map(([name, value]) => ({ name, value, type: secret.includes(name) ? "secret" : "text" })),
});

type Some = Partial<Omit<Attempt, "request">> & { url?: string; method?: string };

export function attempt({ url, method, ...some }: Some = {}): Attempt {
	return {
		v: 1,
		hold: "0".repeat(32),
		net: "api",
		vector: url ? "fetch" : "click",
		at: 0,
		page: { url: "https://forum.example/t/1", title: "A question", topFrame: true, lang: "en" },
		actor: { kind: "agent", confidence: 0.9, evidence: ["a client is attached over the DevTools protocol"] },
		payload: NO_PAYLOAD,
		hints: [],
		...(url && { request: { url: new URL(url, "https://forum.example").href, method: method ?? "POST", headers: [] } }),
		...some,
	};
}
