// Node. What the network net costs: any request in a tab that nobody guards, a POST that is let through in a guarded one, and one
// change of the rules with 1, 20 and 200 guarded tabs where the net is made of rules. Browsers take turns in one run.
import { until } from "../../tests/fixtures/until.ts";
import type { Figure } from "./bench-table.ts";
import type { Bench, LaunchOptions, QuietBrowser, QuietTab } from "./browser.ts";

const CHANGES = 60;
const GUARDED = "guarded.example";

/** ms of each of some requests, one after the other, sent by the page's own code */
const times = (tab: QuietTab, count: number, method: string, path = "/echo") => tab.evaluate<number[]>(`requests("${method}", "${path}", ${count})`);

interface Seat {
	browser: QuietBrowser;
	tab: QuietTab;
}

async function withTab(bench: Bench, options: LaunchOptions, guardSites?: string[]): Promise<Seat> {
	const browser = await bench.launchQuiet(options, guardSites);
	const tab = await browser.quietTab();
	await tab.open("/requests");
	return { browser, tab };
}

type AskBackground = NonNullable<QuietBrowser["inBackground"]>;

/** What its worker says of the rules that are there now. */
async function ruleCount(ask: AskBackground): Promise<number> {
	return ask<number>("chrome.declarativeNetRequest.getSessionRules().then((rules) => rules.length)");
}

/** Session rules of so many guarded tabs, and ms of one pass coming and going among them. */
async function changesWith(ask: AskBackground, tabs: number): Promise<number[]> {
	// The standing rules of one guarded tab, with more tab ids in them: what a browser with so many guarded tabs has.
	return ask<number[]>(
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

async function measureChanges(ask: AskBackground): Promise<Figure[]> {
	const rules = await ruleCount(ask);
	const changes: Figure[] = [];
	for (const tabs of [1, 20, 200]) {
		const name = `net: one pass put up, ${tabs} guarded tab${tabs > 1 ? "s" : ""}`;
		changes.push({ name, unit: "ms", sayso: await changesWith(ask, tabs), how: `${rules} standing rules` });
	}
	return changes;
}

/** @param acted tells how many writes that nobody may let out have arrived */
export async function measureNet(bench: Bench, common: LaunchOptions, rounds: number, acted: () => number): Promise<Figure[]> {
	const none = await withTab(bench, common);
	const permission = await withTab(bench, { ...common, extension: bench.permissionOnly() });
	const ask = (tab: QuietTab, method: string, path?: string) => times(tab, bench.perRound, method, path);
	const kinds = ["GET", "POST"] as const;
	const seen: Record<string, Record<(typeof kinds)[number], number[]>> = {};
	async function round(name: string, tab: QuietTab) {
		seen[name] ??= { GET: [], POST: [] };
		for (const kind of kinds) seen[name][kind].push(...(await ask(tab, kind)));
	}
	const turns = async (saysoName: string, sayso: QuietTab) => {
		for (let at = -1; at < rounds; at++) {
			const all: [string, QuietTab][] = [
				["none", none.tab],
				["permission", permission.tab],
				[saysoName, sayso],
			];
			for (const [name, tab] of at % 2 ? all : all.reverse()) {
				if (at < 0) await ask(tab, "GET");
				else await round(name, tab);
			}
		}
	};
	const unarmed = await withTab(bench, { ...common, extension: bench.folder() });
	await turns("unarmed", unarmed.tab);
	await unarmed.browser.close();

	// Guarded by the settings: no agent has to be there.
	const armed = await withTab(bench, { ...common, extension: bench.folder() }, [GUARDED]);
	const guarded = await armed.browser.quietTab();
	const bare = await none.browser.quietTab();
	for (const tab of [guarded, bare]) await tab.open("/background", `http://${GUARDED}`);
	const { inBackground } = armed.browser;
	if (inBackground) await until("the net is up", async () => (await ruleCount(inBackground)) > 0);
	const passed: { sayso: number[]; bare: number[] } = { sayso: [], bare: [] };
	for (let at = -1; at < rounds; at++) {
		for (const key of at % 2 ? (["sayso", "bare"] as const) : (["bare", "sayso"] as const)) {
			// The page sent there while it loaded: its own traffic, which goes on unasked.
			const all = await ask(key === "sayso" ? guarded : bare, "POST", "/sync");
			if (at >= 0) passed[key].push(...all);
		}
	}
	await turns("other armed", armed.tab);
	const changes = inBackground ? await measureChanges(inBackground) : [];

	// Or the figures would be those of a tab that nobody guards.
	await guarded.evaluate("void fetch('/act/unasked', { method: 'DELETE' }).catch(() => {})");
	await times(guarded, 1, "GET");
	if (acted() > 0) throw new Error("what the net costs was measured in a tab that is not guarded");

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
	for (const { browser } of [none, permission, armed]) await browser.close();
	return [...figures, ...changes];
}
