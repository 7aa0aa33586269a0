// A session log as the background would have written it, for looking at the pages: every verdict, a fault, two sessions.
import type { Action } from "../../utils/core/action";
import type { Entry, NewEntry } from "../../utils/core/entry";
import { fixtureAction } from "./fixture-holds";

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
			note: verdict === "denied" ? "Not the whole trash, only the newsletters" : "",
		});
		if (verdict === "approved") add({ stage: "sent", session, site, hold, request: { method: "POST", url: action.target.url, status: 201 } });
	}
	add({ stage: "fault", session: "two", site: "forum.example", note: "the page sent a message that is not ours" });
	return lines;
};
