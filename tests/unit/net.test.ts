// Unit (Node). The network net's keeper and its eyes: rules follow what is guarded, passes are for one request, catches are told once.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createNet, type Net, type NetOptions } from "../../utils/background/net";
import { createNetMemory } from "../../utils/background/net-memory";
import { type Caught, createNetWatch } from "../../utils/background/net-watch";
import type { NetRule } from "../../utils/core/net-rules";
import type { SeenRequest } from "../../utils/platform/net";

const FREE = 1;
const ARMED = 2;
const NONCE = "0123456789abcdef0123456789abcdef";

let rules: Map<number, NetRule>;
let modes: Map<number, "armed" | "idle">;
let tabs: { tabId: number; url: string; openerTabId?: number }[];
let told: { up: boolean[]; acting: boolean[]; reports: string[]; armed: number[][]; shared: number[][]; standing: string };
/** storage.session */
let stored: Record<string, unknown>;
let refuses: (rule: NetRule) => boolean;
/** what is refused otherwise is taken where these go with it */
let takesAway: (ids: readonly number[]) => boolean;

function netOn(more: Partial<NetOptions> = {}): Net {
	return createNet({
		rules: {
			async change(remove, add) {
				if (add.some(refuses) && !takesAway(remove)) throw new Error("refused");
				for (const id of remove) rules.delete(id);
				for (const rule of add) {
					if (rules.has(rule.id)) throw new Error(`rule ${rule.id} is there twice`);
					rules.set(rule.id, rule);
				}
			},
			enable: async (_, isOn) => void told.acting.push(isOn),
			ids: async () => [...rules.keys()],
		},
		sessions: {
			tabs: () => [...modes.keys()],
			state: (tabId) => ({ mode: modes.get(tabId) ?? "idle", session: "", holdTimeout: 0, strict: false, net: "off" }),
		},
		strict: () => false,
		faults: {
			report: async ({ what }) => void told.reports.push(what),
			standing: () => told.standing,
			stand: (_, what) => void Object.assign(told, { standing: what }),
		},
		memory: createNetMemory({ readAll: async () => stored, write: async (values) => void Object.assign(stored, values) }),
		listTabs: async () => tabs,
		now: () => Date.now(),
		onUp: (isUp) => told.up.push(isUp),
		onArmed: (tabIds) => told.armed.push(tabIds),
		onHosts: (tabIds) => told.shared.push(tabIds),
		...more,
	});
}
const passes = () => [...rules.values()].filter((rule) => rule.priority === 5);
const request = (more: Partial<SeenRequest> = {}): SeenRequest => ({
	...{
		requestId: "1",
		tabId: ARMED,
		frameId: 0,
		documentId: "d",
		type: "xmlhttprequest",
		method: "POST",
		url: "http://forum.example/act",
		initiator: "http://forum.example",
	},
	...more,
});
const ask = { id: NONCE, as: "call" as const, url: "http://forum.example/act", method: "POST", opens: false, viaWorker: false };
const from = { tabId: ARMED, url: "http://forum.example/page" };

beforeEach(() => {
	rules = new Map();
	stored = {};
	modes = new Map();
	tabs = [
		{ tabId: FREE, url: "http://news.example/" },
		{ tabId: ARMED, url: "http://forum.example/page" },
	];
	told = { up: [], acting: [], reports: [], armed: [], shared: [], standing: "" };
	refuses = () => false;
	takesAway = () => false;
});

