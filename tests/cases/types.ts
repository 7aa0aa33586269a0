// Node. The words of the edge cases: what a case is made of. A case is driver × vector × place × verdict, all of it data.
import type { DevTools } from "../fixtures/devtools.ts";

/** Where the pages of one play live: every play has hosts of its own, so that whatever arrives late is known by its host. */
export interface Hosts {
	/** `k00001`, in every host name of the play */
	token: string;
	/** "http://k00001.example" */
	home: string;
	/** another site */
	other: string;
	/** "k00001.example", with a port where there is one */
	host: string;
}

export interface Served {
	status?: number;
	headers?: Record<string, string>;
	/** HTML gets the same head and foot as all pages; anything else goes out as it is */
	type?: string;
	body: string;
	/** answers never */
	hangs?: boolean;
}

/** One thing that the driver does in the document at the place. */
export type Step =
	| { click: string; at?: { x: number; y: number } }
	| { key: string; on: string }
	/** code run in the page's world: by the tool's evaluate, or by the page's own script */
	| { run: string }
	/** code run in a world of the client's own, as other extensions have */
	| { isolated: string }
	/** the client navigates the tab */
	| { goto: string }
	/** what another extension's content script does in its world */
	| { ext: ExtensionStep };

export type ExtensionStep =
	| { op: "click" | "submit" | "requestSubmit"; on: string }
	| { op: "fetch" | "xhr"; url: string; init: { method: string; body?: string } }
	| { op: "beacon"; url: string; body: string }
	| { op: "image" | "location" | "open"; url: string };

export type Expected =
	/** asked about before it goes anywhere; a yes sends the very same bytes */
	| "held"
	/** refused by the net, with a line in the log; can't be asked about */
	| "blocked"
	/** only the net sees it: asked about afterwards, or refused and logged */
	| "either";

export interface Vector {
	name: string;
	/** row of the report */
	group: string;
	/** `{home}`, `{other}`, `{host}` and `{frame}` (of the document at the place) are put in */
	body: string;
	/** more pages by path, on every host of the play */
	pages?: Record<string, string | Served>;
	/** response headers of the page at the place */
	headers?: Record<string, string>;
	/** script that the client puts before every other script of the page */
	init?: string;
	/** what comes before, and what nobody holds */
	first?: Step[];
	step: Step;
	/** how many writes it causes where nobody holds it; 0 for what changes only the page or its storage */
	sends?: number;
	expected: Expected;
	/** on a secure context */
	secure?: boolean;
	/** the page is left by the action */
	leaves?: boolean;
	/** the page's own answer to a refusal makes it differ; the reason */
	reacts?: string;
	/** needs the person's strict setting: sockets that the patched constructor does not see are refused only then */
	strict?: boolean;
	/** what a yes leads to can differ from the bare run in headers, or in the number of hops */
	loose?: boolean;
}

export type Place = "top" | "same-site frame" | "cross-site frame" | "popup";
export type VerdictName = "approve" | "deny" | "expire" | "navigate" | "close" | "kill worker" | "twice";
export type Arming = "detected" | "by hand";

export interface Case {
	driver: DriverName;
	vector: Vector;
	place: Place;
	verdict: VerdictName;
	arming: Arming;
	/** the verdict comes from the hands of the X server */
	byPerson?: boolean;
}

export interface Benign {
	name: string;
	group: string;
	body: string;
	pages?: Record<string, string | Served>;
	headers?: Record<string, string>;
	steps: Step[];
	/** requests that must arrive, as in "POST /graphql" */
	arrives?: string[];
	/** true in the document once it is done */
	done?: string;
	secure?: boolean;
	/** which drivers can do it; all that can take its steps if not given */
	drivers?: DriverName[];
}

export type DriverName =
	| "playwright"
	| "puppeteer"
	/** Puppeteer over WebDriver BiDi, in Firefox */
	| "puppeteer bidi"
	| "selenium"
	| "playwright-mcp"
	| "chrome-devtools-mcp"
	| "raw cdp"
	| "page-agent"
	| "other extension"
	| "page script";

/** What a driver holds of one document. */
export interface Hand {
	do(step: Step): Promise<unknown>;
	/** a frame of it, by the id of its iframe element */
	inFrame(id: string, url: string): Promise<Hand>;
}

export interface DriverTab extends Hand {
	/** another tab, by its address */
	popup(url: string): Promise<Hand>;
	close(): Promise<unknown>;
}

export interface Driver {
	/** a new tab; `init` is put before every script of the page */
	open(url: string, init?: string): Promise<DriverTab>;
	end(): Promise<unknown>;
}

export interface DriverKind {
	name: DriverName;
	/** it is a client of the DevTools protocol, seen by Sayso without help */
	isClient: boolean;
	can: (step: Step) => boolean;
	canInit?: boolean;
	places: Place[];
	/** put into the head of every page; `step` is what it will be told to do */
	head?(step: Step | undefined): string;
	missing?: string;
	attach(browser: { port: number; wsUrl: string; devtools: DevTools }): Promise<Driver>;
}
