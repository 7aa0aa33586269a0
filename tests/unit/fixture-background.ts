// Node. The background's parts put together over memory and a fake IndexedDB, with a clock of their own.
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { createBrake } from "../../utils/background/brake";
import { createContracts } from "../../utils/background/contracts";
import { createFaults } from "../../utils/background/faults";
import { createGrants } from "../../utils/background/grants";
import { createHoldList } from "../../utils/background/hold-list";
import type { Owner } from "../../utils/background/hold-shelf";
import { createLog } from "../../utils/background/log";
import { createSessions } from "../../utils/background/sessions";
import type { HoldsPortDown, TabMessage } from "../../utils/contracts/content-background";
import type { Action, Attempt } from "../../utils/core/action";
import type { Entry, NewEntry } from "../../utils/core/entry";
import type { Decision, Hold } from "../../utils/core/hold";
import type { Look } from "../../utils/core/looks";
import type { Policy } from "../../utils/core/managed";
import { DEFAULT_SETTINGS, type Grant } from "../../utils/core/settings";
import { createLogDatabase, type LogHead } from "../../utils/platform/create-log-database";
import type { FrameSender } from "../../utils/platform/sender";
import { sha256 } from "../../utils/platform/sha256";
import { actionOf, memoryStore } from "./fixture-action";

export const TAB = 7;

/** What is kept on the disk and by the browser: it outlives a worker. */
export function createDisk() {
	return {
		indexedDB: new IDBFactory(),
		head: undefined as LogHead | undefined,
		session: memoryStore(),
		grants: [] as Grant[],
		watch: undefined as boolean | undefined,
		settings: DEFAULT_SETTINGS as Policy,
		clock: 1_700_000_000_000,
		/** makes every write of the log fail */
		logFails: false,
	};
}
export type Disk = ReturnType<typeof createDisk>;

export function logOn(disk: Disk) {
	return createLog({
		openDatabase(name) {
			const database = createLogDatabase(name, { indexedDB: disk.indexedDB, IDBKeyRange });
			database.entries.hook("creating", () => {
				if (disk.logFails) throw new Error("disk full");
			});
			return database;
		},
		readHead: async () => structuredClone(disk.head),
		writeHead: async (head) => {
			disk.head = structuredClone(head);
		},
		sha256,
		now: () => disk.clock,
	});
}

/** The rows as they are on the disk, past any worker. */
export async function rowsOn(disk: Disk): Promise<Entry[]> {
	const database = createLogDatabase(disk.head?.name ?? "sayso-log", { indexedDB: disk.indexedDB, IDBKeyRange });
	const rows = await database.entries.orderBy("seq").toArray();
	database.close();
	return rows;
}

export async function startWorker(disk: Disk, classify: (attempt: Attempt) => Action = classifyPlainly, looks?: () => Look[]) {
	const log = logOn(disk);
	const now = () => disk.clock;
	const told: { tabId: number; message: TabMessage }[] = [];
	const changes: number[] = [];
	const missedAt: number[] = [];
	const faults = createFaults(log, now, () => {});
	const grants = createGrants({
		store: disk.session,
		readLasting: async () => disk.grants,
		writeLasting: async (next) => {
			disk.grants = [...next];
		},
		isSessionOn: (session) => sessions.isOn(session),
		now,
	});
	const settings = () => disk.settings;
	const note = (line: NewEntry) =>
		log.append(line).then(
			() => {},
			() => {},
		);
	const contracts = createContracts({
		...{ store: disk.session, note, now, managed: () => disk.settings.managed?.contracts ?? [] },
		sessions: { isOn: (session) => sessions.isOn(session), session: (tabId) => sessions.session(tabId) },
	});
	const brake = createBrake({ log, settings, now });
	const sessions = createSessions({
		store: disk.session,
		settings,
		note,
		sendToTab: async (tabId, message) => told.push({ tabId, message }) > 0,
		writeWatch: async (any) => {
			disk.watch = any;
		},
		netOf: () => "off",
		...(looks ? { looks } : {}),
		hasPending: (tabId) => holdList.pending(tabId).length > 0,
		onChange: () => {},
		now,
	});
	const holdList = createHoldList({
		log,
		faults,
		grants,
		contracts,
		brake,
		sessions,
		store: disk.session,
		settings,
		classify,
		sha256,
		onChange: (tabId) => changes.push(tabId),
		onOrphanEnded: () => {},
		onMissed: () => void missedAt.push(disk.clock),
		now,
		away: { lost: 400, atStart: 800 },
	});
	await Promise.all([grants.load(), contracts.load(), sessions.load(), holdList.load()]);
	await brake.load();
	await holdList.reconcile();
	return { log, faults, grants, contracts, sessions, holdList, told, changes, missedAt };
}
export type Worker = Awaited<ReturnType<typeof startWorker>>;

/** A stand-in that names things by what the test put into the attempt: the kind is the URL's last word. */
export function classifyPlainly(attempt: Attempt): Action {
	const kind = (attempt.request?.url.split("/").pop() ?? "post") as Action["kind"];
	return actionOf({
		kind,
		payload: attempt.payload,
		actor: attempt.actor,
		page: { url: attempt.page.url },
		reversibility: kind === "delete" ? "irreversible" : "recoverable",
	});
}

export interface TestOwner extends Owner {
	heard: HoldsPortDown[];
}

export function ownerOf(changes: Partial<FrameSender> = {}): TestOwner {
	const heard: HoldsPortDown[] = [];
	return {
		from: { tabId: TAB, frameId: 0, documentId: "doc-1", url: "https://forum.example/thread", ...changes },
		heard,
		post: (message) => void heard.push(message),
	};
}

export function decisionOn(hold: Hold, changes: Partial<Decision> = {}): Decision {
	return {
		hold: hold.id,
		digest: hold.digest,
		verdict: "approved",
		lifetime: "once",
		reason: "",
		proof: { level: 2, gesture: "mouse", checks: ["trusted"], shownFor: 900 },
		...changes,
	};
}