describe("standing rules", () => {
	test("come with the first guarded tab and go with the last one", async () => {
		const net = netOn();
		await net.start();
		expect([...rules.keys()]).toEqual([]);
		modes.set(ARMED, "armed");
		await net.refresh();
		expect(rules.size).toBeGreaterThan(3);
		expect([...rules.values()].filter((rule) => rule.action.type !== "allow" && rule.condition.tabIds?.includes(FREE))).toEqual([]);
		modes.clear();
		await net.refresh();
		expect([...rules.keys()]).toEqual([]);
		expect(told.up).toEqual([true, false]);
		expect(told.acting, "off at a start, whatever a crash left").toEqual([false, true, false]);
	});

	test("replace those that an earlier worker left, passes among them", async () => {
		rules.set(1, { id: 1, priority: 1, action: { type: "block" }, condition: { tabIds: [99], resourceTypes: ["ping"] } });
		rules.set(1500, { id: 1500, priority: 5, action: { type: "allow" }, condition: { tabIds: [99], resourceTypes: ["ping"] } });
		const net = netOn();
		await net.start();
		expect([...rules.keys()]).toEqual([]);
	});

	test("a tab of the same site that opened a guarded one is under the net too, though nobody is held there", async () => {
		const OPENED = 3;
		tabs.push({ tabId: OPENED, url: "http://news.example/2", openerTabId: FREE });
		modes.set(OPENED, "armed");
		const net = netOn();
		await net.start();
		expect(net.stateOf(FREE, "idle")).toBe("on");
		expect([...rules.values()].some((rule) => rule.action.type === "block" && rule.condition.tabIds?.includes(FREE))).toBe(true);
		expect(told.shared.flat()).toContain(FREE);
		modes.clear();
		await net.refresh();
		expect(net.stateOf(FREE, "idle")).toBe("off");
	});

	test("many frames push no site out of the net: further ones count by their top-level domain", async () => {
		modes.set(ARMED, "armed");
		const net = netOn();
		await net.start();
		for (let at = 0; at < 300; at++) net.hosts(ARMED, `http://x${at}.many/`, false);
		await net.refresh();
		const domains = [...rules.values()].flatMap((rule) => (rule.action.type === "block" ? (rule.condition.initiatorDomains ?? []) : []));
		expect(domains).toEqual(expect.arrayContaining(["forum.example", "x0.many", "many"]));
		expect(domains.length).toBeLessThan(250);
	});

	test("what a worker knew of frames, and of a tab that was just closed, the next one knows too", async () => {
		modes.set(ARMED, "armed");
		const net = netOn();
		await net.start();
		net.hosts(ARMED, "http://frame.example/", false);
		net.closed(ARMED);
		modes.clear();
		tabs = tabs.filter(({ tabId }) => tabId !== ARMED);
		await net.refresh();
		rules.clear();
		const next = netOn();
		await next.start();
		expect(next.isClosed(ARMED)).toBe(true);
		const domains = [...rules.values()].flatMap((rule) => (rule.action.type === "block" ? (rule.condition.initiatorDomains ?? []) : []));
		expect(domains).toEqual(expect.arrayContaining(["forum.example", "frame.example"]));
		modes.set(ARMED, "armed");
		Object.assign(stored, { guarded: { hosts: { [ARMED]: ["frame.example"] }, closed: {} } });
		const unheard = netOn();
		await unheard.start();
		unheard.closed(ARMED);
		expect(unheard.tabOf("http://frame.example")).toBe(ARMED);
		expect(unheard.isClosed(ARMED)).toBe(true);
		modes.clear();
		Object.assign(stored, { guarded: { hosts: {}, closed: { [ARMED]: Date.now() - 60_000 } } });
		const later = netOn();
		await later.start();
		expect(later.isUp()).toBe(false);
	});

	test("refused altogether, it is said", async () => {
		refuses = () => true;
		modes.set(ARMED, "armed");
		await netOn().start();
		expect(told.standing).toMatch(/not up/);
	});
});

