// Isolated world. What the page shows the agent: one hidden-from-sight alert at the top of <body>, and a title prefix while held.
import type { DeclareAnswer, TabMessage } from "../contracts/content-background";
import type { Attempt } from "../core/action";
import { isOrphaned } from "../platform/frame-connection";
import { tellRemains } from "./remains";

/** Why this document's holds ended when nobody is left to ask. */
export const ORPHANED = "Sayso was reloaded, updated or switched off, so nobody can be asked in this page any more. Reload this tab first.";
/** The same, once they can. */
export const BACK = "Sayso was reloaded or updated meanwhile. It is back: try it once more.";

const TITLE_PREFIX = "HELD by Sayso, waiting for a person";
/** A settled line stays this long, so that a slow agent's next look still finds it. */
export const SETTLED_STAYS = 120_000;
/** ms between looks at whether Sayso is still there, while another frame's hold is shown here */
const LOOK_EVERY = 2000;
/** Hidden from sight but not from assistive technology or text extraction; takes no room, so no page shifts. */
const UNSEEN =
	"position:absolute!important;width:1px!important;height:1px!important;margin:-1px!important;padding:0!important;border:0!important;overflow:hidden!important;clip-path:inset(50%)!important;white-space:nowrap!important";

type Status = "held" | "approved" | "denied" | "expired" | "blocked" | "withdrawn";

interface Line {
	what: string;
	status: Status;
	action: string;
	audience: string;
	reason: string;
	retry: boolean;
	attempts: number;
}

export interface Notice {
	hold(attempt: Attempt): void;
	/** a hold of another frame, told in the top document too: agents look there, and at its title */
	elsewhere(message: Extract<TabMessage, { type: "holdElsewhere" }>): void;
	/** the background has named it */
	describe(id: string, named: { kind: string; audience: string; summary: string; reason?: string }): void;
	repeat(id: string): void;
	fail(id: string, what: string): void;
	settle(id: string, status: Exclude<Status, "held">, reason: string, retry?: boolean): void;
	/** what became of a contract that was declared here */
	contract(answer: DeclareAnswer, json: string): void;
}

function words(line: Line): string {
	const again = line.attempts > 1 ? ` You have tried it ${line.attempts} times; trying again changes nothing.` : "";
	const why = line.reason ? ` ${line.reason}` : "";
	switch (line.status) {
		case "held":
			return `HELD by Sayso: ${line.what} was NOT done yet. It waits for the person to decide. Do not retry and do not press buttons of the Sayso dialog: they are for the person alone. Wait, or tell the person.${again}${why}`;
		case "approved":
			return `Sayso: the person allowed ${line.what}.${line.retry ? why : " It was carried out. Do not repeat it."}`;
		case "denied":
			return `Sayso: the person DENIED ${line.what}. It was not done. Do not retry; ask the person what to do instead.${line.reason ? ` Their words: ${line.reason}` : ""}`;
		case "expired":
			return `Sayso: nobody answered in time about ${line.what}. It was not done. Ask the person before trying again.`;
		case "blocked":
			return `Sayso: ${line.what} was refused${line.retry ? "" : " by policy"}. It was not done.${line.retry ? "" : " Do not retry."}${why}`;
		case "withdrawn":
			return `Sayso: ${line.what} was given up and not done.${why}`;
	}
}

const NEXT: Record<Status, string> = {
	held: "wait",
	approved: "continue",
	denied: "ask_user",
	expired: "ask_user",
	blocked: "ask_user",
	withdrawn: "continue",
};

/** The page's own title. What is tried while something waits is the same as what waits, also by name. */
export function titleOfPage(): string {
	const { title } = document;
	return title.startsWith(TITLE_PREFIX) ? title.slice(TITLE_PREFIX.length).replace(/^ - ?/, "") : title;
}

