// Background. What frames say: their messages and their `holds` ports, parsed at the border, with the sender as the browser
// tells it.
import { type DeclareAnswer, FrameMessage, type HoldsPortDown, HoldsPortUp, type TabMessage } from "../contracts/content-background";
import type { Action, Attempt } from "../core/action";
import { readContract } from "../core/contract";
import { contractWords } from "../core/contract-words";
import { siteOf } from "../core/site";
import type { BackgroundPort } from "../platform/ports";
import { type FrameSender, frameSender } from "../platform/sender";
import type { Contracts } from "./contracts";
import type { Faults } from "./faults";
import type { HoldList } from "./hold-list";
import type { Owner } from "./hold-shelf";
import type { Log } from "./log";
import type { Net } from "./net";
import type { Sessions } from "./sessions";

/** ms until an action that could not be asked about, since the log failed, is tried again */
const RETRY = 5000;

export interface FramesOptions {
	/** tabs' states are known */
	remembered: Promise<unknown>;
	/** holds are known, and what the log says of them */
	ready: Promise<unknown>;
	sessions: Sessions;
	net: Pick<Net, "hosts" | "isKnown" | "tabOf" | "opened" | "settled">;
	holdList: HoldList;
	contracts: Pick<Contracts, "declare" | "judge">;
	log: Pick<Log, "append" | "entriesOf">;
	faults: Faults;
	classify(attempt: Attempt): Action;
	/** to the top frame of a tab alone */
	tellTop(tabId: number, message: TabMessage): void;
	now(): number;
}

