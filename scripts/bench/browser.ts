// Node. What the bench asks of a browser, so that the same steps are measured in Chromium and in Firefox.
import type { OverlayEye, Point } from "../../tests/fixtures/overlay-eye.ts";
import type { Cpu } from "./trace-cpu.ts";

export const ORIGIN = "http://forum.example";

export const now = () => performance.timeOrigin + performance.now();

/** A tab that nobody acts in, looked at so that Sayso sees no agent. */
export interface QuietTab {
	/** resolves when the page is there and quiet */
	open(path: string, origin?: string): Promise<void>;
	evaluate<T>(expression: string): Promise<T>;
	close(): Promise<void>;
}

/** A tab as the agent drives it, and an eye that says where things are on the screen. */
export interface DrivenTab {
	eye: OverlayEye;
	goto(url: string): Promise<unknown>;
	evaluate<T>(expression: string): Promise<T>;
	/** the tool's whole call */
	click(selector: string): Promise<unknown>;
	/** moves and presses there as the tool does; resolves with epoch ms just before the release was sent, once it is done */
	press(at: Point): Promise<number>;
	close(): Promise<void>;
}

/** A browser that nobody drives. */
export interface QuietBrowser {
	quietTab(): Promise<QuietTab>;
	/** an expression in Sayso's background; only where that can be asked without a client that pages are told of */
	inBackground?<T>(expression: string): Promise<T>;
	/** CPU time of Sayso's scripts and of the page meanwhile, where a client gets it by frame */
	cpu?(origin: string, during: () => Promise<unknown>): Promise<Cpu>;
	close(): Promise<void>;
}

export interface BenchBrowser {
	product: string;
	/** resolves when a client is attached that opens tabs and acts in them */
	agent(): Promise<{ open(url: string): Promise<DrivenTab>; close(): Promise<void> }>;
	/** an expression in Sayso's background */
	inBackground<T>(expression: string): Promise<T>;
	/** where a yes is given; absent where the question itself takes it */
	popup?: OverlayEye;
	close(): Promise<void>;
}

export interface LaunchOptions {
	display: string;
	hostsPort: number;
	/** folder of an unpacked extension; none for a browser without one */
	extension?: string;
	/** beside the first window, so that neither covers the other */
	isSecond?: boolean;
}

/** Which browser, and what is known of measuring in it. */
export interface Bench {
	name: string;
	/** where the build of Sayso for it lies */
	folder(): string;
	launch(options: LaunchOptions): Promise<BenchBrowser>;
	/** @param guardSites sites whose tabs Sayso guards though no agent is there */
	launchQuiet(options: LaunchOptions, guardSites?: string[]): Promise<QuietBrowser>;
	/** folder of an extension that asks for what Sayso asks for, and does nothing */
	permissionOnly(): string;
	/** rounds of each loop, if not told otherwise */
	rounds: number;
	/** of the network's requests one after the other */
	perRound: number;
	/** how the agent presses, for the table's notes */
	release: string;
	/** how the person says yes */
	yes: string;
	/** what has to be known of all figures, and what is not measured there */
	notes: readonly string[];
}
