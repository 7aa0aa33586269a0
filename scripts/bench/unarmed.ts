// Node. What Sayso costs while no agent is there: two tabs, with and without it, take turns.
import type { Figure } from "./bench-table.ts";
import { ORIGIN, type QuietBrowser, type QuietTab } from "./browser.ts";
import type { Cpu } from "./trace-cpu.ts";

const LOADS = { "/static": 7, "/frames": 3 };

type Pair<T> = { sayso: T; bare: T };

/** Main-thread CPU time of loading pages. */
async function measureLoads(cpuOf: Pair<NonNullable<QuietBrowser["cpu"]>>, tabs: Pair<QuietTab>): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const [path, name] of [
		["/static", "one static page"],
		["/frames", "a page with 100 frames"],
	] as const) {
		const cpu: Pair<Cpu[]> = { sayso: [], bare: [] };
		for (const tab of Object.values(tabs)) await tab.open(path);
		for (let round = 0; round < LOADS[path]; round++) {
			for (const key of ["sayso", "bare"] as const) {
				cpu[key].push(await cpuOf[key](ORIGIN, () => tabs[key].open(path)));
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
	return figures;
}

/** Both browsers must not have met an agent yet. */
export async function measureUnarmed(sayso: QuietBrowser, bare: QuietBrowser, rounds: number): Promise<Figure[]> {
	const tabs = { sayso: await sayso.quietTab(), bare: await bare.quietTab() };
	const both = Object.values(tabs);
	const figures = sayso.cpu && bare.cpu ? await measureLoads({ sayso: sayso.cpu, bare: bare.cpu }, tabs) : [];

	for (const tab of both) await tab.open("/loops");
	for (const [loop, name, unit, factor] of [
		["click", "one click event", "ns", 1e6],
		["input", "one input event", "ns", 1e6],
		["post", "one fetch POST, local server", "µs", 1e3],
	] as const) {
		const seen: Pair<number[]> = { sayso: [], bare: [] };
		for (let round = -2; round < rounds; round++) {
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
