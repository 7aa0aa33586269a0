// Background. The passphrase as it is kept: a salted slow hash in storage.local, never the words themselves.
import { browser } from "wxt/browser";
import * as z from "zod/mini";

const KEY = "passphrase";
const Hex = z.string().check(z.regex(/^[0-9a-f]{32,128}$/));

export const StoredPassphrase = z.object({
	v: z.literal(1),
	salt: Hex,
	/** rounds of PBKDF2 with SHA-256 */
	rounds: z.number().check(z.minimum(100_000), z.maximum(10_000_000)),
	hash: Hex,
	/** wrong tries in a row, and epoch ms before which no other one is looked at */
	wrong: z.number(),
	notBefore: z.number(),
});
export type StoredPassphrase = z.infer<typeof StoredPassphrase>;

export interface PassphraseStore {
	/** `unreadable`: there is one, and it can't be understood */
	read(): Promise<StoredPassphrase | "unreadable" | undefined>;
	write(stored: StoredPassphrase | undefined): Promise<void>;
	/** someone else changed it; `before` is what was there */
	onForeignChange(listener: (before: StoredPassphrase | undefined) => void): void;
}

const parse = (value: unknown): StoredPassphrase | "unreadable" | undefined => {
	if (value === undefined) return undefined;
	const parsed = z.safeParse(StoredPassphrase, value);
	return parsed.success ? parsed.data : "unreadable";
};

export function createPassphraseStore(): PassphraseStore {
	/** what we wrote and storage has not reported yet */
	const written: string[] = [];
	const spelled = (value: unknown) => JSON.stringify(parse(value) ?? null);
	return {
		read: async () => parse((await browser.storage.local.get(KEY))[KEY]),
		async write(stored) {
			written.push(spelled(stored));
			if (stored) await browser.storage.local.set({ [KEY]: stored });
			else await browser.storage.local.remove(KEY);
		},
		onForeignChange(listener) {
			browser.storage.onChanged.addListener((changes, area) => {
				const change = area === "local" ? changes[KEY] : undefined;
				if (!change) return;
				const at = written.indexOf(spelled(change.newValue));
				if (at >= 0) return void written.splice(0, at + 1);
				const before = parse(change.oldValue);
				if (before !== "unreadable") listener(before);
			});
		},
	};
}

/** Hex of 32 bytes. Takes some tenths of a second on purpose. */
export async function slowHash(passphrase: string, salt: string, rounds: number): Promise<string> {
	const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFKC")), "PBKDF2", false, ["deriveBits"]);
	const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt: fromHex(salt), iterations: rounds }, key, 256);
	return toHex(new Uint8Array(bits));
}

export const newSalt = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const fromHex = (hex: string) => new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
