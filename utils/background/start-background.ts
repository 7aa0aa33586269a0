// Background. Puts its parts together and registers every listener, all of it synchronously: an event that starts the worker
// is only heard by listeners that are there at once. What the parts remember is read meanwhile, and they wait for it.
import { HOLDS_PORT, NET_PORT, OVERLAY_PORT } from "../contracts/content-background";
import { SURFACE_PORT } from "../contracts/page-background";
import type { Attempt } from "../core/action";
import { classify as classifyBy } from "../core/classify";
import type { Hold } from "../core/hold";
import { prepareNext } from "../core/label-reader";
import { siteOf } from "../core/site";
import { createAdapterStore } from "../platform/adapter-store";
import { setBadge } from "../platform/badge";
import { onCommand, openPopup } from "../platform/commands";
import { openLogDatabase, readLogHead, writeLogHead } from "../platform/create-log-database";
import { introduceAtInstall } from "../platform/introduction";
import {
	readArmedTabs,
	readHeir,
	readLastingGrants,
	readMissed,
	writeArmedTabs,
	writeLastingGrants,
	writeMissed,
	writeSystem,
	writeWatch,
} from "../platform/local-store";
import { createNetRules, watchRequests } from "../platform/net";
import { createNotifications } from "../platform/notifications";
import { answerCommands } from "../platform/page-messages";
import { createPassphraseStore } from "../platform/passphrase-store";
import { onFrameMessage, onPort } from "../platform/ports";
import { createSessionStore } from "../platform/session-store";
import { createSettingsStore } from "../platform/settings-store";
import { sha256 } from "../platform/sha256";
import { watchSiteAccess } from "../platform/site-access";
import {
	askTab,
	goBack,
	guardAnew,
	injectOverlay,
	listTabs,
	onTabClosed,
	onTabOpened,
	openIn,
	openOptions,
	sendToTab,
	startWithBrowser,
} from "../platform/tabs";
import { createAdapters } from "./adapters";
import { createAlarms } from "./alarms";
import { badgeState } from "./badge-state";
import { createBrake } from "./brake";
import { createContracts } from "./contracts";
import { createFaults } from "./faults";
import { createFrames } from "./frames";
import { createGrants } from "./grants";
import { createHoldList, type HoldList } from "./hold-list";
import { createKeyboard } from "./keyboard";
import { createLog } from "./log";
import { createMissed } from "./missed";
import { createNet } from "./net";
import { createNetHolds } from "./net-holds";
import { createNetMemory } from "./net-memory";
import { createNetWatch, laterThan } from "./net-watch";
import { createNotify } from "./notify";
import { createPageAnswers } from "./page-answers";
import { createPasses } from "./passes";
import { createPassphrase } from "./passphrase";
import { createPolicyInForce } from "./policy-in-force";
import { createSessions } from "./sessions";
import { createSurfaces } from "./surfaces";
import { createTongue } from "./tongue";

/** The words of all languages take some 20 ms to read in: in small steps, once a tab is guarded, before anything is named. */
function prepareNaming(): void {
	if (prepareNext()) setTimeout(prepareNaming);
}

