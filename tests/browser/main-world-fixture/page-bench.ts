// One browser with the fixture extension, one page at a time, and the words that the tests speak.
import { expect } from "vitest";
import type { Bench } from "./isolated";
import { launch } from "./launch";
import { type Received, serve } from "./server";

export function createBench(port: number, order: "main first" | "isolated first" = "main first") {
	let server: Awaited<ReturnType<typeof serve>>;
	let browser: Awaited<ReturnType<typeof launch>>;

	return {
		origin: () => server.origin,
		received: () => server.received,
		frames: () => server.frames,
		context: () => browser.context,
		async start() {
			server = await serve(port);
			browser = await launch(order);
		},
		async stop() {
			await browser?.close();
			server?.close();
		},
		async open() {
			server.received.length = 0;
			server.frames.length = 0;
			const { page, isolated, close } = await browser.open(`${server.origin}/page`);
			return {
				page,
				/** `f` runs in the isolated world */
				bench: isolated,
				close,
				hold: (holds = true) =>
					isolated((bench, yes) => {
						bench.holds = yes;
					}, holds),
				/** answers the `nth` ask since the page was opened */
				settle: (verdict: "approved" | "denied", nth = 0, reason = "") =>
					isolated((bench: Bench, to) => bench.tell({ id: bench.asks[to.nth]?.id ?? "", verdict: to.verdict, reason: to.reason }), {
						verdict,
						nth,
						reason,
					}),
				described: () => expect.poll(() => isolated((bench) => bench.described.length, null)).toBe(1),
				/** starts the body of an async function in the page, with `url` in scope; its outcome stays there */
				start: (body: string, url = "/act") =>
					page.evaluate(
						([code, to]) => {
							const run = new Function("url", `return (async () => { ${code} })()`);
							Object.defineProperty(window, "out", { value: run(to).catch((e: Error) => `${e.name}: ${e.message}`), configurable: true });
						},
						[body, url] as const,
					),
				/** `window.caught`, read past whatever the page did to its prototypes */
				async caught(): Promise<unknown> {
					const session = await browser.context.newCDPSession(page);
					const { result } = await session.send("Runtime.evaluate", { expression: "'' + window.caught.length + ':' + window.caught.join()" });
					return result.value === "0:" ? [] : result.value;
				},
				outcome: (): Promise<unknown> => page.evaluate("out"),
				/** what has arrived of everything that left the page before this call */
				async arrived(): Promise<Received[]> {
					const mark = `/flush${Math.random()}`;
					await page.evaluate((path) => fetch(path).then((r) => r.text()), mark);
					await expect.poll(() => server.received.some(({ path }) => path === mark)).toBe(true);
					return server.received.filter(({ path }) => !path.startsWith("/flush"));
				},
			};
		},
	};
}
export type PageBench = Awaited<ReturnType<ReturnType<typeof createBench>["open"]>>;
