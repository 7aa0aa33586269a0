// Node. One cell of the matrix while it is played: what the agent does, what the server got, what the log says, and the gates that
// stop time between Allow and release (in the worker) and between release and its report (at the server).

import { type Arrival, summary } from "../../tests/fixtures/recording-server.ts";
import { until } from "../../tests/fixtures/until.ts";
import type { Entry } from "../../utils/core/entry.ts";
import type { Hold } from "../../utils/core/hold.ts";
import type { Ground, Stand } from "./ground.ts";
import type { Tab } from "./tab.ts";
import { fail, type Moment } from "./types.ts";

/** the body of the agent's POST, and how the wire shows it */
export const BODY = "text";

export interface Scene {
	ground: Ground;
	stand: Stand;
	moment: Moment;
	/** in every host of the cell */
	token: string;
	seed: number;
	/** "http://cell001.example" */
	home: string;
	/** where the agent's action goes to */
	path: string;
	tab: Tab;
	/** lines that were seen in the log while it was played: they have been acknowledged */
	seen: Map<string, Entry>;
	/** what came of it, for the table */
	notes: string[];
	/** another tab of this cell; the first one is `tab` */
	open(path?: string, host?: string): Promise<Tab>;
	/** the agent posts from outside and does not wait; what became of it is `outcome` in the page */
	act(path?: string, tab?: Tab): Promise<unknown>;
	/** the same from a worker, where no script of Sayso's is: only the net sees it */
	actPastHooks(path?: string): Promise<unknown>;
	outcome(tab?: Tab): Promise<string>;
	/** resolves with the question about what goes to this path, and nothing has arrived meanwhile */
	asked(path?: string): Promise<Hold>;
	/** a yes or a no, again where the worker went away under it; the answer may still be a refusal */
	decide(hold: Hold, verdict?: "approved" | "denied"): Promise<{ ok: boolean; what: string }>;
	/** everything of this cell that would change something, by now; `all`: also what passes by design */
	writes(all?: boolean): Arrival[];
	/** all that the tab has sent so far has arrived, and there are so many writes */
	expectWrites(count: number, tab?: Tab): Promise<void>;
	/** lines of this cell's actions, oldest first */
	lines(): Promise<Entry[]>;
	/** "asked", "settled approved human", "sent" … of the action with this path */
	stages(path?: string): Promise<string[]>;
	logged(stages: string[], path?: string): Promise<void>;
	/** what the page tells the agent */
	notice(tab?: Tab): Promise<string>;
	/** a program in Sayso's background */
	worker<T>(program: string): Promise<T>;
	/** from now on a yes is written down and then stays in the worker until `open` */
	stopBeforeRelease(): Promise<{ reached(): Promise<unknown>; open(): Promise<unknown> }>;
}

const STOP = `(() => {
	let open; const opened = new Promise((done) => { open = done; });
	const stores = [...new Set([globalThis.chrome, globalThis.browser].filter(Boolean).map((api) => api.storage.session))];
	const real = stores.map((store) => store.set);
	globalThis.releaseGate = { isReached: false, open() { stores.forEach((store, at) => { store.set = real[at]; }); open(); } };
	stores.forEach((store, at) => {
		store.set = async (values) => {
			if (Object.values(values).some((value) => value?.settled?.verdict === "approved")) { releaseGate.isReached = true; await opened; }
			return real[at].call(store, values);
		};
	});
	return true;
})()`;

