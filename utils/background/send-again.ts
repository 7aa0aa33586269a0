// Background. Carries out what the net had stopped, once a person has said yes: not from here, where it would be another origin's
// request, but from a page of the same origin in the same tab, with a pass.
import type { SeenBody, TabMessage } from "../contracts/content-background";
import type { Attempt } from "../core/action";
import type { Net } from "./net";
import { randomId } from "./random-id";

const TRIES = 50;
const PAUSE = 200;

export interface SendAgainOptions {
	net: Net;
	sendToTab(tabId: number, message: TabMessage, frameId?: number): Promise<unknown>;
	listTabs(): Promise<{ tabId: number; url: string }[]>;
	goBack(tabId: number): Promise<boolean>;
	openIn(tabId: number, url: string): Promise<void>;
}

export interface ToSend {
	attempt: Attempt;
	tabId: number;
	frameId: number;
	/** origin that it came from; "null" for opaque ones, "" where nobody's document did */
	origin: string;
	/** the document's address */
	page: string;
	body: SeenBody;
	isDiverted: boolean;
	type: string;
}

/** `leaving` is called at the last moment before it can have been sent; if it rejects, nothing is. */
export type SendAgain = (what: ToSend, leaving: () => Promise<void>) => Promise<{ status: number; note: string }>;

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

export function createSendAgain({ net, sendToTab, listTabs, goBack, openIn }: SendAgainOptions): SendAgain {
	/** A frame of the right origin answers with a status; others don't answer. */
	async function reach(tabId: number, message: TabMessage, frames: number[], tries: number): Promise<number> {
		for (let attempt = 0; attempt < tries; attempt++) {
			for (const frameId of frames) {
				const answer = (await sendToTab(tabId, message, frameId)) as { status?: number } | undefined;
				if (typeof answer?.status === "number") return answer.status;
			}
			await pause();
		}
		throw new Error("no page that it could be sent from is open any more");
	}

	async function navigate({ attempt, tabId, page, origin, body }: ToSend, leaving: () => Promise<void>) {
		const { url, method } = attempt.request ?? { url: "", method: "" };
		const pass = { id: randomId(), as: "form" as const, url, method, opens: false, into: "tab" as const, viaWorker: false };
		// Back to the page that had sent it, unless somebody has gone there already; or to its address in a window opened for the answer.
		const shown = (await listTabs()).find((tab) => tab.tabId === tabId)?.url ?? "";
		if (!/^https?:/.test(shown) && !(await goBack(tabId))) await openIn(tabId, page);
		if (method === "GET") {
			await net.pass(pass, { tabId, url: "" });
			await leaving();
			await openIn(tabId, url);
			return { status: -1, note: "navigated" };
		}
		if (!origin || origin === "null") throw new Error("the page that sent it has no origin of its own, so nobody can send it in its place");
		const entries = body.kind === "entries" ? body.entries : [];
		const message: TabMessage = {
			sayso: 1,
			type: "submitAgain",
			hold: attempt.hold,
			origin,
			url,
			entries,
			enctype: "application/x-www-form-urlencoded",
		};
		await leaving();
		const back = await reach(tabId, message, [0], TRIES / 5).catch(() => undefined);
		if (back === undefined) {
			// What is behind us is another page: then one of the right origin has to be there.
			await openIn(tabId, page);
			await reach(tabId, message, [0], TRIES);
		}
		return { status: -1, note: "sent again, from the page that had sent it" };
	}

	return async (what, leaving) => {
		const { attempt, tabId, frameId, origin, body, isDiverted } = what;
		if (isDiverted) return navigate(what, leaving);
		const { url, method } = attempt.request ?? { url: "", method: "" };
		const id = randomId();
		await net.pass({ id, as: "call", url, method, opens: false, viaWorker: false }, { tabId, url: origin });
		await leaving();
		const message: TabMessage = { sayso: 1, type: "sendAgain", hold: attempt.hold, origin, url: `${url.split("#")[0]}#${id}`, method, body };
		const status = await reach(tabId, message, [...new Set([frameId, 0])], 3).finally(() => setTimeout(() => net.spent(id), PAUSE));
		return { status, note: status ? `sent again, answered ${status}` : "sent again, no answer that could be read" };
	};
}