export function startBackground(): void {
	introduceAtInstall();
	const tongue = createTongue(() => {
		surfaces.retell();
		showBadges();
	});
	const now = () => Date.now();
	const store = createSessionStore();
	// Frames that only ask for their state don't wait for the log to be opened.
	const remembered = Promise.withResolvers<void>();
	const reconciled = Promise.withResolvers<void>();
	const netReady = Promise.withResolvers<void>();
	const ready = reconciled.promise;

	const log = createLog({ openDatabase: openLogDatabase, readHead: readLogHead, writeHead: writeLogHead, sha256, now });
	const faults = createFaults(log, now, () => showBadges());
	const note = (line: Parameters<typeof log.append>[0]) =>
		log.append(line).then(
			() => {},
			(error: unknown) => faults.stand("log", `the session log can't be written: ${String(error)}`),
		);
	const noteAll = (words: string) => note({ stage: "session", session: "", tabId: -1, hold: "", site: "", note: words });
	const tabIds = async () => (await listTabs()).map(({ tabId }) => tabId);
	const inForce = createPolicyInForce({
		...{ store, faults, ready, note: noteAll },
		settingsStore: createSettingsStore(),
		async reconsider() {
			await sessions.reconsider(await tabIds());
			void net.refresh();
		},
		compareHolds: () => holdList.compare(),
	});
	const settings = inForce.policy;
	const adapterStore = createAdapterStore();
	const adapters = createAdapters(adapterStore, faults, () => sessions.tabs().forEach(sessions.tell));
	adapterStore.watch(() => void adapters.changedOutside().catch((error: unknown) => faults.report({ what: `adapters: ${String(error)}` })));
	const classify = (attempt: Attempt) => classifyBy(attempt, adapters.active());
	watchSiteAccess((has) =>
		faults.stand("access", has ? "" : "not protecting: the browser keeps it out of websites, until its popup's “Give it back” is pressed"),
	);
	const grants = createGrants({
		...{ store, readLasting: readLastingGrants, writeLasting: writeLastingGrants, now },
		isSessionOn: (session) => sessions.isOn(session),
	});
	const contracts = createContracts({
		...{ store, note, now },
		managed: () => settings().managed?.contracts ?? [],
		sessions: { isOn: (session) => sessions.isOn(session), session: (tabId) => sessions.session(tabId) },
	});
	const missed = createMissed({ read: readMissed, write: writeMissed, onChange: () => showBadges(), now });
	const brake = createBrake({ log, settings, now });
	const sessions = createSessions({
		store,
		settings,
		note,
		sendToTab,
		writeWatch,
		hasPending: (tabId) => holdList.pending(tabId).length > 0,
		netOf: (tabId, mode) => net.stateOf(tabId, mode),
		looks: adapters.looks,
		onChange(tabId) {
			showBadge(tabId);
			void net.refresh();
		},
		now,
	});
	const net = createNet({
		rules: createNetRules(),
		sessions,
		strict: () => settings().strict,
		faults,
		memory: createNetMemory(store),
		listTabs,
		onUp: (isUp) => (isUp ? requests.start() : requests.stop()),
		onHosts: (tabIds) => tabIds.forEach(sessions.tell),
		onArmed: (tabIds) => {
			if (tabIds.length) prepareNaming();
			void writeArmedTabs(tabIds).catch(() => {});
		},
		now,
	});
	const requests = watchRequests(
		laterThan(
			netReady.promise,
			createNetWatch({
				net,
				onOpened: (tabId, byTab) => void sessions.opened(tabId, byTab).then(() => net.opened(tabId, byTab)),
				onCaught: (caught) => netHolds.onCaught(caught),
				onLed: (tabId) => void sessions.reached(tabId),
				stopsPages: import.meta.env.FIREFOX === true,
				onSocket,
			}),
		),
	);
	// At once: a request that started this worker is told to listeners that are there now. Whether they are needed shows later.
	requests.start();
	const holdList: HoldList = createHoldList({
		log,
		faults,
		grants,
		contracts,
		brake,
		sessions,
		store,
		settings,
		classify,
		sha256,
		onChange: holdsChanged,
		onOrphanEnded,
		onMissed: () => missed.add(),
		now,
	});
	const netHolds = createNetHolds({
		...{ ready, net, holdList, sessions, store, settings, contracts, classify, note, listTabs, sendToTab: askTab, goBack, openIn, now },
		grants: grants.list,
	});
	const alarms = createAlarms({
		store,
		onChange(tabId) {
			if (alarms.list(tabId).length) void surfaces.ensureOverlay(tabId);
			surfaces.update(tabId);
		},
	});
	const passphrase = createPassphrase({
		store: createPassphraseStore(),
		note: noteAll,
		fault: (what) => faults.report({ what }),
		onChange: () => surfaces.refresh(),
		now,
	});
	const surfaces = createSurfaces({
		...{ ready, holdList, faults, settings, injectOverlay, openOptions, alarms, passphrase, now },
		tongue: tongue.chosen,
		isStrict: (tabId) => sessions.state(tabId).strict,
		// Firefox 153 has no observer that asks the compositor (`trackVisibility`).
		isOverlayBlind: import.meta.env.FIREFOX === true,
		openPopup,
		onMoved(tabId) {
			notify.update(tabId);
			void openPopup();
		},
	});
	const notify = createNotify({
		...{ ready, holdList, openPopup, now },
		notifications: createNotifications(),
		hasMoved: surfaces.hasMoved,
		isLocked: surfaces.isLocked,
	});
	const frames = createFrames({
		remembered: remembered.promise,
		ready,
		sessions,
		net,
		holdList,
		contracts,
		log,
		faults,
		classify,
		tellTop: (tabId, message) => void sendToTab(tabId, message, 0),
		now,
	});

	/** A frame that was taken out of its page can't say that its hold is over; the notice in the top frame would stay. */
	function onOrphanEnded({ tabId, frameId, id, action }: Hold, reason: string) {
		if (frameId !== 0)
			void sendToTab(
				tabId,
				{
					sayso: 1,
					type: "holdElsewhere",
					hold: id,
					status: "withdrawn",
					kind: action.kind,
					audience: action.audience,
					summary: action.summary,
					reason,
				},
				0,
			);
	}
	const socketsSaid = new Set<string>();
	/** Once for each address and session: sites connect again and again. */
	function onSocket({ url }: { url: string }, tabId: number) {
		const session = sessions.session(tabId)?.id ?? "";
		const to = url.split(/[?#]/)[0]?.slice(0, 300) ?? "";
		if (socketsSaid.has(`${session} ${to}`)) return;
		socketsSaid.add(`${session} ${to}`);
		const words = `a page connects to ${to} (WebSocket): what it sends there is looked at frame by frame, in the page`;
		void ready.then(() => note({ stage: "session", session, tabId, hold: "", site: siteOf(url), note: words }));
	}
	function showBadge(tabId: number) {
		void setBadge(badgeState(sessions.state(tabId).mode, holdList.pending(tabId).length, faults.standing(), missed.count()), tabId);
	}
	function showBadges() {
		void setBadge(badgeState("idle", 0, faults.standing(), missed.count()));
		for (const tabId of sessions.tabs()) showBadge(tabId);
	}
	function holdsChanged(tabId: number) {
		if (holdList.pending(tabId).length > 0) void surfaces.ensureOverlay(tabId);
		surfaces.update(tabId);
		notify.update(tabId);
		showBadge(tabId);
	}

	const passes = createPasses({ ready: netReady.promise, net, faults });
	onPort({ [HOLDS_PORT]: frames.take, [NET_PORT]: passes, [OVERLAY_PORT]: surfaces.takeOverlay, [SURFACE_PORT]: surfaces.takePage });
	onFrameMessage(frames.hear);
	onTabOpened(({ tabId, openerTabId }) => {
		// Without an opener it stays unknown, and under the net, until its first document or request tells where it comes from.
		if (openerTabId !== undefined) void remembered.promise.then(() => sessions.opened(tabId, openerTabId)).then(() => net.opened(tabId, openerTabId));
	});
	onTabClosed((tabId) => {
		// That it was guarded is known only then, where this is what started the worker.
		void netReady.promise.then(() => net.closed(tabId));
		surfaces.tabClosed(tabId);
		void ready.then(() => Promise.all([sessions.closed(tabId), holdList.tabClosed(tabId), alarms.tabClosed(tabId)]));
	});
	const press = createKeyboard({ ready, holdList, sessions, inSightFor: surfaces.inSightFor, openPopup, now });
	onCommand((command, tabId) => void press(command, tabId));
	const isReachable = (tabId: number) => sendToTab(tabId, { sayso: 1, type: "tabState", state: sessions.state(tabId) });
	const urlOf = async (tabId: number) => (await listTabs()).find((tab) => tab.tabId === tabId)?.url ?? "";
	const trouble = faults.standing;
	answerCommands(
		createPageAnswers({
			...{ ready, sessions, grants, contracts, adapters, holdList, log, isReachable, urlOf, trouble, missed, passphrase, now },
			...{ saveSettings: inForce.save, settings: inForce.own, policy: settings, note: noteAll },
		}),
	);
	inForce.watch();

	/** Storage for the session is empty after a browser start, and after Sayso was reloaded under its tabs. Then the tabs are still there. */
	async function resume() {
		const mark = "isRunning";
		const [kept, heir] = await Promise.all([store.readAll(), readHeir().catch(() => "")]);
		if (kept[mark]) return;
		const [before, tabs] = await Promise.all([readArmedTabs(), listTabs(), writeSystem().catch(() => {})]);
		for (const { tabId, url } of tabs) {
			if (!before.includes(tabId)) continue;
			await sessions.resume(tabId, url);
			void guardAnew(tabId, heir);
		}
		await store.write({ [mark]: true });
	}

	/** An earlier worker may have stopped before it was done with a tab that was closed. */
	async function endClosed() {
		const before = sessions.tabs();
		const there = new Set(await tabIds());
		for (const tabId of before.filter((each) => !there.has(each))) {
			net.closed(tabId);
			await sessions.closed(tabId);
		}
	}

	async function load() {
		// Whatever can't be read is a fault, and everything goes on with what holds more, not less.
		const step = (what: string, work: Promise<unknown>) => work.catch((error: unknown) => faults.report({ what: `${what}: ${String(error)}` }));
		await Promise.all([
			step("the settings can't be read", inForce.readSettings()),
			step("the organisation's policy can't be read", inForce.readManaged()),
		]);
		await Promise.all([
			step("the allowances can't be read", grants.load()),
			step("the contracts can't be read", contracts.load()),
			step("the tabs' states can't be read", sessions.load()),
			step("the waiting holds can't be read", holdList.load()),
			step("the adapters can't be read", adapters.load()),
			step("what was missed can't be read", missed.load()),
			step("the passphrase can't be read", passphrase.load()),
			step("the alarms can't be read", alarms.load()),
			step("the language can't be read", tongue.load()),
		]);
		await step("the guarded tabs can't be taken up again", resume());
		remembered.resolve();
		await step("the network net can't be put up", net.start());
		await step("the tabs that were closed can't be told", endClosed());
		if (!net.isUp()) requests.stop();
		netReady.resolve();
		await step("what went out without a question can't be counted", brake.load());
		await step("the waiting holds can't be compared with the log", holdList.reconcile());
		reconciled.resolve();
		await step("what the network net had stopped can't be read", netHolds.restore());
		showBadges();
		surfaces.restore();
	}
	startWithBrowser();
	void load();
}