export async function openScene(ground: Ground, stand: Stand, moment: Moment, seed: number, passes?: RegExp): Promise<Scene> {
	const token = ground.token();
	const { server } = ground;
	const isMine = (arrival: Arrival) => arrival.host.includes(token);
	const tabs: Tab[] = [];
	const scene: Scene = {
		ground,
		stand,
		moment,
		token,
		seed,
		home: `http://${token}.example`,
		path: `/act/${token}`,
		tab: undefined as unknown as Tab,
		seen: new Map(),
		notes: [],
		async open(path = "/plain", host = `${token}.example`) {
			const tab = await stand.means.openTab(`http://${host}${path}`);
			tabs.push(tab);
			return tab;
		},
		act: (path = scene.path, tab = scene.tab) =>
			tab.evaluate(
				`globalThis.outcome = "waiting"; void fetch(${JSON.stringify(path)}, { method: "POST", body: "${BODY}" }).then((answer) => { outcome = "answered " + answer.status; }, (error) => { outcome = "failed: " + error; })`,
			),
		actPastHooks: (path = scene.path) =>
			scene.tab.evaluate(
				`void new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "${path}', { method: 'POST', body: '${BODY}', mode: 'no-cors' }).catch(() => 0)"])))`,
			),
		outcome: (tab = scene.tab) => tab.evaluate<string>("String(globalThis.outcome)"),
		async asked(path = scene.path) {
			const before = scene.writes().length;
			let got: Hold[] = [];
			return until(
				`${path} is asked about`,
				async () => {
					got = await stand.sayso.holds(token);
					if (scene.writes().length > before) fail(`sent before any verdict: ${summary(scene.writes())}`);
					return got.find((hold) => hold.action.target.url.endsWith(path));
				},
				20_000,
			).catch((error: Error) => fail(`${error.message}; asked about: ${got.map((hold) => hold.action.summary).join(", ") || "nothing"}`));
		},
		decide: (hold, verdict = "approved") =>
			until(
				"an answer to the decision",
				async () => {
					const answer = await stand.sayso.decide(hold, verdict);
					return answer.what === "the background went away" ? undefined : answer;
				},
				20_000,
			),
		writes: (all) => server.writes().filter((arrival) => isMine(arrival) && (all || !passes?.test(arrival.url))),
		async expectWrites(count, tab = scene.tab) {
			const url = `/fence?${Math.random()}`;
			const mark = server.mark();
			await tab.evaluate(
				`new Promise((done) => { const image = new Image(); image.onload = image.onerror = () => done(true); image.src = ${JSON.stringify(url)}; })`,
			);
			await server.waitFor((arrival) => arrival.url === url, mark);
			const writes = scene.writes();
			if (writes.length !== count) fail(`${count} expected, arrived: ${summary(writes)}`);
		},
		async lines() {
			const lines = (await stand.sayso.log()).filter((line) => JSON.stringify(line).includes(token));
			const holds = new Set(lines.map((line) => line.hold).filter(Boolean));
			const all = (await stand.sayso.log()).filter((line) => holds.has(line.hold) || JSON.stringify(line).includes(token));
			for (const line of all) scene.seen.set(line.id, line);
			return all;
		},
		async stages(path = scene.path) {
			const lines = await scene.lines();
			const holds = new Set(lines.filter((line) => line.action?.target.url.endsWith(path)).map((line) => line.hold));
			return lines
				.filter((line) => holds.has(line.hold) && line.stage !== "fault")
				.map((line) => [line.stage, line.verdict, line.path].filter(Boolean).join(" "));
		},
		async logged(stages, path) {
			let said: string[] = [];
			await until(
				"the log has all lines",
				async () => {
					said = await scene.stages(path);
					return said.join() === stages.join();
				},
				25_000,
			).catch((error: Error) => fail(`${error.message}: expected ${stages.join(", ")}; it says ${said.join(", ") || "nothing"}`));
		},
		notice: (tab = scene.tab) =>
			tab.evaluate<string>(`[...document.querySelectorAll("body > [data-sayso]")].map((each) => each.textContent).join("\\n")`),
		worker: (program) => stand.means.inBackground(program),
		async stopBeforeRelease() {
			await scene.worker(STOP);
			return {
				reached: () => until("the yes is written and not yet told", () => scene.worker<boolean>("!!globalThis.releaseGate?.isReached"), 15_000),
				open: () => scene.worker("void globalThis.releaseGate?.open()"),
			};
		},
	};
	return scene;
}
