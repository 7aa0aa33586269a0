// Unit (Node). The passphrase: a slow hash and never the words, changed by whoever knows it, slower with each wrong try.
import { expect, test, vi } from "vitest";
import { createPassphrase } from "../../utils/background/passphrase";
import type { PassphraseStore, StoredPassphrase } from "../../utils/platform/passphrase-store";

/** The hash is slow on purpose, and the machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

async function desk(before?: StoredPassphrase | "unreadable") {
	const at = { now: 1_000_000, stored: before, notes: [] as string[], faults: [] as string[], changes: 0 };
	let foreign: (before: StoredPassphrase | undefined) => void = () => {};
	const store: PassphraseStore = {
		read: async () => at.stored,
		async write(next) {
			at.stored = next;
		},
		onForeignChange(listener) {
			foreign = listener;
		},
	};
	const passphrase = createPassphrase({
		store,
		note: async (words) => void at.notes.push(words),
		fault: async (what) => void at.faults.push(what),
		onChange: () => void at.changes++,
		now: () => at.now,
		rounds: 100_000,
	});
	const isSetBeforeReading = passphrase.isSet();
	await passphrase.load();
	return { at, passphrase, isSetBeforeReading, foreign: (was: StoredPassphrase | undefined) => foreign(was) };
}

test("none: nothing is asked for; before it was read, it is taken for set", async () => {
	const { passphrase, isSetBeforeReading } = await desk();
	expect(isSetBeforeReading).toBe(true);
	expect(passphrase.isSet()).toBe(false);
	expect(await passphrase.check("")).toEqual({ ok: true });
});

test("it is kept as a salted slow hash, another one each time, and neither kept nor logged in words", async () => {
	const one = await desk();
	const other = await desk();
	for (const { passphrase } of [one, other]) expect(await passphrase.change("open sesame", "")).toEqual({ ok: true });
	expect(one.at.stored).toMatchObject({
		v: 1,
		rounds: 100_000,
		salt: expect.stringMatching(/^[0-9a-f]{32}$/),
		hash: expect.stringMatching(/^[0-9a-f]{64}$/),
	});
	expect((one.at.stored as StoredPassphrase).hash).not.toBe((other.at.stored as StoredPassphrase).hash);
	expect(JSON.stringify([one.at.stored, one.at.notes])).not.toContain("sesame");
	expect(await one.passphrase.check("open sesame")).toEqual({ ok: true });
	// The same letters, typed as another keyboard composes them.
	expect((await one.passphrase.change("Grüße!", "open sesame")).ok).toBe(true);
	expect((await one.passphrase.check("Gru\u0308ße!")).ok).toBe(true);
});

test("too short, changed or removed without itself: no, and nothing changes", async () => {
	const { at, passphrase } = await desk();
	expect(await passphrase.change("five5", "")).toMatchObject({ ok: false, what: expect.stringMatching(/At least 6/) });
	expect(at.stored).toBeUndefined();
	await passphrase.change("open sesame", "");
	const { hash } = at.stored as StoredPassphrase;
	expect((await passphrase.change("another one", "guess")).ok).toBe(false);
	expect((await passphrase.change(undefined, "")).ok).toBe(false);
	expect((at.stored as StoredPassphrase).hash).toBe(hash);
	expect((await passphrase.change(undefined, "open sesame")).ok).toBe(true);
	expect(at.stored).toBeUndefined();
	expect(passphrase.isSet()).toBe(false);
	expect(at.notes.at(-1)).toBe("the passphrase was removed");
});

test("wrong tries are counted over restarts, cost more and more time, and are in the log; the right one ends that", async () => {
	const { at, passphrase } = await desk();
	await passphrase.change("open sesame", "");
	for (let tries = 1; tries <= 3; tries++) expect((await passphrase.check(`guess ${tries}`)).ok).toBe(false);
	expect(await passphrase.check("open sesame")).toMatchObject({ ok: false, what: expect.stringMatching(/Wait 2 seconds/) });
	// A new worker knows it too.
	const next = await desk(at.stored);
	next.at.now = at.now;
	expect((await next.passphrase.check("open sesame")).ok).toBe(false);
	next.at.now += 2000;
	expect((await next.passphrase.check("guess 4")).ok).toBe(false);
	next.at.now += 3999;
	expect((await next.passphrase.check("open sesame")).ok).toBe(false);
	next.at.now += 1;
	expect((await next.passphrase.check("open sesame")).ok).toBe(true);
	expect(next.at.stored).toMatchObject({ wrong: 0, notBefore: 0 });
	expect(at.notes.filter((line) => /wrong passphrase/.test(line))).toHaveLength(3);
});

test("what can't be read lets nothing through; a change from outside is put back", async () => {
	const unreadable = await desk("unreadable");
	expect(unreadable.passphrase.isSet()).toBe(true);
	expect((await unreadable.passphrase.check("anything")).ok).toBe(false);
	const { at, passphrase, foreign } = await desk();
	await passphrase.change("open sesame", "");
	const before = at.stored as StoredPassphrase;
	at.stored = undefined;
	foreign(before);
	expect((await passphrase.check("open sesame")).ok).toBe(true);
	expect(at.stored).toEqual(before);
	expect(at.faults).toEqual([expect.stringMatching(/put back/)]);
});