describe("passes", () => {
	let net: Net;
	beforeEach(async () => {
		modes.set(ARMED, "armed");
		net = netOn();
		await net.start();
	});

	test("are for one request: gone when it has left, save for its own address in other clothes", async () => {
		await net.pass(ask, from);
		expect(passes().map((rule) => rule.condition.urlFilter)).toEqual([`|http://forum.example/act#${NONCE}|`]);
		net.used(request({ url: "http://forum.example/act" }), false);
		expect(passes().length, "another request does not spend it").toBe(1);
		net.used(request({ url: `http://forum.example/act#${NONCE}` }), false);
		expect(passes().map((rule) => rule.condition.urlFilter)).toEqual([
			`|http://forum.example/act/#${NONCE}|`,
			`|https://forum.example/act#${NONCE}|`,
			`|https://forum.example/act/#${NONCE}|`,
		]);
		net.used(request({ url: `http://forum.example/act#${NONCE}` }), true);
		expect(passes()).toEqual([]);
	});

	test("asked for twice, there is one; unused, it is taken back", async () => {
		await net.pass(ask, from);
		await net.pass(ask, from);
		expect(passes().length).toBe(1);
		net.spent(NONCE);
		expect(passes()).toEqual([]);
	});

	test("that the browser does not take are refused", async () => {
		refuses = (rule) => rule.priority === 5;
		await expect(net.pass(ask, from)).rejects.toThrow("refused");
		refuses = () => false;
		await net.pass(ask, from);
		expect(passes().length).toBe(1);
	});

	test("rules that are nobody's fill the room for them: they go, it is said, and the pass is there", async () => {
		for (let id = 100_000; id < 100_003; id++) rules.set(id, { id, priority: 1, action: { type: "block" }, condition: { resourceTypes: ["other"] } });
		refuses = () => rules.has(100_000);
		takesAway = (ids) => ids.includes(100_000);
		await net.pass(ask, from);
		expect(passes().length).toBe(1);
		expect([...rules.keys()].filter((id) => id >= 100_000)).toEqual([]);
		expect(told.reports).toEqual([expect.stringMatching(/^3 network rules that are not Sayso's own/)]);
		expect(told.standing).toBe("");
	});

	test("standing rules that can't be changed stay, and with them the need for a pass", async () => {
		refuses = () => true;
		const before = [...rules.keys()];
		modes.set(FREE, "armed");
		await net.refresh();
		expect([...rules.keys()]).toEqual(before);
		expect(told.standing).toMatch(/not as it should be/);
		await expect(net.pass(ask, from)).rejects.toThrow("refused");
		refuses = () => false;
		await net.refresh();
		expect(told.standing).toBe("");
		expect([...rules.values()].some((rule) => rule.action.type === "block" && rule.condition.tabIds?.includes(FREE))).toBe(true);
	});

	test("without any net nothing stands in the way of what was allowed", async () => {
		rules.clear();
		refuses = () => true;
		const down = netOn();
		await down.start();
		await expect(down.pass(ask, from)).resolves.toBeUndefined();
	});

	test("standing rules that somebody took away are put up again, and it is said", async () => {
		const before = [...rules.keys()];
		rules.clear();
		await net.pass(ask, from);
		await vi.waitFor(() => expect([...rules.keys()]).toEqual(expect.arrayContaining(before)));
		expect(told.reports).toEqual([expect.stringMatching(/put up again/)]);
	});
});

describe("what the net sees", () => {
	let net: Net;
	let caught: Caught[];
	let watch: ReturnType<typeof createNetWatch>;
	const body = () => ({ kind: "text" as const, text: "a", contentType: "text/plain" });
	beforeEach(async () => {
		modes.set(ARMED, "armed");
		net = netOn();
		await net.start();
		caught = [];
		watch = createNetWatch({ net, onOpened: (tabId) => modes.set(tabId, "armed"), onCaught: (one) => caught.push(one), onLed() {}, onSocket() {} });
	});

	test("a write of a guarded tab that a rule stopped, with its body, once", () => {
		watch.before(request(), body);
		watch.failed(request(), true);
		watch.failed(request(), true);
		expect(caught).toMatchObject([{ tabId: ARMED, vector: "request", body: { text: "a" }, isDiverted: false }]);
	});

	test("nothing of tabs that nobody guards, of reads, of what left or failed by itself", () => {
		watch.before(request({ tabId: FREE, initiator: "http://news.example" }), body);
		watch.failed(request({ tabId: FREE, initiator: "http://news.example" }), true);
		watch.before(request({ requestId: "2", method: "GET" }), body);
		watch.failed(request({ requestId: "2", method: "GET" }), true);
		watch.before(request({ requestId: "3" }), body);
		watch.sent(request({ requestId: "3" }));
		watch.before(request({ requestId: "4" }), body);
		watch.failed(request({ requestId: "4" }), false);
		expect(caught).toEqual([]);
	});

	test("workers of guarded sites, opaque origins, and a later hop of what was let through", () => {
		watch.before(request({ tabId: -1 }), body);
		watch.failed(request({ tabId: -1 }), true);
		watch.before(request({ requestId: "2", tabId: -1, initiator: "null" }), body);
		watch.failed(request({ requestId: "2", tabId: -1, initiator: "null" }), true);
		watch.sent(request({ requestId: "3" }));
		watch.before(request({ requestId: "3", url: "http://forum.example/other" }), body);
		watch.failed(request({ requestId: "3", url: "http://forum.example/other" }), true);
		watch.before(request({ requestId: "4", tabId: -1, initiator: "http://elsewhere.example" }), body);
		watch.failed(request({ requestId: "4", tabId: -1, initiator: "http://elsewhere.example" }), true);
		expect(caught.map(({ vector, tabId }) => [vector, tabId])).toEqual([
			["worker", ARMED],
			["worker", ARMED],
			["redirect", ARMED],
		]);
	});

	test("a window that a guarded page opened is guarded; one that a person opened is not", () => {
		watch.before(request({ tabId: 7, type: "main_frame" }), body);
		watch.diverted(request({ tabId: 7, type: "main_frame" }));
		expect(caught).toMatchObject([{ tabId: 7, vector: "navigate", isDiverted: true }]);
		watch.before(request({ requestId: "2", tabId: 8, type: "main_frame", method: "GET", initiator: "" }), body);
		expect(net.isKnown(8)).toBe(true);
		expect([...modes.keys()]).toEqual([ARMED, 7]);
	});
});

test("a new tab is told of only when the rules know it, also by whoever asks a second time", async () => {
	modes.set(ARMED, "armed");
	const gate = Promise.withResolvers<void>();
	let [isSlow, isReached] = [false, false];
	const slow = netOn({
		rules: {
			async change(remove, add) {
				isReached = isSlow;
				if (isSlow) await gate.promise;
				for (const id of remove) rules.delete(id);
				for (const rule of add) rules.set(rule.id, rule);
			},
			enable: async () => {},
			ids: async () => [...rules.keys()],
		},
	});
	await slow.start();
	isSlow = true;
	const excepts = () => [...rules.values()].some(({ condition }) => condition.excludedTabIds?.includes(77));
	let answered = 0;
	const first = slow.opened(77).then(() => void answered++);
	await vi.waitUntil(() => isReached);
	const second = slow.settled().then(() => void answered++);
	await new Promise((done) => setTimeout(done, 20));
	expect([answered, excepts()]).toEqual([0, false]);
	gate.resolve();
	await Promise.all([first, second]);
	expect([answered, excepts()]).toEqual([2, true]);
});
