// Background. What our pages may ask for. Agents can open them as tabs: from there nothing can be loosened while they may be at work.
import type { ContractView, TabView } from "../contracts/page-background";
import { isOver } from "../core/contract-fit";
import { contractWords } from "../core/contract-words";
import { CONTRACT_TEMPLATES, type ContractTemplate, type DeclaredContract } from "../core/declared-contract";
import { loosenings } from "../core/loosens";
import type { Policy } from "../core/managed";
import { formatScope } from "../core/scope";
import type { Settings } from "../core/settings";
import type { CommandAnswers } from "../platform/page-messages";
import { isOwnUrl } from "../platform/sender";
import type { Adapters } from "./adapters";
import type { Contracts } from "./contracts";
import type { Grants } from "./grants";
import type { HoldList } from "./hold-list";
import type { Log } from "./log";
import type { MissedCount } from "./missed";
import type { Passphrase } from "./passphrase";
import type { Sessions } from "./sessions";

export interface PageAnswersOptions {
	ready: Promise<unknown>;
	sessions: Sessions;
	grants: Grants;
	contracts: Contracts;
	adapters: Pick<Adapters, "list" | "add" | "set" | "remove">;
	holdList: Pick<HoldList, "compare">;
	log: Log;
	/** as the person set it */
	settings(): Settings;
	/** as it counts, under what the organisation has laid down */
	policy(): Policy;
	saveSettings(settings: Settings): Promise<Settings>;
	/** false where no content script of ours answers */
	isReachable(tabId: number): Promise<boolean>;
	/** address of a tab; "" where extensions may not know it */
	urlOf(tabId: number): Promise<string>;
	/** what is wrong with Sayso itself; empty when all is well */
	trouble(): string;
	missed: Pick<MissedCount, "take">;
	passphrase: Pick<Passphrase, "isSet" | "change">;
	note(words: string): Promise<void>;
	now(): number;
}

/** The browsers' stores are closed to every extension. */
const STORES = /^https?:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/;

function placeOf(url: string): TabView["place"] {
	if (/^https?:/.test(url)) return STORES.test(url) ? "closed" : "web";
	return isOwnUrl(url) ? "own" : "closed";
}

const KEPT = "Your organisation has this tab guarded, so guarding can’t be switched off or paused here.";
const IN_TAB = "This page is open in a tab, where agents can reach it. Use the toolbar's popup for this.";

function viewOf(declared: DeclaredContract, now: number): ContractView {
	const { id, by, contract } = declared;
	const spelled = JSON.stringify(contract);
	const template = (Object.keys(CONTRACT_TEMPLATES) as ContractTemplate[]).find((name) => JSON.stringify(CONTRACT_TEMPLATES[name]) === spelled);
	return {
		...{ id, by, words: contractWords(contract), contract, task: contract.task ?? "", over: isOver(declared, now) },
		...(template && by === "person" ? { template } : {}),
	};
}

