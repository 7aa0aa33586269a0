// Node. The proof that each way of acting owes, as two tests: a no lets nothing out, a yes lets out exactly what the same
// steps send without Sayso.
import type { Page, Request } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Arrival } from "../../fixtures/recording-server.ts";
import { until } from "../../fixtures/until.ts";
import type { Stage } from "../stage.ts";
import { given } from "./given.ts";
import { snapshot } from "./snapshot.ts";
import { wire } from "./wire.ts";

export interface Vector {
	/** what the agent does, in words */
	name: string;
	/** body of the page that it does it on */
	html: string;
	/** more pages by path */
	also?: Record<string, string>;
	/** what it does before on the page, and what nobody holds */
	first?(page: Page): Promise<unknown>;
	act(page: Page): Promise<unknown>;
	/** how many writes it causes when nobody holds it; 0 for what changes only the page or its storage */
	sends?: number;
	/** on http://localhost (a secure context) instead of http://forum.example */
	secure?: boolean;
	/** what the question must say */
	saying?: RegExp;
	/** the page is left by the action: nothing to compare afterwards */
	leaves?: boolean;
	/** the page's own answer to a refusal (an error line) makes it differ; the reason */
	reacts?: string;
}

const page = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

/** Tells whether all that a page sends from now on is answered, and its own tasks change nothing any more. */
function watchRest(page: Page): () => Promise<boolean> {
	const onTheWay = new Set<Request>();
	page.on("request", (request) => onTheWay.add(request));
	// Not `requestfinished`: it never comes for an answer that the page does not read.
	page.on("response", (response) => onTheWay.delete(response.request()));
	page.on("requestfailed", (request) => onTheWay.delete(request));
	return async () => {
		if (onTheWay.size > 0) return false;
		const before = await snapshot(page);
		await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
		return onTheWay.size === 0 && (await snapshot(page)) === before;
	};
}

function slug(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

export function testVector(stage: () => Stage, vector: Vector): void {
	const path = `/pages/${slug(vector.name)}`;
	const sends = vector.sends ?? 1;
	const url = () => (vector.secure ? `http://localhost:${stage().server.port}${path}` : `http://forum.example${path}`);
	let unheld: Promise<{ sent: ReturnType<typeof wire>[]; after: string }> | undefined;

	async function openHeld() {
		const opened = await stage().openPage(url());
		await vector.first?.(opened);
		return opened;
	}
	function prepare() {
		stage().serve(path, page(vector.html));
		for (const [other, html] of Object.entries(vector.also ?? {})) stage().serve(other, page(html));
	}
	/** The same steps where nobody holds them. */
	async function playBare() {
		const { server, fence } = stage();
		const bare = await stage().openBare(url());
		await vector.first?.(bare);
		const isAtRest = watchRest(bare);
		const mark = server.mark();
		const before = await snapshot(bare);
		await vector.act(bare);
		if (sends > 0) await until(`${vector.name}: what it sends without Sayso`, () => server.writes(mark).length >= sends);
		else await until(`${vector.name}: what it changes without Sayso`, async () => (await snapshot(bare)) !== before);
		await until("the page answers", () => fence(bare).then(() => true));
		await until("the page has come to rest", isAtRest);
		const sent = server.writes(mark);
		expect(sent.length, "the vector itself sends what it says").toBe(sends);
		const after = vector.leaves ? "" : await snapshot(bare);
		await bare.close();
		return { sent: sent.map(wire), after };
	}

	describe(vector.name, () => {
		test("is held; a no lets nothing out", async () => {
			prepare();
			unheld ??= playBare();
			await unheld;
			const scene = given(stage(), await openHeld())
				.agentDoes(vector.name, vector.act)
				.expectHeld(vector.saying ? { saying: vector.saying } : {})
				.person("deny")
				.expectAgentTold(/denied/i)
				.expectNothingSent();
			await (vector.reacts ? scene : scene.expectUnchanged()).expectNothingSent().expectNoQuestion();
		});

		test("a yes lets out exactly the same, once, with one question", async () => {
			prepare();
			unheld ??= playBare();
			const { sent, after } = await unheld;
			await given(stage(), await openHeld())
				.agentDoes(vector.name, vector.act)
				.expectHeld()
				.person("allow")
				.expectSent(sends)
				.expect("byte for byte what is sent without Sayso", (_page, arrivals: Arrival[]) => expect(arrivals.map(wire)).toEqual(sent))
				.expect("the page ends as it does without Sayso", async (current) => {
					if (vector.leaves) return;
					await until("the page ends the same", async () => (await snapshot(current)) === after, 3000).catch(async () =>
						expect(await snapshot(current)).toBe(after),
					);
				})
				.expectNoQuestion();
		});
	});
}
