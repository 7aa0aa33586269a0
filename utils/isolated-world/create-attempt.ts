// Isolated world. Puts together what this frame saw into an `Attempt`, within the limits that the background checks.
import type { Actor, Attempt, AudienceHint, Control, Payload, RequestInfo, Vector } from "../core/action";
import { NO_PAYLOAD } from "../core/no-payload";
import { lookAround } from "./look-around";
import { titleOfPage } from "./notice";

/** 128 random bits in hex. `crypto.randomUUID` is missing on http pages. */
export function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const NET: Record<Vector, Attempt["net"]> = {
	click: "event",
	key: "event",
	drop: "event",
	submit: "event",
	form_submit: "api",
	navigate: "navigation",
	fetch: "api",
	xhr: "api",
	beacon: "api",
	websocket: "api",
	open: "api",
	request: "network",
	worker: "network",
	ping: "network",
	report: "network",
	redirect: "network",
};

export interface Seen {
	vector: Vector;
	actor: Actor;
	control?: Control | undefined;
	request?: RequestInfo | undefined;
	payload?: Payload | undefined;
	hints?: AudienceHint[] | undefined;
	key?: string | undefined;
	id?: string | undefined;
	/** what it is about, for adapters */
	near?: Element | undefined;
	follows?: string | undefined;
}

export function createAttempt(seen: Seen): Attempt {
	const request = seen.request && {
		url: seen.request.url.slice(0, 8192),
		method: seen.request.method.slice(0, 60),
		headers: seen.request.headers.slice(0, 200).map(([name, value]): [string, string] => [name.slice(0, 200), value.slice(0, 4000)]),
	};
	const looked = lookAround(seen.near);
	return {
		v: 1,
		hold: seen.id ?? newId(),
		net: NET[seen.vector],
		vector: seen.vector,
		at: Date.now(),
		page: {
			url: location.href.slice(0, 8192),
			title: titleOfPage().slice(0, 500),
			topFrame: window === window.top,
			lang: document.documentElement?.lang.slice(0, 40) ?? "",
		},
		actor: { ...seen.actor, evidence: seen.actor.evidence.slice(0, 20).map((line) => line.slice(0, 200)) },
		...(seen.control && { control: seen.control }),
		...(request && { request }),
		payload: seen.payload ?? NO_PAYLOAD,
		hints: seen.hints?.slice(0, 60) ?? [],
		...(seen.key && { key: seen.key }),
		...(looked.length && { looked }),
		...(seen.follows && { follows: seen.follows }),
	};
}
