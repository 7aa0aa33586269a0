// Page's world (MAIN). This end of the private port to the isolated world, and the list of calls that wait for a verdict.
import { type IsolatedTold, type MainAsk, type MainDescribed, type MainTold, OFFER, OFFER_ASKED, ON_PORT } from "../contracts/main-isolated";
import { attempt, bare, dispatch, later, listen, membersOf, NativeEvent, needRoom, newId, setOwn, text, unlisten } from "./natives";
import { createRemains } from "./remains";
import { createStackClass } from "./stack-class";
import { createStackClass as createGeckoStackClass } from "./stack-class-gecko";

/** Why a hold is withdrawn when the page aborts, opens anew or closes. */
export const GAVE_UP = "the page gave up";

/** ms between two looks at whether anybody is left who could answer */
const LOOK_EVERY = 1000;
/** ms after which nobody comes any more: Sayso was switched off, not reloaded */
const COMES_WITHIN = 2000;
const GONE = "Sayso: blocked: Sayso was reloaded, updated or switched off, so nobody can be asked about this any more";

/** How a held call ends: exactly once. `words` say why it was refused; with a `pass` it goes out with its nonce. */
export type Settle = (approved: boolean, words: string, pass: boolean) => void;

/** A call that was told to wait. */
export interface Held {
	id: string;
	nonce: string;
}

export interface Link {
	/** Asks about a call. undefined when the call may go on (also when nobody is there to ask). Throws where the stack is full. */
	ask(vector: MainAsk["vector"], method: string, url: string, form?: HTMLFormElement): Held | undefined;
	/** The verdict on `id` goes to `settle`, and `describe` runs once it is wanted; both may come at once. */
	hold(id: string, settle: Settle, describe: () => void): void;
	describe(described: Omit<MainDescribed, "type">): void;
	withdraw(id: string, why: string): void;
	finish(id: string, status: number): void;
	/** the number of the task that runs, if it is a gesture's or begun by one, in an armed tab; else "" */
	task(): string;
	/** What was begun in that task runs now. */
	follow(task: string): void;
	/** code evaluated from outside is what calls: tells the isolated world; once per call. `isSubmit`: tells it of the page's own code too */
	outside(isSubmit?: boolean): void;
	/** `element` is about to have an event that may not leave its shadow tree */
	meet(element: unknown): void;
	/** the document has been opened anew: all listeners at the window are gone */
	reopened(): void;
	/** `f` runs when there is the first task to follow */
	onFirstTask(f: () => void): void;
}

const isReading = (method: string) => method === "GET" || method === "HEAD" || method === "OPTIONS";

