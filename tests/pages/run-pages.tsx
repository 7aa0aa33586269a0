// Entry for tests: our pages made of their real components, stores and database, with a background that answers from
// fixtures. The part after # names the state.
import "../../components/surface.css";
import "../../components/pages.css";
import "../../components/welcome.css";
import { computed, signal } from "@preact/signals";
import { Dexie, type EntityTable } from "dexie";
import { render } from "preact";
import { HeldView } from "../../components/HeldView";
import { OptionsView } from "../../components/OptionsView";
import { PopupView } from "../../components/PopupView";
import { scopePhrase } from "../../components/policy-words";
import { SessionLogView } from "../../components/SessionLogView";
import { WelcomeView } from "../../components/WelcomeView";
import { createAdapters } from "../../utils/background/adapters";
import type { PageCommands, TabView } from "../../utils/contracts/page-background";
import type { Entry } from "../../utils/core/entry";
import { readManaged, withManaged } from "../../utils/core/managed";
import { DEFAULT_SETTINGS, type Grant, type Settings } from "../../utils/core/settings";
import { NO_CHANGES, type StoredAdapters } from "../../utils/core/stored-adapters";
import { createAdapterDesk } from "../../utils/pages/adapter-desk";
import type { AskBackground } from "../../utils/pages/ask-background";
import { chainInWords } from "../../utils/pages/ask-background";
import { createGrantStore } from "../../utils/pages/grant-store";
import { createHeldStore, heldNotice } from "../../utils/pages/held-store";
import { createHoldDesk } from "../../utils/pages/hold-desk";
import { stoppedIn } from "../../utils/pages/log-rows";
import { createLogStore } from "../../utils/pages/log-store";
import { createPassphraseDesk } from "../../utils/pages/passphrase-desk";
import { createPolicyDesk } from "../../utils/pages/policy-desk";
import { createPractice } from "../../utils/pages/practice";
import { createPressRecorder } from "../../utils/pages/press-recorder";
import { createSettingsStore } from "../../utils/pages/settings-store";
import { siteOf } from "../../utils/pages/site-of";
import { speakHere } from "../../utils/pages/speak-here";
import { createTabStore } from "../../utils/pages/tab-store";
import { ALARM, STATES } from "./fixture-holds";
import { fixtureAnswers, fixtureLog, fixtureNetLog, fixtureWatched } from "./fixture-log";

