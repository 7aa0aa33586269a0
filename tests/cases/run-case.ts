// Node. Plays one case: the same steps once without Sayso (kept), then with it up to the moment in which it waits for its verdict.

import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { bareRun } from "./bare-run.ts";
import { HELD_SNAPSHOT } from "./eye.ts";
import { CaseError, difference } from "./outcome.ts";
import { fence, type Lane, rest, setScene } from "./scene.ts";
import type { Case, Hosts } from "./types.ts";
import { createVerdicts, type Seen } from "./verdicts.ts";

const SEEN_WITHIN = 8000;

interface Pending {
	/** settles the case; resolves with how it was stopped */
	finish(): Promise<string>;
	hosts: Hosts;
}

/**
 * The net is there for armed tabs; what the page's own nets see arms the tab by itself, unless a bare client's code raises an
 * event or a key, or runs as a timer's text, with no code of its own below it: nothing tells that one from the page, or from a person.
 */
function needsArming({ driver, vector, place }: Case): boolean {
	if (vector.expected !== "held" || place === "popup") return true;
	return (
		driver === "raw cdp" &&
		("isolated" in vector.step || "key" in vector.step || ("run" in vector.step && /javascript:|setTimeout\("/.test(vector.step.run)))
	);
}

export async function beginCase(c: Case, lane: Lane): Promise<Pending> {
	const { ground, sayso } = lane;
	const { desk } = sayso;
	const { vector } = c;
	const unheld = await bareRun(c, lane);
	// Those that wait for their time-out wait side by side: the first one's mark is for all of them.
	if (c.verdict !== "expire") await desk.mark();
	const scene = await setScene(c, ground, sayso, lane.driver, async (hosts, tab) => {
		if (c.arming === "by hand") await desk.arm(hosts.token);
		else if (needsArming(c)) {
			await tab.do({ click: "#warm" });
			await until("the agent's first press arms the tab", async () => (await desk.mode(hosts.token)) === "armed");
		}
	});
	const { hosts, hand, eye, before } = scene;
	const sends = vector.sends ?? 1;
	const nothingYet = (when: string) => {
		const writes = ground.writes(hosts);
		if (writes.length > 0) throw new CaseError("escape", `${when}: ${summary(writes)}`);
	};

	const acts = Array.from({ length: c.verdict === "twice" ? 2 : 1 }, () => hand.do(vector.step));
	const problems: string[] = [];
	const acting = Promise.all(acts.map((act) => act.catch((error: Error) => void problems.push(error.message.split("\n")[0] ?? ""))));

	/** A question, or what the log says of a refusal; nothing may arrive meanwhile. */
	async function see(): Promise<Seen | undefined> {
		const deadline = Date.now() + SEEN_WITHIN;
		for (let round = 0; Date.now() < deadline; round++) {
			const hold = (await desk.holds(hosts.token))[0];
			if (hold) return { how: "held", hold };
			nothingYet("before any verdict");
			if (vector.expected !== "held" && round % 3 === 2) {
				const line = (await desk.lines(hosts.token)).find((each) => each.verdict === "blocked" || each.verdict === "withdrawn");
				if (line) return { how: line.verdict as "blocked" | "withdrawn" };
			}
			await new Promise((resolve) => setTimeout(resolve, 15));
		}
		return undefined;
	}

	const seen = await see();
	const unchanged = async (when: string) => {
		if (sends > 0) return;
		const now = await eye.evaluate<string>(HELD_SNAPSHOT);
		if (now !== before) throw new CaseError("escape", `${when}, the page was changed: ${difference(now, before)}`);
	};
	if (!seen) {
		await unchanged("neither asked about nor refused");
		const driver = problems.length ? `; driver: ${problems.join()}` : "";
		const stray = (await eye.evaluate<boolean>("document.body?.dataset.stray === '1'")) ? "; the document around the frame got the press" : "";
		throw new CaseError("unseen", `neither asked about nor refused nor sent; log: ${await desk.story(hosts.token)}${driver}${stray}`);
	}
	await fence(scene, sayso, ground);
	nothingYet("while it waits");
	await unchanged("while it waits");
	const settle = createVerdicts({ c, lane, scene, unheld, nothingYet });
	return {
		hosts,
		async finish() {
			const how = await settle(seen);
			await rest(c, acting);
			ground.over(hosts);
			return how;
		},
	};
}
