// Node. What Sayso costs while no agent is there: two tabs, with and without it, take turns.
import { type Chromium, EXTENSION_ID } from "../../tests/fixtures/chromium.ts";
import { connectDevTools, type DevTools } from "../../tests/fixtures/devtools.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Figure } from "./bench-table.ts";
import { type Cpu, traceCpu } from "./trace-cpu.ts";

const LOADS = { "/static": 7, "/frames": 3 };
const ROUNDS = 9;
const ORIGIN = "http://forum.example";

export interface Tab {
	browser: Chromium;
	devtools: DevTools;
	open(path: string, origin?: string): Promise<void>;
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}

/** Enables no domain of the protocol, so that Sayso sees no agent. */
export async function openTab(browser: Chromium): Promise<Tab> {
	const devtools = await connectDevTools(browser.wsUrl);
	const { targetId } = await devtools.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
	const session = await devtools.attach(targetId);
	const evaluate = async <T>(expression: string) => {
		const params = { expression, awaitPromise: true, returnByValue: true };
		const { result, exceptionDetails } = await devtools.send<{ result: { value: T }; exceptionDetails?: { text: string } }>(
			"Runtime.evaluate",
			params,
			session,
		);
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return result.value;
	};
	return {
		browser,
		devtools,
		evaluate,
		async open(path, origin = ORIGIN) {
			const address = `${origin}${path}?${Math.random()}`;
			await devtools.send("Page.navigate", { url: address }, session);
			await until(
				`${path} is loaded`,
				() => evaluate<boolean>(`location.href === ${JSON.stringify(address)} && document.readyState === "complete"`),
				60_000,
			);
			// What a script puts off until the page is quiet belongs to its cost.
			await evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))");
		},
		async close() {
			await devtools.send("Target.closeTarget", { targetId });
			devtools.close();
		},
	};
}

/** Both browsers must not have met an agent yet. */
export async function measureUnarmed(sayso: Chromium, bare: Chromium): Promise<Figure[]> {
	const tabs = { sayso: await openTab(sayso), bare: await openTab(bare) };
	const both = Object.values(tabs);
	const figures: Figure[] = [];

	for (const [path, name] of [
		["/static", "one static page"],
		["/frames", "a page with 100 frames"],
	] as const) {
		const cpu: Record<keyof typeof tabs, Cpu[]> = { sayso: [], bare: [] };
		for (const tab of both) await tab.open(path);
		for (let round = 0; round < LOADS[path]; round++) {
			for (const key of ["sayso", "bare"] as const) {
				const tab = tabs[key];
				cpu[key].push(await traceCpu(tab.browser.wsUrl, `chrome-extension://${EXTENSION_ID}/`, ORIGIN, () => tab.open(path)));
			}
		}
		const part = (file: string) => cpu.sayso.map(({ scripts }) => scripts.get(file) ?? 0);
		figures.push(
			{ name: `unarmed: script CPU, ${name}`, unit: "ms", sayso: cpu.sayso.map(({ all }) => all), aim: path === "/frames" ? 101 : 1 },
			{ name: "  of it the isolated world", unit: "ms", sayso: part("isolated.js") },
			{ name: "  of it the page's world", unit: "ms", sayso: part("main-world.js") },
			{
				name: `unarmed: all main-thread CPU, ${name}`,
				unit: "ms",
				sayso: cpu.sayso.map(({ page }) => page),
				bare: cpu.bare.map(({ page }) => page),
			},
		);
	}

	for (const tab of both) await tab.open("/loops");
	for (const [loop, name, unit, factor] of [
		["click", "one click event", "ns", 1e6],
		["input", "one input event", "ns", 1e6],
		["post", "one fetch POST, local server", "µs", 1e3],
	] as const) {
		const seen: Record<keyof typeof tabs, number[]> = { sayso: [], bare: [] };
		for (let round = -2; round < ROUNDS; round++) {
			// Who goes first changes from round to round.
			for (const key of round % 2 === 0 ? (["sayso", "bare"] as const) : (["bare", "sayso"] as const)) {
				const value = (await tabs[key].evaluate<number>(`loops.${loop}()`)) * factor;
				if (round >= 0) seen[key].push(value);
			}
		}
		figures.push({ name: `unarmed: ${name}`, unit, ...seen });
	}
	for (const tab of both) await tab.close();
	return figures;
}
