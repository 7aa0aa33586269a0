// Node, with the fake browser's storage. The person's adapters as they are kept, and who may change them.
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { createAdapters } from "../../utils/background/adapters";
import { BUILT_IN } from "../../utils/core/built-in-adapters";
import { loosensAdapters, NO_CHANGES } from "../../utils/core/stored-adapters";

// Our storage looks for the browser when it is loaded.
let createAdapterStore: typeof import("../../utils/platform/adapter-store").createAdapterStore;
beforeAll(async () => {
	(globalThis as { chrome?: unknown }).chrome = fakeBrowser;
	({ createAdapterStore } = await import("../../utils/platform/adapter-store"));
});
beforeEach(() => fakeBrowser.reset());

const mineOf = (id: string) => ({
	adapter: 1,
	id,
	name: `My ${id}`,
	sites: ["forum.example"],
	rules: [{ what: "a post", when: { path: ["/posts"] }, kind: "post", audience: "public" }],
});
const text = (id: string) => JSON.stringify(mineOf(id));
const kept = async () => (await fakeBrowser.storage.local.get("adapters"))["adapters"];

async function desk() {
	const told: string[] = [];
	const standing = new Map<string, string>();
	let changes = 0;
	const adapters = createAdapters(
		createAdapterStore(),
		{ report: async ({ what }) => void told.push(what), stand: (about, what) => void standing.set(about, what) },
		() => changes++,
	);
	await adapters.load();
	return { adapters, told, standing, changes: () => changes, own: () => adapters.active().filter(({ own }) => own) };
}

test("nothing stored: those that come with Sayso, all of them on", async () => {
	const { adapters, own, standing } = await desk();
	expect(adapters.active()).toHaveLength(BUILT_IN.length);
	expect(own()).toEqual([]);
	expect(standing.get("adapters")).toBe("");
	expect(adapters.list().adapters.every(({ on, own, error, rules }) => on && !own && !error && rules > 0)).toBe(true);
	expect(adapters.looks()).toHaveLength(BUILT_IN.length);
});

test("one's own is added, counts at once and after the next start, is switched off and on, and removed", async () => {
	const first = await desk();
	expect(await first.adapters.add(text("board"))).toBe("My board");
	expect(first.own()).toHaveLength(1);
	expect(first.changes()).toBe(1);
	const { adapters, own } = await desk();
	expect(own().map(({ adapter }) => adapter)).toEqual([mineOf("board")]);
	await adapters.set("board", false, true);
	expect(own()).toEqual([]);
	expect(adapters.list().adapters.at(-1)).toMatchObject({ id: "board", own: true, on: false, sites: ["forum.example"], rules: 1 });
	await adapters.set("board", true, true);
	expect(own()).toHaveLength(1);
	await adapters.remove("board", true);
	expect((await desk()).adapters.list().adapters).toHaveLength(BUILT_IN.length);
});

test("one that comes with Sayso is switched off, over a start", async () => {
	await (await desk()).adapters.set("github", false, true);
	const { adapters } = await desk();
	expect(adapters.active().some(({ adapter }) => adapter.id === "github")).toBe(false);
	expect(adapters.looks()).toHaveLength(BUILT_IN.length - 1);
});

test.each([
	["no JSON", "{", "it is not JSON"],
	["a wrong rule", text("board").replace('"post"', '"read"'), "rules[0].kind: has to be one of"],
	["the id of one that comes with Sayso", text("github"), 'id: "github" is one that comes with Sayso'],
	["one that is there", text("there"), 'id: there is one called "there" already'],
])("what is refused says why and changes nothing: %s", async (_, written, why) => {
	const { adapters, changes } = await desk();
	await adapters.add(text("there"));
	const before = await kept();
	await expect(adapters.add(written)).rejects.toThrow(why);
	expect(await kept()).toEqual(before);
	expect(changes()).toBe(1);
});

test("no more than twenty of one's own", async () => {
	const { adapters, own } = await desk();
	for (let n = 0; n < 20; n++) await adapters.add(text(`board${n}`));
	await expect(adapters.add(text("more"))).rejects.toThrow("There are 20 of your own already");
	expect(own()).toHaveLength(20);
});

