// Preact. Everything the log knows of one action: what it was, how it was decided, what left the browser, and the lines' hashes.
import type { ComponentChildren } from "preact";
import type { Entry } from "../utils/core/entry";
import { Exact } from "./Exact";
import { HoldFacts } from "./HoldFacts";
import { WhyFact } from "./WhyFact";
import { caughtWords, clock, verdictWord } from "./words";

const PATH = { human: "A person", grant: "An earlier grant", policy: "The policy", timeout: "Nobody in time", fault: "A fault" } as const;
const SURFACE = {
	overlay: "in the page",
	popup: "in the toolbar popup",
	shortcut: "by shortcut",
	window: "in a window",
	remote: "from another device",
	notification: "in a notification",
} as const;
const GESTURE = {
	mouse: "mouse",
	touch: "touch",
	pen: "pen",
	key: "key",
	hold_mouse: "mouse, held",
	hold_key: "key, held",
	command: "keyboard command",
	notification: "notification button",
} as const;
const STAGE = { asked: "held", settled: "settled", sent: "carried out", session: "session", fault: "fault" } as const;
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

export function EntryDetails({ lines }: { lines: Entry[] }) {
	const action = lines.find((line) => line.action)?.action;
	const settled = lines.findLast((line) => line.verdict);
	const sent = lines.findLast((line) => line.stage === "sent");
	const notes = [...new Set(lines.map((line) => line.note).filter(Boolean))];
	const caught = action ? caughtWords(action) : "";
	return (
		<div class="details">
			{action ? (
				<div class="facts-box">
					<HoldFacts action={action} attempts={settled?.attempts ?? 1} past />
				</div>
			) : null}
			<dl class="facts">
				{caught ? <Fact name="Caught by">The network net: {caught}</Fact> : null}
				{settled?.verdict ? (
					<Fact name="Verdict">
						{verdictWord(settled.verdict)}
						{settled.rule === "net" ? ": the network net, without a question" : settled.path ? `: ${PATH[settled.path]}` : ""}{" "}
						{settled.surface ? SURFACE[settled.surface] : ""}
						{settled.rule && settled.rule !== "net" ? (
							<span class="why">
								rule{" "}
								<code>
									<Exact text={settled.rule} />
								</code>
							</span>
						) : null}
					</Fact>
				) : null}
				<WhyFact lines={lines} />
				{settled?.proof ? (
					<Fact name="Proof">
						{GESTURE[settled.proof.gesture]}
						<span class="why">{settled.proof.checks.join("; ")}</span>
					</Fact>
				) : null}
				{settled?.press ? (
					<Fact name="One press">
						{settled.press === settled.hold
							? "Answered a list of like actions; each has an entry of its own"
							: "Answered with the list of another action’s question"}
						<span class="why">
							<code>{settled.press.slice(0, 8)}</code>
						</span>
					</Fact>
				) : null}
				{settled?.shownFor !== undefined ? <Fact name="Time to decide">{clock(settled.shownFor)}</Fact> : null}
				{sent?.request ? (
					<Fact name="Request">
						<code>
							<Exact text={`${sent.request.method} ${sent.request.url}`} />
						</code>
						<span class="why">
							{sent.request.status === undefined || sent.request.status < 0
								? "outcome not known"
								: sent.request.status === 0
									? "network error"
									: `answered ${sent.request.status}`}
						</span>
					</Fact>
				) : null}
				{notes.length ? (
					<Fact name="Notes">
						<Exact text={notes.join("; ")} />
					</Fact>
				) : null}
				{action ? (
					<Fact name="Named by">
						<Exact text={action.evidence.join("; ") || "nothing in particular"} />
					</Fact>
				) : null}
				<Fact name="Lines">
					{lines.map((line) => (
						<span class="hash" key={line.id}>
							<span>
								#{line.seq} {STAGE[line.stage]}, {moment.format(line.at)}
							</span>{" "}
							<code title={line.hash}>{line.hash.slice(0, 12)}…</code>
						</span>
					))}
				</Fact>
			</dl>
		</div>
	);
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div class="fact plain">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
