// Node. Actions, attempts and stores for the background's unit tests.
import { type Action, type Attempt, NO_PAYLOAD } from "../../utils/core/action";
import type { SessionStore } from "../../utils/platform/session-store";

type Changes = Partial<Omit<Action, "target" | "page" | "actor">> & {
	target?: Partial<Action["target"]>;
	page?: Partial<Action["page"]>;
	actor?: Partial<Action["actor"]>;
};

export function actionOf(changes: Changes = {}): Action {
	return {
		kind: "post",
		audience: "group",
		recipients: [],
		audienceWhy: "",
		reversibility: "recoverable",
		quantity: 1,
		payload: NO_PAYLOAD,
		trigger: { net: "event", vector: "submit", topFrame: true, role: "button", name: "Send" },
		evidence: [],
		summary: "Post in #general on forum.example",
		...changes,
		target: {
			site: "forum.example",
			origin: "https://forum.example",
			url: "https://forum.example/post",
			method: "POST",
			label: "Send",
			actsOn: "",
			foreign: false,
			...changes.target,
		},
		page: { url: "https://forum.example/", title: "Forum", site: "forum.example", ...changes.page },
		actor: { kind: "agent", confidence: 0.9, evidence: ["no pressure"], ...changes.actor },
	};
}

export const holdId = (n: number): string => n.toString(16).padStart(32, "0");

export function attemptOf(n: number, changes: Partial<Attempt> = {}): Attempt {
	return {
		v: 1,
		hold: holdId(n),
		net: "event",
		vector: "submit",
		at: 1000 + n,
		page: { url: "https://forum.example/thread", title: "Forum", topFrame: true, lang: "en" },
		actor: { kind: "agent", confidence: 0.9, evidence: ["no pressure"] },
		payload: { format: "entries", parts: [{ name: "text", type: "text", value: `hello ${n}` }], text: "", size: -1 },
		hints: [],
		...changes,
	};
}

/** storage.session as far as it is used; `fail` makes writes reject as a full one does. */
export function memoryStore(): SessionStore & { values: Map<string, unknown>; fail?: Error } {
	const values = new Map<string, unknown>();
	const store = {
		values,
		fail: undefined as Error | undefined,
		readAll: async () => structuredClone(Object.fromEntries(values)),
		async write(entries: Record<string, unknown>) {
			if (store.fail) throw store.fail;
			for (const [key, value] of Object.entries(entries)) values.set(key, structuredClone(value));
		},
		async remove(keys: string | string[]) {
			for (const key of [keys].flat()) values.delete(key);
		},
	};
	return store;
}
