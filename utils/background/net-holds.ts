// Background. What only the net stopped: it becomes a question, whose yes sends it again from a page of the same origin; or, where
// that can't be done or nobody needs to be asked, a line that says what was blocked and why.
import * as z from "zod/mini";
import type { SeenBody, TabMessage } from "../contracts/content-background";
import { type Action, Attempt } from "../core/action";
import { decide, type Ruling } from "../core/decide";
import type { NewEntry } from "../core/entry";
import type { Policy } from "../core/managed";
import type { Grant } from "../core/settings";
import { refusalWords, whyWords } from "../core/why";
import type { SessionStore } from "../platform/session-store";
import type { TabInfo } from "../platform/tabs";
import type { Contracts } from "./contracts";
import { contractReason } from "./hold-lines";
import type { HoldList } from "./hold-list";
import type { Owner } from "./hold-shelf";
import type { Net } from "./net";
import type { Caught } from "./net-watch";
import { randomId } from "./random-id";
import { payloadOf } from "./seen-payload";
import { createSendAgain } from "./send-again";
import type { Sessions } from "./sessions";

/** questions about net catches that may wait in one tab, and how often one place may ask in a session */
const MOST_WAITING = 3;
const MOST_ASKED = 3;
const HARMLESS = ["read", "search", "telemetry", "draft"];

const Kept = z.object({ attempt: Attempt, tabId: z.number(), frameId: z.number(), documentId: z.string(), origin: z.string(), page: z.string() });
type Kept = z.infer<typeof Kept> & { body: SeenBody; isDiverted: boolean; type: string };

export interface NetHoldsOptions {
	ready: Promise<unknown>;
	net: Net;
	holdList: HoldList;
	sessions: Pick<Sessions, "session" | "state" | "reached">;
	store: SessionStore;
	settings(): Policy;
	grants(): readonly Grant[];
	contracts: Pick<Contracts, "judge">;
	classify(attempt: Attempt): Action;
	/** never rejects */
	note(line: NewEntry): Promise<void>;
	listTabs(): Promise<TabInfo[]>;
	sendToTab(tabId: number, message: TabMessage, frameId?: number): Promise<unknown>;
	goBack(tabId: number): Promise<boolean>;
	openIn(tabId: number, url: string): Promise<void>;
	now(): number;
}