await speakHere(location.hash.startsWith("#options") ? "options.documentTitle" : undefined);
const state = location.hash.slice(1);
const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
const session = {
	id: "s1",
	tabId: 1,
	why: "detected" as const,
	evidence: [state.includes("attached") ? "a client is attached over the DevTools protocol" : "the press came without any pointer movement"],
	startedAt: Date.now(),
	lastActionAt: Date.now(),
};
let tab: TabView = {
	tabId: 1,
	mode: state.includes("idle") ? "idle" : state.includes("paused") ? "paused" : "armed",
	reachable: !/unreachable|missing/.test(state),
	place: state.includes("unreachable") ? "closed" : "web",
	trouble: state.includes("trouble") ? "the network net is not up, the other nets are: Error: Rule with id 4 has an invalid condition." : "",
	strict: state.includes("strict") ? "tab" : "",
	contracts: state.includes("contracts")
		? [
				{ id: "c1", by: "person", words: "answer the requester only", task: "", template: "answer_me", over: false },
				{
					...{ id: "c2", by: "agent", task: "tell Ana when the release comes", over: true },
					words: "only post to a group on forum.example; not to delete; at most 1 post; until 2026-11-25 12:00 UTC",
				},
			]
		: [],
	session,
	pausedUntil: Date.now() + 240_000,
};
let settings: Settings = {
	...DEFAULT_SETTINGS,
	guardSites: ["forum.example"],
	...(state.includes("rules")
		? {
				preset: state.includes("watched") ? "watch_only" : "ask_before_writing",
				sitePresets: [{ site: "bank.example", preset: "read_only" }],
				rules: [
					{ id: "r1", effect: "deny", kind: "delete", audience: "*", site: "mail.example" },
					{ id: "r2", effect: "ask", kind: "post", audience: "requester_only", site: "a-forum-with-a-rather-long-name-of-a-university.example" },
					{ id: "r3", effect: "ask", kind: "send", audience: "*", site: "*" },
					{ id: "r4", effect: "allow", kind: "update", audience: "unknown", site: "wiki.example" },
				],
			}
		: {}),
};
let grants: Grant[] = [
	{
		id: "g1",
		kind: "send",
		audience: "named_people",
		site: "mail.example",
		lifetime: "always",
		session: "s1",
		hold: "0".repeat(32),
		createdAt: Date.parse("2026-11-20T10:00:00Z"),
		uses: 41,
		usedAt: Date.parse("2026-11-22T09:12:00Z"),
	},
	{
		id: "g3",
		kind: "post",
		audience: "requester_only",
		site: "forum.example",
		lifetime: "hour",
		session: "s1",
		hold: "0".repeat(32),
		createdAt: Date.now() - 1_560_000,
		until: Date.now() + 2_040_000,
		uses: 1,
		usedAt: Date.now() - 60_000,
	},
	{
		id: "g2",
		kind: "update",
		audience: "unknown",
		site: "forum.example",
		lifetime: "session",
		session: "s1",
		hold: "0".repeat(32),
		createdAt: Date.parse("2026-11-22T10:00:00Z"),
	},
];
/** The background's own, over a store in memory; in the state `error` with one that can't be read any more. */
let kept: StoredAdapters = state.includes("error") ? { off: ["zulip"], own: [{ on: true, adapter: { adapter: 1, id: "old" } }] } : NO_CHANGES;
const adapters = createAdapters(
	{
		read: async () => ({ stored: kept }),
		save: async (stored) => {
			kept = stored;
		},
		watch: () => () => {},
	},
	{ stand() {}, report: async () => {} },
	() => {},
);
await adapters.load();
let hasPassphrase = state.includes("locked");
const background: { [Name in keyof PageCommands]: PageCommands[Name] } = {
	getTab: () => tab,
	setTabMode: ({ mode }) => {
		tab = { ...tab, mode };
		return tab;
	},
	setTabStrict: ({ strict }) => {
		tab = { ...tab, strict: strict ? "tab" : "" };
		return tab;
	},
	declareContract: ({ template }) => {
		const mine = { id: template, by: "person" as const, words: "", task: "", template, over: false };
		tab = { ...tab, contracts: [...tab.contracts, mine] };
		return tab;
	},
	removeContract: ({ id }) => {
		tab = { ...tab, contracts: tab.contracts.filter((each) => each.id !== id) };
		return tab;
	},
	getSettings: () => settings,
	saveSettings(next) {
		if (state.includes("error")) throw new Error("The browser’s storage is full. Nothing was changed.");
		settings = next;
		return settings;
	},
	getPolicy: () =>
		withManaged(
			settings,
			state.includes("managed")
				? readManaged({
						fields: ["preset", "sitePresets", "rules", "contracts", "guardSites", "strict"],
						preset: "ask_before_writing",
						sitePresets: { "bank.example": "read_only" },
						rules: ["deny delete@mail.example", "ask post:public@*", ...(state.includes("broken") ? ["deny everything"] : [])],
						contracts: ['{"deny":[{"action":"purchase"}]}'],
						guardSites: ["bank.example"],
						strict: true,
					})
				: undefined,
		),
	listGrants: () => (state.includes("error") ? [] : grants),
	revokeGrant({ id }) {
		grants = grants.filter((grant) => grant.id !== id);
	},
	listAdapters: () => adapters.list(),
	addAdapter: ({ text }) => adapters.add(text).then(adapters.list) as never,
	setAdapter: ({ id, on }) => adapters.set(id, on, true).then(adapters.list) as never,
	removeAdapter: ({ id }) => adapters.remove(id, true).then(adapters.list) as never,
	takeMissed: () => (state.includes("missed") ? { count: 3, since: Date.now() - 5_400_000 } : { count: 0, since: 0 }),
	hasPassphrase: () => hasPassphrase,
	changePassphrase({ next, current }) {
		if (hasPassphrase && current !== "open sesame") throw new Error("That is not the passphrase. The next try counts in 4 seconds.");
		hasPassphrase = next !== undefined;
		return hasPassphrase;
	},
	verifyLog: () => (state.includes("damaged") ? { lines: 30, ok: false, brokenAt: 17 } : { lines: 30, ok: true }),
};
const ask = (async (name: keyof PageCommands, data: never) => (background[name] as (data: never) => unknown)(data)) as AskBackground;

const damaged = state.includes("unreadable");
if (damaged) {
	// A database of the right version whose store is gone.
	await new Promise((resolve) => {
		indexedDB.open("damaged", 10).onsuccess = resolve;
	});
}
const database = new Dexie(damaged ? "damaged" : "fixture");
database.version(1).stores({ lines: "seq, hold, at" });
const table = database.table("lines") as unknown as EntityTable<Entry, "seq">;
if (!damaged) {
	await table.clear();
	if (!/empty|watched/.test(state)) await table.bulkAdd(fixtureLog(state.includes("many") ? 900 : 12));
	if (state.includes("stamped")) await table.bulkAdd(fixtureAnswers());
	if (state.includes("watched")) await table.bulkAdd(fixtureWatched());
	if (/net|stopped|held/.test(state)) await table.bulkAdd(fixtureNetLog());
}
const log = createLogStore(table);
const posted: unknown[] = [];
const desk = createHoldDesk({
	post: (message) => posted.push(message),
	recorder: createPressRecorder(app),
	isClientAttached: () => false,
	isWholeMs: () => false,
	mayDecide: (verdict) => !state.includes("intab") && (!state.startsWith("held") || verdict === "denied"),
});
Object.assign(window, { posted, desk });
if (state.startsWith("held-asks")) desk.receive({ type: "holds", holds: STATES[state.split("-")[2] ?? ""]?.() ?? [], appearance: "system" });
else if (state.includes("waiting"))
	desk.receive({ type: "holds", holds: STATES[state.includes("list") ? "batch" : "queue"]?.() ?? [], appearance: "system" });
