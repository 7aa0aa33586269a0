// Background. The optional passphrase: set, changed and removed by whoever knows the one before, asked for with a yes to what
// can't be taken back. Wrong tries cost time and are in the log. It can't be removed without itself.
import { newSalt, type PassphraseStore, type StoredPassphrase, slowHash } from "../platform/passphrase-store";
import { createSerial } from "./create-serial";

/** OWASP's figure for PBKDF2 with SHA-256 */
const ROUNDS = 600_000;
export const SHORTEST = 6;
/** wrong tries that cost nothing */
const FREE = 3;
const LONGEST_WAIT = 5 * 60_000;

export interface PassphraseOptions {
	store: PassphraseStore;
	/** a line in the log */
	note(words: string): Promise<void>;
	fault(what: string): Promise<void>;
	onChange(): void;
	now(): number;
	/** only tests give another */
	rounds?: number;
}

/** `what`: why not, for the person */
export type Checked = { ok: true } | { ok: false; what: string };

export interface Passphrase {
	load(): Promise<void>;
	isSet(): boolean;
	check(text: string): Promise<Checked>;
	/** `next` undefined removes it; `current` is needed where there is one */
	change(next: string | undefined, current: string): Promise<Checked>;
}

export function createPassphrase({ store, note, fault, onChange, now, rounds = ROUNDS }: PassphraseOptions): Passphrase {
	let stored: StoredPassphrase | "unreadable" | undefined;
	/** before it was read, it counts as set: no yes goes through on a guess */
	let isLoaded = false;
	const serial = createSerial();

	async function keep(next: StoredPassphrase | undefined) {
		await store.write(next);
		stored = next;
		onChange();
	}

	async function check(text: string): Promise<Checked> {
		if (!stored) return { ok: true };
		if (stored === "unreadable") return { ok: false, what: "The stored passphrase can’t be read, so nothing that needs it can be allowed." };
		const wait = stored.notBefore - now();
		if (wait > 0) return { ok: false, what: `Too many wrong tries. Wait ${Math.ceil(wait / 1000)} seconds.` };
		if ((await slowHash(text, stored.salt, stored.rounds)) === stored.hash) {
			if (stored.wrong) await keep({ ...stored, wrong: 0, notBefore: 0 });
			return { ok: true };
		}
		const wrong = stored.wrong + 1;
		const pause = wrong < FREE ? 0 : Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(20, wrong - FREE + 1));
		await keep({ ...stored, wrong, notBefore: now() + pause });
		await note(`a wrong passphrase was entered (${wrong} in a row)`);
		return {
			ok: false,
			what: pause ? `That is not the passphrase. The next try counts in ${Math.ceil(pause / 1000)} seconds.` : "That is not the passphrase.",
		};
	}

	store.onForeignChange((before) => {
		// One of our pages in a tab, driven by script: only whoever knows it may change it.
		void serial(async () => {
			await keep(before);
			await fault("the passphrase was changed from outside Sayso's background: put back");
		});
	});

	return {
		load: () =>
			serial(async () => {
				stored = await store.read();
				isLoaded = true;
			}),
		isSet: () => !isLoaded || stored !== undefined,
		check: (text) => serial(() => check(text)),
		change: (next, current) =>
			serial(async (): Promise<Checked> => {
				const known = await check(current);
				if (!known.ok) return known;
				if (next === undefined) {
					if (!stored) return { ok: true };
					await keep(undefined);
					await note("the passphrase was removed");
					return { ok: true };
				}
				if ([...next].length < SHORTEST) return { ok: false, what: `At least ${SHORTEST} characters.` };
				const before = stored;
				const salt = newSalt();
				await keep({ v: 1, salt, rounds, hash: await slowHash(next, salt, rounds), wrong: 0, notBefore: 0 });
				await note(before ? "the passphrase was changed" : "a passphrase was set");
				return { ok: true };
			}),
	};
}
