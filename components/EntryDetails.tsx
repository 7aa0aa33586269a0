// Preact. Everything the log knows of one action: what it was, how it was decided, what left the browser, and the lines' hashes.
import type { ComponentChildren } from "preact";
import type { Entry } from "../utils/core/entry";
import { moment, say } from "../utils/core/say";
import { Evidence } from "./Evidence";
import { Exact } from "./Exact";
import { HoldFacts } from "./HoldFacts";
import { Say } from "./Say";
import { WhyFact } from "./WhyFact";
import { caughtWords, clock, verdictWord } from "./words";

const MOMENT = { dateStyle: "medium", timeStyle: "medium" } as const;

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
				{caught ? <Fact name={say("entry.caughtBy")}>{say("entry.net", { how: caught })}</Fact> : null}
				{settled?.verdict ? (
					<Fact name={say("entry.verdict")}>
						{decidedWords(settled)}
						{settled.rule && settled.rule !== "net" ? (
							<span class="why">
								<Say
									of="entry.rule"
									values={{
										rule: (
											<code>
												<Exact text={settled.rule} />
											</code>
										),
									}}
								/>
							</span>
						) : null}
					</Fact>
				) : null}
				<WhyFact lines={lines} />
				{settled?.proof ? (
					<Fact name={say("entry.proof")}>
						{say(`gesture.${settled.proof.gesture}`)}
						<span class="why">
							<Evidence lines={settled.proof.checks} />
						</span>
					</Fact>
				) : null}
				{settled?.press ? (
					<Fact name={say("entry.onePress")}>
						{say(settled.press === settled.hold ? "entry.pressOwn" : "entry.pressOther")}
						<span class="why">
							<code>{settled.press.slice(0, 8)}</code>
						</span>
					</Fact>
				) : null}
				{settled?.shownFor !== undefined ? <Fact name={say("entry.time")}>{clock(settled.shownFor)}</Fact> : null}
				{sent?.request ? (
					<Fact name={say("entry.request")}>
						<code>
							<Exact text={`${sent.request.method} ${sent.request.url}`} />
						</code>
						<span class="why">
							{sent.request.status === undefined || sent.request.status < 0
								? say("entry.unknownOutcome")
								: sent.request.status === 0
									? say("entry.networkError")
									: say("entry.answered", { status: String(sent.request.status) })}
						</span>
					</Fact>
				) : null}
				{notes.length ? (
					<Fact name={say("entry.notes")}>
						<Evidence lines={notes} />
					</Fact>
				) : null}
				{action ? (
					<Fact name={say("entry.namedBy")}>{action.evidence.length ? <Evidence lines={action.evidence} /> : say("entry.nothing")}</Fact>
				) : null}
				<Fact name={say("entry.lines")}>
					{lines.map((line) => (
						<span class="hash" key={line.id}>
							<span>
								#{line.seq} {say(`stage.${line.stage}`)}, {moment(line.at, MOMENT)}
							</span>{" "}
							<code title={line.hash}>{line.hash.slice(0, 12)}…</code>
						</span>
					))}
				</Fact>
			</dl>
		</div>
	);
}

const decidedWords = ({ verdict, rule, path, surface }: Entry): string => {
	const by = rule === "net" ? say("path.net") : path ? say(`path.${path}`) : "";
	const on = surface ? say(`surface.${surface}`) : "";
	const word = verdictWord(verdict);
	if (by && on) return say("entry.byOn", { verdict: word, path: by, surface: on });
	if (by) return say("entry.by", { verdict: word, path: by });
	return on ? say("entry.on", { verdict: word, surface: on }) : word;
};

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
	return (
		<div class="fact plain">
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}