export function createLink(): Link {
	const ports = membersOf(MessagePort, "postMessage");
	const messages = membersOf(MessageEvent, "ports");
	const customs = membersOf(CustomEvent, "detail");
	const events = membersOf(Event, "preventDefault");
	const { CustomEvent: NativeCustomEvent, FocusEvent: NativeFocusEvent } = globalThis;
	const { parse, stringify } = JSON;
	const lookAtStack = import.meta.env.FIREFOX ? createGeckoStackClass() : createStackClass();
	const waiting = bare<Record<string, { settle: Settle; describe: () => void }>>({});
	/** told before the call was ready to hear it */
	const early = bare<Record<string, IsolatedTold[]>>({});
	let port: MessagePort | undefined;
	const remains = import.meta.env.FIREFOX ? createRemains() : undefined;
	let task = "";
	let first: (() => void) | undefined;

	function take(told: IsolatedTold) {
		const { id, verdict, reason, pass } = told;
		const held = waiting[id];
		if (!held) {
			const before = early[id];
			if (before) setOwn(before, before.length, told);
			return;
		}
		if (verdict === "describe") return held.describe();
		delete waiting[id];
		held.settle(verdict === "approved", `Sayso: ${verdict}${reason && `: ${reason}`}`, pass === true);
	}
	const onVerdict = (event: Event) => take(parse(customs(event, "detail")) as IsolatedTold);

	const onTask = (event: Event) => {
		task = customs(event, "detail") as string;
		const begin = first;
		first = undefined;
		begin?.();
	};
	const onRemains = (event: Event) => {
		remains?.add(event);
		lookLater();
	};
	const tellSubject = (relatedTarget: EventTarget) => dispatch(port, new NativeFocusEvent(ON_PORT.subject, bare({ relatedTarget })));
	const tellFollows = (detail: string) => void attempt(() => dispatch(port, new NativeCustomEvent(ON_PORT.follows, bare({ detail }))));

	function onOffer(event: Event) {
		port = messages(event, "ports")[0];
		if (!port) return;
		unlisten(document, OFFER, onOffer);
		events(event, "preventDefault");
		listen(port, ON_PORT.verdict, onVerdict);
		listen(port, ON_PORT.task, onTask);
		if (remains) listen(port, ON_PORT.remains, onRemains);
	}
	listen(document, OFFER, onOffer);
	dispatch(document, new NativeEvent(OFFER_ASKED));

	/** Firefox ends the isolated world with Sayso, in the middle of whatever it was: what waits here would wait for ever. */
	let isLooking = false;
	let isLost = false;
	function look() {
		isLooking = false;
		const isGone = attempt(() => dispatch(port, new NativeEvent(ON_PORT.alive, bare({ cancelable: true }))));
		if (!isGone) {
			for (const _ in waiting) return lookLater();
			if (remains?.areThere()) lookLater();
			return;
		}
		isLost = true;
		later(() => {
			isLost = false;
		}, COMES_WITHIN);
		for (const id in waiting) {
			const held = waiting[id];
			delete waiting[id];
			held?.settle(false, GONE, false);
		}
		remains?.clearAway();
	}
	/** Something of ours waited here, and nobody is left. When Sayso is reloaded, it takes Firefox a moment to bring the next one. */
	function isLeftAlone(): boolean {
		let isWaiting = isLost || remains?.areThere() === true;
		for (const _ in waiting) isWaiting = true;
		return isWaiting && attempt(() => dispatch(port, new NativeEvent(ON_PORT.alive, bare({ cancelable: true })))) === true;
	}
	function lookLater() {
		if (isLooking) return;
		isLooking = true;
		later(look, LOOK_EVERY);
	}

	const send = (type: string, message: object): boolean =>
		dispatch(port, new NativeCustomEvent(type, bare({ cancelable: true, detail: stringify(bare(message)) })));
	const tell = (told: MainTold) => {
		delete waiting[told.id];
		delete early[told.id];
		send(ON_PORT.told, told);
	};

	return {
		ask(vector, method, url, form) {
			needRoom();
			const id = newId();
			const nonce = newId();
			early[id] = [];
			let isAgents = false;
			const isFree = attempt(() => {
				if (form) tellSubject(form);
				const ask: MainAsk = { id, nonce, vector, method: text(method, "slice", 0, 60), url: text(url, "slice", 0, 8192), ...lookAtStack() };
				isAgents = ask.stack === "agent";
				return send(ON_PORT.ask, ask);
			});
			if (isFree === false) return { id, nonce };
			// Refused with what waits, at the next look.
			if (import.meta.env.FIREFOX && isAgents && !isReading(method) && isLeftAlone()) return { id, nonce };
			delete early[id];
			return undefined;
		},
		hold(id, settle, describe) {
			waiting[id] = { settle, describe };
			if (import.meta.env.FIREFOX) lookLater();
			const told = early[id];
			delete early[id];
			for (let at = 0; told && at < told.length; at++) take(told[at] as IsolatedTold);
		},
		describe(described) {
			ports(port, "postMessage", bare({ type: "described", ...described }));
		},
		withdraw: (id, why) => tell({ type: "withdrawn", id, why }),
		finish: (id, status) => tell({ type: "finished", id, status }),
		task: () => task,
		follow: tellFollows,
		outside(isSubmit) {
			needRoom();
			const { stack } = lookAtStack();
			if (stack === "agent") tellFollows("outside");
			else if (isSubmit && stack === "page") tellFollows("submits");
		},
		meet: (element) => void attempt(() => tellSubject(element as EventTarget)),
		reopened: () => tellFollows("reopened"),
		onFirstTask(f) {
			first = f;
		},
	};
}
