// Node. All that differs between the browsers while the matrix is played: how a tab is the agent's, how Sayso's background is reached,
// and by what means each thing is broken. Rows, moments and judgement are the same.
import type { OverlayEye } from "../../tests/fixtures/overlay-eye.ts";
import type { Person } from "../../tests/fixtures/person.ts";
import type { Tab } from "./tab.ts";
import type { Moment } from "./types.ts";

export type BrowserName = "chromium" | "firefox";

export interface Damage {
	words: string;
	/** to the folder of the log's store, while no browser has it open */
	work(folder: string): void;
}

export interface Means {
	/** a new tab of the agent's, loaded */
	openTab(url: string): Promise<Tab>;
	/** one of Sayso's own pages in a tab, where no agent is */
	openOwnPage(name: string): Promise<Tab>;
	/** a tab in a new private window. `run` evaluates in a world of Sayso's, as far as that may open one */
	openPrivate(url: string, run: (expression: string) => Promise<unknown>): Promise<Tab>;
	/** as its person does it in the browser's own page of extensions */
	allowPrivate(): Promise<void>;
	/** all but Sayso's page; what made one slow ends too */
	closeTabs(): Promise<void>;
	eyeOn(tab: Tab): Promise<OverlayEye>;
	/** the person's yes, where this browser takes one */
	allows(person: Person, tab: Tab): Promise<unknown>;
	/** a program in Sayso's background, which is woken where it sleeps; a promise is awaited */
	inBackground<T>(program: string): Promise<T>;
	hasBackground(): Promise<boolean>;
	stopBackground(): Promise<void>;
	/** it answers nobody any more; resolves with what ends that */
	hangBackground(): Promise<() => Promise<unknown>>;
	/** each new start of it throws, as soon as something wakes it; resolves with what ends that and says how many there were */
	breakStarts(wake: () => Promise<unknown>): Promise<() => Promise<number>>;
	reload(): Promise<void>;
	enable(on: boolean): Promise<void>;
	/** the process of that tab's page dies */
	crash(tab: Tab): Promise<void>;
	/** it runs twenty times slower till it is closed */
	slowDown(tab: Tab): Promise<void>;
	/** a different way at each moment */
	damage: Record<Moment, Damage>;
	logFolder(profile: string): string;
	/** while it has no browser: as it was before Sayso's first start */
	forget(profile: string): void;
}
