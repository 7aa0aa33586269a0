// A session log as the background would have written it, for looking at the pages: every verdict, a fault, two sessions.
import type { Action } from "../../utils/core/action";
import type { Entry, NewEntry } from "../../utils/core/entry";
import { fixtureAction } from "./fixture-holds";

const FIRST_NET_SEQ = 5000;
const START = Date.parse("2026-11-22T18:04:00Z");
const proof = { level: 2, gesture: "mouse" as const, checks: ["made by a device", "on the clock of the device"], shownFor: 4200 };

/** @param holds how many actions, each with its lines */
export const fixtureLog = (holds = 12): Entry[] => {
	const lines: Entry[] = [];
	const add = (line: Partial<NewEntry> & Pick<NewEntry, "stage" | "session">) => {
		const seq = lines.length + 1;
		const hash = seq.toString(16).padStart(64, "a");
		lines.push({
			v: 1,
			id: `line-${seq}`,
			seq,
			at: START + seq * 17_000,
			tabId: 7,
			hold: "",
			site: "forum.example",
			note: "",
			prev: lines.at(-1)?.hash ?? "0".repeat(64),
			hash,
			...line,
		});
	};
	const subjects: [Partial<Action>, Entry["verdict"], Entry["path"]][] = [
		[{}, "approved", "human"],
		[
			{ kind: "delete", reversibility: "irreversible", quantity: 37, summary: "Delete 37 mails for good on mail.example", audience: "unknown" },
			"denied",
			"human",
		],
		[{ kind: "send", summary: "Send a mail to ana@mail.example", audience: "named_people", recipients: ["ana@mail.example"] }, "approved", "grant"],
		[{ kind: "update", summary: "Archive “Invoice 2207” on mail.example" }, "expired", "timeout"],
		[{ kind: "submit", summary: "Submit “Profile” on forum.example" }, "withdrawn", "fault"],
		[{ kind: "account", summary: "Change the password on forum.example" }, "blocked", "policy"],
	];
	add({ stage: "session", session: "one", note: "guarded: a program is attached over the DevTools protocol" });
	for (let i = 0; i < holds; i++) {
		const [change, verdict, path] = subjects[i % subjects.length] as (typeof subjects)[number];
		const action = fixtureAction(change);
		const session = i < holds / 2 ? "one" : "two";
		if (i === Math.ceil(holds / 2)) add({ stage: "session", session: "two", site: "mail.example", note: "guarded: you switched it on" });
		const site = action.summary.endsWith("mail.example") ? "mail.example" : "forum.example";
		const hold = String(i).padStart(32, "0");
		add({ stage: "asked", session, site, hold, action, actor: action.actor, digest: "d".repeat(64) });
		if (i === holds - 1) break;
		add({
			stage: "settled",
			session,
			site,
			hold,
			verdict,
			path,
			surface: path === "human" ? "overlay" : undefined,
			proof: path === "human" ? proof : undefined,
			shownFor: 4200,
			attempts: 1 + (i % 3),
			rule: path === "human" ? undefined : "default",
			note:
				verdict === "denied"
					? "Not the whole trash, only the newsletters"
					: path === "grant"
						? "allowed because the person allowed send:named_people@mail.example always, in answer to hold 1c0ffee0"
						: "",
		});
		if (verdict === "approved") add({ stage: "sent", session, site, hold, request: { method: "POST", url: action.target.url, status: 201 } });
	}
	add({ stage: "fault", session: "two", site: "forum.example", note: "the page sent a message that is not ours" });
	return lines;
};