describe("what can't be read", () => {
	test("at all: a clear word, those that come with Sayso go on, and adding replaces it", async () => {
		await fakeBrowser.storage.local.set({ adapters: { off: "all", own: 7 } });
		const { adapters, standing } = await desk();
		expect(adapters.active()).toHaveLength(BUILT_IN.length);
		expect(adapters.list().trouble).toMatch(/^your adapters can't be read \(off\): those that come with Sayso count/);
		expect(standing.get("adapters")).toBe(adapters.list().trouble);
		await adapters.add(text("board"));
		expect(adapters.list().trouble).toBe("");
		expect((await desk()).own()).toHaveLength(1);
	});

	test("one of several: it is named with its path, stays as it is, and the others go on", async () => {
		const damaged = { ...mineOf("old"), rules: [{ what: "x", when: {}, kind: "post" }] };
		const own = [
			{ on: true, adapter: damaged },
			{ on: true, adapter: mineOf("board") },
		];
		await fakeBrowser.storage.local.set({ adapters: { off: [], own } });
		const { adapters, own: mine } = await desk();
		expect(mine().map(({ adapter }) => adapter.id)).toEqual(["board"]);
		expect(adapters.list().trouble).toBe("your adapter no. 1 says nothing, since it can't be read: rules[0].when: is empty");
		await adapters.add(text("new"));
		expect(await kept()).toMatchObject({ own: [{ adapter: damaged }, {}, {}] });
		await adapters.remove("damaged:1", true);
		expect(adapters.list().trouble).toBe("");
		expect(mine()).toHaveLength(2);
	});

	test("a future version is left untouched: no saving, and those that come with Sayso count", async () => {
		const future = { adapters: { all: "new" }, adapters$: { v: 9 } };
		await fakeBrowser.storage.local.set(future);
		const { adapters } = await desk();
		expect(adapters.active()).toHaveLength(BUILT_IN.length);
		expect(adapters.list().trouble).toContain("version 9");
		await expect(adapters.add(text("board"))).rejects.toThrow("version 9");
		expect(adapters.active()).toHaveLength(BUILT_IN.length);
		expect(await fakeBrowser.storage.local.get(null)).toEqual(future);
	});
});

describe("where agents can reach the page", () => {
	test("one's own may be added and switched on, and nothing else", async () => {
		const { adapters, own } = await desk();
		await adapters.add(text("board"));
		for (const work of [() => adapters.set("github", false, false), () => adapters.set("board", false, false), () => adapters.remove("board", false)])
			await expect(work()).rejects.toThrow("While a tab is guarded");
		await adapters.set("board", false, true);
		await adapters.set("board", true, false);
		await adapters.set("github", false, true);
		// Switching it on names more exactly what was unknown, which may be milder.
		await expect(adapters.set("github", true, false)).rejects.toThrow("While a tab is guarded");
		expect(own()).toHaveLength(1);
	});

	test("what a script writes behind our back is put back where it could let more through, and kept where it can't", async () => {
		const { adapters, own, told } = await desk();
		await adapters.add(text("board"));
		await fakeBrowser.storage.local.set({ adapters: { off: ["github"], own: [] } });
		await adapters.changedOutside();
		expect(own()).toHaveLength(1);
		expect(await kept()).toMatchObject({ off: [], own: [{ on: true, adapter: mineOf("board") }] });
		expect(told).toEqual(["adapters were changed from outside Sayso's own pages' buttons: put back"]);
		await fakeBrowser.storage.local.set({ adapters: "rubbish" });
		await adapters.changedOutside();
		expect(own()).toHaveLength(1);
		await fakeBrowser.storage.local.set({
			adapters: { off: [], own: [mineOf("board"), mineOf("more")].map((adapter) => ({ adapter, on: true })) },
		});
		await adapters.changedOutside();
		expect(own()).toHaveLength(2);
		expect(told).toHaveLength(2);
	});

	test("the order of keys is no change", () => {
		const turned = Object.fromEntries(Object.entries(mineOf("board")).reverse());
		const [a, b] = [mineOf("board"), turned].map((adapter) => ({ off: [], own: [{ on: true, adapter }] }));
		expect(loosensAdapters(a as never, b as never)).toBe(false);
		expect(loosensAdapters(a as never, NO_CHANGES)).toBe(true);
	});
});
