// Node. What the network net costs: any request in a tab that nobody guards, a POST that is let through in a guarded one, and one
// change of the rules with 1, 20 and 200 guarded tabs. Four browsers take turns in one run.
import { join } from "node:path";
import { until } from "../../tests/fixtures/until.ts";
import type { Figure } from "./bench-table.ts";
import { type Bench, type BenchBrowser, isQuiet, type LaunchOptions, type QuietBrowser, type QuietTab } from "./browser.ts";

const CHANGES = 60;
const GUARDED = "guarded.example";

/** ms of each of some requests, one after the other, sent by the page's own code */
const times = (tab: QuietTab, count: number, method: string, path = "/echo") => tab.evaluate<number[]>(`requests("${method}", "${path}", ${count})`);

async function withTab(bench: Bench, options: LaunchOptions): Promise<{ browser: QuietBrowser; tab: QuietTab }> {
	const browser = await bench.launch(options);
	if (!isQuiet(browser)) throw new Error(`what requests cost is not measured in ${bench.name}`);
	const tab = await browser.quietTab();
	await tab.open("/requests");
	return { browser, tab };
}

/** What its worker says of the rules that are there now. */
async function ruleCount({ inBackground }: BenchBrowser): Promise<number> {
	return inBackground<number>("chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)");
}

/** Session rules of so many guarded tabs, and ms of one pass coming and going among them. */
async function changesWith({ inBackground }: BenchBrowser, tabs: number): Promise<number[]> {
	// The standing rules of one guarded tab, with more tab ids in them: what a browser with so many guarded tabs has.
	return inBackground<number[]>(
		`(async () => {
			const api = chrome.declarativeNetRequest;
			const before = await api.getSessionRules();
			const more = Array.from({ length: ${tabs - 1} }, (_, at) => 900000000 + at);
			const wider = before.map((rule) => ({ ...rule, condition: { ...rule.condition, ...(rule.condition.tabIds?.some((id) => id > 0) ? { tabIds: [...rule.condition.tabIds, ...more] } : {}), ...(rule.condition.excludedTabIds ? { excludedTabIds: [...rule.condition.excludedTabIds, ...more] } : {}) } }));
			const ids = before.map((rule) => rule.id);
			await api.updateSessionRules({ removeRuleIds: ids, addRules: wider });
			const times = [];
			for (let at = 0; at < ${CHANGES}; at++) {
				const begun = performance.now();
				await api.updateSessionRules({ addRules: [{ id: 4950, priority: 5, action: { type: "allow" }, condition: { urlFilter: "|http://forum.example/x#" + at + "|", tabIds: [1], requestMethods: ["post"], resourceTypes: ["xmlhttprequest"] } }] });
				times.push(performance.now() - begun);
				await api.updateSessionRules({ removeRuleIds: [4950] });
			}
			await api.updateSessionRules({ removeRuleIds: ids, addRules: before });
			return times;
		})()`,
	);
}

export async function measureNet(bench: Bench, common: LaunchOptions, rounds: number): Promise<Figure[]> {
	const none = await withTab(bench, common);
	const permission = await withTab(bench, { ...common, extension: join(import.meta.dirname, "permission-extension") });
	const sayso = await withTab(bench, { ...common, extension: bench.folder() });
	const ask = (tab: QuietTab, method: string, path?: string) => times(tab, bench.perRound, method, path);
	const kinds = ["GET", "POST"] as const;
	const seen: Record<string, Record<(typeof kinds)[number], number[]>> = {};
	async function round(name: string, tab: QuietTab) {
		seen[name] ??= { GET: [], POST: [] };
		for (const kind of kinds) seen[name][kind].push(...(await ask(tab, kind)));
	}
	const turns = async (saysoName: string) => {
		for (let at = -1; at < rounds; at++) {
			const all: [string, QuietTab][] = [
				["none", none.tab],
				["permission", permission.tab],
				[saysoName, sayso.tab],
			];
			for (const [name, tab] of at % 2 ? all : all.reverse()) {
				if (at < 0) await ask(tab, "GET");
				else await round(name, tab);
			}
		}
	};
	await turns("unarmed");

	// Guarded by the settings: no agent has to be there.
	await sayso.browser.inBackground(
		`chrome.storage.local.get("settings").then(({ settings }) => chrome.storage.local.set({ settings: { ${"preset: 'ask_before_writing', rules: [], guardEverything: false, holdTimeout: 300000, strict: false, appearance: 'system', ...settings"}, guardSites: ["${GUARDED}"] } }))`,
	);
	const guarded = await sayso.browser.quietTab();
	const bare = await none.browser.quietTab();
	for (const tab of [guarded, bare]) await tab.open("/background", `http://${GUARDED}`);
	await until("the net is up", async () => (await ruleCount(sayso.browser)) > 0);
	const passed: { sayso: number[]; bare: number[] } = { sayso: [], bare: [] };
	for (let at = -1; at < rounds; at++) {
		for (const key of at % 2 ? (["sayso", "bare"] as const) : (["bare", "sayso"] as const)) {
			// The page sent there while it loaded: its own traffic, which goes on unasked.
			const all = await ask(key === "sayso" ? guarded : bare, "POST", "/sync");
			if (at >= 0) passed[key].push(...all);
		}
	}
	await turns("other armed");

	const changes: Figure[] = [];
	for (const tabs of [1, 20, 200]) {
		changes.push({
			name: `net: one pass put up, ${tabs} guarded tab${tabs > 1 ? "s" : ""}`,
			unit: "ms",
			sayso: await changesWith(sayso.browser, tabs),
		});
	}
	const rules = await ruleCount(sayso.browser);
	const figures: Figure[] = [];
	for (const kind of kinds) {
		const pick = (name: string) => seen[name]?.[kind] ?? [];
		const how = `${rounds} rounds of ${bench.perRound}, browsers in turns`;
		figures.push(
			{ name: `net: ${kind}, bare permission`, unit: "ms", sayso: pick("permission"), bare: pick("none"), how },
			{
				name: `net: ${kind}, nobody guarded`,
				unit: "ms",
				sayso: pick("unarmed"),
				bare: pick("permission"),
				how: `${how}; "without" is the bare permission`,
			},
			{
				name: `net: ${kind}, another tab guarded`,
				unit: "ms",
				sayso: pick("other armed"),
				bare: pick("permission"),
				how: `${how}; "without" is the bare permission`,
			},
		);
	}
	figures.push({
		name: "net: POST let through in a guarded tab",
		unit: "ms",
		...passed,
		how: "the page's own background traffic, each with a pass of its own",
	});
	for (const { browser } of [none, permission, sayso]) await browser.close();
	return [...figures, ...changes.map((figure) => ({ ...figure, how: `${rules} standing rules` }))];
}