/** What the network net leaves in the log: blocked without a question, asked about and sent again, and each ending by its name. */
export const fixtureNetLog = (): Entry[] => {
	let seq = FIRST_NET_SEQ;
	const line = (stage: Entry["stage"], hold: string, more: Partial<NewEntry>): Entry => {
		seq++;
		const base = { v: 1 as const, id: `net-${seq}`, seq, at: START + 3_600_000 + seq * 1000, prev: "b".repeat(64), hash: "c".repeat(64) };
		return { ...base, stage, session: "two", tabId: 7, hold, site: "forum.example", note: "", ...more };
	};
	const caught = (vector: Action["trigger"]["vector"], summary: string, change: Partial<Action> = {}): Action =>
		fixtureAction({
			kind: "submit",
			summary,
			actor: { kind: "unknown", confidence: 0, evidence: ["seen at the network alone"] },
			trigger: { net: "network", vector, topFrame: vector === "navigate", role: "", name: "" },
			...change,
		});
	const blocked = (vector: Action["trigger"]["vector"], summary: string, why: string, more: Partial<NewEntry> = {}) =>
		line("settled", `${vector}-blocked`, {
			...{ action: caught(vector, summary), verdict: "blocked", path: "policy", rule: "net" },
			...{ note: `stopped at the network (${vector}, POST): ${why}`, ...more },
		});
	const ended = (hold: string, verdict: Entry["verdict"], path: Entry["path"], note = "") => [
		line("asked", hold, { action: caught("navigate", `Submit to forum.example/profile (${hold})`) }),
		line("settled", hold, { verdict, path, note, ...(path === "human" ? { surface: "shortcut", proof } : {}) }),
	];
	const request = { method: "POST", url: "https://forum.example/profile" };
	return [
		blocked("ping", "Submit to forum.example/track", "nobody waits for its answer, and it was not a person's"),
		blocked(
			"navigate",
			"Upload to forum.example/files",
			"what it carries (files or a stream) is not shown to extensions, so it can't be sent in its place",
			{
				tabId: 9,
			},
		),
		blocked("worker", "Change forum.example/sync", "the same place was asked about before"),
		...ended("denied", "denied", "human"),
		...ended("expired", "expired", "timeout", "nobody answered in time"),
		...ended("withdrawn", "withdrawn", undefined, "the browser or the extension went away before it was decided"),
		...ended("failed", "approved", "human"),
		line("sent", "failed", { request, note: "not released: no page that it could be sent from is open any more" }),
		...ended("approved", "approved", "human"),
		line("sent", "approved", { request, note: "sent again, from the page that had sent it" }),
		line("asked", "hop", { action: caught("redirect", "Submit to partner.example/intake") }),
		line("settled", "hop", { verdict: "approved", path: "human", surface: "overlay", proof }),
		line("sent", "hop", { request: { ...request, status: 201 }, note: "sent again, answered 201" }),
	];
};

/** A person who says yes to everything at once: changes that could be allowed for longer, deletions that can't, posts that get a no. */
export const fixtureAnswers = (): Entry[] => {
	let seq = FIRST_NET_SEQ + 2000;
	const line = (more: Partial<NewEntry> & Pick<NewEntry, "stage" | "hold">): Entry => {
		seq++;
		const base = { v: 1 as const, id: `answer-${seq}`, seq, at: START + 7_200_000 + seq * 1000, prev: "b".repeat(64), hash: "c".repeat(64) };
		return { ...base, session: "two", tabId: 7, site: "forum.example", note: "", ...more };
	};
	const answered = (change: Partial<Action>, count: number, verdict: Entry["verdict"], shownFor: number) =>
		Array.from({ length: count }, (_, i) => {
			const hold = `${change.kind}-${i}`.padStart(32, "0");
			const action = fixtureAction({ audience: "unknown", ...change });
			return [
				line({ stage: "asked", hold, action }),
				line({ stage: "settled", hold, verdict, path: "human", surface: "overlay", proof, shownFor: shownFor + i * 10 }),
			];
		}).flat();
	return [
		...answered({ kind: "update", audience: "group", summary: "Change the topic of #engineering on forum.example" }, 14, "approved", 900),
		...answered({ kind: "delete", reversibility: "irreversible", summary: "Delete “Draft” for good on forum.example" }, 9, "approved", 1400),
		...answered({ kind: "post", audience: "public", summary: "Post publicly in #engineering on forum.example" }, 6, "denied", 6000),
	];
};

/** What watching only has let through, and would have asked about. */
export const fixtureWatched = (): Entry[] => {
	const changes: [Partial<Action>, number, string][] = [
		[{ kind: "update", audience: "unknown", summary: "Change the topic of #engineering on forum.example" }, 12, "ask"],
		[{ kind: "delete", audience: "unknown", reversibility: "irreversible", summary: "Delete “Draft” for good on forum.example" }, 4, "ask"],
		[{ kind: "account", audience: "unknown", summary: "Change the password on forum.example" }, 1, "deny"],
	];
	return changes.flatMap(([change, count, would], group) =>
		Array.from({ length: count }, (_, i): Entry => {
			const seq = FIRST_NET_SEQ + 4000 + group * 100 + i;
			return {
				...{ v: 1, id: `watched-${seq}`, seq, at: START + i * 3_600_000, stage: "settled", session: "three", tabId: 7, site: "forum.example" },
				...{ hold: `${seq}`.padStart(32, "0"), action: fixtureAction(change), verdict: "approved", path: "policy", rule: "preset:watch_only" },
				...{
					note: `would have been held (${would})`,
					why: "Let through because Sayso is set to “Watch only”.",
					prev: "b".repeat(64),
					hash: "c".repeat(64),
				},
			};
		}),
	);
};
