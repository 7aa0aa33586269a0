// Node. CPU time that an extension's scripts take on the main threads of pages, from Chromium's own trace.
import { WebSocket } from "ws";

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "v8.compile"];

interface TraceEvent {
	ph: string;
	name: string;
	pid: number;
	tid: number;
	/** µs, wall */
	ts: number;
	dur?: number;
	/** µs of thread CPU: not inflated by a busy machine */
	tdur?: number;
	args?: { name?: string; fileName?: string; data?: { url?: string; fileName?: string; scriptName?: string } };
}

export interface Cpu {
	/** ms in scripts under `prefix`, by file name; `all` is their sum */
	scripts: Map<string, number>;
	all: number;
	/** ms in all tasks of the main threads that ran anything of the page */
	page: number;
}

const urlOf = ({ args }: TraceEvent) => args?.data?.url || args?.data?.fileName || args?.data?.scriptName || args?.fileName || "";

/**
 * Traces the whole browser while `during` runs.
 * @param wsUrl of the browser target
 * @param prefix of the scripts' addresses
 * @param origin of the page; only threads that ran something of it are counted
 */
export async function traceCpu(wsUrl: string, prefix: string, origin: string, during: () => Promise<unknown>): Promise<Cpu> {
	const socket = new WebSocket(wsUrl, { perMessageDeflate: false, maxPayload: 0 });
	await new Promise((done, fail) => socket.once("open", done).once("error", fail));
	const events: TraceEvent[] = [];
	let started = () => {};
	let ended = () => {};
	socket.on("message", (text) => {
		const message = JSON.parse(String(text));
		if (message.id === 1) started();
		if (message.method === "Tracing.dataCollected") events.push(...message.params.value);
		if (message.method === "Tracing.tracingComplete") ended();
	});
	const begin = new Promise<void>((done) => {
		started = done;
	});
	const end = new Promise<void>((done) => {
		ended = done;
	});
	const traceConfig = { includedCategories: CATEGORIES, recordMode: "recordAsMuchAsPossible" };
	socket.send(JSON.stringify({ id: 1, method: "Tracing.start", params: { traceConfig } }));
	await begin;
	try {
		await during();
	} finally {
		socket.send(JSON.stringify({ id: 2, method: "Tracing.end" }));
		await end;
		socket.close();
	}
	return sum(events, prefix, origin);
}

function sum(events: TraceEvent[], prefix: string, origin: string): Cpu {
	const thread = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
	const main = new Set(events.filter((event) => event.name === "thread_name" && event.args?.name === "CrRendererMain").map(thread));
	const ours = new Set(events.filter((event) => main.has(thread(event)) && urlOf(event).startsWith(origin)).map(thread));
	const cpu: Cpu = { scripts: new Map(), all: 0, page: 0 };
	const byThread = new Map<string, TraceEvent[]>();
	for (const event of events) {
		if (event.ph !== "X" || !ours.has(thread(event))) continue;
		if (event.name === "RunTask") cpu.page += (event.tdur ?? 0) / 1000;
		if (!urlOf(event).startsWith(prefix)) continue;
		const list = byThread.get(thread(event)) ?? [];
		byThread.set(thread(event), list);
		list.push(event);
	}
	for (const list of byThread.values()) {
		let covered = -1;
		// Outermost events only: compiling lies inside of evaluating.
		for (const event of list.sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))) {
			if (event.ts < covered) continue;
			covered = event.ts + (event.dur ?? 0);
			const ms = (event.tdur ?? event.dur ?? 0) / 1000;
			const name = urlOf(event).split("/").at(-1) ?? "";
			cpu.scripts.set(name, (cpu.scripts.get(name) ?? 0) + ms);
			cpu.all += ms;
		}
	}
	return cpu;
}