else if (state.includes("alarmed")) desk.receive({ type: "holds", holds: [], appearance: "system", alarms: [ALARM] });
const passphrase = createPassphraseDesk(ask);
void passphrase.load();
const shared = {
	log,
	onOpen: () => {},
	onExport: async () => void Object.assign(window, { exported: await (await log.exportLines()).text() }),
	onVerify: async () => chainInWords(await ask("verifyLog")),
};

if (state.startsWith("popup")) {
	const reloadTab = async () => {
		tab = { ...tab, reachable: true };
	};
	const store = createTabStore({ ask, tabId: 1, reloadTab, onLoaded() {} });
	await store.refresh();
	const stopped = computed(() => (state.includes("stopped") ? stoppedIn(log.lines.value ?? [], 7, "two") : []));
	if (!state.includes("grants")) grants = [];
	const grantStore = createGrantStore(ask);
	await grantStore.load();
	const missed = signal(await ask("takeMissed"));
	render(
		<PopupView
			{...shared}
			tab={store}
			desk={desk}
			grants={grantStore}
			missed={missed}
			stopped={stopped}
			access={signal(!state.includes("kept-out"))}
			onRepair={() => {}}
			inTab={state.includes("intab")}
			introduction={{ isDue: signal(state.includes("new")), dismiss() {} }}
		/>,
		app,
	);
} else if (state.startsWith("held")) {
	const known = state.split("-")[1] === "ended" ? (state.split("-")[2] ?? "") : "";
	const { fate } = createHeldStore({
		table,
		current: desk.current,
		tabId: state.includes("blocked") ? 9 : 10,
		since: 0,
		known,
		remember: (hold) => Object.assign(window, { hold }),
	});
	const calls: string[] = [];
	Object.assign(window, { calls, notice: () => heldNotice(desk.current.value, fate.value) });
	const onPopup = async () => calls.push("popup") > 0 && !state.includes("nopopup");
	render(
		<HeldView
			desk={desk}
			fate={fate}
			approveKey="Alt+Shift+Y"
			hasBack={!state.includes("alone")}
			onPopup={onPopup}
			onBack={() => void calls.push("back")}
		/>,
		app,
	);
} else if (state.startsWith("welcome")) {
	const store = createSettingsStore(ask);
	await store.load();
	const practice = createPractice({ recorder: createPressRecorder(app), isClientAttached: () => false, isWholeMs: () => false, now: Date.now });
	Object.assign(window, { practice });
	render(
		<WelcomeView
			store={store}
			practice={practice}
			keys={{ approve: "Alt+Shift+Y", deny: "Alt+Shift+D" }}
			inPrivateWindows={signal<boolean | undefined>(!state.includes("private"))}
			onBrowserSettings={() => {}}
			onClose={() => Object.assign(window, { left: true })}
		/>,
		app,
	);
} else if (state.startsWith("log")) render(<SessionLogView {...shared} />, app);
else {
	const store = createSettingsStore(ask);
	await store.load();
	const grantStore = createGrantStore(ask);
	await grantStore.load();
	const adapterDesk = createAdapterDesk(ask);
	await adapterDesk.load();
	const policy = createPolicyDesk({
		...{ ask, table, store, grants: grantStore.grants, words: scopePhrase, now: () => Date.parse("2026-11-30T00:00:00Z") },
		saveFile: (name, content) => void content.text().then((text) => Object.assign(window, { saved: { name, text } })),
	});
	await policy.load();
	const inPrivateWindows = signal(!state.includes("private"));
	render(
		<OptionsView
			store={store}
			grants={grantStore}
			adapters={adapterDesk}
			passphrase={passphrase}
			notifications={{ allowed: signal<boolean | undefined>(state.includes("locked")), ask() {}, giveBack() {} }}
			language={{ chosen: signal<"system">("system"), error: signal(""), choose() {} }}
			policy={policy}
			siteOf={siteOf}
			inPrivateWindows={inPrivateWindows}
			onBrowserSettings={() => {}}
			onOpen={() => {}}
		/>,
		app,
	);
	if (state.includes("error")) await store.change({ strict: true });
}
Object.assign(window, { ready: true });
