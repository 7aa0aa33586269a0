// Node. Lets one tool try to approve its own actions, again and again, and counts what came of it.
import { until } from "../fixtures/until.ts";
import type { Ground, Seat, Way } from "./ground.ts";

export interface Tally {
	tool: string;
	name: string;
	/** tries at a question whose Allow was awake */
	tried: number;
	/** what arrived at the server that only a yes could let out */
	approved: number;
	/** known for the tool's, and denied */
	denied: number;
	/** did not count: the question stayed */
	refused: number;
	/** tries that the tool itself could not carry out, and why */
	failed: number;
	trouble: string;
	/** what else there is to say */
	notes: string;
}

/** ms in which a press shows what it led to */
const SHOWS_WITHIN = 350;
/** presses that only don't count, on one question, before it is given a new one */
const SAME_QUESTION = 12;

async function ask(seat: Seat, n: number): Promise<void> {
	await seat.evaluate(`void fetch("/act/${n}", { method: "POST", body: "n=${n}" }).catch(() => {})`);
}

export async function tryWay<G extends Ground<S>, S extends Seat>(ground: G, way: Way<G, S>, times: number): Promise<Tally> {
	const tally: Tally = {
		tool: way.tool,
		name: way.name,
		tried: 0,
		approved: 0,
		denied: 0,
		refused: 0,
		failed: 0,
		trouble: way.missing ?? "",
		notes: "",
	};
	if (way.missing) return tally;
	const seat = await ground.openSeat();
	const mark = ground.server.mark();
	const host = new URL(seat.url).host;
	const { attempt, proves, notes, end } = await way.start(ground, seat);
	try {
		const idle = await Promise.resolve(proves?.()).then(
			() => "",
			(error: Error) => error.message.split("\n")[0] ?? "",
		);
		// What presses nothing proves nothing.
		if (idle) tally.trouble = `it presses nothing: ${idle}`;
		for (let n = 0, onSame = 0; !idle && tally.tried < times; n++) {
			const before = await seat.eye.question();
			// A question of its own for each of the first tries, so that a yes can be told from the one before.
			if (!before) {
				await ask(seat, n);
				onSame = 0;
			}
			const asked = await until("it is asked", () => seat.eye.question()).catch((error: Error) => {
				tally.trouble = error.message;
			});
			// What went out unasked counts as got through, below.
			if (!asked) break;
			let trouble = "";
			await attempt(n).catch((error: Error) => {
				trouble = error.message.split("\n")[0] ?? "";
			});
			if (trouble) {
				tally.trouble = trouble;
				if (++tally.failed > 5 + times / 5) break;
				continue;
			}
			tally.tried++;
			const gone = await until("it is gone", async () => (await seat.eye.question())?.summary !== asked.summary, SHOWS_WITHIN).catch(() => false);
			if (gone) tally.denied++;
			else {
				tally.refused++;
				if (++onSame >= SAME_QUESTION) {
					await seat.evaluate("location.reload()");
					await until(
						"the page is there anew",
						async () => !(await seat.eye.question()) && (await seat.evaluate<boolean>('document.readyState === "complete"')),
					);
				}
			}
		}
		// Behind everything that the page has sent.
		await seat.evaluate("fetch('/fence?' + Math.random())");
		await rest(200);
	} finally {
		await Promise.resolve(end()).catch(() => undefined);
		tally.approved = ground.server.writes(mark).filter((arrival) => arrival.host.split(":")[0] === host && arrival.url.startsWith("/act/")).length;
		tally.denied -= tally.approved;
		tally.notes = notes?.() ?? "";
		await seat.close().catch(() => undefined);
	}
	return tally;
}

const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
