// Node. The words of the fault matrix: a fault at a moment of an action's life, and what may come of it.
import type { Scene } from "./scene.ts";

export const MOMENTS = ["before", "pending", "allowed", "released"] as const;
export type Moment = (typeof MOMENTS)[number];
export const MOMENT_WORDS: Record<Moment, string> = {
	before: "before the hold",
	pending: "while pending",
	allowed: "between Allow and release",
	released: "after release, before the log write",
};

export type Fate =
	/** it waits (again) as a question, and a yes sends it once; all lines are there */
	| "asked"
	/** it never arrives; what is in the log of it is not an approval */
	| "refused"
	/** it arrives exactly once; all lines are there */
	| "once"
	/** it arrives once or not at all; the approval is in the log */
	| "at most once"
	/** it goes on unheld where Sayso is not allowed to be, and nothing claims that it was held */
	| "left alone";

interface NotApplicable {
	na: string;
}

export interface Fault {
	/** row of the fault matrix in the design notes on reliability */
	number: number;
	name: string;
	/** what is to come of it at each moment; `{ na }` says why the moment makes no sense for it */
	fate: Record<Moment, Fate | NotApplicable>;
	/** the same in Firefox where that is another: at some moments, or why there is no such fault */
	firefox?: NotApplicable | Partial<Record<Moment, Fate | NotApplicable>>;
	/** breaks it. At `before` the action comes next, or, where it is refused at once, is made in here */
	inject?(scene: Scene, moment: Moment): Promise<unknown>;
	/** ends the fault, after it was seen that nothing got out under it */
	heal?(scene: Scene, moment: Moment): Promise<unknown>;
	/** the tab is armed before the fault: something was held there and denied */
	armed?: boolean;
	/** more that must hold, once everything is over */
	look?(scene: Scene, moment: Moment): Promise<unknown>;
	/** the action, where it is another than a POST from the page */
	act?(scene: Scene, moment: Moment): Promise<unknown>;
	/** the yes, where it is given in another way than by the overlay's messages */
	allow?(scene: Scene, moment: Moment): Promise<unknown>;
	/** instead of the common steps */
	play?(scene: Scene, moment: Moment): Promise<unknown>;
	/** a browser and a profile of its own for each cell, with these arguments */
	own?: { args?: string[] };
	/** lines of the log may be lost, if the log says so */
	loses?: boolean;
	/** the log goes with it: what was read of it before counts */
	forgets?: boolean;
	/** what arrives without a yes, by design; the reason is in the row's own look */
	passes?: RegExp;
}

export interface CellResult {
	number: number;
	name: string;
	moment: Moment;
	verdict: "survived" | "failed" | "not applicable";
	/** what came of it, why it failed, or why it is not applicable */
	words: string;
	ms: number;
}

export function fail(why: string): never {
	throw new Error(why);
}
