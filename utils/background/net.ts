// Background. The network net: keeps its rules in step with what is guarded, and gives passes. It fails closed: what has no pass
// stays in the browser, whether or not anybody of ours saw it being made. Rules outlive this worker, not the browser.
import type { PassRequest } from "../contracts/content-background";
import { ACTING_SET, FIRST_PASS, hopRules, type NetPass, type NetRule, PASS_RULES, passRules, passUrl, standingRules } from "../core/net-rules";
import type { TabState } from "../core/session";
import { urlParts } from "../core/url-parts";
import type { NetRules, SeenRequest } from "../platform/net";
import type { FrameSender } from "../platform/sender";
import type { TabInfo } from "../platform/tabs";
import type { Faults } from "./faults";
import type { NetMemory } from "./net-memory";
import type { Sessions } from "./sessions";

/** ms after which an unused pass is void */
const PASS_FOR = 10_000;
/** Of a guarded tab further ones count by their top-level domain: a page that loads many frames can't push one out. */
const MOST_HOSTS = 200;
/** Tabs that opened each other, beside guarded ones: more than these get no rules of their own. */
const MOST_NEAR = 50;
/** ms that a guarded tab counts after it was closed: what it left to workers, or to the browser to send later, comes then */
const CLOSED_FOR = 35_000;
/** ms in which the browser would end this worker, timers and all, unless something is asked of it */
const AWAKE = 20_000;
/** ms between two looks at whether the rules are still there */
const CHECK_EVERY = 5000;
const LAST_RULE = 4900;
/** every id that a standing rule may have: whichever of them are there are replaced */
const STANDING = Array.from({ length: FIRST_PASS - 1 }, (_, at) => at + 1);

export interface NetOptions {
	/** undefined where the browser has no such rules: then there is no net, and the frames are told so */
	rules: NetRules | undefined;
	sessions: Pick<Sessions, "tabs" | "state">;
	strict(): boolean;
	faults: Faults;
	memory: NetMemory;
	listTabs(): Promise<TabInfo[]>;
	/** the net went up or down: its eyes open and close with it */
	onUp(isUp: boolean): void;
	onArmed(tabIds: number[]): void;
	/** another site is guarded than before: tabs of that site that are not guarded have to hear of it */
	onHosts(tabIds: number[]): void;
	now(): number;
}

export interface Net {
	/** After a start: what an earlier worker left is replaced. Then after every change of a session, a tab or the settings. */
	start(): Promise<void>;
	refresh(): Promise<void>;
	/** how requests of a tab fare; for the frames */
	stateOf(tabId: number, mode: TabState["mode"]): TabState["net"];
	isUp(): boolean;
	isArmedTab(tabId: number): boolean;
	isKnown(tabId: number): boolean;
	/** a guarded tab's document may navigate that one, and a document of this origin is not in it */
	isSentInto(tabId: number, origin: string): boolean;
	/** a guarded tab that was closed a moment ago: nobody can be asked there */
	isClosed(tabId: number): boolean;
	/** a guarded tab in which a document of that origin is, or was; of those that are `wanted` */
	tabOf(origin: string, wanted?: (tabId: number) => boolean): number | undefined;
	/** `by`: the tab that opened it, where the browser names one. Resolves when the rules know it. */
	opened(tabId: number, by?: number): Promise<void>;
	/** resolves when the rules are as they were last wanted: till then a tab that is new to them is under the net */
	settled(): Promise<void>;
	closed(tabId: number): void;
	/** a document of that address is in the tab */
	hosts(tabId: number, url: string, isTop: boolean): void;
	/** Resolves when the pass is there; rejects when it can't be had. */
	pass(request: Omit<PassRequest, "type" | "as"> & { as: NetPass["as"] }, from: Pick<FrameSender, "tabId" | "url" | "isOpaque">): Promise<void>;
	spent(id: string): void;
	/** A request left, or failed, or (`isOver`) was answered: its pass is void. What is left of one that went is for its redirects. */
	used(request: SeenRequest, isOver: boolean): void;
}

/** Without the dot that may end it: the browser's rules don't know it, and would never fit. */
export const hostOf = (url: string): string => urlParts(url.replace(/^(blob|filesystem):/i, "")).host.replace(/\.?(:\d+)?$/, "");

