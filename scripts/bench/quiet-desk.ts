// Node, and a page's own script. How a page is told what to do where no client may be attached: it asks the bench's server for the
// next step, and tells it what came of it.
import type { Answer, Arrival, Site } from "../../tests/fixtures/recording-server.ts";
import { until } from "../../tests/fixtures/until.ts";
import { ORIGIN, type QuietTab } from "./browser.ts";

/** ms that a step may take */
const LONGEST = 120_000;

/** Ends each page of the bench whose address names a tab, as in `?by=4`. */
export const ASKS_WHAT_TO_DO = `<script>{
	const by = new URLSearchParams(location.search).get("by");
	const asks = async () => {
		for (;;) {
			const step = await (await fetch("/next?by=" + by + "&at=" + encodeURIComponent(location.href))).json();
			if (step.goes) return void (location.href = step.goes);
			let answer;
			try { answer = { value: await (0, eval)(step.does) }; } catch (error) { answer = { error: String(error) }; }
			await fetch("/heard?step=" + step.id + "&answer=" + encodeURIComponent(JSON.stringify(answer)));
		}
	};
	addEventListener("load", () => setTimeout(asks));
}</script>`;

type Step = { id: number } & ({ goes: string } | { does: string });
/** a document that waits for its next step */
interface Asking {
	at: string;
	give(step: Step): void;
}

const asking = new Map<string, Asking>();
const awaited = new Map<number, (answer: { value?: unknown; error?: string }) => void>();
let last = 0;

const json = (value: unknown): Answer => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(value) });

/** Answers the pages' questions, and nothing else. */
export const quietDesk: Site = ({ method, url }: Arrival) => {
	if (method !== "GET") return undefined;
	const { pathname, searchParams } = new URL(url, ORIGIN);
	if (pathname === "/next")
		return new Promise((done) => asking.set(searchParams.get("by") ?? "", { at: searchParams.get("at") ?? "", give: (step) => done(json(step)) }));
	if (pathname !== "/heard") return undefined;
	const step = Number(searchParams.get("step"));
	awaited.get(step)?.(JSON.parse(searchParams.get("answer") ?? "{}"));
	awaited.delete(step);
	return json({});
};

/** An address to open a tab at, and the tab. */
export function seatAtDesk(): { address: string; tab: QuietTab } {
	const by = String(++last);
	/** the document that waits for a step, at that address if one is given */
	const asks = (at?: string) =>
		until(
			`the page ${at ?? "in a tab that nobody drives"} asks what to do`,
			() => {
				const here = asking.get(by);
				return here && (!at || here.at === at) ? here : undefined;
			},
			60_000,
		);
	/** It is told of one step only, and then asks anew. */
	async function tell(step: Step): Promise<void> {
		const { give } = await asks();
		asking.delete(by);
		give(step);
	}
	async function evaluate<T>(expression: string): Promise<T> {
		const id = ++last;
		const answer = await new Promise<{ value?: unknown; error?: string }>((done, fail) => {
			awaited.set(id, done);
			setTimeout(() => fail(new Error(`waited ${LONGEST} ms in vain for what comes of ${expression}`)), LONGEST).unref();
			tell({ id, does: expression }).catch(fail);
		});
		if (answer.error) throw new Error(answer.error);
		return answer.value as T;
	}
	return {
		address: `${ORIGIN}/static?by=${by}`,
		tab: {
			evaluate,
			async open(path, origin = ORIGIN) {
				const address = `${origin}${path}?by=${by}&${Math.random()}`;
				await tell({ id: ++last, goes: address });
				await asks(address);
				await evaluate("new Promise((done) => requestIdleCallback(() => setTimeout(done, 100)))");
			},
			async close() {},
		},
	};
}