export function createPageAnswers(options: PageAnswersOptions): CommandAnswers {
	const {
		ready,
		sessions,
		grants,
		contracts,
		adapters,
		holdList,
		log,
		settings,
		policy,
		saveSettings,
		isReachable,
		urlOf,
		trouble,
		missed,
		passphrase,
		note,
		now,
	} = options;
	const isGuarding = () => sessions.tabs().some((tabId) => ["armed", "watch", "driving", "paused"].includes(sessions.state(tabId).mode));

	async function view(tabId: number): Promise<TabView> {
		const { mode, pausedUntil, strict } = sessions.state(tabId);
		const session = sessions.session(tabId);
		return {
			...{ tabId, mode, ...(pausedUntil ? { pausedUntil } : {}), ...(session ? { session } : {}) },
			strict: policy().strict ? "profile" : strict ? "tab" : "",
			contracts: session ? contracts.of(session).map((each) => viewOf(each, now())) : [],
			...{ reachable: await isReachable(tabId), place: placeOf(await urlOf(tabId)), trouble: trouble() },
		};
	}
	return {
		async getTab({ tabId }) {
			await ready;
			return view(tabId);
		},
		async setTabMode({ tabId, mode }, { inTab }) {
			await ready;
			if (inTab && mode !== "armed") throw new Error(IN_TAB);
			if ((mode === "off" || mode === "paused") && !sessions.mayStop(tabId)) throw new Error(KEPT);
			await sessions.setMode(tabId, mode, inTab ? "on a page of Sayso's" : "in the popup");
			return view(tabId);
		},
		async setTabStrict({ tabId, strict }, { inTab }) {
			await ready;
			if (inTab && !strict) throw new Error(IN_TAB);
			await sessions.setStrict(tabId, strict, inTab ? "on a page of Sayso's" : "in the popup");
			return view(tabId);
		},
		async declareContract({ tabId, template }, { inTab }) {
			await ready;
			if (inTab) throw new Error(IN_TAB);
			if (!sessions.session(tabId) || sessions.state(tabId).mode === "off") await sessions.setMode(tabId, "armed", "in the popup");
			const session = sessions.session(tabId);
			if (!session) throw new Error("This tab can’t be guarded.");
			await contracts.declare(session, "person", CONTRACT_TEMPLATES[template], "in the popup");
			await holdList.compare();
			return view(tabId);
		},
		async removeContract({ tabId, id }, { inTab }) {
			await ready;
			if (inTab) throw new Error(IN_TAB);
			if (!(await contracts.remove(id, tabId))) throw new Error("There is no such contract any more.");
			return view(tabId);
		},
		async getSettings() {
			await ready;
			return settings();
		},
		async saveSettings(next, { inTab }) {
			await ready;
			const before = settings();
			const looser = loosenings(before, next);
			const isLooser = looser.length > 0;
			if (inTab && isLooser && isGuarding())
				throw new Error(
					"Agents can reach this page. While a tab is guarded, it can make Sayso stricter only; switch off guarding in the toolbar's popup first.",
				);
			const saved = await saveSettings(next);
			await note(`settings were changed${isLooser ? `, and let more through than before (${looser.join("; ")})` : ""}: ${JSON.stringify(saved)}`);
			return saved;
		},
		async getPolicy() {
			await ready;
			return policy();
		},
		async listGrants() {
			await ready;
			return grants.list();
		},
		async revokeGrant({ id }) {
			await ready;
			const grant = await grants.revoke(id);
			if (!grant) throw new Error("There is no such allowance any more.");
			await note(`an allowance was taken back: ${formatScope(grant)} (${grant.lifetime}), ${id}`);
		},
		async listAdapters() {
			await ready;
			return adapters.list();
		},
		async addAdapter({ text }) {
			await ready;
			await note(`an adapter was added: ${await adapters.add(text)}`);
			return adapters.list();
		},
		async setAdapter({ id, on }, { inTab }) {
			await ready;
			await note(`an adapter was switched ${on ? "on" : "off"}: ${await adapters.set(id, on, !(inTab && isGuarding()))}`);
			return adapters.list();
		},
		async removeAdapter({ id }, { inTab }) {
			await ready;
			await note(`an adapter was removed: ${await adapters.remove(id, !(inTab && isGuarding()))}`);
			return adapters.list();
		},
		async takeMissed(_, { inTab }) {
			await ready;
			return missed.take(!inTab);
		},
		async hasPassphrase() {
			await ready;
			return passphrase.isSet();
		},
		async changePassphrase({ next, current }, { inTab }) {
			await ready;
			// Whoever can type one here could lock the person out with it.
			if (inTab && isGuarding())
				throw new Error(
					"Agents can reach this page. While a tab is guarded, the passphrase can’t be changed; switch off guarding in the toolbar's popup first.",
				);
			const changed = await passphrase.change(next, current);
			if (!changed.ok) throw new Error(changed.what);
			return passphrase.isSet();
		},
		async verifyLog() {
			const { lines, ok, brokenAt } = await log.verify();
			return { lines, ok, ...(brokenAt === undefined ? {} : { brokenAt }) };
		},
	};
}
