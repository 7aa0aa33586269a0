// Isolated world. Fetches passes through the network net for what this frame lets out. Without a net it answers at once.
import type { NET_PORT, NetPortDown, NetPortUp } from "../contracts/content-background";
import { connectToBackground, type FrameConnection, isOrphaned } from "../platform/frame-connection";
import { newId } from "./create-attempt";
import type { FrameState } from "./frame-state";

/** Spelled again: the contract file brings zod, which content scripts must not carry. */
const PORT: typeof NET_PORT = "net";
/** ms between tries when the worker goes away under a question */
const AGAIN_AFTER = [0, 100, 500];
const LONGEST = 8192;

export interface NetPass {
	/** whether anything that this document sends needs one, as far as it has been told */
	isNeeded(): boolean;
	/** For a call that will carry `#id`. Rejects when there is none to be had: then nothing may be sent. */
	call(id: string, url: string, method: string): Promise<void>;
	/** for a navigation to exactly `url`; `target` as in markup, `ANYWHERE` where the page's code may say it. Gives the pass's name */
	form(url: string, method: string, target: string): Promise<string>;
	/** That pass is void: nothing went out with it, and nothing else is to. */
	spent(pass: string): void;
	/** for a new WebSocket */
	socket(url: string): Promise<void>;
	/** the next submission of this form has its pass; `isFree`: and needs no look at all */
	pay(form: HTMLFormElement, isFree: boolean): void;
	/** spends that */
	takePaid(form: HTMLFormElement): { isFree: boolean } | undefined;
}

export const ANYWHERE = "*";

/** Whether a frame of that name is about; a window of another origin names its frames too. */
const isFrame = (name: string) =>
	[window, window.parent, window.top as Window].some((home) => {
		try {
			const found = (home as unknown as Record<string, Window | undefined>)[name];
			return found !== home && found?.parent === home;
		} catch {
			return false;
		}
	});

/** What a target names: with its pass nobody sends the same address elsewhere. A name may be a frame's or a window's. */
function whereTo(target: string): "tab" | "frame" | undefined {
	const inside = (of: Window) => (of === window.top ? "tab" : "frame");
	switch (target.toLowerCase()) {
		case "":
		case "_self":
			return inside(window);
		case "_parent":
			return inside(window.parent);
		case "_top":
		case "_blank":
			return "tab";
		default:
			return isFrame(target) ? "frame" : undefined;
	}
}

export function createNetPass(state: Pick<FrameState, "net">): NetPass {
	const paid = new WeakMap<HTMLFormElement, { isFree: boolean }>();
	const asking = new Map<string, { message: NetPortUp; tries: number; done: PromiseWithResolvers<void> }>();
	let port: FrameConnection | undefined;

	function open(): FrameConnection {
		const opened = connectToBackground(PORT);
		opened.onMessage((message) => {
			const { id, ok, what } = message as NetPortDown;
			const one = asking.get(id);
			asking.delete(id);
			if (ok) one?.done.resolve();
			else one?.done.reject(new Error(what));
		});
		opened.onDisconnect(() => {
			port = undefined;
			for (const [id, one] of asking) {
				const wait = AGAIN_AFTER[one.tries++];
				if (wait !== undefined && !isOrphaned()) setTimeout(() => asking.has(id) && post(one.message), wait);
				else if (asking.delete(id)) one.done.reject(new Error("Sayso does not answer: reload this tab"));
			}
		});
		return opened;
	}
	const post = (message: NetPortUp) => {
		port ??= open();
		port.post(message);
	};
	// A page that comes back from the back/forward cache has a port that is dead and does not say so.
	addEventListener(
		"pagehide",
		() => {
			port?.disconnect();
			port = undefined;
		},
		{ capture: true },
	);
	const isControlled = () => Boolean(navigator.serviceWorker?.controller);
	// With Sayso gone from under this document its net is gone too.
	const isNeeded = () => (state.net() === "on" || (state.net() === "workers" && isControlled())) && !isOrphaned();

	function ask(as: "call" | "form" | "socket", id: string, url: string, method: string, opens: boolean, into?: "tab" | "frame"): Promise<void> {
		if (!isNeeded() || !/^(http|ws)s?:/.test(url)) return Promise.resolve();
		// The background takes no longer one, and an answer has to come.
		if (url.length > LONGEST) return Promise.reject(new Error("its address is too long to be let through the network net"));
		const message: NetPortUp = { type: "pass", id, as, url, method: method.slice(0, 60), opens, into, viaWorker: isControlled() };
		const done = Promise.withResolvers<void>();
		asking.set(id, { message, tries: 0, done });
		post(message);
		return done.promise;
	}

	return {
		isNeeded,
		socket: (url) => ask("socket", newId(), url.split("#")[0] ?? "", "GET", false),
		call: (id, url, method) => ask("call", id, url.split("#")[0] ?? "", method, false),
		pay: (form, isFree) => void paid.set(form, { isFree }),
		takePaid(form) {
			const found = paid.get(form);
			paid.delete(form);
			return found;
		},
		form(url, method, target) {
			const id = newId();
			return ask("form", id, url, method, !/^(_self|_top|_parent)?$/i.test(target), whereTo(target)).then(() => id);
		},
		spent: (id) => void port?.post({ type: "spent", id } satisfies NetPortUp),
	};
}