export function createFrames({ remembered, ready, sessions, net, holdList, contracts, log, faults, classify, tellTop, now }: FramesOptions) {
	/** The browser names no opener for a window of its own: a first document of a guarded site, which something led to, tells. */
	async function met(tabId: number, url: string, ledTo: boolean): Promise<void> {
		// Its first requests come once it is answered: the rules have to know by then that it is nobody's.
		if (net.isKnown(tabId)) return net.settled();
		const by = ledTo ? net.tabOf(url) : undefined;
		if (by !== undefined) await sessions.opened(tabId, by);
		await net.opened(tabId);
	}

	/** Anybody may: it only narrows. What is wrong with it changes nothing and is said to whoever wrote it, in the page. */
	async function declare(text: string, { tabId, frameId }: FrameSender): Promise<DeclareAnswer> {
		await ready;
		const session = sessions.session(tabId);
		if (frameId !== 0) return { ok: false, error: "a frame in a page can't declare one: do it in the page itself" };
		if (!session || sessions.state(tabId).mode === "off") return { ok: false, error: "Sayso does not guard this tab" };
		const known = readContract(text, now());
		if (!known.ok) return known;
		try {
			const { id, contract } = await contracts.declare(session, "agent", known.contract, "through the page");
			await holdList.compare();
			return { ok: true, id, declared: contractWords(contract) };
		} catch (error) {
			return { ok: false, error: error instanceof Error ? error.message : String(error) };
		}
	}

	async function answer(message: FrameMessage, from: FrameSender): Promise<unknown> {
		await remembered;
		const { tabId, frameId, url } = from;
		// Only a new document takes the place of what was there: its frames have told of themselves before it says anything more.
		net.hosts(tabId, url, frameId === 0 && message.type === "hello");
		if (message.type === "hello") {
			if (frameId === 0) await met(tabId, url, message.ledTo !== false);
			return sessions.hello(tabId, frameId, url, message.ledTo);
		}
		if (message.type === "agentSeen") return sessions.agentSeen(tabId, url, message.evidence);
		if (message.type === "declare") return declare(message.text, from);
		const session = sessions.session(tabId);
		if (message.type === "faulted") return faults.report({ what: message.what, tabId, session: session?.id });
		const action = classify(message.attempt);
		const { hold, actor } = message.attempt;
		const { verdict, why } = message;
		// Said again where an earlier worker stopped before it answered; it may have written it.
		if ((await log.entriesOf(hold)).some(({ stage }) => stage === "settled")) return undefined;
		// It is decided already; the log says all the same whether it was within what was declared.
		const asIs = { effect: "allow", path: "policy", rule: "page", extraStep: false } as const;
		const compared = session && actor.kind !== "human" ? contracts.judge({ ...asIs, offers: [] }, action, session, []).note : "";
		await log.append({
			stage: "settled",
			session: session?.id ?? "",
			tabId,
			hold,
			site: action.target.site,
			action,
			actor,
			verdict,
			path: "policy",
			rule: "page",
			note: [verdict === "approved" ? `not held: ${why}` : why, compared].filter(Boolean).join("; "),
		});
		return undefined;
	}

	/** To the owner; and to the top frame what an agent should read there about a hold in another frame. */
	function post(port: BackgroundPort, from: FrameSender, message: HoldsPortDown) {
		port.post(message.type === "settled" ? { ...message, site: siteOf(from.url) } : message);
		if (from.frameId === 0) return;
		if (message.type === "asked") {
			const { hold, kind, audience, summary, reason } = message;
			tellTop(from.tabId, { sayso: 1, type: "holdElsewhere", hold, status: "held", kind, audience, summary, reason });
		} else if (message.type === "settled") {
			tellTop(from.tabId, {
				sayso: 1,
				type: "holdElsewhere",
				hold: message.hold,
				status: message.verdict,
				kind: message.kind,
				audience: "",
				summary: "",
				reason: message.reason,
			});
		}
	}

	function take(port: BackgroundPort) {
		const from = frameSender(port.sender);
		if (!from) return port.disconnect();
		const owner: Owner = { from, post: (message) => post(port, from, message) };
		let isOpen = true;
		const asking = async (attempt: Attempt, again: boolean) => {
			await ready;
			const done = await holdList.ask(attempt, owner, again);
			if (!done) setTimeout(() => isOpen && void asking(attempt, again), RETRY);
		};
		const hear = async (message: unknown) => {
			const parsed = HoldsPortUp.safeParse(message);
			if (!parsed.success) return rubbish(message, owner);
			const said = parsed.data;
			if (said.type === "ping") return;
			if (said.type === "ask") return asking(said.attempt, said.again);
			await ready;
			if (said.type === "repeated") return holdList.repeated(said.hold, owner);
			if (said.type === "gaveUp" && from.frameId !== 0) {
				tellTop(from.tabId, {
					sayso: 1,
					type: "holdElsewhere",
					hold: said.hold,
					status: said.verdict,
					kind: "",
					audience: "",
					summary: "",
					reason: said.why,
				});
			}
			if (said.type === "gaveUp") return holdList.gaveUp(said.hold, said.verdict, said.why, owner);
			return holdList.released(said.hold, said.status, said.note, owner);
		};
		port.onMessage((message) => {
			hear(message).catch((error: unknown) =>
				faults.report({ what: `a message of a page's frame failed: ${error instanceof Error ? error.message : String(error)}`, tabId: from.tabId }),
			);
		});
		port.onDisconnect(() => {
			isOpen = false;
			void ready.then(() => holdList.lost(owner));
		});
	}

	/** Not understood: it is said, to the owner too where the hold can be made out, and the action stays held. */
	async function rubbish(message: unknown, owner: Owner) {
		await ready;
		const ask = message as { hold?: unknown; attempt?: { hold?: unknown } } | null;
		const id = ask?.attempt?.hold ?? ask?.hold;
		const hold = typeof id === "string" && /^[0-9a-f]{32}$/.test(id) ? id : "";
		const what = "a message of a page's frame was not understood";
		await faults.report({ what, tabId: owner.from.tabId, hold, session: sessions.session(owner.from.tabId)?.id });
		if (hold) owner.post({ type: "failed", hold, what });
	}

	return {
		take,
		/** undefined for what isn't a frame's message */
		hear(message: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> | undefined {
			if ((message as { sayso?: unknown } | undefined)?.sayso !== 1) return undefined;
			const from = frameSender(sender);
			if (!from) return undefined;
			const parsed = FrameMessage.safeParse(message);
			const work = parsed.success
				? answer(parsed.data, from)
				: ready.then(() => faults.report({ what: "a message of a page's frame was not understood", tabId: from.tabId }));
			return work.catch((error: unknown) => {
				void faults.report({
					what: `a message of a page's frame failed: ${error instanceof Error ? error.message : String(error)}`,
					tabId: from.tabId,
				});
				throw error;
			});
		},
	};
}