export function createNetHolds(options: NetHoldsOptions) {
	const { ready, holdList, sessions, store, settings, grants, contracts, classify, note, listTabs, sendToTab, now } = options;
	const waiting = new Map<string, Kept>();
	const asked = new Map<string, number>();
	const sendAgain = createSendAgain(options);

	/** The address of the document that sent it, as far as the tab's own address tells. */
	function pageOf({ request, tabId }: Caught, tabs: TabInfo[]): string {
		const { initiator } = request;
		const own = tabs.find((tab) => tab.tabId === tabId);
		const opener = tabs.find((tab) => tab.tabId === own?.openerTabId);
		const guarded = tabs.filter((tab) => options.net.isArmedTab(tab.tabId));
		const from = [own, opener, ...guarded].find((tab) => tab?.url.startsWith(`${initiator}/`));
		return from?.url ?? (/^https?:/.test(initiator) ? `${initiator}/` : (own?.url ?? ""));
	}

	/** A worker's site may be open in several containers: what it sends is the business of a tab that has the same cookies. */
	function tabFor({ request, tabId }: Caught, tabs: TabInfo[]): number | undefined {
		if (request.tabId >= 0 || !request.store || options.net.isClosed(tabId)) return tabId;
		const shares = (id: number) => tabs.some((tab) => tab.tabId === id && tab.store === request.store);
		return shares(tabId) ? tabId : options.net.tabOf(request.initiator, shares);
	}

	async function onCaught(seen: Caught): Promise<void> {
		await ready;
		const tabs = await listTabs();
		const found = tabFor(seen, tabs);
		const caught = { ...seen, tabId: found ?? seen.tabId };
		const { request, tabId, body, vector, isDiverted } = caught;
		if (isDiverted) await sessions.reached(tabId);
		const page = pageOf(caught, tabs);
		const attempt: Attempt = {
			v: 1,
			hold: randomId(),
			net: "network",
			vector,
			at: now(),
			page: { url: page.slice(0, 8192), title: "", topFrame: request.frameId === 0, lang: "" },
			actor: { kind: "unknown", confidence: 0, evidence: ["seen at the network alone"] },
			request: { url: request.url.slice(0, 8192), method: request.method.slice(0, 60), headers: [] },
			payload: payloadOf(body),
			hints: [],
		};
		const session = sessions.session(tabId);
		const action = classify(attempt);
		const first = decide(action, { ...settings(), strict: sessions.state(tabId).strict }, grants(), session ?? { id: "" }, now());
		const { ruling } = session ? contracts.judge(first, action, session, holdList.pending()) : { ruling: first };
		const place = `${tabId} ${request.method} ${request.url.split(/[?#]/)[0]}`;
		const why =
			found === undefined ? "a worker of another container sent it, which no guarded tab belongs to" : whyNot(caught, action, ruling, place);
		if (why !== undefined)
			return blocked(caught, attempt, action, why, ruling.effect === "deny" ? whyWords(ruling, action, settings(), grants()) : undefined);
		asked.set(place, (asked.get(place) ?? 0) + 1);
		const kept: Kept = {
			attempt,
			tabId,
			frameId: Math.max(request.frameId, 0),
			documentId: request.documentId,
			origin: request.initiator,
			page,
			body: body ?? { kind: "none" },
			isDiverted,
			type: request.type,
		};
		await ask(kept);
	}

	/** Why nobody is asked; undefined when somebody is. */
	function whyNot(
		{ vector, body, tabId, request, isDiverted }: Caught,
		action: Action,
		{ effect, rule, mismatch }: Ruling,
		place: string,
	): string | undefined {
		if (effect === "deny" && mismatch) return contractReason(mismatch);
		if (effect === "deny") return refusalWords(rule, settings()).replace(/\.$/, "");
		if (options.net.isClosed(tabId)) return "its tab was closed";
		if (vector === "ping" || vector === "report") return "nobody waits for its answer, and it was not a person's";
		if (vector === "websocket") return "a connection can't be made in its place";
		if (!body) return "what it carries (files or a stream) is not shown to extensions, so it can't be sent in its place";
		if (request.tabId < 0 && request.initiator === "null") return "a worker without an origin sent it, so no page can send it in its place";
		if (isDiverted && body.kind !== "entries" && body.kind !== "none") return "what it carries can't be sent by a form in its place";
		if (request.url.length > 8000) return "its address is too long to be shown";
		if (effect === "allow" && HARMLESS.includes(action.kind))
			return "it needed no question, but it came past the page, where it can't be let through";
		if ((asked.get(place) ?? 0) >= MOST_ASKED) return "the same place was asked about before";
		if ([...waiting.values()].filter((kept) => kept.tabId === tabId).length >= MOST_WAITING) return "others wait for an answer already";
		return undefined;
	}

	/** `ruled`: why policy refuses it, if it does. */
	async function blocked({ tabId, request, vector }: Caught, attempt: Attempt, action: Action, why: string, ruled?: string): Promise<void> {
		const words = `stopped at the network (${vector}, ${request.method}): ${why}`;
		await note({
			...{ stage: "settled", session: sessions.session(tabId)?.id ?? "", tabId, hold: attempt.hold, site: action.target.site },
			...{ action, actor: action.actor, verdict: "blocked", path: "policy", rule: "net", note: words },
			...(ruled === undefined ? {} : { why: ruled }),
		});
		if (HARMLESS.includes(action.kind)) return;
		void sendToTab(
			tabId,
			{
				...{ sayso: 1, type: "holdElsewhere", hold: attempt.hold, status: "blocked" },
				...{ kind: action.kind, audience: action.audience, summary: action.summary, reason: `It was ${words}.` },
			},
			0,
		);
	}

	async function ask(kept: Kept): Promise<void> {
		const { attempt, tabId, frameId, documentId } = kept;
		const id = attempt.hold;
		waiting.set(id, kept);
		// Without room to keep it, it is lost with the worker: then it was not sent.
		await store.write({ [`net:${id}`]: kept }).catch(() => {});
		const owner: Owner = {
			from: { tabId, frameId, documentId, url: kept.page },
			post(message) {
				if (message.type === "asked") return tell(kept, "held", message, message.reason);
				if (message.type === "failed") return;
				const { verdict, reason, kind } = message;
				waiting.delete(id);
				const forget = () => store.remove(`net:${id}`);
				tell(kept, verdict, { kind, audience: "", summary: "" }, reason);
				if (verdict !== "approved") return void forget();
				// Remembered until it leaves: a worker that stops before that has not sent it, and the next one does.
				void sendAgain(kept, forget).then(
					({ status, note: what }) => holdList.released(id, status, what, owner),
					(error: unknown) => {
						void forget();
						return holdList.released(id, -1, `not released: ${error instanceof Error ? error.message : String(error)}`.slice(0, 300), owner);
					},
				);
			},
		};
		const isDone = await holdList.ask(attempt, owner);
		if (!isDone) setTimeout(() => void (waiting.has(id) && ask(kept)), 5000);
	}

	function tell(
		{ attempt, tabId }: Kept,
		status: Extract<TabMessage, { type: "holdElsewhere" }>["status"],
		{ kind, audience, summary }: { kind: string; audience: string; summary: string },
		reason = "",
	) {
		void sendToTab(tabId, { sayso: 1, type: "holdElsewhere", hold: attempt.hold, status, kind, audience, summary, reason }, 0);
	}

	return {
		onCaught: (caught: Caught) => void onCaught(caught),
		/** After a start: those that an earlier worker asked about wait on, or end as they were answered, with this one as their owner. */
		async restore() {
			for (const [key, value] of Object.entries(await store.readAll())) {
				if (!key.startsWith("net:") || !Kept.safeParse(value).success) continue;
				const kept = value as Kept;
				if (holdList.isKnown(kept.attempt.hold)) await ask(kept);
				else await store.remove(key);
			}
		},
	};
}