export function createNotice(signal: AbortSignal): Notice {
	const lines = new Map<string, Line>();
	let element: HTMLElement | undefined;
	let contract: { words: string; json: string } | undefined;
	let removals = 0;

	function json() {
		const shown = [...lines].map(([hold, line]) => ({
			sayso: 1,
			hold,
			status: line.status,
			action: line.action,
			audience: line.audience,
			reason: line.reason,
			retry: line.retry,
			next: NEXT[line.status],
		}));
		return JSON.stringify(shown.length === 1 ? shown[0] : shown);
	}

	function title() {
		const held = [...lines.values()].some((line) => line.status === "held");
		const own = titleOfPage();
		if (held && own === document.title) document.title = `${TITLE_PREFIX} - ${own}`;
		else if (!held && own !== document.title) document.title = own;
	}

	function render() {
		title();
		const home = document.body ?? document.documentElement;
		if (!lines.size && !contract) {
			element?.remove();
			element = undefined;
			return;
		}
		if (!home) return;
		if (!element) {
			element = document.createElement("div");
			element.setAttribute("role", "alert");
			element.style.cssText = UNSEEN;
		}
		element.setAttribute("data-sayso", json());
		if (contract) element.setAttribute("data-sayso-contract", contract.json);
		else element.removeAttribute("data-sayso-contract");
		const text = [...[...lines.values()].map(words), contract?.words].filter(Boolean).join("\n");
		if (element.textContent !== text) element.textContent = text;
		// A page that removes it in a loop is not fought for ever: the title and the overlay still tell.
		if (element.parentNode !== home && removals++ < 200) home.prepend(element);
		if (import.meta.env.FIREFOX && element.isConnected) tellRemains(element);
	}

	const observer = new MutationObserver(() => {
		if (element && !element.isConnected && lines.size) render();
	});
	// Another script of ours is here now, and what this one refused can be asked about again.
	signal.addEventListener("abort", () => {
		observer.disconnect();
		for (const line of lines.values()) if (line.reason === ORPHANED) line.reason = BACK;
		render();
	});

	function change(id: string, change: Partial<Line>) {
		const line = lines.get(id);
		if (!line) return;
		Object.assign(line, change);
		render();
	}

	function begin(id: string, what: string) {
		lines.set(id, { what, status: "held", action: "unknown", audience: "unknown", reason: "", retry: false, attempts: 1 });
		render();
		if (document.documentElement) observer.observe(document, { childList: true, subtree: true });
	}

	function settle(id: string, status: Exclude<Status, "held">, reason: string, retry = false) {
		// What waited until the other script came ends with this one, after it was said.
		change(id, { status, reason: reason === ORPHANED && signal.aborted ? BACK : reason, retry });
		if (![...lines.values()].some((line) => line.status === "held")) observer.disconnect();
		setTimeout(() => {
			lines.delete(id);
			render();
		}, SETTLED_STAYS);
	}

	return {
		elsewhere({ hold, status, kind, audience, summary, reason }) {
			// What the net refused was never held: its first word is its last.
			if (status !== "held" && status !== "blocked" && !lines.has(hold)) return;
			if (!lines.has(hold)) {
				begin(hold, `“${summary}”`);
				// Its owner knows by itself when Sayso is gone from here, and can't tell us.
				const looking = setInterval(() => {
					if (lines.get(hold)?.status !== "held") clearInterval(looking);
					else if (isOrphaned()) settle(hold, "blocked", ORPHANED, true);
				}, LOOK_EVERY);
			}
			if (status !== "held") return settle(hold, status, reason);
			change(hold, { action: kind, audience, reason });
		},
		hold(attempt) {
			const what = attempt.control?.name
				? `“${attempt.control.name.slice(0, 80)}”`
				: attempt.request
					? `${attempt.request.method} ${attempt.request.url.slice(0, 120)}`
					: `this ${attempt.vector}`;
			begin(attempt.hold, what);
		},
		describe: (id, named) => change(id, { what: `“${named.summary}”`, action: named.kind, audience: named.audience, reason: named.reason ?? "" }),
		repeat: (id) => change(id, { attempts: (lines.get(id)?.attempts ?? 1) + 1 }),
		fail: (id, what) => change(id, { reason: what }),
		settle,
		contract(answer, json) {
			const words = answer.ok
				? `Sayso: your contract counts: ${answer.declared}. What is outside it is asked about or refused.`
				: `Sayso: your contract does NOT count: ${answer.error}.`;
			const mine = { words, json };
			contract = mine;
			render();
			setTimeout(() => {
				if (contract !== mine) return;
				contract = undefined;
				render();
			}, SETTLED_STAYS);
		},
	};
}
