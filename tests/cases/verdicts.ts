// Node. The endings of a case: each verdict is given, and then the server, the page and the log say what came of it.
import type { Hold } from "../../utils/core/hold.ts";
import { stopWorker } from "../fixtures/extension-worlds.ts";
import { openOverlayEye } from "../fixtures/overlay-eye.ts";
import { summary } from "../fixtures/recording-server.ts";
import { until } from "../fixtures/until.ts";
import { DRIVERS } from "./drivers/index.ts";
import { SNAPSHOT } from "./eye.ts";
import { bytesOf, CaseError, comparable, difference } from "./outcome.ts";
import { type BareRun, fence, type Lane, type Scene } from "./scene.ts";
import type { Case } from "./types.ts";

const AGAIN_WITHIN = 8000;
const SENT_WITHIN = 8000;
/** from when on the log is asked whether it was stopped on the way */
const STOPPED_WITHIN = 1500;
const CHANGES_WITHIN = 3000;
const LOGGED_WITHIN = 8000;
/** settings allow no shorter time than 30 s */
const EXPIRES_WITHIN = 50_000;
/** questions that one yes may lead to, at most: the press, the request, the net's for a hop */
const MOST_QUESTIONS = 4;

export type Seen = { how: "held"; hold: Hold } | { how: "blocked" | "withdrawn" };

const isByNet = ({ action }: Hold) => action.trigger.net === "network";

interface Judged {
	c: Case;
	lane: Lane;
	scene: Scene;
	unheld: BareRun;
	/** throws when something has arrived */
	nothingYet(when: string): void;
}

