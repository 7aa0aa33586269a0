// Background. What the person has set and what an organisation has laid down, together the policy that counts. What can't be read of
// either is said, and holds more, not less.
import { loosens } from "../core/loosens";
import { type Managed, managedWords, type Policy, withManaged } from "../core/managed";
import { DEFAULT_SETTINGS, type Settings } from "../core/settings";
import { readManagedPolicy, watchManagedPolicy } from "../platform/managed-store";
import type { SessionStore } from "../platform/session-store";
import type { SettingsStore } from "../platform/settings-store";
import type { Faults } from "./faults";

export interface PolicyInForceOptions {
	settingsStore: SettingsStore;
	store: SessionStore;
	faults: Faults;
	/** resolves once what waits has been compared with the log */
	ready: Promise<void>;
	/** a line of the log that is about no tab */
	note(words: string): Promise<void>;
	/** every tab is looked at anew */
	reconsider(): Promise<void>;
	/** what waits is looked at anew: it may be refused now */
	compareHolds(): Promise<void>;
}

export interface PolicyInForce {
	/** as it counts */
	policy(): Policy;
	/** as the person set it */
	own(): Settings;
	/** Resolves with what was kept. Rejects, with everything as it was, when it can't be. */
	save(next: Settings): Promise<Settings>;
	readSettings(): Promise<void>;
	readManaged(): Promise<void>;
	/** hears from here on what others write */
	watch(): void;
}

export function createPolicyInForce({ settingsStore, store, faults, ready, note, reconsider, compareHolds }: PolicyInForceOptions): PolicyInForce {
	let own: Settings = DEFAULT_SETTINGS;
	let managed: Managed | undefined;
	let current: Policy = own;
	const count = () => {
		current = withManaged(own, managed);
	};

	async function save(next: Settings): Promise<Settings> {
		const before = own;
		// First, so that the change that storage reports next is known for our own.
		own = next;
		try {
			own = await settingsStore.save(next);
		} catch (error) {
			own = before;
			throw error;
		} finally {
			count();
		}
		await reconsider();
		void compareHolds();
		return own;
	}

	async function readSettings() {
		const { settings: stored, what } = await settingsStore.read();
		own = stored;
		count();
		faults.stand("settings", what ?? "");
		// Said once since the browser started, not at each start of the worker.
		const said = "settingsFault";
		if (!what || (await store.readAll())[said] === what) return;
		// In this order: a worker that dies in between says it twice rather than never.
		await faults.report({ what });
		await store.write({ [said]: what });
	}

	/** Someone else wrote: a page of ours that an agent drives by script. Stricter is welcome; what lets more through is put back. */
	async function settingsChanged() {
		const before = own;
		await readSettings();
		if (loosens(before, own)) {
			await save(before);
			await faults.report({ what: "settings were loosened from outside Sayso's own pages' buttons: put back" });
		}
		await reconsider();
	}

	/** A contract that was just laid down is about what waits, too. */
	async function anew() {
		await reconsider();
		await compareHolds();
	}

	async function readManaged() {
		const { policy, later } = await readManagedPolicy();
		later
			?.then(async (found) => {
				await ready;
				await takeManaged(found);
				await anew();
			})
			.catch((error: unknown) => faults.report({ what: `the organisation's policy: ${String(error)}` }));
		await takeManaged(policy);
	}

	async function takeManaged(policy: Managed | undefined) {
		const before = JSON.stringify(managed);
		managed = policy;
		count();
		const wrong = managed?.errors.join("; ") ?? "";
		faults.stand("managed", wrong && `the organisation's policy can't be read whole, so everything that writes is asked about: ${wrong}`);
		if (JSON.stringify(managed) === before) return;
		// Said once for each policy since the browser started, not at each start of the worker.
		const [said, spelled] = ["managedSaid", JSON.stringify(managed) ?? ""];
		if (((await store.readAll())[said] ?? "") === spelled) return;
		await note(
			managed ? `the organisation has laid down a policy: ${managedWords(managed)}`.slice(0, 2000) : "the organisation lays down no policy any more",
		);
		await store.write({ [said]: spelled }).catch(() => {});
	}

	return {
		policy: () => current,
		own: () => own,
		...{ save, readSettings, readManaged },
		watch() {
			settingsStore.watch(() => void settingsChanged());
			watchManagedPolicy(() => void ready.then(readManaged).then(anew));
		},
	};
}
