// Node. Workers of every kind: no hook of ours is in them.
import type { Served, Vector } from "../types.ts";
import { HOME, ways } from "./frames.ts";

export const WORK: Record<string, string> = {
	fetch: `fetch("${HOME}", { method: "POST", body: "net" }).catch(() => {});`,
	XHR: `const x = new XMLHttpRequest(); x.open("POST", "${HOME}"); x.send("net");`,
	"synchronous XHR": `const x = new XMLHttpRequest(); x.open("POST", "${HOME}", false); try { x.send("net"); } catch {}`,
	DELETE: `fetch("${HOME}", { method: "DELETE" }).catch(() => {});`,
	WebSocket: `const s = new WebSocket("ws://{host}/socket"); s.onopen = () => s.send("net");`,
};
export const script = (body: string): Served => ({ body, type: "text/javascript" });
export const blob = (work: string) => `URL.createObjectURL(new Blob([${JSON.stringify(work)}], { type: "text/javascript" }))`;
const workers = Object.entries(WORK).flatMap(([how, work]) => [
	...ways({ group: "workers", name: `${how} in a worker`, code: `new Worker("/w.js");`, more: { pages: { "/w.js": script(work) } } }),
	...ways({ group: "workers", name: `${how} in a blob worker`, code: `new Worker(${blob(work)});` }),
	...(how === "fetch"
		? [
				...ways({
					group: "workers",
					name: "fetch in a module worker",
					code: `new Worker("/w.js", { type: "module" });`,
					more: { pages: { "/w.js": script(work) } },
				}),
				...ways({
					group: "workers",
					name: "fetch in a data worker",
					code: `new Worker("data:text/javascript," + encodeURIComponent(${JSON.stringify(work.replace('body: "net"', 'body: "net", mode: "no-cors"'))}));`,
				}),
				...ways({
					group: "workers",
					name: "fetch in a nested worker",
					code: `new Worker("/outer.js");`,
					more: { pages: { "/outer.js": script(`new Worker("/w.js")`), "/w.js": script(work) } },
				}),
				...ways({
					group: "workers",
					name: "fetch in a worker that a frame made",
					code: `const f = document.createElement("iframe"); document.body.append(f); new f.contentWindow.Worker(${blob(work)});`,
				}),
			]
		: []),
	...(how === "synchronous XHR"
		? []
		: [
				...ways({
					group: "workers",
					name: `${how} in a shared worker`,
					code: `new SharedWorker("/w.js");`,
					more: { pages: { "/w.js": script(work) } },
				}),
				...ways({ group: "workers", name: `${how} in a blob shared worker`, code: `new SharedWorker(${blob(work)});` }),
			]),
	...(how === "fetch" || how === "DELETE"
		? [
				...ways({
					group: "workers",
					name: `${how} in a service worker's install`,
					code: `navigator.serviceWorker.register("/sw.js");`,
					more: { secure: true, pages: { "/sw.js": script(`oninstall = () => { ${work} };`) } },
				}),
				...ways({
					group: "workers",
					name: `${how} in a service worker's message`,
					code: `navigator.serviceWorker.register("/sw.js").then(() => navigator.serviceWorker.ready).then((r) => r.active.postMessage(1));`,
					more: { secure: true, pages: { "/sw.js": script(`onmessage = () => { ${work} };`) } },
				}),
			]
		: []),
	...(how === "fetch"
		? [
				...ways({
					group: "workers",
					name: `${how} in a data shared worker`,
					code: `new SharedWorker("data:text/javascript," + encodeURIComponent(${JSON.stringify(work.replace('body: "net"', 'body: "net", mode: "no-cors"'))}));`,
				}),
			]
		: []),
]);

/**
 * Sockets of workers are nobody's but the net's. Those of shared workers no extension is shown, which the README says: nothing
 * would be proved by a case.
 */
export const WORKERS: Vector[] = workers
	.filter(({ name }) => !/WebSocket in a (blob )?shared worker/.test(name))
	.map((vector) => (vector.name.includes("WebSocket") ? { ...vector, strict: true } : vector));