/** Gives the case's verdict; resolves with how the action was stopped. */
export function createVerdicts({ c, lane, scene, unheld, nothingYet }: Judged): (seen: Seen) => Promise<string> {
	const { ground, sayso } = lane;
	const { desk } = sayso;
	const { vector } = c;
	const { hosts, hand, tab, eye, before } = scene;
	const { token } = hosts;
	const sends = vector.sends ?? 1;
	const writes = () => ground.writes(hosts);
	const snapshot = async () => comparable(await eye.evaluate<string>(SNAPSHOT), hosts);

	/** false: the page had left before, and took the question with it */
	async function decide(hold: Hold, verdict: "approved" | "denied"): Promise<boolean> {
		if (c.byPerson && lane.person) {
			await sayso.devtools.send("Target.activateTarget", { targetId: eye.targetId });
			const look = await openOverlayEye(sayso.devtools, eye.targetId);
			await lane.person.answers(look, verdict === "approved" ? "allow" : "deny");
			await look.close();
			return true;
		}
		let said = "";
		await until(`the verdict "${verdict}" is taken`, async () => {
			const answer = await desk.decide(hold, verdict).catch((error: Error) => ({ ok: false, what: error.message }));
			said = answer.what;
			return answer.ok || /settled before/.test(said) || hasLeft(said);
		}).catch((error: Error) => {
			throw new Error(`${error.message}: ${said}`);
		});
		return !hasLeft(said);
	}
	const hasLeft = (said: string) => vector.leaves === true && /no such hold/.test(said);

	/** The log's lines of a hold, once they say how it ended. */
	async function ended(hold: Hold, verdict: string, path?: string, stages = ["asked", "settled"]) {
		let [said, told] = ["", ""];
		const isSaid = async () => {
			const all = await desk.lines(token);
			told = all.map(({ stage, hold: id, note }) => `${stage} ${id.slice(0, 4)} ${note}`).join(" | ");
			const lines = all.filter((line) => line.hold === hold.id && line.stage !== "fault");
			said = lines.map((line) => [line.stage, line.verdict, line.path].filter(Boolean).join(" ")).join(", ");
			const hasAll = stages.every((stage) => lines.some((line) => line.stage === stage));
			return hasAll && lines.some((line) => line.verdict === verdict && (!path || line.path === path));
		};
		await until("the log", isSaid, LOGGED_WITHIN).catch(() => {
			throw new CaseError("log", `wanted ${stages.join(", ")} with ${verdict}; it says: ${said || "nothing"} (${told})`);
		});
	}

	async function sameAs(wanted: string, when: string) {
		let now = "";
		const isSame = async () => {
			now = await snapshot();
			return now === wanted;
		};
		await until("the page is the same", isSame, CHANGES_WITHIN).catch(() => {
			throw new CaseError("changed", `${when}: ${difference(now, wanted)}`);
		});
	}

	async function refused(): Promise<string> {
		await fence(scene, sayso, ground);
		nothingYet("refused");
		// A refused request may have been one of several: what is asked after the no is refused as well.
		for (const other of await desk.holds(token)) await decide(other, "denied");
		await fence(scene, sayso, ground);
		nothingYet("refused");
		if (!vector.reacts && !vector.leaves) await sameAs(comparable(before, hosts), "after the no");
		return "held";
	}

	/** What became of a yes that could not be carried out, or only up to a later hop, by the log; "" if it does not say. */
	async function stopped(count: number): Promise<string> {
		const lines = await desk.lines(token);
		const verdicts = lines.map((line) => line.verdict);
		const how = verdicts.includes("blocked")
			? "blocked"
			: verdicts.includes("withdrawn") && count === 0
				? "withdrawn"
				: lines.some((line) => line.stage === "sent" && line.note.startsWith("not released"))
					? "not released"
					: "";
		if (!how) return "";
		await fence(scene, sayso, ground);
		const left = [...unheld.looseSent];
		for (const sent of bytesOf(writes(), hosts, true)) {
			const at = left.indexOf(sent);
			if (at < 0) throw new CaseError("bytes", `not among what is sent without Sayso: ${sent}`);
			left.splice(at, 1);
		}
		return how;
	}

	async function approved(): Promise<string> {
		const decided: Hold[] = [];
		const isDone = async () => (sends > 0 ? writes().length >= sends : (await snapshot()) === unheld.after);
		const target = ({ action }: Hold) => JSON.stringify(action.target);
		let since = Date.now();
		while (!(await isDone())) {
			const next = (await desk.holds(token)).find((hold) => !decided.some((done) => done.id === hold.id));
			// Of two at once only the first gets a yes: one may go out.
			const isSecond = c.verdict === "twice" && next && decided[0] && target(next) === target(decided[0]);
			if (next && !isSecond) {
				if (decided.length === MOST_QUESTIONS) throw new CaseError("questions", `more than ${MOST_QUESTIONS} questions: ${next.action.summary}`);
				decided.push(next);
				await decide(next, "approved");
				since = Date.now();
			} else if (vector.expected !== "held" && Date.now() - since > STOPPED_WITHIN && (await stopped(decided.length))) {
				return stopped(decided.length);
			} else if (Date.now() - since > SENT_WITHIN) {
				if (sends === 0) await sameAs(unheld.after, "after the yes");
				throw new CaseError("lost", `after ${decided.length} yes, arrived: ${summary(writes())}; log: ${await desk.story(token)}`);
			} else await new Promise((resolve) => setTimeout(resolve, 15));
		}
		if (decided.length === 0) throw new CaseError("escape", summary(writes()));
		await fence(scene, sayso, ground);
		if (writes().length > sends) throw new CaseError("twice", summary(writes()));
		const byNet = decided.some(isByNet);
		const isLoose = vector.loose === true || byNet;
		const sent = bytesOf(writes(), hosts, isLoose).join("\n");
		const wanted = (isLoose ? unheld.looseSent : unheld.sent).join("\n");
		if (sent !== wanted) throw new CaseError("bytes", difference(sent, wanted));
		for (const hold of decided) await ended(hold, "approved", "human", ["asked", "settled", "sent"]);
		if (!vector.leaves && c.verdict !== "twice" && !byNet) await sameAs(unheld.after, "after the yes");
		return "held";
	}

	async function navigatedAway(hold: Hold): Promise<string> {
		const url = `${hosts.home}/elsewhere`;
		const goto = { goto: url };
		const goes = DRIVERS[c.driver].can(goto)
			? (c.place === "popup" ? hand : tab).do(goto)
			: eye.evaluate(`void (location.href = ${JSON.stringify(url)})`);
		goes.catch(() => {});
		await until("the tab is elsewhere", () => ground.all(hosts).some((each) => each.url === "/elsewhere"));
		// What the background owns does not need the page any more: it waits on, and can be refused still.
		if (isByNet(hold) && (await desk.holds(token)).some((each) => each.id === hold.id)) await decide(hold, "denied");
		else await ended(hold, "withdrawn");
		await fence(scene, sayso, ground);
		nothingYet("navigated away");
		return "held";
	}

	return async (seen) => {
		if (seen.how !== "held") {
			// Nothing to decide: it was refused, and the log says so.
			await fence(scene, sayso, ground);
			nothingYet("refused");
			return seen.how;
		}
		const { hold } = seen;
		switch (c.verdict) {
			case "approve":
			case "twice":
				return approved();
			case "kill worker":
				await stopWorker(sayso.devtools);
				await until("the question is there again", async () => (await desk.holds(token)).length > 0, AGAIN_WITHIN);
				nothingYet("worker stopped");
				return approved();
			case "deny":
				if (await decide(hold, "denied")) await ended(hold, "denied", "human");
				else await ended(hold, "withdrawn");
				return refused();
			case "expire":
				await until("its time runs out", async () => (await desk.holds(token)).length === 0, EXPIRES_WITHIN);
				await ended(hold, "expired", "timeout");
				return refused();
			case "navigate":
				return navigatedAway(hold);
			case "close":
				await sayso.devtools.send("Target.closeTarget", { targetId: eye.targetId });
				await ended(hold, "withdrawn");
				await sayso.fence();
				nothingYet("closed");
				return "held";
		}
	};
}
