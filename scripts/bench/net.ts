// Node. What the network net costs: any request in a tab that nobody guards, a POST that is let through in a guarded one, and one
// change of the rules with 1, 20 and 200 guarded tabs. Four browsers take turns in one run.
import { join } from "node:path";
import { type Chromium, type ChromiumOptions, launchChromium } from "../../tests/fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../../tests/fixtures/devtools.ts";
import { inWorker } from "../../tests/fixtures/extension-worlds.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Figure } from "./bench-table.ts";
import { openTab, type Tab } from "./unarmed.ts";

const ROUNDS = 9;
const PER_ROUND = 60;
const CHANGES = 60;
const FREE = "http://forum.example";
const GUARDED = "guarded.example";

/** ms of each of some requests, one after the other, sent by the page's own code */
const times = (tab: Tab, method: string, path = "/echo") => tab.evaluate<number[]>(`requests("${method}", "${path}", ${PER_ROUND})`);

async function withTab(options: ChromiumOptions, url: string): Promise<{ browser: Chromium; tab: Tab }> {
	const browser = await launchChromium(options);
	const tab = await openTab(browser);
	await tab.open("/requests", url);
	return { browser, tab };
}

/** What its worker says of the rules that are there now. */
async function ruleCount(devtools: DevTools): Promise<number> {
	return inWorker<number>(devtools, "chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)");
}

/** Session rules of so many guarded tabs, and ms of one pass coming and going among them. */
async function changesWith(devtools: DevTools, tabs: number): Promise<number[]> {
	// The standing rules of one guarded tab, with more tab ids in them: what a browser with so many guarded tabs has.
	return inWorker<number[]>(
		devtools,
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

export async function measureNet(common: ChromiumOptions, extension: string): Promise<Figure[]> {
	const none = await withTab(common, FREE);
	const permission = await withTab({ ...common, extension: join(import.meta.dirname, "permission-extension") }, FREE);
	const sayso = await withTab({ ...common, extension }, FREE);
	const devtools = await connectDevTools(sayso.browser.wsUrl);
	const kinds = ["GET", "POST"] as const;
	const seen: Record<string, Record<(typeof kinds)[number], number[]>> = {};
	async function round(name: string, tab: Tab) {
		seen[name] ??= { GET: [], POST: [] };
		for (const kind of kinds) seen[name][kind].push(...(await times(tab, kind)));
	}
	const turns = async (saysoName: string) => {
		for (let at = -1; at < ROUNDS; at++) {
			const all: [string, Tab][] = [
				["none", none.tab],
				["permission", permission.tab],
				[saysoName, sayso.tab],
			];
			for (const [name, tab] of at % 2 ? all : all.reverse()) {
				if (at < 0) await times(tab, "GET");
				else await round(name, tab);
			}
		}
	};
	await turns("unarmed");

	// Guarded by the settings: no agent has to be there.
	await inWorker(
		devtools,
		`chrome.storage.local.get("settings").then(({ settings }) => chrome.storage.local.set({ settings: { ${"preset: 'ask_before_writing', rules: [], guardEverything: false, holdTimeout: 300000, strict: false, appearance: 'system', ...settings"}, guardSites: ["${GUARDED}"] } }))`,
	);
	const guarded = await openTab(sayso.browser);
	const bare = await openTab(none.browser);
	for (const tab of [guarded, bare]) await tab.open("/background", `http://${GUARDED}`);
	await until("the net is up", async () => (await ruleCount(devtools)) > 0);
	const passed: { sayso: number[]; bare: number[] } = { sayso: [], bare: [] };
	for (let at = -1; at < ROUNDS; at++) {
		for (const key of at % 2 ? (["sayso", "bare"] as const) : (["bare", "sayso"] as const)) {
			// The page sent there while it loaded: its own traffic, which goes on unasked.
			const all = await times(key === "sayso" ? guarded : bare, "POST", "/sync");
			if (at >= 0) passed[key].push(...all);
		}
	}
	await turns("other armed");

	const changes: Figure[] = [];
	for (const tabs of [1, 20, 200]) {
		changes.push({ name: `net: one pass put up, ${tabs} guarded tab${tabs > 1 ? "s" : ""}`, unit: "ms", sayso: await changesWith(devtools, tabs) });
	}
	const rules = await ruleCount(devtools);
	const figures: Figure[] = [];
	for (const kind of kinds) {
		const pick = (name: string) => seen[name]?.[kind] ?? [];
		const how = `${ROUNDS} rounds of ${PER_ROUND}, browsers in turns`;
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
	devtools.close();
	for (const { browser } of [none, permission, sayso]) await browser.close();
	return [...figures, ...changes.map((figure) => ({ ...figure, how: `${rules} standing rules` }))];
}