export function createNet({ rules, sessions, strict, faults, memory, listTabs, onUp, onArmed, onHosts, now }: NetOptions): Net {
	const known = new Set<number>();
	/** hosts of the documents in each tab, newest last */
	const hostsIn = new Map<number, Set<string>>();
	const passes = new Map<string, { pass: NetPass; ids: number[]; first: number; isSent: boolean; timer: ReturnType<typeof setTimeout> }>();
	const openerOf = new Map<number, number>();
	let armed: number[] = [];
	let reach: number[] = [];
	let armedHosts: string[] = [];
	let near: { tabId: number; hosts: string[] }[] = [];
	let standing: { ids: number[]; text: string } = { ids: [], text: "[]" };
	/** none of them is there, for the browser refused them: nothing stands in a request's way but the other nets */
	let isDown = false;
	/** of an earlier worker */
	let left: readonly number[] = [];
	/** changes of the standing rules that are under way, and the last of them */
	let putting = 0;
	let lastPut: Promise<void> = Promise.resolve();
	let checkedAt = Number.NEGATIVE_INFINITY;
	/** guarded ones that were closed a moment ago, and when */
	const closedTabs = new Map<number, number>();
	let nextId = FIRST_PASS;

	const hostsOfTabs = (tabIds: Iterable<number>) => [...new Set([...tabIds].flatMap((tabId) => [...(hostsIn.get(tabId) ?? [])]))];

	function hosts(tabId: number, url: string, isTop: boolean) {
		if (learn(tabId, url, isTop) && armed.length) void refresh();
	}

	/** True where that is news. */
	function learn(tabId: number, url: string, isTop: boolean): boolean {
		const host = hostOf(url);
		if (!host || tabId < 0) return false;
		const all = hostsIn.get(tabId) ?? new Set();
		hostsIn.set(tabId, all);
		// Workers outlive the page that started them: a guarded tab keeps its hosts. Of the others only the page of now counts.
		if (isTop && !armed.includes(tabId)) all.clear();
		if (all.has(host)) return false;
		const isFull = all.size >= MOST_HOSTS && !/^\[|^[\d.]+$/.test(host);
		if (isFull && !armed.includes(tabId)) return false;
		all.add(isFull ? (host.split(".").at(-1) as string) : host);
		return true;
	}

	async function survey() {
		for (const { tabId, url, openerTabId } of await listTabs()) {
			known.add(tabId);
			if (openerTabId !== undefined) openerOf.set(tabId, openerTabId);
			// What its frames have said of themselves stays.
			if (url) learn(tabId, url, false);
		}
	}

	/** What an earlier worker knew. */
	async function recall() {
		const { hosts: kept, closed } = await memory.recall().catch(() => ({ hosts: [], closed: [] }));
		for (const [tabId, at] of closed) if (now() - at < CLOSED_FOR) guardClosed(tabId, at);
		// Also of a tab that is gone: that it was closed may not have been heard yet.
		for (const [tabId, names] of kept) hostsIn.set(tabId, new Set([...names, ...(hostsIn.get(tabId) ?? [])]));
	}

	/** A guarded tab goes on counting for a while after it was closed. */
	function guardClosed(tabId: number, at: number) {
		closedTabs.set(tabId, at);
		setTimeout(() => void rules?.ids(), AWAKE);
		setTimeout(
			() => {
				closedTabs.delete(tabId);
				hostsIn.delete(tabId);
				void refresh();
			},
			Math.max(0, at + CLOSED_FOR - now()),
		);
	}

	/**
	 * Tabs that nobody guards, but a guarded one can write into: of the same site, and one opened the other. A person's actions
	 * there are not held; what has no pass is stopped there too.
	 */
	function reachOf(guarded: readonly number[]): number[] {
		const isNear = (one: number, other: number) => openerOf.get(one) === other || openerOf.get(other) === one;
		const share = (one: number, other: number) => [...(hostsIn.get(one) ?? [])].some((host) => hostsIn.get(other)?.has(host));
		return [...known].filter(
			(tabId) =>
				!guarded.includes(tabId) && sessions.state(tabId).mode === "idle" && guarded.some((other) => isNear(tabId, other) && share(tabId, other)),
		);
	}

	/** Tabs that nobody guards, connected with a guarded one by who opened whom: it may navigate them, whatever site they show. */
	function nearOf(guarded: readonly number[]): typeof near {
		const found = new Set(guarded);
		for (let before = -1; before !== found.size; ) {
			before = found.size;
			for (const [one, other] of openerOf) if (found.has(one) !== found.has(other)) found.add(one).add(other);
		}
		const isFree = (tabId: number) => known.has(tabId) && !guarded.includes(tabId) && sessions.state(tabId).mode === "idle";
		return [...found]
			.filter(isFree)
			.slice(-MOST_NEAR)
			.map((tabId) => ({ tabId, hosts: [...(hostsIn.get(tabId) ?? [])] }));
	}

	async function refresh(): Promise<void> {
		if (!rules) return;
		const wasUp = armed.length > 0;
		const armedBefore = armed.join();
		armed = sessions.tabs().filter((tabId) => sessions.state(tabId).mode === "armed" && !closedTabs.has(tabId));
		armed.push(...closedTabs.keys());
		memory.keep(
			armed.map((tabId) => [tabId, hostsIn.get(tabId) ?? []]),
			closedTabs,
		);
		const before = armedHosts;
		armedHosts = hostsOfTabs(armed).sort();
		const isUp = armed.length > 0;
		const reachBefore = reach;
		reach = reachOf(armed);
		near = nearOf([...armed, ...reach]);
		const otherHosts = hostsOfTabs([...known].filter((tabId) => !armed.includes(tabId) && !reach.includes(tabId)));
		const wanted = standingRules({ armed: [...armed, ...reach], known: [...known], armedHosts, otherHosts, near, strict: strict() });
		if (armed.join() !== armedBefore) onArmed(armed);
		if (isUp !== wasUp) {
			onUp(isUp);
			void enableActing(isUp);
			// While nothing was guarded nobody told us which tabs there are, and what they show.
			if (isUp) void survey().then(refresh, () => {});
		}
		if (armedHosts.join() !== before.join()) {
			const shared = new Set([...armedHosts, ...before]);
			onHosts([...known].filter((tabId) => !armed.includes(tabId) && [...(hostsIn.get(tabId) ?? [])].some((host) => shared.has(host))));
		}
		const changed = [...reach, ...reachBefore].filter((tabId) => reach.includes(tabId) !== reachBefore.includes(tabId));
		if (changed.length) onHosts(changed);
		await put(wanted);
	}

	async function enableActing(isOn: boolean) {
		await rules?.enable(ACTING_SET, isOn).then(
			() => faults.stand("net for GETs", ""),
			(error: unknown) => faults.stand("net for GETs", `GET addresses that read like an action are not stopped at the network: ${String(error)}`),
		);
	}

	/** The room for rules is Sayso's alone. Whatever else got in there goes when it stands in the way. */
	async function change(remove: readonly number[], add: readonly NetRule[]): Promise<void> {
		try {
			await rules?.change(remove, add);
		} catch {
			const ours = new Set([...STANDING, ...[...passes.values()].flatMap(({ ids }) => ids)]);
			const others = ((await rules?.ids()) ?? []).filter((id) => !ours.has(id));
			if (others.length) await faults.report({ what: `${others.length} network rules that are not Sayso's own stood in its way: removed` });
			await rules?.change([...others, ...remove], add);
		}
	}

	function put(wanted: NetRule[]): Promise<void> {
		const text = JSON.stringify(wanted);
		if (text === standing.text) return lastPut;
		standing = { ids: wanted.map(({ id }) => id), text };
		lastPut = putUp(wanted);
		return lastPut;
	}

	/** Never rejects. */
	async function putUp(wanted: NetRule[]) {
		putting++;
		try {
			await change([...STANDING, ...left], wanted);
			left = [];
			isDown = false;
			faults.stand("net", "");
		} catch (error) {
			standing.text = "";
			// Refused whole: those that were there are there still.
			const there = await rules?.ids().catch(() => [...STANDING]);
			isDown = !there?.some((id) => id < FIRST_PASS);
			faults.stand("net", `the network net is not ${isDown ? "up" : "as it should be"}, the other nets are: ${String(error)}`);
		} finally {
			putting--;
		}
	}

	/** Rules that are gone though nobody of ours took them are put up again. */
	async function check() {
		if (performance.now() - checkedAt < CHECK_EVERY || !armed.length || putting) return;
		checkedAt = performance.now();
		const expected = standing;
		const there = new Set(await rules?.ids());
		// Those that are just being put up are no loss.
		if (standing !== expected || putting || expected.ids.every((id) => there.has(id))) return;
		standing.text = "";
		await faults.report({ what: "rules of the network net were gone: put up again" });
		await refresh();
	}

	function spent(id: string) {
		const given = passes.get(id);
		if (!given) return;
		passes.delete(id);
		clearTimeout(given.timer);
		rules?.change(given.ids, []).catch(() => {});
	}

	return {
		async start() {
			// Whatever passes an earlier worker gave are void, and the standing rules of then count until the new ones are there.
			left = (await rules?.ids()) ?? [];
			standing.text = "";
			await survey();
			await recall();
			await refresh();
			if (!armed.length) await enableActing(false);
		},
		refresh,
		stateOf(tabId, mode) {
			if (!rules) return "off";
			if (mode === "armed" || (mode === "idle" && reach.includes(tabId))) return "on";
			return [...(hostsIn.get(tabId) ?? [])].some((host) => armedHosts.includes(host)) ? "workers" : "off";
		},
		isUp: () => armed.length > 0,
		isArmedTab: (tabId) => armed.includes(tabId) || reach.includes(tabId),
		isKnown: (tabId) => known.has(tabId),
		isSentInto: (tabId, origin) => near.some((tab) => tab.tabId === tabId && !tab.hosts.includes(hostOf(origin))),
		isClosed: (tabId) => closedTabs.has(tabId),
		// An opaque origin is anybody's: the tab that was armed last.
		tabOf: (origin, wanted = () => true) =>
			armed.findLast((tabId) => wanted(tabId) && (origin === "null" || hostsIn.get(tabId)?.has(hostOf(origin)))),
		opened(tabId, by) {
			known.add(tabId);
			if (by !== undefined) openerOf.set(tabId, by);
			return armed.length ? refresh() : Promise.resolve();
		},
		settled: () => lastPut,
		closed(tabId) {
			known.delete(tabId);
			openerOf.delete(tabId);
			if (!armed.includes(tabId)) hostsIn.delete(tabId);
			else if (!closedTabs.has(tabId)) guardClosed(tabId, now());
			if (armed.length) void refresh();
		},
		hosts,
		async pass(request, from) {
			// Also before the rules are up: a frame may know of its agent earlier than we do.
			if (!rules || passes.has(request.id)) return;
			const others = request.opens ? [...known].filter((tabId) => !armed.includes(tabId) && !near.some((tab) => tab.tabId === tabId)) : [];
			const pass: NetPass = { ...request, tabId: from.tabId, host: from.isOpaque ? "" : hostOf(from.url), others };
			nextId = nextId > LAST_RULE ? FIRST_PASS : nextId + PASS_RULES;
			const added = passRules(pass, nextId);
			if (!added.length) throw new Error("its address is too long to be let through");
			const ids = added.map(({ id }) => id);
			passes.set(request.id, { pass, ids, first: nextId, isSent: false, timer: setTimeout(() => spent(request.id), PASS_FOR) });
			try {
				await change([], added);
				void check();
			} catch (error) {
				spent(request.id);
				if (!isDown) throw error;
			}
		},
		spent,
		used({ url, method, tabId }, isOver) {
			for (const [id, given] of passes) {
				const { pass } = given;
				const isIt = passUrl(pass) === url || (given.isSent && pass.as === "call" && url.endsWith(`#${id}`));
				if (!isIt || (pass.as !== "socket" && pass.method.toUpperCase() !== method.toUpperCase())) continue;
				if (!pass.opens && tabId !== pass.tabId && tabId >= 0) continue;
				if (isOver || given.isSent) return spent(id);
				const hops = hopRules(pass, given.first);
				if (!hops.length) return spent(id);
				given.isSent = true;
				const { ids } = given;
				given.ids = hops.map((rule) => rule.id);
				rules?.change(ids, hops).catch(() => spent(id));
				return;
			}
		},
	};
}
