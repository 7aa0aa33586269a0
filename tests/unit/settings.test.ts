// Node, with the fake browser's storage.

import { beforeAll, beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../utils/core/settings";

// Our storage looks for the browser when it is loaded.
let createSettingsStore: typeof import("../../utils/platform/settings-store").createSettingsStore;
beforeAll(async () => {
	(globalThis as { chrome?: unknown }).chrome = fakeBrowser;
	({ createSettingsStore } = await import("../../utils/platform/settings-store"));
});
beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get(null);

test("nothing stored: the defaults", async () => expect(await createSettingsStore().read()).toEqual({ settings: DEFAULT_SETTINGS }));

test("what is saved is read, and what is out of bounds is not saved", async () => {
	const store = createSettingsStore();
	await store.save({ ...DEFAULT_SETTINGS, strict: true, holdTimeout: 30_000 });
	expect((await createSettingsStore().read()).settings).toMatchObject({ strict: true, holdTimeout: 30_000 });
	await expect(store.save({ ...DEFAULT_SETTINGS, holdTimeout: 29_999 })).rejects.toThrow();
	expect((await store.read()).settings.holdTimeout).toBe(30_000);
});

test.each(["actor:human", "preset:watch_only", "managed:unread", "tab:off", "net", "page", "self-approval", "", "x".repeat(65)])(
	"a rule can't be called %j, as if something else decided",
	async (id) => {
		const rule = { id, effect: "allow", kind: "post", audience: "*", site: "forum.example" } as const;
		await expect(createSettingsStore().save({ ...DEFAULT_SETTINGS, rules: [rule] })).rejects.toThrow();
		await createSettingsStore().save({ ...DEFAULT_SETTINGS, rules: [{ ...rule, id: "r-0c0ffee0" }] });
	},
);

test("a future version is left untouched: defaults, a reason, and no saving", async () => {
	const future = { settings: { preset: "telepathy" }, settings$: { v: 7 } };
	await fakeBrowser.storage.local.set(future);
	const store = createSettingsStore();
	const read = await store.read();
	expect(read.settings).toEqual(DEFAULT_SETTINGS);
	expect(read.what).toContain("version 7");
	await expect(store.save({ ...DEFAULT_SETTINGS, strict: true })).rejects.toThrow("version 7");
	expect(await stored()).toEqual(future);
});

test("what can't be read gives the defaults and a reason, and may be replaced", async () => {
	await fakeBrowser.storage.local.set({ settings: { preset: "telepathy" } });
	const store = createSettingsStore();
	expect(await store.read()).toMatchObject({ settings: DEFAULT_SETTINGS, what: expect.stringContaining("can't be read") });
	await store.save(DEFAULT_SETTINGS);
	expect(await store.read()).toEqual({ settings: DEFAULT_SETTINGS });
});

test("an older version is migrated once", async () => {
	await fakeBrowser.storage.local.set({ settings: { guard: true }, settings$: { v: 1 } });
	const migrations = { 2: (before: unknown) => ({ ...DEFAULT_SETTINGS, guardEverything: (before as { guard: boolean }).guard }) };
	expect((await createSettingsStore(2, migrations).read()).settings.guardEverything).toBe(true);
	expect(await stored()).toMatchObject({ settings$: { v: 2 }, settings: { guardEverything: true } });
});
